//! What searches before the policy says nothing of the rows of others, and finds what is there: whatever collation is asked for, in
//! parts of a table and in a sample of it.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a,acme/o/b}'::text[]) s;
SELECT harness_rbac.create_user('acme', 'one'), harness_rbac.assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/a');
DO $$ BEGIN CREATE ROLE quiet_reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
CREATE DOMAIN public.odd AS text[] COLLATE \"POSIX\";
";

const ASK: &str = "BEGIN; SET LOCAL harness_rbac.principal = 'user:one@acme'; SET LOCAL ROLE quiet_reader";

fn explain(client: &mut Client, sql: &str) -> String {
    let lines =
        client.query(&format!("EXPLAIN (COSTS OFF) {sql}"), &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    lines.iter().map(|line| line.get::<_, String>(0) + "\n").collect()
}

fn count(client: &mut Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).get(0)
}

#[test]
fn no_collation_makes_an_operator_tell_of_a_row() {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "CREATE TABLE note (id bigint PRIMARY KEY, scope_id bigint, body text, tags text[] COLLATE \"C\", numbers int4[]);
             INSERT INTO note VALUES (1, harness_rbac.scope_id('acme/o/a'), 'mine', '{}', '{}'), (2, harness_rbac.scope_id('acme/o/b'), 'theirs', '{x}', '{1}');
             SELECT harness_rbac.protect_table('note', 'PIPELINE', 'scope_id', 'id');
             GRANT SELECT ON note TO quiet_reader",
        )
        .unwrap();
    // Anybody who may make a collation may give it a version, of which PostgreSQL warns when a row has come to be compared.
    let moved = "CREATE COLLATION public.moved (provider = icu, locale = 'und', version = 'none')";
    let has_icu = client.batch_execute(moved).is_ok();
    let mut client = connect(&database);
    let cases = [
        ("body LIKE 'their%'", true),
        ("lower(body) LIKE 'their%'", true),
        ("tags @> '{a}'", true),
        ("tags && '{a}' COLLATE \"POSIX\"", true),
        ("numbers @> '{1}'", true),
        ("tags @> '{a}'::public.odd", false),
        ("tags <@ '{a}'::public.odd", false),
        ("tags && '{a}'::public.odd", false),
        ("body LIKE 'their%' COLLATE public.moved", false),
        ("tags @> '{a}' COLLATE public.moved", false),
    ];
    for (condition, goes_first) in cases.into_iter().filter(|(condition, _)| has_icu || !condition.contains("moved")) {
        let scanning = "SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off";
        client.batch_execute(&format!("{ASK}; {scanning}")).unwrap();
        let plan = explain(&mut client, &format!("SELECT FROM note WHERE {condition}"));
        let filter = plan.lines().find(|line| line.contains("Filter:")).unwrap_or_else(|| panic!("{plan}"));
        let policy = filter.find("permi").unwrap_or_else(|| panic!("{plan}"));
        let operator = ["~~", "@>", "<@", "&&"].iter().find_map(|operator| filter.find(operator)).unwrap();
        assert_eq!(operator < policy, goes_first, "{condition}: {plan}");
        let found = count(&mut client, &format!("SELECT count(*) FROM note WHERE {condition}"));
        assert_eq!(found, i64::from(condition.contains("<@")), "{condition}");
        client.batch_execute("ROLLBACK").unwrap();
    }
}

const WORDS: &str = "
INSERT INTO note SELECT harness_rbac.scope_id(CASE WHEN n % 2 = 0 THEN 'acme/o/a' ELSE 'acme/o/b' END), to_tsvector('simple', 'word' || n) FROM generate_series(1, 5000) n;
CREATE INDEX ON note USING gin (words); ANALYZE note;
SELECT harness_rbac.protect_table('note', 'PIPELINE', 'scope_id');
GRANT SELECT ON note TO quiet_reader";

#[test]
fn parts_of_a_table_are_searched_one_by_one() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(&format!(
            "CREATE TABLE note (scope_id bigint, words tsvector) PARTITION BY HASH (scope_id);
             CREATE TABLE note_0 PARTITION OF note FOR VALUES WITH (MODULUS 2, REMAINDER 0);
             CREATE TABLE note_1 PARTITION OF note FOR VALUES WITH (MODULUS 2, REMAINDER 1);
             {WORDS}"
        ))
        .unwrap();
    client.batch_execute(&format!("{ASK}; SET LOCAL enable_seqscan = off")).unwrap();
    for (word, expected) in [(42, 1), (43, 0)] {
        let condition = format!("note WHERE words @@ 'word{word}'::tsquery");
        let plan = explain(&mut client, &format!("SELECT * FROM {condition}"));
        assert!(plan.contains("Bitmap Index Scan"), "{plan}");
        assert_eq!(count(&mut client, &format!("SELECT count(*) FROM {condition}")), expected);
    }
    client.batch_execute("ROLLBACK").unwrap();
}

#[test]
fn a_sample_stays_a_sample() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute(&format!("CREATE TABLE note (scope_id bigint, words tsvector); {WORDS}")).unwrap();
    client.batch_execute(ASK).unwrap();
    for (share, expected) in [(0, 0), (100, 1)] {
        let sql = format!("SELECT count(*) FROM note TABLESAMPLE BERNOULLI ({share}) WHERE words @@ 'word42'::tsquery");
        assert_eq!(count(&mut client, &sql), expected);
    }
    client.batch_execute("ROLLBACK").unwrap();
}

/// Plans that are kept follow the settings that they were made by.
#[test]
fn plans_do_not_outlive_the_settings() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute(&format!("CREATE TABLE note (scope_id bigint, words tsvector); {WORDS}")).unwrap();
    client
        .batch_execute(
            "CREATE TABLE spot (scope_id bigint, place point);
             INSERT INTO spot SELECT harness_rbac.scope_id('acme/o/a'), point(n, n) FROM generate_series(1, 5000) n;
             CREATE INDEX nearest ON spot USING gist (place); ANALYZE spot;
             SELECT harness_rbac.protect_table('spot', 'PIPELINE', 'scope_id'); GRANT SELECT ON spot TO quiet_reader;
             SET harness_rbac.approximate_indexes = 'gist'; SET plan_cache_mode = force_generic_plan;
             PREPARE near AS SELECT * FROM spot ORDER BY place <-> point(0, 0) LIMIT 3;
             PREPARE found AS SELECT * FROM note WHERE words @@ 'word42'::tsquery",
        )
        .unwrap();
    let mut plan = |before: &str, within: &str, statement: &str| {
        client.batch_execute(&format!("{before}; {ASK}; {within}")).unwrap();
        let plan = explain(&mut client, &format!("EXECUTE {statement}"));
        client.batch_execute("COMMIT").unwrap();
        plan.contains("Index Scan")
    };
    let iterative = "SET LOCAL gist.iterative_scan = strict_order";
    assert!(plan("", iterative, "near"));
    assert!(!plan("", "", "near"), "the setting went with its transaction");
    // A plan without the index is right, and stays.
    assert!(plan("SET gist.iterative_scan = strict_order; DISCARD PLANS", "", "near"));
    assert!(!plan("RESET gist.iterative_scan", "", "near"));
    assert!(plan("SET harness_rbac.approximate_indexes = ''", "", "near"));
    assert!(!plan("SET harness_rbac.approximate_indexes = 'gist'", "", "near"));
    assert!(plan("", "", "found"));
    assert!(!plan("SET harness_rbac.search_under_policies = off", "", "found"));
}
