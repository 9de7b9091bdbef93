//! The rows of a trigger, columns by name.
#![allow(unsafe_code)]

use crate::catalog::Reader;
use crate::model::{RbacError, Result};
use crate::server::{or_raise, raise};
use pgrx::datum::DatumWithOid;
use pgrx::prelude::*;
use std::ffi::{CStr, CString};
use std::num::NonZeroUsize;

/// OLD or NEW.
pub struct TriggerRow<'a> {
    tuple: &'a pg_sys::HeapTupleData,
    columns: pg_sys::TupleDesc,
}

impl<'a> TriggerRow<'a> {
    /// The row before an UPDATE or DELETE.
    pub fn old(trigger: &'a PgTrigger<'a>) -> Option<TriggerRow<'a>> {
        let is_insert = is_event(trigger, pg_sys::TRIGGER_EVENT_INSERT);
        if is_insert { None } else { Self::of_tuple(trigger, trigger.trigger_data().tg_trigtuple) }
    }

    /// The row after an INSERT or UPDATE.
    pub fn new(trigger: &'a PgTrigger<'a>) -> Option<TriggerRow<'a>> {
        let data = trigger.trigger_data();
        if is_event(trigger, pg_sys::TRIGGER_EVENT_INSERT) {
            Self::of_tuple(trigger, data.tg_trigtuple)
        } else if is_event(trigger, pg_sys::TRIGGER_EVENT_UPDATE) {
            Self::of_tuple(trigger, data.tg_newtuple)
        } else {
            None
        }
    }

    fn of_tuple(trigger: &'a PgTrigger<'a>, tuple: *mut pg_sys::HeapTupleData) -> Option<TriggerRow<'a>> {
        // SAFETY: PostgreSQL passes null or a tuple that lives as long as the call, and an open relation.
        unsafe {
            tuple.as_ref().map(|tuple| TriggerRow { tuple, columns: (*trigger.trigger_data().tg_relation).rd_att })
        }
    }

    fn datum(&self, column: &CStr) -> Option<pg_sys::Datum> {
        // SAFETY: tuple and descriptor belong together; an unknown name gives a negative number.
        unsafe {
            let number = pg_sys::SPI_fnumber(self.columns, column.as_ptr());
            let number = usize::try_from(number).ok().and_then(NonZeroUsize::new)?;
            pgrx::htup::heap_getattr_raw((&raw const *self.tuple).cast_mut(), number, self.columns)
        }
    }

    pub fn id(&self, column: &CStr) -> Option<i64> {
        self.datum(column).map(|datum| datum.value() as i64)
    }

    pub fn boolean(&self, column: &CStr) -> bool {
        self.datum(column).is_some_and(|datum| datum.value() & 0xff != 0)
    }

    pub fn is_null(&self, column: &CStr) -> bool {
        self.datum(column).is_none()
    }

    /// The column's value as an argument of a statement.
    pub fn argument(&self, column: &str) -> DatumWithOid<'a> {
        let datum = self.datum(&name(column));
        // SAFETY: the datum is of the column's type, and lives as long as the tuple.
        datum.map_or_else(
            || DatumWithOid::null_oid(self.type_of(column)),
            |datum| unsafe { DatumWithOid::new(datum, self.type_of(column)) },
        )
    }

    pub fn is_null_at(&self, column: &str) -> bool {
        self.datum(&name(column)).is_none()
    }

    /// The type of a column; none for an unknown one.
    pub fn type_of(&self, column: &str) -> pg_sys::Oid {
        // SAFETY: an unknown name gives a number that has no type.
        unsafe { pg_sys::SPI_gettypeid(self.columns, pg_sys::SPI_fnumber(self.columns, name(column).as_ptr())) }
    }

    /// The text, empty for NULL.
    pub fn text(&self, column: &CStr) -> &'a str {
        // SAFETY: the caller names a text column; the text borrows the tuple or a copy that lives as long as the call.
        self.datum(column).and_then(|datum| unsafe { <&str>::from_datum(datum, false) }).unwrap_or_default()
    }

    /// The elements of a text array; `None` for NULL.
    pub fn texts(&self, column: &CStr) -> Option<pgrx::Array<'a, &'a str>> {
        // SAFETY: the caller names a column of that type; the elements borrow the tuple, or a copy as above.
        self.datum(column).and_then(|datum| unsafe { pgrx::Array::from_datum(datum, false) })
    }
}

fn name(column: &str) -> CString {
    CString::new(column).unwrap_or_default()
}

fn is_event(trigger: &PgTrigger<'_>, event: u32) -> bool {
    trigger.trigger_data().tg_event & pg_sys::TRIGGER_EVENT_OPMASK == event
}

/// The table, or its partition.
pub fn table_of_trigger(trigger: &PgTrigger<'_>) -> pg_sys::Oid {
    // SAFETY: the relation is open.
    unsafe { (*trigger.trigger_data().tg_relation).rd_id }
}

/// The owner of the table.
pub fn owner_of_table(trigger: &PgTrigger<'_>) -> pg_sys::Oid {
    // SAFETY: the relation is open, and has its row of pg_class.
    unsafe { (*(*trigger.trigger_data().tg_relation).rd_rel).relowner }
}

/// All arguments in CREATE TRIGGER, as text.
pub fn arguments<'a>(trigger: &'a PgTrigger<'a>) -> impl Iterator<Item = &'a str> {
    let count = usize::from(trigger.trigger().tgnargs.unsigned_abs());
    (0..count).filter_map(|place| argument(trigger, place).to_str().ok())
}

/// The arguments in CREATE TRIGGER.
pub fn argument<'a>(trigger: &'a PgTrigger<'a>, place: usize) -> &'a CStr {
    let known = trigger.trigger();
    if place >= usize::from(known.tgnargs.unsigned_abs()) {
        return c"";
    }
    // SAFETY: tgargs holds tgnargs NUL-terminated strings.
    unsafe { CStr::from_ptr(*known.tgargs.add(place)) }
}

/// The tuple that lets the operation of a BEFORE ROW trigger go on unchanged.
pub fn proceed<'a>(trigger: &'a PgTrigger<'a>) -> Option<PgHeapTuple<'a, AllocatedByPostgres>> {
    trigger.new().or_else(|| trigger.old())
}

/// Reads on a fresh snapshot that sees what the statement has done so far. An error is raised.
pub fn with_reader(read: impl FnOnce(&mut Reader) -> Result<()>) {
    if let Some(mut reader) = or_raise(Reader::after_own_changes()) {
        let result = read(&mut reader);
        drop(reader);
        raise_if(result);
    }
}

/// Raises the error, if there is one.
pub fn raise_if(result: Result<()>) {
    result.unwrap_or_else(|error: RbacError| raise(error));
}
