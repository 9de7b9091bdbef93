//! What an index is asked for, reason by reason: see `protection::planner`. Each function once more, declared VOLATILE, for
//! plans that should not evaluate it while they are made.
#![allow(unsafe_code)]

use super::arms_of_execution::arms_of_execution;
use super::raw_argument::{argument, text};
use crate::model::{Result, push};
use crate::server::or_raise;
use pgrx::prelude::*;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac._named_resources(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._named_resources_later(permission text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_resources';
CREATE FUNCTION harness_rbac._matching_values(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';
CREATE FUNCTION harness_rbac._matching_values_later(permission text, attribute text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_values';
"#,
    name = "arm_arrays",
    requires = ["schema"]
);

/// The scopes where the current principal may hold the permission, but by names and by that attribute alone; never NULL.
#[pg_extern(schema = "harness_rbac", name = "_whole_scope_ids", stable, parallel_restricted)]
pub fn whole_scope_ids(permission: Option<&str>, attribute: Option<&str>, call: pg_sys::FunctionCallInfo) -> Vec<i64> {
    arms_of_execution(permission, call).whole_scopes(attribute).to_vec()
}

/// The same as `_whole_scope_ids`.
#[pg_extern(schema = "harness_rbac", name = "_whole_scope_ids_later", volatile, parallel_restricted)]
pub fn whole_scope_ids_later(
    permission: Option<&str>,
    attribute: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> Vec<i64> {
    whole_scope_ids(permission, attribute, call)
}

/// The scopes where the current principal may hold the permission by that attribute; never NULL.
#[pg_extern(schema = "harness_rbac", name = "_matching_scope_ids", stable, parallel_restricted)]
pub fn matching_scope_ids(
    permission: Option<&str>,
    attribute: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> Vec<i64> {
    arms_of_execution(permission, call).matching_scopes(attribute).to_vec()
}

/// The same as `_matching_scope_ids`.
#[pg_extern(schema = "harness_rbac", name = "_matching_scope_ids_later", volatile, parallel_restricted)]
pub fn matching_scope_ids_later(
    permission: Option<&str>,
    attribute: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> Vec<i64> {
    matching_scope_ids(permission, attribute, call)
}

/// The scopes where the current principal holds the permission on something by its name; never NULL.
#[pg_extern(schema = "harness_rbac", name = "_named_scope_ids", stable, parallel_restricted)]
pub fn named_scope_ids(permission: Option<&str>, call: pg_sys::FunctionCallInfo) -> Vec<i64> {
    arms_of_execution(permission, call).named_scopes.clone()
}

/// The same as `_named_scope_ids`.
#[pg_extern(schema = "harness_rbac", name = "_named_scope_ids_later", volatile, parallel_restricted)]
pub fn named_scope_ids_later(permission: Option<&str>, call: pg_sys::FunctionCallInfo) -> Vec<i64> {
    arms_of_execution(permission, call).named_scopes.clone()
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_named_resources() -> *const pg_sys::Pg_finfo_record {
    static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };
    &FINFO
}

/// `_named_resources(permission, in_the_type_of)`: the names by which the current principal holds the permission somewhere, as far
/// as they are values of that type. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn named_resources(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: the permission is a text; the type is the one that the call site says.
    unsafe {
        let of_type = pg_sys::get_fn_expr_argtype((*fcinfo).flinfo, 1);
        let found = arms_of_execution(argument(fcinfo, 0).map(|datum| text(datum)), fcinfo);
        or_raise(array(found.names.iter().map(|name| &**name), of_type))
    }
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_matching_values() -> *const pg_sys::Pg_finfo_record {
    static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };
    &FINFO
}

/// `_matching_values(permission, attribute, in_the_type_of)`: the values of the attribute by which the current principal holds the
/// permission somewhere, as far as they are values of that type. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn matching_values(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: permission and attribute are texts; the type is the one that the call site says.
    unsafe {
        let of_type = pg_sys::get_fn_expr_argtype((*fcinfo).flinfo, 2);
        let found = arms_of_execution(argument(fcinfo, 0).map(|datum| text(datum)), fcinfo);
        let attribute = argument(fcinfo, 1).map(|datum| text(datum));
        let arm = attribute.and_then(|attribute| found.attributes.get(attribute));
        or_raise(array(arm.iter().flat_map(|arm| &arm.values).map(|value| &**value), of_type))
    }
}

/// An array of those names that are the text form of a value of the type; an empty one for other types.
pub(super) fn array<'a>(names: impl Iterator<Item = &'a str>, of_type: pg_sys::Oid) -> Result<pg_sys::Datum> {
    let mut values: Vec<pg_sys::Datum> = Vec::new();
    for name in names {
        if let Some(value) = value(name, of_type) {
            push(&mut values, value)?;
        }
    }
    let (length, by_value, align) = match of_type {
        pg_sys::INT8OID => (8, true, pg_sys::TYPALIGN_DOUBLE),
        pg_sys::INT4OID => (4, true, pg_sys::TYPALIGN_INT),
        pg_sys::UUIDOID => (16, false, pg_sys::TYPALIGN_CHAR),
        _ => (-1, false, pg_sys::TYPALIGN_INT),
    };
    // SAFETY: the values are of the type, whose properties these are, and live in the context of the call.
    let array = unsafe {
        let (values, count) = (values.as_mut_ptr(), values.len() as i32);
        pg_sys::construct_array(values, count, of_type, length, by_value, align as std::ffi::c_char)
    };
    Ok(pg_sys::Datum::from(array))
}

/// The value whose text form the name is; `None` if there is none.
fn value(name: &str, of_type: pg_sys::Oid) -> Option<pg_sys::Datum> {
    match of_type {
        pg_sys::TEXTOID => {
            // SAFETY: the text is copied.
            let copy = unsafe { pg_sys::cstring_to_text_with_len(name.as_ptr().cast(), name.len() as i32) };
            Some(pg_sys::Datum::from(copy))
        }
        pg_sys::INT8OID => name.parse().ok().filter(|value: &i64| value.to_string() == name).map(pg_sys::Datum::from),
        pg_sys::INT4OID => name.parse().ok().filter(|value: &i32| value.to_string() == name).map(pg_sys::Datum::from),
        pg_sys::UUIDOID => {
            let bytes = uuid(name)?;
            // SAFETY: palloc gives as much as it is asked for, or raises an error.
            unsafe {
                let copy: *mut u8 = pg_sys::palloc(bytes.len()).cast();
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), copy, bytes.len());
                Some(pg_sys::Datum::from(copy))
            }
        }
        _ => None,
    }
}

/// Only what PostgreSQL would write so.
fn uuid(name: &str) -> Option<[u8; 16]> {
    let is_written = |(place, character): (usize, char)| match place {
        8 | 13 | 18 | 23 => character == '-',
        _ => matches!(character, '0'..='9' | 'a'..='f'),
    };
    if name.len() != 36 || !name.char_indices().all(is_written) {
        return None;
    }
    let digits = u128::from_str_radix(&name.replace('-', ""), 16).ok()?;
    Some(digits.to_be_bytes())
}
