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

/// Entries that were read by an index.
fn entries_read(client: &mut Client) -> i64 {
    client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
    count(
        client,
        "SELECT coalesce(sum(idx_tup_read), 0)::bigint FROM pg_stat_user_indexes WHERE schemaname = 'harness_rbac' AND relname LIKE 'audit\\_entries\\_%'",
    )
}

/// A statement may change many organizations. Each has its chain, and none reads the entries of the others: neither to seal them nor
/// to verify the log.
#[test]
fn each_organization_reads_its_own_entries() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none');
             SELECT create_scope('acme/o' || n, default_access => 'none') FROM generate_series(1, 20) n;
             SELECT create_user('acme', 'u' || n) FROM generate_series(1, 100) n",
        )
        .unwrap();
    let before = entries_read(&mut client);
    let changed = client
        .execute(
            "INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
             SELECT s.account_id, s.id, 'a' || p.id, p.id, r.id, g.id
               FROM harness_rbac.principals p, harness_rbac.scopes s, harness_rbac.roles r, harness_rbac.resource_groups g
              WHERE p.kind = 'user' AND s.level = 'organization' AND r.identifier = '_organization_viewer'
                AND g.identifier = '_all_organization_level_resources'",
            &[],
        )
        .unwrap() as i64;
    assert_eq!(changed, 2000);
    let sealed = entries_read(&mut client);
    is_whole(&mut client);
    let verified = entries_read(&mut client);
    let (sealing, verifying) = (sealed - before, verified - sealed);
    assert!(sealing >= changed && sealing < 2 * changed, "{changed} entries were sealed by reading {sealing}");
    assert!(verifying >= changed && verifying < 4 * changed, "{changed} entries were verified by reading {verifying}");
}

/// What somebody registers is compared with the attribute filters of its own account, and what it drops leaves the lists there. Those of
/// others are not read.
#[test]
fn who_registers_and_drops_reads_no_selector_of_another_tenant() {
    let (mut client, _) = fresh_database();
    let group = "{\"resources\": [{\"resourceType\": \"CONNECTOR\", \"attributeFilter\": {\"attributeName\": \"type\", \"attributeValues\": [\"x\"]}}]}";
    client
        .batch_execute(&format!(
            "SET search_path = harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{{acme,globex}}'::text[]) s;
             SELECT create_user('acme', 'ana'), create_role('acme', 'Registrar', '{{core_connector_edit, core_connector_delete}}');
             SELECT assign_role('user:ana@acme', 'Registrar', '_all_account_level_resources', 'acme');
             SELECT create_resource_group('acme', 'Some', '{group}');
             SELECT create_resource_group('globex', 'g' || n, '{group}') FROM generate_series(1, 300) n;
             CREATE ROLE registrar_of_cost; GRANT USAGE ON SCHEMA harness_rbac TO registrar_of_cost; GRANT EXECUTE ON FUNCTION begin_session(text) TO registrar_of_cost"
        ))
        .unwrap();
    let read = |client: &mut Client| {
        client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
        count(
            client,
            "SELECT (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE schemaname = 'harness_rbac' AND relname = 'resource_group_selectors')::int8
                  + (SELECT seq_tup_read FROM pg_stat_user_tables WHERE schemaname = 'harness_rbac' AND relname = 'resource_group_selectors')",
        )
    };
    let mut more = Vec::new();
    for call in [
        "register_resource('acme', 'CONNECTOR', 'docker', '{\"type\": \"y\"}')",
        "drop_resource('acme', 'CONNECTOR', 'docker')",
    ] {
        let before = read(&mut client);
        let act = "SET LOCAL ROLE registrar_of_cost; SELECT harness_rbac.begin_session('user:ana@acme')";
        client.batch_execute(&format!("BEGIN; {act}; SELECT harness_rbac.{call}; COMMIT")).unwrap();
        more.push((read(&mut client) - before, call));
    }
    client.batch_execute("DROP OWNED BY registrar_of_cost; DROP ROLE registrar_of_cost").unwrap();
    assert!(more.iter().all(|(read, _)| (1..20).contains(read)), "selectors were read: {more:?}");
}

/// All rows of a statement are checked at once, and still each of them: a wrong one is found wherever it stands, also where what it
/// names was right for another row.
#[test]
fn each_row_of_a_statement_is_checked() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,globex}'::text[]) s;
             SELECT create_user('acme', 'ana'), create_user('globex', 'eve'), create_service_account('acme/o', 'ci');
             SELECT create_role('acme/o', 'Own', '{core_connector_view}'), create_resource_group('acme/o', 'Some', '{\"includeAllResources\": true}');
             CREATE TEMP VIEW wanted AS SELECT s.account_id, s.id AS scope_id, p.id AS principal_id, r.id AS role_id, g.id AS resource_group_id,
                    concat_ws(' ', s.path, p.identifier, r.identifier, g.identifier) AS name
               FROM scopes s, principals p, roles r, resource_groups g
              WHERE p.identifier IN ('ana', 'eve', 'ci') AND r.identifier IN ('_account_viewer', '_organization_viewer', 'Own')
                AND g.identifier IN ('_all_account_level_resources', '_all_organization_level_resources', 'Some')",
        )
        .unwrap();
    let right = [
        "acme ana _account_viewer _all_account_level_resources",
        "acme/o ana Own Some",
        "acme/o ci _organization_viewer Some",
    ];
    let wrong = [
        "acme ci _account_viewer _all_account_level_resources",
        "acme ana Own _all_account_level_resources",
        "acme ana _account_viewer Some",
        "acme ana _organization_viewer _all_account_level_resources",
        "acme/o ana Own _all_account_level_resources",
    ];
    let insert = |client: &mut Client, names: &[&str]| {
        let sql = "INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
            SELECT w.account_id, w.scope_id, 'n' || place, w.principal_id, w.role_id, w.resource_group_id
              FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place) JOIN wanted w USING (name) ORDER BY place";
        client.execute(sql, &[&names]).map_err(|error| error.code().unwrap().code().to_owned())
    };
    for wrong in wrong {
        for place in 0..=right.len() {
            let mut names = right.to_vec();
            names.insert(place, wrong);
            assert_eq!(insert(&mut client, &names), Err("0LP01".to_owned()), "{names:?}");
        }
    }
    assert_eq!(insert(&mut client, &right), Ok(3));
}

/// A document is planned and applied in time that grows with it, and not with its square: with statistics that mislead, since its
/// principals live in one scope and those of most scopes are few, and with none.
#[test]
fn a_document_reads_each_row_a_few_times() {
    const OF_EACH: i64 = 1500;
    let (mut client, _) = fresh_database();
    client
        .batch_execute(&format!(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none'), create_scope('acme/o', default_access => 'none');
             SELECT create_scope('acme/o/p' || n, default_access => 'none') FROM generate_series(1, {OF_EACH}) n;
             SELECT create_user_group('acme/o/p' || n, 'g') FROM generate_series(1, {OF_EACH}) n;
             SELECT create_user('acme', 'u' || n), create_user_group('acme', 'g' || n),
                    create_role('acme', 'r' || n, '{{core_connector_view, core_connector_edit}}'),
                    create_resource_group('acme', 's' || n, '{{\"resources\": [{{\"resourceType\": \"SECRET\", \"identifiers\": [\"x\"]}}]}}'),
                    register_resource('acme', 'CONNECTOR', 'c' || n)
               FROM generate_series(1, {OF_EACH}) n;
             SELECT add_group_member('user_group:g' || n || '@acme', 'user:u' || n || '@acme'), assign_role('user:u' || n || '@acme', 'r' || n, 's' || n, 'acme')
               FROM generate_series(1, {OF_EACH}) n;
             SELECT create_user_group('acme', 'all');
             SELECT add_group_member('user_group:all@acme', 'user:u' || n || '@acme'), add_scope_user('acme/o/p7', 'user:u' || n || '@acme')
               FROM generate_series(1, {OF_EACH}) n;
             ANALYZE;
             CREATE TEMP TABLE wanted AS SELECT export_policy('acme') AS whole;
             ALTER TABLE wanted ADD alone jsonb, ADD bare jsonb;
             UPDATE wanted SET alone = whole || jsonb_build_object(
                 'userGroups', (SELECT jsonb_agg(g || '{{\"users\": []}}') FROM jsonb_array_elements(whole -> 'userGroups') g),
                 'scopes', (SELECT jsonb_agg(CASE WHEN s ? 'users' THEN s || '{{\"users\": []}}' ELSE s END) FROM jsonb_array_elements(whole -> 'scopes') s));
             UPDATE wanted SET bare = jsonb_build_object('version', 1, 'scope', 'acme', 'scopes', alone -> 'scopes') || (SELECT jsonb_object_agg(k, '[]'::jsonb)
               FROM unnest('{{users,userGroups,serviceAccounts,roles,resourceGroups,resources,roleAssignments,shares}}'::text[]) k)"
        ))
        .unwrap();
    client.batch_execute("DELETE FROM harness_rbac.role_assignments").unwrap();
    client.batch_execute("VACUUM ANALYZE").unwrap();
    let whole: String = client.query_one("SELECT whole::text FROM wanted", &[]).unwrap().get(0);
    let plan = "SELECT count(p) FROM wanted, harness_rbac.plan_policy(whole) p";
    let make = "SELECT count(p) FROM wanted, harness_rbac.apply_policy(whole) p";
    read_for_each_change(&mut client, "assignments planned", plan, OF_EACH);
    read_for_each_change(&mut client, "assignments made", make, OF_EACH);
    let alone = "SELECT count(p) FROM wanted, harness_rbac.apply_policy(alone, true) p";
    read_for_each_change(&mut client, "members taken away", alone, 3 * OF_EACH);
    read_for_each_change(&mut client, "members made", make, 3 * OF_EACH);
    let bare = "SELECT count(p) FROM wanted, harness_rbac.apply_policy(bare, true) p";
    read_for_each_change(&mut client, "all taken away", bare, 5 * OF_EACH);
    read_for_each_change(&mut client, "all planned", plan, 9 * OF_EACH);
    read_for_each_change(&mut client, "all made", make, 9 * OF_EACH);
    let (mut client, _) = fresh_database();
    let given = format!("CREATE TEMP TABLE wanted AS SELECT $doc${whole}$doc$::jsonb AS whole");
    client.batch_execute(&given).unwrap();
    read_for_each_change(&mut client, "all made where nothing was", make, 10 * OF_EACH);
}

/// Fails if a statement that gives a number of changes, at least so many, reads more rows for each of them than a few.
fn read_for_each_change(client: &mut Client, what: &str, sql: &str, least: i64) {
    // What is shipped does not grow.
    let read = |client: &mut Client| {
        client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
        let sql = "SELECT sum(seq_tup_read + coalesce(i.read, 0))::int8
              FROM pg_stat_user_tables t LEFT JOIN (SELECT relid, sum(idx_tup_read) AS read FROM pg_stat_user_indexes GROUP BY relid) i USING (relid)
             WHERE t.schemaname = 'harness_rbac' AND t.relname NOT IN ('permissions', 'resource_types')";
        count(client, sql)
    };
    let before = read(client);
    let changes = count(client, sql);
    let of_one = (read(client) - before) / changes;
    println!("cost: {what}, {of_one} rows read for each of {changes} changes");
    assert!(changes >= least, "{what}: {changes} changes");
    assert!(of_one < 100, "{what}: {of_one} rows were read for each of {changes} changes");
}

/// A suggestion compares grants by how many scopes they reach; an account may have any number of them.
#[test]
fn a_no_is_explained_without_counting_all_scopes() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none'), create_scope('acme/large'), create_scope('acme/small');
             SELECT count(create_scope('acme/large/p' || n)) FROM generate_series(1, 3000) n;
             SELECT create_scope('acme/small/p1'), create_user('acme', 'ana');
             ANALYZE",
        )
        .unwrap();
    let read = |client: &mut Client| {
        client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
        let sql = "SELECT (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes WHERE schemaname = 'harness_rbac' AND relname = 'scopes')::int8
                        + (SELECT seq_tup_read FROM pg_stat_user_tables WHERE schemaname = 'harness_rbac' AND relname = 'scopes')";
        count(client, sql)
    };
    let before = read(&mut client);
    let sql = "SELECT harness_rbac.explain_permission('core_pipeline_view', 'acme/small/p1', 'x', 'user:ana@acme') ->> 'suggestion'";
    let suggestion: String = client.query_one(sql, &[]).unwrap().get(0);
    assert!(suggestion.contains("share_resource"), "{suggestion}");
    let read = read(&mut client) - before;
    println!("cost: a no, explained, read {read} of 3,000 scopes");
    assert!((2..1500).contains(&read), "{read} scopes read");
}

/// The names of many are read one after the other, those that are far from each other are looked up, and nobody is left out.
#[test]
fn who_holds_something_is_named_with_few_reads() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme', default_access => 'none'), create_scope('beta', default_access => 'none');
             SELECT count(create_user('acme', 'u' || n)), count(create_user('beta', 'u' || n)) FROM generate_series(1, 2000) n;
             SELECT create_user_group('acme', 'near'), create_user_group('acme', 'far');
             SELECT count(add_group_member('user_group:near@acme', 'user:u' || n || '@acme')) FROM generate_series(500, 1500) n;
             SELECT count(add_group_member('user_group:far@acme', 'user:u' || n || '@acme')) FROM generate_series(1, 2000, 40) n;
             SELECT set_principal_disabled('user:u600@acme', true), drop_principal('user:u700@acme');
             ANALYZE",
        )
        .unwrap();
    let both = "(n BETWEEN 500 AND 1500 AND n NOT IN (600, 700))";
    for (group, expected, most) in [("far", "n % 40 = 1", 1_000), ("near", both, 1_300)] {
        client
            .batch_execute(&format!("SELECT assign_role('user_group:{group}@acme', '_account_viewer', '_all_account_level_resources', 'acme')"))
            .unwrap();
        let names = format!(
            "SELECT count(*) FROM (SELECT 'user:u' || n || '@acme' AS principal FROM generate_series(1, 2000) n WHERE {expected}) AS e
               FULL JOIN harness_rbac.permitted_principals('core_connector_view', 'acme') l USING (principal)
              WHERE e.principal IS NULL OR l.principal IS NULL OR l.via NOT LIKE '%{group}%'"
        );
        assert_eq!(count(&mut client, &names), 0, "{group}");
        let read = |client: &mut Client| {
            client.batch_execute("SELECT pg_stat_force_next_flush()").unwrap();
            let sql = "SELECT sum(idx_tup_fetch)::int8 FROM pg_stat_user_tables WHERE schemaname = 'harness_rbac' AND relname = 'principals'";
            count(client, sql)
        };
        let before = read(&mut client);
        count(&mut client, "SELECT count(*) FROM harness_rbac.permitted_principals('core_connector_view', 'acme')");
        let read = read(&mut client) - before;
        println!("cost: those in {group} are named with {read} principals read");
        assert!(read < most, "{group}: {read} principals read");
        client
            .batch_execute(&format!("SELECT revoke_role('user_group:{group}@acme', '_account_viewer', '_all_account_level_resources', 'acme')"))
            .unwrap();
    }
}
