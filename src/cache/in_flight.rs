//! Commits under way.
//!
//! A transaction becomes visible a moment before its invalidation messages are sent. Whoever meets its rows in that
//! moment, behind a row lock or in a new snapshot, would decide by a policy older than the rows. So a transaction that
//! changes policy announces itself before it commits, by a message that is sent at once. From then on every decision
//! asks whether it still runs: while it does, nobody sees its rows and the known policy is right; if it has ended, a
//! decision waits a moment for it to say that its messages are sent, and forgets everything known if it does not.
//! Whether any transaction has ended at all since the last time is told by a counter of PostgreSQL's, so one that stays
//! open, or prepared, costs nothing.
//!
//! Both are messages about catalogue caches, because such messages carry a number: the transaction. They reach every
//! session of the database. One that begins to listen later, or whose queue has overflowed, asks about every transaction
//! that was under way then; that covers those that are prepared.
#![allow(unsafe_code)]

use super::message_counts;
use crate::catalog::running_transactions;
use crate::fault::Fault;
use crate::server::BackendLocal;
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Names of text search parsers and templates, which only commands that define such things look up. A message about a cache
/// has each session drop what it has under that hash, which is nothing, and calls who asked for it: in PostgreSQL 15 to
/// 18 nobody asks for these two. ts_cache.c, which would load every dictionary anew, asks for TSPARSEROID, TSDICTOID,
/// TSTEMPLATEOID, TSCONFIGOID and TSCONFIGMAP; to check a new version, look for CacheRegisterSyscacheCallback.
const ANNOUNCED: i32 = pg_sys::SysCacheIdentifier::TSPARSERNAMENSP as i32;
const SENT: i32 = pg_sys::SysCacheIdentifier::TSTEMPLATENAMENSP as i32;
const MOST: usize = 64;
const NEVER: u64 = u64::MAX;

/// Between the two moments lies a part of a commit, some microseconds, unless the processor is given to others meanwhile.
/// Whoever waits sleeps, so that they are given back; forgetting everything costs as much, and concerns all tenants. Of a
/// prepared transaction nobody says anything: its commit is waited for in vain, once in each session.
const PATIENCE: Duration = Duration::from_millis(10);
const AT_ONCE: Duration = Duration::from_micros(50);

struct InFlight {
    /// Whether there is anything to ask about.
    pending: Cell<bool>,
    announced: [Cell<u32>; MOST],
    /// Announcements may be missing.
    lost: Cell<bool>,
    /// Those that were under way when announcements were missing.
    others: RefCell<Vec<u32>>,
    /// How many transactions had ended when they all were last asked about.
    asked_at: Cell<u64>,
    /// Whether the own transaction changes policy.
    changing: Cell<bool>,
    /// The own transaction, from its announcement until its messages are sent.
    own: Cell<u32>,
    registered: Cell<bool>,
}

static IN_FLIGHT: BackendLocal<InFlight> = BackendLocal::new(InFlight {
    pending: Cell::new(false),
    announced: [const { Cell::new(0) }; MOST],
    lost: Cell::new(false),
    others: RefCell::new(Vec::new()),
    asked_at: Cell::new(NEVER),
    changing: Cell::new(false),
    own: Cell::new(0),
    registered: Cell::new(false),
});

/// Begins to listen; once per backend.
pub(super) fn listen() {
    // SAFETY: there is no way to unregister; the callback is a plain function.
    unsafe {
        pg_sys::CacheRegisterSyscacheCallback(ANNOUNCED, Some(on_announced), pg_sys::Datum::from(0));
        pg_sys::CacheRegisterSyscacheCallback(SENT, Some(on_sent), pg_sys::Datum::from(0));
    }
    on_announced(pg_sys::Datum::from(0), ANNOUNCED, 0);
    // Before anything is loaded: what runs then, and ends after it, is in no other list.
    settle();
}

/// Has the own transaction announce itself.
pub(super) fn announce_own() {
    let in_flight = IN_FLIGHT.get();
    if !in_flight.registered.replace(true) {
        // SAFETY: once per backend; the callbacks are plain functions.
        unsafe {
            pg_sys::RegisterXactCallback(Some(at_transaction_event), std::ptr::null_mut());
            pg_sys::RegisterResourceReleaseCallback(Some(at_release), std::ptr::null_mut());
        }
    }
    in_flight.changing.set(true);
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn at_transaction_event(event: pg_sys::XactEvent::Type, _argument: *mut std::ffi::c_void) {
    use pg_sys::XactEvent::{XACT_EVENT_COMMIT, XACT_EVENT_PRE_COMMIT, XACT_EVENT_PRE_PREPARE, XACT_EVENT_PREPARE};
    let in_flight = IN_FLIGHT.get();
    if !in_flight.changing.get() {
        return;
    }
    if matches!(event, XACT_EVENT_PRE_COMMIT | XACT_EVENT_PRE_PREPARE) {
        if Fault::Announcement.is_in() {
            return;
        }
        // SAFETY: reads a variable of the backend.
        let own = unsafe { pg_sys::GetTopTransactionIdIfAny() }.into_inner();
        in_flight.own.set(own);
        // Without a number nothing was written, as by ON CONFLICT DO NOTHING; 0 would tell everybody that messages were lost.
        if own != 0 {
            send(ANNOUNCED, own);
        }
        return;
    }
    if event == XACT_EVENT_PREPARE {
        // Whoever commits it says nothing.
        in_flight.own.set(0);
    }
    if event == XACT_EVENT_COMMIT && (Fault::Announcement.is_in() || Fault::SlowCommit.is_in()) {
        // Visible, and its messages not sent yet: the moment that matters, long enough to be met.
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
    in_flight.changing.set(false);
}

/// After the locks are released the messages of the transaction are sent.
unsafe extern "C-unwind" fn at_release(
    phase: pg_sys::ResourceReleasePhase::Type,
    _is_commit: bool,
    _is_top_level: bool,
    _argument: *mut std::ffi::c_void,
) {
    let in_flight = IN_FLIGHT.get();
    if phase == pg_sys::ResourceReleasePhase::RESOURCE_RELEASE_AFTER_LOCKS
        && !in_flight.changing.get()
        && in_flight.own.get() != 0
    {
        // SAFETY: takes nothing.
        unsafe { say_sent() };
    }
}

/// Apart, because a guard costs more than finding that there is nothing to say.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn say_sent() {
    send(SENT, IN_FLIGHT.get().own.replace(0));
}

fn send(what: i32, transaction: u32) {
    // SAFETY: a message is plain memory, zeroed so that no padding is undefined, and copied into the queue.
    unsafe {
        let mut message: pg_sys::SharedInvalidationMessage = std::mem::zeroed();
        message.cc.id = what as i8;
        message.cc.dbId = pg_sys::MyDatabaseId;
        message.cc.hashValue = transaction;
        pg_sys::SendSharedInvalidMessages(&raw const message, 1);
    }
}

/// Notes an announcement. Runs inside PostgreSQL's message loop: no allocation, no look-up, no panic.
extern "C-unwind" fn on_announced(_argument: pg_sys::Datum, _cache: i32, transaction: u32) {
    let in_flight = IN_FLIGHT.get();
    in_flight.pending.set(true);
    // It may have ended before the others were asked about.
    in_flight.asked_at.set(NEVER);
    let free = in_flight.announced.iter().find(|place| place.get() == 0);
    match free {
        // The whole cache was flushed: messages were lost.
        _ if transaction == 0 => in_flight.lost.set(true),
        Some(place) => place.set(transaction),
        None => {
            in_flight.lost.set(true);
            // It may have ended, its messages not sent, before it is asked which run.
            message_counts::everything_changed();
        }
    }
}

/// What was sent before has arrived before. Runs inside PostgreSQL's message loop, too.
extern "C-unwind" fn on_sent(_argument: pg_sys::Datum, _cache: i32, transaction: u32) {
    let announced = IN_FLIGHT.get().announced.iter();
    announced.filter(|place| transaction != 0 && place.get() == transaction).for_each(|place| place.set(0));
}

/// Forgets what is known if a transaction that was under way has ended. After pending messages have been taken in.
#[inline(always)]
pub(super) fn settle() {
    if IN_FLIGHT.get().pending.get() {
        ask();
    }
}

#[cold]
fn ask() {
    let in_flight = IN_FLIGHT.get();
    let ended_before = transactions_ended();
    if !in_flight.lost.get() && in_flight.asked_at.get() == ended_before {
        return;
    }
    let mut others = in_flight.others.take();
    let mut ended = false;
    if in_flight.lost.replace(false) {
        // Without memory to note them all nothing is known, and the next decision asks again.
        let all_noted = running_transactions(&mut others);
        in_flight.lost.set(!all_noted);
        ended = !all_noted;
        // Those are heeded from here on, and leave their places to others.
        let is_noted = |place: &&Cell<u32>| others.contains(&place.get());
        in_flight.announced.iter().filter(is_noted).for_each(|place| place.set(0));
    }
    let before = others.len();
    others.retain(|transaction| is_running(*transaction));
    ended |= others.len() < before;
    in_flight.others.replace(others);
    // Whatever comes from here on is newer than the count, and asked about the next time.
    in_flight.asked_at.set(ended_before);
    ended |= !have_sent();
    let announced = in_flight.announced.iter().any(|place| place.get() != 0);
    in_flight.pending.set(announced || !in_flight.others.borrow().is_empty() || in_flight.lost.get());
    if ended {
        message_counts::everything_changed();
    }
}

/// Whether those that announced themselves, and have ended, say in time that their messages are sent. The others are no
/// longer waited for.
fn have_sent() -> bool {
    let is_late = |place: &&Cell<u32>| place.get() != 0 && !is_running(place.get());
    let late: Vec<&Cell<u32>> = IN_FLIGHT.get().announced.iter().filter(is_late).collect();
    let transactions: Vec<u32> = late.iter().map(|place| place.get()).collect();
    let are_waited_for = || late.iter().zip(&transactions).any(|(place, waited_for)| place.get() == *waited_for);
    let start = Instant::now();
    while are_waited_for() {
        let waited = start.elapsed();
        if waited > PATIENCE {
            late.iter()
                .zip(&transactions)
                .filter(|(place, one)| place.get() == **one)
                .for_each(|(place, _)| place.set(0));
            return false;
        }
        if waited > AT_ONCE {
            std::thread::sleep(AT_ONCE);
        }
        // SAFETY: allowed anywhere in a transaction.
        unsafe { pg_sys::AcceptInvalidationMessages() };
    }
    true
}

/// How many transactions with an id have ended since the server started. PostgreSQL adds one while it takes the transaction
/// from those that run, under their lock; who has seen it ended has had that lock since, or knows it from one who had.
pub(super) fn transactions_ended() -> u64 {
    #[cfg(any(feature = "pg15", feature = "pg16"))]
    // SAFETY: a variable in shared memory, there as long as the backend.
    let counter = unsafe { &raw mut (*pg_sys::ShmemVariableCache).xactCompletionCount };
    #[cfg(not(any(feature = "pg15", feature = "pg16")))]
    // SAFETY: the same, under its newer name.
    let counter = unsafe { &raw mut (*pg_sys::TransamVariables).xactCompletionCount };
    // SAFETY: aligned, valid as said, and only read here.
    unsafe { AtomicU64::from_ptr(counter) }.load(Ordering::Acquire)
}

fn is_running(transaction: u32) -> bool {
    // SAFETY: looks into shared memory, and takes any number.
    unsafe { pg_sys::TransactionIdIsInProgress(transaction.into()) }
}
