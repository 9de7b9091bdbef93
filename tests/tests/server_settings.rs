//! What is set for a whole server: its environment, and its parameters.

use harness_rbac_tests::cluster::Cluster;
use postgres::Client;
use std::env;

/// The DETAIL of the error that a statement must raise.
fn detail(client: &mut Client, statement: &str) -> String {
    let error = client.batch_execute(statement).expect_err(statement);
    let error = error.as_db_error().unwrap_or_else(|| panic!("{statement}: {error:?}"));
    format!("{}: {}", error.message(), error.detail().unwrap_or_default())
}

#[test]
fn backtraces_do_not_reach_clients() {
    for preloaded in ["session_preload_libraries=", "shared_preload_libraries=harness_rbac"] {
        let mut server = Cluster::create(&env::var("PGBIN").unwrap());
        server.set_environment("RUST_BACKTRACE=1", preloaded);
        server.start_again();
        let [mut client, mut other] = [0; 2].map(|_| server.connect("postgres"));
        client.batch_execute("CREATE EXTENSION harness_rbac; SELECT harness_rbac.create_scope('acme')").unwrap();
        other.batch_execute("BEGIN; LOCK TABLE harness_rbac.principals").unwrap();
        client.batch_execute("SET lock_timeout = '50ms'").unwrap();
        let statements = [
            // An error of ours, one of PostgreSQL within a call of ours, and one of the glue.
            "SELECT harness_rbac.require_permission('nothing', 'acme')",
            "SELECT harness_rbac.create_user('acme', 'ana')",
            "SELECT harness_rbac.create_user('acme', NULL)",
            "SET statement_timeout = '50ms'; SET lock_timeout = 0; SELECT harness_rbac.create_user('acme', 'ana')",
        ];
        for statement in statements {
            let told = detail(&mut client, statement);
            assert!(!told.contains(".rs:") && !told.contains("  0:"), "{preloaded}: {statement}: {told}");
        }
    }
}

/// The statements of docs/reviewing.md for the whole server, in a session that has just begun.
#[test]
fn use_is_noted_on_the_whole_server() {
    let page = include_str!("../../docs/reviewing.md");
    let (_, rest) = page.split_once("when a decision last relied on it:\n\n```\n").expect("the block in reviewing.md");
    let (statements, _) = rest.split_once("```").unwrap();
    let server = Cluster::start(&[]);
    server.connect("postgres").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    let mut client = server.connect("postgres");
    for statement in statements.lines() {
        client.batch_execute(statement).unwrap_or_else(|error| panic!("{statement}: {error:?}"));
    }
    let is_on = || -> String {
        let mut other = server.connect("postgres");
        other.batch_execute("LOAD 'harness_rbac'").unwrap();
        other.query_one("SHOW harness_rbac.track_grant_uses", &[]).unwrap().get(0)
    };
    // The server reads its files in a moment.
    let moments = (0..100).map(|_| std::thread::sleep(std::time::Duration::from_millis(50)));
    assert!(moments.into_iter().any(|()| is_on() == "on"));
}
