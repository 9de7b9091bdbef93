//! Which accounts must keep an administrator: those that are marked, and those that were seen to have one in this transaction.
//!
//! The mark is in the account's row, and to set it takes that row for oneself, where every transaction has a part in it that adds anything
//! to the account. Whoever takes an administrator away must not wait for those. So the mark is set if nobody is at the row; what was
//! seen counts until the transaction ends in any case.

use crate::admin::mark_administered;
use crate::model::{Result, push};
use crate::server::{BackendLocal, Ending, at_transaction_end, has_taken_effect, transaction_id};
use std::cell::{Cell, RefCell};

struct Seen {
    is_registered: Cell<bool>,
    /// The accounts, each with the transaction or savepoint that saw it.
    accounts: RefCell<Vec<(i64, u32)>>,
}

static SEEN: BackendLocal<Seen> =
    BackendLocal::new(Seen { is_registered: Cell::new(false), accounts: RefCell::new(Vec::new()) });

/// Notes that the account has an administrator, whom the transaction may be about to take away.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn note(account: i64) -> Result<()> {
    let seen = SEEN.get();
    if !seen.is_registered.replace(true) {
        at_transaction_end(forget);
    }
    push(&mut seen.accounts.borrow_mut(), (account, transaction_id()))?;
    mark_administered(account);
    Ok(())
}

/// Whether that was noted, and not taken back with a savepoint.
pub fn was_seen(account: i64) -> bool {
    let accounts = SEEN.get().accounts.borrow();
    accounts.iter().any(|(known, transaction)| *known == account && has_taken_effect(*transaction))
}

fn forget(ending: Ending) {
    if matches!(ending, Ending::Over | Ending::OfWorker) {
        SEEN.get().accounts.take();
    }
}
