//! A question's names, looked up.

use super::inquirer::Inquirer;
use crate::cache::{Ask, AskedScope};
use crate::catalog::{KnownPrincipal, Registry};
use crate::engine::Facts;
use crate::model::{
    PermissionIndex, PrincipalRef, Result, Scope, TypeIndex, did_you_mean, is_free_identifier, nearest, quoted,
};
use crate::server::Index;
use serde_json::{Value, json};
use std::rc::Rc;

/// All that a question names, found.
pub struct Resolved {
    pub permission: PermissionIndex,
    pub resource_type: TypeIndex,
    pub principal: KnownPrincipal,
    pub scope: Rc<Scope>,
    /// The scope, or the child of it that the resource names.
    pub target: Rc<Scope>,
}

/// Looks the names up; or says what is unknown, as far as the caller may know.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn resolve(
    ask: &Ask<'_>,
    inquirer: &Inquirer,
    registry: &Registry<'_>,
) -> Result<std::result::Result<Resolved, Vec<Value>>> {
    let catalogue = registry.catalogue;
    let mut unknown = Vec::new();
    let mut missing =
        |what: &str, detail: String| unknown.push(json!({ "failed": [{ "what": what, "detail": detail }] }));
    if let Some(resource) = ask.resource.filter(|resource| !is_free_identifier(resource)) {
        missing("malformed_resource", format!("no resource can be called {}", quoted(resource)));
    }
    if ask.attributes.is_some_and(|attributes| !attributes.are_attributes()) {
        missing("malformed_attributes", "attributes must be a JSON object".into());
    }
    let is_well_formed = unknown.is_empty();
    let mut missing =
        |what: &str, detail: String| unknown.push(json!({ "failed": [{ "what": what, "detail": detail }] }));
    let permission = catalogue.permission_by_identifier(ask.permission);
    if permission.is_none() {
        let near = did_you_mean(ask.permission, catalogue.permission_identifiers());
        missing("unknown_permission", format!("there is no permission {}{near}", quoted(ask.permission)));
    }
    let resource_type = match ask.resource_type {
        Some(name) => catalogue.type_by_identifier(name),
        None => permission.and_then(|permission| catalogue.permission(permission)).map(|known| known.resource_type),
    };
    if let (None, Some(name)) = (resource_type, ask.resource_type) {
        let near = did_you_mean(name, catalogue.type_identifiers());
        missing("unknown_resource_type", format!("there is no resource type {}{near}", quoted(name)));
    }
    let principal = match PrincipalRef::parse(ask.principal) {
        Ok(reference) => registry.principal(&reference)?,
        Err(_) => None,
    };
    if principal.is_none() {
        let near = near_principal(ask.principal, inquirer, registry)?;
        missing("unknown_principal", format!("there is no principal {}{near}", quoted(ask.principal)));
    }
    let found = match ask.scope {
        AskedScope::Id(id) => registry.scope(id)?,
        AskedScope::Path(path) => registry.scope_by_path(path)?,
    };
    let scope = match (found, &principal) {
        (Some(scope), Some(of)) => known_to(ask, &scope, of, inquirer, registry)?.then_some(scope),
        // The session acts for one who is gone.
        (Some(_), None) if inquirer.is(ask.principal) => None,
        (found, _) => found,
    };
    if scope.is_none() {
        let (name, near) = match ask.scope {
            AskedScope::Id(id) => (id.to_string(), String::new()),
            AskedScope::Path(path) => (quoted(path), near_scope(path, principal.as_ref(), inquirer, registry)?),
        };
        missing("unknown_scope", format!("the principal's account has no scope {name}{near}"));
    }
    let (true, Some(permission), Some(resource_type), Some(principal), Some(scope)) =
        (is_well_formed, permission, resource_type, principal, scope)
    else {
        return Ok(Err(unknown));
    };
    let target = target_of(&scope, resource_type, ask.resource, registry);
    Ok(Ok(Resolved { permission, resource_type, principal, scope, target }))
}

/// Whether the asker may be told that the principal's account has this scope: it may look there, or it asks about itself and
/// something it holds reaches there.
fn known_to(
    ask: &Ask<'_>,
    scope: &Scope,
    principal: &KnownPrincipal,
    inquirer: &Inquirer,
    registry: &Registry<'_>,
) -> Result<bool> {
    if scope.account() != principal.account {
        return Ok(false);
    }
    if inquirer.may_see_principals(principal.kind, scope.path())?
        || inquirer.may_see(scope.level().view_permission(), scope.path())?
    {
        return Ok(true);
    }
    for holder in registry.holders(principal)?.into_iter().filter(|_| inquirer.is(ask.principal)) {
        for held in registry.assignments(Index::AssignmentsOfPrincipal, holder)? {
            if held.assignment.reaches(scope) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Where a grant is expected: the scope, or the child of it that the resource names.
pub fn target_of(
    scope: &Rc<Scope>,
    resource_type: TypeIndex,
    resource: Option<&str>,
    registry: &Registry<'_>,
) -> Rc<Scope> {
    let level = registry.catalogue.resource_type(resource_type).and_then(|known| known.scope_level);
    let child = match (level, resource) {
        (Some(level), Some(identifier)) if level != scope.level() => {
            registry.child(scope, identifier).filter(|child| child.level() == level)
        }
        _ => None,
    };
    child.unwrap_or_else(|| Rc::clone(scope))
}

fn near_principal(meant: &str, inquirer: &Inquirer, registry: &Registry<'_>) -> Result<String> {
    let Ok(reference) = PrincipalRef::parse(meant) else {
        return Ok("; write user:NAME@ACCOUNT, user_group:NAME@SCOPE or service_account:NAME@SCOPE".into());
    };
    let home = reference.home.as_str();
    if !inquirer.may_see_principals(reference.kind, home)? {
        return Ok(String::new());
    }
    let Some(home) = registry.scope_by_path(home)? else { return Ok("; its scope does not exist".into()) };
    let identifiers = registry.principal_identifiers(&home, reference.kind)?;
    let near = nearest(reference.identifier, identifiers.iter().map(|identifier| &**identifier));
    let written = |identifier| format!("{}:{identifier}@{}", reference.kind.as_str(), home.path());
    Ok(near.map_or_else(String::new, |identifier| format!("; the nearest is \"{}\"", written(identifier))))
}

/// In the account of the principal that is asked about, if there is such a one: that of another may have the very scope.
fn near_scope(path: &str, of: Option<&KnownPrincipal>, inquirer: &Inquirer, registry: &Registry<'_>) -> Result<String> {
    let Some((parent, _)) = path.rsplit_once('/') else { return Ok(String::new()) };
    let Some(parent) = registry.scope_by_path(parent)? else { return Ok(String::new()) };
    if of.is_some_and(|principal| principal.account != parent.account()) {
        return Ok(String::new());
    }
    let mut names = Vec::new();
    for child in registry.children(&parent)? {
        if inquirer.may_see(child.level().view_permission(), child.path())? {
            names.push(child.path().to_owned());
        }
    }
    Ok(did_you_mean(path, names.iter().map(String::as_str)))
}
