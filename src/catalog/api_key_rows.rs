use super::bound_rows::bound_of_key;
use super::database_role_rows::principal_by_id;
use super::index_key::Key;
use super::with_reader::with_reader;
use crate::model::{Bound, Result, Validity};
use crate::server::Index;

/// An API key as far as it matters for proving something.
#[derive(Debug)]
pub struct ApiKey {
    /// For whom it acts, as it is written.
    pub principal: String,
    pub verifier: [u8; 32],
    /// In microseconds of PostgreSQL's clock.
    pub expires_at: i64,
    /// What it is limited to; `None` for nothing.
    pub bound: Option<Bound>,
}

/// The key with this public id, if its owner exists and is not disabled.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_api_key(public_id: &str) -> Result<Option<ApiKey>> {
    with_reader(None, |reader| {
        let found = reader.first(Index::ApiKeys, &[Key::Text(public_id)], |row| {
            Ok((
                row.id(3).unwrap_or(0),
                row.bytes(5),
                row.timestamp(7).unwrap_or(Validity::ALWAYS.until),
                row.boolean(10),
            ))
        })?;
        let Some((owner, Some(verifier), expires_at, is_bounded)) = found else { return Ok(None) };
        let Some((principal, false)) = principal_by_id(reader, owner)? else { return Ok(None) };
        // One whose entries are all gone is limited all the same.
        let bound = if is_bounded { Some(bound_of_key(reader, public_id)?) } else { None };
        Ok(Some(ApiKey { principal, verifier, expires_at, bound }))
    })
}

/// For whom the key with this public id acts and until when, in microseconds of PostgreSQL's clock, be it one of the publisher;
/// if its owner exists and is not disabled.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_published_api_key(public_id: &str) -> Result<Option<(String, i64)>> {
    with_reader(None, |reader| {
        let found = reader.first(Index::PublishedApiKeys, &[Key::Text(public_id)], |row| {
            Ok((row.id(2).unwrap_or(0), row.timestamp(3).unwrap_or(Validity::ALWAYS.until)))
        })?;
        let Some((owner, expires_at)) = found else { return Ok(None) };
        Ok(principal_by_id(reader, owner)?
            .and_then(|(principal, disabled)| (!disabled).then_some((principal, expires_at))))
    })
}

/// When the key was last used, in microseconds of PostgreSQL's clock; `i64::MIN` if never. `None` where nobody keeps count.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_last_use(public_id: &str) -> Result<Option<i64>> {
    with_reader(None, |reader| {
        let key = [Key::Text(public_id)];
        reader.first(Index::ApiKeyUses, &key, |row| Ok(row.timestamp(2).unwrap_or(i64::MIN)))
    })
}
