use super::find_by_name::{self, ScopeRow};
use super::taken_away::take_away;
use crate::authority::{Caller, HandingOut, managing};
use crate::catalog::{Grants, has_ended};
use crate::fault::Point;
use crate::model::{
    PrincipalKind, PrincipalRef, RbacError, Result, SqlState, check_identifier, check_new_identifier, check_note,
    duplicate, is_within, quoted, undefined,
};
use crate::server::{kept, quote_literal, statement_time, warn};
use pgrx::datum::TimestampWithTimeZone;

/// The four parts of an assignment, as they are written.
pub struct Grant<'a> {
    pub principal: &'a str,
    pub role: &'a str,
    pub resource_group: &'a str,
    pub scope: &'a str,
}

/// What an assignment has beside its parts.
pub struct NewAssignment<'a> {
    pub identifier: Option<&'a str>,
    pub valid_from: Option<TimestampWithTimeZone>,
    pub valid_until: Option<TimestampWithTimeZone>,
    pub reason: Option<&'a str>,
}

struct Found {
    scope: ScopeRow,
    principal: i64,
    role: i64,
    resource_group: i64,
}

impl Grant<'_> {
    /// That the caller may manage what the principal is assigned there.
    fn authority(&self, caller: &Caller) -> Result<PrincipalRef<'_>> {
        let reference = PrincipalRef::parse(self.principal)?;
        caller.require_managing(&reference, self.scope)?;
        Ok(reference)
    }

    /// The parts, for who may.
    fn find(&self, caller: &Caller) -> Result<Found> {
        let reference = self.authority(caller)?;
        let scope = find_by_name::scope(self.scope)?;
        require_home(&reference, self.principal, &scope)?;
        Ok(Found {
            principal: find_by_name::principal(self.principal)?,
            role: find_by_name::role(self.role, &scope)?,
            resource_group: find_by_name::resource_group(self.resource_group, &scope)?,
            scope,
        })
    }
}

/// That the principal lives in the scope or above it. Before it is looked up: whether another account or scope has it is nobody's
/// business here.
pub(super) fn require_home(principal: &PrincipalRef<'_>, written: &str, scope: &ScopeRow) -> Result<()> {
    if principal.home.account() != scope.path.split('/').next().unwrap_or_default() {
        return Err(RbacError::new(
            SqlState::InvalidGrantOperation,
            format!("principal {} belongs to another account", quoted(written)),
            format!("Scope \"{}\" is not in that account.", scope.path),
            "Use a principal of the scope's own account.",
        ));
    }
    if !is_within(&scope.path, principal.home.as_str()) {
        return Err(RbacError::new(
            SqlState::InvalidGrantOperation,
            "principal cannot be used in this scope",
            format!("It lives neither in scope \"{}\" nor in one above it.", scope.path),
            "Use a principal of this scope or of one above it, or assign the role where the principal lives.",
        ));
    }
    Ok(())
}

/// Assigns a role.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has; 0LP01 if the parts do not fit the scope; 42710 if the
/// assignment or its identifier exists; 42939 for the identifier; 22023 for a validity that never is; 22023, 54000 for the
/// reason; 42501 for who may not manage what the principal is assigned, or does not hold what is assigned.
pub fn assign_role(caller: &Caller, grant: &Grant<'_>, new: &NewAssignment<'_>) -> Result<i64> {
    if let Some(identifier) = new.identifier {
        check_new_identifier("assignment", identifier, false)?;
    }
    check_note("reason", new.reason)?;
    let handing_out = HandingOut::begin(caller, grant.scope, || grant.authority(caller).map(|_| ()))?;
    let found = grant.find(caller)?;
    check_validity(new.valid_from, new.valid_until)?;
    // What has ended gives nothing, and makes room.
    if has_ended([found.principal, found.scope.id, found.role, found.resource_group], statement_time())? {
        kept::execute(
            "DELETE FROM harness_rbac.role_assignments WHERE principal_id = $1 AND scope_id = $2 AND role_id = $3
                AND resource_group_id = $4 AND valid_until <= statement_timestamp()",
            &[found.principal.into(), found.scope.id.into(), found.role.into(), found.resource_group.into()],
        );
    }
    let id = kept::id(
        include_str!("sql/assign_role.sql"),
        &[
            found.scope.account_id.into(),
            found.scope.id.into(),
            new.identifier.into(),
            found.principal.into(),
            found.role.into(),
            found.resource_group.into(),
            new.valid_from.into(),
            new.valid_until.into(),
            new.reason.into(),
        ],
    );
    let id = id.ok_or_else(|| taken(grant, new, &found))?;
    Point::Administration.pass();
    handing_out.check(Grants::One(id))?;
    warn_if_ended(new);
    Ok(id)
}

/// It may have been meant, to have it in the log.
pub(super) fn warn_if_ended(new: &NewAssignment<'_>) {
    if new.valid_until.is_some_and(|until| i64::from(until) <= statement_time()) {
        warn(
            "the assignment has ended before it begins",
            "Its valid_until has passed: it grants nothing.",
            "Choose a later valid_until, and assign it again.",
        );
    }
}

/// Why an assignment was not inserted.
fn taken(grant: &Grant<'_>, new: &NewAssignment<'_>, found: &Found) -> RbacError {
    let same = kept::first(
        "SELECT identifier::text, disabled FROM harness_rbac.role_assignments
          WHERE principal_id = $1 AND scope_id = $2 AND role_id = $3 AND resource_group_id = $4",
        &[found.principal.into(), found.scope.id.into(), found.role.into(), found.resource_group.into()],
        |row| Some((row.get::<String>(1)?, row.get::<bool>(2)?)),
    );
    match same.flatten() {
        Some((identifier, false)) => duplicate(
            "assignment",
            &identifier,
            format!("It gives {} that role on that resource group already.", quoted(grant.principal)),
            &format!(
                "Change when it holds with alter_assignment({}, {}, valid_until => ...).",
                quote_literal(&found.scope.path),
                quote_literal(&identifier)
            ),
        ),
        Some((identifier, true)) => duplicate(
            "assignment",
            &identifier,
            format!("It is there, and disabled: it gives {} nothing.", quoted(grant.principal)),
            &format!(
                "Enable it with alter_assignment({}, {}, disabled => false).",
                quote_literal(&found.scope.path),
                quote_literal(&identifier)
            ),
        ),
        None => duplicate(
            "assignment",
            new.identifier.unwrap_or_default(),
            format!("Scope \"{}\" has another assignment of that name.", found.scope.path),
            "Choose another identifier, or leave it out.",
        ),
    }
}

/// Revokes a role.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has, and if there is no such assignment; 0LP01 for another
/// account's principal; 2BP01 for the last administrator's; 42501 for who may not manage what the principal is assigned.
pub fn revoke_role(caller: &Caller, grant: &Grant<'_>) -> Result<()> {
    let found = grant.find(caller)?;
    let revoked = take_away(
        "harness_rbac.role_assignments
          WHERE principal_id = $1 AND scope_id = $2 AND role_id = $3 AND resource_group_id = $4",
        &[found.principal.into(), found.scope.id.into(), found.role.into(), found.resource_group.into()],
    );
    if revoked == 0 {
        return Err(undefined(
            "assignment of role",
            grant.role,
            format!(
                "{} does not hold it on resource group {} at scope \"{}\".",
                quoted(grant.principal),
                quoted(grant.resource_group),
                found.scope.path
            ),
            "See harness_rbac.role_bindings and harness_rbac.shares for those there are.",
        ));
    }
    Ok(())
}

/// What changes of an assignment; what is not given stays.
pub struct AssignmentChange<'a> {
    pub disabled: Option<bool>,
    pub valid_from: Option<TimestampWithTimeZone>,
    pub valid_until: Option<TimestampWithTimeZone>,
    pub reason: Option<&'a str>,
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
        managed_assignment(caller, scope, identifier).map(|_| ())
    };
    let mut handing_out = HandingOut::begin(caller, scope, require)?;
    // Only now is there something to wait for: to whom it is hidden it is never locked. One that is gone when it is
    // waited for may have a successor of its name.
    let lock = "SELECT valid_from, valid_until FROM harness_rbac.role_assignments WHERE id = $1 FOR NO KEY UPDATE";
    let (id, valid_from, valid_until) = loop {
        let id = managed_assignment(caller, scope, identifier)?;
        if let Some((from, until)) = kept::first(lock, &[id.into()], |row| (row.get(1), row.get(2))) {
            break (id, from, until);
        }
    };
    handing_out.note(Grants::One(id))?;
    check_validity(change.valid_from.or(valid_from), change.valid_until.or(valid_until))?;
    kept::execute(
        include_str!("sql/alter_assignment.sql"),
        &[id.into(), change.disabled.into(), change.valid_from.into(), change.valid_until.into(), change.reason.into()],
    );
    handing_out.check(Grants::One(id))
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

/// The key of an assignment. What the caller may not manage is as if it did not exist.
fn managed_assignment(caller: &Caller, scope: &str, identifier: &str) -> Result<i64> {
    let sql = include_str!("sql/assignment_by_identifier.sql");
    let found = kept::first(sql, &[scope.into(), identifier.into()], |row| (row.get::<i64>(1), row.get::<String>(2)));
    match found {
        Some((Some(id), Some(holder))) if caller.manages(&PrincipalRef::parse(&holder)?, scope)? => Ok(id),
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

/// # Errors
/// 22023 if the validity ends before it begins, or begins at the end of time.
pub(super) fn check_validity(from: Option<TimestampWithTimeZone>, until: Option<TimestampWithTimeZone>) -> Result<()> {
    let begins = from.is_none_or(|from| from < TimestampWithTimeZone::positive_infinity());
    let ends = until.is_none_or(|until| until > TimestampWithTimeZone::negative_infinity());
    let in_order = from.zip(until).is_none_or(|(from, until)| from < until);
    if begins && ends && in_order {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidParameterValue,
        "the assignment would never be valid",
        "valid_from must lie before valid_until.",
        "Leave one of them out, or choose a later valid_until.",
    ))
}
