//! The resources of a scope, by their names.

use super::assignment_compiler::selector;
use super::index_key::Key;
use super::review_registry::Registry;
use crate::model::{NameList, Result, Scope, Selection, TypeIndex, push};
use crate::server::Index;

impl Registry<'_> {
    /// The identifiers of the resources of a type in a scope: registered ones, and ones that its resource groups list.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn resource_names(&self, scope: &Scope, resource_type: TypeIndex) -> Result<NameList> {
        let mut resources = NameList::default();
        let mut reader = self.reader.borrow_mut();
        let type_id = self.catalogue.resource_type(resource_type).map_or(0, |known| known.id);
        let keys = [Key::Id(scope.id().0), Key::Id(type_id)];
        reader.each(Index::ResourceByIdentifier, &keys, |row| resources.push(row.text(5)))?;
        let mut groups = Vec::new();
        let of_scope = [Key::Id(scope.id().0)];
        reader.each(Index::ResourceGroupsOfScope, &of_scope, |row| push(&mut groups, row.id(1).unwrap_or(0)))?;
        for group in groups {
            reader.each(Index::ResourceGroupSelectors, &[Key::Id(group)], |row| {
                if row.id(4) != Some(type_id) {
                    return Ok(());
                }
                match selector(row, resource_type)?.selection {
                    Selection::Named(names) => names.iter().try_for_each(|name| resources.push(name)),
                    Selection::All | Selection::Matching(_) => Ok(()),
                }
            })?;
        }
        Ok(resources)
    }
}
