//! How every administrative function runs: as the owner of the tables, on the authority of the caller.
//!
//! Not SECURITY DEFINER, which hides the caller: a principal may administer where a role may not, so PUBLIC may execute
//! these functions, and each asks who calls before it does anything.
#![allow(unsafe_code)]

use crate::authority::{Caller, Permit, owner_of};
use crate::cache::signals;
use crate::model::Result;
use crate::server::{AsRole, is_installed, or_raise};
use pgrx::pg_sys;

/// Runs `act` for who may call the function in progress; raises otherwise.
pub fn administer<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce(&Caller) -> Result<T>) -> T {
    signals::absorb();
    or_raise((|| {
        is_installed()?;
        let permit = Permit::for_function(function_of(call))?;
        let _as_owner = AsRole::owner_of_extension(permit.owner)?;
        act(&permit.caller)
    })())
}

/// Runs `act` as the owner of the function in progress, whoever calls.
///
/// # Errors
/// Those of `act`, and 42501 where nothing may be administered.
pub fn as_owner<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let _as_owner = AsRole::owner_of_extension(owner_of(function_of(call))?)?;
    act()
}

/// The oid of the function in progress.
pub fn function_of(call: pg_sys::FunctionCallInfo) -> pg_sys::Oid {
    // SAFETY: PostgreSQL passes the call in progress, which knows its function.
    unsafe { (*(*call).flinfo).fn_oid }
}
