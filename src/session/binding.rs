//! Who is bound in this transaction: one object, set together and ended together.
//!
//! The parameter `harness_rbac.principal` only carries it to workers and shows it. Everybody may RESET ALL, and may roll a
//! savepoint back; once somebody was told, a parameter that says anything else means nobody until the transaction ends:
//! neither whom the role is mapped to, nor whom a former value names.

use crate::cache::bounds_in_force;
use crate::fault::Fault;
use crate::model::Bound;
use crate::server::{BackendLocal, carried, is_in_transaction};
use std::cell::RefCell;

struct Binding {
    /// What the parameter has to say for it to count; `None` once that can be nothing.
    told: Option<Box<str>>,
    /// As what the transaction was bound by `begin_session` or `authenticate`, which stays so.
    only: Option<Only>,
    /// The parameter was taken back in the middle of the transaction.
    is_broken: bool,
    /// Who acts for the principal was found not to be allowed to any more. It stays so, whatever is allowed, told or rolled back.
    has_ended: bool,
}

impl Binding {
    fn new(told: Option<Box<str>>, is_broken: bool) -> Binding {
        Binding { told, only: None, is_broken, has_ended: false }
    }
}

/// As what a transaction is bound: all of it together, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Only {
    pub principal: Box<str>,
    /// What it is limited to beside what the principal holds.
    pub bounds: Vec<Bound>,
    /// Who acts for the principal.
    pub actor: Option<Box<str>>,
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
    if Fault::BoundOverSavepoint.is_in() && change == Change::Fell {
        bounds_in_force::end();
    }
    let is_undone =
        change == Change::FunctionEnded && place.as_ref().is_some_and(|bound| bound.only.is_none() && !bound.is_broken);
    if is_undone && new.is_empty() {
        *place = None;
    } else if (is_undone || change == Change::Told) && !new.is_empty() {
        let bound = place.get_or_insert(Binding::new(None, false));
        bound.told = copy(new);
    } else if old != new && (place.is_some() || !old.is_empty()) {
        let bound = place.get_or_insert_with(|| Binding::new(copy(old), true));
        bound.is_broken = true;
        if change == Change::Told {
            bound.told = None;
        }
    }
    carried::set_nobody(place.as_ref().is_some_and(|bound| bound.has_ended || bound.told.as_deref() != Some(new)));
}

/// Makes this the only thing that this transaction can be bound as.
pub fn fix(only: Only) {
    if let Ok(mut place) = BINDING.get().try_borrow_mut() {
        let bound = place.get_or_insert(Binding::new(None, true));
        bound.only = Some(only);
    }
}

/// Whether this transaction was told for whom it acts, whatever has become of that.
pub fn is_bound() -> bool {
    // In doubt it was.
    carried::is_nobody() || !BINDING.get().try_borrow().is_ok_and(|bound| bound.is_none())
}

/// Whether the transaction can act for another principal only.
pub fn is_for_another(principal: &str) -> bool {
    has_only(|only| &*only.principal != principal)
}

/// Whether the transaction was told by the parameter alone for whom it acts, and this is true of what it said.
pub fn is_told(test: impl FnOnce(&str) -> bool) -> bool {
    let Ok(place) = BINDING.get().try_borrow() else { return true };
    let told = place.as_ref().filter(|bound| bound.only.is_none()).and_then(|bound| bound.told.as_deref());
    told.is_some_and(test)
}

/// Whether the transaction was bound as something else: as another principal, within other bounds, by another who acts.
pub fn is_something_else(wanted: &Only) -> bool {
    has_only(|only| only != wanted)
}

/// Whether somebody acts for the principal of the transaction, or did before it ended.
pub fn is_acted_for() -> bool {
    has_only(|only| only.actor.is_some())
}

fn has_only(test: impl FnOnce(&Only) -> bool) -> bool {
    BINDING.get().try_borrow().is_ok_and(|bound| bound.as_ref().and_then(|bound| bound.only.as_ref()).is_some_and(test))
}

/// Ends what somebody does for the principal: the transaction acts for nobody any more.
pub fn end_acting() {
    if let Ok(mut place) = BINDING.get().try_borrow_mut()
        && let Some(bound) = place.as_mut()
    {
        bound.has_ended = true;
    }
    carried::become_nobody();
}

/// Whether that has ended.
pub fn has_ended() -> bool {
    BINDING.get().try_borrow().is_ok_and(|bound| bound.as_ref().is_some_and(|bound| bound.has_ended))
}

/// Whether the transaction acts for nobody any more, because a savepoint was rolled back or the parameter was reset.
pub fn is_taken_back() -> bool {
    carried::is_nobody() && !has_ended()
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
    bounds_in_force::end();
}

/// A copy; `None` if there is no memory for it, and then nobody is meant.
fn copy(text: &str) -> Option<Box<str>> {
    let mut copy = String::new();
    copy.try_reserve_exact(text.len()).ok()?;
    copy.push_str(text);
    Some(copy.into_boxed_str())
}
