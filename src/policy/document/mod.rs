//! A policy as one document: everything that lives at a scope and below it. `docs/policy.schema.json` says the same to
//! editors.
//!
//! Pure Rust.
#![forbid(unsafe_code)]

mod assertions;
mod document_check;
mod entries;
mod parts;
mod policy_document;
mod terraform;
#[cfg(test)]
mod tests;
mod yaml;

pub use assertions::Expectation;
pub use entries::{
    AssignmentEntry, GroupEntry, PermissionEntry, ResourceEntry, ResourceGroupEntry, RoleEntry, ScopeEntry, ShareEntry,
};
pub use policy_document::{POLICY_VERSION, PolicyDocument};
pub use terraform::{policy_from_terraform, policy_to_terraform};
pub use yaml::policy_from_yaml;
