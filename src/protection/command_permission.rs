use super::wanted_protection::{Protection, refused};
use crate::catalog::load_type_permissions;
use crate::model::{Catalogue, Command, CommandNeeds, PermissionIndex, Result, TypeIndex, nearest, quoted, undefined};

/// The permission for a command and whether it belongs to the resource type; `None` if nobody may.
///
/// # Errors
/// 42704 for an unknown type or permission, 22023 for one that does not fit.
pub fn permission_for(
    command: Command,
    protection: &Protection<'_>,
    catalogue: &Catalogue,
) -> Result<Option<(String, bool)>> {
    let name = protection.resource_type;
    let (Some(resource_type), Some(permissions)) = (catalogue.type_by_identifier(name), load_type_permissions(name)?)
    else {
        return Err(undefined(
            "resource type",
            name,
            "Neither the shipped catalogue nor the application has it.",
            &hint(name, catalogue.type_identifiers(), "harness_rbac.visible_resource_types"),
        ));
    };
    match protection.commands.get(command) {
        Some(None) => return Ok(None),
        Some(Some(CommandNeeds { permission: Some(permission), .. })) => {
            return named_permission(permission, resource_type, name, catalogue).map(Some);
        }
        Some(Some(CommandNeeds { permission: None, .. })) | None => {}
    }
    let default = command.default_permission(&permissions).map(|permission| (permission.to_owned(), true));
    if default.is_none() && command == Command::Select {
        return Err(refused(
            format!("resource type {} has no permission to view", quoted(name)),
            "Without one nobody could read the table.",
            r#"Name one: commands => '{"select": "..."}'."#,
        ));
    }
    Ok(default)
}

fn named_permission(
    permission: &str,
    resource_type: TypeIndex,
    type_name: &str,
    catalogue: &Catalogue,
) -> Result<(String, bool)> {
    let index: PermissionIndex = catalogue.permission_by_identifier(permission).ok_or_else(|| {
        undefined(
            "permission",
            permission,
            "Neither the shipped catalogue nor the application has it.",
            &hint(permission, catalogue.permission_identifiers(), "harness_rbac.visible_permissions"),
        )
    })?;
    if !catalogue.counts_on(index, resource_type) {
        return Err(refused(
            format!("permission {} says nothing about resource type {}", quoted(permission), quoted(type_name)),
            "Nobody could ever hold it on a row of the table.",
            "Name a permission of that type, see harness_rbac.visible_permissions.",
        ));
    }
    let is_own = catalogue.permission(index).is_some_and(|known| known.resource_type == resource_type);
    Ok((permission.into(), is_own))
}

/// The nearest name first, if there is one.
fn hint<'a>(meant: &str, names: impl Iterator<Item = &'a str>, listed_in: &str) -> String {
    let near = nearest(meant, names).map_or_else(String::new, |name| format!("The nearest is \"{name}\". "));
    format!("{near}{listed_in} has those there are.")
}
