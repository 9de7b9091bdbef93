//! A hot standby answers as its primary did at the position it has replayed, in sessions that stay open; promoted, it
//! goes on as the tables say.
//!
//! `FLIPS` and `PROMOTIONS` set the size.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::flip::{Readers, SET_UP, flip, is_granted};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

/// With feedback, so that no transaction of a reader has to be cancelled for what replay cleans up.
const SETTINGS: [&str; 3] = ["hot_standby_feedback=on", "max_prepared_transactions=5", "wal_keep_size=64MB"];

/// Until the standby has replayed what the primary has committed.
fn wait_until_replayed(primary: &mut Client, standby: &mut Client) {
    let end: String = primary.query_one("SELECT pg_current_wal_lsn()::text", &[]).unwrap().get(0);
    let replayed = format!("SELECT pg_last_wal_replay_lsn() >= '{end}'");
    while !standby.query_one(&replayed, &[]).unwrap().get::<_, bool>(0) {
        thread::yield_now();
    }
}

/// Stale answers after `flips` flips that begin without the right.
fn stale(flips: u64, primary: &mut Client, standby: &mut Client, readers: &mut Readers) -> u64 {
    let mut stale = 0;
    for turn in 0..flips {
        let granted = turn.is_multiple_of(2);
        primary.batch_execute(&flip("ana", granted)).unwrap();
        wait_until_replayed(primary, standby);
        stale += readers.wrong(granted);
        if turn.is_multiple_of(50) {
            readers.begin();
        }
    }
    stale
}

#[test]
fn a_standby_answers_as_its_primary() {
    let flips = size!("FLIPS") / 2 * 2;
    let primary = Cluster::start(&SETTINGS);
    let mut writer = primary.connect("postgres");
    writer.batch_execute(SET_UP).unwrap();
    let token: String =
        writer.query_one("SELECT harness_rbac.create_api_key('user:ben@acme', 'laptop')", &[]).unwrap().get(0);
    let standby = primary.standby();
    let mut position = standby.connect("postgres");
    let mut readers = Readers::new(|| standby.connect("postgres"), "ana");
    assert_eq!(readers.wrong(false), 0);

    let stale_answers = stale(flips, &mut writer, &mut position, &mut readers);

    // A key works, and works no more, where nothing can be written.
    let who = "SELECT harness_rbac.authenticate($1)";
    assert_eq!(position.query_one(who, &[&token]).unwrap().get::<_, &str>(0), "user:ben@acme");
    writer.batch_execute("SELECT harness_rbac.drop_api_key('user:ben@acme', 'laptop')").unwrap();
    wait_until_replayed(&mut writer, &mut position);
    assert_eq!(position.query_one(who, &[&token]).unwrap_err().code().unwrap().code(), "28000");

    // Without the messages of the trigger the readers must be caught.
    writer
        .batch_execute(
            "ALTER TABLE harness_rbac.role_assignments DISABLE TRIGGER signal_before, DISABLE TRIGGER signal_after",
        )
        .unwrap();
    let caught = stale(10, &mut writer, &mut position, &mut readers);
    println!(
        "standby: {flips} flips, {} answers of open sessions, {stale_answers} stale; without messages {caught} of {} stale",
        flips * Readers::COUNT as u64,
        10 * Readers::COUNT
    );
    assert!(stale_answers == 0, "stale answers");
    assert!(caught > 0);
}

/// Promotes a standby of `primary` while rights flip, and returns it.
fn promoted(primary: Cluster, pause: Duration) -> Cluster {
    let mut writer = primary.connect("postgres");
    writer.batch_execute(&format!("BEGIN; {}; PREPARE TRANSACTION 'later'", flip("eve", true))).unwrap();
    let standby = primary.standby();
    let connect = || standby.connect("postgres");
    let mut session = connect();
    let (mut ana, mut eve) = (Readers::new(connect, "ana"), Readers::new(connect, "eve"));
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut granted = is_granted(&mut writer, "ana");
            while !done.load(SeqCst) {
                granted = !granted;
                writer.batch_execute(&flip("ana", granted)).unwrap();
            }
        });
        // Ask all the while, so that the sessions have something to forget.
        ana.wrong(true);
        thread::sleep(pause);
        ana.wrong(true);
        assert!(session.query_one("SELECT pg_promote()", &[]).unwrap().get::<_, bool>(0));
        done.store(true, SeqCst);
    });

    let mut granted = is_granted(&mut session, "ana");
    assert_eq!((ana.wrong(granted), eve.wrong(false)), (0, 0), "stale after promotion");
    session.batch_execute("COMMIT PREPARED 'later'").unwrap();
    assert_eq!(eve.wrong(true), 0, "stale after COMMIT PREPARED of a transaction of the former primary");
    for turn in 0..10 {
        if turn == 5 {
            ana.begin();
            eve.begin();
        }
        granted = !granted;
        session.batch_execute(&flip("ana", granted)).unwrap();
        assert_eq!(ana.wrong(granted), 0, "stale on the new primary");
    }
    session.batch_execute(&flip("eve", false)).unwrap();
    assert_eq!(eve.wrong(false), 0, "stale on the new primary");
    standby
}

#[test]
fn promotion_changes_nothing() {
    let promotions = size!("PROMOTIONS");
    let mut primary = Cluster::start(&SETTINGS);
    primary.connect("postgres").batch_execute(SET_UP).unwrap();
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..promotions {
        primary = promoted(primary, Duration::from_millis(random.u64(..100)));
    }
    println!("standby: {promotions} promotions amid flips, with a prepared transaction each, 0 stale");
}
