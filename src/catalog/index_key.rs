//! What rows are looked up by.

use pgrx::pg_sys;

/// One column of an index key, compared for equality but where it says otherwise.
#[derive(Clone, Copy, Debug)]
pub enum Key<'a> {
    Id(i64),
    /// Greater than that.
    Above(i64),
    Role(pg_sys::Oid),
    Text(&'a str),
    /// IS NULL
    Null,
}
