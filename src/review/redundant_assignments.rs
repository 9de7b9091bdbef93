//! Assignments that add nothing.

use super::grant_chain::Chain;
use crate::cache::catalogue;
use crate::catalog::{Held, Registry, with_registry};
use crate::engine::{Extent, first_beyond};
use crate::model::{Assignment, Map, PrincipalKind, Result, Scope, push};
use crate::server::{Index, moment, progress};
use std::rc::Rc;

/// The assignments made in the scope or below it whose holder keeps all that they grant, for as long, by others; with
/// their names. Of two that grant the same both are named. Those at which the asker may not view principals of the
/// holder's kind are left out, as `shows` says it.
///
/// # Errors
/// 54000 if there is no memory to compare them.
pub fn redundant_role_bindings(
    scope: &str,
    shows: impl Fn(PrincipalKind, &Scope) -> Result<bool>,
) -> Result<Vec<Chain>> {
    let known = catalogue()?;
    let (found, _) = with_registry(&known, Vec::new, |registry| {
        let mut found = Vec::new();
        let Some(scope) = registry.scope_by_path(scope)? else { return Ok(found) };
        let scopes = registry.scopes_within(&[Extent::Subtree(Rc::clone(&scope))])?;
        let mut read = Read { registry, held: Map::default(), holders: Map::default() };
        for (number, id) in scopes.iter().enumerate() {
            progress::show_part("redundant_role_bindings: scope", number, scopes.len());
            for held in registry.assignments(Index::GroupAssignmentsOfScope, *id)? {
                pgrx::check_for_interrupts!();
                if held.is_disabled {
                    continue;
                }
                let Some((kind, others)) = read.others(&held)? else { continue };
                let adds = first_beyond(&others, &held.assignment, &known, moment())?.is_some();
                if !adds && shows(kind, &held.assignment.scope)? {
                    push(&mut found, Chain::of(&held, registry)?)?;
                }
            }
        }
        Ok(found)
    })?;
    Ok(found)
}

/// What was read so far: most holders have many assignments.
struct Read<'a, 'r> {
    registry: &'a Registry<'r>,
    held: Map<i64, Vec<Held>>,
    holders: Map<i64, (PrincipalKind, Vec<i64>)>,
}

impl Read<'_, '_> {
    /// The kind of the holder, and what else it holds that could grant the same: an assignment made in a scope that is
    /// neither above nor below includes none of the same scopes.
    fn others(&mut self, held: &Held) -> Result<Option<(PrincipalKind, Vec<Assignment>)>> {
        if !self.holders.contains_key(&held.holder) {
            let Some(holder) = self.registry.principal_by_id(held.holder)? else { return Ok(None) };
            let holders = self.registry.holders(&holder)?;
            self.holders.try_reserve(1)?;
            self.holders.insert(held.holder, (holder.kind, holders));
        }
        let Some((kind, holders)) = self.holders.get(&held.holder) else { return Ok(None) };
        let mut others = Vec::new();
        let at = &held.assignment.scope;
        for holder in holders {
            if !self.held.contains_key(holder) {
                let assignments = self.registry.assignments(Index::AssignmentsOfPrincipal, *holder)?;
                self.held.try_reserve(1)?;
                self.held.insert(*holder, assignments);
            }
            for other in self.held.get(holder).into_iter().flatten() {
                let scope = &other.assignment.scope;
                let may_meet = scope.is_within(at.id()) || at.is_within(scope.id());
                if may_meet && other.assignment.id != held.assignment.id && !other.is_disabled {
                    push(&mut others, other.assignment.clone())?;
                }
            }
        }
        Ok(Some((*kind, others)))
    }
}
