//! What the rows of protected tables say about the scopes they belong to.

use crate::server::{AsRole, quote_identifier, rehearse_without_waiting, write};
use pgrx::pg_sys;

/// A protected table that has, or may have, rows in one of the scopes.
pub struct Found {
    /// Qualified and quoted.
    pub table: String,
    /// Somebody held a lock on it, so that nobody knows.
    pub is_locked: bool,
}

/// A protected table with rows in one of the scopes, or one that cannot be looked into; `None` if there is none.
///
/// Whoever owns a table may protect it, write ids of other scopes into it, and have its indexes and constraints call
/// functions. So only those are looked into that a DBA stands for; each is read as its owner, not as the owner of the
/// extension; and nobody is waited for who has locked it.
pub fn table_with_rows_in(scope_ids: &[i64]) -> Option<Found> {
    let tables = write::rows(include_str!("sql/confirmed_tables.sql"), &[], |row| Table {
        oid: row.get(1).unwrap_or(pg_sys::InvalidOid),
        name: row.get(2).unwrap_or_default(),
        owner: row.get(3).unwrap_or(pg_sys::InvalidOid),
        is_readable: row.get(4) == Some(true),
    });
    tables.into_iter().find_map(|table| {
        let has_rows = rehearse_without_waiting(|| table.has_rows_in(scope_ids));
        let found = Found { table: table.name, is_locked: has_rows.is_none() };
        (has_rows != Some(false)).then_some(found)
    })
}

struct Table {
    oid: pg_sys::Oid,
    /// Qualified and quoted.
    name: String,
    owner: pg_sys::Oid,
    is_readable: bool,
}

impl Table {
    fn has_rows_in(&self, scope_ids: &[i64]) -> bool {
        // The columns that its policies name.
        let columns =
            write::rows(include_str!("sql/scope_columns.sql"), &[self.oid.into()], |row| row.get::<String>(1));
        if columns.is_empty() {
            return false;
        }
        let _as_owner = AsRole::owner_of_table(self.owner);
        let has_rows = |column: &String| {
            let column = quote_identifier(column);
            let found = format!("SELECT FROM {} WHERE {column} = ANY ($1) LIMIT 1", self.name);
            write::execute(&found, &[scope_ids.to_vec().into()]) > 0
        };
        !self.is_readable || columns.iter().flatten().any(has_rows)
    }
}
