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

/// Names and values of the members of an object, as far as the names are constants.
///
/// # Safety
/// The node is the planner's; it is NULL, or makes an object.
pub(super) unsafe fn members<'a>(attributes: *mut pg_sys::Node) -> Vec<(&'a str, *mut pg_sys::Node)> {
    // SAFETY: see the caller; a constant of text is one.
    unsafe {
        let mut found = Vec::new();
        if !is_object(attributes) {
            return found;
        }
        let arguments = (*attributes.cast::<pg_sys::FuncExpr>()).args;
        for place in (0..).step_by(2) {
            let (Some(name), Some(value)) = (nth(arguments, place), nth(arguments, place + 1)) else { break };
            let known = constant(name).filter(|known| !known.constisnull).and_then(|known| match known.consttype {
                pg_sys::TEXTOID => <&str>::from_datum(known.constvalue, false),
                // A literal that nothing gave a type.
                pg_sys::UNKNOWNOID => CStr::from_ptr(known.constvalue.cast_mut_ptr()).to_str().ok(),
                _ => None,
            });
            found.extend(known.map(|known| (known, value)));
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
        if pg_sys::get_typtype(pg_sys::exprType(value)) as u8 != pg_sys::TYPTYPE_ENUM {
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

/// Names and values of the members in turn, where all of them are such columns and none is there twice.
///
/// # Safety
/// The node is the planner's; it is NULL, or makes an object.
pub(super) unsafe fn columns(attributes: *mut pg_sys::Node) -> Option<Vec<*mut pg_sys::Node>> {
    // SAFETY: see the caller.
    unsafe {
        let members = members(attributes);
        let count = is_object(attributes).then(|| (*attributes.cast::<pg_sys::FuncExpr>()).args.as_ref())??.length;
        let mut names: Vec<&str> = members.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        if names.len() > MOST_COLUMNS || names.len() * 2 != count as usize {
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
