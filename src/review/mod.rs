//! What people ask beside yes and no: why, and who may do what.
//!
//! The answers come from the engine that decides, assignment by assignment, on the same two sides as a decision.

mod catalogue_names;
mod effective_permissions;
mod explanation;
mod explanation_lines;
mod grant_chain;
mod grant_size;
mod inquirer;
mod known_resources;
mod near_miss_words;
mod nearest_name;
mod permitted_principals;
mod permitted_scopes;
mod redundant_assignments;
mod resolved_names;
mod suggestion;
mod suggestion_order;

pub use catalogue_names::Names;
pub use effective_permissions::effective_permissions;
pub use explanation::explain;
pub use explanation_lines::render;
pub use grant_chain::{Chain, attribute_filter, selector};
pub use inquirer::Inquirer;
pub use permitted_principals::permitted_principals;
pub use permitted_scopes::{WhateverMatches, permitted_resources, permitted_scopes};
pub use redundant_assignments::redundant_role_bindings;

use crate::catalog::{View, load_scope_by_id};
use crate::model::{Result, ScopeId};

/// The path of a scope.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn path_of(scope_id: i64) -> Result<Option<String>> {
    Ok(load_scope_by_id(View::Newest, ScopeId(scope_id))?.map(|scope| scope.path().to_owned()))
}
