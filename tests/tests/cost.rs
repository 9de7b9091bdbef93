//! What a change of policy costs: it reads no table whole that grows, and seals what it changed, nothing else.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;

fn count(client: &mut Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).unwrap().get(0)
}

/// How often each of the tables that grow with use was read whole.
fn whole_reads(client: &mut Client) -> Vec<(String, i64)> {
    client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
    let sql = "SELECT relname::text, seq_scan FROM pg_stat_user_tables
        WHERE schemaname = 'harness_rbac' AND relname IN ('role_assignments', 'role_assignment_uses', 'group_members', 'api_keys',
              'audit_entries_default', 'audit_seals', '_audit_chains') ORDER BY 1";
    client.query(sql, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect()
}

/// Plans are kept from the first change on, when a table is so small that PostgreSQL would rather read it whole.
#[test]
fn a_plan_of_a_small_table_suits_a_large_one() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none'), create_user('acme', 'ana'), create_user_group('acme', 'team');
             ANALYZE",
        )
        .unwrap();
    let before = whole_reads(&mut client);
    assert_eq!(before.len(), 7);
    for _ in 0..12 {
        client
            .batch_execute(
                "SELECT assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme');
                 SELECT add_group_member('user_group:team@acme', 'user:ana@acme');
                 SELECT remove_group_member('user_group:team@acme', 'user:ana@acme');
                 SELECT revoke_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')",
            )
            .unwrap();
    }
    assert_eq!(before, whole_reads(&mut client));
}

fn is_whole(client: &mut Client) {
    let findings = count(client, "SELECT count(*) FROM harness_rbac.verify_audit_log()");
    assert_eq!(findings, 0, "the log is not whole");
    let without = "SELECT count(*) FROM harness_rbac._audit_chains c
        WHERE NOT EXISTS (SELECT FROM harness_rbac.audit_seals s WHERE s.account_id = c.account_id)";
    assert_eq!(count(client, without), 0, "a chain has no seal");
    let sealed = "SELECT coalesce(sum(entries), 0)::bigint - (SELECT count(*) FROM harness_rbac.audit_entries) FROM harness_rbac.audit_seals";
    assert_eq!(count(client, sealed), 0, "not every entry is sealed once");
}

/// What a savepoint takes back is no change: neither of an account that was not there before, nor of one that was.
#[test]
fn what_a_savepoint_takes_back_is_not_sealed() {
    let (mut client, _) = fresh_database();
    client.batch_execute("SET search_path = harness_rbac").unwrap();
    let seals = "SELECT count(*) FROM harness_rbac.audit_seals";
    let steps = [
        ("BEGIN; SAVEPOINT s; SELECT create_scope('gone'); ROLLBACK TO s; SELECT create_scope('one'); COMMIT", 1),
        ("BEGIN; SELECT create_scope('two'); SAVEPOINT s; SELECT create_user('one', 'a'); ROLLBACK TO s; COMMIT", 2),
        ("BEGIN; SAVEPOINT s; SELECT create_user('one', 'b'); RELEASE s; SAVEPOINT s; SELECT create_user('two', 'b'); COMMIT", 4),
        // One savepoint goes with the one around it, another stays.
        (
            "BEGIN; SAVEPOINT o; SAVEPOINT i; SELECT create_user('one', 'c'); RELEASE i; ROLLBACK TO o; SELECT create_user('two', 'c'); COMMIT",
            5,
        ),
        (
            "DO $$ BEGIN FOR n IN 1..30 LOOP
                 BEGIN PERFORM create_user('one', 'd' || n); IF n % 3 > 0 THEN RAISE 'no'; END IF; EXCEPTION WHEN OTHERS THEN NULL; END;
             END LOOP; END $$",
            6,
        ),
        ("BEGIN; SELECT create_user('one', 'e'); ROLLBACK", 6),
        // One statement, two accounts; and one that changes nothing.
        ("UPDATE principals SET disabled = true WHERE kind = 'user' AND identifier = 'b'", 8),
        ("DELETE FROM principals WHERE identifier = 'nobody'", 8),
    ];
    for (step, expected) in steps {
        client.batch_execute(step).unwrap();
        assert_eq!(count(&mut client, seals), expected, "{step}");
        is_whole(&mut client);
    }
}
