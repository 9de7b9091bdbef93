//! Sharing one resource.

use super::administer::administer;
use super::arguments::required;
use crate::admin::{self, NewAssignment, Share};
use crate::model::Result;
use pgrx::prelude::*;

/// Shares a resource with a principal; returns the share's id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
#[allow(clippy::too_many_arguments)]
fn share_resource(
    principal: Option<&str>,
    role: Option<&str>,
    scope: Option<&str>,
    resource_type: Option<&str>,
    resource: Option<&str>,
    valid_from: default!(Option<TimestampWithTimeZone>, "NULL"),
    valid_until: default!(Option<TimestampWithTimeZone>, "NULL"),
    reason: default!(Option<&str>, "NULL"),
    identifier: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let share = share(principal, role, scope, resource_type, resource)?;
        admin::share_resource(caller, &share, &NewAssignment { identifier, valid_from, valid_until, reason })
    })
}

/// Takes a share back.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn unshare_resource(
    principal: Option<&str>,
    role: Option<&str>,
    scope: Option<&str>,
    resource_type: Option<&str>,
    resource: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| {
        admin::unshare_resource(caller, &share(principal, role, scope, resource_type, resource)?)
    });
}

/// Has a permission to share that is older than sharing give the right to share.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn confirm_share_permission(permission: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::confirm_share_permission(caller, required("permission", permission)?));
}

fn share<'a>(
    principal: Option<&'a str>,
    role: Option<&'a str>,
    scope: Option<&'a str>,
    resource_type: Option<&'a str>,
    resource: Option<&'a str>,
) -> Result<Share<'a>> {
    Ok(Share {
        principal: required("principal", principal)?,
        role: required("role", role)?,
        scope: required("scope", scope)?,
        resource_type: required("resource_type", resource_type)?,
        resource: required("resource", resource)?,
    })
}
