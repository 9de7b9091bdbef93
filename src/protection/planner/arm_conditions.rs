//! What each reason of a yes offers an index.
#![allow(unsafe_code)]

use super::arm_estimates::{share_of_any, share_of_these};
use super::arm_reasons::{Scopes, Values, compared_type, named_attribute};
use super::figures::{SHORT_LIST, SMALL_SHARE};
use super::known_shares::share_of;
use super::list_costs;
use super::planned_call::{PlannedCall, SCOPE, is_any_of, nth};
use super::rewriting::{BESIDE_INDEX, MADE_HERE};
use super::scope_column::{ScopeColumn, array_by};
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

/// `scope = ANY (the scopes of the reason)`, by ids or by keys.
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
        let (planned, column) = (PlannedCall::of_arm(arguments)?, ScopeColumn::of(arguments, scopes.level)?);
        let (attribute, named) = named_attribute(arguments, scopes.attribute)?;
        let operator = equal(request, column.element_type())?;
        let collation = *(*request.index).indexcollations.add(request.indexcol as usize);
        let (mut is_left_alone, mut known) = (false, None);
        if let Some(arms) = planned.permitted_arms() {
            let ids = (scopes.of)(&arms, attribute);
            let count = column.count(&planned, ids)?;
            let share = |clause| share_of(request.root, 0, clause);
            // Values that have an index of their own lead to the same rows, and better unless the scopes are small.
            let is_beside = (*request.node.cast::<pg_sys::FuncExpr>()).location == BESIDE_INDEX;
            if is_beside && count == 0 {
                return None;
            }
            is_left_alone = count > SHORT_LIST;
            let share = column.share(&planned, request.root, ids, [operator, collation], share)?;
            if (is_beside || is_left_alone) && share > SMALL_SHARE {
                return None;
            }
            known = (!is_left_alone).then_some((count, share));
        }
        let array = column.array(scopes, is_left_alone, planned.permission, named)?;
        let condition = is_any_of(planned.scope, operator, collation, array);
        if let Some((count, share)) = known {
            list_costs::note(request.index, condition, count, Some(share));
        }
        Some(condition)
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
        let (mut function, mut known) = (evaluated, None);
        if let Some(arms) = planned.permitted_arms() {
            let held = (values.of)(&arms, attribute);
            let count = held.len();
            let share = |clause| share_of(request.root, 0, clause);
            if count > SHORT_LIST && share_of_any(count, column, share)? > SMALL_SHARE {
                return None;
            }
            // Who holds none is no measure for others, for whom the plan may be kept.
            if count == 0 {
                (function, known) = (left_alone, Some((0, Some(0.0))));
            } else if count > SHORT_LIST {
                (function, known) = (left_alone, Some((count, None)));
            } else {
                known = Some((count, share_of_these(request.root, held, column, share)));
            }
        }
        let texts: Vec<_> = [Some(planned.permission), named].into_iter().flatten().collect();
        let like = pg_sys::makeNullConst(of_type, -1, pg_sys::exprCollation(column));
        let array = array_by(function, &texts, Some(like.cast()), of_type)?;
        let collation = *(*request.index).indexcollations.add(request.indexcol as usize);
        let condition = is_any_of(column, operator, collation, array);
        if let Some((count, share)) = known {
            list_costs::note(request.index, condition, count, share);
        }
        Some(condition)
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
