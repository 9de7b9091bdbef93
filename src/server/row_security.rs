//! Whom policies hold.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Whether whoever writes a row of the table now does so with no policy asked: a superuser or who has BYPASSRLS; its owner,
/// unless policies hold for it (`is_forced`); what applies the changes of another server or loads a dump.
pub fn is_past_policies(table: pg_sys::Oid, is_forced: bool) -> bool {
    // SAFETY: reads variables and caches of the backend. The row of the table is read until it is given back.
    unsafe {
        let user = pg_sys::GetUserId();
        if pg_sys::has_bypassrls_privilege(user)
            || pg_sys::SessionReplicationRole == pg_sys::SESSION_REPLICATION_ROLE_REPLICA as i32
        {
            return true;
        }
        let row = pg_sys::SearchSysCache1(pg_sys::SysCacheIdentifier::RELOID as i32, table.into());
        if row.is_null() {
            return false;
        }
        let known: *mut pg_sys::FormData_pg_class = pg_sys::GETSTRUCT(row).cast();
        let (owner, is_enabled) = ((*known).relowner, (*known).relrowsecurity);
        let is_forced = if is_enabled { (*known).relforcerowsecurity } else { is_forced };
        pg_sys::ReleaseSysCache(row);
        // With row_security off PostgreSQL has refused what a policy would hold back; and what follows a foreign key is not held.
        let is_off = !pg_sys::row_security || pg_sys::InNoForceRLSOperation();
        pg_sys::has_privs_of_role(user, owner) && (!is_forced || is_off)
    }
}
