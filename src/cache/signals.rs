//! Invalidation messages, sent and received.
//!
//! Messages are PostgreSQL's own: sent at commit, processed locally at the end of each command and again when a
//! (sub)transaction rolls back, carried to standbys in the WAL.
#![allow(unsafe_code)]

pub use super::message_counts::{changed_since, sequence};

use super::{in_flight, message_counts};
use crate::fault::Fault;
use crate::model::Result;
use crate::server::{are_hidden_rows_read, is_usable, or_raise, raise, require_fresh, signal_target};
use pgrx::pg_sys;

/// Starts to listen, and finds the targets where they may have moved: whoever keeps anything calls it before it loads that.
/// False where the extension is not installed: nothing may be cached then.
///
/// # Errors
/// 55000 if it is of another version than this library.
pub fn listen() -> Result<bool> {
    if !is_usable()? {
        return Ok(false);
    }
    Ok(message_counts::listen(in_flight::listen))
}

/// Tells every backend that a part of the policy changes with this transaction.
pub fn send(index: usize) {
    in_flight::announce_own();
    if let Some(target) = signal_target(index) {
        // SAFETY: the relation exists; the message is registered with the current (sub)transaction.
        unsafe { pg_sys::CacheInvalidateRelcacheByRelid(target) };
    }
}

/// Lets PostgreSQL take in what other backends have committed.
pub fn absorb() {
    if Fault::Absorb.is_in() {
        return;
    }
    // SAFETY: allowed anywhere in a transaction.
    unsafe { pg_sys::AcceptInvalidationMessages() };
    in_flight::settle();
}

/// [`absorb`] before a question is answered.
pub fn absorb_to_answer() {
    absorb();
    or_raise(require_fresh());
}

/// [`absorb`] before a decision; whether there can be one. If not, the answer is no.
pub fn absorb_to_decide() -> bool {
    absorb();
    is_fresh()
}

/// Whether the policy is not too old to answer. That is an error, where no error would tell of a row.
#[inline(always)]
fn is_fresh() -> bool {
    match require_fresh() {
        Ok(()) => true,
        Err(_) if are_hidden_rows_read() => false,
        Err(error) => raise(error),
    }
}

/// [`absorb_to_decide`] for the per-row path: without the guard that turns a PostgreSQL error into a Rust panic.
///
/// # Safety
/// A PostgreSQL error jumps over the frames of the caller up to PostgreSQL, so none of them may hold a value that
/// needs dropping.
#[inline]
#[allow(ffi_unwind_calls)]
pub unsafe fn absorb_unguarded() -> bool {
    mod unguarded {
        unsafe extern "C-unwind" {
            pub fn AcceptInvalidationMessages();
        }
    }
    if Fault::Absorb.is_in() {
        return true;
    }
    // SAFETY: allowed anywhere in a transaction; the caller vouches for the frames.
    unsafe { unguarded::AcceptInvalidationMessages() };
    in_flight::settle();
    is_fresh()
}
