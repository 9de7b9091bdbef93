//! The same small application with psycopg, node-postgres and tokio-postgres, directly and through pgbouncer with one
//! connection to the server: every transaction is its principal's, whoever used the connection before.

use harness_rbac_tests::demo::Demo;
use harness_rbac_tests::pooler::Pooler;
use harness_rbac_tests::server::connect;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// Two principals with different rights beside those that the example gives: Ben looks after environments before
/// production, Ana after all of checkout. The application logs in as the gateway.
const SEED: &str = r#"
    SELECT create_role('acme/payments/checkout', 'Operator',
        '{core_environment_view, core_environment_edit, core_environment_delete}');
    SELECT assign_role('user:ana@example.com@acme', 'Operator', '_all_project_level_resources', 'acme/payments/checkout');
    CREATE ROLE delivery_gateway LOGIN;
    GRANT delivery_app TO delivery_gateway;
    GRANT EXECUTE ON FUNCTION begin_session(text) TO delivery_gateway;
"#;

/// What the application is told to do, one transaction a line, and what must come of it:
/// connection, caller, action with its arguments, perhaps that the transaction is rolled back -> outcome.
/// What a caller may not insert is an error; what it may not update or delete is not there.
const SCRIPT: &str = "
    0 ana    list                               -> saw connector github, environment live, environment staging, pipeline deploy, pipeline rollback
    1 ben    list                               -> saw environment staging
    0 nobody list                               -> saw nothing
    1 ci     list                               -> saw connector bank, connector github, connector registry, connector vault
    1 nobody list                               -> saw nothing

    0 ana    create checkout canary Production  -> rows 1
    1 ben    list                               -> saw environment staging
    1 ben    edit checkout canary PreProduction -> rows 0
    1 ben    delete checkout canary             -> rows 0
    0 nobody edit checkout canary PreProduction -> rows 0
    0 ana    edit checkout canary PreProduction -> rows 1
    1 ben    list                               -> saw environment canary, environment staging
    1 ben    edit checkout canary PreProduction -> rows 1
    1 ben    edit checkout canary Production    -> error 42501
    0 nobody list                               -> saw nothing
    1 ben    delete checkout canary             -> rows 0
    1 ci     delete checkout canary             -> rows 0

    0 ben    create checkout mine Production    -> error 42501
    1 ana    create ledger mine Production      -> error 42501
    0 ci     create checkout mine PreProduction -> error 42501
    1 nobody create checkout mine PreProduction -> error 42501
    0 ana    create checkout mine Sandbox       -> error 23514
    1 nobody list                               -> saw nothing
    0 ben    edit checkout live PreProduction   -> rows 0
    0 ana    edit ledger books PreProduction    -> rows 0
    1 ana    delete ledger books                -> rows 0

    1 ana    create checkout draft Production, rollback -> rows 1
    0 ana    delete checkout staging, rollback  -> rows 1
    1 ben    list                               -> saw environment canary, environment staging
    0 nobody delete checkout canary             -> rows 0
    0 ana    delete checkout canary             -> rows 1
    1 ana    list                               -> saw connector github, environment live, environment staging, pipeline deploy, pipeline rollback
    1 nobody list                               -> saw nothing
    0 ben    list                               -> saw environment staging
";

/// A line of the script: the step for the application, and the outcome.
fn read(line: &str, token: &str) -> (Value, Value) {
    let (step, outcome) = line.split_once("->").unwrap();
    let (step, end) = step.split_once(',').unwrap_or((step, "commit"));
    let words: Vec<&str> = step.split_whitespace().collect();
    let [connection, caller, action, arguments @ ..] = words.as_slice() else { panic!("{line}") };
    let mut arguments: Vec<String> = arguments.iter().map(|word| (*word).to_owned()).collect();
    if let Some(scope) = arguments.first_mut() {
        *scope = format!("acme/payments/{scope}");
    }
    let connection: usize = connection.parse().unwrap();
    let mut step = json!({"connection": connection, "action": action, "arguments": arguments, "end": end.trim()});
    let acts_for = match *caller {
        "nobody" => Value::Null,
        "ci" => json!("service_account:ci@acme"),
        user => json!(format!("user:{user}@example.com@acme")),
    };
    match *caller {
        "nobody" => (),
        "ci" => step["token"] = json!(token),
        _ => step["principal"] = acts_for.clone(),
    }
    let (key, value) = outcome.trim().split_once(' ').unwrap();
    let value = match (key, value) {
        ("saw", "nothing") => json!([]),
        ("saw", items) => items.split(", ").collect(),
        ("rows", number) => json!(number.parse::<u64>().unwrap()),
        (_, text) => json!(text),
    };
    (step, json!({"acts_for": acts_for, key: value}))
}

/// The three applications, as commands.
fn applications() -> [(&'static str, Vec<PathBuf>); 3] {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients");
    let installed =
        PathBuf::from(env::var("CLIENTS").expect("CLIENTS is not set: run this through tests/bin/with-server"));
    // Node.js looks for packages beside the program.
    let node = installed.join("node/app.mjs");
    fs::copy(sources.join("app.mjs"), &node).expect("node-postgres is installed: run make setup");
    [
        ("psycopg", vec![installed.join("python/bin/python"), sources.join("app.py")]),
        ("node-postgres", vec!["node".into(), node]),
        ("tokio-postgres", vec![env!("CARGO_BIN_EXE_app").into()]),
    ]
}

/// What an application answers to the steps, when it connects to this socket.
fn run(command: &[PathBuf], host: &Path, port: u16, database: &str, steps: &[Value]) -> Vec<Value> {
    let mut application = Command::new(&command[0])
        .args(&command[1..])
        .envs([("PGDATABASE", database), ("PGUSER", "delivery_gateway"), ("PGPORT", &port.to_string())])
        .env("PGHOST", host)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}; run make setup", command[0].display()));
    // The steps fit into the pipe.
    let mut input = application.stdin.take().unwrap();
    for step in steps {
        writeln!(input, "{step}").unwrap();
    }
    drop(input);
    let output = application.wait_with_output().unwrap();
    assert!(output.status.success(), "{} failed", command[0].display());
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Compares, and returns how many connections to the server there were.
fn compare(what: &str, script: &[&str], expected: &[Value], outcomes: Vec<Value>) -> usize {
    assert_eq!(outcomes.len(), expected.len(), "{what}");
    let mut backends = HashSet::new();
    for ((mut outcome, expected), line) in outcomes.into_iter().zip(expected).zip(script) {
        backends.insert(outcome.as_object_mut().unwrap().remove("backend"));
        assert_eq!(outcome, *expected, "{what}: {line}");
    }
    backends.len()
}

#[test]
fn three_drivers_one_result() {
    let demo = Demo::run();
    let mut owner = connect(&demo.database);
    owner.batch_execute(&format!("SET search_path = public, harness_rbac; {SEED}")).unwrap();
    let make = "SELECT create_api_key('service_account:ci@acme', 'deploys')";
    let token: String = owner.query_one(make, &[]).unwrap().get(0);

    let script: Vec<&str> = SCRIPT.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let (steps, expected): (Vec<Value>, Vec<Value>) = script.iter().map(|line| read(line, &token)).unzip();
    let server = PathBuf::from(env::var("PGHOST").expect("PGHOST is not set: run this through tests/bin/with-server"));
    let pooler = Pooler::start("delivery_gateway");
    for (name, command) in applications() {
        let outcomes = run(&command, &server, 5432, &demo.database, &steps);
        assert_eq!(compare(name, &script, &expected, outcomes), 2);
        let what = format!("{name} through pgbouncer");
        let outcomes = run(&command, pooler.host(), Pooler::PORT, &demo.database, &steps);
        assert_eq!(compare(&what, &script, &expected, outcomes), 1, "{what}: the pool is of one");
        println!("clients: {name}, {} transactions directly and as many through pgbouncer, as expected", steps.len());
    }
}
