//! For whom the session acts.

use super::{acting, api_key, binding, database_role, parameter};
use crate::cache::bounds_in_force;
use crate::fault::Fault;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{are_hidden_rows_read, carried, or_raise, settings};
use std::rc::Rc;

/// The principal of this session; `None` if it has none, and then every answer is no. Pending messages have been
/// absorbed.
#[inline(always)]
pub fn current_principal() -> Option<Rc<str>> {
    if carried::is_nobody() && !Fault::Identity.is_in() {
        return None;
    }
    let Some(identity) = parameter::get() else { return database_role::principal() };
    // A key that is gone takes the identity with it, and leaves none in its place.
    let holds = identity.key.as_ref().is_none_or(|key| api_key::holds(key, &identity.principal));
    // Nor does who acts for it without the right to.
    let holds = holds && (!carried::is_within() || or_raise(acting::holds(&identity.principal)));
    holds.then(|| Rc::clone(&identity.principal))
}

/// Stands for the principal of this session: as long as it is the same, so is [`current_principal`]. `None` where more has
/// to be looked at.
#[inline(always)]
pub fn stamp() -> Option<u64> {
    if carried::is_nobody() || bounds_in_force::may_be_acted_for() { None } else { parameter::stamp() }
}

/// Whom a question is about that names nobody; `None` if the session has no principal. Pending messages have been absorbed.
///
/// # Errors
/// 42501 instead of `None`, where `harness_rbac.unbound` says so and an error tells of no row.
#[inline(always)]
pub fn asked_principal() -> Result<Option<Rc<str>>> {
    match current_principal() {
        None => unbound(),
        principal => Ok(principal),
    }
}

#[cold]
fn unbound() -> Result<Option<Rc<str>>> {
    if !settings::nobody_is_an_error() || are_hidden_rows_read() {
        return Ok(None);
    }
    Err(nobody_is_bound())
}

/// 42501: what `harness_rbac.unbound` has a question by nobody raise.
pub fn nobody_is_bound() -> RbacError {
    RbacError::new(
        SqlState::InsufficientPrivilege,
        "no principal is bound to this session",
        "The question names nobody, and harness_rbac.unbound is error.",
        "Call begin_session() or authenticate() in this transaction, or name a principal.",
    )
}

/// Who acts for the principal of this session; `None` if nobody does. Pending messages have been absorbed.
pub fn acting_principal() -> Option<Rc<str>> {
    let principal = carried::is_within().then(current_principal).flatten()?;
    or_raise(acting::acting_principal(&principal))
}

/// Whether the session was told in this transaction, or by the parameter, for whom it acts; also if that is nobody any
/// more, because the API key is gone, the parameter was reset, or a savepoint was rolled back.
pub fn is_bound() -> bool {
    parameter::get().is_some() || binding::is_bound() && !Fault::Identity.is_in()
}

/// For whom the session was told to act, and the public id of the API key that proved it. Unlike [`current_principal`]
/// it does not ask whether that still holds: what is done in that name is done in it. Pending messages have been
/// absorbed.
pub fn told_identity() -> (Option<Rc<str>>, Option<Box<str>>) {
    if carried::is_nobody() {
        let told = binding::last_told();
        let (principal, key) = told.as_deref().map(parameter::split).unzip();
        return (principal.map(Rc::from), key.flatten().map(Box::from));
    }
    match parameter::get() {
        Some(identity) => (Some(Rc::clone(&identity.principal)), identity.key.clone()),
        None => (database_role::principal(), None),
    }
}
