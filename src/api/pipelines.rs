use super::administer::{administer, consult};
use super::arguments::required;
use crate::cache::{AskedScope, signals};
use crate::server::or_raise;
use crate::{pipeline, session};
use pgrx::prelude::*;

/// Reads a pipeline's definition and keeps what it refers to; returns that.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn register_pipeline(
    scope: Option<&str>,
    identifier: Option<&str>,
    definition: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(resource_type, String),
        name!(reference, String),
        name!(scope, Option<String>),
        name!(resource, Option<String>),
    ),
> {
    let found = administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        pipeline::register_pipeline(caller, scope, identifier, required("definition", definition)?)
    });
    TableIterator::new(
        found.into_iter().map(|found| (found.resource_type, found.reference, found.scope, found.resource)),
    )
}

/// Drops a pipeline and what is known of its definition.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_pipeline(scope: Option<&str>, identifier: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        pipeline::drop_pipeline(caller, required("scope", scope)?, required("identifier", identifier)?)
    });
}

/// Each permission that running a pipeline needs, and whether a principal holds it.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
#[expect(clippy::type_complexity, reason = "the names of the columns are read from the signature")]
fn check_pipeline_execution(
    scope: Option<&str>,
    pipeline: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(permission, Option<String>),
        name!(resource_type, String),
        name!(scope, Option<String>),
        name!(resource, Option<String>),
        name!(permitted, bool),
        name!(reason, Option<String>),
    ),
> {
    let checked = consult(call, |caller| {
        pipeline::check_pipeline_execution(
            caller,
            required("scope", scope)?,
            required("pipeline", pipeline)?,
            principal,
        )
    });
    TableIterator::new(checked.into_iter().map(|need| {
        let permitted = need.reason.is_none();
        (need.permission, need.resource_type, need.scope, need.resource, permitted, need.reason)
    }))
}

/// Who may run a pipeline from its first step to its last.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn pipeline_executors(
    scope: Option<&str>,
    pipeline: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(principal, String),)> {
    let found = consult(call, |caller| {
        pipeline::pipeline_executors(caller, required("scope", scope)?, required("pipeline", pipeline)?)
    });
    TableIterator::new(found.into_iter().map(|principal| (principal,)))
}

/// Whether a principal may run a pipeline from its first step to its last; the scope by its path.
#[pg_extern(schema = "harness_rbac", name = "may_execute_pipeline", stable, parallel_safe)]
fn may_execute_pipeline_by_path(
    scope: Option<&str>,
    pipeline: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
) -> bool {
    may(scope.map(AskedScope::Path), pipeline, principal)
}

/// Whether a principal may run a pipeline from its first step to its last; the scope by its id.
#[pg_extern(schema = "harness_rbac", name = "may_execute_pipeline", stable, parallel_safe)]
fn may_execute_pipeline_by_id(
    scope_id: Option<i64>,
    pipeline: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
) -> bool {
    may(scope_id.map(AskedScope::Id), pipeline, principal)
}

fn may(scope: Option<AskedScope<'_>>, pipeline: Option<&str>, principal: Option<&str>) -> bool {
    if !signals::absorb_to_decide() {
        return false;
    }
    let current = if principal.is_none() { or_raise(session::asked_principal()) } else { None };
    let (Some(scope), Some(pipeline)) = (scope, pipeline) else { return false };
    let Some(principal) = principal.or(current.as_deref()) else { return false };
    or_raise(pipeline::may_execute(principal, scope, pipeline))
}
