//! The secret of an API key is found nowhere but in the hands of its owner.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::server::is_available;
use std::process::Command;

/// How often the text stands in the server's log.
fn in_log(server: &Cluster, text: &str) -> usize {
    server.log().matches(text).count()
}

fn dump(server: &Cluster) -> String {
    let output = Command::new("pg_dump").arg("-h").arg(server.path()).output().expect("pg_dump runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_secret_is_in_no_table_dump_log_or_view() {
    const STATEMENTS: &str = "pg_stat_statements";
    let has_statements = is_available(STATEMENTS);
    let preloaded = if has_statements { "shared_preload_libraries=pg_stat_statements" } else { "jit=off" };
    let server = Cluster::start(&[preloaded]);
    let mut client = server.connect("postgres");
    client
        .batch_execute(
            "CREATE EXTENSION harness_rbac;
             SELECT harness_rbac.create_scope('acme'), harness_rbac.create_service_account('acme', 'ci');
             SET log_statement = 'all';
             SET log_parameter_max_length = 0;
             SET log_parameter_max_length_on_error = 0",
        )
        .unwrap();
    if has_statements {
        client.batch_execute("CREATE EXTENSION pg_stat_statements").unwrap();
    }
    let make = "SELECT harness_rbac.create_api_key('service_account:ci@acme', 'deploys')";
    let token: String = client.query_one(make, &[]).unwrap().get(0);
    let secret = token.rsplit('.').next().unwrap();
    assert_eq!(secret.len(), 64);

    // As docs/identity.md says: a bound parameter, and parameters kept out of the log. Also when it fails.
    let authenticate = "SELECT harness_rbac.authenticate($1)";
    client.query_one(authenticate, &[&token]).unwrap();
    let error = client.query_one(authenticate, &[&format!("{token}0")]).unwrap_err();
    let error = format!("{error:?}");
    assert!(error.contains("E28000") && !error.contains(secret), "{error}");
    assert!(in_log(&server, authenticate) >= 2, "the log holds the statements");
    assert_eq!(in_log(&server, secret), 0, "the log holds the secret");

    let mut other = server.connect("postgres");
    for view in ["pg_stat_activity", STATEMENTS].into_iter().take(1 + usize::from(has_statements)) {
        let seen = format!("SELECT count(*) FROM {view} AS seen WHERE position($1 IN seen::text) > 0");
        let mut rows = |text: &str| other.query_one(&seen, &[&text]).unwrap().get::<_, i64>(0);
        assert!(rows("authenticate") > 0, "{view} knows the statement");
        assert_eq!(rows(secret), 0, "{view} holds the secret");
    }
    let dump = dump(&server);
    assert!(dump.contains("COPY harness_rbac.api_keys") && dump.contains(token.split('.').nth(2).unwrap()));
    assert!(!dump.contains(secret), "the dump holds the secret");

    // The search can find: this is what happens where parameters are logged.
    client.batch_execute("SET log_parameter_max_length = -1").unwrap();
    client.query_one(authenticate, &[&token]).unwrap();
    assert!(in_log(&server, secret) > 0);
    println!("secrets: not in the log, pg_stat_activity, pg_stat_statements or a dump");
}
