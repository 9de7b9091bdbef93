//! The log, and the policy as it was.

use super::administer::{administer, consult, function_of};
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::audit::{self, AskedThen, BindingThen, DroppedMonth, Finding};
use crate::cache::{AskedScope, signals};
use crate::catalog::JsonbAttributes;
use crate::model::{RbacError, Result, ScopePath, SqlState};
use crate::server::{is_installed, or_raise, statement_time};
use crate::session;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::prelude::*;

pgrx::extension_sql_file!(
    "../../sql/audit_log.sql",
    name = "audit_log",
    requires = ["audit", "review", "api_keys", api::permitted_scope_ids::permitted_scope_ids]
);

/// What changed at a scope and below it.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn policy_changes(
    scope: Option<&str>,
    since: default!(Option<TimestampWithTimeZone>, "NULL"),
    until: default!(Option<TimestampWithTimeZone>, "NULL"),
) -> TableIterator<
    'static,
    (
        name!(at, Option<TimestampWithTimeZone>),
        name!(who, String),
        name!(action, String),
        name!(object, Option<String>),
        name!(scope, Option<String>),
        name!(change, Option<String>),
    ),
> {
    signals::absorb();
    or_raise(is_installed());
    let changes = or_raise(audit::policy_changes(scope, since, until));
    let rows = changes.into_iter().map(|row| (row.at, row.who, row.action, row.object, row.scope, row.change));
    TableIterator::new(rows)
}

/// A question as `has_permission` takes it.
struct Arguments<'a> {
    at: Option<TimestampWithTimeZone>,
    permission: Option<&'a str>,
    scope: Option<AskedScope<'a>>,
    resource: Option<&'a str>,
    principal: Option<&'a str>,
    attributes: Option<JsonDocument>,
    resource_type: Option<&'a str>,
}

/// Whether a principal held a permission; the scope by its path.
#[allow(clippy::too_many_arguments)]
#[pg_extern(schema = "harness_rbac", name = "has_permission_at", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn has_permission_at_by_path(
    at: Option<TimestampWithTimeZone>,
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> bool {
    let scope = scope.map(AskedScope::Path);
    held(Arguments { at, permission, scope, resource, principal, attributes, resource_type }, call)
}

/// Whether a principal held a permission; the scope by its id.
#[allow(clippy::too_many_arguments)]
#[pg_extern(schema = "harness_rbac", name = "has_permission_at", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn has_permission_at_by_id(
    at: Option<TimestampWithTimeZone>,
    permission: Option<&str>,
    scope_id: Option<i64>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> bool {
    let scope = scope_id.map(AskedScope::Id);
    held(Arguments { at, permission, scope, resource, principal, attributes, resource_type }, call)
}

fn held(asked: Arguments<'_>, call: pg_sys::FunctionCallInfo) -> bool {
    signals::absorb();
    let current = if asked.principal.is_none() { or_raise(session::asked_principal()) } else { None };
    let (Some(permission), Some(scope), Some(principal)) =
        (asked.permission, asked.scope, asked.principal.or(current.as_deref()))
    else {
        return false;
    };
    let attributes = asked.attributes.as_ref().map(|document| JsonbAttributes::of_text(&document.0));
    let (resource, attributes, resource_type) = (asked.resource, attributes.as_ref(), asked.resource_type);
    let question = AskedThen { permission, scope, resource, principal, attributes, resource_type };
    as_of(asked.at, Some(scope), call, |at, _| audit::answer_of_then(&question, at))
}

/// The assignments there were.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn role_bindings_at(
    at: Option<TimestampWithTimeZone>,
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(principal, String),
        name!(role, String),
        name!(resource_group, String),
        name!(scope, String),
        name!(identifier, String),
        name!(disabled, bool),
        name!(valid_from, Option<TimestampWithTimeZone>),
        name!(valid_until, Option<TimestampWithTimeZone>),
        name!(in_force, bool),
        name!(reason, Option<String>),
    ),
> {
    let found = as_of(at, scope.map(AskedScope::Path), call, audit::role_bindings_of_then);
    let row = |one: BindingThen| {
        let validity = (one.valid_from, one.valid_until);
        let (holder, role, group, scope, identifier) =
            (one.principal, one.role, one.resource_group, one.scope, one.identifier);
        (holder, role, group, scope, identifier, one.disabled, validity.0, validity.1, one.in_force, one.reason)
    };
    TableIterator::new(found.into_iter().map(row))
}

/// Runs `ask` on the policy as it was.
fn as_of<T>(
    at: Option<TimestampWithTimeZone>,
    scope: Option<AskedScope<'_>>,
    call: pg_sys::FunctionCallInfo,
    ask: impl FnOnce(TimestampWithTimeZone, &str) -> Result<T>,
) -> T {
    or_raise(audit::as_of(function_of(call), || Ok((required("at", at)?, required("scope", scope)?)), ask))
}

/// Where the log is not what it was.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn verify_audit_log(
    account: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(account, Option<String>), name!(entry, Option<i64>), name!(finding, String))> {
    let found = consult(call, |caller| {
        let Some(account) = account else {
            caller.require_database("verify the logs of all accounts")?;
            return Ok(audit::verify(None));
        };
        ScopePath::parse(account)?;
        if account.contains('/') {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "a log is verified for an account as a whole",
                "The scope is not an account.",
                "Name its account.",
            ));
        }
        caller.require("core_audit_view", account, None)?;
        Ok(audit::verify(Some(audit::accounts_of(caller, account))))
    });
    TableIterator::new(found.into_iter().map(|one: Finding| (one.account, one.entry, one.finding)))
}

/// Seals what the transaction that ends has changed. Called while it commits, and does nothing else.
#[pg_extern(sql = false)]
fn seal_audit() {
    or_raise(audit::seal_at_commit());
}

/// Gives months to come a partition of their own.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn partition_audit_log(months: default!(Option<i32>, "3"), call: pg_sys::FunctionCallInfo) -> i64 {
    administer(call, |caller| {
        caller.require_database("partition the log")?;
        let months = required("months", months)?;
        if !(1..=120).contains(&months) {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "months must be between 1 and 120",
                format!("It is {months}."),
                "Call it again later for more.",
            ));
        }
        audit::partition_audit_log(months)
    })
}

/// Takes old months out of the log.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_audit_log(
    before: Option<TimestampWithTimeZone>,
    keep: default!(Option<bool>, "true"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(month, String), name!(entries, i64), name!(kept_in, Option<String>))> {
    let dropped = administer(call, |caller| {
        caller.require_database("drop parts of the log")?;
        let (before, keep) = (required("before", before)?, required("keep", keep)?);
        if i64::from(before) > statement_time() {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                "the month in progress cannot be dropped",
                "The time lies in the future.",
                "Choose one that has passed; months before its own are dropped.",
            ));
        }
        audit::drop_audit_log(before, keep)
    });
    TableIterator::new(dropped.into_iter().map(|one: DroppedMonth| (one.month, one.entries, one.kept_in)))
}
