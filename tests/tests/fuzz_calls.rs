//! Every function of the extension with random arguments, as superuser, as principals and as a role that is nobody:
//! no crash, no internal error, no SQLSTATE but those of the contract, tables that are whole, and nothing changed that
//! the caller may not change.
//!
//! `CALLS` sets the size.

use harness_rbac_tests::hostile::Hostile;
use harness_rbac_tests::integrity::{fingerprint, statement};
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::surface::{Function, NAMES, WORLD, functions};
use postgres::Client;
use std::collections::BTreeMap;
use std::thread;

const BATCH: u64 = 100;
const THREADS: u64 = 2;

/// The arguments alone first: what PostgreSQL says of them is not ours.
const ATTEMPT: &str = "
CREATE FUNCTION attempt(arguments text, call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    detail text; hint text; message text;
BEGIN
    BEGIN
        EXECUTE 'SELECT FROM (VALUES (' || arguments || ')) AS v';
    EXCEPTION WHEN OTHERS THEN
        RETURN 'argument';
    END;
    EXECUTE call;
    RETURN '00000';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, message = MESSAGE_TEXT;
    RETURN sqlstate || ' ' || message || '|' || detail || '|' || hint;
END $$;";

/// What may be raised: the contract's, and nothing else.
const CONTRACT: [&str; 11] =
    ["00000", "42602", "42704", "42710", "42501", "22023", "0LP01", "2BP01", "42939", "54000", "28000"];

/// Who calls, and the rows that stay as they are whatever is called.
struct Caller {
    role: &'static str,
    principal: &'static str,
    /// Tables that may change, and a condition on rows of the others.
    unchanged: Option<(&'static [&'static str], &'static str)>,
}

/// Users make keys for themselves, and the log says so.
const OWN_KEYS: &[&str] = &[
    "api_keys",
    "_published_api_keys",
    "api_key_bounds",
    "api_key_uses",
    "_audit_chains",
    "audit_entries_default",
    "audit_seals",
];
const GLOBEX: &str = "account_id = (SELECT id FROM harness_rbac.scopes WHERE path = 'globex')";
const CALLERS: &[Caller] = &[
    Caller { role: "postgres", principal: "", unchanged: None },
    Caller { role: "postgres", principal: "user:lead@acme", unchanged: None },
    Caller { role: "fuzz_app", principal: "", unchanged: Some((&[], "true")) },
    Caller { role: "fuzz_app", principal: "user:ben@acme", unchanged: Some((OWN_KEYS, "true")) },
    Caller { role: "fuzz_app", principal: "user:nobody@acme", unchanged: Some((&[], "true")) },
    Caller { role: "fuzz_app", principal: "user:lead@acme", unchanged: Some((&[], GLOBEX)) },
    Caller { role: "fuzz_app", principal: "user:ana@acme", unchanged: Some((&[], GLOBEX)) },
];

#[derive(Default)]
struct Tally {
    calls: u64,
    outcomes: BTreeMap<String, u64>,
    /// Calls that succeeded, by function.
    succeeded: BTreeMap<String, u64>,
    wrong: Vec<String>,
}

/// A call from random arguments, or from those that work with some of them replaced.
fn call(hostile: &mut Hostile<'_>, function: &Function) -> (String, String) {
    let least = function.arguments.len() - function.defaults;
    let count = hostile.random.usize(least..=function.arguments.len());
    let is_near = hostile.random.bool();
    let literals: Vec<String> = function.arguments[..count]
        .iter()
        .zip(function.working)
        .map(|((name, data_type), working)| match is_near && hostile.random.u8(0..10) < 8 {
            true => (*working).to_owned(),
            false => hostile.literal(name, data_type),
        })
        .collect();
    let arguments = if literals.is_empty() { "NULL".into() } else { literals.join(", ") };
    (arguments, function.call(&literals))
}

fn batch(
    client: &mut Client,
    hostile: &mut Hostile<'_>,
    functions: &[Function],
    caller: &Caller,
    whole: &str,
    tally: &mut Tally,
) {
    let chosen: Vec<&Function> = (0..BATCH).map(|_| &functions[hostile.random.usize(..functions.len())]).collect();
    let (arguments, calls): (Vec<String>, Vec<String>) = chosen.iter().map(|function| call(hostile, function)).unzip();
    client.batch_execute("BEGIN").unwrap();
    let before = caller.unchanged.map(|(omitted, rows)| fingerprint(client, omitted, rows));
    client
        .batch_execute(&format!(
            "SET LOCAL harness_rbac.principal = '{}'; SET LOCAL ROLE {}",
            caller.principal, caller.role
        ))
        .unwrap();
    let attempts = "SELECT attempt(a, c) FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS v (a, c, n) ORDER BY n";
    let rows = client.query(attempts, &[&arguments, &calls]).unwrap_or_else(|error| {
        panic!("{error:?}: one of these did it:\n{}", calls.join("\n"));
    });
    client.batch_execute("RESET ROLE; SET CONSTRAINTS ALL IMMEDIATE").unwrap();
    for ((row, call), function) in rows.iter().zip(&calls).zip(&chosen) {
        let outcome: &str = row.get(0);
        let (code, message) = outcome.split_once(' ').unwrap_or((outcome, ""));
        tally.calls += 1;
        *tally.outcomes.entry(code.to_owned()).or_default() += 1;
        if code == "00000" {
            *tally.succeeded.entry(function.signature.clone()).or_default() += 1;
        }
        // There is no key to sign with.
        let is_unsigned = code == "55000" && function.name == "signed_session";
        let known = is_unsigned || code == "argument" || CONTRACT.contains(&code);
        if !known || message.len() > 3000 {
            tally.wrong.push(format!("{:.600}\n  {:.600}", outcome, call));
        }
    }
    for broken in client.query(whole, &[]).unwrap() {
        tally.wrong.push(format!("{}: after\n{:.3000}", broken.get::<_, &str>(0), calls.join("\n")));
    }
    let after = caller.unchanged.map(|(omitted, rows)| fingerprint(client, omitted, rows));
    if before != after {
        tally.wrong.push(format!(
            "{} as {} changed what it may not:\n{:.3000}",
            caller.role,
            caller.principal,
            calls.join("\n")
        ));
    }
    client.batch_execute("ROLLBACK").unwrap();
}

/// A known yes and a known no.
fn answers(client: &mut Client) -> (bool, bool) {
    let sql = "SELECT harness_rbac.has_permission('core_connector_edit', 'acme', 'docker', 'user:ana@acme'),
                      harness_rbac.has_permission('core_connector_edit', 'acme', 'docker', 'user:ben@acme')";
    let row = client.query_one(sql, &[]).unwrap();
    (row.get(0), row.get(1))
}

/// Both ways of looking at the tables see something.
fn what_is_broken_is_found(client: &mut Client, whole: &str, before: &str) {
    const BREAK: &str =
        "BEGIN; SET LOCAL session_replication_role = replica; UPDATE harness_rbac.group_members SET user_id = group_id";
    assert!(client.query(whole, &[]).unwrap().is_empty());
    client.batch_execute(BREAK).unwrap();
    assert_eq!(client.query(whole, &[]).unwrap().len(), 1);
    assert_ne!(fingerprint(client, &[], "true"), before);
    client.batch_execute("ROLLBACK").unwrap();
}

fn fuzz(seed: u64, calls: u64) -> Tally {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute(ATTEMPT).unwrap();
    client.batch_execute("SET client_min_messages = error").unwrap();
    let (functions, whole) = (functions(&mut client), statement(&mut client));
    let before = fingerprint(&mut client, &[], "true");
    what_is_broken_is_found(&mut client, &whole, &before);
    let mut tally = Tally::default();
    for function in &functions {
        tally.succeeded.insert(function.signature.clone(), 0);
    }
    let mut hostile = Hostile { random: fastrand::Rng::with_seed(seed), names: &NAMES };
    let mut turn = 0;
    while tally.calls < calls && tally.wrong.len() < 20 {
        batch(&mut client, &mut hostile, &functions, &CALLERS[turn % CALLERS.len()], &whole, &mut tally);
        turn += 1;
    }
    // All was rolled back: this session and a new one agree on what is left.
    assert_eq!(fingerprint(&mut client, &[], "true"), before);
    assert_eq!(answers(&mut client), (true, false));
    assert_eq!(answers(&mut connect(&database)), (true, false));
    tally
}

#[test]
fn random_arguments_do_no_harm() {
    let calls = size!("CALLS");
    let role =
        "DO $$ BEGIN CREATE ROLE fuzz_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    connect("postgres").batch_execute(role).unwrap();
    let mut all = Tally::default();
    thread::scope(|scope| {
        let runs: Vec<_> = (0..THREADS).map(|seed| scope.spawn(move || fuzz(seed, calls / THREADS))).collect();
        for run in runs {
            let tally = run.join().unwrap();
            all.calls += tally.calls;
            all.wrong.extend(tally.wrong);
            tally.outcomes.into_iter().for_each(|(code, count)| *all.outcomes.entry(code).or_default() += count);
            tally.succeeded.into_iter().for_each(|(name, count)| *all.succeeded.entry(name).or_default() += count);
        }
    });
    println!("random arguments: {} calls of {} functions, outcomes {:?}", all.calls, all.succeeded.len(), all.outcomes);
    assert!(all.wrong.is_empty(), "{}:\n{}", all.wrong.len(), all.wrong.join("\n"));
    // A function that never succeeds is not tried well.
    let never: Vec<_> = all.succeeded.iter().filter(|(_, count)| **count == 0).map(|(name, _)| name.as_str()).collect();
    assert_eq!(never, ["authenticate(text)", "authenticate(text,jsonb)", "signed_session(name)"], "never succeeded");
}

/// Arguments may lie in a tuple with a short header, compressed, or in another table.
#[test]
fn texts_are_read_however_they_are_stored() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "CREATE TABLE stored (permission text, scope text, resource text, principal text, attributes jsonb, filler text);
             ALTER TABLE stored ALTER scope SET STORAGE EXTERNAL, ALTER principal SET STORAGE EXTERNAL, ALTER attributes SET STORAGE EXTENDED;
             INSERT INTO stored VALUES ('core_connector_view', 'acme', 'docker', 'user:ana@acme', '{}')",
        )
        .unwrap();
    let mut hostile = Hostile { random: fastrand::Rng::with_seed(6), names: &NAMES };
    let insert = client.prepare("INSERT INTO stored VALUES ($1, $2, $3, $4, $5::text::jsonb)").unwrap();
    for _ in 0..1000 {
        let [permission, scope, resource, principal] =
            ["permission", "scope", "resource", "principal"].map(|argument| hostile.text(argument));
        let attributes = hostile.json().to_string();
        client.execute(&insert, &[&permission, &scope, &resource, &principal, &attributes]).unwrap();
    }
    // An operator makes a copy of its own.
    let row = client
        .query_one(
            "SELECT count(*) FILTER (WHERE pg_column_size(scope) > 2000 OR pg_column_size(attributes) > 2000),
                    count(*) FILTER (WHERE harness_rbac.has_permission(permission, scope, resource, principal, attributes)),
                    count(*) FILTER (WHERE harness_rbac.has_permission(permission, scope, resource, principal, attributes)
                        <> harness_rbac.has_permission(permission || '', scope || '', resource || '', principal || '', attributes::text::jsonb))
               FROM stored",
            &[],
        )
        .unwrap();
    let [large, yes, wrong]: [i64; 3] = [0, 1, 2].map(|column| row.get(column));
    println!(
        "random arguments: 1,001 stored ones, {large} of them out of line, {yes} answered yes, {wrong} differ from their copies"
    );
    assert!(large > 5 && yes > 1 && wrong == 0);
}
