//! An explanation keeps what it has compiled for the next one, and counts scopes without a look at rows that everybody sees:
//! it says the same as one that does neither.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const ASK: &str =
    "SELECT harness_rbac.explain_permission('core_pipeline_delete', 'acme/o/p1', 'x', 'user:ana@acme')::text";

fn world() -> (Client, String) {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none'), create_scope('acme/o');
             SELECT count(create_scope('acme/o/p' || n)) FROM generate_series(1, 40) n;
             SELECT create_user('acme', 'ana'), create_role('acme/o/p1', 'own', ARRAY['core_pipeline_view']),
                    create_resource_group('acme/o/p1', 'some', '{\"resources\": [{\"resourceType\": \"PIPELINE\", \"identifiers\": [\"x\"]}]}');
             SELECT assign_role('user:ana@acme', 'own', 'some', 'acme/o/p1')",
        )
        .unwrap();
    (client, database)
}

fn said(client: &mut Client) -> String {
    client.query_one(ASK, &[]).unwrap().get(0)
}

#[test]
fn what_is_kept_is_what_is_there() {
    let (mut client, database) = world();
    let mut other = connect(&database);
    let add = "SELECT harness_rbac.alter_role('acme/o/p1', 'own', add_permissions => ARRAY['core_pipeline_delete'])";
    let remove =
        "SELECT harness_rbac.alter_role('acme/o/p1', 'own', remove_permissions => ARRAY['core_pipeline_delete'])";
    let no = said(&mut client);
    assert!(no.contains("role_lacks_permission"), "{no}");
    client.batch_execute(&format!("BEGIN; {add}")).unwrap();
    assert!(said(&mut client).contains("\"permitted\": true"));
    client.batch_execute("ROLLBACK").unwrap();
    assert_eq!(said(&mut client), no);
    other.batch_execute(add).unwrap();
    assert!(said(&mut client).contains("\"permitted\": true"));
    other.batch_execute(remove).unwrap();
    assert_eq!(said(&mut client), no);
    // A fresh session has kept nothing.
    assert_eq!(said(&mut connect(&database)), no);
}

#[test]
fn scopes_count_the_same_however_they_are_counted() {
    let (mut client, _) = world();
    let before = said(&mut client);
    assert!(before.contains("assign_role"), "{before}");
    client.batch_execute("VACUUM harness_rbac.scopes").unwrap();
    assert_eq!(said(&mut client), before);
    client.batch_execute("BEGIN ISOLATION LEVEL SERIALIZABLE").unwrap();
    assert_eq!(said(&mut client), before);
    // Some on pages that everybody sees all of, and some that only this transaction sees.
    let more =
        "SELECT count(harness_rbac.create_scope('acme/o/q' || n)), count(harness_rbac.drop_scope('acme/o/p' || n + 1))
                  FROM generate_series(1, 9) n";
    client.batch_execute(&format!("COMMIT; BEGIN; {more}")).unwrap();
    assert_eq!(said(&mut client), before);
    client.batch_execute("ROLLBACK").unwrap();
    assert_eq!(said(&mut client), before);
}
