//! SQL for writing, and for what has to see at once what was written, or waits for others: SPI in three words.
//!
//! The transaction gets an id, each statement a snapshot of its own, and a plan for its values. What only looks goes by
//! [`super::read`], what finds its rows by their keys by [`super::kept`], which keeps the plan.

use super::sql_row::Row;
use pgrx::datum::DatumWithOid;
use pgrx::spi::Spi;

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
        let read = |tuple| {
            pgrx::check_for_interrupts!();
            read(&Row::of(tuple))
        };
        result.map(read).collect()
    })
}
