//! A short answer is a wrong answer: no approximate index orders the rows of a table under one of our policies.
//!
//! Such an index, as `hnsw` and `ivfflat` of pgvector are, gives a number of candidates, of which the policy then takes away what
//! the caller must not see: fewer rows are left than are there, or none, without an error. Where it goes on looking until the
//! query has enough (`hnsw.iterative_scan`), it may be used. A plan may serve another caller than the one it was made for, so
//! it does not matter who asks. Nor may a plan outlive the setting that it was made by.
#![allow(unsafe_code)]

use super::planned_call::nth;
use super::policy_check::asks_us;
use crate::server::{BackendLocal, Ending, at_transaction_end, settings};
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::{CStr, CString};

static NEXT: BackendLocal<Cell<pg_sys::get_relation_info_hook_type>> = BackendLocal::new(Cell::new(None));

/// Whether the transaction made a plan with such an index by a setting of its session alone.
static IS_PASSING: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

/// Called once, while the library loads.
pub(super) fn listen() {
    at_transaction_end(forget_plans);
    // SAFETY: a backend has one thread; whoever came before is called.
    unsafe {
        NEXT.get().set(pg_sys::get_relation_info_hook);
        pg_sys::get_relation_info_hook = Some(get_relation_info);
    }
}

/// PostgreSQL's errors pass through this frame as they pass through its planner: nothing in it needs dropping.
///
/// # Safety
/// Called by PostgreSQL's planner.
#[allow(ffi_unwind_calls)]
unsafe extern "C-unwind" fn get_relation_info(
    root: *mut pg_sys::PlannerInfo,
    table: pg_sys::Oid,
    is_parent: bool,
    rel: *mut pg_sys::RelOptInfo,
) {
    // SAFETY: all nodes are the planner's.
    unsafe {
        if let Some(next) = NEXT.get().get() {
            next(root, table, is_parent, rel);
        }
        if (0..).map_while(|place| nth((*rel).indexlist, place)).any(|index| may_give_nearest(index.cast()))
            && is_under_policy(root, (*rel).relid)
        {
            leave_out(rel);
        }
    }
}

/// Whether an index can be asked for the nearest rows at all.
///
/// # Safety
/// It is the planner's.
unsafe fn may_give_nearest(index: *mut pg_sys::IndexOptInfo) -> bool {
    // SAFETY: see the caller.
    unsafe { (*index).amcanorderbyop }
}

/// Whether the table, or what it is a part of, is under a policy of ours.
///
/// # Safety
/// All nodes are the planner's.
unsafe fn is_under_policy(root: *mut pg_sys::PlannerInfo, mut place: pg_sys::Index) -> bool {
    // SAFETY: the arrays hold as many entries as there are relations; entries of others than children are null.
    unsafe {
        loop {
            let entry = *(*root).simple_rte_array.add(place as usize);
            if !entry.is_null() && asks_us((*entry).securityQuals.cast(), std::ptr::null_mut()) {
                return true;
            }
            if (*root).append_rel_array.is_null() {
                return false;
            }
            match (*(*root).append_rel_array.add(place as usize)).as_ref() {
                Some(child) => place = child.parent_relid,
                None => return false,
            }
        }
    }
}

/// Has the planner know nothing of the approximate indexes.
///
/// # Safety
/// `rel` is the planner's, and has indexes.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn leave_out(rel: *mut pg_sys::RelOptInfo) {
    let Some(approximate) = settings::approximate_indexes() else { return };
    // SAFETY: a list of indexes holds indexes; the name of an access method is NUL-terminated, or null if it is gone.
    unsafe {
        let (all, mut left) = ((*rel).indexlist, std::ptr::null_mut());
        for place in 0..(*all).length as usize {
            let index: *mut pg_sys::IndexOptInfo = (*(*all).elements.add(place)).ptr_value.cast();
            let is_asked = may_give_nearest(index);
            let method = if is_asked { pg_sys::get_am_name((*index).relam) } else { std::ptr::null_mut() };
            let is_left_out = !method.is_null() && {
                let method = CStr::from_ptr(method).to_string_lossy();
                approximate.to_string_lossy().split(',').any(|name| name.trim() == method) && !goes_on_looking(&method)
            };
            if !is_left_out {
                left = pg_sys::lappend(left, index.cast());
            }
        }
        (*rel).indexlist = left;
    }
}

/// A setting that a statement made may be gone with the transaction, and PostgreSQL tells nobody of that: so the plans made by it
/// are not kept any longer. What the role, the database or the server is set to stays.
fn forget_plans(ending: Ending) {
    if ending == Ending::Over && IS_PASSING.get().take() {
        // SAFETY: marks the plans that are kept, and raises nothing.
        unsafe { pg_sys::ResetPlanCache() };
    }
}

/// Whether scans of such an index go on until the query has enough rows.
fn goes_on_looking(method: &str) -> bool {
    let Ok(name) = CString::new(format!("{method}.iterative_scan")) else { return false };
    // SAFETY: the name is NUL-terminated, and so are values. Only of a setting that there is the lasting one is asked.
    unsafe {
        let is_on = is_iterative(pg_sys::GetConfigOption(name.as_ptr(), true, false));
        if is_on && !is_iterative(pg_sys::GetConfigOptionResetString(name.as_ptr())) {
            IS_PASSING.get().set(true);
        }
        is_on
    }
}

/// # Safety
/// The value is a string, or null.
unsafe fn is_iterative(value: *const std::ffi::c_char) -> bool {
    // SAFETY: see the caller.
    !value.is_null() && matches!(unsafe { CStr::from_ptr(value) }.to_bytes(), b"strict_order" | b"relaxed_order")
}
