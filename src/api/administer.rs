//! Administrative functions, by the call in progress.
#![allow(unsafe_code)]

use crate::authority::{self, Caller};
use crate::model::Result;
use crate::server::or_raise;
use pgrx::pg_sys;

/// Runs `act`, which only looks, for who may call the function in progress; raises otherwise.
pub fn consult<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce(&Caller) -> Result<T>) -> T {
    or_raise(authority::consult(function_of(call), act))
}

/// Runs `act`, which changes nothing in the end, for who may make such a change.
pub fn propose<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce(&Caller) -> Result<T>) -> T {
    or_raise(authority::propose(function_of(call), act))
}

/// The same for what changes something, which nobody does who acts for somebody.
pub fn administer<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce(&Caller) -> Result<T>) -> T {
    or_raise(authority::administer(function_of(call), act))
}

/// Runs `act` as the owner of the function in progress, whoever calls.
///
/// # Errors
/// Those of `act`, and 42501 where nothing may be administered.
pub fn as_owner<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce() -> Result<T>) -> Result<T> {
    authority::as_owner(function_of(call), act)
}

/// The oid of the function in progress.
pub fn function_of(call: pg_sys::FunctionCallInfo) -> pg_sys::Oid {
    // SAFETY: PostgreSQL passes the call in progress, which knows its function.
    unsafe { (*(*call).flinfo).fn_oid }
}
