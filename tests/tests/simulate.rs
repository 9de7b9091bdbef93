//! What if: a simulation says what doing it in a transaction would show, and leaves nothing behind.
//!
//! `WORLDS` and `SEED` say how many worlds, and from which on.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::compare::{answers, contents};
use harness_rbac_tests::generate::{Generator, PERMISSIONS, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::server::{fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use postgres::error::SqlState;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Row = (String, String, String, Option<String>, String);

/// The call behind `SELECT harness_rbac.NAME(...)`, its arguments by name, taken apart by PostgreSQL itself.
fn call_of(client: &mut Client, sql: &str) -> Value {
    let name = sql.trim_start_matches("SELECT harness_rbac.").split('(').next().unwrap().to_owned();
    let arguments = &sql[sql.find('(').unwrap() + 1..sql.rfind(')').unwrap()];
    // A function of the same arguments that returns them as jsonb.
    let capture = "SELECT format('CREATE OR REPLACE FUNCTION pg_temp.%I(%s) RETURNS jsonb LANGUAGE sql AS %L', proname,
            pg_get_function_arguments(oid),
            format('SELECT jsonb_build_object(''call'', %L, %s)', proname,
                   (SELECT string_agg(format('%L, to_jsonb(%s.%I)', a, proname, a), ', ') FROM unnest(proargnames) AS a)))
          FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace AND proname = $1";
    let capture: String = client.query_one(capture, &[&name]).unwrap().get(0);
    client.batch_execute(&capture).unwrap();
    let text: String = client.query_one(&format!("SELECT pg_temp.{name}({arguments})::text"), &[]).unwrap().get(0);
    let Value::Object(call) = serde_json::from_str(&text).unwrap() else { unreachable!() };
    Value::Object(call.into_iter().filter(|(_, value)| !value.is_null()).collect())
}

fn simulate(client: &mut Client, changes: &Value, scope: &str) -> Result<BTreeSet<Row>, postgres::Error> {
    let sql = "SELECT principal, permission, scope, resource, change FROM harness_rbac.simulate($1::text::jsonb, $2)";
    let rows = client.query(sql, &[&changes.to_string(), &scope])?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4))).collect())
}

/// Every question: users and service accounts, permissions, scopes, and the resources that either world knows there.
fn questions(worlds: [&World; 2], account: &str) -> Vec<Question> {
    let own = |scope: &str| scope.split('/').next() == Some(account);
    let mut scopes = BTreeSet::new();
    let mut principals = BTreeSet::new();
    let mut names = BTreeSet::from([None]);
    for world in worlds {
        scopes.extend(world.scopes.iter().map(|s| s.scope.clone()).filter(|s| own(s)));
        let acting = world.principals().into_iter().filter(|p| !p.starts_with("user_group:"));
        principals.extend(acting.filter(|p| own(p.rsplit('@').next().unwrap())));
        names.extend(world.scopes.iter().map(|s| s.scope.rsplit('/').next().map(str::to_owned)));
        names.extend(world.resources.iter().map(|r| Some(r.identifier.clone())));
        names.extend(world.assignments.iter().map(|a| a.resource.as_ref().map(|(_, resource)| resource.clone())));
        for group in &world.resource_groups {
            let selectors = group.resource_filter["resources"].as_array().into_iter().flatten();
            let listed = selectors.flat_map(|s| s["identifiers"].as_array().into_iter().flatten());
            names.extend(listed.map(|name| name.as_str().map(str::to_owned)));
        }
    }
    let mut questions = Vec::new();
    for principal in &principals {
        for permission in PERMISSIONS {
            for scope in &scopes {
                // The level of the scopes that the permission is about, in slashes of their paths.
                let about = ["core_account_", "core_organization_", "core_project_"]
                    .iter()
                    .position(|start| permission.starts_with(start));
                for resource in &names {
                    // A scope is a resource of the one above it, and of itself; others of that name do not exist.
                    let level = scope.matches('/').count();
                    let exists = |name: &String| match about {
                        Some(about) if about == level => scope.rsplit('/').next() == Some(name),
                        Some(about) => about == level + 1 && scopes.contains(&format!("{scope}/{name}")),
                        None => true,
                    };
                    if !resource.as_ref().is_none_or(exists) {
                        continue;
                    }
                    questions.push(Question {
                        principal: principal.clone(),
                        permission: permission.into(),
                        scope: scope.clone(),
                        resource: resource.clone(),
                        ..Question::default()
                    });
                }
            }
        }
    }
    questions
}

fn database() -> Client {
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client
}

#[test]
fn simulating_is_doing_it_and_comparing() {
    let (worlds, first) = (size!("WORLDS"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let mut client = database();
    let (mut simulated, mut differing, mut asked, mut errors) = (0, 0, 0, 0);
    for seed in first..first + worlds {
        // The log grows, and is compared with all the others.
        if seed > first && (seed - first).is_multiple_of(20) {
            client = database();
        }
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        for round in 0..4 {
            let before = world.clone();
            let sqls: Vec<String> = (0..3)
                .filter_map(|_| {
                    let there = world.clone();
                    let sql = mutate(&mut generator, &mut world);
                    if sql.is_none() {
                        world = there;
                    }
                    sql
                })
                .collect();
            let calls = Value::Array(sqls.iter().map(|sql| call_of(&mut client, sql)).collect());
            let account = if round % 2 == 0 { format!("w{seed}") } else { format!("w{seed}x") };
            let questions = questions([&before, &world], &account);
            let old = answers(&mut client, &questions);
            let tables = contents(&mut client, "r");
            let found = simulate(&mut client, &calls, &account);
            assert_eq!(contents(&mut client, "r"), tables, "seed {seed}: something is written");
            assert_eq!(answers(&mut client, &questions), old, "seed {seed}: a simulation is remembered");

            client.batch_execute("BEGIN").unwrap();
            let done = client.batch_execute(&sqls.join(" "));
            if let Err(error) = &done {
                // Both or neither, with the same error.
                let same = found.as_ref().err().and_then(|error| error.code().cloned());
                assert_eq!(error.code().cloned(), same, "seed {seed}: {sqls:?}");
                assert_eq!(
                    error.code(),
                    Some(&SqlState::DEPENDENT_OBJECTS_STILL_EXIST),
                    "seed {seed}: {error:?} {sqls:?}"
                );
                client.batch_execute("ROLLBACK").unwrap();
                world = before;
                errors += 1;
                continue;
            }
            let new = answers(&mut client, &questions);
            client.batch_execute(if round == 3 { "ROLLBACK" } else { "COMMIT" }).unwrap();
            let found = found.unwrap_or_else(|error| panic!("seed {seed}: {error:?}\n{calls:#}"));
            compare(seed, &calls, &questions, &old, &new, &found);
            simulated += 1;
            differing += found.len();
            asked += questions.len();
        }
        client
            .batch_execute(&format!(
                "SELECT harness_rbac.drop_scope('w{seed}', true), harness_rbac.drop_scope('w{seed}x', true)"
            ))
            .unwrap();
    }
    println!(
        "simulate: {worlds} worlds, {simulated} simulations, {errors} refused alike, {asked} answers compared, {differing} rows, 0 differences"
    );
    assert!(simulated > 2 * worlds && differing as u64 > 10 * worlds);
}

/// Each answer that becomes another has its row, or that of its type as a whole; and each row is such an answer.
fn compare(seed: u64, calls: &Value, questions: &[Question], old: &[bool], new: &[bool], found: &BTreeSet<Row>) {
    let mut changes: BTreeMap<(&str, &str, &str, Option<&str>), &str> = BTreeMap::new();
    for ((question, old), new) in questions.iter().zip(old).zip(new).filter(|((_, old), new)| old != new) {
        let _ = old;
        let key = (
            question.principal.as_str(),
            question.permission.as_str(),
            question.scope.as_str(),
            question.resource.as_deref(),
        );
        changes.insert(key, if *new { "gains" } else { "loses" });
    }
    let fail = |what: &str, row: &dyn std::fmt::Debug| panic!("seed {seed}: {what} {row:?}\n{calls:#}");
    let has = |(principal, permission, scope, resource): &(&str, &str, &str, Option<&str>), change: &str| {
        let row = (
            principal.to_string(),
            permission.to_string(),
            scope.to_string(),
            resource.map(str::to_owned),
            change.to_owned(),
        );
        found.contains(&row)
    };
    for (key, change) in &changes {
        let whole = (key.0, key.1, key.2, None);
        let is_told = has(key, change) || (key.3.is_some() && has(&whole, change));
        if !is_told {
            fail("not simulated:", &(key, change));
        }
    }
    let asked: BTreeSet<_> = questions
        .iter()
        .map(|q| (q.principal.as_str(), q.permission.as_str(), q.scope.as_str(), q.resource.as_deref()))
        .collect();
    for row in found {
        let key = (row.0.as_str(), row.1.as_str(), row.2.as_str(), row.3.as_deref());
        // Not asked: other permissions, and scopes that a resource group lists and that do not exist.
        if asked.contains(&key) && changes.get(&key) != Some(&row.4.as_str()) {
            fail("simulated, and not so:", row);
        }
    }
}

#[test]
fn documents_can_be_simulated_and_what_is_wrong_is_said() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute("SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana')")
        .unwrap();
    let document = json!({"version": 1, "scope": "acme", "roleAssignments": [{"scope": "acme", "principal": "user:ana@acme",
        "roleIdentifier": "_account_basic", "resourceGroupIdentifier": "_all_account_level_resources"}]});
    let rows = simulate(&mut client, &json!([{"call": "apply_policy", "policy": document}]), "acme").unwrap();
    assert!(
        rows.contains(&("user:ana@acme".into(), "core_account_view".into(), "acme".into(), None, "gains".into())),
        "{rows:?}"
    );
    let until = |time: &str| {
        json!([{"call": "assign_role", "principal": "user:ana@acme", "role": "_account_basic",
            "resource_group": "_all_account_level_resources", "scope": "acme", "valid_until": time}])
    };
    assert!(!simulate(&mut client, &until("2999-01-31"), "acme").unwrap().is_empty());
    for (changes, place) in [
        (json!({}), "At changes:"),
        (json!([1]), "changes[0]"),
        (json!([{"call": "create_api_key"}]), "changes[0]"),
        (json!([{"call": "drop_role", "scope": "acme", "identifier": "x", "name": "y"}]), "\"name\""),
        (json!([{"call": "drop_role", "scope": "acme"}]), "\"identifier\""),
        (json!([{"call": "drop_role", "scope": "acme", "identifier": 1}]), "\"identifier\""),
        (until("foo"), "At changes[0]: \"valid_until\""),
        (until("9999999-01-01"), "At changes[0]: \"valid_until\""),
        (until("2027-01-31T00:00:00 Nowhere/Atall"), "At changes[0]: \"valid_until\""),
    ] {
        let error = simulate(&mut client, &changes, "acme").unwrap_err();
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code(), &SqlState::INVALID_PARAMETER_VALUE, "{error:?}");
        assert!(error.detail().unwrap().contains(place), "{error:?}");
    }
    // An error within leaves the transaction as usable as any other.
    client.batch_execute("BEGIN; SAVEPOINT s").unwrap();
    assert!(
        simulate(&mut client, &json!([{"call": "drop_role", "scope": "acme", "identifier": "x"}]), "acme").is_err()
    );
    client.batch_execute("ROLLBACK TO s; SELECT harness_rbac.create_user('acme', 'ben'); COMMIT").unwrap();
    let locks: i64 = {
        client.batch_execute("BEGIN").unwrap();
        simulate(&mut client, &json!([{"call": "drop_principal", "principal": "user:ben@acme"}]), "acme").unwrap();
        let sql = "SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND mode IN ('RowExclusiveLock', 'RowShareLock')
                     AND relation IN (SELECT oid FROM pg_class WHERE relnamespace = 'harness_rbac'::regnamespace AND relkind <> 'S')";
        client.query_one(sql, &[]).unwrap().get(0)
    };
    assert_eq!(locks, 0);
    client.batch_execute("ROLLBACK").unwrap();
}
