//! Who acts for somebody is on record, whatever becomes of the transaction: each one that has begun stands in the server's log, and
//! each one that has committed in `acting_sessions`, sealed.
//!
//! `TRANSACTIONS` sets the size.

use harness_rbac_tests::cluster::Cluster;
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
