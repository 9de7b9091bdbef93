//! Whether the extension is installed in this database, and in the version of this library.
#![allow(unsafe_code)]

use super::object_ids::relation_oid;
use super::{hidden_rows, policy_index};
use crate::fault::Fault;
use crate::model::{RbacError, Result, SqlState};
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::CStr;

/// The index whose name says of what version the tables are: of any release with the same first two numbers as this
/// library. An upgrade renames it, and so tells every session.
pub(super) const VERSION: &CStr = {
    let name = concat!("_signal_version_", env!("CARGO_PKG_VERSION_MAJOR"), "_", env!("CARGO_PKG_VERSION_MINOR"), "\0");
    match CStr::from_bytes_with_nul(name.as_bytes()) {
        Ok(name) => name,
        Err(_) => c"",
    }
};

/// A table that every version has.
const SOME_TABLE: &CStr = c"scopes";

thread_local! {
    /// The index that tells the version, when the others were found.
    static VERSION_OID: Cell<Option<pg_sys::Oid>> = const { Cell::new(None) };
}

/// Whether the extension is installed. Forgets where the tables are, if they have been replaced by DROP and CREATE
/// EXTENSION: they go together, so one relation tells for all.
///
/// # Errors
/// 55000 if the tables are of another version than this library. What they mean to that one is not known here.
pub fn is_installed() -> Result<bool> {
    let version = relation_oid(VERSION);
    if VERSION_OID.replace(version) != version {
        policy_index::forget_oids();
    }
    if version.is_none() && relation_oid(SOME_TABLE).is_some() && !is_extension_script() && !Fault::Version.is_in() {
        return Err(RbacError::new(
            SqlState::ObjectNotInPrerequisiteState,
            "the extension harness_rbac is of another version in this database than its library",
            concat!("The library is of version ", env!("CARGO_PKG_VERSION"), "."),
            "Run ALTER EXTENSION harness_rbac UPDATE. A session that was open before needs to connect again.",
        ));
    }
    Ok(version.is_some() || Fault::Version.is_in())
}

/// The same for decisions: where an error would tell of a row, tables of another version are as none.
///
/// # Errors
/// As for [`is_installed`], elsewhere.
pub fn is_usable() -> Result<bool> {
    is_installed().or_else(|error| if hidden_rows::are_read() { Ok(false) } else { Err(error) })
}

/// Whether the extension's own install or update script is running.
pub fn is_extension_script() -> bool {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::creating_extension }
}
