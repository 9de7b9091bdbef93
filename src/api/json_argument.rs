//! jsonb arguments and results as text: parsing may fail, and then it is our error that tells; and documents are large. And as
//! they lie, where it has to be quick.
#![allow(unsafe_code)]

use crate::model::{RbacError, SqlState};
use crate::server::{JsonList, JsonWriter};
use pgrx::{FromDatum, IntoDatum, pg_sys};
use serde::Serialize;
use serde_json::Value;
use std::ffi::CString;
use std::io::Write;

/// A jsonb argument.
pub struct JsonDocument(pub String);

impl JsonDocument {
    /// The document as a value.
    ///
    /// # Errors
    /// 22023 if it is nested too deeply.
    pub fn parse(&self) -> Result<Value, RbacError> {
        serde_json::from_str(&self.0).map_err(|error| {
            RbacError::new(
                SqlState::InvalidParameterValue,
                "JSON document cannot be read",
                format!("{error}."),
                "A document may be nested up to 128 levels deep.",
            )
        })
    }
}

impl FromDatum for JsonDocument {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<JsonDocument> {
        if is_null {
            return None;
        }
        // SAFETY: the argument is declared as jsonb, and jsonb_out gives a NUL-terminated string.
        let text = unsafe { pgrx::direct_function_call::<&std::ffi::CStr>(pg_sys::jsonb_out, &[Some(datum)]) };
        text.map(|text| JsonDocument(text.to_string_lossy().into_owned()))
    }
}

// SAFETY: `from_polymorphic_datum` reads exactly a jsonb.
unsafe impl<'fcx> pgrx::callconv::ArgAbi<'fcx> for JsonDocument {
    unsafe fn unbox_arg_unchecked(arg: pgrx::callconv::Arg<'_, 'fcx>) -> JsonDocument {
        // SAFETY: PostgreSQL passes what the function declares.
        unsafe { arg.unbox_arg_using_from_datum() }.unwrap_or_else(|| JsonDocument("null".into()))
    }
}

pgrx::impl_sql_translatable!(JsonDocument, arg_only = "jsonb");

/// A jsonb argument where it lies.
pub struct JsonbDocument(*mut pg_sys::Jsonb);

impl JsonbDocument {
    pub fn list(&self) -> JsonList<'_> {
        // SAFETY: a detoasted argument lives as long as the call, and so longer than `self`.
        unsafe { JsonList::of_document(self.0) }
    }

    pub fn bytes(&self) -> usize {
        // SAFETY: it begins with the header of every varlena.
        unsafe { pgrx::varsize_any(self.0.cast()) }
    }

    pub fn text(&self) -> JsonDocument {
        // SAFETY: jsonb_out takes a jsonb and gives a NUL-terminated string.
        let text =
            unsafe { JsonDocument::from_polymorphic_datum(pg_sys::Datum::from(self.0), false, pg_sys::JSONBOID) };
        text.unwrap_or_else(|| JsonDocument("null".into()))
    }
}

impl FromDatum for JsonbDocument {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<JsonbDocument> {
        // SAFETY: the argument is declared as jsonb; detoasting yields a plain one, itself or a copy of the call.
        (!is_null).then(|| JsonbDocument(unsafe { pg_sys::pg_detoast_datum(datum.cast_mut_ptr()) }.cast()))
    }
}

// SAFETY: `from_polymorphic_datum` reads exactly a jsonb.
unsafe impl<'fcx> pgrx::callconv::ArgAbi<'fcx> for JsonbDocument {
    unsafe fn unbox_arg_unchecked(arg: pgrx::callconv::Arg<'_, 'fcx>) -> JsonbDocument {
        // SAFETY: PostgreSQL passes what the function declares; without a value the function is not reached.
        unsafe { arg.unbox_arg_using_from_datum() }.unwrap_or_else(|| pgrx::error!("there is no document"))
    }
}

pgrx::impl_sql_translatable!(JsonbDocument, arg_only = "jsonb");

/// A jsonb result in PostgreSQL's own form.
pub struct JsonbResult(Option<pg_sys::Datum>);

impl JsonbResult {
    pub fn of(writer: JsonWriter<'_>) -> JsonbResult {
        JsonbResult(writer.finish())
    }

    pub fn of_value(value: Value) -> JsonbResult {
        JsonbResult(pgrx::JsonB(value).into_datum())
    }
}

// SAFETY: the datum is a jsonb of the current memory context.
unsafe impl pgrx::callconv::BoxRet for JsonbResult {
    unsafe fn box_into<'fcx>(self, fcinfo: &mut pgrx::callconv::FcInfo<'fcx>) -> pgrx::datum::Datum<'fcx> {
        match self.0 {
            // SAFETY: as above.
            Some(datum) => unsafe { fcinfo.return_raw_datum(datum) },
            None => fcinfo.return_null(),
        }
    }
}

pgrx::impl_sql_translatable!(JsonbResult, "jsonb");

/// A jsonb result.
pub struct JsonText(CString);

impl JsonText {
    /// What `value` looks like as JSON.
    ///
    /// # Errors
    /// 22023 for what jsonb cannot hold.
    pub fn of(value: &impl Serialize) -> Result<JsonText, RbacError> {
        let wrong = |detail: String| {
            let hint = "Take what it names out of the policy.";
            RbacError::new(SqlState::InvalidParameterValue, "the result cannot be written as jsonb", detail, hint)
        };
        let mut text = Written::default();
        serde_json::to_writer(&mut text, value).map_err(|error| wrong(format!("{error}.")))?;
        CString::new(text.bytes).map(JsonText).map_err(|error| wrong(format!("{error}.")))
    }
}

/// What is written, which may be long: a place to cancel every now and then.
#[derive(Default)]
struct Written {
    bytes: Vec<u8>,
    /// From here on it is asked again.
    next: usize,
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() >= self.next {
            pgrx::check_for_interrupts!();
            self.next = self.bytes.len() + 64 * 1024;
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl IntoDatum for JsonText {
    fn into_datum(self) -> Option<pg_sys::Datum> {
        // PostgreSQL reads it to the end.
        pgrx::check_for_interrupts!();
        // SAFETY: jsonb_in takes a NUL-terminated string and copies what it needs.
        unsafe { pgrx::direct_function_call_as_datum(pg_sys::jsonb_in, &[Some(pg_sys::Datum::from(self.0.as_ptr()))]) }
    }

    fn type_oid() -> pg_sys::Oid {
        pg_sys::JSONBOID
    }
}

// SAFETY: `into_datum` makes exactly a jsonb.
unsafe impl pgrx::callconv::BoxRet for JsonText {
    unsafe fn box_into<'fcx>(self, fcinfo: &mut pgrx::callconv::FcInfo<'fcx>) -> pgrx::datum::Datum<'fcx> {
        match self.into_datum() {
            // SAFETY: the datum lives in the current memory context.
            Some(datum) => unsafe { fcinfo.return_raw_datum(datum) },
            None => fcinfo.return_null(),
        }
    }
}

pgrx::impl_sql_translatable!(JsonText, "jsonb");
