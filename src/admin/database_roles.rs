use super::find_by_name;
use crate::authority::Caller;
use crate::model::{PrincipalRef, Result, undefined};
use crate::server::kept;
use pgrx::pg_sys;

/// Lets a role that logs in to PostgreSQL act for a principal; a second call replaces the first.
///
/// # Errors
/// 42602, 42704 for the names; 22023 for a user group; 42501 for a principal.
pub fn map_database_role(caller: &Caller, role: pg_sys::Oid, principal: &str) -> Result<()> {
    caller.require_database("map database roles")?;
    role_name(role)?;
    PrincipalRef::parse_actor(principal)?;
    let id = find_by_name::principal(principal)?;
    kept::execute(
        "INSERT INTO harness_rbac.database_roles (role, principal_id) VALUES ($1::regrole, $2)
         ON CONFLICT (role) DO UPDATE SET principal_id = excluded.principal_id",
        &[role.into(), id.into()],
    );
    Ok(())
}

/// # Errors
/// 42704 if the role is not mapped; 42501 for a principal.
pub fn unmap_database_role(caller: &Caller, role: pg_sys::Oid) -> Result<()> {
    caller.require_database("map database roles")?;
    if kept::execute("DELETE FROM harness_rbac.database_roles WHERE role = $1::regrole RETURNING role", &[role.into()])
        == 0
    {
        let name = role_name(role)?;
        return Err(undefined(
            "mapping of database role",
            &name,
            "The role acts for no principal.",
            "See harness_rbac.visible_database_roles for those that do.",
        ));
    }
    Ok(())
}

/// The role's name. An oid may be written that no role has.
fn role_name(role: pg_sys::Oid) -> Result<String> {
    let sql = "SELECT rolname::text FROM pg_catalog.pg_roles WHERE oid = $1";
    kept::first(sql, &[role.into()], |row| row.get::<String>(1)).flatten().ok_or_else(|| {
        undefined("database role", &role.to_u32().to_string(), "No role has that oid.", "Name a role, see pg_roles.")
    })
}
