use super::arguments::{names, required};
use crate::admin;
use crate::raise::or_raise;
use pgrx::prelude::*;

/// Creates a resource type of the application; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn create_resource_type(
    identifier: Option<&str>,
    scopes: Option<Vec<Option<String>>>,
    name: default!(Option<&str>, "NULL"),
) -> i64 {
    or_raise((|| {
        let (identifier, scopes) = (required("identifier", identifier)?, names("scopes", scopes)?);
        admin::create_resource_type(identifier, &scopes, name)
    })())
}

/// Creates a permission of the application; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn create_permission(
    identifier: Option<&str>,
    resource_type: Option<&str>,
    action: Option<&str>,
    scopes: Option<Vec<Option<String>>>,
) -> i64 {
    or_raise((|| {
        let (identifier, action) = (required("identifier", identifier)?, required("action", action)?);
        let (resource_type, scopes) = (required("resource_type", resource_type)?, names("scopes", scopes)?);
        admin::create_permission(identifier, resource_type, action, &scopes)
    })())
}
