//! Counts what deciding costs this backend, and tells the server.

use crate::fault::Fault;
use crate::server::{
    BackendLocal, Ending, SHARED_NUMBERS, Signal, SignalSet, add_to_shared, at_transaction_end, share_numbers,
    shared_numbers,
};
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
    if Fault::Leak.is_in() {
        std::mem::forget(vec![1_u8; 64]);
    }
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

const _: () = assert!(Counts::FIRST_FORGOTTEN + Forgotten::COUNT == SHARED_NUMBERS);

/// What was counted.
#[derive(Clone, Copy, Debug)]
pub struct Counts([u64; SHARED_NUMBERS]);

/// What of this session the server has been told.
static TOLD: BackendLocal<Cell<[u64; SHARED_NUMBERS]>> = BackendLocal::new(Cell::new([0; SHARED_NUMBERS]));

impl Counts {
    const FIRST_FORGOTTEN: usize = 3;

    /// In this session, so far.
    pub fn now() -> Counts {
        let counters = COUNTERS.get();
        let first = [&counters.decisions, &counters.misses, &counters.compiled];
        let mut counts = [0; SHARED_NUMBERS];
        let all = first.into_iter().chain(&counters.forgotten);
        counts.iter_mut().zip(all).for_each(|(place, counter)| *place = counter.get());
        Counts(counts)
    }

    /// In all sessions of the server, as far as they have told it, and since when in microseconds of PostgreSQL's clock;
    /// `None` where the library is not loaded with the server.
    pub fn of_server() -> Option<(i64, Counts)> {
        tell_server();
        shared_numbers().map(|(since, counts)| (since, Counts(counts)))
    }

    /// Decisions made from what was compiled.
    pub fn hits(&self) -> u64 {
        self.at(0).wrapping_sub(self.misses())
    }

    /// Those that read tables.
    pub fn misses(&self) -> u64 {
        self.at(1)
    }

    /// How often a principal was compiled.
    pub fn compiled(&self) -> u64 {
        self.at(2)
    }

    /// How many principals were forgotten for that reason.
    pub fn forgotten(&self, why: Forgotten) -> u64 {
        self.at(Counts::FIRST_FORGOTTEN + why as usize)
    }

    fn at(&self, place: usize) -> u64 {
        self.0.get(place).copied().unwrap_or(0)
    }
}

/// Has each transaction tell the server what it has counted, if the library is loaded with the server.
pub fn count_for_server() {
    if share_numbers() {
        at_transaction_end(|ending| {
            if matches!(ending, Ending::Over | Ending::OfWorker) {
                tell_server();
            }
        });
    }
}

/// Tells the server what was counted since it was told last.
fn tell_server() {
    let Counts(mut more) = Counts::now();
    let told = TOLD.get().replace(more);
    more.iter_mut().zip(told).for_each(|(more, told)| *more = more.wrapping_sub(told));
    add_to_shared(more);
}
