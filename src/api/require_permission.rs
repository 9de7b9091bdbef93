use super::json_argument::JsonDocument;
use crate::cache::{Ask, AskedScope, catalogue, decide, signals};
use crate::catalog::{JsonbAttributes, View, load_principal_account, load_scope_by_id, load_scope_by_path};
use crate::model::{PrincipalRef, RbacError, Result, ScopeId, ScopePath, SqlState, quoted};
use crate::server::{or_raise, raise};
use crate::session;
use pgrx::prelude::*;

/// Raises 42501 unless the principal holds the permission; the scope by its path.
#[pg_extern(schema = "harness_rbac", name = "require_permission", stable, parallel_safe)]
fn require_permission_by_path(
    permission: Option<&str>,
    scope: Option<&str>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
) {
    require(permission, scope.map(AskedScope::Path), resource, principal, attributes, resource_type);
}

/// Raises 42501 unless the principal holds the permission; the scope by its id.
#[pg_extern(schema = "harness_rbac", name = "require_permission", stable, parallel_safe)]
fn require_permission_by_id(
    permission: Option<&str>,
    scope_id: Option<i64>,
    resource: default!(Option<&str>, "NULL"),
    principal: default!(Option<&str>, "NULL"),
    attributes: default!(Option<JsonDocument>, "NULL"),
    resource_type: default!(Option<&str>, "NULL"),
) {
    require(permission, scope_id.map(AskedScope::Id), resource, principal, attributes, resource_type);
}

fn require(
    permission: Option<&str>,
    scope: Option<AskedScope<'_>>,
    resource: Option<&str>,
    principal: Option<&str>,
    attributes: Option<JsonDocument>,
    resource_type: Option<&str>,
) {
    signals::absorb();
    let refused = |detail: String| -> ! {
        raise(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission {} denied", quoted(permission.unwrap_or("null"))),
            detail,
            "Ask an administrator of the scope for a role that holds the permission; assign_role() gives one.",
        ))
    };
    let (Some(name), Some(scope)) = (permission, scope) else {
        refused("Permission and scope must not be null.".into());
    };
    let current = if principal.is_none() { session::current_principal() } else { None };
    let Some(principal) = principal.or(current.as_deref()) else { refused("There is no current principal.".into()) };
    let attributes = attributes.map(|document| JsonbAttributes::of_text(&document.0));
    let ask = Ask { permission: name, scope, principal, resource, attributes: attributes.as_ref(), resource_type };
    if !or_raise(decide(&ask, &mut None)) {
        refused(or_raise(reason(&ask)));
    }
}

/// Why the answer is no, as far as the caller may know: the catalogue is public, and so are the principals and
/// scopes of the principal's own account; of other accounts nothing is said, and to a session that acts for somebody
/// nothing of principals of other accounts than that one's.
fn reason(ask: &Ask<'_>) -> Result<String> {
    let catalogue = catalogue()?;
    if catalogue.permission_by_identifier(ask.permission).is_none() {
        return Ok(format!("There is no permission {}.", quoted(ask.permission)));
    }
    if let Some(name) = ask.resource_type
        && catalogue.type_by_identifier(name).is_none()
    {
        return Ok(format!("There is no resource type {}.", quoted(name)));
    }
    if is_of_another_account(ask.principal) {
        return Ok(format!("{} belongs to another account than the session's principal.", quoted(ask.principal)));
    }
    let Some(account) = load_principal_account(ask.principal)? else {
        let form = PrincipalRef::parse(ask.principal).err().map(|error| format!(" {}", error.detail));
        return Ok(format!("There is no principal {}.{}", quoted(ask.principal), form.unwrap_or_default()));
    };
    let found = match ask.scope {
        AskedScope::Id(id) => load_scope_by_id(View::Newest, ScopeId(id))?,
        AskedScope::Path(path) => load_scope_by_path(View::Newest, path)?,
    };
    if found.as_ref().map(|scope| scope.account()) == Some(account) {
        return Ok(format!("{} holds no assignment in force that grants it there.", quoted(ask.principal)));
    }
    let form = match ask.scope {
        AskedScope::Path(path) => ScopePath::parse(path).err().map(|error| error.detail),
        AskedScope::Id(_) => None,
    };
    Ok(form.unwrap_or_else(|| "The principal's account has no such scope.".into()))
}

/// Whether the session acts for a principal of another account than that of the principal asked for.
fn is_of_another_account(asked: &str) -> bool {
    let Some(current) = session::current_principal() else { return false };
    match (PrincipalRef::parse(asked), PrincipalRef::parse(&current)) {
        (Ok(asked), Ok(current)) => asked.home.account() != current.home.account(),
        _ => false,
    }
}
