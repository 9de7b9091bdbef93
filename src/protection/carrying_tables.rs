//! What carries a scope from a parent to its child: made part by part, each as the owner of the table whose code may run.

use super::foreign_key::ForeignKey;
use super::target_table::Target;
use super::wanted_protection::refused;
use crate::model::{RbacError, Result, SqlState, quoted};
use crate::server::{AsRole, quote_identifier, write};
use pgrx::pg_sys;

/// The name of the foreign key and of the trigger, by which the trigger finds what it needs.
pub const NAME: &str = "harness_rbac_carry_scope";
/// The name of the parent's trigger.
const HANDS_DOWN: &str = "harness_rbac_hand_scope_down";

/// As the owner of a table, whose triggers, constraints, casts and defaults have no more rights than that; policies hide no rows from
/// it, as from the checks of foreign keys. For somebody else who calls nothing is put off until the end of their transaction, when it
/// would run with their rights.
fn as_owner(owner: pg_sys::Oid) -> AsRole {
    if owner == AsRole::current_user() { AsRole::owner_in_foreign_key(owner) } else { AsRole::owner_of_table(owner) }
}

/// Whose the two tables are.
#[derive(Clone, Copy)]
pub struct Owners {
    pub child: pg_sys::Oid,
    pub parent: pg_sys::Oid,
}

impl Owners {
    pub fn are_one(self) -> bool {
        self.child == self.parent
    }
}

/// Both tables, locked, the foreign key between them, and the parent's scope column.
pub struct Tables<'a> {
    pub child: &'a Target,
    pub parent: &'a Target,
    pub key: &'a ForeignKey,
    pub column: &'a str,
    pub type_name: &'a str,
    pub owners: Owners,
}

impl Tables<'_> {
    /// The foreign key is made as the child's owner, who gets no other by it than could be made without it.
    ///
    /// # Errors
    /// 42501 if that owner may not refer to the parent.
    pub fn require_reference(&self, owner: &str) -> Result<()> {
        let found = write::first(
            include_str!("sql/may_refer.sql"),
            &[self.owners.child.into(), self.parent.oid.into(), self.referred().into()],
            |row| row.get::<bool>(1),
        );
        if found.flatten() == Some(true) {
            return Ok(());
        }
        let (child, parent, owner) = (&self.child.name, &self.parent.name, quote_identifier(owner));
        Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("the owner of {child} may not refer to {parent}"),
            "The tables have different owners, and the foreign key over the scope is made as the child's.",
            format!("It needs USAGE on the parent's schema, and GRANT REFERENCES ON {parent} TO {owner};"),
        ))
    }

    /// Everything; how many rows have no scope.
    ///
    /// # Errors
    /// 22023 for rows with another scope; those of `make`.
    pub fn carry(&self, make: impl FnOnce(Triggers) -> Result<()>) -> Result<i64> {
        let is_one = self.owners.are_one();
        {
            let _as_owner = as_owner(self.owners.child);
            self.add_column()?;
            if is_one {
                self.fill();
            }
        }
        {
            let _as_owner = as_owner(self.owners.parent);
            self.add_unique_key();
        }
        {
            let _as_owner = as_owner(self.owners.child);
            self.add_foreign_key();
        }
        make(self.triggers())?;
        if !is_one {
            let _as_owner = as_owner(self.owners.child);
            self.fill_by_trigger();
        }
        let _as_owner = as_owner(self.owners.child);
        self.add_index();
        let (child, column) = (&self.child.name, quote_identifier(self.column));
        Ok(write::id(&format!("SELECT count(*) FROM {child} WHERE {column} IS NULL"), &[]).unwrap_or(0))
    }

    /// The column, which may be there.
    fn add_column(&self) -> Result<()> {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        match self.child.column_type(self.column) {
            Ok(type_name) if type_name != self.type_name => Err(refused(
                format!("column {column} of {child} is of type {type_name}"),
                format!("That of {parent} is of type {}.", self.type_name),
                format!("ALTER TABLE {child} ALTER {column} TYPE {} USING ...; or rename it.", self.type_name),
            )),
            Ok(_) if self.owners.are_one() => self.require_same(),
            Ok(_) => self.require_empty(),
            Err(_) => {
                write::execute(&format!("ALTER TABLE {child} ADD COLUMN {column} {}", self.type_name), &[]);
                Ok(())
            }
        }
    }

    /// The scope of each row's parent, read and written as the owner of both tables.
    fn fill(&self) {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let join = self.key.join();
        write::execute(
            &format!(
                "UPDATE {child} AS child SET {column} = parent.{column} FROM {parent} AS parent
                  WHERE {join} AND child.{column} IS NULL AND parent.{column} IS NOT NULL"
            ),
            &[],
        );
    }

    /// The same where nobody but who calls may read the one table and write the other: the child's owner changes each row, and the
    /// trigger reads the parent as its owner.
    fn fill_by_trigger(&self) {
        let (child, column) = (&self.child.name, quote_identifier(self.column));
        let refers = |column: &String| format!("{} IS NOT NULL", quote_identifier(column));
        let refers = self.key.columns.iter().map(refers).collect::<Vec<_>>().join(" AND ");
        write::execute(&format!("UPDATE {child} SET {column} = {column} WHERE {refers}"), &[]);
        if !self.key.deferred.is_empty() {
            write::execute(&format!("ALTER TABLE {child} ALTER CONSTRAINT {NAME} {}", self.key.deferred), &[]);
        }
    }

    /// A column that is there holds nothing: what it holds could not be compared with the parent by one owner.
    fn require_empty(&self) -> Result<()> {
        let (child, column) = (&self.child.name, quote_identifier(self.column));
        let filled = format!("SELECT count(*) FROM {child} WHERE {column} IS NOT NULL");
        match write::id(&filled, &[]).unwrap_or(0) {
            0 => Ok(()),
            count => Err(refused(
                format!("{count} rows of {child} have a scope already"),
                format!("Column {column} is there already, and {} has another owner.", self.parent.name),
                "Set it to NULL, for each row to take the scope of its parent; or rename it.",
            )),
        }
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

    /// What the foreign key refers to: the parent's key and scope.
    fn referred(&self) -> Vec<String> {
        let mut columns = self.key.keys.clone();
        columns.push(self.column.to_owned());
        columns
    }

    fn add_unique_key(&self) {
        let (parent, keys) = (&self.parent.name, self.referred());
        if write::execute(include_str!("sql/unique_key.sql"), &[self.parent.oid.into(), keys.clone().into()]) == 0 {
            write::execute(&format!("ALTER TABLE {parent} ADD UNIQUE ({})", list(&keys)), &[]);
        }
    }

    /// What has the column follow from now on. Where rows are still to be filled in, it is checked at once: nothing can be put off
    /// within that.
    fn add_foreign_key(&self) {
        let (child, parent, column) = (&self.child.name, &self.parent.name, quote_identifier(self.column));
        let (columns, on_delete) = (list(&self.key.columns), &self.key.on_delete);
        let deferred = if self.owners.are_one() { self.key.deferred.as_str() } else { "" };
        write::execute(
            &format!(
                "ALTER TABLE {child} ADD CONSTRAINT {NAME} FOREIGN KEY ({columns}, {column}) REFERENCES {parent} ({})
                 ON UPDATE CASCADE ON DELETE {on_delete} {deferred}",
                list(&self.referred())
            ),
            &[],
        );
    }

    fn add_index(&self) {
        let child = &self.child.name;
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
        // One that hands down another column lets nobody take this one.
        let there = "SELECT FROM pg_catalog.pg_trigger t
              JOIN pg_catalog.pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = ANY (t.tgattr::smallint[])
             WHERE t.tgrelid = $1 AND t.tgname = $2 AND a.attname = $3";
        if write::execute(there, &[self.parent.oid.into(), HANDS_DOWN.into(), self.column.into()]) == 0 {
            statements.push(format!(
                "CREATE TRIGGER {HANDS_DOWN} AFTER UPDATE OF {column} ON {parent} FOR EACH ROW
                 WHEN (OLD.{column} IS NULL AND NEW.{column} IS NOT NULL) EXECUTE FUNCTION harness_rbac._carry_scope()"
            ));
        }
        Triggers(statements)
    }
}

/// The triggers that are to be made, which whoever calls need not have the right to.
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
