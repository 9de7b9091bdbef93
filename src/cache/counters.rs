//! Counts what deciding costs this backend.

use crate::server::{BackendLocal, Signal, SignalSet};
use std::cell::Cell;

/// Why a compiled principal was forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// What it holds, or its groups hold, changed.
    Principal,
    Roles,
    ResourceGroups,
    Scopes,
    Catalogue,
    /// Anything may have changed: PostgreSQL lost messages, or a commit did not say in time that it had sent its own.
    Unknown,
    /// It was compiled from the snapshot of a statement, and another one has begun.
    Snapshot,
    /// There was no room for it.
    Room,
}

impl Forgotten {
    const COUNT: usize = Forgotten::Room as usize + 1;

    /// What signals mean. Of several, the one that says most.
    pub fn by(signals: SignalSet) -> Forgotten {
        let has = |of: SignalSet| signals & of != 0;
        match () {
            () if signals == Signal::ALL => Forgotten::Unknown,
            () if has(Signal::Catalogue.bit() | Signal::Version.bit()) => Forgotten::Catalogue,
            () if has(Signal::ALL_SCOPES) => Forgotten::Scopes,
            () if has(Signal::ALL_ROLES) => Forgotten::Roles,
            () if has(Signal::ALL_RESOURCE_GROUPS) => Forgotten::ResourceGroups,
            () => Forgotten::Principal,
        }
    }
}

struct Counters {
    decisions: Cell<u64>,
    misses: Cell<u64>,
    /// How often anything was read to decide.
    reads: Cell<u64>,
    compiled: Cell<u64>,
    forgotten: [Cell<u64>; Forgotten::COUNT],
}

static COUNTERS: BackendLocal<Counters> = BackendLocal::new(Counters {
    decisions: Cell::new(0),
    misses: Cell::new(0),
    reads: Cell::new(0),
    compiled: Cell::new(0),
    forgotten: [const { Cell::new(0) }; Forgotten::COUNT],
});

#[inline(always)]
fn add(counter: &Cell<u64>, count: u64) {
    counter.set(counter.get().wrapping_add(count));
}

/// A decision. What almost every row comes down to.
#[inline(always)]
pub fn decided() {
    add(&COUNTERS.get().decisions, 1);
}

/// Something is read to decide.
pub fn reads() {
    add(&COUNTERS.get().reads, 1);
}

/// A principal is compiled.
pub fn compiles() {
    reads();
    add(&COUNTERS.get().compiled, 1);
}

/// Principals are forgotten.
pub fn forgets(why: Forgotten, count: usize) {
    COUNTERS.get().forgotten.iter().skip(why as usize).take(1).for_each(|counter| add(counter, count as u64));
}

/// Runs a decision that may have to read; if it does, it is a miss.
pub fn watch<T>(decide: impl FnOnce() -> T) -> T {
    let before = COUNTERS.get().reads.get();
    let decision = decide();
    if COUNTERS.get().reads.get() != before {
        add(&COUNTERS.get().misses, 1);
    }
    decision
}

/// What was counted so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub decisions: u64,
    pub misses: u64,
    pub compiled: u64,
    forgotten: [u64; Forgotten::COUNT],
}

impl Counts {
    pub fn now() -> Counts {
        let counters = COUNTERS.get();
        let mut forgotten = [0; Forgotten::COUNT];
        forgotten.iter_mut().zip(&counters.forgotten).for_each(|(place, counter)| *place = counter.get());
        let [decisions, misses, compiled] = [&counters.decisions, &counters.misses, &counters.compiled].map(Cell::get);
        Counts { decisions, misses, compiled, forgotten }
    }

    /// How many principals were forgotten for that reason.
    pub fn forgotten(&self, why: Forgotten) -> u64 {
        self.forgotten.get(why as usize).copied().unwrap_or(0)
    }
}
