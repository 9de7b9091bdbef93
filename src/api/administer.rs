//! How every administrative function runs: as the owner of the tables, on the authority of the caller.
//!
//! Not SECURITY DEFINER, which hides the caller: a principal may administer where a role may not, so PUBLIC may execute
//! these functions, and each asks who calls before it does anything.
#![allow(unsafe_code)]

use crate::admin::{Caller, Permit};
use crate::cache::signals;
use crate::model::{RbacError, Result, SqlState};
use crate::raise::or_raise;
use pgrx::pg_sys;

/// Runs `act` for who may call the function in progress; raises otherwise.
pub fn administer<T>(call: pg_sys::FunctionCallInfo, act: impl FnOnce(&Caller) -> Result<T>) -> T {
    signals::absorb();
    // SAFETY: PostgreSQL passes the call in progress, which knows its function.
    let function = unsafe { (*(*call).flinfo).fn_oid };
    or_raise((|| {
        let permit = Permit::for_function(function)?;
        let _as_owner = AsOwner::begin(permit.owner)?;
        act(&permit.caller)
    })())
}

/// While it lives, the current user is another one.
struct AsOwner {
    user: pg_sys::Oid,
    context: i32,
}

impl AsOwner {
    fn begin(owner: pg_sys::Oid) -> Result<AsOwner> {
        let mut caller = AsOwner { user: pg_sys::InvalidOid, context: 0 };
        // SAFETY: reads variables of the backend.
        unsafe { pg_sys::GetUserIdAndSecContext(&raw mut caller.user, &raw mut caller.context) };
        if caller.context & pg_sys::SECURITY_RESTRICTED_OPERATION as i32 != 0 {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                "cannot administer within a security-restricted operation",
                "ANALYZE, REINDEX, REFRESH and their like run code of table owners.",
                "Call the function by itself.",
            ));
        }
        let within = caller.context | pg_sys::SECURITY_LOCAL_USERID_CHANGE as i32;
        // SAFETY: as for SECURITY DEFINER. `drop` undoes it, and so does the end of a transaction or savepoint.
        unsafe { pg_sys::SetUserIdAndSecContext(owner, within) };
        Ok(caller)
    }
}

impl Drop for AsOwner {
    fn drop(&mut self) {
        // SAFETY: puts back what `begin` found.
        unsafe { pg_sys::SetUserIdAndSecContext(self.user, self.context) };
    }
}
