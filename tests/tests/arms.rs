//! A right that moves from one reason to another is there all the while: the writer gives it by the scope, by names and by an
//! attribute in turn, and takes the one before in the same transaction; whoever reads sees every row, each time.
//!
//! `MOVES` sets how often it moves.

use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;

const WORLD: &str = "
    SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p}'::text[]) s;
    SELECT harness_rbac.create_user('acme', 'ana');
    SELECT harness_rbac.create_resource_group('acme/o/p', 'Named', '{\"resources\": [{\"resourceType\": \"ENVIRONMENT\", \"identifiers\": [\"1\", \"2\", \"3\", \"4\", \"5\"]}]}');
    SELECT harness_rbac.create_resource_group('acme/o/p', 'Own', '{\"resources\": [{\"resourceType\": \"ENVIRONMENT\", \"attributeFilter\": {\"attributeName\": \"owner\", \"attributeValues\": [\"${principal}\"]}}]}');
    SELECT harness_rbac.assign_role('user:ana@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/p');
    CREATE TABLE doc AS SELECT harness_rbac.scope_id('acme/o/p') AS scope_id, n::text AS name, 'user:ana@acme'::text AS owner FROM generate_series(1, 5) n
        UNION ALL SELECT -n, 'x' || n, 'x' || n FROM generate_series(1, 20000) n;
    CREATE INDEX ON doc (scope_id); CREATE INDEX ON doc (name); CREATE INDEX ON doc (owner);
    ANALYZE doc;
    SELECT harness_rbac.set_scope_key('acme/o/p', 'p');
    CREATE TABLE keyed AS SELECT CASE WHEN scope_id > 0 THEN 'p' ELSE scope_id::text END AS project, name, owner FROM doc;
    CREATE INDEX ON keyed (project); CREATE INDEX ON keyed (name); CREATE INDEX ON keyed (owner);
    ANALYZE keyed;
    SELECT harness_rbac.protect_table('keyed', 'ENVIRONMENT', 'project', 'name', '{\"owner\": \"owner\"}', scope_level => 'project');
    SELECT harness_rbac.protect_table('doc', 'ENVIRONMENT', 'scope_id', 'name', '{\"owner\": \"owner\"}');
    CREATE ROLE arms_reader;
    GRANT SELECT ON doc, keyed TO arms_reader";
const GROUPS: [&str; 3] = ["_all_project_level_resources", "Named", "Own"];

/// How it reads; the table has five rows of its.
const READERS: [(&str, &str); 5] = [
    ("by the indexes", "SELECT count(*) FROM doc"),
    ("by the indexes of keys", "SELECT count(*) FROM keyed"),
    ("slowly", "SELECT count(*) FROM doc WHERE scope_id > -2 OR pg_sleep(0.0002) IS NOT NULL"),
    ("by a kept plan", "EXECUTE kept"),
    ("row by row", "SELECT count(*) FROM doc WHERE scope_id + 0 > 0 AND scope_id + 0 < 100"),
];

fn read(client: &mut Client, sql: &str) -> i64 {
    let messages = client.simple_query(sql).unwrap();
    let row = messages.iter().find_map(|message| match message {
        postgres::SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    row.and_then(|count| count.parse().ok()).unwrap()
}

#[test]
fn a_right_that_moves_is_there_all_the_while() {
    let moves = size!("MOVES");
    let (mut writer, database) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    let done = AtomicBool::new(false);
    let tallies: [AtomicU64; 5] = Default::default();
    thread::scope(|scope| {
        for ((how, sql), tally) in READERS.into_iter().zip(&tallies) {
            let (done, database) = (&done, database.as_str());
            scope.spawn(move || {
                let mut client = connect(database);
                client.batch_execute("SET harness_rbac.principal = 'user:ana@acme'; SET ROLE arms_reader; PREPARE kept AS SELECT count(*) FROM doc").unwrap();
                while !done.load(SeqCst) {
                    assert_eq!(read(&mut client, sql), 5, "rows are missing, read {how}");
                    tally.fetch_add(1, SeqCst);
                }
            });
        }
        for round in 0..moves as usize {
            let (from, to) = (GROUPS[round % 3], GROUPS[(round + 1) % 3]);
            let moved = format!(
                "BEGIN; SELECT harness_rbac.assign_role('user:ana@acme', '_project_viewer', '{to}', 'acme/o/p');
                 SELECT harness_rbac.revoke_role('user:ana@acme', '_project_viewer', '{from}', 'acme/o/p'); COMMIT"
            );
            writer.batch_execute(&moved).unwrap();
        }
        done.store(true, SeqCst);
    });
    writer.batch_execute("DROP OWNED BY arms_reader; DROP ROLE arms_reader").unwrap();
    for ((how, _), tally) in READERS.iter().zip(&tallies) {
        println!("arms: {} answers {how} during {moves} moves, none of them short", tally.load(SeqCst));
        assert!(tally.load(SeqCst) > 0, "{how}: nothing was read");
    }
}
