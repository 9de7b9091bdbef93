//! Taking away by name what another transaction may be putting a successor in the place of.

use crate::server::kept;
use pgrx::datum::DatumWithOid;

/// Deletes these rows, written as `TABLE WHERE ...`, until none is left; how many there were.
///
/// A statement that waits for another transaction deletes what that has left of the row, or nothing. What that transaction
/// has put in its place it does not see: only the next one does.
pub fn take_away(rows: &str, arguments: &[DatumWithOid<'_>]) -> usize {
    let (delete, look) = (format!("DELETE FROM {rows} RETURNING 1"), format!("SELECT FROM {rows} LIMIT 1"));
    let mut taken = 0;
    loop {
        taken += kept::execute(&delete, arguments);
        if kept::execute(&look, arguments) == 0 {
            return taken;
        }
    }
}
