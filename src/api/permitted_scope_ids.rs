use crate::cache::{self, signals};
use crate::server::or_raise;
use crate::session;
use pgrx::prelude::*;

// Restricted, both: workers that share an index scan would each evaluate it, and must not get different arrays.

/// The same as `permitted_scope_ids`, for plans that should not evaluate it while they are made.
#[pg_extern(schema = "harness_rbac", name = "_permitted_scope_ids", volatile, parallel_restricted)]
fn permitted_scope_ids_later(permission: Option<&str>) -> Vec<i64> {
    permitted_scope_ids(permission)
}

/// The scopes where the current principal may hold the permission on something; never NULL.
#[pg_extern(schema = "harness_rbac", stable, parallel_restricted)]
fn permitted_scope_ids(permission: Option<&str>) -> Vec<i64> {
    if !signals::absorb_to_decide() {
        return Vec::new();
    }
    let (Some(permission), Some(principal)) = (permission, or_raise(session::asked_principal())) else {
        return Vec::new();
    };
    or_raise(cache::permitted_scope_ids(&principal, permission)).to_vec()
}
