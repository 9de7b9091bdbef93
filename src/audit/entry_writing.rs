//! Entries: a row for each row that a statement changed, written with the statement.

use super::commit_seal;
use super::open_log::while_recording;
use super::restore_mode::is_restoring;
use super::seal_chain::ENTRY_HASH;
use super::written_entries::Entry;
use crate::catalog::load_account_of_role;
use crate::fault::Fault;
use crate::model::Result;
use crate::server::{Row, TransitionTables, kept};
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
    let tables = || TransitionTables(recorded.trigger);
    let changed = if recorded.operation == Operation::Truncate { None } else { Some(tables().rows()) };
    if changed == Some(0) {
        return Ok(());
    }
    let (principal, key) = session::told_identity();
    let mut arguments = vec![principal.as_deref().into(), key.as_deref().into()];
    // Of these only the role knows the account, and it may be what went first.
    let mut account = Account::InRow;
    if recorded.table == "role_permissions" {
        let mut roles = roles_of(recorded);
        roles.sort_unstable();
        roles.dedup();
        let accounts = roles.iter().map(|role| load_account_of_role(*role)).collect::<Result<Vec<_>>>()?;
        account = if accounts.len() <= FEW { Account::ByFewRoles } else { Account::ByRole };
        arguments.extend([roles.into(), accounts.into()]);
    }
    if is_restoring() {
        return Ok(());
    }
    // A key that changes is two rows to the log.
    let is_one = changed == Some(1) && recorded.operation != Operation::Update;
    let is_few = changed.is_some_and(|changed| changed <= MOST_REMEMBERED);
    let sql = statement(recorded, account, (is_one, is_few));
    if !is_few {
        let accounts = while_recording(|| kept::rows_of_trigger(&sql, &arguments, tables(), |row| row.get::<i64>(1)));
        return commit_seal::note_many(principal.is_some(), accounts.into_iter().flatten());
    }
    let entry = |row: &Row<'_>| Some(Entry { account: row.get(1)?, id: row.get(2)?, hash: row.get(3)? });
    let entries = while_recording(|| kept::rows_of_trigger(&sql, &arguments, tables(), entry));
    commit_seal::note_entries(principal.is_some(), entries.into_iter().flatten().collect())
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

/// How the account of an entry is found.
enum Account {
    InRow,
    /// By roles and their accounts, which are arguments.
    ByRole,
    /// The same for so few that the entries keep the order of the rows.
    ByFewRoles,
}

/// A statement that changes more rows than this has its entries read again for the seal.
const MOST_REMEMBERED: i64 = 1000;

/// So many are looked through for each row.
const FEW: usize = 16;

fn statement(recorded: &Recorded<'_>, account: Account, (is_one, is_few): (bool, bool)) -> String {
    let (rows, table, operation) = (rows(recorded), recorded.table, recorded.operation.name());
    let role = "(coalesce(c.after, c.before) ->> 'role_id')::bigint";
    let (account, owners) = match account {
        Account::InRow => ("(coalesce(c.after, c.before) ->> 'account_id')::bigint".to_owned(), String::new()),
        Account::ByRole => {
            let known =
                "LEFT JOIN unnest($3::bigint[], $4::bigint[]) AS known (role_id, account_id) ON known.role_id =";
            ("known.account_id".to_owned(), format!("{known} {role}"))
        }
        Account::ByFewRoles => (format!("($4::bigint[])[array_position($3::bigint[], {role})]"), String::new()),
    };
    // A key that changes is one row that goes and another that comes.
    let operation = match recorded.operation {
        Operation::Update => {
            "CASE WHEN before IS NULL THEN 'insert' WHEN after IS NULL THEN 'delete' ELSE 'update' END".into()
        }
        _ => format!("'{operation}'"),
    };
    // Most statements change one row, which needs no looking for the first of each account.
    match is_one {
        true => format!(
            include_str!("sql/write_entry.sql"),
            ENTRY_HASH = ENTRY_HASH,
            account = account,
            operation = operation,
            owners = owners,
            rows = rows,
            table = table
        ),
        false => format!(
            include_str!("sql/write_entries.sql"),
            account = account,
            operation = operation,
            owners = owners,
            rows = rows,
            table = table,
            written = if is_few { format!("e.account_id, e.id, {ENTRY_HASH}") } else { "e.account_id, 0".to_owned() }
        ),
    }
}

fn roles_of(recorded: &Recorded<'_>) -> Vec<i64> {
    let tables = match recorded.operation {
        Operation::Insert => "SELECT role_id FROM new_rows".into(),
        Operation::Delete => "SELECT role_id FROM old_rows".into(),
        Operation::Update => "SELECT role_id FROM old_rows UNION ALL SELECT role_id FROM new_rows".into(),
        Operation::Truncate => format!("SELECT role_id FROM harness_rbac.{}", recorded.table),
    };
    let sql = format!("SELECT DISTINCT role_id FROM ({tables}) AS changed");
    let found = kept::rows_of_trigger(&sql, &[], TransitionTables(recorded.trigger), |row| row.get::<i64>(1));
    found.into_iter().flatten().collect()
}
