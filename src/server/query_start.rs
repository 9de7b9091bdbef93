//! When the query that asks began, which inside a DO block, function or procedure is later than the statement.
//!
//! PostgreSQL does not say; the hooks of its executor do. The clock is read once for each query. An expression that a procedural
//! language evaluates by itself has a snapshot of its own and is a query of its own; so is whatever began before the hooks were
//! there. Errors leave queries without an end: the end of the transaction or savepoint forgets them.
//!
//! The same hooks have [`foreign_triggers`] look at what was run.
#![allow(unsafe_code)]
// PostgreSQL's errors pass through the hooks as they pass through its executor: nothing in their frames needs dropping, and
// a guard would lose parts of errors that are none of ours.
#![allow(ffi_unwind_calls)]

use super::backend_local::BackendLocal;
use super::{carried, foreign_triggers};
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};
use std::ffi::c_void;

/// A query between its start and its end.
struct Query {
    description: *const pg_sys::QueryDesc,
    began: i64,
    savepoint: pg_sys::SubTransactionId,
}

/// A query that is producing rows. The innermost is last.
struct Running {
    snapshot: pg_sys::Snapshot,
    began: i64,
    savepoint: pg_sys::SubTransactionId,
}

static OPEN: BackendLocal<RefCell<Vec<Query>>> = BackendLocal::new(RefCell::new(Vec::new()));
static RUNNING: BackendLocal<RefCell<Vec<Running>>> = BackendLocal::new(RefCell::new(Vec::new()));

/// The newest time that was read: a clock that is set back must not revive what has expired.
static LATEST: BackendLocal<Cell<i64>> = BackendLocal::new(Cell::new(i64::MIN));

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
    use super::pg_sys::{QueryDesc, ScanDirection, Snapshot};
    unsafe extern "C-unwind" {
        pub fn standard_ExecutorStart(query: *mut QueryDesc, flags: i32);
        #[cfg(not(feature = "pg18"))]
        pub fn standard_ExecutorRun(query: *mut QueryDesc, direction: ScanDirection::Type, count: u64, once: bool);
        #[cfg(feature = "pg18")]
        pub fn standard_ExecutorRun(query: *mut QueryDesc, direction: ScanDirection::Type, count: u64);
        pub fn standard_ExecutorFinish(query: *mut QueryDesc);
        pub fn standard_ExecutorEnd(query: *mut QueryDesc);
    }
    // Nothing unwinds out of these.
    unsafe extern "C" {
        pub fn ActiveSnapshotSet() -> bool;
        pub fn GetActiveSnapshot() -> Snapshot;
        pub fn GetCurrentTimestamp() -> i64;
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
        pg_sys::RegisterXactCallback(Some(at_transaction_end), std::ptr::null_mut());
        pg_sys::RegisterSubXactCallback(Some(at_savepoint_end), std::ptr::null_mut());
    }
}

/// When the query that asks began; now, if that is not known. Not to be called for each row without need.
pub(super) fn query_start() -> i64 {
    // SAFETY: both only read a variable of the backend.
    let active =
        unsafe { if unguarded::ActiveSnapshotSet() { unguarded::GetActiveSnapshot() } else { std::ptr::null_mut() } };
    let running = RUNNING.get().try_borrow().ok();
    let running = running.as_ref().and_then(|running| running.last()).filter(|running| running.snapshot == active);
    running.map_or_else(reading, |running| running.began)
}

/// The time of the wall, which never goes back within a session.
fn reading() -> i64 {
    // SAFETY: asks the operating system, and raises nothing.
    let now = unsafe { unguarded::GetCurrentTimestamp() };
    let latest = LATEST.get();
    latest.set(latest.get().max(now));
    latest.get()
}

fn savepoint() -> pg_sys::SubTransactionId {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::GetCurrentSubTransactionId() }
}

/// Notes that a query begins. Without memory for it, it begins whenever it is run.
fn note_start(description: *const pg_sys::QueryDesc) {
    let Ok(mut open) = OPEN.get().try_borrow_mut() else { return };
    // What a worker runs first is part of its leader's query.
    let carried = if open.is_empty() { carried::query_start() } else { None };
    if open.try_reserve(1).is_ok() {
        open.push(Query { description, began: carried.unwrap_or_else(reading), savepoint: savepoint() });
    }
}

/// Notes that a query runs; how many did before.
fn note_run(description: *const pg_sys::QueryDesc, snapshot: pg_sys::Snapshot) -> usize {
    let known = OPEN
        .get()
        .try_borrow()
        .ok()
        .and_then(|open| open.iter().rev().find(|query| query.description == description).map(|query| query.began));
    let Ok(mut running) = RUNNING.get().try_borrow_mut() else { return 0 };
    let depth = running.len();
    if running.try_reserve(1).is_ok() {
        let began = known.unwrap_or_else(reading);
        running.push(Running { snapshot, began, savepoint: savepoint() });
        carried::set_query_start(Some(began));
    }
    depth
}

/// Forgets the queries that run beyond this many.
fn run_only(depth: usize) {
    if let Ok(mut running) = RUNNING.get().try_borrow_mut() {
        running.truncate(depth);
        carried::set_query_start(running.last().map(|running| running.began));
    }
}

unsafe extern "C-unwind" fn start(query: *mut pg_sys::QueryDesc, flags: i32) {
    note_start(query);
    // SAFETY: passes on what it is called with.
    unsafe {
        match FORMER.get().start.get() {
            Some(former) => former(query, flags),
            None => unguarded::standard_ExecutorStart(query, flags),
        }
    }
}

/// Notes that a query begins to run, and gets ready for the workers that it may have; how many ran before.
///
/// # Safety
/// It is PostgreSQL's, and has been started.
unsafe fn begin_run(query: *mut pg_sys::QueryDesc) -> usize {
    // SAFETY: see the caller.
    unsafe {
        if (*query).plannedstmt.as_ref().is_some_and(|plan| plan.parallelModeNeeded) {
            carried::prepare_for_workers();
        }
        note_run(query, (*query).snapshot)
    }
}

/// Notes that it has run, and looks at what would follow from it.
///
/// # Safety
/// It is PostgreSQL's, and has been run.
unsafe fn end_run(query: *mut pg_sys::QueryDesc, depth: usize) {
    run_only(depth);
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
        let depth = note_run(query, (*query).snapshot);
        match FORMER.get().finish.get() {
            Some(former) => former(query),
            None => unguarded::standard_ExecutorFinish(query),
        }
        run_only(depth);
    }
}

unsafe extern "C-unwind" fn end(query: *mut pg_sys::QueryDesc) {
    if let Ok(mut open) = OPEN.get().try_borrow_mut()
        && let Some(place) = open.iter().rposition(|known| std::ptr::eq(known.description, query))
    {
        open.remove(place);
    }
    // SAFETY: passes on what it is called with.
    unsafe {
        match FORMER.get().end.get() {
            Some(former) => former(query),
            None => unguarded::standard_ExecutorEnd(query),
        }
    }
}

/// No query outlives its transaction; what a cursor WITH HOLD returns has been read by then.
unsafe extern "C-unwind" fn at_transaction_end(event: pg_sys::XactEvent::Type, _argument: *mut c_void) {
    use pg_sys::XactEvent::{XACT_EVENT_ABORT, XACT_EVENT_COMMIT, XACT_EVENT_PREPARE};
    if matches!(event, XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE) {
        run_only(0);
        if let Ok(mut open) = OPEN.get().try_borrow_mut() {
            open.clear();
        }
    }
}

/// Nor the savepoint that it began in, if that is rolled back.
unsafe extern "C-unwind" fn at_savepoint_end(
    event: pg_sys::SubXactEvent::Type,
    savepoint: pg_sys::SubTransactionId,
    _outer: pg_sys::SubTransactionId,
    _argument: *mut c_void,
) {
    if event != pg_sys::SubXactEvent::SUBXACT_EVENT_ABORT_SUB {
        return;
    }
    if let Ok(mut open) = OPEN.get().try_borrow_mut() {
        open.retain(|query| query.savepoint < savepoint);
    }
    let running = RUNNING.get().try_borrow();
    let kept = running.map_or(0, |running| running.iter().take_while(|query| query.savepoint < savepoint).count());
    run_only(kept);
}
