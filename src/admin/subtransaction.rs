//! Doing something and undoing it.
#![allow(unsafe_code)]

use pgrx::{PgTryBuilder, pg_sys};
use std::panic::AssertUnwindSafe;

/// Runs `act` in a savepoint of its own, and rolls that back in any case: rows, locks, and what the backend knows of both.
pub fn rehearse<T>(act: impl FnOnce() -> T) -> T {
    // SAFETY: as PostgreSQL's own procedural languages do it. Context and resource owner are those of the caller again,
    // whether `act` returns or raises.
    unsafe {
        let (context, owner) = (pg_sys::CurrentMemoryContext, pg_sys::CurrentResourceOwner);
        pg_sys::BeginInternalSubTransaction(std::ptr::null());
        pg_sys::MemoryContextSwitchTo(context);
        let undo = || {
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = owner;
        };
        PgTryBuilder::new(AssertUnwindSafe(act)).finally(undo).execute()
    }
}
