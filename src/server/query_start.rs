//! When the query that asks began, which inside a DO block, function or procedure is later than the statement.
//!
//! PostgreSQL does not say; the hooks of its executor do. The clock is read once for each query. An expression that a procedural
//! language evaluates by itself has a snapshot of its own and is a query of its own; so is whatever began before the hooks were
//! there. Errors leave queries without an end: the end of the transaction or savepoint forgets them.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::carried;
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
    /// Whether it reads rows that somebody may not see.
    hides_rows: bool,
    savepoint: pg_sys::SubTransactionId,
}

static OPEN: BackendLocal<RefCell<Vec<Query>>> = BackendLocal::new(RefCell::new(Vec::new()));
static RUNNING: BackendLocal<RefCell<Vec<Running>>> = BackendLocal::new(RefCell::new(Vec::new()));

/// The newest time that was read: a clock that is set back must not revive what has expired.
static LATEST: BackendLocal<Cell<i64>> = BackendLocal::new(Cell::new(i64::MIN));

mod unguarded {
    use super::pg_sys::Snapshot;
    // Nothing unwinds out of these.
    unsafe extern "C" {
        pub fn ActiveSnapshotSet() -> bool;
        pub fn GetActiveSnapshot() -> Snapshot;
        pub fn GetCurrentTimestamp() -> i64;
    }
}

/// Has the end of a transaction or savepoint forget what ran within; once per backend, while the library loads.
pub(super) fn forget_at_ends() {
    // SAFETY: the callbacks are plain functions, and stay.
    unsafe {
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

/// Whether a query that is producing rows, or one that it runs within, reads rows that somebody may not see.
pub(super) fn hides_rows() -> bool {
    let Ok(running) = RUNNING.get().try_borrow() else { return true };
    running.iter().any(|query| query.hides_rows)
}

/// Notes that a query begins. Without memory for it, it begins whenever it is run.
pub(super) fn note_start(description: *const pg_sys::QueryDesc) {
    let Ok(mut open) = OPEN.get().try_borrow_mut() else { return };
    // What a worker runs first is part of its leader's query.
    let carried = if open.is_empty() { carried::query_start() } else { None };
    if open.try_reserve(1).is_ok() {
        open.push(Query { description, began: carried.unwrap_or_else(reading), savepoint: savepoint() });
    }
}

/// Notes that a query runs, and whether it reads rows that somebody may not see; how many ran before.
pub(super) fn note_run(description: *const pg_sys::QueryDesc, snapshot: pg_sys::Snapshot, hides_rows: bool) -> usize {
    let known = OPEN
        .get()
        .try_borrow()
        .ok()
        .and_then(|open| open.iter().rev().find(|query| query.description == description).map(|query| query.began));
    let Ok(mut running) = RUNNING.get().try_borrow_mut() else { return 0 };
    let depth = running.len();
    if running.try_reserve(1).is_ok() {
        let began = known.unwrap_or_else(reading);
        running.push(Running { snapshot, began, hides_rows, savepoint: savepoint() });
        carried::set_query_start(Some(began));
    }
    depth
}

/// Forgets the queries that run beyond this many.
pub(super) fn run_only(depth: usize) {
    if let Ok(mut running) = RUNNING.get().try_borrow_mut() {
        running.truncate(depth);
        carried::set_query_start(running.last().map(|running| running.began));
    }
}

/// Forgets a query that ends.
pub(super) fn note_end(description: *const pg_sys::QueryDesc) {
    if let Ok(mut open) = OPEN.get().try_borrow_mut()
        && let Some(place) = open.iter().rposition(|known| std::ptr::eq(known.description, description))
    {
        open.remove(place);
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
