//! Backtraces of Rust are for who debugs the server, not for its clients.
#![allow(unsafe_code)]

use std::backtrace::Backtrace;
use std::env;

const VARIABLE: &str = "RUST_LIB_BACKTRACE";

/// Keeps them out of the DETAIL of errors, where pgrx puts them if the environment of the server asks for any. The standard
/// library of this extension asks the environment once, and keeps the answer: nobody else's is touched.
pub fn withhold() {
    let former = env::var_os(VARIABLE);
    // SAFETY: the server has one thread, and nobody reads its environment meanwhile.
    unsafe { env::set_var(VARIABLE, "0") };
    drop(Backtrace::capture());
    // SAFETY: the same.
    unsafe {
        match former {
            Some(former) => env::set_var(VARIABLE, former),
            None => env::remove_var(VARIABLE),
        }
    }
}
