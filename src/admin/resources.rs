use super::find::{self, undefined};
use super::sql;
use crate::model::{RbacError, Result, SqlState, check_free_identifier, quoted};

/// Registers a resource, or replaces its attributes. `attributes` is jsonb as text.
///
/// # Errors
/// 42602 for the identifier; 42704 without scope or type; 22023 for attributes that are no object, or a type that does
/// not live at the scope's level.
pub fn register_resource(scope: &str, resource_type: &str, identifier: &str, attributes: &str) -> Result<i64> {
    check_free_identifier("resource", identifier)?;
    if !attributes.starts_with('{') {
        return Err(RbacError::new(
            SqlState::InvalidParameterValue,
            "attributes must be a JSON object",
            format!("Found {}.", quoted(attributes)),
            r#"Write {"type": "Production", "tags": ["payments"]}."#,
        ));
    }
    let scope = find::scope(scope)?;
    let resource_type = find::resource_type(resource_type)?;
    let id = sql::id(
        "INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier, attributes)
         VALUES ($1, $2, $3, $4, $5::jsonb)
         ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = excluded.attributes
         RETURNING id",
        &[scope.account_id.into(), scope.id.into(), resource_type.into(), identifier.into(), attributes.into()],
    );
    // An upsert always returns its row.
    Ok(id.unwrap_or_default())
}

/// Drops a resource, and takes its name out of the selectors that list it.
///
/// # Errors
/// 42602 for the identifier; 42704 without scope or type, or if the resource is neither registered nor listed.
pub fn drop_resource(scope: &str, resource_type: &str, identifier: &str) -> Result<()> {
    check_free_identifier("resource", identifier)?;
    let scope = find::scope(scope)?;
    let type_id = find::resource_type(resource_type)?;
    let dropped = sql::execute(
        "DELETE FROM harness_rbac.resources WHERE scope_id = $1 AND resource_type_id = $2 AND identifier = $3 RETURNING id",
        &[scope.id.into(), type_id.into(), identifier.into()],
    );
    if dropped == 0 && !forget_resource(scope.id, type_id, identifier) {
        return Err(undefined(
            resource_type,
            identifier,
            format!("In scope \"{}\" it is neither registered nor named by a resource group.", scope.path),
            "See harness_rbac.resources for those registered.",
        ));
    }
    Ok(())
}

/// Takes a resource out of the selectors that list it; one that lists nothing else goes. Whether there were any.
pub fn forget_resource(scope_id: i64, resource_type_id: i64, identifier: &str) -> bool {
    let listing = "FROM harness_rbac.resource_groups g
        WHERE g.scope_id = $1 AND g.id = s.resource_group_id AND s.resource_type_id = $2 AND $3 = ANY (s.identifiers)";
    let arguments = [scope_id.into(), resource_type_id.into(), identifier.into()];
    let emptied = format!(
        "DELETE FROM harness_rbac.resource_group_selectors s USING {} AND s.identifiers::text[] <@ ARRAY[$3] RETURNING s.ordinal",
        listing.trim_start_matches("FROM ")
    );
    let shortened = format!(
        "UPDATE harness_rbac.resource_group_selectors s SET identifiers = array_remove(s.identifiers::text[], $3) {listing} RETURNING s.ordinal"
    );
    let emptied = sql::execute(&emptied, &arguments);
    emptied + sql::execute(&shortened, &arguments) > 0
}
