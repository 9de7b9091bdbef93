//! Which restrictions may look at a row before its policy: a boundary, so what is doubtful is not on the list.
//!
//! On it is an operator that no value of a column makes raise, warn or take a way that can be told apart but by its result, between a
//! column and something without columns, by a collation of which the same holds. The column stands by itself, or in `lower` or
//! `upper`. All are PostgreSQL's own, found by the ids that they have in every version; those of extensions a superuser lists in
//! `harness_rbac.search_operators`.
#![allow(unsafe_code)]

use super::collations::{compares_quietly, is_quiet};
use super::planned_call::{constant, nth};
use crate::fault::Fault;
use crate::server::settings;
use pgrx::pg_sys;
use std::ffi::CStr;

/// `tsvector @@ tsquery` and the other way round.
const MATCHES: u32 = 3636;
const IS_MATCHED: u32 = 3637;
/// `jsonb @> jsonb`: as deep as the constant at most.
const JSONB_CONTAINS: u32 = 3246;
/// `jsonb ? text`, `?| text[]`, `?& text[]`.
const JSONB_HAS: [u32; 3] = [3247, 3248, 3249];
/// `text ~~ text`, `~~*`: with a pattern that is known and whole.
const LIKE: [u32; 2] = [1209, 1627];
/// `anyarray @>`, `<@`, `&&`.
const OF_ARRAYS: [u32; 3] = [2751, 2752, 2750];
/// `anyrange @> anyelement`, `anyrange @> anyrange`, `<@`, `&&`.
const OF_RANGES: [u32; 4] = [3889, 3890, 3892, 3888];

/// Arrays whose elements PostgreSQL compares itself: smallint, integer, bigint, text, varchar, uuid, date.
const ARRAYS: [pg_sys::Oid; 7] = [
    pg_sys::INT2ARRAYOID,
    pg_sys::INT4ARRAYOID,
    pg_sys::INT8ARRAYOID,
    pg_sys::TEXTARRAYOID,
    pg_sys::VARCHARARRAYOID,
    pg_sys::UUIDARRAYOID,
    pg_sys::DATEARRAYOID,
];
const RANGES: [pg_sys::Oid; 6] = [
    pg_sys::INT4RANGEOID,
    pg_sys::INT8RANGEOID,
    pg_sys::NUMRANGEOID,
    pg_sys::DATERANGEOID,
    pg_sys::TSRANGEOID,
    pg_sys::TSTZRANGEOID,
];

/// `lower(text)`, `upper(text)`.
const FOLDS: [u32; 2] = [870, 871];

/// Bytes of a constant. What compares it goes as deep into a row as the constant is, at most, and needs stack for that: no more
/// than the policy does.
const LONGEST_CONSTANT: usize = 1024;

/// Whether the clause is one of the list, about the relation with that number in the query.
///
/// # Safety
/// `clause` is the planner's.
pub(super) unsafe fn is_vetted(clause: *mut pg_sys::Node, relation: pg_sys::Index) -> bool {
    if Fault::Vetting.is_in() {
        return true;
    }
    // SAFETY: the tag says what the node is.
    unsafe {
        if (*clause).type_ != pg_sys::NodeTag::T_OpExpr {
            return false;
        }
        let operation = &*clause.cast::<pg_sys::OpExpr>();
        if operation.opresulttype != pg_sys::BOOLOID || operation.opretset {
            return false;
        }
        let (Some(left), Some(right)) = (nth(operation.args, 0), nth(operation.args, 1)) else { return false };
        let of_left = column_type(left, relation, operation.opno);
        let operator = operation.opno.to_u32();
        let is_on_list = match (operator, of_left) {
            (MATCHES, Some(pg_sys::TSVECTOROID)) => is_short(right, pg_sys::TSQUERYOID),
            (IS_MATCHED, _) => {
                let of_right = column_type(right, relation, operation.opno);
                of_right == Some(pg_sys::TSVECTOROID) && is_short(left, pg_sys::TSQUERYOID)
            }
            (JSONB_CONTAINS, Some(pg_sys::JSONBOID)) => is_short(right, pg_sys::JSONBOID),
            (_, Some(pg_sys::JSONBOID)) if JSONB_HAS.contains(&operator) => is_without_columns(right),
            (_, Some(pg_sys::TEXTOID)) if LIKE.contains(&operator) => is_whole_pattern(right),
            (_, Some(array)) if OF_ARRAYS.contains(&operator) => ARRAYS.contains(&array) && is_without_columns(right),
            (_, Some(range)) if OF_RANGES.contains(&operator) => RANGES.contains(&range) && is_without_columns(right),
            (_, Some(_)) => is_listed(operation.opno) && is_without_columns(right),
            (_, None) => false,
        };
        is_on_list && compares_quietly(operation, [left, right])
    }
}

/// The type of the operand, if it is a column of the relation, or `lower` or `upper` of one.
///
/// # Safety
/// `node` is the planner's.
unsafe fn column_type(node: *mut pg_sys::Node, relation: pg_sys::Index, operator: pg_sys::Oid) -> Option<pg_sys::Oid> {
    // SAFETY: the tag says what the node is.
    unsafe {
        match (*node).type_ {
            pg_sys::NodeTag::T_Var => {
                let column = &*node.cast::<pg_sys::Var>();
                let is_one =
                    column.varno as pg_sys::Index == relation && column.varattno > 0 && column.varlevelsup == 0;
                is_one.then_some(column.vartype)
            }
            // A varchar is taken for a text; a domain is not taken for what it is over.
            pg_sys::NodeTag::T_RelabelType => {
                let relabelled = &*node.cast::<pg_sys::RelabelType>();
                let inner = column_type(relabelled.arg.cast(), relation, operator)?;
                let is_text = inner == pg_sys::VARCHAROID && relabelled.resulttype == pg_sys::TEXTOID;
                let is_texts = inner == pg_sys::VARCHARARRAYOID && relabelled.resulttype == pg_sys::TEXTARRAYOID;
                (is_text || is_texts).then_some(relabelled.resulttype)
            }
            pg_sys::NodeTag::T_FuncExpr => {
                let call = &*node.cast::<pg_sys::FuncExpr>();
                let folds = FOLDS.contains(&call.funcid.to_u32())
                    && LIKE.contains(&operator.to_u32())
                    && is_quiet(call.inputcollid);
                let inner = column_type(nth(call.args, 0).filter(|_| folds)?, relation, operator)?;
                (inner == pg_sys::TEXTOID).then_some(inner)
            }
            _ => None,
        }
    }
}

/// A constant or a parameter. What a function makes of them is left alone: it might be called for every row, and raise an error
/// there, or count them. Most is a constant by the time it gets here.
///
/// # Safety
/// `node` is the planner's.
unsafe fn is_without_columns(node: *mut pg_sys::Node) -> bool {
    // SAFETY: the tag says what the node is.
    unsafe {
        match (*node).type_ {
            pg_sys::NodeTag::T_Const => true,
            pg_sys::NodeTag::T_Param => (*node.cast::<pg_sys::Param>()).paramkind == pg_sys::ParamKind::PARAM_EXTERN,
            pg_sys::NodeTag::T_RelabelType => is_without_columns((*node.cast::<pg_sys::RelabelType>()).arg.cast()),
            _ => false,
        }
    }
}

/// A constant of that type, not NULL, or what the server makes of constants while it plans, that is not long.
///
/// # Safety
/// `node` is the planner's; the type is one of variable length.
unsafe fn is_short(node: *mut pg_sys::Node, of_type: pg_sys::Oid) -> bool {
    // SAFETY: see the caller.
    unsafe {
        let Some(known) = constant(node).filter(|known| !known.constisnull) else { return false };
        known.consttype == of_type && pgrx::varsize_any(known.constvalue.cast_mut_ptr()) <= LONGEST_CONSTANT
    }
}

/// A constant pattern that does not end in the middle of an escape: LIKE raises an error there, but only for rows that match up to it.
///
/// # Safety
/// `node` is the planner's.
unsafe fn is_whole_pattern(node: *mut pg_sys::Node) -> bool {
    use pgrx::FromDatum;
    // SAFETY: a constant of text is one.
    unsafe {
        let Some(known) = constant(node).filter(|known| !known.constisnull && known.consttype == pg_sys::TEXTOID)
        else {
            return false;
        };
        if !is_short(node, pg_sys::TEXTOID) {
            return false;
        }
        let pattern = <&str>::from_datum(known.constvalue, false).unwrap_or("\\");
        let escapes = pattern.bytes().rev().take_while(|byte| *byte == b'\\').count();
        escapes % 2 == 0
    }
}

/// Whether a superuser has listed the operator, as `schema.operator(type,type)`.
///
/// # Safety
/// The operator exists.
unsafe fn is_listed(operator: pg_sys::Oid) -> bool {
    let Some(list) = settings::search_operators() else { return false };
    let Ok(list) = list.to_str() else { return false };
    if list.is_empty() {
        return false;
    }
    // SAFETY: names are NUL-terminated, or null where there is none.
    let written = unsafe {
        let text = |name: *mut std::ffi::c_char| {
            (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned())
        };
        let (mut left, mut right) = (pg_sys::InvalidOid, pg_sys::InvalidOid);
        pg_sys::op_input_types(operator, &raw mut left, &raw mut right);
        let schema = text(pg_sys::get_namespace_name(namespace_of(operator)));
        let types = (text(pg_sys::format_type_be(left)), text(pg_sys::format_type_be(right)));
        match (schema, text(pg_sys::get_opname(operator)), types) {
            (Some(schema), Some(name), (Some(left), Some(right))) => format!("{schema}.{name}({left},{right})"),
            _ => return false,
        }
    };
    list.split(';').any(|listed| listed.trim() == written)
}

/// # Safety
/// The operator exists.
unsafe fn namespace_of(operator: pg_sys::Oid) -> pg_sys::Oid {
    // SAFETY: a row of the cache is released that was found.
    unsafe {
        let row = pg_sys::SearchSysCache1(pg_sys::SysCacheIdentifier::OPEROID as i32, pg_sys::Datum::from(operator));
        if row.is_null() {
            return pg_sys::InvalidOid;
        }
        let form: *const pg_sys::FormData_pg_operator = pg_sys::GETSTRUCT(row).cast();
        let namespace = (*form).oprnamespace;
        pg_sys::ReleaseSysCache(row);
        namespace
    }
}
