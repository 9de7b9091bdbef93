//! What people write has a limit, whatever the route: in the tables, so that a row of the log fits into a value and into
//! a dump, any grant can be revoked and any user disabled.
//!
//! `MEGABYTES` sets the size of what is far too long.

use harness_rbac_tests::server::{connect, empty_database, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::surface::WORLD;
use postgres::{Client, NoTls};
use std::collections::BTreeSet;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What a column takes.
#[derive(Clone, Copy, PartialEq)]
enum Limit {
    /// 256 characters, or as many, in one line.
    Line(usize),
    /// 4,096 bytes, with line feeds and tabs.
    Note,
    /// 65,536 bytes of jsonb as text.
    Json,
    /// 10,000 entries.
    List,
    /// A domain or a list of words says what it may be.
    Form,
    /// Not written by people, and why it is bounded all the same.
    Derived(&'static str),
}
use Limit::*;

const OF_THE_LOG: Limit = Derived("written by triggers alone, from columns that are limited and from names of roles");

/// Every column of a table that can hold a text. A new one has to be entered here, and to have a limit.
const COLUMNS: &[(&str, &str, Limit)] = &[
    ("_protected_tables", "noted_by", Form),
    ("_published_api_keys", "public_id", Form),
    ("api_key_bounds", "public_id", Derived("refers to api_keys")),
    ("api_key_uses", "public_id", Derived("copied from api_keys")),
    ("api_keys", "identifier", Form),
    ("api_keys", "public_id", Form),
    ("api_keys", "verifier", Form),
    ("audit_entries", "after", OF_THE_LOG),
    ("audit_entries", "before", OF_THE_LOG),
    ("audit_entries", "kind", OF_THE_LOG),
    ("audit_entries", "login_role", OF_THE_LOG),
    ("audit_entries", "operation", Form),
    ("audit_entries", "principal", OF_THE_LOG),
    ("audit_entries", "role", OF_THE_LOG),
    ("audit_entries", "token", OF_THE_LOG),
    ("audit_seals", "covers", OF_THE_LOG),
    ("audit_seals", "entries_hash", Derived("a hash")),
    ("audit_seals", "hash", Derived("a hash")),
    ("permissions", "action", Form),
    ("permissions", "identifier", Form),
    ("permissions", "levels", List),
    ("permissions", "status", Form),
    ("pipeline_references", "location", Derived("cut where the definition is read")),
    ("pipeline_references", "reference", Derived("cut where the definition is read")),
    ("pipeline_references", "resource", Form),
    ("pipeline_references", "resource_type", Derived("one of a fixed list")),
    ("principals", "email", Line(320)),
    ("principals", "identifier", Form),
    ("principals", "kind", Form),
    ("principals", "name", Line(256)),
    ("resource_group_selectors", "attribute_name", Form),
    ("resource_group_selectors", "attribute_values", List),
    ("resource_group_selectors", "identifiers", List),
    ("resource_groups", "description", Note),
    ("resource_groups", "identifier", Form),
    ("resource_groups", "levels", List),
    ("resource_groups", "name", Line(256)),
    ("resource_types", "attributes", Json),
    ("resource_types", "identifier", Form),
    ("resource_types", "levels", List),
    ("resource_types", "module", Line(256)),
    ("resource_types", "name", Line(256)),
    ("resources", "attributes", Json),
    ("resources", "identifier", Form),
    ("role_assignments", "identifier", Form),
    ("role_assignments", "reason", Note),
    ("role_assignments", "resource", Form),
    ("roles", "breadth", Form),
    ("roles", "description", Note),
    ("roles", "identifier", Form),
    ("roles", "levels", List),
    ("roles", "name", Line(256)),
    ("scopes", "description", Note),
    ("scopes", "identifier", Form),
    ("scopes", "key", Form),
    ("scopes", "level", Derived("generated")),
    ("scopes", "name", Line(256)),
    ("scopes", "parent_path", Derived("a foreign key to a path")),
    ("scopes", "path", Derived("generated from identifiers")),
    ("scopes", "tags", Json),
];

/// Columns of our tables that can hold a text, and whether a domain or a CHECK of theirs speaks of them.
const FOUND: &str = "
    SELECT c.relname::text, a.attname::text,
           EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND a.attnum = ANY (k.conkey))
           OR EXISTS (SELECT FROM pg_constraint k WHERE k.contypid = a.atttypid AND k.contype = 'c')
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relnamespace = 'harness_rbac'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND t.typtype IN ('b', 'd') AND t.typcategory IN ('S', 'U', 'A') AND a.atttypid <> ALL ('{xid8,regclass,regrole}'::regtype[])
     ORDER BY 1, 2";

#[test]
fn every_column_that_takes_a_text_has_a_limit() {
    let (mut client, _) = fresh_database();
    let mut known: BTreeSet<(&str, &str)> = COLUMNS.iter().map(|(table, column, _)| (*table, *column)).collect();
    let mut wrong = Vec::new();
    for row in client.query(FOUND, &[]).unwrap() {
        let (table, column, is_checked): (&str, &str, bool) = (row.get(0), row.get(1), row.get(2));
        let entry = COLUMNS.iter().find(|(t, c, _)| (*t, *c) == (table, column));
        match entry {
            None => wrong.push(format!("{table}.{column} stands in no list of limits")),
            Some((.., Derived(_))) => {}
            Some(_) if !is_checked => wrong.push(format!("{table}.{column} has no CHECK")),
            Some(_) => {}
        }
        known.retain(|entry| *entry != (table, column));
    }
    assert!(wrong.is_empty() && known.is_empty(), "{wrong:?}, and not there: {known:?}");
    println!("limits: {} columns that take a text, each with a limit or a reason", COLUMNS.len());
}

/// Values above the limit, as SQL expressions.
fn above(limit: Limit) -> Vec<String> {
    match limit {
        Line(most) => vec![format!("repeat('é', {})", most + 1), "E'a\\x01b'".into(), "E'a\\nb'".into()],
        Note => vec!["repeat('x', 4097)".into(), "repeat('é', 2049)".into(), "E'a\\x01b'".into(), "E'a\\rb'".into()],
        Json => vec![
            "jsonb_build_object('a', repeat('x', 65536))".into(),
            "jsonb_build_object('a', repeat(E'\\x01', 11000))".into(),
        ],
        List => vec!["array_fill('project'::text, ARRAY[10001])".into()],
        Form | Derived(_) => Vec::new(),
    }
}

/// The largest that fit.
fn at(limit: Limit) -> Vec<String> {
    match limit {
        Line(most) => vec![format!("repeat('é', {most})")],
        Note => vec!["repeat('x', 4096)".into(), "E'a\\n\\tb'".into()],
        Json => vec!["jsonb_build_object('a', repeat('x', 65000))".into()],
        List | Form | Derived(_) => Vec::new(),
    }
}

#[test]
fn no_route_goes_around_the_limits() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute("SELECT harness_rbac.protect_table('thing', 'ENVIRONMENT', 'scope_id')").unwrap();
    let (mut refused, mut wrong) = (0, Vec::new());
    for (table, column, limit) in COLUMNS {
        // A row of the application's own; what is shipped is refused for another reason.
        let own = match *table {
            "resource_types" | "permissions" | "roles" | "resource_groups" => "id > 10000",
            "principals" => "id > 0",
            _ => "true",
        };
        for (values, fits) in [(above(*limit), false), (at(*limit), true)] {
            for value in values {
                let sql = format!(
                    "BEGIN; UPDATE harness_rbac.{table} SET {column} = {value} WHERE ctid = (SELECT ctid FROM harness_rbac.{table} WHERE {own} LIMIT 1)"
                );
                let outcome = client.batch_execute(&sql);
                client.batch_execute("ROLLBACK").unwrap();
                let code = outcome.as_ref().err().and_then(|error| error.code()).map(|code| code.code().to_owned());
                refused += u64::from(!fits);
                // What makes the identity of a row is not changed at all.
                let is_refused = matches!(code.as_deref(), Some("23514" | "22023"));
                if is_refused == fits || is_refused != outcome.is_err() {
                    wrong.push(format!("{table}.{column} = {value}: {outcome:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("limits: {refused} values above them, each refused in an UPDATE by a superuser");
}

/// Calls with a text `$1`, and what they raise when it is too long, or has control characters.
const CALLS: &[(&str, &str)] = &[
    ("create_scope('acme/long', {name})", "54000"),
    ("create_scope('acme/long', NULL, {note})", "54000"),
    ("create_scope('acme/long', tags => jsonb_build_object('a', {note}))", "54000"),
    ("create_user('acme', 'long', {name})", "54000"),
    ("create_user('acme', 'long', NULL, {name})", "54000"),
    ("create_user_group('acme', 'Long', {name})", "54000"),
    ("create_service_account('acme', 'long', {name})", "54000"),
    ("create_role('acme', 'Long', '{core_connector_view}', {name})", "54000"),
    ("create_resource_group('acme', 'Long', '{\"includeAllResources\": true}', NULL, {name})", "54000"),
    ("create_resource_type('LONG', '{project}', {name})", "54000"),
    ("assign_role('user:ana@acme', 'Role', 'Resources', 'acme', 'long', NULL, NULL, {note})", "54000"),
    ("alter_assignment('acme', 'held', reason => {note})", "54000"),
    ("register_resource('acme', 'CONNECTOR', 'long', jsonb_build_object('a', {note}))", "54000"),
    ("create_user('acme', {name})", "42602"),
    ("create_role('acme', 'Long', array_fill('core_connector_view'::text, ARRAY[10001]))", "54000"),
    ("alter_role('acme', 'Role', array_fill('core_connector_view'::text, ARRAY[10001]))", "54000"),
    (
        "create_resource_group('acme', 'Long', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'CONNECTOR', 'identifiers', (SELECT jsonb_agg('x' || g) FROM generate_series(1, 10001) g)))))",
        "54000",
    ),
    (
        "apply_policy(jsonb_build_object('version', 1, 'scope', 'acme', 'users', jsonb_build_array(jsonb_build_object('identifier', 'long', 'name', {name}))))",
        "54000",
    ),
    (
        "apply_policy(jsonb_build_object('version', 1, 'scope', 'acme', 'roles', jsonb_build_array(jsonb_build_object('scope', 'acme', 'identifier', 'Role', 'permissions', '[]'::jsonb, 'description', {note}))))",
        "54000",
    ),
];
/// The same by hand.
const ROWS: &[&str] = &[
    "UPDATE harness_rbac.principals SET name = {name} WHERE identifier = 'ana'",
    "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier, name) SELECT id, id, 'user', 'long', {name} FROM harness_rbac.scopes WHERE path = 'acme'",
    "UPDATE harness_rbac.role_assignments SET reason = {note} WHERE identifier = 'held'",
    "UPDATE harness_rbac.roles SET description = {note} WHERE identifier = 'Role'",
];

fn timed(client: &mut Client, sql: &str) -> (Option<String>, Duration) {
    let start = Instant::now();
    let outcome = client.batch_execute(&format!("BEGIN; {sql}"));
    let elapsed = start.elapsed();
    client.batch_execute("ROLLBACK").unwrap();
    (outcome.err().and_then(|error| error.code().map(|code| code.code().to_owned())), elapsed)
}

#[test]
fn what_is_far_too_long_is_refused_quickly() {
    let megabytes = size!("MEGABYTES");
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute("SET search_path = harness_rbac").unwrap();
    let fill = |sql: &str, text: &str| sql.replace("{name}", text).replace("{note}", text);
    let (mut refused, mut wrong, mut slowest) = (0, Vec::new(), Duration::ZERO);
    // What `megabytes` of control characters need six times as much of in JSON, and a reason that is just below what fits there.
    let long = [
        format!("repeat('n', {})", megabytes * 1_000_000),
        format!("repeat(E'\\x01', {})", megabytes * 1_000_000),
        format!("repeat('r', {})", megabytes * 1_917_392),
    ];
    for text in &long {
        // How long the text alone takes.
        let (_, own) = timed(&mut client, &format!("SELECT octet_length({text}), md5({text})"));
        let statements = CALLS.iter().map(|(call, code)| (format!("SELECT {call}"), *code));
        for (sql, code) in statements.chain(ROWS.iter().map(|row| ((*row).to_owned(), "23514"))) {
            // As JSON it cannot even be written.
            if !sql.contains("{n") && text != &long[0] || sql.contains("jsonb") && text.contains("x01") {
                continue;
            }
            let (found, elapsed) = timed(&mut client, &fill(&sql, text));
            refused += 1;
            let took = elapsed.saturating_sub(own);
            slowest = slowest.max(took);
            // Above what jsonb holds PostgreSQL refuses, by the same code.
            if found.as_deref() != Some(code) || took > Duration::from_secs(20) {
                wrong.push(format!("{sql} with {text}: {found:?} after {elapsed:?}"));
            }
        }
    }
    // Control characters in what would be short enough.
    for (call, code) in CALLS.iter().filter(|(call, _)| call.contains("{n")) {
        let (found, _) = timed(&mut client, &fill(&format!("SELECT {call}"), "E'a\\x01b'"));
        let expected = match *code {
            "54000" if call.contains("jsonb_build_object('a'") => None,
            "54000" => Some("22023"),
            other => Some(other),
        };
        if found.as_deref() != expected {
            wrong.push(format!("{call} with a control character: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Nothing of it is left, the grant is revoked, the user disabled, and all goes into a dump.
    client
        .batch_execute("SELECT revoke_role('user:ben@acme', 'Role', 'Resources', 'acme'), set_principal_disabled('user:ben@acme', true)")
        .unwrap();
    let dump = Command::new("pg_dump").args(["-d", &database]).output().unwrap();
    assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
    assert!(dump.stdout.len() < 4_000_000, "{} bytes", dump.stdout.len());
    println!(
        "limits: {refused} calls and statements with up to {megabytes} MB each refused, the slowest {slowest:?} after the text was made"
    );
    drop(connect(&database));
}

/// The largest rows that fit can be changed and taken away by whoever has the longest name.
#[test]
fn the_largest_row_can_be_changed() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_user('acme', repeat('é', 256), repeat('é', 256), repeat('é', 320));
             SELECT assign_role('user:' || repeat('é', 256) || '@acme', 'Role', 'Resources', 'acme', 'long', NULL, NULL, repeat('x', 4096));
             SELECT create_resource_group('acme', 'Wide', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'CONNECTOR',
                 'identifiers', (SELECT jsonb_agg(repeat('\"', 250) || g) FROM generate_series(1, 10000) g)))));
             SELECT drop_resource('acme', 'CONNECTOR', repeat('\"', 250) || 1);
             SELECT alter_assignment('acme', 'long', disabled => true, reason => repeat('y', 4096));
             SELECT set_principal_disabled('user:' || repeat('é', 256) || '@acme', true);
             SELECT revoke_role('user:' || repeat('é', 256) || '@acme', 'Role', 'Resources', 'acme');
             SELECT drop_resource_group('acme', 'Wide')",
        )
        .unwrap();
    let largest: i64 = client
        .query_one("SELECT max(octet_length(before::text) + octet_length(after::text))::bigint FROM audit_entries", &[])
        .unwrap()
        .get(0);
    assert!(largest > 5_000_000 && largest < 100_000_000, "{largest} bytes");
    println!("limits: the largest entry of the log has {largest} bytes");
}

/// A session whose notices are kept.
fn listening(database: &str) -> (Client, Arc<Mutex<String>>) {
    let heard = Arc::new(Mutex::new(String::new()));
    let keep = Arc::clone(&heard);
    let mut config = postgres::Config::new();
    config.host_path(std::env::var("PGHOST").unwrap()).user("postgres").dbname(database);
    config.notice_callback(move |notice| {
        keep.lock().unwrap().push_str(&format!("{} {}\n", notice.message(), notice.hint().unwrap_or_default()));
    });
    (config.connect(NoTls).unwrap(), heard)
}

/// Rows of the former version, whose triggers this library does not serve.
fn without_triggers(database: &str, sql: &str) {
    let set = |enabled: &str| {
        connect(database)
            .batch_execute(&format!(
                "SET allow_system_table_mods = on; CREATE TABLE IF NOT EXISTS public.triggers AS SELECT oid, tgenabled FROM pg_trigger;
                 UPDATE pg_trigger t SET tgenabled = {enabled} FROM public.triggers s WHERE s.oid = t.oid"
            ))
            .unwrap();
    };
    set("'D'");
    connect(database).batch_execute(sql).unwrap();
    set("s.tgenabled");
}

#[test]
fn an_upgrade_shortens_what_is_for_people_and_names_the_rest() {
    let database = empty_database();
    let role =
        "DO $$ BEGIN CREATE ROLE limits_owner; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    connect(&database)
        .batch_execute(&format!(
            "CREATE EXTENSION harness_rbac VERSION '0.2.0'; {role};
             CREATE TABLE looks (scope_id bigint); CREATE TABLE ours (scope_id bigint);
             CREATE POLICY harness_rbac_select ON looks USING (true); CREATE POLICY harness_rbac_select ON ours USING (true);
             ALTER TABLE looks OWNER TO limits_owner"
        ))
        .unwrap();
    without_triggers(
        &database,
        r"SET search_path = harness_rbac;
        INSERT INTO scopes (id, account_id, identifier, name, description) VALUES (1, 1, 'acme', repeat('é', 300), E'a\r\nb' || repeat('x', 5000));
        INSERT INTO principals (id, account_id, scope_id, kind, identifier, name, email) VALUES (-1, 1, 1, 'user_group', '_account_all_users', NULL, NULL),
            (1, 1, 1, 'user', 'ana', E'A\x01na', repeat('e', 400)), (2, 1, 1, 'user', 'fine', 'Fine', 'fine@example.com');
        INSERT INTO role_assignments (id, account_id, scope_id, identifier, principal_id, role_id, resource_group_id, reason)
            SELECT 1, 1, 1, 'held', 1, r.id, g.id, repeat('é', 1000000) FROM roles r, resource_groups g
             WHERE r.identifier = '_account_viewer' AND g.identifier = '_all_account_level_resources';
        INSERT INTO resources (id, account_id, scope_id, resource_type_id, identifier, attributes)
            SELECT 1, 1, 1, id, 'docker', jsonb_build_object('a', repeat('x', 70000)) FROM resource_types WHERE identifier = 'CONNECTOR'",
    );
    let (mut client, heard) = listening(&database);
    let upgrade = "ALTER EXTENSION harness_rbac UPDATE";
    let error = client.batch_execute(upgrade).unwrap_err();
    let error = error.as_db_error().unwrap();
    assert_eq!(error.code().code(), "54000");
    assert!(error.detail().unwrap().contains("attributes of resources 1 (docker)"), "{error:?}");
    assert_eq!(*heard.lock().unwrap(), "", "nothing comes before it");

    without_triggers(&database, "UPDATE harness_rbac.resources SET attributes = '{}'");
    client.batch_execute(upgrade).unwrap();
    let notices = heard.lock().unwrap().clone();
    for told in [
        "name of scopes, id 1, identifier acme",
        "description of scopes, id 1, identifier acme",
        "name of principals, id 1, identifier ana",
        "email of principals, id 1, identifier ana",
        "reason of role_assignments, id 1, identifier held",
        "table public.ours is noted as protected",
        "SELECT harness_rbac.confirm_protected_table('public.looks')",
    ] {
        assert!(notices.contains(told), "{told} is not in\n{notices}");
    }
    assert!(!notices.contains("fine"), "{notices}");
    let row = client
        .query_one(
            r"SELECT (SELECT name = repeat('é', 256) AND description = E'a\nb' || repeat('x', 4092) FROM harness_rbac.scopes),
                     (SELECT name = 'A na' AND email = repeat('e', 320) FROM harness_rbac.principals WHERE id = 1),
                     (SELECT reason = repeat('é', 1024) FROM harness_rbac.role_assignments),
                     (SELECT string_agg(target::text || ' ' || confirmed, ', ' ORDER BY target::text) FROM harness_rbac._protected_tables)",
            &[],
        )
        .unwrap();
    assert_eq!([row.get::<_, bool>(0), row.get(1), row.get(2)], [true; 3]);
    assert_eq!(row.get::<_, &str>(3), "looks false, ours true");
    println!("limits: an upgrade stops at what it may not shorten, shortens the rest, and says which");
}
