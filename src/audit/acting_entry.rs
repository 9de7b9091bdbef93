//! That one principal acts for another: no row of policy changes, and the log has an entry all the same.

use super::commit_seal;
use super::open_log::while_recording;
use crate::model::{Result, quoted};
use crate::server::{kept, log};
use crate::session::acting::ActingFor;

/// Writes the entry, and a line into the server's log, which no rollback takes back.
///
/// # Errors
/// None of its own; those of PostgreSQL are raised.
pub fn record_acting(acting: &ActingFor<'_>) -> Result<()> {
    while_recording(|| {
        kept::execute(
            include_str!("sql/write_acting.sql"),
            &[
                acting.actor.into(),
                acting.principal.into(),
                acting.reason.into(),
                acting.account.into(),
                acting.identifier.into(),
            ],
        );
    });
    commit_seal::note(true);
    log(format!(
        "harness_rbac: {} acts for {}: {}",
        quoted(acting.actor),
        quoted(acting.principal),
        quoted(acting.reason)
    ));
    Ok(())
}
