//! What is left of a policy to check each row by: the reasons of a yes that only led an index to rows are left out.
#![allow(unsafe_code)]

use super::planned_call::nth;
use super::policy_check::restrictions;
use super::rewriting::{BESIDE_INDEX, MADE_HERE};
use pgrx::pg_sys;

/// Leaves them out of the restrictions of the table. Those that indexes were matched with are kept apart, and stay as they are.
///
/// # Safety
/// `rel` is the planner's, and PostgreSQL has made its paths.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn leave_reasons_out(rel: *mut pg_sys::RelOptInfo) {
    // SAFETY: the tags say what the nodes are.
    unsafe {
        for restriction in restrictions(rel) {
            if !(*restriction).orclause.is_null()
                && let Some(left) = without_reasons((*restriction).clause.cast())
            {
                (*restriction).clause = left.cast();
            }
        }
    }
}

/// What decides; `None` where there are no such reasons.
///
/// # Safety
/// `node` is the planner's.
unsafe fn without_reasons(node: *mut pg_sys::Node) -> Option<*mut pg_sys::Node> {
    // SAFETY: the tags say what the nodes are.
    unsafe {
        let any = of_kind(node, pg_sys::BoolExprType::OR_EXPR)?;
        let (mut left, mut count, mut all) = (std::ptr::null_mut(), 0, 0);
        for alternative in (0..).map_while(|place| nth(any, place)) {
            all += 1;
            if !is_reason(alternative) {
                count += 1;
                left = pg_sys::lappend(left, alternative.cast());
            }
        }
        match count {
            0 => None,
            1 => nth(left, 0),
            _ if count < all => Some(pg_sys::makeBoolExpr(pg_sys::BoolExprType::OR_EXPR, left, -1).cast()),
            _ => None,
        }
    }
}

/// Whether it is one of the pairs, of scopes and of values, that lead to rows and decide nothing.
///
/// # Safety
/// `node` is the planner's.
unsafe fn is_reason(node: *mut pg_sys::Node) -> bool {
    // SAFETY: the tags say what the nodes are.
    unsafe {
        let Some(both) = of_kind(node, pg_sys::BoolExprType::AND_EXPR) else { return false };
        (0..).map_while(|place| nth(both, place)).all(|part| {
            (*part).type_ == pg_sys::NodeTag::T_FuncExpr
                && matches!((*part.cast::<pg_sys::FuncExpr>()).location, MADE_HERE | BESIDE_INDEX)
        })
    }
}

/// What the node combines so.
///
/// # Safety
/// `node` is the planner's.
unsafe fn of_kind(node: *mut pg_sys::Node, kind: pg_sys::BoolExprType::Type) -> Option<*mut pg_sys::List> {
    // SAFETY: the tag says what the node is.
    unsafe {
        let combined = ((*node).type_ == pg_sys::NodeTag::T_BoolExpr).then(|| &*node.cast::<pg_sys::BoolExpr>())?;
        (combined.boolop == kind).then_some(combined.args)
    }
}
