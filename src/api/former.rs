//! Functions of former versions that have other arguments today. Tables of a former version still call them, until they are
//! upgraded; nothing is read of what they are called with.

use crate::cache::signals;
use crate::model::{RbacError, Result, SqlState};
use crate::server::{is_installed, or_raise};
use pgrx::prelude::*;

/// `create_scope` until 0.2.0.
#[pg_extern(sql = false)]
fn create_scope() {
    or_raise(refuse());
}

/// `protect_table` until 0.2.0.
#[pg_extern(sql = false)]
fn protect_table() {
    or_raise(refuse());
}

/// # Errors
/// 55000, always.
fn refuse() -> Result<()> {
    signals::absorb();
    // Says it, where the tables are of a former version as well.
    is_installed()?;
    Err(RbacError::new(
        SqlState::ObjectNotInPrerequisiteState,
        "the function is of a former version of harness_rbac",
        "It has other arguments today.",
        "Run ALTER EXTENSION harness_rbac UPDATE.",
    ))
}
