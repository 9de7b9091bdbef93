//! Everything a principal holds in one scope.

use super::catalogue_names::Names;
use super::grant_chain::{Chain, attribute_filter};
use super::known_resources::known_resources;
use super::permissions_in_common::{EffectivePermission, Found, common};
use super::within_bounds;
use crate::cache::catalogue;
use crate::catalog::{Registry, with_registry};
use crate::engine::{Part, Question};
use crate::model::{Assignment, Policy, PrincipalRef, Result, Scope, TypeIndex, push};
use crate::server::{Index, moment};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What the principal holds in the scope, each with the assignments it comes by; sorted.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for it.
pub fn effective_permissions(principal: &str, scope: &str) -> Result<Vec<(EffectivePermission, String)>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let bounds = within_bounds::bounds_about(principal)?;
    let (mut found, of_statement) = with_registry(&known, BTreeMap::new, |registry| {
        let mut found = BTreeMap::new();
        let Some(principal) = registry.principal(&reference)?.filter(|principal| !principal.is_disabled) else {
            return Ok(found);
        };
        let Some(scope) = registry.scope_by_path(scope)?.filter(|scope| scope.account() == principal.account) else {
            return Ok(found);
        };
        let (names, owner) = (Names::of(&known), principal.owner()?);
        for holder in registry.holders(&principal)? {
            for held in registry.assignments(Index::AssignmentsOfPrincipal, holder)? {
                if !held.is_disabled && may_reach(&held.assignment, &scope) {
                    let via = || Chain::of(&held, registry).map(|chain| chain.to_string());
                    add(&held.assignment.about(&owner)?, via, &scope, &names, registry, &mut found)?;
                }
            }
        }
        for bound in bounds.each() {
            let mut permitted = BTreeMap::new();
            for entry in
                registry.policy_of_bound(bound, &owner)?.assignments().iter().filter(|entry| may_reach(entry, &scope))
            {
                add(entry, || Ok(String::new()), &scope, &names, registry, &mut permitted)?;
            }
            found = common(found, &permitted, &scope, registry)?;
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|permission, _| of_statement.contains_key(permission));
    }
    Ok(found.into_iter().map(|(permission, via)| (permission, via.join("; "))).collect())
}

/// An assignment reaches its own scope and what is below it, and as far as scopes are resources, what is above.
fn may_reach(held: &Assignment, scope: &Scope) -> bool {
    let at = &held.scope;
    scope.is_within(at.id()) || at.is_within(scope.id())
}

fn add(
    held: &Assignment,
    name: impl Fn() -> Result<String>,
    scope: &Rc<Scope>,
    names: &Names<'_>,
    registry: &Registry<'_>,
    found: &mut Found,
) -> Result<()> {
    let catalogue = registry.catalogue;
    let mut policy = Policy::as_written(Some(scope.account()));
    policy.add(held.clone())?;
    let mut via = None;
    for permission in held.role.iter() {
        pgrx::check_for_interrupts!();
        for resource_type in catalogue.types_of(permission) {
            // From below, an assignment only reaches scopes as resources: cases d and f.
            let are_scopes = catalogue.resource_type(resource_type).is_some_and(|known| known.scope_level.is_some());
            if !are_scopes && !scope.is_within(held.scope.id()) {
                continue;
            }
            let question = Question::new(&policy, catalogue, permission, resource_type, moment())?;
            for (resource, attributes) in parts(&question, resource_type, scope, registry)? {
                let key = EffectivePermission {
                    permission: names.permission(permission),
                    resource_type: names.resource_type(resource_type),
                    resource,
                    attributes,
                };
                let by = match &via {
                    Some(by) => by,
                    None => via.insert(name()?),
                };
                let list = found.entry(key).or_default();
                if !list.contains(by) {
                    push(list, by.clone())?;
                }
            }
        }
    }
    Ok(())
}

type ResourcePart = (Option<String>, Option<String>);

/// Which resources of the type the question permits in the scope.
fn parts(
    question: &Question,
    resource_type: TypeIndex,
    scope: &Rc<Scope>,
    registry: &Registry<'_>,
) -> Result<Vec<ResourcePart>> {
    let mut parts = Vec::new();
    if question.is_about_scopes() {
        if question.decide(scope, None, None, registry) {
            push(&mut parts, (None, None))?;
        }
        for resource in known_resources(scope, resource_type, registry)?.iter() {
            if question.decide(scope, Some(resource), None, registry) {
                push(&mut parts, (Some(resource.to_owned()), None))?;
            }
        }
        return Ok(parts);
    }
    for part in question.parts_in(scope) {
        match part {
            Part::Nothing => {}
            Part::Whole => push(&mut parts, (None, None))?,
            Part::Named(identifiers) => {
                for identifier in identifiers {
                    push(&mut parts, (Some(identifier.to_string()), None))?;
                }
            }
            Part::Matching(filter) => push(&mut parts, (None, Some(attribute_filter(filter).to_string())))?,
        }
    }
    Ok(parts)
}
