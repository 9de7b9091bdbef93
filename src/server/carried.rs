//! What a session knows of its transaction and its parallel workers have to know, too.
//!
//! In parameters, because PostgreSQL hands those to workers: all whose value does not come from the default. Nobody sets them;
//! the session writes the storage of numbers itself, and has PostgreSQL write that of texts.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::{CStr, CString, c_char, c_void};

/// Written by PostgreSQL in workers, by us elsewhere.
static IS_NOBODY: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));
const IS_NOBODY_NAME: &CStr = c"harness_rbac._is_nobody";
/// Written by PostgreSQL alone, which owns the text.
static WITHIN: BackendLocal<Cell<*mut c_char>> = BackendLocal::new(Cell::new(std::ptr::null_mut()));
const WITHIN_NAME: &CStr = c"harness_rbac._within";
/// Whether that text counts: it cannot be taken back where a transaction ends.
static IS_WITHIN: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));
const IS_WITHIN_NAME: &CStr = c"harness_rbac._is_within";
/// Microseconds, which a double has room for until the year 2285; 0 for none.
static QUERY_START: BackendLocal<Cell<f64>> = BackendLocal::new(Cell::new(0.0));
const QUERY_START_NAME: &CStr = c"harness_rbac._query_start";

/// Whether all of the parameters are there. PostgreSQL 15 sorts its list anew for each, which is felt by the first question of
/// a session; so most sessions, which have no workers and no limits, do without those that matter to nobody else.
static ARE_ALL_DEFINED: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

/// Neither shown, nor reset, nor in a file: `check` leaves SET and its kin.
const FLAGS: i32 =
    (pg_sys::GUC_NO_SHOW_ALL | pg_sys::GUC_NO_RESET_ALL | pg_sys::GUC_NOT_IN_SAMPLE | pg_sys::GUC_DISALLOW_IN_FILE)
        as i32;

/// Defines what may be set where nothing can be defined any more, and what a worker gets before it runs anything; once per
/// backend, while the library loads.
pub fn define() {
    // SAFETY: all strings are static; PostgreSQL keeps the address of the storage, which is static too.
    unsafe {
        pg_sys::DefineCustomBoolVariable(
            IS_NOBODY_NAME.as_ptr(),
            c"Internal: whether this transaction acts for nobody any more.".as_ptr(),
            std::ptr::null(),
            IS_NOBODY.get().as_ptr(),
            false,
            pg_sys::GucContext::PGC_SUSET,
            FLAGS,
            Some(check_bool),
            None,
            None,
        );
        make_carried(IS_NOBODY_NAME, c"off");
    }
    // SAFETY: reads a variable of the server.
    if is_parallel_worker() || unsafe { pg_sys::process_shared_preload_libraries_in_progress } {
        define_others();
    }
}

/// Defines the others where they are not there yet. Raises an error where there is no memory for them.
fn define_others() {
    if ARE_ALL_DEFINED.get().get() {
        return;
    }
    // The storage gets the default.
    let began = QUERY_START.get().get();
    // SAFETY: as for the first.
    unsafe {
        pg_sys::DefineCustomBoolVariable(
            IS_WITHIN_NAME.as_ptr(),
            c"Internal: whether this transaction is limited, or acts for somebody.".as_ptr(),
            std::ptr::null(),
            IS_WITHIN.get().as_ptr(),
            false,
            pg_sys::GucContext::PGC_SUSET,
            FLAGS,
            Some(check_bool),
            None,
            None,
        );
        make_carried(IS_WITHIN_NAME, c"off");
        pg_sys::DefineCustomStringVariable(
            WITHIN_NAME.as_ptr(),
            c"Internal: what this transaction is limited to, and who acts for whom.".as_ptr(),
            std::ptr::null(),
            WITHIN.get().as_ptr(),
            c"".as_ptr(),
            pg_sys::GucContext::PGC_SUSET,
            FLAGS,
            Some(check_text),
            None,
            None,
        );
        make_carried(WITHIN_NAME, c"");
        pg_sys::DefineCustomRealVariable(
            QUERY_START_NAME.as_ptr(),
            c"Internal: when the query in progress began.".as_ptr(),
            std::ptr::null(),
            QUERY_START.get().as_ptr(),
            0.0,
            f64::MIN,
            f64::MAX,
            pg_sys::GucContext::PGC_SUSET,
            FLAGS,
            Some(check_real),
            None,
            None,
        );
        make_carried(QUERY_START_NAME, c"0");
    }
    QUERY_START.get().set(began);
    // If there was no memory for one of them, all that needs them fails from now on: none is defined twice.
    ARE_ALL_DEFINED.get().set(true);
}

/// A query is about to begin that may have workers.
#[pgrx::pg_guard]
pub(super) extern "C-unwind" fn prepare_for_workers() {
    define_others();
}

/// Gives a parameter the default as a value of its own.
///
/// # Safety
/// It is one of those above.
unsafe fn make_carried(name: &CStr, value: &CStr) {
    // SAFETY: as a SAVE it is allowed where the library is loaded in the middle of a parallel query; with this source
    // PostgreSQL notes nothing that the end of a transaction would take back.
    unsafe {
        pg_sys::set_config_option(
            name.as_ptr(),
            value.as_ptr(),
            pg_sys::GucContext::PGC_SUSET,
            pg_sys::GucSource::PGC_S_OVERRIDE,
            pg_sys::GucAction::GUC_ACTION_SAVE,
            true,
            pgrx::PgLogLevel::ERROR as i32,
            false,
        );
    }
}

/// Whether this transaction acts for nobody any more.
#[inline(always)]
pub fn is_nobody() -> bool {
    IS_NOBODY.get().get()
}

/// Says so, to workers too. They are told, and tell nobody.
pub fn set_nobody(is_nobody: bool) {
    if !is_parallel_worker() {
        IS_NOBODY.get().set(is_nobody);
    }
}

/// The same for who has found out, which may be a worker: then it holds for that worker as long as it lives.
pub fn become_nobody() {
    IS_NOBODY.get().set(true);
}

/// Whether this transaction is limited, or acts for somebody.
#[inline(always)]
pub fn is_within() -> bool {
    IS_WITHIN.get().get()
}

/// To what, and for whom.
pub fn within() -> String {
    let text = WITHIN.get().get();
    // SAFETY: null, or NUL-terminated until it is set the next time.
    let text = (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned());
    text.unwrap_or_default()
}

/// Says so, to workers too, until [`end_within`]. Raises an error where there is no memory for it.
pub fn set_within(text: &str) {
    define_others();
    let text = CString::new(text).unwrap_or_default();
    // SAFETY: as for the default; the string is NUL-terminated.
    unsafe { make_carried(WITHIN_NAME, &text) };
    IS_WITHIN.get().set(true);
}

/// The transaction is over. Allocates nothing.
pub fn end_within() {
    if !is_parallel_worker() {
        IS_WITHIN.get().set(false);
    }
}

/// When the leader's query began, in a worker.
pub(super) fn query_start() -> Option<i64> {
    let carried = QUERY_START.get().get();
    (is_parallel_worker() && carried != 0.0).then_some(carried as i64)
}

/// Says so to workers.
pub(super) fn set_query_start(began: Option<i64>) {
    if !is_parallel_worker() {
        QUERY_START.get().set(began.unwrap_or(0) as f64);
    }
}

/// Whether this backend works for another one.
pub fn is_parallel_worker() -> bool {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::ParallelWorkerNumber >= 0 }
}

/// PostgreSQL's check hook: the default, and what is written here or carried.
unsafe extern "C-unwind" fn check_bool(
    _value: *mut bool,
    _extra: *mut *mut c_void,
    source: pg_sys::GucSource::Type,
) -> bool {
    is_ours(source)
}

/// The same.
unsafe extern "C-unwind" fn check_real(
    _value: *mut f64,
    _extra: *mut *mut c_void,
    source: pg_sys::GucSource::Type,
) -> bool {
    is_ours(source)
}

/// The same.
unsafe extern "C-unwind" fn check_text(
    _value: *mut *mut c_char,
    _extra: *mut *mut c_void,
    source: pg_sys::GucSource::Type,
) -> bool {
    is_ours(source)
}

fn is_ours(source: pg_sys::GucSource::Type) -> bool {
    use pg_sys::GucSource::{PGC_S_DEFAULT, PGC_S_OVERRIDE};
    let is_ours = matches!(source, PGC_S_DEFAULT | PGC_S_OVERRIDE);
    if !is_ours {
        // SAFETY: the detail is static and only read.
        unsafe { pg_sys::GUC_check_errdetail_string = c"It is internal.".as_ptr().cast_mut() };
    }
    is_ours
}
