//! Waiting for the logical subscribers of the policy.

use crate::authority::Caller;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{flush_log, flush_own_commit, pause, wall_time, write};

/// How far the log is on disk, with all that was committed before.
const POSITION: &str = "SELECT pg_catalog.pg_current_wal_flush_lsn() - '0/0'";
/// A record that says nothing. What is on disk may end within a record whose rest nobody is in a hurry to write.
const PUSH: &str = "SELECT pg_catalog.pg_logical_emit_message(false, 'harness_rbac', '') - '0/0'";

/// Who has not applied it. Which publications a subscriber reads the server does not know, so all count that read this
/// database the way subscriptions do; the slots of initial copies are temporary.
const BEHIND: &str = "
    SELECT slot.slot_name::text
      FROM pg_catalog.pg_get_replication_slots() AS slot
      LEFT JOIN pg_catalog.pg_stat_get_wal_senders() AS sender ON sender.pid = slot.active_pid
     WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary
       AND slot.datoid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
       AND coalesce(sender.replay_lsn - '0/0' < $1::numeric, true)
     ORDER BY 1";

/// Milliseconds between two looks, and after how many of them the log is pushed on.
const LOOK: i64 = 2;
const LOOKS: usize = 250;

/// Returns when every logical subscriber has applied what was committed before the call. `timeout` is in microseconds.
///
/// # Errors
/// 57014 with the names of those that have not in that time; 42501 for a principal.
pub fn wait_for_replicas(caller: &Caller, timeout: i64) -> Result<()> {
    caller.require_database("wait for replicas")?;
    let until = wall_time().saturating_add(timeout);
    flush_own_commit();
    let position = position(POSITION);
    for look in 1_usize.. {
        let arguments = [pgrx::AnyNumeric::from(position).into()];
        let behind: Vec<String> = write::rows(BEHIND, &arguments, |row| row.get(1)).into_iter().flatten().collect();
        if behind.is_empty() {
            return Ok(());
        }
        let left = until.saturating_sub(wall_time()) / 1000;
        if left <= 0 {
            return Err(too_late(&behind));
        }
        if look == LOOKS {
            flush_log(self::position(PUSH));
        }
        pause(left.min(LOOK));
    }
    Ok(())
}

/// A position in the log in bytes.
fn position(sql: &str) -> u64 {
    let position = write::first(sql, &[], |row| row.get::<pgrx::AnyNumeric>(1)).flatten();
    position.and_then(|position| u64::try_from(position).ok()).unwrap_or_default()
}

fn too_late(behind: &[String]) -> RbacError {
    RbacError::new(
        SqlState::QueryCanceled,
        "replicas have not applied the policy in time",
        format!("Behind: {}.", behind.join(", ")),
        "What was committed stays so, and they apply it when they can; pg_replication_slots and pg_stat_replication show them.",
    )
}
