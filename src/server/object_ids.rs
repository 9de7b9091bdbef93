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

/// The function of that name in our schema that takes nothing; `None` where there is none.
pub(super) fn function_oid(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: as above; the arguments are none, and the row's column of that number is its object id.
    let oid = unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let nothing = pg_sys::buildoidvector(std::ptr::null(), 0);
        pg_sys::GetSysCacheOid(
            pg_sys::SysCacheIdentifier::PROCNAMEARGSNSP as i32,
            pg_sys::Anum_pg_proc_oid as i16,
            pg_sys::Datum::from(name.as_ptr()),
            pg_sys::Datum::from(nothing),
            pg_sys::Datum::from(schema),
            pg_sys::Datum::from(0),
        )
    };
    (oid != pg_sys::InvalidOid).then_some(oid)
}

/// The functions of that name in our schema, whatever they take.
pub(super) fn own_functions(name: &CStr) -> Vec<pg_sys::Oid> {
    // SAFETY: the name is NUL-terminated. The list has as many members as it says, each the row of a function, until it is given
    // back.
    unsafe {
        let schema = pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true);
        let (cache, zero) = (pg_sys::SysCacheIdentifier::PROCNAMEARGSNSP as i32, pg_sys::Datum::from(0));
        let list = pg_sys::SearchSysCacheList(cache, 1, pg_sys::Datum::from(name.as_ptr()), zero, zero);
        let members = (*list).members.as_slice((*list).n_members as usize);
        let of_schema = members.iter().filter_map(|member| {
            let row: *mut pg_sys::FormData_pg_proc = pg_sys::GETSTRUCT(&raw mut (**member).tuple).cast();
            ((*row).pronamespace == schema).then_some((*row).oid)
        });
        let found = of_schema.collect();
        pg_sys::ReleaseCatCacheList(list);
        found
    }
}

/// Whether the function is one of our schema.
pub(super) fn is_in_own_schema(function: pg_sys::Oid) -> bool {
    // SAFETY: look in catalogue caches; the name is NUL-terminated.
    unsafe { pg_sys::get_func_namespace(function) == pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true) }
}

/// Whether the relation is one of our schema.
pub(super) fn is_relation_of_own_schema(relation: pg_sys::Oid) -> bool {
    // SAFETY: look in catalogue caches; the name is NUL-terminated.
    unsafe { pg_sys::get_rel_namespace(relation) == pg_sys::get_namespace_oid(c"harness_rbac".as_ptr(), true) }
}

/// Whether that name means this relation.
pub fn is_named(relation: pg_sys::Oid, schema: &CStr, name: &CStr) -> bool {
    // SAFETY: as above.
    unsafe { pg_sys::get_relname_relid(name.as_ptr(), pg_sys::get_namespace_oid(schema.as_ptr(), true)) == relation }
}

/// Whether it is an index of that table.
pub(super) fn is_index_of(index: pg_sys::Oid, table: pg_sys::Oid) -> bool {
    // SAFETY: looks in a catalogue cache; what is no index gives InvalidOid.
    unsafe { pg_sys::IndexGetRelation(index, true) == table }
}

/// Calls `each` with every index of the table, also with those that are about to come or to go.
pub(super) fn each_index_of(table: pg_sys::Oid, mut each: impl FnMut(pg_sys::Oid)) {
    // SAFETY: a scan of pg_index by its index on the table; the key lives as long as the scan, the tuple as long as the turn
    // of the loop.
    unsafe {
        let mut key: pg_sys::ScanKeyData = std::mem::zeroed();
        let (column, equal) = (pg_sys::Anum_pg_index_indrelid as i16, pg_sys::BTEqualStrategyNumber as u16);
        pg_sys::ScanKeyInit(&raw mut key, column, equal, pg_sys::F_OIDEQ.into(), table.into());
        let pg_index = pg_sys::table_open(pg_sys::IndexRelationId, pg_sys::AccessShareLock as i32);
        let by_table = pg_sys::Oid::from(pg_sys::IndexIndrelidIndexId);
        let scan = pg_sys::systable_beginscan(pg_index, by_table, true, std::ptr::null_mut(), 1, &raw mut key);
        loop {
            let tuple = pg_sys::systable_getnext(scan);
            if tuple.is_null() {
                break;
            }
            let row: *mut pg_sys::FormData_pg_index = pg_sys::GETSTRUCT(tuple).cast();
            each((*row).indexrelid);
        }
        pg_sys::systable_endscan(scan);
        pg_sys::table_close(pg_index, pg_sys::AccessShareLock as i32);
    }
}

/// Keeps the relation from being altered, and its indexes from being dropped, until the (sub)transaction ends, and takes in what
/// is known of it.
pub fn hold(relation: pg_sys::Oid) {
    // SAFETY: takes any number; nobody but those who rewrite or drop the relation waits for this lock.
    unsafe { pg_sys::LockRelationOid(relation, pg_sys::AccessShareLock as i32) };
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
