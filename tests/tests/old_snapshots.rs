//! A statement is shown nothing by policy that its snapshot does not see: also where what is new is the scope that it asks
//! about, or a part of a role of which the role itself says nothing.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
    SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p}'::text[]) s;
    SELECT harness_rbac.create_user('acme', u) FROM unnest('{ana,ben}'::text[]) u;
    SELECT harness_rbac.assign_role('user:ana@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme')";

fn one<T: for<'a> postgres::types::FromSql<'a>>(client: &mut Client, sql: &str) -> T {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

/// Rows that were left at a path before there was a scope of that path were never anybody's.
#[test]
fn a_scope_that_came_later_shows_nothing() {
    let (mut writer, name) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    // Who sees anything in a project sees the project, and nothing else of its kind.
    writer
        .batch_execute(
            r#"SELECT harness_rbac.create_role('acme', 'Shown', '{core_project_view}');
               SELECT harness_rbac.create_resource_group('acme', 'Secrets', '{"resources": [{"resourceType": "SECRET"}]}',
                   '[{"scope": "acme", "filter": "INCLUDING_CHILD_SCOPES"}]');
               SELECT harness_rbac.assign_role('user:ben@acme', 'Shown', 'Secrets', 'acme')"#,
        )
        .unwrap();
    let mut reader = connect(&name);
    let asks = [
        "has_permission('core_pipeline_view', 'acme/o/later', 'x', 'user:ana@acme')",
        "has_permission('core_project_view', 'acme/o', 'later', 'user:ben@acme')",
    ];
    // What is asked about a scope that the snapshot sees stays as it is.
    let of_old = "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/o/p', 'x', 'user:ana@acme')";
    reader.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ").unwrap();
    assert!(one::<bool>(&mut reader, of_old));
    writer.batch_execute("SELECT harness_rbac.create_scope('acme/o/later', default_access => 'none')").unwrap();
    for ask in asks {
        assert!(!one::<bool>(&mut reader, &format!("SELECT harness_rbac.{ask}")), "{ask}");
        // Once more, when the scope is known.
        assert!(!one::<bool>(&mut reader, &format!("SELECT harness_rbac.{ask}")), "{ask}");
    }
    assert!(one::<bool>(&mut reader, of_old));
    reader.batch_execute("COMMIT").unwrap();
    for ask in asks {
        assert!(one::<bool>(&mut reader, &format!("SELECT harness_rbac.{ask}")), "{ask}");
    }
}

/// Where rows are replicated the trigger that touches the role does not run; who holds the role that somebody else was asked
/// about before is shown no more than that one.
#[test]
fn a_role_that_is_known_keeps_who_wrote_its_permissions() {
    let (mut writer, name) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    writer
        .batch_execute(
            "SELECT harness_rbac.create_role('acme/o/p', 'Some', '{core_connector_view}');
             SELECT harness_rbac.assign_role(u, 'Some', '_all_project_level_resources', 'acme/o/p')
               FROM unnest('{user:ben@acme,user:ana@acme}'::text[]) u",
        )
        .unwrap();
    let mut reader = connect(&name);
    let may = |reader: &mut Client, user: &str| {
        let ask = format!("harness_rbac.has_permission('core_connector_edit', 'acme/o/p', 'x', 'user:{user}@acme')");
        one::<bool>(reader, &format!("SELECT {ask}"))
    };
    reader.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ").unwrap();
    assert_eq!(["ben", "ana"].map(|user| may(&mut reader, user)), [false, false]);
    writer
        .batch_execute(
            "SET session_replication_role = replica;
             INSERT INTO harness_rbac.role_permissions SELECT r.id, p.id FROM harness_rbac.roles r, harness_rbac.permissions p
              WHERE r.identifier = 'Some' AND p.identifier = 'core_connector_edit'",
        )
        .unwrap();
    assert_eq!(["ben", "ana"].map(|user| may(&mut reader, user)), [false, false]);
    reader.batch_execute("COMMIT").unwrap();
    assert_eq!(["ben", "ana"].map(|user| may(&mut reader, user)), [true, true]);
}
