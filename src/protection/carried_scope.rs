//! Rows of a child table get the scope of their parent's row, and keep it: a column, a foreign key over both that follows
//! the parent, an index, and a trigger that fills it in.

use super::carrying_tables::{NAME, Owners, Tables, Triggers};
use super::foreign_key::ForeignKey;
use super::target_table::Target;
use super::wanted_protection::refused;
use crate::model::{Result, duplicate};
use crate::server::{notice, quote_identifier, write};
use pgrx::pg_sys;

/// What carries a scope from one table to another.
pub struct Carrying<'a> {
    pub child: pg_sys::Oid,
    pub parent: pg_sys::Oid,
    pub foreign_key: Option<&'a str>,
    /// The columns that say which scope a row of the parent belongs to, see [`scope_columns_of`].
    pub scope_columns: &'a [String],
}

/// The columns that say which scope a row of the table belongs to. Runs as the owner of the extension.
pub fn scope_columns_of(table: pg_sys::Oid) -> Vec<String> {
    let found = write::rows(include_str!("sql/scope_of_rows.sql"), &[table.into()], |row| row.get::<String>(1));
    found.into_iter().flatten().collect()
}

/// Carries the scope of the parent's rows to those of the child. `make` makes the triggers, see [`Triggers::make`].
///
/// # Errors
/// 42704 for an unknown table or foreign key; 42501 for somebody else's table, and where the child's owner may not refer to the
/// parent; 42710 if the child carries a scope already; 22023 for what no foreign key or trigger reaches, for a parent that has no
/// scope, and for rows with another one; those of `make`.
pub fn carry_scope(carrying: &Carrying<'_>, make: impl FnOnce(Triggers) -> Result<()>) -> Result<()> {
    let (child, parent) = (Target::find(carrying.child)?, Target::find(carrying.parent)?);
    if child.oid == parent.oid {
        return Err(refused(
            format!("{} cannot carry its own scope", child.name),
            "A parent that is a row of the same table takes its scope from somewhere itself.",
            "Name the table above it.",
        ));
    }
    // What is looked at stays so. The parent first, as whoever changes rows of both does it.
    for table in [&parent, &child] {
        write::execute(&format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", table.name), &[]);
    }
    let (of_child, of_parent) = (Facts::of(&child), Facts::of(&parent));
    if let Some(parent) = of_child.carries_from {
        let detail = format!("It takes it from {parent}.");
        let hint = format!("To take it from elsewhere, drop trigger and foreign key {NAME} first.");
        return Err(duplicate("scope carried by table", &child.name, detail, &hint));
    }
    require_reach(&child, &of_child)?;
    require_reach(&parent, &of_parent)?;
    let column = scope_column(&parent, carrying.scope_columns)?;
    let key = ForeignKey::find(&child, &parent, carrying.foreign_key)?;
    key.require_without(column, &child)?;
    if of_child.partitioned_by.iter().any(|name| name == column) {
        return Err(refused(
            format!("{} is partitioned by {}", child.name, quote_identifier(column)),
            "A trigger cannot fill in what decides in which partition a row lies.",
            "Partition it by something else, or write the column with every INSERT and add the foreign key by hand.",
        ));
    }
    let type_name = scope_type(&parent, column)?;
    let owners = Owners { child: of_child.owner, parent: of_parent.owner };
    let tables = Tables { child: &child, parent: &parent, key: &key, column, type_name: &type_name, owners };
    if !owners.are_one() {
        tables.require_reference(&of_child.owner_name)?;
    }
    let without_scope = tables.carry(make)?;
    if without_scope > 0 {
        notice(
            format!("{without_scope} rows of {} have no scope", child.name),
            "They have no parent, or one without scope: nobody sees them under policies.",
            format!("SELECT * FROM {} WHERE {} IS NULL;", child.name, quote_identifier(column)),
        );
    }
    Ok(())
}

/// What of a table decides whether its rows can carry a scope.
#[derive(Default)]
struct Facts {
    owner: pg_sys::Oid,
    owner_name: String,
    is_partition: bool,
    has_heirs: bool,
    carries_from: Option<String>,
    partitioned_by: Vec<String>,
}

impl Facts {
    fn of(table: &Target) -> Facts {
        let found = write::first(include_str!("sql/carrying_table.sql"), &[table.oid.into()], |row| Facts {
            owner: row.get(1).unwrap_or(pg_sys::InvalidOid),
            owner_name: row.get(2).unwrap_or_default(),
            is_partition: row.get(3) == Some(true),
            has_heirs: row.get(4) == Some(true),
            carries_from: row.get(5),
            partitioned_by: row.get(6).unwrap_or_default(),
        });
        found.unwrap_or_default()
    }
}

/// What foreign keys and triggers do not reach.
fn require_reach(table: &Target, facts: &Facts) -> Result<()> {
    if facts.is_partition {
        let detail = "Its foreign keys and triggers are those of the table that it is a part of.";
        return Err(refused(format!("{} is a partition", table.name), detail, "Name the partitioned table."));
    }
    if facts.has_heirs {
        return Err(refused(
            format!("{} has child tables by inheritance", table.name),
            "Foreign keys and triggers do not reach their rows.",
            "Make them partitions, or carry the scope to each table by a foreign key of its own.",
        ));
    }
    Ok(())
}

fn scope_column<'a>(parent: &Target, columns: &'a [String]) -> Result<&'a str> {
    match columns {
        [column] => Ok(column),
        [] => Err(refused(
            format!("nothing says which scope a row of {} belongs to", parent.name),
            "It is neither protected by protect_table() nor does it carry a scope.",
            "Protect the parent first; in a chain of tables begin at the top.",
        )),
        several => Err(refused(
            format!("policies of {} name several scope columns", parent.name),
            format!("They are {}.", several.join(", ")),
            "Protect the parent with protect_table(), which names one.",
        )),
    }
}

fn scope_type(parent: &Target, column: &str) -> Result<String> {
    let type_name = parent.column_type(column)?;
    if matches!(type_name.as_str(), "bigint" | "integer" | "uuid" | "text" | "character varying") {
        return Ok(type_name);
    }
    Err(refused(
        format!("column {} of {} is of type {type_name}", quote_identifier(column), parent.name),
        "A scope is an id or a key: bigint, integer, uuid, text or character varying.",
        "Protect the parent by a column of such a type.",
    ))
}
