//! Two administrators who together, but neither alone, could hand out more than they hold change policy at the same moment, at
//! random isolation levels. One of the two is refused each time, and nobody gains.
//!
//! `ROUNDS` sets the size, of each pair of calls.

use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::Barrier;
use std::thread;

/// `one` holds executing, on one pipeline, and edits roles; `other` holds editing, on all pipelines, edits resource groups and
/// hands out. Whoever holds `Held` on `Group` holds editing on one pipeline; executing on all would be more than either may give.
const WORLD: &str = r#"
    SET search_path = harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest(ARRAY['acme', 'acme/o', 'acme/o/p']) AS s;
    SELECT create_user('acme', u) FROM unnest(ARRAY['holder', 'newcomer', 'one', 'other']) AS u;
    SELECT create_role('acme/o/p', 'Held', ARRAY['core_pipeline_edit']), create_role('acme/o/p', 'RoleEditor', ARRAY['core_role_edit']),
           create_role('acme/o/p', 'Executor', ARRAY['core_pipeline_execute']),
           create_role('acme/o/p', 'GroupEditor', ARRAY['core_resourcegroup_edit', 'core_pipeline_edit', 'core_user_manage', 'core_usergroup_manage', 'core_role_view', 'core_user_view', 'core_resourcegroup_view']);
    SELECT create_resource_group('acme/o/p', g, '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["x"]}]}') FROM unnest(ARRAY['Group', 'X']) AS g;
    SELECT assign_role('user:holder@acme', 'Held', 'Group', 'acme/o/p'), assign_role('user:one@acme', 'Executor', 'X', 'acme/o/p'),
           assign_role('user:one@acme', 'RoleEditor', '_all_project_level_resources', 'acme/o/p'),
           assign_role('user:other@acme', 'GroupEditor', '_all_project_level_resources', 'acme/o/p');
    CREATE ROLE racer;
    GRANT USAGE ON SCHEMA harness_rbac TO racer"#;

/// What `one` does, and what `other` does at the same moment.
const PAIRS: [(&str, &str); 5] = [
    (ADD, r#"SELECT harness_rbac.alter_resource_group('acme/o/p', 'Group', '{"includeAllResources": true}')"#),
    (
        ADD_BY_DOCUMENT,
        r#"SELECT harness_rbac.alter_resource_group('acme/o/p', 'Group', '{"includeAllResources": true}')"#,
    ),
    (ADD, "SELECT harness_rbac.assign_role('user:newcomer@acme', 'Held', '_all_project_level_resources', 'acme/o/p')"),
    (
        ADD_BY_DOCUMENT,
        "SELECT harness_rbac.assign_role('user:newcomer@acme', 'Held', '_all_project_level_resources', 'acme/o/p')",
    ),
    (
        ADD,
        r#"SELECT harness_rbac.apply_policy('{"version": 1, "scope": "acme/o/p", "roleAssignments": [{"scope": "acme/o/p",
            "principal": "user:newcomer@acme", "roleIdentifier": "Held", "resourceGroupIdentifier": "_all_project_level_resources"}]}')"#,
    ),
];
const ADD: &str = "SELECT harness_rbac.alter_role('acme/o/p', 'Held', ARRAY['core_pipeline_execute'])";
const ADD_BY_DOCUMENT: &str = r#"SELECT harness_rbac.apply_policy('{"version": 1, "scope": "acme/o/p", "roles": [
    {"scope": "acme/o/p", "identifier": "Held", "permissions": ["core_pipeline_edit", "core_pipeline_execute"]}]}')"#;

const LEVELS: [&str; 3] = ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"];

/// Whether somebody may execute what nobody could have given.
const GAINED: &str = "SELECT bool_or(harness_rbac.has_permission('core_pipeline_execute', 'acme/o/p', 'y', p))
    FROM unnest(ARRAY['user:holder@acme', 'user:newcomer@acme', 'user:one@acme', 'user:other@acme']) AS p";

/// What was before the round.
const RESTORE: &str = r#"
    SELECT harness_rbac.alter_role('acme/o/p', 'Held', remove_permissions => ARRAY['core_pipeline_execute']),
           harness_rbac.alter_resource_group('acme/o/p', 'Group', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["x"]}]}');
    SELECT harness_rbac.revoke_role(principal, role, resource_group, scope) FROM harness_rbac.role_bindings
     WHERE principal = 'user:newcomer@acme' AND role = 'Held'"#;

/// Makes the call as that administrator; its SQLSTATE.
fn make(client: &mut Client, who: &str, level: &str, call: &str, start: &Barrier) -> String {
    client
        .batch_execute(&format!(
            "BEGIN ISOLATION LEVEL {level}; SET LOCAL harness_rbac.principal = 'user:{who}@acme'; SET LOCAL ROLE racer"
        ))
        .unwrap();
    start.wait();
    let outcome = client.batch_execute(call).and_then(|()| client.batch_execute("COMMIT"));
    match outcome {
        Ok(()) => "00000".to_owned(),
        Err(error) => {
            client.batch_execute("ROLLBACK").unwrap();
            error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned())
        }
    }
}

#[test]
fn together_they_hand_out_no_more_than_each() {
    let rounds = size!("ROUNDS");
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let mut clients = ["one", "other"].map(|who| (who, connect(&database)));
    let mut random = fastrand::Rng::with_seed(14);
    let (mut first, mut second) = (0_u64, 0_u64);
    for round in 0..rounds {
        for (place, (of_one, of_other)) in PAIRS.iter().enumerate() {
            let start = Barrier::new(2);
            let levels = [(); 2].map(|()| LEVELS[random.usize(..LEVELS.len())]);
            let pauses = [(); 2].map(|()| std::time::Duration::from_micros(random.u64(..1500)));
            let outcomes: Vec<String> = thread::scope(|scope| {
                let running: Vec<_> = clients
                    .iter_mut()
                    .zip([of_one, of_other])
                    .zip(levels.into_iter().zip(pauses))
                    .map(|(((who, client), call), (level, pause))| {
                        let start = &start;
                        scope.spawn(move || {
                            let call = format!("SELECT pg_sleep({}); {call}", pause.as_secs_f64());
                            make(client, who, level, &call, start)
                        })
                    })
                    .collect();
                running.into_iter().map(|one| one.join().unwrap()).collect()
            });
            let gained: bool = owner.query_one(GAINED, &[]).unwrap().get(0);
            let what = format!("round {round}, pair {place}, {levels:?}: {outcomes:?}");
            assert!(!gained, "more was handed out than either holds: {what}");
            let is_one_refused = matches!(
                outcomes.iter().map(String::as_str).collect::<Vec<_>>()[..],
                ["00000", "42501" | "40001"] | ["42501" | "40001", "00000"] | ["40001", "42501"] | ["42501", "40001"]
            );
            assert!(is_one_refused, "{what}");
            match outcomes[0].as_str() {
                "00000" => first += 1,
                _ => second += 1,
            }
            owner.batch_execute(RESTORE).unwrap();
        }
    }
    owner.batch_execute("DROP OWNED BY racer; DROP ROLE racer").unwrap();
    println!(
        "administrators_race: {} pairs, {first} times the first came first, {second} times not, 0 gained",
        first + second
    );
    assert!(first > 0 && second > 0, "they do not meet");
}
