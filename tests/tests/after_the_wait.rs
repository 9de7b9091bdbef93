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
    SELECT create_scope('acme', default_access => 'none');
    SELECT create_user('acme', u) FROM unnest('{root, ana, quin}'::text[]) u;
    SELECT create_user_group('acme', 'Team'), create_service_account('acme', 'bot');
    SELECT assign_role('user:root@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
    SELECT create_role('acme', 'Deputy', '{core_role_edit, core_resourcegroup_edit, core_user_manage, core_usergroup_manage,
               core_organization_create, core_serviceaccount_manageapikey}'),
           create_role('acme', 'Looker', '{core_user_view}'), create_role('acme', 'Secrets', '{core_secret_view}'),
           create_resource_group('acme', 'Few', '{"resources": [{"resourceType": "USER"}]}');
    SELECT assign_role('user:ana@acme', r, '_all_account_level_resources', 'acme') FROM unnest('{Deputy, Looker, Secrets}'::text[]) r;
    SELECT assign_role('user:quin@acme', 'Looker', '_all_account_level_resources', 'acme', 'quin');
    CREATE ROLE after_the_wait;
    GRANT USAGE ON SCHEMA harness_rbac TO after_the_wait"#;

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
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let bound = |user: &str| {
        format!("BEGIN; SET LOCAL harness_rbac.principal = 'user:{user}@acme'; SET LOCAL ROLE after_the_wait")
    };
    let deputy = "'user:ana@acme', 'Deputy', '_all_account_level_resources', 'acme'";
    let mut ana = connect(&database);
    for call in CALLS {
        let call = format!("SELECT harness_rbac.{call}");
        ana.batch_execute(&format!("{}; {call}; ROLLBACK", bound("ana"))).unwrap();
        owner
            .batch_execute(&format!(
                "{}; SELECT harness_rbac.alter_assignment('acme', 'quin', reason => 'changed');
                 SELECT harness_rbac.set_principal_disabled('user:quin@acme', false);
                 SELECT harness_rbac.alter_role('acme', 'Looker', '{{core_account_view}}'), harness_rbac.revoke_role({deputy})",
                bound("root")
            ))
            .unwrap();
        let outcome = meanwhile(&mut owner, &mut ana, &format!("{}; {call}; COMMIT", bound("ana")));
        assert_eq!(code(&outcome), "42501", "{call}: {outcome:?}");
        ana.batch_execute("ROLLBACK").unwrap();
        owner
            .batch_execute(&format!(
                "SELECT harness_rbac.assign_role({deputy});
                 SELECT harness_rbac.alter_role('acme', 'Looker', remove_permissions => '{{core_account_view}}')"
            ))
            .unwrap();
    }
    owner.batch_execute("DROP OWNED BY after_the_wait; DROP ROLE after_the_wait").unwrap();
}
