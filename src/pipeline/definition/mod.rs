//! What a pipeline refers to: its definition, in the YAML or JSON of Harness, read and walked.
//!
//! Pure Rust above the model alone. A definition is hostile until read: its size, depth, aliases and the number of its
//! references are bounded, and nothing of it is evaluated. Where two readings are possible, the one that asks for more
//! rights is taken.
#![forbid(unsafe_code)]

mod document;
mod double_evaluation;
mod expression;
mod key_kinds;
mod key_meaning;
mod key_table;
mod node;
mod reference;
mod simplified;
mod stages;
mod variables;
mod walk;
mod walk_state;

pub use reference::{Reference, STEP_TYPE, is_approver};

use crate::model::{Result, ScopePath};
use node::Node;

/// Everything that the definition of a pipeline of this scope refers to, in the order of the document. Nothing of it may say
/// that it is another pipeline, or one of another project.
///
/// # Errors
/// With line and column: 22023 for what is no pipeline, or another one; 42602 for a name that no resource can have; 54000
/// for what is too large.
pub fn references(definition: &str, scope: ScopePath<'_>, identifier: &str) -> Result<Vec<Reference>> {
    let document = Node::read(definition)?;
    let found = document::pipeline_of(&document)?;
    document::check_home(found.pipeline, scope, identifier)?;
    walk::walk(&found, scope)
}
