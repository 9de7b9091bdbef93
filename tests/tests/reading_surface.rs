//! Whatever only reads says the same on a standby and in a transaction that is read-only, and takes no transaction id: every
//! function that does not write, and every view, as the catalogue has them.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::surface::{Function, WORLD, functions};
use postgres::Client;
use std::thread;

/// What changes policy, tables or keys. Whatever else there is reads.
const WRITES: &[&str] = &[
    "confirm_protected_table",
    "confirm_share_permission",
    "_note_grant_uses",
    "add_group_member",
    "add_scope_user",
    "alter_assignment",
    "alter_resource_group",
    "alter_role",
    "apply_policy",
    "assign_role",
    "carry_scope",
    "create_api_key",
    "create_permission",
    "create_publication",
    "create_resource_group",
    "create_resource_type",
    "create_role",
    "create_scope",
    "create_service_account",
    "create_user",
    "create_user_group",
    "drop_api_key",
    "drop_audit_log",
    "drop_pipeline",
    "drop_principal",
    "drop_resource",
    "drop_resource_group",
    "drop_role",
    "drop_scope",
    "map_database_role",
    "partition_audit_log",
    // It makes the changes and takes them back, where it may write.
    "plan_policy",
    "protect_table",
    "register_pipeline",
    "register_resource",
    "remove_group_member",
    "remove_scope_user",
    "revoke_role",
    "rotate_api_key",
    "set_principal_disabled",
    "set_scope_key",
    "share_resource",
    // It makes the changes and takes them back.
    "simulate",
    "unmap_database_role",
    "unshare_resource",
    "unprotect_table",
    // Of the log of the server, to which it adds a mark.
    "wait_for_replicas",
];

/// VOLATILE, and yet it only reads.
const READS: &[&str] = &[
    "_matching_scope_ids_later",
    "_matching_scope_keys_later",
    "_matching_values_later",
    "_named_resources_later",
    "_named_scope_ids_later",
    "_named_scope_keys_later",
    "_permitted_bigint_keys_later",
    "_permitted_text_keys_later",
    "_permitted_uuid_keys_later",
    "_permitted_scope_ids",
    "_rows_without_scope",
    "_seal_audit",
    "_whole_scope_ids_later",
    "_whole_scope_keys_later",
    "access_report",
    "authenticate",
    "begin_session",
    "check_pipeline_execution",
    "check_policy",
    "effective_permissions",
    "explain_permission",
    "explain_permission_at",
    "explain_permission_text",
    "export_policy",
    "export_policy_parts",
    "has_permission_at",
    "may_review",
    "permitted_principals",
    "permitted_principals_at",
    "permitted_resources",
    "permitted_resources_everywhere",
    "permitted_scopes",
    "pipeline_executors",
    "policy_to_terraform",
    "policy_changes",
    "policy_changes_undo",
    "redundant_role_bindings",
    "signed_session",
    "role_bindings_at",
    "role_bindings_everywhere",
    "session_stats",
    "server_stats",
    "verify_audit_log",
];

/// The calls of all that reads. A function that is neither STABLE nor in one of the lists has to be put into one.
fn reading(client: &mut Client) -> Vec<String> {
    let volatile = "SELECT DISTINCT proname::text FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND provolatile = 'v'
        AND prorettype NOT IN ('trigger'::regtype, 'internal'::regtype)";
    let volatile: Vec<String> = client.query(volatile, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    for name in &volatile {
        let places = [WRITES, READS].map(|list| list.contains(&name.as_str()));
        assert!(places[0] != places[1], "does {name}() write, or does it read? One of the two lists has to say so");
    }
    let call = |function: &Function| {
        format!("SELECT count(*)::text FROM harness_rbac.{}({}) AS found", function.name, function.working.join(", "))
    };
    // One form of it writes: who acts for somebody is in the log.
    let writes = |function: &&Function| {
        !WRITES.contains(&function.name.as_str()) && function.signature != "begin_session(text,text,text)"
    };
    let mut calls: Vec<String> = functions(client).iter().filter(writes).map(call).collect();
    let views = "SELECT relname::text FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind = 'v' ORDER BY 1";
    let views = client.query(views, &[]).unwrap();
    // Each row whole, not only how many there are.
    let read = |view: &postgres::Row| {
        let view: String = view.get(0);
        format!("SELECT md5(coalesce(string_agg(v::text, E'\\n' ORDER BY v::text), '')) FROM harness_rbac.{view} AS v")
    };
    calls.extend(views.iter().map(read));
    // What they answer, where it is one value.
    for (function, arguments) in [
        ("export_policy", "'acme'"),
        ("explain_permission", "'core_connector_view', 'acme'::text, 'docker', 'user:ben@acme'"),
        ("has_permission_at", "now(), 'core_connector_view', 'acme'::text, 'docker', 'user:ben@acme'"),
        (
            "has_permission_at",
            "(SELECT at FROM public.before), 'core_connector_view', 'acme'::text, 'docker', 'user:ben@acme'",
        ),
    ] {
        calls.push(format!("SELECT harness_rbac.{function}({arguments})::text"));
    }
    calls.push(
        "SELECT string_agg(b::text, E'\\n' ORDER BY b::text) FROM harness_rbac.role_bindings_at((SELECT at FROM public.before), 'acme') AS b"
            .into(),
    );
    calls
}

/// Who asks: a superuser, ana, who administers the account, and ben, who does not.
const WHO: [&str; 3] = [
    "SELECT",
    "SET LOCAL ROLE asking; SET LOCAL harness_rbac.principal = 'user:ana@acme'",
    "SET LOCAL ROLE asking; SET LOCAL harness_rbac.principal = 'user:ben@acme'",
];

/// The answer, or the SQLSTATE, and whether the transaction has an id afterwards.
fn answer(client: &mut Client, begin: &str, who: &str, call: &str) -> (String, bool) {
    client.batch_execute(&format!("{begin}; SET LOCAL search_path = public; {who}")).unwrap();
    let answer = match client.query_one(call, &[]) {
        Ok(row) => row.get::<_, Option<String>>(0).unwrap_or_default(),
        Err(error) => error.code().unwrap_or_else(|| panic!("{call}: {error:?}")).code().to_owned(),
    };
    let id = "SELECT pg_current_xact_id_if_assigned() IS NOT NULL";
    let has_id = client.query_one(id, &[]).is_ok_and(|row| row.get(0));
    client.batch_execute("ROLLBACK").unwrap();
    (answer, has_id)
}

#[test]
fn the_reading_surface_is_whole_on_a_standby_and_takes_no_id() {
    let primary = Cluster::start(&["autovacuum=off", "hot_standby_feedback=on", "wal_keep_size=64MB"]);
    let mut client = primary.connect("postgres");
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "CREATE ROLE asking; GRANT SET ON PARAMETER harness_rbac.principal TO asking;
             CREATE TABLE public.before AS SELECT clock_timestamp() AS at;
             GRANT SELECT ON public.before, public.guarded TO asking;
             SELECT harness_rbac.revoke_role('user:ben@acme', 'Role', 'Resources', 'acme');
             SELECT harness_rbac.drop_role('acme', 'Role')",
        )
        .unwrap();
    let standby = primary.standby();
    let mut elsewhere = standby.connect("postgres");
    let end: String = client.query_one("SELECT pg_current_wal_lsn()::text", &[]).unwrap().get(0);
    let replayed = format!("SELECT pg_last_wal_replay_lsn() >= '{end}'");
    while !elsewhere.query_one(&replayed, &[]).unwrap().get::<_, bool>(0) {
        thread::yield_now();
    }

    let calls = reading(&mut client);
    let next = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text";
    let before: String = client.query_one(next, &[]).unwrap().get(0);
    let (mut asked, mut answered) = (0, 0);
    let mut wrong = Vec::new();
    for call in &calls {
        for who in WHO {
            let (expected, has_id) = answer(&mut client, "BEGIN", who, call);
            if has_id {
                wrong.push(format!("it takes a transaction id: {call}"));
            }
            let (read_only, _) = answer(&mut client, "BEGIN READ ONLY", who, call);
            let (there, _) = answer(&mut elsewhere, "BEGIN", who, call);
            if read_only != expected || there != expected {
                wrong.push(format!(
                    "{expected} on the primary, {read_only} read-only, {there} on a standby: {who}; {call}"
                ));
            }
            asked += 1;
            answered += usize::from(expected.len() != 5);
        }
    }
    let after: String = client.query_one(next, &[]).unwrap().get(0);
    println!(
        "reading_surface: {} functions and views, asked {asked} times in three ways, {answered} answered; transaction ids before {before}, after {after}",
        calls.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(before, after, "transaction ids were taken");
    assert!(answered * 2 > asked, "too few were answered to prove anything");
}
