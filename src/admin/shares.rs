//! Sharing one resource: an assignment that has the resource in the place of a resource group.

use super::find_by_name::{self, ScopeRow};
use super::known_parts;
use super::role_assignments::{NewAssignment, check_validity, require_home, warn_if_ended};
use super::taken_away::take_away;
use crate::authority::{Caller, HandingOut, Since};
use crate::catalog::{SharedResource, load_share_permissions};
use crate::fault::Point;
use crate::model::{
    Level, PrincipalRef, RbacError, Result, RoleRef, ScopePath, SqlState, Validity, check_free_identifier,
    check_identifier, check_new_identifier, check_note, duplicate, quoted, undefined,
};
use crate::server::kept;

/// The parts of a share, as they are written.
pub struct Share<'a> {
    pub principal: &'a str,
    pub role: &'a str,
    pub scope: &'a str,
    pub resource_type: &'a str,
    pub resource: &'a str,
}

struct Found {
    scope: ScopeRow,
    principal: i64,
    role: i64,
    resource_type: i64,
    /// Whether the caller may not be told of the role.
    is_hidden: bool,
}

/// Why somebody may share a resource with a principal there, and take that back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Authority {
    /// It manages what the principal is assigned.
    Manager,
    /// It holds a permission on the resource whose action is to share it.
    Sharer,
}

impl Share<'_> {
    /// What can be said before anything is looked up.
    fn check(&self) -> Result<PrincipalRef<'_>> {
        let reference = PrincipalRef::parse(self.principal)?;
        RoleRef::parse(self.role)?;
        ScopePath::parse(self.scope)?;
        check_identifier("resource type", self.resource_type)?;
        check_free_identifier("resource", self.resource)?;
        if Level::ALL.iter().any(|level| level.resource_type() == self.resource_type) {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("resources of type {} cannot be shared", quoted(self.resource_type)),
                "They are scopes, and what is in them would not follow.",
                "Assign a role at the scope with assign_role().",
            ));
        }
        Ok(reference)
    }

    /// # Errors
    /// 42501 for who may neither.
    fn authority(&self, caller: &Caller, principal: &PrincipalRef<'_>) -> Result<Authority> {
        if caller.manages(principal, self.scope)? {
            return Ok(Authority::Manager);
        }
        // By registered attributes alone: given ones could say anything.
        for permission in load_share_permissions(self.resource_type)? {
            if caller.holds(&permission, self.scope, Some(self.resource), None, None)? {
                return Ok(Authority::Sharer);
            }
        }
        Err(self.refused(format!(
            "At scope {} that takes {}, or a permission whose action is share on that resource.",
            quoted(self.scope),
            quoted(principal.kind.managing_permission())
        )))
    }

    fn refused(&self, detail: String) -> RbacError {
        RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission denied to share {} {}", self.resource_type, quoted(self.resource)),
            detail,
            "Ask an administrator of the scope, or whoever shared it.",
        )
    }

    fn not_own(&self) -> RbacError {
        self.refused("A principal that may share it takes back only what it shared itself.".into())
    }

    /// Scope and principal.
    fn place(&self, principal: &PrincipalRef<'_>) -> Result<(ScopeRow, i64)> {
        let scope = find_by_name::scope(self.scope)?;
        require_home(principal, self.principal, &scope)?;
        Ok((scope, find_by_name::principal(self.principal)?))
    }

    /// Role and resource type.
    fn parts(&self, found: find_by_name::Found, scope: &ScopeRow) -> Result<(i64, i64)> {
        Ok((
            find_by_name::role_as(found, self.role, scope)?,
            find_by_name::resource_type_as(found, self.resource_type)?,
        ))
    }

    fn is_hidden(&self, caller: &Caller, scope: &ScopeRow) -> Result<bool> {
        Ok(!known_parts::may_know_role(caller, self.role, scope)?)
    }

    /// All of it, to share it. A hidden role is neither locked nor told from a missing one, unless the caller holds on the resource what is
    /// in it.
    fn find(
        &self,
        caller: &Caller,
        principal: &PrincipalRef<'_>,
        handing_out: &HandingOut<'_>,
        validity: Validity,
    ) -> Result<Found> {
        let (scope, principal) = self.place(principal)?;
        let is_hidden = self.is_hidden(caller, &scope)?;
        if is_hidden {
            let seen = self.parts(find_by_name::Found::Seen, &scope);
            let (role, resource_type) = seen.map_err(|error| self.concealed(error, is_hidden))?;
            let resource = SharedResource { scope: scope.id, resource_type, name: self.resource };
            if !handing_out.covers_share(role, &resource, validity)? {
                return Err(self.beyond());
            }
        }
        let locked = self.parts(find_by_name::Found::Locked, &scope);
        let (role, resource_type) = locked.map_err(|error| self.concealed(error, is_hidden))?;
        Ok(Found { scope, principal, role, resource_type, is_hidden })
    }

    /// The error as the caller may know it.
    fn concealed(&self, error: RbacError, is_hidden: bool) -> RbacError {
        if is_hidden && known_parts::tells_of_parts(&error) { self.beyond() } else { error }
    }

    /// The error for a role that is not there, or grants more than the caller holds.
    fn beyond(&self) -> RbacError {
        self.refused(format!(
            "Somebody who may not view role {} has to hold on that resource all that it grants, and for as long.",
            quoted(self.role)
        ))
    }

    fn words(&self) -> String {
        format!("{} {} with {} as {}", self.resource_type, self.resource, self.principal, self.role)
    }
}

/// Shares a resource with a principal. One that has ended gives way to the new one.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has; 0LP01 if principal or role do not fit the scope; 42710 if the share or its
/// identifier exists; 42939 for the identifier; 22023 for a scope as resource, a type that does not live at the scope's level and a validity that
/// never is; 22023, 54000 for the reason; 42501 for who may neither manage what the principal is assigned nor share the resource, or
/// does not hold on it what is shared.
pub fn share_resource(caller: &Caller, share: &Share<'_>, new: &NewAssignment<'_>) -> Result<i64> {
    if let Some(identifier) = new.identifier {
        check_new_identifier("share", identifier, false)?;
    }
    check_note("reason", new.reason)?;
    let principal = share.check()?;
    let (since, require) = (Since::now(), || share.authority(caller, &principal).map(|_| ()));
    let handing_out = HandingOut::begin(caller, share.scope, require)?;
    check_validity(new.valid_from, new.valid_until)?;
    let found = share.find(caller, &principal, &handing_out, new.validity())?;
    let parts = || {
        [
            found.scope.id.into(),
            found.resource_type.into(),
            share.resource.into(),
            found.principal.into(),
            found.role.into(),
        ]
    };
    kept::execute(
        "DELETE FROM harness_rbac.role_assignments WHERE scope_id = $1 AND resource_type_id = $2 AND resource = $3
            AND principal_id = $4 AND role_id = $5 AND valid_until <= statement_timestamp()",
        &parts(),
    );
    let others = [
        found.scope.account_id.into(),
        new.identifier.into(),
        new.valid_from.into(),
        new.valid_until.into(),
        new.reason.into(),
        maker(caller)?.into(),
    ];
    let arguments: Vec<_> = parts().into_iter().chain(others).collect();
    let id = kept::id(include_str!("sql/share_resource.sql"), &arguments);
    let id = id.ok_or_else(|| taken(share, new, &found))?;
    Point::Administration.pass();
    since.ask_again(require)?;
    handing_out.check_share(id).map_err(|error| share.concealed(error, found.is_hidden))?;
    warn_if_ended(new);
    Ok(id)
}

/// The key of the principal that makes a share; `None` for the database's own.
///
/// # Errors
/// 42704 for one that is gone.
pub fn maker(caller: &Caller) -> Result<Option<i64>> {
    match caller {
        Caller::Database => Ok(None),
        Caller::Principal(principal) => find_by_name::principal(principal).map(Some),
    }
}

/// Why a share was not inserted.
fn taken(share: &Share<'_>, new: &NewAssignment<'_>, found: &Found) -> RbacError {
    let same = kept::first(
        "SELECT identifier::text FROM harness_rbac.role_assignments
          WHERE scope_id = $1 AND resource_type_id = $2 AND resource = $3 AND principal_id = $4 AND role_id = $5",
        &[
            found.scope.id.into(),
            found.resource_type.into(),
            share.resource.into(),
            found.principal.into(),
            found.role.into(),
        ],
        |row| row.get::<String>(1),
    );
    match same.flatten() {
        Some(identifier) => duplicate(
            "share",
            &identifier,
            format!("It shares {} already.", share.words()),
            "Change it with alter_assignment(), or take it back with unshare_resource().",
        ),
        None => duplicate(
            "share",
            new.identifier.unwrap_or_default(),
            format!("Scope \"{}\" has another share or assignment of that name.", found.scope.path),
            "Choose another identifier, or leave it out.",
        ),
    }
}

/// Takes a share back.
///
/// # Errors
/// 42602 for a malformed name; 42704 for one that nothing has, and if there is no such share; 22023 for a scope as resource; 0LP01 for another
/// account's principal; 42501 for who may neither manage what the principal is assigned nor share the resource, and in the latter case for
/// what it did not share itself.
pub fn unshare_resource(caller: &Caller, share: &Share<'_>) -> Result<()> {
    let principal = share.check()?;
    let since = Since::now();
    let authority = share.authority(caller, &principal)?;
    let (scope, with) = share.place(&principal)?;
    let own = if authority == Authority::Sharer { maker(caller)? } else { None };
    // The role is not locked: whoever drops it takes the share along.
    let taken_back = match share.parts(find_by_name::Found::Seen, &scope) {
        Ok((role, resource_type)) => take_away(
            "harness_rbac.role_assignments WHERE scope_id = $1 AND resource_type_id = $2 AND resource = $3
                AND principal_id = $4 AND role_id = $5 AND ($6 IS NULL OR created_by = $6)",
            &[scope.id.into(), resource_type.into(), share.resource.into(), with.into(), role.into(), own.into()],
        ),
        // Whether there is such a role is nobody's business here.
        Err(error) if known_parts::tells_of_parts(&error) && share.is_hidden(caller, &scope)? => 0,
        Err(error) => return Err(error),
    };
    match authority {
        _ if taken_back > 0 => since.ask_again(|| match share.authority(caller, &principal)? {
            now if now == authority || authority == Authority::Sharer => Ok(()),
            _ => Err(share.not_own()),
        }),
        // Whether somebody else has shared it is nobody's business here.
        Authority::Sharer => Err(share.not_own()),
        Authority::Manager => Err(undefined(
            "share",
            &share.words(),
            format!("At scope \"{}\" it is not shared so.", scope.path),
            "See harness_rbac.shares for those there are.",
        )),
    }
}

/// Has a permission whose action is share, and that was there before sharing was, give the right to share.
///
/// # Errors
/// 42602, 42704 for the permission; 22023 for another action; 42501 for a principal.
pub fn confirm_share_permission(caller: &Caller, permission: &str) -> Result<()> {
    caller.require_database("confirm permissions to share")?;
    check_identifier("permission", permission)?;
    let sql = "SELECT action::text FROM harness_rbac.permissions WHERE identifier = $1";
    let action = kept::first(sql, &[permission.into()], |row| row.get::<String>(1)).flatten();
    let action = action.ok_or_else(|| find_by_name::no_permission(permission))?;
    if action != "share" {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("permission {} has nothing to do with sharing", quoted(permission)),
            format!("Its action is {}.", quoted(&action)),
            "Name a permission whose action is share.",
        ));
    }
    kept::execute(
        "UPDATE harness_rbac.permissions SET may_share = true WHERE identifier = $1 AND NOT may_share",
        &[permission.into()],
    );
    Ok(())
}
