//! Queries that sqlsmith makes up about the extension's functions and tables: no session dies of one, none of our functions
//! fails from within, and decisions are right afterwards.
//!
//! `QUERIES` sets the size.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::integrity::{fingerprint, statement};
use harness_rbac_tests::size;
use harness_rbac_tests::surface::{WORLD, functions};
use postgres::Client;
use std::path::Path;
use std::process::Command;

/// A role that may do nothing, acting for somebody; and one that may call everything, read and write everything.
const ROLES: &str = "
    SET search_path = public, harness_rbac;
    CREATE ROLE smith_app LOGIN;
    CREATE ROLE smith_admin LOGIN;
    SELECT map_database_role('smith_app', 'user:ben@acme');
    GRANT ALL ON ALL TABLES IN SCHEMA harness_rbac TO smith_admin;
    GRANT ALL ON ALL SEQUENCES IN SCHEMA harness_rbac TO smith_admin;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA harness_rbac TO smith_admin;
    GRANT SET ON PARAMETER harness_rbac.principal TO smith_admin";

/// What the role made up, as `generated` and `errors`: sqlsmith's own last words.
fn forge(server: &Cluster, role: &str, queries: u64) -> String {
    let smith = std::env::var("SMITH").expect("SMITH is not set: run this through tests/bin/with-server");
    let libraries = std::fs::read_dir(Path::new(&smith).join("usr/lib")).unwrap().next().unwrap().unwrap().path();
    let target = format!(
        "host={} dbname=postgres user={role} options='-c statement_timeout=1000 -c search_path=harness_rbac,public'",
        server.path().display()
    );
    let output = Command::new(Path::new(&smith).join("usr/bin/sqlsmith"))
        .env("LD_LIBRARY_PATH", libraries)
        .args([
            "--exclude-catalog",
            "--verbose",
            "--seed=1",
            &format!("--max-queries={queries}"),
            &format!("--target={target}"),
        ])
        .output()
        .expect("sqlsmith runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}\n{}", server.log());
    said.lines().rfind(|line| line.starts_with("queries:")).unwrap_or_default().to_owned()
}

fn answers(client: &mut Client) -> (bool, bool) {
    let sql = "SELECT harness_rbac.has_permission('core_connector_edit', 'acme', 'docker', 'user:ana@acme'),
                      harness_rbac.has_permission('core_connector_edit', 'acme', 'docker', 'user:ben@acme')";
    let row = client.query_one(sql, &[]).unwrap();
    (row.get(0), row.get(1))
}

#[test]
fn made_up_queries_do_no_harm() {
    let queries = size!("QUERIES");
    let server =
        Cluster::start(&["log_line_prefix=%e ", "log_error_verbosity=verbose", "log_min_error_statement=error"]);
    let mut owner = server.connect("postgres");
    owner.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    owner.batch_execute(WORLD).unwrap();
    owner.batch_execute(ROLES).unwrap();
    let whole = statement(&mut owner);
    let before = fingerprint(&mut owner, &["api_key_uses"], "true");
    for role in ["smith_app", "smith_admin"] {
        println!("sqlsmith as {role}: {}", forge(&server, role, queries / 2));
        assert!(owner.query(&whole, &[]).unwrap().is_empty());
        assert_eq!(fingerprint(&mut owner, &["api_key_uses"], "true"), before, "every query was rolled back");
    }
    assert_eq!(answers(&mut owner), (true, false));
    assert_eq!(answers(&mut server.connect("postgres")), (true, false));

    let log = server.log();
    let called = functions(&mut owner)
        .iter()
        .filter(|function| log.contains(&format!("harness_rbac.{}(", function.name)))
        .count();
    let lines: Vec<&str> = log.lines().collect();
    let died = lines.iter().filter(|line| line.contains("terminated by signal") || line.contains("PANIC:")).count();
    // Ours name a file of Rust as their place. PostgreSQL itself has some of its own for what sqlsmith makes up.
    let internal: Vec<String> = lines
        .windows(6)
        .filter(|window| {
            window[0].starts_with("XX000")
                && window[1..].iter().any(|line| line.contains("LOCATION:") && line.contains(".rs"))
        })
        .map(|window| window.join("\n"))
        .collect();
    let refused = lines.iter().filter(|line| line.contains(" ERROR:")).count();
    println!(
        "sqlsmith: {queries} queries, {refused} errors, naming {called} of our functions in them, {died} dead sessions, {} internal errors",
        internal.len()
    );
    assert_eq!(died, 0, "{log}");
    assert!(internal.is_empty(), "{}", internal.join("\n\n"));
    assert!(called > 2, "the queries do not call our functions");
}
