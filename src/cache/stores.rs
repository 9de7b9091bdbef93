//! The two stores of this backend: a decision has two sides.

use super::policy_store::{Size, Store};
use crate::catalog::{SnapshotId, View};
use crate::server::{BackendLocal, settings};
use std::cell::{OnceCell, RefCell};

/// What is compiled from the newest state, and what from the statement's snapshot.
static STORES: [BackendLocal<OnceCell<RefCell<Store>>>; 2] = [const { BackendLocal::new(OnceCell::new()) }; 2];

/// Has every question be answered anew. Whether it does: not inside another decision of this backend.
pub fn forget_answers() -> bool {
    with_store(View::Newest, Store::forget_answers).is_some()
}

/// Nothing of a store is borrowed while PostgreSQL is called. `None` inside another decision of this backend.
#[inline(always)]
pub(super) fn with_store<T>(view: View, f: impl FnOnce(&mut Store) -> T) -> Option<T> {
    let [newest, of_statement] = &STORES;
    let store = match view {
        View::Newest => newest,
        View::Statement => of_statement,
        // Nothing is kept of the past.
        View::Then => return None,
    };
    store.get().get_or_init(RefCell::default).try_borrow_mut().ok().map(|mut store| f(&mut store))
}

/// Lets the store forget what no longer holds; whether it can be used.
pub(super) fn refresh(view: View) -> bool {
    match (view, SnapshotId::of_statement()) {
        (View::Newest, _) => with_store(view, Store::refresh).is_some(),
        (View::Statement, Some(snapshot)) => with_store(view, |store| store.refresh_to(snapshot)).is_some(),
        (View::Statement, None) | (View::Then, _) => false,
    }
}

/// How many bytes a side may take. Few statements need the older one, and none for long.
pub(super) fn limit(view: View) -> usize {
    match view {
        View::Newest => settings::cache_bytes(),
        View::Statement | View::Then => settings::cache_bytes() / 16,
    }
}

/// How much is compiled, of both sides together; nothing inside a decision of this backend.
pub fn size() -> Size {
    let mut all = Size::default();
    for of_side in [View::Newest, View::Statement]
        .into_iter()
        .filter_map(|view| with_store(view, |store: &mut Store| store.size()))
    {
        all.principals += of_side.principals;
        all.questions += of_side.questions;
        all.scopes += of_side.scopes;
        all.bytes += of_side.bytes;
    }
    all
}
