//! Questions about the newest policy, but for what the own transaction has done from a moment on.
//!
//! Whoever changes policy waits for others in many places: for the rows themselves, for what foreign keys take along, in triggers. What
//! those have committed may have taken its right away, and only afterwards it is known that nobody else is waited for. The change may
//! take the right away as well, as that of who drops its own role; that is no reason to refuse it.

use super::in_flight::transactions_ended;
use crate::catalog::{command_in_progress, with_snapshot_before};
use crate::server::BackendLocal;
use std::cell::Cell;

/// A moment in the own transaction.
pub struct Moment {
    command: u32,
    ended: u64,
}

/// Whether decisions leave out what the own transaction has done since some moment.
static IS_ASKED_ABOUT: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

impl Moment {
    pub fn now() -> Moment {
        Moment { command: command_in_progress(), ended: transactions_ended() }
    }

    /// Whether others may have changed policy since: a transaction has ended.
    pub fn is_past(&self) -> bool {
        transactions_ended() != self.ended
    }

    /// Runs `ask`, for whose decisions the own transaction has done nothing since.
    pub fn leave_out_since<T>(&self, ask: impl FnOnce() -> T) -> T {
        /// Ends it also when an error passes.
        struct Asking(bool);
        impl Drop for Asking {
            fn drop(&mut self) {
                IS_ASKED_ABOUT.get().set(self.0);
            }
        }
        let _before = Asking(IS_ASKED_ABOUT.get().replace(true));
        with_snapshot_before(self.command, ask)
    }
}

/// Whether the statement's snapshot alone decides.
pub(super) fn is_asked_about() -> bool {
    IS_ASKED_ABOUT.get().get()
}
