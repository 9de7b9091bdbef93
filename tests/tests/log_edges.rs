//! The log where transactions meet it at its edges: one that sees less than it removes, one whose id another cluster has given
//! before, one that is open while months are moved, and one's own before it ends.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;
use std::thread;
use std::time::Duration;

fn value<T: for<'a> postgres::types::FromSql<'a>>(client: &mut Client, sql: &str) -> T {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

/// A database with an account, an organization in it and a user who holds nothing.
fn acme() -> (Client, String) {
    let (mut client, database) = fresh_database();
    let create = "SET search_path = public, harness_rbac;
        SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/o}'::text[]) s;
        SELECT create_user('acme', 'ana')";
    client.batch_execute(create).unwrap();
    (client, database)
}

const GRANT: &str =
    "SELECT harness_rbac.assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')";

#[test]
fn nothing_is_truncated_unseen() {
    let (mut client, _) = acme();
    client.batch_execute(GRANT).unwrap();
    for level in ["REPEATABLE READ", "SERIALIZABLE"] {
        for table in ["role_assignments", "group_members"] {
            client.batch_execute(&format!("BEGIN ISOLATION LEVEL {level}; SELECT FROM roles")).unwrap();
            let error = client.batch_execute(&format!("TRUNCATE {table}")).unwrap_err();
            assert_eq!(error.code().unwrap().code(), "0A000", "{level}, {table}: {error:?}");
            client.batch_execute("ROLLBACK").unwrap();
        }
        let moving = format!("BEGIN ISOLATION LEVEL {level}; SELECT partition_audit_log()");
        let error = client.batch_execute(&moving).unwrap_err();
        assert_eq!(error.code().unwrap().code(), "0A000", "{moving}: {error:?}");
        client.batch_execute("ROLLBACK").unwrap();
    }
    client.batch_execute("TRUNCATE role_assignments").unwrap();
    let gone = "SELECT count(*) FROM audit_log WHERE action = 'truncate role assignment'";
    assert_eq!(value::<i64>(&mut client, gone), 1);
}

#[test]
fn what_is_sealed_is_not_sealed_again_by_a_transaction_of_the_same_id() {
    let (mut client, _) = acme();
    // As from a dump of a cluster that had counted as far. More rows than are remembered.
    client
        .batch_execute(
            "BEGIN;
             UPDATE audit_seals SET transaction = pg_current_xact_id();
             UPDATE audit_entries SET transaction = pg_current_xact_id();
             INSERT INTO principals (account_id, scope_id, kind, identifier)
             SELECT id, id, 'user', 'bulk' || n FROM scopes, generate_series(1, 1001) n WHERE path = 'acme';
             COMMIT",
        )
        .unwrap();
    let sealed = "SELECT entries FROM audit_seals WHERE account_id = scope_id('acme') AND organization_id = 0 ORDER BY number DESC LIMIT 1";
    assert_eq!(value::<i64>(&mut client, sealed), 1001);
}

#[test]
fn seals_of_another_cluster_are_covered_once() {
    let (mut client, _) = acme();
    // How many the newest seal of the account's own chain covers.
    let mut covered = |sql: &str| -> i32 {
        client.batch_execute(sql).unwrap();
        value(
            &mut client,
            "SELECT jsonb_array_length(covers -> 'seals') FROM audit_seals
              WHERE account_id = scope_id('acme') AND organization_id = 0 ORDER BY number DESC LIMIT 1",
        )
    };
    let user = |name: &str| format!("SELECT create_user('acme', '{name}')");
    let group = |name: &str| format!("SELECT create_user_group('acme/o', '{name}')");
    assert_eq!(covered(&format!("{}; {}", group("g"), user("a"))), 1);
    covered(&user("b"));
    let foreign = "UPDATE audit_seals SET transaction = '9000000000000' WHERE organization_id <> 0";
    assert_eq!([covered(&format!("{foreign}; {}", user("c"))), covered(&user("d"))], [0, 0]);
    // Those that are of this one still are, also of the same transaction.
    covered(&group("h"));
    assert_eq!([covered(&user("e")), covered(&user("f"))], [1, 0]);
    assert_eq!(covered(&format!("BEGIN; {}; {}; COMMIT", group("i"), user("g"))), 1);
}

#[test]
fn months_are_moved_beside_an_open_change() {
    let (mut client, database) = acme();
    client.batch_execute("BEGIN; SELECT create_user('acme', 'open')").unwrap();
    let (mut moving, mut watching) = (connect(&database), connect(&database));
    thread::scope(|scope| {
        let moved = scope.spawn(move || moving.query_one("SELECT harness_rbac.partition_audit_log(1)", &[]));
        let waits =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        for _ in 0..1000 {
            if value::<i64>(&mut watching, waits) > 0 {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        client.batch_execute("SELECT create_user('acme', 'more'); COMMIT").unwrap();
        assert_eq!(moved.join().unwrap().unwrap().get::<_, i64>(0), 1);
    });
    assert_eq!(value::<i64>(&mut client, "SELECT count(*) FROM audit_entries_default"), 0);
    assert_eq!(value::<i64>(&mut client, "SELECT count(*) FROM verify_audit_log()"), 0);
}

#[test]
fn a_month_that_was_set_apart_takes_what_comes_late() {
    let (mut client, _) = acme();
    let kept = "SELECT count(*) FROM audit_entries_2001_01";
    let mut dropped = |name: &str, keep: bool| -> i64 {
        client
            .batch_execute(&format!(
                "SELECT create_user('acme', '{name}');
                 UPDATE audit_entries SET month = '2001-01-01' WHERE after ->> 'identifier' = '{name}'"
            ))
            .unwrap();
        assert_eq!(value::<i64>(&mut client, &format!("SELECT entries FROM drop_audit_log(now(), {keep})")), 1);
        value(&mut client, kept)
    };
    assert_eq!([dropped("first", true), dropped("late", true), dropped("unkept", false)], [1, 2, 2]);
}

#[test]
fn what_one_has_changed_itself_is_of_no_time_that_has_passed() {
    let (mut client, _) = acme();
    client.batch_execute(&format!("BEGIN; {GRANT}")).unwrap();
    let mut held = |at: &str| -> bool {
        value(
            &mut client,
            &format!("SELECT has_permission_at({at}, 'core_user_view', 'acme', principal => 'user:ana@acme')"),
        )
    };
    assert_eq!([held("clock_timestamp()"), held("now() + interval '1 day'")], [false, true]);
    client.batch_execute("COMMIT").unwrap();
}

#[test]
fn who_brings_a_share_back_is_told_whose_it_is() {
    let (mut client, _) = acme();
    client
        .batch_execute(
            "SELECT create_resource_type('APP_DOC', '{organization}');
             SELECT create_permission('app_doc_view', 'APP_DOC', 'view', '{organization}');
             SELECT create_role('acme/o', 'Reader', '{app_doc_view}'), register_resource('acme/o', 'APP_DOC', 'd');
             SELECT share_resource('user:ana@acme', 'Reader', 'acme/o', 'APP_DOC', 'd');
             SELECT unshare_resource('user:ana@acme', 'Reader', 'acme/o', 'APP_DOC', 'd')",
        )
        .unwrap();
    let remark = "SELECT remark FROM policy_changes_undo('acme/o') WHERE action = 'delete share'";
    assert_eq!(value::<String>(&mut client, remark), "it counts as shared by whoever takes the change back");
}

#[test]
fn who_dropped_what_a_key_was_limited_to_is_told_to_make_another() {
    let (mut client, _) = acme();
    client
        .batch_execute(
            r#"SELECT create_role('acme', r, '{core_user_view}') FROM unnest('{Kept,Gone}'::text[]) r;
               SELECT create_api_key('user:ana@acme', lower(r), limited_to => jsonb_build_array(jsonb_build_object('scope', 'acme',
                   'roleIdentifier', r, 'resourceGroupIdentifier', '_all_account_level_resources'))) FROM unnest('{Kept,Gone}'::text[]) r;
               SELECT drop_role('acme', 'Gone');
               SELECT drop_api_key('user:ana@acme', 'kept')"#,
        )
        .unwrap();
    let mut remark = |role: &str| -> String {
        let of_bound = "FROM policy_changes_undo('acme') WHERE action = 'delete API key bound'";
        value(&mut client, &format!("SELECT remark {of_bound} AND object LIKE '{role} %'"))
    };
    assert_eq!(remark("Kept"), "it comes and goes with its key");
    assert_eq!(remark("Gone"), "what a key is limited to cannot be brought back: make another key");
}

/// What retention took away is named by an entry that a later seal is over. An entry of the very seal that is left proves nothing: its own
/// hash is not compared.
#[test]
fn a_beginning_is_not_taken_away_by_an_entry_of_what_is_left() {
    let (mut client, _) = acme();
    for number in 1..=6 {
        client.batch_execute(&format!("SELECT create_user('acme', 'u{number}')")).unwrap();
    }
    let findings = "SELECT count(*) FROM verify_audit_log()";
    assert_eq!(value::<i64>(&mut client, findings), 0);
    let of_account = "account_id = scope_id('acme') AND organization_id = 0";
    let forge = format!(
        "WITH s AS (SELECT * FROM audit_seals WHERE {of_account} ORDER BY number DESC OFFSET 1 LIMIT 1)
         UPDATE audit_entries e SET kind = 'audit_entries', operation = 'delete', after = NULL, before = jsonb_build_object(
                'number', s.number, 'sealed_at', extract(epoch FROM s.sealed_at)::text, 'hash', encode(s.hash, 'hex'),
                'transaction', s.transaction::text, 'first_entry', s.first_entry, 'last_entry', s.last_entry,
                'entries', s.entries, 'entries_hash', encode(s.entries_hash, 'hex'), 'up_to', s.sealed_at)
           FROM s WHERE e.transaction = s.transaction AND e.account_id = s.account_id;
         DELETE FROM audit_entries e USING audit_seals s
          WHERE s.account_id = scope_id('acme') AND s.organization_id = 0 AND e.transaction = s.transaction AND e.account_id = s.account_id AND e.organization_id = 0
            AND s.number < (SELECT max(number) - 1 FROM audit_seals WHERE {of_account});
         DELETE FROM audit_seals s WHERE {of_account} AND number < (SELECT max(number) - 1 FROM audit_seals WHERE {of_account})"
    );
    client.batch_execute(&forge).unwrap();
    assert_eq!(value::<i64>(&mut client, &format!("SELECT count(*) FROM audit_seals WHERE {of_account}")), 2);
    assert!(value::<i64>(&mut client, findings) > 0, "the beginning is gone, and nothing is found");
}

/// Whoever takes a whole log away leaves the account, of which nobody knows then what it was. One that the transaction makes
/// has no log yet.
#[test]
fn a_log_that_was_taken_away_as_a_whole_is_missed() {
    let (mut client, _) = acme();
    let findings = "SELECT string_agg(account || ': ' || finding, '; ') FROM verify_audit_log()";
    let bindings = |client: &mut Client, at: &str, account: &str| -> String {
        match client.query_one(&format!("SELECT count(*) FROM role_bindings_at({at}, '{account}')"), &[]) {
            Ok(row) => row.get::<_, i64>(0).to_string(),
            Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()),
        }
    };
    client.batch_execute("BEGIN; SELECT create_scope('fresh', default_access => 'none')").unwrap();
    assert_eq!(value::<Option<String>>(&mut client, findings), None);
    assert_eq!(["now()", "'2020-01-01'"].map(|at| bindings(&mut client, at, "fresh")), ["0", "0"]);
    client.batch_execute("COMMIT").unwrap();

    for table in ["audit_entries", "audit_seals", "_audit_chains"] {
        client.batch_execute(&format!("DELETE FROM {table} WHERE account_id = scope_id('acme')")).unwrap();
    }
    let found: Option<String> = value(&mut client, findings);
    assert_eq!(found.as_deref(), Some("acme: the account has no log: it was taken away, or is on another server"));
    let asked = ["'2020-01-01'", "now()", "now() + interval '1 day'"];
    assert_eq!(asked.map(|at| bindings(&mut client, at, "acme")), ["22023", "22023", "0"]);
    assert_eq!(bindings(&mut client, "'2020-01-01'", "fresh"), "0");
    // Another begins with the next change, and says nothing of what was before.
    client.batch_execute(GRANT).unwrap();
    assert_eq!(asked.map(|at| bindings(&mut client, at, "acme")), ["22023", "1", "1"]);
}
