//! What the rows of protected tables say about the scopes they belong to.

use crate::server::{AsRole, quote_identifier, write};
use pgrx::pg_sys;

/// A protected table with rows in one of the scopes, or one that cannot be looked into; `None` if there is none.
///
/// Whoever owns a table may protect it, and have its indexes and constraints call functions. So each table is read as its
/// owner, not as the owner of the extension.
pub fn table_with_rows_in(scope_ids: &[i64]) -> Option<String> {
    let tables = write::rows(include_str!("sql/protected_tables.sql"), &[], |row| Table {
        name: row.get(1).unwrap_or_default(),
        scope_column: row.get(2).unwrap_or_default(),
        owner: row.get(3).unwrap_or(pg_sys::InvalidOid),
        is_readable: row.get(4) == Some(true),
    });
    let has_rows = |table: &Table| !table.is_readable || table.has_rows_in(scope_ids);
    tables.into_iter().find(has_rows).map(|table| table.name)
}

struct Table {
    /// Qualified and quoted.
    name: String,
    scope_column: String,
    owner: pg_sys::Oid,
    is_readable: bool,
}

impl Table {
    fn has_rows_in(&self, scope_ids: &[i64]) -> bool {
        let _as_owner = AsRole::owner_of_table(self.owner);
        let column = quote_identifier(&self.scope_column);
        let found = format!("SELECT FROM {} WHERE {column} = ANY ($1) LIMIT 1", self.name);
        write::execute(&found, &[scope_ids.to_vec().into()]) > 0
    }
}
