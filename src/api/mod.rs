//! The SQL surface: convert, call, convert, raise.

mod administer;
mod api_keys;
mod arguments;
mod call_site;
mod catalogue;
mod check_access;
mod has_permission;
mod json;
mod permitted_scope_ids;
mod policy;
mod principals;
mod protection;
mod publication;
mod require_permission;
mod resource_groups;
mod resources;
mod role_assignments;
mod roles;
mod scopes;
mod session;
mod simulate;
