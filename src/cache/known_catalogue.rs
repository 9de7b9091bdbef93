//! The resource types and permissions that a session knows: at first those that are shipped, which it need not read.

use super::counters::reads;
use super::signals;
use super::stores::{refresh, with_store};
use crate::catalog::{View, load_catalogue};
use crate::model::{Catalogue, Result, counted, shipped_catalogue};
use crate::server::BackendLocal;
use std::cell::OnceCell;
use std::rc::Rc;

/// What is shipped, the same for each side of a decision and as long as the session lasts.
static SHIPPED: BackendLocal<OnceCell<Rc<Catalogue>>> = BackendLocal::new(OnceCell::new());

/// The resource types and permissions that exist. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn catalogue() -> Result<Rc<Catalogue>> {
    let view = View::Newest;
    let known = || with_store(view, |store| store.whole_catalogue().cloned()).flatten();
    if refresh(view) && known().is_none() {
        need_whole_catalogue(view)?;
    }
    // There is none to be kept inside another decision of this backend.
    known().map_or_else(|| load_catalogue(view).map(|(catalogue, _)| Rc::new(catalogue)), Ok)
}

/// Lets the store have what is shipped, or if it has, the application's own as well; whether it has got it.
pub(super) fn need_catalogue(view: View) -> Result<bool> {
    if with_store(view, |store| store.catalogue().is_some()) != Some(false) {
        return need_whole_catalogue(view);
    }
    if !signals::listen()? {
        return Ok(false);
    }
    let shipped = match SHIPPED.get().get() {
        Some(shipped) => Rc::clone(shipped),
        None => counted(shipped_catalogue()?)?,
    };
    let _ = SHIPPED.get().set(Rc::clone(&shipped));
    Ok(with_store(view, |store| store.put_shipped_catalogue(shipped)).is_some())
}

fn need_whole_catalogue(view: View) -> Result<bool> {
    if !signals::listen()? {
        return Ok(false);
    }
    reads();
    let catalogue = load_catalogue(view)?;
    Ok(with_store(view, |store| store.put_whole_catalogue(catalogue)).is_some())
}
