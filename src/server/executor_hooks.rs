//! What is looked at whenever PostgreSQL's executor starts, runs or ends a query: when it began ([`query_start`]), whether it asks
//! what cannot be answered ([`unanswerable`]), and what would follow from it ([`foreign_triggers`]).
#![allow(unsafe_code)]
// PostgreSQL's errors pass through the hooks as they pass through its executor: nothing in their frames needs dropping, and
// a guard would lose parts of errors that are none of ours.
#![allow(ffi_unwind_calls)]

use super::backend_local::BackendLocal;
use super::{carried, foreign_triggers, hidden_rows, query_start, unanswerable};
use pgrx::pg_sys;
use std::cell::Cell;

/// Who had the hooks before.
struct Former {
    start: Cell<pg_sys::ExecutorStart_hook_type>,
    run: Cell<pg_sys::ExecutorRun_hook_type>,
    finish: Cell<pg_sys::ExecutorFinish_hook_type>,
    end: Cell<pg_sys::ExecutorEnd_hook_type>,
}

static FORMER: BackendLocal<Former> = BackendLocal::new(Former {
    start: Cell::new(None),
    run: Cell::new(None),
    finish: Cell::new(None),
    end: Cell::new(None),
});

mod unguarded {
    use super::pg_sys::{QueryDesc, ScanDirection};
    unsafe extern "C-unwind" {
        pub fn standard_ExecutorStart(query: *mut QueryDesc, flags: i32);
        #[cfg(not(feature = "pg18"))]
        pub fn standard_ExecutorRun(query: *mut QueryDesc, direction: ScanDirection::Type, count: u64, once: bool);
        #[cfg(feature = "pg18")]
        pub fn standard_ExecutorRun(query: *mut QueryDesc, direction: ScanDirection::Type, count: u64);
        pub fn standard_ExecutorFinish(query: *mut QueryDesc);
        pub fn standard_ExecutorEnd(query: *mut QueryDesc);
    }
}

/// Begins to look; once per backend, while the library loads.
pub fn watch() {
    let former = FORMER.get();
    // SAFETY: variables of the backend that are there to be replaced; the callbacks are plain functions, and stay.
    unsafe {
        former.start.set(std::ptr::replace(&raw mut pg_sys::ExecutorStart_hook, Some(start)));
        former.run.set(std::ptr::replace(&raw mut pg_sys::ExecutorRun_hook, Some(run)));
        former.finish.set(std::ptr::replace(&raw mut pg_sys::ExecutorFinish_hook, Some(finish)));
        former.end.set(std::ptr::replace(&raw mut pg_sys::ExecutorEnd_hook, Some(end)));
    }
    query_start::forget_at_ends();
}

unsafe extern "C-unwind" fn start(query: *mut pg_sys::QueryDesc, flags: i32) {
    query_start::note_start(query);
    // SAFETY: passes on what it is called with.
    unsafe {
        match FORMER.get().start.get() {
            Some(former) => former(query, flags),
            None => unguarded::standard_ExecutorStart(query, flags),
        }
    }
}

/// Notes that a query begins to run, and gets ready for the workers that it may have; how many ran before. Refuses it where it
/// asks what cannot be answered.
///
/// # Safety
/// It is PostgreSQL's, and has been started.
unsafe fn begin_run(query: *mut pg_sys::QueryDesc) -> usize {
    // SAFETY: see the caller.
    unsafe {
        let plan = (*query).plannedstmt;
        if calls_functions(plan) && !carried::is_parallel_worker() {
            unanswerable::refuse(plan);
        }
        if plan.as_ref().is_some_and(|plan| plan.parallelModeNeeded) {
            carried::prepare_for_workers();
        }
        note_run(query)
    }
}

/// Notes that a query runs; how many did before.
///
/// # Safety
/// It is PostgreSQL's, and has been started.
unsafe fn note_run(query: *mut pg_sys::QueryDesc) -> usize {
    // SAFETY: see the caller.
    unsafe {
        let plan = (*query).plannedstmt;
        let hides_rows = calls_functions(plan) && hidden_rows::are_in(plan);
        query_start::note_run(query, (*query).snapshot, hides_rows)
    }
}

/// Whether the plan may call functions that PostgreSQL does not come with: it depends on them, and most depend on nothing. What
/// a parallel worker gets does not say so.
///
/// # Safety
/// The plan is PostgreSQL's, or null.
unsafe fn calls_functions(plan: *const pg_sys::PlannedStmt) -> bool {
    // SAFETY: see the caller.
    unsafe { plan.as_ref() }.is_some_and(|plan| !plan.invalItems.is_null())
}

/// Notes that it has run, and looks at what would follow from it.
///
/// # Safety
/// It is PostgreSQL's, and has been run.
unsafe fn end_run(query: *mut pg_sys::QueryDesc, depth: usize) {
    query_start::run_only(depth);
    if foreign_triggers::are_in_question() {
        // SAFETY: see the caller.
        unsafe { foreign_triggers::refuse(query) };
    }
}

#[cfg(not(feature = "pg18"))]
unsafe extern "C-unwind" fn run(
    query: *mut pg_sys::QueryDesc,
    direction: pg_sys::ScanDirection::Type,
    count: u64,
    is_once: bool,
) {
    // SAFETY: passes on what it is called with.
    unsafe {
        let depth = begin_run(query);
        match FORMER.get().run.get() {
            Some(former) => former(query, direction, count, is_once),
            None => unguarded::standard_ExecutorRun(query, direction, count, is_once),
        }
        end_run(query, depth);
    }
}

#[cfg(feature = "pg18")]
unsafe extern "C-unwind" fn run(query: *mut pg_sys::QueryDesc, direction: pg_sys::ScanDirection::Type, count: u64) {
    // SAFETY: passes on what it is called with.
    unsafe {
        let depth = begin_run(query);
        match FORMER.get().run.get() {
            Some(former) => former(query, direction, count),
            None => unguarded::standard_ExecutorRun(query, direction, count),
        }
        end_run(query, depth);
    }
}

unsafe extern "C-unwind" fn finish(query: *mut pg_sys::QueryDesc) {
    // SAFETY: passes on what it is called with.
    unsafe {
        let depth = note_run(query);
        match FORMER.get().finish.get() {
            Some(former) => former(query),
            None => unguarded::standard_ExecutorFinish(query),
        }
        query_start::run_only(depth);
    }
}

unsafe extern "C-unwind" fn end(query: *mut pg_sys::QueryDesc) {
    query_start::note_end(query);
    // SAFETY: passes on what it is called with.
    unsafe {
        match FORMER.get().end.get() {
            Some(former) => former(query),
            None => unguarded::standard_ExecutorEnd(query),
        }
    }
}
