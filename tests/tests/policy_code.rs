//! Policy as code: a document brings a world back, an edited one brings it to where the document says.
//!
//! `WORLDS` and `SEED` say how many worlds, and from which on.

use fastrand::Rng;
use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::compare::answers;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::server::{connect, fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use postgres::error::SqlState;
use serde_json::{Value, json};

fn export(client: &mut Client, scope: &str) -> Value {
    client.query_one("SELECT harness_rbac.export_policy($1)::text", &[&scope]).map(|row| parse(row.get(0))).unwrap()
}

/// The same in the documents that are applied one after the other.
fn parts(client: &mut Client, scope: &str) -> Vec<Value> {
    let sql = "SELECT policy::text FROM harness_rbac.export_policy_parts($1) ORDER BY part";
    client.query(sql, &[&scope]).unwrap().iter().map(|row| parse(row.get(0))).collect()
}

fn parse(text: String) -> Value {
    serde_json::from_str(&text).unwrap()
}

/// The actions of a plan, or of what was applied.
fn run(
    client: &mut Client,
    function: &str,
    document: &Value,
    prune: bool,
) -> Result<Vec<[String; 3]>, postgres::Error> {
    let sql = format!("SELECT action, object, detail FROM harness_rbac.{function}($1::text::jsonb, $2)");
    let rows = client.query(&sql, &[&document.to_string(), &prune])?;
    Ok(rows.iter().map(|row| [row.get(0), row.get(1), row.get(2)]).collect())
}

struct Databases {
    built: Client,
    applied: Client,
    names: [String; 2],
}

impl Databases {
    fn new() -> Databases {
        let (built, one) = fresh_database();
        let (applied, other) = fresh_database();
        Databases { built, applied, names: [one, other] }
    }

    /// The world, by the functions; own types only once.
    fn build(&mut self, world: &World, is_first: bool) {
        let mut world = world.clone();
        if !is_first {
            (world.resource_types, world.permissions) = (vec![], vec![]);
        }
        self.built.batch_execute(&world.sql()).unwrap();
    }
}

#[test]
fn export_apply_export() {
    let (worlds, first) = (size!("WORLDS"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let mut databases = Databases::new();
    let (mut compared, mut edits, mut actions) = (0, 0, 0);
    for seed in first..first + worlds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        databases.build(&world, seed == first);
        let accounts = [format!("w{seed}"), format!("w{seed}x")];
        let documents = accounts.each_ref().map(|account| export(&mut databases.built, account));
        for (account, document) in accounts.iter().zip(&documents) {
            if seed.is_multiple_of(2) {
                let planned = run(&mut databases.applied, "plan_policy", document, false).unwrap();
                let done = run(&mut databases.applied, "apply_policy", document, false)
                    .unwrap_or_else(|error| panic!("seed {seed}: {error:?}\n{document:#}"));
                assert_eq!(planned, done, "seed {seed}");
            } else {
                for part in parts(&mut databases.built, account) {
                    run(&mut databases.applied, "apply_policy", &part, false)
                        .unwrap_or_else(|error| panic!("seed {seed}: {error:?}\n{part:#}"));
                }
            }
            assert_eq!(export(&mut databases.applied, account), *document, "seed {seed}");
            assert_eq!(run(&mut databases.applied, "plan_policy", document, true).unwrap(), Vec::<[String; 3]>::new());
        }
        let questions: Vec<Question> = (0..200).map(|_| generator.question(&world)).collect();
        let [expected, found] =
            [&mut databases.built, &mut databases.applied].map(|client| answers(client, &questions));
        assert_eq!(expected, found, "seed {seed}");
        compared += questions.len();

        for round in 0..3 {
            let account = &accounts[round % 2];
            let there = export(&mut databases.applied, account);
            let edited = edit(&mut generator.rng, &there, &world);
            let planned = run(&mut databases.applied, "plan_policy", &edited, true);
            match run(&mut databases.applied, "apply_policy", &edited, true) {
                Ok(done) => {
                    let planned = planned.unwrap();
                    assert_eq!(planned, done, "seed {seed}, round {round}");
                    let after = export(&mut databases.applied, account);
                    assert_eq!(after, edited, "seed {seed}, round {round}: {planned:#?}");
                    edits += 1;
                    actions += done.len();
                }
                // Without administrator: a plan says so, too, and nothing of it is done.
                Err(error) if error.code() == Some(&SqlState::DEPENDENT_OBJECTS_STILL_EXIST) => {
                    let of_plan = planned.expect_err("a plan fails where applying does");
                    assert_eq!(of_plan.code(), error.code(), "seed {seed}, round {round}");
                    assert_eq!(export(&mut databases.applied, account), there, "seed {seed}, round {round}");
                }
                Err(error) => panic!("seed {seed}, round {round}: {error:?}\n{planned:#?}"),
            }
        }
        for client in [&mut databases.built, &mut databases.applied] {
            for account in &accounts {
                client.execute("SELECT harness_rbac.drop_scope($1, true)", &[account]).unwrap();
            }
        }
    }
    println!(
        "policy documents: {worlds} worlds, {} exports identical, {compared} decisions equal, {edits} edits of {actions} actions",
        2 * worlds
    );
    assert!(edits * 10 > worlds * 3 * 8 && actions as u64 > 5 * worlds);
    drop((databases.built, databases.applied));
    for name in databases.names {
        connect("postgres").batch_execute(&format!("DROP DATABASE {name}")).unwrap();
    }
}

/// Another document: entries gone, changed and new, and nothing that refers to what is gone.
fn edit(rng: &mut Rng, document: &Value, world: &World) -> Value {
    let mut edited = document.clone();
    for _ in 0..rng.usize(1..8) {
        let sections = [
            "scopes",
            "users",
            "userGroups",
            "serviceAccounts",
            "roles",
            "resourceGroups",
            "resources",
            "roleAssignments",
        ];
        let section = sections[rng.usize(..sections.len())];
        let entries = edited[section].as_array_mut().unwrap();
        let place = rng.usize(..entries.len().max(1));
        let Some(entry) = entries.get_mut(place) else { continue };
        match rng.u32(..3) {
            0 if entry["scope"] != document["scope"] || section != "scopes" => {
                entries.remove(place);
            }
            1 if section != "resources" && section != "roleAssignments" => {
                entry["name"] = json!(format!("n{}", rng.u8(..)))
            }
            _ => change(rng, section, entry, world),
        }
    }
    tidy(&mut edited);
    edited
}

fn change(rng: &mut Rng, section: &str, entry: &mut Value, world: &World) {
    match section {
        "scopes" if entry.get("users").is_some() => entry["users"] = json!([]),
        "scopes" => entry["tags"] = json!({"n": rng.u8(..), "big": 1e3}),
        "users" | "serviceAccounts" => toggle(entry, "disabled"),
        "userGroups" => {
            let users = entry["users"].as_array_mut().unwrap();
            users.pop();
        }
        "roles" => {
            let permissions = entry["permissions"].as_array_mut().unwrap();
            if !permissions.is_empty() {
                permissions.remove(rng.usize(..permissions.len()));
            }
        }
        "resourceGroups" => entry["resourceFilter"] = json!({"resources": [{"resourceType": "SECRET"}]}),
        "resources" => entry["attributes"] = json!({"type": "Production", "n": rng.u8(..)}),
        _ => match rng.u32(..4) {
            0 => toggle(entry, "disabled"),
            1 => entry["validUntil"] = json!("2999-01-01T00:00:00.000000Z"),
            2 => entry["identifier"] = json!(format!("renamed{}", rng.u64(..))),
            _ => {
                let level = world.scopes.iter().find(|scope| entry["scope"] == scope.scope);
                if level.is_some_and(|scope| scope.scope.matches('/').count() == 2) {
                    entry["roleIdentifier"] = json!("_pipeline_executor");
                }
            }
        },
    }
}

fn toggle(entry: &mut Value, key: &str) {
    match entry.get(key) {
        Some(_) => entry.as_object_mut().unwrap().remove(key),
        None => entry.as_object_mut().unwrap().insert(key.into(), json!(true)),
    };
}

fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

/// Takes out what refers to something that is gone, and puts the rest into order.
fn tidy(document: &mut Value) {
    let account = text(document, "scope").to_owned();
    loop {
        let scopes: Vec<String> =
            document["scopes"].as_array().unwrap().iter().map(|s| text(s, "scope").into()).collect();
        let before = scopes.len();
        let has_parent = |path: &str| path.rsplit_once('/').is_none_or(|(above, _)| scopes.iter().any(|s| s == above));
        document["scopes"].as_array_mut().unwrap().retain(|scope| has_parent(text(scope, "scope")));
        if document["scopes"].as_array().unwrap().len() == before {
            break;
        }
    }
    let names = |document: &Value, section: &str, kind: &str| -> Vec<String> {
        let home = |entry: &Value| if section == "users" { account.clone() } else { text(entry, "scope").to_owned() };
        let entries = document[section].as_array().unwrap().iter();
        entries.map(|entry| format!("{kind}:{}@{}", text(entry, "identifier"), home(entry))).collect()
    };
    let scopes: Vec<String> = document["scopes"].as_array().unwrap().iter().map(|s| text(s, "scope").into()).collect();
    for section in
        ["userGroups", "serviceAccounts", "roles", "resourceGroups", "resources", "roleAssignments", "shares"]
    {
        document[section].as_array_mut().unwrap().retain(|entry| scopes.iter().any(|s| s == text(entry, "scope")));
    }
    let users = names(document, "users", "user");
    let is_user = |user: &Value| users.contains(&format!("user:{}@{account}", user.as_str().unwrap()));
    for section in ["scopes", "userGroups"] {
        for entry in document[section].as_array_mut().unwrap() {
            if let Some(list) = entry.get_mut("users").and_then(Value::as_array_mut) {
                list.retain(is_user);
            }
        }
    }
    // The users of a project are users of its organization.
    let entries = document["scopes"].as_array().unwrap().clone();
    for entry in
        document["scopes"].as_array_mut().unwrap().iter_mut().filter(|s| text(s, "scope").matches('/').count() == 1)
    {
        let prefix = format!("{}/", text(entry, "scope"));
        let mut all: Vec<String> = entries
            .iter()
            .filter(|s| text(s, "scope") == text(entry, "scope") || text(s, "scope").starts_with(&prefix))
            .flat_map(|s| s["users"].as_array().cloned().unwrap_or_default())
            .map(|user| user.as_str().unwrap().to_owned())
            .collect();
        all.sort();
        all.dedup();
        entry["users"] = json!(all);
    }
    for group in document["resourceGroups"].as_array_mut().unwrap() {
        // With none left it includes nothing.
        let included = group["includedScopes"].as_array_mut().unwrap();
        included.retain(|included| scopes.iter().any(|s| s == text(included, "scope")));
    }
    let mut known = users;
    known.extend(names(document, "userGroups", "user_group"));
    known.extend(names(document, "serviceAccounts", "service_account"));
    let roles = names(document, "roles", "role");
    let groups = names(document, "resourceGroups", "group");
    let may_stay = |entry: &Value| {
        let (scope, role) = (text(entry, "scope"), text(entry, "roleIdentifier"));
        let above: Vec<&str> = scope.split('/').collect();
        let role_name = match role.split_once('.') {
            Some(("account", name)) => format!("role:{name}@{}", above[0]),
            Some((_, name)) => format!("role:{name}@{}", above[..2].join("/")),
            None => format!("role:{role}@{scope}"),
        };
        let principal = text(entry, "principal");
        let all_users = principal.split_once("_all_users@").is_some_and(|(_, home)| scopes.iter().any(|s| s == home));
        (all_users || known.iter().any(|one| one == principal)) && (role.starts_with('_') || roles.contains(&role_name))
    };
    document["shares"].as_array_mut().unwrap().retain(may_stay);
    let assignments = document["roleAssignments"].as_array_mut().unwrap();
    assignments.retain(|entry| {
        let group = text(entry, "resourceGroupIdentifier");
        let known = group.starts_with('_') || groups.contains(&format!("group:{group}@{}", text(entry, "scope")));
        known && may_stay(entry)
    });
    assignments.sort_by_key(|entry| {
        ["scope", "principal", "roleIdentifier", "resourceGroupIdentifier"].map(|key| text(entry, key).to_owned())
    });
    assignments.dedup_by_key(|entry| {
        ["scope", "principal", "roleIdentifier", "resourceGroupIdentifier"].map(|key| text(entry, key).to_owned())
    });
}

/// A resource group of which all is dropped stays, selects nothing, and comes back from a document as nothing.
#[test]
fn a_group_that_lost_all_selects_nothing() {
    let (mut client, _) = fresh_database();
    let world = r#"SET search_path = public, harness_rbac;
        SELECT create_scope(s, default_access => 'none') FROM unnest('{acme, acme/o, acme/o/p}'::text[]) s;
        SELECT create_user('acme', 'ana'), register_resource('acme', 'CONNECTOR', 'docker');
        SELECT create_resource_group('acme', 'Named', '{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["docker"]}]}'),
               create_resource_group('acme', 'There', '{"includeAllResources": true}', '[{"scope": "acme/o/p"}]');
        SELECT assign_role('user:ana@acme', '_account_viewer', g, 'acme') FROM unnest('{Named, There}'::text[]) g"#;
    client.batch_execute(world).unwrap();
    let whole = export(&mut client, "acme");
    client.batch_execute("SELECT drop_resource('acme', 'CONNECTOR', 'docker'), drop_scope('acme/o/p')").unwrap();
    let document = export(&mut client, "acme");
    let part = |name: &str, part: &str| {
        let groups = document["resourceGroups"].as_array().unwrap();
        groups.iter().find(|group| text(group, "identifier") == name).unwrap()[part].clone()
    };
    assert_eq!(part("Named", "resourceFilter"), json!({"resources": []}));
    assert_eq!(part("There", "includedScopes"), json!([]));
    assert_eq!(run(&mut client, "plan_policy", &document, true).unwrap(), Vec::<[String; 3]>::new());
    let terraform = client.query_one("SELECT policy_to_terraform('acme')::text", &[]).unwrap();
    let terraform = parse(terraform.get(0));
    assert_eq!(terraform["resource"].get("harness_platform_resource_group"), None);
    assert_eq!(terraform["resource"].get("harness_platform_role_assignments"), None);
    let left_out = terraform["//"].to_string();
    for group in ["Named at acme selects nothing", "There at acme selects nothing", "_account_viewer on There at acme"]
    {
        assert!(left_out.contains(group), "{left_out}");
    }

    // What says neither is refused.
    let mut unsaid = document.clone();
    unsaid["resourceGroups"][0]["includedScopes"] = Value::Null;
    let error = run(&mut client, "plan_policy", &unsaid, false).unwrap_err();
    assert_eq!(error.code(), Some(&SqlState::INVALID_PARAMETER_VALUE));

    // Into nothing, and over what selected more.
    for before in [None, Some(&whole)] {
        let (mut other, _) = fresh_database();
        if let Some(before) = before {
            run(&mut other, "apply_policy", before, false).unwrap();
        }
        run(&mut other, "apply_policy", &document, true).unwrap();
        assert_eq!(export(&mut other, "acme"), document);
        let yes = "SELECT harness_rbac.has_permission(p, s, principal => 'user:ana@acme')
                     FROM (VALUES ('core_connector_view', 'acme'), ('core_pipeline_view', 'acme/o')) q (p, s)";
        let answers: Vec<bool> = other.query(yes, &[]).unwrap().iter().map(|row| row.get(0)).collect();
        assert_eq!(answers, [false, false]);
    }

    // What is taken back selects nothing again.
    let before = export(&mut client, "acme");
    for (group, filter, included) in
        [("Named", r#"'{"includeAllResources": true}'"#, "NULL"), ("There", "NULL", r#"'[{"scope": "acme"}]'"#)]
    {
        let change = format!("SELECT alter_resource_group('acme', '{group}', {filter}, {included})");
        let undo = |client: &mut Client| -> Option<String> {
            let since: std::time::SystemTime = client.query_one("SELECT clock_timestamp()", &[]).unwrap().get(0);
            client.batch_execute(&change).unwrap();
            let undo = "SELECT undo FROM policy_changes_undo('acme', $1) WHERE undo IS NOT NULL ORDER BY 1 LIMIT 1";
            client.query_one(undo, &[&since]).unwrap().get(0)
        };
        let undo = undo(&mut client).unwrap();
        client.batch_execute(&undo).unwrap_or_else(|error| panic!("{undo}: {error:?}"));
        assert_eq!(export(&mut client, "acme"), before, "{undo}");
    }
}

/// The published schema takes what is exported, and refuses what the extension refuses for its shape.
#[test]
fn the_schema_knows_the_documents() {
    let schema = serde_json::from_str(include_str!("../../docs/policy.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    for seed in 1..20 {
        let mut world = Generator::new(seed, &shipped).world();
        if seed > 1 {
            (world.resource_types, world.permissions) = (vec![], vec![]);
        }
        client.batch_execute(&world.sql()).unwrap();
        let document = export(&mut client, &format!("w{seed}"));
        assert!(
            schema.is_valid(&document),
            "{:?}",
            schema.iter_errors(&document).map(|e| e.to_string()).collect::<Vec<_>>()
        );
        for section in document.as_object().unwrap().keys().filter(|key| document[*key].is_array()) {
            let mut wrong = document.clone();
            let Some(entry) = wrong[section].get_mut(0) else { continue };
            entry["x"] = json!(1);
            assert!(!schema.is_valid(&wrong), "{section}");
            let error = run(&mut client, "plan_policy", &wrong, false).unwrap_err();
            let error = error.as_db_error().unwrap();
            assert_eq!(error.code(), &SqlState::INVALID_PARAMETER_VALUE);
            assert!(error.detail().unwrap().contains(&format!("{section}[0].x")), "{error:?}");
        }
    }
}

#[test]
fn years_of_any_length_come_back() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope('acme'), create_user('acme', 'ana');
             SELECT assign_role('user:ana@acme', '_account_admin', '_all_account_level_resources', 'acme',
                        valid_from => '0050-01-01T00:00:00Z', valid_until => '12026-01-01T00:00:00Z');
             SELECT assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme',
                        valid_until => '4000-01-01T00:00:00Z BC');
             SELECT share_resource('user:ana@acme', '_account_viewer', 'acme', 'CONNECTOR', 'x', '0950-01-01T00:00:00Z'),
                    share_resource('user:ana@acme', '_account_viewer', 'acme', 'CONNECTOR', 'y', '0044-03-15T00:00:00Z BC')",
        )
        .unwrap();
    let document = export(&mut client, "acme");
    let text = document.to_string();
    for time in [
        "0050-01-01T00:00:00.000000Z",
        "12026-01-01T00:00:00.000000Z",
        "0950-01-01T00:00:00.000000Z",
        "4000-01-01T00:00:00.000000+00 BC",
        "0044-03-15T00:00:00.000000+00 BC",
    ] {
        assert!(text.contains(&format!("\"{time}\"")), "{time}: {text}");
    }
    let schema = serde_json::from_str(include_str!("../../docs/policy.schema.json")).unwrap();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&document), "{text}");
    assert_eq!(run(&mut client, "plan_policy", &document, true).unwrap(), Vec::<[String; 3]>::new());
    // What has ended does not come back as what lasts for another two thousand years.
    client.batch_execute("SELECT harness_rbac.drop_scope('acme', true)").unwrap();
    run(&mut client, "apply_policy", &document, false).unwrap();
    assert_eq!(export(&mut client, "acme"), document);
}

#[test]
fn a_time_that_there_is_not_is_named_with_its_place() {
    let (mut client, _) = fresh_database();
    client.batch_execute("SELECT harness_rbac.create_scope('acme'), harness_rbac.create_user('acme', 'ana')").unwrap();
    let assigned = |time: &str| {
        json!({"scope": "acme", "principal": "user:ana@acme", "roleIdentifier": "_account_basic",
            "resourceGroupIdentifier": "_all_account_level_resources", "validUntil": time})
    };
    let shared = |resource: &str, time: &str| {
        json!({"scope": "acme", "principal": "user:ana@acme", "roleIdentifier": "_account_viewer", "resourceType": "CONNECTOR",
            "resourceIdentifier": resource, "validFrom": time})
    };
    let good = "2999-01-31T00:00:00Z";
    for time in ["2026-13-01T00:00:00Z", "2999999-01-01T00:00:00Z", "2027-01-31T00:00:00+99:00"] {
        for (section, entries) in [
            ("roleAssignments", json!([assigned(good)])),
            ("roleAssignments", json!([assigned(time)])),
            ("shares", json!([shared("x", good), shared("y", time)])),
        ] {
            let mut document = json!({"version": 1, "scope": "acme"});
            document[section] = entries;
            let is_good = !document.to_string().contains(time);
            let place = if section == "shares" { "At shares[1]: " } else { "At roleAssignments[0]: " };
            for function in ["plan_policy", "apply_policy"] {
                client.batch_execute("BEGIN").unwrap();
                let sql = format!("SELECT count(*) FROM harness_rbac.{function}($1::text::jsonb)");
                match client.query_one(&sql, &[&document.to_string()]) {
                    Ok(_) => assert!(is_good, "{function} {document}"),
                    Err(error) => {
                        let error = error.as_db_error().unwrap();
                        assert_eq!(error.code(), &SqlState::INVALID_PARAMETER_VALUE, "{error:?}");
                        assert!(!is_good && error.detail().unwrap().starts_with(place), "{error:?}");
                        assert!(error.message().contains(time), "{error:?}");
                    }
                }
                client.batch_execute("ROLLBACK").unwrap();
            }
        }
    }
}

/// What would not fit into one document is refused by an estimate: in a moment, without reading it.
#[test]
fn what_is_too_large_for_a_document_is_not_read() {
    let (mut client, _) = fresh_database();
    client.batch_execute("SELECT harness_rbac.create_scope('big'), harness_rbac.create_scope('big/small')").unwrap();
    // Past the log, which would take most of the time.
    client
        .batch_execute(
            "SET session_replication_role = replica;
             INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
             SELECT s.id, s.id, t.id, 'c' || n, jsonb_build_object('type', repeat('x', 15000))
               FROM harness_rbac.scopes s, harness_rbac.resource_types t, generate_series(1, 14000) n
              WHERE s.path = 'big' AND t.identifier = 'CONNECTOR';
             RESET session_replication_role",
        )
        .unwrap();
    let begun = std::time::Instant::now();
    let error = client.query_one("SELECT harness_rbac.export_policy('big')", &[]).unwrap_err();
    let took = begun.elapsed();
    assert_eq!(error.code(), Some(&SqlState::PROGRAM_LIMIT_EXCEEDED), "{error:?}");
    // In parts, scopes below it one by one, and one that just fits.
    let sql = "SELECT count(*), sum(jsonb_array_length(policy -> 'resources'))::int8, max(pg_column_size(policy)) FROM harness_rbac.export_policy_parts('big')";
    let parts = client.query_one(sql, &[]).unwrap();
    assert_eq!(parts.get::<_, i64>(1), 14000);
    assert!(parts.get::<_, i64>(0) > 10 && parts.get::<_, i32>(2) < 20_000_000, "{parts:?}");
    client.query_one("SELECT harness_rbac.export_policy('big/small')", &[]).unwrap();
    client.batch_execute("DELETE FROM harness_rbac.resources WHERE identifier ~ '0$'").unwrap();
    let fits = client.query_one("SELECT pg_column_size(harness_rbac.export_policy('big'))", &[]).unwrap();
    println!(
        "policy as code: 200 MB of policy refused in {took:?}; a document of {} bytes made",
        fits.get::<_, i32>(0)
    );
}

/// The message, or how many changes.
fn outcome(client: &mut Client, function: &str, document: &Value, prune: bool) -> Result<usize, (SqlState, String)> {
    run(client, function, document, prune).map(|rows| rows.len()).map_err(|error| {
        let error = error.as_db_error().unwrap();
        (error.code().clone(), format!("{}: {}", error.message(), error.detail().unwrap_or_default()))
    })
}

/// Where a plan is not rehearsed it asks all the same who may see, and who may change, what it names.
#[test]
fn a_plan_of_which_nothing_is_made_asks_for_permissions() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "CREATE ROLE policy_app; GRANT USAGE ON SCHEMA harness_rbac TO policy_app;
             SET search_path = public, harness_rbac;
             SELECT create_scope('beta', default_access => 'none'), create_scope('beta/o', default_access => 'none', key => '7');
             SELECT create_user('beta', u) FROM unnest('{low, desk, u1}'::text[]) u;
             SELECT add_scope_user('beta/o', 'user:u1@beta');
             SELECT create_role('beta/o', 'Low', '{core_organization_view}'),
                    create_role('beta/o', 'Desk', '{core_organization_view, core_project_create, core_user_view, core_role_view}');
             SELECT assign_role('user:' || lower(r) || '@beta', r, '_all_organization_level_resources', 'beta/o') FROM unnest('{Low, Desk}'::text[]) r",
        )
        .unwrap();
    let document = |sections: Value| {
        let mut document = json!({"version": 1, "scope": "beta/o"});
        document.as_object_mut().unwrap().extend(sections.as_object().unwrap().clone());
        document
    };
    let removing = document(json!({"scopes": [{"scope": "beta/o", "users": []}]}));
    let keyless = document(json!({"scopes": [{"scope": "beta/o", "key": null}]}));
    let making = document(json!({"scopes": [{"scope": "beta/o/p"}]}));
    let mut filling = making.clone();
    filling["roles"] = json!([{"scope": "beta/o/p", "identifier": "R", "permissions": []}]);
    for begin in ["BEGIN", "BEGIN READ ONLY"] {
        for (who, document, denied) in [
            ("low", &removing, Some("permission \"core_user_view\" denied")),
            ("desk", &removing, Some("permission \"core_user_manage\" denied")),
            ("desk", &keyless, Some("principals may not set the keys of scopes")),
            ("desk", &making, None),
            ("desk", &filling, Some("permission \"core_role_edit\" denied")),
        ] {
            let bind =
                format!("{begin}; SET LOCAL harness_rbac.principal = 'user:{who}@beta'; SET LOCAL ROLE policy_app");
            client.batch_execute(&bind).unwrap();
            let found = outcome(&mut client, "plan_policy", document, false);
            client.batch_execute("ROLLBACK").unwrap();
            match (denied, found) {
                (None, found) => assert_eq!(found, Ok(1), "{begin} {who}"),
                (Some(denied), Err((code, message))) => {
                    assert_eq!(code, SqlState::INSUFFICIENT_PRIVILEGE, "{message}");
                    assert!(message.starts_with(denied), "{begin} {who}: {message}");
                }
                (Some(denied), Ok(_)) => panic!("{begin} {who}: planned, and not {denied}"),
            }
        }
    }
}

/// What a document asks for is there afterwards, or it is refused.
#[test]
fn a_document_is_applied_as_it_says_or_not_at_all() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = public, harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{beta, beta/o, beta/o/p, beta/x}'::text[]) s;
             SELECT create_user('beta', u) FROM unnest('{ana, ben}'::text[]) u;
             SELECT add_scope_user('beta/o', 'user:ana@beta'), create_user_group('beta', 'grp');
             SELECT add_group_member('user_group:grp@beta', 'user:ana@beta'), add_group_member('user_group:grp@beta', 'user:ben@beta');
             SELECT create_resource_group('beta', 'There', '{\"includeAllResources\": true}', '[{\"scope\": \"beta/x\"}]');
             SELECT assign_role('user_group:grp@beta', '_account_viewer', 'There', 'beta', 'there')",
        )
        .unwrap();
    let before = export(&mut client, "beta");
    let assigned = |from: &str, until: &str| {
        json!([{"scope": "beta", "principal": "user_group:grp@beta", "roleIdentifier": "_account_viewer",
            "resourceGroupIdentifier": "There", "validFrom": from, "validUntil": until}])
    };
    let shared = json!([{"scope": "beta", "principal": "user:ana@beta", "roleIdentifier": "_account_viewer", "resourceType": "CONNECTOR",
        "resourceIdentifier": "x", "validFrom": "12026-01-01T00:00:00Z", "validUntil": "9999-01-01T00:00:00Z"}]);
    let groups = json!([{"scope": "beta", "identifier": "grp", "users": ["ana", "ben"]}]);
    let never = SqlState::INVALID_PARAMETER_VALUE;
    let unknown = SqlState::UNDEFINED_OBJECT;
    for (sections, prune, code, place) in [
        // Somebody who is not there is nobody's user.
        (json!({"scopes": [{"scope": "beta/o", "users": ["ana", "zz"]}]}), false, &unknown, "\"user:zz@beta\""),
        (json!({"scopes": [{"scope": "beta/o/p", "users": ["zz"]}]}), false, &unknown, "\"user:zz@beta\""),
        // What would never be valid.
        (
            json!({"roleAssignments": assigned("2030-01-01T01:00:00+01:00", "2030-01-01T00:00:00Z")}),
            false,
            &never,
            "roleAssignments[0]",
        ),
        (json!({"shares": shared}), false, &never, "shares[0]"),
        // What is pruned, and named all the same.
        (json!({"userGroups": [], "roleAssignments": before["roleAssignments"]}), true, &unknown, "roleAssignments[0]"),
        (json!({"users": [{"identifier": "ben"}], "userGroups": groups}), true, &unknown, "userGroups[0]"),
        (json!({"users": [{"identifier": "ben"}], "scopes": before["scopes"]}), true, &unknown, "scopes[1]"),
        (
            json!({"scopes": [{"scope": "beta/o"}, {"scope": "beta/o/p"}], "resourceGroups": before["resourceGroups"]}),
            true,
            &unknown,
            "resourceGroups[0]",
        ),
    ] {
        let mut document = json!({"version": 1, "scope": "beta"});
        document.as_object_mut().unwrap().extend(sections.as_object().unwrap().clone());
        for function in ["plan_policy", "apply_policy"] {
            let (found, message) = outcome(&mut client, function, &document, prune).expect_err(&document.to_string());
            assert_eq!(&found, code, "{function} {document}: {message}");
            assert!(message.contains(place), "{function} {document}: {message}");
        }
        assert_eq!(export(&mut client, "beta"), before);
    }
    // A user of the organization becomes one of its project; who is there is not added again.
    let good = json!({"version": 1, "scope": "beta", "scopes": [{"scope": "beta/o/p", "users": ["ana", "ben"]}],
        "roleAssignments": assigned("2030-01-01T00:00:00Z", "2030-01-01T00:00:00.000001Z")});
    assert_eq!(outcome(&mut client, "apply_policy", &good, false), Ok(3));
    assert_eq!(outcome(&mut client, "apply_policy", &good, false), Ok(0));
}
