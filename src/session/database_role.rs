//! The principal of a role that logged in to PostgreSQL directly.
#![allow(unsafe_code)]

use crate::cache::signals;
use crate::catalog::{Horizon, Writers, load_principal_of_database_role};
use crate::server::{BackendLocal, Signal, SignalSet, or_raise};
use pgrx::pg_sys;
use std::cell::RefCell;
use std::rc::Rc;

struct Known {
    role: pg_sys::Oid,
    /// The sequence of messages up to which this holds.
    mark: u64,
    /// And who wrote that.
    principal: Option<(Rc<str>, Writers)>,
}

impl Known {
    /// A statement that began before the role was mapped does not know it, as it does not know newer grants.
    fn principal(&self) -> Option<Rc<str>> {
        let (principal, writers) = self.principal.as_ref()?;
        (Horizon::of_statement().sees(writers.newest()) || writers.are_visible()).then(|| Rc::clone(principal))
    }
}

/// What the mapping may change with. Who a principal is never changes, and with it goes the mapping.
const CONCERNED: SignalSet = Signal::OF_IDENTITY;

static KNOWN: BackendLocal<RefCell<Option<Known>>> = BackendLocal::new(RefCell::new(None));

/// The principal that the session's role is mapped to. Pending messages have been absorbed.
pub fn principal() -> Option<Rc<str>> {
    // SAFETY: reads a variable of the backend.
    let role = unsafe { pg_sys::GetSessionUserId() };
    let mark = signals::sequence();
    if let Ok(mut known) = KNOWN.get().try_borrow_mut()
        && let Some(known) = known.as_mut()
        && known.role == role
        && (known.mark == mark || signals::changed_since(known.mark) & CONCERNED == 0)
    {
        known.mark = mark;
        return known.principal();
    }
    look_up(role)
}

#[cold]
fn look_up(role: pg_sys::Oid) -> Option<Rc<str>> {
    if !or_raise(signals::listen()) {
        return None;
    }
    // Read before the tables are: a message that comes while they are read is newer than what is kept.
    let mark = signals::sequence();
    let found = or_raise(load_principal_of_database_role(role));
    let known = Known { role, mark, principal: found.map(|(principal, writers)| (Rc::from(principal), writers)) };
    let principal = known.principal();
    if let Ok(mut place) = KNOWN.get().try_borrow_mut() {
        *place = Some(known);
    }
    principal
}
