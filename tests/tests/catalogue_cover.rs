//! What every function is asked, whoever adds it: within READ ONLY, with a text of a megabyte and of many, and cancelled in the
//! middle of its work. And every setting is one that a test knows.
//!
//! `CANCELS` and `MEGABYTES` set the sizes. Another tenant's names are the business of `lookalike`.

use harness_rbac_tests::cancel::{Cancelled, cancel, code, in_transaction, without_secret};
use harness_rbac_tests::integrity::{fingerprint, statement};
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::surface::{Function, WORLD, functions};
use postgres::Client;
use std::time::{Duration, Instant};

/// What a function may raise: the contract's, and where PostgreSQL cannot make a value of it.
const CONTRACT: [&str; 13] = [
    "42602", "42704", "42710", "42501", "22023", "0LP01", "2BP01", "42939", "54000", "28000", "25006", "55000", "57014",
];

/// Functions that only read, and work within READ ONLY. Every other one says 25006 there, and does nothing.
const READERS: &[&str] = &[
    "_entry_hash",
    "_has_permission_by_key",
    "_has_pepper",
    "_manual",
    "_matches",
    "_matches_in_scope",
    "_matching_scope_ids",
    "_matching_scope_ids_later",
    "_matching_scope_keys",
    "_matching_scope_keys_later",
    "_matching_values",
    "_matching_values_later",
    "_named_resources",
    "_named_resources_later",
    "_named_scope_ids",
    "_named_scope_ids_later",
    "_named_scope_keys",
    "_named_scope_keys_later",
    "_names_in_scope",
    "_names_resource",
    "_permitted_bigint_keys",
    "_permitted_bigint_keys_later",
    "_permitted_text_keys",
    "_permitted_text_keys_later",
    "_permitted_uuid_keys",
    "_permitted_uuid_keys_later",
    "_permitted_scope_ids",
    "_permits",
    "_is_past_policies",
    "_lint_citus",
    "_lint_own",
    "_lint_replicas",
    "_rows_without_scope",
    "_seal_audit",
    "_whole_scope_ids",
    "_whole_scope_ids_later",
    "_whole_scope_keys",
    "_whole_scope_keys_later",
    "access_report",
    "acting_principal",
    "authenticate",
    "begin_session",
    "check_access",
    "check_pipeline_execution",
    "check_policy",
    "current_bound",
    "current_principal",
    "effective_permissions",
    "explain_permission",
    "explain_permission_at",
    "explain_permission_text",
    "export_policy",
    "export_policy_parts",
    "has_permission",
    "has_permission_at",
    "help",
    "lint",
    "may_execute_pipeline",
    "may_review",
    "session_stats",
    "server_stats",
    "permitted_principals",
    "permitted_principals_at",
    "permitted_resources",
    "permitted_resources_everywhere",
    "permitted_scope_ids",
    "permitted_scopes",
    "pipeline_executors",
    "plan_policy",
    "policy_changes",
    "policy_changes_undo",
    "policy_from_terraform",
    "policy_from_yaml",
    "policy_to_terraform",
    "redundant_role_bindings",
    "require_permission",
    "role_bindings_at",
    "role_bindings_everywhere",
    "scope_id",
    "scope_of",
    "scope_path",
    "signed_session",
    "verify_audit_log",
    "wait_for_replicas",
];

fn world() -> (Client, String) {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute("SET client_min_messages = error").unwrap();
    (client, database)
}

#[test]
fn within_read_only() {
    let (mut client, _) = world();
    let before = fingerprint(&mut client, &[], "true");
    let (functions, mut wrong) = (functions(&mut client), Vec::new());
    for function in &functions {
        let call = function.call(function.working);
        let found = code(&in_transaction(&mut client, "BEGIN READ ONLY", &call));
        // Who acts for somebody is in the log.
        let is_reader =
            READERS.contains(&function.name.as_str()) && function.signature != "begin_session(text,text,text)";
        let expected = without_secret(&function.name);
        if found != if is_reader { expected } else { "25006" } {
            wrong.push(format!(
                "{call}: {found}, and it is {} list of readers",
                if is_reader { "in the" } else { "in no" }
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(fingerprint(&mut client, &[], "true"), before);
    println!("catalogue: {} functions within READ ONLY: each reads, or says 25006", functions.len());
}

/// A call that takes longer has done something that grows faster than its argument.
const LIMITED: &str = "BEGIN; SET LOCAL statement_timeout = '20s'";

/// A text of that many bytes in the place of an argument; nothing for what takes no text.
fn long(data_type: &str, bytes: u64) -> Option<String> {
    let text = format!("repeat('x', {bytes})");
    match data_type {
        "text" => Some(text),
        "text[]" => Some(format!("ARRAY[{text}]")),
        "jsonb" => Some(format!("jsonb_build_object('a', {text})")),
        _ => None,
    }
}

fn with_argument(function: &Function, place: usize, value: String) -> String {
    let mut arguments: Vec<String> = function.working.iter().map(|working| (*working).to_owned()).collect();
    arguments[place] = value;
    function.call(&arguments)
}

#[test]
fn texts_of_a_megabyte_and_of_many() {
    let (mut client, _) = world();
    let before = fingerprint(&mut client, &[], "true");
    let (mut calls, mut slowest, mut wrong) = (0, Duration::ZERO, Vec::new());
    for function in functions(&mut client) {
        for (place, (_, data_type)) in function.arguments.iter().enumerate() {
            for bytes in [1 << 20, size!("MEGABYTES") * 1_000_000] {
                let Some(value) = long(data_type, bytes) else { continue };
                let call = with_argument(&function, place, value);
                let start = Instant::now();
                let found = code(&in_transaction(&mut client, LIMITED, &call));
                let elapsed = start.elapsed();
                calls += 1;
                slowest = slowest.max(elapsed);
                if found == "57014"
                    || found != "00000" && !CONTRACT.contains(&found.as_str())
                    || elapsed > Duration::from_secs(30)
                {
                    wrong.push(format!("{call}: {found} after {elapsed:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(fingerprint(&mut client, &[], "true"), before);
    println!("catalogue: {calls} calls with texts of up to {} MB, the slowest {slowest:?}", size!("MEGABYTES"));
}

/// Enough that most functions have something to be cancelled in.
const MORE: &str = "
SELECT harness_rbac.create_scope('acme/o' || o, default_access => 'none') FROM generate_series(1, 20) AS o;
SELECT harness_rbac.create_scope('acme/o' || o || '/p' || p, default_access => 'none') FROM generate_series(1, 20) AS o, generate_series(1, 10) AS p;
SELECT harness_rbac.create_user('acme', 'u' || n) FROM generate_series(1, 1000) AS n;
SELECT harness_rbac.add_group_member('user_group:Group@acme', 'user:u' || n || '@acme') FROM generate_series(1, 1000) AS n;
SELECT harness_rbac.assign_role('user:u' || n || '@acme', '_project_viewer', '_all_project_level_resources', 'acme/o' || 1 + n % 20 || '/p' || 1 + n % 10) FROM generate_series(1, 1000) AS n;
ANALYZE";

#[test]
fn cancelled_in_the_middle() {
    let cancels = size!("CANCELS");
    let (mut client, database) = world();
    client.batch_execute(MORE).unwrap();
    let (functions, whole) = (functions(&mut client), statement(&mut client));
    let before = fingerprint(&mut client, &[], "true");
    let settings = "SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings
        WHERE name IN ('session_replication_role', 'lock_timeout', 'statement_timeout', 'harness_rbac.principal', 'search_path', 'role')";
    let settings_before: String = client.query_one(settings, &[]).unwrap().get(0);
    let Cancelled { calls, late, wrong } =
        cancel(&mut client, &functions, cancels, |function| function.call(function.working));
    let left: String = client.query_one(settings, &[]).unwrap().get(0);
    assert_eq!(left, settings_before);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(client.query(&whole, &[]).unwrap().is_empty());
    assert_eq!(fingerprint(&mut client, &[], "true"), before);
    // This session goes on, and so does a new one: the locks are gone, changes are recorded.
    let locks = "SELECT count(*) FROM pg_locks WHERE locktype IN ('relation', 'tuple', 'advisory') AND pid <> pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    let mut other = connect(&database);
    assert_eq!(other.query_one(locks, &[]).unwrap().get::<_, i64>(0), 0);
    let change = "SELECT harness_rbac.set_principal_disabled('user:u1@acme', true)";
    client.batch_execute(change).unwrap();
    let recorded = "SELECT count(*) FROM harness_rbac.audit_entries WHERE kind = 'principals' AND operation = 'update'";
    assert_eq!(client.query_one(recorded, &[]).unwrap().get::<_, i64>(0), 1);
    println!(
        "catalogue: {calls} calls cancelled at random moments, {} of them within; the latest {:?} after it",
        late.len(),
        late.last()
    );
    assert!(late.iter().all(|(late, _)| *late < Duration::from_secs(10)));
}

/// Every setting, and the module that tries it.
const SETTINGS: &[(&str, &str)] = &[
    ("harness_rbac.acting_limit", "bounds"),
    ("harness_rbac.approximate_indexes", "nearest"),
    ("harness_rbac.assertion_lifetime", "assertions"),
    ("harness_rbac.cache_size", "memory"),
    ("harness_rbac.indexes_by_reason", "arms"),
    ("harness_rbac.max_replica_age", "replica_age"),
    ("harness_rbac.principal", "forgery"),
    ("harness_rbac.search_operators", "search"),
    ("harness_rbac.search_under_policies", "search"),
    ("harness_rbac.track_grant_uses", "grant_uses"),
    ("harness_rbac.unbound", "replica_age"),
];

#[test]
fn every_setting_is_tried_somewhere() {
    let (mut client, _) = world();
    client.batch_execute("SELECT harness_rbac.current_principal()").unwrap();
    let sql = "SELECT name FROM pg_settings WHERE name LIKE 'harness\\_rbac.%' ORDER BY name";
    let found: Vec<String> = client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let known: Vec<&str> = SETTINGS.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, known, "a new setting is entered here with the module that tries it");
}
