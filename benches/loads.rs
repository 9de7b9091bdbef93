//! Many grants in one statement, beside the same into a table by hand with an audit trigger, in turn, each time in a new database.

use super::{median, timed};
use harness_rbac_tests::server::{connect, fresh_database, setting};

const OURS: &str = "
    INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
    SELECT s.account_id, s.id, 'load' || p.id, p.id, r.id, g.id
      FROM harness_rbac.scopes s, harness_rbac.principals p, harness_rbac.roles r, harness_rbac.resource_groups g
     WHERE s.path LIKE 'acme/o_/%' AND p.kind = 'user' AND r.identifier = '_pipeline_executor' AND g.identifier = '_all_project_level_resources'
     LIMIT 100000";
const BY_HAND: &str = "
    INSERT INTO by_hand (tenant, person, rank)
    SELECT t.id, p.id, r.id FROM tenant t, person p, rank r WHERE t.path LIKE 'acme/o_/%' AND r.name = '_pipeline_executor' LIMIT 100000";

/// How many times the hand-written load ours may take.
const MOST: f64 = 1.5;

/// Prints a line; how many figures are over their budget.
pub fn measure() -> usize {
    let (mut ours, mut by_hand, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..setting("ROUNDS", 7) {
        let (mut client, database) = fresh_database();
        client.batch_execute(include_str!("grants.sql")).unwrap();
        let (took, rival) = (timed(&mut client, OURS), timed(&mut client, BY_HAND));
        drop(client);
        connect("postgres").batch_execute(&format!("DROP DATABASE {database} WITH (FORCE)")).unwrap();
        ours.push(took);
        by_hand.push(rival);
        ratios.push(took / rival);
    }
    let times = median(ratios);
    println!(
        "\n100,000 assignments in one statement {:.2} s, by hand with an audit trigger {:.2} s: {times:.2} times, budget {MOST}{}",
        median(ours),
        median(by_hand),
        if times > MOST { " !" } else { "" }
    );
    usize::from(times > MOST)
}
