//! What PostgreSQL is told about `has_permission` while it plans, so that a policy uses the index on the scope column by itself.
//!
//! `has_permission('core_pipeline_view', scope_id, ...)` can only be true where `scope_id` is among the scopes in which
//! the current principal holds the permission on anything. That is offered as an index condition,
//! `scope_id = ANY (permitted_scope_ids('core_pipeline_view'))`. It is *lossy*: the call itself still decides each row,
//! so a plan can be slow for another principal than the one it was made for, but never wrong.
//!
//! Where an index leads to the resource as well the call is taken apart into its reasons, each of which offers the index
//! its own condition: see [`rewriting`].
#![allow(unsafe_code)]

mod approximate;
mod arm_conditions;
mod arm_estimates;
mod arm_reasons;
mod arm_support;
mod attribute_members;
mod collations;
mod few_rows;
mod figures;
mod filters;
mod key_call;
mod key_type;
mod known_shares;
mod list_costs;
mod planned_call;
mod policy_check;
mod rewriting;
mod scope_column;
mod search;
mod table_paths;
mod vetted_operators;

use figures::{INT8_EQUAL_OPERATOR, INT28_EQUAL_OPERATOR, INT48_EQUAL_OPERATOR, SHORT_LIST, SMALL_SHARE};
use known_shares::share_of;
use pgrx::pg_sys;
use planned_call::{PlannedCall, SCOPE, is_any_of};
use std::ffi::CStr;

/// Called once, while the library loads.
pub fn listen() {
    table_paths::listen();
    approximate::listen();
}

/// The function behind the condition. Both are the same, but the second is declared VOLATILE, so that planning leaves
/// it alone.
const EVALUATED: &CStr = c"harness_rbac.permitted_scope_ids";
const LEFT_ALONE: &CStr = c"harness_rbac._permitted_scope_ids";

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_has_permission() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// The support function of `has_permission(permission, scope_id, ...)`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_has_permission(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: the one argument is a request node, and its tag says which; null means "no advice".
    let advice = unsafe {
        let request: *mut pg_sys::Node = (*(*fcinfo).args.as_ptr()).value.cast_mut_ptr();
        match (*request).type_ {
            pg_sys::NodeTag::T_SupportRequestIndexCondition => {
                index_condition(&*request.cast()).map(|list| list.cast())
            }
            pg_sys::NodeTag::T_SupportRequestSelectivity => selectivity(&mut *request.cast()).map(|()| request),
            pg_sys::NodeTag::T_SupportRequestSimplify => {
                let request = &*request.cast();
                rewriting::arms(request).or_else(|| key_call::simplified(request))
            }
            _ => None,
        }
    };
    pg_sys::Datum::from(advice.unwrap_or(std::ptr::null_mut()))
}

/// The condition on an index whose column is the scope.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn index_condition(request: &pg_sys::SupportRequestIndexCondition) -> Option<*mut pg_sys::List> {
    // SAFETY: all nodes belong to the planner's context, where the new ones are made as well.
    unsafe {
        if request.indexarg != SCOPE as i32 || (*request.node).type_ != pg_sys::NodeTag::T_FuncExpr {
            return None;
        }
        let index = &*request.index;
        if index.relam != pg_sys::BTREE_AM_OID {
            return None;
        }
        // Up to PostgreSQL 16 the planner sees an array condition on a lower column only in the original clause, and
        // takes the index for sorted when it no longer is.
        if cfg!(not(any(feature = "pg17", feature = "pg18"))) && request.indexcol > 0 {
            return None;
        }
        let call = PlannedCall::of((*request.node.cast::<pg_sys::FuncExpr>()).args)?;
        if !pg_sys::is_pseudo_constant_for_index(request.root, call.permission, request.index) {
            return None;
        }
        let column_type = *index.opcintype.add(request.indexcol as usize);
        let equal = pg_sys::BTEqualStrategyNumber as i16;
        let operator = pg_sys::get_opfamily_member(request.opfamily, column_type, pg_sys::INT8OID, equal);
        if operator == pg_sys::InvalidOid {
            return None;
        }
        let (mut function, mut known) = (EVALUATED, None);
        if let Some(permitted) = call.permitted_scopes() {
            let share =
                call.estimate(request.root, &permitted, operator, |clause| share_of(request.root, 0, clause))?;
            if permitted.len() <= SHORT_LIST {
                known = Some((permitted.len(), share));
            } else if share <= SMALL_SHARE {
                function = LEFT_ALONE;
            } else {
                return None;
            }
        }
        let condition = is_any_of(call.scope, operator, pg_sys::InvalidOid, call.call_of(function)?);
        if let Some((count, share)) = known {
            list_costs::note(request.index, condition, count, Some(share));
        }
        // Workers that share a scan of the index count on the same array, and each would evaluate its own: where the
        // policy changes in between, rows were lost. A bitmap is made by one of them for all.
        (*request.index).amcanparallel = false;
        Some(pg_sys::lappend(std::ptr::null_mut(), condition.cast()))
    }
}

/// The share of rows that pass.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn selectivity(request: &mut pg_sys::SupportRequestSelectivity) -> Option<()> {
    // SAFETY: as in `index_condition`.
    unsafe {
        if request.is_join {
            return None;
        }
        let call = PlannedCall::of(request.args)?;
        let permitted = call.permitted_scopes()?;
        let operator = match pg_sys::exprType(call.scope) {
            pg_sys::INT8OID => INT8_EQUAL_OPERATOR,
            pg_sys::INT4OID => INT48_EQUAL_OPERATOR,
            pg_sys::INT2OID => INT28_EQUAL_OPERATOR,
            _ => return None,
        };
        let (root, place, jointype, sjinfo) = (request.root, request.varRelid, request.jointype, request.sjinfo);
        let share = |clause| pg_sys::clause_selectivity(root, clause, place, jointype, sjinfo);
        request.selectivity = call.estimate(root, &permitted, operator.into(), share)?;
        Some(())
    }
}
