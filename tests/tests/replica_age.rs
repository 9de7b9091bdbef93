//! A logical subscriber of the policy refuses to be administered, can be waited for, and does not answer when it has not heard
//! from its publisher for longer than it may.
//!
//! `FLIPS` sets the number of changes that are waited for.

use harness_rbac_tests::cluster::{Cluster, signal};
use harness_rbac_tests::size;
use postgres::Client;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::time::Duration;
use std::{fs, thread};

const SET_UP: &str = "
CREATE EXTENSION harness_rbac;
CREATE TABLE thing (scope_id bigint, name text);
CREATE ROLE reader;
GRANT SELECT ON thing TO reader;
GRANT USAGE ON SCHEMA harness_rbac TO reader;
INSERT INTO thing VALUES (1, 'a');
SELECT harness_rbac.protect_table('thing', 'PIPELINE', 'scope_id', 'name')";
const WORLD: &str = "
SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana');
SELECT harness_rbac.create_publication()";

/// Replication carries rows, and no sequences: as docs/replicas.md has it.
const NEXT_IDS: &str = "
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{scopes,principals,roles,resource_groups,role_assignments,resources,resource_types,permissions}'::text[] LOOP
    EXECUTE format('SELECT setval(pg_get_serial_sequence(%1$L, ''id''), max(id)) FROM harness_rbac.%2$I', 'harness_rbac.' || name, name);
  END LOOP;
END $$";

const HELD: &str = "SELECT harness_rbac.has_permission('core_account_view', 'acme', NULL, 'user:ana@acme')";

/// What asks, and is refused by a replica that is too old.
const QUESTIONS: [&str; 9] = [
    HELD,
    "SELECT harness_rbac.has_permission('core_account_view', 1::bigint, NULL, 'user:ana@acme')",
    "SELECT harness_rbac.require_permission('core_account_view', 'acme', NULL, 'user:ana@acme')",
    "SELECT * FROM harness_rbac.permitted_scopes('core_account_view', 'user:ana@acme')",
    "SELECT harness_rbac.explain_permission('core_account_view', 'acme', NULL, 'user:ana@acme')",
    r#"SELECT harness_rbac.check_access('{"principal": "user:ana@acme", "permissions": []}')"#,
    "SELECT harness_rbac.may_execute_pipeline('acme', 'p', 'user:ana@acme')",
    "BEGIN; SELECT harness_rbac.begin_session('user:ana@acme'); SET LOCAL ROLE reader; SELECT * FROM thing",
    // Whatever rows there are.
    "BEGIN; SELECT harness_rbac.begin_session('user:ana@acme'); SET LOCAL ROLE reader; SELECT * FROM thing WHERE name = 'none'",
];

/// What changes the policy where it is administered.
const CHANGES: [&str; 6] = [
    "SELECT harness_rbac.create_user('acme', 'ben')",
    "SELECT harness_rbac.assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')",
    "SELECT harness_rbac.drop_scope('acme', true)",
    "UPDATE harness_rbac.principals SET name = 'Ana'",
    "DELETE FROM harness_rbac.role_assignments",
    "TRUNCATE harness_rbac.pipelines CASCADE",
];

struct Pair {
    publisher: Client,
    subscriber: Client,
    servers: [Cluster; 2],
}

impl Pair {
    fn new() -> Pair {
        // The publisher is slow to write what no commit has waited for.
        let servers = ["wal_writer_delay=2s", "wal_writer_delay=200ms"]
            .map(|delay| Cluster::start(&["wal_level=logical", "wal_retrieve_retry_interval=20ms", delay]));
        let [mut publisher, mut subscriber] = [0, 1].map(|place| servers[place].connect("postgres"));
        publisher.batch_execute(SET_UP).unwrap();
        publisher.batch_execute(WORLD).unwrap();
        subscriber.batch_execute(SET_UP).unwrap();
        let subscribe = format!(
            "CREATE SUBSCRIPTION policy CONNECTION '{}' PUBLICATION harness_rbac",
            servers[0].connection_string("postgres")
        );
        subscriber.batch_execute(&subscribe).unwrap();
        let mut pair = Pair { publisher, subscriber, servers };
        pair.wait_for("SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel");
        pair
    }

    /// Until the subscriber says so.
    fn wait_for(&mut self, condition: &str) {
        for _ in 0..30_000 {
            if self.subscriber.query_one(condition, &[]).unwrap().get::<_, Option<bool>>(0) == Some(true) {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("{condition}\n{}", self.servers[1].log());
    }

    fn held(&mut self) -> bool {
        self.subscriber.query_one(HELD, &[]).unwrap().get(0)
    }

    fn wait_for_replicas(&mut self, timeout: &str) -> Result<(), (String, String)> {
        outcome(&mut self.publisher, &format!("SELECT harness_rbac.wait_for_replicas('{timeout}')"))
    }
}

/// The SQLSTATE and DETAIL of what is refused. Leaves no transaction behind.
fn outcome(client: &mut Client, sql: &str) -> Result<(), (String, String)> {
    let outcome = client.batch_execute(sql);
    client.batch_execute("ROLLBACK").unwrap();
    outcome.map_err(|error| {
        let error = error.as_db_error().unwrap();
        (error.code().code().to_owned(), error.detail().unwrap_or_default().to_owned())
    })
}

fn codes<'a>(client: &mut Client, statements: &[&'a str]) -> Vec<(&'a str, String)> {
    let code = |sql| outcome(client, sql).err().map_or("00000".into(), |(code, _)| code);
    let mut code = code;
    statements.iter().map(|sql| (*sql, code(sql))).collect()
}

fn all(statements: &[&'static str], code: &str) -> Vec<(&'static str, String)> {
    statements.iter().map(|sql| (*sql, code.to_owned())).collect()
}

fn flip(to: bool) -> String {
    let verb = if to { "assign_role" } else { "revoke_role" };
    format!("SELECT harness_rbac.{verb}('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')")
}

#[test]
fn a_change_that_was_waited_for_is_known() {
    let mut pair = Pair::new();
    let flips = size!("FLIPS");
    let (mut late, mut stale) = (0, 0);
    for number in 0..flips {
        let to = number.is_multiple_of(2);
        pair.publisher.batch_execute(&flip(to)).unwrap();
        late += u64::from(pair.held() != to);
        pair.wait_for_replicas("1 min").unwrap();
        stale += u64::from(pair.held() != to);
    }
    println!("replica: {flips} changes, {late} not known at once, {stale} after waiting");
    assert_eq!(stale, 0);

    // One that does not apply is named, and what was committed stays.
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy DISABLE").unwrap();
    pair.publisher.batch_execute(&flip(flips.is_multiple_of(2))).unwrap();
    let (code, detail) = pair.wait_for_replicas("100 ms").unwrap_err();
    assert_eq!((code.as_str(), detail.as_str()), ("57014", "Behind: policy."));
    assert_eq!(pair.wait_for_replicas("-1 s").unwrap_err().0, "57014");
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy ENABLE").unwrap();
    pair.wait_for_replicas("1 min").unwrap();
    assert_eq!(pair.held(), flips.is_multiple_of(2));

    // The commit of a session that does not wait for the disk is waited for, too.
    pair.publisher.batch_execute(&format!("SET synchronous_commit = off; {}", flip(flips % 2 == 1))).unwrap();
    pair.wait_for_replicas("1 min").unwrap();
    assert_eq!(pair.held(), flips % 2 == 1);

    // So is that of another session, which nothing has written yet.
    let mut other = pair.servers[0].connect("postgres");
    other.batch_execute(&format!("SET synchronous_commit = off; {}", flip(flips.is_multiple_of(2)))).unwrap();
    pair.wait_for_replicas("1 min").unwrap();
    assert_eq!(pair.held(), flips.is_multiple_of(2));

    // Nobody waits for others' databases, and no principal may wait.
    let refused = "BEGIN; GRANT EXECUTE ON FUNCTION harness_rbac.wait_for_replicas(interval) TO reader;
        SELECT harness_rbac.begin_session('user:ana@acme'); SET LOCAL ROLE reader; SELECT harness_rbac.wait_for_replicas('1 s')";
    assert_eq!(outcome(&mut pair.publisher, refused).unwrap_err().0, "42501");
}

#[test]
fn a_replica_is_not_administered() {
    let mut pair = Pair::new();
    assert_eq!(codes(&mut pair.subscriber, &CHANGES), all(&CHANGES, "55000"));
    // What is each server's own.
    let own = [
        "SELECT harness_rbac.create_api_key('user:ana@acme', 'laptop')",
        "SELECT harness_rbac.map_database_role('reader', 'user:ana@acme')",
        "SELECT harness_rbac.unprotect_table('thing')",
    ];
    assert_eq!(codes(&mut pair.subscriber, &own), all(&own, "00000"));
    // Without the subscription it is a policy like any other.
    pair.subscriber.batch_execute("DROP SUBSCRIPTION policy").unwrap();
    pair.subscriber.batch_execute(NEXT_IDS).unwrap();
    assert_eq!(codes(&mut pair.subscriber, &CHANGES), all(&CHANGES, "00000"));
}

#[test]
fn a_replica_that_hears_nothing_does_not_answer() {
    let mut pair = Pair::new();
    pair.subscriber.batch_execute("SET harness_rbac.max_replica_age = '2 s'").unwrap();
    assert_eq!(
        codes(&mut pair.subscriber, &QUESTIONS),
        all(&QUESTIONS, "00000").into_iter().map(answered).collect::<Vec<_>>()
    );

    // The sender at the publisher is held up: the worker of the subscription runs, and hears nothing.
    let sender = "SELECT pid FROM pg_stat_replication WHERE application_name = 'policy'";
    let sender: i32 = pair.publisher.query_one(sender, &[]).unwrap().get(0);
    signal("STOP", sender as u32);
    thread::sleep(Duration::from_millis(2_300));
    let found = codes(&mut pair.subscriber, &QUESTIONS);
    signal("CONT", sender as u32);
    assert_eq!(found, all(&QUESTIONS, "55000"));

    // It answers again when it has heard something new.
    pair.publisher.batch_execute("SELECT harness_rbac.create_user('acme', 'news')").unwrap();
    pair.wait_for(
        "SELECT clock_timestamp() - last_msg_receipt_time < '1 s' FROM pg_stat_subscription WHERE relid IS NULL",
    );
    pair.wait_for_replicas("1 min").unwrap();
    assert!(!pair.held());

    // Nobody runs who could hear.
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy DISABLE").unwrap();
    thread::sleep(Duration::from_millis(2_300));
    assert_eq!(codes(&mut pair.subscriber, &QUESTIONS), all(&QUESTIONS, "55000"));
    // Nor is it asked where there is no subscription, or where it does not matter.
    pair.subscriber.batch_execute("RESET harness_rbac.max_replica_age").unwrap();
    assert!(!pair.held());
    pair.publisher.batch_execute("SET harness_rbac.max_replica_age = '1 s'").unwrap();
    pair.publisher.query_one(HELD, &[]).unwrap();
}

#[test]
fn a_worker_that_starts_has_heard_nothing() {
    let mut pair = Pair::new();
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy DISABLE").unwrap();
    pair.wait_for("SELECT count(*) = 0 FROM pg_stat_subscription WHERE pid IS NOT NULL");
    pair.servers[0].shut_down();
    // Where the publisher was, somebody takes calls and says nothing.
    let socket = pair.servers[0].path().join(".s.PGSQL.5432");
    let _silent = UnixListener::bind(&socket).unwrap();
    fs::set_permissions(&socket, fs::Permissions::from_mode(0o777)).unwrap();
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy ENABLE").unwrap();
    pair.wait_for("SELECT count(last_msg_receipt_time) = 1 FROM pg_stat_subscription WHERE relid IS NULL");
    pair.subscriber.batch_execute("SET harness_rbac.max_replica_age = '1 min'").unwrap();
    assert_eq!(codes(&mut pair.subscriber, &QUESTIONS), all(&QUESTIONS, "55000"));
    let found = "SELECT finding FROM harness_rbac.lint() WHERE object = 'subscription policy'";
    let found: String = pair.subscriber.query_one(found, &[]).unwrap().get(0);
    assert_eq!(found, "its worker has heard nothing from its publisher since it started");
}

#[test]
fn a_copy_of_a_replica_is_administered() {
    let mut pair = Pair::new();
    pair.subscriber.batch_execute("ALTER SUBSCRIPTION policy DISABLE").unwrap();
    pair.wait_for("SELECT count(*) = 0 FROM pg_stat_subscription WHERE pid IS NOT NULL");
    let mut neighbour = pair.servers[1].connect("template1");
    // A session that is left is waited for by PostgreSQL itself.
    let Pair { publisher: _publisher, subscriber, servers } = pair;
    drop(subscriber);
    neighbour.batch_execute("CREATE DATABASE copy TEMPLATE postgres").unwrap();
    let mut copy = servers[1].connect("copy");
    copy.batch_execute("SET harness_rbac.max_replica_age = '1 s'").unwrap();
    copy.batch_execute(NEXT_IDS).unwrap();
    assert_eq!(outcome(&mut copy, HELD), Ok(()));
    assert_eq!(codes(&mut copy, &CHANGES), all(&CHANGES, "00000"));
    let found = "SELECT count(*) FROM harness_rbac.lint() WHERE object ~ '^subscription'";
    assert_eq!(copy.query_one(found, &[]).unwrap().get::<_, i64>(0), 0);
    // The one that was copied is a replica as before.
    let mut subscriber = servers[1].connect("postgres");
    assert_eq!(codes(&mut subscriber, &CHANGES), all(&CHANGES, "55000"));
}

/// `require_permission` says no its own way.
fn answered((sql, code): (&'static str, String)) -> (&'static str, String) {
    (sql, if sql.contains("require_permission") { "42501".into() } else { code })
}

#[test]
fn nobody_is_an_error_where_it_is_to_be() {
    let mut pair = Pair::new();
    let client = &mut pair.publisher;
    let asked: Vec<String> = [
        "SELECT * FROM thing",
        "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme')",
        "SELECT harness_rbac.has_permission('core_pipeline_view', 1)",
        "SELECT harness_rbac.permitted_scope_ids('core_pipeline_view')",
        r#"SELECT harness_rbac.check_access('{"permissions": [{"resourceScope": {"scope": "acme"}, "permission": "core_pipeline_view"}]}')"#,
        "SELECT harness_rbac.may_execute_pipeline('acme', 'p')",
        "SELECT * FROM harness_rbac.permitted_scopes('core_pipeline_view')",
        "INSERT INTO thing VALUES (1, 'a')",
    ]
    .iter()
    .map(|sql| format!("BEGIN; GRANT ALL ON thing TO reader; SET LOCAL ROLE reader; {sql}"))
    .collect();
    let codes = |client: &mut Client, before: &str| -> Vec<String> {
        let code = |sql: &String| {
            let sql = sql.replace("BEGIN;", &format!("BEGIN; {before};"));
            outcome(client, &sql).err().map_or("00000".into(), |(code, _)| code)
        };
        asked.iter().map(code).collect()
    };
    let quiet = codes(client, "");
    assert_eq!(quiet, ["00000", "00000", "00000", "00000", "00000", "00000", "00000", "42501"]);
    client.batch_execute("SET harness_rbac.unbound = 'error'").unwrap();
    assert_eq!(codes(client, ""), ["42501"; 8]);
    // Whoever is bound asks as before, and who is named is asked about.
    assert_eq!(codes(client, "SELECT harness_rbac.begin_session('user:ana@acme')"), quiet);
    client.batch_execute(HELD).unwrap();
    // Only superusers say what holds.
    let attempt = "BEGIN; SET LOCAL ROLE reader; SET harness_rbac.unbound = 'nothing'";
    assert_eq!(outcome(client, attempt).unwrap_err().0, "42501");
}
