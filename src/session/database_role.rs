//! The principal of a role that logged in to PostgreSQL directly.
#![allow(unsafe_code)]

use crate::cache::{BackendLocal, signals};
use crate::catalog::load_principal_of_database_role;
use crate::raise::or_raise;
use pgrx::pg_sys;
use std::cell::RefCell;
use std::rc::Rc;

struct Known {
    role: pg_sys::Oid,
    /// The sequence of messages up to which this holds.
    mark: u64,
    principal: Option<Rc<str>>,
}

static KNOWN: BackendLocal<RefCell<Option<Known>>> = BackendLocal::new(RefCell::new(None));

/// The principal that the session's role is mapped to. Pending messages have been absorbed.
pub fn principal() -> Option<Rc<str>> {
    // SAFETY: reads a variable of the backend.
    let role = unsafe { pg_sys::GetSessionUserId() };
    let mark = signals::sequence();
    if let Ok(known) = KNOWN.get().try_borrow()
        && let Some(known) = known.as_ref()
        && (known.role, known.mark) == (role, mark)
    {
        return known.principal.clone();
    }
    look_up(role)
}

#[cold]
fn look_up(role: pg_sys::Oid) -> Option<Rc<str>> {
    if !signals::listen() {
        return None;
    }
    // Read before the tables are: a message that comes while they are read is newer than what is kept.
    let mark = signals::sequence();
    let principal: Option<Rc<str>> = or_raise(load_principal_of_database_role(role)).map(Rc::from);
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        *known = Some(Known { role, mark, principal: principal.clone() });
    }
    principal
}
