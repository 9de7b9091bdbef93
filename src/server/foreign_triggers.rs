//! Triggers of the application's tables, while a statement of ours runs as the owner of the extension.
//!
//! PostgreSQL follows a foreign key (ON DELETE CASCADE and its like) as the owner of the table that refers, BEFORE triggers
//! included. Its AFTER triggers wait for the end of the statement that all followed from, and up to PostgreSQL 17 run as
//! whoever runs that: here as the owner of the extension, who is a superuser. So such a statement is refused, whatever
//! function sent it and however many foreign keys lie between.
#![allow(unsafe_code)]

use super::as_role::AsRole;
use super::object_ids::is_in_own_schema;
use super::raise::raise;
use crate::model::{RbacError, SqlState};
use pgrx::pg_sys;
use std::ffi::CStr;

/// Whether queries have to be looked at.
#[inline]
pub(super) fn are_in_question() -> bool {
    AsRole::owner_in_effect().is_some()
}

/// Refuses a query that has run, and whose triggers have not, where these would run with the rights of another owner.
///
/// # Safety
/// The query is PostgreSQL's, and has been run.
#[pgrx::pg_guard]
pub(super) unsafe extern "C-unwind" fn refuse(query: *mut pg_sys::QueryDesc) {
    let Some(owner) = AsRole::owner_in_effect() else { return };
    // SAFETY: a query that was run has a plan and a state; the entries of its range table are what the list holds.
    let (plan, state) = unsafe { (&*(*query).plannedstmt, &*(*query).estate) };
    // Others run their triggers themselves, as who they are.
    if state.es_top_eflags as u32 & pg_sys::EXEC_FLAG_SKIP_TRIGGERS == 0 {
        return;
    }
    let event = match plan.commandType {
        pg_sys::CmdType::CMD_DELETE => pg_sys::TRIGGER_TYPE_DELETE,
        pg_sys::CmdType::CMD_UPDATE => pg_sys::TRIGGER_TYPE_UPDATE,
        _ => return,
    };
    // SAFETY: as said. What is written to is locked for that, as are all its partitions.
    let tables = unsafe { plan.rtable.as_ref() }.map_or(0, |tables| tables.length as usize);
    for place in 0..tables {
        let (kind, id, lock) = unsafe {
            let table: *mut pg_sys::RangeTblEntry = (*(*plan.rtable).elements.add(place)).ptr_value.cast();
            ((*table).rtekind, (*table).relid, (*table).rellockmode)
        };
        if kind == pg_sys::RTEKind::RTE_RELATION && lock == pg_sys::RowExclusiveLock as i32 {
            refuse_triggers(id, owner, event, state.es_processed > 0);
        }
    }
}

/// Raises if a trigger of the table waits for the end of the statement, and the table's owner has fewer rights.
fn refuse_triggers(table: pg_sys::Oid, owner: pg_sys::Oid, event: u32, has_rows: bool) {
    // SAFETY: the table is locked, so there; it is closed again, or by the resource owner if an error passes.
    unsafe {
        let relation = pg_sys::RelationIdGetRelation(table);
        let of_table = (*(*relation).rd_rel).relowner;
        if of_table != owner && !pg_sys::superuser_arg(of_table) {
            let triggers = match (*relation).trigdesc.as_ref() {
                Some(known) => std::slice::from_raw_parts(known.triggers, known.numtriggers as usize),
                None => &[],
            };
            if let Some(found) = triggers.iter().find(|trigger| waits(trigger, event, has_rows)) {
                let name = CStr::from_ptr(pg_sys::get_rel_name(table)).to_string_lossy();
                raise(refused(&name, &CStr::from_ptr(found.tgname).to_string_lossy()));
            }
        }
        pg_sys::RelationClose(relation);
    }
}

/// Whether it is the application's, and fires at the end of the statement.
fn waits(trigger: &pg_sys::Trigger, event: u32, has_rows: bool) -> bool {
    let is = |kind: u32| trigger.tgtype as u32 & kind != 0;
    let is_after = !is(pg_sys::TRIGGER_TYPE_BEFORE) && !is(pg_sys::TRIGGER_TYPE_INSTEAD);
    let fires = is(event) && (has_rows || !is(pg_sys::TRIGGER_TYPE_ROW));
    let is_enabled = trigger.tgenabled as u8 != pg_sys::TRIGGER_DISABLED;
    is_after && fires && is_enabled && !trigger.tgisinternal && !is_in_own_schema(trigger.tgfoid)
}

fn refused(table: &str, trigger: &str) -> RbacError {
    // Principals are not told which tables the application has.
    let detail = match AsRole::is_session_of_superuser() {
        true => format!("It is trigger \"{trigger}\" of table \"{table}\", which a foreign key leads to."),
        false => "Its table is one of the application's that a foreign key leads to.".to_owned(),
    };
    RbacError::new(
        SqlState::DependentObjectsStillExist,
        "an AFTER trigger of another owner would run as the owner of the extension",
        detail,
        "Delete or move the rows first, as the owner of their table; or have a BEFORE trigger FOR EACH ROW, which runs as that owner.",
    )
}
