use super::{find_by_name, taken_along};
use crate::authority::{Caller, HandingOut, Since};
use crate::catalog::Grants;
use crate::model::{RbacError, Result, SqlState, check_list, check_name, check_new_identifier, duplicate, quoted};
use crate::server::{kept, write};

/// Makes a custom role at a scope.
///
/// # Errors
/// 42602, 42939 for the identifier; 42704 without scope or permission; 22023 for a permission of another level;
/// 22023, 54000 for the name; 54000 for too many permissions; 42710 if it exists; 42501 for a principal without `core_role_edit`.
pub fn create_role(
    caller: &Caller,
    scope: &str,
    identifier: &str,
    permissions: &[String],
    name: Option<&str>,
) -> Result<i64> {
    check_new_identifier("role", identifier, true)?;
    check_name(name)?;
    check_list("permissions", permissions)?;
    let (since, require) = (Since::now(), || caller.require("core_role_edit", scope, None));
    require()?;
    let scope = find_by_name::scope(scope)?;
    let id = kept::id(
        "INSERT INTO harness_rbac.roles (account_id, scope_id, identifier, name) VALUES ($1, $2, $3, $4)
         ON CONFLICT (scope_id, identifier) DO NOTHING RETURNING id",
        &[scope.account_id.into(), scope.id.into(), identifier.into(), name.into()],
    );
    let id = id.ok_or_else(|| {
        let detail = format!("Scope \"{}\" has a role of that name.", scope.path);
        duplicate("role", identifier, detail, "Choose another identifier, or change the role with alter_role().")
    })?;
    add_permissions(id, permissions)?;
    since.ask_again(require)?;
    Ok(id)
}

/// Adds permissions to a custom role and removes others. One that it has, or has not, stays as it is.
///
/// # Errors
/// 42602 for an identifier; 42939 for a built-in role; 42704 without scope, role or permission; 22023 for a
/// permission of another level, or one that is added and removed; 54000 for too many; 42501 for a principal without `core_role_edit`, or
/// without what is added wherever somebody holds the role.
pub fn alter_role(caller: &Caller, scope: &str, identifier: &str, add: &[String], remove: &[String]) -> Result<()> {
    check_list("add_permissions", add)?;
    check_list("remove_permissions", remove)?;
    let (since, require) = (Since::now(), || caller.require("core_role_edit", scope, Some(identifier)));
    let mut handing_out =
        if add.is_empty() { HandingOut::taking_away(require)? } else { HandingOut::begin(caller, scope, require)? };
    let role = find_by_name::own_role(identifier, &find_by_name::scope(scope)?)?;
    if let Some(both) = add.iter().find(|permission| remove.contains(permission)) {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("permission {} is added and removed", quoted(both)),
            "It stands in add_permissions and in remove_permissions.",
            "Name it in one of them.",
        ));
    }
    handing_out.note(Grants::OfRole(role))?;
    let removed = find_by_name::permissions(remove)?;
    add_permissions(role, add)?;
    kept::execute(
        "DELETE FROM harness_rbac.role_permissions WHERE role_id = $1 AND permission_id = ANY ($2)",
        &[role.into(), removed.into()],
    );
    since.ask_again(require)?;
    handing_out.check(Grants::OfRole(role))
}

fn add_permissions(role: i64, permissions: &[String]) -> Result<()> {
    let ids = find_by_name::permissions(permissions)?;
    write::execute(
        "INSERT INTO harness_rbac.role_permissions (role_id, permission_id) SELECT DISTINCT $1, id FROM unnest($2) AS id
         ON CONFLICT (role_id, permission_id) DO NOTHING",
        &[role.into(), ids.into()],
    );
    Ok(())
}

/// Drops a custom role and the assignments that use it, here and below.
///
/// # Errors
/// 42602 for the identifier; 42939 for a built-in role; 42704 without scope or role; 42501 for a principal without
/// `core_role_delete`.
pub fn drop_role(caller: &Caller, scope: &str, identifier: &str) -> Result<()> {
    let (since, require) = (Since::now(), || caller.require("core_role_delete", scope, Some(identifier)));
    require()?;
    let scope = find_by_name::scope(scope)?;
    let role = find_by_name::own_role(identifier, &scope)?;
    let along = taken_along::of_role(role);
    kept::execute("DELETE FROM harness_rbac.roles WHERE id = $1", &[role.into()]);
    since.ask_again(require)?;
    along.tell(&format!("role {}", quoted(identifier)));
    Ok(())
}

/// Makes a new version of a role's row.
pub fn touch_role(id: i64) {
    kept::execute("UPDATE harness_rbac.roles SET name = name WHERE id = $1", &[id.into()]);
}
