//! The conditions that the planner offers for columns with keys of scopes. Each in two forms: one that is evaluated while a
//! plan is made, and one that is not.

use crate::cache::{self, signals};
use crate::model::Level;
use crate::server::or_raise;
use crate::session;
use pgrx::Uuid;
use pgrx::prelude::*;
use std::rc::Rc;

// Restricted, all of them: as of `permitted_scope_ids`.

/// The keys of the scopes of a level where the current principal may hold the permission on something; never NULL.
#[pg_extern(schema = "harness_rbac", name = "_permitted_text_keys", stable, parallel_restricted)]
fn permitted_text_keys(permission: Option<&str>, level: Option<&str>) -> Vec<String> {
    permitted_keys(permission, level).iter().map(|(_, key)| key.to_string()).collect()
}

/// The same, not evaluated while a plan is made.
#[pg_extern(schema = "harness_rbac", name = "_permitted_text_keys_later", volatile, parallel_restricted)]
fn permitted_text_keys_later(permission: Option<&str>, level: Option<&str>) -> Vec<String> {
    permitted_text_keys(permission, level)
}

/// Those of them that a uuid can be.
#[pg_extern(schema = "harness_rbac", name = "_permitted_uuid_keys", stable, parallel_restricted)]
fn permitted_uuid_keys(permission: Option<&str>, level: Option<&str>) -> Vec<Uuid> {
    let keys = permitted_keys(permission, level);
    keys.iter().filter_map(|(_, key)| cache::uuid_of_key(key)).map(Uuid::from_bytes).collect()
}

/// The same, not evaluated while a plan is made.
#[pg_extern(schema = "harness_rbac", name = "_permitted_uuid_keys_later", volatile, parallel_restricted)]
fn permitted_uuid_keys_later(permission: Option<&str>, level: Option<&str>) -> Vec<Uuid> {
    permitted_uuid_keys(permission, level)
}

/// Those of them that a bigint can be.
#[pg_extern(schema = "harness_rbac", name = "_permitted_bigint_keys", stable, parallel_restricted)]
fn permitted_bigint_keys(permission: Option<&str>, level: Option<&str>) -> Vec<i64> {
    permitted_keys(permission, level).iter().filter_map(|(_, key)| cache::number_of_key(key)).collect()
}

/// The same, not evaluated while a plan is made.
#[pg_extern(schema = "harness_rbac", name = "_permitted_bigint_keys_later", volatile, parallel_restricted)]
fn permitted_bigint_keys_later(permission: Option<&str>, level: Option<&str>) -> Vec<i64> {
    permitted_bigint_keys(permission, level)
}

fn permitted_keys(permission: Option<&str>, level: Option<&str>) -> Rc<cache::KeyedScopes> {
    signals::absorb();
    let (Some(permission), Some(level)) = (permission, level.and_then(Level::from_name)) else { return Rc::default() };
    let Some(principal) = session::current_principal() else { return Rc::default() };
    or_raise(cache::permitted_scope_keys(&principal, permission, level))
}
