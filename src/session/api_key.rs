//! Whether the API key that a session is bound by still holds.

use crate::cache::signals;
use crate::catalog::{load_api_key, load_published_api_key};
use crate::server::{BackendLocal, moment, or_raise};
use std::cell::RefCell;
use std::rc::Rc;

struct Known {
    public_id: Box<str>,
    /// The sequence of messages up to which this holds.
    mark: u64,
    /// Whom the key acts for, and until when.
    holds: Option<(Rc<str>, i64)>,
}

static KNOWN: BackendLocal<RefCell<Option<Known>>> = BackendLocal::new(RefCell::new(None));

/// Whether the key is there, acts for the principal, and has not expired. Pending messages have been absorbed.
pub fn holds(public_id: &str, principal: &str) -> bool {
    let is_held = |holds: &Option<(Rc<str>, i64)>| {
        holds.as_ref().is_some_and(|(owner, until)| &**owner == principal && moment().query < *until)
    };
    if let Ok(known) = KNOWN.get().try_borrow()
        && let Some(known) = known.as_ref()
        && known.mark == signals::sequence()
        && &*known.public_id == public_id
    {
        return is_held(&known.holds);
    }
    if !or_raise(signals::listen()) {
        return false;
    }
    // Read before the tables are: a message that comes while they are read is newer than what is kept.
    let mark = signals::sequence();
    let own = or_raise(load_api_key(public_id)).map(|key| (key.principal, key.expires_at));
    // Another node may have verified it.
    let key = own.or_else(|| or_raise(load_published_api_key(public_id)));
    let holds = key.map(|(principal, expires_at)| (Rc::from(principal), expires_at));
    let held = is_held(&holds);
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        *known = Some(Known { public_id: public_id.into(), mark, holds });
    }
    held
}
