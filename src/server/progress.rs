//! How far long work is, for who looks at the server.
//!
//! PostgreSQL has progress views for its own commands, and no place in them for extensions. What it lets everybody set is
//! the title of the process, which ps and top show beside user and database. It costs nothing to read, is gone with the
//! next command, and update_process_title turns it off.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use std::ffi::CString;

/// So many steps between two changes of the title.
const STEPS: usize = 512;

/// Says what is done now.
pub fn show(doing: &str) {
    pgrx::check_for_interrupts!();
    let Ok(doing) = CString::new(doing) else { return };
    // SAFETY: the text is copied.
    #[cfg(feature = "pg15")]
    unsafe {
        pg_sys::set_ps_display(doing.as_ptr());
    }
    // From 16 on the former is a macro in C, for this.
    // SAFETY: the same, and the length is that of the text.
    #[cfg(not(feature = "pg15"))]
    unsafe {
        pg_sys::set_ps_display_with_len(doing.as_ptr(), doing.as_bytes().len());
    }
}

/// Says how far it is; now and then, so that it may be called at every step. A place to cancel.
pub fn show_part(doing: &str, step: usize, of: usize) {
    pgrx::check_for_interrupts!();
    if step.is_multiple_of(STEPS) {
        show(&format!("{doing}, {step} of {of}"));
    }
}
