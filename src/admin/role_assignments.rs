use super::find_by_name::{self, ScopeRow};
use super::known_parts;
use super::taken_away::take_away;
use crate::authority::{Caller, HandingOut, Since};
use crate::catalog::{Grants, has_ended};
use crate::fault::Point;
use crate::model::{
    BoundEntry, PrincipalRef, RbacError, Result, SqlState, Validity, check_new_identifier, check_note, duplicate,
    is_within, quoted, undefined,
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

impl NewAssignment<'_> {
    pub(super) fn validity(&self) -> Validity {
        Validity {
            from: self.valid_from.map_or(Validity::ALWAYS.from, i64::from),
            until: self.valid_until.map_or(Validity::ALWAYS.until, i64::from),
        }
    }
}

struct Found {
    scope: ScopeRow,
    principal: i64,
    role: i64,
    resource_group: i64,
    /// Whether the caller may not be told of the role or the resource group.
    is_hidden: bool,
}

impl Grant<'_> {
    /// That the caller may manage what the principal is assigned there.
    fn authority(&self, caller: &Caller) -> Result<PrincipalRef<'_>> {
        let reference = PrincipalRef::parse(self.principal)?;
        caller.require_managing(&reference, self.scope)?;
        Ok(reference)
    }

    /// Scope and principal, for who may.
    fn place(&self, caller: &Caller) -> Result<(ScopeRow, i64)> {
        let reference = self.authority(caller)?;
        let scope = find_by_name::scope(self.scope)?;
        require_home(&reference, self.principal, &scope)?;
        Ok((scope, find_by_name::principal(self.principal)?))
    }

    /// Role and resource group.
    fn parts(&self, found: find_by_name::Found, scope: &ScopeRow) -> Result<(i64, i64)> {
        Ok((
            find_by_name::role_as(found, self.role, scope)?,
            find_by_name::resource_group_as(found, self.resource_group, scope)?,
        ))
    }

    /// Whether the caller may not be told if they are there.
    fn is_hidden(&self, caller: &Caller, scope: &ScopeRow) -> Result<bool> {
        Ok(!known_parts::may_know_role(caller, self.role, scope)?
            || !known_parts::may_know_resource_group(caller, self.resource_group, scope)?)
    }

    /// All of it, to hand it out. What is hidden is neither locked nor told from what is missing, unless the caller holds all of it.
    fn find(&self, caller: &Caller, handing_out: &HandingOut<'_>, validity: Validity) -> Result<Found> {
        let (scope, principal) = self.place(caller)?;
        let is_hidden = self.is_hidden(caller, &scope)?;
        if is_hidden {
            let seen = self.parts(find_by_name::Found::Seen, &scope);
            let (role, resource_group) = seen.map_err(|error| self.concealed(error, is_hidden))?;
            if !handing_out.covers(BoundEntry { role, resource_group, scope: scope.id }, validity)? {
                return Err(self.refused());
            }
        }
        let locked = self.parts(find_by_name::Found::Locked, &scope);
        let (role, resource_group) = locked.map_err(|error| self.concealed(error, is_hidden))?;
        Ok(Found { scope, principal, role, resource_group, is_hidden })
    }

    /// The error as the caller may know it.
    fn concealed(&self, error: RbacError, is_hidden: bool) -> RbacError {
        if is_hidden && known_parts::tells_of_parts(&error) { self.refused() } else { error }
    }

    /// The error for what is not there, or is more than the caller holds.
    fn refused(&self) -> RbacError {
        RbacError::new(
            SqlState::InsufficientPrivilege,
            format!(
                "permission denied to assign role {} on resource group {}",
                quoted(self.role),
                quoted(self.resource_group)
            ),
            format!(
                "Somebody who may not view both of them has to hold all that they grant at scope {}, and for as long.",
                quoted(self.scope)
            ),
            "See harness_rbac.visible_roles and harness_rbac.visible_resource_groups, or ask an administrator of the scope.",
        )
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
    let (since, require) = (Since::now(), || grant.authority(caller).map(|_| ()));
    let handing_out = HandingOut::begin(caller, grant.scope, require)?;
    check_validity(new.valid_from, new.valid_until)?;
    let found = grant.find(caller, &handing_out, new.validity())?;
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
    since.ask_again(require)?;
    handing_out.check(Grants::One(id)).map_err(|error| grant.concealed(error, found.is_hidden))?;
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
    let since = Since::now();
    let (scope, principal) = grant.place(caller)?;
    // Neither is locked: whoever drops one takes the assignment along.
    let revoked = match grant.parts(find_by_name::Found::Seen, &scope) {
        Ok((role, resource_group)) => take_away(
            "harness_rbac.role_assignments
              WHERE principal_id = $1 AND scope_id = $2 AND role_id = $3 AND resource_group_id = $4",
            &[principal.into(), scope.id.into(), role.into(), resource_group.into()],
        ),
        // Whether there are such a role and resource group is nobody's business here.
        Err(error) if known_parts::tells_of_parts(&error) && grant.is_hidden(caller, &scope)? => 0,
        Err(error) => return Err(error),
    };
    if revoked == 0 {
        return Err(undefined(
            "assignment of role",
            grant.role,
            format!(
                "{} does not hold it on resource group {} at scope \"{}\".",
                quoted(grant.principal),
                quoted(grant.resource_group),
                scope.path
            ),
            "See harness_rbac.role_bindings and harness_rbac.shares for those there are.",
        ));
    }
    since.ask_again(|| grant.authority(caller).map(|_| ()))
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
