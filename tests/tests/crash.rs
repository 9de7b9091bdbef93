//! After a crash amid a storm of flips the server answers as was committed: a backend is killed, or the server stopped at
//! once. What was prepared stays unseen until COMMIT PREPARED, whatever crashed in between.
//!
//! `ROUNDS` sets the number of crashes.

use harness_rbac_tests::cluster::{Cluster, signal};
use harness_rbac_tests::flip::{SET_UP, ask, flip, is_granted};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

const USERS: [&str; 2] = ["ana", "ben"];
/// Of both users together, before a crash.
const FLIPS: i64 = 4;

/// How often the user's right was flipped, and so whether it is held: after every odd flip.
fn flips(client: &mut Client, user: &str) -> i64 {
    client.query_one("SELECT flips FROM counted WHERE name = $1", &[&user]).unwrap().get(0)
}

/// Flips until the connection breaks; the number of flips acknowledged. One more may be committed.
fn storm(mut client: Client, user: &str, mut acknowledged: i64, of_all: &AtomicI64) -> i64 {
    loop {
        let flip = flip(user, acknowledged % 2 == 0);
        // Both in one transaction.
        match client.batch_execute(&format!("{flip}; UPDATE counted SET flips = flips + 1 WHERE name = '{user}'")) {
            Ok(()) => {
                acknowledged += 1;
                of_all.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) if error.as_db_error().is_some_and(|error| !error.code().code().starts_with("57P")) => {
                panic!("{error:?}")
            }
            Err(_) => return acknowledged,
        }
    }
}

#[derive(Default)]
struct Tally {
    rounds: u64,
    answers: u64,
    flips: i64,
    /// Answers that do not fit the number of flips committed.
    wrong: u64,
    /// Changes that were acknowledged, and are gone.
    lost: u64,
    /// Prepared transactions that were seen too early, or not afterwards.
    misplaced: u64,
}

impl Tally {
    fn check(&mut self, client: &mut Client, user: &str, acknowledged: i64) {
        let answer: bool = client.query_one(&ask(user), &[]).unwrap().get(0);
        let committed = flips(client, user);
        self.answers += 1;
        self.wrong += u64::from(answer != (committed % 2 == 1) || is_granted(client, user) != answer);
        self.lost += u64::from(committed < acknowledged);
        assert!(committed <= acknowledged + 1);
    }

    /// A grant that was prepared before the crash; `commit` says how it ends after it.
    fn check_prepared(&mut self, client: &mut Client, commit: bool) {
        let eve = |client: &mut Client| client.query_one(&ask("eve"), &[]).unwrap().get::<_, bool>(0);
        let before = eve(client);
        client.batch_execute(if commit { "COMMIT PREPARED 'eve'" } else { "ROLLBACK PREPARED 'eve'" }).unwrap();
        let after = eve(client);
        self.answers += 2;
        self.misplaced += u64::from(before) + u64::from(after != commit);
        if commit {
            client.batch_execute(&flip("eve", false)).unwrap();
        }
    }
}

/// A server on which rights flip, crashing `rounds` times.
fn crash(rounds: u64, settings: &[&str]) -> Tally {
    let mut server = Cluster::start(settings);
    server.connect("postgres").batch_execute(SET_UP).unwrap();
    let more = "CREATE TABLE counted AS SELECT name, 0::bigint AS flips FROM unnest('{ana,ben}'::text[]) name";
    server.connect("postgres").batch_execute(more).unwrap();
    let mut random = fastrand::Rng::with_seed(1);
    let mut tally = Tally::default();
    for round in 0..rounds {
        let mut session = server.connect("postgres");
        session.batch_execute(&format!("BEGIN; {}; PREPARE TRANSACTION 'eve'", flip("eve", true))).unwrap();
        let mut clients = USERS.map(|_| server.connect("postgres"));
        let victim: i32 = clients[0].query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
        let before = USERS.map(|user| flips(&mut session, user));
        let of_all = AtomicI64::new(0);
        let acknowledged = thread::scope(|scope| {
            let [ana, ben] = clients;
            let of_all = &of_all;
            let storms = [(ana, USERS[0], before[0]), (ben, USERS[1], before[1])]
                .map(|(client, user, flips)| scope.spawn(move || storm(client, user, flips, of_all)));
            while of_all.load(Ordering::Relaxed) < FLIPS && !storms.iter().any(|storm| storm.is_finished()) {
                thread::sleep(Duration::from_millis(1));
            }
            thread::sleep(Duration::from_micros(random.u64(..50_000)));
            if round.is_multiple_of(2) {
                signal("KILL", victim.unsigned_abs());
                // The server ends every other session, too, and recovers.
                while session.batch_execute("").is_ok() {}
            } else {
                server.stop();
            }
            storms.map(|storm| storm.join().unwrap())
        });
        if round.is_multiple_of(2) {
            while server.try_connect("postgres").is_err() {
                thread::sleep(Duration::from_millis(5));
            }
        } else {
            server.start_again();
        }
        let mut session = server.connect("postgres");
        USERS.iter().zip(acknowledged).for_each(|(user, flips)| tally.check(&mut session, user, flips));
        tally.check_prepared(&mut session, round % 4 < 2);
        tally.rounds += 1;
        tally.flips = USERS.map(|user| flips(&mut session, user)).iter().sum();
    }
    tally
}

#[test]
fn what_was_committed_is_answered_after_a_crash() {
    let tally = crash(size!("ROUNDS"), &["max_prepared_transactions=5"]);
    // Where COMMIT does not wait for the log, changes must be found lost.
    let lossy = crash(4, &["max_prepared_transactions=5", "synchronous_commit=off", "wal_writer_delay=10s"]);
    println!(
        "crash: {} rounds, {} flips, {} answers, {} wrong, {} acknowledged changes lost, {} prepared transactions misplaced; without waiting for the log {} lost",
        tally.rounds, tally.flips, tally.answers, tally.wrong, tally.lost, tally.misplaced, lossy.lost
    );
    assert_eq!((tally.wrong, tally.lost, tally.misplaced), (0, 0, 0));
    assert!(tally.flips >= FLIPS * tally.rounds as i64, "too few flips to mean much");
    assert!(lossy.lost > 0 && lossy.wrong == 0);
}
