use crate::authority::Caller;
use crate::model::{RbacError, Result, SqlState, duplicate};
use crate::server::{quote_identifier, write};

/// What a subscriber needs to answer like the publisher.
///
/// It has what the extension ships, and its triggers make the built-in groups of all users: both are filtered out. Who
/// asks is each server's own matter, its roles and its pepper; but TRUNCATE takes tables of keys and roles along through
/// their foreign keys, and a subscriber can follow only if it is told so. Row filters do not hold TRUNCATE back.
/// lint() has the list again, in SQL; a test compares what both make of a publication.
const TABLES: &str = "
    harness_rbac.resource_types WHERE (id > 10000),
    harness_rbac.permissions WHERE (id > 10000),
    harness_rbac.scopes,
    harness_rbac.principals WHERE (id > 0),
    harness_rbac.group_members,
    harness_rbac.scope_users,
    harness_rbac.roles WHERE (id > 10000),
    harness_rbac.role_permissions WHERE (role_id > 10000),
    harness_rbac.resource_groups WHERE (id > 10000),
    harness_rbac.resource_group_scopes,
    harness_rbac.resource_group_selectors,
    harness_rbac.resources,
    harness_rbac.pipelines,
    harness_rbac.pipeline_references,
    harness_rbac.role_assignments,
    harness_rbac._published_api_keys,
    harness_rbac.api_keys WHERE (false),
    harness_rbac.api_key_bounds WHERE (false),
    harness_rbac.database_roles WHERE (false)";

/// Publishes the policy for logical subscribers.
///
/// # Errors
/// 42602 for an empty name; 42710 if it exists; 42501 for a principal.
pub fn create_publication(caller: &Caller, name: &str) -> Result<()> {
    caller.require_database("create publications")?;
    if name.is_empty() {
        return Err(RbacError::new(
            SqlState::InvalidName,
            "invalid publication name \"\"",
            "A publication has a name.",
            "Leave it out for harness_rbac.",
        ));
    }
    if write::execute("SELECT FROM pg_catalog.pg_publication WHERE pubname = $1", &[name.into()]) > 0 {
        let detail = "Publications of a database share their names.";
        return Err(duplicate("publication", name, detail, "Choose another name, or DROP PUBLICATION first."));
    }
    write::execute(&format!("CREATE PUBLICATION {} FOR TABLE {TABLES}", quote_identifier(name)), &[]);
    Ok(())
}
