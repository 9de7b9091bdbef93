//! The log as a readable difference.

use crate::model::{Result, ScopePath};
use crate::server::read;
use pgrx::datum::TimestampWithTimeZone;

/// One change of policy in words.
pub struct PolicyChange {
    pub at: Option<TimestampWithTimeZone>,
    pub who: String,
    pub action: String,
    pub object: Option<String>,
    pub scope: Option<String>,
    pub change: Option<String>,
}

/// What the view shows the current role, at the scope and below it; everything without one.
const CHANGES: &str = include_str!("sql/changes.sql");

/// What changed at a scope and below it from one moment on until another.
///
/// # Errors
/// 42602 for a malformed path.
pub fn policy_changes(
    scope: Option<&str>,
    since: Option<TimestampWithTimeZone>,
    until: Option<TimestampWithTimeZone>,
) -> Result<Vec<PolicyChange>> {
    scope.map(ScopePath::parse).transpose()?;
    let sql = format!("{CHANGES} ORDER BY l.at, l.id");
    Ok(read::rows(&sql, &[scope.into(), since.into(), until.into()], |row| PolicyChange {
        at: row.get(1),
        who: row.get(2).unwrap_or_default(),
        action: row.get(3).unwrap_or_default(),
        object: row.get(4),
        scope: row.get(5),
        change: row.get(6),
    }))
}

/// The latest changes at a scope and below it, the newest first: when, who, what was done, to what, where, and how.
pub fn recent_changes(scope: &str) -> Vec<[String; 6]> {
    let sql = format!(
        r#"SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"'), who, action, object, scope, change
             FROM ({CHANGES} AND l.at > statement_timestamp() - interval '30 days' ORDER BY l.at DESC, l.id DESC LIMIT 1000)
               AS latest (at, who, action, object, scope, change)"#
    );
    let none: Option<TimestampWithTimeZone> = None;
    read::rows(&sql, &[scope.into(), none.into(), none.into()], |row| {
        std::array::from_fn(|column| row.get(column + 1).unwrap_or_default())
    })
}
