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
use crate::model::{RbacError, SqlState, quoted};
use pgrx::pg_sys;
use std::ffi::CStr;

mod unguarded {
    use pgrx::pg_sys::{List, Oid};
    unsafe extern "C-unwind" {
        pub fn find_all_inheritors(table: Oid, lock: i32, parents: *mut *mut List) -> *mut List;
    }
}

/// Whether queries have to be looked at.
#[inline]
pub(super) fn are_in_question() -> bool {
    AsRole::owner_in_effect().is_some()
}

/// What may fire at the end of the statement.
#[derive(Clone, Copy)]
struct Events {
    kinds: u32,
    /// Whether rows were touched: triggers for each row fire for these alone.
    for_rows: bool,
}

const ALL_KINDS: u32 = pg_sys::TRIGGER_TYPE_INSERT | pg_sys::TRIGGER_TYPE_UPDATE | pg_sys::TRIGGER_TYPE_DELETE;

/// Refuses a query that has run, and whose triggers have not, where these would run with the rights of another owner. What is
/// doubtful is refused: rules of the table add queries, and a row that leaves its partition is deleted and inserted.
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
    let kinds = match plan.commandType {
        _ if plan.hasModifyingCTE => ALL_KINDS,
        pg_sys::CmdType::CMD_DELETE => pg_sys::TRIGGER_TYPE_DELETE,
        pg_sys::CmdType::CMD_UPDATE => pg_sys::TRIGGER_TYPE_UPDATE,
        _ => ALL_KINDS,
    };
    // Nothing else is counted.
    let is_counted = plan.canSetTag && !plan.hasModifyingCTE;
    let events = Events { kinds, for_rows: !is_counted || state.es_processed > 0 };
    // SAFETY: as said. What is written to is locked for that.
    let tables = unsafe { plan.rtable.as_ref() }.map_or(0, |tables| tables.length as usize);
    for place in 0..tables {
        // SAFETY: as said.
        let (kind, id, lock) = unsafe {
            let table: *mut pg_sys::RangeTblEntry = (*(*plan.rtable).elements.add(place)).ptr_value.cast();
            ((*table).rtekind, (*table).relid, (*table).rellockmode)
        };
        if kind == pg_sys::RTEKind::RTE_RELATION && lock == pg_sys::RowExclusiveLock as i32 {
            refuse_triggers(id, owner, events);
        }
    }
}

/// The parts of a partitioned table, and itself.
#[allow(ffi_unwind_calls)]
fn parts_of(table: pg_sys::Oid) -> *mut pg_sys::List {
    let lock = pg_sys::AccessShareLock as i32;
    // SAFETY: takes any table, and locks its parts; errors are caught at the boundary.
    unsafe { pg_sys::ffi::pg_guard_ffi_boundary(|| unguarded::find_all_inheritors(table, lock, std::ptr::null_mut())) }
}

/// Raises if something of the table, or of its parts, waits for the end of the statement, and the owner has fewer rights.
fn refuse_triggers(table: pg_sys::Oid, owner: pg_sys::Oid, events: Events) {
    // SAFETY: reads a cache of the backend.
    let is_partitioned = unsafe { pg_sys::get_rel_relkind(table) } as u8 == pg_sys::RELKIND_PARTITIONED_TABLE;
    let parts = if is_partitioned { parts_of(table) } else { std::ptr::null_mut() };
    let is_moved = is_partitioned && events.kinds & pg_sys::TRIGGER_TYPE_UPDATE != 0;
    let events = if is_moved { Events { kinds: ALL_KINDS, ..events } } else { events };
    refuse_triggers_of_one(table, owner, events);
    // SAFETY: a list of object ids holds object ids.
    let count = unsafe { parts.as_ref() }.map_or(0, |parts| parts.length as usize);
    for place in 0..count {
        // SAFETY: as said.
        refuse_triggers_of_one(unsafe { (*(*parts).elements.add(place)).oid_value }, owner, events);
    }
}

fn refuse_triggers_of_one(table: pg_sys::Oid, owner: pg_sys::Oid, events: Events) {
    // SAFETY: the table is locked, so there; it is closed again, or by the resource owner if an error passes.
    unsafe {
        let relation = pg_sys::RelationIdGetRelation(table);
        let of_table = (*(*relation).rd_rel).relowner;
        if of_table != owner && !pg_sys::superuser_arg(of_table) {
            let triggers = match (*relation).trigdesc.as_ref() {
                Some(known) => std::slice::from_raw_parts(known.triggers, known.numtriggers as usize),
                None => &[],
            };
            if let Some(found) = triggers.iter().find(|trigger| waits(trigger, events)) {
                let name = CStr::from_ptr(pg_sys::get_rel_name(table)).to_string_lossy();
                raise(refused(&name, &CStr::from_ptr(found.tgname).to_string_lossy()));
            }
        }
        pg_sys::RelationClose(relation);
    }
}

/// Whether it runs what the application wrote, and fires at the end of the statement. Of PostgreSQL's own the one does that checks
/// deferrable keys, whose expressions it evaluates.
fn waits(trigger: &pg_sys::Trigger, events: Events) -> bool {
    let is = |kinds: u32| trigger.tgtype as u32 & kinds != 0;
    let is_after = !is(pg_sys::TRIGGER_TYPE_BEFORE) && !is(pg_sys::TRIGGER_TYPE_INSTEAD);
    let fires = is(events.kinds) && (events.for_rows || !is(pg_sys::TRIGGER_TYPE_ROW));
    let is_enabled = trigger.tgenabled as u8 != pg_sys::TRIGGER_DISABLED;
    let is_theirs = match trigger.tgisinternal {
        true => trigger.tgfoid == pg_sys::F_UNIQUE_KEY_RECHECK.into(),
        false => !is_in_own_schema(trigger.tgfoid),
    };
    is_after && fires && is_enabled && is_theirs
}

fn refused(table: &str, trigger: &str) -> RbacError {
    // Principals are not told which tables the application has.
    let detail = match AsRole::is_session_of_superuser() {
        true => format!("It is trigger {} of table {}, which a foreign key leads to.", quoted(trigger), quoted(table)),
        false => "Its table is one of the application's that a foreign key leads to.".to_owned(),
    };
    RbacError::new(
        SqlState::DependentObjectsStillExist,
        "an AFTER trigger of another owner could run as the owner of the extension",
        detail,
        "Delete or move the rows first, as the owner of their table; or have a BEFORE trigger FOR EACH ROW, which runs as that owner.",
    )
}
