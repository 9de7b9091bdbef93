//! Where, and on which resources, a principal holds a permission.

use super::catalogue_names::Names;
use super::known_resources::known_resources;
use super::within_bounds;
use crate::cache::catalogue;
use crate::catalog::{KnownPrincipal, Registry, with_registry};
use crate::engine::{Answer, Question};
use crate::model::{
    AttributeFilter, Attributes, NameList, PermissionIndex, Policy, PrincipalRef, Result, Scope, ShownAttribute,
    TypeIndex, push,
};
use crate::server::moment;
use std::collections::BTreeMap;
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

/// Resources of one type in one scope on which something is permitted; sorted.
pub struct PermittedInScope {
    pub scope: PermittedScope,
    pub resource_type: String,
    pub resources: NameList,
}

/// The resources on which the principal holds the permission, of its own type and of those it counts on as well, in the
/// scope of that path or everywhere: registered ones, ones that a resource group lists, and scopes. By path and type.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory for it.
pub fn permitted_resources(permission: &str, path: Option<&str>, principal: &str) -> Result<Vec<PermittedInScope>> {
    let reference = PrincipalRef::parse(principal)?;
    let known = catalogue()?;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let bounds = within_bounds::bounds_about(principal)?;
    let (mut found, of_statement) = with_registry(&known, Vec::new, |registry| {
        let mut found = Vec::new();
        let Some(principal) = registry.principal(&reference)? else { return Ok(found) };
        let asked = path.map_or(Ok(None), |path| registry.scope_by_path(path))?.map(|scope| scope.id().0);
        if path.is_some() && asked.is_none() {
            return Ok(found);
        }
        let names = Names::of(&known);
        for resource_type in known.types_of(permission) {
            let own = question(&principal, permission, resource_type, registry)?;
            let within = within_bounds::questions(&bounds, &principal, permission, resource_type, registry)?;
            let all: Vec<&Question> = [&own].into_iter().chain(&within).collect();
            let reached = if path.is_none() { registry.scopes_within(&own.territory()?)? } else { Vec::new() };
            for id in asked.iter().chain(&reached).copied() {
                let Some(scope) = registry.scope(id)? else { continue };
                let resources = permitted_in(&all, resource_type, &scope, registry)?;
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
        retain_common(&mut found, of_statement)?;
    }
    found.sort_unstable_by(|one, other| (&one.scope, &one.resource_type).cmp(&(&other.scope, &other.resource_type)));
    Ok(found)
}

/// The resources in the scope that all of the questions, the principal's own first, are answered with yes for: of those that
/// are known, and those that the first names itself, by shares. Sorted.
fn permitted_in(
    questions: &[&Question],
    resource_type: TypeIndex,
    scope: &Rc<Scope>,
    registry: &Registry<'_>,
) -> Result<NameList> {
    let depends = |question: &&&Question| question.answer_in(scope) == Answer::Depends;
    if questions.iter().any(|question| question.answer_in(scope) == Answer::No) {
        return Ok(NameList::default());
    }
    let mut known = known_resources(scope, resource_type, registry)?;
    for name in questions.iter().take(1).flat_map(|question| question.listed_in(scope)) {
        known.push(name)?;
    }
    let known = known.sorted()?;
    let depending: Vec<&&Question> = questions.iter().filter(depends).collect();
    if depending.is_empty() {
        return Ok(known);
    }
    known.filtered(|resource| {
        pgrx::check_for_interrupts!();
        depending.iter().all(|question| question.decide(scope, Some(resource), None, registry))
    })
}

/// Leaves what both sides have.
fn retain_common(found: &mut [PermittedInScope], others: Vec<PermittedInScope>) -> Result<()> {
    let mut known: BTreeMap<(i64, String), NameList> =
        others.into_iter().map(|other| ((other.scope.id, other.resource_type), other.resources)).collect();
    for part in found {
        let others = known.remove(&(part.scope.id, part.resource_type.clone())).unwrap_or_default();
        part.resources = part.resources.filtered(|resource| others.contains(resource))?;
    }
    Ok(())
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
