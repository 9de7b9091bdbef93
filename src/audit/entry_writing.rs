//! Entries: a row for each row that a statement changed, written with the statement.

use super::chain_of_entry::{Whole, organization};
use super::commit_seal;
use super::open_log::while_recording;
use super::restore_mode::is_restoring;
use super::seal_chain::ENTRY_HASH;
use super::written_entries::Entry;
use crate::catalog::load_home;
use crate::fault::Fault;
use crate::model::{Chain, RbacError, Result, SqlState};
use crate::server::{Row, TransitionTables, has_one_snapshot, kept};
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
/// 54000 if there is no memory for them; 0A000 for a TRUNCATE that cannot see what it removes.
pub fn record(recorded: &Recorded<'_>) -> Result<()> {
    if Fault::Entries.is_in() && recorded.table == "group_members" {
        return Ok(());
    }
    let tables = || TransitionTables(recorded.trigger);
    let changed = if recorded.operation == Operation::Truncate { None } else { Some(tables().rows()) };
    if changed == Some(0) {
        return Ok(());
    }
    if recorded.operation == Operation::Truncate && has_one_snapshot() && !is_restoring() {
        return Err(unseen(recorded.table));
    }
    let (principal, key) = session::told_identity();
    let mut arguments = vec![principal.as_deref().into(), key.as_deref().into()];
    // Of a part that goes, what it is a part of may have gone first; and of a role's permissions only the role knows the account.
    let is_gone = matches!(recorded.operation, Operation::Delete | Operation::Truncate);
    let mut whole = Whole::of(recorded.table).filter(|whole| is_gone || whole.knows_account());
    if let Some(whole) = &mut whole {
        let ids = wholes_of(recorded, whole);
        whole.are_few = ids.len() <= Whole::FEW;
        let homes = ids.iter().map(|id| load_home(whole.index, *id)).collect::<Result<Vec<_>>>()?;
        let (accounts, scopes): (Vec<_>, Vec<_>) = homes.into_iter().map(Option::unzip).unzip();
        arguments.extend([ids.into(), accounts.into(), scopes.into()]);
    }
    if is_restoring() {
        return Ok(());
    }
    // A key that changes is two rows to the log.
    let is_one = changed == Some(1) && recorded.operation != Operation::Update;
    let is_few = changed.is_some_and(|changed| changed <= MOST_REMEMBERED);
    let sql = statement(recorded, whole.as_ref(), (is_one, is_few));
    let chain = |row: &Row<'_>| Some(Chain { account: row.get(1)?, organization: row.get(2)? });
    if !is_few {
        let chains = while_recording(|| kept::rows_of_trigger(&sql, &arguments, tables(), chain));
        return commit_seal::note_many(principal.is_some(), chains.into_iter().flatten());
    }
    let entry = |row: &Row<'_>| Some(Entry { chain: chain(row)?, id: row.get(3)?, hash: row.get(4)? });
    let entries = while_recording(|| kept::rows_of_trigger(&sql, &arguments, tables(), entry));
    commit_seal::note_entries(principal.is_some(), entries.into_iter().flatten().collect())
}

/// TRUNCATE removes also what was committed after the transaction's snapshot, of which the log would say nothing.
fn unseen(table: &str) -> RbacError {
    RbacError::new(
        SqlState::FeatureNotSupported,
        format!("cannot TRUNCATE table {table} in a REPEATABLE READ or SERIALIZABLE transaction"),
        "It removes rows that the transaction does not see, and the log has an entry for every row.",
        "Use READ COMMITTED, or DELETE.",
    )
}

/// Where the changed rows are: the columns `before` and `after`. They are made once for each row: without OFFSET 0 PostgreSQL
/// would make them wherever a column is mentioned.
fn rows(recorded: &Recorded<'_>) -> String {
    // Secrets are no part of the log, not even their hashes.
    let json = |alias: &str| match recorded.table {
        "api_keys" => format!("to_jsonb({alias}) - 'verifier'"),
        _ => format!("to_jsonb({alias})"),
    };
    match recorded.operation {
        Operation::Insert => format!("SELECT NULL::jsonb, {} FROM new_rows n OFFSET 0", json("n")),
        Operation::Delete => format!("SELECT {}, NULL::jsonb FROM old_rows o OFFSET 0", json("o")),
        Operation::Truncate => {
            format!("SELECT {}, NULL::jsonb FROM harness_rbac.{} o OFFSET 0", json("o"), recorded.table)
        }
        Operation::Update => {
            let (mut same, old, new) = (String::new(), json("o"), json("n"));
            for column in &recorded.key {
                let and = if same.is_empty() { "" } else { " AND " };
                // Writing to a String cannot fail.
                let _ = write!(same, "{and}o.{column} = n.{column}");
            }
            format!(
                "SELECT * FROM (SELECT {old}, {new} FROM old_rows o FULL JOIN new_rows n ON {same} OFFSET 0) AS r (before, after)
                  WHERE before IS DISTINCT FROM after"
            )
        }
    }
}

/// A statement that changes more rows than this has its entries read again for the seal.
const MOST_REMEMBERED: i64 = 1000;

fn statement(recorded: &Recorded<'_>, whole: Option<&Whole>, (is_one, is_few): (bool, bool)) -> String {
    let (rows, table, operation) = (rows(recorded), recorded.table, recorded.operation.name());
    let account = match whole.filter(|whole| whole.knows_account()) {
        Some(whole) => whole.known("account_id", 4),
        None => "(coalesce(c.after, c.before) ->> 'account_id')::bigint".to_owned(),
    };
    let (organization, owners) = (organization(table, whole), whole.map(Whole::join).unwrap_or_default());
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
            organization = organization,
            owners = owners,
            rows = rows,
            table = table
        ),
        false => format!(
            include_str!("sql/write_entries.sql"),
            account = account,
            operation = operation,
            organization = organization,
            owners = owners,
            rows = rows,
            table = table,
            written = if is_few {
                format!("e.account_id, e.organization_id, e.id, {ENTRY_HASH}")
            } else {
                "e.account_id, e.organization_id, 0".to_owned()
            }
        ),
    }
}

/// What the rows are parts of that a statement has changed.
fn wholes_of(recorded: &Recorded<'_>, whole: &Whole) -> Vec<i64> {
    let column = whole.column;
    let tables = match recorded.operation {
        Operation::Insert => format!("SELECT {column} FROM new_rows"),
        Operation::Delete => format!("SELECT {column} FROM old_rows"),
        Operation::Update => format!("SELECT {column} FROM old_rows UNION ALL SELECT {column} FROM new_rows"),
        Operation::Truncate => format!("SELECT {column} FROM harness_rbac.{}", recorded.table),
    };
    // Transition tables of several tables have one name, and a plan is kept by its text.
    let sql = format!("SELECT DISTINCT {column} FROM ({tables}) AS {} ORDER BY 1", recorded.table);
    let found = kept::rows_of_trigger(&sql, &[], TransitionTables(recorded.trigger), |row| row.get::<i64>(1));
    found.into_iter().flatten().collect()
}
