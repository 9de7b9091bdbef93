use super::taken_away::take_away;
use super::{find_by_name, taken_along};
use crate::authority::{Caller, HandingOut, Since, managing};
use crate::catalog::Grants;
use crate::model::{
    Level, PrincipalKind, PrincipalRef, RbacError, Result, SqlState, all_users_of, check_email, check_free_identifier,
    check_name, check_new_identifier, duplicate, quoted, undefined,
};
use crate::server::kept;

/// Makes a user (at an account), a user group or a service account (at any scope).
///
/// # Errors
/// 42602, 42939 for the identifier; 42704 without scope; 22023 for a user below an account; 42710 if it exists; 22023,
/// 54000 for name and e-mail address; 42501 for who may not manage such principals there, or does not hold what all users of the account do.
pub fn create_principal(
    caller: &Caller,
    kind: PrincipalKind,
    scope: &str,
    identifier: &str,
    name: Option<&str>,
    email: Option<&str>,
) -> Result<i64> {
    match kind {
        PrincipalKind::User => check_free_identifier("user", identifier)?,
        PrincipalKind::UserGroup => check_new_identifier("user group", identifier, true)?,
        PrincipalKind::ServiceAccount => check_new_identifier("service account", identifier, false)?,
    }
    check_name(name)?;
    check_email(email)?;
    let (since, require) = (Since::now(), || caller.require(managing(kind), scope, None));
    let handing_out = HandingOut::begin(caller, scope, require)?;
    let home = find_by_name::scope(scope)?;
    if kind == PrincipalKind::User && home.level != Level::Account {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("{} is not an account", quoted(scope)),
            "Users belong to accounts.",
            "Create the user at the account, then add it to the scope with add_scope_user().",
        ));
    }
    let id = kept::id(
        "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier, name, email)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (scope_id, kind, identifier) DO NOTHING RETURNING id",
        &[home.account_id.into(), home.id.into(), kind.as_str().into(), identifier.into(), name.into(), email.into()],
    );
    let id = id.ok_or_else(|| {
        let detail = format!("Scope \"{}\" has one of that name.", home.path);
        duplicate(kind.noun(), identifier, detail, "Choose another identifier, or use the one that is there.")
    })?;
    since.ask_again(require)?;
    if kind == PrincipalKind::User {
        handing_out.check(Grants::HeldBy(all_users_of(home.id)))?;
    }
    Ok(id)
}

/// Makes the built-in group of all users of a new scope. As old as the scope, also when a dump is restored; there
/// already, where a replica was sent it.
pub fn create_all_users_group(scope_id: i64) {
    kept::execute(
        "INSERT INTO harness_rbac.principals (id, account_id, scope_id, kind, identifier, name, created_at)
         SELECT -id, account_id, id, 'user_group', '_' || level || '_all_users', 'All ' || initcap(level) || ' Users', created_at
           FROM harness_rbac.scopes WHERE id = $1
         ON CONFLICT (id) DO NOTHING",
        &[scope_id.into()],
    );
}

/// Drops the built-in group of all users of a scope that is gone.
pub fn drop_all_users_group(scope_id: i64) {
    kept::execute("DELETE FROM harness_rbac.principals WHERE id = $1", &[all_users_of(scope_id).into()]);
}

/// Drops the database roles and API keys of a principal that is gone.
pub fn drop_identities(principal_id: i64) {
    kept::execute("DELETE FROM harness_rbac.database_roles WHERE principal_id = $1", &[principal_id.into()]);
    kept::execute("DELETE FROM harness_rbac.api_keys WHERE principal_id = $1", &[principal_id.into()]);
}

/// # Errors
/// 42602, 42704 for the names; 42939 for a built-in group; 22023 if the kinds do not fit; 42710 if it is a member; 42501
/// for who may not manage the group, or does not hold what it does.
pub fn add_group_member(caller: &Caller, user_group: &str, member: &str) -> Result<()> {
    let home = PrincipalRef::parse(user_group)?.home;
    let (since, require) = (Since::now(), || require_managing_members(caller, user_group, member).map(|_| ()));
    let handing_out = HandingOut::begin(caller, home.as_str(), require)?;
    let (group, user) = group_and_member(caller, user_group, member)?;
    let added = kept::execute(
        "INSERT INTO harness_rbac.group_members (account_id, group_id, user_id)
         SELECT account_id, id, $2 FROM harness_rbac.principals WHERE id = $1
         ON CONFLICT (group_id, user_id) DO NOTHING RETURNING group_id",
        &[group.into(), user.into()],
    );
    if added == 0 {
        return Err(duplicate(
            "member",
            member,
            format!("It is in user group {} already.", quoted(user_group)),
            "There is nothing to do.",
        ));
    }
    since.ask_again(require)?;
    handing_out.check(Grants::HeldBy(group))
}

/// # Errors
/// 42602, 42704 for the names and if it is no member; 42939 for a built-in group; 22023 if the kinds do not fit; 42501
/// for who may not manage the group.
pub fn remove_group_member(caller: &Caller, user_group: &str, member: &str) -> Result<()> {
    let since = Since::now();
    let (group, user) = group_and_member(caller, user_group, member)?;
    let removed =
        take_away("harness_rbac.group_members WHERE group_id = $1 AND user_id = $2", &[group.into(), user.into()]);
    if removed == 0 {
        return Err(undefined(
            "member",
            member,
            format!("It is not in user group {}.", quoted(user_group)),
            "See harness_rbac.visible_group_members for those who are.",
        ));
    }
    since.ask_again(|| require_managing_members(caller, user_group, member).map(|_| ()))
}

fn require_managing_members<'a>(
    caller: &Caller,
    user_group: &'a str,
    member: &'a str,
) -> Result<(PrincipalRef<'a>, PrincipalRef<'a>)> {
    let (group_ref, user_ref) = (PrincipalRef::parse(user_group)?, PrincipalRef::parse(member)?);
    caller.require_managing(&group_ref, group_ref.home.as_str())?;
    Ok((group_ref, user_ref))
}

fn group_and_member(caller: &Caller, user_group: &str, member: &str) -> Result<(i64, i64)> {
    let (group_ref, user_ref) = require_managing_members(caller, user_group, member)?;
    for (reference, found, wanted) in
        [(user_group, &group_ref, PrincipalKind::UserGroup), (member, &user_ref, PrincipalKind::User)]
    {
        if found.kind != wanted {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("{} is not a {}", quoted(reference), wanted.noun()),
                "Members of user groups are users; groups do not nest.",
                "Name a user group first and a user second.",
            ));
        }
    }
    if group_ref.identifier.starts_with('_') {
        return Err(built_in(user_group));
    }
    if group_ref.home.account() != user_ref.home.account() {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("{} does not belong to the account of {}", quoted(member), quoted(user_group)),
            "Members of a user group are users of the same account.",
            "Create the user in that account.",
        ));
    }
    Ok((find_by_name::principal(user_group)?, find_by_name::principal(member)?))
}

fn built_in(user_group: &str) -> RbacError {
    RbacError::new(
        SqlState::ReservedName,
        format!("built-in user group {} cannot be changed", quoted(user_group)),
        "Its members are all users of its scope.",
        "Use add_scope_user() and remove_scope_user(), or a group of your own.",
    )
}

/// # Errors
/// 42602, 42704 for the name; 22023 for a user group; 2BP01 for the last administrator; 42501 for who may not manage the
/// principal, or enables one that holds more.
pub fn set_principal_disabled(caller: &Caller, principal: &str, disabled: bool) -> Result<()> {
    let reference = PrincipalRef::parse(principal)?;
    if reference.kind == PrincipalKind::UserGroup {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("user group {} cannot be disabled", quoted(principal)),
            "Users and service accounts can.",
            "Revoke the group's roles, or disable its assignments with alter_assignment().",
        ));
    }
    let home = reference.home.as_str();
    let (since, require) = (Since::now(), || caller.require_managing(&reference, home));
    let handing_out =
        if disabled { HandingOut::taking_away(require)? } else { HandingOut::begin(caller, home, require)? };
    let id = find_by_name::principal(principal)?;
    kept::execute("UPDATE harness_rbac.principals SET disabled = $2 WHERE id = $1", &[id.into(), disabled.into()]);
    since.ask_again(require)?;
    handing_out.check_all_of(&reference)
}

/// Drops a principal, its memberships and its assignments.
///
/// # Errors
/// 42602, 42704 for the name; 42939 for a built-in group; 2BP01 for the last administrator; 42501 for who may not manage
/// the principal, or without `core_serviceaccount_delete` for a service account.
pub fn drop_principal(caller: &Caller, principal: &str) -> Result<()> {
    let reference = PrincipalRef::parse(principal)?;
    if reference.kind == PrincipalKind::UserGroup && reference.identifier.starts_with('_') {
        return Err(built_in(principal));
    }
    let permission = match reference.kind {
        PrincipalKind::ServiceAccount => "core_serviceaccount_delete",
        kind => managing(kind),
    };
    let require = || caller.require(permission, reference.home.as_str(), Some(reference.identifier));
    let since = Since::now();
    require()?;
    let id = find_by_name::principal(principal)?;
    let along = taken_along::of_principal(id);
    kept::execute("DELETE FROM harness_rbac.principals WHERE id = $1", &[id.into()]);
    since.ask_again(require)?;
    along.tell(&format!("{} {}", reference.kind.noun(), quoted(principal)));
    Ok(())
}
