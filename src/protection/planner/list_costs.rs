//! What an index costs that is asked for a long list. PostgreSQL takes a list that it does not see for ten values, and would
//! look up ten thousand beside another condition that leaves two rows.
#![allow(unsafe_code)]

use super::planned_call::nth;
use pgrx::pg_sys;

/// How many values PostgreSQL assumes in a list that it does not see.
const ASSUMED: f64 = 10.0;

/// Where a call stands that gives a list of no values; one of n values stands n before that.
const NO_VALUES: i32 = -1_000_000;

/// Has the index cost what it costs for so many values, which the call gives.
///
/// # Safety
/// The nodes are the planner's; the index is a B-tree.
pub(super) unsafe fn note(index: *mut pg_sys::IndexOptInfo, list: *mut pg_sys::Node, count: usize) {
    // SAFETY: the tag says what the node is. In PostgreSQL 15 the planner declares the function without its arguments.
    unsafe {
        if (*list).type_ == pg_sys::NodeTag::T_FuncExpr {
            (*list.cast::<pg_sys::FuncExpr>()).location = NO_VALUES.saturating_sub_unsigned(count as u32);
            #[cfg(feature = "pg15")]
            let estimate = std::mem::transmute::<Estimate, unsafe extern "C-unwind" fn()>(estimate);
            #[cfg(not(feature = "pg15"))]
            let estimate: Estimate = estimate;
            (*index).amcostestimate = Some(estimate);
        }
    }
}

type Estimate = unsafe extern "C-unwind" fn(
    *mut pg_sys::PlannerInfo,
    *mut pg_sys::IndexPath,
    f64,
    *mut pg_sys::Cost,
    *mut pg_sys::Cost,
    *mut pg_sys::Selectivity,
    *mut f64,
    *mut f64,
);

/// What a B-tree costs, for as many values as the lists have.
///
/// # Safety
/// Called by PostgreSQL's planner. Its errors pass through this frame: nothing in it needs dropping.
#[allow(ffi_unwind_calls, clippy::too_many_arguments)]
unsafe extern "C-unwind" fn estimate(
    root: *mut pg_sys::PlannerInfo,
    path: *mut pg_sys::IndexPath,
    loops: f64,
    startup: *mut pg_sys::Cost,
    total: *mut pg_sys::Cost,
    selectivity: *mut pg_sys::Selectivity,
    correlation: *mut f64,
    pages: *mut f64,
) {
    mod unguarded {
        use pgrx::pg_sys;
        unsafe extern "C-unwind" {
            pub fn btcostestimate(
                root: *mut pg_sys::PlannerInfo,
                path: *mut pg_sys::IndexPath,
                loops: f64,
                startup: *mut pg_sys::Cost,
                total: *mut pg_sys::Cost,
                selectivity: *mut pg_sys::Selectivity,
                correlation: *mut f64,
                pages: *mut f64,
            );
        }
    }
    // SAFETY: the arguments are handed on as they came; all results are written then.
    unsafe {
        unguarded::btcostestimate(root, path, loops, startup, total, selectivity, correlation, pages);
        let times = times_as_many((*path).indexclauses);
        if times > 1.0 {
            let size = f64::from((*(*path).indexinfo).pages).max(1.0);
            // A value leads to a page, until all of them have been read; the rest of the costs is for each value.
            let read = |values: f64| (2.0 * size * values / (2.0 * size + values)).min(size) * pg_sys::random_page_cost;
            let of_values = (*total - read(ASSUMED)).max(ASSUMED * pg_sys::cpu_index_tuple_cost);
            *total = read(ASSUMED * times) + of_values * times;
            *selectivity = (*selectivity * times).min(1.0);
            *pages = (*pages * times).min(size);
        }
    }
}

/// How many times as many values the lists of the conditions have as PostgreSQL assumes.
///
/// # Safety
/// A list of conditions of an index.
unsafe fn times_as_many(clauses: *mut pg_sys::List) -> f64 {
    // SAFETY: the list holds such conditions; the tags say what the nodes in them are.
    unsafe {
        let mut times = 1.0;
        for clause in (0..).map_while(|place| nth(clauses, place)) {
            let conditions = (*clause.cast::<pg_sys::IndexClause>()).indexquals;
            for condition in (0..).map_while(|place| nth(conditions, place)) {
                let condition: *mut pg_sys::Node = (*condition.cast::<pg_sys::RestrictInfo>()).clause.cast();
                if (*condition).type_ != pg_sys::NodeTag::T_ScalarArrayOpExpr {
                    continue;
                }
                let Some(list) = nth((*condition.cast::<pg_sys::ScalarArrayOpExpr>()).args, 1) else { continue };
                if (*list).type_ == pg_sys::NodeTag::T_FuncExpr {
                    let count = NO_VALUES.saturating_sub((*list.cast::<pg_sys::FuncExpr>()).location);
                    times *= (f64::from(count) / ASSUMED).max(1.0);
                }
            }
        }
        times
    }
}
