//! SPI in three words.

use pgrx::datum::DatumWithOid;
use pgrx::spi::{Spi, SpiHeapTupleData};
use pgrx::{FromDatum, IntoDatum};

pub use pgrx::spi::{quote_identifier, quote_literal};

/// One row of a result.
pub struct Row<'a>(SpiHeapTupleData<'a>);

impl Row<'_> {
    /// The column, counted from 1; `None` for NULL.
    pub fn get<T: FromDatum + IntoDatum>(&self, column: usize) -> Option<T> {
        self.0.get(column).unwrap_or_else(|error| pgrx::error!("{error}"))
    }
}

/// Runs a statement; the number of rows it returned.
pub fn execute(sql: &str, arguments: &[DatumWithOid<'_>]) -> usize {
    rows(sql, arguments, |_| ()).len()
}

/// Runs a statement and reads its first row.
pub fn first<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Option<T> {
    rows(sql, arguments, read).into_iter().next()
}

/// Runs a statement and reads the bigint in its first row.
pub fn id(sql: &str, arguments: &[DatumWithOid<'_>]) -> Option<i64> {
    first(sql, arguments, |row| row.get(1)).flatten()
}

/// Runs a statement and reads its rows.
pub fn rows<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
    Spi::connect_mut(|client| {
        let result = client.update(sql, None, arguments).unwrap_or_else(|error| pgrx::error!("{error}"));
        result.map(|tuple| read(&Row(tuple))).collect()
    })
}
