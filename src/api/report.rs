use super::administer::consult;
use super::arguments::required;
use crate::audit::recent_changes;
use crate::report;
use pgrx::prelude::*;

/// Who may do what at a scope and below it, as one page for a browser.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn access_report(scope: Option<&str>, call: pg_sys::FunctionCallInfo) -> String {
    // Before the log is read, which may be long.
    consult(call, |caller| report::require_report(caller, required("scope", scope)?));
    // As the current role: the log decides by itself whom it shows what.
    let changes = scope.map(recent_changes).unwrap_or_default();
    consult(call, |caller| report::access_report(caller, required("scope", scope)?, changes))
}
