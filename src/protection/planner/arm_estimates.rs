//! How many rows each reason of a yes lets through.
#![allow(unsafe_code)]

use super::arm_reasons::{Scopes, Values, compared_type, named_attribute};
use super::figures::{INT4_EQUAL_OPERATOR, INT8_EQUAL_OPERATOR, SHORT_LIST, TEXT_EQUAL_OPERATOR, UUID_EQUAL_OPERATOR};
use super::key_type::KeyType;
use super::known_shares::{share_of, share_once};
use super::planned_call::{PlannedCall, copy, nth};
use super::scope_column::ScopeColumn;
use pgrx::pg_sys;

/// The share of rows in the scopes of a reason.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn scope_share(request: &pg_sys::SupportRequestSelectivity, scopes: &Scopes) -> Option<f64> {
    // SAFETY: all nodes belong to the planner's context.
    unsafe {
        let (planned, column) = (PlannedCall::of_arm(request.args)?, ScopeColumn::of(request.args, scopes.level)?);
        let (attribute, _) = named_attribute(request.args, scopes.attribute)?;
        let arms = planned.permitted_arms()?;
        let comparison = [column.equal()?, pg_sys::exprCollation(planned.scope)];
        let share = |clause| share_of(request.root, request.varRelid, clause);
        column.share(&planned, request.root, (scopes.of)(&arms, attribute), comparison, share)
    }
}

/// The share of rows with one of the values.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn value_share(request: &pg_sys::SupportRequestSelectivity, values: &Values) -> Option<f64> {
    // SAFETY: all nodes belong to the planner's context.
    unsafe {
        let arms = PlannedCall::of_arm(request.args)?.permitted_arms()?;
        let (attribute, _) = named_attribute(request.args, values.attribute)?;
        let held = (values.of)(&arms, attribute);
        let column = nth(request.args, values.column)?;
        let share = |clause| share_of(request.root, request.varRelid, clause);
        if held.len() > SHORT_LIST {
            return share_of_any(held.len(), column, share);
        }
        share_of_these(request.root, held, column, share)
    }
}

/// The share of rows with one of these values, which are few, from the statistics of the column: by how common they are themselves,
/// since those of one owner may be a thousand times those of another.
///
/// # Safety
/// The nodes are the planner's.
pub(super) unsafe fn share_of_these(
    root: *mut pg_sys::PlannerInfo,
    values: &[Box<str>],
    column: *mut pg_sys::Node,
    share: impl Fn(*mut pg_sys::Node) -> f64,
) -> Option<f64> {
    // SAFETY: see the caller.
    unsafe {
        let kind = KeyType::of_type(compared_type(column)?)?;
        let compared = [kind.equal.into(), pg_sys::exprCollation(column)];
        share_once(root, column, kind.equal.into(), values, || {
            kind.estimate(column, values.iter().map(|value| &**value), compared, share)
        })
    }
}

/// So often the share of rows that have the same value, from the statistics of the column.
///
/// # Safety
/// The nodes are the planner's.
pub(super) unsafe fn share_of_any(
    count: usize,
    column: *mut pg_sys::Node,
    share: impl FnOnce(*mut pg_sys::Node) -> f64,
) -> Option<f64> {
    if count == 0 {
        return Some(0.0);
    }
    // SAFETY: all nodes belong to the planner's context; zeroes are a valid node of this kind once its tag is set.
    unsafe {
        let of_type = compared_type(column)?;
        let operator = match of_type {
            pg_sys::INT8OID => INT8_EQUAL_OPERATOR,
            pg_sys::INT4OID => INT4_EQUAL_OPERATOR,
            pg_sys::UUIDOID => UUID_EQUAL_OPERATOR,
            _ => TEXT_EQUAL_OPERATOR,
        };
        // One that is not known while planning: any of them.
        let any: *mut pg_sys::Param = pg_sys::palloc0(size_of::<pg_sys::Param>()).cast();
        (*any).xpr.type_ = pg_sys::NodeTag::T_Param;
        (*any).paramkind = pg_sys::ParamKind::PARAM_EXEC;
        (*any).paramtype = of_type;
        (*any).paramtypmod = -1;
        let (none, collation) = (pg_sys::InvalidOid, pg_sys::exprCollation(column));
        let (boolean, is_set) = (pg_sys::BOOLOID, false);
        let (left, right) = (copy(column).cast(), any.cast());
        let clause = pg_sys::make_opclause(operator.into(), boolean, is_set, left, right, none, collation);
        Some((share(clause.cast()) * count as f64).clamp(0.0, 1.0))
    }
}
