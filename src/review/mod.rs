//! What people ask beside yes and no: why, and who may do what.
//!
//! The answers come from the engine that decides, assignment by assignment, on the same two sides as a decision.

mod asked;
mod candidate;
mod chain;
mod effective;
mod explain;
mod inquirer;
mod nearest;
mod obstacle;
mod permitted;
mod principals;
mod redundant;
mod render;
mod size;
mod suggest;

pub use chain::{Chain, attribute_filter, selector};
pub use effective::{Names, effective_permissions};
pub use explain::explain;
pub use inquirer::Inquirer;
pub use permitted::{WhateverMatches, permitted_resources, permitted_scopes};
pub use principals::permitted_principals;
pub use redundant::redundant_role_bindings;
pub use render::render;

use crate::catalog::{View, load_scope_by_id};
use crate::model::{Result, ScopeId};

/// The path of a scope.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn path_of(scope_id: i64) -> Result<Option<String>> {
    Ok(load_scope_by_id(View::Newest, ScopeId(scope_id))?.map(|scope| scope.path().to_owned()))
}
