//! What is done while a transaction ends and may still fail.
#![allow(unsafe_code)]

use super::object_ids::function_oid;
use pgrx::{pg_guard, pg_sys};
use std::ffi::{CStr, c_void};

/// How far a transaction is on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is about to commit: every statement, cursor and deferred trigger of it is done, and an error still ends it.
    BeforeCommit,
    /// It is about to be prepared for two-phase commit; likewise.
    BeforePrepare,
    /// It is over: committed, rolled back or prepared. Nothing may fail here.
    Over,
    /// The part of a parallel worker is over. Nothing was changed there, and nothing may fail.
    OfWorker,
}

/// Has `act` called at the end of each transaction of this backend from now on; once for each `act`. Those that come to
/// this later are called earlier.
pub fn at_transaction_end(act: fn(Ending)) {
    // SAFETY: the callback is a plain function, and stays; the argument is a function pointer, and no memory of its own.
    unsafe { pg_sys::RegisterXactCallback(Some(at_transaction_event), act as *mut c_void) };
}

#[pg_guard]
unsafe extern "C-unwind" fn at_transaction_event(event: pg_sys::XactEvent::Type, argument: *mut c_void) {
    use pg_sys::XactEvent::*;
    // SAFETY: what was registered above with this callback.
    let act = unsafe { std::mem::transmute::<*mut c_void, fn(Ending)>(argument) };
    match event {
        XACT_EVENT_PRE_COMMIT => act(Ending::BeforeCommit),
        XACT_EVENT_PRE_PREPARE => act(Ending::BeforePrepare),
        XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE => act(Ending::Over),
        XACT_EVENT_PARALLEL_COMMIT | XACT_EVENT_PARALLEL_ABORT => act(Ending::OfWorker),
        _ => {}
    }
}

/// Calls a function of ours that takes and returns nothing, with the settings that it is declared with, and past EXECUTE:
/// where no statement runs, there is nobody to ask for it. Does nothing if there is no such function any more, because the
/// transaction has dropped the extension.
pub fn call_function(name: &CStr) {
    // SAFETY: within a transaction; the function finds the snapshot that a statement would have.
    unsafe {
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
        if let Some(function) = function_oid(name) {
            pg_sys::OidFunctionCall0Coll(function, pg_sys::InvalidOid);
        }
        pg_sys::PopActiveSnapshot();
    }
}
