//! Questions to the policy as it was, for who may look at the log.

use super::past_rows::{accounts_of, path_ever, require_known, rows_of_then};
use crate::authority::{Caller, as_owner, consult};
use crate::cache::AskedScope;
use crate::catalog::{while_asking, with_own_snapshot};
use crate::model::{RbacError, Result, SqlState};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;

/// Runs `ask` on the policy as it was, for who may look at the log there: on rows of the log in the place of what has
/// changed since. `arguments` gives the time and the scope, once it is known that the function may be called; `ask` is given
/// the time and the path. It reads all of its rows, and those of the log, with one snapshot.
///
/// # Errors
/// Those of `arguments` and `ask`; 42501 for who may not look at the log there; 42602 for a malformed path; 22023 if the log
/// does not reach back so far; 54000 if there is no memory for it.
pub fn as_of<'a, T>(
    function: pg_sys::Oid,
    arguments: impl FnOnce() -> Result<(TimestampWithTimeZone, AskedScope<'a>)>,
    ask: impl FnOnce(TimestampWithTimeZone, &str) -> Result<T>,
) -> Result<T> {
    let (at, path, accounts) = consult(function, |caller| {
        let (at, scope) = arguments()?;
        let path = match scope {
            AskedScope::Path(path) => {
                caller.require("core_audit_view", path, None)?;
                path.to_owned()
            }
            AskedScope::Id(id) => path_for(caller, id)?,
        };
        let accounts = [accounts_of(caller, &path), vec![0]].concat();
        require_known(&accounts, at, &path)?;
        Ok((at, path, accounts))
    })?;
    with_own_snapshot(|| {
        as_owner(function, || {
            let rows = rows_of_then(&accounts, at)?;
            while_asking(rows, || ask(at, &path))
        })
    })
}

/// The path of a scope for who may look at its log; one that nobody has is as one of somebody else, and neither is named.
fn path_for(caller: &Caller, scope: i64) -> Result<String> {
    let path = path_ever(scope);
    let holds = |path: &str| caller.holds("core_audit_view", path, None, None, None);
    let may = path.as_deref().map_or(Ok(matches!(caller, Caller::Database)), holds)?;
    if may {
        return Ok(path.unwrap_or_default());
    }
    Err(RbacError::new(
        SqlState::InsufficientPrivilege,
        "permission \"core_audit_view\" denied",
        format!("The session's principal does not hold it at the scope with id {scope}."),
        "Ask an administrator of the scope for a role that holds the permission.",
    ))
}
