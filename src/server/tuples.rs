//! Many rows of a query, a few at a time.
#![allow(unsafe_code)]

use pgrx::datum::DatumWithOid;
use pgrx::pg_sys;
use std::ffi::CString;

const AT_ONCE: i64 = 1024;

/// A row of the result, as long as it is in hand.
pub struct Tuple {
    descriptor: pg_sys::TupleDesc,
    tuple: pg_sys::HeapTuple,
}

impl Tuple {
    /// The bigint in this column, counted from 1; 0 for NULL.
    pub fn id(&self, column: i32) -> i64 {
        let mut is_null = false;
        // SAFETY: the tuple is of this descriptor; the column is a bigint, which is passed by value.
        unsafe { pg_sys::SPI_getbinval(self.tuple, self.descriptor, column, &raw mut is_null).value() as i64 }
    }

    /// The boolean in this column.
    pub fn boolean(&self, column: i32) -> bool {
        self.id(column) & 0xff != 0
    }
}

/// Rows of one query that are kept, in the memory context in which this was made.
pub struct KeptTuples {
    context: pg_sys::MemoryContext,
    descriptor: pg_sys::TupleDesc,
    tuples: Vec<pg_sys::HeapTuple>,
}

impl Default for KeptTuples {
    fn default() -> Self {
        // SAFETY: reads a variable of the backend.
        let context = unsafe { pg_sys::CurrentMemoryContext };
        KeptTuples { context, descriptor: std::ptr::null_mut(), tuples: Vec::new() }
    }
}

impl KeptTuples {
    /// Keeps a row that is in hand in [`each_tuple`], after others of the same query or of one that is written alike.
    ///
    /// # Errors
    /// That there is no memory for it.
    pub fn keep(&mut self, row: &Tuple) -> Result<(), std::collections::TryReserveError> {
        self.tuples.try_reserve(1)?;
        // SAFETY: the context outlives this; the row is in hand.
        unsafe {
            let before = pg_sys::MemoryContextSwitchTo(self.context);
            if self.descriptor.is_null() {
                self.descriptor = pg_sys::CreateTupleDescCopy(row.descriptor);
            }
            self.tuples.push(pg_sys::heap_copytuple(row.tuple));
            pg_sys::MemoryContextSwitchTo(before);
        }
        Ok(())
    }

    pub fn len(&self) -> usize {
        self.tuples.len()
    }

    /// A slot for these rows, for who drops it; `None` if there are none.
    pub fn slot(&self) -> Option<*mut pg_sys::TupleTableSlot> {
        // SAFETY: the descriptor lives as long as the rows do.
        (!self.tuples.is_empty())
            .then(|| unsafe { pg_sys::MakeSingleTupleTableSlot(self.descriptor, &raw const pg_sys::TTSOpsHeapTuple) })
    }

    /// Puts the row with this number into a slot of [`Self::slot`]; false if there is none.
    pub fn put(&self, number: usize, slot: *mut pg_sys::TupleTableSlot) -> bool {
        let Some(tuple) = self.tuples.get(number) else { return false };
        // SAFETY: the slot is of the descriptor of these rows, and does not own them.
        unsafe { pg_sys::ExecStoreHeapTuple(*tuple, slot, false) };
        true
    }
}

/// Calls `each` with every row of a query that changes nothing, on the snapshot of the statement.
pub fn each_tuple<E>(
    sql: &str,
    arguments: &[DatumWithOid<'_>],
    mut each: impl FnMut(&Tuple) -> Result<(), E>,
) -> Result<(), E> {
    let sql = CString::new(sql).unwrap_or_default();
    let mut types: Vec<pg_sys::Oid> = arguments.iter().map(DatumWithOid::oid).collect();
    let null = pg_sys::Datum::from(0);
    let mut values: Vec<pg_sys::Datum> =
        arguments.iter().map(|argument| argument.datum().map_or(null, |datum| datum.sans_lifetime())).collect();
    // SAFETY: SPI is left below, and by the end of the transaction or savepoint after an error of PostgreSQL. Types and
    // values are as many as the arguments, none of which is NULL; the tuple in hand lives until its table is freed.
    unsafe {
        pg_sys::SPI_connect();
        let portal = pg_sys::SPI_cursor_open_with_args(
            std::ptr::null(),
            sql.as_ptr(),
            types.len() as i32,
            types.as_mut_ptr(),
            values.as_mut_ptr(),
            std::ptr::null(),
            true,
            0,
        );
        let mut outcome = Ok(());
        while outcome.is_ok() {
            pg_sys::SPI_cursor_fetch(portal, true, AT_ONCE);
            let (table, count) = (pg_sys::SPI_tuptable, pg_sys::SPI_processed as usize);
            for number in 0..count {
                let row = Tuple { descriptor: (*table).tupdesc, tuple: *(*table).vals.add(number) };
                outcome = each(&row);
                if outcome.is_err() {
                    break;
                }
            }
            pg_sys::SPI_freetuptable(table);
            if count == 0 {
                break;
            }
        }
        pg_sys::SPI_cursor_close(portal);
        pg_sys::SPI_finish();
        outcome
    }
}
