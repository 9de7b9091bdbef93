//! The rows that a statement changed, as tables for SQL.
#![allow(unsafe_code)]

use pgrx::{PgTrigger, pg_sys};

/// Those of the trigger in progress, under the names that CREATE TRIGGER gives them.
pub struct TransitionTables<'a>(pub &'a PgTrigger<'a>);

impl TransitionTables<'_> {
    /// How many rows the statement changed.
    pub fn rows(&self) -> i64 {
        let data = self.0.trigger_data();
        let table = if data.tg_newtable.is_null() { data.tg_oldtable } else { data.tg_newtable };
        // SAFETY: the table is that of the trigger in progress.
        if table.is_null() { 0 } else { unsafe { pg_sys::tuplestore_tuple_count(table) } }
    }

    /// Makes SQL know them until SPI is left.
    pub fn register(&self) {
        let data = (&raw const *self.0.trigger_data()).cast_mut();
        // SAFETY: the data is that of the trigger in progress, and is only read; SPI is connected.
        let done = unsafe { pg_sys::SPI_register_trigger_data(data) };
        if done < 0 {
            pgrx::error!("cannot read transition tables: code {done}");
        }
    }
}
