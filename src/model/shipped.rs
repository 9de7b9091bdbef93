//! What the extension ships, as the library has it. The tables are of the same version, or nothing is answered; so a
//! session begins without reading what is the same everywhere.

use super::catalogue::{Breadth, Catalogue};
use super::error::Result;
use super::permission_set::PermissionSet;
use super::resource_group::{IncludedScopes, ResourceFilter, ResourceGroup};
use super::shipped_rows::Begins::{WithNumber, WithText};
use super::shipped_rows::{Rows, count, items, levels, number};

const RESOURCE_TYPES: &str = include_str!("../../sql/catalogue/resource_types.sql");
const PERMISSIONS: &str = include_str!("../../sql/catalogue/permissions.sql");
const CROSS_TYPES: &str = include_str!("../../sql/catalogue/cross_type_permissions.sql");
const ROLES: &str = include_str!("../../sql/catalogue/roles.sql");
const RESOURCE_GROUPS: &str = include_str!("../../sql/catalogue/resource_groups.sql");

/// Key and identifier of each resource type.
static TYPE_ROWS: Rows<2, { count(RESOURCE_TYPES, WithNumber) }> = Rows::of(RESOURCE_TYPES, WithNumber);
/// Key, identifier, type, action and levels of each permission.
static PERMISSION_ROWS: Rows<5, { count(PERMISSIONS, WithNumber) }> = Rows::of(PERMISSIONS, WithNumber);
/// Permissions that count on a type beside their own, by the name of that.
static CROSS_TYPE_ROWS: Rows<2, { count(CROSS_TYPES, WithText) }> = Rows::of(CROSS_TYPES, WithText);
/// Key, identifier, name, levels and breadth of each role.
static ROLE_ROWS: Rows<5, { count(ROLES, WithNumber) }> = Rows::of(ROLES, WithNumber);
/// What roles list, by their names.
static ROLE_LISTS: Rows<2, { count(ROLES, WithText) }> = Rows::of(ROLES, WithText);
/// Key, identifier, name, levels, and whether the scopes below are included, of each resource group.
static RESOURCE_GROUP_ROWS: Rows<5, { count(RESOURCE_GROUPS, WithNumber) }> = Rows::of(RESOURCE_GROUPS, WithNumber);

/// Keys up to here are the extension's own, the same in every installation.
pub const LAST_SHIPPED: i64 = 10_000;

/// The action of permissions that viewer roles hold.
pub const VIEW: &str = "view";

/// The resource types and permissions, with room for some of the application's own.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn shipped_catalogue() -> Result<Catalogue> {
    let mut catalogue = Catalogue::with_room(200, 640)?;
    for [id, identifier] in TYPE_ROWS.iter() {
        catalogue.add_type(number(id), identifier)?;
    }
    for [id, identifier, resource_type, action, level] in PERMISSION_ROWS.iter() {
        catalogue.add_permission(number(id), identifier, number(resource_type), action == VIEW, levels(level))?;
    }
    for [resource_type, permissions] in CROSS_TYPE_ROWS.iter() {
        let Some(resource_type) = catalogue.type_by_identifier(resource_type) else { continue };
        for permission in items(permissions) {
            if let Some(permission) = catalogue.permission_by_identifier(permission) {
                catalogue.add_cross_type(permission, resource_type)?;
            }
        }
    }
    Ok(catalogue)
}

/// The permissions of a role; `None` for a key that nothing has.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn shipped_role(id: i64, catalogue: &Catalogue) -> Result<Option<PermissionSet>> {
    let Some([_, identifier, _, level, breadth]) = ROLE_ROWS.iter().find(|[key, ..]| number(key) == id) else {
        return Ok(None);
    };
    let mut permissions = catalogue.implied_permissions(Breadth::from_name(breadth), levels(level))?;
    for [_, list] in ROLE_LISTS.iter().filter(|[role, _]| *role == identifier) {
        for permission in items(list).filter_map(|name| catalogue.permission_by_identifier(name)) {
            permissions.insert(permission)?;
        }
    }
    Ok(Some(permissions))
}

/// A resource group; `None` for a key that nothing has. They all select everything.
pub fn shipped_resource_group(id: i64) -> Option<ResourceGroup> {
    let [_, _, _, _, children] = RESOURCE_GROUP_ROWS.iter().find(|[key, ..]| number(key) == id)?;
    let included_scopes = IncludedScopes::OfAssignment { with_children: children == "true" };
    Some(ResourceGroup { included_scopes, filter: ResourceFilter::Everything })
}

#[cfg(test)]
mod tests {
    use super::super::level::{Level, Levels};
    use super::*;

    #[test]
    fn everything_shipped_is_found() {
        let catalogue = shipped_catalogue().unwrap();
        let lines = |sql: &str| sql.lines().filter(|line| line.starts_with("    (")).count();
        assert_eq!(catalogue.permissions().count(), lines(PERMISSIONS));
        assert!(catalogue.type_by_id(lines(RESOURCE_TYPES) as i64).is_some());
        assert_eq!(ROLE_ROWS.iter().count() + ROLE_LISTS.iter().count(), lines(ROLES));
        let view = catalogue.permission_by_identifier("core_account_view").unwrap();
        let known = catalogue.permission(view).unwrap();
        assert!(known.is_view && known.levels == Levels::default().with(Level::Account));
        let role = |id| shipped_role(id, &catalogue).unwrap();
        let roles = ROLE_ROWS.iter().count() as i64;
        for id in 1..=roles {
            assert!(role(id).unwrap().iter().next().is_some(), "role {id} grants nothing");
        }
        assert!(role(0).is_none() && role(roles + 1).is_none());
        let with_children = |id| match shipped_resource_group(id).map(|group| group.included_scopes) {
            Some(IncludedScopes::OfAssignment { with_children }) => Some(with_children),
            _ => None,
        };
        assert_eq!([1, 2, 3, 4, 5].map(with_children), [Some(true), Some(false), Some(false), Some(false), None]);
    }
}
