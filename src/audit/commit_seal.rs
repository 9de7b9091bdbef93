//! When seals are written: while the transaction commits, and never before.
//!
//! A seal locks the chain of its account until the transaction is over. No statement may take that lock: who is about to
//! lose its rights could take it, stay, and so hold up whoever takes them away. A deferred trigger would not do, which
//! SET CONSTRAINTS has run at once. What runs here comes after all deferred triggers and cursors of the transaction.

use super::seal_chain::seal;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{AsRole, BackendLocal, Ending, at_transaction_end, call_function, or_raise, raise};
use pgrx::pg_sys;
use std::cell::Cell;

struct State {
    is_registered: Cell<bool>,
    /// The owner of the log, if the transaction has written entries.
    owner: Cell<Option<pg_sys::Oid>>,
    /// Whether one of them was written in the name of a principal.
    is_of_principal: Cell<bool>,
    /// Whether the transaction is about to end.
    is_ending: Cell<bool>,
}

static STATE: BackendLocal<State> = BackendLocal::new(State {
    is_registered: Cell::new(false),
    owner: Cell::new(None),
    is_of_principal: Cell::new(false),
    is_ending: Cell::new(false),
});

/// After entries were written, by their owner: has them sealed when the transaction commits.
pub fn note(is_of_principal: bool) {
    let state = STATE.get();
    if !state.is_registered.replace(true) {
        at_transaction_end(at_end);
    }
    state.owner.set(Some(AsRole::current_user()));
    state.is_of_principal.set(is_of_principal || state.is_of_principal.get());
    // Other extensions may change policy while the transaction commits.
    if state.is_ending.get() {
        or_raise(seal());
    }
}

fn at_end(ending: Ending) {
    let state = STATE.get();
    if ending == Ending::Over {
        state.owner.set(None);
        state.is_of_principal.set(false);
        state.is_ending.set(false);
        return;
    }
    if state.owner.get().is_none() {
        return;
    }
    if ending == Ending::BeforePrepare && state.is_of_principal.get() && !AsRole::is_superuser() {
        raise(not_to_be_prepared());
    }
    state.is_ending.set(true);
    call_function("harness_rbac._seal_audit()");
}

/// Seals what the transaction has changed, if it is about to commit.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn seal_at_commit() -> Result<()> {
    let state = STATE.get();
    let Some(owner) = state.owner.get().filter(|_| state.is_ending.get()) else { return Ok(()) };
    let _as_owner = AsRole::owner_of_extension(owner)?;
    seal()
}

/// A prepared transaction holds the lock of the chain until somebody ends it, whatever becomes of its session.
fn not_to_be_prepared() -> RbacError {
    RbacError::new(
        SqlState::FeatureNotSupported,
        "cannot PREPARE a transaction in which a principal has changed policy",
        "Until it is committed, nobody else could change the policy of the account.",
        "Use COMMIT, or have a role prepare it that acts for no principal.",
    )
}
