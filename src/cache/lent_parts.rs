//! What policies are compiled from, lent to those who review.

use super::policy_store::Store;
use super::stores::{limit, with_store};
use crate::catalog::{Shared, View};
use crate::model::{Catalogue, Result};
use std::rc::Rc;

/// Runs `work` with the parts that this backend has compiled after this catalogue, and keeps what it adds to them.
///
/// # Errors
/// Those of `work`: then what was lent is compiled anew.
pub fn with_parts<T>(catalogue: &Rc<Catalogue>, work: impl FnOnce(&mut Shared) -> Result<T>) -> Result<T> {
    let lent = with_store(View::Newest, |store| store.lend_parts(catalogue)).flatten();
    let Some((mut parts, mark)) = lent else { return work(&mut Shared::default()) };
    let found = work(&mut parts)?;
    with_store(View::Newest, |store| store.take_back(parts, mark, catalogue));
    Ok(found)
}

impl Store {
    /// The parts, and the mark they stand at; none that were compiled after another catalogue.
    fn lend_parts(&mut self, catalogue: &Rc<Catalogue>) -> Option<(Shared, u64)> {
        self.counts_after(catalogue).then(|| (self.lend_shared(), self.mark))
    }

    /// Keeps them, unless messages came meanwhile, or another catalogue: what these are about was forgotten without them.
    fn take_back(&mut self, parts: Shared, mark: u64, catalogue: &Rc<Catalogue>) {
        if self.mark != mark || !self.counts_after(catalogue) {
            return;
        }
        self.shared = parts;
        let limit = limit(View::Newest);
        if self.heap_size() > limit {
            self.shared.forget_unused();
            self.make_room(limit);
        }
    }

    /// Whether what is kept has its numbers from this catalogue.
    fn counts_after(&self, catalogue: &Rc<Catalogue>) -> bool {
        self.whole_catalogue().is_some_and(|known| Rc::ptr_eq(known, catalogue))
    }
}
