use super::load::with_reader;
use super::scan::Key;
use crate::model::{Result, push};
use crate::server::Index;

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
