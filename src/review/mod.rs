//! What people ask beside yes and no: why, and who may do what.
//!
//! The answers come from the engine that decides, assignment by assignment, on the same two sides as a decision.

mod asked_why;
mod bindings_everywhere;
mod catalogue_names;
mod effective_permissions;
mod explanation;
mod explanation_lines;
mod grant_chain;
mod grant_size;
mod granting;
mod inquirer;
mod known_resources;
mod near_miss_words;
mod node_findings;
mod permissions_in_common;
mod permitted_principals;
mod permitted_scopes;
mod redundant_assignments;
mod refusal;
mod resolved_names;
mod role_alone;
mod suggestion;
mod suggestion_order;
mod within_bounds;

pub use asked_why::{AskedWhy, answer_why};
pub use bindings_everywhere::{Binding, role_bindings_everywhere};
pub use catalogue_names::Names;
pub use effective_permissions::effective_permissions;
pub use explanation::explain_then;
pub use explanation_lines::render;
pub use grant_chain::{Chain, attribute_filter, selector};
pub use inquirer::Inquirer;
pub use node_findings::node_findings;
pub use permitted_principals::{permitted_principals, permitted_principals_of_then, principals_permitted_all};
pub use permitted_scopes::{WhateverMatches, permitted_resources, permitted_scopes};
pub use redundant_assignments::redundant_role_bindings;
pub use refusal::{Refusal, reason};
