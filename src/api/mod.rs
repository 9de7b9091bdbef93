//! The SQL surface: convert, call, convert, raise.

mod administer;
mod api_keys;
mod arguments;
mod audit;
mod call_site;
mod catalogue;
mod check_access;
mod has_permission;
mod json_argument;
mod permitted_scope_ids;
mod pipelines;
mod policy;
mod principals;
mod protection;
mod publication;
mod report;
mod require_permission;
mod resource_groups;
mod resources;
mod review;
mod role_assignments;
mod roles;
mod scopes;
mod session;
mod simulate;
