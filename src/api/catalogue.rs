use super::administer::administer;
use super::arguments::{names, required};
use crate::admin;
use pgrx::prelude::*;

/// Creates a resource type of the application; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_resource_type(
    identifier: Option<&str>,
    scopes: Option<Vec<Option<String>>>,
    name: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (identifier, scopes) = (required("identifier", identifier)?, names("scopes", scopes)?);
        admin::create_resource_type(caller, identifier, &scopes, name)
    })
}

/// Creates a permission of the application; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_permission(
    identifier: Option<&str>,
    resource_type: Option<&str>,
    action: Option<&str>,
    scopes: Option<Vec<Option<String>>>,
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (identifier, action) = (required("identifier", identifier)?, required("action", action)?);
        let (resource_type, scopes) = (required("resource_type", resource_type)?, names("scopes", scopes)?);
        admin::create_permission(caller, identifier, resource_type, action, &scopes)
    })
}
