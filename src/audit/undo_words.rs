//! What takes the changes of the log back, as statements.

use crate::authority::as_owner;
use crate::model::{Result, ScopePath};
use crate::server::{Row, read};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;
use std::collections::HashMap;

/// One change and its way back.
pub struct Undo {
    pub at: Option<TimestampWithTimeZone>,
    pub who: String,
    pub action: String,
    pub object: Option<String>,
    pub scope: Option<String>,
    /// The statement; `None` where nothing takes it back.
    pub undo: Option<String>,
    /// Why there is none, or what it does beside.
    pub remark: Option<String>,
}

/// The changes that the view shows the current role, at the scope and below it, in the order in which they are taken back:
/// the newest first. What went together, one taking the other along, comes back in the order in which it hangs together.
const CHANGES: &str = include_str!("sql/changes_to_undo.sql");

/// What changed at a scope and below it, with the statements that take it back, in the order in which they have to run.
/// Whoever sees an entry of the log sees its names; they are looked up as the owner of the function with this oid.
///
/// # Errors
/// 42602 for a malformed path.
pub fn policy_changes_undo(
    function: pg_sys::Oid,
    scope: Option<&str>,
    since: Option<TimestampWithTimeZone>,
    until: Option<TimestampWithTimeZone>,
) -> Result<Vec<Undo>> {
    scope.map(ScopePath::parse).transpose()?;
    let shown = read::rows(CHANGES, &[scope.into(), since.into(), until.into()], |row| {
        let undo = Undo {
            at: row.get(1),
            who: row.get(2).unwrap_or_default(),
            action: row.get(3).unwrap_or_default(),
            object: row.get(4),
            scope: row.get(5),
            undo: None,
            remark: None,
        };
        (row.get::<i64>(6).unwrap_or(0), undo)
    });
    let ids: Vec<i64> = shown.iter().map(|(id, _)| *id).collect();
    type Words = (Option<String>, Option<String>);
    let mut words: HashMap<i64, Words> = as_owner(function, || {
        let row = |row: &Row<'_>| (row.get(1).unwrap_or(0), (row.get(2), row.get(3)));
        Ok(read::rows(include_str!("sql/undo.sql"), &[ids.into()], row).into_iter().collect())
    })?;
    let with_words = |(id, undo): (i64, Undo)| {
        let (statement, remark) = words.remove(&id).unwrap_or_default();
        Undo { undo: statement, remark, ..undo }
    };
    Ok(shown.into_iter().map(with_words).collect())
}
