//! A writer goes back and forth between two states: the reader may see the row, which says nothing; the row says a secret,
//! which the reader may not see. Each step changes both in one transaction, so whoever ever reads the secret has met an
//! old grant and new data, or a new grant and old data. The right comes by the scope and by names in turn, and the table has an
//! index for each.
//!
//! `REDACTIONS` sets how often the writer goes there and back.

use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;
use postgres::error::SqlState;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::thread;

const WORLD: &str = "
    SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p}'::text[]) s;
    SELECT harness_rbac.create_user('acme', 'ana');
    SELECT harness_rbac.create_resource_group('acme/o/p', 'Named', '{\"resources\": [{\"resourceType\": \"ENVIRONMENT\", \"identifiers\": [\"1\", \"2\", \"3\", \"4\", \"5\"]}]}');
    SELECT harness_rbac.assign_role('user:ana@acme', '_project_admin', '_all_project_level_resources', 'acme/o/p');
    CREATE TABLE doc AS SELECT harness_rbac.scope_id('acme/o/p') AS scope_id, n::text AS name, 'nothing'::text AS body FROM generate_series(1, 5) n;
    CREATE INDEX ON doc (scope_id); CREATE INDEX ON doc (name);
    SELECT harness_rbac.protect_table('doc', 'ENVIRONMENT', 'scope_id', 'name');
    CREATE ROLE redact_reader;
    GRANT SELECT, UPDATE ON doc TO redact_reader";
const TO_SECRET: &str = "BEGIN;
    SELECT harness_rbac.revoke_role('user:ana@acme', '_project_admin', '{group}', 'acme/o/p');
    UPDATE doc SET body = 'secret'; COMMIT";
const TO_NOTHING: &str = "BEGIN; UPDATE doc SET body = 'nothing';
    SELECT harness_rbac.assign_role('user:ana@acme', '_project_admin', '{group}', 'acme/o/p'); COMMIT";
/// By what the reader may see the rows, in turn; the first one at the beginning.
const GROUPS: [&str; 2] = ["_all_project_level_resources", "Named"];

/// Waiters for a row meet new data; long statements and old snapshots meet new grants.
#[derive(Clone, Copy, Debug)]
enum Reader {
    Waiter,
    Updater,
    LongStatement,
    OldSnapshot,
}

impl Reader {
    const ALL: [Reader; 4] = [Reader::Waiter, Reader::Updater, Reader::LongStatement, Reader::OldSnapshot];

    /// The bodies that this reader gets to see.
    fn read(self, client: &mut Client) -> Result<Vec<String>, postgres::Error> {
        let slowly = "SELECT body FROM doc WHERE pg_sleep(0.0005) IS NOT NULL";
        let sql = match self {
            Reader::Waiter => "SELECT body FROM doc WHERE name = '1' FOR UPDATE",
            Reader::Updater => "UPDATE doc SET name = name WHERE name = '1' RETURNING body",
            Reader::LongStatement => slowly,
            Reader::OldSnapshot => {
                client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1")?;
                client.batch_execute(slowly)?;
                let rows = client.query(slowly, &[]);
                client.batch_execute("COMMIT")?;
                return Ok(rows?.iter().map(|row| row.get(0)).collect());
            }
        };
        Ok(client.query(sql, &[])?.iter().map(|row| row.get(0)).collect())
    }
}

#[derive(Default)]
struct Tally {
    rows: AtomicU64,
    leaks: AtomicU64,
}

#[test]
fn no_secret_is_read() {
    let wanted = size!("REDACTIONS");
    let (mut writer, database) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    let tallies: [Tally; 4] = Default::default();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for (reader, tally) in Reader::ALL.into_iter().zip(&tallies) {
            let (done, database) = (&done, database.as_str());
            scope.spawn(move || {
                let mut client = connect(database);
                client.batch_execute("SET harness_rbac.principal = 'user:ana@acme'; SET ROLE redact_reader").unwrap();
                while !done.load(SeqCst) {
                    match reader.read(&mut client) {
                        Ok(bodies) => {
                            tally.rows.fetch_add(bodies.len() as u64, SeqCst);
                            let leaks = bodies.iter().filter(|body| *body == "secret").count();
                            tally.leaks.fetch_add(leaks as u64, SeqCst);
                        }
                        // The right may go between the look at the old row and the check of the new one.
                        Err(error) => assert_eq!(error.code(), Some(&SqlState::INSUFFICIENT_PRIVILEGE), "{error:?}"),
                    }
                }
            });
        }
        for round in 0..wanted as usize {
            writer.batch_execute(&TO_SECRET.replace("{group}", GROUPS[round % 2])).unwrap();
            writer.batch_execute(&TO_NOTHING.replace("{group}", GROUPS[(round + 1) % 2])).unwrap();
        }
        done.store(true, SeqCst);
    });
    writer.batch_execute("DROP OWNED BY redact_reader; DROP ROLE redact_reader").unwrap();
    let mut leaks = 0;
    for (reader, tally) in Reader::ALL.iter().zip(&tallies) {
        let (rows, leaked) = (tally.rows.load(SeqCst), tally.leaks.load(SeqCst));
        println!("redact: {reader:?} read {rows} rows, {leaked} of them secret");
        assert!(rows > 0, "{reader:?} saw nothing at all");
        leaks += leaked;
    }
    println!("redact: {} changes between secret and granted, {leaks} leaks", 2 * wanted);
    assert_eq!(leaks, 0, "secrets were read");
}
