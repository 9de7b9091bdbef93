//! Users of organizations and projects.

use super::taken_away::take_away;
use super::{find_by_name, taken_along};
use crate::authority::{Caller, HandingOut, Since, managing};
use crate::catalog::Grants;
use crate::model::{
    Level, PrincipalKind, PrincipalRef, RbacError, Result, SqlState, all_users_of, duplicate, quoted, undefined,
};
use crate::server::kept;

/// Adds a user to an organization or project, and to the organization of the project.
///
/// # Errors
/// 42602, 42704 for the names; 22023 for an account or another account's user; 42710 if it is added already; 42501 for
/// who may not manage users there, or does not hold what all users of the scope do.
pub fn add_scope_user(caller: &Caller, scope: &str, member: &str) -> Result<()> {
    let (since, require) = (Since::now(), || require_adding(caller, scope, member).map(|_| ()));
    let handing_out = HandingOut::begin(caller, scope, require)?;
    let (scope_row, user) = scope_and_user(caller, scope, member)?;
    let add = |scope_id: i64| {
        kept::execute(
            "INSERT INTO harness_rbac.scope_users (account_id, scope_id, user_id) VALUES ($1, $2, $3)
             ON CONFLICT (scope_id, user_id) DO NOTHING RETURNING scope_id",
            &[scope_row.account_id.into(), scope_id.into(), user.into()],
        )
    };
    if let (Level::Project, Some(organization)) = (scope_row.level, scope_row.parent_id)
        && add(organization) > 0
    {
        handing_out.check(Grants::HeldBy(all_users_of(organization)))?;
    }
    if add(scope_row.id) == 0 {
        return Err(duplicate(
            "member",
            member,
            format!("It is a user of scope {} already.", quoted(scope)),
            "There is nothing to do.",
        ));
    }
    since.ask_again(require)?;
    handing_out.check(Grants::HeldBy(all_users_of(scope_row.id)))
}

/// Removes a user from an organization or project, and from the projects below. What it holds there by itself goes along.
///
/// # Errors
/// 42602, 42704 for the names and if it is not added; 22023 for an account; 42501 for who may not manage users there.
pub fn remove_scope_user(caller: &Caller, scope: &str, member: &str) -> Result<()> {
    let since = Since::now();
    let (scope_row, user) = scope_and_user(caller, scope, member)?;
    let along = taken_along::of_scope_user(scope_row.id, user);
    // The projects follow by their foreign key, and what the user held by its trigger, as on every other route.
    let removed =
        take_away("harness_rbac.scope_users WHERE scope_id = $1 AND user_id = $2", &[scope_row.id.into(), user.into()]);
    if removed == 0 {
        return Err(undefined(
            "member",
            member,
            format!("It is not a user of scope {}.", quoted(scope)),
            "See harness_rbac.visible_scope_users for those who are; what it is assigned there is taken back by revoke_role().",
        ));
    }
    since.ask_again(|| require_adding(caller, scope, member).map(|_| ()))?;
    along.tell(&format!("removing {} from {}", quoted(member), quoted(scope)));
    Ok(())
}

/// What a user holds by itself in these scopes: `$1` is an organization or project, `$2` the user. What comes from above
/// stays: groups and assignments of the account, or of the organization of a project.
const OWN: [&str; 2] = [
    "DELETE FROM harness_rbac.role_assignments a USING harness_rbac.scopes s
      WHERE (s.id = $1 OR s.parent_id = $1) AND a.scope_id = s.id AND a.principal_id = $2",
    "DELETE FROM harness_rbac.group_members m USING harness_rbac.scopes s, harness_rbac.principals g
      WHERE (s.id = $1 OR s.parent_id = $1) AND g.scope_id = s.id AND m.group_id = g.id AND m.user_id = $2",
];

/// Takes away what a user holds by itself in a scope and below, once it is removed from there: being added again brings
/// nothing back.
pub fn take_away_own(scope_id: i64, user_id: i64) {
    for statement in OWN {
        kept::execute(statement, &[scope_id.into(), user_id.into()]);
    }
}

fn require_adding<'a>(caller: &Caller, scope: &str, member: &'a str) -> Result<PrincipalRef<'a>> {
    let reference = PrincipalRef::parse(member)?;
    caller.require(managing(PrincipalKind::User), scope, None)?;
    Ok(reference)
}

fn scope_and_user(caller: &Caller, scope: &str, member: &str) -> Result<(find_by_name::ScopeRow, i64)> {
    let reference = require_adding(caller, scope, member)?;
    let row = find_by_name::scope(scope)?;
    let fault = if reference.kind != PrincipalKind::User {
        Some("Only users are added to scopes.")
    } else if row.level == Level::Account {
        Some("Every user of an account belongs to it already.")
    } else if !row.path.starts_with(&format!("{}/", reference.home.account())) {
        Some("The user belongs to another account.")
    } else {
        None
    };
    if let Some(fault) = fault {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("{} cannot be added to or removed from {}", quoted(member), quoted(scope)),
            fault,
            "Name an organization or project and a user of its account.",
        ));
    }
    let user = find_by_name::principal(member)?;
    Ok((row, user))
}
