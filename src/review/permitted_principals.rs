//! Who holds a permission.

use super::grant_chain::Chain;
use super::granting::granted;
use super::inquirer::Inquirer;
use super::resolved_names::target_of;
use crate::cache::{Ask, AskedScope, Hint, catalogue, is_within_bounds};
use crate::catalog::{Registry, View, WrittenPrincipal, load_catalogue, with_registry, with_registry_of_then};
use crate::engine::Asked;
use crate::model::{Moment, Owner, PermissionIndex, PrincipalKind, Result, ScopeId, Set, TypeIndex, has_room, push};
use crate::server::moment;
use crate::session;
use std::rc::Rc;

/// A permission, the scope it is asked of, and the resource, or the type as a whole.
pub type Demand<'a> = (&'a str, ScopeId, Option<&'a str>);

/// The users and service accounts that hold all of these, by name; sorted. From what is granted to whom it is for, so
/// nothing is compiled for those who hold nothing. `shows`: whether users are shown, and service accounts.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn principals_permitted_all(demands: &[Demand<'_>], shows: [bool; 2]) -> Result<Vec<String>> {
    let known = catalogue()?;
    let (mut found, of_statement) = with_registry(&known, Vec::new, |registry| {
        let mut holding: Option<Set<i64>> = None;
        for demand in demands {
            let people = people_permitted(demand, registry, holding.as_ref())?;
            let is_over = people.is_empty();
            holding = Some(people);
            if is_over {
                break;
            }
        }
        let Some(account) = account_of(demands, registry)? else { return Ok(Vec::new()) };
        let mut people: Vec<i64> = Vec::new();
        for person in holding.into_iter().flatten() {
            push(&mut people, person)?;
        }
        people.sort_unstable();
        let mut names = Vec::new();
        for principal in registry.written_principals(account, &people)? {
            pgrx::check_for_interrupts!();
            if !principal.is_disabled && is_shown(principal.kind, shows) {
                push(&mut names, principal.reference)?;
            }
        }
        names.sort_unstable();
        Ok(names)
    })?;
    if let Some(of_statement) = of_statement {
        found.retain(|principal| of_statement.binary_search(principal).is_ok());
    }
    Ok(found)
}

/// The account that all of it is in.
fn account_of(demands: &[Demand<'_>], registry: &Registry<'_>) -> Result<Option<ScopeId>> {
    let Some((_, scope, _)) = demands.first() else { return Ok(None) };
    Ok(registry.scope(scope.0)?.map(|scope| scope.account()))
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
) -> Result<Vec<(String, Rc<str>)>> {
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
        with_registry(&known, Vec::new, |registry| holding(question, scope, moment(), shows, registry))?;
    if let Some(of_statement) = of_statement {
        found.retain(|holder| of_statement.binary_search_by_key(&holder.id, |holder| holder.id).is_ok());
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
            found.retain(|holder| *holder.principal != *current);
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
) -> Result<Vec<(String, Rc<str>)>> {
    let known = load_catalogue(View::Then)?.0;
    let Some(permission) = known.permission_by_identifier(permission) else { return Ok(Vec::new()) };
    let Some(resource_type) = known.permission(permission).map(|known| known.resource_type) else {
        return Ok(Vec::new());
    };
    let question = (permission, resource_type, resource);
    with_registry_of_then(&known, Vec::new, |registry| holding(question, scope, at, [true, true], registry)).map(sorted)
}

/// Who holds it.
struct Holder {
    id: i64,
    principal: String,
    /// The assignments it comes by; most have it by the same.
    via: Rc<str>,
}

/// Who holds it at that time, sorted by their ids. `shows`: whether users are shown, and service accounts.
fn holding(
    (permission, resource_type, resource): (PermissionIndex, TypeIndex, Option<&str>),
    scope: &str,
    now: Moment,
    shows: [bool; 2],
    registry: &Registry<'_>,
) -> Result<Vec<Holder>> {
    let Some(scope) = registry.scope_by_path(scope)? else { return Ok(Vec::new()) };
    let target = target_of(&scope, resource_type, resource, registry);
    let (scope, target, attributes, owner) = (&scope, &target, None, &Owner::NOBODY);
    let asked = Asked { permission, resource_type, scope, target, resource, attributes, owner, now };
    let (mut chains, mut held_by) = (Vec::new(), Vec::new());
    for (held, granted_to) in granted(&asked, registry)? {
        for person in granted_to.iter() {
            pgrx::check_for_interrupts!();
            push(&mut held_by, (*person, chains.len()))?;
        }
        push(&mut chains, Chain::of(&held, registry)?.to_string())?;
    }
    held_by.sort_unstable();
    let mut people: Vec<i64> = Vec::new();
    for of_one in held_by.chunk_by(|one, next| one.0 == next.0) {
        of_one.first().map_or(Ok(()), |(person, _)| push(&mut people, *person))?;
    }
    let mut principals = registry.written_principals(scope.account(), &people)?.into_iter().peekable();
    let (mut found, mut last) = (Vec::new(), (Vec::new(), Rc::from("")));
    for of_one in held_by.chunk_by(|one, next| one.0 == next.0) {
        pgrx::check_for_interrupts!();
        let is_it = |principal: &WrittenPrincipal| of_one.first().is_some_and(|(person, _)| *person == principal.id);
        let Some(principal) = principals.next_if(is_it) else { continue };
        if principal.is_disabled || !is_shown(principal.kind, shows) {
            continue;
        }
        if !of_one.iter().map(|(_, chain)| chain).eq(&last.0) {
            last = joined(of_one.iter().map(|(_, chain)| *chain), &chains)?;
        }
        push(&mut found, Holder { id: principal.id, principal: principal.reference, via: Rc::clone(&last.1) })?;
    }
    Ok(found)
}

/// The places of these chains, and their words.
fn joined(places: impl Iterator<Item = usize>, chains: &[String]) -> Result<(Vec<usize>, Rc<str>)> {
    let (mut kept, mut words) = (Vec::new(), String::new());
    for place in places {
        let chain = chains.get(place).map_or("", String::as_str);
        has_room(words.len() + chain.len())?;
        if !kept.is_empty() {
            words.push_str("; ");
        }
        words.push_str(chain);
        push(&mut kept, place)?;
    }
    has_room(words.len())?;
    Ok((kept, Rc::from(words)))
}

/// Whether principals of that kind are shown, where users are, and service accounts.
fn is_shown(kind: PrincipalKind, [shows_users, shows_accounts]: [bool; 2]) -> bool {
    match kind {
        PrincipalKind::User => shows_users,
        PrincipalKind::ServiceAccount => shows_accounts,
        PrincipalKind::UserGroup => false,
    }
}

fn sorted(found: Vec<Holder>) -> Vec<(String, Rc<str>)> {
    let mut rows: Vec<_> = found.into_iter().map(|holder| (holder.principal, holder.via)).collect();
    rows.sort_unstable();
    rows
}
