//! What the benchmark compares with answers what it is asked: the check that a team writes by hand says the same as ours, in the
//! benchmark's own world, so that its ratios compare like with like.

use harness_rbac_tests::server::fresh_database;

/// The world of the benchmark, as small as it can be.
const NUMBERS: [(&str, &str); 8] = [
    ("projects", "10"),
    ("users", "20"),
    ("groups", "20"),
    ("memberships", "2"),
    ("roles", "10"),
    ("resource_groups", "10"),
    ("assignments", "60"),
    ("rows", "1000"),
];

/// Attributes are what the rival leaves out.
const COMPARE: &str = "
    SELECT count(*), count(*) FILTER (WHERE ours), count(*) FILTER (WHERE ours IS DISTINCT FROM by_hand)
      FROM (SELECT harness_rbac.has_permission(x.identifier, p.id, r.name, w.kind || ':' || w.identifier || '@' || h.path) AS ours,
                   hand_written(x.identifier, p.id, r.name, w.id) AS by_hand
              FROM project p, (VALUES ('thing1'), ('x'), ('elsewhere'), (NULL)) AS r (name),
                   harness_rbac.principals w JOIN harness_rbac.scopes h ON h.id = w.scope_id,
                   harness_rbac.permissions x
             WHERE x.identifier IN ('core_pipeline_view', 'core_pipeline_edit', 'core_connector_view')
               AND w.kind <> 'user_group' AND w.identifier <> 'attribute') AS answers";
const COMPARE_PRINCIPALS: &str = "
    SELECT count(ours), count(*) - count(by_hand), count(*) - count(ours)
      FROM project p, (VALUES ('core_pipeline_view'), ('core_pipeline_edit')) AS x (permission),
           LATERAL (SELECT * FROM (SELECT w.id FROM harness_rbac.permitted_principals(x.permission, p.path, 'thing1') AS q
                                     JOIN harness_rbac.principals w ON q.principal = w.kind || ':' || w.identifier || '@big'
                                    WHERE w.identifier <> 'attribute') AS ours (ours)
                      FULL JOIN hand_written_principals(x.permission, p.id, 'thing1') AS by_hand ON ours = by_hand) AS compared";

#[test]
fn the_check_by_hand_says_the_same() {
    let (mut client, _) = fresh_database();
    let mut world = include_str!("../../benches/world.sql").to_owned();
    for (name, number) in NUMBERS {
        world = world.replace(&format!("{{{name}}}"), number);
    }
    client.batch_execute(&world).unwrap_or_else(|error| panic!("{error:?}"));
    client.batch_execute(include_str!("../../benches/rival.sql")).unwrap();
    let row = client.query_one(COMPARE, &[]).unwrap();
    let (answers, yes, different): (i64, i64, i64) = (row.get(0), row.get(1), row.get(2));
    assert_eq!(different, 0, "of {answers}");
    let row = client.query_one(COMPARE_PRINCIPALS, &[]).unwrap();
    let (listed, missed, added): (i64, i64, i64) = (row.get(0), row.get(1), row.get(2));
    assert_eq!((missed, added), (0, 0), "of {listed}");
    println!("rival: {answers} answers ({yes} of them yes) and {listed} who may, the same by hand");
    assert!(yes * 20 > answers && yes < answers && listed > 0);
}
