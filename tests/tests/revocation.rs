//! A writer flips a grant while eight readers ask. Once the writer's COMMIT is acknowledged, no reader's next statement
//! may answer as before.
//!
//! `ANSWERS` sets the size.

use harness_rbac_tests::server::{connect, fresh_database, setting};
use postgres::Client;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;

const READERS: u64 = 8;
const ASK: &str =
    "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/payments/checkout', 'x', 'user:ana@acme')";

/// Even: the grant stands as `version / 2` says, and every reader must know. Odd: the writer is at it.
#[derive(Default)]
struct Shared {
    version: AtomicU64,
    answers: AtomicU64,
    stale: AtomicU64,
    done: AtomicBool,
}

fn granted(version: u64) -> bool {
    version / 2 % 2 == 1
}

/// What a reader does for one answer.
fn ask(kind: u64, client: &mut Client, turn: u64) -> bool {
    match kind % 4 {
        // Every statement its own transaction.
        0 => client.query_one(ASK, &[]).unwrap().get(0),
        // One long transaction after the other, READ COMMITTED or REPEATABLE READ, with a prepared statement.
        1 | 2 => {
            if turn.is_multiple_of(50) {
                let level = if kind % 4 == 1 { "READ COMMITTED" } else { "REPEATABLE READ" };
                let sql = format!(
                    "ROLLBACK; BEGIN ISOLATION LEVEL {level}; DEALLOCATE ALL; PREPARE ask AS {ASK}; SET LOCAL plan_cache_mode = force_generic_plan"
                );
                client.batch_execute(&sql).unwrap();
            }
            client.query_one("EXECUTE ask", &[]).unwrap().get(0)
        }
        // A row-level check on a table, inside one transaction.
        _ => {
            if turn.is_multiple_of(50) {
                client.batch_execute("ROLLBACK; BEGIN").unwrap();
            }
            let sql = "SELECT count(*) = 1 FROM thing WHERE harness_rbac.has_permission('core_pipeline_view', scope_id, name, 'user:ana@acme')";
            client.query_one(sql, &[]).unwrap().get(0)
        }
    }
}

fn read(kind: u64, database: &str, shared: &Shared) {
    let mut client = connect(database);
    let mut turn = 0;
    while !shared.done.load(SeqCst) {
        let before = shared.version.load(SeqCst);
        let answer = ask(kind, &mut client, turn);
        turn += 1;
        // Only an answer asked for and given while nothing changed can be held against the reader.
        if before.is_multiple_of(2) && before == shared.version.load(SeqCst) {
            shared.answers.fetch_add(1, SeqCst);
            if answer != granted(before) {
                shared.stale.fetch_add(1, SeqCst);
            }
        }
    }
}

#[test]
fn no_answer_is_stale() {
    let wanted = setting("ANSWERS", 20_000);
    let (mut writer, database) = fresh_database();
    writer
        .batch_execute(
            "SELECT harness_rbac.create_scope(s, default_access => 'none')
               FROM unnest('{acme,acme/payments,acme/payments/checkout}'::text[]) s;
             SELECT harness_rbac.create_user('acme', 'ana');
             CREATE TABLE thing AS SELECT harness_rbac.scope_id('acme/payments/checkout') AS scope_id, 'x'::text AS name",
        )
        .unwrap();
    let shared = Shared::default();
    let mut flips = 0;
    thread::scope(|scope| {
        for kind in 0..READERS {
            let (shared, database) = (&shared, database.as_str());
            scope.spawn(move || read(kind, database, shared));
        }
        while shared.answers.load(SeqCst) < wanted {
            let version = shared.version.load(SeqCst);
            let verb = if granted(version) { "revoke_role" } else { "assign_role" };
            let sql = format!(
                "SELECT harness_rbac.{verb}('user:ana@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout')"
            );
            shared.version.store(version + 1, SeqCst);
            writer.batch_execute(&sql).unwrap();
            shared.version.store(version + 2, SeqCst);
            flips += 1;
            let until = shared.answers.load(SeqCst) + 5 * READERS;
            while shared.answers.load(SeqCst) < until.min(wanted) {
                thread::yield_now();
            }
        }
        shared.done.store(true, SeqCst);
    });
    let (answers, stale) = (shared.answers.load(SeqCst), shared.stale.load(SeqCst));
    println!("revocation: {answers} answers of {READERS} readers over {flips} flips, {stale} stale");
    assert_eq!(stale, 0, "stale answers");
}
