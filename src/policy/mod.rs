//! Policy as code: what lives at a scope as one document, what it takes to get from there to another, and getting there.
//!
//! ```text
//!  document ──► plan ──► apply
//!  what it says  what to do   the tables: read, changed by kinds of changes, checked
//! ```
//!
//! `document` and `plan` are pure: they know neither PostgreSQL nor what is allowed.

mod apply;
mod change_authority;
mod current_policy;
pub mod document;
mod expectations;
mod made_names;
mod missing_parts;
pub mod plan;
mod statements;

pub use apply::{apply_policy, export_policy, export_policy_parts, plan_policy};
pub use expectations::tap;
