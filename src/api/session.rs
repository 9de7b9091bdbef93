use super::administer::{administer, as_owner};
use super::arguments::required;
use super::json_argument::{JsonDocument, JsonText};
use crate::cache::{bounds_in_force, signals};
use crate::catalog::describe_bound;
use crate::model::{BoundEntryDocument, RbacError, Result, SqlState};
use crate::server::{AsRole, or_raise};
use crate::session::{self, Beginning};
use crate::{admin, audit};
use pgrx::pg_sys;
use pgrx::prelude::*;
use std::ffi::CStr;

/// The principal of this session; NULL if it has none.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn current_principal() -> Option<String> {
    signals::absorb();
    session::current_principal().map(|principal| principal.to_string())
}

/// Who acts for the principal of this session; NULL unless somebody does.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn acting_principal() -> Option<String> {
    signals::absorb();
    session::acting_principal().map(|principal| principal.to_string())
}

/// What this session is limited to; NULL if to nothing.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn current_bound() -> Option<JsonText> {
    signals::absorb();
    or_raise((|| {
        let bounds = bounds_in_force::get()?;
        if bounds.is_empty() {
            return Ok(None);
        }
        let described = bounds.each().map(describe_bound).collect::<Result<Vec<_>>>()?;
        JsonText::of(&described).map(Some)
    })())
}

/// Binds a principal until the transaction ends.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn begin_session(principal: Option<&str>, call: pg_sys::FunctionCallInfo) {
    begin(call, || Ok((required("principal", principal)?, None, None)));
}

/// The same, limited; by one principal that acts for another if one is named.
#[pg_extern(schema = "harness_rbac", name = "begin_session", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn begin_session_within(
    principal: Option<&str>,
    limited_to: Option<JsonDocument>,
    acting_for: default!(Option<&str>, "NULL"),
    reason: default!(Option<&str>, "NULL"),
    call: pg_sys::FunctionCallInfo,
) {
    begin(call, || {
        let principal = required("principal", principal)?;
        let limited_to = BoundEntryDocument::parse_list(&required("limited_to", limited_to)?.parse()?)?;
        if acting_for.is_none() && reason.is_some() {
            required("acting_for", acting_for)?;
        }
        let acting = acting_for.map(|other| required("reason", reason).map(|reason| (other, reason))).transpose()?;
        Ok((principal, Some(limited_to), acting))
    });
}

/// By one principal that acts for another.
#[pg_extern(schema = "harness_rbac", name = "begin_session", volatile, parallel_unsafe)]
#[search_path(pg_catalog, pg_temp)]
fn begin_session_acting(
    principal: Option<&str>,
    acting_for: Option<&str>,
    reason: Option<&str>,
    call: pg_sys::FunctionCallInfo,
) {
    begin(call, || {
        let acting = (required("acting_for", acting_for)?, required("reason", reason)?);
        Ok((required("principal", principal)?, None, Some(acting)))
    });
}

/// Who, limited to what, and for whom and why.
type Arguments<'a> = (&'a str, Option<Vec<BoundEntryDocument>>, Option<(&'a str, &'a str)>);

fn begin<'a>(call: pg_sys::FunctionCallInfo, arguments: impl FnOnce() -> Result<Arguments<'a>>) {
    signals::absorb();
    or_raise((|| {
        let (principal, limited_to, acting) = arguments()?;
        let beginning = Beginning { principal, limited_to: limited_to.as_deref(), acting };
        session::begin_session(&beginning, |acting| as_owner(call, || audit::record_acting(acting)))
    })());
}

/// The statement by which a session at another node acts as this one does.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.signed_session(role name) RETURNS text
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn signed_session(role: Option<&CStr>) -> String {
    signals::absorb();
    or_raise((|| {
        // Whoever reads one can act so for a while: it is for code of a superuser that passes it on.
        if !AsRole::is_superuser() {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                "permission denied for function signed_session",
                "What it returns has another session act for somebody.",
                "Have a SECURITY DEFINER function of a superuser call it, pass the statement on, and show it to nobody.",
            ));
        }
        let role = required("role", role)?.to_string_lossy().into_owned();
        session::asserted::statement(role)?.ok_or_else(|| {
            RbacError::new(
                SqlState::ObjectNotInPrerequisiteState,
                "there is nobody to sign for, or no key to sign with",
                "A principal has to be bound, and the file harness_rbac.cluster_key to be in the data directory.",
                "Call begin_session() or authenticate() in this transaction; write the file with openssl rand -hex 32, and copy it to every node.",
            )
        })
    })())
}

/// Lets a role that logs in to PostgreSQL act for a principal.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.map_database_role(role regrole, principal text) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn map_database_role(role: Option<pg_sys::Oid>, principal: Option<&str>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| {
        admin::map_database_role(caller, required("role", role)?, required("principal", principal)?)
    });
}

/// Ends what map_database_role() began.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.unmap_database_role(role regrole) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn unmap_database_role(role: Option<pg_sys::Oid>, call: pg_sys::FunctionCallInfo) {
    administer(call, |caller| admin::unmap_database_role(caller, required("role", role)?));
}
