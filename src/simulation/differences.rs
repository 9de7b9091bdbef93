//! What differs between the two states.

use super::concerned_principals;
use super::touched::Touched;
use crate::authority::{Caller, scopes_within};
use crate::catalog::{Side, View, load_catalogue, load_scope_by_id};
use crate::fault::Fault;
use crate::model::{Assignment, Policy, RbacError, Result, ScopeId, SqlState, push, quoted};
use std::collections::BTreeSet;
use std::rc::Rc;

/// One answer that becomes another.
pub struct Difference {
    pub principal: String,
    pub permission: String,
    pub scope: String,
    /// `None` for the type as a whole.
    pub resource: Option<String>,
    /// Whether it becomes yes.
    pub gains: bool,
}

/// Who gains and who loses what at the scope and below it by what was touched. Within the savepoint, as the owner.
///
/// # Errors
/// 42704 if there is no such scope, neither before nor after; 54000 if there is no memory to compare.
pub fn differences(touched: &Touched, scope: &str) -> Result<Vec<Difference>> {
    let old = Rc::new(load_catalogue(View::Statement)?.0);
    let new = if touched.catalogue { Rc::new(load_catalogue(View::Newest)?.0) } else { Rc::clone(&old) };
    let mut before = Side::new(View::Statement, old, scope)?;
    let mut after = Side::new(View::Newest, new, scope)?;
    if !before.scopes.contains_key(scope) && !after.scopes.contains_key(scope) {
        return Err(RbacError::new(
            SqlState::UndefinedObject,
            format!("scope {} does not exist", quoted(scope)),
            "There is none of that path, neither before nor after the changes.",
            "See harness_rbac.scope_tree for those there are.",
        ));
    }
    let mut places = Places::of(touched)?;
    places.within(scope);
    let mut differences = Vec::new();
    for actor in concerned_principals::actors(touched, &places.with_those_above())? {
        pgrx::check_for_interrupts!();
        compare(&actor, &mut before, &mut after, touched, &places, &mut differences)?;
    }
    if Fault::Differences.is_in() {
        differences.pop();
    }
    Ok(differences)
}

/// Whether the caller may know who gains and loses what at a scope and below it. At one that is not there it may not, as if it
/// were hidden: who creates a scope asks about the one above.
///
/// # Errors
/// 42501 if not.
pub fn require_asking(caller: &Caller, scope: &str) -> Result<()> {
    if let Caller::Principal(_) = caller {
        let mut places = scopes_within(scope);
        if places.is_empty() {
            push(&mut places, scope.to_owned())?;
        }
        for place in &places {
            for permission in ["core_user_view", "core_serviceaccount_view"] {
                caller.require(permission, place, None)?;
            }
        }
    }
    Ok(())
}

/// Scopes where any permission may change: those that come or go, and those above them, which know them as resources;
/// and those where registered attributes change.
struct Places {
    coming_or_going: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

impl Places {
    fn of(touched: &Touched) -> Result<Places> {
        let path = |view, id| -> Result<Option<String>> {
            Ok(load_scope_by_id(view, ScopeId(id))?.map(|scope| scope.path().to_owned()))
        };
        let mut places = Places { coming_or_going: BTreeSet::new(), attributes: BTreeSet::new() };
        for id in &touched.scopes {
            let paths = [path(View::Statement, *id)?, path(View::Newest, *id)?];
            if let [Some(path), None] | [None, Some(path)] = paths {
                places.coming_or_going.extend(path.rsplit_once('/').map(|(above, _)| above.to_owned()));
                places.coming_or_going.insert(path);
            }
        }
        for (id, _) in &touched.resources {
            places.attributes.extend(path(View::Statement, *id)?);
            places.attributes.extend(path(View::Newest, *id)?);
        }
        Ok(places)
    }

    fn within(&mut self, scope: &str) {
        let is_within =
            |path: &String| path.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.coming_or_going.retain(is_within);
        self.attributes.retain(is_within);
    }

    /// Whoever is assigned something there or above may hold something there.
    fn with_those_above(&self) -> BTreeSet<String> {
        let mut paths = BTreeSet::new();
        for path in &self.coming_or_going {
            let ends = path.match_indices('/').map(|(place, _)| place).chain([path.len()]);
            paths.extend(ends.filter_map(|end| path.get(..end)).map(str::to_owned));
        }
        paths
    }
}

fn compare(
    actor: &str,
    before: &mut Side,
    after: &mut Side,
    touched: &Touched,
    places: &Places,
    differences: &mut Vec<Difference>,
) -> Result<()> {
    let (old, new) = (before.policy(actor)?, after.policy(actor)?);
    // Permissions are numbered anew where the catalogue changes: then nothing can be told apart.
    let differing = |one: &Policy, other: &Policy| -> Result<Policy> {
        let mut differing = Policy::as_written(one.account);
        for held in one.assignments() {
            if touched.catalogue || !other.assignments().iter().any(|same| is_same(held, same)) {
                differing.add(held.clone())?;
            }
        }
        Ok(differing)
    };
    let (lost, gained) = (differing(&old, &new)?, differing(&new, &old)?);
    let (names_before, names_after) = (before.names(), after.names());
    let mut permissions = before.permissions(&names_before, lost.assignments());
    permissions.extend(after.permissions(&names_after, gained.assignments()));
    if !places.coming_or_going.is_empty() || !places.attributes.is_empty() {
        permissions.extend(before.permissions(&names_before, old.assignments()));
        permissions.extend(after.permissions(&names_after, new.assignments()));
    }
    for permission in permissions {
        let mut paths: BTreeSet<String> = places.coming_or_going.union(&places.attributes).cloned().collect();
        before.reached(&lost, &permission, &mut paths)?;
        after.reached(&gained, &permission, &mut paths)?;
        let (was, is) = (before.ask(&old, &permission)?, after.ask(&new, &permission)?);
        for path in paths {
            let mut resources = BTreeSet::new();
            was.resources(&path, &mut resources)?;
            is.resources(&path, &mut resources)?;
            for resource in [None].into_iter().chain(resources.into_iter().map(Some)) {
                let (old, new) = (was.answer(&path, resource.as_deref())?, is.answer(&path, resource.as_deref())?);
                if old != new {
                    let (principal, permission, scope) = (actor.to_owned(), permission.clone(), path.clone());
                    differences.push(Difference { principal, permission, scope, resource, gains: new });
                }
            }
        }
    }
    Ok(())
}

fn is_same(one: &Assignment, other: &Assignment) -> bool {
    one.scope.id() == other.scope.id()
        && one.validity == other.validity
        && one.role == other.role
        && one.resource_group == other.resource_group
}
