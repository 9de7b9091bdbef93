//! How every administrative function runs: as the owner of the tables, on the authority of the caller.
//!
//! Not SECURITY DEFINER, which hides the caller: a principal may administer where a role may not, so PUBLIC may execute
//! these functions, and each asks who calls before it does anything.

use super::caller::{Caller, Permit, owner_of};
use crate::cache::signals;
use crate::model::Result;
use crate::server::{AsRole, PlainNames, is_installed};
use crate::session::acting::refuse_while_acting;
use pgrx::pg_sys;

/// Runs `act`, which changes something, for who may call the function with this oid.
///
/// # Errors
/// Those of [`consult`], and 42501 for who acts for somebody.
pub fn administer<T>(function: pg_sys::Oid, act: impl FnOnce(&Caller) -> Result<T>) -> Result<T> {
    refuse_while_acting("change the policy")?;
    propose(function, act)
}

/// Runs `act`, which changes nothing in the end, for who may make such a change by the function with this oid.
///
/// # Errors
/// Those of [`consult`].
pub fn propose<T>(function: pg_sys::Oid, act: impl FnOnce(&Caller) -> Result<T>) -> Result<T> {
    run(function, Permit::for_function, act)
}

/// Runs `act`, which only looks, for who may call the function with this oid.
///
/// # Errors
/// Those of `act`; 42501 for who may not call it, and where nothing may be administered; 55000 if the tables are of
/// another version than this library.
pub fn consult<T>(function: pg_sys::Oid, act: impl FnOnce(&Caller) -> Result<T>) -> Result<T> {
    run(function, Permit::for_question, act)
}

fn run<T>(
    function: pg_sys::Oid,
    permit: impl FnOnce(pg_sys::Oid) -> Result<Permit>,
    act: impl FnOnce(&Caller) -> Result<T>,
) -> Result<T> {
    signals::absorb();
    is_installed()?;
    let permit = permit(function)?;
    let (_as_owner, _plain) = (AsRole::owner_of_extension(permit.owner)?, PlainNames::begin());
    act(&permit.caller)
}

/// Runs `act` as the owner of the function with this oid, whoever calls.
///
/// # Errors
/// Those of `act`, and 42501 where nothing may be administered.
pub fn as_owner<T>(function: pg_sys::Oid, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let (_as_owner, _plain) = (AsRole::owner_of_extension(owner_of(function)?)?, PlainNames::begin());
    act()
}
