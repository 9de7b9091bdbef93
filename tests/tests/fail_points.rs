//! A panic or an error in the middle of a compile, an administrative call or a trigger is an ERROR, and no more: the session
//! goes on as who it was and answers rightly, others notice nothing, and the policy is as it was before.
//!
//! For the build with faults, see tests/bin/test. `FAULT_ROUNDS` sets the size.

use harness_rbac_tests::flip::{SET_UP, ask, flip};
use harness_rbac_tests::integrity::{fingerprint, statement};
use harness_rbac_tests::server::{connect, empty_database};
use harness_rbac_tests::size;
use postgres::Client;

const WORLD: &str = "
    SELECT harness_rbac.assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
    SELECT harness_rbac.create_user('acme', 'cleo');
    SELECT harness_rbac.assign_role('user:ben@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout', 'bens');
    SELECT harness_rbac.create_role('acme/payments/checkout', 'Role', '{core_pipeline_edit}');
    DO $$ BEGIN CREATE ROLE fail_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    GRANT USAGE ON SCHEMA harness_rbac TO fail_app;";

/// What goes through the point, as the principal ana or as superuser.
const CALLS: [(&str, &[&str]); 3] = [
    (
        "Compile",
        &["SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/payments/checkout', 'x', 'user:ben@acme')"],
    ),
    (
        "Administration",
        &[
            "SELECT harness_rbac.assign_role('user:cleo@acme', '_project_admin', '_all_project_level_resources', 'acme/payments/checkout')",
        ],
    ),
    (
        "Trigger",
        &[
            "SELECT harness_rbac.assign_role('user:cleo@acme', '_project_admin', '_all_project_level_resources', 'acme/payments/checkout')",
            "SELECT harness_rbac.revoke_role('user:ben@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout')",
            "SELECT harness_rbac.drop_principal('user:ben@acme')",
            "SELECT harness_rbac.alter_role('acme/payments/checkout', 'Role', '{core_pipeline_view}')",
            "SELECT harness_rbac.drop_scope('acme/payments/checkout', true)",
        ],
    ),
];

fn answer(client: &mut Client, user: &str) -> bool {
    client.query_one(&ask(user), &[]).unwrap().get(0)
}

/// Calls within an application's transaction, catches the error, and says who the session is then.
fn caught(call: &str) -> String {
    format!(
        "DO $do$ BEGIN
             BEGIN
                 EXECUTE $call${call}$call$;
             EXCEPTION WHEN internal_error THEN
                 ASSERT current_user = 'fail_app' AND harness_rbac.current_principal() = 'user:ana@acme', 'the session is somebody else';
                 RETURN;
             END;
             RAISE 'nothing failed';
         END $do$"
    )
}

#[test]
#[ignore = "needs the build with faults: tests/bin/test faulty"]
fn a_failure_in_the_middle_is_an_error_and_no_more() {
    let rounds = size!("FAULT_ROUNDS") / 10;
    let database = empty_database();
    let [mut owner, mut writer, mut other, mut victim] = [0; 4].map(|_| connect(&database));
    owner.batch_execute(SET_UP).unwrap();
    owner.batch_execute(WORLD).unwrap();
    let whole = statement(&mut owner);
    let process: i32 = victim.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let mut failures = 0;
    for round in 0..rounds {
        for kind in ["Panic", "Error"] {
            for (point, calls) in CALLS {
                for call in calls {
                    // What the victim has compiled is old: ben's right comes and goes, or is written anew.
                    let granted = round % 2 == 0;
                    if answer(&mut victim, "ben") != granted {
                        writer.batch_execute(&flip("ben", granted)).unwrap();
                    }
                    writer.batch_execute("UPDATE harness_rbac.role_assignments SET reason = 'anew'").unwrap();
                    // To take an assignment away, or compile it, one has to be there.
                    if !granted && (point == "Compile" || call.contains("revoke_role")) {
                        continue;
                    }
                    let before = fingerprint(&mut owner, &[], "true");
                    victim.batch_execute(&format!("SET harness_rbac.fault = '{kind}In{point}'")).unwrap();
                    // By itself, and with the error caught by an application that acts for ana.
                    let error = victim.batch_execute(call).expect_err(call);
                    assert_eq!(
                        error.code().map(|code| code.code()),
                        Some("XX000"),
                        "{kind}In{point}: {call}: {error:?}"
                    );
                    let by_application = format!(
                        "BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE fail_app; {}; SET LOCAL ROLE NONE; SET harness_rbac.fault = ''; COMMIT",
                        caught(call)
                    );
                    victim
                        .batch_execute(&by_application)
                        .unwrap_or_else(|error| panic!("{kind}In{point}: {call}: {error:?}"));
                    failures += 2;
                    for (who, client) in [("the session itself", &mut victim), ("another", &mut other)] {
                        assert_eq!(
                            (answer(client, "ben"), answer(client, "cleo")),
                            (granted, false),
                            "{who} after {kind}In{point}: {call}"
                        );
                    }
                    assert_eq!(fingerprint(&mut owner, &[], "true"), before, "{kind}In{point}: {call} is half done");
                    assert!(owner.query(&whole, &[]).unwrap().is_empty());
                }
            }
        }
    }
    // And what failed works.
    victim.batch_execute(CALLS[1].1[0]).unwrap();
    assert!(answer(&mut other, "cleo") && answer(&mut victim, "cleo"));
    assert_eq!(victim.query_one("SELECT pg_backend_pid()", &[]).unwrap().get::<_, i32>(0), process);
    println!(
        "fail points: {failures} panics and errors in the middle, nothing half done, 0 wrong answers then or after"
    );
}
