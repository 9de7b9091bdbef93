//! Rows that SQL returns.

use pgrx::spi::SpiHeapTupleData;
use pgrx::{FromDatum, IntoDatum};

/// One row of a result.
pub struct Row<'a>(SpiHeapTupleData<'a>);

impl<'a> Row<'a> {
    pub(super) fn of(tuple: SpiHeapTupleData<'a>) -> Row<'a> {
        Row(tuple)
    }

    /// The column, counted from 1; `None` for NULL.
    pub fn get<T: FromDatum + IntoDatum>(&self, column: usize) -> Option<T> {
        self.0.get(column).unwrap_or_else(|error| pgrx::error!("{error}"))
    }
}
