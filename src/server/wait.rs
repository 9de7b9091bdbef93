//! Waiting that can be cancelled.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Waits for so many milliseconds, or until the session is told to look up.
pub fn pause(milliseconds: i64) {
    // SAFETY: the latch is this backend's own.
    unsafe {
        let events = pg_sys::WL_LATCH_SET | pg_sys::WL_TIMEOUT | pg_sys::WL_EXIT_ON_PM_DEATH;
        pg_sys::WaitLatch(pg_sys::MyLatch, events as i32, milliseconds, pg_sys::PG_WAIT_EXTENSION);
        pg_sys::ResetLatch(pg_sys::MyLatch);
    }
    pgrx::check_for_interrupts!();
}

/// Waits until what has been logged up to this position is on disk, and so can be sent.
pub fn flush_log(position: u64) {
    // SAFETY: the caller got the position from PostgreSQL as the end of a record.
    unsafe { pg_sys::XLogFlush(position) };
}
