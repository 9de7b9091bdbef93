//! Every function of the extension as PostgreSQL knows it, a world to call it in, and a call of each that works there.

use crate::hostile::Names;
use postgres::Client;

/// Two tenants, of whom `acme` has administrators of every kind: ana of all, lead of a project, ben of nothing.
pub const WORLD: &str = r#"
SET search_path = public, harness_rbac;
SELECT create_scope(s) FROM unnest('{acme,acme/payments,acme/payments/checkout,acme/payments/refund,globex,globex/data}'::text[]) s;
SELECT create_user('acme', u) FROM unnest('{ana,ben,lead}'::text[]) u;
SELECT create_user('globex', 'eve');
SELECT create_user_group('acme', 'Group'), create_user_group('globex', 'Group'), create_user_group('acme/payments/checkout', 'Local');
SELECT create_service_account('acme', 'ci'), create_service_account('globex', 'ci'), create_service_account('acme/payments/checkout', 'robot');
SELECT add_group_member('user_group:Group@acme', 'user:ben@acme'), add_scope_user('acme/payments/checkout', 'user:ben@acme');
SELECT create_resource_type('INVOICE', '{organization, project}'), create_permission('shop_invoice_view', 'INVOICE', 'view', '{organization, project}');
SELECT create_role('acme', 'Role', '{core_connector_view}'), create_role('globex', 'Theirs', '{core_connector_view}');
SELECT create_role('acme/payments/checkout', 'Lead', '{core_role_edit, core_role_delete, core_resourcegroup_edit, core_resourcegroup_delete,
    core_usergroup_manage, core_user_manage, core_serviceaccount_edit, core_serviceaccount_delete, core_serviceaccount_manageapikey,
    core_pipeline_view, core_connector_edit, core_connector_view}');
SELECT create_resource_group('acme', 'Resources', '{"includeAllResources": true}'), create_resource_group('globex', 'Theirs', '{"includeAllResources": true}');
SELECT create_resource_group('acme/payments/checkout', 'Some', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "docker"]}]}');
SELECT assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', 'boss');
SELECT assign_role('user:ben@acme', 'Role', 'Resources', 'acme', 'held');
SELECT assign_role('user:lead@acme', 'Lead', '_all_project_level_resources', 'acme/payments/checkout', 'leads');
SELECT set_scope_key('acme/payments', '4711'), create_permission('shop_invoice_share', 'INVOICE', 'share', '{organization, project}');
SELECT share_resource('user:ben@acme', 'Role', 'acme', 'CONNECTOR', 'docker', identifier => 'shared');
SELECT register_resource('acme', 'CONNECTOR', 'docker', '{"type": "x"}'), register_resource('acme/payments/checkout', 'CONNECTOR', 'docker');
SELECT create_api_key('user:ana@acme', 'laptop'), create_api_key('service_account:ci@acme', 'deploys'), map_database_role('pg_monitor', 'user:ana@acme');
SELECT register_pipeline('acme/payments/checkout', 'deploy', '{"pipeline": {"identifier": "deploy", "stages": [{"stage": {"identifier": "s", "type": "Custom", "spec": {"execution": {"steps": [{"step": {"identifier": "r", "type": "Run", "spec": {"connectorRef": "docker"}}}]}}}}]}}');
CREATE TABLE thing (scope_id bigint, name text, kind text, amount numeric, PRIMARY KEY (scope_id, name));
CREATE TABLE guarded (scope_id bigint, name text, kind text, PRIMARY KEY (scope_id, name));
INSERT INTO guarded SELECT scope_id(s), 'docker', 'x' FROM unnest('{acme/payments/checkout, globex}'::text[]) s;
SELECT protect_table('guarded', 'CONNECTOR', 'scope_id', 'name', '{"type": "kind"}');
CREATE TABLE folder (id bigint PRIMARY KEY, scope_id bigint);
CREATE INDEX ON folder (scope_id);
SELECT protect_table('folder', 'CONNECTOR', 'scope_id');
CREATE TABLE leaf (folder_id bigint CONSTRAINT leaf_folder REFERENCES folder);
CREATE VIEW things AS SELECT * FROM thing;
GRANT SELECT, INSERT, UPDATE, DELETE ON guarded TO PUBLIC;
"#;

/// Names that the world has, and some that it has not.
pub const NAMES: Names = Names(&[
    (
        &["scope", "account"],
        &[
            "acme",
            "acme/payments",
            "acme/payments/checkout",
            "acme/payments/refund",
            "globex",
            "globex/data",
            "acme/payments/fresh",
            "nowhere",
        ],
    ),
    (
        &["principal", "member", "user_group", "acting_for"],
        &[
            "user:ana@acme",
            "user:ben@acme",
            "user:lead@acme",
            "user:eve@globex",
            "user:nobody@acme",
            "user_group:Group@acme",
            "user_group:Group@globex",
            "user_group:Local@acme/payments/checkout",
            "user_group:_account_all_users@acme",
            "service_account:ci@acme",
            "service_account:ci@globex",
            "service_account:robot@acme/payments/checkout",
        ],
    ),
    (
        &["permission", "permissions", "add_permissions", "remove_permissions"],
        &[
            "core_connector_view",
            "core_pipeline_view",
            "core_pipeline_execute",
            "core_role_edit",
            "shop_invoice_view",
            "core_account_view",
            "nothing",
        ],
    ),
    (
        &["role"],
        &["Role", "Lead", "account.Role", "org.Role", "_account_viewer", "_project_viewer", "_project_admin", "Theirs"],
    ),
    (
        &["resource_group"],
        &[
            "Resources",
            "Some",
            "Theirs",
            "_all_project_level_resources",
            "_all_resources_including_child_scopes",
            "_all_account_level_resources",
        ],
    ),
    (&["resource_type"], &["CONNECTOR", "PIPELINE", "ENVIRONMENT", "INVOICE", "PROJECT", "NOTHING"]),
    (
        &["identifier"],
        &[
            "Fresh",
            "Role",
            "Lead",
            "Group",
            "Local",
            "Resources",
            "Some",
            "boss",
            "held",
            "shared",
            "leads",
            "laptop",
            "deploys",
            "docker",
            "ana",
            "INVOICE",
        ],
    ),
    (&["pipeline"], &["deploy", "fresh", "docker"]),
    (
        &["definition", "yaml"],
        &[
            "{pipeline: {identifier: fresh, stages: []}}",
            "{pipeline: {stages: [{step: {spec: {connectorRef: account.docker}}}]}}",
            "{version: 1, scope: acme}",
        ],
    ),
    (&["resource"], &["docker", "deploy", "checkout", "payments", "ana", "type", "x"]),
    (&["scopes", "level", "scope_level"], &["account", "organization", "project"]),
    (&["key"], &["4711", "4712", "0f0e0d0c-0b0a-4908-8706-050403020100", "7"]),
    (&["action"], &["view", "edit", "delete", "create", "pay"]),
    (&["default_access"], &["viewer", "basic", "none"]),
    (&["name", "email", "description", "reason", "expires_in"], &["A name", "harness_rbac"]),
    (&["attribute", "value", "in_the_type_of"], &["type", "owner"]),
    (&["scope_column", "resource_column"], &["scope_id", "name", "kind", "amount"]),
    (&["foreign_key"], &["leaf_folder", "folder_pkey"]),
    (
        &["token"],
        &[
            "sat.acme.0123456789abcdef0123456789abcdef.0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "pat.acme.x.y",
        ],
    ),
    (
        &["transaction", "recorded_at", "login_role", "kind", "operation", "before", "after"],
        &["4711", "roles", "insert"],
    ),
]);

/// What a session is limited to.
const BOUND: &str = r#"'[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]'::jsonb"#;

/// Arguments with which each function does its work for a superuser, in that world.
const WORKING: &[(&str, &[&str])] = &[
    (
        "_has_permission_by_key(text,text,bigint,text,text,jsonb,text)",
        &[
            "'core_connector_view'",
            "'organization'",
            "4711::bigint",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "_has_permission_by_key(text,text,integer,text,text,jsonb,text)",
        &[
            "'core_connector_view'",
            "'organization'",
            "4711",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "_has_permission_by_key(text,text,smallint,text,text,jsonb,text)",
        &[
            "'core_connector_view'",
            "'organization'",
            "4711::smallint",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "_has_permission_by_key(text,text,text,text,text,jsonb,text)",
        &[
            "'core_connector_view'",
            "'organization'",
            "'4711'::text",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "_has_permission_by_key(text,text,uuid,text,text,jsonb,text)",
        &[
            "'core_connector_view'",
            "'organization'",
            "'0f0e0d0c-0b0a-4908-8706-050403020100'::uuid",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "_entry_hash(bigint,bigint,text,text,text,text,text,text,text,text,text,text,boolean)",
        &[
            "1",
            "1",
            "'4711'",
            "'1767225600.000000'",
            "'postgres'",
            "'postgres'",
            "'user:ana@acme'",
            "NULL",
            "'roles'",
            "'insert'",
            "NULL",
            "'{}'",
            "true",
        ],
    ),
    ("_has_pepper()", &[]),
    ("_manual()", &[]),
    ("_note_grant_uses(bigint[])", &["'{1, 2}'"]),
    ("_permitted_bigint_keys(text,text)", &["'core_connector_view'", "'organization'"]),
    ("_permitted_bigint_keys_later(text,text)", &["'core_connector_view'", "'organization'"]),
    ("_permitted_text_keys(text,text)", &["'core_connector_view'", "'organization'"]),
    ("_permitted_text_keys_later(text,text)", &["'core_connector_view'", "'organization'"]),
    ("_permitted_uuid_keys(text,text)", &["'core_connector_view'", "'organization'"]),
    ("_permitted_uuid_keys_later(text,text)", &["'core_connector_view'", "'organization'"]),
    (
        "_matches(text,\"any\",\"any\",jsonb,text,\"any\")",
        &["'core_connector_view'", "1::bigint", "'a'::text", "NULL", "'type'", "'x'::text"],
    ),
    ("_matches_in_scope(text,\"any\",text)", &["'core_connector_view'", "1::bigint", "'type'"]),
    ("_matching_scope_ids(text,text)", &["'core_connector_view'", "'type'"]),
    ("_matching_scope_ids_later(text,text)", &["'core_connector_view'", "'type'"]),
    ("_matching_values(text,text,anyelement)", &["'core_connector_view'", "'type'", "'a'::text"]),
    ("_matching_values_later(text,text,anyelement)", &["'core_connector_view'", "'type'", "'a'::text"]),
    ("_named_resources(text,anyelement)", &["'core_connector_view'", "'a'::text"]),
    ("_named_resources_later(text,anyelement)", &["'core_connector_view'", "'a'::text"]),
    ("_named_scope_ids(text)", &["'core_connector_view'"]),
    ("_named_scope_ids_later(text)", &["'core_connector_view'"]),
    ("_names_in_scope(text,\"any\")", &["'core_connector_view'", "1::bigint"]),
    ("_names_resource(text,\"any\",\"any\")", &["'core_connector_view'", "1::bigint", "'a'::text"]),
    ("_permitted_scope_ids(text)", &["'core_connector_view'"]),
    ("_permits(text,\"any\",\"any\",jsonb,text)", &["'core_connector_view'", "1::bigint", "'a'::text", "NULL", "NULL"]),
    (
        "_permits(text,\"any\",\"any\",jsonb,text,text)",
        &["'core_connector_view'", "'k'::text", "'a'::text", "NULL", "NULL", "'organization'"],
    ),
    (
        "_permits(text,\"any\",\"any\",jsonb,text,text,\"any\")",
        &["'core_connector_view'", "'k'::text", "'a'::text", "NULL", "NULL", "'organization'", "'type'::text"],
    ),
    ("_names_in_scope(text,\"any\",text)", &["'core_connector_view'", "'k'::text", "'organization'"]),
    ("_matches_in_scope(text,\"any\",text,text)", &["'core_connector_view'", "'k'::text", "'type'", "'organization'"]),
    ("_whole_scope_keys(text,text,text,anyelement)", &["'core_connector_view'", "NULL", "'organization'", "'a'::text"]),
    (
        "_whole_scope_keys_later(text,text,text,anyelement)",
        &["'core_connector_view'", "NULL", "'organization'", "'a'::text"],
    ),
    ("_named_scope_keys(text,text,anyelement)", &["'core_connector_view'", "'organization'", "'a'::text"]),
    ("_named_scope_keys_later(text,text,anyelement)", &["'core_connector_view'", "'organization'", "'a'::text"]),
    (
        "_matching_scope_keys(text,text,text,anyelement)",
        &["'core_connector_view'", "'type'", "'organization'", "'a'::text"],
    ),
    (
        "_matching_scope_keys_later(text,text,text,anyelement)",
        &["'core_connector_view'", "'type'", "'organization'", "'a'::text"],
    ),
    ("_whole_scope_ids(text,text)", &["'core_connector_view'", "NULL"]),
    ("_whole_scope_ids_later(text,text)", &["'core_connector_view'", "NULL"]),
    ("_is_past_policies(oid,boolean)", &["'public.guarded'::regclass", "true"]),
    ("_lint_citus()", &[]),
    ("_lint_own()", &[]),
    ("_lint_replicas()", &[]),
    ("_rows_without_scope(regclass)", &["'public.guarded'::regclass"]),
    ("_seal_audit()", &[]),
    ("access_report(text)", &["'acme'"]),
    ("add_group_member(text,text)", &["'user_group:Group@acme'", "'user:ana@acme'"]),
    ("add_scope_user(text,text)", &["'acme/payments'", "'user:ana@acme'"]),
    (
        "alter_assignment(text,text,boolean,timestamp with time zone,timestamp with time zone,text)",
        &["'acme'", "'held'", "true", "now() - interval '1 hour'", "now() + interval '1 hour'", "'why'"],
    ),
    (
        "alter_resource_group(text,text,jsonb,jsonb)",
        &[
            "'acme'",
            "'Resources'",
            r#"'{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["x"]}]}'"#,
            r#"'[{"scope": "acme"}]'"#,
        ],
    ),
    (
        "alter_role(text,text,text[],text[])",
        &["'acme'", "'Role'", "'{core_secret_view}'::text[]", "'{core_connector_edit}'::text[]"],
    ),
    (
        "assign_role(text,text,text,text,text,timestamp with time zone,timestamp with time zone,text)",
        &[
            "'user:ana@acme'",
            "'Role'",
            "'Resources'",
            "'acme'",
            "NULL",
            "now() - interval '1 hour'",
            "now() + interval '1 hour'",
            "'why'",
        ],
    ),
    ("acting_principal()", &[]),
    ("authenticate(text)", &["'pat.acme.x.y'"]),
    ("authenticate(text,jsonb)", &["'pat.acme.x.y'", BOUND]),
    ("begin_session(text)", &["'user:ana@acme'"]),
    ("begin_session(text,jsonb,text,text)", &["'user:ana@acme'", BOUND, "NULL", "NULL"]),
    ("begin_session(text,text,text)", &["'user:ana@acme'", "'user:ben@acme'", "'why'"]),
    (
        "check_access(jsonb)",
        &[
            r#"'{"principal": "user:ana@acme", "permissions": [{"resourceScope": {"scope": "acme"}, "permission": "core_connector_view"}]}'"#,
        ],
    ),
    ("confirm_protected_table(regclass)", &["'public.guarded'::regclass"]),
    ("create_api_key(text,text,interval)", &["'user:ana@acme'", "'fresh'", "'1 day'::interval"]),
    ("create_api_key(text,text,interval,jsonb)", &["'user:ana@acme'", "'fresh'", "'1 day'::interval", BOUND]),
    ("create_api_key(text,text,jsonb)", &["'user:ana@acme'", "'fresh'", BOUND]),
    ("create_api_key(text,text,text)", &["'user:ana@acme'", "'fresh'", "'1 day'::text"]),
    ("create_permission(text,text,text,text[])", &["'new_view'", "'CONNECTOR'", "'view'", "'{account}'::text[]"]),
    ("create_publication(name)", &["'fresh'"]),
    (
        "create_resource_group(text,text,jsonb,jsonb,text)",
        &[
            "'acme'",
            "'New'",
            r#"'{"resources": [{"resourceType": "CONNECTOR", "attributeFilter": {"attributeName": "type", "attributeValues": ["x"]}}]}'"#,
            r#"'[{"scope": "acme", "filter": "INCLUDING_CHILD_SCOPES"}]'"#,
            "'New'",
        ],
    ),
    ("create_resource_type(text,text[],text)", &["'NEW'", "'{account}'::text[]", "'New'"]),
    ("create_role(text,text,text[],text)", &["'acme'", "'New'", "'{core_connector_view}'::text[]", "'New'"]),
    ("confirm_share_permission(text)", &["'shop_invoice_share'"]),
    (
        "create_scope(text,text,text,jsonb,text,text)",
        &["'acme/fresh'", "'Fresh'", "'New'", "'{}'", "'viewer'", "'4712'"],
    ),
    ("create_service_account(text,text,text)", &["'acme'", "'fresh'", "'New'"]),
    ("create_user(text,text,text,text)", &["'acme'", "'fresh'", "'New'", "'fresh@example.com'"]),
    ("create_user_group(text,text,text)", &["'acme'", "'New'", "'New'"]),
    ("current_bound()", &[]),
    ("current_principal()", &[]),
    ("drop_api_key(text,text)", &["'user:ana@acme'", "'laptop'"]),
    ("drop_principal(text)", &["'user:ben@acme'"]),
    ("drop_resource(text,text,text)", &["'acme'", "'CONNECTOR'", "'docker'"]),
    ("drop_resource_group(text,text)", &["'acme'", "'Resources'"]),
    ("drop_role(text,text)", &["'acme'", "'Role'"]),
    ("drop_scope(text,boolean)", &["'acme/payments/refund'", "false"]),
    (
        "has_permission(text,bigint,text,text,jsonb,text)",
        &["'core_connector_view'", "1::bigint", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,integer,text,text,jsonb,text)",
        &["'core_connector_view'", "1::integer", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,smallint,text,text,jsonb,text)",
        &["'core_connector_view'", "1::smallint", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,text,text,text,jsonb,text)",
        &["'core_connector_view'", "'acme'::text", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,bigint,bigint,text,jsonb,text)",
        &["'core_connector_view'", "1::bigint", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,integer,bigint,text,jsonb,text)",
        &["'core_connector_view'", "1::integer", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,smallint,bigint,text,jsonb,text)",
        &["'core_connector_view'", "1::smallint", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission(text,text,bigint,text,jsonb,text)",
        &["'core_connector_view'", "'acme'::text", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    ("help(text)", &["'assign_role'"]),
    ("lint()", &[]),
    ("map_database_role(regrole,text)", &["'pg_monitor'", "'user:ben@acme'"]),
    (
        "explain_permission_at(timestamp with time zone,text,text,text,text,jsonb,text)",
        &[
            "now()",
            "'core_connector_view'",
            "'acme'::text",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    (
        "permitted_principals_at(timestamp with time zone,text,text,text)",
        &["now()", "'core_connector_view'", "'acme'", "'docker'"],
    ),
    (
        "policy_changes_undo(text,timestamp with time zone,timestamp with time zone)",
        &["'acme'", "now() - interval '1 hour'", "now() + interval '1 hour'"],
    ),
    ("permitted_scope_ids(text)", &["'core_connector_view'"]),
    (
        "protect_table(regclass,text,name,name,jsonb,jsonb,boolean,text,boolean)",
        &[
            "'public.thing'::regclass",
            "'ENVIRONMENT'",
            "'scope_id'",
            "'name'",
            r#"'{"type": "kind"}'"#,
            r#"'{"delete": null}'"#,
            "true",
            "NULL",
            "true",
        ],
    ),
    ("register_resource(text,text,text,jsonb)", &["'acme'", "'CONNECTOR'", "'fresh'", "'{}'"]),
    ("remove_group_member(text,text)", &["'user_group:Group@acme'", "'user:ben@acme'"]),
    ("remove_scope_user(text,text)", &["'acme/payments/checkout'", "'user:ben@acme'"]),
    (
        "require_permission(text,bigint,text,text,jsonb,text)",
        &["'core_connector_view'", "1::bigint", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "require_permission(text,text,text,text,jsonb,text)",
        &["'core_connector_view'", "'acme'::text", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "require_permission(text,bigint,bigint,text,jsonb,text)",
        &["'core_connector_view'", "1::bigint", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "require_permission(text,text,bigint,text,jsonb,text)",
        &["'core_connector_view'", "'acme'::text", "7::bigint", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    ("revoke_role(text,text,text,text)", &["'user:ben@acme'", "'Role'", "'Resources'", "'acme'"]),
    ("rotate_api_key(text,text,interval)", &["'user:ana@acme'", "'laptop'", "'1 hour'::interval"]),
    ("scope_id(text)", &["'acme'"]),
    ("scope_of(text,bigint)", &["'organization'", "4711::bigint"]),
    ("scope_of(text,integer)", &["'organization'", "4711"]),
    ("scope_of(text,smallint)", &["'organization'", "4711::smallint"]),
    ("scope_of(text,text)", &["'organization'", "'4711'::text"]),
    ("scope_of(text,uuid)", &["'organization'", "'0f0e0d0c-0b0a-4908-8706-050403020100'::uuid"]),
    ("scope_path(bigint)", &["1"]),
    ("set_principal_disabled(text,boolean)", &["'user:ben@acme'", "true"]),
    ("set_scope_key(text,text)", &["'acme/payments'", "'4712'"]),
    (
        "share_resource(text,text,text,text,text,timestamp with time zone,timestamp with time zone,text,text)",
        &[
            "'user:ana@acme'",
            "'Role'",
            "'acme'",
            "'CONNECTOR'",
            "'docker'",
            "now() - interval '1 hour'",
            "now() + interval '1 hour'",
            "'why'",
            "NULL",
        ],
    ),
    ("unshare_resource(text,text,text,text,text)", &["'user:ben@acme'", "'Role'", "'acme'", "'CONNECTOR'", "'docker'"]),
    ("unmap_database_role(regrole)", &["'pg_monitor'"]),
    ("unprotect_table(regclass)", &["'public.guarded'::regclass"]),
    ("carry_scope(regclass,regclass,name)", &["'public.leaf'::regclass", "'public.folder'::regclass", "'leaf_folder'"]),
    (
        "apply_policy(jsonb,boolean)",
        &[
            r#"'{"version": 1, "scope": "acme", "userGroups": [{"scope": "acme", "identifier": "Group", "users": ["ana"]}]}'"#,
            "false",
        ],
    ),
    ("check_pipeline_execution(text,text,text)", &["'acme/payments/checkout'", "'deploy'", "'user:ana@acme'"]),
    (
        "check_policy(jsonb)",
        &[
            r#"'{"version": 1, "scope": "acme", "must": [{"principal": "user:ana@acme", "permission": "core_account_edit", "scope": "acme"}]}'"#,
        ],
    ),
    ("drop_pipeline(text,text)", &["'acme/payments/checkout'", "'deploy'"]),
    ("effective_permissions(text,text)", &["'user:ben@acme'", "'acme'"]),
    (
        "explain_permission(text,bigint,text,text,jsonb,text)",
        &["'core_connector_view'", "1::bigint", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "explain_permission(text,text,text,text,jsonb,text)",
        &["'core_connector_view'", "'acme'::text", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "explain_permission_text(text,text,text,text,jsonb,text)",
        &["'core_connector_edit'", "'acme'::text", "'docker'", "'user:ben@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    ("export_policy(text)", &["'acme'"]),
    ("export_policy_parts(text)", &["'acme'"]),
    (
        "may_execute_pipeline(bigint,text,text)",
        &["harness_rbac.scope_id('acme/payments/checkout')", "'deploy'", "'user:ana@acme'"],
    ),
    ("may_execute_pipeline(text,text,text)", &["'acme/payments/checkout'::text", "'deploy'", "'user:ana@acme'"]),
    ("drop_audit_log(timestamp with time zone,boolean)", &["now()", "true"]),
    (
        "has_permission_at(timestamp with time zone,text,bigint,text,text,jsonb,text)",
        &["now()", "'core_connector_view'", "1::bigint", "'docker'", "'user:ana@acme'", "'{}'::jsonb", "'CONNECTOR'"],
    ),
    (
        "has_permission_at(timestamp with time zone,text,text,text,text,jsonb,text)",
        &[
            "now()",
            "'core_connector_view'",
            "'acme'::text",
            "'docker'",
            "'user:ana@acme'",
            "'{}'::jsonb",
            "'CONNECTOR'",
        ],
    ),
    ("may_review()", &[]),
    ("session_stats()", &[]),
    ("server_stats()", &[]),
    ("partition_audit_log(integer)", &["2"]),
    ("permitted_principals(text,text,text)", &["'core_connector_view'", "'acme'", "'docker'"]),
    ("permitted_resources(text,text,text)", &["'core_connector_view'", "'acme'", "'user:ben@acme'"]),
    ("permitted_resources_everywhere(text,text)", &["'core_connector_view'", "'user:ben@acme'"]),
    ("permitted_scopes(text,text)", &["'core_connector_view'", "'user:ben@acme'"]),
    ("role_bindings_everywhere(text)", &["'user:ben@acme'"]),
    ("pipeline_executors(text,text)", &["'acme/payments/checkout'", "'deploy'"]),
    (
        "plan_policy(jsonb,boolean)",
        &[
            r#"'{"version": 1, "scope": "acme", "roles": [{"scope": "acme", "identifier": "Role", "permissions": []}]}'"#,
            "false",
        ],
    ),
    (
        "policy_from_terraform(jsonb)",
        &[
            r#"'{"provider": {"harness": {"account_id": "acme"}}, "resource": {"harness_platform_usergroup": {"g": {"identifier": "Group", "name": "Group"}}}}'"#,
        ],
    ),
    (
        "policy_from_terraform(jsonb,text)",
        &[
            r#"'{"resource": {"harness_platform_usergroup": {"g": {"identifier": "Group", "name": "Group"}}}}'"#,
            "'acme'",
        ],
    ),
    ("policy_to_terraform(text)", &["'acme'"]),
    ("policy_changes(text,timestamp with time zone,timestamp with time zone)", &["'acme'", "now()", "now()"]),
    ("policy_from_yaml(text)", &["'{version: 1, scope: acme}'"]),
    ("redundant_role_bindings(text)", &["'acme'"]),
    (
        "register_pipeline(text,text,text)",
        &["'acme/payments/checkout'", "'fresh'", r#"'{"pipeline": {"identifier": "fresh", "stages": []}}'"#],
    ),
    ("role_bindings_at(timestamp with time zone,text)", &["now()", "'acme'"]),
    ("verify_audit_log(text)", &["'acme'"]),
    ("signed_session(name)", &["'app'"]),
    ("wait_for_replicas(interval)", &["'1 s'::interval"]),
    (
        "simulate(jsonb,text)",
        &[
            r#"'[{"call": "remove_group_member", "user_group": "user_group:Group@acme", "member": "user:ben@acme"}]'"#,
            "'acme'",
        ],
    ),
];

/// Arguments that are documents.
const DOCUMENTS: &[&str] = &[
    "attributes",
    "changes",
    "commands",
    "configuration",
    "included_scopes",
    "limited_to",
    "policy",
    "request",
    "resource_filter",
    "tags",
];

pub struct Function {
    pub name: String,
    /// With the types of its arguments, as `regprocedure` writes it, without the schema.
    pub signature: String,
    /// Name and type of each.
    pub arguments: Vec<(String, String)>,
    /// How many of them may be left out.
    pub defaults: usize,
    /// Whether PUBLIC may execute it.
    pub is_public: bool,
    /// Values with which it works.
    pub working: &'static [&'static str],
}

impl Function {
    pub fn call(&self, arguments: &[impl AsRef<str>]) -> String {
        let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
        format!("SELECT harness_rbac.{}({})", self.name, arguments.join(", "))
    }
}

/// All that SQL can call: not those that only triggers and the planner call. Whoever adds a function has to say here with
/// what it works.
pub fn functions(client: &mut Client) -> Vec<Function> {
    const SQL: &str = "
        SELECT p.proname::text, regexp_replace(p.oid::regprocedure::text, '^harness_rbac[.]', ''), p.proargnames[1:p.pronargs], p.pronargdefaults::int4,
               ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, n) ORDER BY n),
               EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) WHERE grantee = 0)
          FROM pg_depend d JOIN pg_proc p ON p.oid = d.objid
         WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
           AND d.refobjid = (SELECT oid FROM pg_extension WHERE extname = 'harness_rbac')
           AND p.prorettype NOT IN ('trigger'::regtype, 'internal'::regtype) ORDER BY p.oid::regprocedure::text";
    let of_row = |row: &postgres::Row| {
        let names: Vec<String> = row.get::<_, Option<Vec<String>>>(2).unwrap_or_default();
        let types: Vec<String> = row.get(4);
        let signature: String = row.get(1);
        // What nobody has a name or a document for would be tried with names of other things alone.
        for (argument, data_type) in names.iter().zip(&types) {
            let argument = argument.as_str();
            let is_known = match data_type.as_str() {
                "text" | "text[]" | "name" => NAMES.0.iter().any(|(known, _)| known.contains(&argument)),
                "jsonb" => DOCUMENTS.contains(&argument),
                _ => true,
            };
            assert!(is_known, "what may {argument} of {signature} be?");
        }
        // What may be of any type is tried as a text.
        let types: Vec<String> = types
            .into_iter()
            .map(|of| if ["\"any\"", "anyelement"].contains(&of.as_str()) { "text".into() } else { of })
            .collect();
        let working = WORKING.iter().find(|(known, _)| *known == signature).map(|(_, arguments)| *arguments);
        Function {
            name: row.get(0),
            arguments: names.into_iter().zip(types).collect(),
            defaults: row.get::<_, i32>(3) as usize,
            is_public: row.get(5),
            working: working.unwrap_or_else(|| panic!("with what does {signature} work?")),
            signature,
        }
    };
    client.query(SQL, &[]).unwrap().iter().map(of_row).collect()
}
