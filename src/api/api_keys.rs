use super::administer::{administer, as_owner};
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::admin;
use crate::authority;
use crate::cache::signals;
use crate::catalog::find_bound;
use crate::model::{
    Bound, BoundEntryDocument, PrincipalRef, RbacError, Result, SqlState, brief, out_of_memory, quoted,
};
use crate::server::{may_write_aside, or_raise, read, read_times};
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
        admin::create_api_key(caller, principal, identifier, expires_in, None)
    })
}

/// The same for an interval that is written without its type, on the authority of the form that takes intervals.
#[pg_extern(schema = "harness_rbac", name = "create_api_key", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_api_key_by_text(principal: Option<&str>, identifier: Option<&str>, expires_in: Option<&str>) -> String {
    const FORM: &str = "SELECT 'harness_rbac.create_api_key(text, text, interval)'::regprocedure::oid";
    or_raise((|| {
        let expires_in = expires_in.map(interval_of).transpose()?;
        let function = read::first(FORM, &[], |row| row.get::<pg_sys::Oid>(1)).flatten();
        authority::administer(function.unwrap_or(pg_sys::InvalidOid), |caller| {
            let (principal, identifier) = (required("principal", principal)?, required("identifier", identifier)?);
            admin::create_api_key(caller, principal, identifier, expires_in, None)
        })
    })())
}

fn interval_of(text: &str) -> Result<Interval> {
    let read = || read::first("SELECT $1::interval", &[text.into()], |row| row.get(1)).flatten();
    let (found, detail) = match read_times(read) {
        Ok(found) => (found, String::new()),
        Err(message) => (None, format!("{}.", brief(&message, 200))),
    };
    found.ok_or_else(|| {
        RbacError::new(
            SqlState::InvalidParameterValue,
            format!("{} is no interval", quoted(text)),
            detail,
            "Use an interval such as 30 days, or NULL for no end.",
        )
    })
}

/// Makes an API key that is limited, and lasts for 30 days; returns its token, which is shown this once.
#[pg_extern(schema = "harness_rbac", name = "create_api_key", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_limited_api_key(
    principal: Option<&str>,
    identifier: Option<&str>,
    limited_to: Option<JsonDocument>,
    call: pg_sys::FunctionCallInfo,
) -> String {
    let lifetime = or_raise(Interval::new(0, USUAL_DAYS, 0).map_err(|_| out_of_memory("an interval".into())));
    create_limited(principal, identifier, Some(lifetime), limited_to, call)
}

/// Makes an API key that is limited; returns its token, which is shown this once.
#[pg_extern(schema = "harness_rbac", name = "create_api_key", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn create_limited_api_key_for(
    principal: Option<&str>,
    identifier: Option<&str>,
    expires_in: Option<Interval>,
    limited_to: Option<JsonDocument>,
    call: pg_sys::FunctionCallInfo,
) -> String {
    create_limited(principal, identifier, expires_in, limited_to, call)
}

/// As the other form has it by default.
const USUAL_DAYS: i32 = 30;

fn create_limited(
    principal: Option<&str>,
    identifier: Option<&str>,
    expires_in: Option<Interval>,
    limited_to: Option<JsonDocument>,
    call: pg_sys::FunctionCallInfo,
) -> String {
    administer(call, |caller| {
        let (principal, identifier) = (required("principal", principal)?, required("identifier", identifier)?);
        let limited_to = BoundEntryDocument::parse_list(&required("limited_to", limited_to)?.parse()?)?;
        admin::create_api_key(caller, principal, identifier, expires_in, Some(&limited_to))
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
    verify_and_bind(token, |_| Ok(None), call)
}

/// The same, limited.
#[pg_extern(schema = "harness_rbac", name = "authenticate", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn authenticate_within(
    token: Option<&str>,
    limited_to: Option<JsonDocument>,
    call: pg_sys::FunctionCallInfo,
) -> String {
    let find = |owner: &PrincipalRef<'_>| {
        let entries = BoundEntryDocument::parse_list(&required("limited_to", limited_to)?.parse()?)?;
        find_bound(owner, &entries).map(Some)
    };
    verify_and_bind(token, find, call)
}

fn verify_and_bind(
    token: Option<&str>,
    limited_to: impl FnOnce(&PrincipalRef<'_>) -> Result<Option<Bound>>,
    call: pg_sys::FunctionCallInfo,
) -> String {
    signals::absorb();
    let authenticated = or_raise(session::authenticate(token.unwrap_or_default(), limited_to));
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
