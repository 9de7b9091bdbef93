//! One at a time in an organization, and in an account for what is its own: who hands out, and who applies a policy.
//!
//! What these lock stands for the scope and is no scope: the built-in group of its users, which nothing changes as long as the scope
//! is there. Whoever only takes away locks scopes, and waits for none of them.

use crate::cache::signals;
use crate::model::{ScopePath, all_users_of};
use crate::server::kept;

/// Locks a scope against deletion, and against others who lock it so.
pub fn lock_scope(id: i64) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE id = $1 FOR NO KEY UPDATE", &[id.into()]);
}

/// As [`lock_scope`].
pub fn lock_path(path: &str) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE path = $1 FOR NO KEY UPDATE", &[path.into()]);
}

/// Before a change at the scope of that path or below it that hands something out: shared above, exclusive where the change lies. What
/// belongs to one organization grants nothing in another, so nobody waits for those who change that one. What has been decided before is
/// decided anew afterwards, with what those have committed who were waited for.
pub fn lock_for_change(path: ScopePath<'_>) {
    const SHARED: &str = "SELECT FROM harness_rbac.principals WHERE id = $1 FOR SHARE";
    // The scopes first, from the top down, as who drops one locks them before all else.
    let account = keep_scope(path.account());
    let organization = path.organization().and_then(keep_scope);
    if let (Some(id), Some(_)) = (account, path.organization()) {
        kept::execute(SHARED, &[all_users_of(id).into()]);
    }
    if let Some(id) = path.organization().map_or(account, |_| organization) {
        lock_changes_of(id);
    }
    signals::absorb();
}

/// The same for the whole account with this id.
pub fn lock_account_for_change(id: i64) {
    kept::execute("SELECT FROM harness_rbac.scopes WHERE id = $1 FOR KEY SHARE", &[id.into()]);
    lock_changes_of(id);
    signals::absorb();
}

/// The key of a scope, which is not dropped until the transaction ends.
fn keep_scope(path: &str) -> Option<i64> {
    kept::id("SELECT id FROM harness_rbac.scopes WHERE path = $1 FOR KEY SHARE", &[path.into()])
}

fn lock_changes_of(scope: i64) {
    const EXCLUSIVE: &str = "SELECT FROM harness_rbac.principals WHERE id = $1 FOR NO KEY UPDATE";
    kept::execute(EXCLUSIVE, &[all_users_of(scope).into()]);
}
