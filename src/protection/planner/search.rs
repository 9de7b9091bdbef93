//! Search under a policy: operators that tell nothing of a row but whether they match may look before the policy does.
//!
//! PostgreSQL lets only leakproof functions see a row before its policy, so none of the indexes for full text, jsonb, arrays,
//! ranges and LIKE serves a table under one. For tables under our policies restrictions of a vetted list are let through here,
//! in the plan alone: nothing in the catalogue is marked, and estimates learn nothing from statistics.
#![allow(unsafe_code)]

use super::policy_check::asks_us;
use super::vetted_operators::is_vetted;
use crate::server::{BackendLocal, settings};
use pgrx::pg_sys;
use std::cell::Cell;

static NEXT: BackendLocal<Cell<pg_sys::set_rel_pathlist_hook_type>> = BackendLocal::new(Cell::new(None));

/// Called once, while the library loads.
pub(super) fn listen() {
    // SAFETY: a backend has one thread; whoever came before is called.
    unsafe {
        NEXT.get().set(pg_sys::set_rel_pathlist_hook);
        pg_sys::set_rel_pathlist_hook = Some(set_rel_pathlist);
    }
}

/// PostgreSQL's errors pass through this frame as they pass through its planner: nothing in it needs dropping.
///
/// # Safety
/// Called by PostgreSQL's planner.
#[allow(ffi_unwind_calls)]
unsafe extern "C-unwind" fn set_rel_pathlist(
    root: *mut pg_sys::PlannerInfo,
    rel: *mut pg_sys::RelOptInfo,
    place: pg_sys::Index,
    entry: *mut pg_sys::RangeTblEntry,
) {
    // SAFETY: all nodes are the planner's.
    unsafe {
        if let Some(next) = NEXT.get().get() {
            next(root, rel, place, entry);
        }
        let is_table = (*entry).rtekind == pg_sys::RTEKind::RTE_RELATION && !(*rel).indexlist.is_null();
        if is_table && (*root).qual_security_level > 0 {
            add_search_paths(root, rel);
        }
    }
}

/// # Safety
/// Both are the planner's.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn add_search_paths(root: *mut pg_sys::PlannerInfo, rel: *mut pg_sys::RelOptInfo) {
    // SAFETY: see the caller.
    unsafe {
        if !settings::searches_under_policies() {
            return;
        }
        if restrictions(rel).any(|restriction| is_ours(restriction, (*root).qual_security_level)) && let_through(rel) {
            pg_sys::create_index_paths(root, rel);
        }
    }
}

/// Lets vetted restrictions through; whether there were any.
///
/// # Safety
/// `rel` is the planner's.
unsafe fn let_through(rel: *mut pg_sys::RelOptInfo) -> bool {
    // SAFETY: see the caller.
    unsafe {
        let mut found = false;
        for restriction in restrictions(rel) {
            let waits = !(*restriction).leakproof && (*restriction).security_level > (*rel).baserestrict_min_security;
            if waits && is_vetted((*restriction).clause.cast(), (*rel).relid) {
                (*restriction).leakproof = true;
                found = true;
            }
        }
        found
    }
}

/// # Safety
/// `rel` is the planner's.
unsafe fn restrictions(rel: *mut pg_sys::RelOptInfo) -> impl Iterator<Item = *mut pg_sys::RestrictInfo> {
    // SAFETY: a list holds `length` pointers to nodes.
    unsafe {
        let list = (*rel).baserestrictinfo;
        let count = list.as_ref().map_or(0, |list| list.length as usize);
        (0..count).map(move |place| (*(*list).elements.add(place)).ptr_value.cast::<pg_sys::RestrictInfo>())
    }
}

/// Whether the restriction is a policy of ours.
///
/// # Safety
/// The restriction is the planner's.
unsafe fn is_ours(restriction: *mut pg_sys::RestrictInfo, of_query: pg_sys::Index) -> bool {
    // SAFETY: see the caller.
    unsafe { (*restriction).security_level < of_query && asks_us((*restriction).clause.cast(), std::ptr::null_mut()) }
}
