//! One at a time in an organization, and in an account for what is its own: who hands out, and who applies a policy.

use crate::cache::signals;
use crate::model::ScopePath;
use crate::server::kept;

/// Locks a scope against deletion, and against others who lock it so.
pub fn lock_scope(id: i64) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE id = $1 FOR NO KEY UPDATE", &[id.into()]);
}

/// The same for a change at the scope of that path or below it: shared above, exclusive where the change lies. What belongs to one
/// organization grants nothing in another, so nobody waits for those who change that one. What has been decided before is
/// decided anew afterwards, with what those have committed who were waited for.
pub fn lock_for_change(path: ScopePath<'_>) {
    if let Some(organization) = path.organization() {
        kept::execute("SELECT FROM harness_rbac.scopes WHERE path = $1 FOR SHARE", &[path.account().into()]);
        lock_path(organization);
    } else {
        lock_path(path.account());
    }
    signals::absorb();
}

/// As [`lock_scope`].
pub fn lock_path(path: &str) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE path = $1 FOR NO KEY UPDATE", &[path.into()]);
}
