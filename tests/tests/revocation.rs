//! A writer flips a grant while readers of nine kinds ask. Once the writer's COMMIT is acknowledged, no reader's next statement
//! may answer as before.
//!
//! `ANSWERS` sets the size.

use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::{Client, SimpleQueryMessage, Statement};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

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

/// How a reader asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    Autocommit,
    Prepared,
    Pipelined,
    GenericPlan,
    RepeatableRead,
    Serializable,
    Cursor,
    Function,
    Rows,
}

impl Reader {
    const ALL: [Reader; 9] = [
        Reader::Autocommit,
        Reader::Prepared,
        Reader::Pipelined,
        Reader::GenericPlan,
        Reader::RepeatableRead,
        Reader::Serializable,
        Reader::Cursor,
        Reader::Function,
        Reader::Rows,
    ];

    /// What it does now and then; in between its transaction stays open.
    fn begin(self) -> Option<String> {
        let begin = |level| format!("ROLLBACK; BEGIN ISOLATION LEVEL {level}");
        match self {
            Reader::Autocommit | Reader::Prepared | Reader::Pipelined => None,
            Reader::GenericPlan => Some(format!(
                "{}; DEALLOCATE ALL; PREPARE ask AS {ASK}; SET LOCAL plan_cache_mode = force_generic_plan",
                begin("READ COMMITTED")
            )),
            Reader::RepeatableRead => Some(begin("REPEATABLE READ")),
            Reader::Serializable => Some(begin("SERIALIZABLE")),
            Reader::Cursor => Some(format!(
                "{}; DECLARE answers NO SCROLL CURSOR FOR {ASK} FROM generate_series(1, 1000)",
                begin("READ COMMITTED")
            )),
            Reader::Function | Reader::Rows => Some(begin("READ COMMITTED")),
        }
    }

    /// Whether its snapshot stays: what is granted meanwhile is none of its business.
    fn looks_back(self) -> bool {
        matches!(self, Reader::RepeatableRead | Reader::Serializable | Reader::Cursor)
    }

    fn ask(self, client: &mut Client, prepared: &Statement, turn: u64) -> bool {
        if let Some(begin) = self.begin().filter(|_| turn.is_multiple_of(50)) {
            client.batch_execute(&begin).unwrap();
        }
        let sql = match self {
            Reader::Prepared => return client.query_one(prepared, &[]).unwrap().get(0),
            Reader::Pipelined => {
                // Several statements in one message, the last one's answer.
                let answers = client.simple_query(&[ASK; 3].join(";")).unwrap();
                let rows = answers.iter().filter_map(|message| match message {
                    SimpleQueryMessage::Row(row) => row.get(0),
                    _ => None,
                });
                return rows.last() == Some("t");
            }
            Reader::GenericPlan => "EXECUTE ask",
            Reader::Cursor => "FETCH answers",
            Reader::Function => "SELECT ask_in_loop()",
            Reader::Rows => {
                "SELECT count(*) = 1 FROM thing WHERE harness_rbac.has_permission('core_pipeline_view', scope_id, name, 'user:ana@acme')"
            }
            Reader::Autocommit | Reader::RepeatableRead | Reader::Serializable => ASK,
        };
        client.query_one(sql, &[]).unwrap().get(0)
    }
}

fn read(reader: Reader, database: &str, shared: &Shared) {
    let mut client = connect(database);
    let prepared = client.prepare(ASK).unwrap();
    let mut turn = 0;
    while !shared.done.load(SeqCst) {
        let before = shared.version.load(SeqCst);
        let answer = reader.ask(&mut client, &prepared, turn);
        turn += 1;
        // Only an answer asked for and given while nothing changed can be held against the reader.
        if before.is_multiple_of(2) && before == shared.version.load(SeqCst) {
            shared.answers.fetch_add(1, SeqCst);
            if answer != granted(before) && (answer || !reader.looks_back()) {
                shared.stale.fetch_add(1, SeqCst);
            }
        }
    }
}

#[test]
fn no_answer_is_stale() {
    let wanted = size!("ANSWERS");
    let (mut writer, database) = fresh_database();
    writer
        .batch_execute(
            "SELECT harness_rbac.create_scope(s, default_access => 'none')
               FROM unnest('{acme,acme/payments,acme/payments/checkout}'::text[]) s;
             SELECT harness_rbac.create_user('acme', 'ana');
             CREATE TABLE thing AS SELECT harness_rbac.scope_id('acme/payments/checkout') AS scope_id, 'x'::text AS name;
             CREATE FUNCTION ask_in_loop() RETURNS boolean LANGUAGE plpgsql AS $$
             DECLARE answer boolean;
             BEGIN
                 FOR i IN 1..10 LOOP
                     answer := harness_rbac.has_permission('core_pipeline_view', 'acme/payments/checkout', 'x', 'user:ana@acme');
                 END LOOP;
                 RETURN answer;
             END $$",
        )
        .unwrap();
    let shared = Shared::default();
    let mut flips = 0;
    thread::scope(|scope| {
        for reader in Reader::ALL {
            let (shared, database) = (&shared, database.as_str());
            scope.spawn(move || read(reader, database, shared));
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
            let until = shared.answers.load(SeqCst) + 50;
            while shared.answers.load(SeqCst) < until.min(wanted) {
                thread::sleep(Duration::from_micros(100));
            }
        }
        shared.done.store(true, SeqCst);
    });
    let (answers, stale) = (shared.answers.load(SeqCst), shared.stale.load(SeqCst));
    println!(
        "revocation: {answers} answers of {} kinds of readers over {flips} flips, {stale} stale",
        Reader::ALL.len()
    );
    assert_eq!(stale, 0, "stale answers");
}

/// A session finds scopes again by the end of their ids: those that end alike are told apart, and none outlives itself.
#[test]
fn scopes_that_are_found_alike_are_told_apart() {
    let (mut client, database) = fresh_database();
    let world = "SET search_path = harness_rbac;
        SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o}'::text[]) s;
        SELECT create_scope('acme/o/p' || n, default_access => 'none') FROM generate_series(1, 600) n;
        SELECT create_user('acme', 'ana');
        SELECT assign_role('user:ana@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/p' || n)
          FROM generate_series(1, 600, 3) n";
    client.batch_execute(world).unwrap();
    let ids = "SELECT array_agg(harness_rbac.scope_id('acme/o/p' || n) ORDER BY n) FROM generate_series(1, 600) n";
    let ids: Vec<i64> = client.query_one(ids, &[]).unwrap().get(0);
    let mut permitted = || -> Vec<i64> {
        let sql = "SELECT n FROM generate_series(1, 2), unnest($1::bigint[]) WITH ORDINALITY AS scope (id, n)
                    WHERE harness_rbac.has_permission('core_pipeline_view', id, 'x', 'user:ana@acme')";
        let mut found: Vec<i64> = client.query(sql, &[&ids]).unwrap().iter().map(|row| row.get(0)).collect();
        found.sort_unstable();
        found
    };
    let twice =
        |held: &dyn Fn(i64) -> bool| -> Vec<i64> { (1..=600).filter(|n| held(*n)).flat_map(|n| [n, n]).collect() };
    assert_eq!(permitted(), twice(&|n| n % 3 == 1));
    let drop = "SELECT harness_rbac.drop_scope('acme/o/p' || n, true) FROM generate_series(1, 600, 6) n";
    connect(&database).batch_execute(drop).unwrap();
    assert_eq!(permitted(), twice(&|n| n % 6 == 4));
}
