//! To whom may not see something, it is as if it did not exist; and of another tenant nothing is ever said.
//!
//! Everything that must not be seen has the canary in its name. `CALLS` sets how many calls
//! of everything there are, `PATTERNS` how many of each function are compared.

use fastrand::Rng;
use harness_rbac_tests::hostile::Hostile;
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::size;
use harness_rbac_tests::surface::{Function, NAMES, WORLD, functions};
use harness_rbac_tests::world::literal;
use postgres::{Client, Config, NoTls};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

const CANARY: &str = "kanarie1";
/// Nothing has this in its name.
const MISSING: &str = "kanarie2";

/// A tenant of which `acme` knows nothing.
const TENANT: &str = "kanarie1, kanarie1/kanarie1, kanarie1/kanarie1/kanarie1";
/// Scopes of `acme` of which most of its principals know nothing.
const SIBLINGS: &str = "acme/kanarie1, acme/payments/kanarie1";

/// One of everything at each of the scopes, named like the canary.
const HIDDEN: &str = r#"
SELECT create_scope(s, default_access => 'none', key => s) FROM unnest('{SCOPES}'::text[]) s;
SELECT create_user_group(s, 'kanarie1', 'kanarie1'), create_service_account(s, 'kanarie1', 'kanarie1'), create_role(s, 'kanarie1', '{core_connector_view}', 'kanarie1'),
       create_resource_group(s, 'kanarie1', '{"includeAllResources": true}', name => 'kanarie1'),
       assign_role('service_account:kanarie1@' || s, 'kanarie1', 'kanarie1', s, 'kanarie1', reason => 'kanarie1'),
       register_resource(s, 'CONNECTOR', 'kanarie1', '{"kanarie1": "kanarie1"}'), create_api_key('service_account:kanarie1@' || s, 'kanarie1')
  FROM unnest('{SCOPES}'::text[]) s;
INSERT INTO guarded SELECT id, 'kanarie1', 'kanarie1' FROM scopes WHERE path = ANY ('{SCOPES}');
"#;
const SET_UP: &str = r#"
SELECT create_user('kanarie1', 'kanarie1', 'kanarie1', 'kanarie1@example.com'), create_api_key('user:kanarie1@kanarie1', 'kanarie1');
-- One who manages user groups and shares connectors, where users, their assignments and roles are hidden.
SELECT create_permission('shop_connector_share', 'CONNECTOR', 'share', '{project}');
SELECT create_user('acme', 'groupie'), create_role('acme/payments/refund', 'Groupie', '{core_usergroup_manage, shop_connector_share}');
SELECT assign_role('user:groupie@acme', 'Groupie', '_all_project_level_resources', 'acme/payments/refund', 'groupie');
-- Who views a whole account or organization is told what is in it, and what is not. Here nobody does; some do view a project.
SELECT revoke_role('user_group:_account_all_users@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme'),
       revoke_role('user_group:_organization_all_users@acme/payments', '_organization_viewer', '_all_resources_including_child_scopes', 'acme/payments');
SELECT assign_role('user:ben@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/refund', 'views');
-- What a call says, and nothing of what it does.
CREATE FUNCTION outcome(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text; message text; detail text; hint text; context text;
BEGIN
    EXECUTE call INTO result;
    RAISE EXCEPTION USING ERRCODE = 'UNDO0', MESSAGE = coalesce(result, 'null');
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, context = PG_EXCEPTION_CONTEXT;
    RETURN concat_ws(' | ', sqlstate, message, detail, hint, context);
END $$;
DO $$ BEGIN CREATE ROLE lookalike_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT USAGE ON SCHEMA harness_rbac TO PUBLIC"#;

/// A world with what is hidden at these scopes.
fn set_up(scopes: &[&str]) -> (Client, String) {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    for scopes in scopes {
        client.batch_execute(&HIDDEN.replace("SCOPES", scopes)).unwrap();
    }
    client.batch_execute(SET_UP).unwrap();
    if scopes.contains(&SIBLINGS) {
        // One that can be named from where some of them assign and share.
        let above = "SELECT create_role('acme/payments', 'kanarie1', '{core_secret_view}')";
        client.batch_execute(above).unwrap();
    }
    (client, database)
}

/// What an argument may be; `*` stands for the name of a hidden scope, `~` for that of something in one.
fn templates(argument: &str, data_type: &str) -> &'static [&'static str] {
    match (argument, data_type) {
        ("scope" | "account", _) => {
            &["acme/payments/checkout", "acme/payments/refund", "*", "*/*", "*/*/*", "acme/*", "acme/payments/*"]
        }
        ("principal" | "member" | "user_group", _) => &[
            "user:ben@acme",
            "user_group:Local@acme/payments/checkout",
            "user:~@*",
            "user_group:~@*",
            "service_account:~@*/*",
            "user_group:~@acme/*",
            "service_account:~@acme/payments/*",
        ],
        ("role", _) => &["Lead", "~", "_project_viewer", "org.~"],
        ("resource_group", _) => &["Some", "~", "_all_project_level_resources"],
        ("identifier", _) => &["Fresh", "~"],
        ("resource", _) => &["docker", "~"],
        ("resource_type", _) => &["CONNECTOR"],
        ("permission", _) => &["core_connector_view"],
        ("resource_filter", _) => &[
            r#"{"includeAllResources": true}"#,
            r#"{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["~"]}]}"#,
        ],
        ("included_scopes", _) => &[
            r#"[{"scope": "*"}]"#,
            r#"[{"scope": "acme/*"}]"#,
            r#"[{"accountIdentifier": "*", "orgIdentifier": "*"}]"#,
        ],
        ("request", _) => &[
            r#"{"permissions": [{"resourceScope": {"scope": "*"}, "permission": "core_connector_view", "resourceIdentifier": "~"}]}"#,
            r#"{"principal": "user:~@*", "permissions": [{"resourceScope": {"scope": "*"}, "permission": "core_connector_view"}]}"#,
        ],
        ("pipeline", _) => &["deploy", "~"],
        ("policy", _) => &[
            r#"{"version": 1, "scope": "acme", "must": [{"principal": "user:~@*", "permission": "core_connector_view", "scope": "acme"}]}"#,
            r#"{"version": 1, "scope": "acme", "must": [{"principal": "user:ben@acme", "permission": "core_connector_view", "scope": "*"}]}"#,
            r#"{"version": 1, "scope": "acme", "must": [{"principal": "user_group:~@acme/*", "permission": "core_connector_view", "scope": "acme/*"}]}"#,
            r#"{"version": 1, "scope": "acme", "must_not": [{"principal": "service_account:~@acme/payments/*", "permission": "core_connector_view", "scope": "acme/payments/*"}]}"#,
            r#"{"version": 1, "scope": "*", "must": [{"principal": "user:~@*", "permission": "core_connector_view", "scope": "*"}]}"#,
            r#"{"version": 1, "scope": "*", "roles": [{"scope": "*", "identifier": "~", "permissions": []}]}"#,
            r#"{"version": 1, "scope": "acme/payments/refund", "roleAssignments": [{"scope": "acme/payments/refund", "principal": "service_account:~@acme/payments/*", "roleIdentifier": "~", "resourceGroupIdentifier": "~"}]}"#,
        ],
        ("changes", _) => &[
            r#"[{"call": "drop_role", "scope": "*", "identifier": "~"}]"#,
            r#"[{"call": "drop_principal", "principal": "service_account:~@acme/*"}]"#,
        ],
        ("configuration", _) => &[
            r#"{"resource": {"harness_platform_usergroup": {"g": {"identifier": "~", "name": "~", "account_id": "*"}}}}"#,
        ],
        ("yaml", _) => &["{version: 1, scope: '*'}"],
        ("definition", _) => {
            &[r#"{"pipeline": {"identifier": "x", "stages": [{"step": {"spec": {"connectorRef": "account.~"}}}]}}"#]
        }
        ("level" | "scope_level", _) => &["account", "organization", "project"],
        ("key", "text") => &["4711", "*", "*/*", "*/*/*", "acme/*"],
        ("key", "uuid") => &["0f0e0d0c-0b0a-4908-8706-050403020100"],
        ("key", _) => &["4711"],
        ("target" | "parent", _) => &["guarded"],
        ("foreign_key", _) => &["leaf_folder"],
        ("scope_column", _) => &["scope_id"],
        ("resource_column", _) => &["name"],
        ("scope_id" | "scope_number" | "place", _) => &["0", "-1"],
        ("attribute" | "value" | "in_the_type_of" | "members", _) => &["type", "~"],
        ("default_access", _) => &["none"],
        ("expires_in", "text") => &["1 day"],
        ("name" | "email" | "description" | "reason", _) => &["~"],
        (_, "timestamp with time zone" | "interval" | "integer") => &[],
        ("token", _) => &["pat.*.0123456789abcdef0123456789abcdef.x", "sat.*.x.y"],
        (_, "text[]") => &["{core_connector_view}"],
        (_, "boolean") => &["true", "false"],
        (_, "jsonb") => &["{}"],
        _ => panic!("what may {argument} {data_type} be?"),
    }
}

/// Calls with hidden names in them.
fn patterns(function: &Function, random: &mut Rng, count: usize) -> Vec<String> {
    let one = |(name, data_type): &(String, String), random: &mut Rng| {
        let known = templates(name, data_type);
        match random.choice(known) {
            Some(text) => format!("{}::{data_type}", literal(text)),
            None => format!("NULL::{data_type}"),
        }
    };
    let mut patterns: Vec<String> = (0..count)
        .map(|_| function.arguments.iter().map(|argument| one(argument, random)).collect::<Vec<_>>())
        .map(|arguments| format!("SELECT harness_rbac.{}({})::text", function.name, arguments.join(", ")))
        .filter(|call| call.contains(['*', '~']))
        .collect();
    patterns.sort_unstable();
    patterns.dedup();
    patterns
}

/// Nothing is said of others by what waits, either: what is hidden is locked meanwhile, and a call about it ends as soon as
/// one about what is missing. Neither by what PostgreSQL counts, which anybody may read: as many rows are fetched.
#[test]
fn neither_locks_nor_counters_tell() {
    let (mut client, database) = set_up(&[TENANT, SIBLINGS]);
    client.batch_execute(&format!("SET client_min_messages = error; {COUNTED}")).unwrap();
    let mut random = Rng::with_seed(10);
    let functions: Vec<Function> = functions(&mut client)
        .into_iter()
        // A decision tells whether there is a principal, see docs/trust.md; what explains one is made of decisions.
        .filter(|function| function.is_public && !DECIDES.contains(&function.name.as_str()))
        .collect();
    let mut locker = connect(&database);
    locker.batch_execute(LOCK).unwrap();
    let (mut pairs, mut wrong) = (0, Vec::new());
    for function in &functions {
        for pattern in patterns(function, &mut random, size!("PATTERNS") as usize / 5) {
            let variants = variants(&pattern);
            for principal in ["user:ben@acme", "user:groupie@acme", "user:eve@globex"] {
                let as_principal = format!(
                    "BEGIN; SET LOCAL harness_rbac.principal = '{principal}'; SET LOCAL ROLE lookalike_app; SET LOCAL lock_timeout = '200ms'"
                );
                client.batch_execute(&as_principal).unwrap();
                let sql = "SELECT counted(c) FROM unnest($1::text[]) WITH ORDINALITY AS v (c, n) ORDER BY n";
                let mut count =
                    || client.query(sql, &[&variants]).unwrap().iter().map(|row| row.get(0)).collect::<Vec<String>>();
                // What is compiled first is counted with the first.
                count();
                let mut counts = count();
                // What another session of the server does may have this one forget what is compiled, now and then; what
                // tells of somebody does so each time.
                for _ in 0..3 {
                    if counts.iter().any(|count| *count != counts[0]) {
                        counts = count();
                    }
                }
                client.batch_execute("ROLLBACK").unwrap();
                pairs += counts.len() - 1;
                // What is in a role is read to see if it may be handed out.
                if NAMES_A_ROLE.contains(&function.name.as_str()) {
                    counts.iter_mut().for_each(|count| count.truncate(5));
                }
                // What somebody may do is told by its being done.
                if counts.iter().any(|count| count.starts_with("UNDO0")) {
                    continue;
                }
                wrong.extend(counts.iter().zip(&variants).filter(|(count, _)| **count != counts[0]).map(
                    |(count, variant)| format!("{principal}: {}\n  {}\n{variant}\n  {count}", variants[0], counts[0]),
                ));
            }
        }
    }
    println!("look-alikes: {pairs} pairs with everything locked, {} differ in waiting or counters", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(12)].join("\n\n"));
    assert!(pairs > 500);
    locker.batch_execute("ROLLBACK").unwrap();
}

/// Whose counters are not compared.
const DECIDES: &[&str] = &[
    "scope_id",
    "scope_of",
    "has_permission",
    "_has_permission_by_key",
    "has_permission_at",
    "require_permission",
    "check_access",
    "check_policy",
    "may_execute_pipeline",
];

/// Of these only the outcome is compared, and that it does not wait: see docs/trust.md.
const NAMES_A_ROLE: &[&str] = &["assign_role", "revoke_role", "share_resource", "unshare_resource"];

/// Everything that is hidden, as somebody has it who is about to change it.
const LOCK: &str = "BEGIN;
SELECT FROM harness_rbac.scopes WHERE path ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.principals WHERE identifier ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.roles WHERE identifier ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.resource_groups WHERE identifier ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.role_assignments WHERE identifier ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.resources WHERE identifier ~ 'kanarie' FOR UPDATE;
SELECT FROM harness_rbac.api_keys WHERE identifier ~ 'kanarie' FOR UPDATE";

/// SQLSTATE of a call, and how many rows of our tables it fetched by an index. Which scopes there are anybody may know.
const COUNTED: &str = "
CREATE FUNCTION counted(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    state text;
    old jsonb; new jsonb;
    counted CONSTANT text := $sql$SELECT jsonb_object_agg(relname, coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_all_tables
        WHERE schemaname = 'harness_rbac' AND relname NOT IN ('scopes', '_signals')$sql$;
BEGIN
    EXECUTE counted INTO old;
    BEGIN
        EXECUTE call;
        RAISE EXCEPTION USING ERRCODE = 'UNDO0';
    EXCEPTION WHEN OTHERS THEN
        state := sqlstate;
    END;
    EXECUTE counted INTO new;
    RETURN state || (SELECT coalesce(string_agg(format(' %s %s', key, value::bigint - coalesce((old ->> key)::bigint, 0)), ',' ORDER BY key), '')
                       FROM jsonb_each_text(new) WHERE value::bigint <> coalesce((old ->> key)::bigint, 0));
END $$;";

/// The pattern with all its names the canary, and those where the scopes, the things in them or both are missing.
fn variants(pattern: &str) -> Vec<String> {
    let fill = |scopes: &str, things: &str| pattern.replace('*', scopes).replace('~', things);
    vec![fill(CANARY, CANARY), fill(MISSING, MISSING), fill(CANARY, MISSING), fill(MISSING, CANARY)]
}

fn outcomes(client: &mut Client, principal: &str, calls: &[String]) -> Vec<String> {
    client
        .batch_execute(&format!(
            "BEGIN; SET LOCAL harness_rbac.principal = '{principal}'; SET LOCAL ROLE lookalike_app"
        ))
        .unwrap();
    let sql = "SELECT outcome(c) FROM unnest($1::text[]) WITH ORDINALITY AS v (c, n) ORDER BY n";
    let rows = client.query(sql, &[&calls]).unwrap();
    client.batch_execute("ROLLBACK").unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// The outcome without the names, and without what is new each time.
fn anonymous(outcome: &str, function: &Function) -> String {
    let makes =
        ["create_", "register_", "assign_", "share_", "rotate_"].iter().any(|verb| function.name.starts_with(verb));
    match outcome.strip_prefix("UNDO0 | ") {
        Some(_) if makes => "done".into(),
        _ => outcome.replace(CANARY, "*").replace(MISSING, "*"),
    }
}

#[test]
fn denied_and_missing_look_alike() {
    let (mut client, _) = set_up(&[TENANT, SIBLINGS]);
    client.batch_execute("SET client_min_messages = error").unwrap();
    let mut random = Rng::with_seed(8);
    let (mut pairs, mut codes, mut wrong) = (0, BTreeMap::<String, u64>::new(), Vec::new());
    // What tells by its nature, see docs/trust.md: the id of a scope, and a yes about a principal that is named.
    let functions = functions(&mut client)
        .into_iter()
        .filter(|function| function.is_public && !["scope_id", "scope_of"].contains(&function.name.as_str()));
    for function in functions {
        for pattern in patterns(&function, &mut random, size!("PATTERNS") as usize) {
            // That function does say what is unknown, of the own account.
            if function.name == "require_permission" && pattern.contains("acme/") && pattern.contains('*') {
                continue;
            }
            let variants = variants(&pattern);
            for principal in ["user:ben@acme", "user:lead@acme", "user:groupie@acme"] {
                let outcomes = outcomes(&mut client, principal, &variants);
                let said = anonymous(&outcomes[0], &function);
                *codes.entry(said[..5.min(said.len())].to_owned()).or_default() += 1;
                let is_yes = said.contains("| true")
                    || said.contains("\"permitted\": true")
                    || function.name == "require_permission" && said.starts_with("UNDO0");
                for (variant, outcome) in variants.iter().zip(&outcomes).skip(1) {
                    pairs += 1;
                    if !is_yes && anonymous(outcome, &function) != said {
                        wrong.push(format!("{principal}: {}\n  {}\n{variant}\n  {outcome}", variants[0], outcomes[0]));
                    }
                }
            }
        }
    }
    println!("look-alikes: {pairs} pairs of something hidden and something missing, {} differ; {codes:?}", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong[..wrong.len().min(12)].join("\n\n"));
    assert!(pairs > 3000 && codes.len() > 5);
    // Where somebody may look, the two differ.
    let shown = [CANARY, MISSING].map(|role| format!("SELECT harness_rbac.drop_role('acme/kanarie1', '{role}')"));
    let outcomes = outcomes(&mut client, "user:ana@acme", &shown);
    assert!(outcomes[0].starts_with("UNDO0") && outcomes[1].starts_with("42704"), "{outcomes:?}");
}

/// A session whose notices are kept.
fn listening(database: &str) -> (Client, Arc<Mutex<String>>) {
    let heard = Arc::new(Mutex::new(String::new()));
    let keep = Arc::clone(&heard);
    let mut config: Config = Config::new();
    config.host_path(std::env::var("PGHOST").unwrap()).user("postgres").dbname(database);
    config.notice_callback(move |notice| keep.lock().unwrap().push_str(&format!("{notice:?}\n")));
    (config.connect(NoTls).unwrap(), heard)
}

/// Everything that a tenant can read, as text.
const SIGHTS: &[&str] = &[
    "SELECT string_agg(g::text, ' ') FROM guarded g",
    "SELECT string_agg(p::text, ' ') FROM harness_rbac.protected_tables p",
    "SELECT harness_rbac.permitted_scope_ids('core_connector_view')::text",
    "SELECT string_agg(s::text, ' ') FROM pg_stats s WHERE schemaname IN ('public', 'harness_rbac')",
    "SELECT string_agg(a.query, ' ') FROM pg_stat_activity a WHERE a.pid <> pg_backend_pid()",
    "SELECT string_agg(m::text, ' ') FROM pg_backend_memory_contexts m",
];
/// Plans: what they show of other tenants' rows would be in their conditions.
const PLANS: &[&str] = &[
    "EXPLAIN (ANALYZE, VERBOSE, SETTINGS) SELECT * FROM guarded",
    "EXPLAIN (ANALYZE, VERBOSE) UPDATE guarded SET kind = kind",
    "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM guarded WHERE name < 'z' ORDER BY kind",
    "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM guarded WHERE harness_rbac.has_permission('core_connector_view', scope_id, name)",
    "EXPLAIN (VERBOSE, FORMAT JSON) DELETE FROM guarded",
];

#[test]
fn of_another_tenant_nothing_is_said() {
    let calls = size!("CALLS") / 4;
    let (mut owner, database) = set_up(&[TENANT]);
    owner.batch_execute("GRANT SELECT ON guarded TO lookalike_app; ANALYZE").unwrap();
    let functions = functions(&mut owner);
    let (mut client, heard) = listening(&database);
    let mut hostile = Hostile { random: Rng::with_seed(9), names: &NAMES };
    let (mut said, mut leaks) = (0, Vec::new());
    for (turn, principal) in ["user:ana@acme", "user:lead@acme", "user:ben@acme"].iter().cycle().enumerate() {
        if said >= calls {
            break;
        }
        let mut batch: Vec<String> = (0..100)
            .map(|_| {
                let function = &functions[hostile.random.usize(..functions.len())];
                let literals: Vec<String> =
                    function.arguments.iter().map(|(name, data_type)| hostile.literal(name, data_type)).collect();
                function.call(&literals)
            })
            .collect();
        if turn < 12 {
            batch.extend(SIGHTS.iter().map(ToString::to_string));
        }
        let outcomes = outcomes(&mut client, principal, &batch);
        said += outcomes.len() as u64;
        leaks.extend(
            batch
                .iter()
                .zip(&outcomes)
                .filter(|(_, outcome)| outcome.contains(CANARY))
                .map(|(call, outcome)| format!("{call}: {outcome}")),
        );
        for plan in PLANS.iter().filter(|_| turn < 12) {
            client
                .batch_execute(&format!(
                    "BEGIN; SET LOCAL harness_rbac.principal = '{principal}'; SET LOCAL ROLE lookalike_app"
                ))
                .unwrap();
            match client.query(*plan, &[]) {
                Ok(rows) => {
                    let text: String = rows.iter().map(|row| row.try_get::<_, String>(0).unwrap_or_default()).collect();
                    leaks.extend(text.contains(CANARY).then(|| format!("{plan}: {text}")));
                }
                Err(error) => leaks.extend(format!("{error:?}").contains(CANARY).then(|| format!("{plan}: {error:?}"))),
            }
            client.batch_execute("ROLLBACK").unwrap();
        }
    }
    leaks.extend(heard.lock().unwrap().lines().filter(|line| line.contains(CANARY)).map(str::to_owned));
    println!("canaries: {said} calls and queries of three principals of another tenant, {} leaks", leaks.len());
    assert!(leaks.is_empty(), "{}", leaks[..leaks.len().min(10)].join("\n"));
    // The owner sees them by the same queries.
    let seen: String =
        connect(&database).query_one("SELECT string_agg(g::text, ' ') FROM guarded g", &[]).unwrap().get(0);
    assert!(seen.contains(CANARY));
}
