//! Role-based access control in the manner of Harness, inside PostgreSQL.
//!
//! # Vocabulary
//!
//! A *scope* is an account, an organization in it, or a project in that. A *principal* is a user, a user group or a
//! service account. A *role* is a set of permissions, a *resource group* a set of resources. An *assignment* gives a
//! principal a role on a resource group at a scope. Rights add up and are inherited downward; nothing denies.
//!
//! # Rooms
//!
//! A folder is a room, and a room has one idea. Rooms import what stands below them, and no two files import each other;
//! `tests/bin/architecture` holds the map, and fails where the code leaves it. From the top:
//!
//! ```text
//! api         the SQL surface: convert, call, convert, raise
//! report      who may do what, as one page
//! triggers    what every route into the tables has to pass
//! policy      policy as code: documents, plans, and applying them
//! pipeline    what definitions of pipelines refer to, and who may run them
//! review      why, who and what: questions beside yes and no
//! admin       writing the entities, a file each
//! audit       the log of changes, its seals, and the policy as it was
//! simulation  what if: changes are made, compared and taken back
//! protection  row-level security on tables of applications, and what the planner is told
//! authority   who may call, and that nobody hands out more than it holds
//! session     who asks
//! cache       what is compiled in this backend, and how it stays right
//! catalog     rows of our tables, read without SQL
//! usage       when assignments were last used
//! server      SQL, savepoints, roles, object ids, clock, settings: PostgreSQL around us
//! engine      deciding, and nothing else
//! model       the nouns
//! ```
//!
//! `model`, `engine`, [`policy::document`], [`policy::plan`] and [`pipeline::definition`] are pure: no pgrx, no unsafe, no
//! panics. The tests compile them without PostgreSQL. [`fault`] has what tests put in. Tables, constraints, triggers,
//! privileges and comments are SQL and stand in `sql/`; queries of more than a few lines in `sql/` beside their room.
//!
//! # Glossary
//!
//! Harness's words stand above, under Vocabulary. These are our own:
//!
//! | word | meaning |
//! |---|---|
//! | answer | yes, no or "it depends" of one question in one scope |
//! | bound | of a principal: that the session acts for it until the transaction ends; as a noun: what a key or session is limited to |
//! | breadth | what a role holds beside the permissions it lists: nothing, every view, or everything |
//! | chain | in `review` who holds what by which assignment; in `audit` the seals of an organization, or of an account, each over the one before |
//! | compiled | made ready for deciding: permissions as bits, names as numbers |
//! | concerned | whose assignments a change may touch |
//! | cover | what of a resource type one row of a resource filter selects, wherever it reaches |
//! | evidence | what proves a yes: names, attributes, a scope that exists |
//! | extent | one scope, or one with everything below it |
//! | facts | what the engine asks its caller to look up: child scopes, registered attributes |
//! | gift | what somebody would hold by a grant that `review` suggests |
//! | handing out | a change by which somebody may come to hold more |
//! | holder | a principal by whose assignments another one holds something: itself, or a group it is in |
//! | hint, handle | where a call site finds its compiled question again |
//! | kept | a statement whose plan is kept, a policy that is not evicted |
//! | mark | the number of messages up to which a store has been checked |
//! | near miss, obstacle | an assignment that almost grants what is asked; what it fails by |
//! | part | what of a resource type a reach grants in one scope |
//! | pepper, verifier | the server's secret under which API keys are hashed; the hash |
//! | question | principal, permission and resource type, asked of any scope |
//! | reach | what one assignment grants through one included scope and one row of its resource filter |
//! | seal | the hash over what a transaction changed of an organization, or of what is an account's own |
//! | settle | to find out whether a commit that was announced has ended before its messages came |
//! | shared | scopes, roles and resource groups, compiled once for all principals |
//! | side, view | the newest state of the tables, or that of the statement's snapshot |
//! | signal | what an invalidation message is about |
//! | standing | how much is held at the scope of the report: below it, some, all |
//! | territory | the extents in which a question can be answered with yes |
//! | touched | the keys of what a simulated change writes |
//! | writers | the transactions that wrote what a decision was made from |
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
pgrx::extension_sql_file!(
    "../sql/api_keys.sql",
    name = "api_keys",
    requires = ["principals", "roles", "resource_groups"]
);
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
pgrx::extension_sql_file!(
    "../sql/scope_keys.sql",
    name = "scope_keys",
    requires = [
        "scope_of",
        api::permitted_scope_keys::permitted_text_keys,
        api::permitted_scope_keys::permitted_text_keys_later,
        api::permitted_scope_keys::permitted_uuid_keys,
        api::permitted_scope_keys::permitted_uuid_keys_later,
        api::permitted_scope_keys::permitted_bigint_keys,
        api::permitted_scope_keys::permitted_bigint_keys_later
    ]
);
pgrx::extension_sql_file!(
    "../sql/shares.sql",
    name = "shares",
    requires = [
        "review",
        api::shares::share_resource,
        api::shares::unshare_resource,
        api::shares::confirm_share_permission,
        api::review::permitted_resources_everywhere,
        api::review::role_bindings_everywhere
    ]
);
pgrx::extension_sql_file!(
    "../sql/visible_names.sql",
    name = "visible_names",
    requires = ["review", "resources", "roles", "resource_groups"]
);
pgrx::extension_sql_file!(
    "../sql/visible_access.sql",
    name = "visible_access",
    requires = ["visible_names", "api_keys"]
);
pgrx::extension_sql_file!("../sql/manual.sql", name = "manual", requires = ["schema"]);
pgrx::extension_sql_file!("../sql/help.sql", name = "help", requires = ["manual"]);
pgrx::extension_sql_file!(
    "../sql/auditing.sql",
    name = "auditing",
    requires = [
        api::audit_then::permitted_principals_at,
        api::audit_then::explain_permission_at,
        api::audit_then::policy_changes_undo
    ]
);
pgrx::extension_sql_file!(
    "../sql/number_resources.sql",
    name = "number_resources",
    requires = [
        "has_permission",
        api::require_permission::require_permission_by_path,
        api::require_permission::require_permission_by_id
    ]
);
pgrx::extension_sql_file!(
    "../sql/protected_tables.sql",
    name = "protected_tables",
    requires = [
        api::protection::protect_table_at_level,
        api::protection::unprotect_table,
        api::protection::confirm_protected_table,
        api::protection::carry_scope
    ]
);
pgrx::extension_sql_file!(
    "../sql/lint_replicas.sql",
    name = "lint_replicas",
    requires = ["triggers", api::lint::lint_citus]
);
pgrx::extension_sql_file!("../sql/lint_own.sql", name = "lint_own", requires = ["audit", api::api_keys::has_pepper]);
pgrx::extension_sql_file!(
    "../sql/lint.sql",
    name = "lint",
    requires =
        ["protected_tables", "lint_replicas", "lint_own", "review", "api_keys", api::protection::rows_without_scope]
);
pgrx::extension_sql_file!(
    "../sql/arms.sql",
    name = "arm_comments",
    requires = [
        "arms",
        "arm_arrays",
        "key_arm_arrays",
        api::arm_arrays::whole_scope_ids,
        api::arm_arrays::whole_scope_ids_later,
        api::arm_arrays::named_scope_ids,
        api::arm_arrays::named_scope_ids_later,
        api::arm_arrays::matching_scope_ids,
        api::arm_arrays::matching_scope_ids_later
    ]
);
pgrx::extension_sql_file!(
    "../sql/limited_sessions.sql",
    name = "limited_sessions",
    requires = [
        "api_keys",
        api::api_keys::create_api_key_by_text,
        api::api_keys::create_limited_api_key,
        api::api_keys::create_limited_api_key_for,
        api::api_keys::authenticate_within,
        api::session::begin_session_within,
        api::session::begin_session_acting,
        api::session::acting_principal,
        api::session::current_bound
    ]
);
pgrx::extension_sql_file!(
    "../sql/policy_documents.sql",
    name = "policy_documents",
    requires = [
        api::policy::export_policy,
        api::policy::export_policy_parts,
        api::policy::plan_policy,
        api::policy::apply_policy,
        api::policy::check_policy,
        api::policy::policy_from_yaml,
        api::policy::policy_from_terraform,
        api::policy::policy_from_terraform_of_account,
        api::policy::policy_to_terraform
    ]
);
pgrx::extension_sql_file!(
    "../sql/nodes.sql",
    name = "nodes",
    requires = [api::protection::is_past_policies, api::session::signed_session]
);
pgrx::extension_sql_file!("../sql/functions.sql", name = "functions", finalize);

/// The schema that the functions name. sql/schema.sql has created it by then: the statement that comes of this finds it.
#[pgrx::pg_schema]
mod harness_rbac {}

/// Runs once per backend when the library is loaded.
#[pgrx::pg_guard]
#[allow(non_snake_case)]
pub extern "C-unwind" fn _PG_init() {
    server::withhold_backtraces();
    server::settings::define();
    server::carried::define();
    session::parameter::define();
    session::asserted::define();
    #[cfg(feature = "broken")]
    fault::define();
    server::settings::reserve_prefix();
    server::watch_queries();
    server::refuse_queries_by(session::why_unanswerable);
    protection::listen();
    cache::count_for_server();
    usage::note_grant_uses_at_commit(cache::forget_answers);
}
