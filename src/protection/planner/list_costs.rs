//! What an index costs that is asked for a list. PostgreSQL evaluates the call that gives it for each estimate; and where it
//! must not, takes the list for ten values, and would look up ten thousand beside another condition that leaves two rows.
#![allow(unsafe_code)]

use super::planned_call::nth;
use pgrx::pg_sys;

/// How many values PostgreSQL assumes in a list that it does not see.
const ASSUMED: f64 = 10.0;

/// Where a call stands that gives a list of no values; one of n values stands n before that.
const NO_VALUES: i32 = -1_000_000;

/// Where a condition stands whose share of the rows is not known; any other stands at the bits of that number.
const UNKNOWN: i32 = -1;

/// As many columns as an index has at most.
const MOST: usize = pg_sys::INDEX_MAX_KEYS as usize;

/// Has the index cost what it costs for so many values as the call gives, and for so large a share of the rows, if that is known:
/// then the call is not evaluated to find out.
///
/// # Safety
/// The nodes are the planner's; the index is a B-tree.
pub(super) unsafe fn note(
    index: *mut pg_sys::IndexOptInfo,
    condition: *mut pg_sys::ScalarArrayOpExpr,
    count: usize,
    share: Option<f64>,
) {
    // SAFETY: the tag says what the node is. In PostgreSQL 15 the planner declares the function without its arguments.
    unsafe {
        let Some(list) = call_in(condition) else { return };
        (*list).location = NO_VALUES.saturating_sub_unsigned(count as u32);
        (*condition).location = share.map_or(UNKNOWN, |share| (share as f32).to_bits() as i32);
        #[cfg(feature = "pg15")]
        let estimate = std::mem::transmute::<Estimate, unsafe extern "C-unwind" fn()>(estimate);
        #[cfg(not(feature = "pg15"))]
        let estimate: Estimate = estimate;
        (*index).amcostestimate = Some(estimate);
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
    // SAFETY: the arguments are handed on as they came, and all results are written then. Meanwhile lists of as many values stand in
    // the place of the calls.
    unsafe {
        let clauses = (*path).indexclauses;
        let (mut times, mut replaced) = (1.0_f64, [None; MOST]);
        let mut places = replaced.iter_mut();
        each_noted(clauses, |noted| {
            if let Some(share) = noted.share
                && let Some(place) = places.next()
            {
                (*noted.restriction).norm_selec = share;
                *place = Some((noted.condition, noted.list));
                put(noted.condition, list_of(noted.condition, noted.list, noted.count));
            } else {
                times *= (f64::from(noted.count) / ASSUMED).max(1.0);
            }
        });
        unguarded::btcostestimate(root, path, loops, startup, total, selectivity, correlation, pages);
        replaced.iter().flatten().for_each(|(condition, list)| put(*condition, (*list).cast()));
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

mod unguarded {
    use pgrx::pg_sys;
    use std::ffi::c_void;
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
        pub fn palloc0(size: usize) -> *mut c_void;
        pub fn get_element_type(array: pg_sys::Oid) -> pg_sys::Oid;
        pub fn lappend(list: *mut pg_sys::List, node: *mut c_void) -> *mut pg_sys::List;
    }
}

/// A condition of which something was noted.
struct Noted {
    restriction: *mut pg_sys::RestrictInfo,
    condition: *mut pg_sys::ScalarArrayOpExpr,
    list: *mut pg_sys::FuncExpr,
    count: u32,
    share: Option<f64>,
}

/// # Safety
/// A list of conditions of an index.
unsafe fn each_noted(clauses: *mut pg_sys::List, mut each: impl FnMut(Noted)) {
    // SAFETY: the list holds such conditions; the tags say what the nodes in them are.
    unsafe {
        for clause in (0..).map_while(|place| nth(clauses, place)) {
            let conditions = (*clause.cast::<pg_sys::IndexClause>()).indexquals;
            for restriction in (0..).map_while(|place| nth(conditions, place)) {
                let restriction: *mut pg_sys::RestrictInfo = restriction.cast();
                let condition: *mut pg_sys::ScalarArrayOpExpr = (*restriction).clause.cast();
                if (*condition).xpr.type_ != pg_sys::NodeTag::T_ScalarArrayOpExpr {
                    continue;
                }
                let Some(list) = call_in(condition).filter(|list| (**list).location <= NO_VALUES) else { continue };
                let count = NO_VALUES.abs_diff((*list).location);
                let known = Some((*condition).location).filter(|location| *location != UNKNOWN);
                let share = known.map(|location| f64::from(f32::from_bits(location as u32)));
                each(Noted { restriction, condition, list, count, share });
            }
        }
    }
}

/// The call that gives the list of a condition, if one does.
///
/// # Safety
/// The condition is the planner's.
unsafe fn call_in(condition: *mut pg_sys::ScalarArrayOpExpr) -> Option<*mut pg_sys::FuncExpr> {
    // SAFETY: the tag says what the node is.
    unsafe {
        let list = nth((*condition).args, 1)?;
        ((*list).type_ == pg_sys::NodeTag::T_FuncExpr).then_some(list.cast())
    }
}

/// Gives a condition another list.
///
/// # Safety
/// The nodes are the planner's.
unsafe fn put(condition: *mut pg_sys::ScalarArrayOpExpr, list: *mut pg_sys::Node) {
    // SAFETY: it has two arguments.
    unsafe { (*(*(*condition).args).elements.add(1)).ptr_value = list.cast() }
}

/// A list of so many values that nobody knows, in the place of a call.
///
/// # Safety
/// The nodes are the planner's. Errors pass through this frame: nothing in it needs dropping.
#[allow(ffi_unwind_calls)]
unsafe fn list_of(
    condition: *mut pg_sys::ScalarArrayOpExpr,
    call: *mut pg_sys::FuncExpr,
    count: u32,
) -> *mut pg_sys::Node {
    // SAFETY: zeroes are valid nodes of these kinds once their tags are set.
    unsafe {
        let list: *mut pg_sys::ArrayExpr = unguarded::palloc0(size_of::<pg_sys::ArrayExpr>()).cast();
        let value: *mut pg_sys::Param = unguarded::palloc0(size_of::<pg_sys::Param>()).cast();
        (*list).xpr.type_ = pg_sys::NodeTag::T_ArrayExpr;
        (*list).array_typeid = (*call).funcresulttype;
        (*list).array_collid = (*condition).inputcollid;
        (*list).element_typeid = unguarded::get_element_type((*call).funcresulttype);
        (*value).xpr.type_ = pg_sys::NodeTag::T_Param;
        (*value).paramkind = pg_sys::ParamKind::PARAM_EXEC;
        (*value).paramtype = (*list).element_typeid;
        (*value).paramtypmod = -1;
        for _ in 0..count {
            (*list).elements = unguarded::lappend((*list).elements, value.cast());
        }
        list.cast()
    }
}
