use super::administer::administer;
use super::arguments::required;
use crate::report;
use pgrx::prelude::*;

/// Who may do what at a scope and below it, as one page for a browser.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn access_report(scope: Option<&str>, call: pg_sys::FunctionCallInfo) -> String {
    administer(call, |caller| report::access_report(caller, required("scope", scope)?))
}
