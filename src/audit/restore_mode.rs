//! A dump that is loaded brings the log along: what loading it changes is not recorded a second time.
//!
//! A dump begins with `_audit_chains` and sets sequences last. So whoever writes there by hand loads one, from then on until
//! `_audit_restore` is 1 again, or the session ends; only that session does, and only if the writing was not rolled back.
//! Until it is 1 again, [`super::verify`] and `lint()` say that a dump was not loaded to its end.

use crate::server::{AsRole, BackendLocal, has_taken_effect, transaction_id, wall_time, write};
use std::cell::Cell;

#[derive(Clone, Copy)]
struct Load {
    /// What the sequence says as long as it is this session that loads: since when.
    since: i64,
    /// The transaction or savepoint that began it.
    transaction: u32,
}

static LOAD: BackendLocal<Cell<Option<Load>>> = BackendLocal::new(Cell::new(None));

/// From now on the session, which is a superuser's, loads a dump.
pub fn begin_restore() {
    // Not 1, which says that nobody does.
    let since = wall_time().max(2);
    LOAD.get().set(Some(Load { since, transaction: transaction_id() }));
    write::execute("SELECT setval('harness_rbac._audit_restore', $1)", &[since.into()]);
}

/// Whether the session loads a dump.
pub fn is_restoring() -> bool {
    let Some(load) = LOAD.get().get() else { return false };
    let is_latest = "FROM harness_rbac._audit_restore WHERE last_value = $1";
    if !has_taken_effect(load.transaction) {
        // It was rolled back, which a sequence is not.
        LOAD.get().set(None);
        write::execute(&format!("SELECT setval('harness_rbac._audit_restore', 1) {is_latest}"), &[load.since.into()]);
        return false;
    }
    if write::execute(&format!("SELECT {is_latest}"), &[load.since.into()]) == 0 {
        LOAD.get().set(None);
        return false;
    }
    AsRole::is_session_of_superuser()
}
