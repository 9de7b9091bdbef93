//! Sharing one resource: what a share grants and what not, who may share and take back, and that every other part of the
//! extension knows of it.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;
use serde_json::{Value, json};

/// In acme/pay there are documents. ana administers the account, ben may share some documents and view those, cat nothing,
/// dan manages users and holds every right on documents, eve lives elsewhere.
const WORLD: &str = r#"SET search_path = harness_rbac, public;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/pay,acme/pay/web,acme/ops,globex}'::text[]) s;
    SELECT create_user('acme', u) FROM unnest('{ana,ben,cat,dan,gus}'::text[]) u;
    SELECT create_user('globex', 'eve'), create_user_group('acme', 'Group'), add_group_member('user_group:Group@acme', 'user:gus@acme'),
           create_service_account('acme/pay', 'robot'), create_service_account('acme/ops', 'robot');
    SELECT create_resource_type('DOCUMENT', '{organization}'), create_permission('app_document_view', 'DOCUMENT', 'view', '{organization}'),
           create_permission('app_document_edit', 'DOCUMENT', 'edit', '{organization}'),
           create_permission('app_document_share', 'DOCUMENT', 'share', '{organization}');
    SELECT create_role('acme/pay', 'Viewer', '{app_document_view}'), create_role('acme/pay', 'Editor', '{app_document_view, app_document_edit}'),
           create_role('acme/pay', 'Sharer', '{app_document_view, app_document_share}'),
           create_role('acme/pay', 'Manager', '{app_document_view, core_user_manage, core_usergroup_manage}');
    SELECT create_resource_group('acme/pay', 'Public', '{"resources": [{"resourceType": "DOCUMENT", "attributeFilter": {"attributeName": "kind", "attributeValues": ["public"]}}]}');
    SELECT assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme'),
           assign_role('user:ana@acme', '_organization_admin', '_all_organization_level_resources', 'acme/pay'),
           assign_role('user:ben@acme', 'Sharer', 'Public', 'acme/pay', 'ben'),
           assign_role('user:dan@acme', 'Manager', '_all_organization_level_resources', 'acme/pay');
    SELECT register_resource('acme/pay', 'DOCUMENT', 'one', '{"kind": "public"}'), register_resource('acme/pay', 'DOCUMENT', 'two', '{"kind": "secret"}');
    CREATE ROLE shares_app; GRANT USAGE ON SCHEMA harness_rbac TO shares_app;
    GRANT EXECUTE ON FUNCTION share_resource, unshare_resource TO shares_app"#;

fn world() -> Client {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(&WORLD.replace(
            "CREATE ROLE shares_app;",
            "DO $$ BEGIN CREATE ROLE shares_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$;",
        ))
        .unwrap();
    client
}

/// What the call does: OK or the SQLSTATE.
fn code(client: &mut Client, sql: &str) -> String {
    match client.batch_execute(&format!("SELECT harness_rbac.{sql}")) {
        Ok(()) => "OK".into(),
        Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
    }
}

/// The same by a user of acme.
fn code_as(client: &mut Client, user: &str, sql: &str) -> String {
    client
        .batch_execute(&format!(
            "BEGIN; SET LOCAL harness_rbac.principal = 'user:{user}@acme'; SET LOCAL ROLE shares_app"
        ))
        .unwrap();
    let found = code(client, sql);
    client.batch_execute(if found == "OK" { "COMMIT" } else { "ROLLBACK" }).unwrap();
    found
}

fn holds(client: &mut Client, who: &str, permission: &str, scope: &str, resource: Option<&str>) -> bool {
    let sql = "SELECT harness_rbac.has_permission($1, $2::text, $3, $4)";
    client.query_one(sql, &[&permission, &scope, &resource, &who]).unwrap().get(0)
}

fn texts(client: &mut Client, sql: &str) -> Vec<String> {
    client.query(sql, &[]).unwrap_or_else(|error| panic!("{error:?}: {sql}")).iter().map(|row| row.get(0)).collect()
}

const CAT: &str = "user:cat@acme";
const VIEW: &str = "app_document_view";

#[test]
fn a_share_grants_its_resource_and_nothing_else() {
    let mut client = world();
    let share = "share_resource('user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'two', identifier => 'cat')";
    assert_eq!(code(&mut client, share), "OK");
    assert_eq!(code(&mut client, share), "42710");
    assert!(holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    for (who, permission, scope, resource) in [
        (CAT, VIEW, "acme/pay", Some("one")),
        (CAT, VIEW, "acme/pay", None),
        (CAT, VIEW, "acme/ops", Some("two")),
        (CAT, VIEW, "acme/pay/web", Some("two")),
        (CAT, VIEW, "acme", Some("two")),
        (CAT, "app_document_edit", "acme/pay", Some("two")),
        (CAT, "core_organization_view", "acme/pay", Some("pay")),
        (CAT, "core_organization_view", "acme/pay", None),
        ("user:gus@acme", VIEW, "acme/pay", Some("two")),
    ] {
        assert!(!holds(&mut client, who, permission, scope, resource), "{who} {permission} {scope} {resource:?}");
    }
    // Through groups, and until an end; disabled and not.
    assert_eq!(
        code(
            &mut client,
            "share_resource('user_group:Group@acme', 'Editor', 'acme/pay', 'DOCUMENT', 'two', identifier => 'g')"
        ),
        "OK"
    );
    assert!(holds(&mut client, "user:gus@acme", "app_document_edit", "acme/pay", Some("two")));
    assert_eq!(code(&mut client, "alter_assignment('acme/pay', 'g', disabled => true)"), "OK");
    assert!(!holds(&mut client, "user:gus@acme", "app_document_edit", "acme/pay", Some("two")));
    assert_eq!(code(&mut client, "alter_assignment('acme/pay', 'cat', valid_until => now() - interval '1 s')"), "OK");
    assert!(!holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    // One that has ended gives way.
    assert_eq!(code(&mut client, share), "OK");
    assert!(holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    // The resource goes, and so do its shares; another of the name begins with none.
    assert_eq!(code(&mut client, "drop_resource('acme/pay', 'DOCUMENT', 'two')"), "OK");
    assert_eq!(code(&mut client, "register_resource('acme/pay', 'DOCUMENT', 'two')"), "OK");
    assert!(!holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    assert_eq!(texts(&mut client, "SELECT identifier FROM shares"), Vec::<String>::new());
}

#[test]
fn what_cannot_be_shared() {
    let mut client = world();
    for (parts, expected) in [
        ("'user:cat@acme', 'Viewer', 'acme', 'ORGANIZATION', 'pay'", "22023"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'ORGANIZATION', 'pay'", "22023"),
        ("'user:cat@acme', 'org.Viewer', 'acme/pay/web', 'DOCUMENT', 'one'", "22023"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'NOTHING', 'one'", "42704"),
        ("'user:cat@acme', 'Viewer', 'acme/nowhere', 'DOCUMENT', 'one'", "42704"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', ''", "42602"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'a b', 'one'", "42602"),
        ("'user:cat@acme', 'account.Viewer', 'acme/pay', 'DOCUMENT', 'one'", "42704"),
        ("'user:nobody@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one'", "42704"),
        ("'user:eve@globex', 'Viewer', 'acme/pay', 'DOCUMENT', 'one'", "0LP01"),
        ("'service_account:robot@acme/ops', 'Viewer', 'acme/pay', 'DOCUMENT', 'one'", "0LP01"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one', now(), now()", "22023"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one', identifier => 'ben'", "42710"),
        ("'user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one', identifier => 'or'", "42939"),
    ] {
        assert_eq!(code(&mut client, &format!("share_resource({parts})")), expected, "{parts}");
    }
    // Nor by hand.
    let by_hand = |type_and_scope: &str| {
        format!("INSERT INTO harness_rbac.role_assignments (scope_id, account_id, identifier, principal_id, role_id, resource_type_id, resource)
            SELECT s.id, s.account_id, 'x', p.id, r.id, t.id, 'one' FROM scopes s, principals p, roles r, resource_types t
             WHERE {type_and_scope} AND p.identifier = 'cat'")
    };
    for wrong in [
        "s.path = 'acme/pay' AND t.identifier = 'PROJECT' AND r.identifier = 'Viewer'",
        "s.path = 'acme' AND t.identifier = 'DOCUMENT' AND r.identifier = '_account_viewer'",
    ] {
        let error = client.batch_execute(&by_hand(wrong)).unwrap_err();
        assert_eq!(error.code().unwrap().code(), "22023", "{wrong}");
    }
}

#[test]
fn who_may_share_and_take_back() {
    let mut client = world();
    let on = |verb: &str, who: &str, role: &str, name: &str| {
        format!("{verb}_resource('{who}', '{role}', 'acme/pay', 'DOCUMENT', '{name}')")
    };
    for (user, sql, expected) in [
        // By registered attributes, what is held oneself, and no more.
        ("ben", on("share", CAT, "Viewer", "one"), "OK"),
        ("ben", on("share", CAT, "Viewer", "two"), "42501"),
        ("ben", on("share", CAT, "Viewer", "unknown"), "42501"),
        ("ben", on("share", CAT, "Editor", "one"), "42501"),
        ("ben", on("share", CAT, "Sharer", "one"), "OK"),
        ("ben", on("share", "user:ben@acme", "Editor", "one"), "42501"),
        ("ben", on("share", "user_group:Group@acme", "Viewer", "one"), "OK"),
        ("gus", on("share", CAT, "Viewer", "one"), "42501"),
        // cat may share on, since that was shared with it.
        ("cat", on("share", "user:gus@acme", "Viewer", "one"), "OK"),
        ("cat", on("share", "user:gus@acme", "Viewer", "two"), "42501"),
        // Each takes back its own.
        ("ben", on("unshare", "user:gus@acme", "Viewer", "one"), "42501"),
        ("cat", on("unshare", CAT, "Viewer", "one"), "42501"),
        ("cat", on("unshare", "user:gus@acme", "Viewer", "one"), "OK"),
        ("cat", on("unshare", "user:gus@acme", "Viewer", "one"), "42501"),
        // Who manages users shares what it holds, and takes back anybody's.
        ("dan", on("share", CAT, "Viewer", "two"), "OK"),
        ("dan", on("share", CAT, "Editor", "two"), "42501"),
        ("dan", on("share", "service_account:robot@acme/pay", "Viewer", "two"), "42501"),
        ("dan", on("unshare", CAT, "Sharer", "one"), "OK"),
        ("dan", on("unshare", CAT, "Sharer", "one"), "42704"),
        ("cat", on("share", "user:gus@acme", "Viewer", "one"), "42501"),
        // An administrator holds what a manager holds, and the database everything.
        ("ana", on("share", "service_account:robot@acme/pay", "Editor", "two"), "OK"),
    ] {
        assert_eq!(code_as(&mut client, user, &sql), expected, "{user}: {sql}");
    }
    let made = "SELECT concat_ws(' ', principal, role, resource, created_by) FROM shares ORDER BY 1";
    let expected = [
        "service_account:robot@acme/pay Editor two user:ana@acme",
        "user:cat@acme Viewer one user:ben@acme",
        "user:cat@acme Viewer two user:dan@acme",
        "user_group:Group@acme Viewer one user:ben@acme",
    ];
    assert_eq!(texts(&mut client, made), expected);
    // Whoever is gone leaves what it shared.
    assert_eq!(code(&mut client, "drop_principal('user:ben@acme')"), "OK");
    assert!(holds(&mut client, CAT, VIEW, "acme/pay", Some("one")));
    assert_eq!(code(&mut client, &on("unshare", CAT, "Viewer", "one")), "OK");
    assert!(!holds(&mut client, CAT, VIEW, "acme/pay", Some("one")));
}

#[test]
fn a_share_outlasts_no_right_of_its_giver_when_it_is_made() {
    let mut client = world();
    assert_eq!(code(&mut client, "alter_assignment('acme/pay', 'ben', valid_until => now() + interval '1 day')"), "OK");
    let share = |until: &str| {
        format!("share_resource('user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one', valid_until => {until})")
    };
    assert_eq!(code_as(&mut client, "ben", &share("NULL")), "42501");
    assert_eq!(code_as(&mut client, "ben", &share("now() + interval '2 days'")), "42501");
    assert_eq!(code_as(&mut client, "ben", &share("now() + interval '1 hour'")), "OK");
}

/// Neither by what is in it, nor by what it would give nobody.
#[test]
fn a_role_that_may_not_be_viewed_is_as_one_that_is_missing() {
    let mut client = world();
    assert_eq!(code(&mut client, "create_role('acme/pay', 'Elsewhere', '{core_secret_view}')"), "OK");
    let calls = [
        ("ben", "share_resource('user:cat@acme', 'ROLE', 'acme/pay', 'DOCUMENT', 'one')", "42501"),
        (
            "ben",
            "share_resource('user:cat@acme', 'ROLE', 'acme/pay', 'DOCUMENT', 'one', valid_until => '2020-01-01')",
            "42501",
        ),
        ("ben", "unshare_resource('user:cat@acme', 'ROLE', 'acme/pay', 'DOCUMENT', 'one')", "42501"),
        ("dan", "assign_role('user:cat@acme', 'ROLE', '_all_organization_level_resources', 'acme/pay')", "42501"),
        ("dan", "assign_role('user:cat@acme', 'ROLE', 'Public', 'acme/pay', valid_until => '2020-01-01')", "42501"),
        ("dan", "revoke_role('user:cat@acme', 'ROLE', '_all_organization_level_resources', 'acme/pay')", "42704"),
    ];
    for (user, call, expected) in calls {
        let mut said = |role: &str| {
            let binding =
                format!("BEGIN; SET LOCAL harness_rbac.principal = 'user:{user}@acme'; SET LOCAL ROLE shares_app");
            client.batch_execute(&binding).unwrap();
            let outcome = client.batch_execute(&format!("SELECT harness_rbac.{}", call.replace("ROLE", role)));
            client.batch_execute("ROLLBACK").unwrap();
            let error = outcome.unwrap_err();
            let error = error.as_db_error().unwrap();
            assert_eq!(error.code().code(), expected, "{user}: {call}: {error:?}");
            [Some(error.message()), error.detail(), error.hint()]
                .map(|text| text.unwrap_or_default().replace(role, "*"))
        };
        let missing = said("Nothing");
        for role in ["Editor", "Elsewhere"] {
            assert_eq!(said(role), missing, "{user}: {call}: {role}");
        }
    }
}

#[test]
fn an_old_permission_shares_once_it_is_confirmed() {
    let mut client = world();
    client.batch_execute("UPDATE permissions SET may_share = false WHERE identifier = 'app_document_share'").unwrap();
    let share = "share_resource('user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'one')";
    assert_eq!(code_as(&mut client, "ben", share), "42501");
    client.batch_execute("GRANT EXECUTE ON FUNCTION confirm_share_permission TO shares_app").unwrap();
    assert_eq!(code_as(&mut client, "ana", "confirm_share_permission('app_document_share')"), "42501");
    assert_eq!(code(&mut client, "confirm_share_permission('app_document_view')"), "22023");
    assert_eq!(code(&mut client, "confirm_share_permission('nothing')"), "42704");
    assert_eq!(code(&mut client, "confirm_share_permission('app_document_share')"), "OK");
    assert_eq!(code_as(&mut client, "ben", share), "OK");
}

#[test]
fn the_questions_about_rights_know_of_shares() {
    let mut client = world();
    let share = "share_resource('user:cat@acme', 'Editor', 'acme/pay', 'DOCUMENT', 'two', identifier => 'c', reason => 'because')";
    assert_eq!(code(&mut client, share), "OK");
    for (sql, expected) in [
        (
            "SELECT principal FROM permitted_principals('app_document_edit', 'acme/pay', 'two') WHERE principal NOT LIKE '%ana%'",
            vec![CAT],
        ),
        (
            "SELECT principal FROM permitted_principals('app_document_edit', 'acme/pay', 'one') WHERE principal NOT LIKE '%ana%'",
            vec![],
        ),
        ("SELECT resource FROM permitted_resources('app_document_edit', 'acme/pay', 'user:cat@acme')", vec!["two"]),
        (
            "SELECT scope || ' ' || whole FROM permitted_scopes('app_document_edit', 'user:cat@acme')",
            vec!["acme/pay false"],
        ),
        (
            "SELECT concat_ws(' ', scope, resource_type, resource) FROM permitted_resources_everywhere('app_document_edit', 'user:cat@acme')",
            vec!["acme/pay DOCUMENT two"],
        ),
        (
            "SELECT permission FROM effective_permissions('user:cat@acme', 'acme/pay') WHERE resource = 'two' ORDER BY 1",
            vec!["app_document_edit", "app_document_view"],
        ),
        (
            "SELECT concat_ws(' ', principal, role, scope, resource_type, resource, identifier, in_force, reason) FROM shares",
            vec!["user:cat@acme Editor acme/pay DOCUMENT two c t because"],
        ),
        ("SELECT resource_group FROM role_bindings WHERE identifier = 'c'", vec![]),
        (
            "SELECT action FROM policy_changes('acme/pay') WHERE object LIKE '%DOCUMENT two%'",
            vec!["insert resource", "insert share"],
        ),
        (
            "SELECT concat_ws(' ', principal, permission, resource, change) FROM simulate('[{\"call\": \"unshare_resource\", \"principal\": \"user:cat@acme\", \"role\": \"Editor\", \"scope\": \"acme/pay\", \"resource_type\": \"DOCUMENT\", \"resource\": \"two\"}]', 'acme') ORDER BY 1",
            vec!["user:cat@acme app_document_edit two loses", "user:cat@acme app_document_view two loses"],
        ),
    ] {
        let sql =
            if sql.contains("policy_changes") { format!("SELECT DISTINCT * FROM ({sql}) c") } else { sql.to_owned() };
        assert_eq!(texts(&mut client, &sql), expected, "{sql}");
    }
    let told = texts(
        &mut client,
        "SELECT explain_permission_text('app_document_edit', 'acme/pay'::text, 'two', 'user:cat@acme')",
    )
    .join("\n");
    assert!(told.contains("two") && told.contains("Editor"), "{told}");
    // What would be needed is suggested as a share, and does it.
    let refused = "SELECT explain_permission('app_document_view', 'acme/pay'::text, 'one', 'user:cat@acme')::text";
    let refused: Value = serde_json::from_str(&texts(&mut client, refused)[0]).unwrap();
    assert_eq!(refused["permitted"], json!(false), "{refused}");
    // Then and now.
    let then: std::time::SystemTime = client.query_one("SELECT clock_timestamp()", &[]).unwrap().get(0);
    assert_eq!(code(&mut client, "unshare_resource('user:cat@acme', 'Editor', 'acme/pay', 'DOCUMENT', 'two')"), "OK");
    let at = "SELECT harness_rbac.has_permission_at($1, 'app_document_edit', 'acme/pay'::text, 'two', 'user:cat@acme')";
    assert!(client.query_one(at, &[&then]).unwrap().get::<_, bool>(0));
    assert!(!holds(&mut client, CAT, "app_document_edit", "acme/pay", Some("two")));
}

fn plan(client: &mut Client, function: &str, document: &Value, prune: bool) -> Vec<String> {
    let sql = format!("SELECT action || ' ' || object FROM harness_rbac.{function}($1::text::jsonb, $2)");
    client.query(&sql, &[&document.to_string(), &prune]).unwrap().iter().map(|row| row.get(0)).collect()
}

#[test]
fn documents_hold_shares_and_keys() {
    let mut client = world();
    client
        .batch_execute(
            "SELECT share_resource('user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'two', identifier => 'c', valid_until => '2900-01-01');
             SELECT set_scope_key('acme/pay', '77')",
        )
        .unwrap();
    let export = "SELECT export_policy('acme/pay')::text";
    let mut document: Value = serde_json::from_str(&texts(&mut client, export)[0]).unwrap();
    assert_eq!(plan(&mut client, "plan_policy", &document, true), Vec::<String>::new());
    assert_eq!(document["shares"][0]["resourceIdentifier"], "two");
    // Gone, and back by the document.
    client
        .batch_execute(
            "SELECT unshare_resource('user:cat@acme', 'Viewer', 'acme/pay', 'DOCUMENT', 'two'); SELECT set_scope_key('acme/pay', NULL)",
        )
        .unwrap();
    assert_eq!(plan(&mut client, "apply_policy", &document, false).len(), 2);
    assert!(holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    assert_eq!(
        texts(&mut client, export),
        [document.to_string()].map(|text| {
            let again: Value = serde_json::from_str(&text).unwrap();
            client.query_one("SELECT $1::text::jsonb::text", &[&again.to_string()]).unwrap().get::<_, String>(0)
        })
    );
    // Altered, and taken back.
    document["shares"][0]["disabled"] = json!(true);
    assert_eq!(plan(&mut client, "apply_policy", &document, false).len(), 1);
    assert!(!holds(&mut client, CAT, VIEW, "acme/pay", Some("two")));
    document["shares"] = json!([]);
    assert_eq!(plan(&mut client, "apply_policy", &document, false).len(), 0);
    assert_eq!(plan(&mut client, "apply_policy", &document, true).len(), 1);
    assert_eq!(texts(&mut client, "SELECT identifier FROM shares"), Vec::<String>::new());
    // A key is a matter of the database: absent it stays, null takes it away.
    let here = document["scopes"].as_array_mut().unwrap().iter_mut().find(|s| s["scope"] == "acme/pay").unwrap();
    here.as_object_mut().unwrap().remove("key");
    assert_eq!(plan(&mut client, "apply_policy", &document, true).len(), 0);
    let here = document["scopes"].as_array_mut().unwrap().iter_mut().find(|s| s["scope"] == "acme/pay").unwrap();
    here["key"] = Value::Null;
    assert_eq!(plan(&mut client, "apply_policy", &document, true).len(), 1);
    assert_eq!(texts(&mut client, "SELECT path FROM scopes WHERE key IS NOT NULL"), Vec::<String>::new());
}
