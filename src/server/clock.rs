//! What time it is, for what begins and ends by itself.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::query_start::query_start;
use crate::model::Moment;
use std::cell::Cell;

static LATEST: BackendLocal<Cell<i64>> = BackendLocal::new(Cell::new(i64::MIN));

/// The start of the current statement in microseconds, the same in parallel workers. Never goes back within a
/// session: a clock that is set back must not revive what has expired.
pub fn statement_time() -> i64 {
    // SAFETY: reads a variable of the backend.
    let now = unsafe { pgrx::pg_sys::GetCurrentStatementStartTimestamp() };
    let latest = LATEST.get();
    latest.set(latest.get().max(now));
    latest.get()
}

/// The moment of a question: the start of the statement, and that of the query inside it that asks. The same in parallel workers.
pub fn moment() -> Moment {
    let statement = statement_time();
    Moment { statement, query: query_start().max(statement) }
}

/// The time of the wall in microseconds.
pub fn wall_time() -> i64 {
    // SAFETY: asks the operating system.
    unsafe { pgrx::pg_sys::GetCurrentTimestamp() }
}
