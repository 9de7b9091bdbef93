//! Whether rows of a catalogue of PostgreSQL have changed, as one of its caches hears of it.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use std::cell::Cell;

/// What hears of it. It is kept for as long as the backend lives, in a [`super::BackendLocal`].
pub struct CatalogueWatch {
    cache: pg_sys::SysCacheIdentifier::Type,
    is_listening: Cell<bool>,
    has_changed: Cell<bool>,
}

impl CatalogueWatch {
    pub const fn new(cache: pg_sys::SysCacheIdentifier::Type) -> CatalogueWatch {
        CatalogueWatch { cache, is_listening: Cell::new(false), has_changed: Cell::new(false) }
    }

    /// Whether anything has changed since this was asked before. The first time it begins to listen.
    pub fn has_changed(&'static self) -> bool {
        if !self.is_listening.replace(true) {
            let heard = pg_sys::Datum::from(&raw const self.has_changed);
            // SAFETY: once per backend; the callback is a plain function, and what it is given is never freed.
            unsafe { pg_sys::CacheRegisterSyscacheCallback(self.cache as i32, Some(on_message), heard) };
        }
        self.has_changed.replace(false)
    }
}

/// Runs inside PostgreSQL's message loop: no allocation, no look-up, no panic.
unsafe extern "C-unwind" fn on_message(heard: pg_sys::Datum, _cache: i32, _hash: u32) {
    // SAFETY: it is what was registered, and the backend has one thread.
    unsafe { (*heard.cast_mut_ptr::<Cell<bool>>()).set(true) }
}
