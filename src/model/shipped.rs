//! What the extension ships, as the library has it. The tables are of the same version, or nothing is answered; so a
//! session begins without reading what is the same everywhere.

use super::catalogue::{Breadth, Catalogue};
use super::error::Result;
use super::level::{Level, Levels};
use super::permission_set::PermissionSet;
use super::resource_group::{IncludedScopes, ResourceFilter, ResourceGroup};

const RESOURCE_TYPES: &str = include_str!("../../sql/catalogue/resource_types.sql");
const PERMISSIONS: &str = include_str!("../../sql/catalogue/permissions.sql");
const CROSS_TYPES: &str = include_str!("../../sql/catalogue/cross_type_permissions.sql");
const ROLES: &str = include_str!("../../sql/catalogue/roles.sql");
const RESOURCE_GROUPS: &str = include_str!("../../sql/catalogue/resource_groups.sql");

/// Keys up to here are the extension's own, the same in every installation.
pub const LAST_SHIPPED: i64 = 10_000;

/// The resource types and permissions, with room for some of the application's own.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn shipped_catalogue() -> Result<Catalogue> {
    let mut catalogue = Catalogue::with_room(200, 640)?;
    for mut row in rows(RESOURCE_TYPES) {
        catalogue.add_type(row.id(), row.word())?;
    }
    for mut row in rows(PERMISSIONS) {
        let (id, identifier, resource_type, action) = (row.id(), row.word(), row.id(), row.word());
        catalogue.add_permission(id, identifier, resource_type, action, row.levels())?;
    }
    for mut row in rows(CROSS_TYPES) {
        let Some(resource_type) = catalogue.type_by_identifier(row.word()) else { continue };
        for permission in row.list() {
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
    let Some(mut role) = rows(ROLES).find(|row| row.has_id(id)) else { return Ok(None) };
    let (_, identifier, _, levels) = (role.id(), role.word(), role.word(), role.levels());
    let mut permissions = catalogue.implied_permissions(Breadth::from_name(role.word()), levels)?;
    // After the roles stands what they list, by their names.
    for mut row in rows(ROLES) {
        if row.word() == identifier {
            for permission in row.list().filter_map(|name| catalogue.permission_by_identifier(name)) {
                permissions.insert(permission)?;
            }
        }
    }
    Ok(Some(permissions))
}

/// A resource group; `None` for a key that nothing has. They all select everything.
pub fn shipped_resource_group(id: i64) -> Option<ResourceGroup> {
    let mut group = rows(RESOURCE_GROUPS).find(|row| row.has_id(id))?;
    let (_, _, _, _, children) = (group.id(), group.word(), group.word(), group.levels(), group.word());
    let included_scopes = IncludedScopes::OfAssignment { with_children: children == "true" };
    Some(ResourceGroup { included_scopes, filter: ResourceFilter::Everything })
}

/// The rows of VALUES in one of our files, where each has a line.
fn rows(sql: &'static str) -> impl Iterator<Item = Fields> {
    sql.lines().filter_map(|line| line.trim_start().strip_prefix('(')).map(Fields)
}

/// The rest of a row. No text of ours has a quote in it.
#[derive(Clone, Copy)]
struct Fields(&'static str);

impl Fields {
    /// The next field as it stands there, without quotes; empty at the end.
    fn word(&mut self) -> &'static str {
        let found = match self.0.strip_prefix('\'') {
            Some(quoted) => quoted.split_once('\''),
            None => self.0.find([',', ')']).and_then(|end| self.0.split_at_checked(end)),
        };
        let (word, rest) = found.unwrap_or_default();
        self.0 = rest.trim_start_matches([',', ' ']);
        word
    }

    fn id(&mut self) -> i64 {
        self.word().parse().unwrap_or(0)
    }

    fn has_id(mut self, id: i64) -> bool {
        self.word().parse() == Ok(id)
    }

    /// The items of an array.
    fn list(&mut self) -> impl Iterator<Item = &'static str> + use<> {
        self.word().trim_matches(['{', '}']).split(',').filter(|item| !item.is_empty())
    }

    fn levels(&mut self) -> Levels {
        self.list().filter_map(Level::from_name).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_shipped_is_found() {
        let catalogue = shipped_catalogue().unwrap();
        let count = |sql: &'static str| rows(sql).filter(|row| { *row }.id() > 0).count();
        assert_eq!(catalogue.permissions().count(), count(PERMISSIONS));
        assert!(catalogue.permission_by_identifier("core_pipeline_view").is_some());
        assert!(catalogue.type_by_id(count(RESOURCE_TYPES) as i64).is_some());
        let role = |id| shipped_role(id, &catalogue).unwrap();
        for id in 1..=count(ROLES) as i64 {
            assert!(role(id).unwrap().iter().next().is_some(), "role {id} grants nothing");
        }
        assert!(role(0).is_none() && role(count(ROLES) as i64 + 1).is_none());
        let with_children = |id| match shipped_resource_group(id).map(|group| group.included_scopes) {
            Some(IncludedScopes::OfAssignment { with_children }) => Some(with_children),
            _ => None,
        };
        assert_eq!([1, 2, 3, 4, 5].map(with_children), [Some(true), Some(false), Some(false), Some(false), None]);
    }
}
