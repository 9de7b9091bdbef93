//! Assignments that grant what is asked, whoever holds them.

use crate::catalog::{Held, Registry};
use crate::engine::{Asked, Extent};
use crate::model::{Map, Owner, Result, is_free_identifier, push};
use crate::server::Index;
use std::rc::Rc;

/// Every assignment of the account that grants it to who is asked about, or would if it were held.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn granting(asked: &Asked<'_>, registry: &Registry<'_>) -> Result<Vec<Held>> {
    let mut granting = Vec::new();
    each_enabled(asked, registry, |held| match asked.granted_by(&held.assignment, registry.catalogue, registry)? {
        Some(_) => push(&mut granting, held),
        None => Ok(()),
    })?;
    Ok(granting)
}

/// Every assignment of the account that grants it to somebody, with the ids of the people to whom it does.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn granted(asked: &Asked<'_>, registry: &Registry<'_>) -> Result<Vec<(Held, Rc<Vec<i64>>)>> {
    let (mut granted, mut known) = (Vec::new(), Map::<i64, Rc<Vec<i64>>>::default());
    each_enabled(asked, registry, |held| {
        let grants = |owner: &Owner| -> Result<bool> {
            let about = Asked { owner, ..*asked };
            Ok(about.granted_by(&held.assignment, registry.catalogue, registry)?.is_some())
        };
        let to_anybody = grants(&Owner::NOBODY)?;
        if !to_anybody && !held.assignment.resource_group.has_own() {
            return Ok(());
        }
        let people = match known.get(&held.holder) {
            Some(people) => Rc::clone(people),
            None => {
                let people = Rc::new(registry.people(held.holder)?);
                known.try_reserve(1)?;
                known.insert(held.holder, Rc::clone(&people));
                people
            }
        };
        if to_anybody {
            return push(&mut granted, (held, people));
        }
        let mut owners = Vec::new();
        for person in people.iter() {
            pgrx::check_for_interrupts!();
            let Some(principal) = registry.principal_by_id(*person)? else { continue };
            if grants(&principal.owner()?)? {
                push(&mut owners, *person)?;
            }
        }
        if owners.is_empty() { Ok(()) } else { push(&mut granted, (held, Rc::new(owners))) }
    })?;
    Ok(granted)
}

/// Every enabled assignment that may reach where it is asked: none for a resource that there cannot be.
fn each_enabled(asked: &Asked<'_>, registry: &Registry<'_>, mut each: impl FnMut(Held) -> Result<()>) -> Result<()> {
    if asked.resource.is_some_and(|resource| !is_free_identifier(resource)) {
        return Ok(());
    }
    // An assignment reaches its own scope and those below it; case f looks up from below as well.
    let mut scopes: Vec<i64> = asked.target.lineage().map(|scope| scope.0).collect();
    let known = registry.catalogue.permission(asked.permission);
    if known.is_some_and(|known| known.views_scopes_of == Some(asked.target.level())) {
        scopes.extend(registry.scopes_within(&[Extent::Subtree(Rc::clone(asked.target))])?);
        scopes.sort_unstable();
        scopes.dedup();
    }
    let mut all = match asked.resource {
        Some(resource) => registry.shares_of(asked.scope, asked.resource_type, resource)?,
        None => Vec::new(),
    };
    for scope in scopes {
        // Rows of then come by every index, shares by this one as well.
        let there = registry.assignments(Index::GroupAssignmentsOfScope, scope)?;
        all.extend(there.into_iter().filter(|held| held.resource_group_id != 0));
        for held in all.drain(..) {
            pgrx::check_for_interrupts!();
            if !held.is_disabled {
                each(held)?;
            }
        }
    }
    Ok(())
}
