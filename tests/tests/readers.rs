//! Ways of asking in which an old answer could survive: workers, cursors, loops of PL/pgSQL, and sessions that were so
//! long away that messages for them were dropped.
//!
//! `READER_FLIPS` sets how often a right is taken and given in each way.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::flip::{SET_UP, ask, flip};
use harness_rbac_tests::server::{connect, empty_database};
use harness_rbac_tests::size;
use postgres::{Client, NoTls};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread;

fn database() -> (Client, String) {
    // One at a time: the role belongs to the whole server.
    static SETTING_UP: Mutex<()> = Mutex::new(());
    let _setting_up = SETTING_UP.lock();
    let name = empty_database();
    let mut client = connect(&name);
    client.batch_execute(SET_UP).unwrap();
    (client, name)
}

fn one<T: for<'a> postgres::types::FromSql<'a>>(client: &mut Client, sql: &str) -> T {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

/// Its rows are there before its messages are, and a session that came too late to hear it announced must ask whether it still
/// runs: of the newest transaction, too, which no snapshot lists.
#[test]
fn what_was_under_way_before_a_session_is_asked_about() {
    let server = Cluster::start(&["autovacuum=off", "max_prepared_transactions=5"]);
    let mut writer = server.connect("postgres");
    writer.batch_execute(SET_UP).unwrap();
    let forgotten =
        |reader: &mut Client| one::<i64>(reader, "SELECT changed_unknown FROM harness_rbac.session_stats()");
    let ways = [("", "COMMIT"), ("PREPARE TRANSACTION 'amid'", "COMMIT PREPARED 'amid'")];
    for (turn, (before, end)) in ways.into_iter().enumerate() {
        let is_granted = turn % 2 == 0;
        let mut reader = server.connect("postgres");
        writer.batch_execute(&format!("BEGIN; {}; {before}", flip("ana", is_granted))).unwrap();
        assert_ne!(one::<bool>(&mut reader, &ask("ana")), is_granted);
        writer.batch_execute(end).unwrap();
        assert_eq!(one::<bool>(&mut reader, &ask("ana")), is_granted);
        assert_eq!(forgotten(&mut reader), 1, "{end} was not noticed by itself");
    }
}

/// Workers decide by the changes that their leader has not committed.
#[test]
fn parallel_workers_answer_as_their_leader() {
    let flips = size!("READER_FLIPS");
    let (mut client, _) = database();
    let parallel = "SELECT set_config(name, 'on', false) FROM pg_settings WHERE name IN ('force_parallel_mode', 'debug_parallel_query')";
    client.batch_execute(parallel).unwrap();
    client
        .batch_execute(
            "CREATE TABLE many AS SELECT scope_id, name FROM thing, generate_series(1, 2000);
             SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0",
        )
        .unwrap();
    let count = "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', scope_id, name, 'user:ana@acme')) FROM many";
    let plan = client.query(&format!("EXPLAIN (ANALYZE, COSTS OFF) {count}"), &[]).unwrap();
    assert!(plan.iter().any(|row| row.get::<_, &str>(0).contains("Workers Launched: ")), "{plan:?}");

    let mut wrong = 0;
    let mut expect = |client: &mut Client, rows: i64| wrong += u64::from(one::<i64>(client, count) != rows);
    for turn in 0..flips {
        client.batch_execute(&format!("BEGIN; {}", flip("ana", true))).unwrap();
        expect(&mut client, 2000);
        client.batch_execute(&format!("SAVEPOINT s; {}", flip("ana", false))).unwrap();
        expect(&mut client, 0);
        client.batch_execute("ROLLBACK TO s").unwrap();
        expect(&mut client, 2000);
        client.batch_execute("ROLLBACK").unwrap();
        if turn.is_multiple_of(10) {
            expect(&mut client, 0);
        }
    }
    println!("readers: {flips} own changes seen by parallel workers, {wrong} wrong answers");
    assert_eq!(wrong, 0, "stale answers");
}

/// A cursor gives the answer of when it is fetched, within what was granted when it was opened.
#[test]
fn a_cursor_answers_by_what_holds_when_it_is_fetched() {
    let flips = size!("READER_FLIPS");
    let (mut writer, name) = database();
    let mut reader = connect(&name);
    let cursor = ask("ana").replace("SELECT", "DECLARE c CURSOR FOR SELECT") + "FROM generate_series(1, 1000000)";
    writer.batch_execute(&flip("ana", true)).unwrap();
    reader.batch_execute(&format!("BEGIN; {cursor}")).unwrap();
    let mut wrong = 0;
    for turn in 0..flips {
        wrong += u64::from(one::<bool>(&mut reader, "FETCH c") != (turn % 2 == 0));
        writer.batch_execute(&flip("ana", turn % 2 == 1)).unwrap();
    }
    println!("readers: {flips} flips between two FETCHes of one cursor, {wrong} stale");
    assert_eq!(wrong, 0, "stale answers");
}

/// A loop of PL/pgSQL in one statement. Each turn it waits for the writer at an advisory lock, which unlike a table's
/// takes in no messages, and holds another when it has its answer.
#[test]
fn a_loop_of_plpgsql_sees_each_change() {
    let flips = size!("READER_FLIPS");
    let (mut writer, name) = database();
    let (waits, answered) = (1, 2);
    writer.batch_execute(&format!("SELECT pg_advisory_lock({waits}, n) FROM generate_series(1, {flips}) n")).unwrap();
    let code = format!(
        "CREATE FUNCTION watch() RETURNS boolean[] LANGUAGE plpgsql AS $$ DECLARE answers boolean[]; BEGIN
            FOR turn IN 1..{flips} LOOP
                PERFORM pg_advisory_lock({waits}, turn);
                answers := answers || ({});
                PERFORM pg_advisory_lock({answered}, turn);
            END LOOP;
            RETURN answers;
        END $$",
        ask("ana")
    );
    writer.batch_execute(&code).unwrap();
    let answers: Vec<bool> = thread::scope(|scope| {
        let reader = scope.spawn(|| one(&mut connect(&name), "SELECT watch()"));
        for turn in 1..=flips {
            writer.batch_execute(&flip("ana", turn % 2 == 1)).unwrap();
            writer.batch_execute(&format!("SELECT pg_advisory_unlock({waits}, {turn})")).unwrap();
            let seen = format!(
                "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = {answered} AND objid = {turn} AND granted)"
            );
            while !reader.is_finished() && !one::<bool>(&mut writer, &seen) {
                thread::yield_now();
            }
        }
        reader.join().unwrap()
    });
    let wrong = answers.iter().enumerate().filter(|(turn, answer)| **answer != (turn % 2 == 0)).count();
    println!("readers: {} flips within one loop of PL/pgSQL, {wrong} stale", answers.len());
    assert!(wrong == 0 && answers.len() as u64 == flips, "stale answers");
}

/// More messages than the server keeps; a session that has not taken them in is told that some are lost.
const STORM: &str = "DO $$ BEGIN
    FOR n IN 1..400 LOOP EXECUTE 'CREATE TEMP TABLE storm (a int, b text)'; DROP TABLE storm; END LOOP;
END $$";

#[test]
fn lost_messages_lose_no_change() {
    let flips = size!("READER_FLIPS") / 20;
    let (mut writer, name) = database();
    // One is idle in a transaction; it is told at this level when it has missed messages.
    let resets = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&resets);
    let mut config = postgres::Config::new();
    config.host_path(std::env::var("PGHOST").unwrap()).user("postgres").dbname(&name);
    config.notice_callback(move |notice| {
        counted.fetch_add(u64::from(notice.message() == "cache state reset"), SeqCst);
    });
    let mut idle = config.connect(NoTls).unwrap();
    idle.batch_execute(&format!("BEGIN; {}; SET LOCAL client_min_messages = debug4", ask("ana"))).unwrap();
    let (version, done) = (AtomicU64::new(0), AtomicBool::new(false));
    let (wrong, busy_answers, busy_wrong) = thread::scope(|scope| {
        // Another is busy all the while. What it is told while nothing changes must be as it stands.
        let busy = scope.spawn(|| {
            let mut client = connect(&name);
            let sql =
                ask("ana").replace("SELECT ", "SELECT count(*) FILTER (WHERE ") + ") FROM generate_series(1, 20000)";
            let (mut answers, mut wrong) = (0, 0);
            while !done.load(SeqCst) {
                let before = version.load(SeqCst);
                let yes: i64 = one(&mut client, &sql);
                if before.is_multiple_of(2) && before == version.load(SeqCst) {
                    answers += 1;
                    wrong += u64::from(yes != if before % 4 == 2 { 20000 } else { 0 });
                }
            }
            (answers, wrong)
        });
        let mut wrong = 0;
        for turn in 0..flips {
            writer.batch_execute(STORM).unwrap();
            version.fetch_add(1, SeqCst);
            writer.batch_execute(&flip("ana", turn % 2 == 0)).unwrap();
            version.fetch_add(1, SeqCst);
            wrong += u64::from(one::<bool>(&mut idle, &ask("ana")) != (turn % 2 == 0));
        }
        done.store(true, SeqCst);
        let (answers, busy_wrong) = busy.join().unwrap();
        (wrong, answers, busy_wrong)
    });
    let resets = resets.load(SeqCst);
    println!(
        "readers: {flips} flips behind storms of messages, which were lost {resets} times, {wrong} stale; {busy_answers} statements of a busy session, {busy_wrong} wrong"
    );
    assert!(wrong == 0 && busy_wrong == 0, "stale answers");
    assert!(resets > 0 && busy_answers > 0);
}
