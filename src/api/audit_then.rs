//! What an auditor asks of the past: who could, and why; and the way back.

use super::administer::function_of;
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::audit::{self, AskedThen, Undo};
use crate::cache::{Ask, AskedScope, signals};
use crate::catalog::JsonbAttributes;
use crate::model::Moment;
use crate::review::{self, Inquirer};
use crate::server::{is_installed, or_raise};
use crate::session;
use pgrx::datum::{JsonB, TimestampWithTimeZone};
use pgrx::prelude::*;
use serde_json::json;

/// Who held a permission.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn permitted_principals_at(
    at: Option<TimestampWithTimeZone>,
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(principal, String), name!(via, String))> {
    signals::absorb();
    let arguments = || Ok((required("at", at)?, AskedScope::Path(required("scope", scope)?)));
    let rows = audit::as_of(function_of(call), arguments, |at, path| match permission {
        Some(permission) => review::permitted_principals_of_then(permission, path, resource, Moment::at(at.into())),
        None => Ok(Vec::new()),
    });
    TableIterator::new(or_raise(rows).into_iter().map(|(principal, via)| (principal, via.as_ref().to_owned())))
}

/// Why a permission was held or not.
#[allow(clippy::too_many_arguments)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn explain_permission_at(
    at: Option<TimestampWithTimeZone>,
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> JsonB {
    signals::absorb();
    let function = function_of(call);
    let inquirer = Inquirer::of_function(function);
    let current = if principal.is_none() { or_raise(session::asked_principal()) } else { None };
    let (Some(permission), Some(principal)) = (permission, principal.or(current.as_deref())) else {
        let failed = json!({ "what": "no_question", "detail": "permission is null, or no principal is named and none is bound" });
        return JsonB(
            json!({ "permitted": false, "grants": [], "near_misses": [{ "failed": [failed] }], "suggestion": null, "alternatives": [] }),
        );
    };
    let attributes = attributes.as_ref().map(|document| JsonbAttributes::of_text(&document.0));
    let attributes = attributes.as_ref();
    let arguments = || Ok((required("at", at)?, AskedScope::Path(required("scope", scope)?)));
    let explained = audit::as_of(function, arguments, |at, path| {
        let scope = || AskedScope::Path(path);
        let asked = AskedThen { permission, scope: scope(), resource, principal, attributes, resource_type };
        let is_held = audit::answer_of_then(&asked, at)?;
        let attributes = attributes.map(JsonbAttributes::given);
        let ask = Ask { principal, permission, scope: scope(), resource, attributes, resource_type };
        review::explain_then(&ask, Moment::at(at.into()), is_held, &inquirer)
    });
    JsonB(or_raise(explained))
}

/// What changed at a scope and below it, with what takes it back.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn policy_changes_undo(
    scope: Option<&str>,
    since: default!(Option<TimestampWithTimeZone>, "NULL"),
    until: default!(Option<TimestampWithTimeZone>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(step, i64),
        name!(at, Option<TimestampWithTimeZone>),
        name!(who, String),
        name!(action, String),
        name!(object, Option<String>),
        name!(scope, Option<String>),
        name!(undo, Option<String>),
        name!(remark, Option<String>),
    ),
> {
    signals::absorb();
    or_raise(is_installed());
    let found = or_raise(audit::policy_changes_undo(function_of(call), scope, since, until));
    let row = |(place, one): (usize, Undo)| {
        let step = i64::try_from(place + 1).unwrap_or(i64::MAX);
        (step, one.at, one.who, one.action, one.object, one.scope, one.undo, one.remark)
    };
    TableIterator::new(found.into_iter().enumerate().map(row))
}
