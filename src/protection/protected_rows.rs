//! What the rows of protected tables say about the scopes they belong to.

use super::guard::is_table_of_citus;
use crate::cache::{number_of_key, uuid_of_key};
use crate::server::{AsRole, Row, quote_identifier, read, rehearse_without_waiting, write};
use pgrx::datum::DatumWithOid;
use pgrx::{Uuid, pg_sys};

/// A protected table that has, or may have, rows in one of the scopes.
pub struct Found {
    /// Qualified and quoted.
    pub table: String,
    pub state: State,
}

/// What is known of a table that keeps a scope from being dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    HasRows,
    /// Somebody held a lock on it, so that nobody knows.
    IsLocked,
    /// It is read as its owner, this one, who may not read it.
    IsUnreadable(String),
    /// Citus reaches its shards as its owner, this one, which may not log in.
    IsOutOfReach(String),
}

/// A protected table with rows in one of the scopes, or one that cannot be looked into; `None` if there is none.
///
/// Whoever owns a table may protect it, write ids of other scopes into it, and have its indexes and constraints call
/// functions. So only those are looked into that a DBA stands for; each is read as its owner, not as the owner of the
/// extension; and nobody is waited for who has locked it.
pub fn table_with_rows_in(scope_ids: &[i64]) -> Option<Found> {
    confirmed_tables().into_iter().find_map(|table| {
        let state = rehearse_without_waiting(|| table.state(scope_ids)).unwrap_or(Some(State::IsLocked))?;
        Some(Found { table: table.name, state })
    })
}

/// How many rows of a protected table have no scope, or one that there is not; `None` where nobody can tell. It only looks, and
/// waits for whoever has locked the table as long as the caller lets it.
pub fn rows_without_scope(target: pg_sys::Oid) -> Option<i64> {
    let table = read::rows(CONFIRMED, &[], Table::read).into_iter().find(|table| table.oid == target)?;
    if table.closed().is_some() {
        return None;
    }
    let scopes = read::rows("SELECT id FROM harness_rbac.scopes", &[], |row| row.get::<i64>(1));
    let scopes: Vec<i64> = scopes.into_iter().flatten().collect();
    let columns = read::rows(COLUMNS, &[target.into()], ScopeColumn::read);
    let conditions: Vec<_> = columns.into_iter().map(|column| column.condition(&scopes, read::rows)).collect();
    let _as_owner = AsRole::owner_of_table(table.owner);
    let count = |(condition, values): (String, DatumWithOid<'static>)| {
        let sql = format!("SELECT pg_catalog.count(*) FROM {} WHERE ({condition}) IS NOT TRUE", table.name);
        read::first(&sql, &[values], |row| row.get::<i64>(1)).flatten().unwrap_or(0)
    };
    Some(conditions.into_iter().map(count).sum())
}

const CONFIRMED: &str = include_str!("sql/confirmed_tables.sql");
/// The columns that the policies of a table name.
const COLUMNS: &str = include_str!("sql/scope_columns.sql");

/// How many rows of each protected table lie in one of the scopes, where anybody can tell. Looked into as for
/// [`table_with_rows_in`].
pub fn rows_in(scope_ids: &[i64]) -> Vec<(String, i64)> {
    let tables = confirmed_tables().into_iter().filter(|table| table.closed().is_none());
    let counted = |table: Table| {
        let count = rehearse_without_waiting(|| table.count(scope_ids))?;
        Some((table.name, count))
    };
    tables.filter_map(counted).collect()
}

fn confirmed_tables() -> Vec<Table> {
    write::rows(CONFIRMED, &[], Table::read)
}

struct Table {
    oid: pg_sys::Oid,
    /// Qualified and quoted.
    name: String,
    owner: pg_sys::Oid,
    owner_name: String,
    /// Whether the owner may read it, and whether it may log in.
    is_readable: bool,
    owner_logs_in: bool,
}

impl Table {
    fn read(row: &Row<'_>) -> Table {
        Table {
            oid: row.get(1).unwrap_or(pg_sys::InvalidOid),
            name: row.get(2).unwrap_or_default(),
            owner: row.get(3).unwrap_or(pg_sys::InvalidOid),
            owner_name: row.get(4).unwrap_or_default(),
            is_readable: row.get(5) == Some(true),
            owner_logs_in: row.get(6) == Some(true),
        }
    }

    /// Why its owner, as whom it is read, cannot look into it; `None` where it can.
    fn closed(&self) -> Option<State> {
        if !self.is_readable {
            return Some(State::IsUnreadable(self.owner_name.clone()));
        }
        (!self.owner_logs_in && is_table_of_citus(self.oid)).then(|| State::IsOutOfReach(self.owner_name.clone()))
    }

    fn scope_columns(&self) -> Vec<ScopeColumn> {
        write::rows(COLUMNS, &[self.oid.into()], ScopeColumn::read)
    }

    /// Rows whose scope is one of these.
    fn count(&self, scope_ids: &[i64]) -> i64 {
        let columns = self.scope_columns();
        let conditions: Vec<_> = columns.into_iter().map(|column| column.condition(scope_ids, write::rows)).collect();
        let _as_owner = AsRole::owner_of_table(self.owner);
        let count = |(condition, values): (String, DatumWithOid<'static>)| {
            let sql = format!("SELECT pg_catalog.count(*) FROM {} WHERE {condition}", self.name);
            write::id(&sql, &[values]).unwrap_or(0)
        };
        conditions.into_iter().map(count).sum()
    }

    /// What keeps these scopes from being dropped.
    fn state(&self, scope_ids: &[i64]) -> Option<State> {
        let columns = self.scope_columns();
        if columns.is_empty() {
            return None;
        }
        if let Some(closed) = self.closed() {
            return Some(closed);
        }
        let conditions: Vec<_> = columns.into_iter().map(|column| column.condition(scope_ids, write::rows)).collect();
        let _as_owner = AsRole::owner_of_table(self.owner);
        let has_rows = |(condition, values): (String, DatumWithOid<'static>)| {
            let found = format!("SELECT FROM {} WHERE {condition} LIMIT 1", self.name);
            write::execute(&found, &[values]) > 0
        };
        conditions.into_iter().any(has_rows).then_some(State::HasRows)
    }
}

/// A column that says which scope a row belongs to.
struct ScopeColumn {
    name: String,
    /// Set if it has keys.
    level: Option<String>,
    type_name: String,
}

/// [`read::rows`], or [`write::rows`].
type Texts = fn(&str, &[DatumWithOid<'_>], fn(&Row<'_>) -> Option<String>) -> Vec<Option<String>>;

impl ScopeColumn {
    fn read(row: &Row<'_>) -> ScopeColumn {
        ScopeColumn {
            name: row.get(1).unwrap_or_default(),
            level: row.get(2),
            type_name: row.get(3).unwrap_or_default(),
        }
    }

    /// What is true of rows in one of the scopes, and the values that it compares with. Runs as the owner of the extension.
    fn condition(self, scope_ids: &[i64], texts: Texts) -> (String, DatumWithOid<'static>) {
        let is_any = format!("{} = ANY ($1)", quote_identifier(&self.name));
        let Some(level) = self.level else { return (is_any, scope_ids.to_vec().into()) };
        let keys = "SELECT key::text FROM harness_rbac.scopes WHERE id = ANY ($1) AND level = $2 AND key IS NOT NULL";
        let keys = texts(keys, &[scope_ids.to_vec().into(), level.into()], |row| row.get(1));
        let keys = keys.into_iter().flatten();
        let values = match self.type_name.as_str() {
            "uuid" => keys.filter_map(|key| uuid_of_key(&key)).map(Uuid::from_bytes).collect::<Vec<_>>().into(),
            "bigint" | "integer" => keys.filter_map(|key| number_of_key(&key)).collect::<Vec<_>>().into(),
            _ => keys.collect::<Vec<_>>().into(),
        };
        (is_any, values)
    }
}
