//! What a transaction is limited to, and that somebody acts in it for another, stays so until it ends, whatever SQL does:
//! neither a part of it is lost, nor is it told to the leader and not to its workers.

use super::bound::{ROUTES, attempt, row};
use super::set_up;
use harness_rbac_tests::server::{connect_as, fresh_database};
use postgres::{Client, SimpleQueryMessage};

pub(super) const WORLD: &str = r#"
    SET search_path = harness_rbac;
    SELECT create_scope('keep'), create_user('keep', 'low'), create_user('keep', 'boss'), create_service_account('keep', 'server');
    SELECT assign_role(p, '_account_admin', '_all_resources_including_child_scopes', 'keep')
      FROM unnest('{user:boss@keep, service_account:server@keep}'::text[]) p;
    CREATE ROLE keep_mapped LOGIN;
    CREATE ROLE keep_default LOGIN;
    ALTER ROLE keep_default SET harness_rbac.principal = 'service_account:server@keep';
    ALTER ROLE keep_default SET session_preload_libraries = 'harness_rbac';
    SELECT map_database_role('keep_mapped', 'service_account:server@keep');
    GRANT EXECUTE ON FUNCTION begin_session(text), begin_session(text, jsonb, text, text), begin_session(text, text, text) TO keep_mapped, keep_default;
    GRANT SET ON PARAMETER harness_rbac.principal TO keep_mapped, keep_default;
    GRANT CREATE ON SCHEMA public TO keep_mapped, keep_default;
    CREATE FUNCTION public.reset_all() RETURNS void LANGUAGE plpgsql AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.reset_all_within() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog
        AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.as_low() RETURNS text LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@keep' AS 'BEGIN RETURN harness_rbac.current_principal(); END';
    CREATE FUNCTION public.as_low_and_reset() RETURNS void LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@keep' AS 'BEGIN EXECUTE ''RESET ALL''; END';
    CREATE FUNCTION public.as_low_and_bound() RETURNS void LANGUAGE plpgsql
        SET harness_rbac.principal = 'user:low@keep' AS 'BEGIN PERFORM harness_rbac.begin_session(''user:low@keep''); END';
    CREATE FUNCTION public.as_definer() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
        AS 'BEGIN PERFORM harness_rbac.begin_session(''user:boss@keep''); EXCEPTION WHEN OTHERS THEN NULL; END';
    CREATE TABLE public.many AS SELECT generate_series(1, 10) AS n;
    GRANT SELECT ON public.many TO keep_mapped, keep_default"#;

/// What a bound permits here.
pub(super) const NARROW: &str = r#"[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "keep"}]"#;

/// What would widen a bound or end an act, beside the ways to become somebody else.
const WAYS_OUT: &[&[&str]] = &[
    &["BIND", "SELECT harness_rbac.begin_session('user:boss@keep')"],
    &["BIND", "SELECT harness_rbac.begin_session('user:low@keep')"],
    &["BIND", "SELECT harness_rbac.authenticate('WHOLE')"],
    &["BIND", "SELECT harness_rbac.begin_session('user:boss@keep', limited_to => 'WIDE')"],
    &["BIND", "SELECT harness_rbac.authenticate('WHOLE', limited_to => 'WIDE')"],
    &["BIND", "SET LOCAL harness_rbac.principal = 'user:boss@keep'"],
    &["BIND", "SET LOCAL harness_rbac.principal = 'user:low@keep'"],
    &["BIND", "SELECT set_config('harness_rbac.principal', 'user:boss@keep', false)"],
    &["BIND", "SET LOCAL harness_rbac._is_within = off", "SET LOCAL harness_rbac._within = ''"],
    &["BIND", "RESET harness_rbac._is_within", "RESET harness_rbac._within", "RESET ALL"],
    &[
        "BIND",
        "SELECT set_config('harness_rbac._is_within', 'off', true), set_config('harness_rbac._within', '', true)",
    ],
    &["BIND", "UPDATE pg_settings SET setting = 'off' WHERE name = 'harness_rbac._is_within'"],
    &["BIND", "SET LOCAL harness_rbac.acting_limit = '1d'", "RESET harness_rbac.acting_limit"],
    &["BIND", "SELECT public.as_definer()"],
    &["BIND", "LOAD 'harness_rbac'"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before", "SELECT harness_rbac.begin_session('user:boss@keep')"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before", "SELECT harness_rbac.authenticate('WHOLE')"],
    &["SAVEPOINT before", "BIND", "ROLLBACK TO before", "SET LOCAL harness_rbac.principal = 'user:boss@keep'"],
    &[
        "DO $$ BEGIN BIND; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN PERFORM harness_rbac.begin_session('user:boss@keep'); END $$",
    ],
    &[
        "BIND",
        "DO $$ BEGIN PERFORM harness_rbac.begin_session('user:boss@keep'); EXCEPTION WHEN OTHERS THEN NULL; END $$",
    ],
];

/// What is asked of a transaction: whether anything is permitted that its beginning does not permit, of whom ever.
pub(super) struct Kept {
    /// How it begins.
    pub(super) binding: &'static str,
    /// Whom it may be for; nobody is always right.
    principal: &'static str,
    /// Who may act.
    pub(super) actor: &'static str,
    /// Whether the boss's rights are out of reach also where the boss is named.
    is_limited: bool,
}

pub(super) const KEPT: &[Kept] = &[
    Kept {
        binding: "harness_rbac.begin_session('user:boss@keep', limited_to => 'NARROW')",
        principal: "user:boss@keep",
        actor: "",
        is_limited: true,
    },
    Kept { binding: "harness_rbac.authenticate('PART')", principal: "user:boss@keep", actor: "", is_limited: true },
    Kept {
        binding: "harness_rbac.authenticate('WHOLE', limited_to => 'NARROW')",
        principal: "user:boss@keep",
        actor: "",
        is_limited: true,
    },
    Kept {
        binding: "harness_rbac.begin_session('user:boss@keep', acting_for => 'user:low@keep', reason => 'a test')",
        principal: "user:low@keep",
        actor: "user:boss@keep",
        is_limited: false,
    },
];

pub(super) const ASK: &str = "SELECT harness_rbac.current_principal(), harness_rbac.acting_principal(), harness_rbac.has_permission('core_user_manage', 'keep')";
const ROWS: &str = "SELECT count(*) FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'keep')";
const NAMED: &str = "SELECT count(*) FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'keep', principal => 'user:boss@keep')";

pub(super) fn is_kept(client: &mut Client, kept: &Kept) -> Result<(), String> {
    let version: i32 = row(client, "SHOW server_version_num")[0].as_deref().unwrap().parse().unwrap();
    let in_workers = if version < 160_000 { "force_parallel_mode" } else { "debug_parallel_query" };
    for forced in ["off", "on"] {
        client.batch_execute(&format!("SET LOCAL {in_workers} = {forced}")).unwrap();
        let found = [row(client, ASK), row(client, ROWS), row(client, NAMED)].concat();
        let is_right = found[0].as_deref().is_none_or(|principal| principal == kept.principal)
            && found[1].as_deref().is_none_or(|actor| actor == kept.actor)
            && found[2].as_deref() == Some("f")
            && found[3].as_deref() == Some("0")
            && (!kept.is_limited || found[4].as_deref() == Some("0"));
        if !is_right {
            return Err(format!("in workers {forced}: {found:?}"));
        }
        // Both or none: nobody's decisions are made without whoever makes them.
        if !kept.actor.is_empty() && found[0].is_some() != found[1].is_some() {
            return Err(format!("in workers {forced}: a part is left of {found:?}"));
        }
    }
    for statement in [
        "SELECT harness_rbac.create_user('keep', 'planted')",
        "SELECT harness_rbac.create_api_key('user:boss@keep', 'planted')",
    ] {
        client.batch_execute("SAVEPOINT act").unwrap();
        let outcome = client.batch_execute(statement);
        client.batch_execute("ROLLBACK TO act").unwrap();
        match outcome {
            Ok(()) => return Err(format!("it may {statement}")),
            Err(error) if error.code().is_some_and(|code| code.code() == "42501") => {}
            Err(error) => return Err(format!("{error:?}")),
        }
    }
    Ok(())
}

#[test]
fn nothing_of_a_beginning_is_lost() {
    let (mut owner, database) = fresh_database();
    set_up(&mut owner, WORLD);
    let wide = r#"[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "keep"}]"#;
    let whole = row(&mut owner, "SELECT harness_rbac.create_api_key('user:boss@keep', 'whole')")[0].clone().unwrap();
    let part = format!("SELECT harness_rbac.create_api_key('user:boss@keep', 'part', limited_to => '{NARROW}')");
    let part = row(&mut owner, &part)[0].clone().unwrap();
    let fill = |text: &str| {
        text.replace("NARROW", NARROW)
            .replace("WIDE", wide)
            .replace("WHOLE", &whole)
            .replace("PART", &part)
            .replace("@hold", "@keep")
    };
    let (mut routes, mut failures) = (0, 0);
    for user in ["keep_mapped", "keep_default"] {
        for kept in KEPT {
            let binding = fill(kept.binding);
            for route in
                ROUTES.iter().chain(WAYS_OUT).filter(|route| route.iter().any(|statement| statement.contains("BIND")))
            {
                let mut client = connect_as(&database, user);
                client.batch_execute("BEGIN").unwrap();
                for statement in *route {
                    let statement = match *statement {
                        "BIND" => format!("SELECT {binding}"),
                        statement => fill(statement).replace("BIND", &format!("PERFORM {binding}")),
                    };
                    attempt(&mut client, &statement);
                }
                routes += 1;
                if let Err(what) = is_kept(&mut client, kept) {
                    println!("{user}, {}, {route:?}: {what}", kept.binding);
                    failures += 1;
                }
                // The next transaction begins anew.
                client.batch_execute("COMMIT; RESET ALL").unwrap();
                let after = row(&mut client, ASK);
                let server = Some("service_account:server@keep");
                assert_eq!((after[0].as_deref(), after[2].as_deref()), (server, Some("t")), "{user}, {route:?}");
            }
        }
    }
    println!("forgery: {routes} routes out of a limited or acting transaction, {failures} of them widened it");
    assert_eq!(failures, 0, "a beginning was widened");
}

fn rows_of(client: &mut Client, cursor: &str) -> usize {
    let messages = client.simple_query(&format!("FETCH ALL FROM {cursor}")).unwrap();
    messages.iter().filter(|message| matches!(message, SimpleQueryMessage::Row(_))).count()
}

/// Rows that are read later are those of the transaction in which they were asked for.
#[test]
fn cursors_and_plans_are_limited_as_well() {
    let (mut owner, database) = fresh_database();
    set_up(&mut owner, &WORLD.replace("keep", "held"));
    let narrow = r#"[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "held"}]"#;
    let begin = format!("BEGIN; SELECT harness_rbac.begin_session('user:boss@held', limited_to => '{narrow}')");
    let mut client = connect_as(&database, "held_mapped");
    client
        .batch_execute(
            "SET plan_cache_mode = force_generic_plan;
             PREPARE asked AS SELECT count(*) FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'held')",
        )
        .unwrap();
    let count = |client: &mut Client| row(client, "EXECUTE asked")[0].clone().unwrap();
    assert_eq!(count(&mut client), "10", "as the administrator that the role is mapped to");
    client.batch_execute(&begin).unwrap();
    assert_eq!(count(&mut client), "0", "the same plan in a session that is limited");
    client
        .batch_execute("DECLARE later CURSOR WITH HOLD FOR SELECT n FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'held')")
        .unwrap();
    client
        .batch_execute("DECLARE seen CURSOR WITH HOLD FOR SELECT n FROM public.many WHERE harness_rbac.has_permission('core_account_view', 'held')")
        .unwrap();
    client.batch_execute("COMMIT").unwrap();
    assert_eq!(rows_of(&mut client, "later"), 0);
    assert_eq!(rows_of(&mut client, "seen"), 10);
    assert_eq!(count(&mut client), "10", "and the next transaction is not");
    // A cursor that was opened before is asked by the transaction as it is bound by then, or by nobody.
    client.batch_execute("BEGIN; DECLARE before CURSOR FOR SELECT n FROM public.many WHERE harness_rbac.has_permission('core_user_manage', 'held')").unwrap();
    client.batch_execute(&begin.replace("BEGIN; ", "")).unwrap();
    assert_eq!(rows_of(&mut client, "before"), 0);
    client.batch_execute("COMMIT").unwrap();
}
