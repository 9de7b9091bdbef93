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
        let found = write::first(
        "SELECT c.relkind::text, pg_catalog.format('%I.%I', n.nspname, c.relname), pg_catalog.pg_get_userbyid(c.relowner)::text,
                pg_catalog.pg_has_role(c.relowner, 'USAGE'),
                c.oid < 16384 OR n.nspname IN ('pg_catalog', 'information_schema', 'harness_rbac')
           FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = $1",
        &[oid.into()],
        |row| {
            let text = |column| row.get::<String>(column).unwrap_or_default();
            let flag = |column| row.get::<bool>(column).unwrap_or_default();
            (text(1), text(2), text(3), flag(4), flag(5))
        },
    );
        let Some((kind, name, owner, is_own, is_system)) = found else {
            let hint = "Name a table, see pg_tables.";
            return Err(undefined("table", &oid.to_u32().to_string(), "No relation has that oid.", hint));
        };
        let fault = match kind.as_str() {
            _ if is_system => {
                Some(("is a system table", "PostgreSQL and harness_rbac guard their own tables by privileges."))
            }
            "r" | "p" => None,
            "v" => Some(("is a view", "Protect the tables it reads, and make it WITH (security_invoker = true).")),
            "m" => Some(("is a materialized view", "Protect the tables it reads, and grant SELECT on it to few.")),
            "f" => Some(("is a foreign table", "Protect the table on the server where it lives.")),
            _ => Some(("is not a table", "Name a table or a partitioned table.")),
        };
        if let Some((fault, hint)) = fault {
            let detail = "Row-level security works on ordinary and partitioned tables of an application.";
            return Err(refused(format!("{name} {fault}"), detail, hint));
        }
        if !is_own {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                format!("must be owner of table {name}"),
                format!("Its owner is \"{owner}\"."),
                "Ask the owner to call protect_table(), or become a member of that role.",
            ));
        }
        Ok(Target { oid, name })
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
