//! Tenants that share an account as its organizations: who changes one waits for nobody who changes another, and the log of all
//! of them holds together.
//!
//! `TRANSACTIONS` says how many are made by several sessions at once.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use postgres::{Client, NoTls};
use std::thread;

/// An account of three organizations with a project each, an administrator in each and one of the account.
const WORLD: &str = "
CREATE EXTENSION IF NOT EXISTS harness_rbac;
SET search_path = public, harness_rbac;
SELECT create_scope('acme', default_access => 'none');
SELECT create_user('acme', u) FROM unnest('{root, a, a2, b, c, somebody}'::text[]) u;
SELECT create_scope(format(s, o), default_access => 'none') FROM unnest('{acme/%s, acme/%s/p}'::text[]) s, unnest('{a, b, c}'::text[]) o ORDER BY s, o;
SELECT assign_role('user:root@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
SELECT assign_role('user:' || u || '@acme', '_organization_admin', '_all_resources_including_child_scopes', 'acme/' || left(u, 1))
  FROM unnest('{a, a2, b, c}'::text[]) u;
SELECT assign_role('user:' || u || '@acme', '_project_admin', '_all_project_level_resources', 'acme/' || left(u, 1) || '/p')
  FROM unnest('{a, a2, b, c}'::text[]) u;
";

fn grant(scope: &str) -> String {
    format!(
        "SELECT harness_rbac.assign_role('user:somebody@acme', '_project_viewer', '_all_project_level_resources', '{scope}')"
    )
}

fn revoke(scope: &str) -> String {
    grant(scope).replace("assign_role", "revoke_role")
}

/// Whether it is done; if not, it waited for somebody.
fn goes_through(client: &mut Client, statements: &str) -> bool {
    match client.batch_execute(statements) {
        Ok(()) => true,
        Err(error) => {
            assert_eq!(error.code().map(|code| code.code()), Some("55P03"), "{statements}: {error:?}");
            client.batch_execute("ROLLBACK").unwrap();
            false
        }
    }
}

fn findings(client: &mut Client) -> Vec<String> {
    let sql = "SELECT concat_ws(' ', account, entry, finding) FROM harness_rbac.verify_audit_log()";
    client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect()
}

#[test]
fn nobody_waits_for_who_changes_another_organization() {
    let server = Cluster::start(&["max_prepared_transactions=5"]);
    let mut first = server.connect("postgres");
    first.batch_execute(WORLD).unwrap();
    let mut other = server.connect("postgres");
    other.batch_execute("SET lock_timeout = '300ms'").unwrap();

    // A transaction that has sealed and does not end, as one whose commit takes its time.
    let create = |name: &str| format!("SELECT harness_rbac.create_user('acme', '{name}')");
    for (held, waits, goes_on) in [
        (
            grant("acme/a/p"),
            vec!["SELECT harness_rbac.create_user_group('acme/a', 'Late')".into()],
            vec![grant("acme/b/p"), create("one")],
        ),
        (create("two"), vec![create("three")], vec![grant("acme/a/p"), grant("acme/c/p")]),
    ] {
        first.batch_execute(&format!("BEGIN; {held}; PREPARE TRANSACTION 'held'")).unwrap();
        for statement in goes_on {
            assert!(goes_through(&mut other, &statement), "{statement} waits for {held}");
        }
        for statement in waits {
            assert!(!goes_through(&mut other, &statement), "{statement} does not wait for {held}");
        }
        first.batch_execute("ROLLBACK PREPARED 'held'").unwrap();
    }
    assert_eq!(findings(&mut first), [""; 0]);
    a_change_that_stays_open_costs_nothing(&mut first, &mut other);
    other.batch_execute(&[revoke("acme/a/p"), revoke("acme/b/p"), revoke("acme/c/p")].join(";")).unwrap();

    // Principals that hand out hold locks from their statement on.
    let bound = |who: &str| format!("BEGIN; SELECT harness_rbac.begin_session('user:{who}@acme')");
    let mut app = |user: &str| {
        first
            .batch_execute(&format!(
                "CREATE ROLE {user} LOGIN; GRANT USAGE ON SCHEMA harness_rbac TO {user};
                 GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO {user}"
            ))
            .unwrap();
        server.config("postgres").user(user).connect(NoTls).unwrap()
    };
    let (mut holder, mut others) = (app("holder"), app("others"));
    others.batch_execute("SET lock_timeout = '300ms'").unwrap();
    let role = "SELECT harness_rbac.create_role('acme', 'Own', '{core_project_view}');
        SELECT harness_rbac.assign_role('user:somebody@acme', '_account_viewer', '_all_account_level_resources', 'acme')";
    holder.batch_execute(&format!("{}; {}", bound("a"), grant("acme/a/p"))).unwrap();
    assert!(goes_through(&mut others, &format!("{}; {}; COMMIT", bound("b"), grant("acme/b/p"))));
    assert!(!goes_through(
        &mut others,
        &format!("{}; {}; COMMIT", bound("a2"), grant("acme/a").replace("project", "organization"))
    ));
    assert!(!goes_through(&mut others, &format!("{}; {role}; COMMIT", bound("root"))));
    holder.batch_execute("ROLLBACK").unwrap();
    holder.batch_execute(&format!("{}; {role}", bound("root"))).unwrap();
    assert!(!goes_through(&mut others, &format!("{}; {}; COMMIT", bound("c"), grant("acme/c/p"))));
    holder.batch_execute("COMMIT").unwrap();
    assert!(goes_through(&mut others, &format!("{}; {}; COMMIT", bound("c"), grant("acme/c/p"))));
    assert_eq!(findings(&mut first), [""; 0]);
}

/// Beside a change that is prepared and forgotten the account covers each seal of an organization once, and that one when it is
/// committed after all.
fn a_change_that_stays_open_costs_nothing(first: &mut Client, other: &mut Client) {
    let mut covered = |name: &str| -> i32 {
        other.batch_execute(&format!("SELECT harness_rbac.create_user('acme', '{name}')")).unwrap();
        let sql = "SELECT jsonb_array_length(covers -> 'seals') FROM harness_rbac.audit_seals
                    WHERE organization_id = 0 AND account_id = harness_rbac.scope_id('acme') ORDER BY number DESC LIMIT 1";
        other.query_one(sql, &[]).unwrap().get(0)
    };
    covered("before");
    first
        .batch_execute("BEGIN; SELECT harness_rbac.create_user_group('acme/b', 'Late'); PREPARE TRANSACTION 'late'")
        .unwrap();
    first.batch_execute("SELECT harness_rbac.create_user_group('acme/a', 'Soon')").unwrap();
    assert_eq!([covered("first"), covered("second"), covered("third")], [1, 0, 0]);
    first.batch_execute("COMMIT PREPARED 'late'").unwrap();
    assert_eq!([covered("fourth"), covered("fifth")], [1, 0]);
    assert_eq!(findings(first), [""; 0]);
}

/// What each session does, in turn: organizations, the account, and both in one transaction.
fn step(session: u64, number: u64) -> String {
    let organization = ["a", "b", "c"][((session + number) % 3) as usize];
    let user = format!("u{session}_{number}");
    match number % 5 {
        0 => format!("SELECT harness_rbac.create_user('acme', '{user}')"),
        1 => format!("SELECT harness_rbac.create_role('acme/{organization}/p', '{user}', '{{core_pipeline_view}}')"),
        2 => format!("SELECT harness_rbac.create_user_group('acme/{organization}', '{user}')"),
        3 => format!(
            "SELECT harness_rbac.create_user('acme', '{user}');
             SELECT harness_rbac.assign_role('user:{user}@acme', '_project_viewer', '_all_project_level_resources', 'acme/{organization}/p')"
        ),
        _ => format!(
            "SELECT harness_rbac.create_service_account('acme/{organization}', '{user}');
             SELECT harness_rbac.drop_principal('service_account:{user}@acme/{organization}')"
        ),
    }
}

#[test]
fn what_depends_on_a_change_is_sealed_after_it() {
    let (sessions, transactions) = (4, size!("TRANSACTIONS") / 4);
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    // Each of a session's transactions sees those before, whatever the others do meanwhile.
    let seen: Vec<Vec<String>> = thread::scope(|scope| {
        let run = |session: u64| {
            let mut client = connect(&database);
            let mut seen = Vec::new();
            for number in 0..transactions {
                client.batch_execute(&format!("BEGIN; {}", step(session, number))).unwrap();
                seen.push(client.query_one("SELECT pg_current_xact_id()::text", &[]).unwrap().get(0));
                client.batch_execute("COMMIT").unwrap();
            }
            seen
        };
        let running: Vec<_> = (0..sessions).map(|session| scope.spawn(move || run(session))).collect();
        running.into_iter().map(|session| session.join().unwrap()).collect()
    });
    let mut out_of_order = 0;
    for transactions in &seen {
        let sql = "SELECT count(*) FROM (
            SELECT max(s.sealed_at) <= lag(max(s.sealed_at)) OVER (ORDER BY w.n) AS is_before
              FROM unnest($1::text[]) WITH ORDINALITY AS w (id, n)
              JOIN harness_rbac.audit_seals s ON s.transaction = w.id::xid8 GROUP BY w.n) AS x WHERE is_before";
        out_of_order += client.query_one(sql, &[transactions]).unwrap().get::<_, i64>(0);
    }
    let chains =
        "SELECT count(*) FROM (SELECT DISTINCT account_id, organization_id FROM harness_rbac.audit_seals) AS c";
    let chains: i64 = client.query_one(chains, &[]).unwrap().get(0);
    println!(
        "organizations: {} transactions of {sessions} sessions in {chains} chains, {out_of_order} sealed before what they depend on",
        sessions * transactions
    );
    assert_eq!(out_of_order, 0);
    assert!(chains >= 4);
    assert_eq!(findings(&mut client), [""; 0]);
}

#[test]
fn also_where_the_clock_is_set_back() {
    let mut server = Cluster::start(&[]);
    server.shut_down();
    server.let_clock_move();
    server.start_again();
    let mut client = server.connect("postgres");
    client.batch_execute(WORLD).unwrap();
    server.put_clock_ahead(3600);
    client.batch_execute(&grant("acme/a/p")).unwrap();
    server.put_clock_ahead(0);
    for statement in [grant("acme/b/p"), "SELECT harness_rbac.create_user('acme', 'late')".into(), revoke("acme/a/p")] {
        client.batch_execute(&statement).unwrap();
    }
    let sql = "SELECT count(*) FROM (SELECT sealed_at <= lag(sealed_at) OVER (ORDER BY transaction::text::bigint) AS is_before
                 FROM (SELECT transaction, max(sealed_at) AS sealed_at FROM harness_rbac.audit_seals GROUP BY 1) AS t) AS x WHERE is_before";
    assert_eq!(client.query_one(sql, &[]).unwrap().get::<_, i64>(0), 0);
    assert_eq!(findings(&mut client), [""; 0]);
}

#[test]
fn the_account_knows_what_its_organizations_sealed() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute(&format!("{}; {}", grant("acme/a/p"), grant("acme/b/p"))).unwrap();
    // The account's own chain covers them from here on; what comes later is not covered yet.
    client
        .batch_execute(
            "SELECT harness_rbac.create_user('acme', 'after'); SELECT harness_rbac.drop_scope('acme/c', true)",
        )
        .unwrap();
    assert_eq!(findings(&mut client), [""; 0], "the chain of an organization that is gone stays");
    let of = |path: &str| {
        format!(
            "organization_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = '{path}'
                                UNION SELECT n.id FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.name = '{path}')"
        )
    };
    let last = |path: &str| {
        format!(
            "transaction = (SELECT max(m.transaction::text::bigint)::text::xid8 FROM harness_rbac.audit_seals m WHERE m.{})",
            of(path)
        )
    };
    let everything = |path: &str| {
        ["audit_entries", "audit_seals", "_audit_chains"]
            .map(|table| format!("DELETE FROM harness_rbac.{table} WHERE {}", of(path)))
            .join(";")
    };
    let tail = |path: &str| {
        ["audit_entries", "audit_seals"]
            .map(|table| format!("DELETE FROM harness_rbac.{table} WHERE {} AND {}", of(path), last(path)))
            .join(";")
    };
    for (what, statements) in [
        ("a chain", everything("acme/a")),
        ("the chain of an organization that is gone", everything("acme/c")),
        ("the end of a chain", tail("acme/b")),
        (
            "what is covered",
            "UPDATE harness_rbac.audit_seals SET covers = covers - 'seals' WHERE covers IS NOT NULL".into(),
        ),
        (
            "an entry of another chain",
            format!("UPDATE harness_rbac.audit_entries SET organization_id = 0 WHERE {}", of("acme/a")),
        ),
    ] {
        // The statements look for what the first of them takes away.
        let ids = "CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM harness_rbac.audit_seals";
        client
            .batch_execute(&format!(
                "BEGIN; {ids}; {}",
                statements.replace("FROM harness_rbac.audit_seals m", "FROM kept m")
            ))
            .unwrap();
        let found = findings(&mut client);
        assert!(!found.is_empty(), "{what} is changed and nothing is found");
        client.batch_execute("ROLLBACK").unwrap();
    }
    assert_eq!(findings(&mut client), [""; 0]);
}
