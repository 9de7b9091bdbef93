use super::wanted_protection::refused;
use crate::model::{RbacError, Result, SqlState, undefined};
use crate::server::write;
use pgrx::pg_sys;

/// A table of the application, found and fit to be protected.
pub struct Target {
    pub oid: pg_sys::Oid,
    /// Qualified and quoted.
    pub name: String,
}

impl Target {
    /// # Errors
    /// 42704 for an unknown oid, 22023 for what is no ordinary table, 42501 for somebody else's.
    pub fn find(oid: pg_sys::Oid) -> Result<Target> {
        let found = Found::load(oid)?;
        found.require_ordinary()?;
        if !found.is_own {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                format!("must be owner of table {}", found.name),
                format!("Its owner is \"{}\".", found.owner),
                "Ask the owner to do it, or become a member of that role.",
            ));
        }
        Ok(Target { oid, name: found.name })
    }

    /// Whoever owns it.
    ///
    /// # Errors
    /// 42704 for an unknown oid, 22023 for what is no ordinary table.
    pub fn find_any(oid: pg_sys::Oid) -> Result<Target> {
        let found = Found::load(oid)?;
        found.require_ordinary()?;
        Ok(Target { oid, name: found.name })
    }

    /// The type of a column, without its modifier.
    ///
    /// # Errors
    /// 42704 for an unknown column.
    pub fn column_type(&self, column: &str) -> Result<String> {
        let found = write::first(
            "SELECT pg_catalog.format_type(atttypid, NULL) FROM pg_catalog.pg_attribute
          WHERE attrelid = $1 AND attname = $2 AND attnum > 0 AND NOT attisdropped",
            &[self.oid.into(), column.into()],
            |row| row.get::<String>(1),
        );
        found.flatten().ok_or_else(|| {
            let hint = format!("Name a column of the table, see \\d {}.", self.name);
            undefined("column", column, format!("Table {} has none of that name.", self.name), &hint)
        })
    }
}

/// A relation, before it is known what it is.
struct Found {
    kind: String,
    name: String,
    owner: String,
    is_own: bool,
    is_system: bool,
    is_temporary: bool,
}

impl Found {
    fn load(oid: pg_sys::Oid) -> Result<Found> {
        let found = write::first(include_str!("sql/relation.sql"), &[oid.into()], |row| {
            let text = |column| row.get::<String>(column).unwrap_or_default();
            let flag = |column| row.get::<bool>(column).unwrap_or_default();
            Found {
                kind: text(1),
                name: text(2),
                owner: text(3),
                is_own: flag(4),
                is_system: flag(5),
                is_temporary: flag(6),
            }
        });
        found.ok_or_else(|| {
            let hint = "Name a table, see pg_tables.";
            undefined("table", &oid.to_u32().to_string(), "No relation has that oid.", hint)
        })
    }

    fn require_ordinary(&self) -> Result<()> {
        let (fault, hint) = match self.kind.as_str() {
            _ if self.is_system => {
                ("is a system table", "PostgreSQL and harness_rbac guard their own tables by privileges.")
            }
            "r" | "p" if self.is_temporary => {
                ("is a temporary table", "Nobody but its own session sees it; make an ordinary table to share it.")
            }
            "r" | "p" => return Ok(()),
            "v" => ("is a view", "Protect the tables it reads, and make it WITH (security_invoker = true)."),
            "m" => ("is a materialized view", "Protect the tables it reads, and grant SELECT on it to few."),
            "f" => ("is a foreign table", "Protect the table on the server where it lives."),
            _ => ("is not a table", "Name a table or a partitioned table."),
        };
        let detail = "Row-level security works on ordinary and partitioned tables of an application.";
        Err(refused(format!("{} {fault}", self.name), detail, hint))
    }
}
