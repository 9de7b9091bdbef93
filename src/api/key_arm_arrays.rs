//! What an index on keys of scopes is asked for, reason by reason: the scopes of `arm_arrays` by their keys. Each function once
//! more, declared VOLATILE, for plans that should not evaluate it while they are made.
#![allow(unsafe_code)]

use super::arm_arrays::array;
use super::arms_of_execution::arms_of_execution;
use super::raw_argument::{argument, text};
use crate::cache::{Arms, keys_at, keys_of};
use crate::model::Level;
use crate::server::or_raise;
use crate::session;
use pgrx::pg_sys;

pgrx::extension_sql!(
    r#"
CREATE FUNCTION harness_rbac._whole_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._whole_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'whole_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._named_scope_keys_later(permission text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'named_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c STABLE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';
CREATE FUNCTION harness_rbac._matching_scope_keys_later(permission text, attribute text, level text, in_the_type_of anyelement) RETURNS anyarray
    LANGUAGE c VOLATILE PARALLEL RESTRICTED AS 'MODULE_PATHNAME', 'matching_scope_keys';
"#,
    name = "key_arm_arrays",
    requires = ["schema"]
);

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_whole_scope_keys() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_named_scope_keys() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_matching_scope_keys() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// `_whole_scope_keys(permission, attribute, level, in_the_type_of)`: the keys of those of `_whole_scope_ids` that are of the level.
/// Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn whole_scope_keys(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see the caller.
    unsafe {
        let attribute = argument(fcinfo, 1).map(|datum| text(datum));
        keys(fcinfo, 2, |arms| arms.whole_scopes(attribute))
    }
}

/// `_named_scope_keys(permission, level, in_the_type_of)`: the keys of those of `_named_scope_ids` that are of the level. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn named_scope_keys(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see the caller.
    unsafe { keys(fcinfo, 1, |arms| &arms.named_scopes) }
}

/// `_matching_scope_keys(permission, attribute, level, in_the_type_of)`: the keys of those of `_matching_scope_ids` that are of the
/// level. Never NULL.
///
/// # Safety
/// Called by PostgreSQL with the arguments declared above.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn matching_scope_keys(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see the caller.
    unsafe {
        let attribute = argument(fcinfo, 1).map(|datum| text(datum));
        keys(fcinfo, 2, |arms| arms.matching_scopes(attribute))
    }
}

/// The keys of the scopes, which are those of the execution, of the level at that place of the arguments. Which scope has which key
/// may be asked later: a row whose key moves in between is nobody's in this statement.
///
/// # Safety
/// `fcinfo` is a call in progress: a permission, a level at the place, and behind it the type of the array.
unsafe fn keys(
    fcinfo: pg_sys::FunctionCallInfo,
    level: usize,
    scopes: impl for<'a> FnOnce(&'a Arms) -> &'a [i64],
) -> pg_sys::Datum {
    // SAFETY: the arguments are texts; the type is the one that the call site says.
    unsafe {
        let of_type = pg_sys::get_fn_expr_argtype((*fcinfo).flinfo, level as i32 + 1);
        let permission = argument(fcinfo, 0).map(|datum| text(datum));
        let found = arms_of_execution(permission, fcinfo);
        let level = argument(fcinfo, level).and_then(|datum| Level::from_name(text(datum)));
        let keyed = match (session::current_principal(), permission, level) {
            (Some(principal), Some(permission), Some(level)) => or_raise(keys_of(&principal, permission, level)),
            _ => Default::default(),
        };
        or_raise(array(keys_at(scopes(&found), &keyed), of_type))
    }
}
