//! `scope_of`, by which policies find the scope of a row whose application has keys of its own, and `has_permission` with such
//! a call for its scope, which is one function then: the planner puts it in the place of both.
//!
//! Declared to PostgreSQL by hand, as `has_permission` is.
#![allow(unsafe_code)]

use super::has_permission::{PRINCIPAL, ask};
use super::raw_argument::{argument, text};
use crate::cache::{AskedScope, ScopeKey, scope_by_key, signals};
use crate::model::Level;
use crate::server::or_raise;
use crate::session;
use pgrx::pg_sys;
use std::rc::Rc;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac.scope_of(level text, key text) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_text';
CREATE FUNCTION harness_rbac.scope_of(level text, key uuid) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_uuid';
CREATE FUNCTION harness_rbac.scope_of(level text, key bigint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_bigint';
CREATE FUNCTION harness_rbac.scope_of(level text, key integer) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_integer';
CREATE FUNCTION harness_rbac.scope_of(level text, key smallint) RETURNS bigint
    LANGUAGE c STABLE PARALLEL SAFE COST 1 AS 'MODULE_PATHNAME', 'scope_of_smallint';

CREATE FUNCTION harness_rbac._plan_has_permission_by_key(internal) RETURNS internal
    LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'plan_has_permission_by_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key text, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_text_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key uuid, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_uuid_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key bigint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_bigint_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key integer, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_integer_key';
CREATE FUNCTION harness_rbac._has_permission_by_key(
    permission text, level text, key smallint, resource text, principal text, attributes jsonb, resource_type text
) RETURNS boolean LANGUAGE c STABLE PARALLEL SAFE COST 1 SUPPORT harness_rbac._plan_has_permission_by_key
    AS 'MODULE_PATHNAME', 'has_permission_by_smallint_key';
"#,
    name = "scope_of",
    requires = ["schema"]
);

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

/// Reads a key where it lies.
type ReadKey = unsafe fn(pg_sys::Datum) -> ScopeKey<'static>;

macro_rules! functions_by_key {
    ($($scope_of:ident, $scope_of_info:ident, $asks:ident, $asks_info:ident, $read:expr;)*) => {$(
        #[unsafe(no_mangle)]
        #[doc(hidden)]
        pub extern "C" fn $scope_of_info() -> *const pg_sys::Pg_finfo_record {
            &FINFO
        }

        #[unsafe(no_mangle)]
        #[doc(hidden)]
        pub extern "C" fn $asks_info() -> *const pg_sys::Pg_finfo_record {
            &FINFO
        }

        /// `scope_of(level text, key ...)`: the id of the scope of that level with that key; NULL if there is none.
        ///
        /// # Safety
        /// Called by PostgreSQL with the arguments declared above.
        #[unsafe(no_mangle)]
        #[pgrx::pg_guard]
        pub unsafe extern "C-unwind" fn $scope_of(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
            // SAFETY: nothing of this frame needs dropping; the arguments are as declared.
            unsafe { scope_of(fcinfo, $read) }
        }

        /// `has_permission(permission, scope_of(level, key), ...)` in one. Never NULL.
        ///
        /// # Safety
        /// Called by PostgreSQL with the arguments declared above.
        #[unsafe(no_mangle)]
        #[pgrx::pg_guard]
        pub unsafe extern "C-unwind" fn $asks(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
            // SAFETY: as above.
            unsafe { has_permission_by_key(fcinfo, $read) }
        }
    )*};
}

functions_by_key! {
    scope_of_text, pg_finfo_scope_of_text, has_permission_by_text_key, pg_finfo_has_permission_by_text_key,
        |datum| ScopeKey::Text(text(datum));
    scope_of_uuid, pg_finfo_scope_of_uuid, has_permission_by_uuid_key, pg_finfo_has_permission_by_uuid_key,
        |datum| ScopeKey::Uuid(*datum.cast_mut_ptr::<[u8; 16]>());
    scope_of_bigint, pg_finfo_scope_of_bigint, has_permission_by_bigint_key, pg_finfo_has_permission_by_bigint_key,
        |datum| ScopeKey::Number(datum.value() as i64);
    scope_of_integer, pg_finfo_scope_of_integer, has_permission_by_integer_key, pg_finfo_has_permission_by_integer_key,
        |datum| ScopeKey::Number(i64::from(datum.value() as i32));
    scope_of_smallint, pg_finfo_scope_of_smallint, has_permission_by_smallint_key, pg_finfo_has_permission_by_smallint_key,
        |datum| ScopeKey::Number(i64::from(datum.value() as i16));
}

/// # Safety
/// `fcinfo` is a call of `scope_of`, whose key `read` reads. A PostgreSQL error jumps over the frames of the caller, so none of them
/// may hold a value that needs dropping.
#[inline(always)]
unsafe fn scope_of(fcinfo: pg_sys::FunctionCallInfo, read: ReadKey) -> pg_sys::Datum {
    // SAFETY: see the caller.
    let found = unsafe {
        let is_answered = signals::absorb_unguarded();
        let own = session::current_principal();
        if is_answered { find(fcinfo, 0, read, own.as_ref()) } else { None }
    };
    match found {
        Some(id) => pg_sys::Datum::from(id),
        None => {
            // SAFETY: the call in progress.
            unsafe { (*fcinfo).isnull = true };
            pg_sys::Datum::from(0)
        }
    }
}

/// # Safety
/// `fcinfo` is a call of `_has_permission_by_key`, whose key `read` reads; otherwise as for [`scope_of`].
#[inline(always)]
unsafe fn has_permission_by_key(fcinfo: pg_sys::FunctionCallInfo, read: ReadKey) -> pg_sys::Datum {
    // SAFETY: see the caller.
    let decision = unsafe {
        if !signals::absorb_unguarded() {
            return pg_sys::Datum::from(0_usize);
        }
        let named = argument(fcinfo, PRINCIPAL + 1);
        let own = if named.is_some() { session::current_principal() } else { or_raise(session::asked_principal()) };
        let scope = find(fcinfo, 1, read, own.as_ref()).map(AskedScope::Id);
        match (named, own.as_deref()) {
            (Some(named), _) => ask::<1>(fcinfo, scope, text(named), None),
            (None, Some(own)) => ask::<1>(fcinfo, scope, own, None),
            (None, None) => None,
        }
    };
    pg_sys::Datum::from(usize::from(decision.unwrap_or(false)))
}

/// # Safety
/// `fcinfo` is a call whose argument at `place` is a level, followed by a key that `read` reads.
#[inline(always)]
unsafe fn find(fcinfo: pg_sys::FunctionCallInfo, place: usize, read: ReadKey, own: Option<&Rc<str>>) -> Option<i64> {
    // SAFETY: see the caller; a key outlives the call.
    let (level, key) = unsafe { (text(argument(fcinfo, place)?), read(argument(fcinfo, place + 1)?)) };
    scope_with(level, key, own)
}

/// The scope; `None` if there is none, or if the session may not know of it.
#[inline(always)]
pub(super) fn scope_with(level: &str, key: ScopeKey<'_>, own: Option<&Rc<str>>) -> Option<i64> {
    let level = level_of(level)?;
    // Told that it acts for somebody who is nobody any more, it acts for nobody.
    if own.is_none() && session::is_bound() {
        return None;
    }
    or_raise(scope_by_key(level, key, own))
}

/// Their lengths tell them apart; then one comparison is enough.
#[inline(always)]
fn level_of(name: &str) -> Option<Level> {
    let level = match name.len() {
        7 if name.starts_with('a') => Level::Account,
        7 => Level::Project,
        _ => Level::Organization,
    };
    (level.as_str() == name).then_some(level)
}
