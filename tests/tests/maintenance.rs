//! What a DBA does to tables and indexes beneath open sessions, they do not notice: no error, and no answer that a
//! revocation has not reached. The writer may have to try again, as any does beside REINDEX.
//!
//! `ROUNDS` sets the size.

use harness_rbac_tests::flip::{SET_UP, ask, flip};
use harness_rbac_tests::server::{connect, empty_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

const SESSIONS: usize = 8;

/// What decisions read, table and index, and how the index is rebuilt by hand.
const READ: [(&str, &str); 6] = [
    ("scopes", "scopes_path_key"),
    ("principals", "principals_identifier_key"),
    ("group_members", "group_members_user_idx"),
    ("role_assignments", "role_assignments_grant_key"),
    ("roles", "roles_pkey"),
    ("resource_groups", "resource_groups_pkey"),
];

/// Even: ana has the right as `version / 2` says. Odd: the writer is at it.
#[derive(Default)]
struct Shared {
    version: AtomicU64,
    answers: AtomicU64,
    stale: AtomicU64,
    retried: AtomicU64,
    done: AtomicBool,
    errors: Mutex<Vec<String>>,
}

fn granted(version: u64) -> bool {
    version / 2 % 2 == 1
}

/// Asks until the end, by one of four ways.
fn read(way: usize, database: &str, shared: &Shared) {
    let mut client = connect(database);
    let mut turn = 0_u64;
    while !shared.done.load(SeqCst) {
        let before = shared.version.load(SeqCst);
        let result = match way % 4 {
            // What nobody asked for before is compiled anew.
            0 if turn.is_multiple_of(20) => client
                .batch_execute(
                    "SELECT harness_rbac.has_permission('core_role_view', 'acme/payments', NULL, 'user:ben@acme')",
                )
                .and_then(|()| client.query_one(&ask("ana"), &[])),
            1 if turn.is_multiple_of(50) => client
                .batch_execute(&format!("ROLLBACK; BEGIN; DEALLOCATE ALL; PREPARE ask AS {}", ask("ana")))
                .and_then(|()| client.query_one("EXECUTE ask", &[])),
            1 => client.query_one("EXECUTE ask", &[]),
            2 => client
                .batch_execute(
                    "ROLLBACK; BEGIN; SELECT harness_rbac.begin_session('user:ana@acme'); SET LOCAL ROLE flip_reader",
                )
                .and_then(|()| client.query_one("SELECT count(*) = 1 FROM thing", &[])),
            _ => client.query_one(&ask("ana"), &[]),
        };
        turn += 1;
        match result {
            Ok(row) => {
                let answer: bool = row.get(0);
                if before.is_multiple_of(2) && before == shared.version.load(SeqCst) {
                    shared.answers.fetch_add(1, SeqCst);
                    shared.stale.fetch_add(u64::from(answer != granted(before)), SeqCst);
                }
            }
            Err(error) => {
                shared.errors.lock().unwrap().push(format!("way {way}: {error:?}"));
                turn = 0;
                let _ = client.batch_execute("ROLLBACK");
            }
        }
    }
}

/// Whether the statement was the victim of a deadlock, as rebuilding an index and writing to its table may be.
fn is_victim(error: &postgres::Error) -> bool {
    error.code().is_some_and(|code| code.code() == "40P01")
}

/// Grants and revokes until the end.
fn write(database: &str, shared: &Shared) {
    let mut client = connect(database);
    while !shared.done.load(SeqCst) {
        let version = shared.version.fetch_add(1, SeqCst) + 1;
        let change = flip("ana", granted(version + 1));
        while let Err(error) = client.batch_execute(&change) {
            match is_victim(&error) {
                true => _ = shared.retried.fetch_add(1, SeqCst),
                false => shared.errors.lock().unwrap().push(format!("the writer: {error:?}")),
            }
            if shared.done.load(SeqCst) {
                return;
            }
        }
        shared.version.fetch_add(1, SeqCst);
        thread::sleep(Duration::from_millis(2));
    }
}

/// Runs a command of a DBA, again if it was the victim of a deadlock.
fn run(client: &mut Client, command: &str, shared: &Shared) {
    while let Err(error) = client.batch_execute(command) {
        assert!(is_victim(&error), "{command}: {error:?}");
        shared.retried.fetch_add(1, SeqCst);
    }
}

/// What is done in one round; `signal` is the index whose messages tell of ana.
fn commands(round: u64, signal: &str, database: &str) -> Vec<String> {
    let (table, index) = READ[round as usize % READ.len()];
    let rbac = "harness_rbac";
    let mut commands = vec![
        format!("REINDEX INDEX CONCURRENTLY {rbac}.{signal}"),
        format!("REINDEX INDEX CONCURRENTLY {rbac}._signal_catalogue"),
        format!("REINDEX INDEX CONCURRENTLY {rbac}._signal_version_0_3"),
        format!("REINDEX INDEX {rbac}.{signal}"),
        format!("REINDEX TABLE CONCURRENTLY {rbac}._signals"),
        format!("REINDEX TABLE {rbac}._signals"),
        format!("VACUUM FULL {rbac}._signals"),
        format!("CLUSTER {rbac}._signals USING signals_pkey"),
        format!("ALTER INDEX {rbac}.{signal} SET TABLESPACE elsewhere"),
        format!("ALTER INDEX {rbac}.{signal} SET TABLESPACE pg_default"),
        format!("ALTER INDEX {rbac}.{signal} RENAME TO away"),
        format!("ALTER INDEX {rbac}.away RENAME TO {signal}"),
        // An index of the same name is made by hand, and the old one dropped.
        format!("CREATE INDEX CONCURRENTLY another ON {rbac}._signals (nothing)"),
        format!(
            "BEGIN; ALTER INDEX {rbac}.{signal} RENAME TO away; ALTER INDEX {rbac}.another RENAME TO {signal}; COMMIT"
        ),
        format!("DROP INDEX {rbac}.away"),
        format!("REINDEX INDEX CONCURRENTLY {rbac}.{index}"),
        format!("REINDEX TABLE CONCURRENTLY {rbac}.{table}"),
        format!("REINDEX INDEX {rbac}.{index}"),
        format!("REINDEX TABLE {rbac}.{table}"),
        format!("VACUUM FULL {rbac}.{table}"),
        format!("CLUSTER {rbac}.{table} USING {index}"),
        format!("ALTER TABLE {rbac}.{table} SET TABLESPACE elsewhere"),
        format!("ALTER TABLE {rbac}.{table} SET TABLESPACE pg_default"),
        format!("ALTER INDEX {rbac}.{index} SET TABLESPACE elsewhere"),
        format!("ALTER INDEX {rbac}.{index} SET TABLESPACE pg_default"),
        format!("ALTER INDEX {rbac}.group_members_user_idx RENAME TO away"),
        format!("ANALYZE {rbac}.group_members"),
        format!("ALTER INDEX {rbac}.away RENAME TO group_members_user_idx"),
    ];
    if round.is_multiple_of(5) {
        commands.push(format!("REINDEX SCHEMA CONCURRENTLY {rbac}"));
        commands.push(format!("REINDEX SCHEMA {rbac}"));
        commands.push(format!("REINDEX DATABASE CONCURRENTLY {database}"));
    }
    commands
}

#[test]
fn maintenance_goes_unnoticed() {
    let rounds = size!("ROUNDS");
    let database = empty_database();
    let mut client = connect(&database);
    client.batch_execute(SET_UP).unwrap();
    client.batch_execute("SET allow_in_place_tablespaces = on").unwrap();
    client.batch_execute("CREATE TABLESPACE elsewhere LOCATION ''").unwrap();
    let ana: i64 =
        client.query_one("SELECT id FROM harness_rbac.principals WHERE identifier = 'ana'", &[]).unwrap().get(0);
    let signal = format!("_signal_principals_{}", ana % 32);
    let shared = Shared::default();
    let mut done = 0;
    thread::scope(|scope| {
        for way in 0..SESSIONS {
            let (database, shared) = (&database, &shared);
            scope.spawn(move || read(way, database, shared));
        }
        let (database, shared) = (&database, &shared);
        scope.spawn(move || write(database, shared));
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            for round in 0..rounds {
                for command in commands(round, &signal, database) {
                    run(&mut client, &command, shared);
                    done += 1;
                }
            }
        }));
        shared.done.store(true, SeqCst);
        outcome.unwrap();
    });
    let errors = shared.errors.into_inner().unwrap();
    println!(
        "maintenance: {rounds} rounds, {done} commands beneath {SESSIONS} sessions and {} flips ({} commands or flips tried again): \
         {} answers, {} stale, {} errors",
        shared.version.load(SeqCst) / 2,
        shared.retried.load(SeqCst),
        shared.answers.load(SeqCst),
        shared.stale.load(SeqCst),
        errors.len()
    );
    assert!(errors.is_empty(), "maintenance was noticed: {}", errors[0]);
    assert_eq!(shared.stale.load(SeqCst), 0, "maintenance was noticed: stale answers");
    client.batch_execute("DROP TABLESPACE elsewhere").unwrap();
}
