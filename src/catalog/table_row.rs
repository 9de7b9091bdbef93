//! A row in hand.
#![allow(unsafe_code)]

use super::jsonb_attributes::JsonbAttributes;
use crate::model::{Level, Levels, Result};
use crate::server::{TransitionTables, text_in_place};
use pgrx::{FromDatum, pg_sys};

/// Tells one version of a row from every other: who wrote it, and where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowVersion {
    writer: u32,
    place: (u16, u16, u16),
}

impl RowVersion {
    /// Whether the current transaction wrote it.
    pub fn is_own(self) -> bool {
        // SAFETY: compares with the backend's own transaction ids.
        unsafe { pg_sys::TransactionIdIsCurrentTransactionId(self.writer.into()) }
    }
}

/// A row in hand. Columns count from 1, as in the SQL definition of the table.
pub struct Row {
    slot: *mut pg_sys::TupleTableSlot,
}

/// Calls `each` with every row that the statement of a trigger has added.
///
/// # Errors
/// Those of `each`.
pub fn each_new_row(tables: &TransitionTables<'_>, mut each: impl FnMut(&Row) -> Result<()>) -> Result<()> {
    tables.each_new(|slot| each(&Row::of_slot(slot)))
}

impl Row {
    /// The row that the slot holds, until it holds another.
    pub(super) fn of_slot(slot: *mut pg_sys::TupleTableSlot) -> Row {
        Row { slot }
    }

    /// The transaction that wrote this version of the row; 2 if it is frozen.
    pub(super) fn writer(&self) -> u32 {
        // SAFETY: the slot holds a tuple of a heap table, in place; its header lives as long as it does.
        unsafe {
            let tuple = self.heap_tuple();
            let header = &*(*tuple).t_data;
            if u32::from(header.t_infomask) & pg_sys::HEAP_XMIN_FROZEN == pg_sys::HEAP_XMIN_FROZEN {
                return pg_sys::TransactionId::FROZEN.into_inner();
            }
            header.t_choice.t_heap.t_xmin.into_inner()
        }
    }

    /// # Safety
    /// The slot holds a tuple of a heap table.
    unsafe fn heap_tuple(&self) -> pg_sys::HeapTuple {
        // SAFETY: a slot of this kind begins like that. Taken without a call, which would cost more than the rest of the row.
        unsafe {
            if std::ptr::eq((*self.slot).tts_ops, &raw const pg_sys::TTSOpsBufferHeapTuple) {
                let tuple = (*self.slot.cast::<pg_sys::HeapTupleTableSlot>()).tuple;
                if !tuple.is_null() {
                    return tuple;
                }
            }
            pg_sys::ExecFetchSlotHeapTuple(self.slot, false, std::ptr::null_mut())
        }
    }

    fn datum(&self, column: usize) -> Option<pg_sys::Datum> {
        // SAFETY: the slot holds a tuple; slot_getsomeattrs_int fills the arrays up to the column, which exists.
        unsafe {
            if ((*self.slot).tts_nvalid as usize) < column {
                pg_sys::slot_getsomeattrs_int(self.slot, column as i32);
            }
            let is_null = *(*self.slot).tts_isnull.add(column - 1);
            (!is_null).then(|| *(*self.slot).tts_values.add(column - 1))
        }
    }

    pub fn id(&self, column: usize) -> Option<i64> {
        // On every platform we build for, a bigint is passed by value.
        self.datum(column).map(|datum| datum.value() as i64)
    }

    pub fn integer(&self, column: usize) -> Option<i32> {
        self.datum(column).map(|datum| datum.value() as i32)
    }

    pub fn boolean(&self, column: usize) -> bool {
        self.datum(column).is_some_and(|datum| datum.value() & 0xff != 0)
    }

    pub fn timestamp(&self, column: usize) -> Option<i64> {
        self.id(column)
    }

    /// The text, or an empty one for NULL.
    pub fn text(&self, column: usize) -> &str {
        // SAFETY: the column is of a text type; the string borrows the slot's tuple, or a detoasted copy in the
        // current memory context, which outlives the row.
        self.datum(column).map(|datum| unsafe { text_in_place(datum) }).unwrap_or_default()
    }

    pub fn is_null(&self, column: usize) -> bool {
        self.datum(column).is_none()
    }

    /// The elements of a text array; `None` for NULL.
    pub fn texts(&self, column: usize) -> Option<pgrx::Array<'_, &str>> {
        // SAFETY: the column is an array over a text type; as in `text`.
        self.datum(column).and_then(|datum| unsafe { pgrx::Array::from_datum(datum, false) })
    }

    /// An array of level names.
    pub fn levels(&self, column: usize) -> Levels {
        let names = self.texts(column);
        names.iter().flat_map(|names| names.iter().flatten().filter_map(Level::from_name)).collect()
    }

    /// Which version of the row this is.
    #[allow(ffi_unwind_calls)]
    pub fn version(&self) -> RowVersion {
        const WRITER: i32 = pg_sys::MinTransactionIdAttributeNumber;
        // SAFETY: the slot holds a tuple, which has a place and this system column; the guard turns an error of the
        // table's access method into a panic.
        unsafe {
            let place = (*self.slot).tts_tid;
            let writer = (*(*self.slot).tts_ops).getsysattr.map_or(0, |get| {
                let mut is_null = false;
                let writer = pg_sys::ffi::pg_guard_ffi_boundary(|| get(self.slot, WRITER, &raw mut is_null));
                writer.value() as u32
            });
            RowVersion { writer, place: (place.ip_blkid.bi_hi, place.ip_blkid.bi_lo, place.ip_posid) }
        }
    }

    /// A bytea of exactly that many bytes.
    pub fn bytes<const N: usize>(&self, column: usize) -> Option<[u8; N]> {
        // SAFETY: the column is a bytea; as in `text`.
        self.datum(column).and_then(|datum| unsafe { <&[u8]>::from_datum(datum, false) })?.try_into().ok()
    }

    /// A copy of a jsonb; `None` for NULL.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn jsonb(&self, column: usize) -> Option<Result<JsonbAttributes>> {
        // SAFETY: the column is a jsonb.
        self.datum(column).map(|datum| unsafe { JsonbAttributes::copied(datum) })
    }
}
