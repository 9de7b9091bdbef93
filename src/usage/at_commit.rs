//! What is written though nobody asked for it: when something was last used.
#![allow(unsafe_code)]

use super::noted_grants;
use crate::server::{BackendLocal, attempt, is_installed, kept, may_write_aside, settings};
use pgrx::prelude::*;
use std::cell::Cell;
use std::ffi::c_void;

/// Has every question answered anew; whether it did.
type ForgetAnswers = fn() -> bool;

static FORGET_ANSWERS: BackendLocal<Cell<Option<ForgetAnswers>>> = BackendLocal::new(Cell::new(None));

/// Has the use of role assignments noted at the end of transactions, where it holds nobody up for longer than a commit
/// takes. Once per backend. `forget_answers` has every question answered anew, so that what is still asked is noted again.
pub fn note_grant_uses_at_commit(forget_answers: ForgetAnswers) {
    FORGET_ANSWERS.get().set(Some(forget_answers));
    // SAFETY: the callback is a plain function, and stays.
    unsafe { pg_sys::RegisterXactCallback(Some(at_transaction_event), std::ptr::null_mut()) };
}

#[pg_guard]
unsafe extern "C-unwind" fn at_transaction_event(event: pg_sys::XactEvent::Type, _argument: *mut c_void) {
    if event != pg_sys::XactEvent::XACT_EVENT_PRE_COMMIT || !settings::tracks_grant_uses() || !may_write_aside() {
        return;
    }
    let ids = noted_grants::take(|| FORGET_ANSWERS.get().get().is_some_and(|forget_answers| forget_answers()));
    if ids.is_empty() {
        return;
    }
    // What fails here costs the note, not the transaction.
    if let Err(error) = attempt(|| note_grant_uses(ids)) {
        pgrx::log!("harness_rbac could not note the use of role assignments: {error}");
    }
}

/// The function asks nobody's leave: it is called past EXECUTE, which no role has.
fn note_grant_uses(ids: Vec<i64>) {
    if is_installed() != Ok(true) {
        return;
    }
    let name = c"harness_rbac._note_grant_uses(bigint[])";
    // SAFETY: the function takes an array and returns a number; it finds the snapshot that a statement would have.
    unsafe {
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
        let function = pgrx::direct_function_call::<pg_sys::Oid>(pg_sys::regprocedurein, &[name.into_datum()]);
        if let (Some(function), Some(ids)) = (function, ids.into_datum()) {
            pg_sys::OidFunctionCall1Coll(function, pg_sys::InvalidOid, ids);
        }
        pg_sys::PopActiveSnapshot();
    }
}

/// Forgets when the role assignment with this key was used, or all of them were.
pub fn forget_grant_uses(id: Option<i64>) {
    match id {
        Some(id) => {
            kept::execute("DELETE FROM harness_rbac.role_assignment_uses WHERE role_assignment_id = $1", &[id.into()])
        }
        None => kept::execute("DELETE FROM harness_rbac.role_assignment_uses", &[]),
    };
}
