use super::load::with_reader;
use super::scan::{Key, Reader};
use crate::engine::Extent;
use crate::model::{Level, Result, Scope, push};
use crate::server::Index;

/// The ids of all scopes in the extents, sorted.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_scopes_within(extents: &[Extent]) -> Result<Vec<i64>> {
    with_reader(Vec::new(), |reader| scopes_within(reader, extents))
}

/// The same, read with what is at hand.
pub(super) fn scopes_within(reader: &mut Reader, extents: &[Extent]) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for extent in extents {
        match extent {
            Extent::Only(id) => push(&mut ids, id.0)?,
            Extent::Subtree(scope) => add_subtree(reader, scope, &mut ids)?,
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

fn add_subtree(reader: &mut Reader, scope: &Scope, ids: &mut Vec<i64>) -> Result<()> {
    let id = scope.id().0;
    let index = match scope.level() {
        Level::Account => Index::ScopesOfAccount,
        Level::Organization => Index::ScopesOfParent,
        Level::Project => return push(ids, id),
    };
    push(ids, id)?;
    reader.each(index, &[Key::Id(id)], |row| push(ids, row.id(1).unwrap_or(0)))
}
