//! Who is bound in this transaction: one object, set together and ended together.
//!
//! The parameter `harness_rbac.principal` only carries it to workers and shows it. Everybody may RESET ALL, and may roll a
//! savepoint back; once somebody was told, a parameter that says anything else means nobody until the transaction ends:
//! neither whom the role is mapped to, nor whom a former value names.

use crate::server::{BackendLocal, carried, is_in_transaction};
use std::cell::RefCell;

struct Binding {
    /// What the parameter has to say for it to count; `None` once that can be nothing.
    told: Option<Box<str>>,
    /// Who was bound by `begin_session` or `authenticate`, and stays the only one.
    only: Option<Box<str>>,
    /// The parameter was taken back in the middle of the transaction.
    is_broken: bool,
}

static BINDING: BackendLocal<RefCell<Option<Binding>>> = BackendLocal::new(RefCell::new(None));

/// How the parameter got its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// By SET or `set_config`, from somebody who may.
    Told,
    /// A function that has the parameter in a SET clause has ended.
    FunctionEnded,
    /// By anything else: RESET, the end of a savepoint or transaction, a file, the library being loaded.
    Fell,
}

/// Notes that the parameter changes. Allocates little, raises nothing and calls nothing that does.
pub fn note(old: &str, new: &str, change: Change) {
    let Ok(mut place) = BINDING.get().try_borrow_mut() else { return carried::set_nobody(true) };
    // When a transaction has ended, what it set is taken back.
    if !is_in_transaction() || carried::is_parallel_worker() {
        return;
    }
    let is_undone =
        change == Change::FunctionEnded && place.as_ref().is_some_and(|bound| bound.only.is_none() && !bound.is_broken);
    if is_undone && new.is_empty() {
        *place = None;
    } else if (is_undone || change == Change::Told) && !new.is_empty() {
        let bound = place.get_or_insert(Binding { told: None, only: None, is_broken: false });
        bound.told = copy(new);
    } else if old != new && (place.is_some() || !old.is_empty()) {
        let bound = place.get_or_insert_with(|| Binding { told: copy(old), only: None, is_broken: true });
        bound.is_broken = true;
        if change == Change::Told {
            bound.told = None;
        }
    }
    carried::set_nobody(place.as_ref().is_some_and(|bound| bound.told.as_deref() != Some(new)));
}

/// Makes a principal the only one that this transaction can act for.
pub fn fix(principal: &str) {
    if let Ok(mut place) = BINDING.get().try_borrow_mut() {
        let bound = place.get_or_insert(Binding { told: None, only: None, is_broken: true });
        bound.only = Some(Box::from(principal));
    }
}

/// Whether this transaction was told for whom it acts, whatever has become of that.
pub fn is_bound() -> bool {
    // In doubt it was.
    carried::is_nobody() || !BINDING.get().try_borrow().is_ok_and(|bound| bound.is_none())
}

/// Whether the transaction can act for another principal only.
pub fn is_for_another(principal: &str) -> bool {
    BINDING
        .get()
        .try_borrow()
        .is_ok_and(|bound| bound.as_ref().and_then(|bound| bound.only.as_deref()).is_some_and(|only| only != principal))
}

/// Whether the transaction acts for nobody any more, because a savepoint was rolled back or the parameter was reset.
pub fn is_taken_back() -> bool {
    carried::is_nobody()
}

/// What the parameter said when it counted, if it does not any more.
pub fn last_told() -> Option<Box<str>> {
    BINDING.get().try_borrow().ok().and_then(|bound| bound.as_ref()?.told.clone())
}

/// Forgets who was bound, when the transaction is over.
pub fn end() {
    if let Ok(mut place) = BINDING.get().try_borrow_mut() {
        *place = None;
    }
    carried::set_nobody(false);
}

/// A copy; `None` if there is no memory for it, and then nobody is meant.
fn copy(text: &str) -> Option<Box<str>> {
    let mut copy = String::new();
    copy.try_reserve_exact(text.len()).ok()?;
    copy.push_str(text);
    Some(copy.into_boxed_str())
}
