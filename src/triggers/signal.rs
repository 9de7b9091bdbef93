use super::trigger_row::{TriggerRow, argument, proceed};
use crate::cache::signals;
use crate::catalog::load_home;
use crate::fault::Point;
use crate::server::{Index, Signal, is_installed, or_raise};
use crate::simulation::touched::{self, Touched};
use pgrx::prelude::*;
use std::ffi::CStr;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Sends the invalidation message for a change: BEFORE each row, so that a rolled-back change that another trigger
/// saw is forgotten again; AFTER it, because a BEFORE trigger that runs queries has the first message taken in too
/// early; and around TRUNCATE.
///
/// Arguments in CREATE TRIGGER: the part of the policy, and the column that names the account or principal.
#[pg_trigger(sql = false)]
fn signal_change<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    // The sessions of another version listen to what they know, not to this library.
    or_raise(is_installed());
    let (part, column) = (argument(trigger, 0), argument(trigger, 1));
    let rows = [TriggerRow::old(trigger), TriggerRow::new(trigger)];
    if rows.iter().all(Option::is_none) {
        let all = |set: u64| (0..Signal::COUNT).filter(|index| set & 1 << index != 0).for_each(signals::send);
        match part.to_bytes() {
            b"scopes" => all(Signal::ALL_SCOPES),
            b"principals" => all(Signal::ALL_PRINCIPALS),
            b"roles" => all(Signal::ALL_ROLES | Signal::Catalogue.bit()),
            b"resource_groups" => all(Signal::ALL_RESOURCE_GROUPS | Signal::Catalogue.bit()),
            other => signals::send(whole(other).index()),
        }
        return Ok(None);
    }
    let of_row = |row: &TriggerRow<'_>| {
        let id = row.id(column).unwrap_or(0);
        match part.to_bytes() {
            b"scopes" => Signal::Scopes(id),
            b"principals" => Signal::Principal(id),
            b"roles" => of_account(account_of_role(row), Signal::Roles),
            b"resource_groups" => of_account(row.id(c"account_id"), Signal::ResourceGroups),
            other => whole(other),
        }
    };
    for row in rows.iter().flatten() {
        signals::send(of_row(row).index());
        touched::note(|touched| note(touched, part.to_bytes(), row, column));
    }
    Point::Trigger.pass();
    Ok(proceed(trigger))
}

/// What the row is of, by its key or by that of what it belongs to.
fn note(touched: &mut Touched, part: &[u8], row: &TriggerRow<'_>, column: &CStr) {
    let key = |owner: &CStr| row.id(owner).or_else(|| row.id(c"id"));
    match part {
        b"scopes" => touched.scopes.extend(row.id(c"id")),
        b"principals" => touched.principals.extend(row.id(column)),
        b"roles" => touched.roles.extend(key(c"role_id")),
        b"resource_groups" => touched.resource_groups.extend(key(c"resource_group_id")),
        b"catalogue" => touched.catalogue = true,
        _ => {}
    }
}

/// What is of no account is shipped, and changes with the catalogue: whatever is compiled was compiled from it.
fn of_account(account: Option<i64>, signal: fn(i64) -> Signal) -> Signal {
    account.map_or(Signal::Catalogue, signal)
}

/// The account of a role, or of the role that a permission is of.
fn account_of_role(row: &TriggerRow<'_>) -> Option<i64> {
    match row.id(c"role_id") {
        Some(role) => or_raise(load_home(Index::RoleById, role)).map(|(account, _)| account),
        None => row.id(c"account_id"),
    }
}

/// The parts that have one signal for all of them.
fn whole(part: &[u8]) -> Signal {
    match part {
        b"identity" => Signal::Identity,
        _ => Signal::Catalogue,
    }
}
