use super::trigger_row::{TriggerRow, argument, proceed};
use crate::catalog::{Key, Reader};
use crate::model::{LAST_SHIPPED, RbacError, SqlState};
use crate::server::{Index, is_extension_script, or_raise, raise};
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Refuses changes to what the extension ships, and rows that take its keys. BEFORE each row.
///
/// Argument in CREATE TRIGGER: the column with the key; none if the whole table is shipped.
#[pg_trigger(sql = false)]
fn refuse_shipped<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let column = argument(trigger, 0);
    let is_shipped = |row: &TriggerRow<'_>| row.id(column).is_none_or(|id| id <= LAST_SHIPPED);
    let rows = [TriggerRow::old(trigger), TriggerRow::new(trigger)];
    if !is_extension_script() && rows.iter().flatten().any(is_shipped) {
        raise(RbacError::new(
            SqlState::ReservedName,
            format!("what the extension ships in \"{}\" cannot be changed", trigger.table_name().unwrap_or_default()),
            format!("Keys up to {LAST_SHIPPED} belong to the extension."),
            "Make your own and use that instead.",
        ));
    }
    Ok(proceed(trigger))
}

/// Refuses to empty a table that holds what the extension ships. BEFORE TRUNCATE.
#[pg_trigger(sql = false)]
fn refuse_truncate<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if !is_extension_script() {
        raise(RbacError::new(
            SqlState::ReservedName,
            format!("table \"{}\" cannot be truncated", trigger.table_name().unwrap_or_default()),
            "It holds what the extension ships.",
            "Delete your own rows instead.",
        ));
    }
    Ok(None)
}

/// Keeps the built-in groups of all users as they are for as long as their scope exists. BEFORE UPDATE or DELETE.
#[pg_trigger(sql = false)]
fn refuse_built_in_group<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    if let Some(scope_id) = TriggerRow::old(trigger).and_then(|row| row.id(c"scope_id")) {
        let scope_exists = or_raise(Reader::new())
            .and_then(|mut reader| reader.first(Index::ScopeById, &[Key::Id(scope_id)], |_| Ok(())).ok().flatten())
            .is_some();
        if scope_exists {
            raise(RbacError::new(
                SqlState::ReservedName,
                "a built-in group of all users cannot be changed",
                "Every scope has one, made and dropped with it.",
                "Give it assignments, or add users to the scope with add_scope_user().",
            ));
        }
    }
    Ok(proceed(trigger))
}

/// Refuses changes to columns that never change. BEFORE UPDATE, with the columns in the trigger's WHEN.
#[pg_trigger(sql = false)]
fn refuse_change<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let row = trigger.table_name().unwrap_or_default();
    raise(RbacError::new(
        SqlState::InvalidParameterValue,
        format!("identity of a row in \"{row}\" cannot be changed"),
        "Identifiers, kinds, levels and the scope something lives at are fixed when it is made.",
        "Drop it and make it anew.",
    ))
}
