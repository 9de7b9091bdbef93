//! Where an error would tell of rows that somebody may not see.
//!
//! PostgreSQL has leakproof operators look at a row before its policy does, and so have we those of our list. A policy that fails for
//! a row says that the row matched them, whoever's it is. So there decisions say no instead; what can be known before a row is read
//! fails then, in `unanswerable.rs`.
#![allow(unsafe_code)]

use super::as_role::AsRole;
use super::{carried, query_start, row_security};
use pgrx::pg_sys;

/// Whether such rows are being read, by the query that is producing rows or by one that it runs within. What a worker runs within
/// is not known here.
pub fn are_read() -> bool {
    carried::is_parallel_worker() || query_start::hides_rows()
}

/// Whether the plan reads such rows: those of a table whose policies hold the caller, or of a view that says so. From a superuser
/// nothing is hidden.
///
/// # Safety
/// The plan is PostgreSQL's.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn are_in(plan: *const pg_sys::PlannedStmt) -> bool {
    // SAFETY: see the caller; an entry of a range table is one.
    let hides = unsafe {
        entries(plan).any(|entry| match (*entry).rtekind {
            pg_sys::RTEKind::RTE_RELATION => row_security::holds((*entry).relid),
            _ => (*entry).security_barrier,
        })
    };
    hides && !AsRole::is_superuser()
}

/// The range table of a plan.
///
/// # Safety
/// The plan is PostgreSQL's, and outlives what is returned.
pub(super) unsafe fn entries(plan: *const pg_sys::PlannedStmt) -> impl Iterator<Item = *mut pg_sys::RangeTblEntry> {
    // SAFETY: a list holds `length` pointers to nodes.
    unsafe {
        let list = (*plan).rtable;
        let count = list.as_ref().map_or(0, |list| list.length as usize);
        (0..count).map(move |place| (*(*list).elements.add(place)).ptr_value.cast::<pg_sys::RangeTblEntry>())
    }
}
