//! How PostgreSQL writes expressions and types: what is read from there is looked for as it stands by default.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// While it lives, names are quoted where they need it and nowhere else, whatever the session has set
/// `quote_all_identifiers` to.
pub struct PlainNames(bool);

impl PlainNames {
    pub fn begin() -> PlainNames {
        // SAFETY: a variable of the backend, which has one thread.
        PlainNames(unsafe { std::ptr::replace(&raw mut pg_sys::quote_all_identifiers, false) })
    }
}

impl Drop for PlainNames {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { pg_sys::quote_all_identifiers = self.0 };
    }
}
