//! Why, who and what.
//!
//! Lists have no path of their own: they run no SQL, and PostgreSQL would set it again for every row.

use super::administer::function_of;
use super::json_argument::JsonDocument;
use super::rows_at_once::TableIterator;
use crate::cache::{AskedScope, signals};
use crate::model::{Result, Validity};
use crate::review::{self, AskedWhy, Binding, Inquirer};
use crate::server::or_raise;
use pgrx::JsonB;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::prelude::*;
use serde_json::Value;

pgrx::extension_sql_file!(
    "../../sql/review.sql",
    name = "review",
    requires = ["role_assignments", "grant_uses", "has_permission", may_review, current_principal]
);

/// A question as `has_permission` takes it.
struct Arguments<'a> {
    permission: Option<&'a str>,
    scope: Option<AskedScope<'a>>,
    resource: Option<&'a str>,
    principal: Option<&'a str>,
    attributes: Option<JsonDocument>,
    resource_type: Option<&'a str>,
}

/// Why a permission is held or not; the scope by its path.
#[pg_extern(schema = "harness_rbac", name = "explain_permission", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn explain_permission_by_path(
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> JsonB {
    let scope = scope.map(AskedScope::Path);
    JsonB(explain(Arguments { permission, scope, resource, principal, attributes, resource_type }, call))
}

/// Why a permission is held or not; the scope by its id.
#[pg_extern(schema = "harness_rbac", name = "explain_permission", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn explain_permission_by_id(
    permission: Option<&str>,
    scope_id: Option<i64>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> JsonB {
    let scope = scope_id.map(AskedScope::Id);
    JsonB(explain(Arguments { permission, scope, resource, principal, attributes, resource_type }, call))
}

/// The same as lines to read.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn explain_permission_text(
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> SetOfIterator<'static, String> {
    let scope = scope.map(AskedScope::Path);
    let explanation = explain(Arguments { permission, scope, resource, principal, attributes, resource_type }, call);
    SetOfIterator::new(review::render(&explanation))
}

fn explain(asked: Arguments<'_>, call: pg_sys::FunctionCallInfo) -> Value {
    let inquirer = inquirer(call);
    let attributes = asked.attributes.as_ref().map(|document| document.0.as_str());
    let Arguments { permission, scope, resource, principal, resource_type, .. } = asked;
    let question = AskedWhy { permission, scope, resource, principal, attributes, resource_type };
    or_raise(review::answer_why(&question, &inquirer))
}

/// What a principal holds in a scope.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn effective_permissions(
    principal: Option<&str>,
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(permission, String),
        name!(resource_type, String),
        name!(resource, Option<String>),
        name!(attributes, Option<JsonB>),
        name!(via, String),
    ),
> {
    let rows = about(principal, scope, call, |principal| match scope {
        Some(scope) => review::effective_permissions(principal, scope),
        None => Ok(Vec::new()),
    });
    TableIterator::of(call, |table| {
        rows.iter().try_for_each(|(held, via)| {
            let attributes = held.attributes.as_ref().and_then(|text| serde_json::from_str(text).ok()).map(JsonB);
            table.put((&*held.permission, &*held.resource_type, held.resource.as_deref(), attributes, &**via))
        })
    })
}

/// The scopes in which a principal holds a permission.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn permitted_scopes(
    permission: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(scope_id, i64), name!(scope, String), name!(whole, bool))> {
    let rows = about(principal, None, call, |principal| match permission {
        Some(permission) => review::permitted_scopes(permission, principal),
        None => Ok(Vec::new()),
    });
    TableIterator::of(call, |table| {
        rows.iter().try_for_each(|(scope, whole)| table.put((scope.id, &*scope.path, *whole)))
    })
}

/// The resources in a scope on which a principal holds a permission.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn permitted_resources(
    permission: Option<&str>,
    scope: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(resource_type, String), name!(resource, String))> {
    let parts = about(principal, scope, call, |principal| match (permission, scope) {
        (Some(permission), Some(scope)) => review::permitted_resources(permission, Some(scope), principal),
        _ => Ok(Vec::new()),
    });
    TableIterator::of(call, |table| {
        parts.iter().try_for_each(|part| {
            part.resources.iter().try_for_each(|resource| table.put((&*part.resource_type, resource)))
        })
    })
}

/// The resources on which a principal holds a permission, wherever they are.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn permitted_resources_everywhere(
    permission: Option<&str>,
    principal: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (name!(scope_id, i64), name!(scope, String), name!(resource_type, String), name!(resource, String)),
> {
    let parts = about(principal, None, call, |principal| match permission {
        Some(permission) => review::permitted_resources(permission, None, principal),
        None => Ok(Vec::new()),
    });
    TableIterator::of(call, |table| {
        parts.iter().try_for_each(|part| {
            let (id, scope, resource_type) = (part.scope.id, &*part.scope.path, &*part.resource_type);
            part.resources.iter().try_for_each(|resource| table.put((id, scope, resource_type, resource)))
        })
    })
}

/// All that a principal is assigned and what is shared with it, everywhere.
#[allow(clippy::type_complexity)]
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn role_bindings_everywhere(
    principal: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<
    'static,
    (
        name!(scope, String),
        name!(role, String),
        name!(resource_group, Option<String>),
        name!(resource_type, Option<String>),
        name!(resource, Option<String>),
        name!(through, Option<String>),
        name!(identifier, String),
        name!(in_force, bool),
        name!(valid_from, Option<TimestampWithTimeZone>),
        name!(valid_until, Option<TimestampWithTimeZone>),
    ),
> {
    let rows = or_raise((|| {
        let inquirer = inquirer(call);
        let current = if principal.is_none() { inquirer.principal()? } else { None };
        let Some(principal) = principal.or(current.as_deref()) else { return Ok(Vec::new()) };
        review::role_bindings_everywhere(principal, &inquirer)
    })());
    TableIterator::of(call, |table| {
        rows.iter().try_for_each(|Binding { chain, through, validity, is_in_force }| {
            let (resource_type, resource) = chain.shared.as_ref().map(|(kind, name)| (&**kind, &**name)).unzip();
            let group = Some(&*chain.resource_group).filter(|_| resource.is_none());
            let [from, until] = [validity.from, validity.until].map(|time| TimestampWithTimeZone::try_from(time).ok());
            let until = until.filter(|_| validity.until != Validity::ALWAYS.until);
            let from = from.filter(|_| validity.from != Validity::ALWAYS.from);
            let (scope, role, through, name) = (&*chain.scope, &*chain.role, through.as_deref(), &*chain.assignment);
            table.put((scope, role, group, resource_type, resource, through, name, *is_in_force, from, until))
        })
    })
}

/// The users and service accounts that hold a permission.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn permitted_principals(
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> TableIterator<'static, (name!(principal, String), name!(via, String))> {
    let rows = or_raise((|| {
        let inquirer = inquirer(call);
        let (Some(permission), Some(scope)) = (permission, scope) else { return Ok(Vec::new()) };
        inquirer.require_any(scope)?;
        review::permitted_principals(permission, scope, resource, &inquirer)
    })());
    TableIterator::of(call, |table| rows.iter().try_for_each(|(principal, via)| table.put((&**principal, &**via))))
}

/// Assignments in a scope and below it that add nothing.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn redundant_role_bindings(
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
    ),
> {
    let rows = or_raise((|| {
        let inquirer = inquirer(call);
        let Some(scope) = scope else { return Ok(Vec::new()) };
        inquirer.require_any(scope)?;
        review::redundant_role_bindings(scope, |kind, at| inquirer.may_see_principals(kind, at.path()))
    })());
    TableIterator::of(call, |table| {
        rows.iter().try_for_each(|row| {
            table.put((&*row.holder, &*row.role, &*row.resource_group, &*row.scope, &*row.assignment))
        })
    })
}

/// Whether the caller may review everything.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn may_review(call: pg_sys::FunctionCallInfo) -> bool {
    inquirer(call).may_review()
}

/// Runs `ask` about the principal, or the current one; nothing is known of none.
fn about<T>(
    principal: Option<&str>,
    scope: Option<&str>,
    call: pg_sys::FunctionCallInfo,
    ask: impl FnOnce(&str) -> Result<Vec<T>>,
) -> Vec<T> {
    or_raise((|| {
        let inquirer = inquirer(call);
        let current = if principal.is_none() { inquirer.principal()? } else { None };
        let Some(principal) = principal.or(current.as_deref()) else { return Ok(Vec::new()) };
        inquirer.require_about(principal, scope)?;
        ask(principal)
    })())
}

fn inquirer(call: pg_sys::FunctionCallInfo) -> Inquirer {
    signals::absorb_to_answer();
    Inquirer::of_function(function_of(call))
}
