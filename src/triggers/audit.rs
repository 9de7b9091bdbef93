use super::trigger_row::{arguments, owner_of_table};
use crate::audit::{self, Operation, Recorded};
use crate::cache::signals;
use crate::model::{RbacError, SqlState};
use crate::server::{AsRole, is_extension_script, or_raise, raise};
use crate::session::acting::refuse_while_acting;
use pgrx::prelude::*;

type Outcome<'a> = Result<Option<PgHeapTuple<'a, AllocatedByPostgres>>, std::convert::Infallible>;

/// Writes an entry for each row that a statement changed. AFTER each statement, with its transition tables; BEFORE
/// TRUNCATE.
///
/// Arguments in CREATE TRIGGER: the columns of the key.
#[pg_trigger(sql = false)]
fn audit<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    // What a script of the extension writes is shipped.
    if is_extension_script() {
        return Ok(None);
    }
    signals::absorb();
    // By whatever way it is changed.
    or_raise(refuse_while_acting("change the policy"));
    let _as_owner = or_raise(AsRole::owner_of_extension(owner_of_table(trigger)));
    let table = table_of(trigger);
    or_raise(audit::record(&Recorded {
        table: &table,
        operation: operation_of(trigger),
        key: arguments(trigger).collect(),
        trigger,
    }));
    Ok(None)
}

/// The log grows by its own triggers alone. Superusers are outside: they load dumps. BEFORE each statement.
#[pg_trigger(sql = false)]
fn guard_audit<'a>(trigger: &'a PgTrigger<'a>) -> Outcome<'a> {
    let (table, operation) = (table_of(trigger), operation_of(trigger));
    let is_insert = operation == Operation::Insert;
    if is_insert && (audit::is_recording() || is_extension_script()) {
        return Ok(None);
    }
    if !AsRole::is_superuser() {
        raise(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("cannot {} rows of table {table}", operation.name()),
            "The log grows by what changes policy, and by nothing else.",
            "Read it in harness_rbac.audit_log; drop_audit_log() takes away old months.",
        ));
    }
    if is_insert && table == "_audit_chains" {
        audit::begin_restore();
    }
    Ok(None)
}

fn table_of(trigger: &PgTrigger<'_>) -> String {
    trigger.table_name().unwrap_or_default()
}

fn operation_of(trigger: &PgTrigger<'_>) -> Operation {
    match trigger.op() {
        Ok(PgTriggerOperation::Insert) => Operation::Insert,
        Ok(PgTriggerOperation::Update) => Operation::Update,
        Ok(PgTriggerOperation::Truncate) => Operation::Truncate,
        _ => Operation::Delete,
    }
}
