//! Entries: a row for each row that a statement changed, written with the statement.

use super::commit_seal;
use super::open_log::while_recording;
use super::restore_mode::is_restoring;
use crate::catalog::load_account_of_role;
use crate::fault::Fault;
use crate::model::Result;
use crate::server::{TransitionTables, write};
use crate::session;
use pgrx::PgTrigger;
use std::fmt::Write;

/// What was done with rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Insert,
    Update,
    Delete,
    Truncate,
}

impl Operation {
    pub fn name(self) -> &'static str {
        match self {
            Operation::Insert => "insert",
            Operation::Update => "update",
            Operation::Delete => "delete",
            Operation::Truncate => "truncate",
        }
    }
}

/// A statement that changes policy.
pub struct Recorded<'a> {
    pub table: &'a str,
    pub operation: Operation,
    /// The columns of the table's key.
    pub key: Vec<&'a str>,
    pub trigger: &'a PgTrigger<'a>,
}

/// Writes the entries. What remains as it was has none.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn record(recorded: &Recorded<'_>) -> Result<()> {
    if Fault::Entries.is_in() && recorded.table == "group_members" {
        return Ok(());
    }
    let (principal, key) = session::told_identity();
    let mut arguments = vec![principal.as_deref().into(), key.as_deref().into()];
    // Of these only the role knows the account, and it may be what went first.
    let is_of_roles = recorded.table == "role_permissions";
    if is_of_roles {
        let mut roles = roles_of(recorded);
        roles.sort_unstable();
        roles.dedup();
        let accounts = roles.iter().map(|role| load_account_of_role(*role)).collect::<Result<Vec<_>>>()?;
        arguments.extend([roles.into(), accounts.into()]);
    }
    if is_restoring() {
        return Ok(());
    }
    while_recording(|| {
        let tables = Some(TransitionTables(recorded.trigger));
        write::kept(&statement(recorded, is_of_roles), &arguments, tables, |_| ());
    });
    commit_seal::note(principal.is_some());
    Ok(())
}

/// Where the changed rows are: the columns `before` and `after`.
fn rows(recorded: &Recorded<'_>) -> String {
    // Secrets are no part of the log, not even their hashes.
    let json = |alias: &str| match recorded.table {
        "api_keys" => format!("to_jsonb({alias}) - 'verifier'"),
        _ => format!("to_jsonb({alias})"),
    };
    match recorded.operation {
        Operation::Insert => format!("SELECT NULL::jsonb, {} FROM new_rows n", json("n")),
        Operation::Delete => format!("SELECT {}, NULL::jsonb FROM old_rows o", json("o")),
        Operation::Truncate => format!("SELECT {}, NULL::jsonb FROM harness_rbac.{} o", json("o"), recorded.table),
        Operation::Update => {
            let (mut same, old, new) = (String::new(), json("o"), json("n"));
            for column in &recorded.key {
                let and = if same.is_empty() { "" } else { " AND " };
                // Writing to a String cannot fail.
                let _ = write!(same, "{and}o.{column} = n.{column}");
            }
            format!(
                "SELECT {old}, {new} FROM old_rows o FULL JOIN new_rows n ON {same} WHERE {old} IS DISTINCT FROM {new}"
            )
        }
    }
}

fn statement(recorded: &Recorded<'_>, is_of_roles: bool) -> String {
    let (rows, table, operation) = (rows(recorded), recorded.table, recorded.operation.name());
    let (account, owners) = if is_of_roles {
        let owners = "LEFT JOIN unnest($3::bigint[], $4::bigint[]) AS known (role_id, account_id)
                 ON known.role_id = (coalesce(c.after, c.before) ->> 'role_id')::bigint";
        ("known.account_id", owners)
    } else {
        ("(coalesce(c.after, c.before) ->> 'account_id')::bigint", "")
    };
    // A key that changes is one row that goes and another that comes.
    let operation = match recorded.operation {
        Operation::Update => {
            "CASE WHEN before IS NULL THEN 'insert' WHEN after IS NULL THEN 'delete' ELSE 'update' END".into()
        }
        _ => format!("'{operation}'"),
    };
    format!(
        include_str!("sql/write_entries.sql"),
        account = account,
        operation = operation,
        owners = owners,
        rows = rows,
        table = table
    )
}

fn roles_of(recorded: &Recorded<'_>) -> Vec<i64> {
    let tables = match recorded.operation {
        Operation::Insert => "SELECT role_id FROM new_rows".into(),
        Operation::Delete => "SELECT role_id FROM old_rows".into(),
        Operation::Update => "SELECT role_id FROM old_rows UNION ALL SELECT role_id FROM new_rows".into(),
        Operation::Truncate => format!("SELECT role_id FROM harness_rbac.{}", recorded.table),
    };
    let sql = format!("SELECT DISTINCT role_id FROM ({tables}) AS changed");
    let found = write::kept(&sql, &[], Some(TransitionTables(recorded.trigger)), |row| row.get::<i64>(1));
    found.into_iter().flatten().collect()
}
