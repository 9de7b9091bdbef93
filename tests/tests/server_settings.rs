//! What is set for a whole server: its environment, and its parameters.

use harness_rbac_tests::cluster::Cluster;
use postgres::{Client, NoTls};
use std::env;
use std::sync::{Arc, Mutex};

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

/// The names of all that can be asked with SHOW, each as often as it is there.
const NAMES: &str = "SELECT name FROM pg_settings ORDER BY name COLLATE \"C\"";

/// Settings are found by name, among PostgreSQL's and whatever was set before the library was there to define them.
#[test]
fn settings_are_found_whatever_was_set_before() {
    let server = Cluster::start(&[]);
    let loaded = || {
        let mut client = server.connect("postgres");
        client.batch_execute("LOAD 'harness_rbac'").unwrap();
        client
    };
    let names = |client: &mut Client| -> Vec<String> {
        client.query(NAMES, &[]).unwrap().iter().map(|row| row.get(0)).collect()
    };
    let all = names(&mut loaded());
    let other_value = "SELECT name, CASE vartype WHEN 'bool' THEN CASE boot_val WHEN 'on' THEN 'off' ELSE 'on' END
                                 WHEN 'integer' THEN max_val WHEN 'enum' THEN enumvals[2] ELSE coalesce(boot_val, '') END
                         FROM pg_settings WHERE name LIKE 'harness_rbac.%' ORDER BY name";
    let rows = loaded().query(other_value, &[]).unwrap();
    let ours: Vec<(String, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    assert!(ours.len() > 10);
    let sets = ours.iter().map(std::slice::from_ref).chain([&[] as &[_], &ours]);
    for (number, set) in sets.enumerate() {
        let mut client = server.connect("postgres");
        for (name, value) in set {
            let name = if number % 2 == 0 { name.to_uppercase() } else { name.clone() };
            client.batch_execute(&format!("SET {name} = '{value}'")).unwrap();
        }
        client.batch_execute("LOAD 'harness_rbac'").unwrap();
        assert_eq!(names(&mut client), all, "{set:?}");
        for name in &all {
            client
                .batch_execute(&format!("SHOW {name}"))
                .unwrap_or_else(|error| panic!("{name} after {set:?}: {error:?}"));
        }
        for (name, value) in &ours {
            let is_set = set.iter().any(|(other, _)| other == name);
            let found: (String, bool) = {
                let row =
                    client.query_one("SELECT setting, source = 'session' FROM pg_settings WHERE name = $1", &[name]);
                row.map(|row| (row.get(0), row.get(1))).unwrap()
            };
            assert!(found.1 == is_set && (!is_set || found.0 == *value), "{name} after {set:?}: {found:?}");
        }
        for (name, value) in &ours {
            let changed = format!("SET {name} = '{value}'; RESET {name}; RESET ALL");
            client.batch_execute(&changed).unwrap_or_else(|error| panic!("{name} after {set:?}: {error:?}"));
        }
    }
}

/// What was set and taken back before the library was there leaves what was set before, and no warning.
#[test]
fn what_is_taken_back_before_loading_is_as_afterwards() {
    let server = Cluster::start(&[]);
    let told = Arc::new(Mutex::new(String::new()));
    let session = || {
        let (mut config, told) = (server.config("postgres"), told.clone());
        config.notice_callback(move |notice| told.lock().unwrap().push_str(notice.message()));
        config.connect(NoTls).unwrap()
    };
    let mut client = session();
    client.batch_execute("LOAD 'harness_rbac'").unwrap();
    let ours = "SELECT name FROM pg_settings WHERE name LIKE 'harness_rbac.%' AND vartype <> 'enum' ORDER BY name";
    let ours: Vec<String> = client.query(ours, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let forms = [
        "BEGIN; SET LOCAL {s} = {w}; ROLLBACK; {load}",
        "BEGIN; SET LOCAL {s} = {w}; COMMIT; {load}",
        "SET {s} = {v}; RESET {s}; {load}",
        "SET {s} = {v}; RESET ALL; {load}",
        "SET {s} = {v}; BEGIN; SET LOCAL {s} TO DEFAULT; {load}; COMMIT",
        "SET {s} = {v}; BEGIN; RESET {s}; {load}; ROLLBACK",
        "BEGIN; SET LOCAL {s} = {v}; SAVEPOINT s; SET LOCAL {s} TO DEFAULT; {load}; ROLLBACK TO s; COMMIT",
        "BEGIN; SET LOCAL {s} = {v}; SAVEPOINT s; SET LOCAL {s} = {w}; {load}; ROLLBACK TO s; COMMIT",
    ];
    for name in ours.iter().filter(|name| *name != "harness_rbac.principal") {
        let kind: String = client.query_one("SELECT vartype FROM pg_settings WHERE name = $1", &[name]).unwrap().get(0);
        let [value, other] = match &*kind {
            "bool" => ["on", "off"],
            "integer" => ["4000", "5000"],
            _ => ["''", "'hnsw'"],
        };
        for form in forms {
            let form = form.replace("{s}", name).replace("{v}", value).replace("{w}", other);
            let [before, after] = ["LOAD 'harness_rbac'; ", ""].map(|first| {
                let mut client = session();
                let load = if first.is_empty() { "LOAD 'harness_rbac'" } else { "SELECT 1" };
                client.batch_execute(&format!("{first}{}", form.replace("{load}", load))).unwrap();
                let found = "SELECT setting, (SELECT count(*) FROM pg_settings WHERE name = $1) FROM pg_settings WHERE name = $1";
                let row = client.query_one(found, &[name]).unwrap();
                (row.get::<_, String>(0), row.get::<_, i64>(1))
            });
            assert_eq!(before, after, "{form}");
        }
    }
    assert_eq!(*told.lock().unwrap(), "");
}

/// Whoever was named before the library was there is bound, or nobody is: never the one that the role is mapped to.
#[test]
fn who_was_named_before_loading_is_bound() {
    let server = Cluster::start(&[]);
    server
        .connect("postgres")
        .batch_execute(
            "CREATE EXTENSION harness_rbac; CREATE ROLE mapped LOGIN;
             GRANT SET ON PARAMETER harness_rbac.principal TO mapped; GRANT USAGE ON SCHEMA harness_rbac TO mapped;
             SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana'),
                    harness_rbac.create_user('acme', 'bo'), harness_rbac.map_database_role('mapped', 'user:bo@acme');
             CREATE FUNCTION f() RETURNS text LANGUAGE sql SET harness_rbac.principal = 'user:ana@acme'
                 AS 'SELECT harness_rbac.current_principal()';",
        )
        .unwrap();
    let set = "SET LOCAL harness_rbac.principal";
    for statements in [
        format!("BEGIN; {set} = 'user:ana@acme'; SAVEPOINT s; {set} = ''; {{load}}"),
        format!("BEGIN; {set} = 'user:ana@acme'; SAVEPOINT s; {set} TO DEFAULT; {{load}}"),
        format!("BEGIN; {set} = 'user:ana@acme'; SAVEPOINT s; {set} TO DEFAULT; {{load}}; ROLLBACK TO s"),
        format!("BEGIN; {set} = 'user:ana@acme'; ROLLBACK; {{load}}; BEGIN; {set} = 'user:ana@acme'; SELECT f()"),
        format!("BEGIN; {set} = 'user:ana@acme'; COMMIT; {{load}}; BEGIN; {set} = 'user:ana@acme'; SELECT f()"),
        format!("BEGIN; {set} = 'user:ana@acme'; ROLLBACK; {{load}}"),
    ] {
        let found = ["SELECT harness_rbac.current_principal(); ", ""].map(|first| {
            let mut client = server.config("postgres").user("mapped").connect(NoTls).unwrap();
            client
                .batch_execute(&format!(
                    "{first}{}",
                    statements.replace("{load}", "SELECT harness_rbac.current_principal()")
                ))
                .unwrap();
            let row = client.query_one("SELECT harness_rbac.current_principal()", &[]).unwrap();
            row.get::<_, Option<String>>(0)
        });
        let is_over = statements.ends_with("{load}") && statements.contains("ROLLBACK; ");
        let calls = statements.ends_with("f()");
        for found in found.map(|found| found.unwrap_or_default()) {
            let expected: &[&str] = match (is_over, calls) {
                (true, _) => &["user:bo@acme"],
                (_, true) => &["user:ana@acme"],
                _ => &["user:ana@acme", ""],
            };
            assert!(expected.contains(&&*found), "{statements}: {found}");
        }
    }
}
