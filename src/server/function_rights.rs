//! Who may execute a function, without a query: from the server's own caches.
#![allow(unsafe_code)]

use pgrx::{PgMemoryContexts, pg_sys};
use std::ffi::CStr;
use std::ptr::NonNull;

/// A function, and what the current role may do with it.
pub struct FunctionRights {
    pub owner: pg_sys::Oid,
    pub name: String,
    /// Whether somebody granted EXECUTE to the current role, or to one whose rights it has. What PUBLIC may says nothing.
    pub is_granted: bool,
}

/// The function with this oid; `None` if there is none.
pub fn function_rights(function: pg_sys::Oid) -> Option<FunctionRights> {
    // SAFETY: looks in a catalogue cache. The row is read until it is given back; what the access list is unpacked to is freed
    // with the context.
    unsafe {
        let cache = pg_sys::SysCacheIdentifier::PROCOID as i32;
        let row = pg_sys::SearchSysCache1(cache, function.into());
        if row.is_null() {
            return None;
        }
        let known: *mut pg_sys::FormData_pg_proc = pg_sys::GETSTRUCT(row).cast();
        let (owner, name) = ((*known).proowner, CStr::from_ptr((*known).proname.data.as_ptr()));
        let name = name.to_string_lossy().into_owned();
        let mut is_default = false;
        let list = pg_sys::SysCacheGetAttr(cache, row, pg_sys::Anum_pg_proc_proacl as i16, &raw mut is_default);
        let is_granted = match is_default {
            // Nobody has changed it: PUBLIC may, and the owner.
            true => has_rights_of(owner),
            false => PgMemoryContexts::new("harness_rbac rights").switch_to(|_| is_granted(list)),
        };
        pg_sys::ReleaseSysCache(row);
        Some(FunctionRights { owner, name, is_granted })
    }
}

/// Whether the current role is granted EXECUTE on `may_review()`.
pub fn may_execute_may_review() -> bool {
    // SAFETY: looks in catalogue caches; names and the empty list of arguments outlive the call. What is not there gives
    // InvalidOid, which is no function's.
    let reviews = unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let no_arguments = pg_sys::buildoidvector(std::ptr::null(), 0);
        let (cache, oid) = (pg_sys::SysCacheIdentifier::PROCNAMEARGSNSP as i32, pg_sys::Anum_pg_proc_oid as i16);
        let name = pg_sys::Datum::from(c"may_review".as_ptr());
        pg_sys::GetSysCacheOid(cache, oid, name, no_arguments.into(), schema.into(), pg_sys::Datum::from(0))
    };
    function_rights(reviews).is_some_and(|rights| rights.is_granted)
}

/// Whether an access list, which is an array of fixed parts without NULL, gives EXECUTE to who has a name.
///
/// # Safety
/// The datum is such an array.
unsafe fn is_granted(list: pg_sys::Datum) -> bool {
    // SAFETY: unpacked, it is an array of entries that lie one after the other.
    let entries = unsafe {
        let array: *mut pg_sys::ArrayType = pg_sys::pg_detoast_datum(list.cast_mut_ptr()).cast();
        let Some(array) = NonNull::new(array) else { return false };
        let mut array = pgrx::array::RawArray::from_ptr(array);
        array.data::<pg_sys::AclItem>().as_ref()
    };
    const EXECUTE: pg_sys::AclMode = pg_sys::ACL_EXECUTE as pg_sys::AclMode;
    let executes = |entry: &&pg_sys::AclItem| entry.ai_privs & EXECUTE != 0;
    let is_named = |entry: &&pg_sys::AclItem| entry.ai_grantee != pg_sys::InvalidOid;
    entries.iter().filter(executes).filter(is_named).any(|entry| has_rights_of(entry.ai_grantee))
}

/// Whether the current role has the rights of another one.
fn has_rights_of(role: pg_sys::Oid) -> bool {
    // SAFETY: reads variables and caches of the backend.
    unsafe { pg_sys::has_privs_of_role(pg_sys::GetUserId(), role) }
}
