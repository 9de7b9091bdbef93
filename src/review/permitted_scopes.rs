//! Where, and on which resources, a principal holds a permission.

use super::catalogue_names::Names;
use super::known_resources::known_resources;
use crate::cache::catalogue;
use crate::catalog::{KnownPrincipal, Registry, with_registry};
use crate::engine::{Answer, Question};
use crate::model::{AttributeFilter, Attributes, PermissionIndex, Policy, PrincipalRef, Result, Scope, TypeIndex};
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
    let (mut found, of_statement) = with_registry(&known, BTreeMap::new, |registry| {
        let mut found = BTreeMap::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let question = question(&principal, permission, resource_type, registry)?;
        for id in registry.scopes_within(&question.territory()?)? {
            pgrx::check_for_interrupts!();
            let Some(scope) = registry.scope(id)? else { continue };
            if let Some(whole) = extent(&question, resource_type, &scope, registry)? {
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

    fn has(&self, _: &str) -> bool {
        true
    }
}

/// `None` if nothing is permitted in the scope, else whether the type as a whole is.
fn extent(
    question: &Question,
    resource_type: TypeIndex,
    scope: &Rc<Scope>,
    registry: &Registry<'_>,
) -> Result<Option<bool>> {
    if !question.is_about_scopes() {
        return Ok(match question.answer_in(scope) {
            Answer::No => None,
            Answer::Yes => Some(true),
            Answer::Depends => Some(false),
        });
    }
    if question.decide(scope, None, None, registry) {
        return Ok(Some(true));
    }
    let decide = |resource: Option<&str>| question.decide(scope, resource, Some(&WhateverMatches), registry);
    let resources = known_resources(scope, resource_type, registry)?;
    let some = decide(None) || resources.iter().any(|resource| decide(Some(resource)));
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
    let (mut found, of_statement) = with_registry(&known, BTreeSet::new, |registry| {
        let mut found = BTreeSet::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let Some(scope) = registry.scope_by_path(scope)? else { return Ok(found) };
        let names = Names::of(&known);
        for resource_type in known.types_of(permission) {
            let question = question(&principal, permission, resource_type, registry)?;
            for resource in known_resources(&scope, resource_type, registry)? {
                pgrx::check_for_interrupts!();
                if question.decide(&scope, Some(&resource), None, registry) {
                    found.insert((names.resource_type(resource_type), resource.into_string()));
                }
            }
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|resource| of_statement.contains(resource));
    }
    Ok(found.into_iter().collect())
}

/// All that the principal holds, narrowed down to the permission.
fn question(
    principal: &KnownPrincipal,
    permission: PermissionIndex,
    resource_type: TypeIndex,
    registry: &Registry<'_>,
) -> Result<Question> {
    let holders = if principal.is_disabled { Vec::new() } else { registry.holders(principal)? };
    let mut policy = Policy::of(principal.account, principal.owner()?);
    registry.enabled_assignments(&holders)?.into_iter().try_for_each(|held| policy.add(held))?;
    Question::new(&policy, registry.catalogue, permission, resource_type, moment())
}
