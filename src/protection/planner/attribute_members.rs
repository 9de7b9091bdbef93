//! The attributes of a row as the policy has them: an object of JSON made of its columns.
#![allow(unsafe_code)]

use super::planned_call::{constant, nth};
use crate::model::MOST_COLUMNS;
use pgrx::{FromDatum, IntoDatum, pg_sys};
use std::ffi::CStr;

/// Whether the attributes are an object on every row. Others make every decision no, which names alone do not see.
///
/// # Safety
/// `node` is a node.
pub(super) unsafe fn is_object(node: *mut pg_sys::Node) -> bool {
    // SAFETY: the tag says what the node is.
    unsafe {
        (*node).type_ == pg_sys::NodeTag::T_FuncExpr
            && (*node.cast::<pg_sys::FuncExpr>()).funcid == pg_sys::F_JSONB_BUILD_OBJECT_ANY.into()
    }
}

/// Names and values of the members of an object, where all names are constants and none is there twice: of two only the last one
/// counts. Else nothing.
///
/// # Safety
/// The node is the planner's; it is NULL, or makes an object.
pub(super) unsafe fn members<'a>(attributes: *mut pg_sys::Node) -> Vec<(&'a str, *mut pg_sys::Node)> {
    // SAFETY: see the caller; a constant of text is one.
    unsafe {
        if !is_object(attributes) {
            return Vec::new();
        }
        let arguments = (*attributes.cast::<pg_sys::FuncExpr>()).args;
        let mut found: Vec<(&str, *mut pg_sys::Node)> = Vec::new();
        for place in (0..).step_by(2) {
            let Some(name) = nth(arguments, place) else { break };
            let known = constant(name).filter(|known| !known.constisnull).and_then(|known| match known.consttype {
                pg_sys::TEXTOID => <&str>::from_datum(known.constvalue, false),
                // A literal that nothing gave a type.
                pg_sys::UNKNOWNOID => CStr::from_ptr(known.constvalue.cast_mut_ptr()).to_str().ok(),
                _ => None,
            });
            match (known, nth(arguments, place + 1)) {
                (Some(name), Some(value)) if found.iter().all(|(other, _)| *other != name) => found.push((name, value)),
                _ => return Vec::new(),
            }
        }
        found
    }
}

/// Whether an index could have the value: texts and UUIDs, because only texts of JSON are compared.
///
/// # Safety
/// The node is the planner's.
pub(super) unsafe fn is_compared(value: *mut pg_sys::Node) -> bool {
    // SAFETY: see the caller.
    matches!(unsafe { pg_sys::exprType(value) }, pg_sys::TEXTOID | pg_sys::VARCHAROID | pg_sys::UUIDOID)
}

/// The value as a column that is read where it lies: as it is, or the name of a value of an enum, which is its text in JSON. `None`
/// for others.
///
/// # Safety
/// The node is the planner's.
unsafe fn as_column(value: *mut pg_sys::Node) -> Option<*mut pg_sys::Node> {
    // SAFETY: zeroes are a valid node of this kind once its tag is set.
    unsafe {
        if is_compared(value) {
            return Some(value);
        }
        let of_type = pg_sys::exprType(value);
        if pg_sys::get_typtype(of_type) as u8 != pg_sys::TYPTYPE_ENUM || has_cast_to_json(of_type) {
            return None;
        }
        let written: *mut pg_sys::CoerceViaIO = pg_sys::palloc0(size_of::<pg_sys::CoerceViaIO>()).cast();
        (*written).xpr.type_ = pg_sys::NodeTag::T_CoerceViaIO;
        (*written).arg = value.cast();
        (*written).resulttype = pg_sys::TEXTOID;
        (*written).resultcollid = pg_sys::DEFAULT_COLLATION_OID;
        (*written).coerceformat = pg_sys::CoercionForm::COERCE_EXPLICIT_CAST;
        (*written).location = -1;
        Some(written.cast())
    }
}

/// Whether somebody has made a cast by which objects of JSON have values of the type.
///
/// # Safety
/// Looks into catalogue caches.
unsafe fn has_cast_to_json(of_type: pg_sys::Oid) -> bool {
    let (explicit, by_function) =
        (pg_sys::CoercionContext::COERCION_EXPLICIT, pg_sys::CoercionPathType::COERCION_PATH_FUNC);
    let mut function = pg_sys::InvalidOid;
    // SAFETY: see the caller; the function's id is written.
    unsafe { pg_sys::find_coercion_pathway(pg_sys::JSONOID, of_type, explicit, &raw mut function) == by_function }
}

/// Names and values of the members in turn, where all of them are such columns.
///
/// # Safety
/// The node is the planner's; it is NULL, or makes an object.
pub(super) unsafe fn columns(attributes: *mut pg_sys::Node) -> Option<Vec<*mut pg_sys::Node>> {
    // SAFETY: see the caller.
    unsafe {
        let members = members(attributes);
        if members.is_empty() || members.len() > MOST_COLUMNS {
            return None;
        }
        let mut found = Vec::new();
        for (name, value) in members {
            let (name, collation) = (name.into_datum()?, pg_sys::DEFAULT_COLLATION_OID);
            found.push(pg_sys::makeConst(pg_sys::TEXTOID, -1, collation, -1, name, false, false).cast());
            found.push(as_column(value)?);
        }
        Some(found)
    }
}
