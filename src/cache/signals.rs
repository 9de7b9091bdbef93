//! Invalidation messages, sent and received.
//!
//! Messages are PostgreSQL's own: sent at commit, processed locally at the end of each command and again when a
//! (sub)transaction rolls back, carried to standbys in the WAL. The callback only counts.
#![allow(unsafe_code)]

use super::in_flight;
use crate::fault::Fault;
use crate::model::Result;
use crate::server::{BackendLocal, Signal, each_signal_oid, is_installed, signal_oid};
use pgrx::pg_sys;
use std::cell::Cell;

struct Signals {
    registered: Cell<bool>,
    /// Counts messages that concern us.
    sequence: Cell<u64>,
    /// The sequence at the last message of each signal.
    changed_at: [Cell<u64>; Signal::COUNT],
    oids: [Cell<pg_sys::Oid>; Signal::COUNT],
}

static SIGNALS: BackendLocal<Signals> = BackendLocal::new(Signals {
    registered: Cell::new(false),
    sequence: Cell::new(1),
    changed_at: [const { Cell::new(1) }; Signal::COUNT],
    oids: [const { Cell::new(pg_sys::InvalidOid) }; Signal::COUNT],
});

/// The number of messages so far; as long as it stands still nothing has changed.
#[inline]
pub fn sequence() -> u64 {
    SIGNALS.get().sequence.get()
}

/// The signals whose last message came after `mark`, a bit for each.
pub fn changed_since(mark: u64) -> u64 {
    let changed = |set, (index, at): (usize, &Cell<u64>)| {
        if at.get() > mark { set | 1 << index } else { set }
    };
    SIGNALS.get().changed_at.iter().enumerate().fold(0, changed)
}

/// Finds the targets and starts to listen. False where the extension is not installed: nothing may be cached then.
///
/// # Errors
/// 55000 if it is of another version than this library.
pub fn listen() -> Result<bool> {
    if !is_installed()? {
        return Ok(false);
    }
    let signals = SIGNALS.get();
    if !signals.registered.replace(true) {
        // SAFETY: once per backend, as there is no way to unregister; the callback is a plain function.
        unsafe { pg_sys::CacheRegisterRelcacheCallback(Some(on_relcache_message), pg_sys::Datum::from(0)) };
        in_flight::listen();
    }
    each_signal_oid(|index, oid| {
        if let Some(slot) = signals.oids.get(index) {
            slot.set(oid);
        }
    });
    Ok(signals.oids.iter().all(|slot| slot.get() != pg_sys::InvalidOid))
}

/// Forgets where the targets are, as after DROP and CREATE EXTENSION.
pub fn forget_targets() {
    SIGNALS.get().oids.iter().for_each(|slot| slot.set(pg_sys::InvalidOid));
}

/// Tells every backend that a part of the policy changes with this transaction.
pub fn send(index: usize) {
    in_flight::announce_own();
    if let Some(target) = signal_oid(index) {
        // SAFETY: the relation exists; the message is registered with the current (sub)transaction.
        unsafe { pg_sys::CacheInvalidateRelcacheByRelid(target) };
    }
}

/// Counts as if a message of every signal had come.
pub(super) fn everything_changed() {
    on_relcache_message(pg_sys::Datum::from(0), pg_sys::InvalidOid);
}

/// Counts. Runs inside PostgreSQL's message loop: no allocation, no look-up, no panic.
extern "C-unwind" fn on_relcache_message(_argument: pg_sys::Datum, relation: pg_sys::Oid) {
    let signals = SIGNALS.get();
    let next = signals.sequence.get().wrapping_add(1);
    // InvalidOid: messages were lost, anything may have changed.
    let everything = relation == pg_sys::InvalidOid;
    for (target, changed_at) in signals.oids.iter().zip(&signals.changed_at) {
        if everything || target.get() == relation {
            changed_at.set(next);
            signals.sequence.set(next);
        }
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

/// [`absorb`] for the per-row path: without the guard that turns a PostgreSQL error into a Rust panic.
///
/// # Safety
/// A PostgreSQL error jumps over the frames of the caller up to PostgreSQL, so none of them may hold a value that
/// needs dropping.
#[inline]
#[allow(ffi_unwind_calls)]
pub unsafe fn absorb_unguarded() {
    mod unguarded {
        unsafe extern "C-unwind" {
            pub fn AcceptInvalidationMessages();
        }
    }
    if Fault::Absorb.is_in() {
        return;
    }
    // SAFETY: allowed anywhere in a transaction; the caller vouches for the frames.
    unsafe { unguarded::AcceptInvalidationMessages() };
    in_flight::settle();
}
