use super::target_table::Target;
use crate::server::{quote_identifier, warn, write};

/// Permissive policies add up, so one that is not ours admits rows that ours does not.
pub fn warn_of_other_policies(target: &Target) {
    let others = write::first(
        "SELECT pg_catalog.string_agg(pg_catalog.quote_ident(polname), ', ' ORDER BY polname) FROM pg_catalog.pg_policy
          WHERE polrelid = $1 AND polpermissive AND polname NOT LIKE 'harness\\_rbac\\_%'",
        &[target.oid.into()],
        |row| row.get::<String>(1),
    );
    if let Some(Some(others)) = others {
        warn(
            format!("table {} has other permissive policies", target.name),
            format!("Rows that {others} admits are admitted, whatever permissions the caller holds."),
            "Drop them, or make them AS RESTRICTIVE.",
        );
    }
}

pub fn warn_without_index(target: &Target, scope_column: &str) {
    let indexes = write::execute(include_str!("sql/leading_indexes.sql"), &[target.oid.into(), scope_column.into()]);
    if indexes == 0 {
        warn(
            format!("no index of {} leads with column {}", target.name, quote_identifier(scope_column)),
            "Every query reads the whole table, however little the caller may see.",
            format!("CREATE INDEX ON {} ({});", target.name, quote_identifier(scope_column)),
        );
    }
}
