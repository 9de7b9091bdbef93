//! Whatever an unprivileged role tries, it does not become a principal.

mod bound;
mod elsewhere;
mod within;

use harness_rbac_tests::server::{connect, connect_with, empty_database, is_available};
use postgres::{Client, SimpleQueryMessage};
use std::sync::{Mutex, PoisonError};

/// Privileges on a parameter are a row that all databases share, and PostgreSQL refuses two that change it at a time.
fn set_up(owner: &mut Client, sql: &str) {
    static GRANTING: Mutex<()> = Mutex::new(());
    let _one = GRANTING.lock().unwrap_or_else(PoisonError::into_inner);
    owner.batch_execute(sql).unwrap();
}

/// Whom everybody would like to be.
const ADMIN: &str = "user:boss@acme";

/// A way to become somebody: what a new session of the role `mallory` does before it asks. A statement may fail;
/// the next one is run all the same.
struct Route {
    name: &'static str,
    /// Options in the connection's startup packet.
    options: &'static str,
    statements: &'static [&'static str],
}

const fn route(name: &'static str, statements: &'static [&'static str]) -> Route {
    Route { name, options: "", statements }
}

const LOAD: &str = "SELECT harness_rbac.has_permission('core_account_view', 'acme')";

const ROUTES: &[Route] = &[
    route("SET before the library is loaded", &["SET harness_rbac.principal = 'user:boss@acme'"]),
    route("SET after the library is loaded", &[LOAD, "SET harness_rbac.principal = 'user:boss@acme'"]),
    route("SET SESSION", &[LOAD, "SET SESSION harness_rbac.principal TO 'user:boss@acme'"]),
    route("SET LOCAL before the library is loaded", &["BEGIN", "SET LOCAL harness_rbac.principal = 'user:boss@acme'"]),
    route("SET LOCAL", &[LOAD, "BEGIN", "SET LOCAL harness_rbac.principal = 'user:boss@acme'", "ROLLBACK"]),
    route("other case", &[LOAD, r#"SET "HARNESS_RBAC"."Principal" = 'user:boss@acme'"#]),
    route("other case before the library is loaded", &[r#"SET "HARNESS_RBAC"."Principal" = 'user:boss@acme'"#]),
    route(
        "set_config before the library is loaded",
        &["SELECT set_config('harness_rbac.principal', 'user:boss@acme', false)"],
    ),
    route("set_config", &[LOAD, "SELECT set_config('harness_rbac.principal', 'user:boss@acme', false)"]),
    route(
        "set_config in a transaction",
        &[
            LOAD,
            "BEGIN",
            "SAVEPOINT s",
            "SELECT set_config('harness_rbac.principal', 'user:boss@acme', true)",
            "ROLLBACK TO s",
        ],
    ),
    route(
        "set_config under EXPLAIN ANALYZE",
        &[LOAD, "EXPLAIN ANALYZE SELECT set_config('harness_rbac.principal', 'user:boss@acme', false)"],
    ),
    route(
        "DO",
        &[
            LOAD,
            "DO $$ BEGIN PERFORM set_config('harness_rbac.principal', 'user:boss@acme', false); EXCEPTION WHEN OTHERS THEN NULL; END $$",
        ],
    ),
    route(
        "UPDATE pg_settings",
        &[LOAD, "UPDATE pg_settings SET setting = 'user:boss@acme' WHERE name = 'harness_rbac.principal'"],
    ),
    route("ALTER SYSTEM", &["ALTER SYSTEM SET harness_rbac.principal = 'user:boss@acme'", "SELECT pg_reload_conf()"]),
    Route { name: "PGOPTIONS", options: "-c harness_rbac.principal=user:boss@acme", statements: &[] },
    Route { name: "PGOPTIONS, two dashes", options: "--harness_rbac.principal=user:boss@acme", statements: &[LOAD] },
    route("ALTER ROLE on oneself", &[LOAD, "ALTER ROLE mallory SET harness_rbac.principal = 'user:boss@acme'"]),
    route(
        "ALTER ROLE before the library is loaded",
        &["ALTER ROLE mallory SET harness_rbac.principal = 'user:boss@acme'"],
    ),
    route("ALTER ROLE ALL", &["ALTER ROLE ALL SET harness_rbac.principal = 'user:boss@acme'"]),
    route("what ALTER ROLE may have left", &[]),
    route(
        "ALTER DATABASE",
        &[
            "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET harness_rbac.principal = %L', current_database(), 'user:boss@acme'); END $$",
        ],
    ),
    route("what ALTER DATABASE may have left", &[]),
    route(
        "SET clause of a function, before the library is loaded",
        &[
            "CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE plpgsql SET harness_rbac.principal = 'user:boss@acme' AS 'BEGIN ASSERT NOT harness_rbac.has_permission(''core_account_view'', ''acme''); END'",
            "SELECT pg_temp.f()",
        ],
    ),
    route(
        "SET clause of a function",
        &[
            LOAD,
            "CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE plpgsql SET harness_rbac.principal = 'user:boss@acme' AS 'BEGIN ASSERT NOT harness_rbac.has_permission(''core_account_view'', ''acme''); END'",
            "SELECT pg_temp.f()",
        ],
    ),
    route(
        "SET FROM CURRENT",
        &[
            "SET harness_rbac.principal = 'user:boss@acme'",
            "CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE plpgsql SET harness_rbac.principal FROM CURRENT AS 'BEGIN ASSERT NOT harness_rbac.has_permission(''core_account_view'', ''acme''); END'",
            "SELECT pg_temp.f()",
        ],
    ),
    route(
        "a SECURITY DEFINER function of one's own",
        &[
            "CREATE FUNCTION pg_temp.f() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN PERFORM set_config(''harness_rbac.principal'', ''user:boss@acme'', false); END'",
            "SELECT pg_temp.f()",
        ],
    ),
    route(
        "objects of the same name in the temporary schema",
        &[
            "CREATE FUNCTION pg_temp.current_principal() RETURNS text LANGUAGE sql AS $$ SELECT 'user:boss@acme' $$",
            "CREATE TEMPORARY TABLE database_roles AS SELECT 'mallory'::regrole AS role, 1::bigint AS principal_id",
            "SET search_path = pg_temp, harness_rbac",
        ],
    ),
    route("another role", &["SET ROLE eve", "SET harness_rbac.principal = 'user:boss@acme'"]),
    route(
        "another session user",
        &["SET SESSION AUTHORIZATION postgres", "SET harness_rbac.principal = 'user:boss@acme'"],
    ),
    route("begin_session", &["BEGIN", "SELECT harness_rbac.begin_session('user:boss@acme')"]),
    route(
        "begin_session in DO",
        &["DO $$ BEGIN PERFORM harness_rbac.begin_session('user:boss@acme'); EXCEPTION WHEN OTHERS THEN NULL; END $$"],
    ),
    route("map_database_role", &["SELECT harness_rbac.map_database_role('mallory', 'user:boss@acme')"]),
    route(
        "the table of mapped roles",
        &["INSERT INTO harness_rbac.database_roles SELECT 'mallory'::regrole, id FROM harness_rbac.principals"],
    ),
    route(
        "GRANT",
        &[
            "GRANT SET ON PARAMETER harness_rbac.principal TO mallory",
            "GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO mallory",
            "SELECT harness_rbac.begin_session('user:boss@acme')",
        ],
    ),
    route("DISCARD ALL", &["SET harness_rbac.principal = 'user:boss@acme'", "DISCARD ALL"]),
    route("LOAD", &["SET harness_rbac.principal = 'user:boss@acme'", "LOAD 'harness_rbac'"]),
    route(
        "a connection of the server to itself",
        &[
            "SELECT * FROM public.dblink('options=''-c harness_rbac.principal=user:boss@acme''', 'DO $$ BEGIN ASSERT NOT harness_rbac.has_permission(''core_account_view'', ''acme''); END $$') AS t (x text)",
        ],
    ),
];

/// The identity and one decision, as text, in the client's session; after an error in its transaction in the next.
fn identity(client: &mut Client) -> (Option<String>, Option<String>) {
    const QUESTION: &str =
        "SELECT harness_rbac.current_principal(), harness_rbac.has_permission('core_account_view', 'acme')";
    let answer = client.simple_query(QUESTION).or_else(|_| {
        client.batch_execute("ROLLBACK")?;
        client.simple_query(QUESTION)
    });
    for message in answer.unwrap() {
        if let SimpleQueryMessage::Row(row) = message {
            return (row.get(0).map(str::to_owned), row.get(1).map(str::to_owned));
        }
    }
    panic!("no answer");
}

#[test]
fn nobody_becomes_a_principal() {
    let database = empty_database();
    let mut owner = connect(&database);
    owner
        .batch_execute(
            "CREATE EXTENSION harness_rbac;
             CREATE ROLE mallory LOGIN;
             CREATE ROLE eve;
             GRANT eve TO mallory;
             GRANT CREATE ON SCHEMA public TO mallory;
             SELECT harness_rbac.create_scope('acme'), harness_rbac.create_user('acme', 'boss')",
        )
        .unwrap();
    if is_available("dblink") {
        owner.batch_execute("CREATE EXTENSION dblink").unwrap();
    }
    // Were one to get through, it would be seen.
    owner.batch_execute(&format!("SET harness_rbac.principal = '{ADMIN}'")).unwrap();
    assert_eq!(identity(&mut owner), (Some(ADMIN.into()), Some("t".into())));

    let mut failures = 0;
    for Route { name, options, statements } in ROUTES {
        let mut mallory = connect_with(&database, "mallory", options);
        for statement in *statements {
            if let Err(error) = mallory.batch_execute(statement) {
                // An ASSERT in a statement: it did see the identity.
                let asserted = error.code().is_some_and(|code| code.code() == "P0004");
                assert!(!asserted, "{name}: {statement}");
            }
        }
        let found = identity(&mut mallory);
        if found != (None, Some("f".into())) {
            println!("{name}: {found:?}");
            failures += 1;
        }
    }
    println!("forgery: {} routes, {failures} of them let an identity through", ROUTES.len());
    assert_eq!(failures, 0);
}
