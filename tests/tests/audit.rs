//! The log: every change by every route, nothing of what is rolled back, and the policy as it was.
//!
//! `TRANSACTIONS`, `CHANGES` and `SEED` say how many transactions and changes, and from which world on.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::compare::answers;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::server::{connect, connect_as, fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use postgres::error::SqlState;
use std::time::SystemTime;

/// What is recorded, and its key.
const TABLES: &[(&str, &str)] = &[
    ("resource_types", "id"),
    ("permissions", "id"),
    ("scopes", "id"),
    ("principals", "id"),
    ("group_members", "group_id,user_id"),
    ("scope_users", "scope_id,user_id"),
    ("roles", "id"),
    ("role_permissions", "role_id,permission_id"),
    ("resource_groups", "id"),
    ("resource_group_scopes", "resource_group_id,scope_id,include_child_scopes"),
    ("resource_group_selectors", "resource_group_id,ordinal"),
    ("resources", "id"),
    ("role_assignments", "id"),
    ("database_roles", "role"),
    ("api_keys", "public_id"),
    ("api_key_bounds", "public_id,scope_id,role_id,resource_group_id"),
];

fn findings(client: &mut Client) -> Vec<String> {
    let sql = "SELECT concat_ws(' ', account, entry, finding) FROM harness_rbac.verify_audit_log()";
    client.query(sql, &[]).unwrap().iter().map(|row| row.get(0)).collect()
}

fn count(client: &mut Client, sql: &str) -> i64 {
    client.query_one(sql, &[]).unwrap().get(0)
}

/// A world in a database of its own.
fn world(seed: u64) -> (Client, String) {
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, database) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    let world = Generator::new(seed, &shipped).world();
    client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world }.sql()).unwrap();
    (client, database)
}

/// The rows that the log says there are, by replaying it in the order of its seals, and those that there are.
fn replayed_and_real(client: &mut Client, table: &str, key: &str) -> [String; 2] {
    let shipped = match table {
        "role_permissions" => "(t.r ->> 'role_id')::bigint > 10000",
        "resource_types" | "permissions" | "roles" | "resource_groups" => "(t.r ->> 'id')::bigint > 10000",
        _ => "true",
    };
    let keys: Vec<String> = key.split(',').map(|k| format!("e.content -> '{k}'")).collect();
    let keys = keys.join(", ");
    // The last change of each row leaves it, or takes it away.
    let replayed = format!(
        "SELECT coalesce(string_agg(after::text, E'\\n' ORDER BY after::text), '')
           FROM (SELECT DISTINCT ON ({keys}) e.after FROM harness_rbac._audit_dated e WHERE e.kind = '{table}'
                  ORDER BY {keys}, e.at DESC, e.id DESC) AS t"
    );
    let real = format!(
        "SELECT coalesce(string_agg(r::text, E'\\n' ORDER BY r::text), '')
           FROM (SELECT to_jsonb(t) - 'verifier' AS r FROM harness_rbac.{table} t) AS t WHERE {shipped}"
    );
    [replayed, real].map(|sql| client.query_one(&sql, &[]).unwrap().get(0))
}

/// A statement that changes policy, by whatever route.
fn route(generator: &mut Generator<'_>, world: &mut World, client: &mut Client) -> Option<String> {
    let account = world.scopes.first().map(|s| s.scope.clone())?;
    let number = generator.rng.u32(..1_000_000);
    Some(match generator.rng.u32(..14) {
        0 => format!(
            "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier)
             SELECT id, id, 'user', 'n{number}_' || n FROM harness_rbac.scopes, generate_series(1, 3) n WHERE path = '{account}'"
        ),
        1 => format!("DELETE FROM harness_rbac.principals WHERE kind = 'user' AND identifier ~ '^n.*{}$'", number % 10),
        2 => "UPDATE harness_rbac.role_assignments SET reason = reason || 'x', disabled = NOT disabled
               WHERE id IN (SELECT id FROM harness_rbac.role_assignments WHERE role_id <> 5 ORDER BY random() LIMIT 3)"
            .into(),
        3 => format!(
            "INSERT INTO harness_rbac.roles (account_id, scope_id, identifier)
             SELECT id, id, 'R{number}' FROM harness_rbac.scopes WHERE path = '{account}';
             INSERT INTO harness_rbac.role_permissions SELECT r.id, p.id FROM harness_rbac.roles r, harness_rbac.permissions p
              WHERE r.identifier = 'R{number}' AND 'account' = ANY (p.levels) AND p.id % 50 = 7"
        ),
        4 => "DELETE FROM harness_rbac.roles WHERE identifier ~ '^R[0-9]+$' AND random() < 0.3".into(),
        5 => "DELETE FROM harness_rbac.role_permissions WHERE role_id > 10000 AND random() < 0.05".into(),
        6 => "TRUNCATE harness_rbac.database_roles".into(),
        7 => format!("SELECT harness_rbac.create_scope('{account}/o{number}'), harness_rbac.create_scope('{account}/o{number}/p')"),
        8 => {
            let found = client.query("SELECT path FROM harness_rbac.scopes WHERE identifier ~ '^o[0-9]+$' LIMIT 1", &[]);
            let path: String = found.unwrap().first()?.get(0);
            format!("SELECT harness_rbac.drop_scope('{path}', true)")
        }
        9 => format!(
            "SELECT harness_rbac.create_api_key(r, 'k{number}') FROM (SELECT 'user:' || identifier || '@{account}' AS r
               FROM harness_rbac.principals WHERE kind = 'user' AND account_id = harness_rbac.scope_id('{account}') AND NOT disabled LIMIT 1) AS u"
        ),
        10 => format!(
            "SELECT harness_rbac.register_resource('{account}', 'CONNECTOR', 'c{}', '{{\"type\": \"{number}\"}}')",
            number % 5
        ),
        11 => format!(
            "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier)
             SELECT s.id, s.id, t.id, 'c' || n FROM harness_rbac.scopes s, harness_rbac.resource_types t, generate_series(1, 6) n
              WHERE s.path = '{account}' AND t.identifier = 'CONNECTOR'
             ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = '{{\"n\": {number}}}'"
        ),
        12 => "TRUNCATE harness_rbac.api_keys, harness_rbac.api_key_bounds".into(),
        _ => return mutate(generator, world),
    })
}

#[test]
fn the_log_replayed_is_the_tables() {
    let (transactions, seed) = (size!("TRANSACTIONS"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, database) = world(seed);
    let mut reader = connect(&database);
    let mut generator = Generator::new(seed, &shipped);
    let mut world = generator.world();
    client
        .batch_execute(&format!(
            "SELECT harness_rbac.map_database_role('postgres', 'user:' || identifier || '@w{seed}')
        FROM harness_rbac.principals WHERE kind = 'user' AND account_id = harness_rbac.scope_id('w{seed}') LIMIT 1"
        ))
        .unwrap();
    let (mut committed, mut rolled_back, mut statements) = (0, 0, 0);
    // Entries count upwards.
    let last = "SELECT coalesce(max(id), 0) FROM harness_rbac.audit_entries";
    for _ in 0..transactions {
        let before = count(&mut reader, last);
        client.batch_execute("BEGIN").unwrap();
        let kept = world.clone();
        for _ in 0..generator.rng.u32(1..5) {
            let Some(sql) = route(&mut generator, &mut world, &mut reader) else { continue };
            let undo = generator.chance(25);
            client.batch_execute("SAVEPOINT s").unwrap();
            if client.batch_execute(&sql).is_err() || undo {
                client.batch_execute("ROLLBACK TO s").unwrap();
            } else {
                statements += 1;
            }
            // Nothing seals earlier.
            if generator.chance(5) {
                client.batch_execute("SET CONSTRAINTS ALL IMMEDIATE").unwrap();
            }
        }
        if generator.chance(20) {
            client.batch_execute("ROLLBACK").unwrap();
            world = kept;
            rolled_back += 1;
            assert_eq!(count(&mut reader, last), before, "left behind");
        } else {
            client.batch_execute("COMMIT").unwrap();
            committed += 1;
        }
    }
    for (table, key) in TABLES {
        let [replayed, real] = replayed_and_real(&mut client, table, key);
        assert_eq!(replayed, real, "{table}");
    }
    assert_eq!(findings(&mut client), [""; 0]);
    let entries = count(&mut client, "SELECT count(*) FROM harness_rbac.audit_entries");
    let seen = count(&mut client, "SELECT count(*) FROM harness_rbac.audit_log");
    assert_eq!(entries, seen, "what the view leaves out");
    println!(
        "audit: {committed} transactions committed, {rolled_back} rolled back, {statements} statements, {entries} entries; the log replayed is the tables"
    );
    assert!(entries as u64 > transactions && rolled_back > 0);
}

/// What was asked after a change, and answered, and who held what.
struct Moment {
    at: SystemTime,
    questions: Vec<Question>,
    answers: Vec<bool>,
    held: Vec<String>,
}

#[test]
fn answers_of_then_are_those_given_then() {
    let (changes, seed) = (size!("CHANGES"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    let mut generator = Generator::new(seed, &shipped);
    let mut world = generator.world();
    client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
    let mut recorded: Vec<Moment> = Vec::new();
    let mut done = 0;
    let bindings =
        "SELECT concat_ws('|', principal, role, resource_group, scope, identifier, disabled, in_force, reason) FROM ";
    let account = format!("w{seed}");
    while done < changes {
        let there = world.clone();
        let changed = mutate(&mut generator, &mut world).is_some_and(|sql| client.batch_execute(&sql).is_ok());
        if !changed {
            world = there;
            continue;
        }
        done += 1;
        let questions: Vec<Question> = (0..2).map(|_| generator.question(&world)).collect();
        let now = answers(&mut client, &questions);
        let sql = format!(
            "{bindings} harness_rbac.role_bindings WHERE scope = '{account}' OR starts_with(scope, '{account}/') ORDER BY 1"
        );
        let held = client.query(&sql, &[]).unwrap().iter().map(|row| row.get(0)).collect();
        let at = client.query_one("SELECT clock_timestamp()", &[]).unwrap().get(0);
        recorded.push(Moment { at, questions, answers: now, held });
    }
    let (mut asked, mut yes, mut listed) = (0, 0, 0);
    let sql = "SELECT harness_rbac.has_permission_at($1, $2, $3::text, $4, $5, $6::text::jsonb, $7)";
    let ask = client.prepare(sql).unwrap();
    for Moment { at, questions, answers: then, held } in &recorded {
        for (question, then) in questions.iter().zip(then) {
            let attributes = question.attributes.as_ref().map(ToString::to_string);
            let answer = client.query_one(
                &ask,
                &[
                    at,
                    &question.permission,
                    &question.scope,
                    &question.resource,
                    &question.principal,
                    &attributes,
                    &question.resource_type,
                ],
            );
            let answer = match answer {
                Ok(row) => row.get(0),
                // Asked by hand, a malformed path is told.
                Err(error) if error.code() == Some(&SqlState::INVALID_NAME) => false,
                Err(error) => panic!("{question:?}: {error:?}"),
            };
            assert_eq!(answer, *then, "{at:?} {question:?}");
            asked += 1;
            yes += usize::from(answer);
        }
        if asked % 50 == 0 {
            // Who could, without a resource's attributes, is who is answered with yes.
            let question = &questions[0];
            if question.attributes.is_none() && question.resource_type.is_none() {
                who_could_is_who_is_answered(&mut client, at, question, &account);
                listed += 1;
            }
            let sql = format!("{bindings} harness_rbac.role_bindings_at($1, $2) ORDER BY 1");
            let rows = client.query(&sql, &[at, &account]).unwrap();
            assert_eq!(&rows.iter().map(|row| row.get(0)).collect::<Vec<String>>(), held, "{at:?}");
        }
    }
    println!("audit: {done} changes, {asked} answers of then ({yes} of them yes) as they were given");
    assert!(yes * 20 > asked && listed > 0);
}

fn who_could_is_who_is_answered(client: &mut Client, at: &SystemTime, question: &Question, account: &str) {
    if question.scope.split('/').next() != Some(account) {
        return;
    }
    let parts: [&(dyn postgres::types::ToSql + Sync); 4] =
        [at, &question.permission, &question.scope, &question.resource];
    let listed = "SELECT principal FROM harness_rbac.permitted_principals_at($1, $2, $3, $4) ORDER BY 1";
    let answered = format!(
        "SELECT p FROM (SELECT principal FROM harness_rbac.visible_principals WHERE kind <> 'user_group' AND split_part(scope, '/', 1) = '{account}'
                  UNION SELECT DISTINCT object FROM harness_rbac.audit_log WHERE action IN ('delete user', 'delete service account')) AS t (p)
          WHERE harness_rbac.has_permission_at($1, $2, $3::text, $4, p)
            AND (harness_rbac.explain_permission_at($1, $2, $3, $4, p) ->> 'permitted')::boolean ORDER BY 1"
    );
    let [listed, answered] = [listed, &answered].map(|sql| match client.query(sql, &parts) {
        Ok(rows) => rows.iter().map(|row| row.get(0)).collect::<Vec<String>>(),
        Err(error) => vec![error.code().unwrap_or_else(|| panic!("{error:?}")).code().to_owned()],
    });
    assert_eq!(listed, answered, "{at:?} {question:?}");
}

#[test]
fn what_takes_changes_back_gives_the_former_policy() {
    let (changes, seed) = (size!("UNDONE"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute("SET client_min_messages = warning").unwrap();
    let mut generator = Generator::new(seed, &shipped);
    let mut world = generator.world();
    client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
    let account = format!("w{seed}");
    let (mut done, mut rounds, mut statements) = (0, 0, 0);
    while done < changes {
        let export = "SELECT jsonb_pretty(harness_rbac.export_policy($1))";
        let former: String = client.query_one(export, &[&account]).unwrap().get(0);
        let at: SystemTime = client.query_one("SELECT clock_timestamp()", &[]).unwrap().get(0);
        let there = world.clone();
        let mut made = Vec::new();
        while made.len() < 12 {
            let kept = world.clone();
            // Whoever is taken out of a scope again loses what was theirs there before, which a remark says.
            let sql = mutate(&mut generator, &mut world).filter(|sql| !sql.contains("add_scope_user"));
            match sql.filter(|sql| client.batch_execute(sql).is_ok()) {
                Some(sql) => made.push(sql),
                None => world = kept,
            }
        }
        done += made.len() as u64;
        rounds += 1;
        let sql = "SELECT undo, action, object, remark FROM harness_rbac.policy_changes_undo($1, $2) ORDER BY step";
        for row in client.query(sql, &[&account, &at]).unwrap() {
            let Some(undo) = row.get::<_, Option<String>>(0) else { continue };
            if let Err(error) = client.batch_execute(&undo) {
                let [action, object, remark] = [1, 2, 3].map(|column| row.get::<_, Option<String>>(column));
                panic!("{made:#?}\n{action:?} {object:?} {remark:?}\n{undo}\n{error:?}");
            }
            statements += 1;
        }
        let now: String = client.query_one(export, &[&account]).unwrap().get(0);
        assert!(former == now, "{made:#?}\n{}", difference(&former, &now));
        world = there;
    }
    println!(
        "audit: {done} changes in {rounds} rounds taken back by {statements} statements, and the policy is the former"
    );
    assert!(statements as u64 > changes / 2);
}

/// From the first line that differs on, some of both.
fn difference(one: &str, other: &str) -> String {
    let at = one.lines().zip(other.lines()).position(|(one, other)| one != other).unwrap_or_default();
    let some = |text: &str| text.lines().skip(at.saturating_sub(12)).take(40).collect::<Vec<_>>().join("\n");
    format!("{}\n---- became ----\n{}", some(one), some(other))
}

/// Whatever an entry says, its hash is that of the array that PostgreSQL writes of it: logs of former versions stay as they are.
#[test]
fn an_entry_is_hashed_as_an_array_of_its_columns() {
    let (mut client, _) = fresh_database();
    let sql = r#"WITH texts (n, t) AS (
            SELECT n, chr(n) || 'x' FROM generate_series(1, 700) n UNION ALL
            SELECT 1000 + n, t FROM unnest(ARRAY['', NULL, '"', '\', '\u0000', '</script>', U&'\2028\FEFF', '🦀 – ß', repeat('é', 70000)]) WITH ORDINALITY AS t (t, n)
        ), entries AS (
            SELECT (n * 7919) << (n % 40)::integer AS id, -n AS account_id, (n || '0')::xid8 AS transaction, timestamptz '2026-02-28 23:59:59.5+00' + n * interval '1 s 1 us' AS recorded_at,
                   t AS login_role, 'r' || t AS role, lag(t) OVER w AS principal, lag(t, 2) OVER w AS token, 'roles' AS kind, 'update' AS operation,
                   jsonb_build_object(coalesce(t, 'k'), n, 'list', ARRAY[t, 'y'], 'number', 1e100 / n, 'deep', jsonb_build_object('t', t)) AS before,
                   CASE WHEN n % 3 > 0 THEN to_jsonb(t) END AS after, n % 2 = 0 AS opens
              FROM texts WINDOW w AS (ORDER BY n)
        ), hashes (native, written) AS (
            SELECT harness_rbac._entry_hash(id, account_id, transaction::text, extract(epoch FROM recorded_at)::text, login_role, role, principal, token,
                       kind, operation, before::text, after::text, opens),
                   sha256(convert_to(jsonb_build_array(id, account_id, transaction::text, extract(epoch FROM recorded_at)::text, login_role, role, principal, token,
                       kind, operation, before, after, opens)::text, 'UTF8'))
              FROM entries)
        SELECT count(*) FILTER (WHERE native = written), count(*) FILTER (WHERE native IS DISTINCT FROM written) FROM hashes"#;
    let row = client.query_one(sql, &[]).unwrap();
    assert_eq!((row.get::<_, i64>(0), row.get::<_, i64>(1)), (709, 0));
}

#[test]
fn one_changed_byte_is_found() {
    let (mut client, _) = world(3);
    assert_eq!(findings(&mut client), [""; 0]);
    let mut tried = 0;
    // Every column of random rows, as a superuser.
    for (table, rows) in [("audit_entries", 12), ("audit_seals", 12), ("_audit_chains", 2)] {
        let columns = format!(
            "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute
              WHERE attrelid = 'harness_rbac.{table}'::regclass AND attnum > 0 AND NOT attisdropped"
        );
        let columns: Vec<(String, String)> =
            client.query(&columns, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
        let places = format!(
            "SELECT tableoid::regclass::text, ctid::text FROM harness_rbac.{table} {} ORDER BY random() LIMIT {rows}",
            if table == "_audit_chains" {
                "WHERE account_id IN (SELECT account_id FROM harness_rbac.audit_seals)"
            } else {
                ""
            }
        );
        let places: Vec<(String, String)> =
            client.query(&places, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
        for (part, place) in &places {
            let mut changes: Vec<String> = columns
                .iter()
                .map(|(column, kind)| {
                    let other = match kind.as_str() {
                        "bigint" => format!("{column} + 1000000"),
                        "date" => format!("({column} - interval '1 month')::date"),
                        "xid8" => format!("(({column}::text::bigint) + 1)::text::xid8"),
                        "timestamp with time zone" => "'2001-01-01'".into(),
                        "boolean" => format!("NOT {column}"),
                        "jsonb" => format!("coalesce({column}, '{{}}') || '{{\"x\": 1}}'"),
                        "bytea" => format!("set_bit({column}, 77, 1 - get_bit({column}, 77))"),
                        _ if column == "operation" => {
                            "CASE operation WHEN 'insert' THEN 'delete' ELSE 'insert' END".into()
                        }
                        _ => format!("coalesce({column}, '') || 'x'"),
                    };
                    format!("UPDATE {part} SET {column} = {other} WHERE ctid = '{place}'")
                })
                .collect();
            changes.push(format!("DELETE FROM {part} WHERE ctid = '{place}'"));
            if table == "audit_entries" {
                changes.push(format!("INSERT INTO {part} SELECT (jsonb_populate_record(t, '{{\"id\": 99999999}}')).* FROM {part} t WHERE ctid = '{place}'"));
            }
            for sql in changes {
                client.batch_execute(&format!("BEGIN; {sql}")).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
                assert!(!findings(&mut client).is_empty(), "not found: {sql}");
                client.batch_execute("ROLLBACK").unwrap();
                tried += 1;
            }
        }
    }
    assert_eq!(findings(&mut client), [""; 0]);
    println!("audit: {tried} changes of single columns, removed and added rows, all found");
}

#[test]
fn what_cannot_be_recorded_is_not_done() {
    let (mut client, _) = world(4);
    let assignments = "SELECT count(*) FROM harness_rbac.role_assignments";
    let before = count(&mut client, assignments);
    for (name, plant, mend) in [
        (
            "an entry that cannot be written",
            "ALTER TABLE harness_rbac.audit_entries ADD CONSTRAINT full_disk CHECK (month < '2000-01-01') NOT VALID",
            "ALTER TABLE harness_rbac.audit_entries DROP CONSTRAINT full_disk",
        ),
        (
            "a seal that cannot be written",
            "ALTER TABLE harness_rbac.audit_seals ADD CONSTRAINT full_disk CHECK (number < 0) NOT VALID",
            "ALTER TABLE harness_rbac.audit_seals DROP CONSTRAINT full_disk",
        ),
        (
            "a partition that is gone",
            "ALTER TABLE harness_rbac.audit_entries DETACH PARTITION harness_rbac.audit_entries_default",
            "ALTER TABLE harness_rbac.audit_entries ATTACH PARTITION harness_rbac.audit_entries_default DEFAULT",
        ),
    ] {
        client.batch_execute(plant).unwrap();
        for sql in [
            "DELETE FROM harness_rbac.role_assignments WHERE id IN (SELECT id FROM harness_rbac.role_assignments WHERE role_id <> 5 LIMIT 1)",
            "SELECT harness_rbac.drop_scope('w4', true)",
            "TRUNCATE harness_rbac.role_assignments",
        ] {
            assert!(client.batch_execute(sql).is_err(), "{name}: {sql} is done");
            assert_eq!(count(&mut client, assignments), before, "{name}: {sql}");
        }
        client.batch_execute(mend).unwrap();
    }
    client.batch_execute("SELECT harness_rbac.drop_scope('w4', true)").unwrap();
    assert_eq!(findings(&mut client), [""; 0]);
}

#[test]
fn the_log_only_grows() {
    let (mut client, database) = world(5);
    client
        .batch_execute(
            "DO $$ BEGIN CREATE ROLE audit_grantee LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT ALL ON ALL TABLES IN SCHEMA harness_rbac TO audit_grantee;
             GRANT ALL ON ALL SEQUENCES IN SCHEMA harness_rbac TO audit_grantee;
             GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA harness_rbac TO audit_grantee",
        )
        .unwrap();
    let mut grantee = connect_as(&database, "audit_grantee");
    let mut refused = 0;
    for table in ["audit_entries", "audit_entries_default", "audit_seals", "_audit_chains"] {
        for sql in [
            format!("DELETE FROM harness_rbac.{table}"),
            format!("UPDATE harness_rbac.{table} SET account_id = 7"),
            format!("TRUNCATE harness_rbac.{table}"),
            format!("INSERT INTO harness_rbac.{table} SELECT * FROM harness_rbac.{table} LIMIT 1"),
            format!("ALTER TABLE harness_rbac.{table} DISABLE TRIGGER ALL"),
        ] {
            let error = grantee.batch_execute(&sql).unwrap_err();
            assert_eq!(error.code().unwrap().code(), "42501", "{sql}: {error:?}");
            refused += 1;
        }
    }
    // What the grantee may change by hand is recorded, under its name.
    grantee.batch_execute("DELETE FROM harness_rbac.role_assignments WHERE role_id > 10000").unwrap();
    let recorded = "SELECT count(*) FROM harness_rbac.audit_log WHERE role = 'audit_grantee' AND action = 'delete role assignment'";
    assert!(count(&mut client, recorded) > 0);
    assert_eq!(findings(&mut client), [""; 0]);
    client.batch_execute("DROP OWNED BY audit_grantee").unwrap();
    println!("audit: {refused} ways to change the log refused");
}

#[test]
fn no_secret_is_in_the_log() {
    let (mut client, _) = fresh_database();
    client.batch_execute("SELECT harness_rbac.create_scope('acme'), harness_rbac.create_user('acme', 'ana')").unwrap();
    let make = "SELECT harness_rbac.create_api_key('user:ana@acme', 'laptop')";
    let token: String = client.query_one(make, &[]).unwrap().get(0);
    let rotated: String = client
        .query_one("SELECT harness_rbac.rotate_api_key('user:ana@acme', 'laptop', '1 hour')", &[])
        .unwrap()
        .get(0);
    let verifiers = "SELECT encode(verifier, 'hex') FROM harness_rbac.api_keys";
    let mut secrets: Vec<String> = client.query(verifiers, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    secrets.extend([&token, &rotated].map(|token| token.rsplit('.').next().unwrap().to_owned()));
    // Who acts by a key is named by it.
    client.batch_execute(
        "SELECT harness_rbac.assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme')",
    ).unwrap();
    let mut ana = client.transaction().unwrap();
    ana.batch_execute("SET LOCAL ROLE pg_monitor").unwrap();
    ana.execute("SELECT harness_rbac.authenticate($1)", &[&rotated]).unwrap();
    ana.batch_execute("SELECT harness_rbac.create_user_group('acme', 'Made')").unwrap();
    ana.commit().unwrap();
    let who =
        "SELECT principal, token, login_role, role FROM harness_rbac.audit_log WHERE object = 'user_group:Made@acme'";
    let row = client.query_one(who, &[]).unwrap();
    let who: [String; 4] = std::array::from_fn(|place| row.get(place));
    assert_eq!(who, ["user:ana@acme", "laptop", "postgres", "pg_monitor"]);
    client.batch_execute("SELECT harness_rbac.drop_api_key('user:ana@acme', 'laptop')").unwrap();
    let log: String =
        client.query_one("SELECT string_agg(e::text, '') FROM harness_rbac.audit_entries e", &[]).unwrap().get(0);
    assert_eq!(secrets.len(), 4);
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret}");
    }
}
