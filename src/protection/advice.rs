use super::target_table::Target;
use super::wanted_protection::Protection;
use crate::model::Result;
use crate::server::{quote_identifier, settings, warn, write};

/// Permissive policies add up, so one that is not ours admits rows that ours does not.
pub fn warn_of_other_policies(target: &Target, is_of_citus: bool) {
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
            // Citus forgets of a policy that it is restrictive.
            if is_of_citus { "Drop them." } else { "Drop them, or make them AS RESTRICTIVE." },
        );
    }
}

/// Which index a policy would use if it were there.
///
/// # Errors
/// 42704 for an unknown column.
pub fn warn_without_indexes(target: &Target, protection: &Protection<'_>) -> Result<()> {
    let scope = protection.scope_column;
    if !leading(target, protection, scope) {
        let detail = "Every query reads the whole table, however little the caller may see.";
        warn(without(target, scope), detail, create(target, scope));
    }
    if let Some(resource) = protection.resource_column
        && settings::has_indexes_by_reason()
        && matches!(
            target.column_type(resource)?.as_str(),
            "text" | "character varying" | "uuid" | "bigint" | "integer"
        )
        && !leading(target, protection, resource)
    {
        let detail = "For a caller that holds single resources by name, every row of their scopes is read.";
        warn(without(target, resource), detail, create(target, resource));
    }
    Ok(())
}

/// Which of the attributes say whose a row is, for some resource group. Called as the owner of the extension.
pub fn owner_attributes<'a>(protection: &'a Protection<'_>) -> Vec<(&'a str, &'a str)> {
    let sql = "SELECT FROM harness_rbac.resource_group_selectors s, unnest(s.attribute_values) AS v
                WHERE s.attribute_name = $1 AND left(v, 11) = '${principal' LIMIT 1";
    let all = protection.attributes.0.iter().map(|(attribute, column)| (attribute.as_str(), column.as_str()));
    all.filter(|(attribute, _)| write::execute(sql, &[(*attribute).into()]) > 0).collect()
}

/// Which indexes of their columns a policy would use if they were there.
///
/// # Errors
/// 42704 for an unknown column.
pub fn warn_without_owner_indexes(protection: &Protection<'_>, owners: &[(&str, &str)]) -> Result<()> {
    let target = Target::find(protection.target)?;
    for (attribute, column) in owners.iter().filter(|_| settings::has_indexes_by_reason()) {
        let of_type = target.column_type(column)?;
        if matches!(of_type.as_str(), "text" | "character varying" | "uuid") && !leading(&target, protection, column) {
            let detail =
                format!("What callers own by attribute {attribute} is found by reading every row of the scopes.");
            warn(without(&target, column), detail, create(&target, column));
        }
    }
    Ok(())
}

/// Whether an index leads to the column, or to it within a scope.
fn leading(target: &Target, protection: &Protection<'_>, column: &str) -> bool {
    let sql = include_str!("sql/leading_indexes.sql");
    write::execute(sql, &[target.oid.into(), column.into(), protection.scope_column.into()]) > 0
}

fn create(target: &Target, column: &str) -> String {
    format!("CREATE INDEX ON {} ({});", target.name, quote_identifier(column))
}

fn without(target: &Target, column: &str) -> String {
    format!("no index of {} leads with column {}", target.name, quote_identifier(column))
}

/// Which indexes are not used any more: what they leave out would be missing from an answer.
pub fn warn_of_approximate_indexes(target: &Target) {
    let sql = include_str!("sql/approximate_indexes.sql");
    let found = write::rows(sql, &[target.oid.into()], |row| Some((row.get::<String>(1)?, row.get::<String>(2)?)));
    for (index, method) in found.into_iter().flatten() {
        warn(
            format!("index {index} is not used under the policies"),
            "It gives some of the nearest rows, of which the caller may see few or none, and the rest would be missing.",
            format!(
                "SET {}.iterative_scan = strict_order has it go on until there are enough.",
                quote_identifier(method)
            ),
        );
    }
}
