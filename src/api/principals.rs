use super::administer::administer;
use super::arguments::required;
use crate::admin;
use crate::model::PrincipalKind;
use pgrx::prelude::*;

/// Creates a user of an account; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_user(
    account: Option<&str>,
    identifier: Option<&str>,
    name: default!(Option<&str>, "NULL"),
    email: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (account, identifier) = (required("account", account)?, required("identifier", identifier)?);
        admin::create_principal(caller, PrincipalKind::User, account, identifier, name, email)
    })
}

/// Creates a user group at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_user_group(
    scope: Option<&str>,
    identifier: Option<&str>,
    name: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::create_principal(caller, PrincipalKind::UserGroup, scope, identifier, name, None)
    })
}

/// Creates a service account at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_service_account(
    scope: Option<&str>,
    identifier: Option<&str>,
    name: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) -> i64 {
    administer(call, |caller| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::create_principal(caller, PrincipalKind::ServiceAccount, scope, identifier, name, None)
    })
}

/// Puts a user into a user group.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn add_group_member(user_group: Option<&str>, member: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::add_group_member(caller, required("user_group", user_group)?, required("member", member)?)
    });
}

/// Takes a user out of a user group.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn remove_group_member(user_group: Option<&str>, member: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::remove_group_member(caller, required("user_group", user_group)?, required("member", member)?)
    });
}

/// Adds a user to an organization or project.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn add_scope_user(scope: Option<&str>, member: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::add_scope_user(caller, required("scope", scope)?, required("member", member)?));
}

/// Removes a user from an organization or project.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn remove_scope_user(scope: Option<&str>, member: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::remove_scope_user(caller, required("scope", scope)?, required("member", member)?));
}

/// Disables or enables a user or service account.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn set_principal_disabled(principal: Option<&str>, disabled: Option<bool>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::set_principal_disabled(caller, required("principal", principal)?, required("disabled", disabled)?)
    });
}

/// Drops a user, user group or service account with its memberships and assignments.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_principal(principal: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::drop_principal(caller, required("principal", principal)?));
}
