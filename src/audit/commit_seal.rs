//! When seals are written: while the transaction commits, and never before.
//!
//! A seal locks the chain of its account until the transaction is over. No statement may take that lock: who is about to
//! lose its rights could take it, stay, and so hold up whoever takes them away. A deferred trigger would not do, which
//! SET CONSTRAINTS has run at once. What runs here comes after all deferred triggers and cursors of the transaction.

use super::seal_chain::seal;
use super::written_entries::{Entry, WrittenEntries};
use crate::model::{RbacError, Result, SqlState, push};
use crate::server::{
    AsRole, BackendLocal, Ending, at_transaction_end, call_function, has_taken_effect, or_raise, raise, transaction_id,
};
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};

struct State {
    is_registered: Cell<bool>,
    /// The owner of the log, if the transaction has written entries.
    owner: Cell<Option<pg_sys::Oid>>,
    /// Whether one of them was written in the name of a principal.
    is_of_principal: Cell<bool>,
    /// Whether the transaction is about to end.
    is_ending: Cell<bool>,
    /// The accounts of its entries, each with the transaction or savepoint that wrote some.
    accounts: RefCell<Vec<(i64, u32)>>,
    /// The entries themselves, while they are few.
    entries: RefCell<WrittenEntries>,
    /// Whether entries were written of which the account is not known here.
    has_others: Cell<bool>,
    /// Whether it has sealed some already.
    has_sealed: Cell<bool>,
}

static STATE: BackendLocal<State> = BackendLocal::new(State {
    is_registered: Cell::new(false),
    owner: Cell::new(None),
    is_of_principal: Cell::new(false),
    is_ending: Cell::new(false),
    accounts: RefCell::new(Vec::new()),
    entries: RefCell::new(WrittenEntries::NONE),
    has_others: Cell::new(false),
    has_sealed: Cell::new(false),
});

/// After entries of these accounts were written, by their owner: has them sealed when the transaction commits.
///
/// # Errors
/// 54000 if there is no memory for it.
fn note_accounts(is_of_principal: bool, accounts: impl Iterator<Item = i64>) -> Result<()> {
    let transaction = transaction_id();
    for account in accounts {
        let mut known = STATE.get().accounts.borrow_mut();
        if !known.iter().rev().take(8).any(|known| *known == (account, transaction)) {
            push(&mut known, (account, transaction))?;
        }
    }
    register(is_of_principal);
    Ok(())
}

/// After these entries were written; likewise.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn note_entries(is_of_principal: bool, written: Vec<Entry>) -> Result<()> {
    let transaction = transaction_id();
    let mut accounts: Vec<i64> = written.iter().map(|entry| entry.account).collect();
    accounts.dedup();
    {
        let mut known = STATE.get().entries.borrow_mut();
        written.into_iter().try_for_each(|entry| known.add(transaction, entry))?;
    }
    note_accounts(is_of_principal, accounts.into_iter())
}

/// After so many entries of these accounts that they are not remembered.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn note_many(is_of_principal: bool, accounts: impl Iterator<Item = i64>) -> Result<()> {
    STATE.get().entries.borrow_mut().cut();
    note_accounts(is_of_principal, accounts)
}

/// The same for entries of accounts that have to be looked up.
pub fn note(is_of_principal: bool) {
    STATE.get().has_others.set(true);
    STATE.get().entries.borrow_mut().cut();
    register(is_of_principal);
}

fn register(is_of_principal: bool) {
    let state = STATE.get();
    if !state.is_registered.replace(true) {
        at_transaction_end(at_end);
    }
    state.owner.set(Some(AsRole::current_user()));
    state.is_of_principal.set(is_of_principal || state.is_of_principal.get());
    // Other extensions may change policy while the transaction commits.
    if state.is_ending.get() {
        or_raise(seal_changes());
    }
}

fn at_end(ending: Ending) {
    let state = STATE.get();
    if matches!(ending, Ending::Over | Ending::OfWorker) {
        state.owner.set(None);
        state.is_of_principal.set(false);
        state.is_ending.set(false);
        state.accounts.take();
        state.entries.replace(WrittenEntries::NONE);
        state.has_others.set(false);
        state.has_sealed.set(false);
        return;
    }
    if state.owner.get().is_none() {
        return;
    }
    if ending == Ending::BeforePrepare && state.is_of_principal.get() && !AsRole::is_superuser() {
        raise(not_to_be_prepared());
    }
    state.is_ending.set(true);
    call_function(c"_seal_audit");
}

/// Seals what the transaction has changed, if it is about to commit.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn seal_at_commit() -> Result<()> {
    let state = STATE.get();
    let Some(owner) = state.owner.get().filter(|_| state.is_ending.get()) else { return Ok(()) };
    let _as_owner = AsRole::owner_of_extension(owner)?;
    seal_changes()
}

fn seal_changes() -> Result<()> {
    let state = STATE.get();
    let is_first = !state.has_sealed.replace(true);
    let written = state.entries.replace(WrittenEntries::NONE);
    seal(changed_accounts(), &written, is_first)
}

/// The accounts whose entries the transaction has written, and not taken back with a savepoint; `None` if that is not known.
fn changed_accounts() -> Option<Vec<i64>> {
    let state = STATE.get();
    let known = state.accounts.borrow();
    let stay = known.iter().filter(|(_, transaction)| has_taken_effect(*transaction));
    let mut accounts: Vec<i64> = stay.map(|(account, _)| *account).collect();
    accounts.sort_unstable();
    accounts.dedup();
    (!state.has_others.get()).then_some(accounts)
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
