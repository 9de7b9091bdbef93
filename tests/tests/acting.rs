//! Who acts for somebody is on record, whatever becomes of the transaction: each one that has begun stands in the server's log, and
//! each one that has committed in `acting_sessions`, sealed. What has ended does not begin again, nor does it go over to whoever has
//! the names by then.
//!
//! `TRANSACTIONS` sets the size.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::collections::BTreeSet;

const CONNECTIONS: u64 = 8;

/// How a transaction ends, and whether an entry is left of it.
fn end(client: &mut Client, how: u64) -> bool {
    match how {
        0 => client.batch_execute("ROLLBACK").is_err(),
        1 => client.batch_execute("SAVEPOINT s; SELECT 1/0").is_ok() || client.batch_execute("ROLLBACK").is_err(),
        // The connection is lost in the middle.
        2 => client.batch_execute("SELECT pg_terminate_backend(pg_backend_pid())").is_ok(),
        _ => client.batch_execute("COMMIT").is_ok(),
    }
}

#[test]
fn every_beginning_is_on_record() {
    let transactions = size!("TRANSACTIONS");
    let server = Cluster::start(&["log_min_messages=warning"]);
    let mut owner = server.connect("postgres");
    owner
        .batch_execute(
            "CREATE EXTENSION harness_rbac; SET search_path = harness_rbac;
             SELECT create_scope('acme'), create_user('acme', 'boss');
             SELECT create_user('acme', 'u' || n) FROM generate_series(0, 9) n;
             SELECT assign_role('user:boss@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme')",
        )
        .unwrap();
    let mut clients: Vec<Client> = (0..CONNECTIONS).map(|_| server.connect("postgres")).collect();
    let mut committed = BTreeSet::new();
    for number in 0..transactions {
        let client = &mut clients[(number % CONNECTIONS) as usize];
        let begin = format!(
            "BEGIN; SELECT harness_rbac.begin_session('user:boss@acme', acting_for => 'user:u{}@acme', reason => 'ticket {number}.')",
            number % 10
        );
        client.batch_execute(&begin).unwrap();
        if end(client, number % 7) {
            committed.insert(format!("ticket {number}."));
        }
        if number % 7 == 2 {
            clients[(number % CONNECTIONS) as usize] = server.connect("postgres");
        }
    }
    let sql = "SELECT reason, principal = 'user:boss@acme' AND acting_for ~ '^user:u[0-9]@acme$' FROM harness_rbac.acting_sessions";
    let rows = owner.query(sql, &[]).unwrap();
    assert!(rows.iter().all(|row| row.get::<_, bool>(1)), "both names");
    let found: BTreeSet<String> = rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(found, committed);
    let log = server.log();
    let missing: Vec<u64> = (0..transactions)
        .filter(|number| {
            !log.contains(&format!("\"user:boss@acme\" acts for \"user:u{}@acme\": \"ticket {number}.\"", number % 10))
        })
        .collect();
    assert!(missing.is_empty(), "the server's log knows nothing of {missing:?}");
    let findings = owner.query("SELECT finding FROM harness_rbac.verify_audit_log()", &[]).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    println!(
        "acting: {transactions} transactions, {} committed and in the log, every one in the server's",
        committed.len()
    );
    assert!(committed.len() as u64 * 10 > transactions && (committed.len() as u64) < transactions);
}

const WORLD: &str = "
    SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana'), harness_rbac.create_user('acme', 'boss');
    SELECT harness_rbac.create_role('acme', 'Support', '{core_user_impersonate}');
    SELECT harness_rbac.assign_role('user:boss@acme', 'Support', '_all_account_level_resources', 'acme');
    CREATE TABLE many AS SELECT generate_series(1, 10) AS n";
const ACT: &str =
    "SELECT harness_rbac.begin_session('user:boss@acme', acting_for => 'user:ana@acme', reason => 'a test')";
const SUPPORT: &str =
    "SELECT harness_rbac.assign_role('user:boss@acme', 'Support', '_all_account_level_resources', 'acme')";

/// For whom the session acts, where the leader asks and where its workers do.
fn acts_for(client: &mut Client) -> Option<String> {
    let version: i32 = client.query_one("SELECT current_setting('server_version_num')::integer", &[]).unwrap().get(0);
    let in_workers = if version < 160_000 { "force_parallel_mode" } else { "debug_parallel_query" };
    let [leader, workers] = ["off", "on"].map(|forced| {
        client.batch_execute(&format!("SET LOCAL {in_workers} = {forced}")).unwrap();
        let ask = "SELECT max(harness_rbac.current_principal()), max(harness_rbac.acting_principal()) FROM many";
        let row = client.query_one(ask, &[]).unwrap();
        let (principal, actor): (Option<String>, Option<String>) = (row.get(0), row.get(1));
        assert_eq!(actor.as_deref(), principal.as_ref().map(|_| "user:boss@acme"));
        principal
    });
    assert_eq!(leader, workers);
    leader
}

#[test]
fn what_has_ended_does_not_begin_again() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let mut client = connect(&database);
    let disable =
        |user: &str, is: bool| format!("SELECT harness_rbac.set_principal_disabled('user:{user}@acme', {is})");
    let drop = |user: &str| format!("SELECT harness_rbac.drop_principal('user:{user}@acme')");
    let create = |user: &str| format!("SELECT harness_rbac.create_user('acme', '{user}')");
    let revoke = SUPPORT.replace("assign_role", "revoke_role");
    let ways = [
        (disable("ana", true), disable("ana", false)),
        (disable("boss", true), disable("boss", false)),
        (revoke, SUPPORT.to_owned()),
        (drop("ana"), create("ana")),
        (drop("boss"), format!("{}; {SUPPORT}", create("boss"))),
    ];
    for (away, back) in &ways {
        client.batch_execute(&format!("BEGIN; {ACT}")).unwrap();
        assert_eq!(acts_for(&mut client).as_deref(), Some("user:ana@acme"), "{away}");
        client.batch_execute("SAVEPOINT s").unwrap();
        owner.batch_execute(away).unwrap();
        assert_eq!(acts_for(&mut client), None, "{away}");
        owner.batch_execute(back).unwrap();
        assert_eq!(acts_for(&mut client), None, "{away}; {back}");
        client.batch_execute("ROLLBACK TO s").unwrap();
        assert_eq!(acts_for(&mut client), None, "{away}; {back}, and a rollback");
        client.batch_execute("SET LOCAL harness_rbac.principal = 'user:ana@acme'").unwrap();
        assert_eq!(acts_for(&mut client), None, "{away}; {back}, and SET");
        assert_eq!(client.batch_execute(ACT).unwrap_err().code().unwrap().code(), "42501", "{away}; {back}, and again");
        client.batch_execute(&format!("ROLLBACK; BEGIN; {ACT}")).unwrap();
        assert_eq!(acts_for(&mut client).as_deref(), Some("user:ana@acme"), "after {back}");
        client.batch_execute("ROLLBACK").unwrap();
    }
}

/// Names that are given to others while nobody asks.
#[test]
fn whoever_gets_a_name_gets_no_session() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let mut client = connect(&database);
    for (user, rights) in [("ana", ""), ("boss", SUPPORT)] {
        client.batch_execute(&format!("BEGIN; {ACT}")).unwrap();
        assert_eq!(acts_for(&mut client).as_deref(), Some("user:ana@acme"));
        let exchange = format!(
            "SELECT harness_rbac.drop_principal('user:{user}@acme'); SELECT harness_rbac.create_user('acme', '{user}'); {rights}"
        );
        owner.batch_execute(&exchange).unwrap();
        assert_eq!(acts_for(&mut client), None, "another {user}");
        client.batch_execute("ROLLBACK").unwrap();
    }
}
