//! The support functions of the reasons of a yes.
#![allow(unsafe_code)]

use super::arm_conditions::{may_use, scope_condition, value_condition};
use super::arm_estimates::{scope_share, value_share};
use super::arm_reasons::{ACCEPTED, MATCHING, NAMED, NAMES, WHOLE};
use pgrx::pg_sys;

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_permits() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_names_in_scope() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_names_resource() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_matches_in_scope() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_matches() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// The support function of `_permits`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_permits(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `advise`.
    unsafe { advise(fcinfo, |request| scope_condition(request, &WHOLE), |request| scope_share(request, &WHOLE)) }
}

/// The support function of `_names_in_scope`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_names_in_scope(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `advise`.
    unsafe { advise(fcinfo, |request| scope_condition(request, &NAMED), |request| scope_share(request, &NAMED)) }
}

/// The support function of `_matches_in_scope`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_matches_in_scope(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `advise`.
    unsafe { advise(fcinfo, |request| scope_condition(request, &MATCHING), |request| scope_share(request, &MATCHING)) }
}

/// The support function of `_names_resource`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_names_resource(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `advise`.
    unsafe { advise(fcinfo, |request| value_condition(request, &NAMES), |request| value_share(request, &NAMES)) }
}

/// The support function of `_matches`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_matches(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: see `advise`.
    unsafe { advise(fcinfo, |request| value_condition(request, &ACCEPTED), |request| value_share(request, &ACCEPTED)) }
}

/// # Safety
/// The one argument is a request node.
unsafe fn advise(
    fcinfo: pg_sys::FunctionCallInfo,
    condition: impl FnOnce(&pg_sys::SupportRequestIndexCondition) -> Option<*mut pg_sys::ScalarArrayOpExpr>,
    share: impl FnOnce(&pg_sys::SupportRequestSelectivity) -> Option<f64>,
) -> pg_sys::Datum {
    // SAFETY: the tag says which request it is; null means "no advice".
    unsafe {
        let request: *mut pg_sys::Node = (*(*fcinfo).args.as_ptr()).value.cast_mut_ptr();
        let advice = match (*request).type_ {
            pg_sys::NodeTag::T_SupportRequestIndexCondition => {
                let request = &*request.cast::<pg_sys::SupportRequestIndexCondition>();
                let found = if may_use(request) { condition(request) } else { None };
                found.map(|condition| {
                    // See the condition of the whole call: workers would evaluate an array each.
                    (*request.index).amcanparallel = false;
                    pg_sys::lappend(std::ptr::null_mut(), condition.cast()).cast()
                })
            }
            pg_sys::NodeTag::T_SupportRequestSelectivity => {
                let of_rows = &mut *request.cast::<pg_sys::SupportRequestSelectivity>();
                let found = if of_rows.is_join { None } else { share(of_rows) };
                found.map(|share| {
                    of_rows.selectivity = share;
                    request
                })
            }
            _ => None,
        };
        pg_sys::Datum::from(advice.unwrap_or(std::ptr::null_mut()))
    }
}
