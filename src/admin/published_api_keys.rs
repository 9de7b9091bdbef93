//! What subscribers know of API keys.

use crate::server::kept;

/// Publishes that a key holds, and until when.
pub fn publish_api_key(public_id: &str) {
    kept::execute(
        "INSERT INTO harness_rbac._published_api_keys (public_id, principal_id, expires_at)
         SELECT public_id, principal_id, expires_at FROM harness_rbac.api_keys WHERE public_id = $1",
        &[public_id.into()],
    );
}

/// Publishes that a key, or every key, does not hold any more.
pub fn withdraw_api_keys(public_id: Option<&str>) {
    match public_id {
        Some(one) => kept::execute("DELETE FROM harness_rbac._published_api_keys WHERE public_id = $1", &[one.into()]),
        None => kept::execute("DELETE FROM harness_rbac._published_api_keys", &[]),
    };
}
