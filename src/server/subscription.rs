//! Whether this database is a logical replica of the policy, and when its publisher was last heard.
#![allow(unsafe_code)]

use super::object_ids::relation_oid;
use super::{backend_local::BackendLocal, clock, read, settings};
use crate::model::{RbacError, Result, SqlState};
use pgrx::{FromDatum, pg_sys};
use std::cell::Cell;

/// The publisher sent something to every subscription to the policy at this time, in microseconds, or later.
static HEARD: BackendLocal<Cell<i64>> = BackendLocal::new(Cell::new(i64::MIN));

/// When the subscription to the policy that was silent for longest last heard, and whether all have; the worker that knows
/// it may be gone. Those of the initial copy have a relation. One that has received nothing has noted when it started, and
/// one that applies a part of the changes for another hears nothing itself: neither has a position.
const LAST_HEARD: &str = "
    SELECT bool_and(subscription.heard IS NOT NULL), (extract(epoch FROM min(subscription.heard)) * 1000000)::int8
      FROM (SELECT max(worker.last_msg_receipt_time) FILTER (WHERE worker.received_lsn IS NOT NULL) AS heard
              FROM pg_catalog.pg_subscription_rel AS filled
              JOIN pg_catalog.pg_subscription AS known
                ON known.oid OPERATOR(pg_catalog.=) filled.srsubid AND known.subdbid OPERATOR(pg_catalog.=) $2
              LEFT JOIN pg_catalog.pg_stat_get_subscription(NULL) AS worker
                ON worker.subid OPERATOR(pg_catalog.=) filled.srsubid AND worker.relid IS NULL
             WHERE filled.srrelid OPERATOR(pg_catalog.=) $1
             GROUP BY filled.srsubid) AS subscription";

/// Of `pg_subscription_rel`, and of `pg_subscription`.
const SUBSCRIPTION: i16 = 1;
const DATABASE: i16 = 2;

/// Whether a subscription of this database fills the table of role assignments.
pub fn is_replica() -> bool {
    let Some(table) = relation_oid(c"role_assignments") else { return false };
    // SAFETY: looks in a catalogue cache by the first of its two columns; the rows are read until the list is given back.
    unsafe {
        let cache = pg_sys::SysCacheIdentifier::SUBSCRIPTIONRELMAP as i32;
        let none = pg_sys::Datum::null();
        let found = pg_sys::SearchSysCacheList(cache, 1, table.into(), none, none);
        let members = &(*found).members;
        let rows = members.as_slice(usize::try_from((*found).n_members).unwrap_or_default());
        let is_subscribed = rows.iter().any(|row| {
            let mut is_null = false;
            let subscription = pg_sys::SysCacheGetAttr(cache, &raw mut (**row).tuple, SUBSCRIPTION, &raw mut is_null);
            is_of_this_database(subscription)
        });
        pg_sys::ReleaseCatCacheList(found);
        is_subscribed
    }
}

/// A database that was copied has what the subscriptions of the other one fill, and none of these.
///
/// # Safety
/// The datum is an oid.
unsafe fn is_of_this_database(subscription: pg_sys::Datum) -> bool {
    // SAFETY: looks in a catalogue cache; the row is read until it is given back, and the column is an oid.
    unsafe {
        let cache = pg_sys::SysCacheIdentifier::SUBSCRIPTIONOID as i32;
        let row = pg_sys::SearchSysCache1(cache, subscription);
        if row.is_null() {
            return false;
        }
        let mut is_null = false;
        let database = pg_sys::SysCacheGetAttr(cache, row, DATABASE, &raw mut is_null);
        let database = pg_sys::Oid::from_datum(database, is_null);
        pg_sys::ReleaseSysCache(row);
        database == Some(pg_sys::MyDatabaseId)
    }
}

/// Refuses to answer where the policy may be older than `harness_rbac.max_replica_age` says. What was heard stays true, so
/// PostgreSQL is asked only when that is too long ago.
///
/// # Errors
/// 55000 if the publisher was not heard for that long, or the worker that hears it does not run or has heard nothing.
#[inline]
pub fn require_fresh() -> Result<()> {
    match settings::max_replica_age() {
        None => Ok(()),
        Some(most) => require_younger(most),
    }
}

#[cold]
fn require_younger(most: i64) -> Result<()> {
    let heard = HEARD.get();
    if clock::wall_time().saturating_sub(heard.get()) <= most || !is_replica() {
        return Ok(());
    }
    let table = relation_oid(c"role_assignments").unwrap_or(pg_sys::InvalidOid);
    // SAFETY: set when the session connected.
    let database = unsafe { pg_sys::MyDatabaseId };
    let found =
        read::first(LAST_HEARD, &[table.into(), database.into()], |row| (row.get::<bool>(1), row.get::<i64>(2)));
    let last = match found {
        // PostgreSQL counts from 2000.
        Some((Some(true), Some(epoch))) => epoch.saturating_sub(EPOCHS_APART),
        _ => i64::MIN,
    };
    heard.set(heard.get().max(last));
    let silence = clock::wall_time().saturating_sub(last);
    if silence <= most {
        return Ok(());
    }
    let detail = match last {
        i64::MIN => "No worker of the subscription is running, or it has received nothing.".to_owned(),
        _ => format!("The publisher was last heard {} seconds ago.", silence / 1_000_000),
    };
    Err(RbacError::new(
        SqlState::ObjectNotInPrerequisiteState,
        "this replica of the policy is too old to answer",
        detail,
        "Mend the subscription, which pg_stat_subscription shows; harness_rbac.max_replica_age says how old it may be.",
    ))
}

/// Microseconds from the epoch of Unix to that of PostgreSQL.
const EPOCHS_APART: i64 = 946_684_800_000_000;
