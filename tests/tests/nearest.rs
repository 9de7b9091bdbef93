//! Who searches for the nearest gets as many as there are for them, however few rows they see, though an approximate index of
//! pgvector is there. Where there is no pgvector nothing can be said, and that is said.
//!
//! `QUERIES` sets how many random searches there are.

use fastrand::Rng;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;

const ROWS: usize = 20_000;
/// One scope each, of which somebody sees so many in ten thousand rows.
const SHARES: [usize; 5] = [1, 10, 100, 1_000, 5_000];
const SET_UP: &str = "
CREATE EXTENSION vector;
SELECT harness_rbac.create_scope('near', default_access => 'none'), harness_rbac.create_scope('near/o', default_access => 'none');
SELECT harness_rbac.create_scope('near/o/p' || n, default_access => 'none'), harness_rbac.create_user('near', 'sees' || n) FROM unnest('{1,10,100,1000,5000,10000}'::int[]) n;
SELECT harness_rbac.assign_role('user:sees' || n || '@near', '_project_viewer', '_all_project_level_resources', 'near/o/p' || n) FROM unnest('{1,10,100,1000,5000}'::int[]) n;
SELECT harness_rbac.assign_role('user:sees10000@near', '_organization_viewer', '_all_resources_including_child_scopes', 'near/o');
CREATE TABLE doc (id int PRIMARY KEY, scope_id bigint, place vector(3));
CREATE ROLE nearest_app;
GRANT SELECT ON doc TO nearest_app;
GRANT USAGE ON SCHEMA harness_rbac TO nearest_app";

fn world() -> Option<Client> {
    let (mut client, database) = fresh_database();
    let is_there = client.query_one("SELECT count(*) FROM pg_available_extensions WHERE name = 'vector'", &[]).unwrap();
    if is_there.get::<_, i64>(0) == 0 {
        println!("nearest: this PostgreSQL has no pgvector, nothing was tried");
        return None;
    }
    client.batch_execute(SET_UP).unwrap();
    let mut random = Rng::with_seed(3);
    let rows: Vec<String> = (0..ROWS)
        .map(|id| {
            let lot = random.usize(0..10_000);
            // Whatever is left belongs to the scope that only the last one sees.
            let mut below = 0;
            let share = SHARES.into_iter().find(|share| {
                below += share;
                lot < below
            });
            let [x, y, z] = [random.f64(), random.f64(), random.f64()];
            format!("({id}, harness_rbac.scope_id('near/o/p{}'), '[{x},{y},{z}]')", share.unwrap_or(10_000))
        })
        .collect();
    client.batch_execute(&format!("INSERT INTO doc VALUES {}", rows.join(", "))).unwrap();
    client
        .batch_execute(
            "CREATE INDEX ON doc (scope_id); CREATE INDEX approximate ON doc USING hnsw (place vector_l2_ops); ANALYZE doc;
             SELECT harness_rbac.protect_table('doc', 'ENVIRONMENT', 'scope_id')",
        )
        .unwrap();
    Some(connect(&database))
}

/// How many of the searches were answered with fewer rows than there are, and how many there were.
fn search(client: &mut Client, queries: u64) -> u64 {
    let mut random = Rng::with_seed(4);
    let mut short = 0;
    for turn in 0..queries {
        let sees = SHARES.into_iter().chain([10_000]).nth(turn as usize % 6).unwrap();
        client
            .batch_execute(&format!(
                "BEGIN; SET LOCAL harness_rbac.principal = 'user:sees{sees}@near'; SET LOCAL ROLE nearest_app"
            ))
            .unwrap();
        let (wanted, at) = (random.i64(1..60), format!("[{},{},{}]", random.f64(), random.f64(), random.f64()));
        let nearest = |order: &str| format!("SELECT id FROM doc ORDER BY {order} LIMIT {wanted}");
        let mut ids = |sql: &str| client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect::<Vec<i32>>();
        let found = ids(&nearest(&format!("place <-> '{at}'")));
        // No index serves this.
        let all = ids(&nearest(&format!("(place <-> '{at}') + 0")));
        client.batch_execute("COMMIT").unwrap();
        short += u64::from(found.len() < all.len());
    }
    short
}

#[test]
fn as_many_as_there_are() {
    let Some(mut client) = world() else { return };
    let queries = size!("QUERIES");
    assert_eq!(search(&mut client, queries), 0, "short answers");
    // The test finds what it looks for.
    client.batch_execute("SET harness_rbac.approximate_indexes = ''").unwrap();
    let short = search(&mut client, 60);
    assert!(short > 0, "no answer is short with the index, so nothing was shown");
    // Without a policy the index is nobody's business but pgvector's.
    client.batch_execute("RESET harness_rbac.approximate_indexes").unwrap();
    let plan: String = client
        .query("EXPLAIN SELECT id FROM doc ORDER BY place <-> '[0,0,0]' LIMIT 5", &[])
        .unwrap()
        .iter()
        .map(|row| row.get::<_, String>(0))
        .collect();
    assert!(plan.contains("approximate"), "{plan}");
    println!("nearest: {queries} searches under a policy, 0 short; with the approximate index {short} of 60");
}
