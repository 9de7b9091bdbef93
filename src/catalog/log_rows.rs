//! What the log needs of the newest state, whatever the transaction's own snapshot sees.

use super::index_key::Key;
use super::index_scan::Reader;
use super::table_row::Row;
use super::with_reader::with_reader;
use crate::model::{Chain, Result};
use crate::server::Index;

/// The last seal of a chain.
pub struct Seal {
    pub number: i64,
    pub hash: Option<[u8; 32]>,
}

/// The end of a chain, for who has locked it.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_last_seal(chain: Chain) -> Result<Option<Seal>> {
    let keys = [Key::Id(chain.account), Key::Id(chain.organization)];
    let read = |row: &Row| Ok(Seal { number: row.id(2).unwrap_or(0), hash: row.bytes(4) });
    let reader = Reader::after_own_changes()?;
    reader.map_or(Ok(None), |mut reader| reader.last(Index::AuditSeals, &keys, read))
}

/// When the newest seal of all chains of an account was made, in microseconds as PostgreSQL counts them.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_newest_seal_time(account: i64) -> Result<Option<i64>> {
    let reader = Reader::after_own_changes()?;
    let read = |row: &Row| Ok(row.timestamp(3));
    let newest = |mut reader: Reader| reader.last(Index::AuditSealsByTime, &[Key::Id(account)], read);
    Ok(reader.map_or(Ok(None), newest)?.flatten())
}

/// The account and the scope of a principal, role or resource group, also of one that this transaction has deleted; `None` for
/// what is shipped. `index` is the one by their ids.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_home(index: Index, id: i64) -> Result<Option<(i64, i64)>> {
    let keys = [Key::Id(id)];
    let read = |row: &Row| Ok(row.id(2).zip(row.id(3)));
    match with_reader(None, |reader| reader.first(index, &keys, read))? {
        Some(home) => Ok(home),
        // No id is used twice, so every version of the row is of the same scope.
        None => Ok(Reader::of_every_version().first(index, &keys, read)?.flatten()),
    }
}
