//! Who was bound in a transaction stays it, or becomes nobody, whatever SQL does after that: neither whom the role that
//! logged in is mapped to, nor whom its settings name, nor a role with EXECUTE.

use super::set_up;
use harness_rbac_tests::server::{connect, connect_as, fresh_database};
use postgres::{Client, SimpleQueryMessage};

const LOW: &str = "user:low@hold";
/// Whom everybody gets to be that is not bound: an administrator.
const SERVER: &str = "service_account:server@hold";

const WORLD: &str = "
    SET search_path = harness_rbac;
    SELECT create_scope('hold'), create_user('hold', 'low'), create_service_account('hold', 'server');
    SELECT assign_role('service_account:server@hold', '_account_admin', '_all_resources_including_child_scopes', 'hold');
    CREATE ROLE hold_mapped LOGIN;
    CREATE ROLE hold_default LOGIN;
    ALTER ROLE hold_default SET harness_rbac.principal = 'service_account:server@hold';
    ALTER ROLE hold_default SET session_preload_libraries = 'harness_rbac';
    SELECT map_database_role('hold_mapped', 'service_account:server@hold');
    GRANT EXECUTE ON FUNCTION begin_session(text) TO hold_mapped, hold_default;
    GRANT SET ON PARAMETER harness_rbac.principal TO hold_mapped, hold_default;
    GRANT CREATE ON SCHEMA public TO hold_mapped, hold_default;
    CREATE FUNCTION public.reset_all() RETURNS void LANGUAGE plpgsql AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.reset_all_within() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog
        AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.as_low() RETURNS text LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@hold' AS 'BEGIN RETURN harness_rbac.current_principal(); END';
    CREATE FUNCTION public.as_low_and_reset() RETURNS void LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@hold' AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.as_low_and_bound() RETURNS void LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@hold' AS 'BEGIN PERFORM harness_rbac.begin_session(''user:low@hold''); END';
    CREATE TABLE public.many AS SELECT generate_series(1, 10) AS n;
    GRANT SELECT ON public.many TO hold_mapped, hold_default";

/// What somebody runs in a transaction, where BIND binds. A statement may fail; the next one is run all the same.
pub(super) const ROUTES: &[&[&str]] = &[
    &["BIND"],
    &["BIND", "RESET ALL"],
    &["BIND", "DO $$ BEGIN EXECUTE 'RESET ALL'; END $$"],
    &["BIND", "SELECT public.reset_all()"],
    &["BIND", "SELECT public.reset_all_within()"],
    &["BIND", "RESET harness_rbac.principal"],
    &["BIND", "SET harness_rbac.principal TO DEFAULT"],
    &["BIND", "SET LOCAL harness_rbac.principal TO DEFAULT"],
    &["BIND", "SELECT set_config('harness_rbac.principal', NULL, false)"],
    &["BIND", "SELECT set_config('harness_rbac.principal', '', true)"],
    &["BIND", "UPDATE pg_settings SET setting = '' WHERE name = 'harness_rbac.principal'"],
    &["BIND", "DISCARD ALL"],
    &["BIND", "DISCARD PLANS", "DISCARD SEQUENCES", "DISCARD TEMP"],
    &["BIND", "RESET SESSION AUTHORIZATION", "RESET ROLE"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before", "RESET ALL"],
    &["SAVEPOINT before", "BIND", "RELEASE before", "RESET ALL"],
    &["SAVEPOINT before", "SAVEPOINT second", "BIND", "RELEASE second", "ROLLBACK TO before", "RELEASE before"],
    &["BIND", "SAVEPOINT after", "RESET ALL", "ROLLBACK TO after"],
    &["BIND", "SAVEPOINT after", "RESET ALL", "RELEASE after"],
    &["BIND", "RESET ALL", "SAVEPOINT after", "RESET ALL", "ROLLBACK TO after"],
    &["DO $$ BEGIN BIND; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN NULL; END $$"],
    &[
        "DO $$ BEGIN BEGIN BIND; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN NULL; END; EXECUTE 'RESET ALL'; END $$",
    ],
    &[
        "BIND",
        "DO $$ BEGIN EXECUTE 'RESET ALL'; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN NULL; END $$",
    ],
    &["BIND", "SELECT public.as_low()", "RESET ALL"],
    &["BIND", "RESET ALL", "SELECT public.as_low()"],
    &["BIND", "SELECT public.as_low_and_reset()"],
    &["BIND", "SELECT public.as_low_and_bound()"],
    &["SELECT public.as_low_and_reset()"],
    &["SELECT public.as_low_and_bound()"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before", "SELECT public.as_low()"],
    &["BIND", "SET LOCAL harness_rbac._is_nobody = off", "SET harness_rbac._is_nobody TO DEFAULT", "RESET ALL"],
    &["BIND", "RESET ALL", "SET LOCAL harness_rbac._is_nobody = off", "RESET harness_rbac._is_nobody"],
    &["BIND", "RESET ALL", "SELECT set_config('harness_rbac._is_nobody', 'off', true)"],
];

/// The ways to bind; TOKEN is one of the user's.
const BINDINGS: &[&str] = &[
    "harness_rbac.begin_session('user:low@hold')",
    "harness_rbac.authenticate('TOKEN')",
    "set_config('harness_rbac.principal', 'user:low@hold', true)",
    "set_config('harness_rbac.principal', 'user:low@hold', false)",
];

/// Runs a statement within the transaction, which goes on whatever it does.
pub(super) fn attempt(client: &mut Client, statement: &str) {
    let is_of_savepoints = ["SAVEPOINT", "ROLLBACK", "RELEASE"].iter().any(|verb| statement.starts_with(verb));
    if is_of_savepoints {
        return client.batch_execute(statement).unwrap();
    }
    client.batch_execute("SAVEPOINT attempt").unwrap();
    let end = if client.batch_execute(statement).is_ok() {
        "RELEASE attempt"
    } else {
        "ROLLBACK TO attempt; RELEASE attempt"
    };
    client.batch_execute(end).unwrap();
}

pub(super) fn row(client: &mut Client, query: &str) -> Vec<Option<String>> {
    for message in client.simple_query(query).unwrap_or_else(|error| panic!("{query}: {error:?}")) {
        if let SimpleQueryMessage::Row(row) = message {
            return (0..row.len()).map(|column| row.get(column).map(str::to_owned)).collect();
        }
    }
    panic!("no row");
}

const ASK: &str = "SELECT harness_rbac.current_principal(), harness_rbac.has_permission('core_user_manage', 'hold')";
const ROWS: &str = "SELECT count(*) FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'hold')";

/// Whether the answer is that of the bound one or of nobody, and the transaction cannot administer.
fn is_held(client: &mut Client) -> Result<(), String> {
    let version: i32 = row(client, "SHOW server_version_num")[0].as_deref().unwrap().parse().unwrap();
    let in_workers = if version < 160_000 { "force_parallel_mode" } else { "debug_parallel_query" };
    for forced in ["off", "on"] {
        client.batch_execute(&format!("SET LOCAL {in_workers} = {forced}")).unwrap();
        for query in [ASK, ROWS] {
            let plan = row(client, &format!("EXPLAIN {query}"))[0].clone().unwrap();
            assert_eq!(plan.starts_with("Gather"), forced == "on", "{plan}");
        }
        let found = [row(client, ASK), row(client, ROWS)].concat();
        let is_right = matches!(found[0].as_deref(), None | Some(LOW))
            && found[1].as_deref() == Some("f")
            && found[2].as_deref() == Some("0");
        if !is_right {
            return Err(format!("in workers {forced}: {found:?}"));
        }
    }
    client.batch_execute("SAVEPOINT act").unwrap();
    let planted = client.batch_execute("SELECT harness_rbac.create_user('hold', 'planted')");
    client.batch_execute("ROLLBACK TO act").unwrap();
    match planted {
        Ok(()) => Err("it administers".into()),
        Err(error) if error.code().is_some_and(|code| code.code() == "42501") => Ok(()),
        Err(error) => Err(format!("{error:?}")),
    }
}

#[test]
fn who_was_bound_or_nobody() {
    let (mut owner, database) = fresh_database();
    set_up(&mut owner, WORLD);
    let token = row(&mut owner, "SELECT harness_rbac.create_api_key('user:low@hold', 'k')")[0].clone().unwrap();
    let (mut routes, mut failures) = (0, 0);
    for user in ["hold_mapped", "hold_default"] {
        for binding in BINDINGS {
            for route in ROUTES {
                let mut client = connect_as(&database, user);
                assert_eq!(row(&mut client, ASK), [Some(SERVER.into()), Some("t".into())]);
                client.batch_execute("BEGIN").unwrap();
                let binding = binding.replace("TOKEN", &token);
                for statement in *route {
                    let statement = match *statement {
                        "BIND" => format!("SELECT {binding}"),
                        statement => statement.replace("BIND", &format!("PERFORM {binding}")),
                    };
                    attempt(&mut client, &statement);
                }
                routes += 1;
                if let Err(what) = is_held(&mut client) {
                    println!("{user}, {binding}, {route:?}: {what}");
                    failures += 1;
                }
                // The next transaction begins anew.
                client.batch_execute("COMMIT; RESET ALL").unwrap();
                assert_eq!(row(&mut client, ASK)[0].as_deref(), Some(SERVER), "{user}, {binding}, {route:?}");
            }
        }
    }
    println!("forgery: {routes} routes after a binding, {failures} of them became somebody else");
    assert_eq!(failures, 0, "became somebody else");
}

#[test]
fn execute_counts_for_nothing_where_somebody_was_bound() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(
        "SELECT harness_rbac.create_scope('borrow'), harness_rbac.create_user('borrow', 'low');
         CREATE ROLE borrow_job LOGIN;
         GRANT EXECUTE ON FUNCTION harness_rbac.create_user(text, text, text, text), harness_rbac.begin_session(text) TO borrow_job",
    ).unwrap();
    let refused = |client: &mut Client| {
        client.batch_execute("SAVEPOINT act").unwrap();
        let outcome = client.batch_execute("SELECT harness_rbac.create_user('borrow', 'planted')");
        client.batch_execute("ROLLBACK TO act").unwrap();
        outcome.err().and_then(|error| error.code().map(|code| code.code().to_owned())).as_deref() == Some("42501")
    };
    let bindings = [
        "SET LOCAL harness_rbac.principal = 'user:low@borrow'; SET LOCAL ROLE borrow_job",
        "SET harness_rbac.principal = 'user:low@borrow'; SET ROLE borrow_job",
        "SELECT harness_rbac.begin_session('user:low@borrow'); SET LOCAL ROLE borrow_job",
    ];
    for binding in bindings {
        let mut client = connect(&database);
        client.batch_execute("BEGIN; SAVEPOINT before").unwrap();
        client.batch_execute(binding).unwrap();
        assert!(refused(&mut client), "{binding}");
        client.batch_execute("RESET ALL").unwrap();
        assert!(refused(&mut client), "{binding}; RESET ALL: became somebody else");
        client.batch_execute("ROLLBACK TO before; SET LOCAL ROLE borrow_job").unwrap();
        assert!(refused(&mut client), "{binding}; ROLLBACK TO: became somebody else");
    }
    // By itself the role may.
    let mut job = connect_as(&database, "borrow_job");
    job.batch_execute("BEGIN").unwrap();
    assert!(!refused(&mut job));
}

/// What poolers and functions rely on goes on.
#[test]
fn the_end_of_a_transaction_or_function_gives_back_what_was() {
    let (mut owner, database) = fresh_database();
    set_up(&mut owner, &WORLD.replace("hold_", "back_").replace("hold", "back"));
    let mut client = connect_as(&database, "back_mapped");
    let mut who = |statement: &str| {
        client.batch_execute(statement).unwrap();
        row(&mut client, "SELECT harness_rbac.current_principal()")[0].clone().unwrap_or_default()
    };
    const LOW: &str = "user:low@back";
    const SERVER: &str = "service_account:server@back";
    assert_eq!(who("SELECT 1"), SERVER);
    assert_eq!(who("SET harness_rbac.principal = 'user:low@back'"), LOW);
    assert_eq!(who("RESET harness_rbac.principal"), SERVER);
    assert_eq!(who("SET harness_rbac.principal = 'user:low@back'"), LOW);
    assert_eq!(who("DISCARD ALL"), SERVER);
    assert_eq!(who("BEGIN; SET LOCAL harness_rbac.principal = 'user:low@back'"), LOW);
    assert_eq!(who("RESET ALL"), "");
    assert_eq!(who("COMMIT AND CHAIN"), SERVER);
    assert_eq!(who("ROLLBACK; BEGIN; SET LOCAL harness_rbac.principal = 'user:low@back'; ROLLBACK"), SERVER);
    // The former value is restored after the transaction's own end is known.
    assert_eq!(
        who("BEGIN; SELECT harness_rbac.begin_session('user:low@back'); SAVEPOINT s; RESET ALL; ROLLBACK TO s"),
        LOW
    );
    assert_eq!(who("ROLLBACK; BEGIN"), SERVER);
    // Whoever may set the parameter may say it again.
    assert_eq!(
        who(
            "SET LOCAL harness_rbac.principal = 'user:low@back'; RESET ALL; SET LOCAL harness_rbac.principal = 'user:low@back'"
        ),
        LOW
    );
    // A function that acts for somebody gives back what was.
    assert_eq!(who("ROLLBACK; BEGIN; SELECT public.as_low()"), SERVER);
    assert_eq!(who("SET LOCAL harness_rbac.principal = 'service_account:server@back'; SELECT public.as_low()"), SERVER);
    assert_eq!(who("ROLLBACK"), SERVER);
}
