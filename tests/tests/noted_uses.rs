//! What one session does by the way costs the others nothing that they could notice.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
    SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana'), harness_rbac.create_user('acme', 'ben');
    SELECT harness_rbac.assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme');
    SELECT harness_rbac.assign_role('user:ben@acme', '_account_viewer', '_all_account_level_resources', 'acme')";

fn number(client: &mut Client, query: &str) -> i64 {
    client.query_one(query, &[]).unwrap_or_else(|error| panic!("{query}: {error:?}")).get(0)
}

fn ask(client: &mut Client, user: &str) {
    let question =
        format!("SELECT harness_rbac.has_permission('core_connector_view', 'acme', principal => 'user:{user}@acme')");
    assert!(client.query_one(&question, &[]).unwrap().get::<_, bool>(0));
}

/// An idle session cannot keep the use of grants from being noted, nor keep a commit waiting.
#[test]
fn locks_that_anybody_can_take_hide_no_use() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let mut idle = connect(&database);
    idle.batch_execute(
        "SELECT pg_advisory_lock(hashtextextended('harness_rbac.role_assignment_uses', id)), pg_advisory_lock(id) FROM generate_series(1, 1000) id",
    )
    .unwrap();
    let new_session = || {
        let mut client = connect(&database);
        client
            .batch_execute("LOAD 'harness_rbac'; SET harness_rbac.track_grant_uses = on; SET lock_timeout = '2s'")
            .unwrap();
        client
    };
    const NOTED: &str =
        "SELECT count(*) FROM harness_rbac.role_assignment_uses WHERE last_used_at > now() - interval '1 minute'";
    ask(&mut new_session(), "ana");
    assert_eq!(number(&mut owner, NOTED), 1);
    // What somebody is at is left out, and nobody waits for them.
    owner.batch_execute("BEGIN; SELECT FROM harness_rbac.role_assignments FOR NO KEY UPDATE").unwrap();
    ask(&mut new_session(), "ben");
    owner.batch_execute("COMMIT").unwrap();
    assert_eq!(number(&mut owner, NOTED), 1);
    ask(&mut new_session(), "ben");
    assert_eq!(number(&mut owner, NOTED), 2);
    owner
        .batch_execute("UPDATE harness_rbac.role_assignment_uses SET last_used_at = now() - interval '2 hours'")
        .unwrap();
    owner.batch_execute("BEGIN; SELECT FROM harness_rbac.role_assignment_uses FOR UPDATE").unwrap();
    ask(&mut new_session(), "ana");
    owner.batch_execute("COMMIT").unwrap();
    assert_eq!(number(&mut owner, NOTED), 0);
    // Both sessions at once: one is enough, and there is no error in the log to tell of.
    let [mut one, mut two] = [0; 2].map(|_| new_session());
    std::thread::scope(|scope| {
        scope.spawn(|| ask(&mut one, "ana"));
        scope.spawn(|| ask(&mut two, "ana"));
    });
    assert_eq!(number(&mut owner, NOTED), 1);
}
