//! What each reason of a yes offers an index.
#![allow(unsafe_code)]

use super::arm_estimates::{share_of, share_of_any};
use super::arm_reasons::{Scopes, Values, compared_type, named_attribute};
use super::figures::{SHORT_LIST, SMALL_SHARE};
use super::planned_call::{PlannedCall, SCOPE, call, copy, is_any_of, nth};
use super::rewriting::{BESIDE_INDEX, MADE_HERE};
use pgrx::pg_sys;

/// Whether the index is one that takes arrays. What was made here stands below an OR, and only bitmaps are made of those: no
/// order is lost there by a condition on a lower column, see the condition of the whole call.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn may_use(request: &pg_sys::SupportRequestIndexCondition) -> bool {
    // SAFETY: the tag says what the node is.
    unsafe {
        let is_call = (*request.node).type_ == pg_sys::NodeTag::T_FuncExpr;
        is_call
            && (*request.index).relam == pg_sys::BTREE_AM_OID
            && matches!((*request.node.cast::<pg_sys::FuncExpr>()).location, MADE_HERE | BESIDE_INDEX)
    }
}

/// `scope = ANY (the scopes of the reason)`.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn scope_condition(
    request: &pg_sys::SupportRequestIndexCondition,
    scopes: &Scopes,
) -> Option<*mut pg_sys::ScalarArrayOpExpr> {
    // SAFETY: all nodes belong to the planner's context.
    unsafe {
        if request.indexarg != SCOPE as i32 {
            return None;
        }
        let arguments = (*request.node.cast::<pg_sys::FuncExpr>()).args;
        let planned = PlannedCall::of_arm(arguments)?;
        let (attribute, named) = named_attribute(arguments, scopes.attribute)?;
        let operator = equal(request, pg_sys::INT8OID)?;
        let [evaluated, left_alone] = scopes.functions;
        let mut function = evaluated;
        if let Some(arms) = planned.permitted_arms() {
            let ids = (scopes.of)(&arms, attribute);
            if ids.len() > SHORT_LIST
                && planned.estimate(ids, operator, |clause| share_of(request.root, 0, clause))? > SMALL_SHARE
            {
                return None;
            }
            // See the values: where they have an index, theirs is the better one for who holds some.
            let is_beside = (*request.node.cast::<pg_sys::FuncExpr>()).location == BESIDE_INDEX;
            if ids.is_empty() && is_beside || ids.len() > SHORT_LIST {
                function = left_alone;
            }
        }
        let (types, arguments) = texts(planned.permission, named);
        let ids = call(function, types, arguments, pg_sys::INT8ARRAYOID)?;
        Some(is_any_of(planned.scope, operator, pg_sys::InvalidOid, ids))
    }
}

/// The arguments that functions of scopes have, with their types.
///
/// # Safety
/// The nodes are the planner's.
unsafe fn texts(
    permission: *mut pg_sys::Node,
    attribute: Option<*mut pg_sys::Node>,
) -> (&'static [pg_sys::Oid], *mut pg_sys::List) {
    const TYPES: [pg_sys::Oid; 2] = [pg_sys::TEXTOID; 2];
    // SAFETY: see the caller.
    unsafe {
        let arguments = pg_sys::lappend(std::ptr::null_mut(), copy(permission).cast());
        match attribute {
            Some(attribute) => (&TYPES, pg_sys::lappend(arguments, copy(attribute).cast())),
            None => (&TYPES[..1], arguments),
        }
    }
}

/// `column = ANY (the values of the reason)`.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn value_condition(
    request: &pg_sys::SupportRequestIndexCondition,
    values: &Values,
) -> Option<*mut pg_sys::ScalarArrayOpExpr> {
    // SAFETY: all nodes belong to the planner's context.
    unsafe {
        if request.indexarg != values.column as i32 {
            return None;
        }
        let arguments = (*request.node.cast::<pg_sys::FuncExpr>()).args;
        let (planned, column) = (PlannedCall::of_arm(arguments)?, nth(arguments, values.column)?);
        let (attribute, named) = named_attribute(arguments, values.attribute)?;
        let of_type = compared_type(column)?;
        let operator = equal(request, of_type)?;
        let [evaluated, left_alone] = values.functions;
        let mut function = evaluated;
        if let Some(arms) = planned.permitted_arms() {
            let count = (values.of)(&arms, attribute).len();
            if count > SHORT_LIST
                && share_of_any(count, column, |clause| share_of(request.root, 0, clause))? > SMALL_SHARE
            {
                return None;
            }
            // Who holds none is no measure for others, for whom the plan may be kept: then a few are assumed.
            if count == 0 || count > SHORT_LIST {
                function = left_alone;
            }
        }
        const TYPES: [pg_sys::Oid; 3] = [pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::ANYELEMENTOID];
        let like = pg_sys::makeNullConst(of_type, -1, pg_sys::exprCollation(column));
        let (known, arguments) = texts(planned.permission, named);
        let arguments = pg_sys::lappend(arguments, like.cast());
        let array =
            call(function, TYPES.get(TYPES.len() - known.len() - 1..)?, arguments, pg_sys::get_array_type(of_type))?;
        let collation = *(*request.index).indexcollations.add(request.indexcol as usize);
        Some(is_any_of(column, operator, collation, array))
    }
}

/// The operator of the index that compares its column with a value of that type.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn equal(request: &pg_sys::SupportRequestIndexCondition, with: pg_sys::Oid) -> Option<pg_sys::Oid> {
    // SAFETY: an index has as many types as columns.
    unsafe {
        let column = *(*request.index).opcintype.add(request.indexcol as usize);
        let equal = pg_sys::BTEqualStrategyNumber as i16;
        let operator = pg_sys::get_opfamily_member(request.opfamily, column, with, equal);
        (operator != pg_sys::InvalidOid).then_some(operator)
    }
}
