use super::administer::administer;
use super::arguments::{names, required};
use crate::admin;
use pgrx::prelude::*;

/// Creates a custom role at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_role(
    scope: Option<&str>,
    identifier: Option<&str>,
    permissions: Option<Vec<Option<String>>>,
    name: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::create_role(caller, scope, identifier, &names("permissions", permissions)?, name)
    })
}

/// Adds permissions to a custom role and removes others.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn alter_role(
    scope: Option<&str>,
    identifier: Option<&str>,
    add_permissions: default!(Option<Vec<Option<String>>>, "'{}'"),
    remove_permissions: default!(Option<Vec<Option<String>>>, "'{}'"),
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        let add = names("add_permissions", add_permissions)?;
        admin::alter_role(caller, scope, identifier, &add, &names("remove_permissions", remove_permissions)?)
    });
}

/// Drops a custom role and the assignments that use it.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_role(scope: Option<&str>, identifier: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::drop_role(caller, required("scope", scope)?, required("identifier", identifier)?));
}
