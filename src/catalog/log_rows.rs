//! What the log needs of the newest state, whatever the transaction's own snapshot sees.

use super::index_key::Key;
use super::index_scan::Reader;
use super::table_row::Row;
use super::with_reader::with_reader;
use crate::model::{Chain, Result};
use crate::server::Index;

/// Where a chain ends.
#[derive(Default)]
pub struct ChainEnd {
    /// Number and hash of its last seal.
    pub last: Option<(i64, Option<[u8; 32]>)>,
    /// When the newest seal of all chains of its account was made, in microseconds as PostgreSQL counts them.
    pub newest: Option<i64>,
}

/// The end of a chain, for who has locked it.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn load_chain_end(chain: Chain) -> Result<ChainEnd> {
    let Some(mut reader) = Reader::after_own_changes()? else { return Ok(ChainEnd::default()) };
    let (account, organization) = (Key::Id(chain.account), Key::Id(chain.organization));
    let newest = reader.last(Index::AuditSealsByTime, &[account], |row| Ok(row.timestamp(3)))?.flatten();
    let read = |row: &Row| Ok((row.id(2).unwrap_or(0), row.bytes(4)));
    Ok(ChainEnd { last: reader.last(Index::AuditSeals, &[account, organization], read)?, newest })
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
