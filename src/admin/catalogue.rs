use super::find_by_name;
use crate::authority::Caller;
use crate::model::{Levels, Result, check_list, check_name, check_new_identifier, duplicate};
use crate::server::kept;

/// Makes a resource type of the application.
///
/// # Errors
/// 42602, 42939 for the identifier; 22023 for the levels; 42710 if it exists; 42501 for a principal.
pub fn create_resource_type(caller: &Caller, identifier: &str, scopes: &[String], name: Option<&str>) -> Result<i64> {
    caller.require_database("create resource types")?;
    check_new_identifier("resource type", identifier, true)?;
    check_name(name)?;
    check_list("scopes", scopes)?;
    Levels::parse(scopes.iter().map(String::as_str))?;
    let id = kept::id(
        "INSERT INTO harness_rbac.resource_types (identifier, name, levels) VALUES ($1, $2, $3)
         ON CONFLICT (identifier) DO NOTHING RETURNING id",
        &[identifier.into(), name.into(), scopes.to_vec().into()],
    );
    id.ok_or_else(|| {
        let detail = "Resource types of the catalogue and of applications share their names.";
        duplicate("resource type", identifier, detail, "Choose another identifier, or use the type that is there.")
    })
}

/// Makes a permission of the application, on a resource type of its own or of the catalogue.
///
/// # Errors
/// 42602, 42939 for the identifiers; 42704 without the type; 22023 for the levels; 42710 if it exists; 42501 for a
/// principal.
pub fn create_permission(
    caller: &Caller,
    identifier: &str,
    resource_type: &str,
    action: &str,
    scopes: &[String],
) -> Result<i64> {
    caller.require_database("create permissions")?;
    check_new_identifier("permission", identifier, true)?;
    check_new_identifier("action", action, false)?;
    check_list("scopes", scopes)?;
    Levels::parse(scopes.iter().map(String::as_str))?;
    let resource_type_id = find_by_name::resource_type(resource_type)?;
    let id = kept::id(
        "INSERT INTO harness_rbac.permissions (identifier, resource_type_id, action, levels) VALUES ($1, $2, $3, $4)
         ON CONFLICT (identifier) DO NOTHING RETURNING id",
        &[identifier.into(), resource_type_id.into(), action.into(), scopes.to_vec().into()],
    );
    id.ok_or_else(|| {
        let detail = "Permissions of the catalogue and of applications share their names.";
        duplicate("permission", identifier, detail, "Choose another identifier, or use the permission that is there.")
    })
}
