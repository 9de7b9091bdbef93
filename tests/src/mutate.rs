//! Random changes to a world, each with the SQL that makes it.

use crate::generate::{Generator, in_account};
use crate::world::*;

/// Changes the world; `None` if nothing fitted this time.
pub fn mutate(generator: &mut Generator<'_>, world: &mut World) -> Option<String> {
    let call = |text: String| Some(format!("SELECT harness_rbac.{text};"));
    match generator.rng.u32(..18) {
        0..3 => {
            let assignment = generator.assignment(world)?;
            let sql = assignment.sql();
            world.assignments.push(Assignment { disabled: false, ..assignment });
            call(sql)
        }
        3..6 => {
            let place = generator.rng.usize(..world.assignments.len().max(1));
            let a = world.assignments.get(place).cloned()?;
            world.assignments.remove(place);
            call(a.revoking_sql())
        }
        6 => {
            let place = generator.rng.usize(..world.assignments.len().max(1));
            let a = world.assignments.get_mut(place)?;
            a.disabled = !a.disabled;
            let identifier = literal(a.identifier.as_deref()?);
            call(format!("alter_assignment({}, {identifier}, disabled => {})", literal(&a.scope), a.disabled))
        }
        7 | 8 => {
            let place = generator.rng.usize(..world.user_groups.len().max(1));
            let account = world.user_groups.get(place)?.scope.split('/').next()?.to_owned();
            let users: Vec<String> = world
                .users
                .iter()
                .filter(|u| u.scope == account)
                .map(|u| format!("user:{}@{account}", u.identifier))
                .collect();
            let member = generator.one_of(&users)?.clone();
            let group = world.user_groups.get_mut(place)?;
            let name = literal(&format!("user_group:{}@{}", group.identifier, group.scope));
            let verb = match group.members.iter().position(|m| *m == member) {
                Some(place) => {
                    group.members.remove(place);
                    "remove_group_member"
                }
                None => {
                    group.members.push(member.clone());
                    "add_group_member"
                }
            };
            call(format!("{verb}({name}, {})", literal(&member)))
        }
        9 => {
            let users = generator.chance(60);
            let (kind, list) =
                if users { ("user", &mut world.users) } else { ("service_account", &mut world.service_accounts) };
            let place = generator.rng.usize(..list.len().max(1));
            let p = list.get_mut(place)?;
            p.disabled = !p.disabled;
            let principal = literal(&format!("{kind}:{}@{}", p.identifier, p.scope));
            call(format!("set_principal_disabled({principal}, {})", p.disabled))
        }
        10 | 11 => {
            let place = generator.rng.usize(..world.roles.len().max(1));
            let wanted = level(&world.roles.get(place)?.scope);
            let add = generator.permissions_of(wanted, 2);
            let role = world.roles.get_mut(place)?;
            let remove: Vec<String> = role.permissions.iter().filter(|p| !add.contains(p)).take(1).cloned().collect();
            role.permissions.retain(|p| !remove.contains(p));
            role.permissions.extend(add.clone());
            let (scope, identifier) = (literal(&role.scope), literal(&role.identifier));
            call(format!("alter_role({scope}, {identifier}, {}, {})", array(&add), array(&remove)))
        }
        12 => {
            let place = generator.rng.usize(..world.resource_groups.len().max(1));
            let own = world.resource_groups.get(place)?.scope.clone();
            let (filter, included) = generator.filter_and_scopes(world, &own);
            let group = world.resource_groups.get_mut(place)?;
            group.resource_filter = filter;
            group.included_scopes = Some(included.unwrap_or_else(|| serde_json::json!([{"scope": own}])));
            let (scope, identifier) = (literal(&own), literal(&group.identifier));
            let document = |value: &serde_json::Value| literal(&value.to_string());
            let included = group.included_scopes.as_ref().map(document)?;
            call(format!(
                "alter_resource_group({scope}, {identifier}, {}, {included})",
                document(&group.resource_filter)
            ))
        }
        13 => {
            let organizations: Vec<String> =
                world.scopes.iter().map(|s| s.scope.clone()).filter(|s| level(s) == "organization").collect();
            let scope = format!("{}/late{}", generator.one_of(&organizations)?, generator.rng.u32(..));
            world.scopes.push(Scope { scope: scope.clone(), default_access: "none".into(), key: None });
            call(format!("create_scope({}, default_access => 'none')", literal(&scope)))
        }
        14 => drop_something(generator, world),
        15 | 16 => remove_scope_user(generator, world),
        _ => {
            let scopes: Vec<String> =
                world.scopes.iter().map(|s| s.scope.clone()).filter(|s| level(s) != "account").collect();
            let scope = generator.one_of(&scopes)?.clone();
            let account = scope.split('/').next()?.to_owned();
            let users: Vec<String> = world
                .users
                .iter()
                .filter(|u| u.scope == account)
                .map(|u| format!("user:{}@{account}", u.identifier))
                .collect();
            let member = generator.one_of(&users)?.clone();
            let covered =
                |u: &ScopeUser| u.member == member && (u.scope == scope || u.scope.starts_with(&format!("{scope}/")));
            if world.scope_users.iter().any(covered) {
                return None;
            }
            world.scope_users.push(ScopeUser { scope: scope.clone(), member: member.clone() });
            call(format!("add_scope_user({}, {})", literal(&scope), literal(&member)))
        }
    }
}

fn drop_something(generator: &mut Generator<'_>, world: &mut World) -> Option<String> {
    let call = |text: String| Some(format!("SELECT harness_rbac.{text};"));
    match generator.rng.u32(..4) {
        0 => {
            let place = generator.rng.usize(..world.roles.len().max(1));
            let role = world.roles.get(place)?.clone();
            world.roles.remove(place);
            world.assignments.retain(|a| crate::generate::reference_from(&a.scope, &role).is_none_or(|r| r != a.role));
            call(format!("drop_role({}, {})", literal(&role.scope), literal(&role.identifier)))
        }
        1 => {
            let place = generator.rng.usize(..world.resource_groups.len().max(1));
            let group = world.resource_groups.get(place)?.clone();
            world.resource_groups.remove(place);
            world.assignments.retain(|a| a.scope != group.scope || a.resource_group != group.identifier);
            call(format!("drop_resource_group({}, {})", literal(&group.scope), literal(&group.identifier)))
        }
        2 => {
            let principals: Vec<String> = world.principals();
            let principal = generator.one_of(&principals)?.clone();
            let (kind, rest) = principal.split_once(':')?;
            let (identifier, home) = rest.rsplit_once('@')?;
            // Names that resource groups list would have to leave them: those of users and groups are never listed here.
            let lists = ["user", "user_group", "service_account"];
            debug_assert!(lists.contains(&kind));
            world.users.retain(|p| kind != "user" || p.scope != home || p.identifier != identifier);
            world
                .service_accounts
                .retain(|p| kind != "service_account" || p.scope != home || p.identifier != identifier);
            world.user_groups.retain(|g| kind != "user_group" || g.scope != home || g.identifier != identifier);
            world.user_groups.iter_mut().for_each(|g| g.members.retain(|m| *m != principal));
            world.scope_users.retain(|u| u.member != principal);
            world.assignments.retain(|a| a.principal != principal);
            forget_named(world, kind_type(kind), home, identifier);
            call(format!("drop_principal({})", literal(&principal)))
        }
        _ => {
            let projects: Vec<String> =
                world.scopes.iter().map(|s| s.scope.clone()).filter(|s| level(s) == "project").collect();
            let scope = generator.one_of(&projects)?.clone();
            let (parent, identifier) = scope.rsplit_once('/')?;
            debug_assert!(in_account(parent, scope.split('/').next()?));
            let lives_here = |at: &str| at == scope;
            world.scopes.retain(|s| !lives_here(&s.scope));
            world.user_groups.retain(|g| !lives_here(&g.scope));
            world.service_accounts.retain(|s| !lives_here(&s.scope));
            // Its users stay users of the organization.
            for user in world.scope_users.iter_mut().filter(|u| u.scope == scope) {
                user.scope = parent.to_owned();
            }
            world.roles.retain(|r| !lives_here(&r.scope));
            world.resource_groups.retain(|g| !lives_here(&g.scope));
            world.resources.retain(|r| !lives_here(&r.scope));
            world.assignments.retain(|a| !lives_here(&a.scope));
            for group in &mut world.resource_groups {
                if let Some(rows) = group.included_scopes.as_mut().and_then(serde_json::Value::as_array_mut) {
                    rows.retain(|row| row_path(row) != scope);
                }
            }
            forget_named(world, "PROJECT", parent, identifier);
            call(format!("drop_scope({}, true)", literal(&scope)))
        }
    }
}

fn kind_type(kind: &str) -> &'static str {
    match kind {
        "user" => "USER",
        "user_group" => "USERGROUP",
        _ => "SERVICEACCOUNT",
    }
}

fn row_path(row: &serde_json::Value) -> String {
    let parts = ["accountIdentifier", "orgIdentifier", "projectIdentifier"].iter().filter_map(|key| row[*key].as_str());
    row["scope"].as_str().map_or_else(|| parts.collect::<Vec<_>>().join("/"), str::to_owned)
}

/// What is dropped leaves the selectors that list it, and what was registered or shared of it is no longer.
fn forget_named(world: &mut World, resource_type: &str, scope: &str, identifier: &str) {
    world.resources.retain(|r| {
        (r.scope.as_str(), r.resource_type.as_str(), r.identifier.as_str()) != (scope, resource_type, identifier)
    });
    let dropped = Some((resource_type.to_owned(), identifier.to_owned()));
    world.assignments.retain(|a| a.scope != scope || a.resource != dropped);
    for group in world.resource_groups.iter_mut().filter(|g| g.scope == scope) {
        let Some(selectors) = group.resource_filter["resources"].as_array_mut() else {
            continue;
        };
        for selector in selectors.iter_mut().filter(|s| s["resourceType"] == resource_type) {
            if let Some(names) = selector["identifiers"].as_array_mut() {
                names.retain(|name| name != identifier);
            }
        }
        selectors.retain(|s| s["identifiers"].as_array().is_none_or(|names| !names.is_empty()));
    }
}

/// Removes a user from an organization or project, with what is its own there and below.
fn remove_scope_user(generator: &mut Generator<'_>, world: &mut World) -> Option<String> {
    let place = generator.rng.usize(..world.scope_users.len().max(1));
    let ScopeUser { scope, member } = world.scope_users.get(place)?.clone();
    let is_there = |at: &str| at == scope || at.starts_with(&format!("{scope}/"));
    // Who was added to a project is one of its organization as well, and stays that.
    let organization = scope.rsplit_once('/')?.0.to_owned();
    let stays = level(&scope) == "project";
    world.scope_users.retain(|u| u.member != member || !is_there(&u.scope));
    if stays && !world.scope_users.iter().any(|u| u.member == member && u.scope == organization) {
        world.scope_users.push(ScopeUser { scope: organization, member: member.clone() });
    }
    for group in world.user_groups.iter_mut().filter(|group| is_there(&group.scope)) {
        group.members.retain(|m| *m != member);
    }
    world.assignments.retain(|a| a.principal != member || !is_there(&a.scope));
    Some(format!("SELECT harness_rbac.remove_scope_user({}, {});", literal(&scope), literal(&member)))
}
