//! Other nodes that take part in a transaction of this one, which Citus reaches.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use std::ffi::{CStr, CString};

/// Citus has it in each session. `local` has it pass on SET LOCAL.
const PROPAGATE: &CStr = c"citus.propagate_set_commands";

/// Whether something passes settings of a transaction on to other nodes.
pub fn reaches_nodes() -> bool {
    // SAFETY: looks for a parameter; the text is not read.
    unsafe { !pg_sys::GetConfigOption(PROPAGATE.as_ptr(), true, false).is_null() }
}

/// Has a statement run here and at every node that the transaction reaches, now or later. Not by SPI: an error would show its
/// text to the client.
pub fn tell_nodes(statement: &CString) {
    // SAFETY: the statement is one, and a utility command; what is parsed and made here lives as long as the memory of the
    // function that runs.
    unsafe {
        pg_sys::set_config_option(
            PROPAGATE.as_ptr(),
            c"local".as_ptr(),
            pg_sys::GucContext::PGC_USERSET,
            pg_sys::GucSource::PGC_S_SESSION,
            pg_sys::GucAction::GUC_ACTION_LOCAL,
            true,
            pgrx::PgLogLevel::ERROR as i32,
            false,
        );
        let parsed = pg_sys::raw_parser(statement.as_ptr(), pg_sys::RawParseMode::RAW_PARSE_DEFAULT);
        let Some(parsed) = parsed.as_ref().filter(|parsed| parsed.length == 1) else { return };
        let raw: *mut pg_sys::RawStmt = (*parsed.elements).ptr_value.cast();
        let planned: *mut pg_sys::PlannedStmt = pg_sys::palloc0(size_of::<pg_sys::PlannedStmt>()).cast();
        (*planned).type_ = pg_sys::NodeTag::T_PlannedStmt;
        (*planned).commandType = pg_sys::CmdType::CMD_UTILITY;
        (*planned).utilityStmt = (*raw).stmt;
        pg_sys::ProcessUtility(
            planned,
            statement.as_ptr(),
            false,
            pg_sys::ProcessUtilityContext::PROCESS_UTILITY_QUERY,
            std::ptr::null_mut(),
            std::ptr::null_mut(),
            pg_sys::None_Receiver,
            std::ptr::null_mut(),
        );
    }
}

/// The role that logged in, as long as the session acts as no other one, and the database; `None` otherwise.
pub fn role_of_session() -> Option<(String, String)> {
    // SAFETY: reads variables and caches of the backend; the texts are copied.
    unsafe {
        let role = pg_sys::GetUserId();
        if role != pg_sys::GetSessionUserId() || role != pg_sys::GetOuterUserId() {
            return None;
        }
        Some((copy(pg_sys::GetUserNameFromId(role, true))?, database()?))
    }
}

/// The current role, as which other nodes are reached.
pub fn role_at_nodes() -> Option<String> {
    // SAFETY: as above.
    unsafe { copy(pg_sys::GetUserNameFromId(pg_sys::GetUserId(), true)) }
}

/// The name of the database.
pub fn database() -> Option<String> {
    // SAFETY: reads a variable and a cache of the backend; the text is copied.
    unsafe { copy(pg_sys::get_database_name(pg_sys::MyDatabaseId)) }
}

/// # Safety
/// Null, or NUL-terminated.
unsafe fn copy(text: *const std::ffi::c_char) -> Option<String> {
    // SAFETY: see above.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().ok()).flatten().map(str::to_owned)
}
