//! SQL for reading: what surely changes nothing, and locks nothing.
//!
//! It takes no transaction id, so that it works on a standby, and reads with the snapshot of the statement that called. In a
//! transaction that has an id it sees what was written before, as [`super::write`] does.

use super::sql_row::Row;
use pgrx::datum::DatumWithOid;
use pgrx::spi::Spi;

/// Runs a query and reads its first row.
pub fn first<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Option<T> {
    rows(sql, arguments, read).into_iter().next()
}

/// Runs a query and reads its rows.
pub fn rows<T>(sql: &str, arguments: &[DatumWithOid<'_>], read: impl Fn(&Row<'_>) -> T) -> Vec<T> {
    Spi::connect(|client| {
        let result = client.select(sql, None, arguments).unwrap_or_else(|error| pgrx::error!("{error}"));
        let read = |tuple| {
            pgrx::check_for_interrupts!();
            read(&Row::of(tuple))
        };
        result.map(read).collect()
    })
}
