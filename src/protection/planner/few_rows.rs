//! Where a policy leaves hardly a row, it is not looked for along an order. PostgreSQL takes the first rows of a query for a part of
//! all that an ordered index has, and where there are none walks it to its end; with a table for each tenant below one, that is
//! done for the tables of all others.
#![allow(unsafe_code)]

use super::planned_call::nth;
use super::policy_check::{asks_us, restrictions};
use pgrx::pg_sys;

/// So many times what the cheapest way to all rows costs, an ordered one is too dear: sorting one row costs nothing.
const TOO_DEAR: f64 = 2.0;

/// Leaves out what is ordered and dear, where no more than a row is expected by a policy of ours.
///
/// # Safety
/// `rel` is the planner's, and PostgreSQL has made its paths.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn leave_orders_out(rel: *mut pg_sys::RelOptInfo) {
    // SAFETY: the lists hold what they are called for.
    unsafe {
        let is_ours =
            |restriction: *mut pg_sys::RestrictInfo| asks_us((*restriction).clause.cast(), std::ptr::null_mut());
        // Whoever has turned sorting off wants orders from indexes.
        if (*rel).rows > 1.0 || !pg_sys::enable_sort || !restrictions(rel).any(is_ours) {
            return;
        }
        let to_all_rows = paths((*rel).pathlist).filter(|path| (**path).param_info.is_null());
        let cheapest = to_all_rows.map(|path| (disabled(path), (*path).total_cost));
        let Some((least, cost)) = cheapest.min_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)))
        else {
            return;
        };
        let is_too_dear = |path: *mut pg_sys::Path| {
            let is_ordered = !(*path).pathkeys.is_null() && (*path).param_info.is_null();
            is_ordered && (disabled(path) > least || (*path).total_cost > TOO_DEAR * cost)
        };
        for list in [&mut (*rel).pathlist, &mut (*rel).partial_pathlist] {
            *list = paths(*list)
                .filter(|path| !is_too_dear(*path))
                .fold(std::ptr::null_mut(), |left, path| pg_sys::lappend(left, path.cast()));
        }
    }
}

/// # Safety
/// A list of paths, which is left as it is.
unsafe fn paths(list: *mut pg_sys::List) -> impl Iterator<Item = *mut pg_sys::Path> {
    // SAFETY: see the caller.
    (0..).map_while(move |place| unsafe { nth(list, place) }).map(|path| path.cast())
}

/// How much of it somebody has turned off; before PostgreSQL 18 that is part of the cost.
///
/// # Safety
/// The path is the planner's.
unsafe fn disabled(path: *mut pg_sys::Path) -> i32 {
    // SAFETY: see the caller.
    #[cfg(feature = "pg18")]
    unsafe {
        (*path).disabled_nodes
    }
    #[cfg(not(feature = "pg18"))]
    {
        let _ = path;
        0
    }
}
