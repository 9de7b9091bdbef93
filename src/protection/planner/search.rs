//! Search under a policy: operators that tell nothing of a row but whether they match may look before the policy does.
//!
//! PostgreSQL lets only leakproof functions see a row before its policy, so none of the indexes for full text, jsonb, arrays,
//! ranges and LIKE serves a table under one. For tables under our policies restrictions of a vetted list are let through here,
//! in the plan alone: nothing in the catalogue is marked, and estimates learn nothing from statistics.
#![allow(unsafe_code)]

use super::policy_check::{asks_us, restrictions};
use super::vetted_operators::is_vetted;
use crate::server::settings;
use pgrx::pg_sys;

/// Adds the ways to the rows by the vetted restrictions of the query.
///
/// # Safety
/// Both are the planner's.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn add_search_paths(root: *mut pg_sys::PlannerInfo, rel: *mut pg_sys::RelOptInfo) {
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

/// Whether the restriction is a policy of ours.
///
/// # Safety
/// The restriction is the planner's.
unsafe fn is_ours(restriction: *mut pg_sys::RestrictInfo, of_query: pg_sys::Index) -> bool {
    // SAFETY: see the caller.
    unsafe { (*restriction).security_level < of_query && asks_us((*restriction).clause.cast(), std::ptr::null_mut()) }
}
