//! What ends by itself has ended for every query that begins after that, also inside a statement that began before; and what
//! begins by itself begins with the next statement. A query under way goes on.

use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
    SET search_path = harness_rbac;
    SELECT create_scope('acme', default_access => 'none'), create_user('acme', 'ana'), create_user('acme', 'ben');
    CREATE ROLE expiry_app;
    CREATE TABLE public.docs AS SELECT scope_id('acme') AS scope_id, 'd' || n AS name FROM generate_series(1, 100) n;
    SELECT protect_table('public.docs', 'CONNECTOR', 'scope_id', 'name');
    GRANT SELECT ON public.docs TO expiry_app;
    CREATE FUNCTION public.asked() RETURNS boolean LANGUAGE sql VOLATILE
        AS $$ SELECT harness_rbac.has_permission('core_connector_view', 'acme', principal => 'user:ana@acme') $$;
    CREATE FUNCTION public.asked_by_query() RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$ DECLARE x boolean; BEGIN
        SELECT harness_rbac.has_permission('core_connector_view', 'acme', principal => 'user:ana@acme') INTO x; RETURN x; END $$;
    CREATE FUNCTION public.asked_twice(unit integer) RETURNS boolean[] LANGUAGE plpgsql VOLATILE AS $$
        DECLARE found boolean[] := '{}'; BEGIN
            FOR i IN 1..2 LOOP
                found := found || public.asked_by_query() || harness_rbac.has_permission('core_connector_view', 'acme', principal => 'user:ana@acme');
                IF i = 1 THEN PERFORM pg_sleep(1.2 * unit); END IF;
            END LOOP;
            RETURN found;
        END $$";

const HOLDS: &str = "harness_rbac.has_permission('core_connector_view', 'acme', principal => 'user:ana@acme')";

/// A statement that goes on for longer than the assignment. In it ASKED is the question, and `later` says whether the end
/// has come.
struct Case {
    name: &'static str,
    declare: &'static str,
    before: &'static str,
    after: &'static str,
}

const CASES: &[Case] = &[
    Case { name: "an expression", declare: "", before: "ASSERT ASKED;", after: "ASSERT NOT ASKED;" },
    Case {
        name: "a query",
        declare: "x boolean;",
        before: "SELECT ASKED INTO x; ASSERT x;",
        after: "SELECT ASKED INTO x; ASSERT NOT x;",
    },
    Case {
        name: "EXECUTE",
        declare: "x boolean;",
        before: "EXECUTE $q$SELECT ASKED$q$ INTO x; ASSERT x;",
        after: "EXECUTE $q$SELECT ASKED$q$ INTO x; ASSERT NOT x;",
    },
    Case {
        name: "functions",
        declare: "",
        before: "ASSERT public.asked() AND public.asked_by_query();",
        after: "ASSERT NOT public.asked() AND NOT public.asked_by_query();",
    },
    Case {
        name: "rows of a table",
        declare: "n bigint;",
        before: "SET LOCAL ROLE expiry_app; SELECT count(*) FROM public.docs INTO n; ASSERT n = 100;",
        after: "SELECT count(*) FROM public.docs INTO n; ASSERT n = 0;",
    },
    Case {
        name: "workers",
        declare: "n bigint;",
        before: "SET LOCAL WORKERS = on; SELECT count(*) FROM public.docs WHERE ASKED INTO n; ASSERT n = 100;",
        after: "SELECT count(*) FROM public.docs WHERE ASKED INTO n; ASSERT n = 0;",
    },
    Case {
        name: "cursors, which go on as they began",
        declare: "c CURSOR FOR SELECT ASKED AS is_held FROM generate_series(1, 100); x boolean;",
        before: "OPEN c; FETCH c INTO x; ASSERT x;",
        after: "FETCH c INTO x; ASSERT x; CLOSE c; OPEN c; FETCH c INTO x; ASSERT NOT x;",
    },
    Case {
        name: "an error in between",
        declare: "x boolean;",
        before: "BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN ASSERT ASKED; END;",
        after: "BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN ASSERT NOT ASKED; END; ASSERT NOT ASKED;",
    },
    Case {
        name: "the identity of a key",
        declare: "n bigint;",
        before: "PERFORM harness_rbac.authenticate('TOKEN'); ASSERT harness_rbac.current_principal() = 'user:ben@acme';",
        after: "ASSERT harness_rbac.current_principal() IS NULL; SELECT count(harness_rbac.current_principal()) INTO n; ASSERT n = 0;",
    },
];

/// Tries with units of a second, and where a machine is so busy that an end comes before the first question, once more with
/// longer ones. The attempt is told how many seconds a unit has.
fn assert_in_time<T: PartialEq + std::fmt::Debug>(expected: T, mut attempt: impl FnMut(u32) -> T) {
    if attempt(1) != expected {
        assert_eq!(attempt(10), expected);
    }
}

/// Has Ana's assignment, and Ben's key, end after so many seconds.
fn renew(owner: &mut Client, seconds: u32) {
    let sql = "DELETE FROM harness_rbac.role_assignments;
             INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id, valid_until)
             SELECT s.id, s.id, 'a', p.id, r.id, g.id, clock_timestamp() + interval '1 s'
               FROM harness_rbac.scopes s, harness_rbac.principals p, harness_rbac.roles r, harness_rbac.resource_groups g
              WHERE s.path = 'acme' AND p.identifier = 'ana' AND r.identifier = '_account_viewer' AND g.identifier = '_all_account_level_resources';
             UPDATE harness_rbac.api_keys SET expires_at = clock_timestamp() + interval '1 s'";
    owner.batch_execute(&sql.replace("1 s", &format!("{seconds} s"))).unwrap();
}

#[test]
fn what_has_ended_is_gone_at_the_next_query() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(WORLD).unwrap();
    let token: String =
        owner.query_one("SELECT harness_rbac.create_api_key('user:ben@acme', 'k')", &[]).unwrap().get(0);
    let version: String = owner.query_one("SHOW server_version_num", &[]).unwrap().get(0);
    let workers = if version.as_str() < "160000" { "force_parallel_mode" } else { "debug_parallel_query" };
    for Case { name, declare, before, after } in CASES {
        let mut client = connect(&database);
        client.batch_execute("LOAD 'harness_rbac'; SET harness_rbac.principal = 'user:ana@acme'").unwrap();
        if before.contains("TOKEN") {
            client.batch_execute("RESET harness_rbac.principal").unwrap();
        }
        assert_in_time((name, None), |unit| {
            let text =
                format!("DO $do$ DECLARE {declare} BEGIN {before} PERFORM pg_sleep(1.2 * {unit}); {after} END $do$");
            let text = text.replace("ASKED", HOLDS).replace("TOKEN", &token).replace("WORKERS", workers);
            renew(&mut owner, unit);
            (name, client.batch_execute(&text).err().map(|error| format!("{error:?}")))
        });
    }
}

#[test]
fn a_query_goes_on_as_it_began() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(&WORLD.replace("expiry_app", "expiry_other")).unwrap();
    let mut client = connect(&database);
    client.batch_execute("LOAD 'harness_rbac'").unwrap();
    client
        .batch_execute(
            "SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
             SET parallel_leader_participation = off",
        )
        .unwrap();
    let mut assert_finds = |query: &str, expected: &[bool]| {
        assert_in_time(expected.to_vec(), |unit| {
            renew(&mut owner, unit);
            let query = query.replace("ASKED", HOLDS).replace("UNIT", &unit.to_string());
            client.query_one(&query, &[]).unwrap().get(0)
        });
    };
    assert_finds(
        "SELECT array_agg(ASKED) FROM generate_series(1, 5) i, LATERAL pg_sleep(0.3 * UNIT + 0 * i)",
        &[true; 5],
    );
    // What functions ask in queries of their own is another matter, and changes nothing about it.
    assert_finds("SELECT public.asked_twice(UNIT)", &[true, true, false, false]);
    // The last one is inlined, and so part of the query.
    assert_finds(
        "SELECT array_agg(ASKED) || array_agg(public.asked_by_query()) || array_agg(public.asked())
           FROM generate_series(1, 2) i, LATERAL pg_sleep(0.6 * UNIT + 0 * i)",
        &[true, true, true, false, true, true],
    );
    // Workers that begin once it has ended are part of it, too: the leader sleeps before it calls them.
    let in_workers = format!(
        "SELECT ARRAY[count(*) = 100] FROM public.docs WHERE {} AND (SELECT pg_sleep(1.2 * UNIT)::text) = ''",
        HOLDS.replace("'acme',", "'acme', name,")
    );
    assert_finds(&in_workers, &[true]);
    // A cursor that another statement reads: both count.
    assert_in_time([true, false], |unit| {
        renew(&mut owner, unit);
        let declare = format!("BEGIN; DECLARE c CURSOR FOR SELECT {HOLDS} FROM generate_series(1, 10)");
        client.batch_execute(&declare).unwrap();
        let mut fetch = || -> bool { client.query_one("FETCH c", &[]).unwrap().get(0) };
        let first = fetch();
        std::thread::sleep(std::time::Duration::from_millis(1200) * unit);
        let second = fetch();
        client.batch_execute("ROLLBACK").unwrap();
        [first, second]
    });
}

#[test]
fn what_begins_begins_with_the_next_statement() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(&WORLD.replace("expiry_app", "expiry_third")).unwrap();
    let mut client = connect(&database);
    client.batch_execute("LOAD 'harness_rbac'").unwrap();
    assert_in_time((None, true), |unit| {
        renew(&mut owner, unit);
        let begins = format!(
            "UPDATE harness_rbac.role_assignments SET valid_from = clock_timestamp() + interval '0.5 s' * {unit}, valid_until = NULL"
        );
        owner.batch_execute(&begins).unwrap();
        let within = format!(
            "DO $$ BEGIN ASSERT NOT {HOLDS}; PERFORM pg_sleep(0.8 * {unit}); ASSERT NOT {HOLDS}; ASSERT NOT public.asked_by_query(); END $$"
        );
        let outcome = client.batch_execute(&within).err().map(|error| format!("{error:?}"));
        (outcome, client.query_one(&format!("SELECT {HOLDS}"), &[]).unwrap().get(0))
    });
}
