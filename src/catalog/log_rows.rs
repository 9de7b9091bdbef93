//! What the log needs of the newest state, whatever the transaction's own snapshot sees.

use super::index_key::Key;
use super::index_scan::Reader;
use super::table_row::Row;
use super::with_reader::with_reader;
use crate::model::Result;
use crate::server::Index;

/// The last seal of an account.
pub struct Seal {
    pub number: i64,
    /// In microseconds, as PostgreSQL counts them.
    pub sealed_at: i64,
    pub hash: Option<[u8; 32]>,
}

/// The end of an account's chain, for who has locked it.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_last_seal(account: i64) -> Result<Option<Seal>> {
    let read = |row: &Row| {
        let (number, sealed_at) = (row.id(2).unwrap_or(0), row.timestamp(3).unwrap_or(0));
        Ok(Seal { number, sealed_at, hash: row.bytes(4) })
    };
    let reader = Reader::after_own_changes()?;
    reader.map_or(Ok(None), |mut reader| reader.last(Index::AuditSeals, &[Key::Id(account)], read))
}

/// The account of a role, also of one that this transaction has deleted; `None` for what is shipped.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_account_of_role(role: i64) -> Result<Option<i64>> {
    let keys = [Key::Id(role)];
    let there = with_reader(None, |reader| reader.first(Index::RoleById, &keys, |row| Ok(row.id(2))))?;
    match there {
        Some(account) => Ok(account),
        // No id is used twice, so every version of the row is of the same account.
        None => Ok(Reader::of_every_version().first(Index::RoleById, &keys, |row| Ok(row.id(2)))?.flatten()),
    }
}
