//! What is done once PostgreSQL has found its ways to the rows of a table.
#![allow(unsafe_code)]

use super::few_rows::leave_orders_out;
use super::filters::leave_reasons_out;
use super::search::add_search_paths;
use crate::server::BackendLocal;
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
        if (*entry).rtekind != pg_sys::RTEKind::RTE_RELATION || (*rel).indexlist.is_null() {
            return;
        }
        // Indexes lead to what a table is made of, each part of which comes here by itself: since PostgreSQL 16 those of a
        // partitioned table are listed as well, though nothing can scan them. They know no sample either, and nothing leads to
        // a table of which no row can match.
        if (*entry).inh || pg_sys::is_dummy_rel(rel) {
            return;
        }
        if (*root).qual_security_level > 0 && (*entry).tablesample.is_null() {
            add_search_paths(root, rel);
        }
        leave_reasons_out(rel);
        if (*root).qual_security_level > 0 {
            leave_orders_out(rel);
        }
    }
}
