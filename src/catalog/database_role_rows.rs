use super::index_key::Key;
use super::index_scan::Reader;
use super::scope_rows::read_scope;
use super::snapshot::Writers;
use super::with_reader::with_reader;
use crate::model::{PrincipalKind, Result};
use crate::server::Index;
use pgrx::pg_sys;

/// The principal that a database role is mapped to, as it is written, and who mapped it; `None` if it is mapped to none
/// that can act.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_principal_of_database_role(role: pg_sys::Oid) -> Result<Option<(String, Writers)>> {
    with_reader(None, |reader| {
        let mapped = reader.first(Index::DatabaseRoles, &[Key::Role(role)], |row| Ok(row.id(2)))?.flatten();
        let Some(id) = mapped else { return Ok(None) };
        Ok(principal_by_id(reader, id)?.map(|(principal, _)| (principal, reader.writers())))
    })
}

/// A user or service account as it is written, and whether it is disabled.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn principal_by_id(reader: &mut Reader, id: i64) -> Result<Option<(String, bool)>> {
    let principal = reader.first(Index::PrincipalById, &[Key::Id(id)], |row| {
        Ok((row.id(3).unwrap_or(0), PrincipalKind::from_name(row.text(4)), row.text(5).to_owned(), row.boolean(8)))
    })?;
    let Some((home, Some(kind), identifier, disabled)) = principal else { return Ok(None) };
    if kind == PrincipalKind::UserGroup {
        return Ok(None);
    }
    let home = reader.first(Index::ScopeById, &[Key::Id(home)], read_scope)?;
    Ok(home.map(|home| (format!("{}:{identifier}@{}", kind.as_str(), home.path()), disabled)))
}
