//! What the rows of protected tables say about the scopes they belong to.

use super::sql;

/// A protected table with rows in one of the scopes; `None` if there is none.
///
/// Runs as the owner of the extension, so it touches nothing but the column itself: no view, no function of the
/// table's owner.
pub fn table_with_rows_in(scope_ids: &[i64]) -> Option<String> {
    let tables = sql::rows(
        "SELECT DISTINCT pg_catalog.format('%I.%I', n.nspname, c.relname), p.scope_column::text
           FROM harness_rbac.protected_tables p
           JOIN pg_catalog.pg_class c ON c.oid = p.target
           JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
           JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = p.scope_column
          WHERE a.atttypid IN ('bigint'::regtype, 'integer'::regtype) AND NOT a.attisdropped
          ORDER BY 1",
        &[],
        |row| (row.get::<String>(1).unwrap_or_default(), row.get::<String>(2).unwrap_or_default()),
    );
    let has_rows = |(table, column): &(String, String)| {
        let column = sql::quote_identifier(column);
        let found = format!("SELECT FROM {table} WHERE {column} = ANY ($1) LIMIT 1");
        sql::execute(&found, &[scope_ids.to_vec().into()]) > 0
    };
    tables.into_iter().find(has_rows).map(|(table, _)| table)
}
