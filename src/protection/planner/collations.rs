//! By which collations an operator may compare before the policy: what one raises or warns of would tell of a row.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Whether the operation compares without a word. Without a collation most of what compares texts raises an error, as soon as
/// there are two to be compared; and so may arrays of them. A caller has no collation by giving two that contradict each other.
///
/// # Safety
/// All nodes are the planner's.
pub(super) unsafe fn compares_quietly(operation: &pg_sys::OpExpr, operands: [*mut pg_sys::Node; 2]) -> bool {
    // SAFETY: see the caller.
    unsafe {
        match operation.inputcollid {
            pg_sys::InvalidOid => !operands.into_iter().any(|one| pg_sys::type_is_collatable(pg_sys::exprType(one))),
            collation => is_quiet(collation),
        }
    }
}

/// Whether the collation is there, makes texts equal only if they are the same, and is of the version that was recorded. Of another
/// PostgreSQL warns when it is first needed, and anybody may make a collation with whatever version.
///
/// # Safety
/// The collation exists, if it is one.
pub(super) unsafe fn is_quiet(collation: pg_sys::Oid) -> bool {
    if collation == pg_sys::DEFAULT_COLLATION_OID {
        return true;
    }
    // SAFETY: a row of the cache is released that was found; the version is a text.
    unsafe {
        if collation == pg_sys::InvalidOid || !pg_sys::get_collation_isdeterministic(collation) {
            return false;
        }
        let cache = pg_sys::SysCacheIdentifier::COLLOID as i32;
        let row = pg_sys::SearchSysCache1(cache, collation.into());
        if row.is_null() {
            return false;
        }
        let mut is_null = false;
        let version =
            pg_sys::SysCacheGetAttr(cache, row, pg_sys::Anum_pg_collation_collversion as i16, &raw mut is_null);
        let recorded = <String as pgrx::FromDatum>::from_datum(version, is_null);
        pg_sys::ReleaseSysCache(row);
        let actual =
            || pgrx::direct_function_call::<String>(pg_sys::pg_collation_actual_version, &[Some(collation.into())]);
        recorded.is_none_or(|recorded| actual() == Some(recorded))
    }
}
