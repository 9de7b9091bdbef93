//! Resource types and permissions.

use super::index_key::Key;
use super::snapshot::{View, Writers};
use super::with_reader::{with_reader, with_reader_of};
use crate::model::{Catalogue, LAST_SHIPPED, Result, VIEW, boxed, push, shipped_catalogue};
use crate::server::Index;

/// All resource types and permissions, and who wrote the application's own.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_catalogue(view: View) -> Result<(Catalogue, Writers)> {
    with_reader_of(view, <(Catalogue, Writers)>::default(), |reader| {
        let mut catalogue = shipped_catalogue()?;
        let own = [Key::Above(LAST_SHIPPED)];
        reader.each(Index::ResourceTypes, &own, |row| {
            catalogue.add_type(row.id(1).unwrap_or(0), boxed(row.text(2))?.into_string()).map(|_| ())
        })?;
        reader.each(Index::Permissions, &own, |row| {
            let (id, resource_type) = (row.id(1).unwrap_or(0), row.id(3).unwrap_or(0));
            let (identifier, is_view) = (boxed(row.text(2))?.into_string(), row.text(4) == VIEW);
            catalogue.add_permission(id, identifier, resource_type, is_view, row.levels(5))
        })?;
        Ok((catalogue, reader.writers()))
    })
}

/// The permissions of a resource type: identifier and action, the identifiers in byte order. `None` for an unknown type.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_type_permissions(resource_type: &str) -> Result<Option<Vec<(String, String)>>> {
    with_reader(None, |reader| {
        let id = reader.first(Index::ResourceTypeByIdentifier, &[Key::Text(resource_type)], |row| Ok(row.id(1)))?;
        let Some(id) = id.flatten() else { return Ok(None) };
        let mut permissions = Vec::new();
        reader.each(Index::PermissionsOfType, &[Key::Id(id)], |row| {
            push(&mut permissions, (row.text(2).to_owned(), row.text(4).to_owned()))
        })?;
        permissions.sort_unstable();
        Ok(Some(permissions))
    })
}

/// The permissions of a resource type that let who holds them share its resources, in byte order.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_share_permissions(resource_type: &str) -> Result<Vec<String>> {
    with_reader(Vec::new(), |reader| {
        let id = reader.first(Index::ResourceTypeByIdentifier, &[Key::Text(resource_type)], |row| Ok(row.id(1)))?;
        let mut permissions = Vec::new();
        let keys = [Key::Id(id.flatten().unwrap_or(0)), Key::Text("share")];
        reader.each(Index::PermissionsOfType, &keys, |row| match row.boolean(7) {
            true => push(&mut permissions, row.text(2).to_owned()),
            false => Ok(()),
        })?;
        permissions.sort_unstable();
        Ok(permissions)
    })
}
