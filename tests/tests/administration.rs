//! A script of random calls by a superuser and by three administrators who may a little, committed one by one, with savepoints
//! rolled back and constraints asked early or late. What is refused changes nothing, nothing that changes goes unrecorded, nothing
//! of another tenant moves, and however a query is run the rows it shows are those that `has_permission()` permits.
//!
//! `CALLS` sets the size.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::integrity::fingerprint;
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::size;
use harness_rbac_tests::walk::{Walkers, add_walkers, principals, step};
use harness_rbac_tests::world::{World, literal};
use postgres::{Client, SimpleQueryMessage};
use serde_json::json;
use std::collections::BTreeMap;

const CALLS_IN_A_WORLD: u64 = 60;
const PERMISSION: &str = "app_invoice_view";

/// The same rows in a table and in partitions by an integer; a role that sees them by way of policies alone.
const APPLICATION: &str = r#"
    CREATE ROLE administration_app;
    GRANT USAGE ON SCHEMA harness_rbac TO administration_app;
    CREATE TABLE invoice (scope_id bigint, name text, kind text);
    CREATE INDEX ON invoice (scope_id, name);
    CREATE TABLE parted (scope_id integer, name text, kind text) PARTITION BY HASH (scope_id);
    CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 0);
    CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
    CREATE INDEX ON parted (scope_id);
    CREATE TABLE wanted (name text);
    SELECT harness_rbac.protect_table(t, 'INVOICE', 'scope_id', 'name', '{"type": "kind"}',
        '{"select": "app_invoice_view", "insert": null, "update": "app_invoice_view", "delete": "app_invoice_view"}')
      FROM unnest(ARRAY['invoice', 'parted']::regclass[]) AS t;
    CREATE VIEW seen_by_view WITH (security_invoker = true) AS SELECT * FROM invoice;
    CREATE FUNCTION seen_by_function() RETURNS SETOF invoice LANGUAGE plpgsql STABLE AS
        $$ BEGIN RETURN QUERY SELECT * FROM invoice; END $$;
    GRANT SELECT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO administration_app"#;

/// Ways to read, each a few statements of which the last returns the rows.
const READINGS: [(&str, &[&str]); 12] = [
    ("plainly", &["SELECT scope_id, name FROM invoice"]),
    ("by the index", &["SET LOCAL enable_seqscan = off", "SELECT scope_id, name FROM invoice"]),
    ("by a plan made for somebody else", &["SET LOCAL plan_cache_mode = force_generic_plan", "EXECUTE kept"]),
    ("by a plan of its own", &["SET LOCAL plan_cache_mode = force_custom_plan", "EXECUTE kept"]),
    ("by a cursor", &["DECLARE c CURSOR FOR SELECT scope_id, name FROM invoice", "FETCH ALL FROM c"]),
    ("by a function", &["SELECT scope_id, name FROM seen_by_function()"]),
    ("by a view", &["SELECT scope_id, name FROM seen_by_view"]),
    ("in partitions", &["SELECT scope_id, name FROM parted"]),
    ("by a join", &["SELECT i.scope_id, i.name FROM invoice i JOIN wanted USING (name)"]),
    ("by UPDATE", &["UPDATE invoice SET kind = kind RETURNING scope_id, name"]),
    ("by DELETE", &["DELETE FROM parted RETURNING scope_id, name"]),
    (
        "by workers",
        &[
            "SET LOCAL parallel_setup_cost = 0",
            "SET LOCAL parallel_tuple_cost = 0",
            "SET LOCAL min_parallel_table_scan_size = 0",
            "SELECT scope_id, name FROM invoice",
        ],
    ),
];

struct Script<'a> {
    client: Client,
    generator: Generator<'a>,
    world: World,
    walkers: Walkers,
    readers: Vec<String>,
    /// What happened, by SQLSTATE.
    outcomes: BTreeMap<String, u64>,
    reads: u64,
    rows: u64,
}

/// Every table of the policy, the log's entries apart; the rows of other accounts; how many entries the log has.
#[derive(PartialEq, Debug)]
struct State {
    policy: String,
    others: String,
    entries: i64,
}

impl Script<'_> {
    fn state(&mut self) -> State {
        let account = literal(&self.walkers.account);
        let others = format!("account_id IS DISTINCT FROM (SELECT id FROM harness_rbac.scopes WHERE path = {account})");
        // Seals and uses are notes about changes and questions, not policy.
        let notes = ["audit_log", "audit_seals", "grant_uses"];
        State {
            policy: fingerprint(&mut self.client, &notes, "true"),
            others: fingerprint(&mut self.client, &notes, &others),
            entries: self.client.query_one("SELECT count(*) FROM harness_rbac.audit_log", &[]).unwrap().get(0),
        }
    }

    /// One call, as one of the administrators or, `None`, as a superuser.
    fn next(&mut self) -> (Option<String>, String) {
        loop {
            let actor = self.generator.one_of(&self.walkers.names).cloned().filter(|_| self.generator.chance(50));
            let call = match &actor {
                None => mutate(&mut self.generator, &mut self.world),
                Some(_) => step(&mut self.generator, &mut self.world, &self.walkers),
            };
            let Some(call) = call else { continue };
            let call = call.trim_end_matches(';').to_owned();
            let call = match self.generator.rng.u32(..100) {
                0..6 => self.simulation(),
                // What would be another tenant's.
                6..12 if actor.is_some() => call.replace(&self.walkers.account, &format!("{}x", self.walkers.account)),
                _ => call,
            };
            return (actor, call);
        }
    }

    /// What would be if somebody were disabled: made and undone.
    fn simulation(&mut self) -> String {
        let principal = self.generator.one_of(&self.readers).cloned().unwrap_or_default();
        let changes = json!([{"call": "set_principal_disabled", "principal": principal, "disabled": true}]);
        let (changes, scope) = (literal(&changes.to_string()), literal(&self.walkers.account));
        format!("SELECT count(*) FROM harness_rbac.simulate({changes}, {scope})")
    }

    /// Makes the call in a transaction of its own; its SQLSTATE.
    fn make(&mut self, actor: Option<&str>, call: &str) -> String {
        let mut statements = vec!["BEGIN".to_owned()];
        if let Some(actor) = actor {
            statements.push(format!(
                "SET LOCAL harness_rbac.principal = {}; SET LOCAL ROLE administration_app",
                literal(actor)
            ));
        }
        match self.generator.rng.u32(..4) {
            0 => statements.push("SET CONSTRAINTS ALL IMMEDIATE".to_owned()),
            1 => statements.push(format!("SAVEPOINT undone; {call}; ROLLBACK TO undone")),
            2 => {
                statements.push(format!("SAVEPOINT kept; {call}; RELEASE kept; SET CONSTRAINTS ALL IMMEDIATE; COMMIT"))
            }
            _ => statements.push("SET CONSTRAINTS ALL DEFERRED".to_owned()),
        }
        if !statements.iter().any(|statement| statement.ends_with("COMMIT")) {
            statements.extend([call.to_owned(), "COMMIT".to_owned()]);
        }
        let outcome = self.client.batch_execute(&statements.join("; "));
        if outcome.is_err() {
            self.client.batch_execute("ROLLBACK").unwrap();
        }
        match outcome {
            Ok(()) => "00000".to_owned(),
            Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
        }
    }

    fn read(&mut self, history: &str) {
        let reader = self.generator.one_of(&self.readers).cloned().unwrap_or_default();
        let (how, statements) = READINGS[self.generator.rng.usize(..READINGS.len())];
        let sorted = |client: &mut Client, sql: &str| {
            let rows = client.simple_query(sql).unwrap_or_else(|error| panic!("{error:?}: {sql}"));
            let mut found: Vec<(String, String)> = rows
                .iter()
                .filter_map(|message| match message {
                    SimpleQueryMessage::Row(row) => {
                        Some((row.get(0).unwrap_or_default().to_owned(), row.get(1).unwrap_or_default().to_owned()))
                    }
                    _ => None,
                })
                .collect();
            found.sort();
            found
        };
        let permitted = format!(
            "SELECT scope_id, name FROM invoice WHERE harness_rbac.has_permission('{PERMISSION}', scope_id, name, {},
                 jsonb_build_object('type', kind))",
            literal(&reader)
        );
        let permitted = sorted(&mut self.client, &permitted);
        let begin = format!(
            "BEGIN; SET LOCAL harness_rbac.principal = {}; SET LOCAL ROLE administration_app",
            literal(&reader)
        );
        self.client.batch_execute(&begin).unwrap();
        let (last, settings) = statements.split_last().unwrap();
        settings.iter().for_each(|setting| self.client.batch_execute(setting).unwrap());
        let seen = sorted(&mut self.client, last);
        self.client.batch_execute("ROLLBACK").unwrap();
        assert_eq!(seen, permitted, "{reader} reads {how}, after {history}");
        self.reads += 1;
        self.rows += seen.len() as u64;
    }

    fn step(&mut self) {
        let before = self.state();
        let (actor, call) = self.next();
        let outcome = self.make(actor.as_deref(), &call);
        let after = self.state();
        let history = format!("{outcome} for {}: {call}", actor.as_deref().unwrap_or("a superuser"));
        if outcome != "00000" {
            assert_eq!(before, after, "what is refused changes nothing: {history}");
        }
        if before.entries == after.entries {
            assert_eq!(before.policy, after.policy, "nothing changes that is not in the log: {history}");
        }
        if actor.is_some() {
            assert_eq!(before.others, after.others, "nothing of another tenant moves: {history}");
        }
        assert!(outcome.len() == 5 && outcome != "XX000", "{history}");
        *self.outcomes.entry(outcome).or_default() += 1;
        (0..3).for_each(|_| self.read(&history));
    }
}

/// Rows at every scope, with names that the world's groups and shares list.
fn fill(client: &mut Client, generator: &mut Generator<'_>, world: &World) {
    let mut names: Vec<String> = world.resources.iter().map(|resource| resource.identifier.clone()).collect();
    names.extend((0..3).map(|_| generator.free_identifier()));
    names.sort();
    names.dedup();
    client.batch_execute("TRUNCATE invoice, parted, wanted").unwrap();
    client.execute("INSERT INTO wanted SELECT unnest($1::text[])", &[&names]).unwrap();
    client
        .batch_execute(
            "INSERT INTO invoice SELECT s.id, w.name, CASE s.id % 3 WHEN 0 THEN 'Production' WHEN 1 THEN 'x' END
               FROM harness_rbac.scopes s, wanted w;
             INSERT INTO parted SELECT * FROM invoice",
        )
        .unwrap();
}

#[test]
fn many_administrators_at_work() {
    let calls = size!("CALLS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute(APPLICATION).unwrap();
    client.batch_execute("PREPARE kept AS SELECT scope_id, name FROM invoice").unwrap();
    let mut script = Script {
        client,
        generator: Generator::new(0, &shipped),
        world: World::default(),
        walkers: Walkers { account: String::new(), names: Vec::new() },
        readers: Vec::new(),
        outcomes: BTreeMap::new(),
        reads: 0,
        rows: 0,
    };
    for seed in 1..=calls.div_ceil(CALLS_IN_A_WORLD) {
        script.generator = Generator::new(seed ^ 0xAD31, &shipped);
        script.world = script.generator.world();
        script.walkers = add_walkers(&mut script.generator, &mut script.world);
        let sql = World { resource_types: vec![], permissions: vec![], ..script.world.clone() }.sql();
        script.client.batch_execute(&format!("BEGIN;\n{sql}\nCOMMIT")).unwrap();
        script.readers = principals(&script.world, &script.walkers.account);
        script.readers.retain(|name| !name.starts_with("user_group:"));
        fill(&mut script.client, &mut script.generator, &script.world);
        for _ in 0..CALLS_IN_A_WORLD.min(calls) {
            script.step();
        }
        // The tables go first: a scope that rows stand at is not dropped.
        script.client.batch_execute("TRUNCATE invoice, parted, wanted").unwrap();
        let drop = "SELECT harness_rbac.drop_scope(path, true) FROM harness_rbac.scopes WHERE level = 'account'";
        script.client.batch_execute(drop).unwrap();
    }
    let findings = script.client.query("SELECT finding FROM harness_rbac.verify_audit_log()", &[]).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    script.client.batch_execute("DROP OWNED BY administration_app; DROP ROLE administration_app").unwrap();
    let Script { outcomes, reads, rows, .. } = script;
    println!("administration: {calls} calls, {outcomes:?}, {reads} reads of {rows} rows in all, 0 violations");
    let accepted = outcomes.get("00000").copied().unwrap_or_default();
    assert!(accepted * 6 > calls && accepted < calls && rows > reads, "too little happens to mean much");
}
