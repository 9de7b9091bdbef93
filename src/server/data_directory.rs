//! Where the server keeps what only it reads.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use std::ffi::CStr;
use std::path::PathBuf;

/// A file in the data directory.
pub fn in_data_directory(name: &str) -> PathBuf {
    // SAFETY: the server has set its data directory long before.
    let directory = unsafe { CStr::from_ptr(pg_sys::DataDir) };
    PathBuf::from(directory.to_string_lossy().into_owned()).join(name)
}
