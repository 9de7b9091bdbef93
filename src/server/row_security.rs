//! Whom policies hold.
#![allow(unsafe_code)]

use pgrx::pg_sys;

mod unguarded {
    use pgrx::pg_sys::{List, Oid};
    unsafe extern "C-unwind" {
        pub fn get_partition_ancestors(table: Oid) -> *mut List;
        pub fn has_superclass(table: Oid) -> bool;
    }
}

/// What PostgreSQL knows of a table.
struct Table {
    owner: pg_sys::Oid,
    is_enabled: bool,
    is_forced: bool,
    is_partition: bool,
}

impl Table {
    fn of(table: pg_sys::Oid) -> Option<Table> {
        // SAFETY: reads a cache of the backend. The row of the table is read until it is given back.
        unsafe {
            let row = pg_sys::SearchSysCache1(pg_sys::SysCacheIdentifier::RELOID as i32, table.into());
            if row.is_null() {
                return None;
            }
            let known: *mut pg_sys::FormData_pg_class = pg_sys::GETSTRUCT(row).cast();
            let table = Table {
                owner: (*known).relowner,
                is_enabled: (*known).relrowsecurity,
                is_forced: (*known).relforcerowsecurity,
                is_partition: (*known).relispartition,
            };
            pg_sys::ReleaseSysCache(row);
            Some(table)
        }
    }
}

/// Whether policies of the table hold whoever reads it now.
pub(super) fn holds(table: pg_sys::Oid) -> bool {
    // SAFETY: looks in caches of the backend. It is asked first whether there are any, which is what costs least.
    Table::of(table).is_some_and(|known| known.is_enabled)
        && unsafe { pg_sys::check_enable_rls(table, pg_sys::InvalidOid, true) }
            == pg_sys::CheckEnableRlsResult::RLS_ENABLED as i32
}

/// Whether whoever writes a row of the table now does so with no policy asked: a superuser or who has BYPASSRLS; its owner,
/// unless policies hold for it (`is_forced`); what applies the changes of another server or loads a dump.
pub fn is_past_policies(table: pg_sys::Oid, is_forced: bool) -> bool {
    // SAFETY: reads variables and caches of the backend.
    unsafe {
        let user = pg_sys::GetUserId();
        if pg_sys::has_bypassrls_privilege(user)
            || pg_sys::SessionReplicationRole == pg_sys::SESSION_REPLICATION_ROLE_REPLICA as i32
        {
            return true;
        }
        let Some(known) = Table::of(table) else { return false };
        let is_forced = if known.is_enabled { known.is_forced } else { is_forced };
        // What follows a foreign key is not held.
        pg_sys::has_privs_of_role(user, known.owner)
            && (!is_forced || pg_sys::InNoForceRLSOperation() || is_being_loaded(table, &known))
    }
}

/// Whether its owner loads a dump: with `row_security` off, while no policy is there yet. Later PostgreSQL refuses such a statement
/// for the table with the policies; not for a part of it, which has none of its own.
#[allow(ffi_unwind_calls)]
fn is_being_loaded(table: pg_sys::Oid, known: &Table) -> bool {
    // SAFETY: reads variables and caches of the backend; a list of object ids holds object ids. PostgreSQL's errors are caught.
    unsafe {
        if pg_sys::row_security || known.is_enabled {
            return false;
        }
        if !known.is_partition {
            // A dump has the constraint of a child by inheritance behind the rows.
            return !pg_sys::ffi::pg_guard_ffi_boundary(|| unguarded::has_superclass(table));
        }
        let above = pg_sys::ffi::pg_guard_ffi_boundary(|| unguarded::get_partition_ancestors(table));
        let count = above.as_ref().map_or(0, |list| list.length as usize);
        !(0..count).any(|place| {
            let one = (*(*above).elements.add(place)).oid_value;
            Table::of(one).is_none_or(|one| one.is_enabled)
        })
    }
}
