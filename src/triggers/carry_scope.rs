//! Rows of child tables take the scope of their parent's row, see `carry_scope` in the room `protection`.
//!
//! Anybody may have the function as a trigger: PostgreSQL asks for EXECUTE as the role that makes or attaches a partition, which
//! gets the triggers of its table. So a trigger counts for nothing by itself. What belongs together is read from the foreign key
//! that carries the scope, whose maker held REFERENCES on the parent; and of that no column is read but the one that the parent
//! hands down, by a trigger that its owner lets stand there.

use super::trigger_row::{TriggerRow, table_of_trigger};
use crate::fault::Fault;
use crate::model::{RbacError, SqlState};
use crate::server::{AsRole, BackendLocal, Listener, Row, hold_relation, is_named, kept, observe_relations, raise};
use pgrx::datum::Uuid;
use pgrx::prelude::*;
use pgrx::{FromDatum, IntoDatum};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::CString;
use std::rc::Rc;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByRust>>, std::convert::Infallible>;

/// How a row finds its parent.
struct Link {
    parent: pg_sys::Oid,
    /// What the statement calls it.
    schema: CString,
    name: CString,
    /// The owner of the parent.
    owner: pg_sys::Oid,
    /// The columns that name the parent's row.
    columns: Vec<String>,
    /// The column that carries the scope.
    scope: String,
    /// Finds the scope.
    statement: String,
}

/// Fills in the scope of a child's row. BEFORE INSERT or UPDATE. As a parent's trigger AFTER UPDATE it hands down a scope
/// that was NULL, which the foreign key does not follow.
#[pg_trigger(sql = false)]
fn carry_scope_of_parent<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let Some(row) = TriggerRow::new(trigger) else {
        return Ok(None);
    };
    if !matches!(trigger.when(), Ok(PgTriggerWhen::Before)) {
        hand_down(trigger, &row);
        return Ok(None);
    }
    let Some(tuple) = trigger.new() else { return Ok(None) };
    let Some(link) = known_link(table_of_trigger(trigger), trigger.trigger().tgfoid) else {
        raise(without_foreign_key(trigger))
    };
    let mut tuple = tuple.into_owned();
    let arguments: Vec<_> = link.columns.iter().map(|column| row.argument(column)).collect();
    let is_orphan = link.columns.iter().any(|column| row.is_null_at(column));
    let filled = match row.type_of(&link.scope) {
        pg_sys::INT8OID => fill::<i64>(&mut tuple, &link, &arguments, is_orphan),
        pg_sys::INT4OID => fill::<i32>(&mut tuple, &link, &arguments, is_orphan),
        pg_sys::UUIDOID => fill::<Uuid>(&mut tuple, &link, &arguments, is_orphan),
        _ => fill::<String>(&mut tuple, &link, &arguments, is_orphan),
    };
    if let Err(error) = filled {
        pgrx::error!("{error}");
    }
    Ok(Some(tuple))
}

/// Links of tables, and how many messages about relations had come when they were looked up.
struct Known {
    messages: u64,
    links: BTreeMap<u32, Rc<Link>>,
}

static KNOWN: BackendLocal<RefCell<Known>> =
    BackendLocal::new(RefCell::new(Known { messages: 0, links: BTreeMap::new() }));
static MESSAGES: BackendLocal<Cell<u64>> = BackendLocal::new(Cell::new(0));

fn on_message(_relation: pg_sys::Oid) {
    MESSAGES.get().set(MESSAGES.get().get().wrapping_add(1));
}

/// How rows of the table find their parents. The parent is held, so that it stays what it is; the table is, by who changes it.
/// `function` is that of the triggers.
fn known_link(table: pg_sys::Oid, function: pg_sys::Oid) -> Option<Rc<Link>> {
    observe_relations(Listener::Parents, on_message);
    let known = KNOWN.get().try_borrow().ok().and_then(|known| known.links.get(&table.to_u32()).cloned());
    if let Some(link) = known {
        hold_relation(link.parent);
        let is_current = KNOWN.get().try_borrow().is_ok_and(|known| known.messages == MESSAGES.get().get());
        // Names of schemas change without a message.
        if is_current && is_named(link.parent, &link.schema, &link.name) {
            return Some(link);
        }
    }
    let messages = MESSAGES.get().get();
    let found = kept::rows(include_str!("sql/carried_from.sql"), &[table.into(), function.into()], link);
    let link = Rc::new(found.into_iter().next()?);
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        if known.messages != messages {
            *known = Known { messages, links: BTreeMap::new() };
        }
        known.links.insert(table.to_u32(), Rc::clone(&link));
    }
    Some(link)
}

fn link(row: &Row<'_>) -> Link {
    let oid = |column| row.get(column).unwrap_or(pg_sys::InvalidOid);
    let name = |column| CString::new(row.get::<String>(column).unwrap_or_default()).unwrap_or_default();
    Link {
        parent: oid(1),
        schema: name(2),
        name: name(3),
        owner: oid(4),
        columns: row.get(5).unwrap_or_default(),
        scope: row.get(6).unwrap_or_default(),
        statement: row.get(7).unwrap_or_default(),
    }
}

/// The scope of the parent's row, which stays until the transaction ends; NULL without parent.
fn fill<T: FromDatum + IntoDatum>(
    tuple: &mut PgHeapTuple<'_, AllocatedByRust>,
    link: &Link,
    arguments: &[pgrx::datum::DatumWithOid<'_>],
    is_orphan: bool,
) -> Result<(), pgrx::datum::TryFromDatumError> {
    let mut scope: Option<T> = None;
    if !is_orphan {
        // As the check of a foreign key: whoever may insert the row need not see the parent.
        let _as_owner = AsRole::owner_of_table(link.owner);
        let statement = match Fault::ParentLock.is_in() {
            true => link.statement.trim_end_matches("FOR KEY SHARE"),
            false => &link.statement,
        };
        scope = kept::rows(statement, arguments, |row| row.get(1)).into_iter().next().flatten();
    }
    tuple.set_by_name(&link.scope, scope)
}

fn hand_down(trigger: &PgTrigger<'_>, row: &TriggerRow<'_>) {
    let arguments = [table_of_trigger(trigger).into(), trigger.trigger().tgfoid.into()];
    let children = kept::rows(include_str!("sql/carried_to.sql"), &arguments, |row| {
        let (owner, columns) =
            (row.get(1).unwrap_or(pg_sys::InvalidOid), row.get::<Vec<String>>(2).unwrap_or_default());
        (owner, columns, row.get::<String>(3).unwrap_or_default())
    });
    for (owner, columns, statement) in children {
        let arguments: Vec<_> = columns.iter().map(|column| row.argument(column)).collect();
        let _as_owner = AsRole::owner_in_foreign_key(owner);
        kept::rows(&statement, &arguments, |_| ());
    }
}

fn without_foreign_key(trigger: &PgTrigger<'_>) -> RbacError {
    let (table, name) = (trigger.table_name().unwrap_or_default(), trigger.name().unwrap_or_default());
    RbacError::new(
        SqlState::ObjectNotInPrerequisiteState,
        format!("table {table} carries a scope, and has no foreign key to take it by"),
        "There is no foreign key harness_rbac_carry_scope to a column that harness_rbac_hand_scope_down is about.",
        format!("DROP TRIGGER {name} ON {table}; then call carry_scope() again if it should."),
    )
}
