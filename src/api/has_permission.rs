//! `has_permission`, the call that policies make on every row.
//!
//! Declared to PostgreSQL by hand: the arguments are read where they lie, without the copies and checks of the
//! ordinary glue, which would cost more than the decision.
#![allow(unsafe_code)]

use super::call_site::{CallSite, Names};
use super::raw_argument::{argument, text};
use crate::cache::{Ask, AskedScope, Hint, Target, decide, recall, signals};
use crate::catalog::JsonbAttributes;
use crate::server::or_raise;
use crate::session;
use pgrx::pg_sys;

const PERMISSION: usize = 0;
const SCOPE: usize = 1;
const RESOURCE: usize = 2;
pub(super) const PRINCIPAL: usize = 3;
const ATTRIBUTES: usize = 4;
const RESOURCE_TYPE: usize = 5;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac._plan_has_permission(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_has_permission';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope text, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'has_permission_by_path';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_id bigint, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_id';

-- Under another name: scope_id => NULL, '1' or $1 would fit two forms equally well.
CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_number integer, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_integer_id';

CREATE FUNCTION harness_rbac.has_permission(
    permission text, scope_number smallint, resource text DEFAULT NULL, principal text DEFAULT NULL,
    attributes jsonb DEFAULT NULL, resource_type text DEFAULT NULL
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission AS 'MODULE_PATHNAME', 'has_permission_by_smallint_id';
"#,
    name = "has_permission",
    requires = ["schema"]
);

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_has_permission_by_path() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_has_permission_by_id() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_has_permission_by_integer_id() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_has_permission_by_smallint_id() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// `has_permission(permission text, scope text, ...)`: whether the principal holds the permission. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn has_permission_by_path(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing of this frame needs dropping; the argument is a text.
    unsafe {
        let scope = argument(fcinfo, SCOPE).map(|datum| text(datum));
        answer(fcinfo, scope.map(AskedScope::Path))
    }
}

/// `has_permission(permission text, scope_id bigint, ...)`: whether the principal holds the permission. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn has_permission_by_id(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing of this frame needs dropping; the argument is a bigint.
    unsafe {
        let scope = argument(fcinfo, SCOPE).map(|datum| AskedScope::Id(datum.value() as i64));
        answer(fcinfo, scope)
    }
}

/// `has_permission(permission text, scope_number integer, ...)`: for integer columns, which an index could not serve
/// through a cast. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn has_permission_by_integer_id(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing of this frame needs dropping; the argument is an integer.
    unsafe {
        let scope = argument(fcinfo, SCOPE).map(|datum| AskedScope::Id(i64::from(datum.value() as i32)));
        answer(fcinfo, scope)
    }
}

/// `has_permission(permission text, scope_number smallint, ...)`: the same for smallint columns, and for drivers that send a
/// small number so: it would fit bigint and integer equally well. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn has_permission_by_smallint_id(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: nothing of this frame needs dropping; the argument is a smallint.
    unsafe {
        let scope = argument(fcinfo, SCOPE).map(|datum| AskedScope::Id(i64::from(datum.value() as i16)));
        answer(fcinfo, scope)
    }
}

/// # Safety
/// `fcinfo` is the call in progress, of one of the four functions.
#[inline(always)]
unsafe fn answer(fcinfo: pg_sys::FunctionCallInfo, scope: Option<AskedScope<'_>>) -> pg_sys::Datum {
    // SAFETY: nothing below this frame and PostgreSQL needs dropping yet; the arguments have the declared types and outlive the call.
    let decision = unsafe {
        match argument(fcinfo, PRINCIPAL) {
            _ if !signals::absorb_unguarded() => None,
            Some(datum) => ask::<0>(fcinfo, scope, text(datum), None),
            None => ask_about_current(fcinfo, scope),
        }
    };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// [`ask`] about the principal of the session.
///
/// # Safety
/// As for [`answer`].
#[inline(always)]
unsafe fn ask_about_current(fcinfo: pg_sys::FunctionCallInfo, scope: Option<AskedScope<'_>>) -> Option<bool> {
    let stamp = session::stamp();
    // SAFETY: see the caller.
    unsafe {
        if let Some(site) = CallSite::of_call(fcinfo, &[PERMISSION, RESOURCE_TYPE])
            && let Some(hint) = site.recall_same(stamp)
        {
            let attributes = argument(fcinfo, ATTRIBUTES).map(|datum| JsonbAttributes::of_argument(datum));
            let target = Target {
                scope: scope?,
                resource: argument(fcinfo, RESOURCE).map(|datum| text(datum)),
                attributes: attributes.as_ref().map(JsonbAttributes::given),
            };
            if let Some(known) = recall(&target, hint) {
                return Some(known);
            }
        }
        ask_about_new(fcinfo, scope, stamp)
    }
}

/// The same where the call site does not know yet who that is.
///
/// # Safety
/// As for [`answer`].
#[inline(never)]
unsafe fn ask_about_new(
    fcinfo: pg_sys::FunctionCallInfo,
    scope: Option<AskedScope<'_>>,
    stamp: Option<u64>,
) -> Option<bool> {
    let principal = or_raise(session::asked_principal())?;
    // SAFETY: see the caller.
    unsafe { ask::<0>(fcinfo, scope, &principal, stamp) }
}

/// The decision; `None` if an argument is missing that matters. `SHIFT`: how many arguments more than one the scope takes;
/// `stamp`: of the session's principal, if it is asked about.
///
/// # Safety
/// `fcinfo` is the call in progress, of a function with these arguments.
#[inline(always)]
pub(super) unsafe fn ask<const SHIFT: usize>(
    fcinfo: pg_sys::FunctionCallInfo,
    scope: Option<AskedScope<'_>>,
    principal: &str,
    stamp: Option<u64>,
) -> Option<bool> {
    // SAFETY: see the caller.
    unsafe {
        let attributes = argument(fcinfo, ATTRIBUTES + SHIFT).map(|datum| JsonbAttributes::of_argument(datum));
        let ask = Ask {
            permission: text(argument(fcinfo, PERMISSION)?),
            scope: scope?,
            principal,
            resource: argument(fcinfo, RESOURCE + SHIFT).map(|datum| text(datum)),
            attributes: attributes.as_ref().map(JsonbAttributes::given),
            resource_type: argument(fcinfo, RESOURCE_TYPE + SHIFT).map(|datum| text(datum)),
        };
        let names = Names { principal, permission: ask.permission, resource_type: ask.resource_type };
        let Some(site) = CallSite::of_call(fcinfo, &[PERMISSION, RESOURCE_TYPE + SHIFT]) else {
            return Some(or_raise(decide(&ask, &mut Hint::default())));
        };
        let mut hint = site.recall(names);
        let decision = or_raise(decide(&ask, &mut hint));
        site.remember(names, hint, stamp);
        Some(decision)
    }
}
