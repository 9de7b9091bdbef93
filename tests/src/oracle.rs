//! A second evaluator, written from the semantics in the plainest way: strings, lists, no shortcuts. It shares nothing
//! with the engine, so that a mistake in one is not a mistake in both.

use crate::catalogue::Catalogue;
use crate::world::{Assignment, Question, World, level};
use serde_json::Value;

/// Whether the question is answered yes.
pub fn permitted(world: &World, catalogue: &Catalogue, q: &Question) -> bool {
    // Unknown or disabled principal, unknown permission, scope, type: no.
    let Some(holders) = holders(world, &q.principal) else {
        return false;
    };
    let Some(permission) = catalogue.permissions.get(&q.permission) else {
        return false;
    };
    if !world.scopes.iter().any(|s| s.scope == q.scope) {
        return false;
    }
    let resource_type = q.resource_type.clone().unwrap_or_else(|| permission.resource_type.clone());
    let counts = resource_type == permission.resource_type
        || catalogue.cross_types.contains(&(q.permission.clone(), resource_type.clone()));
    if !counts || !catalogue.type_levels.contains_key(&resource_type) {
        return false;
    }
    if let Some(resource) = &q.resource
        && (resource.is_empty() || resource.chars().count() > 256 || resource.chars().any(char::is_control))
    {
        return false;
    }
    if q.attributes.as_ref().is_some_and(|attributes| !attributes.is_object()) {
        return false;
    }
    // Another account: no.
    if home_of(&q.principal).split('/').next() != q.scope.split('/').next() {
        return false;
    }
    world.all_assignments().iter().any(|assignment| grants(world, catalogue, q, &resource_type, &holders, assignment))
}

fn home_of(principal: &str) -> &str {
    principal.rsplit('@').next().unwrap_or_default()
}

/// The principals whose assignments count; `None` for one that is unknown or disabled.
fn holders(world: &World, principal: &str) -> Option<Vec<String>> {
    let (kind, rest) = principal.split_once(':')?;
    let (identifier, home) = rest.rsplit_once('@')?;
    let mut holders = vec![principal.to_owned()];
    match kind {
        "user" => {
            let user = world.users.iter().find(|u| u.scope == home && u.identifier == identifier)?;
            if user.disabled {
                return None;
            }
            holders.push(format!("user_group:_account_all_users@{home}"));
            for group in &world.user_groups {
                if group.members.iter().any(|member| member == principal) {
                    holders.push(format!("user_group:{}@{}", group.identifier, group.scope));
                }
            }
            for added in world.scope_users.iter().filter(|added| added.member == principal) {
                holders.push(format!("user_group:_{}_all_users@{}", level(&added.scope), added.scope));
                // A project's user is a user of its organization.
                if let ("project", Some((organization, _))) = (level(&added.scope), added.scope.rsplit_once('/')) {
                    holders.push(format!("user_group:_organization_all_users@{organization}"));
                }
            }
        }
        "service_account" => {
            let account = world.service_accounts.iter().find(|a| a.scope == home && a.identifier == identifier)?;
            if account.disabled {
                return None;
            }
        }
        "user_group" => {
            let built_in = identifier == format!("_{}_all_users", level(home));
            let known = world.user_groups.iter().any(|g| g.scope == home && g.identifier == identifier);
            let made_with_scope = built_in && world.scopes.iter().any(|s| s.scope == home);
            if !known && !made_with_scope {
                return None;
            }
        }
        _ => return None,
    }
    Some(holders)
}

fn grants(
    world: &World,
    catalogue: &Catalogue,
    q: &Question,
    resource_type: &str,
    holders: &[String],
    assignment: &Assignment,
) -> bool {
    let in_force = !assignment.disabled
        && assignment.valid_from.is_none_or(|from| from <= 0)
        && assignment.valid_until.is_none_or(|until| until > 0);
    if !in_force || !holders.contains(&assignment.principal) {
        return false;
    }
    if !role_contains(world, catalogue, assignment, &q.permission) {
        return false;
    }
    if let Some((shared_type, shared)) = &assignment.resource {
        return shared_type == resource_type && assignment.scope == q.scope && q.resource.as_ref() == Some(shared);
    }
    let (included, selectors) = resource_group(world, assignment);
    let hit = |included: &(String, bool)| {
        selectors.iter().any(|selector| selector_grants(world, q, resource_type, included, selector))
    };
    included.iter().any(hit)
}

fn role_contains(world: &World, catalogue: &Catalogue, assignment: &Assignment, permission: &str) -> bool {
    let scope = &assignment.scope;
    if assignment.role.starts_with('_') {
        let Some((levels, listed)) = catalogue.roles.get(&assignment.role) else {
            return false;
        };
        let known = &catalogue.permissions[permission];
        let of_level = |wanted: &str| levels == &[wanted.to_owned()] && known.levels.iter().any(|l| l == wanted);
        return listed.iter().any(|p| p == permission)
            || ["account", "organization", "project"].iter().any(|l| {
                of_level(l)
                    && (assignment.role == format!("_{l}_admin")
                        || (assignment.role == format!("_{l}_viewer") && known.action == "view"))
            });
    }
    let parts: Vec<&str> = scope.split('/').collect();
    let (home, identifier) = match assignment.role.split_once('.') {
        Some(("account", identifier)) => (parts[0].to_owned(), identifier),
        Some(("org", identifier)) => (parts[..2].join("/"), identifier),
        _ => (scope.clone(), assignment.role.as_str()),
    };
    let role = world.roles.iter().find(|r| r.scope == home && r.identifier == identifier);
    role.is_some_and(|role| role.permissions.iter().any(|p| p == permission))
}

/// One selector, `None` for every resource.
type Selector = Option<Value>;

/// Included scopes with or without children, and the selectors.
fn resource_group(world: &World, assignment: &Assignment) -> (Vec<(String, bool)>, Vec<Selector>) {
    let scope = assignment.scope.clone();
    match assignment.resource_group.as_str() {
        "_all_resources_including_child_scopes" => return (vec![(scope, true)], vec![None]),
        "_all_account_level_resources" | "_all_organization_level_resources" | "_all_project_level_resources" => {
            return (vec![(scope, false)], vec![None]);
        }
        _ => {}
    }
    let found = world.resource_groups.iter().find(|g| g.scope == scope && g.identifier == assignment.resource_group);
    let Some(group) = found else {
        return (Vec::new(), Vec::new());
    };
    let included = match &group.included_scopes {
        None => vec![(scope, false)],
        Some(rows) => rows.as_array().into_iter().flatten().map(included_scope).collect(),
    };
    let selectors = match group.resource_filter["includeAllResources"].as_bool() {
        Some(true) => vec![None],
        _ => group.resource_filter["resources"].as_array().into_iter().flatten().cloned().map(Some).collect(),
    };
    (included, selectors)
}

fn included_scope(row: &Value) -> (String, bool) {
    let path = match row["scope"].as_str() {
        Some(path) => path.to_owned(),
        None => ["accountIdentifier", "orgIdentifier", "projectIdentifier"]
            .iter()
            .filter_map(|key| row[*key].as_str())
            .collect::<Vec<_>>()
            .join("/"),
    };
    (path, row["filter"] == "INCLUDING_CHILD_SCOPES")
}

fn is_below(path: &str, other: &str) -> bool {
    path.starts_with(&format!("{other}/"))
}

fn selector_grants(
    world: &World,
    q: &Question,
    resource_type: &str,
    (included, with_children): &(String, bool),
    selector: &Selector,
) -> bool {
    let scope_level = match resource_type {
        "ACCOUNT" => Some("account"),
        "ORGANIZATION" => Some("organization"),
        "PROJECT" => Some("project"),
        _ => None,
    };
    let identifier_of = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();

    // a, b, c, asked in some scope.
    let a_to_c = |s: &str| {
        let a = included == s && !with_children && is_named(selector, resource_type, q.resource.as_deref());
        let covers = covers(world, q, s, resource_type, selector);
        let fits = scope_level.is_none_or(|wanted| {
            wanted == level(s) && q.resource.as_ref().is_none_or(|resource| *resource == identifier_of(s))
        });
        let b = included == s && !with_children && covers && fits;
        let c = *with_children && (included == s || is_below(s, included)) && covers;
        a || b || c
    };
    if a_to_c(&q.scope) {
        return true;
    }
    let Some(wanted) = scope_level else {
        return false;
    };
    // Q of d and f.
    let asked = match &q.resource {
        Some(resource) if wanted == level(&q.scope) && *resource == identifier_of(&q.scope) => Some(q.scope.clone()),
        Some(resource) => {
            let child = format!("{}/{resource}", q.scope);
            let known = world.scopes.iter().any(|s| s.scope == child) && !resource.contains('/');
            (known && level(&child) == wanted).then_some(child)
        }
        None if wanted == level(&q.scope) => Some(q.scope.clone()),
        None => None,
    };
    // d
    if let (Some(asked), Some(_)) = (&asked, &q.resource)
        && a_to_c(asked)
    {
        return true;
    }
    // e
    if q.resource.is_none() && included == &q.scope && !with_children && covers_whole(selector, resource_type) {
        return true;
    }
    // f
    if let Some(asked) = &asked
        && q.permission == format!("core_{}_view", level(asked))
    {
        return included == asked || is_below(included, asked) || (*with_children && is_below(asked, included));
    }
    false
}

fn is_named(selector: &Selector, resource_type: &str, resource: Option<&str>) -> bool {
    let Some(selector) = selector else {
        return false;
    };
    let listed = selector["identifiers"].as_array();
    selector["resourceType"] == resource_type
        && listed.is_some_and(|listed| resource.is_some_and(|resource| listed.iter().any(|one| one == resource)))
}

/// All of the type, or everything.
fn covers_whole(selector: &Selector, resource_type: &str) -> bool {
    match selector {
        None => true,
        Some(selector) => {
            selector["resourceType"] == resource_type
                && selector["identifiers"].is_null()
                && selector["attributeFilter"].is_null()
        }
    }
}

/// All of the type, everything, or the part whose attributes match.
fn covers(world: &World, q: &Question, scope: &str, resource_type: &str, selector: &Selector) -> bool {
    if covers_whole(selector, resource_type) {
        return true;
    }
    let Some(selector) = selector else {
        return true;
    };
    let filter = &selector["attributeFilter"];
    if selector["resourceType"] != resource_type || filter.is_null() {
        return false;
    }
    let registered = |resource: &String| {
        let found = world
            .resources
            .iter()
            .find(|r| r.scope == scope && r.resource_type == resource_type && r.identifier == *resource);
        found.map(|found| found.attributes.clone())
    };
    let Some(attributes) = q.attributes.clone().or_else(|| q.resource.as_ref().and_then(registered)) else {
        return false;
    };
    let value = &attributes[filter["attributeName"].as_str().unwrap_or_default()];
    let accepted = |value: &Value| {
        value.is_string()
            && filter["attributeValues"].as_array().into_iter().flatten().any(|one| is_meant(one, value, q))
    };
    match value {
        Value::Array(values) => values.iter().any(accepted),
        value => accepted(value),
    }
}

/// Whether the resource's value is the accepted one, or what that stands for.
fn is_meant(accepted: &Value, value: &Value, q: &Question) -> bool {
    let (kind, rest) = q.principal.split_once(':').unwrap_or_default();
    let identifier = rest.rsplit_once('@').map(|(identifier, _)| identifier);
    match accepted.as_str().unwrap_or_default() {
        "${principal}" => kind != "user_group" && *value == q.principal,
        "${principal.identifier}" => kind == "user" && value.as_str() == identifier,
        other => !other.starts_with("${") && accepted == value,
    }
}
