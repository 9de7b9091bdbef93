use super::arguments::required;
use crate::admin;
use crate::model::PrincipalKind;
use crate::raise::or_raise;
use pgrx::prelude::*;

/// Creates a user of an account; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn create_user(
    account: Option<&str>,
    identifier: Option<&str>,
    name: default!(Option<&str>, "NULL"),
    email: default!(Option<&str>, "NULL"),
) -> i64 {
    or_raise((|| {
        let (account, identifier) = (required("account", account)?, required("identifier", identifier)?);
        admin::create_principal(PrincipalKind::User, account, identifier, name, email)
    })())
}

/// Creates a user group at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn create_user_group(scope: Option<&str>, identifier: Option<&str>, name: default!(Option<&str>, "NULL")) -> i64 {
    or_raise((|| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::create_principal(PrincipalKind::UserGroup, scope, identifier, name, None)
    })())
}

/// Creates a service account at a scope; returns its id.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn create_service_account(scope: Option<&str>, identifier: Option<&str>, name: default!(Option<&str>, "NULL")) -> i64 {
    or_raise((|| {
        let (scope, identifier) = (required("scope", scope)?, required("identifier", identifier)?);
        admin::create_principal(PrincipalKind::ServiceAccount, scope, identifier, name, None)
    })())
}

/// Puts a user into a user group.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn add_group_member(user_group: Option<&str>, member: Option<&str>) {
    or_raise((|| admin::add_group_member(required("user_group", user_group)?, required("member", member)?))());
}

/// Takes a user out of a user group.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn remove_group_member(user_group: Option<&str>, member: Option<&str>) {
    or_raise((|| admin::remove_group_member(required("user_group", user_group)?, required("member", member)?))());
}

/// Adds a user to an organization or project.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn add_scope_user(scope: Option<&str>, member: Option<&str>) {
    or_raise((|| admin::add_scope_user(required("scope", scope)?, required("member", member)?))());
}

/// Removes a user from an organization or project.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn remove_scope_user(scope: Option<&str>, member: Option<&str>) {
    or_raise((|| admin::remove_scope_user(required("scope", scope)?, required("member", member)?))());
}

/// Disables or enables a user or service account.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn set_principal_disabled(principal: Option<&str>, disabled: Option<bool>) {
    or_raise((|| admin::set_principal_disabled(required("principal", principal)?, required("disabled", disabled)?))());
}

/// Drops a user, user group or service account with its memberships and assignments.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe, security_definer)]
#[search_path(pg_catalog, pg_temp)]
fn drop_principal(principal: Option<&str>) {
    or_raise((|| admin::drop_principal(required("principal", principal)?))());
}
