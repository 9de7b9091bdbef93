//! A group of 50,000 members is given a role: what the statement costs, and the next decision about each member in a session
//! that knows them.

use super::{median, timed};
use harness_rbac_tests::server::{connect, setting};
use postgres::Client;

const SET_UP: &str = "
    SELECT harness_rbac.create_user_group('big', 'large');
    INSERT INTO harness_rbac.group_members (account_id, group_id, user_id)
    SELECT big.id, g.id, u.id
      FROM big, harness_rbac.principals g, (SELECT id FROM harness_rbac.principals WHERE kind = 'user' ORDER BY id LIMIT 50000) u
     WHERE g.identifier = 'large';
    ANALYZE harness_rbac.group_members";

/// So many of the members are asked about.
const ASKED: u32 = 5000;

/// A table for the world of that name.
pub fn measure(client: &mut Client, database: &str, world: &str) -> String {
    client.batch_execute(SET_UP).unwrap_or_else(|error| panic!("{error:?}"));
    let place: String = client.query_one("SELECT path FROM project WHERE n = 3", &[]).unwrap().get(0);
    let mut asking = connect(database);
    asking
        .batch_execute(&format!(
            "SET max_parallel_workers_per_gather = 0; SET harness_rbac.cache_size = '512MB';
             CREATE TEMP TABLE member AS
             SELECT 'user:' || identifier || '@big' AS who FROM harness_rbac.principals WHERE kind = 'user' ORDER BY id LIMIT {ASKED}"
        ))
        .unwrap();
    let ask = format!(
        "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_execute', '{place}', 'nothing', who)) FROM member"
    );
    let change = |function: &str| {
        format!(
            "SELECT harness_rbac.{function}('user_group:large@big', '_pipeline_executor', '_all_project_level_resources', '{place}')"
        )
    };
    let each = |client: &mut Client| timed(client, &ask) * 1e6 / f64::from(ASKED);
    let (mut known, mut given, mut next) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..setting("ROUNDS", 7) + 1 {
        each(&mut asking);
        let before = each(&mut asking);
        let took = timed(client, &change("assign_role")) * 1e6;
        let after = each(&mut asking);
        let permitted: i64 = asking.query_one(&ask, &[]).unwrap().get(0);
        assert_eq!(permitted, i64::from(ASKED), "a member does not have what the group was given");
        client.batch_execute(&change("revoke_role")).unwrap();
        // The first round warms up.
        if round > 0 {
            known.push(before);
            given.push(took);
            next.push(after);
        }
    }
    format!(
        "\n{world}: a group of 50,000 members is given a role in {:.0} us; the next decision about a member takes {:.1} us, before it {:.1}.\n",
        median(given),
        median(next),
        median(known)
    )
}
