use super::trigger_row::{TriggerRow, owner_of_table, with_reader};
use crate::admin::{forget_principal, take_away_own};
use crate::catalog::{Key, Reader};
use crate::fault::Fault;
use crate::model::{Level, PrincipalKind, RbacError, Result as RbacResult, SqlState};
use crate::server::{AsRole, Index, or_raise};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Members of a user group are users, and only user groups have members. AFTER INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn check_group_member<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    with_reader(|reader| {
        check_kind(reader, row.id(c"group_id"), "user_group")?;
        check_kind(reader, row.id(c"user_id"), "user")
    });
    Ok(None)
}

/// Fills in the organization of a project's user. Only users are added, and only to organizations and projects.
/// BEFORE INSERT or UPDATE.
#[pg_trigger(sql = false)]
fn complete_scope_user<'a>(
    trigger: &'a PgTrigger<'a>,
) -> Result<Option<PgHeapTuple<'a, AllocatedByRust>>, std::convert::Infallible> {
    let (Some(row), Some(tuple)) = (TriggerRow::new(trigger), trigger.new()) else {
        return Ok(None);
    };
    let mut tuple = tuple.into_owned();
    let scope_id = row.id(c"scope_id").unwrap_or(0);
    let mut organization = None;
    with_reader(|reader| {
        check_kind(reader, row.id(c"user_id"), "user")?;
        let found = reader.first(Index::ScopeById, &[Key::Id(scope_id)], |scope| {
            Ok((Level::from_name(scope.text(7)), scope.id(3)))
        })?;
        match found {
            Some((Some(Level::Account), _)) => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "users are not added to accounts",
                "Every user of an account belongs to it already.",
                "Name an organization or a project.",
            )),
            Some((Some(Level::Project), parent)) => {
                organization = parent;
                Ok(())
            }
            _ => Ok(()),
        }
    });
    if let Err(error) = tuple.set_by_name("organization_id", organization) {
        pgrx::error!("{error}");
    }
    Ok(Some(tuple))
}

/// Who is removed from a scope loses what it holds there and below by itself, and its name means nobody there. AFTER DELETE, or UPDATE of the key.
#[pg_trigger(sql = false)]
fn forget_scope_user<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::old(trigger) else {
        return Ok(None);
    };
    let (scope_id, user_id) = (row.id(c"scope_id").unwrap_or(0), row.id(c"user_id").unwrap_or(0));
    let mut user = None;
    with_reader(|reader| {
        // With the scope, or with the user, all of it goes.
        if reader.first(Index::ScopeById, &[Key::Id(scope_id)], |_| Ok(()))?.is_some() {
            user = reader.first(Index::PrincipalById, &[Key::Id(user_id)], |row| Ok(row.text(5).to_owned()))?;
        }
        Ok(())
    });
    if let Some(user) = user.filter(|_| !Fault::Removal.is_in()) {
        let _as_owner = or_raise(AsRole::owner_of_extension(owner_of_table(trigger)));
        take_away_own(scope_id, user_id);
        forget_principal(scope_id, PrincipalKind::User, &user);
    }
    Ok(None)
}

fn check_kind(reader: &mut Reader, principal: Option<i64>, kind: &str) -> RbacResult<()> {
    let found =
        reader.first(Index::PrincipalById, &[Key::Id(principal.unwrap_or(0))], |row| Ok(row.text(4) == kind))?;
    // A principal that does not exist is the foreign key's matter.
    if found != Some(false) {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidParameterValue,
        format!("principal is not a {}", kind.replace('_', " ")),
        "Members are users; groups do not nest, and service accounts are in no group.",
        "Name a user as the member and a user group as the group.",
    ))
}
