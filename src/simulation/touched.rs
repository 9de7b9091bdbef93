//! What a change touches, noted by the triggers that tell every backend of it while somebody wants to know.

use crate::server::BackendLocal;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The keys of what was touched.
#[derive(Clone, Debug, Default)]
pub struct Touched {
    pub catalogue: bool,
    pub scopes: BTreeSet<i64>,
    /// Whose row, memberships or assignments were.
    pub principals: BTreeSet<i64>,
    pub roles: BTreeSet<i64>,
    pub resource_groups: BTreeSet<i64>,
    /// Registered resources, by scope and type.
    pub resources: BTreeSet<(i64, i64)>,
}

static NOTED: BackendLocal<RefCell<Option<Touched>>> = BackendLocal::new(RefCell::new(None));

/// Runs `change`, and tells what it touched.
pub fn while_noting<T>(change: impl FnOnce() -> T) -> (T, Touched) {
    /// Ends it also when an error passes.
    struct Noting;
    impl Drop for Noting {
        fn drop(&mut self) {
            NOTED.get().replace(None);
        }
    }
    NOTED.get().replace(Some(Touched::default()));
    let noting = Noting;
    let result = change();
    let touched = NOTED.get().take().unwrap_or_default();
    drop(noting);
    (result, touched)
}

/// Notes something, if anybody wants to know.
pub fn note(add: impl FnOnce(&mut Touched)) {
    if let Ok(mut noted) = NOTED.get().try_borrow_mut()
        && let Some(touched) = noted.as_mut()
    {
        add(touched);
    }
}

/// Whether anybody wants to know.
pub fn is_noting() -> bool {
    NOTED.get().try_borrow().is_ok_and(|noted| noted.is_some())
}
