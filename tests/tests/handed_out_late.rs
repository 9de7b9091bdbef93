//! What is handed out is held until it is handed out, and what is registered meanwhile is not overwritten by who may only add.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::{Client, Error};
use std::thread;
use std::time::Duration;

const HELD: &str = "'user:ana@acme', 'Held', '_all_resources_including_child_scopes', 'acme'";

/// Ana administers by one role and holds what she hands out by another, root everything, quin nothing.
fn world(role: &str) -> (Client, Client) {
    let (mut root, database) = fresh_database();
    let everywhere = "'_all_resources_including_child_scopes', 'acme'";
    root.batch_execute(&format!(
        "SET search_path = public, harness_rbac;
         SELECT create_scope('acme', default_access => 'none'), create_scope('acme/europe', default_access => 'none'),
                create_scope('acme/europe/shop', default_access => 'none');
         SELECT count(create_user('acme', n)) FROM unnest('{{root,ana,quin}}'::text[]) n;
         SELECT create_user_group('acme', 'Team'), assign_role('user:root@acme', '_account_admin', {everywhere});
         SELECT create_role('acme', 'Deputy', '{{core_user_view,core_user_manage,core_usergroup_view,core_usergroup_manage,core_role_view,core_role_edit,
                    core_organization_view,core_organization_create,core_project_view,core_account_view,core_resourcegroup_view,core_serviceaccount_view}}'),
                create_role('acme', 'Held', '{{core_secret_view}}'),
                create_role('acme', 'Adds', '{{core_secret_create,core_pipeline_create}}');
         SELECT assign_role('user:ana@acme', r, {everywhere}) FROM unnest('{{Deputy,Held,Adds}}'::text[]) r;
         SELECT assign_role('user:quin@acme', 'Held', {everywhere}, 'asleep'), alter_assignment('acme', 'asleep', disabled => true);
         SELECT assign_role('user_group:Team@acme', 'Held', {everywhere});
         CREATE ROLE {role}; GRANT USAGE ON SCHEMA harness_rbac TO {role}"
    ))
    .unwrap();
    (root, connect(&database))
}

fn bound(role: &str) -> String {
    format!("BEGIN; SELECT harness_rbac.begin_session('user:ana@acme'); SET LOCAL ROLE {role}")
}

/// Commits what `open` has under way once the statements wait, and says what becomes of them, and whether they waited.
fn meanwhile(open: &mut Client, other: &mut Client, statements: &str) -> (Result<(), Error>, bool) {
    let process: i32 = other.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let waits = format!("SELECT FROM pg_locks WHERE pid = {process} AND NOT granted");
    thread::scope(|scope| {
        let running = scope.spawn(|| other.batch_execute(statements));
        let mut waited = false;
        while !running.is_finished() && !waited {
            thread::sleep(Duration::from_millis(2));
            waited = !open.query(&waits, &[]).unwrap().is_empty();
        }
        open.batch_execute("COMMIT").unwrap();
        (running.join().unwrap(), waited)
    })
}

fn code(outcome: &Result<(), Error>) -> &str {
    outcome.as_ref().err().map_or("00000", |error| error.code().map_or("none", |code| code.code()))
}

#[test]
fn what_is_handed_out_is_held_until_then() {
    let (mut root, mut ana) = world("handed_out_late");
    let locks = "DO $$ BEGIN PERFORM FROM harness_rbac.principals WHERE id > 0 FOR UPDATE; PERFORM FROM harness_rbac.role_assignments WHERE identifier = 'asleep' FOR UPDATE; END $$";
    for call in [
        "alter_assignment('acme', 'asleep', disabled => false)",
        "assign_role('user:quin@acme', 'Held', '_all_account_level_resources', 'acme')",
        "add_group_member('user_group:Team@acme', 'user:quin@acme')",
        r#"apply_policy('{"version": 1, "scope": "acme", "roleAssignments": [{"scope": "acme", "principal": "user:quin@acme", "roleIdentifier": "Held", "resourceGroupIdentifier": "_all_account_level_resources"}]}')"#,
    ] {
        let call = format!("{}; SELECT FROM harness_rbac.{call}", bound("handed_out_late"));
        let alone = ana.batch_execute(&format!("{call}; ROLLBACK"));
        assert_eq!(code(&alone), "00000", "{call}: {alone:?}");
        for (meanwhile_done, expected) in [("SELECT", "00000"), ("revoke", "42501")] {
            let done = match meanwhile_done {
                "revoke" => format!("SELECT harness_rbac.revoke_role({HELD})"),
                _ => "SELECT pg_current_xact_id()".to_owned(),
            };
            root.batch_execute(&format!("BEGIN; {locks}; {done}")).unwrap();
            let (outcome, waited) = meanwhile(&mut root, &mut ana, &call);
            assert!(waited, "{call} waited for nobody");
            assert_eq!(code(&outcome), expected, "{call}: {outcome:?}");
            ana.batch_execute("ROLLBACK").unwrap();
        }
        root.batch_execute(&format!("SELECT harness_rbac.assign_role({HELD})")).unwrap();
    }
    root.batch_execute("DROP OWNED BY handed_out_late; DROP ROLE handed_out_late").unwrap();
}

/// A document may make the scope that it works at.
#[test]
fn a_right_lasts_at_a_scope_that_the_document_makes() {
    let (mut root, mut ana) = world("made_by_document");
    let document = r#"{"version": 1, "scope": "acme", "scopes": [{"scope": "acme/asia", "defaultAccess": "none"}],
        "roles": [{"scope": "acme/asia", "identifier": "R", "permissions": ["core_secret_view"]}],
        "userGroups": [{"scope": "acme", "identifier": "Team", "users": ["quin"]}]}"#;
    let call = format!("{}; SELECT FROM harness_rbac.apply_policy('{document}')", bound("made_by_document"));
    let alone = ana.batch_execute(&format!("{call}; ROLLBACK"));
    assert_eq!(code(&alone), "00000", "{alone:?}");
    // It goes on without the right to make roles.
    root.batch_execute(
        "BEGIN; DO $$ BEGIN PERFORM FROM harness_rbac.principals WHERE identifier = 'quin' FOR UPDATE; END $$;
         SELECT harness_rbac.alter_role('acme', 'Deputy', remove_permissions => '{core_role_edit}')",
    )
    .unwrap();
    let (outcome, waited) = meanwhile(&mut root, &mut ana, &call);
    assert!(waited, "it waited for nobody");
    assert_eq!(code(&outcome), "42501", "{outcome:?}");
    ana.batch_execute("ROLLBACK").unwrap();
    root.batch_execute("DROP OWNED BY made_by_document; DROP ROLE made_by_document").unwrap();
}

#[test]
fn who_may_only_add_overwrites_nothing() {
    let (mut root, mut ana) = world("adds_only");
    let pipeline = r#"register_pipeline('acme/europe/shop', 'p', '{"pipeline": {"identifier": "p", "stages": []}}')"#;
    for (call, read_committed) in
        [("register_resource('acme', 'SECRET', 's', '{\"a\": \"ana\"}')", "42501"), (pipeline, "42501")]
    {
        for (level, expected) in [("READ COMMITTED", read_committed), ("REPEATABLE READ", "40001")] {
            let begin = bound("adds_only").replace("BEGIN", &format!("BEGIN ISOLATION LEVEL {level}"));
            let theirs = format!("SELECT FROM harness_rbac.{}", call.replace("\"ana\"", "\"root\""));
            let alone = ana.batch_execute(&format!("{begin}; SELECT FROM harness_rbac.{call}; ROLLBACK"));
            assert_eq!(code(&alone), "00000", "{call}: {alone:?}");
            root.batch_execute(&format!("BEGIN; {theirs}")).unwrap();
            let (outcome, waited) =
                meanwhile(&mut root, &mut ana, &format!("{begin}; SELECT FROM harness_rbac.{call}"));
            assert!(waited, "{call} waited for nobody");
            assert_eq!(code(&outcome), expected, "{level}: {call}: {outcome:?}");
            ana.batch_execute("ROLLBACK").unwrap();
            root.batch_execute("DELETE FROM harness_rbac.resources WHERE identifier IN ('s', 'p')").unwrap();
        }
    }
    root.batch_execute("DROP OWNED BY adds_only; DROP ROLE adds_only").unwrap();
}
