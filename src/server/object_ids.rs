//! Object ids of our relations, by their names.
#![allow(unsafe_code)]

use pgrx::pg_sys;
use std::ffi::CStr;

/// The relation of that name in our schema; `None` where there is none.
pub(super) fn relation_oid(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: both names are NUL-terminated and outlive the calls; a missing schema or relation gives InvalidOid.
    let oid = unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        pg_sys::get_relname_relid(name.as_ptr(), schema)
    };
    (oid != pg_sys::InvalidOid).then_some(oid)
}

/// Calls `each` with the name and object id of every relation of our schema from `first` on, up to `beyond`.
pub(super) fn each_relation_between(first: &[u8], beyond: &[u8], mut each: impl FnMut(&[u8], pg_sys::Oid)) {
    // SAFETY: a scan of pg_class by its index on name and schema; the keys live as long as the scan, the tuple as long as
    // the turn of the loop.
    unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let (mut first, mut beyond) = (name(first), name(beyond));
        let mut keys: [pg_sys::ScanKeyData; 2] = std::mem::zeroed();
        let column = pg_sys::Anum_pg_class_relname as i16;
        let bounds = [
            (pg_sys::BTGreaterEqualStrategyNumber, pg_sys::F_NAMEGE, &raw mut first),
            (pg_sys::BTLessStrategyNumber, pg_sys::F_NAMELT, &raw mut beyond),
        ];
        for (key, (strategy, operator, bound)) in keys.iter_mut().zip(bounds) {
            pg_sys::ScanKeyInit(key, column, strategy as u16, operator.into(), pg_sys::Datum::from(bound));
        }
        let pg_class = pg_sys::table_open(pg_sys::RelationRelationId, pg_sys::AccessShareLock as i32);
        let index = pg_sys::Oid::from(pg_sys::ClassNameNspIndexId);
        let scan = pg_sys::systable_beginscan(pg_class, index, true, std::ptr::null_mut(), 2, keys.as_mut_ptr());
        loop {
            let tuple = pg_sys::systable_getnext(scan);
            if tuple.is_null() {
                break;
            }
            let row: *mut pg_sys::FormData_pg_class = pg_sys::GETSTRUCT(tuple).cast();
            let found = CStr::from_ptr((*row).relname.data.as_ptr()).to_bytes();
            if (*row).relnamespace == schema {
                each(found, (*row).oid);
            }
        }
        pg_sys::systable_endscan(scan);
        pg_sys::table_close(pg_class, pg_sys::AccessShareLock as i32);
    }
}

/// A value of PostgreSQL's type name.
fn name(text: &[u8]) -> pg_sys::NameData {
    let mut name = pg_sys::NameData { data: [0; pg_sys::NAMEDATALEN as usize] };
    name.data.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte as std::ffi::c_char);
    name
}
