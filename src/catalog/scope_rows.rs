//! Scopes.

use super::index_key::Key;
use super::index_scan::Reader;
use super::snapshot::{View, Writers};
use super::table_row::Row;
use super::with_reader::with_reader_of;
use crate::engine::Extent;
use crate::model::{Level, Result, Scope, ScopeId, boxed, push};
use crate::server::Index;

/// The scope with this id.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_id(view: View, id: ScopeId) -> Result<Option<Scope>> {
    Ok(load_written_scope_by_id(view, id)?.map(|(scope, _)| scope))
}

/// The scope with this path.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_path(view: View, path: &str) -> Result<Option<Scope>> {
    Ok(load_written_scope_by_path(view, path)?.map(|(scope, _)| scope))
}

/// The scope with this id, and who wrote its row.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_written_scope_by_id(view: View, id: ScopeId) -> Result<Option<(Scope, u32)>> {
    load_written_scope(view, Index::ScopeById, &Key::Id(id.0))
}

/// The scope with this path, and who wrote its row.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_written_scope_by_path(view: View, path: &str) -> Result<Option<(Scope, u32)>> {
    load_written_scope(view, Index::ScopeByPath, &Key::Text(path))
}

fn load_written_scope(view: View, index: Index, key: &Key<'_>) -> Result<Option<(Scope, u32)>> {
    with_reader_of(view, None, |reader| {
        reader.first(index, std::slice::from_ref(key), |row| Ok((read_scope(row)?, row.writer())))
    })
}

/// The same, read with what is at hand.
pub(super) fn read_scope_by_path(reader: &mut Reader, path: &str) -> Result<Option<Scope>> {
    reader.first(Index::ScopeByPath, &[Key::Text(path)], read_scope)
}

/// The scope of a level with this key, and who wrote its row.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_scope_by_key(view: View, level: Level, key: &str) -> Result<Option<(Scope, Writers)>> {
    with_reader_of(view, None, |reader| {
        let keys = [Key::Text(level.as_str()), Key::Text(key)];
        let found = reader.first(Index::ScopeByKey, &keys, read_scope)?;
        Ok(found.map(|scope| (scope, reader.writers())))
    })
}

/// The scopes of a level in these extents that have keys, by their ids, sorted.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_keys_within(extents: &[Extent], level: Level) -> Result<Vec<(i64, Box<str>)>> {
    with_reader_of(View::Newest, Vec::new(), |reader| {
        let mut keys = Vec::new();
        for extent in extents {
            let (id, below) = match extent {
                Extent::Only(id) => (id.0, None),
                Extent::Subtree(scope) => (scope.id().0, subtree_index(scope)),
            };
            add_keys(reader, Index::ScopeById, id, level, &mut keys)?;
            below.map_or(Ok(()), |index| add_keys(reader, index, id, level, &mut keys))?;
        }
        keys.sort_unstable();
        keys.dedup();
        Ok(keys)
    })
}

fn add_keys(reader: &mut Reader, index: Index, id: i64, level: Level, keys: &mut Vec<(i64, Box<str>)>) -> Result<()> {
    reader.each(index, &[Key::Id(id)], |row| match row.is_null(KEY) || row.text(7) != level.as_str() {
        true => Ok(()),
        false => push(keys, (row.id(1).unwrap_or(0), boxed(row.text(KEY))?)),
    })
}

/// The column of the key.
const KEY: usize = 13;

/// All scopes of an account.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_scopes_of_account(view: View, account: ScopeId) -> Result<Vec<Scope>> {
    with_reader_of(view, Vec::new(), |reader| {
        let mut scopes = Vec::new();
        reader.each(Index::ScopesOfAccount, &[Key::Id(account.0)], |row| push(&mut scopes, read_scope(row)?))?;
        Ok(scopes)
    })
}

/// A row of `scopes`.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn read_scope(row: &Row) -> Result<Scope> {
    let (id, parent) = (row.id(1).map(ScopeId), row.id(3).map(ScopeId));
    let account = ScopeId(row.id(2).unwrap_or(0));
    let (organization, project) = match Level::from_name(row.text(7)) {
        Some(Level::Organization) => (id, None),
        Some(Level::Project) => (parent, id),
        Some(Level::Account) | None => (None, None),
    };
    Ok(Scope::new(account, organization, project, boxed(row.text(6))?))
}

/// The ids of all scopes in the extents, sorted.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_scopes_within(extents: &[Extent]) -> Result<Vec<i64>> {
    load_scopes_within_of(View::Newest, extents)
}

/// The same on either state.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn load_scopes_within_of(view: View, extents: &[Extent]) -> Result<Vec<i64>> {
    with_reader_of(view, Vec::new(), |reader| scopes_within(reader, extents, usize::MAX))
}

/// The same, read with what is at hand; of each subtree no more than so many.
pub(super) fn scopes_within(reader: &mut Reader, extents: &[Extent], most_of_each: usize) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for extent in extents {
        match extent {
            Extent::Only(id) => push(&mut ids, id.0)?,
            Extent::Subtree(scope) => add_subtree(reader, scope, most_of_each, &mut ids)?,
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// How many scopes are in the extents; `most` stands for all that is more.
pub(super) fn count_scopes_within(reader: &mut Reader, extents: &[Extent], most: usize) -> Result<usize> {
    let [Extent::Subtree(scope)] = extents else {
        // A subtree of which not all is read has so many by itself.
        return Ok(scopes_within(reader, extents, most)?.len().min(most));
    };
    let count = match subtree_index(scope) {
        Some(index) => reader.count(index, &[Key::Id(scope.id().0)], most)?,
        None => 0,
    };
    // An account is found as one of its own scopes.
    let itself = usize::from(scope.level() != Level::Account);
    Ok((count + itself).min(most))
}

fn add_subtree(reader: &mut Reader, scope: &Scope, most: usize, ids: &mut Vec<i64>) -> Result<()> {
    let id = scope.id().0;
    push(ids, id)?;
    let Some(index) = subtree_index(scope) else { return Ok(()) };
    let enough = ids.len().saturating_add(most);
    let add = |row: &Row| push(ids, row.id(1).unwrap_or(0)).map(|()| ids.len() >= enough);
    reader.any(index, &[Key::Id(id)], add).map(|_| ())
}

/// By what the scopes below one are found; `None` if there are none.
fn subtree_index(scope: &Scope) -> Option<Index> {
    match scope.level() {
        Level::Account => Some(Index::ScopesOfAccount),
        Level::Organization => Some(Index::ScopesOfParent),
        Level::Project => None,
    }
}
