//! What has to be done so that what lives at a scope and below it becomes what a policy document says.
//!
//! Pure Rust.
#![forbid(unsafe_code)]

mod assignments;
mod change;
mod kept;
mod members;
mod planner;
mod principals;
mod resource_groups;
mod roles;
mod scopes;
mod shares;

use super::document::PolicyDocument;
use crate::model::{Result, Set};
pub use change::{Action, Change, Kind, Right, rows_of};
use members::removed_users;
use planner::{Planner, held};

/// The changes that make `current` into `wanted`, in an order in which none stands in the way of another: what goes
/// first, from the assignments down to the scopes, then what comes, the other way round.
///
/// What the document does not mention stays, unless it shall be pruned: then everything goes that the sections it has do
/// not mention. Both documents are about the same scope.
///
/// # Errors
/// 42710 if a resource type or permission exists and is another; 22023 if a scope would go from above another;
/// 42704 if an entry names what is pruned.
pub fn plan(current: &PolicyDocument, wanted: &PolicyDocument, prune: bool) -> Result<Vec<Change>> {
    let mut planner = Planner {
        current,
        wanted,
        prune,
        held: [current, wanted].map(held),
        changes: Vec::new(),
        dropped: Set::default(),
        removed: removed_users(current, wanted),
        forgotten: Set::default(),
    };
    planner.catalogue()?;
    planner.scopes()?;
    planner.users();
    planner.service_accounts();
    planner.groups();
    planner.members();
    planner.roles();
    planner.dropped_resource_groups();
    planner.resources();
    planner.resource_groups();
    planner.assignments();
    planner.shares();
    planner.require_kept()?;
    planner.changes.sort_by_key(|change| change.action);
    Ok(planner.changes)
}

#[cfg(test)]
mod tests;
