use super::administer::administer;
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::admin;
use pgrx::prelude::*;

/// Creates a custom resource group at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_resource_group(
    scope: Option<&str>,
    identifier: Option<&str>,
    resource_filter: Option<JsonDocument>,
    included_scopes: default!(Option<JsonDocument>, "NULL"),
    name: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        let filter = required("resource_filter", resource_filter)?.parse()?;
        let included = included_scopes.map(|document| document.parse()).transpose()?;
        admin::create_resource_group(caller, scope, identifier, &filter, included.as_ref(), name)
    })
}

/// Replaces filter or included scopes of a custom resource group.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn alter_resource_group(
    scope: Option<&str>,
    identifier: Option<&str>,
    resource_filter: default!(Option<JsonDocument>, "NULL"),
    included_scopes: default!(Option<JsonDocument>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        let filter = resource_filter.map(|document| document.parse()).transpose()?;
        let included = included_scopes.map(|document| document.parse()).transpose()?;
        admin::alter_resource_group(caller, scope, identifier, filter.as_ref(), included.as_ref())
    });
}

/// Drops a custom resource group and the assignments that use it.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_resource_group(scope: Option<&str>, identifier: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::drop_resource_group(caller, required("scope", scope)?, required("identifier", identifier)?)
    });
}
