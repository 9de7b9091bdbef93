//! The example of an agent: whatever SQL it is talked into, it sees and changes nothing beyond what its key is limited to.

use harness_rbac_tests::server::{connect, empty_database};
use serde_json::Value;
use std::env;
use std::path::PathBuf;
use std::process::Command;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/agent");

#[test]
fn hostile_statements_stay_within_the_key() {
    let database = empty_database();
    let set_up =
        Command::new("psql").args(["-X", "-d", &database, "-f", &format!("{EXAMPLE}/setup.sql")]).output().unwrap();
    assert!(set_up.status.success(), "{}", String::from_utf8_lossy(&set_up.stderr));
    let token = String::from_utf8_lossy(&set_up.stdout).trim().to_owned();
    let mut owner = connect(&database);
    let mut state = || -> Vec<String> {
        // Documents, and all of the policy but when the key was last used.
        let sql = "SELECT md5(string_agg(d::text, ',' ORDER BY d::text)) FROM public.document d
            UNION ALL SELECT md5(string_agg(a::text, ',' ORDER BY a::text)) FROM harness_rbac.role_assignments a
            UNION ALL SELECT md5(string_agg(p::text, ',' ORDER BY p::text)) FROM harness_rbac.principals p
            UNION ALL SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) FROM harness_rbac.roles r
            UNION ALL SELECT md5(string_agg(k::text, ',' ORDER BY k::text)) FROM harness_rbac.api_keys k
            UNION ALL SELECT md5(string_agg(b::text, ',' ORDER BY b::text)) FROM harness_rbac.api_key_bounds b
            UNION ALL SELECT md5(string_agg(b::text, ',' ORDER BY b::text)) FROM pg_policy b";
        owner.query(sql, &[]).unwrap().iter().map(|row| row.get::<_, Option<String>>(0).unwrap_or_default()).collect()
    };
    let before = state();
    let installed =
        PathBuf::from(env::var("CLIENTS").expect("CLIENTS is not set: run this through tests/bin/with-server"));
    let ran = Command::new(installed.join("python/bin/python"))
        .args([&format!("{EXAMPLE}/agent.py"), &format!("{EXAMPLE}/hostile.sql")])
        .env("AGENT_TOKEN", &token)
        .env("PGDATABASE", &database)
        .env("PGUSER", "agent")
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let answers: Vec<Value> =
        String::from_utf8_lossy(&ran.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (mut seen, mut refused) = (0, 0);
    for answer in &answers {
        let rows = answer["rows"].to_string();
        assert!(!rows.contains("SECRET") && !rows.contains("payroll 1"), "{answer}");
        assert!(!rows.contains(&token) || token.is_empty(), "{answer}");
        seen += usize::from(rows.contains("sales of month") || rows.contains("report 1"));
        refused += usize::from(answer.get("error").is_some());
    }
    assert_eq!(state(), before, "something was changed");
    println!(
        "agent: {} statements, {refused} refused, {seen} saw what the key shows, none more, and nothing was changed",
        answers.len()
    );
    assert!(answers.len() >= 200 && seen >= 10 && refused >= 60);
    owner.batch_execute("DROP OWNED BY agent; DROP ROLE agent").unwrap();
}
