//! Rows of a child table get the scope of their parent's row, and keep it: a column, a foreign key over both that follows
//! the parent, an index, and a trigger that fills it in.

use super::foreign_key::ForeignKey;
use super::target_table::Target;
use super::wanted_protection::refused;
use crate::model::{RbacError, Result, SqlState, duplicate, quoted};
use crate::server::{AsRole, notice, quote_identifier, write};
use pgrx::pg_sys;

/// The name of the foreign key and of the trigger, by which the trigger finds what it needs.
const NAME: &str = "harness_rbac_carry_scope";
/// The name of the parent's trigger.
const HANDS_DOWN: &str = "harness_rbac_hand_scope_down";

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

/// Carries the scope of the parent's rows to those of the child; the triggers are left to make.
///
/// # Errors
/// 42704 for an unknown table or foreign key; 42501 for somebody else's table; 42710 if the child carries a scope already;
/// 22023 for what no foreign key or trigger reaches, for a parent that has no scope, and for rows with another one.
pub fn carry_scope(carrying: &Carrying<'_>) -> Result<Triggers> {
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
    let type_name = parent.column_type(column)?;
    if !matches!(type_name.as_str(), "bigint" | "integer" | "uuid" | "text" | "character varying") {
        return Err(refused(
            format!("column {} of {} is of type {type_name}", quote_identifier(column), parent.name),
            "A scope is an id or a key: bigint, integer, uuid, text or character varying.",
            "Protect the parent by a column of such a type.",
        ));
    }
    let tables = Tables { child: &child, parent: &parent, key: &key, column, type_name: &type_name };
    // As the checks of foreign keys read: policies hide no rows, and triggers, casts and defaults have the rights of the tables' owner.
    let owner = (of_child.owner == of_parent.owner).then_some(of_child.owner);
    let without_scope = {
        let _as_owner = owner.map(as_owner);
        tables.require_visible()?;
        tables.fill()?
    };
    {
        // PostgreSQL looks at the rows that are there by a query: policies, by which their owner is held as well, hide none.
        let _as_owner = owner.map_or_else(|| AsRole::owner_in_foreign_key(AsRole::current_user()), as_owner);
        tables.follow();
    }
    if without_scope > 0 {
        notice(
            format!("{without_scope} rows of {} have no scope", child.name),
            "They have no parent, or one without scope: nobody sees them under policies.",
            format!("SELECT * FROM {} WHERE {} IS NULL;", child.name, quote_identifier(column)),
        );
    }
    Ok(tables.triggers())
}

/// As the owner of both tables. For somebody else who calls nothing is put off until the end of their transaction, when it would run
/// with their rights.
fn as_owner(owner: pg_sys::Oid) -> AsRole {
    if owner == AsRole::current_user() { AsRole::owner_in_foreign_key(owner) } else { AsRole::owner_of_table(owner) }
}

/// What of a table decides whether its rows can carry a scope.
#[derive(Default)]
struct Facts {
    owner: pg_sys::Oid,
    is_partition: bool,
    has_heirs: bool,
    carries_from: Option<String>,
    partitioned_by: Vec<String>,
}

impl Facts {
    fn of(table: &Target) -> Facts {
        let found = write::first(include_str!("sql/carrying_table.sql"), &[table.oid.into()], |row| Facts {
            owner: row.get(1).unwrap_or(pg_sys::InvalidOid),
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

struct Tables<'a> {
    child: &'a Target,
    parent: &'a Target,
    key: &'a ForeignKey,
    column: &'a str,
    type_name: &'a str,
}

impl Tables<'_> {
    /// Rows that policies hide would be left out, or be taken for rows without a parent.
    fn require_visible(&self) -> Result<()> {
        for table in [self.child, self.parent] {
            let is_filtered = "SELECT pg_catalog.row_security_active($1)";
            if write::first(is_filtered, &[table.oid.into()], |row| row.get(1)) == Some(Some(true)) {
                return Err(RbacError::new(
                    SqlState::InsufficientPrivilege,
                    format!("rows of {} are hidden by policies", table.name),
                    "The two tables have different owners, and policies hold for the caller.",
                    "Give both tables one owner, or have a superuser call.",
                ));
            }
        }
        Ok(())
    }

    /// The column, with the scope of each row's parent; how many rows have none.
    fn fill(&self) -> Result<i64> {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let join = self.key.join();
        match self.child.column_type(self.column) {
            Ok(type_name) if type_name != self.type_name => {
                return Err(refused(
                    format!("column {column} of {child} is of type {type_name}"),
                    format!("That of {parent} is of type {}.", self.type_name),
                    format!("ALTER TABLE {child} ALTER {column} TYPE {} USING ...; or rename it.", self.type_name),
                ));
            }
            Ok(_) => self.require_same()?,
            Err(_) => {
                write::execute(&format!("ALTER TABLE {child} ADD COLUMN {column} {}", self.type_name), &[]);
            }
        }
        write::execute(
            &format!(
                "UPDATE {child} AS child SET {column} = parent.{column} FROM {parent} AS parent
                  WHERE {join} AND child.{column} IS NULL AND parent.{column} IS NOT NULL"
            ),
            &[],
        );
        Ok(write::id(&format!("SELECT count(*) FROM {child} WHERE {column} IS NULL"), &[]).unwrap_or(0))
    }

    /// A column that is there holds nothing but what would be carried there.
    fn require_same(&self) -> Result<()> {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let others = format!(
            "SELECT count(*) FROM {child} AS child WHERE child.{column} IS NOT NULL
                AND NOT EXISTS (SELECT FROM {parent} AS parent WHERE {} AND parent.{column} = child.{column})",
            self.key.join()
        );
        match write::id(&others, &[]).unwrap_or(0) {
            0 => Ok(()),
            count => Err(refused(
                format!("{count} rows of {child} have another scope than their parent"),
                format!("Column {column} is there already."),
                format!("Set it to NULL where it may be overwritten, or rename it, see {}.", quoted(&self.key.name)),
            )),
        }
    }

    /// What has the column follow from now on.
    fn follow(&self) {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let mut keys = self.key.keys.clone();
        keys.push(self.column.to_owned());
        if write::execute(include_str!("sql/unique_key.sql"), &[self.parent.oid.into(), keys.clone().into()]) == 0 {
            write::execute(&format!("ALTER TABLE {parent} ADD UNIQUE ({})", list(&keys)), &[]);
        }
        let (columns, on_delete, deferred) = (list(&self.key.columns), &self.key.on_delete, &self.key.deferred);
        write::execute(
            &format!(
                "ALTER TABLE {child} ADD CONSTRAINT {NAME} FOREIGN KEY ({columns}, {column}) REFERENCES {parent} ({})
                 ON UPDATE CASCADE ON DELETE {on_delete} {deferred}",
                list(&keys)
            ),
            &[],
        );
        let mut indexed = vec![self.column.to_owned()];
        indexed.extend(self.key.columns.iter().cloned());
        if write::execute(include_str!("sql/index_on.sql"), &[self.child.oid.into(), indexed.clone().into()]) == 0 {
            write::execute(&format!("CREATE INDEX ON {child} ({})", list(&indexed)), &[]);
        }
    }

    /// Fills the column in, and hands down what was NULL: no foreign key follows that.
    fn triggers(&self) -> Triggers {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let columns = list(&self.key.columns);
        let mut statements = vec![format!(
            "CREATE TRIGGER {NAME} BEFORE INSERT OR UPDATE OF {columns}, {column} ON {child}
             FOR EACH ROW EXECUTE FUNCTION harness_rbac._carry_scope()"
        )];
        let there = "SELECT FROM pg_catalog.pg_trigger WHERE tgrelid = $1 AND tgname = $2";
        if write::execute(there, &[self.parent.oid.into(), HANDS_DOWN.into()]) == 0 {
            statements.push(format!(
                "CREATE TRIGGER {HANDS_DOWN} AFTER UPDATE OF {column} ON {parent} FOR EACH ROW
                 WHEN (OLD.{column} IS NULL AND NEW.{column} IS NOT NULL) EXECUTE FUNCTION harness_rbac._carry_scope()"
            ));
        }
        Triggers(statements)
    }
}

/// The triggers that are left to make. Nobody but the owner of the extension may have its functions as triggers, so that they
/// stand nowhere else.
#[must_use]
pub struct Triggers(Vec<String>);

impl Triggers {
    /// Runs as the owner of the extension.
    pub fn make(self) {
        for statement in self.0 {
            write::execute(&statement, &[]);
        }
    }
}

fn list(columns: &[String]) -> String {
    columns.iter().map(quote_identifier).collect::<Vec<_>>().join(", ")
}
