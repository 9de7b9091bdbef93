//! Assignments that add nothing.

use super::chain::Chain;
use super::inquirer::Inquirer;
use crate::cache::{catalogue, statement_time};
use crate::catalog::{Index, with_registry};
use crate::engine::{Extent, first_beyond};
use crate::model::{Assignment, PrincipalKind, Result, push};
use std::rc::Rc;

/// The assignments made in the scope or below it whose holder keeps all that they grant, for as long, by others; with
/// their names. Of two that grant the same both are named. Those whose holders the asker may not view there are left out.
///
/// # Errors
/// 54000 if there is no memory to compare them.
pub fn redundant_role_bindings(scope: &str, inquirer: &Inquirer) -> Result<Vec<Chain>> {
    let known = catalogue()?;
    let (found, _) = with_registry(&known, Vec::new, |registry| {
        let mut found = Vec::new();
        let Some(scope) = registry.scope_by_path(scope)? else { return Ok(found) };
        for id in registry.scopes_within(&[Extent::Subtree(Rc::clone(&scope))])? {
            for held in registry.assignments(Index::AssignmentsOfScope, id)? {
                pgrx::check_for_interrupts!();
                let Some(holder) = registry.principal_by_id(held.holder)? else { continue };
                let holders = match holder.kind {
                    PrincipalKind::UserGroup => vec![holder.id],
                    _ => registry.holders(&holder)?,
                };
                let mut others: Vec<Assignment> = Vec::new();
                for other in holders {
                    for other in registry.assignments(Index::AssignmentsOfPrincipal, other)? {
                        if other.assignment.id != held.assignment.id && !other.is_disabled {
                            push(&mut others, other.assignment)?;
                        }
                    }
                }
                let adds = first_beyond(&others, &held.assignment, &known, statement_time())?.is_some();
                let at = held.assignment.scope.path();
                if !adds && !held.is_disabled && inquirer.may_see_principals(holder.kind, at)? {
                    push(&mut found, Chain::of(&held, registry)?)?;
                }
            }
        }
        Ok(found)
    })?;
    Ok(found)
}
