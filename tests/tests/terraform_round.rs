//! Configurations of Harness's Terraform provider on their way: mutilated they grant nothing more, imported they decide as
//! they say, and what is exported is read again.

use fastrand::Rng;
use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::model::RbacError;
use harness_rbac_tests::policy::document::policy_from_terraform;
use harness_rbac_tests::server::{fresh_database, setting};
use harness_rbac_tests::size;
use harness_rbac_tests::terraform::{plan, refused_as_written, state, written};
use postgres::Client;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The document, as JSON.
fn imported(configuration: &Value, account: Option<&str>) -> Result<Value, RbacError> {
    policy_from_terraform(configuration, account).map(|document| serde_json::to_value(document).unwrap())
}

/// A piece of what a document grants: who, what, where, on what.
type Grant = [String; 4];

/// Everything that a document grants, in pieces. Roles and groups that it does not have count only if they are built in.
fn grants(document: &Value) -> BTreeSet<Grant> {
    let entries = |section: &str| document[section].as_array().cloned().unwrap_or_default();
    let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let mut grants = BTreeSet::new();
    for entry in entries("roleAssignments").iter().filter(|entry| entry["disabled"] != json!(true)) {
        let (scope, principal, role) = (text(entry, "scope"), text(entry, "principal"), text(entry, "roleIdentifier"));
        let parts: Vec<&str> = scope.split('/').collect();
        let (home, role) = match role.split_once('.') {
            Some(("account", role)) => (parts[0].to_owned(), role.to_owned()),
            Some((_, role)) => (parts[..2].join("/"), role.to_owned()),
            None => (scope.clone(), role),
        };
        let is =
            |entry: &&Value, home: &str, name: &str| text(entry, "scope") == home && text(entry, "identifier") == name;
        let permissions = match entries("roles").iter().find(|one| is(one, &home, &role)) {
            Some(role) => role["permissions"].as_array().unwrap().iter().map(ToString::to_string).collect(),
            None if role.starts_with('_') => vec![role],
            None => vec![],
        };
        let group = text(entry, "resourceGroupIdentifier");
        let mut resources = vec![];
        match entries("resourceGroups").iter().find(|one| is(one, &scope, &group)) {
            Some(group) => {
                let filter = &group["resourceFilter"];
                let selectors = filter["resources"].as_array().cloned().unwrap_or_else(|| vec![json!("everything")]);
                for included in group["includedScopes"].as_array().unwrap() {
                    for selector in &selectors {
                        let names = selector["identifiers"].as_array().cloned();
                        let values = selector["attributeFilter"]["attributeValues"].as_array().cloned();
                        let each = names.or(values).unwrap_or_else(|| vec![json!("all")]);
                        let of =
                            format!("{} {}", selector["resourceType"], selector["attributeFilter"]["attributeName"]);
                        resources.extend(each.iter().map(|one| format!("{included} {of} {one}")));
                    }
                }
            }
            None if group.starts_with('_') => resources.push(group),
            None => {}
        }
        let mut who = vec![principal.clone()];
        for group in entries("userGroups") {
            if principal == format!("user_group:{}@{}", text(&group, "identifier"), text(&group, "scope")) {
                who.extend(group["users"].as_array().into_iter().flatten().map(ToString::to_string));
            }
        }
        for who in &who {
            for permission in &permissions {
                grants.extend(resources.iter().map(|on| [who.clone(), permission.clone(), scope.clone(), on.clone()]));
            }
        }
    }
    grants
}

/// Every value of a configuration, by pointers.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    let mut below = |key: &str, value: &Value| {
        let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        found.push(at.clone());
        pointers(value, at, found);
    };
    match value {
        Value::Array(list) => list.iter().enumerate().for_each(|(number, one)| below(&number.to_string(), one)),
        Value::Object(map) => map.iter().for_each(|(key, one)| below(key, one)),
        _ => {}
    }
}

/// Breaks a configuration at one place. What Terraform takes for something else, and rightly, is not broken: without its
/// `disabled` an assignment is in force, without its names a selector means the whole type, and another text is another name.
fn mutilated(rng: &mut Rng, whole: &Value, is_shown: bool) -> Option<Value> {
    const WIDER_WITHOUT: [&str; 7] =
        ["disabled", "identifiers", "attribute_filter", "included_scopes", "sso_linked", "lifecycle", "scope_level"];
    const NEEDED: [&str; 7] =
        ["identifier", "type", "resource_type", "filter", "resource_group_identifier", "email", "attribute_name"];
    let mut found = Vec::new();
    pointers(whole, String::new(), &mut found);
    let at = &found[rng.usize(..found.len())];
    let (above, key) = at.rsplit_once('/').filter(|(_, key)| !key.contains('~'))?;
    let is_scope = above.contains("included_scopes") && key.ends_with("_id");
    let moves = key == "project_id" && (is_shown || above.contains("harness_platform_user/"));
    let is_wider_without = WIDER_WITHOUT.contains(&key) || is_scope || moves;
    let mut broken = whole.clone();
    let mut odd = vec![json!(7), json!([7]), json!({"x": "y"}), json!([[]])];
    if !is_shown {
        odd.extend([json!("${var.x}"), json!("%{ if var.x }y%{ endif }"), json!(["${each.value}"])]);
    }
    match (rng.u32(..5), broken.pointer_mut(above).unwrap()) {
        (0 | 1, _) => *broken.pointer_mut(at).unwrap() = odd[rng.usize(..odd.len())].clone(),
        (2, Value::Object(map)) if !is_wider_without => _ = map.remove(key),
        (3, Value::Object(map)) => {
            let value = map.remove(key).unwrap();
            map.insert(format!("{key}s"), value);
        }
        (3, Value::Array(list)) if list.len() > 1 => _ = list.remove(key.parse().unwrap()),
        (4, Value::Object(map)) if NEEDED.contains(&key) => _ = map.insert(key.to_owned(), Value::Null),
        _ => return None,
    }
    Some(broken)
}

#[test]
fn mutilated_configurations_grant_nothing_more() {
    let (rounds, seed) = (size!("MUTILATIONS"), setting("SEED", 1));
    let mut rng = Rng::with_seed(seed);
    let wholes = [("resource", written()), ("planned_values", plan()), ("values", state())].map(|(part, whole)| {
        let all = grants(&imported(&whole, Some("acme")).unwrap());
        assert!(all.len() > 10);
        (part, whole, all)
    });
    let (mut refused, mut less) = (0_u64, 0_u64);
    while refused + less < rounds {
        let (part, whole, all) = &wholes[rng.usize(..wholes.len())];
        let Some(broken) = mutilated(&mut rng, &whole[*part], *part != "resource") else { continue };
        let mut configuration = whole.clone();
        configuration[*part] = broken;
        match imported(&configuration, Some("acme")) {
            Ok(document) => {
                let more: Vec<Grant> = grants(&document).difference(all).cloned().collect();
                assert!(more.is_empty(), "seed {seed}: {more:?}\n{:#}", configuration[*part]);
                less += 1;
            }
            Err(error) => {
                assert!(error.detail.starts_with("At "), "{error:?}");
                refused += 1;
            }
        }
    }
    println!("Terraform: {rounds} mutilated configurations: {refused} refused with a place, {less} grant no more");
    assert!(refused * 4 > rounds && less * 20 > rounds);
}

fn query(client: &mut Client, sql: &str, arguments: &[&(dyn postgres::types::ToSql + Sync)]) -> Value {
    let row = client.query_one(sql, arguments).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    serde_json::from_str(&row.get::<_, String>(0)).unwrap()
}

/// Each assignment that a plan and a state make permits what it says, nothing before it is there, and nothing else.
#[test]
fn what_is_imported_decides() {
    for (what, configuration) in [("a plan", plan()), ("a state", state())] {
        let (mut client, _) = fresh_database();
        client
            .batch_execute(
                "SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana@example.com'),
                        harness_rbac.create_user('acme', 'ben@example.com'), harness_rbac.create_user('acme', 'cy@example.com')",
            )
            .unwrap();
        let import = "SELECT harness_rbac.policy_from_terraform($1::text::jsonb, 'acme')::text";
        let document = query(&mut client, import, &[&configuration.to_string()]);
        let project = "acme/payments/checkout";
        let cases = [
            (
                "user:ana@example.com@acme",
                "core_pipeline_execute",
                project,
                Some("deploy"),
                "core_pipeline_delete",
                true,
            ),
            ("user:cy@example.com@acme", "core_pipeline_view", project, Some("deploy"), "core_pipeline_edit", true),
            (
                "user:ben@example.com@acme",
                "core_pipeline_execute",
                project,
                Some("other"),
                "core_pipeline_delete",
                true,
            ),
            ("service_account:ci@acme", "core_account_view", "acme", None, "core_account_edit", true),
            ("user:ana@example.com@acme", "core_account_edit", "acme", None, "core_account_edit", false),
            (
                "user:ana@example.com@acme",
                "core_pipeline_execute",
                project,
                Some("other"),
                "core_pipeline_execute",
                false,
            ),
        ];
        let ask =
            |client: &mut Client, principal: &str, permission: &str, scope: &str, resource: Option<&str>| -> bool {
                let sql = "SELECT harness_rbac.has_permission($1, $2, $3, principal => $4)";
                client.query_one(sql, &[&permission, &scope, &resource, &principal]).unwrap().get(0)
            };
        for (principal, permission, scope, resource, ..) in cases {
            assert!(!ask(&mut client, principal, permission, scope, resource), "{what}: {principal} before");
        }
        client.execute("SELECT harness_rbac.apply_policy($1::text::jsonb)", &[&document.to_string()]).unwrap();
        for (principal, permission, scope, resource, other, is_permitted) in cases {
            assert_eq!(
                ask(&mut client, principal, permission, scope, resource),
                is_permitted,
                "{what}: {principal} {permission}"
            );
            assert!(!ask(&mut client, principal, other, scope, resource), "{what}: {principal} {other}");
        }
        let environment = "SELECT harness_rbac.has_permission('core_environment_access', $1, principal => 'user:ana@example.com@acme', attributes => $2::text::jsonb)";
        for (kind, is_permitted) in [("Production", true), ("PreProduction", false)] {
            let attributes = json!({"type": kind}).to_string();
            let found: bool = client.query_one(environment, &[&project, &attributes]).unwrap().get(0);
            assert_eq!(found, is_permitted, "{what}: {kind}");
        }
        let again =
            client.query("SELECT FROM harness_rbac.plan_policy($1::text::jsonb)", &[&document.to_string()]).unwrap();
        assert_eq!(again.len(), 0, "{what}");
        let assignments = document["roleAssignments"].as_array().unwrap().len();
        println!("Terraform: {what} of {assignments} assignments decides as it says, both ways");
    }
}

/// In YAML's block style, as one would write it by hand.
fn yaml(value: &Value, indent: usize) -> String {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) if !map.is_empty() => {
            map.iter().map(|(key, one)| format!("\n{pad}{}: {}", json!(key), yaml(one, indent + 2))).collect()
        }
        Value::Array(list) if !list.is_empty() => {
            list.iter().map(|one| format!("\n{pad}- {}", yaml(one, indent + 2).trim_start())).collect()
        }
        other => other.to_string(),
    }
}

/// What Terraform has words for: without empty sections, reasons, time limits, and service accounts that are disabled.
fn as_far_as_terraform_goes(document: &Value) -> Value {
    let mut document = document.clone();
    let entries = |document: &Value, section: &str| document[section].as_array().cloned().unwrap_or_default();
    let is_disabled = |entry: &Value| entry["disabled"] == json!(true);
    let disabled: Vec<Value> = entries(&document, "serviceAccounts").into_iter().filter(is_disabled).collect();
    let is_of_disabled = |entry: &Value| {
        disabled.iter().any(|one| {
            let (name, scope) = (one["identifier"].as_str().unwrap(), one["scope"].as_str().unwrap());
            entry["principal"] == format!("service_account:{name}@{scope}")
        })
    };
    let mut kept = json!({"version": 1, "scope": document["scope"].as_str().unwrap().split('/').next()});
    for section in ["userGroups", "serviceAccounts", "roles", "resourceGroups", "roleAssignments"] {
        let mut list = entries(&document, section);
        match section {
            "serviceAccounts" => list.retain(|one| !is_disabled(one)),
            "roleAssignments" => {
                list.retain(|one| one.get("validFrom").or(one.get("validUntil")).is_none() && !is_of_disabled(one));
                list.iter_mut().for_each(|one| _ = one.as_object_mut().unwrap().remove("reason"));
            }
            _ => {}
        }
        if !list.is_empty() {
            kept[section] = json!(list);
        }
    }
    document = kept;
    document
}

#[test]
fn what_is_exported_is_read_again() {
    let (worlds, first) = (size!("WORLDS"), setting("SEED", 1));
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, _) = fresh_database();
    let (mut documents, mut entries) = (0, 0);
    for seed in first..first + worlds {
        let mut world = Generator::new(seed, &shipped).world();
        if seed > first {
            (world.resource_types, world.permissions) = (vec![], vec![]);
        }
        client.batch_execute(&world.sql()).unwrap();
        for scope in
            world.scopes.iter().map(|scope| scope.scope.as_str()).filter(|scope| scope.matches('/').count() < 2)
        {
            let document = query(&mut client, "SELECT harness_rbac.export_policy($1)::text", &[&scope]);
            let again = query(&mut client, "SELECT harness_rbac.policy_from_yaml($1)::text", &[&yaml(&document, 0)]);
            assert_eq!(again, document, "seed {seed}: YAML");
            let again = query(&mut client, "SELECT harness_rbac.policy_from_yaml($1)::text", &[&document.to_string()]);
            assert_eq!(again, document, "seed {seed}: JSON");
            let terraform = query(&mut client, "SELECT harness_rbac.policy_to_terraform($1)::text", &[&scope]);
            assert_eq!(refused_as_written(&terraform), Vec::<String>::new(), "seed {seed}: {terraform:#}");
            let import = "SELECT harness_rbac.policy_from_terraform($1::text::jsonb)::text";
            let again = query(&mut client, import, &[&terraform.to_string()]);
            assert_eq!(again, as_far_as_terraform_goes(&document), "seed {seed}: {terraform:#}");
            documents += 1;
            entries += document.as_object().unwrap().values().filter_map(Value::as_array).map(Vec::len).sum::<usize>();
        }
        for account in [format!("w{seed}"), format!("w{seed}x")] {
            client.execute("SELECT harness_rbac.drop_scope($1, true)", &[&account]).unwrap();
        }
    }
    println!(
        "policies of {worlds} worlds: {documents} documents of {entries} entries as YAML, JSON and Terraform, 0 differences"
    );
}
