//! Pipelines: what definitions refer to, who may run them, and what hostile ones cost.

use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::size;
use postgres::error::SqlState;
use postgres::{Client, Error};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const PROJECT: &str = "acme/payments/checkout";

fn world() -> Client {
    let (mut client, _) = fresh_database();
    for scope in ["acme", "acme/payments", PROJECT, "acme/payments/ledger"] {
        client.execute("SELECT harness_rbac.create_scope($1, default_access => 'none')", &[&scope]).unwrap();
    }
    client
}

type Found = (String, String, Option<String>, Option<String>);

fn register(client: &mut Client, identifier: &str, definition: &str) -> Result<Vec<Found>, Error> {
    let sql = "SELECT resource_type, reference, scope, resource FROM harness_rbac.register_pipeline($1, $2, $3)";
    let rows = client.query(sql, &[&PROJECT, &identifier, &definition])?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect())
}

fn definition(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("pipelines").join(name)).unwrap()
}

/// The references that somebody has read out of a definition and written beside it: type, reference, scope, resource;
/// a dash for what only the run will tell.
fn listed(name: &str) -> Vec<Found> {
    let known = |column: &str| (column != "-").then(|| column.to_owned());
    let mut listed: Vec<Found> = definition(&format!("{name}.references"))
        .lines()
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [resource_type, reference, scope, resource] = columns[..] else { panic!("{name}: {line}") };
            (resource_type.into(), reference.into(), known(scope), known(resource))
        })
        .collect();
    listed.sort();
    listed
}

#[test]
fn references_are_those_listed_by_hand() {
    let mut client = world();
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("pipelines");
    let mut files: Vec<String> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".references"))
        .collect();
    files.sort();
    let (mut right, mut references) = (0, 0);
    for file in &files {
        let name = file.split('.').next().unwrap();
        // What a definition is called where it says where it lives.
        let identifier = if name == "walkthrough" { "deploy" } else { name };
        let mut found =
            register(&mut client, identifier, &definition(file)).unwrap_or_else(|error| panic!("{file}: {error:?}"));
        found.sort();
        let listed = listed(name);
        references += listed.len();
        for one in found.iter().filter(|one| !listed.contains(one)) {
            println!("{file}: found, not listed: {one:?}");
        }
        for one in listed.iter().filter(|one| !found.contains(one)) {
            println!("{file}: listed, not found: {one:?}");
        }
        right += usize::from(found == listed);
    }
    println!("pipelines: {right} of {}: references found equal the {references} listed ones", files.len());
    assert!(files.len() >= 25, "only {} definitions", files.len());
    assert_eq!(right, files.len());
}

#[test]
fn sample_user_group_runs_the_walkthrough() {
    let mut client = world();
    client
        .batch_execute(
            r#"SET search_path = harness_rbac;
            SELECT create_user('acme', 'ana');
            SELECT create_user_group('acme', 'SampleUG');
            SELECT add_group_member('user_group:SampleUG@acme', 'user:ana@acme');
            SELECT create_role('acme/payments/checkout', 'SampleRole', '{core_pipeline_execute,core_connector_access}');
            SELECT create_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{"resources": [
                {"resourceType": "PIPELINE", "identifiers": ["deploy"]},
                {"resourceType": "CONNECTOR", "identifiers": ["github", "docker", "aws"]}]}');
            SELECT assign_role('user_group:SampleUG@acme', 'SampleRole', 'SampleResourceGroup', 'acme/payments/checkout');"#,
        )
        .unwrap();
    register(&mut client, "deploy", &definition("walkthrough.yaml")).unwrap();
    let missing = |client: &mut Client, principal: &str| -> Vec<(String, String, String, String, String)> {
        let sql = "SELECT permission, resource_type, scope, resource, reason
                     FROM check_pipeline_execution($1, 'deploy', $2) WHERE NOT permitted";
        let rows = client.query(sql, &[&PROJECT, &principal]).unwrap();
        rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))).collect()
    };
    let may = |client: &mut Client| -> bool {
        let sql = "SELECT may_execute_pipeline($1, 'deploy', 'user:ana@acme')";
        client.query_one(sql, &[&PROJECT]).unwrap().get(0)
    };
    assert_eq!(missing(&mut client, "user_group:SampleUG@acme"), []);
    assert!(may(&mut client));
    for connector in ["github", "docker", "aws"] {
        let left: Vec<String> = ["github", "docker", "aws"]
            .iter()
            .filter(|one| **one != connector)
            .map(|one| format!("\"{one}\""))
            .collect();
        let filter = |connectors: &str| {
            format!(
                r#"SELECT alter_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{{"resources": [
                    {{"resourceType": "PIPELINE", "identifiers": ["deploy"]}},
                    {{"resourceType": "CONNECTOR", "identifiers": [{connectors}]}}]}}')"#
            )
        };
        client.batch_execute(&filter(&left.join(","))).unwrap();
        let reason = format!(
            "user_group:SampleUG@acme lacks core_connector_access on CONNECTOR \"{connector}\" at {PROJECT}; \
             a role with it assigned there would do"
        );
        let row = ["core_connector_access", "CONNECTOR", PROJECT, connector, &reason].map(str::to_owned);
        let [permission, resource_type, scope, resource, reason] = row;
        let expected = [(permission, resource_type, scope, resource, reason)];
        assert_eq!(missing(&mut client, "user_group:SampleUG@acme"), expected);
        assert!(!may(&mut client));
        client.batch_execute(&filter(r#""github","docker","aws""#)).unwrap();
        assert!(may(&mut client));
    }
    println!("pipelines: SampleUG may run the walkthrough; without one of its 3 connectors the answer names it");
}

/// The most memory that the backend ever had, in megabytes.
fn peak_memory(client: &mut Client) -> u64 {
    let pid: i32 = client.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

fn steps(bytes: usize, of: impl Fn(usize) -> String) -> String {
    let mut text = String::from("pipeline:\n  identifier: big\n  stages:\n");
    let mut number = 0;
    while text.len() < bytes {
        text.push_str(&of(number));
        number += 1;
    }
    text
}

fn run_step(number: usize) -> String {
    let script = "          echo something that the run does and nobody refers to, line after line\n".repeat(40);
    format!(
        "    - stage:\n        identifier: s{number}\n        spec:\n          execution:\n            steps:\n              \
         - step:\n                  spec:\n                    connectorRef: c{number}\n                    command: |\n\
         {}\n",
        script.replace("          ", "                      ")
    )
}

/// Definitions that are large, deep, or blow up, and what is expected of each: refused with that SQLSTATE, or read.
fn hostile() -> Vec<(&'static str, String, Option<SqlState>)> {
    let limit = Some(SqlState::PROGRAM_LIMIT_EXCEEDED);
    let unreadable = Some(SqlState::INVALID_PARAMETER_VALUE);
    let pipeline = |text: &str| format!("pipeline:\n  stages: []\n  x:\n    {text}\n");
    let mut indented = String::from("pipeline:\n  stages: []\n  x:\n");
    (0..1000).for_each(|level| writeln!(indented, "{}a:", " ".repeat(level + 4)).unwrap());
    let mut laughs = String::from("pipeline:\n  stages: []\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let before = format!("*a{}", level - 1);
        writeln!(laughs, "  a{level}: &a{level} [{}]", [before.as_str(); 9].join(", ")).unwrap();
    }
    let long = "x".repeat(1_000_000);
    let repeated = format!("pipeline:\n  stages: []\n  a: &a {long}\n  b: [{}]\n", ["*a"; 1000].join(", "));
    let secret = r#"<+secrets.getValue("a")> "#;
    let groups = |levels: usize| {
        let open = r#"{"stepGroup": {"steps": ["#.repeat(levels);
        let close = "]}}".repeat(levels);
        format!(
            r#"{{"pipeline": {{"stages": [{{"stage": {{"spec": {{"execution": {{"steps": [{open}{close}]}}}}}}}}]}}}}"#
        )
    };
    let keys: String = (0..30_000).map(|key| format!("k{key}: a, ")).collect();
    let matrix = |axis: &str, steps: &str| {
        format!(
            "pipeline:\n  stages:\n    - stage: {{strategy: {{matrix: {{x: [{axis}]}}}}, spec: {{steps: [{steps}]}}}}\n"
        )
    };
    let step = "{step: {connectorRef: <+matrix.x>}}, ";
    vec![
        ("5 MB of stages", steps(5_000_000, run_step), limit.clone()),
        ("4 MB of stages", steps(4_000_000, run_step), None),
        ("4 MB of short lines", steps(4_000_000, |_| "  - a\n".into()), limit.clone()),
        ("4 MB of one text", pipeline(&"x ".repeat(2_000_000)), None),
        ("4 MB of keys", steps(4_000_000, |number| format!("  k{number}: 1\n")), limit.clone()),
        ("4 MB of comments", steps(4_000_000, |_| "# a\n".into()), None),
        (
            "4 MB of unfinished calls",
            pipeline(&format!("'<+{}'", "secrets.getValue(\"".repeat(220_000))),
            limit.clone(),
        ),
        ("9,000 secrets", pipeline(&format!("'{}'", secret.repeat(9_000))), None),
        ("11,000 secrets", pipeline(&format!("'{}'", secret.repeat(11_000))), limit.clone()),
        ("1,000 deep, indented", indented, limit.clone()),
        ("1,000 deep, in brackets", pipeline(&format!("{}{}", "[".repeat(1000), "]".repeat(1000))), limit.clone()),
        ("1,000 deep, dashes", pipeline(&format!("{}x", "- ".repeat(1000))), limit.clone()),
        ("1,000 step groups", groups(1000), limit.clone()),
        ("20 step groups", groups(20), None),
        ("1,000,000 deep", "[".repeat(1_000_000), limit.clone()),
        ("billion laughs", laughs, limit.clone()),
        ("a long text, 1,000 times", repeated, limit.clone()),
        ("a matrix of wide mappings", matrix(&format!("{{{keys}}}, {{{keys}}}"), &step.repeat(100)), None),
        ("a matrix of 1,000, 10 times", matrix(&"a, ".repeat(1000), &step.repeat(10)), None),
        ("a matrix of 1,000, 11 times", matrix(&"a, ".repeat(1000), &step.repeat(11)), limit.clone()),
        ("a matrix of 100,000", matrix(&"a, ".repeat(100_000), &step.repeat(9_000)), None),
        (
            "a matrix of long texts",
            matrix(&format!("{}, ", "x".repeat(3_000)).repeat(1000), &step.repeat(9_000)),
            Some(SqlState::INVALID_NAME),
        ),
        ("itself", "pipeline: &a\n  stages: []\n  x: *a\n".into(), unreadable),
    ]
}

fn timed(client: &mut Client, definition: &str) -> (Result<Vec<Found>, Error>, Duration) {
    let start = Instant::now();
    (register(client, "hostile", definition), start.elapsed())
}

#[test]
fn what_is_large_or_deep_is_refused_or_read_soon() {
    let mut client = world();
    register(&mut client, "deploy", &definition("walkthrough.yaml")).unwrap();
    // What multiplies without end, on whatever machine.
    client.batch_execute("SET statement_timeout = '60s'").unwrap();
    let before = peak_memory(&mut client);
    let (mut slowest, mut most) = (Duration::ZERO, 0);
    let cases = hostile();
    for (name, definition, expected) in &cases {
        let (got, took) = timed(&mut client, definition);
        most = peak_memory(&mut client);
        slowest = slowest.max(took);
        let code = got.as_ref().err().and_then(Error::code).cloned();
        println!(
            "    {name}: {:.0} ms, {most} MB, {}",
            took.as_secs_f64() * 1e3,
            code.as_ref().map_or("read", SqlState::code)
        );
        assert!(got.is_ok() || code.is_some(), "{name}: the connection is gone: {got:?}");
        assert_eq!(&code, expected, "{name}: {got:?}");
        assert!(most < 256, "{name}: {most} MB");
    }
    println!(
        "pipelines: {} large or deep definitions, slowest {:.2} s, the backend's memory from {before} to {most} MB",
        cases.len(),
        slowest.as_secs_f64()
    );
}

/// Definitions with something wrong in them: SQLSTATE, and where.
const WRONG: &[(&str, &str, &str)] = &[
    ("", "22023", "line 1, column 1"),
    ("pipeline", "22023", "line 1, column 1"),
    ("pipeline: [a]", "22023", "line 1, column 11"),
    ("stages: []", "22023", "line 1, column 1"),
    ("pipeline:\n  name: x\n", "22023", "line 2, column 3"),
    ("template:\n  type: Pipeline\n", "22023", "line 1, column 1"),
    ("pipeline:\n  stages: [a, b\n", "22023", "line 2, column 11"),
    ("pipeline:\n\tstages: []\n", "22023", "line 2, column 2"),
    ("pipeline:\n  stages: []\n  stages: []\n", "22023", "line 3, column 3"),
    ("pipeline:\n  stages: []\n---\npipeline:\n  stages: []\n", "22023", "line 3, column 1"),
    ("pipeline:\n  stages: []\n  x: *unknown\n", "22023", "line 3, column 6"),
    ("pipeline:\n  stages:\n    - name: x\n", "22023", "line 3, column 7"),
    ("pipeline:\n  stages:\n    - step: {spec: {connectorRef: 12}}\n", "22023", "line 3, column 35"),
    ("pipeline:\n  stages:\n    - step: {spec: {connectorRef: [a]}}\n", "22023", "line 3, column 35"),
    ("pipeline:\n  stages:\n    - step: {spec: {connectorRef: account.}}\n", "42602", "line 3, column 35"),
    ("pipeline:\n  stages:\n    - step: {spec: {connectorRef: \"a\\tb\"}}\n", "42602", "line 3, column 35"),
    ("{\"pipeline\": {\"stages\": [}}", "22023", "line 1, column 25"),
];

#[test]
fn what_cannot_be_read_is_an_error_with_line_and_column() {
    let mut client = world();
    register(&mut client, "deploy", &definition("walkthrough.yaml")).unwrap();
    for (definition, code, place) in WRONG {
        let error = register(&mut client, "deploy", definition).expect_err(definition);
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code().code(), *code, "{definition:?}: {error:?}");
        assert!(error.message().ends_with(&format!("at {place}")), "{definition:?}: {}", error.message());
    }
    let too_long = format!("pipeline:\n  stages:\n    - step: {{spec: {{connectorRef: {}}}}}\n", "x".repeat(257));
    assert_eq!(register(&mut client, "deploy", &too_long).unwrap_err().code(), Some(&SqlState::INVALID_NAME));
    let kept = client.query_one("SELECT count(*) FROM harness_rbac.pipeline_resources WHERE pipeline = 'deploy'", &[]);
    assert_eq!(kept.unwrap().get::<_, i64>(0), 4, "a definition that was refused left something");
    println!("pipelines: {} unreadable definitions, each refused with line and column", WRONG.len());
}

/// What YAML makes much of.
const NOISE: &str = "{}[]:-&*!|>'\"<+%@`#?, \n\t\\\u{1}\u{7f}";

#[test]
fn mutilated_definitions_are_read_or_refused() {
    let mut client = world();
    let sources = ["ci_kubernetes.yaml", "yaml_features.yaml", "json.json", "matrix.yaml", "secret_managers.yaml"]
        .map(definition);
    let mut random = fastrand::Rng::with_seed(7);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..size!("MUTILATIONS") {
        let mut text: Vec<char> = sources[random.usize(..sources.len())].chars().collect();
        for _ in 0..random.usize(1..8) {
            let (place, other) = (random.usize(..text.len()), random.usize(..text.len()));
            match random.u8(..5) {
                0 => drop(text.remove(place)),
                1 => text.insert(place, NOISE.chars().nth(random.usize(..NOISE.len())).unwrap()),
                2 => text.swap(place, other),
                3 => text.truncate(place.max(2)),
                _ => drop(text.drain(place.min(other)..place.max(other).min(place.min(other) + 40))),
            }
            text.push('\n');
        }
        let text: String = text.into_iter().collect();
        match register(&mut client, "mutilated", &text) {
            Ok(_) => read += 1,
            Err(error) => {
                let error = error.as_db_error().unwrap_or_else(|| panic!("connection lost with {text}"));
                let known = ["22023", "42602", "54000"].contains(&error.code().code());
                assert!(known && error.message().contains(" at line "), "{error:?} for {text}");
                refused += 1;
            }
        }
    }
    println!("pipelines: mutilated definitions: {read} read, {refused} refused, none crashed");
    assert!(read > 0 && refused > 0);
}
