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
