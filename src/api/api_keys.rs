use super::administer::{administer, as_owner};
use super::arguments::required;
use crate::admin;
use crate::cache::signals;
use crate::server::{may_write_aside, or_raise};
use crate::session::{self, pepper};
use pgrx::datum::Interval;
use pgrx::prelude::*;

/// Makes an API key; returns its token, which is shown this once.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_api_key(
    principal: Option<&str>,
    identifier: Option<&str>,
    expires_in: default!(Option<Interval>, "'30 days'"),
    call: pg_sys::FunctionCallInfo,
) -> String {
    administer(call, |caller| {
        let (principal, identifier) = (required("principal", principal)?, required("identifier", identifier)?);
        admin::create_api_key(caller, principal, identifier, expires_in)
    })
}

/// Gives an API key another secret; returns its token, which is shown this once.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn rotate_api_key(
    principal: Option<&str>,
    identifier: Option<&str>,
    grace: default!(Option<Interval>, "'0'"),
    call: pg_sys::FunctionCallInfo,
) -> String {
    administer(call, |caller| {
        let (principal, identifier) = (required("principal", principal)?, required("identifier", identifier)?);
        admin::rotate_api_key(caller, principal, identifier, required("grace", grace)?)
    })
}

/// Drops an API key with all its secrets.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn drop_api_key(principal: Option<&str>, identifier: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::drop_api_key(caller, required("principal", principal)?, required("identifier", identifier)?)
    });
}

/// Verifies a token and binds its owner until the transaction ends; returns the owner.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn authenticate(token: Option<&str>, call: pg_sys::FunctionCallInfo) -> String {
    signals::absorb();
    let authenticated = or_raise(session::authenticate(token.unwrap_or_default()));
    if authenticated.is_use_due && may_write_aside() {
        or_raise(as_owner(call, || {
            admin::note_use_of_api_key(&authenticated.public_id);
            Ok(())
        }));
    }
    authenticated.principal
}

/// Whether the server has the pepper that keys are verified with. For lint() alone.
#[pg_extern(schema = "harness_rbac", name = "_has_pepper", stable, parallel_safe)]
fn has_pepper() -> bool {
    pepper::read().is_ok_and(|pepper| pepper.is_some())
}
