//! What is shipped with a name of its own: it is there as long as the extension, and nobody has to lock it.

use super::index_key::Key;
use super::with_reader::with_reader;
use crate::model::Result;
use crate::server::Index;

/// # Errors
/// 54000 if there is no memory to look.
pub fn load_built_in_role(identifier: &str) -> Result<Option<i64>> {
    load(Index::RolesOfScope, identifier)
}

/// # Errors
/// 54000 if there is no memory to look.
pub fn load_built_in_resource_group(identifier: &str) -> Result<Option<i64>> {
    load(Index::ResourceGroupsOfScope, identifier)
}

fn load(index: Index, identifier: &str) -> Result<Option<i64>> {
    let keys = [Key::Null, Key::Text(identifier)];
    with_reader(None, |reader| Ok(reader.first(index, &keys, |row| Ok(row.id(1)))?.flatten()))
}
