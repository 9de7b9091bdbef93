use super::administer::administer;
use super::arguments::required;
use crate::cache::signals;
use crate::catalog::load_principal_account;
use crate::model::{PrincipalRef, RbacError, Result, SqlState, quoted};
use crate::server::or_raise;
use crate::{admin, session};
use pgrx::pg_sys;
use pgrx::prelude::*;

/// The principal of this session; NULL if it has none.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn current_principal() -> Option<String> {
    signals::absorb();
    session::current_principal().map(|principal| principal.to_string())
}

/// Binds a principal until the transaction ends.
#[pg_extern(schema = "harness_rbac", volatile, parallel_unsafe)]
fn begin_session(principal: Option<&str>) {
    signals::absorb();
    or_raise((|| bind(required("principal", principal)?))());
}

fn bind(principal: &str) -> Result<()> {
    PrincipalRef::parse_actor(principal)?;
    if load_principal_account(principal)?.is_none() {
        return Err(RbacError::new(
            SqlState::UndefinedObject,
            format!("principal {} does not exist", quoted(principal)),
            "Nobody of that name could hold a permission.",
            "Create it, or see harness_rbac.principals for those there are.",
        ));
    }
    session::parameter::bind(principal, None)
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
