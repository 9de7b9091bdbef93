use super::administer::administer;
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::admin;
use pgrx::prelude::*;

/// Registers a resource or replaces its attributes; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn register_resource(
    scope: Option<&str>,
    resource_type: Option<&str>,
    identifier: Option<&str>,
    attributes: default!(Option<JsonDocument>, "'{}'"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, resource_type) = (required("scope", scope)?, required("resource_type", resource_type)?);
        let (identifier, attributes) = (required("identifier", identifier)?, required("attributes", attributes)?);
        admin::register_resource(caller, scope, resource_type, identifier, &attributes.0)
    })
}

/// Drops a resource, also from the resource groups that name it.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_resource(
    scope: Option<&str>,
    resource_type: Option<&str>,
    identifier: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| {
        let (scope, resource_type) = (required("scope", scope)?, required("resource_type", resource_type)?);
        admin::drop_resource(caller, scope, resource_type, required("identifier", identifier)?)
    });
}
