//! Waiting for the logical subscribers of the policy.

use crate::authority::Caller;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{flush_log, pause, wall_time, write};

/// Where the log goes on after every commit that can be seen, those as well that did not wait for the disk; and the end of a
/// record behind that, which says nothing: the log can be written up to the end of a record only. A subscriber says that it
/// has a record without changes when its own log is on disk, much later than it says so of a commit.
const POSITIONS: &str = "
    SELECT pg_catalog.pg_current_wal_insert_lsn() - '0/0',
           pg_catalog.pg_logical_emit_message(false, 'harness_rbac', '') - '0/0'";

/// Who has not applied it. Which publications a subscriber reads the server does not know, so all count that read this
/// database the way subscriptions do. Those of initial copies count until they are gone: so long a table is not complete.
const BEHIND: &str = "
    SELECT slot.slot_name::text
      FROM pg_catalog.pg_get_replication_slots() AS slot
      LEFT JOIN pg_catalog.pg_stat_get_wal_senders() AS sender ON sender.pid = slot.active_pid
     WHERE slot.plugin = 'pgoutput' AND NOT slot.temporary
       AND slot.datoid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
       AND coalesce(sender.replay_lsn - '0/0' < $1::numeric, true)
     ORDER BY 1";

/// Milliseconds between two looks.
const LOOK: i64 = 2;

/// Returns when every logical subscriber has applied what was committed before the call. `timeout` is in microseconds.
///
/// # Errors
/// 57014 with the names of those that have not in that time; 42501 for a principal.
pub fn wait_for_replicas(caller: &Caller, timeout: i64) -> Result<()> {
    caller.require_database("wait for replicas")?;
    let until = wall_time().saturating_add(timeout);
    let (position, end) = positions();
    flush_log(end);
    loop {
        let arguments = [pgrx::AnyNumeric::from(position).into()];
        let behind: Vec<String> = write::rows(BEHIND, &arguments, |row| row.get(1)).into_iter().flatten().collect();
        if behind.is_empty() {
            return Ok(());
        }
        let left = until.saturating_sub(wall_time()) / 1000;
        if left <= 0 {
            return Err(too_late(&behind));
        }
        pause(left.min(LOOK));
    }
}

/// In bytes from the beginning of the log.
fn positions() -> (u64, u64) {
    let bytes = |column: Option<pgrx::AnyNumeric>| column.and_then(|bytes| u64::try_from(bytes).ok());
    let found = write::first(POSITIONS, &[], |row| (bytes(row.get(1)), bytes(row.get(2))));
    let (position, end) = found.unwrap_or_default();
    (position.unwrap_or_default(), end.unwrap_or_default())
}

fn too_late(behind: &[String]) -> RbacError {
    RbacError::new(
        SqlState::QueryCanceled,
        "replicas have not applied the policy in time",
        format!("Behind: {}.", behind.join(", ")),
        "What was committed stays so, and they apply it when they can; pg_replication_slots and pg_stat_replication show them.",
    )
}
