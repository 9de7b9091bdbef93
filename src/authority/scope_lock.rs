//! One at a time in an account: who hands out, and who applies a policy.

use crate::server::kept;

/// Locks a scope against deletion, and against others who lock it so.
pub fn lock_scope(id: i64) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE id = $1 FOR NO KEY UPDATE", &[id.into()]);
}
