use super::administer::administer;
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::admin;
use crate::catalog::{View, load_scope_by_id, load_scope_by_path};
use crate::model::ScopeId;
use crate::server::or_raise;
use pgrx::prelude::*;

/// Creates an account, organization or project; returns its id.
#[pg_extern(schema = "harness_rbac", name = "create_scope", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_scope_with_key(
    scope: Option<&str>,
    name: default!(Option<&str>, "NULL"),
    description: default!(Option<&str>, "NULL"),
    tags: default!(Option<JsonDocument>, "'{}'"),
    default_access: default!(Option<&str>, "'viewer'"),
    key: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, tags) = (required("scope", scope)?, required("tags", tags)?);
        let default_access = required("default_access", default_access)?;
        admin::create_scope(caller, scope, name, description, &tags.0, default_access, key)
    })
}

/// Gives a scope the key by which the application knows it; NULL takes it away.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn set_scope_key(scope: Option<&str>, key: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::set_scope_key(caller, required("scope", scope)?, key));
}

/// Drops a scope and everything that lives in it.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_scope(scope: Option<&str>, cascade: default!(Option<bool>, "false"), call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::drop_scope(caller, required("scope", scope)?, required("cascade", cascade)?));
}

/// The id of a scope; NULL if there is none of that path.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn scope_id(scope: Option<&str>) -> Option<i64> {
    or_raise(load_scope_by_path(View::Newest, scope?)).map(|scope| scope.id().0)
}

/// The path of a scope; NULL if there is none of that id.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn scope_path(scope_id: Option<i64>) -> Option<String> {
    or_raise(load_scope_by_id(View::Newest, ScopeId(scope_id?))).map(|scope| scope.path().to_owned())
}
