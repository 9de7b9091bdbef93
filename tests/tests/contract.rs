//! The SQL surface is what the contract says: names, arguments in order, defaults, result types.

use harness_rbac_tests::server::fresh_database;

/// Signature as `pg_get_function_arguments` writes it, result type, volatility (s stable, v volatile).
const STAGE_1: &[(&str, &str, &str, char)] = &[
    (
        "create_scope",
        "scope text, name text DEFAULT NULL::text, description text DEFAULT NULL::text, tags jsonb DEFAULT '{}'::jsonb, default_access text DEFAULT 'viewer'::text, key text DEFAULT NULL::text",
        "bigint",
        'v',
    ),
    ("drop_scope", "scope text, cascade boolean DEFAULT false", "void", 'v'),
    ("scope_id", "scope text", "bigint", 's'),
    ("scope_path", "scope_id bigint", "text", 's'),
    (
        "create_user",
        "account text, identifier text, name text DEFAULT NULL::text, email text DEFAULT NULL::text",
        "bigint",
        'v',
    ),
    ("confirm_protected_table", "target regclass", "void", 'v'),
    ("create_user_group", "scope text, identifier text, name text DEFAULT NULL::text", "bigint", 'v'),
    ("create_service_account", "scope text, identifier text, name text DEFAULT NULL::text", "bigint", 'v'),
    ("add_group_member", "user_group text, member text", "void", 'v'),
    ("remove_group_member", "user_group text, member text", "void", 'v'),
    ("add_scope_user", "scope text, member text", "void", 'v'),
    ("remove_scope_user", "scope text, member text", "void", 'v'),
    ("set_principal_disabled", "principal text, disabled boolean", "void", 'v'),
    ("drop_principal", "principal text", "void", 'v'),
    ("create_resource_type", "identifier text, scopes text[], name text DEFAULT NULL::text", "bigint", 'v'),
    ("create_permission", "identifier text, resource_type text, action text, scopes text[]", "bigint", 'v'),
    ("create_role", "scope text, identifier text, permissions text[], name text DEFAULT NULL::text", "bigint", 'v'),
    (
        "alter_role",
        "scope text, identifier text, add_permissions text[] DEFAULT '{}'::text[], remove_permissions text[] DEFAULT '{}'::text[]",
        "void",
        'v',
    ),
    ("drop_role", "scope text, identifier text", "void", 'v'),
    (
        "create_resource_group",
        "scope text, identifier text, resource_filter jsonb, included_scopes jsonb DEFAULT NULL::jsonb, name text DEFAULT NULL::text",
        "bigint",
        'v',
    ),
    (
        "alter_resource_group",
        "scope text, identifier text, resource_filter jsonb DEFAULT NULL::jsonb, included_scopes jsonb DEFAULT NULL::jsonb",
        "void",
        'v',
    ),
    ("drop_resource_group", "scope text, identifier text", "void", 'v'),
    (
        "assign_role",
        "principal text, role text, resource_group text, scope text, identifier text DEFAULT NULL::text, valid_from timestamp with time zone DEFAULT NULL::timestamp with time zone, valid_until timestamp with time zone DEFAULT NULL::timestamp with time zone, reason text DEFAULT NULL::text",
        "bigint",
        'v',
    ),
    ("revoke_role", "principal text, role text, resource_group text, scope text", "void", 'v'),
    (
        "alter_assignment",
        "scope text, identifier text, disabled boolean DEFAULT NULL::boolean, valid_from timestamp with time zone DEFAULT NULL::timestamp with time zone, valid_until timestamp with time zone DEFAULT NULL::timestamp with time zone, reason text DEFAULT NULL::text",
        "void",
        'v',
    ),
    (
        "register_resource",
        "scope text, resource_type text, identifier text, attributes jsonb DEFAULT '{}'::jsonb",
        "bigint",
        'v',
    ),
    ("drop_resource", "scope text, resource_type text, identifier text", "void", 'v'),
    (
        "has_permission",
        "permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "has_permission",
        "permission text, scope_id bigint, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "require_permission",
        "permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "void",
        's',
    ),
    (
        "require_permission",
        "permission text, scope_id bigint, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "void",
        's',
    ),
    ("check_access", "request jsonb", "jsonb", 's'),
];

const STAGE_2: &[(&str, &str, &str, char)] = &[
    ("current_principal", "", "text", 's'),
    ("begin_session", "principal text", "void", 'v'),
    ("help", "name text", "SETOF text", 's'),
    ("lint", "", "TABLE(severity text, object text, finding text, mend text)", 's'),
    ("create_publication", "name name DEFAULT 'harness_rbac'::name", "void", 'v'),
    ("wait_for_replicas", "timeout interval", "void", 'v'),
    ("signed_session", "role name", "text", 'v'),
    ("map_database_role", "role regrole, principal text", "void", 'v'),
    ("unmap_database_role", "role regrole", "void", 'v'),
    (
        "protect_table",
        "target regclass, resource_type text, scope_column name, resource_column name DEFAULT NULL::name, attributes jsonb DEFAULT '{}'::jsonb, commands jsonb DEFAULT NULL::jsonb, force boolean DEFAULT true, scope_level text DEFAULT NULL::text, guard boolean DEFAULT NULL::boolean",
        "void",
        'v',
    ),
    ("authenticate", "token text", "text", 'v'),
    ("authenticate", "token text, limited_to jsonb", "text", 'v'),
    (
        "begin_session",
        "principal text, limited_to jsonb, acting_for text DEFAULT NULL::text, reason text DEFAULT NULL::text",
        "void",
        'v',
    ),
    ("begin_session", "principal text, acting_for text, reason text", "void", 'v'),
    ("create_api_key", "principal text, identifier text, limited_to jsonb", "text", 'v'),
    ("create_api_key", "principal text, identifier text, expires_in interval, limited_to jsonb", "text", 'v'),
    // For intervals written without their type, between the two others.
    ("create_api_key", "principal text, identifier text, expires_in text", "text", 'v'),
    ("acting_principal", "", "text", 's'),
    ("current_bound", "", "jsonb", 's'),
    ("create_api_key", "principal text, identifier text, expires_in interval DEFAULT '30 days'::interval", "text", 'v'),
    ("rotate_api_key", "principal text, identifier text, grace interval DEFAULT '00:00:00'::interval", "text", 'v'),
    ("drop_api_key", "principal text, identifier text", "void", 'v'),
    ("unprotect_table", "target regclass", "void", 'v'),
    ("carry_scope", "target regclass, parent regclass, foreign_key name DEFAULT NULL::name", "void", 'v'),
    ("set_scope_key", "scope text, key text", "void", 'v'),
    ("scope_of", "level text, key text", "bigint", 's'),
    ("scope_of", "level text, key uuid", "bigint", 's'),
    ("scope_of", "level text, key bigint", "bigint", 's'),
    ("scope_of", "level text, key integer", "bigint", 's'),
    ("scope_of", "level text, key smallint", "bigint", 's'),
    (
        "share_resource",
        "principal text, role text, scope text, resource_type text, resource text, valid_from timestamp with time zone DEFAULT NULL::timestamp with time zone, valid_until timestamp with time zone DEFAULT NULL::timestamp with time zone, reason text DEFAULT NULL::text, identifier text DEFAULT NULL::text",
        "bigint",
        'v',
    ),
    ("unshare_resource", "principal text, role text, scope text, resource_type text, resource text", "void", 'v'),
    ("confirm_share_permission", "permission text", "void", 'v'),
    ("permitted_scope_ids", "permission text", "bigint[]", 's'),
    // For resources that are numbers.
    (
        "has_permission",
        "permission text, scope text, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "has_permission",
        "permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "has_permission",
        "permission text, scope_number integer, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "has_permission",
        "permission text, scope_number smallint, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "require_permission",
        "permission text, scope text, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "void",
        's',
    ),
    (
        "require_permission",
        "permission text, scope_id bigint, resource bigint, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "void",
        's',
    ),
    // For columns of type integer or smallint, which an index could not serve through a cast.
    (
        "has_permission",
        "permission text, scope_number integer, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
    (
        "has_permission",
        "permission text, scope_number smallint, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        's',
    ),
];

const STAGE_3: &[(&str, &str, &str, char)] = &[
    (
        "explain_permission",
        "permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "jsonb",
        'v',
    ),
    (
        "explain_permission",
        "permission text, scope_id bigint, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "jsonb",
        'v',
    ),
    (
        "explain_permission_text",
        "permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "SETOF text",
        'v',
    ),
    (
        "permitted_principals_at",
        "at timestamp with time zone, permission text, scope text, resource text DEFAULT NULL::text",
        "TABLE(principal text, via text)",
        'v',
    ),
    (
        "explain_permission_at",
        "at timestamp with time zone, permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "jsonb",
        'v',
    ),
    (
        "policy_changes_undo",
        "scope text, since timestamp with time zone DEFAULT NULL::timestamp with time zone, until timestamp with time zone DEFAULT NULL::timestamp with time zone",
        "TABLE(step bigint, at timestamp with time zone, who text, action text, object text, scope text, undo text, remark text)",
        'v',
    ),
    (
        "redundant_role_bindings",
        "scope text",
        "TABLE(principal text, role text, resource_group text, scope text, identifier text)",
        'v',
    ),
    ("access_report", "scope text", "text", 'v'),
    ("may_review", "", "boolean", 'v'),
    (
        "server_stats",
        "",
        "TABLE(since timestamp with time zone, hits bigint, misses bigint, compiled bigint, evicted bigint, changed_principals bigint, changed_roles bigint, changed_resource_groups bigint, changed_scopes bigint, changed_catalogue bigint, changed_unknown bigint, older_snapshots bigint)",
        'v',
    ),
    (
        "session_stats",
        "",
        "TABLE(principals bigint, questions bigint, scopes bigint, bytes bigint, most_bytes bigint, hits bigint, misses bigint, compiled bigint, evicted bigint, changed_principals bigint, changed_roles bigint, changed_resource_groups bigint, changed_scopes bigint, changed_catalogue bigint, changed_unknown bigint, older_snapshots bigint)",
        'v',
    ),
    (
        "effective_permissions",
        "principal text, scope text",
        "TABLE(permission text, resource_type text, resource text, attributes jsonb, via text)",
        'v',
    ),
    (
        "permitted_scopes",
        "permission text, principal text DEFAULT NULL::text",
        "TABLE(scope_id bigint, scope text, whole boolean)",
        'v',
    ),
    (
        "permitted_resources",
        "permission text, scope text, principal text DEFAULT NULL::text",
        "TABLE(resource_type text, resource text)",
        'v',
    ),
    (
        "permitted_resources_everywhere",
        "permission text, principal text DEFAULT NULL::text",
        "TABLE(scope_id bigint, scope text, resource_type text, resource text)",
        'v',
    ),
    (
        "role_bindings_everywhere",
        "principal text DEFAULT NULL::text",
        "TABLE(scope text, role text, resource_group text, resource_type text, resource text, through text, identifier text, in_force boolean, valid_from timestamp with time zone, valid_until timestamp with time zone)",
        'v',
    ),
    (
        "permitted_principals",
        "permission text, scope text, resource text DEFAULT NULL::text",
        "TABLE(principal text, via text)",
        'v',
    ),
    (
        "register_pipeline",
        "scope text, identifier text, definition text",
        "TABLE(resource_type text, reference text, scope text, resource text)",
        'v',
    ),
    ("drop_pipeline", "scope text, identifier text", "void", 'v'),
    (
        "check_pipeline_execution",
        "scope text, pipeline text, principal text DEFAULT NULL::text",
        "TABLE(permission text, resource_type text, scope text, resource text, permitted boolean, reason text)",
        'v',
    ),
    ("pipeline_executors", "scope text, pipeline text", "TABLE(principal text)", 'v'),
    ("may_execute_pipeline", "scope text, pipeline text, principal text DEFAULT NULL::text", "boolean", 's'),
    ("may_execute_pipeline", "scope_id bigint, pipeline text, principal text DEFAULT NULL::text", "boolean", 's'),
    ("apply_policy", "policy jsonb, prune boolean DEFAULT false", "TABLE(action text, object text, detail text)", 'v'),
    ("check_policy", "policy jsonb", "SETOF text", 'v'),
    ("export_policy", "scope text", "jsonb", 'v'),
    ("export_policy_parts", "scope text", "TABLE(part integer, policy jsonb)", 'v'),
    ("plan_policy", "policy jsonb, prune boolean DEFAULT false", "TABLE(action text, object text, detail text)", 'v'),
    ("policy_from_terraform", "configuration jsonb", "jsonb", 's'),
    ("policy_from_terraform", "configuration jsonb, account text", "jsonb", 's'),
    ("policy_from_yaml", "yaml text", "jsonb", 's'),
    ("policy_to_terraform", "scope text", "jsonb", 'v'),
    (
        "simulate",
        "changes jsonb, scope text",
        "TABLE(principal text, permission text, scope text, resource text, change text)",
        'v',
    ),
    (
        "has_permission_at",
        "at timestamp with time zone, permission text, scope text, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        'v',
    ),
    (
        "has_permission_at",
        "at timestamp with time zone, permission text, scope_id bigint, resource text DEFAULT NULL::text, principal text DEFAULT NULL::text, attributes jsonb DEFAULT NULL::jsonb, resource_type text DEFAULT NULL::text",
        "boolean",
        'v',
    ),
    (
        "role_bindings_at",
        "at timestamp with time zone, scope text",
        "TABLE(principal text, role text, resource_group text, scope text, identifier text, disabled boolean, valid_from timestamp with time zone, valid_until timestamp with time zone, in_force boolean, reason text)",
        'v',
    ),
    (
        "policy_changes",
        "scope text, since timestamp with time zone DEFAULT NULL::timestamp with time zone, until timestamp with time zone DEFAULT NULL::timestamp with time zone",
        "TABLE(at timestamp with time zone, who text, action text, object text, scope text, change text)",
        'v',
    ),
    ("verify_audit_log", "account text DEFAULT NULL::text", "TABLE(account text, entry bigint, finding text)", 'v'),
    ("partition_audit_log", "months integer DEFAULT 3", "bigint", 'v'),
    (
        "drop_audit_log",
        "before timestamp with time zone, keep boolean DEFAULT true",
        "TABLE(month text, entries bigint, kept_in text)",
        'v',
    ),
];

#[test]
fn every_function_has_its_signature() {
    let (mut client, _) = fresh_database();
    let sql = "SELECT proname::text, pg_get_function_arguments(oid), pg_get_function_result(oid), provolatile::text
                 FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND proname NOT LIKE '\\_%'";
    let mut found: Vec<_> = client
        .query(sql, &[])
        .unwrap()
        .iter()
        .map(|row| [row.get::<_, String>(0), row.get(1), row.get(2), row.get(3)])
        .collect();
    let mut expected: Vec<_> = STAGE_1
        .iter()
        .chain(STAGE_2)
        .chain(STAGE_3)
        .map(|(name, arguments, result, volatility)| {
            [(*name).into(), (*arguments).into(), (*result).into(), volatility.to_string()]
        })
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    println!("contract: {} functions", found.len());
}
