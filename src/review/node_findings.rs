//! What is wrong where this server is a node among several.

use crate::model::RbacError;
use crate::server::read;
use crate::session::cluster_key;

/// How bad it is, what it is about, what was found, and what mends it.
pub type Finding = [String; 4];

const KEY: &str = "harness_rbac.cluster_key";

/// What lint() says of tables of Citus and of the key of the cluster. Runs as the caller.
pub fn node_findings() -> Vec<Finding> {
    let is_there = "SELECT FROM pg_catalog.pg_class
        WHERE oid IN (pg_catalog.to_regclass('pg_catalog.pg_dist_partition'), pg_catalog.to_regclass('pg_catalog.pg_dist_shard'))";
    let has_citus = read::rows(is_there, &[], |_| ()).len() == 2;
    let mut findings = Vec::new();
    if has_citus {
        let sql = include_str!("sql/citus_findings.sql");
        findings = read::rows(sql, &[], |row| [1, 2, 3, 4].map(|column| row.get::<String>(column).unwrap_or_default()));
    }
    let finding = |severity: &str, found: &str, mend: &str| [severity, KEY, found, mend].map(str::to_owned);
    let key = cluster_key::read();
    if has_citus && matches!(key, Ok(Some(_))) && is_loaded_late() {
        let late = [
            "warning",
            "harness_rbac.assertion",
            "the library is loaded by what first uses it: before that a session shows what was signed to any SQL in it",
            "Add harness_rbac to shared_preload_libraries, behind citus, and start the server again",
        ];
        findings.push(late.map(str::to_owned));
    }
    match key {
        Err(RbacError { detail, hint, .. }) => {
            findings.push(finding("error", &format!("the file cannot be used: {}", first_small(&detail)), &hint));
        }
        Ok(None) if has_citus => findings.push(finding(
            "warning",
            "the file is not in the data directory: no other node learns for whom a session acts",
            "Write it with openssl rand -hex 32, for the server alone to read, and copy it to every node",
        )),
        Ok(Some(_)) if keeps_statements() => findings.push(finding(
            "warning",
            "pg_stat_statements keeps the text of SET, and with it what other nodes have signed",
            "ALTER SYSTEM SET pg_stat_statements.track_utility = off; SELECT pg_reload_conf(); SELECT pg_stat_statements_reset()",
        )),
        Ok(_) => {}
    }
    findings
}

fn keeps_statements() -> bool {
    let sql = "SELECT FROM pg_catalog.pg_settings WHERE name = 'pg_stat_statements.track_utility' AND setting = 'on'";
    read::first(sql, &[], |_| ()).is_some()
}

/// Whether sessions begin without the library; `false` for who may not know.
fn is_loaded_late() -> bool {
    let sql =
        "SELECT FROM pg_catalog.pg_settings WHERE name IN ('shared_preload_libraries', 'session_preload_libraries')
        HAVING pg_catalog.count(*) = 2 AND pg_catalog.bool_and(setting !~ '\\mharness_rbac\\M')";
    read::first(sql, &[], |_| ()).is_some()
}

/// A sentence as it goes on after a colon.
fn first_small(sentence: &str) -> String {
    let mut rest = sentence.trim_end_matches('.').chars();
    rest.next().map(|first| first.to_lowercase().collect::<String>() + rest.as_str()).unwrap_or_default()
}
