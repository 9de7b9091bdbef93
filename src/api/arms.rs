//! The reasons of a yes apart, as the planner has them in the place of `has_permission`: see `protection::planner`.
//!
//! `_permits(...) OR (_names_in_scope(...) AND _names_resource(...))`, or, with an attribute apart, the same
//! `OR (_matches_in_scope(...) AND _matches(...))`. The first decides the row, once and for whatever reason, as
//! `has_permission(...)` does; the others only lead to rows, by an index, and add nothing to what it says. Were each to decide for
//! its own reason, a right that moves from one to another in between would be found by none. Each is there a second time, with a
//! level for its last argument, for rows that have a key of the application in place of the scope's id.
#![allow(unsafe_code)]

use super::call_site::{CallSite, Names};
use super::raw_argument::{argument, text};
use super::row_attributes::{MemberTypes, RowAttributes};
use super::scope_of::scope_with;
use crate::cache::{Ask, AskedScope, Hint, ScopeKey, Target, decide, recall, recall_whatever_resource, signals};
use crate::catalog::JsonbAttributes;
use crate::model::{Attributes, UUID_LENGTH, write_uuid};
use crate::server::or_raise;
use crate::session;
use pgrx::pg_sys;
use std::rc::Rc;

const PERMISSION: usize = 0;
const SCOPE: usize = 1;
const RESOURCE: usize = 2;
const ATTRIBUTES: usize = 3;
const LEVEL: usize = 5;
const MEMBERS: usize = 6;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac._plan_permits(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_permits';
CREATE FUNCTION harness_rbac._plan_names_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_in_scope';
CREATE FUNCTION harness_rbac._plan_names_resource(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_resource';
CREATE FUNCTION harness_rbac._plan_matches_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches_in_scope';
CREATE FUNCTION harness_rbac._plan_matches(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches';

CREATE FUNCTION harness_rbac._permits(permission text, scope_id "any", resource "any", attributes jsonb, attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, scope_id "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._names_resource(permission text, scope_id "any", resource "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_resource AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, scope_id "any", attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches(permission text, scope_id "any", resource "any", attributes jsonb, attribute text, value "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches AS 'MODULE_PATHNAME', 'leads_to_rows';

CREATE FUNCTION harness_rbac._permits(permission text, key "any", resource "any", attributes jsonb, attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_key';
CREATE FUNCTION harness_rbac._permits(permission text, place "any", resource "any", attributes jsonb, attribute text, level text, VARIADIC members "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits AS 'MODULE_PATHNAME', 'permits_by_columns';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, key "any", level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, key "any", attribute text, level text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'leads_to_rows';
"#,
    name = "arms",
    requires = ["schema"]
);

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_permits() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_permits_by_key() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_permits_by_columns() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_leads_to_rows() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// `_permits(permission, scope_id, resource, attributes, attribute)`: whether the current principal holds the permission, for
/// whatever reason. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn permits(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing of this frame needs dropping; the arguments are as declared.
    let decision = unsafe { decide_row(fcinfo, By { key: false, columns: false }) };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// `_permits(permission, key, resource, attributes, attribute, level)`: the same of the scope of that level with that key. Never
/// NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn permits_by_key(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as above.
    let decision = unsafe { decide_row(fcinfo, By { key: true, columns: false }) };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// `_permits(permission, scope or key, resource, NULL, attribute, level, names and values of attributes)`: the same, with the
/// attributes as columns of the row, and a level where those have a key. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn permits_by_columns(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as above.
    let decision = unsafe { decide_row(fcinfo, By { key: argument(fcinfo, LEVEL).is_some(), columns: true }) };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// By what a row tells its scope and its attributes.
#[derive(Clone, Copy)]
struct By {
    key: bool,
    columns: bool,
}

/// The others, which stand after it: it has said no for them, too.
#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn leads_to_rows(_: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    pg_sys::Datum::from(0_usize)
}

/// What one place in a query remembers. Lives in palloc'd memory that nobody drops: plain data only.
struct Site {
    names: CallSite,
    scope: pg_sys::Oid,
    resource: pg_sys::Oid,
    /// A number or a UUID in its text form.
    text: [u8; UUID_LENGTH],
    /// Of attributes that are columns; `None` if they are not as the planner has them.
    members: Option<MemberTypes>,
}

impl Site {
    /// # Safety
    /// `fcinfo` is the call in progress; no other use of `fn_extra` is made.
    #[inline(always)]
    unsafe fn of_call<'a>(fcinfo: pg_sys::FunctionCallInfo) -> Option<&'a mut Site> {
        // SAFETY: flinfo, where there is one, outlives the call and is used by one call at a time.
        unsafe {
            let flinfo = (*fcinfo).flinfo.as_mut()?;
            if flinfo.fn_extra.is_null() {
                Site::make(flinfo, (*fcinfo).nargs as usize);
            }
            flinfo.fn_extra.cast::<Site>().as_mut()
        }
    }

    /// # Safety
    /// As for [`Site::of_call`]; the call has so many arguments.
    #[cold]
    unsafe fn make(flinfo: &mut pg_sys::FmgrInfo, count: usize) {
        // SAFETY: as there.
        unsafe {
            let mut type_of = |place: usize| pg_sys::get_fn_expr_argtype(flinfo, place as i32);
            let (scope, resource) = (type_of(SCOPE), type_of(RESOURCE));
            let members = if count > MEMBERS { RowAttributes::types_at(flinfo, MEMBERS, count) } else { None };
            let names = CallSite::with_names_at(flinfo, &[PERMISSION]);
            let site = Site { names, scope, resource, text: [0; UUID_LENGTH], members };
            flinfo.fn_extra = pg_sys::MemoryContextAllocZero(flinfo.fn_mcxt, size_of::<Site>());
            flinfo.fn_extra.cast::<Site>().write(site);
        }
    }
}

/// The scope; `None` for NULL, and for a type that no id has.
///
/// # Safety
/// The datum is of that type.
#[inline(always)]
fn scope_id(datum: Option<pg_sys::Datum>, of_type: pg_sys::Oid) -> Option<AskedScope<'static>> {
    match of_type {
        pg_sys::INT8OID => Some(AskedScope::Id(datum?.value() as i64)),
        pg_sys::INT4OID => Some(AskedScope::Id(i64::from(datum?.value() as i32))),
        pg_sys::INT2OID => Some(AskedScope::Id(i64::from(datum?.value() as i16))),
        _ => None,
    }
}

/// The scope of that level that has the key; `None` for NULL, and for a type that no key has.
///
/// # Safety
/// The datum is of that type, and outlives the call.
#[inline(always)]
unsafe fn scope_by_key(level: &str, key: pg_sys::Datum, of_type: pg_sys::Oid, own: &Rc<str>) -> Option<i64> {
    // SAFETY: see the caller.
    let key = unsafe {
        match of_type {
            pg_sys::TEXTOID | pg_sys::VARCHAROID => ScopeKey::Text(text(key)),
            pg_sys::UUIDOID => ScopeKey::Uuid(*key.cast_mut_ptr::<[u8; 16]>()),
            pg_sys::INT8OID => ScopeKey::Number(key.value() as i64),
            pg_sys::INT4OID => ScopeKey::Number(i64::from(key.value() as i32)),
            pg_sys::INT2OID => ScopeKey::Number(i64::from(key.value() as i16)),
            _ => return None,
        }
    };
    scope_with(level, key, Some(own))
}

/// The resource by its text form.
///
/// # Safety
/// The datum is of that type.
#[inline(always)]
unsafe fn resource(datum: pg_sys::Datum, of_type: pg_sys::Oid, room: &mut [u8; UUID_LENGTH]) -> Option<&str> {
    use std::io::Write;
    // SAFETY: see the caller.
    let number = unsafe {
        match of_type {
            pg_sys::TEXTOID | pg_sys::VARCHAROID => return Some(text(datum)),
            pg_sys::UUIDOID => return Some(write_uuid(*datum.cast_mut_ptr(), room)),
            pg_sys::INT8OID => datum.value() as i64,
            pg_sys::INT4OID => i64::from(datum.value() as i32),
            _ => return None,
        }
    };
    let mut rest = &mut room[..];
    write!(rest, "{number}").ok()?;
    let left = rest.len();
    let written = room.len() - left;
    std::str::from_utf8(room.get(..written)?).ok()
}

/// The decision; `None` if something is missing that matters.
///
/// # Safety
/// `fcinfo` is a call in progress of the function that is said. A PostgreSQL error jumps over the frames of the caller, so none of
/// them may hold a value that needs dropping.
#[inline(always)]
unsafe fn decide_row(fcinfo: pg_sys::FunctionCallInfo, by: By) -> Option<bool> {
    // SAFETY: the arguments have the declared types, or those that the site knows, and outlive the call.
    unsafe {
        if !signals::absorb_unguarded() {
            return None;
        }
        let Site { names, scope, resource: of_type, text: room, members } = Site::of_call(fcinfo)?;
        let stamp = names.usable(session::stamp());
        let is_same = names.recall_same(stamp).is_some();
        let principal = if is_same && !by.key { None } else { Some(or_raise(session::asked_principal())?) };
        let scope = if by.key {
            let (level, key) = (text(argument(fcinfo, LEVEL)?), argument(fcinfo, SCOPE)?);
            AskedScope::Id(scope_by_key(level, key, *scope, principal.as_ref()?)?)
        } else {
            scope_id(argument(fcinfo, SCOPE), *scope)?
        };
        let (columns, json);
        let attributes = if by.columns {
            columns = RowAttributes::of_call(fcinfo, MEMBERS, members.as_ref()?);
            Some(&columns as &dyn Attributes)
        } else {
            json = argument(fcinfo, ATTRIBUTES).map(|datum| JsonbAttributes::of_argument(datum));
            json.as_ref().map(JsonbAttributes::given)
        };
        let permission = text(argument(fcinfo, PERMISSION)?);
        // Looked at where it is kept: a copy would cost each row a part of its decision.
        let recalled;
        let hint = match (names.recall_same(stamp), &principal) {
            (Some(same), _) => same,
            (None, Some(principal)) => {
                recalled = names.recall(Names { principal, permission, resource_type: None });
                &recalled
            }
            (None, None) => &Hint::EMPTY,
        };
        let mut target = Target { scope, resource: None, attributes };
        let written = argument(fcinfo, RESOURCE);
        // A number or a UUID is not written out for nothing; a text may be one that no resource can have.
        if written.is_some()
            && !matches!(*of_type, pg_sys::TEXTOID | pg_sys::VARCHAROID)
            && let Some(known) = recall_whatever_resource(&target, hint)
        {
            return Some(known);
        }
        if let Some(datum) = written {
            target.resource = Some(resource(datum, *of_type, room)?);
        }
        match recall(&target, hint) {
            Some(known) if is_same || stamp.is_none() => Some(known),
            _ => {
                let hint = *hint;
                decide_anew(names, permission, target, principal, hint, stamp)
            }
        }
    }
}

/// The decision where the site does not know it, or not yet whom it is about.
#[inline(never)]
fn decide_anew(
    site: &mut CallSite,
    permission: &str,
    target: Target<'_>,
    principal: Option<Rc<str>>,
    mut hint: Hint,
    stamp: Option<u64>,
) -> Option<bool> {
    let principal = match principal {
        Some(principal) => principal,
        None => or_raise(session::asked_principal())?,
    };
    let Target { scope, resource, attributes } = target;
    let names = Names { principal: &principal, permission, resource_type: None };
    let ask = Ask { principal: &principal, permission, scope, resource, attributes, resource_type: None };
    let decision = or_raise(decide(&ask, &mut hint));
    site.remember(names, hint, stamp);
    Some(decision)
}
