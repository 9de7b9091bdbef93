//! DROP EXTENSION, CREATE EXTENSION and ALTER EXTENSION UPDATE over and over, beneath sessions that ask and sessions that
//! change policy: none crashes, no answer is a wrong yes, and every session recovers by itself.
//!
//! Each round makes the same world, with the two users' keys exchanged, so that whatever outlives a round is somebody
//! else's. `LIVES` sets the number of rounds.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::flip::{ask, flip};
use harness_rbac_tests::frozen;
use harness_rbac_tests::size;
use postgres::Client;
use postgres::error::SqlState;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::{Duration, Instant};

/// What holds for ana; eve never has a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Something changes.
    Between,
    Revoked,
    Granted,
    /// Library and tables are of different versions: nothing may be answered.
    OtherVersion,
}

const PHASES: [Phase; 4] = [Phase::Between, Phase::Revoked, Phase::Granted, Phase::OtherVersion];

/// How sessions ask, with and without a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Text,
    Prepared,
    /// In one transaction for as long as nothing fails, where a statement begins without taking in messages.
    Transaction,
    /// The row of a protected table; without a policy there is none to see.
    Rows,
}

const SESSIONS: [(Way, &str); 6] = [
    (Way::Text, "ana"),
    (Way::Prepared, "ana"),
    (Way::Transaction, "ana"),
    (Way::Rows, "ana"),
    (Way::Text, "eve"),
    (Way::Rows, "eve"),
];

#[derive(Default)]
struct Life {
    /// Counts changes of phase; the phase are its last two bits.
    state: AtomicU64,
    /// Answers that each session gave while the phase stood still, and those of them with a yes.
    judged: [AtomicU64; SESSIONS.len()],
    yes: AtomicU64,
    errors: AtomicU64,
    changes: AtomicU64,
    done: AtomicBool,
}

impl Life {
    fn enter(&self, phase: Phase) {
        let turn = self.state.load(SeqCst) >> 2;
        self.state.store((turn + 1) << 2 | PHASES.iter().position(|known| *known == phase).unwrap() as u64, SeqCst);
    }

    fn judged(&self) -> [u64; SESSIONS.len()] {
        self.judged.each_ref().map(|count| count.load(SeqCst))
    }

    /// Whoever finds a fault ends the test for all.
    fn end_on_fault(&self, outcome: Result<(), String>) -> Result<(), String> {
        self.done.fetch_or(outcome.is_err(), SeqCst);
        outcome
    }

    /// Stays until every session has answered more than once, and policy was changed where it can be: however busy the
    /// machine, no session sits a phase out.
    fn stay(&self, phase: Phase) -> Result<(), String> {
        self.enter(phase);
        let (before, patience) = (self.judged(), Instant::now() + Duration::from_secs(60));
        let changes = self.changes.load(SeqCst) + u64::from(phase != Phase::OtherVersion);
        while !self.done.load(SeqCst)
            && (self.changes.load(SeqCst) < changes
                || self.judged().iter().zip(before).any(|(now, before)| *now < before + 2))
        {
            if Instant::now() > patience {
                return Err(format!("the sessions do not answer while {phase:?}"));
            }
            thread::sleep(Duration::from_millis(1));
        }
        Ok(())
    }
}

/// Errors that there may be while the extension goes and comes; anything else is a fault, and a lost connection a crash.
fn is_expected(error: &postgres::Error) -> bool {
    let Some(error) = error.as_db_error() else { return false };
    let of_dropped = ["could not open relation with OID", "cache lookup failed for", "could not find"];
    match *error.code() {
        SqlState::UNDEFINED_FUNCTION
        | SqlState::INVALID_SCHEMA_NAME
        | SqlState::UNDEFINED_TABLE
        | SqlState::UNDEFINED_OBJECT
        | SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE
        | SqlState::T_R_DEADLOCK_DETECTED => true,
        // PostgreSQL's own words where a name was resolved before, and is used after, a DROP.
        SqlState::INTERNAL_ERROR => of_dropped.iter().any(|words| error.message().contains(words)),
        _ => false,
    }
}

fn reader(life: &Life, mut client: Client, number: usize) -> Result<(), String> {
    let (way, user) = SESSIONS[number];
    let who = format!("SET harness_rbac.principal = 'user:{user}@acme'; SET ROLE life_reader");
    let begin = match way {
        Way::Text => String::new(),
        Way::Prepared | Way::Transaction => format!("PREPARE ask AS {}", ask(user)),
        Way::Rows => format!("LOAD 'harness_rbac'; {who}"),
    };
    // The extension may be gone by now.
    while let Err(error) = client.batch_execute(&begin) {
        if life.done.load(SeqCst) {
            return Ok(());
        }
        if !is_expected(&error) {
            return Err(format!("{way:?} of {user}: {error:?}"));
        }
        thread::sleep(Duration::from_millis(1));
    }
    let text = ask(user);
    let sql = match way {
        Way::Text => &text,
        Way::Prepared | Way::Transaction => "EXECUTE ask",
        Way::Rows => "SELECT count(*) > 0 FROM thing",
    };
    let mut begin = way == Way::Transaction;
    while !life.done.load(SeqCst) {
        if begin {
            client.batch_execute("ROLLBACK; BEGIN").map_err(|error| format!("{way:?} of {user}: {error:?}"))?;
        }
        let before = life.state.load(SeqCst);
        let answer = client.simple_query(sql).map(|messages| {
            messages
                .iter()
                .any(|message| matches!(message, postgres::SimpleQueryMessage::Row(row) if row.get(0) == Some("t")))
        });
        begin = way == Way::Transaction && answer.is_err();
        if let Err(error) = &answer {
            life.errors.fetch_add(1, SeqCst);
            thread::sleep(Duration::from_millis(1));
            if !is_expected(error) {
                return Err(format!("{way:?} of {user}: {error:?}"));
            }
        }
        let phase = if life.state.load(SeqCst) == before { PHASES[before as usize & 3] } else { Phase::Between };
        let is_right = match (phase, answer.as_ref().ok()) {
            (Phase::Between, answer) => user != "eve" || answer != Some(&true),
            (Phase::Revoked, answer) => answer == Some(&false),
            (Phase::Granted, answer) => answer == Some(&(user == "ana")),
            (Phase::OtherVersion, answer) => answer.is_none() || (way == Way::Rows && answer == Some(&false)),
        };
        if !is_right {
            let what = if matches!(answer, Ok(true)) { "wrong yes" } else { "not recovered" };
            return Err(format!("{what}: {way:?} of {user} while {phase:?}: {answer:?}"));
        }
        if phase != Phase::Between {
            life.judged[number].fetch_add(1, SeqCst);
            life.yes.fetch_add(u64::from(matches!(answer, Ok(true))), SeqCst);
        }
    }
    Ok(())
}

/// Changes policy of others all the while.
fn writer(life: &Life, mut client: Client) -> Result<(), String> {
    let mut number = 0;
    while !life.done.load(SeqCst) {
        number += 1;
        let user = format!("user:u{number}@acme");
        let change = format!(
            "SELECT harness_rbac.create_user('acme', 'u{number}');
             SELECT harness_rbac.assign_role('{user}', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
             SELECT harness_rbac.drop_principal('{user}')"
        );
        match client.batch_execute(&change) {
            Ok(()) => drop(life.changes.fetch_add(1, SeqCst)),
            Err(error) if is_expected(&error) => thread::sleep(Duration::from_millis(1)),
            Err(error) => return Err(format!("writer: {error:?}")),
        }
    }
    Ok(())
}

/// Runs a statement that may have to give way to a writer.
fn insist(client: &mut Client, sql: &str) -> Result<(), String> {
    while let Err(error) = client.batch_execute(sql) {
        if error.code() != Some(&SqlState::T_R_DEADLOCK_DETECTED) {
            return Err(format!("{sql}: {error:?}"));
        }
    }
    Ok(())
}

fn world(users: [&str; 2]) -> String {
    format!(
        "SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{{acme,acme/payments,acme/payments/checkout}}'::text[]) s;
         SELECT harness_rbac.create_user('acme', '{}'), harness_rbac.create_user('acme', '{}');
         TRUNCATE thing;
         INSERT INTO thing SELECT harness_rbac.scope_id('acme/payments/checkout'), 'x';
         SELECT harness_rbac.protect_table('thing', 'PIPELINE', 'scope_id', 'name')",
        users[0], users[1]
    )
}

fn live(life: &Life, client: &mut Client, lives: u64, versions: &[String]) -> Result<(), String> {
    for round in 0..lives {
        // With the right still there: what is kept of this life would be a yes in the next.
        life.enter(Phase::Between);
        insist(client, "DROP EXTENSION IF EXISTS harness_rbac CASCADE")?;
        if round.is_multiple_of(3) {
            let old = &versions[round as usize / 3 % versions.len()];
            insist(client, &format!("CREATE EXTENSION harness_rbac VERSION '{old}'"))?;
            life.stay(Phase::OtherVersion)?;
            life.enter(Phase::Between);
            insist(client, "ALTER EXTENSION harness_rbac UPDATE")?;
        } else {
            insist(client, "CREATE EXTENSION harness_rbac")?;
        }
        insist(client, &world(if round.is_multiple_of(2) { ["ana", "eve"] } else { ["eve", "ana"] }))?;
        life.stay(Phase::Revoked)?;
        for granted in [true, false, true] {
            life.enter(Phase::Between);
            insist(client, &flip("ana", granted))?;
            life.stay(if granted { Phase::Granted } else { Phase::Revoked })?;
        }
        if round % 3 == 1 {
            let version = "SELECT relname::text FROM pg_class WHERE relname LIKE '\\_signal\\_version\\_%'";
            let version: String = client.query_one(version, &[]).unwrap().get(0);
            life.enter(Phase::Between);
            insist(client, &format!("ALTER INDEX harness_rbac.{version} RENAME TO _signal_version_next"))?;
            life.stay(Phase::OtherVersion)?;
            life.enter(Phase::Between);
            insist(client, &format!("ALTER INDEX harness_rbac._signal_version_next RENAME TO {version}"))?;
            life.stay(Phase::Granted)?;
        }
        if life.done.load(SeqCst) {
            break;
        }
    }
    Ok(())
}

#[test]
fn sessions_outlive_the_extension() {
    let lives = size!("LIVES");
    let cluster = Cluster::start(&["deadlock_timeout=20ms"]);
    let mut owner = cluster.connect("postgres");
    let set_up = "CREATE TABLE thing (scope_id bigint, name text); CREATE ROLE life_reader; GRANT SELECT ON thing TO life_reader;
                  CREATE EXTENSION harness_rbac";
    owner.batch_execute(set_up).unwrap();
    let versions = frozen::versions();
    let life = Life::default();
    thread::scope(|scope| {
        let life = &life;
        let mut threads: Vec<_> = (0..SESSIONS.len())
            .map(|number| {
                let client = cluster.connect("postgres");
                scope.spawn(move || life.end_on_fault(reader(life, client, number)))
            })
            .collect();
        let client = cluster.connect("postgres");
        threads.push(scope.spawn(move || life.end_on_fault(writer(life, client))));
        let outcome = live(life, &mut owner, lives, &versions);
        life.done.store(true, SeqCst);
        let outcomes = threads.into_iter().map(|thread| thread.join().unwrap()).chain([outcome]);
        let faults: Vec<String> = outcomes.filter_map(Result::err).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    });
    let log = cluster.log();
    let crashes = log.lines().filter(|line| line.contains("terminated by signal") || line.contains("PANIC")).count();
    let judged: u64 = life.judged().iter().sum();
    let [yes, errors, changes] = [&life.yes, &life.errors, &life.changes].map(|count| count.load(SeqCst));
    println!(
        "lifecycle: {lives} lives of the extension, {judged} answers of {} sessions ({yes} yes), {changes} changes of another, {errors} errors in between; 0 wrong yes, {crashes} crashes",
        SESSIONS.len()
    );
    assert_eq!(crashes, 0);
    assert!(yes > lives * 4 && changes > lives && judged > yes);
}
