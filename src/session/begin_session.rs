//! How a session begins: what is asked for is checked first, and takes effect as a whole.

use super::acting::{self, ActingFor, may_act, may_not_act, refuse_while_acting};
use super::binding::{self, Only};
use super::{asserted, parameter};
use crate::cache::bounds_in_force::{Acting, ActingIds};
use crate::catalog::{enabled_user_id, find_bound, load_principal_account};
use crate::model::{Bound, BoundEntryDocument, PrincipalRef, RbacError, Result, SqlState, check_note, undefined};
use crate::server::{may_log, moment};

/// As what a transaction is to be bound.
pub struct Beginning<'a> {
    pub principal: &'a str,
    /// What the session is limited to; `None` for nothing.
    pub limited_to: Option<&'a [BoundEntryDocument]>,
    /// For whom the principal acts, and why.
    pub acting: Option<(&'a str, &'a str)>,
}

/// Binds until the transaction ends. `record` is called for who acts for somebody, before it does.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has; 22023 for who cannot act; 0LP01 for a bound that no assignment
/// could be; 25006 where nothing can be logged; 42501 for who may not act for the other, and if something else was bound
/// before; those of `record`.
pub fn begin_session(beginning: &Beginning<'_>, record: impl FnOnce(&ActingFor<'_>) -> Result<()>) -> Result<()> {
    let first = PrincipalRef::parse_actor(beginning.principal)?;
    let Some((acting_for, reason)) = beginning.acting else {
        refuse_while_acting("begin another session")?;
        require_to_exist(beginning.principal)?;
        let bounds = bounds(&first, beginning.limited_to)?;
        parameter::bind(Only { principal: beginning.principal.into(), bounds, actor: None }, None, None)?;
        return asserted::tell();
    };
    check_note("reason", Some(reason))?;
    let wanted = ActingFor::parse(beginning.principal, acting_for, reason)?;
    require_log()?;
    require_to_exist(beginning.principal)?;
    let bounds = bounds(&first, beginning.limited_to)?;
    let only = Only { principal: acting_for.into(), bounds, actor: Some(beginning.principal.into()) };
    let ids = enabled_ids(beginning.principal, acting_for)?;
    if binding::is_something_else(&only) || binding::has_ended() || !acting::holds(acting_for)? {
        // Before anything is written. What has ended does not begin again in the same transaction.
        refuse_while_acting("begin another session")?;
    } else if !may_act(beginning.principal, acting_for, &only.bounds)? {
        return Err(may_not_act(beginning.principal, acting_for));
    } else {
        require_to_exist(acting_for)?;
        if ids.is_none() {
            return Err(may_not_act(beginning.principal, acting_for));
        }
        record(&wanted)?;
    }
    let (principal, ids) = (beginning.principal.into(), ids.unwrap_or_default());
    parameter::bind(only, None, Some(Acting { principal, began: moment().query, ids }))?;
    asserted::tell()
}

/// The ids of both, if both are enabled users.
fn enabled_ids(actor: &str, principal: &str) -> Result<Option<ActingIds>> {
    let (Some(actor), Some(principal)) = (enabled_user_id(actor)?, enabled_user_id(principal)?) else {
        return Ok(None);
    };
    Ok(Some(ActingIds { actor, principal }))
}

fn bounds(principal: &PrincipalRef<'_>, limited_to: Option<&[BoundEntryDocument]>) -> Result<Vec<Bound>> {
    limited_to.map(|entries| find_bound(principal, entries)).into_iter().collect()
}

fn require_to_exist(principal: &str) -> Result<()> {
    if load_principal_account(principal)?.is_some() {
        return Ok(());
    }
    let detail = "Nobody of that name could hold a permission.";
    Err(undefined(
        "principal",
        principal,
        detail,
        "Create it, or see harness_rbac.visible_principals for those there are.",
    ))
}

fn require_log() -> Result<()> {
    if may_log() {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::ReadOnlyTransaction,
        "nobody can act for somebody where nothing can be logged",
        "The transaction is read-only, or the server a standby.",
        "Begin a transaction that may write, on the primary.",
    ))
}
