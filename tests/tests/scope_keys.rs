//! Scopes by the application's own keys: what they are, who may set them, and that rows found by key are those that the
//! second evaluator permits, with and without the index.
//!
//! `WORLDS` sets the number of worlds.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::oracle;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World, level, literal};
use postgres::{Client, SimpleQueryMessage, SimpleQueryRow};
use serde_json::json;
use std::collections::BTreeSet;

fn outcome(client: &mut Client, sql: &str) -> String {
    match client.query(&format!("SELECT ({sql})::text"), &[]) {
        Ok(rows) => rows[0].get::<_, Option<String>>(0).unwrap_or_else(|| "NULL".into()),
        Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
    }
}

const WORLD: &str = "SET search_path = public, harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/one,acme/two,globex}'::text[]) s;
    SELECT create_scope('acme/one/p', key => '7', default_access => 'none');
    SELECT create_user('acme', 'ana'), create_user('acme', 'boss'), create_role('acme', 'Reader', '{core_pipeline_view}');
    SELECT create_role('acme/one', 'Reader', '{core_pipeline_view}'), create_role('acme/two', 'Reader', '{core_pipeline_view}');
    SELECT assign_role('user:ana@acme', 'account.Reader', '_all_organization_level_resources', 'acme/one')";

#[test]
fn a_key_names_a_scope_of_its_level() {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let id = "(SELECT id FROM scopes WHERE path = 'acme/one/p')";
    for (sql, expected) in [
        ("scope_of('project', '7') = scope_id('acme/one/p')", "true"),
        ("scope_of('project', 7) = scope_id('acme/one/p')", "true"),
        ("scope_of('project', 7::bigint) = scope_id('acme/one/p')", "true"),
        ("scope_of('project', '07')", "NULL"),
        ("scope_of('organization', 7)", "NULL"),
        ("scope_of('team', 7)", "NULL"),
        ("scope_of(NULL, 7)", "NULL"),
        ("scope_of('project', NULL::text)", "NULL"),
        ("set_scope_key('acme/two', '7')", ""),
        ("set_scope_key('globex', '7')", ""),
        ("set_scope_key('acme/one', '7')", "42710"),
        ("set_scope_key('acme/one', '')", "42602"),
        ("set_scope_key('acme/one', E'a\\tb')", "42602"),
        ("set_scope_key('acme/nowhere', '8')", "42704"),
        ("set_scope_key('acme/two', NULL)", ""),
        ("scope_of('organization', 7)", "NULL"),
        ("set_scope_key('acme/two', '0f0e0d0c-0b0a-4908-8706-050403020100')", ""),
        ("scope_of('organization', '0F0E0D0C0B0A49088706050403020100'::uuid) = scope_id('acme/two')", "true"),
        ("create_scope('acme/three', key => '0f0e0d0c-0b0a-4908-8706-050403020100')", "42710"),
        ("create_scope('acme/three', key => E'\\n')", "42602"),
    ] {
        assert_eq!(outcome(&mut client, sql), expected, "{sql}");
    }
    // By hand as well.
    for (sql, expected) in [
        (format!("UPDATE scopes SET key = '' WHERE id = {id}"), "23514"),
        (format!("UPDATE scopes SET key = '7' WHERE path LIKE 'acme/one%' OR id = {id}"), "00000"),
    ] {
        let found = client.batch_execute(&format!("BEGIN; {sql}; ROLLBACK"));
        let found: String = match found {
            Ok(()) => "00000".into(),
            Err(error) => error.code().unwrap().code().into(),
        };
        client.batch_execute("ROLLBACK").unwrap();
        assert_eq!(found, expected, "{sql}");
    }
    // Nobody but the database gives keys, whoever administers the account.
    client
        .batch_execute(
            "SELECT assign_role('user:boss@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
             CREATE ROLE keys_app; GRANT EXECUTE ON FUNCTION set_scope_key TO keys_app; GRANT USAGE ON SCHEMA harness_rbac TO keys_app",
        )
        .unwrap();
    for (sql, expected) in [
        ("set_scope_key('acme/one', '9')", "42501"),
        ("create_scope('acme/four', key => '9')", "42501"),
        ("create_scope('acme/four') > 0", "true"),
    ] {
        client
            .batch_execute("BEGIN; SET LOCAL harness_rbac.principal = 'user:boss@acme'; SET LOCAL ROLE keys_app")
            .unwrap();
        assert_eq!(outcome(&mut client, sql), expected, "{sql}");
        client.batch_execute("ROLLBACK").unwrap();
    }

    // Two scopes exchange their keys: another session sees it once it is committed, this one at once, and not after ROLLBACK.
    let mut other = connect(&database);
    other.batch_execute("SET search_path = harness_rbac; SET plan_cache_mode = force_generic_plan").unwrap();
    client.batch_execute("SELECT set_scope_key('acme/one', '1'), set_scope_key('acme/two', '2')").unwrap();
    let asked = "SELECT has_permission('core_pipeline_view', scope_of('organization', n), NULL, 'user:ana@acme') FROM generate_series(1, 2) n";
    let plain = other.prepare("SELECT scope_path(scope_of('organization', $1::text))").unwrap();
    let path = |client: &mut Client, statement: &postgres::Statement| -> Option<String> {
        client.query_one(statement, &[&"1"]).unwrap().get(0)
    };
    let answers =
        |client: &mut Client| client.query(asked, &[]).unwrap().iter().map(|r| r.get(0)).collect::<Vec<bool>>();
    assert_eq!(path(&mut other, &plain).as_deref(), Some("acme/one"));
    assert_eq!([answers(&mut client), answers(&mut other)], [[true, false], [true, false]]);
    let exchange =
        "SELECT set_scope_key('acme/one', NULL), set_scope_key('acme/two', '1'), set_scope_key('acme/one', '2')";
    client.batch_execute(&format!("BEGIN; {exchange}")).unwrap();
    assert_eq!([answers(&mut client), answers(&mut other)], [[false, true], [true, false]]);
    client.batch_execute("ROLLBACK").unwrap();
    assert_eq!([answers(&mut client), answers(&mut other)], [[true, false], [true, false]]);
    client.batch_execute(exchange).unwrap();
    assert_eq!([answers(&mut client), answers(&mut other)], [[false, true], [false, true]]);
    assert_eq!(path(&mut other, &plain).as_deref(), Some("acme/two"));
}

/// The types that a column with keys may have.
const COLUMNS: [&str; 5] = ["text", "varchar", "uuid", "bigint", "integer"];
const LEVELS: [&str; 3] = ["account", "organization", "project"];

/// Whether PostgreSQL writes a value of the type just like that.
fn is_written_so(column: &str, key: &str) -> bool {
    match column {
        "uuid" => {
            key.len() == 36
                && key.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
                && key.to_lowercase() == key
                && key.matches('-').count() == 4
        }
        "bigint" => key.parse::<i64>().is_ok_and(|number| number.to_string() == key),
        "integer" => key.parse::<i32>().is_ok_and(|number| number.to_string() == key),
        _ => true,
    }
}

/// Resource types, and what viewing needs. One has an attribute.
const TYPES: [(&str, &str); 2] = [("INVOICE", "app_invoice_view"), ("ENVIRONMENT", "core_environment_view")];

/// A table whose rows have keys of a level.
struct Keyed {
    name: String,
    column: &'static str,
    level: &'static str,
    resource_type: &'static str,
    permission: &'static str,
}

impl Keyed {
    fn random(generator: &mut Generator<'_>, turn: usize) -> Keyed {
        let (column, level) = (COLUMNS[generator.rng.usize(..COLUMNS.len())], LEVELS[generator.rng.usize(..3)]);
        let (resource_type, permission) = TYPES[turn % 2];
        Keyed { name: format!("keyed{turn}"), column, level, resource_type, permission }
    }

    /// Where an index leads to the resource or to the attribute, each reason has a condition of its own.
    fn sql(&self, index: &str) -> String {
        let Keyed { name, column, level, resource_type, permission } = self;
        let index = if index.is_empty() { String::new() } else { format!("CREATE INDEX ON {name} {index};") };
        let attributes = if *resource_type == "ENVIRONMENT" { r#"{"type": "kind"}"# } else { "{}" };
        format!(
            "CREATE TABLE {name} (owner {column}, name text, kind text); CREATE INDEX ON {name} (owner); {index}
             SELECT harness_rbac.protect_table('{name}', '{resource_type}', 'owner', 'name', '{attributes}', scope_level => '{level}',
                 commands => '{{\"select\": \"{permission}\", \"insert\": null, \"update\": null, \"delete\": null}}');
             GRANT SELECT ON {name} TO keyed_app"
        )
    }

    /// Rows in each of the scopes with a key that the column can have.
    fn rows(&self, generator: &mut Generator<'_>, world: &World) -> Vec<Row> {
        let mut names = world.names_of(self.resource_type);
        names.extend((0..4).map(|_| generator.free_identifier()));
        let mut rows = Vec::new();
        for scope in world.scopes.iter().filter(|scope| level(&scope.scope) == self.level) {
            let Some(key) = scope.key.as_deref().filter(|key| is_written_so(self.column, key)) else { continue };
            for name in &names {
                let kind = ["Production", "PreProduction", "x"][generator.rng.usize(..3)];
                rows.push(Row { scope: scope.scope.clone(), key: key.into(), name: name.clone(), kind: kind.into() });
            }
        }
        rows
    }

    fn filled_sql(&self, rows: &[Row]) -> String {
        let table = &self.name;
        let insert = |row: &Row| {
            format!(
                "INSERT INTO {table} VALUES ({}, {}, {});",
                literal(&row.key),
                literal(&row.name),
                literal(&row.kind)
            )
        };
        let all: String = rows.iter().map(insert).collect();
        // Nobody's: of no scope, of a key that no scope has.
        let unknown = if self.column == "uuid" { "ffffffff-ffff-4fff-bfff-ffffffffffff" } else { "123" };
        format!("{all} INSERT INTO {table} VALUES (NULL, 'deploy'), ('{unknown}', 'deploy'); ANALYZE {table}")
    }

    fn question(&self, principal: &str, row: &Row) -> Question {
        Question {
            principal: principal.into(),
            permission: self.permission.into(),
            scope: row.scope.clone(),
            resource: Some(row.name.clone()),
            attributes: (self.resource_type == "ENVIRONMENT").then(|| json!({"type": row.kind})),
            ..Question::default()
        }
    }
}

struct Row {
    scope: String,
    key: String,
    name: String,
    kind: String,
}

#[test]
fn rows_by_key_are_the_permitted_ones() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute("CREATE ROLE keyed_app").unwrap();
    let (mut compared, mut seen) = (0_usize, 0_usize);
    for seed in 1..=worlds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute("BEGIN").unwrap();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        let principals: Vec<String> =
            world.principals().into_iter().filter(|principal| !principal.starts_with("user_group:")).collect();
        for turn in 0..4 {
            let table = Keyed::random(&mut generator, turn);
            let index = ["", "(name)", "(owner, name)", "(kind)", "(owner, kind)"][generator.rng.usize(..5)];
            client.batch_execute(&table.sql(index)).unwrap();
            let rows = table.rows(&mut generator, &world);
            client.batch_execute(&table.filled_sql(&rows)).unwrap();
            let all = format!("SELECT owner::text, name FROM {}", table.name);
            let mut is_prepared = false;
            for _ in 0..3 {
                let Some(principal) = generator.one_of(&principals).cloned() else { continue };
                let permitted = |row: &&Row| oracle::permitted(&world, &shipped, &table.question(&principal, row));
                let wanted: BTreeSet<(String, String)> =
                    rows.iter().filter(permitted).map(|row| (row.key.clone(), row.name.clone())).collect();
                let identity = literal(&principal);
                client
                    .batch_execute(&format!("SET LOCAL harness_rbac.principal = {identity}; SET LOCAL ROLE keyed_app"))
                    .unwrap();
                if !is_prepared {
                    client
                        .batch_execute(&format!(
                            "SET LOCAL enable_seqscan = off; PREPARE kept AS {all}; EXECUTE kept; RESET enable_seqscan"
                        ))
                        .unwrap();
                    is_prepared = true;
                }
                for (how, query) in
                    [("enable_indexscan = on", &*all), ("enable_seqscan = off", &all), ("jit = off", "EXECUTE kept")]
                {
                    client.batch_execute(&format!("SET LOCAL {how}")).unwrap();
                    let found: BTreeSet<(String, String)> = pairs(&mut client, query);
                    let (Keyed { column, level, .. }, world) = (&table, world.sql());
                    assert_eq!(wanted, found, "seed {seed}, {principal}, {column} {level}, {index}, {how}\n{world}");
                }
                client.batch_execute("RESET ROLE; RESET enable_seqscan; RESET enable_indexscan").unwrap();
                compared += rows.len();
                seen += wanted.len();
            }
            if is_prepared {
                client.batch_execute("DEALLOCATE kept").unwrap();
            }
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    println!(
        "scope keys: {worlds} worlds, {compared} rows compared three times, {seen} of them visible, 0 differences"
    );
    assert!(compared > 0 && seen * 50 > compared && seen < compared);
}

/// Two columns of what is found.
fn pairs(client: &mut Client, query: &str) -> BTreeSet<(String, String)> {
    let found = client.simple_query(query).unwrap();
    let text = |row: &SimpleQueryRow, place| row.get(place).unwrap_or_default().to_owned();
    let pair = |message: &SimpleQueryMessage| match message {
        SimpleQueryMessage::Row(row) => Some((text(row, 0), text(row, 1))),
        _ => None,
    };
    found.iter().filter_map(pair).collect()
}

#[test]
fn the_index_is_used_and_a_scope_with_rows_stays() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "SELECT create_scope('acme/o' || n, default_access => 'none', key => md5(n::text)::uuid::text) FROM generate_series(1, 50) n;
             SELECT assign_role('user:ana@acme', 'account.Reader', '_all_organization_level_resources', 'acme/o1');
             CREATE TABLE document (tenant uuid, name text);
             INSERT INTO document SELECT md5((n % 50 + 1)::text)::uuid, n FROM generate_series(1, 20000) n;
             CREATE INDEX ON document (tenant); ANALYZE document;
             SELECT protect_table('document', 'PIPELINE', 'tenant', 'name', scope_level => 'organization');
             CREATE ROLE indexed_app; GRANT SELECT ON document TO indexed_app; GRANT USAGE ON SCHEMA harness_rbac TO indexed_app",
        )
        .unwrap();
    let protected = "SELECT DISTINCT scope_column || ' ' || scope_level FROM protected_tables";
    let protected: String = client.query_one(protected, &[]).unwrap().get(0);
    assert_eq!(protected, "tenant organization");
    let asking = "BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE indexed_app";
    client.batch_execute(asking).unwrap();
    let plan = client.query("EXPLAIN (COSTS OFF) SELECT * FROM public.document", &[]).unwrap();
    let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
    assert!(plan.iter().any(|line| line.contains("Index Cond: (tenant = ANY")), "{}", plan.join("\n"));
    let count: i64 = client.query_one("SELECT count(*) FROM public.document", &[]).unwrap().get(0);
    assert_eq!(count, 400);
    client.batch_execute("ROLLBACK").unwrap();
    for (sql, expected) in [
        ("drop_scope('acme/o1')", "2BP01"),
        ("set_scope_key('acme/o1', NULL)", ""),
        ("drop_scope('acme/o1')", ""),
        ("protect_table('document', 'PIPELINE', 'tenant', 'name', scope_level => 'team')", "22023"),
        ("protect_table('document', 'PIPELINE', 'tenant', 'name')", "22023"),
        ("protect_table('document', 'PIPELINE', 'tenant', 'name', scope_level => 'project')", ""),
    ] {
        assert_eq!(outcome(&mut client, sql), expected, "{sql}");
    }
}
