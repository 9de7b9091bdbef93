use super::target_table::Target;
use super::wanted_protection::{Protection, refused};
use crate::model::Result;
use crate::server::{quote_identifier, quote_literal, write};

/// The call of has_permission() in a policy, all but the permission.
pub struct Call {
    scope: String,
    resource: Option<String>,
    attributes: Option<String>,
    resource_type: String,
}

impl Call {
    /// # Errors
    /// 42704 for an unknown column, 22023 for one of the wrong type.
    pub fn new(target: &Target, protection: &Protection<'_>) -> Result<Call> {
        let scope = scope_expression(target, protection)?;
        let resource = protection.resource_column.map(|column| resource_expression(target, column)).transpose()?;
        let mut attributes = Vec::new();
        for (attribute, column) in &protection.attributes.0 {
            attributes.push(format!("{}, {}", quote_literal(attribute), attribute_expression(target, column)?));
        }
        let attributes =
            (!attributes.is_empty()).then(|| format!("pg_catalog.jsonb_build_object({})", attributes.join(", ")));
        Ok(Call { scope, resource, attributes, resource_type: protection.resource_type.into() })
    }

    /// The call as SQL. `is_own`: the permission belongs to the resource type, so that it need not be named.
    pub fn text(&self, permission: &str, is_own: bool, names_resource: bool) -> String {
        // By position: Citus reads a policy twice, and cannot read the name of an argument the second time.
        let optional = [
            (self.resource.clone().filter(|_| names_resource), "text"),
            (None, "text"),
            (self.attributes.clone(), "jsonb"),
            ((!is_own).then(|| quote_literal(&self.resource_type)), "text"),
        ];
        let last = optional.iter().rposition(|(argument, _)| argument.is_some());
        let mut arguments = vec![quote_literal(permission), self.scope.clone()];
        arguments.extend(optional.into_iter().take(last.map_or(0, |last| last + 1)).map(|(argument, of_type)| {
            // With its type, as there are forms for numbers, too.
            argument.unwrap_or_else(|| format!("NULL::pg_catalog.{of_type}"))
        }));
        format!("harness_rbac.has_permission({})", arguments.join(", "))
    }
}

/// A column as the value of an attribute, which compares as text. Those whose text depends on settings of the session do not:
/// a time, a floating-point number.
fn attribute_expression(target: &Target, column: &str) -> Result<String> {
    let quoted_column = quote_identifier(column);
    target.column_type(column)?;
    let described = write::first(include_str!("sql/attribute_type.sql"), &[target.oid.into(), column.into()], |row| {
        (row.get::<String>(1).unwrap_or_default(), row.get(2) == Some(true), row.get::<String>(3).unwrap_or_default())
    });
    let (type_name, is_array, kind) = described.unwrap_or_default();
    match kind.as_str() {
        // Text in JSON already.
        "text" => Ok(quoted_column),
        "json" if !is_array => Ok(quoted_column),
        "cast" => Ok(format!("{quoted_column}::text{}", if is_array { "[]" } else { "" })),
        _ => Err(refused(
            format!("column {quoted_column} of {} is of type {type_name}", target.name),
            "An attribute is compared as text: its column is text, character varying, boolean, integer, numeric, uuid or an enum, an array of one of these, or jsonb.",
            format!(
                "Name another column, or add one to {} that is GENERATED ALWAYS AS the text that is meant.",
                target.name
            ),
        )),
    }
}

/// The column of the scope as the scope argument.
fn scope_expression(target: &Target, protection: &Protection<'_>) -> Result<String> {
    let column_type = target.column_type(protection.scope_column)?;
    let column = quote_identifier(protection.scope_column);
    let is_of_type = format!("column {column} of {} is of type {column_type}", target.name);
    match (protection.scope_level, column_type.as_str()) {
        (None, "bigint" | "integer") => Ok(column),
        (None, _) => Err(refused(
            is_of_type,
            "The scope column holds what scope_id() returns, a bigint, or the keys of scopes of one level.",
            "Give scopes the keys that the column has, and name their level: scope_level => 'organization'.",
        )),
        (Some(level), "text" | "uuid" | "bigint" | "integer") => {
            Ok(format!("harness_rbac.scope_of('{}', {column})", level.as_str()))
        }
        (Some(level), "character varying") => {
            Ok(format!("harness_rbac.scope_of('{}', {column}::text)", level.as_str()))
        }
        (Some(_), _) => Err(refused(
            is_of_type,
            "A column with keys of scopes is of type uuid, text, character varying, bigint or integer.",
            "Name another column.",
        )),
    }
}

/// A column as the resource argument.
fn resource_expression(target: &Target, column: &str) -> Result<String> {
    let quoted_column = quote_identifier(column);
    match target.column_type(column)?.as_str() {
        "text" => Ok(quoted_column),
        "character varying" | "name" | "uuid" | "bigint" | "integer" => Ok(format!("{quoted_column}::text")),
        other => Err(refused(
            format!("column {quoted_column} of {} is of type {other}", target.name),
            "The resource column holds the identifier of the resource: text, character varying, name, uuid, bigint or integer.",
            "Name another column, or none to ask about the resource type as a whole.",
        )),
    }
}
