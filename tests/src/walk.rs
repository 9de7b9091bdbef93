//! What low-privileged administrators might try: random calls, close to what could work.

use crate::generate::{Generator, in_account, reference_from};
use crate::mutate::mutate;
use crate::world::*;
use serde_json::json;

const ADMINISTRATION: [&str; 20] = [
    "app_invoice_share",
    "core_user_view",
    "core_usergroup_view",
    "core_role_view",
    "core_resourcegroup_view",
    "core_serviceaccount_view",
    "core_role_edit",
    "core_role_delete",
    "core_resourcegroup_edit",
    "core_resourcegroup_delete",
    "core_usergroup_manage",
    "core_user_manage",
    "core_serviceaccount_edit",
    "core_serviceaccount_delete",
    "core_serviceaccount_manageapikey",
    "core_organization_create",
    "core_project_create",
    "core_project_delete",
    "core_environment_edit",
    "core_connector_edit",
];

/// Who walks, and the account they live in.
pub struct Walkers {
    pub account: String,
    pub names: Vec<String>,
}

/// Adds three users who administer a little, somewhere, each with permissions of its own.
pub fn add_walkers(generator: &mut Generator<'_>, world: &mut World) -> Walkers {
    let account = world.scopes[0].scope.clone();
    let scopes: Vec<String> =
        world.scopes.iter().map(|s| s.scope.clone()).filter(|s| in_account(s, &account)).collect();
    let mut names = Vec::new();
    for place in 0..3 {
        let identifier = format!("walker{place}");
        let name = format!("user:{identifier}@{account}");
        world.users.push(Principal { scope: account.clone(), identifier: identifier.clone(), disabled: false });
        for turn in 0..generator.rng.usize(1..3) {
            let scope = generator.one_of(&scopes).cloned().unwrap_or_default();
            let mut permissions = generator.permissions_of(level(&scope), 4);
            let fits = |name: &&str| generator.catalogue.permissions[*name].levels.iter().any(|l| l == level(&scope));
            let fitting: Vec<&str> = ADMINISTRATION.into_iter().filter(fits).collect();
            permissions.extend(fitting.into_iter().filter(|_| generator.rng.u32(..100) < 70).map(str::to_owned));
            let role = Role { scope: scope.clone(), identifier: format!("{identifier}_{turn}"), permissions };
            let deep = level(&scope) != "project" && generator.chance(50);
            let resource_group = match deep {
                true => "_all_resources_including_child_scopes".to_owned(),
                false => format!("_all_{}_level_resources", level(&scope)),
            };
            world.assignments.push(Assignment {
                principal: name.clone(),
                role: role.identifier.clone(),
                resource_group,
                resource: None,
                scope,
                identifier: Some(role.identifier.clone()),
                disabled: false,
                valid_from: None,
                valid_until: generator.chance(20).then_some(7200),
            });
            world.roles.push(role);
        }
        let of_account = |group: &&mut UserGroup| in_account(&group.scope, &account);
        if let Some(group) = world.user_groups.iter_mut().find(of_account).filter(|_| generator.chance(40)) {
            group.members.push(name.clone());
        }
        names.push(name);
    }
    Walkers { account, names }
}

/// Scopes that a walk may create.
pub fn new_scopes(world: &World, account: &str) -> Vec<String> {
    let mut new = vec![format!("{account}/fresh"), format!("{account}/fresh/fresh")];
    let organizations =
        world.scopes.iter().filter(|s| level(&s.scope) == "organization" && in_account(&s.scope, account));
    new.extend(organizations.map(|s| format!("{}/fresh", s.scope)));
    new
}

/// A call that one of them may make, as SQL. `world` is what it would be had every call been accepted.
pub fn step(generator: &mut Generator<'_>, world: &mut World, walkers: &Walkers) -> Option<String> {
    if generator.chance(25) {
        return mutate(generator, world).map(|sql| sql.trim_end_matches(';').to_owned());
    }
    let account = &walkers.account;
    let me = generator.one_of(&walkers.names)?.clone();
    let scopes: Vec<String> = world.scopes.iter().map(|s| s.scope.clone()).filter(|s| in_account(s, account)).collect();
    let scope = generator.one_of(&scopes)?.clone();
    let call = match generator.rng.u32(..19) {
        0..3 => grant(generator, world, &me)?,
        3 => {
            let groups: Vec<&UserGroup> = world.user_groups.iter().filter(|g| in_account(&g.scope, account)).collect();
            let group = generator.one_of(&groups)?;
            format!(
                "add_group_member({}, {})",
                literal(&format!("user_group:{}@{}", group.identifier, group.scope)),
                literal(&me)
            )
        }
        4 => {
            let roles: Vec<Role> = world.roles.iter().filter(|r| in_account(&r.scope, account)).cloned().collect();
            let role = generator.one_of(&roles)?;
            let add = generator.permissions_of(level(&role.scope), 2);
            format!("alter_role({}, {}, {})", literal(&role.scope), literal(&role.identifier), array(&add))
        }
        5 | 6 => {
            let groups: Vec<ResourceGroup> =
                world.resource_groups.iter().filter(|g| in_account(&g.scope, account)).cloned().collect();
            let group = generator.one_of(&groups)?;
            let (filter, included) = generator.filter_and_scopes(world, &group.scope);
            let document = |value: &serde_json::Value| literal(&value.to_string());
            let included = included.unwrap_or_else(|| json!([{"scope": group.scope}]));
            format!(
                "alter_resource_group({}, {}, {}, {})",
                literal(&group.scope),
                literal(&group.identifier),
                document(&filter),
                document(&included)
            )
        }
        7 => {
            let identifier = format!("walked{}", generator.rng.u32(..));
            let permissions = generator.permissions_of(level(&scope), 3);
            world.roles.push(Role {
                scope: scope.clone(),
                identifier: identifier.clone(),
                permissions: permissions.clone(),
            });
            format!("create_role({}, {}, {})", literal(&scope), literal(&identifier), array(&permissions))
        }
        8 => {
            let identifier = format!("walked{}", generator.rng.u32(..));
            world.user_groups.push(UserGroup { scope: scope.clone(), identifier: identifier.clone(), members: vec![] });
            format!("create_user_group({}, {})", literal(&scope), literal(&identifier))
        }
        9 => {
            let disabled: Vec<String> =
                principals(world, account).into_iter().filter(|p| !p.starts_with("user_group")).collect();
            format!("set_principal_disabled({}, {})", literal(generator.one_of(&disabled)?), generator.chance(20))
        }
        10 => {
            let own: Vec<&Assignment> = world.assignments.iter().filter(|a| in_account(&a.scope, account)).collect();
            let assignment = generator.one_of(&own)?;
            let change =
                ["disabled => false", "valid_until => 'infinity'", "valid_from => '-infinity', disabled => false"];
            let identifier = literal(assignment.identifier.as_deref()?);
            format!("alter_assignment({}, {identifier}, {})", literal(&assignment.scope), generator.pick(&change))
        }
        11 => {
            let new = generator.one_of(&new_scopes(world, account))?.clone();
            let access = generator.pick(&["none", "none", "basic", "viewer"]).to_owned();
            world.scopes.push(Scope { scope: new.clone(), default_access: "none".into(), key: None });
            format!("create_scope({}, default_access => {})", literal(&new), literal(&access))
        }
        12 => format!("add_scope_user({}, {})", literal(&scope), literal(&me)),
        13 => {
            let owners: Vec<String> =
                principals(world, account).into_iter().filter(|p| p.starts_with("service")).collect();
            format!("create_api_key({}, 'k{}')", literal(generator.one_of(&owners)?), generator.rng.u32(..))
        }
        14 => {
            let resource = generator.one_of(&world.resources)?.clone();
            let attributes = json!({"type": generator.pick(&["Production", "x"]), "tags": ["y"], "it's": "é"});
            format!(
                "register_resource({}, {}, {}, {})",
                literal(&resource.scope),
                literal(&resource.resource_type),
                literal(&resource.identifier),
                literal(&attributes.to_string())
            )
        }
        15 => format!("create_user({}, 'newcomer')", literal(account)),
        _ => {
            let document = policy(generator, world, walkers, &scope)?;
            format!("apply_policy({}, {})", literal(&document.to_string()), generator.chance(10))
        }
    };
    Some(format!("SELECT harness_rbac.{call}"))
}

/// An assignment of a custom role, to one of the walkers or to a group.
fn grant(generator: &mut Generator<'_>, world: &mut World, me: &str) -> Option<String> {
    let mut assignment = generator.assignment(world)?;
    // Shares of what whoever holds the permission to share it may share.
    if generator.chance(30) {
        let resource = generator.one_of(&world.resources)?;
        let invoice = ("INVOICE".to_owned(), resource.identifier.clone());
        (assignment.resource_group, assignment.resource) = (String::new(), Some(invoice));
    }
    let roles: Vec<String> = world.roles.iter().filter_map(|role| reference_from(&assignment.scope, role)).collect();
    if generator.chance(80) {
        assignment.role = generator.one_of(&roles)?.clone();
    }
    if generator.chance(50) {
        assignment.principal = me.to_owned();
    }
    if generator.chance(70) {
        (assignment.valid_from, assignment.valid_until) = (None, Some(3600));
    }
    world.assignments.push(assignment.clone());
    Some(assignment.sql())
}

/// A policy document with one section, which does in one go what the functions do one by one.
fn policy(
    generator: &mut Generator<'_>,
    world: &mut World,
    walkers: &Walkers,
    scope: &str,
) -> Option<serde_json::Value> {
    let here = |path: &str| path == scope || path.starts_with(&format!("{scope}/"));
    let (section, entry) = match generator.rng.u32(..5) {
        0 => {
            let roles: Vec<&Role> = world.roles.iter().filter(|role| here(&role.scope)).collect();
            let Role { scope, identifier, permissions } = (*generator.one_of(&roles)?).clone();
            let mut all = generator.permissions_of(level(&scope), 2);
            all.extend(permissions);
            ("roles", json!({"scope": scope, "identifier": identifier, "permissions": all}))
        }
        1 => {
            let groups: Vec<&UserGroup> = world.user_groups.iter().filter(|group| here(&group.scope)).collect();
            let UserGroup { scope, identifier, .. } = (*generator.one_of(&groups)?).clone();
            let users: Vec<&str> = walkers.names.iter().filter_map(|name| name.split([':', '@']).nth(1)).collect();
            ("userGroups", json!({"scope": scope, "identifier": identifier, "users": users}))
        }
        2 => {
            let groups: Vec<&ResourceGroup> = world.resource_groups.iter().filter(|group| here(&group.scope)).collect();
            let ResourceGroup { scope, identifier, .. } = (*generator.one_of(&groups)?).clone();
            let (filter, included) = generator.filter_and_scopes(world, &scope);
            let included = included.unwrap_or_else(|| json!([{"scope": scope}]));
            let entry =
                json!({"scope": scope, "identifier": identifier, "resourceFilter": filter, "includedScopes": included});
            ("resourceGroups", entry)
        }
        3 => {
            let disabled = generator.chance(20);
            let accounts: Vec<&Principal> = world.service_accounts.iter().filter(|one| here(&one.scope)).collect();
            let Principal { scope, identifier, .. } = generator.one_of(&accounts)?;
            ("serviceAccounts", json!({"scope": scope, "identifier": identifier, "disabled": disabled}))
        }
        _ => {
            let mut assignment = generator.assignment(world).filter(|assignment| here(&assignment.scope))?;
            if generator.chance(70) {
                assignment.principal = generator.one_of(&walkers.names)?.clone();
            }
            let roles: Vec<String> =
                world.roles.iter().filter_map(|role| reference_from(&assignment.scope, role)).collect();
            if generator.chance(80) {
                assignment.role = generator.one_of(&roles)?.clone();
            }
            let mut entry = json!({
                "scope": assignment.scope, "principal": assignment.principal, "roleIdentifier": assignment.role
            });
            match assignment.resource {
                None => {
                    entry["resourceGroupIdentifier"] = json!(assignment.resource_group);
                    ("roleAssignments", entry)
                }
                Some((resource_type, resource)) => {
                    (entry["resourceType"], entry["resourceIdentifier"]) = (json!(resource_type), json!(resource));
                    ("shares", entry)
                }
            }
        }
    };
    Some(json!({"version": 1, "scope": scope, section: [entry]}))
}

/// The principals of the account.
pub fn principals(world: &World, account: &str) -> Vec<String> {
    let home = |name: &str| name.rsplit('@').next().is_some_and(|home| in_account(home, account));
    world.principals().into_iter().filter(|name| home(name)).collect()
}
