//! The reasons of a yes apart, as the planner has them in the place of `has_permission`: see `protection::planner`.
//!
//! `_permits_scope(...) OR (_names_in_scope(...) AND _names_resource(...))` is `has_permission(...)` on each row, or, with an
//! attribute apart, the same `OR (_matches_in_scope(...) AND _matches(...))`. The first takes in messages, the others do not: the
//! same policy answers all of them.
#![allow(unsafe_code)]

use super::call_site::{CallSite, Names};
use super::raw_argument::{argument, text};
use crate::cache::{
    Ask, AskedScope, Hint, Reason, decide_by, known_question, may_hold, recall_whatever_resource, signals,
};
use crate::catalog::JsonbAttributes;
use crate::model::Result;
use crate::server::{BackendLocal, or_raise};
use crate::session;
use pgrx::pg_sys;
use std::cell::Cell;

const PERMISSION: usize = 0;
const SCOPE: usize = 1;
const RESOURCE: usize = 2;
const ATTRIBUTES: usize = 3;
/// The attribute: of the first function the one that is apart, of the others the one that it is about.
const ATTRIBUTE: usize = 4;
const ATTRIBUTE_IN_SCOPE: usize = 2;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac._plan_permits_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_permits_scope';
CREATE FUNCTION harness_rbac._plan_names_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_in_scope';
CREATE FUNCTION harness_rbac._plan_names_resource(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_names_resource';
CREATE FUNCTION harness_rbac._plan_matches_in_scope(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches_in_scope';
CREATE FUNCTION harness_rbac._plan_matches(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_matches';

CREATE FUNCTION harness_rbac._permits_scope(permission text, scope_id "any", resource "any", attributes jsonb, attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_permits_scope AS 'MODULE_PATHNAME', 'permits_scope';
CREATE FUNCTION harness_rbac._names_in_scope(permission text, scope_id "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_in_scope AS 'MODULE_PATHNAME', 'names_in_scope';
CREATE FUNCTION harness_rbac._names_resource(permission text, scope_id "any", resource "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_names_resource AS 'MODULE_PATHNAME', 'names_resource';
CREATE FUNCTION harness_rbac._matches_in_scope(permission text, scope_id "any", attribute text) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches_in_scope AS 'MODULE_PATHNAME', 'matches_in_scope';
CREATE FUNCTION harness_rbac._matches(permission text, scope_id "any", resource "any", attributes jsonb, attribute text, value "any") RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_matches AS 'MODULE_PATHNAME', 'matches_attribute';
"#,
    name = "arms",
    requires = ["schema"]
);

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_permits_scope() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_names_in_scope() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_names_resource() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_matches_in_scope() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_matches_attribute() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// `_permits_scope(permission, scope_id, resource, attributes, attribute)`: whether the current principal holds the permission for
/// another reason than a name, and than that attribute. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn permits_scope(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing below this frame and PostgreSQL needs dropping yet; the arguments are as declared.
    let decision = unsafe {
        signals::absorb_unguarded();
        FIRST_ARM.get().set(signals::sequence());
        let apart = argument(fcinfo, ATTRIBUTE).map(|datum| text(datum));
        decide(fcinfo, Reason::Scope(apart))
    };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// `_names_in_scope(permission, scope_id)`: whether the current principal may hold the permission there by a name. Never NULL.
///
/// # Safety
/// As for [`permits_scope`].
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn names_in_scope(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `permits_scope`.
    let may = unsafe { may_hold_in_scope(fcinfo, Reason::Name) };
    pg_sys::Datum::from(usize::from(may.unwrap_or(false)))
}

/// `_names_resource(permission, scope_id, resource)`: whether the current principal holds the permission by a name. Never NULL.
///
/// # Safety
/// As for [`permits_scope`].
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn names_resource(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `permits_scope`.
    let decision = unsafe { decide(fcinfo, Reason::Name) };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// `_matches_in_scope(permission, scope_id, attribute)`: whether the current principal may hold the permission there by the
/// attribute. Never NULL.
///
/// # Safety
/// As for [`permits_scope`].
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn matches_in_scope(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `permits_scope`.
    let may = unsafe {
        let attribute = argument(fcinfo, ATTRIBUTE_IN_SCOPE).map(|datum| text(datum));
        attribute.and_then(|attribute| may_hold_in_scope(fcinfo, Reason::Attribute(attribute)))
    };
    pg_sys::Datum::from(usize::from(may.unwrap_or(false)))
}

/// `_matches(permission, scope_id, resource, attributes, attribute, value)`: whether the current principal holds the permission by
/// the attribute. The value stands there for an index on its column. Never NULL.
///
/// # Safety
/// As for [`permits_scope`].
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn matches_attribute(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `permits_scope`.
    let decision = unsafe {
        let attribute = argument(fcinfo, ATTRIBUTE).map(|datum| text(datum));
        attribute.and_then(|attribute| decide(fcinfo, Reason::Attribute(attribute)))
    };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// Which messages had come when the first of them was asked about the row.
static FIRST_ARM: BackendLocal<Cell<u64>> = BackendLocal::new(Cell::new(0));

/// Whether the policy is still the one that the first of them was asked of. Reading a table takes in messages as well; what the
/// right has moved to meanwhile may be a reason that was asked already, so the next one is asked for any.
#[inline(always)]
fn is_of_first_arm() -> bool {
    FIRST_ARM.get().get() == signals::sequence()
}

/// What one place in a query remembers. Lives in palloc'd memory that nobody drops: plain data only.
struct Site {
    names: CallSite,
    scope: pg_sys::Oid,
    resource: pg_sys::Oid,
    /// A number or a UUID in its text form.
    text: [u8; 36],
}

impl Site {
    /// # Safety
    /// `fcinfo` is the call in progress; no other use of `fn_extra` is made.
    #[inline]
    unsafe fn of_call<'a>(fcinfo: pg_sys::FunctionCallInfo) -> Option<&'a mut Site> {
        // SAFETY: flinfo, where there is one, outlives the call and is used by one call at a time.
        unsafe {
            let flinfo = (*fcinfo).flinfo.as_mut()?;
            if flinfo.fn_extra.is_null() {
                let mut type_of = |place: usize| pg_sys::get_fn_expr_argtype(flinfo, place as i32);
                let (scope, resource) = (type_of(SCOPE), type_of(RESOURCE));
                let site = Site { names: CallSite::EMPTY, scope, resource, text: [0; 36] };
                flinfo.fn_extra = pg_sys::MemoryContextAllocZero(flinfo.fn_mcxt, size_of::<Site>());
                flinfo.fn_extra.cast::<Site>().write(site);
            }
            flinfo.fn_extra.cast::<Site>().as_mut()
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
        _ => None,
    }
}

/// The resource by its text form.
///
/// # Safety
/// The datum is of that type.
#[inline(always)]
unsafe fn resource(datum: pg_sys::Datum, of_type: pg_sys::Oid, room: &mut [u8; 36]) -> Option<&str> {
    use std::io::Write;
    let mut rest = &mut room[..];
    // SAFETY: see the caller.
    unsafe {
        match of_type {
            pg_sys::TEXTOID | pg_sys::VARCHAROID => return Some(text(datum)),
            pg_sys::INT8OID => write!(rest, "{}", datum.value() as i64).ok()?,
            pg_sys::INT4OID => write!(rest, "{}", datum.value() as i32).ok()?,
            pg_sys::UUIDOID => {
                let bytes: [u8; 16] = *datum.cast_mut_ptr();
                for (place, byte) in bytes.iter().enumerate() {
                    let dash = if matches!(place, 4 | 6 | 8 | 10) { "-" } else { "" };
                    write!(rest, "{dash}{byte:02x}").ok()?;
                }
            }
            _ => return None,
        }
    }
    let left = rest.len();
    let written = room.len() - left;
    std::str::from_utf8(room.get(..written)?).ok()
}

/// The decision for one reason; `None` if something is missing that matters.
///
/// # Safety
/// `fcinfo` is a call of `permits_scope`, `names_resource` or `matches_attribute` in progress.
#[inline(always)]
unsafe fn decide(fcinfo: pg_sys::FunctionCallInfo, reason: Reason<'_>) -> Option<bool> {
    let has_attributes = reason != Reason::Name;
    let reason = if is_of_first_arm() { reason } else { Reason::Any };
    let principal = or_raise(session::asked_principal())?;
    // SAFETY: the arguments have the declared types, or those that the site knows, and outlive the call.
    unsafe {
        let site = Site::of_call(fcinfo)?;
        let permission = text(argument(fcinfo, PERMISSION)?);
        let scope = scope_id(argument(fcinfo, SCOPE), site.scope)?;
        let given = if has_attributes { argument(fcinfo, ATTRIBUTES) } else { None };
        let attributes = given.map(|datum| JsonbAttributes::of_argument(datum));
        let (attributes, resource_type) = (attributes.as_ref(), None);
        let ask = Ask { principal: &principal, permission, scope, resource: None, attributes, resource_type };
        let written = argument(fcinfo, RESOURCE);
        // A number or a UUID is not written out for nothing; a text may be one that no resource can have.
        if written.is_some() && !matches!(site.resource, pg_sys::TEXTOID | pg_sys::VARCHAROID) {
            let names = Names { principal: ask.principal, permission, resource_type };
            if let Some(known) = recall_whatever_resource(reason, &ask, site.names.recall(names).own()) {
                return Some(known);
            }
        }
        let resource = match written {
            Some(datum) => Some(resource(datum, site.resource, &mut site.text)?),
            None => None,
        };
        let ask = Ask { resource, ..ask };
        let mut decide = |reason| or_raise(with_hint(&mut site.names, &ask, |hint| decide_by(reason, &ask, hint)));
        // Messages may have come while the policy was read for this.
        Some(
            decide(reason)
                || !matches!(reason, Reason::Scope(_) | Reason::Any) && !is_of_first_arm() && decide(Reason::Any),
        )
    }
}

/// # Safety
/// `fcinfo` is a call of `names_in_scope` or `matches_in_scope` in progress.
#[inline(always)]
unsafe fn may_hold_in_scope(fcinfo: pg_sys::FunctionCallInfo, reason: Reason<'_>) -> Option<bool> {
    if !is_of_first_arm() {
        return Some(true);
    }
    let principal = session::current_principal()?;
    // SAFETY: as for `decide`.
    unsafe {
        let site = Site::of_call(fcinfo)?;
        let permission = text(argument(fcinfo, PERMISSION)?);
        let scope = scope_id(argument(fcinfo, SCOPE), site.scope)?;
        let names = Names { principal: &principal, permission, resource_type: None };
        let mut hint = site.names.recall(names);
        if hint.own().is_none() {
            hint = Hint::of(known_question(&principal, permission));
            site.names.remember(names, hint);
        }
        Some(may_hold(reason, scope, hint.own()))
    }
}

fn with_hint(site: &mut CallSite, ask: &Ask<'_>, decide: impl FnOnce(&mut Hint) -> Result<bool>) -> Result<bool> {
    let names = Names { principal: ask.principal, permission: ask.permission, resource_type: None };
    let mut hint = site.recall(names);
    let decision = decide(&mut hint)?;
    if hint.is_new() {
        site.remember(names, hint);
    }
    Ok(decision)
}
