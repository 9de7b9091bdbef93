//! Which state of the tables is read, and whether a statement sees it, too.
//!
//! A decision is yes only if the newest policy and the policy as the statement's own snapshot has it both say so: else a
//! grant that is newer than the snapshot would open data that the statement still sees as it was before. Nothing in
//! policy denies, so what was taken away since can only make the newest side smaller; what was added since was
//! written by a transaction that the snapshot does not see. A decision whose rows were all written by transactions
//! that it does see is therefore the same on both sides, and needs to be made once.
#![allow(unsafe_code)]

use crate::fault::Fault;
use pgrx::pg_sys;

/// Which state of the tables is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The newest committed one, and the own transaction's changes.
    Newest,
    /// That of the statement's snapshot.
    Statement,
    /// The same, as it was at the time that somebody asks about: see [`super::former_rows`].
    Then,
}

const MOST: usize = 16;

/// The transactions that wrote some rows, the newest first, as many as there is room for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Writers {
    newest_first: [u32; MOST],
    length: usize,
    /// Whether older ones were left out.
    is_cut: bool,
}

impl Writers {
    /// Adds one. What every snapshot sees, frozen rows and those that the cluster was made with, needs no mention.
    pub fn add(&mut self, writer: u32) {
        if writer < pg_sys::TransactionId::FIRST_NORMAL.into_inner() {
            return;
        }
        let known = self.newest_first.get(..self.length).unwrap_or_default();
        let place = known.iter().position(|known| !precedes(writer, *known)).unwrap_or(self.length);
        if known.get(place) == Some(&writer) {
            return;
        }
        if place == MOST {
            self.is_cut = true;
            return;
        }
        if self.length == MOST {
            self.is_cut = true;
        } else {
            self.length += 1;
        }
        if let Some(rest) = self.newest_first.get_mut(place..self.length) {
            rest.rotate_right(1);
            rest.iter_mut().take(1).for_each(|free| *free = writer);
        }
    }

    pub fn add_all(&mut self, others: &Writers) {
        others.newest_first.iter().take(others.length).for_each(|writer| self.add(*writer));
        self.is_cut |= others.is_cut;
    }

    /// The newest; 0 if there is none that needs mention.
    pub fn newest(&self) -> u32 {
        let [newest, ..] = self.newest_first;
        newest
    }

    /// Whether the statement's snapshot sees them all.
    pub fn are_visible(&self) -> bool {
        let Some(snapshot) = active_snapshot() else { return false };
        for writer in self.newest_first.iter().take(self.length).copied() {
            if precedes(writer, snapshot.xmin.into_inner()) {
                return true;
            }
            // SAFETY: the first compares with the backend's own transaction ids; the second reads an MVCC snapshot, as
            // `active_snapshot` has made sure, and never writes to it.
            let is_visible = unsafe {
                pg_sys::TransactionIdIsCurrentTransactionId(writer.into())
                    || !pg_sys::XidInMVCCSnapshot(writer.into(), (&raw const *snapshot).cast_mut())
            };
            if !is_visible && !Fault::StatementSide.is_in() {
                return false;
            }
        }
        !self.is_cut
    }
}

/// Before which transactions the statement's snapshot sees all; none without one. What almost every row comes down to.
#[derive(Clone, Copy, Debug)]
pub struct Horizon(Option<u32>);

impl Horizon {
    #[inline(always)]
    pub fn of_statement() -> Horizon {
        Horizon(active_snapshot().map(|snapshot| snapshot.xmin.into_inner()))
    }

    /// Whether the snapshot is so young that it sees this transaction and all older ones.
    #[inline(always)]
    pub fn sees(self, writer: u32) -> bool {
        self.0.is_some_and(|horizon| precedes(writer, horizon))
    }
}

/// Whether one transaction is older than the other. Frozen ones are older than all others.
#[inline(always)]
fn precedes(one: u32, other: u32) -> bool {
    let first_normal = pg_sys::TransactionId::FIRST_NORMAL.into_inner();
    if one < first_normal || other < first_normal { one < other } else { (one.wrapping_sub(other) as i32) < 0 }
}

/// The snapshot that the statement in progress works with; `None` if there is none, or one of a special kind.
#[inline(always)]
fn active_snapshot<'a>() -> Option<&'a pg_sys::SnapshotData> {
    mod unguarded {
        // Nothing unwinds out of these, and the compiler may know: what lives across them costs nothing then.
        unsafe extern "C" {
            pub fn ActiveSnapshotSet() -> bool;
            pub fn GetActiveSnapshot() -> super::pg_sys::Snapshot;
        }
    }
    // SAFETY: both only read a variable of the backend and raise nothing, so they need no guard; the snapshot lives as
    // long as the statement.
    let snapshot =
        unsafe { if unguarded::ActiveSnapshotSet() { unguarded::GetActiveSnapshot().as_ref() } else { None } };
    snapshot.filter(|snapshot| snapshot.snapshot_type == pg_sys::SnapshotType::SNAPSHOT_MVCC)
}

/// Tells the statement's snapshot from every other of this server: of the transactions before `xmax` ever fewer run,
/// so their number says which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SnapshotId {
    xmin: u32,
    xmax: u32,
    running: (u32, i32, bool),
    command: u32,
}

impl SnapshotId {
    /// That of the statement in progress.
    pub fn of_statement() -> Option<SnapshotId> {
        active_snapshot().map(|snapshot| SnapshotId {
            xmin: snapshot.xmin.into_inner(),
            xmax: snapshot.xmax.into_inner(),
            running: (snapshot.xcnt, snapshot.subxcnt, snapshot.suboverflowed),
            command: snapshot.curcid,
        })
    }
}

/// The statement's snapshot, to read with.
pub(super) fn statement_snapshot() -> Option<pg_sys::Snapshot> {
    active_snapshot().map(|snapshot| (&raw const *snapshot).cast_mut())
}

/// Adds the transactions that run now, the own one left out. False if there was no memory for them all.
pub fn running_transactions(list: &mut Vec<u32>) -> bool {
    // SAFETY: naming no table makes GetCatalogSnapshot take a new one, valid until the next is taken; it has xcnt entries.
    let (running, newest) = unsafe {
        let snapshot = &*pg_sys::GetCatalogSnapshot(pg_sys::InvalidOid);
        // A standby's knows none of them, and nobody announces anything there.
        if snapshot.takenDuringRecovery {
            return true;
        }
        let running: &[pg_sys::TransactionId] = match snapshot.xcnt {
            0 => &[],
            count => std::slice::from_raw_parts(snapshot.xip, count as usize),
        };
        (running, snapshot.xmax.into_inner())
    };
    if list.try_reserve(running.len()).is_err() {
        return false;
    }
    list.extend(running.iter().map(|transaction| transaction.into_inner()));
    add_newest(newest, list)
}

/// Adds those from that one on: a snapshot counts all that began after the last that has ended as running, and lists none of
/// them.
fn add_newest(first: u32, list: &mut Vec<u32>) -> bool {
    // SAFETY: reads a variable in shared memory, and one of the backend.
    let (next, own) = unsafe { (pg_sys::ReadNextFullTransactionId().value as u32, pg_sys::GetTopTransactionIdIfAny()) };
    let mut transaction = first;
    while precedes(transaction, next) {
        // SAFETY: it has been given out, and not so long ago that its parent is forgotten.
        let is_savepoint = unsafe { pg_sys::SubTransGetParent(transaction.into()) } != pg_sys::InvalidTransactionId;
        if !is_savepoint && transaction != own.into_inner() {
            if list.try_reserve(1).is_err() {
                return false;
            }
            list.push(transaction);
        }
        transaction = transaction.wrapping_add(1).max(pg_sys::TransactionId::FIRST_NORMAL.into_inner());
    }
    true
}

/// The number of the command in progress: what the own transaction has done before has smaller ones.
pub fn command_in_progress() -> u32 {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::GetCurrentCommandId(false) }
}

/// Runs `act` with the newest snapshot in place of the statement's, in which the own transaction has done nothing from that command on.
pub fn with_snapshot_before<T>(command: u32, act: impl FnOnce() -> T) -> T {
    // SAFETY: a transaction that is in a statement has a snapshot. What is pushed is a copy that nobody else has, and popped below;
    // after an error the end of the transaction or savepoint does that.
    unsafe {
        pg_sys::PushCopiedSnapshot(pg_sys::GetLatestSnapshot());
        (*pg_sys::GetActiveSnapshot()).curcid = command;
        let result = act();
        pg_sys::PopActiveSnapshot();
        result
    }
}

/// Runs `act` with a snapshot of its own in place of the statement's: one that sees what the statement has done so far.
pub fn with_own_snapshot<T>(act: impl FnOnce() -> T) -> T {
    // SAFETY: those who write may begin a new command. What is pushed is popped below; after an error the end of the
    // transaction or savepoint does that.
    unsafe {
        pg_sys::CommandCounterIncrement();
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
        let result = act();
        pg_sys::PopActiveSnapshot();
        result
    }
}
