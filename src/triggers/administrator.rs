//! An account that has had an effective administrator keeps one.
//!
//! Effective: an assignment of `_account_admin` on `_all_resources_including_child_scopes` at the account, enabled,
//! in force, without end, with an enabled user or service account behind it.
//!
//! Two triggers do it. BEFORE a row goes that may carry an administrator, the account's row is locked, so that two
//! transactions cannot each remove one of the last two, and it is noted that the account is administered if it is. AFTER
//! the statement such an account must still be. Then whoever is left is locked as well: another transaction may be
//! disabling or removing it that has locked no account, because it was no administrator yet.

use super::administered;
use super::trigger_row::{TriggerRow, argument, owner_of_table, proceed, with_reader};
use crate::authority::lock_scope;
use crate::catalog::{Key, Reader, Row};
use crate::model::{RbacError, Result as RbacResult, SqlState, all_users_of};
use crate::server::{AsRole, Index, kept, or_raise, raise, statement_time};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// `_account_admin`, see sql/catalogue/roles.sql.
const ADMIN_ROLE: i64 = 5;
/// `_all_resources_including_child_scopes`, see sql/catalogue/resource_groups.sql.
const EVERYTHING: i64 = 1;

/// Who is behind an administrator's assignment: an enabled user or service account, by itself or as member of a group.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Administrator {
    principal: i64,
    group: Option<i64>,
}

impl Administrator {
    /// Has those wait who would change what makes it one. Whether it is one, and, without waiting, nobody is at it.
    fn lock(self, waits: bool) -> bool {
        let how = if waits { "" } else { "SKIP LOCKED" };
        let member =
            format!("SELECT FROM harness_rbac.group_members WHERE group_id = $1 AND user_id = $2 FOR KEY SHARE {how}");
        let enabled = format!("SELECT FROM harness_rbac.principals WHERE id = $1 AND NOT disabled FOR SHARE {how}");
        self.group.is_none_or(|group| kept::execute(&member, &[group.into(), self.principal.into()]) > 0)
            && kept::execute(&enabled, &[self.principal.into()]) > 0
    }
}

/// Locks the account of a row that may carry its administrator, and notes that it has one. BEFORE UPDATE or DELETE.
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
        if account_exists(reader, account)?.is_some() {
            let held_by = holders(reader, account)?;
            concerned = match argument(trigger, 0).to_bytes() {
                b"principals" => carries(reader, account, &held_by, row.id(c"id"))?,
                b"group_members" => carries(reader, account, &held_by, row.id(c"group_id"))?,
                _ => true,
            };
        }
        Ok(())
    });
    if concerned {
        lock_scope(account);
        let mut unmarked = false;
        with_reader(|reader| {
            if account_exists(reader, account)? == Some(false) && !administered::was_seen(account) {
                let held_by = holders(reader, account)?;
                unmarked = administrator(reader, account, &held_by, &[])?.is_some();
            }
            Ok(())
        });
        if unmarked {
            or_raise(administered::note(account));
        }
    }
    Ok(proceed(trigger))
}

/// Refuses to leave an administered account without administrator. AFTER UPDATE or DELETE.
#[pg_trigger(sql = false)]
fn keep_administrator<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::old(trigger) else {
        return Ok(None);
    };
    let account = row.id(c"account_id").unwrap_or(0);
    // Those who turned out to be none, or whom somebody is at: these are waited for if nobody else is left. Nor is one that an
    // older snapshot does not see.
    let (mut gone, mut waits) = (Vec::new(), false);
    loop {
        let (mut orphaned, mut relied_on) = (false, None);
        with_reader(|reader| {
            let is_marked = account_exists(reader, account)?;
            if is_marked.is_some_and(|is_marked| is_marked || administered::was_seen(account)) {
                let held_by = holders(reader, account)?;
                let left = administrator(reader, account, &held_by, &gone)?;
                orphaned = left.is_none();
                // Who takes away nothing of an administrator relies on none, and holds nobody up.
                if left.is_some() && carried(reader, account, &held_by, &row)? {
                    relied_on = left;
                }
            }
            Ok(())
        });
        if orphaned && !waits && !gone.is_empty() {
            gone.clear();
            waits = true;
            continue;
        }
        if orphaned {
            raise(RbacError::new(
                SqlState::DependentObjectsStillExist,
                "the last administrator of an account cannot be removed",
                "An administrator is an enabled user or service account that holds _account_admin on _all_resources_including_child_scopes at the account, directly or through a group, without end.",
                "Assign another administrator first.",
            ));
        }
        let Some(left) = relied_on else {
            return Ok(None);
        };
        // Put off to the end of the transaction this runs as whoever commits.
        let _as_owner = or_raise(AsRole::owner_of_extension(owner_of_table(trigger)));
        if left.lock(waits) {
            return Ok(None);
        }
        gone.push(left);
    }
}

/// Whether the account is marked as administered; `None` if it is gone, with all that it held.
fn account_exists(reader: &mut Reader, account: i64) -> RbacResult<Option<bool>> {
    reader.first(Index::ScopeById, &[Key::Id(account)], |scope| Ok(scope.boolean(11)))
}

/// The principals with an administrator's assignment in force.
fn holders(reader: &mut Reader, account: i64) -> RbacResult<Vec<i64>> {
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

/// An enabled user or service account behind an administrator's assignment, beside those that are known to be gone.
fn administrator(
    reader: &mut Reader,
    account: i64,
    held_by: &[i64],
    gone: &[Administrator],
) -> RbacResult<Option<Administrator>> {
    for holder in held_by.iter().copied() {
        if holder == all_users_of(account) {
            // All users of the account.
            let mut found = None;
            reader.any(Index::PrincipalByIdentifier, &[Key::Id(account), Key::Text("user")], |user| {
                let user = user.id(1).filter(|_| !user.boolean(8));
                found =
                    user.map(|principal| Administrator { principal, group: None }).filter(|one| !gone.contains(one));
                Ok(found.is_some())
            })?;
            if found.is_some() {
                return Ok(found);
            }
            continue;
        }
        let mut candidates = vec![Administrator { principal: holder, group: None }];
        reader.each(Index::MembersOfGroup, &[Key::Id(holder)], |member| {
            candidates.extend(member.id(3).map(|principal| Administrator { principal, group: Some(holder) }));
            Ok(())
        })?;
        for candidate in candidates.into_iter().filter(|one| !gone.contains(one)) {
            let counts = |row: &Row| Ok(row.text(4) != "user_group" && !row.boolean(8));
            if reader.first(Index::PrincipalById, &[Key::Id(candidate.principal)], counts)? == Some(true) {
                return Ok(Some(candidate));
            }
        }
    }
    Ok(None)
}

/// Whether the row that went or changed carried an administrator, by what the account's assignments are now. What it held by
/// itself has gone by a row of its own.
fn carried(reader: &mut Reader, account: i64, held_by: &[i64], row: &TriggerRow<'_>) -> RbacResult<bool> {
    // Of assignments only those of administrators come here.
    if row.id(c"role_id").is_some() {
        return Ok(true);
    }
    carries(reader, account, held_by, row.id(c"group_id").or_else(|| row.id(c"id")))
}

/// Whether a principal takes part in the administration of the account: by itself, or as member of a group.
fn carries(reader: &mut Reader, account: i64, held_by: &[i64], principal: Option<i64>) -> RbacResult<bool> {
    let Some(principal) = principal else {
        return Ok(false);
    };
    for holder in held_by.iter().copied() {
        let member = [Key::Id(holder), Key::Id(principal)];
        if holder == principal
            || holder == all_users_of(account)
            || reader.first(Index::MembersOfGroup, &member, |_| Ok(()))?.is_some()
        {
            return Ok(true);
        }
    }
    Ok(false)
}
