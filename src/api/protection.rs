use super::administer::{administer, as_owner, function_of};
use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::authority::{Caller, Permit};
use crate::cache::signals;
use crate::model::{AttributeColumnsDocument, CommandsDocument, Level, RbacError, Result, SqlState, quoted};
use crate::protection::{self, Carrying, Protection};
use crate::server::{PlainNames, or_raise};
use crate::session::acting::refuse_while_acting;
use pgrx::pg_sys;
use pgrx::prelude::*;
use std::ffi::CStr;

// The caller owns the table, and PostgreSQL checks that: neither function is SECURITY DEFINER.

/// Puts row-level security policies on a table.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.protect_table(
    target regclass, resource_type text, scope_column name, resource_column name DEFAULT NULL,
    attributes jsonb DEFAULT '{}', commands jsonb DEFAULT NULL, force boolean DEFAULT true,
    scope_level text DEFAULT NULL, guard boolean DEFAULT NULL
) RETURNS void LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
#[allow(clippy::too_many_arguments)]
fn protect_table_at_level(
    target: Option<pg_sys::Oid>,
    resource_type: Option<&str>,
    scope_column: Option<&CStr>,
    resource_column: Option<&CStr>,
    attributes: Option<JsonDocument>,
    commands: Option<JsonDocument>,
    force: Option<bool>,
    scope_level: Option<&str>,
    guard: Option<bool>,
    call: pg_sys::FunctionCallInfo,
) {
    signals::absorb();
    or_raise((|| {
        refuse_while_acting("protect tables")?;
        let _plain = PlainNames::begin();
        // A name is a C string with a length limit.
        let column = |name: &CStr| name.to_string_lossy().into_owned();
        let scope_column = required("scope_column", scope_column.map(column))?;
        let resource_column = resource_column.map(column);
        let target = required("target", target)?;
        let protection = Protection {
            target,
            resource_type: required("resource_type", resource_type)?,
            scope_column: &scope_column,
            scope_level: scope_level.map(level).transpose()?,
            resource_column: resource_column.as_deref(),
            attributes: AttributeColumnsDocument::parse(&required("attributes", attributes)?.parse()?)?,
            commands: match commands {
                Some(commands) => CommandsDocument::parse(&commands.parse()?)?,
                None => CommandsDocument::default(),
            },
            force: required("force", force)?,
            guard,
        };
        protection::protect_table(&protection)?;
        // For the database speaks who may call this by more than PUBLIC's right, and acts for no principal.
        let caller = Permit::for_function(function_of(call)).ok().map(|permit| permit.caller);
        let (role, is_confirmed) = (protection::current_role(), matches!(caller, Some(Caller::Database)));
        let owners = as_owner(call, || {
            protection::note_table(target, &role, is_confirmed);
            Ok(protection::owner_attributes(&protection))
        })?;
        protection::warn_without_owner_indexes(&protection, &owners)
    })());
}

/// Carries the scope of a parent's rows to those of a child table.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.carry_scope(target regclass, parent regclass, foreign_key name DEFAULT NULL) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn carry_scope(
    target: Option<pg_sys::Oid>,
    parent: Option<pg_sys::Oid>,
    foreign_key: Option<&CStr>,
    call: pg_sys::FunctionCallInfo,
) {
    or_raise((|| {
        refuse_while_acting("change what is protected")?;
        let _plain = PlainNames::begin();
        let (child, parent) = (required("target", target)?, required("parent", parent)?);
        let foreign_key = foreign_key.map(|name| name.to_string_lossy().into_owned());
        let scope_columns = as_owner(call, || Ok(protection::scope_columns_of(parent)))?;
        let (foreign_key, scope_columns) = (foreign_key.as_deref(), scope_columns.as_slice());
        protection::carry_scope(&Carrying { child, parent, foreign_key, scope_columns }, |triggers| {
            as_owner(call, || {
                triggers.make();
                Ok(())
            })
        })
    })());
}

fn level(name: &str) -> Result<Level> {
    Level::from_name(name).ok_or_else(|| {
        RbacError::new(
            SqlState::InvalidParameterValue,
            format!("unknown level {}", quoted(name)),
            "The scope column holds keys of accounts, of organizations or of projects.",
            "Levels are account, organization and project.",
        )
    })
}

/// Takes the policies of protect_table() away.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.unprotect_table(target regclass) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn unprotect_table(target: Option<pg_sys::Oid>, call: pg_sys::FunctionCallInfo) {
    or_raise((|| {
        refuse_while_acting("change what is protected")?;
        let _plain = PlainNames::begin();
        let target = required("target", target)?;
        protection::unprotect_table(target)?;
        as_owner(call, || {
            protection::forget_table(target);
            Ok(())
        })
    })());
}

/// Has drop_scope() heed the rows of a protected table.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac.confirm_protected_table(target regclass) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn confirm_protected_table(target: Option<pg_sys::Oid>, call: pg_sys::FunctionCallInfo) {
    let role = protection::current_role();
    administer(call, |caller| {
        caller.require_database("confirm protected tables")?;
        protection::confirm_table(required("target", target)?, &role)
    });
}

/// Whether whoever writes a row of the table now is held by no policy. For the constraint that protect_table() makes.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac._is_past_policies(target oid, forced boolean) RETURNS boolean
    LANGUAGE c STABLE PARALLEL SAFE AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn is_past_policies(target: Option<pg_sys::Oid>, forced: Option<bool>) -> bool {
    // In doubt policies hold.
    target.is_some_and(|target| crate::server::is_past_policies(target, forced != Some(false)))
}

/// How many rows of a protected table have no scope, or one that there is not; NULL for callers who do not speak for the
/// database.
#[pg_extern(sql = r#"
CREATE FUNCTION harness_rbac._rows_without_scope(target regclass) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS '@MODULE_PATHNAME@', '@FUNCTION_NAME@';
"#)]
fn rows_without_scope(target: Option<pg_sys::Oid>, call: pg_sys::FunctionCallInfo) -> Option<i64> {
    let permit = Permit::for_function(function_of(call)).ok()?;
    let Caller::Database = permit.caller else { return None };
    let target = target?;
    or_raise(as_owner(call, || Ok(protection::rows_without_scope(target))))
}
