//! Questions to the policy as it was, for who may look at the log.

use super::past_rows::{accounts_of, heirs_of, place_ever, require_known, rows_of_then};
use crate::authority::{Caller, as_owner, consult};
use crate::cache::AskedScope;
use crate::catalog::{while_asking, with_own_snapshot};
use crate::model::{RbacError, Result, ScopePath, SqlState, quoted};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;

const PERMISSION: &str = "core_audit_view";

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
                require_of_then(caller, path, at)?;
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

/// Requires the permission at the scope that had the path then. If that is gone, whoever has its path now is another, and the
/// nearest above it that is there decides.
fn require_of_then(caller: &Caller, path: &str, at: TimestampWithTimeZone) -> Result<()> {
    ScopePath::parse(path)?;
    let heirs = match caller {
        Caller::Database => Vec::new(),
        Caller::Principal(_) => heirs_of(path, at),
    };
    for heir in &heirs {
        if !caller.holds(PERMISSION, heir, None, None, None)? {
            // Whoever holds it nowhere here learns no more than of any other path.
            caller.require(PERMISSION, path, None)?;
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                format!("permission {} denied", quoted(PERMISSION)),
                format!("Since then scope {} has been dropped: what has its path now is another.", quoted(path)),
                "Ask about a later time, or hold the permission at the nearest scope above that is still there.",
            ));
        }
    }
    if heirs.is_empty() { caller.require(PERMISSION, path, None) } else { Ok(()) }
}

/// The path of a scope for who may look at its log; one that nobody has is as one of somebody else, and neither is named.
fn path_for(caller: &Caller, scope: i64) -> Result<String> {
    let place = place_ever(scope);
    let may = match (caller, &place) {
        (Caller::Database, _) => true,
        (Caller::Principal(_), Some((_, Some(decides)))) => caller.holds(PERMISSION, decides, None, None, None)?,
        (Caller::Principal(_), _) => false,
    };
    if may {
        return Ok(place.map(|(path, _)| path).unwrap_or_default());
    }
    Err(RbacError::new(
        SqlState::InsufficientPrivilege,
        format!("permission {} denied", quoted(PERMISSION)),
        format!("The session's principal does not hold it at the scope with id {scope}."),
        "Ask an administrator of the scope for a role that holds the permission.",
    ))
}
