//! Registered resources.

use super::index_key::Key;
use super::index_scan::Reader;
use super::jsonb_attributes::JsonbAttributes;
use super::snapshot::{View, Writers};
use super::with_reader::with_reader_of;
use crate::model::{Result, ScopeId, push};
use crate::server::Index;

/// The names of the resources of a type that are registered in a scope.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_registered_names(view: View, scope: ScopeId, resource_type_id: i64) -> Result<Vec<String>> {
    with_reader_of(view, Vec::new(), |reader| {
        let mut names = Vec::new();
        let keys = [Key::Id(scope.0), Key::Id(resource_type_id)];
        reader.each(Index::ResourceByIdentifier, &keys, |row| push(&mut names, row.text(5).to_owned()))?;
        Ok(names)
    })
}

/// The attributes registered for a resource, and who wrote them.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_registered_attributes(
    view: View,
    scope: ScopeId,
    resource_type_id: i64,
    resource: &str,
) -> Result<Option<(JsonbAttributes, Writers)>> {
    with_reader_of(view, None, |reader| {
        let found = read_attributes(reader, scope, resource_type_id, resource)?;
        Ok(found.map(|attributes| (attributes, reader.writers())))
    })
}

/// The same, read with what is at hand.
pub(super) fn read_attributes(
    reader: &mut Reader,
    scope: ScopeId,
    resource_type_id: i64,
    resource: &str,
) -> Result<Option<JsonbAttributes>> {
    let keys = [Key::Id(scope.0), Key::Id(resource_type_id), Key::Text(resource)];
    Ok(reader.first(Index::ResourceByIdentifier, &keys, |row| row.jsonb(6).transpose())?.flatten())
}
