use super::administer::administer;
use super::arguments::required;
use crate::admin;
use pgrx::pg_sys;
use pgrx::prelude::*;
use std::ffi::CStr;

/// Publishes the policy for logical subscribers.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.create_publication(name name DEFAULT 'harness_rbac') RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn create_publication(name: Option<&CStr>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        let name = required("name", name)?.to_string_lossy();
        admin::create_publication(caller, &name)
    });
}

/// Waits until every logical subscriber has applied what was committed before.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.wait_for_replicas(timeout interval) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn wait_for_replicas(timeout: Option<Interval>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::wait_for_replicas(caller, microseconds(&required("timeout", timeout)?)));
}

/// As PostgreSQL compares intervals: a month is 30 days, a day 24 hours.
fn microseconds(interval: &Interval) -> i64 {
    let days = i64::from(interval.months()) * 30 + i64::from(interval.days());
    days.saturating_mul(24 * 60 * 60 * 1_000_000).saturating_add(interval.micros())
}
