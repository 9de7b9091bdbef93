//! What the log says there was: for each row that has changed since, what was in its place.
//!
//! The first change of a row since then knows what it was before. Which changes these are comes first, and then their rows,
//! a table and some thousands at a time: the log of an account may be as long as it likes.

use crate::authority::Caller;
use crate::catalog::{FormerRows, TABLES_WITH_A_PAST};
use crate::model::{RbacError, Result, SqlState, push, quoted};
use crate::server::{each_tuple, is_replica, read};
use pgrx::datum::TimestampWithTimeZone;

/// How many rows are asked for at once.
const AT_ONCE: usize = 4096;

/// The account of the scope. For the database's own also those that had its name and are gone: whoever has the name now
/// may be somebody else.
pub fn accounts_of(caller: &Caller, scope: &str) -> Vec<i64> {
    let sql = "SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part($1, '/', 1)
        UNION SELECT e.account_id FROM harness_rbac.audit_entries e
               WHERE $2 AND e.kind = 'scopes' AND e.after IS NULL AND e.before ->> 'path' = split_part($1, '/', 1)";
    let with_former = matches!(caller, Caller::Database);
    read::rows(sql, &[scope.into(), with_former.into()], |row| row.get::<i64>(1)).into_iter().flatten().collect()
}

/// The path of a scope that there is, or was; and that of the one which decides who may look at its log: itself, or the nearest
/// above it that is there, if any.
pub fn place_ever(scope: i64) -> Option<(String, Option<String>)> {
    let sql = "SELECT s.path::text, s.path::text FROM harness_rbac.scopes s WHERE s.id = $1
        UNION ALL SELECT e.before ->> 'path', coalesce(above.path, account.path)::text FROM harness_rbac.audit_entries e
                    LEFT JOIN harness_rbac.scopes above ON above.id = (e.before ->> 'parent_id')::bigint
                    LEFT JOIN harness_rbac.scopes account ON account.id = e.account_id
                   WHERE e.kind = 'scopes' AND e.after IS NULL AND (e.before ->> 'id')::bigint = $1 LIMIT 1";
    read::first(sql, &[scope.into()], |row| Some((row.get::<String>(1)?, row.get(2)))).flatten()
}

/// The nearest scopes that are there above those that had this path, or that of its organization, at that time or later, and
/// are gone.
pub fn heirs_of(path: &str, at: TimestampWithTimeZone) -> Vec<String> {
    let rows = read::rows(include_str!("sql/heirs_of.sql"), &[path.into(), at.into()], |row| row.get::<String>(1));
    rows.into_iter().flatten().collect()
}

/// # Errors
/// 22023 if the log of one of the accounts does not reach back so far, or nothing here says what was.
pub fn require_known(accounts: &[i64], at: TimestampWithTimeZone, scope: &str) -> Result<()> {
    let (tables, is_replica) = (tables_with_a_past(), is_replica());
    let arguments = [accounts.to_vec().into(), at.into(), tables.into(), is_replica.into()];
    match read::first(include_str!("sql/known_from.sql"), &arguments, |row| row.get::<String>(1)).flatten() {
        None => Ok(()),
        Some(oldest) if oldest == "infinity" => Err(nothing_known(scope, is_replica)),
        Some(oldest) => Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("the log of scope {} does not reach back so far", quoted(scope)),
            format!("It is whole from {oldest} on."),
            "Ask about a later time.",
        )),
    }
}

/// Without a log today's rows say nothing of what was.
fn nothing_known(scope: &str, is_replica: bool) -> RbacError {
    let account = scope.split('/').next().unwrap_or_default();
    let (detail, hint) = match is_replica {
        true => {
            ("This database holds a replica of the policy, and the log is its publisher's.", "Ask at the publisher.")
        }
        false => (
            "No log of it that was kept here says what it was: it began elsewhere, or the log was taken away.",
            "Ask where it was administered, or about a time after its policy has next been changed here.",
        ),
    };
    let message = format!("the past of account {} is not known here", quoted(account));
    RbacError::new(SqlState::InvalidParameterValue, message, detail, hint)
}

fn tables_with_a_past() -> Vec<&'static str> {
    TABLES_WITH_A_PAST.iter().map(|(table, _)| *table).collect()
}

/// The rows of these accounts that were others at that time, as they were.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn rows_of_then(accounts: &[i64], at: TimestampWithTimeZone) -> Result<FormerRows> {
    let mut first_changes: [Vec<i64>; TABLES_WITH_A_PAST.len()] = Default::default();
    let arguments = [accounts.to_vec().into(), at.into(), tables_with_a_past().into()];
    each_tuple(include_str!("sql/first_changes_since.sql"), &arguments, |row| {
        let table = usize::try_from(row.id(1) - 1).ok().and_then(|table| first_changes.get_mut(table));
        table.map_or(Ok(()), |entries| push(entries, row.id(2)))
    })?;
    let mut former = FormerRows::default();
    for (number, ((table, _), entries)) in TABLES_WITH_A_PAST.iter().zip(&first_changes).enumerate() {
        if entries.is_empty() {
            continue;
        }
        let (columns, last) = columns_of(table);
        let sql = format!(include_str!("sql/rows_before.sql"), columns = columns);
        for some in entries.chunks(AT_ONCE) {
            each_tuple(&sql, &[some.to_vec().into()], |row| former.add(number, row, row.boolean(last + 1)))?;
        }
    }
    Ok(former)
}

/// The columns of a table with their types, as the log is read by them, and the number of the last. What was right then need
/// not be right by the domains of today.
fn columns_of(table: &str) -> (String, i32) {
    let columns = read::first(include_str!("sql/columns_of.sql"), &[table.into()], |row| (row.get(1), row.get(2)));
    let (columns, last) = columns.unwrap_or_default();
    (columns.unwrap_or_default(), last.unwrap_or_default())
}
