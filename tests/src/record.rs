//! A database that remembers what it answered: random worlds, protected tables, a mapped role and API keys, with every
//! decision and what each caller sees written down beside them in the schema `recorded`. Wherever such a database is taken,
//! it can be asked again.

use crate::catalogue::Catalogue;
use crate::generate::{Generator, own_types};
use crate::world::{World, literal};
use postgres::Client;

/// The pepper of the servers that recorded databases live on: their API keys are verified with it.
pub const PEPPER: [u8; 32] = *b"the pepper of recorded databases";

/// Where it lies in the data directory.
pub const PEPPER_FILE: &str = "harness_rbac.pepper";

/// The role of the application, which belongs to the server and so is in no dump.
pub const CREATE_APPLICATION: &str = "CREATE ROLE recorded_app";

const PROTECTED: [(&str, &str); 2] = [("pipelines", "PIPELINE"), ("environments", "ENVIRONMENT")];

const SET_UP: &str = r#"
    CREATE SCHEMA recorded;
    CREATE TABLE recorded.decisions (number bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, permission text, scope text,
        resource text, principal text, attributes jsonb, resource_type text, answer boolean);
    CREATE TABLE recorded.callers (principal text, target text, visible bigint, digest text, updated bigint);
    CREATE TABLE recorded.identities (token text, principal text);
    CREATE TABLE pipelines (scope_id bigint, name text, kind text);
    CREATE TABLE environments (scope_id bigint, name text, kind text);
    CREATE INDEX ON pipelines (scope_id);
    CREATE INDEX ON environments (scope_id);
    GRANT SELECT, UPDATE ON pipelines, environments TO recorded_app;
    SELECT harness_rbac.protect_table('pipelines', 'PIPELINE', 'scope_id', 'name');
    SELECT harness_rbac.protect_table('environments', 'ENVIRONMENT', 'scope_id', 'name', '{"type": "kind"}');
    SELECT harness_rbac.create_scope('administered'), harness_rbac.create_user('administered', 'boss'),
           harness_rbac.create_service_account('administered', 'robot');
    SELECT harness_rbac.assign_role('user:boss@administered', '_account_admin', '_all_resources_including_child_scopes', 'administered');
    SELECT harness_rbac.map_database_role('postgres', 'user:boss@administered');
    INSERT INTO recorded.identities
    SELECT harness_rbac.create_api_key(p, 'laptop', NULL), p FROM unnest('{user:boss@administered,service_account:robot@administered}'::text[]) p"#;

/// Assignments whose time begins or ends after the recording do so long after; the others have begun or ended for good.
const STOP_TIME: &str = "
    UPDATE harness_rbac.role_assignments SET valid_from = '2900-01-01' WHERE valid_from > now();
    UPDATE harness_rbac.role_assignments SET valid_until = '2900-01-02' WHERE valid_until > now()";

/// Every name that a selector lists, and some that none does, in every scope of its account.
const FILL: &str = "
    INSERT INTO {table}
    SELECT s.id, names.name, (ARRAY['Production', 'x', 'y', NULL])[1 + (s.id + length(names.name)) % 4]
      FROM harness_rbac.scopes s
      JOIN (SELECT account_id, unnest(identifiers)::text
              FROM harness_rbac.resource_group_selectors
             WHERE resource_type_id = (SELECT id FROM harness_rbac.resource_types WHERE identifier = '{type}')
            UNION SELECT s.account_id, a.resource
              FROM harness_rbac.role_assignments a JOIN harness_rbac.scopes s ON s.id = a.scope_id
             WHERE a.resource_type_id = (SELECT id FROM harness_rbac.resource_types WHERE identifier = '{type}')
            UNION SELECT id, unnest('{ana,deploy,nowhere}'::text[]) FROM harness_rbac.scopes WHERE id = account_id) AS names (account, name)
        ON names.account = s.account_id;
    ANALYZE {table}";

/// Builds the worlds of these seeds in a database with the extension, and writes down `questions` answers for each.
pub fn record(client: &mut Client, seeds: std::ops::Range<u64>, questions: usize) {
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute(SET_UP).unwrap();
    let ask = "INSERT INTO recorded.decisions (permission, scope, resource, principal, attributes, resource_type)
               VALUES ($1, $2, $3, $4, $5::text::jsonb, $6)";
    for seed in seeds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        for _ in 0..questions {
            let q = generator.question(&world);
            let attributes = q.attributes.map(|attributes| attributes.to_string());
            client
                .execute(ask, &[&q.permission, &q.scope, &q.resource, &q.principal, &attributes, &q.resource_type])
                .unwrap();
        }
    }
    client.batch_execute(STOP_TIME).unwrap();
    for (table, resource_type) in PROTECTED {
        client.batch_execute(&FILL.replace("{table}", table).replace("{type}", resource_type)).unwrap();
        client
            .execute(
                "INSERT INTO recorded.callers (principal, target)
                 SELECT p.kind || ':' || p.identifier || '@' || s.path, $1
                   FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id WHERE p.kind <> 'user_group'",
                &[&table],
            )
            .unwrap();
    }
    client.batch_execute(&format!("UPDATE recorded.decisions SET answer = {ANSWER}")).unwrap();
    for (principal, target) in callers(client) {
        let Seen { visible, digest, updated } = see(client, &principal, &target);
        let note = "UPDATE recorded.callers SET (visible, digest, updated) = ($3, $4, $5) WHERE (principal, target) = ($1, $2)";
        client.execute(note, &[&principal, &target, &visible, &digest, &updated]).unwrap();
    }
}

const ANSWER: &str = "harness_rbac.has_permission(permission, scope, resource, principal, attributes, resource_type)";

fn callers(client: &mut Client) -> Vec<(String, String)> {
    let callers = client.query("SELECT principal, target FROM recorded.callers ORDER BY 2, 1", &[]).unwrap();
    callers.iter().map(|row| (row.get(0), row.get(1))).collect()
}

#[derive(Debug, PartialEq, Eq)]
struct Seen {
    visible: i64,
    digest: String,
    updated: i64,
}

/// What the caller sees of the table, and how many rows it may update.
fn see(client: &mut Client, principal: &str, target: &str) -> Seen {
    let mut transaction = client.transaction().unwrap();
    let become_caller =
        format!("SET LOCAL harness_rbac.principal = {}; SET LOCAL ROLE recorded_app", literal(principal));
    transaction.batch_execute(&become_caller).unwrap();
    let look =
        format!("SELECT count(*), md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) FROM {target} t");
    let seen = transaction.query_one(&look, &[]).unwrap();
    let updated = transaction.execute(&format!("UPDATE {target} SET name = name"), &[]).unwrap();
    Seen { visible: seen.get(0), digest: seen.get(1), updated: updated.cast_signed() }
}

/// How much was compared, and what is not as recorded.
#[derive(Debug, Default)]
pub struct Comparison {
    pub decisions: i64,
    pub yes: i64,
    pub rows: i64,
    pub identities: i64,
    pub differences: Vec<String>,
}

/// Asks a recorded database again.
pub fn compare(client: &mut Client) -> Comparison {
    let count =
        client.query_one("SELECT count(*), count(*) FILTER (WHERE answer) FROM recorded.decisions", &[]).unwrap();
    let mut found = Comparison { decisions: count.get(0), yes: count.get(1), ..Comparison::default() };
    let different = format!("SELECT d::text FROM recorded.decisions d WHERE answer IS DISTINCT FROM {ANSWER}");
    found.differences.extend(client.query(&different, &[]).unwrap().iter().map(|row| row.get::<_, String>(0)));
    for (principal, target) in callers(client) {
        let recorded = "SELECT visible, digest, updated FROM recorded.callers WHERE (principal, target) = ($1, $2)";
        let row = client.query_one(recorded, &[&principal, &target]).unwrap();
        let (recorded, seen) =
            (Seen { visible: row.get(0), digest: row.get(1), updated: row.get(2) }, see(client, &principal, &target));
        found.rows += recorded.visible;
        if recorded != seen {
            found.differences.push(format!("{principal} on {target}: {recorded:?}, now {seen:?}"));
        }
    }
    for row in client.query("SELECT token, principal FROM recorded.identities", &[]).unwrap() {
        let (token, principal): (String, String) = (row.get(0), row.get(1));
        let proved =
            client.query_one("SELECT harness_rbac.authenticate($1)", &[&token]).map(|row| row.get::<_, String>(0));
        found.identities += 1;
        if proved.as_deref().ok() != Some(principal.as_str()) {
            found.differences.push(format!("the key of {principal}: {proved:?}"));
        }
    }
    let mapped: Option<String> = client.query_one("SELECT harness_rbac.current_principal()", &[]).unwrap().get(0);
    found.identities += 1;
    if mapped.as_deref() != Some("user:boss@administered") {
        found.differences.push(format!("the mapped role acts for {mapped:?}"));
    }
    found
}
