//! Role-based access control in the manner of Harness, inside PostgreSQL.
//!
//! # Vocabulary
//!
//! A *scope* is an account, an organization in it, or a project in that. A *principal* is a user, a user group or a
//! service account. A *role* is a set of permissions, a *resource group* a set of resources. An *assignment* gives a
//! principal a role on a resource group at a scope. Rights add up and are inherited downward; nothing denies.
//!
//! # Layers
//!
//! ```text
//!              SQL surface          api/       thin: convert, call, convert, raise
//!        ┌────────┬────────┴┬──────────┐
//!     session   cache    admin    triggers     who asks · compiled policy · writes · what spans rows
//!        └────────┤
//!     catalog                                  rows of our tables, read without SPI
//!        │
//!      engine ──► model ◄── pipeline           pure Rust: no pgrx, no unsafe, no panics
//! ```
//!
//! `review` answers why and who, by catalog and engine; `report` makes a page of that. Both stand between API and catalog.
//! `planner` stands beside the API: what PostgreSQL's planner is told about `has_permission`.
//! Arrows point down only. Tables, constraints, triggers, privileges and comments are SQL and stand in `sql/`.
//!
//! # A decision
//!
//! `has_permission` (in [`api`]) reads its arguments where they lie and asks [`cache::decide`]. That lets PostgreSQL
//! take in pending invalidation messages, forgets what they touched, and looks up the compiled question: this
//! principal, this permission, this resource type. For every scope it keeps yes, no or "it depends"; the common row
//! costs a hash look-up and two bits. What is missing is loaded by [`catalog`] on a fresh snapshot and compiled by
//! [`engine`], which knows the rules and nothing else.
//!
//! # What must hold
//!
//! - The answer is never NULL, and never an error for a name that is unknown: it is `false`.
//! - Nothing derived from policy outlives the message that says it changed, or the commit that announced it.
//! - Yes needs two sides: the newest policy, and the policy as the statement's own snapshot has it.
//! - Administration runs as the owner, on the authority of the caller: a principal hands out no more than it holds.
//! - Data-sized memory is allocated fallibly; no borrow is held across a call into PostgreSQL.
#![deny(unsafe_code, ffi_unwind_calls)]
// Nothing here is public in Rust's sense; the documentation is for those who work on it.
#![allow(rustdoc::private_intra_doc_links)]

mod admin;
mod api;
mod audit;
mod authority;
mod cache;
mod catalog;
mod engine;
mod fault;
mod model;
mod pipeline;
mod policy;
mod protection;
mod report;
mod review;
mod server;
mod session;
mod simulation;
mod triggers;
mod usage;

::pgrx::pg_module_magic!();

pgrx::extension_sql_file!("../sql/schema.sql", name = "schema", bootstrap);
pgrx::extension_sql_file!("../sql/signals.sql", name = "signals", requires = ["schema"]);
pgrx::extension_sql_file!("../sql/catalogue.sql", name = "catalogue", requires = ["schema"]);
pgrx::extension_sql_file!("../sql/scopes.sql", name = "scopes", requires = ["schema"]);
pgrx::extension_sql_file!("../sql/principals.sql", name = "principals", requires = ["scopes"]);
pgrx::extension_sql_file!("../sql/database_roles.sql", name = "database_roles", requires = ["principals"]);
pgrx::extension_sql_file!("../sql/api_keys.sql", name = "api_keys", requires = ["principals"]);
pgrx::extension_sql_file!("../sql/roles.sql", name = "roles", requires = ["scopes", "catalogue"]);
pgrx::extension_sql_file!("../sql/resource_groups.sql", name = "resource_groups", requires = ["scopes", "catalogue"]);
pgrx::extension_sql_file!("../sql/resources.sql", name = "resources", requires = ["scopes", "catalogue"]);
pgrx::extension_sql_file!("../sql/pipelines.sql", name = "pipelines", requires = ["resources"]);
pgrx::extension_sql_file!(
    "../sql/role_assignments.sql",
    name = "role_assignments",
    requires = ["principals", "roles", "resource_groups"]
);
pgrx::extension_sql_file!("../sql/grant_uses.sql", name = "grant_uses", requires = ["role_assignments"]);
pgrx::extension_sql_file!(
    "../sql/catalogue/resource_types.sql",
    name = "shipped_resource_types",
    requires = ["catalogue"]
);
pgrx::extension_sql_file!(
    "../sql/catalogue/permissions.sql",
    name = "shipped_permissions",
    requires = ["shipped_resource_types"]
);
pgrx::extension_sql_file!(
    "../sql/catalogue/cross_type_permissions.sql",
    name = "shipped_cross_type_permissions",
    requires = ["shipped_permissions"]
);
pgrx::extension_sql_file!(
    "../sql/catalogue/roles.sql",
    name = "shipped_roles",
    requires = ["roles", "shipped_permissions"]
);
pgrx::extension_sql_file!(
    "../sql/catalogue/resource_groups.sql",
    name = "shipped_resource_groups",
    requires = ["resource_groups"]
);
pgrx::extension_sql_file!(
    "../sql/triggers.sql",
    name = "triggers",
    requires = [
        "signals",
        "resources",
        "role_assignments",
        "database_roles",
        "api_keys",
        "shipped_cross_type_permissions",
        "shipped_roles",
        "shipped_resource_groups"
    ]
);
pgrx::extension_sql_file!("../sql/audit.sql", name = "audit", requires = ["triggers"]);
pgrx::extension_sql_file!("../sql/protected_tables.sql", name = "protected_tables", requires = ["schema"]);
pgrx::extension_sql_file!(
    "../sql/lint.sql",
    name = "lint",
    requires = ["protected_tables", "review", "api_keys", "database_roles", api::api_keys::has_pepper]
);
pgrx::extension_sql_file!("../sql/functions.sql", name = "functions", finalize);

/// The schema that the functions name. sql/schema.sql has created it by then: the statement that comes of this finds it.
#[pgrx::pg_schema]
mod harness_rbac {}

/// Runs once per backend when the library is loaded.
#[pgrx::pg_guard]
#[allow(non_snake_case)]
pub extern "C-unwind" fn _PG_init() {
    server::settings::define();
    session::parameter::define();
    #[cfg(feature = "broken")]
    fault::define();
    server::settings::reserve_prefix();
    usage::note_grant_uses_at_commit(cache::forget_answers);
}
