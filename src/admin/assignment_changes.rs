//! What changes of an assignment or a share while it stays.

use super::find_by_name;
use super::role_assignments::check_validity;
use crate::authority::{Caller, HandingOut, Since, managing};
use crate::catalog::Grants;
use crate::model::{PrincipalKind, PrincipalRef, RbacError, Result, check_identifier, check_note, undefined};
use crate::server::{Row, kept};
use pgrx::datum::TimestampWithTimeZone;

/// What changes of an assignment; what is not given stays.
pub struct AssignmentChange<'a> {
    pub disabled: Option<bool>,
    pub valid_from: Option<TimestampWithTimeZone>,
    pub valid_until: Option<TimestampWithTimeZone>,
    pub reason: Option<&'a str>,
}

/// The same as it is.
struct Known {
    id: i64,
    is_disabled: bool,
    valid_from: Option<TimestampWithTimeZone>,
    valid_until: Option<TimestampWithTimeZone>,
}

impl Known {
    fn read(row: &Row<'_>) -> Option<Known> {
        let (id, is_disabled) = (row.get(1)?, row.get(2)?);
        Some(Known { id, is_disabled, valid_from: row.get(3), valid_until: row.get(4) })
    }
}

impl AssignmentChange<'_> {
    /// Whether afterwards the assignment grants nothing that it does not grant as it is: it is not enabled, begins no earlier and ends no
    /// later.
    fn only_takes_away(&self, known: &Known) -> bool {
        let begins_earlier = |from: TimestampWithTimeZone| known.valid_from.is_some_and(|known_from| from < known_from);
        let ends_later =
            |until: TimestampWithTimeZone| known.valid_until.is_some_and(|known_until| known_until < until);
        let is_enabled_again = self.disabled == Some(false) && known.is_disabled;
        let gives =
            is_enabled_again || self.valid_from.is_some_and(begins_earlier) || self.valid_until.is_some_and(ends_later);
        !gives
    }
}

/// Changes an assignment. `-infinity` and `infinity` take away the beginning and the end of its validity.
///
/// # Errors
/// 42602 for a malformed name; 42704 without scope or assignment; 22023 for a validity that never is; 22023, 54000 for the reason; 2BP01 for the
/// last administrator's; 42501 for who may not manage what the principal is assigned, or does not hold what is assigned.
pub fn alter_assignment(caller: &Caller, scope: &str, identifier: &str, change: &AssignmentChange<'_>) -> Result<()> {
    check_identifier("assignment", identifier)?;
    check_note("reason", change.reason)?;
    let require = || {
        require_managing_somebody(caller, scope)?;
        managed_assignment(caller, scope, identifier)
    };
    let may = || require().map(|_| ());
    let since = Since::now();
    // Only once it is known to be managed there is something to wait for: to whom it is hidden it is never locked. One that is gone when it
    // is waited for may have a successor of its name; one that is another one by then may be given something after all.
    let lock = "SELECT id, disabled, valid_from, valid_until FROM harness_rbac.role_assignments
        WHERE id = $1 FOR NO KEY UPDATE";
    let (mut handing_out, known, holder) = loop {
        let takes_away = change.only_takes_away(&require()?.0);
        let handing_out =
            if takes_away { HandingOut::taking_away(may)? } else { HandingOut::begin(caller, scope, may)? };
        let (Known { id, .. }, holder) = managed_assignment(caller, scope, identifier)?;
        let locked = kept::first(lock, &[id.into()], Known::read).flatten();
        if let Some(known) = locked.filter(|known| !takes_away || change.only_takes_away(known)) {
            break (handing_out, known, holder);
        }
    };
    handing_out.note(Grants::One(known.id))?;
    check_validity(change.valid_from.or(known.valid_from), change.valid_until.or(known.valid_until))?;
    kept::execute(
        include_str!("sql/alter_assignment.sql"),
        &[
            known.id.into(),
            change.disabled.into(),
            change.valid_from.into(),
            change.valid_until.into(),
            change.reason.into(),
        ],
    );
    since.ask_again(|| caller.require_managing(&PrincipalRef::parse(&holder)?, scope))?;
    handing_out.check(Grants::One(known.id))
}

/// That the caller may manage what some principal is assigned at the scope; before anything is looked up.
fn require_managing_somebody(caller: &Caller, scope: &str) -> Result<()> {
    let kinds = [PrincipalKind::User, PrincipalKind::UserGroup, PrincipalKind::ServiceAccount];
    for kind in kinds {
        if caller.holds_anywhere_in(managing(kind), scope)? {
            return Ok(());
        }
    }
    caller.require(managing(PrincipalKind::User), scope, None)
}

/// An assignment, and who holds it. What the caller may not manage is as if it did not exist.
fn managed_assignment(caller: &Caller, scope: &str, identifier: &str) -> Result<(Known, String)> {
    let sql = include_str!("sql/assignment_by_identifier.sql");
    let read = |row: &Row<'_>| Some((Known::read(row)?, row.get::<String>(5)?));
    let found = kept::first(sql, &[scope.into(), identifier.into()], read);
    match found.flatten() {
        Some((known, holder)) if caller.manages(&PrincipalRef::parse(&holder)?, scope)? => Ok((known, holder)),
        _ => {
            caller.require(managing(PrincipalKind::User), scope, None)?;
            Err(no_assignment(identifier, &find_by_name::scope(scope)?.path))
        }
    }
}

fn no_assignment(identifier: &str, scope: &str) -> RbacError {
    undefined(
        "assignment",
        identifier,
        format!("Scope \"{scope}\" has none of that name."),
        "See harness_rbac.role_bindings and harness_rbac.shares for those there are.",
    )
}
