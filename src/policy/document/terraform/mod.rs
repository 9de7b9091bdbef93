//! Configurations of Harness's Terraform provider as policy documents, and policy documents as such configurations.
//!
//! ```text
//!  written_form (Terraform's JSON syntax)      ─┐
//!  shown_form (terraform show -json)            ─┴► resource ─► block ─► principals, rights ─► import ─► the document
//! ```
//!
//! Nothing of a configuration is evaluated. What is not understood is refused with its place or grants nothing: an import
//! never says more than the configuration does.

mod assignments;
mod block;
mod export;
mod export_blocks;
mod fault;
mod import;
mod known_kinds;
mod provider_accounts;
mod resource;
mod rights;
mod shown_form;
mod shown_unknowns;
mod texts;
mod written_form;

pub use export::policy_to_terraform;
pub use import::policy_from_terraform;
