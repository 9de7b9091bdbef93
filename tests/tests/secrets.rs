//! The secret of an API key is found nowhere but in the hands of its owner.

use harness_rbac_tests::server::{connect, fresh_database};
use std::path::Path;
use std::process::Command;

/// How often the text stands in the server's log.
fn in_log(text: &str) -> usize {
    let data = std::env::var("PGDATA").expect("PGDATA is not set: run this through tests/bin/with-server");
    let log = std::fs::read(Path::new(&data).with_file_name("log")).expect("the server's log can be read");
    String::from_utf8_lossy(&log).matches(text).count()
}

fn dump(database: &str) -> String {
    let output = Command::new("pg_dump").args(["-d", database]).output().expect("pg_dump runs");
    assert!(output.status.success());
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_secret_is_in_no_table_dump_log_or_view() {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "SELECT harness_rbac.create_scope('acme'), harness_rbac.create_service_account('acme', 'ci');
             SET log_statement = 'all';
             SET log_parameter_max_length = 0;
             SET log_parameter_max_length_on_error = 0",
        )
        .unwrap();
    let make = "SELECT harness_rbac.create_api_key('service_account:ci@acme', 'deploys')";
    let token: String = client.query_one(make, &[]).unwrap().get(0);
    let secret = token.rsplit('.').next().unwrap();
    assert_eq!(secret.len(), 64);

    // As the README says: a bound parameter, and parameters kept out of the log. Also when it fails.
    let authenticate = "SELECT harness_rbac.authenticate($1)";
    client.query_one(authenticate, &[&token]).unwrap();
    let error = client.query_one(authenticate, &[&format!("{token}0")]).unwrap_err();
    let error = format!("{error:?}");
    assert!(error.contains("E28000") && !error.contains(secret), "{error}");
    assert!(in_log(authenticate) >= 2, "the log holds the statements");
    assert_eq!(in_log(secret), 0, "the log holds the secret");

    let seen = "SELECT count(*) FROM pg_stat_activity WHERE position($1 IN pg_stat_activity::text) > 0";
    assert_eq!(connect(&database).query_one(seen, &[&secret]).unwrap().get::<_, i64>(0), 0);
    let dump = dump(&database);
    assert!(dump.contains("COPY harness_rbac.api_keys") && dump.contains(token.split('.').nth(2).unwrap()));
    assert!(!dump.contains(secret), "the dump holds the secret");

    // The search can find: this is what happens where parameters are logged.
    client.batch_execute("SET log_parameter_max_length = -1").unwrap();
    client.query_one(authenticate, &[&token]).unwrap();
    assert!(in_log(secret) > 0);
    println!("secrets: not in the log, pg_stat_activity or a dump");
}
