//! The column by which a row tells its scope, as the planner has it in the reasons of a yes.
#![allow(unsafe_code)]

use super::arm_reasons::Scopes;
use super::figures::{INT8_EQUAL_OPERATOR, INT28_EQUAL_OPERATOR, INT48_EQUAL_OPERATOR};
use super::key_call::known_level;
use super::key_type::KeyType;
use super::known_shares::share_once;
use super::planned_call::{PlannedCall, SCOPE, call, copy, is_null, nth};
use crate::cache::keys_at;
use crate::model::Level;
use pgrx::pg_sys;
use std::ffi::CStr;

pub(super) enum ScopeColumn {
    /// Has our scope's id.
    Id(*mut pg_sys::Node),
    /// Has the key that the application gave to a scope of a level.
    Key { column: *mut pg_sys::Node, level: Level, named: *mut pg_sys::Node, kind: KeyType },
}

impl ScopeColumn {
    /// That of a reason, whose call says the level at that place if it is about a key.
    ///
    /// # Safety
    /// The arguments are those of the call, as the planner has them.
    pub unsafe fn of(arguments: *mut pg_sys::List, level: usize) -> Option<ScopeColumn> {
        // SAFETY: see the caller.
        unsafe {
            let column = nth(arguments, SCOPE)?;
            match nth(arguments, level).filter(|level| !is_null(*level)) {
                None => Some(ScopeColumn::Id(column)),
                Some(named) => {
                    let (level, kind) = (known_level(named)??, KeyType::of(column)?);
                    Some(ScopeColumn::Key { column, level, named, kind })
                }
            }
        }
    }

    /// The type of what it is compared with.
    pub fn element_type(&self) -> pg_sys::Oid {
        match self {
            ScopeColumn::Id(_) => pg_sys::INT8OID,
            ScopeColumn::Key { kind, .. } => kind.element_type,
        }
    }

    /// The operator that compares them.
    ///
    /// # Safety
    /// The column is the planner's.
    pub unsafe fn equal(&self) -> Option<pg_sys::Oid> {
        match self {
            // SAFETY: see the caller.
            ScopeColumn::Id(column) => match unsafe { pg_sys::exprType(*column) } {
                pg_sys::INT8OID => Some(INT8_EQUAL_OPERATOR.into()),
                pg_sys::INT4OID => Some(INT48_EQUAL_OPERATOR.into()),
                pg_sys::INT2OID => Some(INT28_EQUAL_OPERATOR.into()),
                _ => None,
            },
            ScopeColumn::Key { kind, .. } => Some(kind.equal.into()),
        }
    }

    /// How many of the scopes it may tell.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn count(&self, planned: &PlannedCall, ids: &[i64]) -> Option<usize> {
        match self {
            ScopeColumn::Id(_) => Some(ids.len()),
            ScopeColumn::Key { level, .. } => {
                // SAFETY: see the caller.
                let keyed = unsafe { planned.keyed_scopes(*level)? };
                Some(keys_at(ids, &keyed).count())
            }
        }
    }

    /// The share of rows in one of the scopes, see `PlannedCall::estimate`. Operator and collation are those of the comparison.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn share(
        &self,
        planned: &PlannedCall,
        root: *mut pg_sys::PlannerInfo,
        ids: &[i64],
        comparison: [pg_sys::Oid; 2],
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        // SAFETY: see the caller.
        unsafe {
            match self {
                ScopeColumn::Id(_) => {
                    let [operator, _] = comparison;
                    planned.estimate(root, ids, operator, share)
                }
                ScopeColumn::Key { column, level, kind, .. } => {
                    let [operator, _] = comparison;
                    share_once(root, *column, operator, ids, || {
                        let keyed = planned.keyed_scopes(*level)?;
                        kind.estimate(*column, keys_at(ids, &keyed), comparison, share)
                    })
                }
            }
        }
    }

    /// The array of them.
    ///
    /// # Safety
    /// The nodes are the planner's.
    pub unsafe fn array(
        &self,
        scopes: &Scopes,
        is_left_alone: bool,
        permission: *mut pg_sys::Node,
        attribute: Option<*mut pg_sys::Node>,
    ) -> Option<*mut pg_sys::Node> {
        let ([evaluated, left_alone], level) = match self {
            ScopeColumn::Id(_) => (scopes.functions, None),
            ScopeColumn::Key { named, .. } => (scopes.functions_by_key, Some(*named)),
        };
        let texts: Vec<_> = [Some(permission), attribute, level].into_iter().flatten().collect();
        let function = if is_left_alone { left_alone } else { evaluated };
        // SAFETY: see the caller.
        unsafe {
            let like = match self {
                ScopeColumn::Id(_) => None,
                ScopeColumn::Key { column, kind, .. } => {
                    Some(pg_sys::makeNullConst(kind.element_type, -1, pg_sys::exprCollation(*column)).cast())
                }
            };
            array_by(function, &texts, like, self.element_type())
        }
    }
}

/// The call of a function that gives an array: of texts, and of something in the type of the array if it takes that.
///
/// # Safety
/// The nodes are the planner's.
pub(super) unsafe fn array_by(
    function: &'static CStr,
    texts: &[*mut pg_sys::Node],
    like: Option<*mut pg_sys::Node>,
    of_type: pg_sys::Oid,
) -> Option<*mut pg_sys::Node> {
    const TYPES: [pg_sys::Oid; 4] = [pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::ANYELEMENTOID];
    let first = (TYPES.len() - 1).checked_sub(texts.len())?;
    let types = TYPES.get(first..TYPES.len() - usize::from(like.is_none()))?;
    // SAFETY: see the caller.
    unsafe {
        let arguments = texts.iter().fold(std::ptr::null_mut(), |list, text| pg_sys::lappend(list, copy(*text).cast()));
        let arguments = like.map_or(arguments, |like| pg_sys::lappend(arguments, like.cast()));
        call(function, types, arguments, pg_sys::get_array_type(of_type))
    }
}
