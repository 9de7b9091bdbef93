//! What a session answers while it knows little: before it has asked for a decision, after what it knew was forgotten, and
//! before it has read the application's own types.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
    SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/one,acme/two,acme/one/p}'::text[]) s;
    SELECT harness_rbac.create_user('acme', u) FROM unnest('{ana,ben}'::text[]) u;
    SELECT harness_rbac.assign_role('user:ana@acme', '_organization_viewer', '_all_organization_level_resources', 'acme/one')";
const MAY: &str = "SELECT harness_rbac.has_permission('core_secret_view', 'acme/one', 'x')";

fn database() -> (Client, String) {
    let (mut client, name) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    (client, name)
}

fn one<T: for<'a> postgres::types::FromSql<'a>>(client: &mut Client, sql: &str) -> T {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

/// Where the key is to be, in place of where it was.
fn move_key(writer: &mut Client, from: &str, to: &str) {
    let moves = format!(
        "SELECT harness_rbac.set_scope_key('acme/{from}', NULL); SELECT harness_rbac.set_scope_key('acme/{to}', 'k')"
    );
    writer.batch_execute(&moves).unwrap();
}

/// A new resource type of the application.
fn change_catalogue(writer: &mut Client, name: &str) {
    writer.batch_execute(&format!("SELECT harness_rbac.create_resource_type('{name}', '{{project}}')")).unwrap();
}

/// A session that only ever asks for scopes by their keys hears of changes as well, and one whose catalogue has changed hears
/// what comes before its next decision.
#[test]
fn keys_are_followed_without_a_decision() {
    let (mut writer, name) = database();
    move_key(&mut writer, "two", "one");
    let mut reader = connect(&name);
    let is_at = |reader: &mut Client, organization: &str| {
        let scope =
            format!("harness_rbac.scope_of('organization', 'k') = harness_rbac.scope_id('acme/{organization}')");
        one::<bool>(reader, &format!("SELECT {scope}"))
    };
    assert!(is_at(&mut reader, "one"));
    move_key(&mut writer, "one", "two");
    assert!(is_at(&mut reader, "two"), "the first that it asked for");

    let mut reader = connect(&name);
    assert!(one::<bool>(&mut reader, &MAY.replace("'x'", "'x', 'user:ana@acme'")));
    change_catalogue(&mut writer, "THING");
    assert!(is_at(&mut reader, "two"));
    move_key(&mut writer, "two", "one");
    assert!(is_at(&mut reader, "one"), "the first after the catalogue had changed");
}

/// A key that is dropped after the catalogue has changed, and before the next decision, binds nobody.
#[test]
fn a_dropped_key_is_heard_of_after_the_catalogue_has_changed() {
    let (mut writer, name) = database();
    let key: String = one(&mut writer, "SELECT harness_rbac.create_api_key('user:ana@acme', 'k')");
    let mut reader = connect(&name);
    reader.batch_execute(&format!("BEGIN; SELECT harness_rbac.authenticate('{key}')")).unwrap();
    assert!(one::<bool>(&mut reader, MAY));
    change_catalogue(&mut writer, "THING");
    // It asks for something else than a decision.
    assert!(!one::<bool>(&mut reader, "SELECT harness_rbac.scope_of('organization', 'k') IS NOT NULL"));
    writer.batch_execute("DELETE FROM harness_rbac.api_keys").unwrap();
    assert!(!one::<bool>(&mut reader, MAY), "the key is gone");
    reader.batch_execute("COMMIT").unwrap();
}

/// Case f asks for any selector. Whether the session has read the application's own types makes no difference.
#[test]
fn a_selector_of_an_own_type_shows_its_scope() {
    let (mut writer, name) = database();
    change_catalogue(&mut writer, "THING");
    writer
        .batch_execute(
            "SELECT harness_rbac.create_role('acme/one/p', 'Seer', '{core_project_view}');
             SELECT harness_rbac.create_resource_group('acme/one/p', 'Things', '{\"resources\": [{\"resourceType\": \"THING\"}]}');
             SELECT harness_rbac.assign_role('user:ben@acme', 'Seer', 'Things', 'acme/one/p')",
        )
        .unwrap();
    let mut reader = connect(&name);
    for (at, project) in [("acme/one/p", "p"), ("acme/one", "p")] {
        let ask =
            format!("SELECT harness_rbac.has_permission('core_project_view', '{at}', '{project}', 'user:ben@acme')");
        assert!(one::<bool>(&mut reader, &ask), "{at}");
    }
    let mut reader = connect(&name);
    reader.batch_execute("BEGIN; SET LOCAL harness_rbac.principal = 'user:ben@acme'").unwrap();
    let ids = "harness_rbac.permitted_scope_ids('core_project_view') @> ARRAY[harness_rbac.scope_id('acme/one/p')]";
    assert!(one::<bool>(&mut reader, &format!("SELECT {ids}")));
    reader.batch_execute("COMMIT").unwrap();
}
