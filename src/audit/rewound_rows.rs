//! The policy as it was: in a savepoint that is rolled back, the rows that changed since are made what they were.
//!
//! As a replica applies rows: what the triggers and foreign keys would say has been said when it happened.

use crate::authority::Caller;
use crate::model::{RbacError, Result, SqlState, quoted};
use crate::server::{read, write};
use pgrx::datum::TimestampWithTimeZone;

/// What decides, and the key of each.
const TABLES: [(&str, &[&str]); 13] = [
    ("resource_types", &["id"]),
    ("permissions", &["id"]),
    ("scopes", &["id"]),
    ("principals", &["id"]),
    ("group_members", &["group_id", "user_id"]),
    ("scope_users", &["scope_id", "user_id"]),
    ("roles", &["id"]),
    ("role_permissions", &["role_id", "permission_id"]),
    ("resource_groups", &["id"]),
    ("resource_group_scopes", &["resource_group_id", "scope_id", "include_child_scopes"]),
    ("resource_group_selectors", &["resource_group_id", "ordinal"]),
    ("resources", &["id"]),
    ("role_assignments", &["id"]),
];

/// The account of the scope. For the database's own also those that had its name and are gone: whoever has the name now
/// may be somebody else.
pub fn accounts_of(caller: &Caller, scope: &str) -> Vec<i64> {
    let sql = "SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part($1, '/', 1)
        UNION SELECT e.account_id FROM harness_rbac.audit_entries e
               WHERE $2 AND e.kind = 'scopes' AND e.after IS NULL AND e.before ->> 'path' = split_part($1, '/', 1)";
    let with_former = matches!(caller, Caller::Database);
    read::rows(sql, &[scope.into(), with_former.into()], |row| row.get::<i64>(1)).into_iter().flatten().collect()
}

/// The path of a scope that there is, or was.
pub fn path_ever(scope: i64) -> Option<String> {
    let sql = "SELECT s.path FROM harness_rbac.scopes s WHERE s.id = $1
        UNION ALL SELECT e.before ->> 'path' FROM harness_rbac.audit_entries e
                   WHERE e.kind = 'scopes' AND e.after IS NULL AND (e.before ->> 'id')::bigint = $1 LIMIT 1";
    write::first(sql, &[scope.into()], |row| row.get(1)).flatten()
}

/// # Errors
/// 22023 if the log of one of the accounts does not reach back so far.
pub fn require_known(accounts: &[i64], at: TimestampWithTimeZone, scope: &str) -> Result<()> {
    let sql = include_str!("sql/known_from.sql");
    match write::first(sql, &[accounts.to_vec().into(), at.into()], |row| row.get::<String>(1)).flatten() {
        None => Ok(()),
        Some(oldest) => Err(RbacError::new(
            SqlState::InvalidParameterValue,
            format!("the log of scope {} does not reach back so far", quoted(scope)),
            format!("It is whole from {oldest} on."),
            "Ask about a later time.",
        )),
    }
}

/// Makes the policy of the accounts what it was. Only where it is rolled back afterwards.
pub fn rewind(accounts: &[i64], at: TimestampWithTimeZone) {
    write::execute("SELECT set_config('session_replication_role', 'replica', true)", &[]);
    let changed = changed_since(accounts, at);
    // What is there now may be in the way of what was.
    changed.iter().for_each(Changed::take_away);
    changed.iter().for_each(Changed::put_back);
}

/// The rows of a table that changed since.
struct Changed {
    table: &'static str,
    key: &'static [&'static str],
    /// As JSON arrays: the rows with these keys, and what was in their place.
    now: String,
    then: String,
}

/// The first change of each row since then knows what it was before. A row without an id has some of the other columns for
/// its key.
fn changed_since(accounts: &[i64], at: TimestampWithTimeZone) -> Vec<Changed> {
    let sql = include_str!("sql/changed_since.sql");
    let rows = write::rows(sql, &[accounts.to_vec().into(), at.into()], |row| {
        Some((row.get::<String>(1)?, row.get::<String>(2)?, row.get::<String>(3)?))
    });
    let of_table = |(kind, now, then): (String, String, String)| {
        let (table, key) = TABLES.into_iter().find(|(table, _)| *table == kind)?;
        Some(Changed { table, key, now, then })
    };
    rows.into_iter().flatten().filter_map(of_table).collect()
}

impl Changed {
    fn take_away(&self) {
        let same: Vec<String> = self.key.iter().map(|column| format!("t.{column} = k.{column}")).collect();
        let sql = format!(
            "DELETE FROM harness_rbac.{table} t USING jsonb_populate_recordset(NULL::harness_rbac.{table}, $1::jsonb) AS k WHERE {}",
            same.join(" AND "),
            table = self.table
        );
        write::execute(&sql, &[self.now.clone().into()]);
    }

    fn put_back(&self) {
        let columns = "SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = format('harness_rbac.%I', $1)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''";
        let columns: String =
            write::first(columns, &[self.table.into()], |row| row.get(1)).flatten().unwrap_or_default();
        // A scope brings its group of all users along.
        let sql = format!(
            "INSERT INTO harness_rbac.{table} ({columns})
             SELECT {columns} FROM jsonb_populate_recordset(NULL::harness_rbac.{table}, $1::jsonb) ON CONFLICT DO NOTHING",
            table = self.table
        );
        write::execute(&sql, &[self.then.clone().into()]);
    }
}
