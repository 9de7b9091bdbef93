//! An account that has had an effective administrator keeps one.
//!
//! Effective: an assignment of `_account_admin` on `_all_resources_including_child_scopes` at the account, enabled,
//! in force, without end, with an enabled user or service account behind it.
//!
//! Two triggers do it. BEFORE a row goes that may carry an administrator, the account's row is locked, so that two
//! transactions cannot each remove one of the last two, and the account is marked as administered if it is. AFTER
//! the statement a marked account must still be.

use super::trigger_row::{TriggerRow, argument, proceed, with_reader};
use crate::admin::mark_administered;
use crate::authority::lock_scope;
use crate::catalog::{Key, Reader, Row};
use crate::model::{RbacError, Result as RbacResult, SqlState, all_users_of};
use crate::server::{Index, raise, statement_time};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// `_account_admin`, see sql/catalogue/roles.sql.
const ADMIN_ROLE: i64 = 5;
/// `_all_resources_including_child_scopes`, see sql/catalogue/resource_groups.sql.
const EVERYTHING: i64 = 1;

/// Marks and locks the account of a row that may carry its administrator. BEFORE UPDATE or DELETE.
///
/// Argument in CREATE TRIGGER: the table.
#[pg_trigger(sql = false)]
fn note_administrator<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::old(trigger) else {
        return Ok(proceed(trigger));
    };
    let account = row.id(c"account_id").unwrap_or(0);
    let mut concerned = false;
    with_reader(|reader| {
        concerned = account_exists(reader, account)?.is_some()
            && match argument(trigger, 0).to_bytes() {
                b"principals" => carries(reader, account, row.id(c"id"))?,
                b"group_members" => carries(reader, account, row.id(c"group_id"))?,
                _ => true,
            };
        Ok(())
    });
    if concerned {
        lock_scope(account);
        let mut unmarked = false;
        with_reader(|reader| {
            unmarked = account_exists(reader, account)? == Some(false) && is_administered(reader, account)?;
            Ok(())
        });
        if unmarked {
            mark_administered(account);
        }
    }
    Ok(proceed(trigger))
}

/// Refuses to leave an administered account without administrator. AFTER UPDATE or DELETE.
#[pg_trigger(sql = false)]
fn keep_administrator<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let account = TriggerRow::old(trigger).and_then(|row| row.id(c"account_id")).unwrap_or(0);
    let mut orphaned = false;
    with_reader(|reader| {
        orphaned = account_exists(reader, account)? == Some(true) && !is_administered(reader, account)?;
        Ok(())
    });
    if orphaned {
        raise(RbacError::new(
            SqlState::DependentObjectsStillExist,
            "the last administrator of an account cannot be removed",
            "An administrator is an enabled user or service account that holds _account_admin on _all_resources_including_child_scopes at the account, directly or through a group, without end.",
            "Assign another administrator first.",
        ));
    }
    Ok(None)
}

/// Whether the account is marked as administered; `None` if it is gone, with all that it held.
fn account_exists(reader: &mut Reader, account: i64) -> RbacResult<Option<bool>> {
    reader.first(Index::ScopeById, &[Key::Id(account)], |scope| Ok(scope.boolean(11)))
}

/// The principals with an administrator's assignment in force.
fn administrators(reader: &mut Reader, account: i64) -> RbacResult<Vec<i64>> {
    let now = statement_time();
    let mut principals = Vec::new();
    reader.each(Index::AssignmentsOfRole, &[Key::Id(ADMIN_ROLE), Key::Id(account)], |held| {
        let in_force = held.timestamp(9).is_none_or(|from| from <= now) && held.timestamp(10).is_none();
        if held.id(7) == Some(EVERYTHING) && !held.boolean(8) && in_force {
            principals.extend(held.id(5));
        }
        Ok(())
    })?;
    Ok(principals)
}

/// Whether one of the account's administrators has an enabled user or service account behind it.
fn is_administered(reader: &mut Reader, account: i64) -> RbacResult<bool> {
    let enabled = |row: &Row| Ok(!row.boolean(8));
    for principal in administrators(reader, account)? {
        if principal == all_users_of(account) {
            // All users of the account.
            if reader.any(Index::PrincipalByIdentifier, &[Key::Id(account), Key::Text("user")], enabled)? {
                return Ok(true);
            }
            continue;
        }
        let mut candidates = vec![principal];
        reader.each(Index::MembersOfGroup, &[Key::Id(principal)], |member| {
            candidates.extend(member.id(3));
            Ok(())
        })?;
        for candidate in candidates {
            let counts = |row: &Row| Ok(row.text(4) != "user_group" && !row.boolean(8));
            if reader.first(Index::PrincipalById, &[Key::Id(candidate)], counts)? == Some(true) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether a principal takes part in the administration of the account: by itself, or as member of a group.
fn carries(reader: &mut Reader, account: i64, principal: Option<i64>) -> RbacResult<bool> {
    let Some(principal) = principal else {
        return Ok(false);
    };
    for administrator in administrators(reader, account)? {
        let member = [Key::Id(administrator), Key::Id(principal)];
        if administrator == principal
            || administrator == all_users_of(account)
            || reader.first(Index::MembersOfGroup, &member, |_| Ok(()))?.is_some()
        {
            return Ok(true);
        }
    }
    Ok(false)
}
