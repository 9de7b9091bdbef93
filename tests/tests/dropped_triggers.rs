//! `lint()` names each trigger of the extension that somebody has dropped, and what it says makes the very same again.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;

const TRIGGERS: &str =
    "SELECT t.tgrelid::regclass::text, t.tgname::text, concat(t.tgenabled, ' ', pg_get_triggerdef(t.oid))
       FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE c.relnamespace = 'harness_rbac'::regnamespace AND NOT t.tgisinternal";
const GONE: &str = "SELECT object, finding, mend FROM harness_rbac.lint() WHERE severity = 'error' AND finding LIKE 'trigger % is gone: %'";

fn sorted(client: &mut Client, sql: &str) -> Vec<[String; 3]> {
    let rows = client.query(sql, &[]).unwrap();
    let mut found: Vec<_> = rows.iter().map(|row| [0, 1, 2].map(|column| row.get::<_, String>(column))).collect();
    found.sort();
    found
}

#[test]
fn each_dropped_trigger_is_named_and_made_again() {
    let (mut client, _) = fresh_database();
    // A month of the log has a guard of its own.
    client.batch_execute("SELECT harness_rbac.partition_audit_log(1)").unwrap();
    let made = sorted(&mut client, TRIGGERS);
    assert!(made.len() > 200, "{}", made.len());
    assert!(sorted(&mut client, GONE).is_empty());
    for [table, name, _] in &made {
        client.batch_execute(&format!("DROP TRIGGER {name} ON {table}")).unwrap();
    }
    let gone = sorted(&mut client, GONE);
    let named: Vec<_> = gone.iter().map(|[table, finding, _]| (&**table, finding.split(' ').nth(1).unwrap())).collect();
    let dropped: Vec<_> = made.iter().map(|[table, name, _]| (&**table, &**name)).collect();
    assert_eq!(named, dropped);
    for [_, _, mend] in &gone {
        client.batch_execute(mend).unwrap_or_else(|error| panic!("{mend}: {error:?}"));
    }
    assert_eq!(sorted(&mut client, TRIGGERS), made);
    assert!(sorted(&mut client, GONE).is_empty());
}
