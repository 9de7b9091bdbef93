//! Which invalidation messages have come, and when. The callback only counts.
#![allow(unsafe_code)]

use crate::server::{BackendLocal, Signal, each_signal_oid};
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

/// Forgets where the targets are, as after DROP and CREATE EXTENSION.
pub fn forget_targets() {
    SIGNALS.get().oids.iter().for_each(|slot| slot.set(pg_sys::InvalidOid));
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

/// Begins to count, once per backend, and finds the targets anew; false if one of them is not there. `at_first` is called
/// when it begins.
pub(super) fn listen(at_first: impl FnOnce()) -> bool {
    let signals = SIGNALS.get();
    if !signals.registered.replace(true) {
        // SAFETY: once per backend, as there is no way to unregister; the callback is a plain function.
        unsafe { pg_sys::CacheRegisterRelcacheCallback(Some(on_relcache_message), pg_sys::Datum::from(0)) };
        at_first();
    }
    each_signal_oid(|index, oid| {
        if let Some(slot) = signals.oids.get(index) {
            slot.set(oid);
        }
    });
    signals.oids.iter().all(|slot| slot.get() != pg_sys::InvalidOid)
}
