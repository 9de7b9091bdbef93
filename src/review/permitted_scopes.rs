//! Where, and on which resources, a principal holds a permission.

use super::catalogue_names::Names;
use super::known_resources::known_resources;
use super::within_bounds;
use crate::cache::catalogue;
use crate::catalog::{KnownPrincipal, Registry, with_registry};
use crate::engine::Question;
use crate::model::{
    AttributeFilter, Attributes, PermissionIndex, Policy, PrincipalRef, Result, Scope, ShownAttribute, TypeIndex,
    boxed, push,
};
use crate::server::moment;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A scope in which something is permitted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PermittedScope {
    pub path: String,
    pub id: i64,
}

/// The scopes in which the principal holds the permission on some resource of its own type, and in which on the type as
/// a whole; by path.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for it.
pub fn permitted_scopes(permission: &str, principal: &str) -> Result<Vec<(PermittedScope, bool)>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let Some(resource_type) = known.permission(permission).map(|known| known.resource_type) else {
        return Ok(Vec::new());
    };
    let bounds = within_bounds::bounds_about(principal)?;
    let (mut found, of_statement) = with_registry(&known, BTreeMap::new, |registry| {
        let mut found = BTreeMap::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let own = question(&principal, permission, resource_type, registry)?;
        let within = within_bounds::questions(&bounds, &principal, permission, resource_type, registry)?;
        let all: Vec<&Question> = [&own].into_iter().chain(&within).collect();
        for id in registry.scopes_within(&own.territory()?)? {
            pgrx::check_for_interrupts!();
            let Some(scope) = registry.scope(id)? else { continue };
            if let Some(whole) = extent(&all, resource_type, &scope, registry)? {
                found.insert(PermittedScope { path: scope.path().to_owned(), id }, whole);
            }
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|scope, whole| {
            let also = of_statement.get(scope);
            *whole &= also == Some(&true);
            also.is_some()
        });
    }
    Ok(found.into_iter().collect())
}

/// The attributes of some resource: those that a filter asks for.
pub struct WhateverMatches;

impl Attributes for WhateverMatches {
    fn match_filter(&self, _: &AttributeFilter) -> bool {
        true
    }

    fn shown(&self, _: &str) -> Option<ShownAttribute> {
        None
    }
}

/// `None` if nothing is permitted in the scope by all of the questions, else whether the type as a whole is.
fn extent(
    questions: &[&Question],
    resource_type: TypeIndex,
    scope: &Rc<Scope>,
    registry: &Registry<'_>,
) -> Result<Option<bool>> {
    if !questions.iter().any(|question| question.is_about_scopes()) {
        return Ok(within_bounds::common_extent(questions, scope, registry));
    }
    let decide = |resource: Option<&str>, attributes: Option<&dyn Attributes>| {
        questions.iter().all(|question| question.decide(scope, resource, attributes, registry))
    };
    if decide(None, None) {
        return Ok(Some(true));
    }
    let resources = known_resources(scope, resource_type, registry)?;
    let whatever = Some(&WhateverMatches as &dyn Attributes);
    let some = decide(None, whatever) || resources.iter().any(|resource| decide(Some(resource), whatever));
    Ok(some.then_some(false))
}

/// The resources in the scope on which the principal holds the permission, of its own type and of those it counts on as
/// well: registered ones, ones that a resource group lists, and scopes.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for it.
pub fn permitted_resources(permission: &str, scope: &str, principal: &str) -> Result<Vec<(String, String)>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let bounds = within_bounds::bounds_about(principal)?;
    let (mut found, of_statement) = with_registry(&known, BTreeSet::new, |registry| {
        let mut found = BTreeSet::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let Some(scope) = registry.scope_by_path(scope)? else { return Ok(found) };
        let names = Names::of(&known);
        for resource_type in known.types_of(permission) {
            let own = question(&principal, permission, resource_type, registry)?;
            let within = within_bounds::questions(&bounds, &principal, permission, resource_type, registry)?;
            for resource in permitted_in(&own, &within, resource_type, &scope, registry)? {
                found.insert((names.resource_type(resource_type), resource.into_string()));
            }
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|resource| of_statement.contains(resource));
    }
    Ok(found.into_iter().collect())
}

/// The resources in the scope that the question is answered with yes for, and each of those within which it is asked: those that
/// are known, and those that it names itself, by shares. Sorted.
fn permitted_in(
    question: &Question,
    within: &[Question],
    resource_type: TypeIndex,
    scope: &Rc<Scope>,
    registry: &Registry<'_>,
) -> Result<Vec<Box<str>>> {
    let mut permitted = known_resources(scope, resource_type, registry)?;
    for name in question.listed_in(scope) {
        push(&mut permitted, boxed(name)?)?;
    }
    permitted.sort_unstable();
    permitted.dedup();
    permitted.retain(|resource| {
        pgrx::check_for_interrupts!();
        [question].into_iter().chain(within).all(|question| question.decide(scope, Some(resource), None, registry))
    });
    Ok(permitted)
}

/// Resources of one type in one scope on which something is permitted; sorted.
pub struct PermittedInScope {
    pub scope: PermittedScope,
    pub resource_type: String,
    pub resources: Vec<Box<str>>,
}

/// The same for every scope of the account, by path and type.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for it.
pub fn permitted_resources_everywhere(permission: &str, principal: &str) -> Result<Vec<PermittedInScope>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let bounds = within_bounds::bounds_about(principal)?;
    let (mut found, of_statement) = with_registry(&known, Vec::new, |registry| {
        let mut found = Vec::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let names = Names::of(&known);
        for resource_type in known.types_of(permission) {
            let own = question(&principal, permission, resource_type, registry)?;
            let within = within_bounds::questions(&bounds, &principal, permission, resource_type, registry)?;
            for id in registry.scopes_within(&own.territory()?)? {
                let Some(scope) = registry.scope(id)? else { continue };
                let resources = permitted_in(&own, &within, resource_type, &scope, registry)?;
                if !resources.is_empty() {
                    let resource_type = names.resource_type(resource_type);
                    let scope = PermittedScope { path: scope.path().to_owned(), id };
                    push(&mut found, PermittedInScope { scope, resource_type, resources })?;
                }
            }
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        retain_common(&mut found, of_statement);
    }
    found.sort_unstable_by(|one, other| (&one.scope, &one.resource_type).cmp(&(&other.scope, &other.resource_type)));
    Ok(found)
}

/// Leaves what both sides have.
fn retain_common(found: &mut [PermittedInScope], others: Vec<PermittedInScope>) {
    let mut known: BTreeMap<(i64, String), Vec<Box<str>>> =
        others.into_iter().map(|other| ((other.scope.id, other.resource_type), other.resources)).collect();
    for part in found {
        let others = known.remove(&(part.scope.id, part.resource_type.clone())).unwrap_or_default();
        part.resources.retain(|resource| others.binary_search(resource).is_ok());
    }
}

/// All that the principal holds, narrowed down to the permission.
fn question(
    principal: &KnownPrincipal,
    permission: PermissionIndex,
    resource_type: TypeIndex,
    registry: &Registry<'_>,
) -> Result<Question> {
    let holders = if principal.is_disabled { Vec::new() } else { registry.holders(principal)? };
    let policy = registry.add_enabled(&holders, Policy::of(principal.account, principal.owner()?))?;
    Question::new(&policy, registry.catalogue, permission, resource_type, moment())
}
