//! The SQL surface: convert, call, convert, raise.

mod call_site;
mod check_access;
mod has_permission;
mod json;
mod raise;
mod require_permission;
mod resources;
mod role_assignments;
mod roles;
mod resource_groups;
mod catalogue;
mod principals;
mod scopes;

pub use raise::raise;
