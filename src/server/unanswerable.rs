//! Queries that ask what nothing but an error can answer: they fail before a row is read, whatever rows there are. What comes to be
//! so later is answered by no: see [`hidden_rows`].
//!
//! Looked at when a query is run, each time: plans are kept, and cursors go on. EXPLAIN by itself reads no row.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::hidden_rows;
use super::object_ids::{is_in_own_schema, is_relation_of_own_schema, own_functions};
use super::raise::raise;
use super::row_security;
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
    /// Nobody: it says for whom what follows asks, so that nothing can be said before it has run.
    Binds,
}

/// What policies, views and queries ask rows with. Everything else is refused when it is called.
const QUESTIONS: [(&CStr, About); 12] = [
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
    (c"begin_session", About::Binds),
    (c"authenticate", About::Binds),
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
    let is_refused = unsafe {
        has_questions(plan) && asks(plan, found.but_named) && !(found.sees_policy && reads_policy_alone(plan))
    };
    // An error within a function that a policy calls would tell of the row, too.
    if is_refused && !hidden_rows::are_read() {
        raise(found.error);
    }
}

/// Whether the plan reads what is the extension's own, and nothing that has policies.
///
/// # Safety
/// The plan is PostgreSQL's.
unsafe fn reads_policy_alone(plan: *const pg_sys::PlannedStmt) -> bool {
    let mut is_read = false;
    // SAFETY: see the caller; an entry of a range table is one.
    unsafe {
        let mut relations =
            hidden_rows::entries(plan).filter(|entry| (**entry).rtekind == pg_sys::RTEKind::RTE_RELATION);
        let has_others = relations.any(|entry| {
            let is_own = is_relation_of_own_schema((*entry).relid);
            is_read |= is_own;
            !is_own && row_security::holds((*entry).relid)
        });
        is_read && !has_others
    }
}

/// Whether the plan depends on a function that asks, by what PostgreSQL notes of each to plan anew when it changes.
///
/// # Safety
/// The plan is PostgreSQL's.
unsafe fn has_questions(plan: *const pg_sys::PlannedStmt) -> bool {
    const CACHE: i32 = pg_sys::SysCacheIdentifier::PROCOID as i32;
    // SAFETY: see the caller; the list has what it is called for. Looks in a catalogue cache.
    unsafe {
        let list = (*plan).invalItems;
        let count = list.as_ref().map_or(0, |list| list.length as usize);
        let noted: Vec<u32> = (0..count)
            .map(|place| &*(*(*list).elements.add(place)).ptr_value.cast::<pg_sys::PlanInvalItem>())
            .filter(|item| item.cacheId == CACHE)
            .map(|item| item.hashValue)
            .collect();
        let zero = pg_sys::Datum::from(0);
        let is_noted = |function: pg_sys::Oid| {
            noted.contains(&pg_sys::GetSysCacheHashValue(CACHE, function.into(), zero, zero, zero))
        };
        QUESTIONS.iter().any(|(name, _)| own_functions(name).into_iter().any(is_noted))
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
        let (mut found, mut binds) = (false, false);
        for call in calls(CStr::from_ptr(written).to_bytes()) {
            match about(call.function) {
                Some(About::Binds) => binds = true,
                Some(About::Argument(place)) if but_named => found |= call.argument(place).is_none_or(is_null),
                Some(About::Scopes) => found |= !but_named,
                Some(_) => found = true,
                None => {}
            }
        }
        pg_sys::pfree(written.cast());
        found && !(binds && but_named)
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
