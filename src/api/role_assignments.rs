use super::administer::administer;
use super::arguments::required;
use crate::admin::{self, AssignmentChange, Grant, NewAssignment};
use crate::model::Result;
use pgrx::prelude::*;

/// Assigns a role to a principal; returns the assignment's id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
#[allow(clippy::too_many_arguments)]
fn assign_role(
    principal: Option<&str>,
    role: Option<&str>,
    resource_group: Option<&str>,
    scope: Option<&str>,
    identifier: default!(Option<&str>, "NULL"),
    valid_from: default!(Option<TimestampWithTimeZone>, "NULL"),
    valid_until: default!(Option<TimestampWithTimeZone>, "NULL"),
    reason: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let grant = grant(principal, role, resource_group, scope)?;
        admin::assign_role(caller, &grant, &NewAssignment { identifier, valid_from, valid_until, reason })
    })
}

/// Revokes an assignment.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn revoke_role(
    principal: Option<&str>,
    role: Option<&str>,
    resource_group: Option<&str>,
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| admin::revoke_role(caller, &grant(principal, role, resource_group, scope)?));
}

/// Changes an assignment; what is not given stays.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn alter_assignment(
    scope: Option<&str>,
    identifier: Option<&str>,
    disabled: default!(Option<bool>, "NULL"),
    valid_from: default!(Option<TimestampWithTimeZone>, "NULL"),
    valid_until: default!(Option<TimestampWithTimeZone>, "NULL"),
    reason: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::alter_assignment(
            caller,
            scope,
            identifier,
            &AssignmentChange { disabled, valid_from, valid_until, reason },
        )
    });
}

fn grant<'a>(
    principal: Option<&'a str>,
    role: Option<&'a str>,
    resource_group: Option<&'a str>,
    scope: Option<&'a str>,
) -> Result<Grant<'a>> {
    Ok(Grant {
        principal: required("principal", principal)?,
        role: required("role", role)?,
        resource_group: required("resource_group", resource_group)?,
        scope: required("scope", scope)?,
    })
}
