//! Every argument of every function with what it must not be: NULL, empty, unknown, another tenant's, a megabyte,
//! malformed. Decisions answer false; administration raises an error of the contract; nothing is left half done.

use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::surface::functions;
use harness_rbac_tests::world::literal;
use postgres::Client;

const CONTRACT: [&str; 10] = ["42602", "42704", "42710", "42501", "22023", "0LP01", "2BP01", "42939", "54000", "28000"];

const WORLD: &str = r#"
SELECT harness_rbac.create_scope(s) FROM unnest('{acme,acme/payments,acme/payments/checkout,globex,globex/data}'::text[]) s;
SELECT harness_rbac.create_user('acme', 'ana'), harness_rbac.create_user('acme', 'ben'), harness_rbac.create_user('globex', 'eve');
SELECT harness_rbac.create_user_group('acme', 'Group'), harness_rbac.create_user_group('globex', 'Group');
SELECT harness_rbac.create_service_account('acme', 'ci'), harness_rbac.create_service_account('globex', 'ci');
SELECT harness_rbac.add_group_member('user_group:Group@acme', 'user:ben@acme');
SELECT harness_rbac.add_scope_user('acme/payments/checkout', 'user:ben@acme');
SELECT harness_rbac.create_role('acme', 'Role', '{core_connector_view}'), harness_rbac.create_role('globex', 'Theirs', '{core_connector_view}');
SELECT harness_rbac.create_resource_group('acme', 'Resources', '{"includeAllResources": true}');
SELECT harness_rbac.create_resource_group('globex', 'Theirs', '{"includeAllResources": true}');
SELECT harness_rbac.assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', 'boss');
SELECT harness_rbac.assign_role('user:ben@acme', 'Role', 'Resources', 'acme', 'held');
SELECT harness_rbac.register_resource('acme', 'CONNECTOR', 'docker');
SELECT harness_rbac.set_scope_key('globex/data', '4711'), harness_rbac.create_permission('shop_share', 'CONNECTOR', 'share', '{account}');
SELECT harness_rbac.share_resource('user:ben@acme', 'Role', 'acme', 'CONNECTOR', 'docker');
SELECT harness_rbac.create_api_key('user:ana@acme', 'laptop'), harness_rbac.map_database_role('pg_monitor', 'user:ana@acme'), harness_rbac.create_publication();
CREATE TABLE thing (scope_id bigint, name text, kind text, amount numeric, PRIMARY KEY (scope_id, name));
CREATE VIEW things AS SELECT * FROM thing;
CREATE TABLE fenced (scope_id bigint, id bigint PRIMARY KEY);
CREATE TABLE leaf (fenced_id bigint REFERENCES fenced);
SELECT harness_rbac.protect_table('fenced', 'ENVIRONMENT', 'scope_id');
"#;

/// What an argument is, and with it what it must not be.
#[derive(Clone, Copy)]
enum Kind {
    Scope,
    NewScope,
    NewScopeKey,
    Account,
    User,
    Group,
    Holder,
    Principal,
    NewIdentifier,
    NewUser,
    Role,
    OwnRole,
    ResourceGroup,
    OwnResourceGroup,
    Assignment,
    NewAssignment,
    ResourceType,
    Resource,
    Permissions,
    Levels,
    Filter,
    Included,
    Attributes,
    Tags,
    Access,
    Boolean,
    Until,
    Actor,
    NewKey,
    Key,
    Lifetime,
    Grace,
    Timeout,
    DatabaseRole,
    Table,
    TypeOfRows,
    ScopeColumn,
    ForeignKey,
    Column,
    AttributeColumns,
    Commands,
    Publication,
    LevelOfKeys,
    SharedType,
    SharedResource,
    SharePermission,
    Name,
    Note,
    LimitedTo,
    Reason,
}

const BOUND: &str = r#"'[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]'::jsonb"#;

fn bad(kind: Kind) -> Vec<String> {
    let huge = format!("'{}'", "x".repeat(1 << 20));
    let texts = |list: &[&str]| {
        let mut all: Vec<String> = list.iter().map(|text| literal(text)).collect();
        all.extend(["NULL".into(), "''".into(), huge.clone()]);
        all
    };
    let documents = |list: &[&str]| list.iter().map(|text| format!("{}::jsonb", literal(text))).collect::<Vec<_>>();
    let deep = format!("{}{}", "[".repeat(3000), "]".repeat(3000));
    match kind {
        Kind::LimitedTo => {
            let mut all = documents(&[
                "null",
                "[]",
                "{}",
                "7",
                "[null]",
                r#"[{"roleIdentifier": "_account_viewer", "scope": "acme"}]"#,
                r#"[{"roleIdentifier": "Nothing", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]"#,
                r#"[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "globex"}]"#,
                r#"[{"roleIdentifier": "_project_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]"#,
                r#"[{"roleIdentifier": "a b", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]"#,
                &deep,
            ]);
            all.push("NULL".into());
            all
        }
        Kind::Reason => texts(&[" ", "a\u{1}b"]),
        Kind::Scope => {
            texts(&["nowhere", "acme/nowhere", "acme//x", "acme/", "a b", "acme/payments/checkout/x", "acme\n"])
        }
        Kind::Account => texts(&["nowhere", "acme/payments", "a b"]),
        Kind::NewScope => texts(&[
            "acme",
            "nowhere/x",
            "acme/payments/checkout/x",
            "acme/or",
            "1acme",
            "acme/a b",
            "status",
            "/x",
            "acme/é",
        ]),
        Kind::User => texts(&[
            "user:eve@globex",
            "user:nobody@acme",
            "user_group:Group@acme",
            "ana",
            "user:ana@",
            "user:@acme",
            "user:ana@acme/payments",
        ]),
        Kind::Group => texts(&[
            "user_group:Group@globex",
            "user_group:Nobody@acme",
            "user:ana@acme",
            "user_group:_account_all_users@acme",
            "Group",
        ]),
        Kind::Holder => texts(&[
            "user:eve@globex",
            "service_account:ci@globex",
            "user:nobody@acme",
            "robot:x@acme",
            "user:ana",
            "service_account:a b@acme",
        ]),
        Kind::Principal => {
            texts(&["user:nobody@acme", "robot:x@acme", "user:ana", "user_group:_account_all_users@acme"])
        }
        Kind::NewIdentifier => texts(&["_mine", "or", "stepGroup", "a b", "1x", "x-y", "é", &"x".repeat(129)]),
        // NULL takes it away.
        Kind::NewScopeKey => {
            texts(&["a\tb", "a\u{85}", &"é".repeat(257), "4711"]).into_iter().filter(|value| value != "NULL").collect()
        }
        Kind::NewUser => texts(&["a\tb", "a\u{85}", &"é".repeat(257), "ana"]),
        Kind::Role => texts(&[
            "Nothing",
            "Theirs",
            "_no_such_role",
            "_project_admin",
            "account.Role",
            "org.Role",
            "project.Role",
            "a b",
            "account.",
        ]),
        Kind::OwnRole => texts(&["Nothing", "Theirs", "_account_admin", "a b", "account.Role"]),
        Kind::ResourceGroup => {
            texts(&["Nothing", "Theirs", "_no_such_group", "_all_project_level_resources", "account.Resources", "a b"])
        }
        Kind::OwnResourceGroup => texts(&["Nothing", "Theirs", "_all_account_level_resources", "a b"]),
        Kind::Assignment => texts(&["nothing", "a b"]),
        // NULL generates one.
        Kind::NewAssignment => texts(&["held", "or", "a b"]).into_iter().filter(|value| value != "NULL").collect(),
        Kind::ResourceType => texts(&["NOTHING", "connector", "PIPELINE", "a b"]),
        Kind::Resource => texts(&["a\nb", "unknown"]),
        Kind::SharedType => texts(&["NOTHING", "connector", "ACCOUNT", "PROJECT", "PIPELINE", "a b"]),
        Kind::SharedResource => texts(&["a\nb"]),
        Kind::SharePermission => texts(&["core_connector_view", "nothing", "a b"]),
        Kind::LevelOfKeys => texts(&["team", "Account"]).into_iter().filter(|value| value != "NULL").collect(),
        Kind::Permissions => {
            let lists = [
                "{nothing}",
                "{core_connector_view,NULL}",
                "{''}",
                "{\"\"}",
                "{\"a b\"}",
                "{core_connector_view,nothing}",
            ];
            let mut all: Vec<String> = lists.iter().map(|list| literal(list)).collect();
            all.extend(["NULL".into(), format!("ARRAY[{huge}]")]);
            all
        }
        Kind::Levels => {
            ["'{}'", "'{galaxy}'", "'{account,NULL}'", "'{Account}'", "NULL", "ARRAY['']"].map(str::to_owned).to_vec()
        }
        Kind::Filter => {
            let mut all = documents(&[
                "{}",
                "[]",
                "null",
                "\"all\"",
                "3",
                r#"{"includeAllResources": false}"#,
                r#"{"includeAllResources": "yes"}"#,
                r#"{"includeAllResources": true, "resources": [{"resourceType": "CONNECTOR"}]}"#,
                r#"{"resources": [{"resourceType": "NOTHING"}]}"#,
                r#"{"resources": [{"resourceType": "CONNECTOR", "identifiers": []}]}"#,
                r#"{"resources": [{"resourceType": "PIPELINE", "identifiers": ["x"]}]}"#,
                r#"{"resources": [{}]}"#,
                r#"{"resources": [{"resourceType": "CONNECTOR"}], "more": 1}"#,
                r#"{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["a\nb"]}]}"#,
                &deep,
            ]);
            all.push("NULL".into());
            all
        }
        Kind::Included => documents(&[
            "[]",
            "{}",
            "3",
            r#"[{"scope": "globex"}]"#,
            r#"[{"scope": "nowhere"}]"#,
            r#"[{"scope": ""}]"#,
            r#"[{"filter": "INCLUDING_CHILD_SCOPES"}]"#,
            r#"[{"scope": "acme", "filter": "SOME"}]"#,
            r#"[{"accountIdentifier": "acme", "projectIdentifier": "x"}]"#,
            &deep,
        ]),
        Kind::Attributes | Kind::Tags => {
            let mut all = documents(&["[]", "null", "\"x\"", "3"]);
            all.push("NULL".into());
            all
        }
        Kind::Access => texts(&["everything", "VIEWER"]),
        Kind::Boolean => vec!["NULL".into()],
        Kind::Actor => {
            texts(&["user:nobody@acme", "robot:x@acme", "user:ana", "user_group:Group@acme", "user:ana@nowhere"])
        }
        Kind::NewKey => texts(&["laptop", "_mine", "or", "a b"]),
        Kind::Key => texts(&["nothing", "a b"]),
        // The last ones end when there is no time any more.
        Kind::Lifetime => {
            ["'0'", "'-1 day'", "'1 month -40 days'", "'1000000 years'", "'178000000 years'"].map(String::from).to_vec()
        }
        Kind::Grace => vec!["NULL".into(), "'-1 second'".into(), "'1000000 years'".into()],
        Kind::Timeout => vec!["NULL".into()],
        Kind::DatabaseRole => vec!["NULL".into(), "4711::oid".into(), "0::oid".into()],
        Kind::Table => ["NULL", "'things'", "4711::oid", "'pg_class'", "'harness_rbac.roles'", "'thing_pkey'"]
            .map(Into::into)
            .to_vec(),
        Kind::TypeOfRows => texts(&["NOTHING", "connector", "a b"]),
        Kind::ScopeColumn => ["NULL", "''", "'nothing'", "'name'", "'amount'"].map(Into::into).to_vec(),
        Kind::ForeignKey => ["''", "'nothing'", "'fenced_pkey'"].map(Into::into).to_vec(),
        Kind::Column => ["''", "'nothing'"].map(Into::into).to_vec(),
        Kind::AttributeColumns => {
            let mut all =
                documents(&["[]", "null", "3", r#"{"type": 3}"#, r#"{"type": "nothing"}"#, r#"{"": "kind"}"#]);
            all.push("NULL".into());
            all
        }
        Kind::Commands => documents(&[
            r#"{"insert": {"on": "row"}}"#,
            r#"{"insert": {"permission": "core_environment_edit", "of": "resource"}}"#,
            r#"{"insert": {"permission": 3}}"#,
            r#"{"select": {"on": "type"}}"#,
            r#"{"update": ["core_environment_edit"]}"#,
            "[]",
            "null",
            r#"{"truncate": "x"}"#,
            r#"{"select": "nothing"}"#,
            r#"{"delete": "core_secret_view"}"#,
        ]),
        Kind::Publication => ["NULL", "''", "'harness_rbac'"].map(Into::into).to_vec(),
        Kind::Name => vec!["E'a\\nb'".into(), "E'\\x7f'".into(), format!("'{}'", "é".repeat(321)), huge],
        Kind::Note => vec!["E'a\\rb'".into(), "E'\\x01'".into(), format!("'{}'", "x".repeat(4097)), huge],
        Kind::Until => vec!["'-infinity'".into(), "now() - interval '2 hours'".into()],
    }
}

type Argument = (&'static str, &'static str, Option<Kind>);

/// Function, and its arguments with values that work. `None`: any value will do.
fn administration() -> Vec<(&'static str, Vec<Argument>)> {
    use Kind::*;
    let any = None;
    vec![
        (
            "create_scope",
            vec![
                ("scope", "'acme/fresh'", Some(NewScope)),
                ("name", "NULL", Some(Name)),
                ("description", "NULL", Some(Note)),
                ("tags", "'{}'", Some(Tags)),
                ("default_access", "'none'", Some(Access)),
                ("key", "'4712'", Some(NewScopeKey)),
            ],
        ),
        ("drop_scope", vec![("scope", "'acme/payments/checkout'", Some(Scope)), ("cascade", "false", Some(Boolean))]),
        (
            "create_user",
            vec![
                ("account", "'acme'", Some(Account)),
                ("identifier", "'fresh'", Some(NewUser)),
                ("name", "NULL", Some(Name)),
                ("email", "NULL", Some(Name)),
            ],
        ),
        (
            "create_user_group",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'New'", Some(NewIdentifier)),
                ("name", "NULL", Some(Name)),
            ],
        ),
        (
            "create_service_account",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'fresh'", Some(NewIdentifier)),
                ("name", "NULL", Some(Name)),
            ],
        ),
        (
            "add_group_member",
            vec![("user_group", "'user_group:Group@acme'", Some(Group)), ("member", "'user:ana@acme'", Some(User))],
        ),
        (
            "remove_group_member",
            vec![("user_group", "'user_group:Group@acme'", Some(Group)), ("member", "'user:ben@acme'", Some(User))],
        ),
        ("add_scope_user", vec![("scope", "'acme/payments'", Some(Scope)), ("member", "'user:ana@acme'", Some(User))]),
        (
            "remove_scope_user",
            vec![("scope", "'acme/payments/checkout'", Some(Scope)), ("member", "'user:ben@acme'", Some(User))],
        ),
        (
            "set_principal_disabled",
            vec![("principal", "'user:ben@acme'", Some(Principal)), ("disabled", "true", Some(Boolean))],
        ),
        ("drop_principal", vec![("principal", "'user:ben@acme'", Some(Principal))]),
        (
            "create_resource_type",
            vec![
                ("identifier", "'NEW'", Some(NewIdentifier)),
                ("scopes", "'{account}'", Some(Levels)),
                ("name", "NULL", Some(Name)),
            ],
        ),
        (
            "create_permission",
            vec![
                ("identifier", "'new_view'", Some(NewIdentifier)),
                ("resource_type", "'CONNECTOR'", Some(ResourceType)),
                ("action", "'view'", Some(NewIdentifier)),
                ("scopes", "'{account}'", Some(Levels)),
            ],
        ),
        (
            "create_role",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'New'", Some(NewIdentifier)),
                ("permissions", "'{core_connector_view}'", Some(Permissions)),
                ("name", "NULL", Some(Name)),
            ],
        ),
        (
            "alter_role",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'Role'", Some(OwnRole)),
                ("add_permissions", "'{core_secret_view}'", Some(Permissions)),
                ("remove_permissions", "'{core_connector_edit}'", Some(Permissions)),
            ],
        ),
        ("drop_role", vec![("scope", "'acme'", Some(Scope)), ("identifier", "'Role'", Some(OwnRole))]),
        (
            "create_resource_group",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'New'", Some(NewIdentifier)),
                (
                    "resource_filter",
                    r#"'{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["x"]}]}'"#,
                    Some(Filter),
                ),
                ("included_scopes", r#"'[{"scope": "acme"}]'"#, Some(Included)),
                ("name", "NULL", Some(Name)),
            ],
        ),
        (
            "alter_resource_group",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'Resources'", Some(OwnResourceGroup)),
                (
                    "resource_filter",
                    r#"'{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["x"]}]}'"#,
                    Some(Filter),
                ),
                ("included_scopes", r#"'[{"scope": "acme"}]'"#, Some(Included)),
            ],
        ),
        (
            "drop_resource_group",
            vec![("scope", "'acme'", Some(Scope)), ("identifier", "'Resources'", Some(OwnResourceGroup))],
        ),
        (
            "assign_role",
            vec![
                ("principal", "'user:ana@acme'", Some(Holder)),
                ("role", "'Role'", Some(Role)),
                ("resource_group", "'Resources'", Some(ResourceGroup)),
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'fresh'", Some(NewAssignment)),
                ("valid_from", "now() - interval '1 hour'", any),
                ("valid_until", "NULL", Some(Until)),
                ("reason", "NULL", Some(Note)),
            ],
        ),
        ("set_scope_key", vec![("scope", "'acme/payments'", Some(Scope)), ("key", "'4712'", Some(NewScopeKey))]),
        (
            "share_resource",
            vec![
                ("principal", "'user:ana@acme'", Some(Holder)),
                ("role", "'Role'", Some(Role)),
                ("scope", "'acme'", Some(Scope)),
                ("resource_type", "'CONNECTOR'", Some(SharedType)),
                ("resource", "'docker'", Some(SharedResource)),
                ("valid_from", "now() - interval '1 hour'", any),
                ("valid_until", "NULL", Some(Until)),
                ("reason", "NULL", Some(Note)),
                ("identifier", "'fresh'", Some(NewAssignment)),
            ],
        ),
        (
            "unshare_resource",
            vec![
                ("principal", "'user:ben@acme'", Some(Holder)),
                ("role", "'Role'", Some(Role)),
                ("scope", "'acme'", Some(Scope)),
                ("resource_type", "'CONNECTOR'", Some(SharedType)),
                ("resource", "'docker'", Some(Resource)),
            ],
        ),
        ("confirm_share_permission", vec![("permission", "'shop_share'", Some(SharePermission))]),
        (
            "revoke_role",
            vec![
                ("principal", "'user:ben@acme'", Some(Holder)),
                ("role", "'Role'", Some(Role)),
                ("resource_group", "'Resources'", Some(ResourceGroup)),
                ("scope", "'acme'", Some(Scope)),
            ],
        ),
        (
            "alter_assignment",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("identifier", "'held'", Some(Assignment)),
                ("disabled", "true", any),
                ("valid_from", "now() - interval '1 hour'", any),
                ("valid_until", "NULL", Some(Until)),
                ("reason", "NULL", Some(Note)),
            ],
        ),
        (
            "register_resource",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("resource_type", "'CONNECTOR'", Some(ResourceType)),
                ("identifier", "'fresh'", Some(Resource)),
                ("attributes", "'{}'", Some(Attributes)),
            ],
        ),
        (
            "drop_resource",
            vec![
                ("scope", "'acme'", Some(Scope)),
                ("resource_type", "'CONNECTOR'", Some(ResourceType)),
                ("identifier", "'docker'", Some(Resource)),
            ],
        ),
    ]
}

/// The same for who asks, and for rows.
fn identity_and_rows() -> Vec<(&'static str, Vec<Argument>)> {
    use Kind::*;
    let ana = "'user:ana@acme'";
    vec![
        (
            "create_api_key",
            vec![
                ("principal", ana, Some(Actor)),
                ("identifier", "'fresh'", Some(NewKey)),
                ("expires_in", "'1 day'", Some(Lifetime)),
            ],
        ),
        (
            "rotate_api_key",
            vec![("principal", ana, Some(Actor)), ("identifier", "'laptop'", Some(Key)), ("grace", "'0'", Some(Grace))],
        ),
        ("drop_api_key", vec![("principal", ana, Some(Actor)), ("identifier", "'laptop'", Some(Key))]),
        ("map_database_role", vec![("role", "'pg_monitor'", Some(DatabaseRole)), ("principal", ana, Some(Actor))]),
        ("unmap_database_role", vec![("role", "'pg_monitor'", Some(DatabaseRole))]),
        ("begin_session", vec![("principal", ana, Some(Actor))]),
        ("begin_session", vec![("principal", ana, Some(Actor)), ("limited_to", BOUND, Some(LimitedTo))]),
        (
            "begin_session",
            vec![
                ("principal", ana, Some(Actor)),
                ("acting_for", "'user:ben@acme'", Some(Actor)),
                ("reason", "'why'", Some(Reason)),
            ],
        ),
        (
            "create_api_key",
            vec![
                ("principal", ana, Some(Actor)),
                ("identifier", "'fresh'", Some(NewKey)),
                ("expires_in", "'1 day'", Some(Lifetime)),
                ("limited_to", BOUND, Some(LimitedTo)),
            ],
        ),
        ("create_publication", vec![("name", "'fresh'", Some(Publication))]),
        ("wait_for_replicas", vec![("timeout", "'1 s'::interval", Some(Timeout))]),
        (
            "protect_table",
            vec![
                ("target", "'thing'", Some(Table)),
                ("resource_type", "'ENVIRONMENT'", Some(TypeOfRows)),
                ("scope_column", "'scope_id'", Some(ScopeColumn)),
                ("resource_column", "'name'", Some(Column)),
                ("attributes", r#"'{"type": "kind"}'"#, Some(AttributeColumns)),
                ("commands", "NULL", Some(Commands)),
                ("force", "true", Some(Boolean)),
                ("scope_level", "NULL", Some(LevelOfKeys)),
                ("guard", "NULL", None),
            ],
        ),
        ("unprotect_table", vec![("target", "'fenced'", Some(Table))]),
        (
            "carry_scope",
            vec![
                ("target", "'leaf'", Some(Table)),
                ("parent", "'fenced'", Some(Table)),
                ("foreign_key", "NULL", Some(ForeignKey)),
            ],
        ),
        ("confirm_protected_table", vec![("target", "'fenced'", Some(Table))]),
    ]
}

/// Functions whose arguments are tried elsewhere, and in which module.
const ELSEWHERE: &[(&str, &str)] = &[
    ("signed_session", "assertions"),
    ("_entry_hash", "audit, and fuzz_calls"),
    (
        "_has_pepper _is_past_policies _lint_citus _lint_own _lint_replicas _rows_without_scope _note_grant_uses _permitted_scope_ids _permitted_bigint_keys _permitted_bigint_keys_later _permitted_text_keys _permitted_text_keys_later _permitted_uuid_keys _permitted_uuid_keys_later permitted_scope_ids server_stats may_review session_stats help _manual lint current_principal acting_principal current_bound",
        "fuzz_calls",
    ),
    (
        "_permits _names_in_scope _names_resource _matches_in_scope _matches _matching_scope_ids _matching_scope_ids_later _matching_values _matching_values_later _whole_scope_ids _whole_scope_ids_later _named_scope_ids _named_scope_ids_later _named_resources _named_resources_later _whole_scope_keys _whole_scope_keys_later _named_scope_keys _named_scope_keys_later _matching_scope_keys _matching_scope_keys_later",
        "arms, and fuzz_calls",
    ),
    (
        "has_permission _has_permission_by_key require_permission check_access scope_id scope_of scope_path authenticate",
        "below, and fuzz_calls",
    ),
    (
        "explain_permission explain_permission_text effective_permissions permitted_scopes permitted_resources permitted_resources_everywhere permitted_principals role_bindings_everywhere redundant_role_bindings access_report",
        "fuzz_calls",
    ),
    (
        "has_permission_at explain_permission_at permitted_principals_at policy_changes_undo role_bindings_at policy_changes verify_audit_log drop_audit_log partition_audit_log",
        "fuzz_calls",
    ),
    (
        "export_policy export_policy_parts plan_policy apply_policy check_policy policy_from_yaml policy_from_terraform policy_to_terraform simulate",
        "policy_code, fuzz_parsers",
    ),
    (
        "register_pipeline drop_pipeline check_pipeline_execution pipeline_executors may_execute_pipeline",
        "pipelines, fuzz_parsers",
    ),
];

#[test]
fn every_argument_has_a_template() {
    let (mut client, _) = fresh_database();
    let known: Vec<(&str, Vec<Argument>)> = administration().into_iter().chain(identity_and_rows()).collect();
    let elsewhere: Vec<&str> = ELSEWHERE.iter().flat_map(|(names, _)| names.split(' ')).collect();
    let mut missing = Vec::new();
    for function in functions(&mut client) {
        let of_name = known.iter().filter(|(name, _)| *name == function.name);
        let arguments: Vec<&Argument> = of_name.flat_map(|(_, arguments)| arguments).collect();
        if arguments.is_empty() {
            if !elsewhere.contains(&function.name.as_str()) && !function.arguments.is_empty() {
                missing.push(function.signature);
            }
            continue;
        }
        missing.extend(
            function
                .arguments
                .iter()
                .filter(|(name, _)| !arguments.iter().any(|(known, ..)| known == name))
                .map(|(name, _)| format!("{name} of {}", function.signature)),
        );
    }
    assert!(missing.is_empty(), "nothing bad is known for {missing:?}");
}

/// A fingerprint of every table.
fn state(client: &mut Client) -> String {
    let tables = "SELECT relname::text FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind = 'r' ORDER BY 1";
    let tables: Vec<String> = client.query(tables, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let digest = |table: &String| {
        format!("(SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM harness_rbac.{table} t)")
    };
    let sql = format!("SELECT concat_ws(' ', {})", tables.iter().map(digest).collect::<Vec<_>>().join(", "));
    client.query_one(&sql, &[]).unwrap().get(0)
}

fn call(function: &str, arguments: &[Argument], replaced: usize, value: &str) -> String {
    let written = arguments.iter().enumerate().map(|(place, (name, good, _))| {
        let value = if place == replaced { value } else { good };
        format!("\"{name}\" => {value}")
    });
    format!("SELECT harness_rbac.{function}({})", written.collect::<Vec<_>>().join(", "))
}

#[test]
fn administration_raises_an_error_of_the_contract_and_changes_nothing() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let before = state(&mut client);
    let (mut calls, mut wrong) = (0, Vec::new());
    for (function, arguments) in administration().into_iter().chain(identity_and_rows()) {
        let good = call(function, &arguments, usize::MAX, "");
        if let Err(error) = client.batch_execute(&format!("BEGIN; {good}; ROLLBACK")) {
            panic!("the good call fails: {good}: {error:?}");
        }
        for (place, (name, _, kind)) in arguments.iter().enumerate() {
            // What registers may be new, and what is left as it is may be NULL.
            let allowed = |value: &str| match function {
                "register_resource" => *name == "identifier" && value == "'unknown'",
                "alter_resource_group" => value == "NULL",
                "create_service_account" => value == "'_mine'",
                "create_permission" => {
                    *name == "action" && (value == "'_mine'" || value == "'or'" || value == "'stepGroup'")
                }
                _ => false,
            };
            // A pipeline is a fine resource type for a permission.
            let fits =
                |value: &str| function == "create_permission" && *name == "resource_type" && value == "'PIPELINE'";
            for value in kind.map(bad).unwrap_or_default().iter().filter(|value| !allowed(value) && !fits(value)) {
                calls += 1;
                let sql = call(function, &arguments, place, value);
                let shown: String = sql.chars().take(300).collect();
                match client.batch_execute(&sql) {
                    Ok(()) => wrong.push(format!("accepted: {shown}")),
                    Err(error) => {
                        let db = error.as_db_error().unwrap_or_else(|| panic!("{shown}: {error}"));
                        let worded = db.detail().is_some_and(|d| d.ends_with('.'))
                            && db.hint().is_some()
                            && db.message().len() < 400;
                        if !CONTRACT.contains(&db.code().code()) || !worded {
                            wrong.push(format!("{} {:?}: {shown}", db.code().code(), error.as_db_error()));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {calls}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(before, state(&mut client), "something was left half done");
    println!("bad input: {calls} administrative calls, each refused with an error of the contract");
}

#[test]
fn decisions_answer_false() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    // The boss may do everything in acme, so whatever is denied is denied for the argument.
    let scope_id = "(SELECT harness_rbac.scope_id('acme/payments'))";
    let huge = format!("'{}'", "x".repeat(1 << 20));
    let huge = huge.as_str();
    let arguments: Vec<(&str, &str, Vec<&str>)> = vec![
        (
            "permission",
            "'core_connector_view'",
            vec!["NULL", "''", "'nothing'", "'CORE_CONNECTOR_VIEW'", "'core_connector_view '", huge],
        ),
        (
            "scope",
            "'acme/payments'",
            vec![
                "NULL::text",
                "''",
                "'nowhere'",
                "'globex'",
                "'globex/data'",
                "'acme/payments/'",
                "'ACME/payments'",
                huge,
            ],
        ),
        (
            "scope_id",
            scope_id,
            vec![
                "NULL::bigint",
                "0",
                "-1",
                "9223372036854775807",
                "(-9223372036854775808)",
                "harness_rbac.scope_id('globex')",
                "harness_rbac.scope_id('nowhere')",
            ],
        ),
        ("resource", "'docker'", vec!["''", "E'a\\nb'", "U&'\\0085'", huge]),
        (
            "principal",
            "'user:ana@acme'",
            vec![
                "NULL",
                "''",
                "'ana'",
                "'user:eve@globex'",
                "'user:nobody@acme'",
                "'user:ana@acme '",
                "'USER:ana@acme'",
                "'user_group:Nothing@acme'",
                huge,
            ],
        ),
        ("attributes", "'{}'", vec!["'[]'", "'null'", "'\"x\"'", "'3'", "'true'"]),
        ("resource_type", "'CONNECTOR'", vec!["''", "'NOTHING'", "'PIPELINE'", "'connector'", huge]),
    ];
    let mut calls = 0;
    for (form, other) in [("scope", "scope_id"), ("scope_id", "scope")] {
        let good: Vec<_> = arguments.iter().filter(|(name, ..)| *name != other).collect();
        let write = |replaced: &str, value: &str| {
            let one = |(name, good, _): &&(&str, &str, Vec<&str>)| {
                format!("{name} => {}", if *name == replaced { value } else { good })
            };
            good.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let ask = |client: &mut Client, list: &str| -> Option<bool> {
            client
                .query_one(&format!("SELECT harness_rbac.has_permission({list})"), &[])
                .unwrap_or_else(|error| panic!("{list:.200}: {error:?}"))
                .get(0)
        };
        assert_eq!(ask(&mut client, &write("", "")), Some(true), "{form}");
        for (name, _, values) in &good {
            for value in values {
                calls += 1;
                let list = write(name, value);
                assert_eq!(ask(&mut client, &list), Some(false), "{list:.200}");
                let error =
                    client.batch_execute(&format!("SELECT harness_rbac.require_permission({list})")).unwrap_err();
                let db = error.as_db_error().unwrap();
                assert_eq!(db.code().code(), "42501", "{list:.200}");
                assert!(db.detail().is_some() && db.hint().is_some() && db.message().len() < 400);
            }
        }
    }
    // Absent resource, attributes and type are no bad input.
    let absent = "SELECT harness_rbac.has_permission('core_connector_view', 'acme', NULL, 'user:ana@acme', NULL, NULL)";
    assert!(client.query_one(absent, &[]).unwrap().get::<_, bool>(0));
    println!("bad input: {calls} decisions, each false; each refused by require_permission");
}

#[test]
fn check_access_refuses_unknown_shapes_only() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let deep = format!("{}{}", "[".repeat(3000), "]".repeat(3000));
    for request in [
        "NULL",
        "'null'",
        "'[]'",
        "'{}'",
        "'3'",
        "'{\"permissions\": 3}'",
        "'{\"permissions\": [], \"x\": 1}'",
        "'{\"permissions\": [{\"x\": 1}]}'",
        &format!("'{deep}'"),
    ] {
        let error = client.batch_execute(&format!("SELECT harness_rbac.check_access({request}::jsonb)")).unwrap_err();
        assert_eq!(error.as_db_error().unwrap().code().code(), "22023", "{request:.100}");
    }
    for (principal, scope, expected) in [
        (r#""user:ana@acme""#, r#"{"accountIdentifier": "acme"}"#, true),
        (
            r#"{"principalType": "USER", "principalIdentifier": "ana"}"#,
            r#"{"accountIdentifier": "acme", "orgIdentifier": "payments"}"#,
            true,
        ),
        (r#"{"principalType": "USER", "principalIdentifier": "ana"}"#, r#"{"accountIdentifier": "globex"}"#, false),
        (
            r#"{"principalType": "SERVICE_ACCOUNT", "principalIdentifier": "ana"}"#,
            r#"{"accountIdentifier": "acme"}"#,
            false,
        ),
        ("null", r#"{"accountIdentifier": "acme"}"#, false),
        (r#""user:ana@acme""#, "{}", false),
        (r#""user:ana@acme""#, r#"{"accountIdentifier": "a b"}"#, false),
        (r#""user:ana@acme""#, r#"{"accountIdentifier": "acme/payments"}"#, false),
        (r#""user:ana@acme""#, "null", false),
    ] {
        let request = format!(
            r#"{{"principal": {principal}, "permissions": [{{"resourceScope": {scope}, "permission": "core_connector_view"}}]}}"#
        );
        let sql = "SELECT (harness_rbac.check_access($1::text::jsonb) #>> '{accessControlList,0,permitted}')::boolean";
        let found: bool = client.query_one(sql, &[&request]).unwrap().get(0);
        assert_eq!(found, expected, "{request}");
    }
}
