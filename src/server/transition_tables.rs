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

    /// Calls `each` with a slot that holds one row after the other, as they are after the change.
    ///
    /// # Errors
    /// Those of `each`.
    pub fn each_new<E>(&self, mut each: impl FnMut(*mut pg_sys::TupleTableSlot) -> Result<(), E>) -> Result<(), E> {
        let data = self.0.trigger_data();
        let rows = data.tg_newtable;
        if rows.is_null() {
            pgrx::error!("the trigger has no rows: it is for whole statements, and names them");
        }
        // SAFETY: table and relation are those of the trigger in progress. A read pointer of its own leaves those of others
        // where they are; the slot is dropped below, or with the memory of the statement after an error.
        unsafe {
            let pointer = pg_sys::tuplestore_alloc_read_pointer(rows, pg_sys::EXEC_FLAG_REWIND as i32);
            pg_sys::tuplestore_select_read_pointer(rows, pointer);
            pg_sys::tuplestore_rescan(rows);
            let columns = (*data.tg_relation).rd_att;
            let slot = pg_sys::MakeSingleTupleTableSlot(columns, &raw const pg_sys::TTSOpsMinimalTuple);
            let mut outcome = Ok(());
            while outcome.is_ok() && pg_sys::tuplestore_gettupleslot(rows, true, false, slot) {
                outcome = each(slot);
            }
            pg_sys::ExecDropSingleTupleTableSlot(slot);
            outcome
        }
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
