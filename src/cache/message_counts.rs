//! Which invalidation messages have come, and when. The callback only counts.

use crate::fault::Fault;
use crate::server::{BackendLocal, Listener, Signal, each_signal_target, observe_relations};
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};

struct Signals {
    /// Counts messages that concern us.
    sequence: Cell<u64>,
    /// The sequence at the last message of each signal.
    changed_at: [Cell<u64>; Signal::COUNT],
    /// What messages may be about, and the number of the signal.
    targets: RefCell<Vec<(pg_sys::Oid, usize)>>,
    /// Whether those are all there are. Until they have been found, whatever is said of any relation counts as everything:
    /// PostgreSQL says it once.
    is_complete: Cell<bool>,
    /// The sequence when they were looked for.
    found_at: Cell<u64>,
}

static SIGNALS: BackendLocal<Signals> = BackendLocal::new(Signals {
    sequence: Cell::new(1),
    changed_at: [const { Cell::new(1) }; Signal::COUNT],
    targets: RefCell::new(Vec::new()),
    is_complete: Cell::new(false),
    found_at: Cell::new(0),
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

/// Counts as if a message of every signal had come.
pub(super) fn everything_changed() {
    count(pg_sys::InvalidOid);
}

/// Counts. Runs inside PostgreSQL's message loop: no allocation, no look-up, no panic.
fn count(relation: pg_sys::Oid) {
    let signals = SIGNALS.get();
    let next = signals.sequence.get().wrapping_add(1);
    let hear = |changed_at: &Cell<u64>| {
        changed_at.set(next);
        signals.sequence.set(next);
    };
    // InvalidOid: messages were lost, anything may have changed.
    if relation == pg_sys::InvalidOid || !signals.is_complete.get() {
        return signals.changed_at.iter().for_each(hear);
    }
    match signals.targets.try_borrow() {
        Ok(targets) => targets
            .iter()
            .filter(|(target, _)| *target == relation)
            .filter_map(|(_, number)| signals.changed_at.get(*number))
            .for_each(hear),
        // Nobody changes them while messages are taken in.
        Err(_) => signals.changed_at.iter().for_each(hear),
    }
}

/// Begins to count, once per backend, and finds the targets, anew if they may have moved; false where there are none.
/// `at_first` is called when it begins.
pub(super) fn listen(at_first: impl FnOnce()) -> bool {
    let signals = SIGNALS.get();
    if observe_relations(Listener::Signals, count) {
        at_first();
    }
    let before = signals.sequence.get();
    let moved_at = signals.changed_at.get(Signal::Version.index()).map_or(before, Cell::get);
    if signals.is_complete.get() && signals.found_at.get() >= moved_at {
        return true;
    }
    signals.is_complete.set(false);
    let mut found = Vec::with_capacity(2 * Signal::COUNT);
    let mut is_table = true;
    each_signal_target(|number, oid| {
        if std::mem::take(&mut is_table) && Fault::ObjectIds.is_in() {
            return;
        }
        found.push((oid, number));
    });
    signals.targets.replace(found);
    signals.found_at.set(before);
    // What came meanwhile may have been about what was looked up already: the next look at the policy finds them again.
    signals.is_complete.set(!is_table && signals.sequence.get() == before);
    !is_table
}
