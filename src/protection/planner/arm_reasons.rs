//! The reasons of a yes as the planner needs them: what each is about, and what gives it.
#![allow(unsafe_code)]

use super::planned_call::{constant, nth};
use crate::cache::Arms;
use pgrx::{FromDatum, pg_sys};
use std::ffi::CStr;

const RESOURCE: usize = 2;
/// Of `_permits`: the attribute that is apart.
const APART: usize = 4;
/// Of `_matches_in_scope`.
const ATTRIBUTE_IN_SCOPE: usize = 2;
/// Of `_matches`.
const ATTRIBUTE: usize = 4;
const VALUE: usize = 5;

/// The scopes of a reason, by ids or by keys.
pub(super) struct Scopes {
    /// With the attribute that the call names.
    pub(super) of: for<'a> fn(&'a Arms, Option<&str>) -> &'a [i64],
    /// What gives them, evaluated while planning and left alone.
    pub(super) functions: [&'static CStr; 2],
    /// The same where the row has a key.
    pub(super) functions_by_key: [&'static CStr; 2],
    /// Where the call names an attribute, which the functions take as well.
    pub(super) attribute: Option<usize>,
    /// Where it says the level, if it is about a key.
    pub(super) level: usize,
}

pub(super) const WHOLE: Scopes = Scopes {
    of: |arms, apart| arms.whole_scopes(apart),
    functions: [c"harness_rbac._whole_scope_ids", c"harness_rbac._whole_scope_ids_later"],
    functions_by_key: [c"harness_rbac._whole_scope_keys", c"harness_rbac._whole_scope_keys_later"],
    attribute: Some(APART),
    level: 5,
};
pub(super) const NAMED: Scopes = Scopes {
    of: |arms, _| &arms.named_scopes,
    functions: [c"harness_rbac._named_scope_ids", c"harness_rbac._named_scope_ids_later"],
    functions_by_key: [c"harness_rbac._named_scope_keys", c"harness_rbac._named_scope_keys_later"],
    attribute: None,
    level: 2,
};
pub(super) const MATCHING: Scopes = Scopes {
    of: |arms, attribute| arms.matching_scopes(attribute),
    functions: [c"harness_rbac._matching_scope_ids", c"harness_rbac._matching_scope_ids_later"],
    functions_by_key: [c"harness_rbac._matching_scope_keys", c"harness_rbac._matching_scope_keys_later"],
    attribute: Some(ATTRIBUTE_IN_SCOPE),
    level: 3,
};

/// The values of a reason in a column of the row.
pub(super) struct Values {
    pub(super) of: for<'a> fn(&'a Arms, Option<&str>) -> &'a [Box<str>],
    pub(super) functions: [&'static CStr; 2],
    pub(super) attribute: Option<usize>,
    /// The place of the column among the arguments.
    pub(super) column: usize,
}

pub(super) const NAMES: Values = Values {
    of: |arms, _| &arms.names,
    functions: [c"harness_rbac._named_resources", c"harness_rbac._named_resources_later"],
    attribute: None,
    column: RESOURCE,
};
pub(super) const ACCEPTED: Values = Values {
    of: |arms, attribute| {
        let arm = attribute.and_then(|attribute| arms.attributes.get(attribute));
        arm.map_or(&[], |arm| arm.values.as_slice())
    },
    functions: [c"harness_rbac._matching_values", c"harness_rbac._matching_values_later"],
    attribute: Some(ATTRIBUTE),
    column: VALUE,
};

/// The attribute that a call names, and the node that says so.
///
/// # Safety
/// The arguments are those of the call, as the planner has them.
pub(super) unsafe fn named_attribute<'a>(
    arguments: *mut pg_sys::List,
    place: Option<usize>,
) -> Option<(Option<&'a str>, Option<*mut pg_sys::Node>)> {
    // SAFETY: a constant of text is one.
    unsafe {
        let Some(place) = place else { return Some((None, None)) };
        let node = nth(arguments, place)?;
        let known = constant(node).filter(|known| known.consttype == pg_sys::TEXTOID)?;
        Some((<&str>::from_datum(known.constvalue, known.constisnull), Some(node)))
    }
}

/// The type as which the column is compared.
///
/// # Safety
/// `column` is the planner's.
pub(super) unsafe fn compared_type(column: *mut pg_sys::Node) -> Option<pg_sys::Oid> {
    // SAFETY: see the caller.
    match unsafe { pg_sys::exprType(column) } {
        pg_sys::TEXTOID | pg_sys::VARCHAROID => Some(pg_sys::TEXTOID),
        known @ (pg_sys::INT8OID | pg_sys::INT4OID | pg_sys::UUIDOID) => Some(known),
        _ => None,
    }
}
