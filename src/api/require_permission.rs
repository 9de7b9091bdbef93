use super::json_argument::JsonDocument;
use crate::cache::{Ask, AskedScope, Hint, decide, signals};
use crate::catalog::JsonbAttributes;
use crate::model::{RbacError, SqlState, quoted};
use crate::review::{self, Refusal};
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
    signals::absorb_to_answer();
    let refused = |why: Refusal| -> ! {
        raise(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission {} denied", quoted(permission.unwrap_or("null"))),
            why.detail,
            why.hint,
        ))
    };
    let (Some(name), Some(scope)) = (permission, scope) else {
        refused(Refusal::new("Permission and scope must not be null.", "Name a permission and a scope."));
    };
    let current = if principal.is_none() { session::current_principal() } else { None };
    let Some(principal) = principal.or(current.as_deref()) else { refused(Refusal::nobody_is_bound()) };
    let attributes = attributes.map(|document| JsonbAttributes::of_text(&document.0));
    let attributes = attributes.as_ref().map(JsonbAttributes::given);
    let ask = Ask { permission: name, scope, principal, resource, attributes, resource_type };
    if !or_raise(decide(&ask, &mut Hint::default())) {
        refused(or_raise(review::reason(&ask)));
    }
}
