//! When seals are written: while the transaction commits, and never before.
//!
//! A seal locks its chain until the transaction is over. No statement may take that lock: who is about to lose its rights
//! could take it, stay, and so hold up whoever takes them away. A deferred trigger would not do, which SET CONSTRAINTS has
//! run at once. What runs here comes after all deferred triggers and cursors of the transaction.

use super::seal_chain::seal;
use super::written_entries::{Entry, WrittenEntries};
use crate::model::{Chain, RbacError, Result, SqlState, push};
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
    /// The chains of its entries, each with the transaction or savepoint that wrote some.
    chains: RefCell<Vec<(Chain, u32)>>,
    /// The entries themselves, while they are few.
    entries: RefCell<WrittenEntries>,
    /// Whether entries were written of which the chain is not known here.
    has_others: Cell<bool>,
    /// Whether it has sealed some already.
    has_sealed: Cell<bool>,
}

static STATE: BackendLocal<State> = BackendLocal::new(State {
    is_registered: Cell::new(false),
    owner: Cell::new(None),
    is_of_principal: Cell::new(false),
    is_ending: Cell::new(false),
    chains: RefCell::new(Vec::new()),
    entries: RefCell::new(WrittenEntries::NONE),
    has_others: Cell::new(false),
    has_sealed: Cell::new(false),
});

/// After entries of these chains were written, by their owner: has them sealed when the transaction commits.
///
/// # Errors
/// 54000 if there is no memory for it.
fn note_chains(is_of_principal: bool, chains: impl Iterator<Item = Chain>) -> Result<()> {
    let transaction = transaction_id();
    for chain in chains {
        let mut known = STATE.get().chains.borrow_mut();
        if !known.iter().rev().take(8).any(|known| *known == (chain, transaction)) {
            push(&mut known, (chain, transaction))?;
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
    let mut chains: Vec<Chain> = written.iter().map(|entry| entry.chain).collect();
    chains.dedup();
    {
        let mut known = STATE.get().entries.borrow_mut();
        written.into_iter().try_for_each(|entry| known.add(transaction, entry))?;
    }
    note_chains(is_of_principal, chains.into_iter())
}

/// After so many entries of these chains that they are not remembered.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn note_many(is_of_principal: bool, chains: impl Iterator<Item = Chain>) -> Result<()> {
    STATE.get().entries.borrow_mut().cut();
    note_chains(is_of_principal, chains)
}

/// The same for entries of chains that have to be looked up.
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
        state.chains.take();
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
    seal(changed_chains(), &written, is_first)
}

/// The chains whose entries the transaction has written, and not taken back with a savepoint; `None` if that is not known.
fn changed_chains() -> Option<Vec<Chain>> {
    let state = STATE.get();
    let known = state.chains.borrow();
    let stay = known.iter().filter(|(_, transaction)| has_taken_effect(*transaction));
    let mut chains: Vec<Chain> = stay.map(|(chain, _)| *chain).collect();
    chains.sort_unstable();
    chains.dedup();
    (!state.has_others.get()).then_some(chains)
}

/// A prepared transaction holds the lock of the chain until somebody ends it, whatever becomes of its session.
fn not_to_be_prepared() -> RbacError {
    RbacError::new(
        SqlState::FeatureNotSupported,
        "cannot PREPARE a transaction in which a principal has changed policy",
        "Until it is committed, nobody else could change the policy of the account or organization.",
        "Use COMMIT, or have a role prepare it that acts for no principal.",
    )
}
