//! Commits under way.
//!
//! A transaction becomes visible a moment before its invalidation messages are sent. Whoever meets its rows in that
//! moment, behind a row lock or in a new snapshot, would decide by a policy older than the rows. So a transaction that
//! changes policy announces itself before it commits, by a message that is sent at once. From then on every decision
//! asks whether it still runs: while it does, nobody sees its rows and the known policy is right; if it has ended, and
//! has not said that its messages are sent, everything known is forgotten without waiting for them.
//!
//! Both are messages about catalogue caches that nobody misses, because such messages carry a number: the transaction.
//! They reach every session of the server that listens. One that begins to listen later, or whose queue has overflowed,
//! asks once for a statement about every transaction that was under way then; that covers those that are prepared.
#![allow(unsafe_code)]

use super::message_counts;
use crate::catalog::{SnapshotId, running_transactions};
use crate::fault::Fault;
use crate::server::BackendLocal;
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};

const ANNOUNCED: i32 = pg_sys::SysCacheIdentifier::TSTEMPLATEOID as i32;
const SENT: i32 = pg_sys::SysCacheIdentifier::TSTEMPLATENAMENSP as i32;
const MOST: usize = 64;

struct InFlight {
    /// Whether there is anything to ask about.
    pending: Cell<bool>,
    announced: [Cell<u32>; MOST],
    /// Announcements may be missing.
    lost: Cell<bool>,
    /// Those that were under way when announcements were missing, and the snapshot they were last asked about with.
    others: RefCell<Vec<u32>>,
    asked_with: Cell<Option<SnapshotId>>,
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
    asked_with: Cell::new(None),
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
    let free = in_flight.announced.iter().find(|place| place.get() == 0);
    match free {
        // The whole cache was flushed: messages were lost.
        _ if transaction == 0 => in_flight.lost.set(true),
        Some(place) => place.set(transaction),
        None => in_flight.lost.set(true),
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
    let mut others = in_flight.others.take();
    let mut ended = false;
    if in_flight.lost.replace(false) {
        // Without memory to note them all nothing is known, and the next decision asks again.
        let all_noted = running_transactions(&mut others);
        in_flight.lost.set(!all_noted);
        ended = !all_noted;
        in_flight.asked_with.set(None);
    }
    for place in in_flight.announced.iter().filter(|place| place.get() != 0) {
        if !is_running(place.get()) {
            place.set(0);
            ended = true;
        }
    }
    let snapshot = SnapshotId::of_statement();
    if !others.is_empty() && (snapshot.is_none() || in_flight.asked_with.replace(snapshot) != snapshot) {
        let before = others.len();
        others.retain(|transaction| is_running(*transaction));
        ended |= others.len() < before;
    }
    let announced = in_flight.announced.iter().any(|place| place.get() != 0);
    in_flight.pending.set(announced || !others.is_empty() || in_flight.lost.get());
    in_flight.others.replace(others);
    if ended {
        message_counts::everything_changed();
    }
}

fn is_running(transaction: u32) -> bool {
    // SAFETY: looks into shared memory, and takes any number.
    unsafe { pg_sys::TransactionIdIsInProgress(transaction.into()) }
}
