//! Queries that ask what nothing but an error can answer: they fail before a row is read, whatever rows there are. What comes to be
//! so later is answered by no: see [`hidden_rows`].
//!
//! Looked at when a query is run, each time: plans are kept, and cursors go on. EXPLAIN by itself reads no row.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::hidden_rows;
use super::object_ids::{is_in_own_schema, is_relation_of_own_schema};
use super::raise::raise;
use super::written_calls::{calls, is_null};
use crate::model::RbacError;
use pgrx::pg_sys;
use std::cell::Cell;
use std::ffi::CStr;

/// Why questions cannot be answered now.
pub struct Unanswerable {
    pub error: RbacError,
    /// Whether those can be that name a principal.
    pub but_named: bool,
    /// Whether the caller sees all of the policy: views of it look at that first, and then ask nothing.
    pub sees_policy: bool,
}

/// Whom a function asks about.
#[derive(Clone, Copy)]
enum About {
    /// Who is current.
    Current,
    /// Who is named at this place of the arguments; if that is NULL, who is current.
    Argument(usize),
    /// Nobody.
    Scopes,
}

/// What policies, views and queries ask rows with. Everything else is refused when it is called.
const QUESTIONS: [(&CStr, About); 10] = [
    (c"has_permission", About::Argument(3)),
    (c"_has_permission_by_key", About::Argument(4)),
    (c"_permits", About::Current),
    (c"permitted_scope_ids", About::Current),
    (c"_permitted_scope_ids", About::Current),
    (c"permitted_scopes", About::Argument(1)),
    (c"permitted_resources", About::Argument(2)),
    (c"permitted_resources_everywhere", About::Argument(1)),
    (c"may_execute_pipeline", About::Argument(2)),
    (c"scope_of", About::Scopes),
];

type Judge = fn() -> Option<Unanswerable>;

static JUDGE: BackendLocal<Cell<Option<Judge>>> = BackendLocal::new(Cell::new(None));

/// Has queries refused by what `judge` says; once per backend, while the library loads.
pub fn refuse_by(judge: Judge) {
    JUDGE.get().set(Some(judge));
}

/// Refuses to run a plan that asks what cannot be answered.
///
/// # Safety
/// The plan is PostgreSQL's.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn refuse(plan: *const pg_sys::PlannedStmt) {
    let Some(found) = JUDGE.get().get().and_then(|judge| judge()) else { return };
    // SAFETY: see the caller.
    let is_refused = unsafe { asks(plan, found.but_named) && !(found.sees_policy && reads_policy(plan)) };
    // An error within a function that a policy calls would tell of the row, too.
    if is_refused && !hidden_rows::are_read() {
        raise(found.error);
    }
}

/// Whether the plan reads what is the extension's own.
///
/// # Safety
/// The plan is PostgreSQL's.
unsafe fn reads_policy(plan: *const pg_sys::PlannedStmt) -> bool {
    // SAFETY: see the caller; an entry of a range table is one.
    unsafe {
        hidden_rows::entries(plan)
            .any(|entry| (*entry).rtekind == pg_sys::RTEKind::RTE_RELATION && is_relation_of_own_schema((*entry).relid))
    }
}

/// Whether the plan asks anything, wherever in it; or, with `but_named`, anything that names nobody. It is written out for that,
/// which costs more than most plans cost to run: for cases of doubt alone.
///
/// # Safety
/// The plan is PostgreSQL's.
unsafe fn asks(plan: *const pg_sys::PlannedStmt, but_named: bool) -> bool {
    // SAFETY: what is written is NUL-terminated, and ours until it is given back.
    unsafe {
        let written = pg_sys::nodeToString(plan.cast());
        let found = calls(CStr::from_ptr(written).to_bytes()).any(|call| match about(call.function) {
            Some(About::Argument(place)) if but_named => call.argument(place).is_none_or(is_null),
            Some(About::Scopes) => !but_named,
            Some(_) => true,
            None => false,
        });
        pg_sys::pfree(written.cast());
        found
    }
}

/// Whom the function asks about; `None` if it is none of these.
fn about(function: u32) -> Option<About> {
    let function = pg_sys::Oid::from(function);
    if !is_in_own_schema(function) {
        return None;
    }
    // SAFETY: looks in a catalogue cache; the copy that is returned is NUL-terminated, or null.
    unsafe {
        let name = pg_sys::get_func_name(function);
        if name.is_null() {
            return None;
        }
        QUESTIONS.iter().find(|(known, _)| *known == CStr::from_ptr(name)).map(|(_, about)| *about)
    }
}
