//! The foreign key by which a child finds its parent.

use super::target_table::Target;
use super::wanted_protection::refused;
use crate::model::{Result, quoted, undefined};
use crate::server::{quote_identifier, write};

/// A foreign key of one table to another.
pub struct ForeignKey {
    pub name: String,
    /// Its columns in the child.
    pub columns: Vec<String>,
    /// What they refer to in the parent.
    pub keys: Vec<String>,
    /// How a key compares with a column.
    operators: Vec<String>,
    /// As SQL: what becomes of the child when its parent goes.
    pub on_delete: String,
    /// As SQL: when it is checked.
    pub deferred: String,
}

impl ForeignKey {
    /// The one of that name, or the only one there is.
    ///
    /// # Errors
    /// 42704 if there is none; 22023 if there are several, and none is named.
    pub fn find(child: &Target, parent: &Target, name: Option<&str>) -> Result<ForeignKey> {
        let mut found =
            write::rows(include_str!("sql/foreign_keys.sql"), &[child.oid.into(), parent.oid.into()], |row| {
                let list = |column| row.get::<Vec<String>>(column).unwrap_or_default();
                let text = |column| row.get::<String>(column).unwrap_or_default();
                ForeignKey {
                    name: text(1),
                    columns: list(2),
                    keys: list(3),
                    operators: list(4),
                    on_delete: text(5),
                    deferred: text(6),
                }
            });
        let names: Vec<&str> = found.iter().map(|key| key.name.as_str()).collect();
        let known = match names.as_slice() {
            [] => format!("Table {} has no foreign key to {}.", child.name, parent.name),
            names => format!("The foreign keys of {} to {} are {}.", child.name, parent.name, names.join(", ")),
        };
        match name {
            Some(name) => found.into_iter().find(|key| key.name == name).ok_or_else(|| {
                undefined("foreign key", name, known, "Name a foreign key of the child that refers to the parent.")
            }),
            None if found.len() > 1 => Err(refused(
                format!("{} has several foreign keys to {}", child.name, parent.name),
                known,
                "Name the one whose parent a row takes its scope from: carry_scope(..., foreign_key => '...').",
            )),
            None => found.pop().ok_or_else(|| {
                let hint =
                    format!("ALTER TABLE {} ADD FOREIGN KEY (...) REFERENCES {} (...);", child.name, parent.name);
                undefined("foreign key to table", &parent.name, known, &hint)
            }),
        }
    }

    /// The condition that a row of the parent, called `parent`, is the one of a row of the child, called `child`.
    pub fn join(&self) -> String {
        let pairs = self.keys.iter().zip(&self.columns).zip(&self.operators);
        let conditions = pairs.map(|((key, column), operator)| {
            format!("parent.{} {operator} child.{}", quote_identifier(key), quote_identifier(column))
        });
        conditions.collect::<Vec<_>>().join(" AND ")
    }

    /// Whether the columns of the child hold the parent's scope already.
    ///
    /// # Errors
    /// 22023 if they do.
    pub fn require_without(&self, scope_column: &str, child: &Target) -> Result<()> {
        let place = self.keys.iter().position(|key| key == scope_column);
        let Some(column) = place.and_then(|place| self.columns.get(place)) else { return Ok(()) };
        Err(refused(
            format!("foreign key {} carries the scope already", quoted(&self.name)),
            format!("Column {} of {} refers to it.", quote_identifier(column), child.name),
            "Name that column as the scope_column of protect_table(); ON UPDATE CASCADE has it follow the parent.",
        ))
    }
}
