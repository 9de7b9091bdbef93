//! Who holds a permission.

use super::grant_chain::Chain;
use super::granting::granted;
use super::inquirer::Inquirer;
use super::resolved_names::target_of;
use crate::cache::{Ask, AskedScope, Hint, catalogue, is_within_bounds};
use crate::catalog::{Registry, View, load_catalogue, with_registry, with_registry_of_then};
use crate::engine::Asked;
use crate::model::{Moment, Owner, PermissionIndex, PrincipalKind, Result, ScopeId, Set, TypeIndex, push};
use crate::server::moment;
use crate::session;
use std::collections::BTreeMap;

/// A permission, the scope it is asked of, and the resource, or the type as a whole.
pub type Demand<'a> = (&'a str, ScopeId, Option<&'a str>);

/// The users and service accounts that hold all of these, by name; sorted. From what is granted to whom it is for, so
/// nothing is compiled for those who hold nothing. `shows`: whether users are shown, and service accounts.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn principals_permitted_all(demands: &[Demand<'_>], shows: [bool; 2]) -> Result<Vec<String>> {
    let known = catalogue()?;
    let (mut found, of_statement) = with_registry(&known, Set::default, |registry| {
        let mut holding: Option<Set<i64>> = None;
        for demand in demands {
            let people = people_permitted(demand, registry, holding.as_ref())?;
            let is_over = people.is_empty();
            holding = Some(people);
            if is_over {
                break;
            }
        }
        let mut found = Set::default();
        for person in holding.into_iter().flatten() {
            pgrx::check_for_interrupts!();
            let Some(principal) = registry.principal_by_id(person)? else { continue };
            if !principal.is_disabled && is_shown(principal.kind, shows) {
                found.try_reserve(1)?;
                found.insert(principal.reference());
            }
        }
        Ok(found)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|principal| of_statement.contains(principal));
    }
    let mut names: Vec<String> = found.into_iter().collect();
    names.sort_unstable();
    Ok(names)
}

/// The ids of those who hold it, among `candidates` if there are any.
fn people_permitted(
    (permission, scope, resource): &Demand<'_>,
    registry: &Registry<'_>,
    candidates: Option<&Set<i64>>,
) -> Result<Set<i64>> {
    let mut people = Set::default();
    let known = registry.catalogue;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(people) };
    let Some(resource_type) = known.permission(permission).map(|known| known.resource_type) else { return Ok(people) };
    let Some(scope) = registry.scope(scope.0)? else { return Ok(people) };
    let target = target_of(&scope, resource_type, *resource, registry);
    let (scope, target, resource, attributes, owner) = (&scope, &target, *resource, None, &Owner::NOBODY);
    let asked = Asked { permission, resource_type, scope, target, resource, attributes, owner, now: moment() };
    for (_, granted_to) in granted(&asked, registry)? {
        for person in granted_to.iter() {
            pgrx::check_for_interrupts!();
            if candidates.is_none_or(|candidates| candidates.contains(person)) {
                people.try_reserve(1)?;
                people.insert(*person);
            }
        }
    }
    Ok(people)
}

/// The users and service accounts that hold the permission in the scope, on the resource or on the type as a whole, each
/// with the assignments it comes by; sorted. Kinds that the caller may not view are left out.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn permitted_principals(
    permission: &str,
    scope: &str,
    resource: Option<&str>,
    inquirer: &Inquirer,
) -> Result<Vec<(String, String)>> {
    let known = catalogue()?;
    let identifier = permission;
    let Some(permission) = known.permission_by_identifier(identifier) else { return Ok(Vec::new()) };
    let Some(resource_type) = known.permission(permission).map(|known| known.resource_type) else {
        return Ok(Vec::new());
    };
    let shows = [
        inquirer.may_see_principals(PrincipalKind::User, scope)?,
        inquirer.may_see_principals(PrincipalKind::ServiceAccount, scope)?,
    ];
    let question = (permission, resource_type, resource);
    let (mut found, of_statement) =
        with_registry(&known, BTreeMap::new, |registry| holding(question, scope, moment(), shows, registry))?;
    if let Some(of_statement) = of_statement {
        found.retain(|person, _| of_statement.contains_key(person));
    }
    // Of others it is told what they hold; of who asks, what it holds in this session.
    if let Some(current) = session::current_principal() {
        let at = AskedScope::Path(scope);
        let ask = Ask {
            principal: &current,
            permission: identifier,
            scope: at,
            resource,
            attributes: None,
            resource_type: None,
        };
        if !is_within_bounds(&ask, &mut Hint::default())? {
            found.retain(|_, (principal, _)| **principal != *current);
        }
    }
    Ok(sorted(found))
}

/// The same as it was at that time, those included who are gone since. Of both kinds: who may read the log reads their names
/// there.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn permitted_principals_of_then(
    permission: &str,
    scope: &str,
    resource: Option<&str>,
    at: Moment,
) -> Result<Vec<(String, String)>> {
    let known = load_catalogue(View::Then)?.0;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let Some(resource_type) = known.permission(permission).map(|known| known.resource_type) else {
        return Ok(Vec::new());
    };
    let question = (permission, resource_type, resource);
    with_registry_of_then(&known, BTreeMap::new, |registry| holding(question, scope, at, [true, true], registry))
        .map(sorted)
}

/// By their ids: the name of each, and the assignments it comes by.
type Holding = BTreeMap<i64, (String, Vec<String>)>;

/// Who holds it at that time. `shows`: whether users are shown, and service accounts.
fn holding(
    (permission, resource_type, resource): (PermissionIndex, TypeIndex, Option<&str>),
    scope: &str,
    now: Moment,
    shows: [bool; 2],
    registry: &Registry<'_>,
) -> Result<Holding> {
    let mut found = Holding::new();
    let Some(scope) = registry.scope_by_path(scope)? else { return Ok(found) };
    let target = target_of(&scope, resource_type, resource, registry);
    let (scope, target, attributes, owner) = (&scope, &target, None, &Owner::NOBODY);
    let asked = Asked { permission, resource_type, scope, target, resource, attributes, owner, now };
    for (held, granted_to) in granted(&asked, registry)? {
        let via = Chain::of(&held, registry)?.to_string();
        for person in granted_to.iter().copied() {
            pgrx::check_for_interrupts!();
            if let Some((_, list)) = found.get_mut(&person) {
                push(list, via.clone())?;
                continue;
            }
            let Some(principal) = registry.principal_by_id(person)? else { continue };
            if is_shown(principal.kind, shows) && !principal.is_disabled {
                found.insert(person, (principal.reference(), vec![via.clone()]));
            }
        }
    }
    Ok(found)
}

/// Whether principals of that kind are shown, where users are, and service accounts.
fn is_shown(kind: PrincipalKind, [shows_users, shows_accounts]: [bool; 2]) -> bool {
    match kind {
        PrincipalKind::User => shows_users,
        PrincipalKind::ServiceAccount => shows_accounts,
        PrincipalKind::UserGroup => false,
    }
}

fn sorted(found: Holding) -> Vec<(String, String)> {
    let mut rows: Vec<_> = found.into_values().map(|(principal, via)| (principal, via.join("; "))).collect();
    rows.sort_unstable();
    rows
}
