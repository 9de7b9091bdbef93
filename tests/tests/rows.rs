//! Random worlds under row-level security: the rows a caller sees are exactly those that the second evaluator permits,
//! by every index and by none, with a plan that was made for somebody else, and no scope that holds one is missing from
//! `permitted_scope_ids`.
//!
//! `WORLDS` sets the number of worlds.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::oracle;
use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World, literal};
use postgres::{Client, SimpleQueryMessage, SimpleQueryRow};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};

/// Resource types and what viewing needs. Each has a protected table of its name.
const TABLES: [(&str, &str); 9] = [
    ("PIPELINE", "core_pipeline_view"),
    ("CONNECTOR", "core_connector_view"),
    ("ENVIRONMENT", "core_environment_view"),
    ("FEATUREFLAG", "ff_featureflag_view"),
    ("INVOICE", "app_invoice_view"),
    ("USERGROUP", "core_usergroup_view"),
    ("PROJECT", "core_project_view"),
    ("ORGANIZATION", "core_organization_view"),
    ("ACCOUNT", "core_account_view"),
];
const WITH_ATTRIBUTES: &str = "ENVIRONMENT";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    scope: String,
    name: String,
    kind: Option<String>,
}

fn set_up(client: &mut Client) {
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute("CREATE ROLE rows_app").unwrap();
    for (number, (resource_type, permission)) in TABLES.into_iter().enumerate() {
        // Where an index leads to the resource, each reason has a condition of its own.
        let index = ["", "(name)", "(scope_id, name)"][number % 3];
        let of_attribute = if resource_type == WITH_ATTRIBUTES {
            format!("CREATE INDEX ON {resource_type} (kind);")
        } else {
            String::new()
        };
        let more = if index.is_empty() { String::new() } else { format!("CREATE INDEX ON {resource_type} {index};") };
        let attributes = if resource_type == WITH_ATTRIBUTES { r#"{"type": "kind"}"# } else { "{}" };
        let sql = format!(
            "CREATE TABLE {resource_type} (scope_id bigint, name text, kind text);
             CREATE INDEX ON {resource_type} (scope_id); {more} {of_attribute}
             SELECT harness_rbac.protect_table('{resource_type}', '{resource_type}', 'scope_id', 'name', '{attributes}',
                 '{{\"select\": \"{permission}\", \"insert\": null, \"update\": null, \"delete\": null}}');
             GRANT SELECT ON {resource_type} TO rows_app"
        );
        client.batch_execute(&sql).unwrap();
    }
}

fn rows_of(generator: &mut Generator<'_>, world: &World, resource_type: &str) -> BTreeSet<Row> {
    let mut names = world.names_of(resource_type);
    names.extend((0..3).map(|_| generator.free_identifier()));
    if ["PROJECT", "ORGANIZATION", "ACCOUNT"].contains(&resource_type) {
        names.extend(world.scopes.iter().filter_map(|scope| scope.scope.rsplit('/').next()).map(str::to_owned));
    }
    let mut rows = BTreeSet::new();
    let people = world.principals();
    for scope in &world.scopes {
        for name in &names {
            let kind = match generator.rng.u32(..10) {
                0 => None,
                1 => Some("Production".to_owned()),
                2 => Some("x".to_owned()),
                3 => Some("y".to_owned()),
                4 => generator.one_of(&people).cloned(),
                5 => generator.one_of(&people).and_then(|owner| owner.split([':', '@']).nth(1)).map(str::to_owned),
                _ => continue,
            };
            rows.insert(Row { scope: scope.scope.clone(), name: name.clone(), kind });
        }
    }
    rows
}

fn insert(client: &mut Client, resource_type: &str, rows: &BTreeSet<Row>) {
    let column = |f: fn(&Row) -> Option<String>| rows.iter().map(f).collect::<Vec<_>>();
    let sql = format!(
        "INSERT INTO {resource_type} SELECT harness_rbac.scope_id(s), n, k FROM unnest($1::text[], $2::text[], $3::text[]) AS r (s, n, k)"
    );
    let columns =
        [column(|row| Some(row.scope.clone())), column(|row| Some(row.name.clone())), column(|row| row.kind.clone())];
    client.execute(&sql, &[&columns[0], &columns[1], &columns[2]]).unwrap();
    // Rows of no scope are nobody's.
    client
        .execute(&format!("INSERT INTO {resource_type} VALUES (NULL, 'deploy'), (0, 'deploy'), (-1, 'deploy')"), &[])
        .unwrap();
}

/// What the caller sees by that query, scopes as the ids' paths.
fn visible(client: &mut Client, query: &str, paths: &HashMap<i64, String>) -> BTreeSet<Row> {
    let found = client.simple_query(query).unwrap();
    let found: Vec<_> = found
        .iter()
        .filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        })
        .collect();
    let path = |id: Option<i64>| id.and_then(|id| paths.get(&id)).map_or("nowhere", String::as_str).to_owned();
    let text = |row: &SimpleQueryRow, place| row.get(place).map(str::to_owned);
    let row = |row: &&SimpleQueryRow| Row {
        scope: path(row.get(0).and_then(|id| id.parse().ok())),
        name: text(row, 1).unwrap_or_default(),
        kind: text(row, 2),
    };
    found.iter().map(row).collect()
}

#[test]
fn visible_rows_are_the_permitted_ones() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    set_up(&mut client);
    let (mut compared, mut seen, mut listed) = (0_u64, 0_u64, 0_u64);

    for seed in 1..=worlds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute("BEGIN").unwrap();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        let paths: HashMap<i64, String> = client
            .query("SELECT id, path FROM harness_rbac.scopes", &[])
            .unwrap()
            .iter()
            .map(|row| (row.get(0), row.get(1)))
            .collect();
        let principals: Vec<String> =
            world.principals().into_iter().filter(|principal| !principal.starts_with("user_group:")).collect();
        for _ in 0..3 {
            let (resource_type, permission) = TABLES[generator.rng.usize(..TABLES.len())];
            let rows = rows_of(&mut generator, &world, resource_type);
            client.batch_execute("SAVEPOINT filled").unwrap();
            insert(&mut client, resource_type, &rows);
            let query = format!("SELECT scope_id, name, kind FROM {resource_type}");
            let mut is_prepared = false;
            for _ in 0..3 {
                let Some(principal) = generator.one_of(&principals).cloned() else { continue };
                let identity = literal(&principal);
                client
                    .batch_execute(&format!("SET LOCAL harness_rbac.principal = {identity}; SET LOCAL ROLE rows_app"))
                    .unwrap();
                let by_scan = visible(&mut client, &query, &paths);
                client.batch_execute("SET LOCAL enable_seqscan = off").unwrap();
                let by_index = visible(&mut client, &query, &paths);
                if !is_prepared {
                    client.batch_execute(&format!("PREPARE kept AS {query}; EXECUTE kept")).unwrap();
                    is_prepared = true;
                }
                let by_plan_of_another = visible(&mut client, "EXECUTE kept", &paths);
                let ids: Vec<i64> =
                    client.query_one("SELECT harness_rbac.permitted_scope_ids($1)", &[&permission]).unwrap().get(0);
                client.batch_execute("RESET ROLE; RESET enable_seqscan").unwrap();

                let question = |scope: &str, resource: Option<&str>, attributes: Option<Value>| Question {
                    principal: principal.clone(),
                    permission: permission.into(),
                    scope: scope.into(),
                    resource: resource.map(str::to_owned),
                    attributes,
                    ..Question::default()
                };
                let attributes = |row: &Row| (resource_type == WITH_ATTRIBUTES).then(|| json!({"type": row.kind}));
                let is_permitted = |row: &&Row| {
                    oracle::permitted(&world, &shipped, &question(&row.scope, Some(&row.name), attributes(row)))
                };
                let expected: BTreeSet<Row> = rows.iter().filter(is_permitted).cloned().collect();
                let context = || format!("seed {seed}, {principal}, {resource_type}\n{}", world.sql());
                assert_eq!(expected, by_scan, "{}", context());
                assert_eq!(expected, by_index, "by index: {}", context());
                assert_eq!(expected, by_plan_of_another, "by a plan made for another: {}", context());
                let permitted: BTreeSet<&str> = ids.iter().filter_map(|id| paths.get(id)).map(String::as_str).collect();
                let whole = |scope: &&str| oracle::permitted(&world, &shipped, &question(scope, None, None));
                let scopes = world.scopes.iter().map(|scope| scope.scope.as_str());
                let must_list: BTreeSet<&str> =
                    scopes.filter(whole).chain(expected.iter().map(|row| row.scope.as_str())).collect();
                assert!(must_list.is_subset(&permitted), "{must_list:?} in {permitted:?}: {}", context());
                compared += rows.len() as u64;
                seen += expected.len() as u64;
                listed += must_list.len() as u64;
            }
            client.batch_execute("ROLLBACK TO filled").unwrap();
            if is_prepared {
                client.batch_execute("DEALLOCATE kept").unwrap();
            }
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    println!(
        "rows: {worlds} worlds, {compared} rows compared three times ({seen} of them visible), {listed} scopes listed, 0 differences"
    );
    assert!(compared > worlds * 100 && seen * 50 > compared && seen < compared);
}
