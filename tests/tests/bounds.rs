//! Random worlds, asked by sessions that are limited: every answer, row and list is what the principal holds and the bound
//! permits, by an evaluator that knows nothing of bounds; and who is limited hands out no more.
//!
//! `WORLDS` sets the number of worlds that are asked about, `WALKS` of those that are walked.

use harness_rbac_tests::bound::{Alone, bound, limited_to};
use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::compare::answers;
use harness_rbac_tests::generate::{Generator, in_account, own_types};
use harness_rbac_tests::oracle;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::walk::{add_walkers, new_scopes, principals, step};
use harness_rbac_tests::world::{Assignment, Question, Scope, World, literal};
use postgres::Client;
use std::collections::BTreeSet;

/// Resource types whose rows are protected, and what viewing them needs.
const TABLES: [(&str, &str); 4] = [
    ("CONNECTOR", "core_connector_view"),
    ("PIPELINE", "core_pipeline_view"),
    ("PROJECT", "core_project_view"),
    ("INVOICE", "app_invoice_view"),
];

const ASK: &str = "SELECT n, harness_rbac.has_permission(p, s, r, w, a::jsonb, t),
        harness_rbac.has_permission(p, harness_rbac.scope_id(s), r, w, a::jsonb, t),
        (harness_rbac.check_access(jsonb_build_object('permissions', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
            'resourceScope', jsonb_build_object('scope', s), 'resourceType', t, 'resourceIdentifier', r, 'permission', p)
            || CASE WHEN a IS NULL THEN '{}' ELSE jsonb_build_object('resourceAttributes', a::jsonb) END)))
            || CASE WHEN w IS NULL THEN '{}' ELSE jsonb_build_object('principal', w) END)
            -> 'accessControlList' -> 0 ->> 'permitted')::boolean,
        CASE WHEN w IS NULL THEN (harness_rbac.explain_permission(p, s, r, w, a::jsonb, t) ->> 'permitted')::boolean END
   FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS q (p, s, r, w, a, t, n)
  ORDER BY n";

fn set_up(client: &mut Client) {
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute("CREATE ROLE bounds_app").unwrap();
    for (resource_type, permission) in TABLES {
        client
            .batch_execute(&format!(
                "CREATE TABLE {resource_type} (scope_id bigint, name text);
                 CREATE INDEX ON {resource_type} (scope_id);
                 SELECT harness_rbac.protect_table('{resource_type}', '{resource_type}', 'scope_id', 'name', '{{}}',
                     '{{\"select\": \"{permission}\", \"insert\": null, \"update\": null, \"delete\": null}}');
                 GRANT SELECT ON {resource_type} TO bounds_app"
            ))
            .unwrap();
    }
    // What workers decide, the leader has to have told them.
    client
        .batch_execute("SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0")
        .unwrap();
}

/// A session of somebody who is limited.
struct Limited<'a> {
    world: &'a World,
    shipped: &'a Catalogue,
    principal: &'a str,
    alone: Alone,
}

impl Limited<'_> {
    fn expected(&self, question: &Question) -> bool {
        oracle::permitted(self.world, self.shipped, question) && self.alone.permits(self.shipped, question)
    }

    fn about(&self, permission: &str, scope: &str, resource: Option<&str>) -> Question {
        Question {
            principal: self.principal.into(),
            permission: permission.into(),
            scope: scope.into(),
            resource: resource.map(str::to_owned),
            ..Question::default()
        }
    }
}

fn ask(client: &mut Client, session: &Limited<'_>, questions: &[Question], context: &dyn Fn() -> String) -> u64 {
    let column = |f: &dyn Fn(&Question) -> Option<String>| questions.iter().map(f).collect::<Vec<_>>();
    let named = |q: &Question| Some(q.principal.clone()).filter(|principal| principal != session.principal);
    let parameters = [
        column(&|q| Some(q.permission.clone())),
        column(&|q| Some(q.scope.clone())),
        column(&|q| q.resource.clone()),
        column(&named),
        column(&|q| q.attributes.as_ref().map(ToString::to_string)),
        column(&|q| q.resource_type.clone()),
    ];
    let [p, s, r, w, a, t] = &parameters;
    let mut yes = 0;
    for (row, question) in client.query(ASK, &[p, s, r, w, a, t]).unwrap().iter().zip(questions) {
        let expected = session.expected(question);
        let found: Vec<bool> = (1..5).filter_map(|column| row.get::<_, Option<bool>>(column)).collect();
        assert!(
            found.iter().all(|answer| *answer == expected),
            "expected {expected}, found {found:?}\n{}\n{}",
            question.sql(),
            context()
        );
        yes += u64::from(expected);
    }
    yes
}

/// A role of the bound is dropped elsewhere: at the next statement no question is answered yes that was not before.
fn drop_a_role(
    client: &mut Client,
    other: &mut Client,
    entries: &[Assignment],
    questions: &[Question],
    context: &dyn Fn() -> String,
) -> u64 {
    let before = answers(client, questions);
    let mut dropped = 0;
    for entry in entries {
        let (scope, role) = (literal(&entry.scope), literal(&entry.role));
        let sql = format!(
            "DELETE FROM harness_rbac.role_assignments WHERE role_id IN (
                 SELECT r.id FROM harness_rbac.roles r JOIN harness_rbac.scopes s ON s.id = r.scope_id WHERE s.path = {scope} AND r.identifier = {role});
             SELECT harness_rbac.drop_role(s.path, r.identifier) FROM harness_rbac.roles r JOIN harness_rbac.scopes s ON s.id = r.scope_id
              WHERE s.path = {scope} AND r.identifier = {role}"
        );
        other.batch_execute(&sql).unwrap_or_else(|error| panic!("{error:?}\n{sql}"));
        dropped += u64::from(!entry.role.starts_with('_'));
        let after = answers(client, questions);
        let gained = before.iter().zip(&after).zip(questions).find(|((before, after), _)| !**before && **after);
        assert!(gained.is_none(), "gained by dropping {role} at {scope}: {gained:?}\n{}", context());
    }
    dropped
}

/// Rows of the tables: each scope has some names, of resources that groups list and of scopes.
fn rows(generator: &mut Generator<'_>, world: &World) -> BTreeSet<(String, String)> {
    let listed = world.resource_groups.iter().flat_map(|group| group.resource_filter["resources"].as_array()).flatten();
    let listed = listed.filter_map(|row| row["identifiers"].as_array()).flatten().filter_map(|name| name.as_str());
    let mut names: Vec<String> = listed.map(str::to_owned).collect();
    names.extend(world.scopes.iter().filter_map(|scope| scope.scope.rsplit('/').next()).map(str::to_owned));
    names.push("unknown".into());
    let all = world.scopes.iter().flat_map(|scope| names.iter().map(|name| (scope.scope.clone(), name.clone())));
    all.filter(|_| generator.chance(40)).collect()
}

fn see(
    client: &mut Client,
    session: &Limited<'_>,
    rows: &BTreeSet<(String, String)>,
    first: usize,
    context: &dyn Fn() -> String,
) -> u64 {
    let mut seen = 0;
    for (resource_type, permission) in TABLES.into_iter().cycle().skip(first).take(2) {
        let expected: BTreeSet<(String, String)> = rows
            .iter()
            .filter(|(scope, name)| session.expected(&session.about(permission, scope, Some(name))))
            .cloned()
            .collect();
        for setting in
            ["enable_seqscan = on", "enable_seqscan = off", "debug_parallel_query = on", "force_parallel_mode = on"]
        {
            client.batch_execute("SAVEPOINT setting").unwrap();
            if client.batch_execute(&format!("SET LOCAL {setting}; SET LOCAL ROLE bounds_app")).is_err() {
                client.batch_execute("ROLLBACK TO setting").unwrap();
                continue;
            }
            let paths = format!("SELECT s.path, t.name FROM {resource_type} t JOIN paths s ON s.id = t.scope_id");
            let found = client.query(&paths, &[]).unwrap();
            let found: BTreeSet<(String, String)> = found.iter().map(|row| (row.get(0), row.get(1))).collect();
            client.batch_execute("RESET ROLE; ROLLBACK TO setting").unwrap();
            assert_eq!(found, expected, "{resource_type} with {setting}\n{}", context());
        }
        let listed: Vec<String> = client
            .query("SELECT s.path::text FROM harness_rbac.scopes s WHERE s.id = ANY (harness_rbac.permitted_scope_ids($1))", &[&permission])
            .unwrap()
            .iter()
            .map(|row| row.get(0))
            .collect();
        assert!(
            expected.iter().all(|(scope, _)| listed.contains(scope)),
            "{permission} is listed for {listed:?}\n{}",
            context()
        );
        let scopes: BTreeSet<(String, bool)> = client
            .query("SELECT scope, whole FROM harness_rbac.permitted_scopes($1)", &[&permission])
            .unwrap()
            .iter()
            .map(|row| (row.get(0), row.get(1)))
            .collect();
        for scope in &session.world.scopes {
            let whole = session.expected(&session.about(permission, &scope.scope, None));
            assert_eq!(
                whole,
                scopes.contains(&(scope.scope.clone(), true)),
                "{permission} at {}\n{}",
                scope.scope,
                context()
            );
            let listed: BTreeSet<String> = client
                .query(
                    "SELECT resource FROM harness_rbac.permitted_resources($1, $2) WHERE resource_type = $3",
                    &[&permission, &scope.scope, &resource_type],
                )
                .unwrap()
                .iter()
                .map(|row| row.get(0))
                .collect();
            for name in &listed {
                assert!(
                    session.expected(&session.about(permission, &scope.scope, Some(name))),
                    "{name} is listed for {permission} at {}\n{}",
                    scope.scope,
                    context()
                );
            }
            let is_some = whole || !listed.is_empty();
            let is_known = scopes.iter().any(|(known, _)| *known == scope.scope);
            assert!(!is_some || is_known, "{permission} at {} is held and not listed\n{}", scope.scope, context());
        }
        seen += expected.len() as u64;
    }
    seen
}

#[test]
fn a_limited_session_has_both() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, database) = fresh_database();
    let mut other = connect(&database);
    set_up(&mut client);
    client.batch_execute("CREATE TABLE paths (id bigint, path text); GRANT SELECT ON paths TO bounds_app").unwrap();
    let (mut sessions, mut decisions, mut yes, mut seen, mut dropped) = (0_u64, 0_u64, 0_u64, 0_u64, 0_u64);
    for seed in 1..=worlds {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        client.batch_execute("INSERT INTO paths SELECT id, path FROM harness_rbac.scopes").unwrap();
        let rows = rows(&mut generator, &world);
        let (scopes, names): (Vec<&String>, Vec<&String>) = rows.iter().map(|(scope, name)| (scope, name)).unzip();
        for (resource_type, _) in TABLES {
            let sql = format!(
                "INSERT INTO {resource_type} SELECT harness_rbac.scope_id(s), n FROM unnest($1::text[], $2::text[]) AS r (s, n)"
            );
            client.execute(&sql, &[&scopes, &names]).unwrap();
        }
        for round in 0..4 {
            let actors: Vec<String> =
                world.principals().into_iter().filter(|principal| !principal.starts_with("user_group:")).collect();
            let Some(principal) = generator.one_of(&actors).cloned() else { continue };
            let account =
                principal.rsplit('@').next().and_then(|home| home.split('/').next()).unwrap_or_default().to_owned();
            let entries = bound(&mut generator, &world, &account);
            let context = || format!("seed {seed}, {principal} within {}\n{}", limited_to(&entries), world.sql());
            let session = Limited {
                world: &world,
                shipped: &shipped,
                principal: &principal,
                alone: Alone::new(&world, &account, &entries),
            };
            let questions: Vec<Question> =
                (0..60).map(|_| near(&mut generator, &world, &principal, &entries)).collect();
            let identity = literal(&principal);
            // By the session itself, or by the key that proves it.
            let begin = match round % 2 {
                0 => format!(
                    "BEGIN; SELECT harness_rbac.begin_session({identity}, limited_to => {})",
                    limited_to(&entries)
                ),
                _ => {
                    let sql = format!(
                        "SELECT harness_rbac.create_api_key({identity}, 'k{round}', limited_to => {})",
                        limited_to(&entries)
                    );
                    let token: String = client.query_one(&sql, &[]).unwrap().get(0);
                    format!("BEGIN; SELECT harness_rbac.authenticate('{token}')")
                }
            };
            if let Err(error) = client.batch_execute(&begin) {
                // Who is disabled proves nothing.
                assert_eq!(error.code().map(|code| code.code()), Some("28000"), "{error:?}\n{}", context());
                client.batch_execute("ROLLBACK").unwrap();
                continue;
            }
            sessions += 1;
            yes += ask(&mut client, &session, &questions, &context);
            decisions += questions.len() as u64;
            seen += see(&mut client, &session, &rows, round, &context);
            // The last of the world, which is another one afterwards.
            if round == 3 {
                dropped += drop_a_role(&mut client, &mut other, &entries, &questions, &context);
            }
            client.batch_execute("COMMIT").unwrap();
        }
        let drop =
            format!("SELECT harness_rbac.drop_scope('w{seed}', true), harness_rbac.drop_scope('w{seed}x', true)");
        client.batch_execute(&drop).unwrap();
        client.batch_execute("TRUNCATE paths, connector, pipeline, project, invoice").unwrap();
    }
    client.batch_execute("DROP OWNED BY bounds_app; DROP ROLE bounds_app").unwrap();
    println!(
        "bounds: {worlds} worlds, {sessions} sessions, {decisions} decisions ({yes} of them yes), {seen} rows seen, 0 differences; {dropped} of their roles dropped, 0 gained"
    );
    assert!(yes * 30 > decisions && seen > worlds * 3 && dropped > 0);
}

/// A question about the session's principal or, now and then, somebody else, most of them where the bound may say yes.
fn near(generator: &mut Generator<'_>, world: &World, principal: &str, entries: &[Assignment]) -> Question {
    let mut question = generator.question(world);
    if generator.chance(80) {
        question.principal = principal.into();
    }
    if let Some(entry) = generator.one_of(entries).cloned().filter(|_| generator.chance(70)) {
        question.scope = entry.scope.clone();
        let role = world.roles.iter().find(|role| role.scope == entry.scope && role.identifier == entry.role);
        let permissions = role.map(|role| role.permissions.clone()).unwrap_or_default();
        if let Some(permission) = generator.one_of(&permissions) {
            question.permission = permission.clone();
            question.resource_type = None;
        }
    }
    question
}

#[test]
fn who_is_limited_hands_out_no_more() {
    let walks = size!("WALKS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    client.batch_execute("CREATE ROLE bounds_walker; GRANT USAGE ON SCHEMA harness_rbac TO bounds_walker").unwrap();
    let (mut accepted, mut refused, mut gained) = (0_u64, 0_u64, 0_u64);
    for seed in 1..=walks {
        let mut generator = Generator::new(seed ^ 0xB0BD, &shipped);
        let mut world = generator.world();
        let walkers = add_walkers(&mut generator, &mut world);
        let account = walkers.account.clone();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        let mut larger = world.clone();
        let new = new_scopes(&world, &account);
        larger.scopes.extend(new.into_iter().map(|scope| Scope { scope, default_access: "none".into(), key: None }));
        let all = principals(&world, &account);
        let actor = generator.one_of(&walkers.names).cloned().unwrap_or_default();
        // A part of what it holds, or something else.
        let own: Vec<Assignment> = world.assignments.iter().filter(|held| held.principal == actor).cloned().collect();
        let mut entries: Vec<Assignment> = own.into_iter().take(1).collect();
        if generator.chance(60) {
            entries.extend(bound(&mut generator, &world, &account).into_iter().take(2));
        }
        let alone = Alone::new(&larger, &account, &entries);
        let holds = |question: &Question| {
            oracle::permitted(&larger, &shipped, &Question { principal: actor.clone(), ..question.clone() })
                && alone.permits(&shipped, question)
        };
        let questions: Vec<Question> = (0..150)
            .map(|_| near(&mut generator, &larger, &actor, &entries))
            .filter(|q| q.attributes.is_none() && q.resource_type.is_none() && in_account(&q.scope, &account))
            .filter(|q| larger.scopes.iter().any(|scope| scope.scope == q.scope))
            // Nothing has a name that nothing can have.
            .filter(|q| {
                q.resource.as_ref().is_none_or(|name| {
                    !name.is_empty() && name.chars().count() <= 256 && !name.contains(char::is_control)
                })
            })
            .collect();
        client.batch_execute("BEGIN").unwrap();
        let begin =
            format!("SELECT harness_rbac.begin_session({}, limited_to => {})", literal(&actor), limited_to(&entries));
        client.batch_execute(&begin).unwrap();
        let before = holders(&mut client, &questions);
        let mut imagined = world.clone();
        let mut done = Vec::new();
        for _ in 0..60 {
            let Some(call) = step(&mut generator, &mut imagined, &walkers) else { continue };
            client.batch_execute("SAVEPOINT step; SET LOCAL ROLE bounds_walker").unwrap();
            match client.batch_execute(&call) {
                Ok(()) => {
                    client.batch_execute("RESET ROLE; RELEASE step").unwrap();
                    accepted += 1;
                    done.push(call);
                }
                Err(_) => {
                    client.batch_execute("ROLLBACK TO step; RELEASE step").unwrap();
                    refused += 1;
                }
            }
        }
        for (principal, place) in holders(&mut client, &questions).difference(&before) {
            let question = &questions[*place];
            // What it held itself reaches scopes that are made on the way.
            if oracle::permitted(&larger, &shipped, &Question { principal: principal.clone(), ..question.clone() }) {
                continue;
            }
            if all.contains(principal) || principal.contains("newcomer") {
                gained += 1;
                assert!(
                    holds(question),
                    "seed {seed}: {principal} gained by {actor} within {}\n{}\n{}\n{}",
                    limited_to(&entries),
                    done.join("\n"),
                    question.sql(),
                    world.sql()
                );
            }
        }
        client.batch_execute("ROLLBACK").unwrap();
        let drop =
            format!("SELECT harness_rbac.drop_scope('{account}', true), harness_rbac.drop_scope('{account}x', true)");
        client.batch_execute(&drop).unwrap();
    }
    client.batch_execute("DROP OWNED BY bounds_walker; DROP ROLE bounds_walker").unwrap();
    println!(
        "bounds: {walks} walks, {accepted} calls accepted, {refused} refused, {gained} rights handed out, none beyond the bound"
    );
    assert!(accepted > walks && gained > 0);
}

/// Who holds what is asked about, by what it holds itself.
fn holders(client: &mut Client, questions: &[Question]) -> BTreeSet<(String, usize)> {
    let mut found = BTreeSet::new();
    for (place, question) in questions.iter().enumerate() {
        let sql = "SELECT principal FROM harness_rbac.permitted_principals($1, $2, $3)";
        // As the owner: the session is limited, and what it may ask as well.
        let rows = client.query(sql, &[&question.permission, &question.scope, &question.resource]).unwrap();
        found.extend(rows.iter().map(|row| (row.get(0), place)));
    }
    found
}

/// A bound grows with its roles and resource groups: so these are not widened by who could not hand that out.
#[test]
fn nobody_widens_a_bound_beyond_what_they_hold() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            r#"DO $$ BEGIN CREATE ROLE widening; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
               SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/payments}'::text[]) s;
               SELECT harness_rbac.create_user('acme', u) FROM unnest('{root,mal}'::text[]) u;
               SELECT harness_rbac.assign_role('user:root@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
               SELECT harness_rbac.create_role('acme', 'Editor', '{core_role_edit,core_resourcegroup_edit,core_secret_delete}');
               SELECT harness_rbac.create_role('acme', 'Roles', '{core_role_edit}');
               SELECT harness_rbac.create_role('acme', 'Reader', '{core_secret_view}');
               SELECT harness_rbac.create_resource_group('acme', 'Few',
                   '{"resources": [{"resourceType": "ROLE"}, {"resourceType": "RESOURCEGROUP"}, {"resourceType": "SECRET", "identifiers": ["one"]}]}');
               SELECT harness_rbac.assign_role('user:mal@acme', 'Roles', '_all_account_level_resources', 'acme');
               SELECT harness_rbac.create_api_key('user:root@acme', 'laptop', limited_to =>
                   '[{"roleIdentifier": "Reader", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "acme"}]')"#,
        )
        .unwrap();
    let limited = r#"harness_rbac.begin_session('user:root@acme', limited_to => '[{"roleIdentifier": "Editor", "resourceGroupIdentifier": "Few", "scope": "acme"}]')"#;
    let within = format!("SELECT {limited}");
    let (root, mal) =
        ("SELECT harness_rbac.begin_session('user:root@acme')", "SELECT harness_rbac.begin_session('user:mal@acme')");
    let whole_group = r#"SELECT harness_rbac.alter_resource_group('acme', 'Few', '{"includeAllResources": true}')"#;
    let add = |role: &str, permission: &str| {
        format!("SELECT harness_rbac.alter_role('acme', '{role}', add_permissions => '{{{permission}}}')")
    };
    let document = r#"SELECT * FROM harness_rbac.apply_policy('{"version": 1, "scope": "acme", "roles": [{"scope": "acme", "identifier": "Editor", "permissions": ["core_role_edit", "core_resourcegroup_edit", "core_secret_delete", "core_secret_view"]}]}')"#;
    let refused = [
        (&*within, add("Editor", "core_secret_view")),
        (&*within, whole_group.to_owned()),
        (&*within, document.to_owned()),
        // Of somebody else's key, by who holds less than that.
        (mal, add("Reader", "core_secret_delete")),
    ];
    let allowed = [
        (
            &*within,
            "SELECT harness_rbac.alter_role('acme', 'Editor', remove_permissions => '{core_secret_delete}')".to_owned(),
        ),
        (root, add("Editor", "core_secret_view")),
        (root, add("Reader", "core_secret_delete")),
        (root, whole_group.to_owned()),
        (mal, add("Reader", "core_role_edit")),
    ];
    for (number, (session, change)) in refused.iter().chain(&allowed).enumerate() {
        let outcome = client.batch_execute(&format!("BEGIN; {session}; SET LOCAL ROLE widening; {change}"));
        client.batch_execute("ROLLBACK").unwrap();
        let code = outcome.err().map(|error| error.code().map_or(format!("{error:?}"), |code| code.code().to_owned()));
        let expected = (number < refused.len()).then_some("42501");
        assert_eq!(code.as_deref(), expected, "{session}; {change}");
    }
    client.batch_execute("DROP ROLE widening").unwrap();
}
