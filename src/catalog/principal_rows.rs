//! Principals, by name and by id.

use super::index_key::Key;
use super::index_scan::Reader;
use super::scope_rows::read_scope_by_path;
use super::snapshot::View;
use super::table_row::Row;
use super::with_reader::{with_reader, with_reader_of};
use crate::model::{PrincipalKind, PrincipalRef, Result, Scope, ScopeId};
use crate::server::Index;

/// The principal with this id, as it is written.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_principal_reference(view: View, id: i64) -> Result<Option<String>> {
    with_reader_of(view, None, |reader| {
        let found = reader.first(Index::PrincipalById, &[Key::Id(id)], |row| {
            Ok((row.id(3).unwrap_or(0), row.text(4).to_owned(), row.text(5).to_owned()))
        })?;
        let Some((home, kind, identifier)) = found else { return Ok(None) };
        let home = reader.first(Index::ScopeById, &[Key::Id(home)], |row| Ok(row.text(6).to_owned()))?;
        Ok(home.map(|home| format!("{kind}:{identifier}@{home}")))
    })
}

/// The account of a principal; `None` for an unknown or malformed one.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_principal_account(principal: &str) -> Result<Option<ScopeId>> {
    let Ok(reference) = PrincipalRef::parse(principal) else {
        return Ok(None);
    };
    with_reader(None, |reader| Ok(find_principal(reader, &reference)?.map(|found| found.account)))
}

/// Whether the extension is installed and nothing is called so.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn is_unknown_principal(principal: &str) -> Result<bool> {
    let Ok(reference) = PrincipalRef::parse(principal) else { return Ok(true) };
    with_reader(false, |reader| Ok(find_principal(reader, &reference)?.is_none()))
}

/// The id of the user of that name; `None` if there is none, or it is disabled.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn enabled_user_id(principal: &str) -> Result<Option<i64>> {
    let Ok(reference) = PrincipalRef::parse(principal) else { return Ok(None) };
    let found = with_reader(None, |reader| find_principal(reader, &reference))?;
    let found = found.filter(|found| reference.kind == PrincipalKind::User && !found.disabled);
    Ok(found.map(|found| found.id))
}

/// A principal that exists.
pub(super) struct FoundPrincipal {
    pub id: i64,
    pub account: ScopeId,
    pub disabled: bool,
}

/// The principal of that name, as far as deciding needs it.
///
/// # Errors
/// 54000 if there is no memory for it.
pub(super) fn find_principal(reader: &mut Reader, reference: &PrincipalRef<'_>) -> Result<Option<FoundPrincipal>> {
    let found = read_principal(reader, reference, |row| Ok((row.id(1).unwrap_or(0), row.boolean(8))))?;
    Ok(found.map(|(home, (id, disabled))| FoundPrincipal { id, account: home.account(), disabled }))
}

/// The home of the principal of that name, and what is read of its row.
///
/// # Errors
/// Those of `read`, and 54000 if there is no memory for the home.
pub(super) fn read_principal<T>(
    reader: &mut Reader,
    reference: &PrincipalRef<'_>,
    read: impl FnOnce(&Row) -> Result<T>,
) -> Result<Option<(Scope, T)>> {
    let Some(home) = read_scope_by_path(reader, reference.home.as_str())? else { return Ok(None) };
    let keys = [Key::Id(home.id().0), Key::Text(reference.kind.as_str()), Key::Text(reference.identifier)];
    Ok(reader.first(Index::PrincipalByIdentifier, &keys, read)?.map(|row| (home, row)))
}
