//! Where a caller that asks about a scope as a whole has to be allowed to.

use crate::server::read;

/// The paths of the scopes at this one and below it; none if there is no such scope.
pub fn scopes_within(scope: &str) -> Vec<String> {
    let sql = "SELECT path FROM harness_rbac.scopes
        WHERE path = $1 OR path >= $1 || '/' AND path < $1 || '0' ORDER BY path";
    read::rows(sql, &[scope.into()], |row| row.get(1).unwrap_or_default())
}
