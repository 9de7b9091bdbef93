//! jsonb arguments, kept as text: parsing them may fail, and then it is our error that tells.
#![allow(unsafe_code)]

use crate::model::{RbacError, SqlState};
use pgrx::{FromDatum, pg_sys};
use serde_json::Value;

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
