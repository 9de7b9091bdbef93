//! What a transaction that was waited for has done counts for who goes on: what it put in the place of what goes, whom it takes
//! away, and what it leaves the waiting one to do.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::{Client, Error};
use std::thread;
use std::time::Duration;

/// Runs the statements while the transaction of `open` is under way, which is committed as soon as they wait, or are through.
fn meanwhile(open: &mut Client, other: &mut Client, statements: &str) -> Result<(), Error> {
    let process: i32 = other.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let waits = format!("SELECT FROM pg_locks WHERE pid = {process} AND NOT granted");
    thread::scope(|scope| {
        let running = scope.spawn(|| other.batch_execute(statements));
        while !running.is_finished() && open.query(&waits, &[]).unwrap().is_empty() {
            thread::sleep(Duration::from_millis(2));
        }
        open.batch_execute("COMMIT").unwrap();
        running.join().unwrap()
    })
}

fn code(outcome: &Result<(), Error>) -> &str {
    match outcome {
        Ok(()) => "00000",
        Err(error) => error.code().map_or("none", |code| code.code()),
    }
}

#[test]
fn a_key_goes_with_what_a_rotation_put_in_its_place() {
    let (mut open, database) = fresh_database();
    let mut other = connect(&database);
    open.batch_execute(
        "SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ben')",
    )
    .unwrap();
    for grace in ["0", "1 hour"] {
        let create = "SELECT FROM harness_rbac.create_api_key('user:ben@acme', 'laptop')";
        let rotate = format!("SELECT harness_rbac.rotate_api_key('user:ben@acme', 'laptop', '{grace}')");
        open.batch_execute(create).unwrap();
        open.batch_execute("BEGIN").unwrap();
        open.query_one(&rotate, &[]).unwrap();
        let rotated = meanwhile(&mut open, &mut other, &rotate);
        assert_eq!(code(&rotated), "00000", "rotated twice, grace {grace}: {rotated:?}");

        open.batch_execute("BEGIN").unwrap();
        let token: String = open.query_one(&rotate, &[]).unwrap().get(0);
        let drop = "SELECT harness_rbac.drop_api_key('user:ben@acme', 'laptop')";
        let dropped = meanwhile(&mut open, &mut other, drop);
        assert_eq!(code(&dropped), "00000", "dropped, grace {grace}: {dropped:?}");
        let left: i64 = open.query_one("SELECT count(*) FROM harness_rbac.api_keys", &[]).unwrap().get(0);
        assert_eq!(left, 0, "grace {grace}");
        let authenticated = other.execute("SELECT harness_rbac.authenticate($1)", &[&token]).map(|_| ());
        assert_eq!(code(&authenticated), "28000", "grace {grace}");
    }
}

#[test]
fn an_assignment_that_is_renewed_meanwhile_is_revoked() {
    let (mut open, database) = fresh_database();
    let mut other = connect(&database);
    let assign =
        "SELECT harness_rbac.assign_role('user:ben@acme', '_account_viewer', '_all_account_level_resources', 'acme'";
    open.batch_execute(&format!(
        "SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ben');
         {assign}, valid_until => '2020-01-01')"
    ))
    .unwrap();
    open.batch_execute(&format!("BEGIN; {assign})")).unwrap();
    let revoke = format!("{})", assign.replace("assign_role", "revoke_role"));
    let revoked = meanwhile(&mut open, &mut other, &revoke);
    assert_eq!(code(&revoked), "00000", "{revoked:?}");
    let left: i64 = open.query_one("SELECT count(*) FROM harness_rbac.role_assignments", &[]).unwrap().get(0);
    assert_eq!(left, 0);
}

#[test]
fn an_account_keeps_an_administrator_who_is_made_one_while_another_takes_it_away() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute("SET search_path = public, harness_rbac").unwrap();
    let everything = "'_account_admin', '_all_resources_including_child_scopes'";
    for (number, (administrator, take_away)) in [
        ("user:ben", "set_principal_disabled('user:ben@{}', true)"),
        ("user_group:G", "remove_group_member('user_group:G@{}', 'user:ben@{}')"),
    ]
    .into_iter()
    .enumerate()
    {
        for is_first in [true, false] {
            let account = format!("a{number}{is_first}");
            owner
                .batch_execute(&format!(
                    "SELECT create_scope('{account}', default_access => 'none');
                     SELECT create_user('{account}', 'root'), create_user('{account}', 'ben'), create_user_group('{account}', 'G');
                     SELECT add_group_member('user_group:G@{account}', 'user:ben@{account}');
                     SELECT assign_role('user:root@{account}', {everything}, '{account}')"
                ))
                .unwrap();
            let take_away = format!("SELECT harness_rbac.{}", take_away.replace("{}", &account));
            let replace = format!(
                "SELECT harness_rbac.assign_role('{administrator}@{account}', {everything}, '{account}');
                 SELECT harness_rbac.revoke_role('user:root@{account}', {everything}, '{account}')"
            );
            let (first, second) = if is_first { (take_away, replace) } else { (replace, take_away) };
            let mut other = connect(&database);
            owner.batch_execute(&format!("BEGIN; {first}")).unwrap();
            let outcome = meanwhile(&mut owner, &mut other, &format!("BEGIN; {second}; COMMIT"));
            assert_eq!(code(&outcome), "2BP01", "{first}; then {second}: {outcome:?}");
        }
    }
}

/// Nor does who takes one away wait for those who add something to the account, in whose row it is marked that it has one.
#[test]
fn an_account_keeps_its_last_administrator_also_while_it_cannot_be_marked() {
    let (mut owner, database) = fresh_database();
    let everything = "'_account_admin', '_all_resources_including_child_scopes', 'acme'";
    owner
        .batch_execute(&format!(
            "SET search_path = public, harness_rbac; SET lock_timeout = '10s';
             SELECT create_scope('acme', default_access => 'none'), create_user('acme', 'root'), create_user('acme', 'ben');
             SELECT assign_role('user:root@acme', {everything})"
        ))
        .unwrap();
    let mut other = connect(&database);
    other.batch_execute("BEGIN; SELECT harness_rbac.create_user_group('acme', 'Late')").unwrap();
    for (call, expected) in [
        ("set_principal_disabled('user:root@acme', true)".to_owned(), "2BP01"),
        (format!("assign_role('user:ben@acme', {everything})"), "00000"),
        ("set_principal_disabled('user:root@acme', true)".to_owned(), "00000"),
        (format!("revoke_role('user:ben@acme', {everything})"), "2BP01"),
        ("drop_principal('user:root@acme')".to_owned(), "00000"),
        ("drop_principal('user:ben@acme')".to_owned(), "2BP01"),
    ] {
        let outcome = owner.batch_execute(&format!("SELECT {call}"));
        assert_eq!(code(&outcome), expected, "{call}: {outcome:?}");
    }
    let marked = "SELECT administered FROM scopes WHERE path = 'acme'";
    assert!(!owner.query_one(marked, &[]).unwrap().get::<_, bool>(0));
    other.batch_execute("COMMIT").unwrap();
    assert_eq!(code(&owner.batch_execute("SELECT drop_principal('user:ben@acme')")), "2BP01");
}

/// `ana` may administer by one role, `Deputy`, and holds all that she hands out.
const WORLD: &str = r#"
    SET search_path = public, harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/europe, acme/europe/shop}'::text[]) s;
    SELECT create_user('acme', u) FROM unnest('{root, ana, quin}'::text[]) u;
    SELECT create_user_group('acme', 'Team'), create_user_group('acme', 'Crew'), create_service_account('acme', 'bot');
    SELECT add_group_member('user_group:Crew@acme', 'user:quin@acme'), add_scope_user('acme/europe', 'user:quin@acme'),
           create_api_key('service_account:bot@acme', 'old');
    SELECT assign_role('user:root@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
    SELECT create_role('acme', 'Deputy', '{core_role_edit, core_role_delete, core_resourcegroup_edit, core_resourcegroup_delete, core_user_manage,
               core_usergroup_manage, core_organization_create, core_project_delete, core_serviceaccount_edit, core_serviceaccount_delete,
               core_serviceaccount_manageapikey, core_secret_create, core_secret_edit, core_secret_delete, core_pipeline_create,
               core_pipeline_edit, core_pipeline_delete}'),
           create_role('acme', 'Looker', '{core_user_view}'), create_role('acme', 'Secrets', '{core_secret_view}'),
           create_role('acme', 'Reader', '{core_account_view, core_organization_view, core_project_view, core_role_view}'),
           create_resource_group('acme', 'Few', '{"resources": [{"resourceType": "USER"}]}');
    SELECT assign_role('user:ana@acme', r, '_all_account_level_resources', 'acme') FROM unnest('{Looker, Secrets}'::text[]) r;
    SELECT assign_role('user:ana@acme', r, '_all_resources_including_child_scopes', 'acme') FROM unnest('{Deputy, Reader}'::text[]) r;
    SELECT assign_role('user:quin@acme', 'Looker', '_all_account_level_resources', 'acme', 'quin'),
           assign_role('user:quin@acme', 'Looker', 'Few', 'acme', 'few');
    SELECT register_resource('acme', 'SECRET', 'old'), share_resource('user:quin@acme', 'Secrets', 'acme', 'SECRET', 'shared');
    SELECT register_pipeline('acme/europe/shop', 'old', '{"pipeline": {"identifier": "old", "stages": []}}')"#;

const DEPUTY: &str = "'user:ana@acme', 'Deputy', '_all_resources_including_child_scopes', 'acme'";

/// Makes the world in a database of its own, and a role of that name for those who ask. Tests run side by side.
fn world(role: &str) -> (Client, Client) {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    owner.batch_execute(&format!("CREATE ROLE {role}; GRANT USAGE ON SCHEMA harness_rbac TO {role}")).unwrap();
    (owner, connect(&database))
}

/// Binds a user for a transaction.
fn bound(role: &str, user: &str) -> String {
    format!("BEGIN; SET LOCAL harness_rbac.principal = 'user:{user}@acme'; SET LOCAL ROLE {role}")
}

const CALLS: [&str; 11] = [
    "alter_role('acme', 'Looker', '{core_secret_view}')",
    "alter_role('acme', 'Looker', remove_permissions => '{core_user_view}')",
    r#"alter_resource_group('acme', 'Few', '{"includeAllResources": true}')"#,
    "alter_assignment('acme', 'quin', reason => 'another')",
    "create_user('acme', 'new')",
    "set_principal_disabled('user:quin@acme', false)",
    "set_principal_disabled('user:quin@acme', true)",
    "create_scope('acme/pay', default_access => 'none')",
    "share_resource('user:quin@acme', 'Secrets', 'acme', 'SECRET', 'x')",
    "create_api_key('service_account:bot@acme', 'k')",
    "add_group_member('user_group:Team@acme', 'user:quin@acme')",
];

/// What only takes away waits for nobody who hands out, but for who changes the same row.
#[test]
fn a_right_that_is_gone_after_the_wait_is_asked_for_again() {
    let (mut owner, mut ana) = world("after_hand_outs");
    let bound = |user| bound("after_hand_outs", user);
    for call in CALLS {
        let call = format!("SELECT harness_rbac.{call}");
        ana.batch_execute(&format!("{}; {call}; ROLLBACK", bound("ana"))).unwrap();
        owner
            .batch_execute(&format!(
                "{}; SELECT harness_rbac.alter_assignment('acme', 'quin', reason => 'changed');
                 SELECT harness_rbac.set_principal_disabled('user:quin@acme', false);
                 SELECT harness_rbac.alter_role('acme', 'Looker', '{{core_account_view}}'), harness_rbac.revoke_role({DEPUTY})",
                bound("root")
            ))
            .unwrap();
        let outcome = meanwhile(&mut owner, &mut ana, &format!("{}; {call}; COMMIT", bound("ana")));
        assert_eq!(code(&outcome), "42501", "{call}: {outcome:?}");
        ana.batch_execute("ROLLBACK").unwrap();
        owner
            .batch_execute(&format!(
                "SELECT harness_rbac.assign_role({DEPUTY});
                 SELECT harness_rbac.alter_role('acme', 'Looker', remove_permissions => '{{core_account_view}}')"
            ))
            .unwrap();
    }
    owner.batch_execute("DROP OWNED BY after_hand_outs; DROP ROLE after_hand_outs").unwrap();
}

/// The other functions by which a principal changes something.
const OTHER_CALLS: [&str; 22] = [
    "create_role('acme', 'New', '{core_user_view}')",
    "drop_role('acme', 'Looker')",
    r#"create_resource_group('acme', 'New', '{"includeAllResources": true}')"#,
    "drop_resource_group('acme', 'Few')",
    "create_user_group('acme', 'New')",
    "create_service_account('acme', 'late')",
    "drop_principal('user:quin@acme')",
    "remove_group_member('user_group:Crew@acme', 'user:quin@acme')",
    "add_scope_user('acme/europe', 'user:ana@acme')",
    "remove_scope_user('acme/europe', 'user:quin@acme')",
    "assign_role('user:quin@acme', 'Secrets', '_all_account_level_resources', 'acme')",
    "revoke_role('user:quin@acme', 'Looker', '_all_account_level_resources', 'acme')",
    "unshare_resource('user:quin@acme', 'Secrets', 'acme', 'SECRET', 'shared')",
    "drop_scope('acme/europe/shop')",
    "register_resource('acme', 'SECRET', 'new')",
    "drop_resource('acme', 'SECRET', 'old')",
    r#"register_pipeline('acme/europe/shop', 'new', '{"pipeline": {"identifier": "new", "stages": []}}')"#,
    "drop_pipeline('acme/europe/shop', 'old')",
    "rotate_api_key('service_account:bot@acme', 'old')",
    "drop_api_key('service_account:bot@acme', 'old')",
    r#"apply_policy('{"version": 1, "scope": "acme", "roles": [{"scope": "acme", "identifier": "Looker", "permissions": []}]}')"#,
    "drop_principal('service_account:bot@acme')",
];

/// What changes nothing, and what no principal may.
const NO_CALLS: &str = "access_report authenticate begin_session carry_scope check_pipeline_execution check_policy confirm_protected_table
    confirm_share_permission create_permission create_publication create_resource_type drop_audit_log effective_permissions
    explain_permission explain_permission_at explain_permission_text export_policy export_policy_parts has_permission_at map_database_role
    may_review partition_audit_log permitted_principals permitted_principals_at permitted_resources permitted_resources_everywhere
    permitted_scopes pipeline_executors plan_policy policy_changes policy_changes_undo policy_to_terraform protect_table
    redundant_role_bindings role_bindings_at role_bindings_everywhere server_stats session_stats set_scope_key signed_session simulate
    unmap_database_role unprotect_table verify_audit_log wait_for_replicas";

/// Has everybody wait who needs a row of these tables.
fn lock(tables: &[&str]) -> String {
    tables.iter().map(|table| format!("DO $$ BEGIN PERFORM FROM harness_rbac.{table} FOR UPDATE; END $$; ")).collect()
}

const TABLES: [&str; 9] = [
    "scopes",
    "principals WHERE id > 0",
    "group_members",
    "scope_users",
    "roles",
    "resource_groups",
    "resources",
    "api_keys",
    "role_assignments",
];

#[test]
fn a_right_lasts_until_the_change_is_made() {
    let (mut owner, mut ana) = world("after_rows");
    let bound = |user| bound("after_rows", user);
    let sql = "SELECT DISTINCT proname::text FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND provolatile = 'v'
        AND prorettype <> 'trigger'::regtype AND proname NOT LIKE '\\_%' ORDER BY 1";
    let name = |call: &str| call.split('(').next().unwrap_or_default().to_owned();
    let known: Vec<String> = CALLS.iter().chain(&OTHER_CALLS).map(|call| name(call)).collect();
    for row in owner.query(sql, &[]).unwrap() {
        let name: String = row.get(0);
        let is_called = known.contains(&name);
        assert!(is_called != NO_CALLS.split_whitespace().any(|other| other == name), "{name}: called {is_called}");
    }
    // Rows that are waited for at first, and those that wait until something else has gone.
    let late = ["roles", "role_assignments", "group_members"];
    let goes = [
        "drop_role",
        "drop_principal('user:",
        "drop_resource_group",
        "revoke_role",
        "alter_assignment",
        "alter_role",
        "apply_policy",
    ];
    let early = CALLS.iter().chain(&OTHER_CALLS).map(|call| (*call, lock(&TABLES)));
    let later = CALLS.iter().chain(&OTHER_CALLS).filter(|call| goes.iter().any(|goes| call.starts_with(goes)));
    let mut went_through = Vec::new();
    for (call, locks) in early.chain(later.map(|call| (*call, lock(&late)))) {
        let call = format!("SELECT FROM harness_rbac.{call}");
        let alone = ana.batch_execute(&format!("{}; {call}; ROLLBACK", bound("ana")));
        assert_eq!(code(&alone), "00000", "{call}: {alone:?}");
        owner.batch_execute(&format!("BEGIN; {locks} SELECT harness_rbac.revoke_role({DEPUTY})")).unwrap();
        let outcome = meanwhile(&mut owner, &mut ana, &format!("{}; {call}; COMMIT", bound("ana")));
        if code(&outcome) != "42501" {
            went_through.push(format!("{call}, {locks}: {outcome:?}"));
        }
        ana.batch_execute("ROLLBACK").unwrap();
        owner.batch_execute(&format!("SELECT harness_rbac.assign_role({DEPUTY})")).unwrap();
    }
    assert_eq!(went_through, [""; 0]);
    owner.batch_execute("DROP OWNED BY after_rows; DROP ROLE after_rows").unwrap();
}

/// What the change itself takes away does not count, and what the same statement did before does.
#[test]
fn who_takes_its_own_right_away_has_had_it() {
    let (mut owner, mut ana) = world("after_own");
    let bound = |user| bound("after_own", user);
    for level in ["READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"] {
        for call in [
            "create_role('acme', 'First', '{}'), harness_rbac.alter_role('acme', 'First', '{core_user_view}')",
            "alter_role('acme', 'Deputy', remove_permissions => '{core_role_edit}')",
            r#"apply_policy('{"version": 1, "scope": "acme", "roles": [{"scope": "acme", "identifier": "Deputy", "permissions": []}]}')"#,
            "drop_role('acme', 'Deputy')",
            "drop_principal('user:ana@acme')",
        ] {
            owner
                .batch_execute(&format!("BEGIN; {} SELECT pg_current_xact_id()", lock(&["roles", "role_assignments"])))
                .unwrap();
            let bind = bound("ana").replace("BEGIN", &format!("BEGIN ISOLATION LEVEL {level}"));
            let outcome = meanwhile(&mut owner, &mut ana, &format!("{bind}; SELECT harness_rbac.{call}"));
            assert_eq!(code(&outcome), "00000", "{level}: {call}: {outcome:?}");
            ana.batch_execute("ROLLBACK").unwrap();
        }
    }
    owner.batch_execute("DROP OWNED BY after_own; DROP ROLE after_own").unwrap();
}
