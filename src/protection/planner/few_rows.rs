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
        if (*rel).rows > 1.0 || !restrictions(rel).any(is_ours) {
            return;
        }
        let paths = || (0..).map_while(|place| nth((*rel).pathlist, place)).map(|path| path.cast::<pg_sys::Path>());
        let of_all_rows = paths().filter(|path| (**path).param_info.is_null()).map(|path| (*path).total_cost);
        let Some(least) = of_all_rows.min_by(f64::total_cmp) else { return };
        let stays = |path: &*mut pg_sys::Path| {
            (**path).pathkeys.is_null() || !(**path).param_info.is_null() || (**path).total_cost <= TOO_DEAR * least
        };
        let left = paths().filter(stays).fold(std::ptr::null_mut(), |left, path| pg_sys::lappend(left, path.cast()));
        (*rel).pathlist = left;
    }
}
