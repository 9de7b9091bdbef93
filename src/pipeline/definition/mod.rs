//! What a pipeline refers to: its definition, in the product's YAML or JSON, read and walked.
//!
//! Pure Rust above the model alone. A definition is hostile until read: its size, depth, aliases and the number of its
//! references are bounded, and nothing of it is evaluated. Where two readings are possible, the one that asks for more
//! rights is taken.
#![forbid(unsafe_code)]

mod expression;
mod key_meaning;
mod node;
mod reference;
mod stages;
mod variables;
mod walk;
mod walk_state;

pub use reference::Reference;

use crate::model::{Result, ScopePath};
use node::Node;

/// Everything that the definition of a pipeline of this scope refers to, in the order of the document.
///
/// # Errors
/// With line and column: 22023 for what is no pipeline, 42602 for a name that no resource can have, 54000 for what is too
/// large.
pub fn references(definition: &str, scope: ScopePath<'_>) -> Result<Vec<Reference>> {
    walk::walk(&Node::read(definition)?, scope)
}
