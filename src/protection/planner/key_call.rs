//! `has_permission` where the row has a key of the application in place of our scope's id.
//!
//! `has_permission('app_doc_view', scope_of('organization', org_id), ...)` is put as one call that has the column for an
//! argument, because the planner looks for indexes on what a function is called with, not on what is within that. It is equal
//! to the two for everybody, so a plan may outlive its principal. Its index condition is as that of the id:
//! `org_id = ANY (keys of the scopes in which the permission is held on anything)`, lossy.
#![allow(unsafe_code)]

use super::figures::{SHORT_LIST, SMALL_SHARE};
use super::key_type::KeyType;
use super::known_shares::{share_of, share_once};
use super::list_costs;
use super::planned_call::{call, constant, copy, function_named, is_any_of};
use crate::cache::{KeyedScopes, permitted_scope_keys, signals};
use crate::model::Level;
use crate::session;
use pgrx::{FromDatum, pg_sys};
use std::ffi::CStr;
use std::rc::Rc;

// Places of the arguments of _has_permission_by_key().
const KEY: usize = 2;
const PRINCIPAL: usize = 4;
const RESOURCE_TYPE: usize = 6;

static FINFO: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };

#[unsafe(no_mangle)]
#[doc(hidden)]
pub extern "C" fn pg_finfo_plan_has_permission_by_key() -> *const pg_sys::Pg_finfo_record {
    &FINFO
}

/// The support function of `_has_permission_by_key(permission, level, key, ...)`.
///
/// # Safety
/// Called by PostgreSQL's planner with a request node.
#[unsafe(no_mangle)]
#[pgrx::pg_guard]
pub unsafe extern "C-unwind" fn plan_has_permission_by_key(fcinfo: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: the one argument is a request node, and its tag says which; null means "no advice".
    let advice = unsafe {
        let request: *mut pg_sys::Node = (*(*fcinfo).args.as_ptr()).value.cast_mut_ptr();
        match (*request).type_ {
            pg_sys::NodeTag::T_SupportRequestIndexCondition => {
                index_condition(&*request.cast()).map(|list| list.cast())
            }
            pg_sys::NodeTag::T_SupportRequestSelectivity => selectivity(&mut *request.cast()).map(|()| request),
            _ => None,
        }
    };
    pg_sys::Datum::from(advice.unwrap_or(std::ptr::null_mut()))
}

/// The one call in the place of `has_permission(permission, scope_of(level, key), ...)`.
///
/// # Safety
/// `request` comes from the planner.
pub(super) unsafe fn simplified(request: &pg_sys::SupportRequestSimplify) -> Option<*mut pg_sys::Node> {
    // SAFETY: all nodes belong to the planner's context, where the new ones are made as well.
    unsafe {
        // Where nothing is planned there is no index to be found.
        request.root.as_ref()?;
        let asked = request.fcall.as_ref()?;
        let arguments = nodes(asked.args);
        let [permission, scope, others @ ..] = arguments.as_slice() else { return None };
        let (level, key, kind) = scope_of(*scope)?;
        let types = [
            pg_sys::TEXTOID,
            pg_sys::TEXTOID,
            kind.type_id,
            pg_sys::TEXTOID,
            pg_sys::TEXTOID,
            pg_sys::JSONBOID,
            pg_sys::TEXTOID,
        ];
        let mut list = std::ptr::null_mut();
        for argument in [*permission, level, key].into_iter().chain(others.iter().copied()) {
            list = pg_sys::lappend(list, copy(argument).cast());
        }
        call(c"harness_rbac._has_permission_by_key", &types, list, pg_sys::BOOLOID)
    }
}

/// Level and key, where the scope is a call of `scope_of`.
///
/// # Safety
/// `scope` is a node.
pub(super) unsafe fn scope_of(scope: *mut pg_sys::Node) -> Option<(*mut pg_sys::Node, *mut pg_sys::Node, KeyType)> {
    // SAFETY: the tag says what the node is.
    unsafe {
        if (*scope).type_ != pg_sys::NodeTag::T_FuncExpr {
            return None;
        }
        let inner = &*scope.cast::<pg_sys::FuncExpr>();
        let [level, key] = nodes(inner.args)[..] else { return None };
        let kind = KeyType::of(key)?;
        let is_one = function_named(c"harness_rbac.scope_of", &[pg_sys::TEXTOID, kind.type_id])? == inner.funcid;
        is_one.then_some((level, key, kind))
    }
}

/// The level that the node says, if that is known while planning: `None` within for a name that no level has.
///
/// # Safety
/// `level` is a node, a text.
pub(super) unsafe fn known_level(level: *mut pg_sys::Node) -> Option<Option<Level>> {
    // SAFETY: see the caller.
    unsafe {
        let known = constant(level)?;
        Some(<&str>::from_datum(known.constvalue, known.constisnull).and_then(Level::from_name))
    }
}

/// The condition on an index whose column has the key.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn index_condition(request: &pg_sys::SupportRequestIndexCondition) -> Option<*mut pg_sys::List> {
    // SAFETY: as in `simplified`.
    unsafe {
        if request.indexarg != KEY as i32 || (*request.node).type_ != pg_sys::NodeTag::T_FuncExpr {
            return None;
        }
        let index = &*request.index;
        // For the second see `super::index_condition`.
        let may_break_order = cfg!(not(any(feature = "pg17", feature = "pg18"))) && request.indexcol > 0;
        if index.relam != pg_sys::BTREE_AM_OID || may_break_order {
            return None;
        }
        let call = KeyCall::of((*request.node.cast::<pg_sys::FuncExpr>()).args)?;
        let is_fixed = |node| pg_sys::is_pseudo_constant_for_index(request.root, node, request.index);
        if !is_fixed(call.permission) || !is_fixed(call.level) {
            return None;
        }
        let place = request.indexcol as usize;
        let (column_type, collation) = (*index.opcintype.add(place), *index.indexcollations.add(place));
        let equal = pg_sys::BTEqualStrategyNumber as i16;
        let operator = pg_sys::get_opfamily_member(request.opfamily, column_type, call.kind.element_type, equal);
        if operator == pg_sys::InvalidOid {
            return None;
        }
        let (mut keys, mut known) = (call.kind.keys, None);
        if let Some(permitted) = call.permitted() {
            let share = |clause| share_of(request.root, 0, clause);
            let share = call.share(request.root, &permitted, [operator, collation], share)?;
            if permitted.len() <= SHORT_LIST {
                known = Some((permitted.len(), share));
            } else if share <= SMALL_SHARE {
                keys = call.kind.keys_later;
            } else {
                return None;
            }
        }
        let condition = is_any_of(call.key, operator, collation, call.array_by(keys)?);
        if let Some((count, share)) = known {
            list_costs::note(request.index, condition, count, Some(share));
        }
        // See `super::index_condition`.
        (*request.index).amcanparallel = false;
        Some(pg_sys::lappend(std::ptr::null_mut(), condition.cast()))
    }
}

/// The share of rows that pass.
///
/// # Safety
/// `request` comes from the planner.
unsafe fn selectivity(request: &mut pg_sys::SupportRequestSelectivity) -> Option<()> {
    // SAFETY: as in `simplified`.
    unsafe {
        if request.is_join {
            return None;
        }
        let call = KeyCall::of(request.args)?;
        let permitted = call.permitted()?;
        let (root, place, jointype, sjinfo) = (request.root, request.varRelid, request.jointype, request.sjinfo);
        let share = |clause| pg_sys::clause_selectivity(root, clause, place, jointype, sjinfo);
        let collation = pg_sys::exprCollation(call.key);
        request.selectivity = call.share(root, &permitted, [call.kind.equal.into(), collation], share)?;
        Some(())
    }
}

/// A call of _has_permission_by_key() about the current principal and the permission's own resource type.
struct KeyCall {
    permission: *mut pg_sys::Node,
    level: *mut pg_sys::Node,
    key: *mut pg_sys::Node,
    kind: KeyType,
}

impl KeyCall {
    /// # Safety
    /// `arguments` are those of the call, as the planner has them.
    unsafe fn of(arguments: *mut pg_sys::List) -> Option<KeyCall> {
        // SAFETY: see the caller.
        unsafe {
            let arguments = nodes(arguments);
            let is_null = |place: usize| {
                arguments.get(place).and_then(|node| constant(*node)).map(|constant| constant.constisnull)
            };
            if is_null(PRINCIPAL) != Some(true) || is_null(RESOURCE_TYPE) != Some(true) {
                return None;
            }
            let [permission, level, key, ..] = arguments[..] else { return None };
            Some(KeyCall { permission, level, key, kind: KeyType::of(key)? })
        }
    }

    /// The scopes with keys in which the current principal holds the permission; `None` if it is not known while planning.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn permitted(&self) -> Option<Rc<KeyedScopes>> {
        // SAFETY: both constants are texts.
        let (permission, level) = unsafe {
            let known = constant(self.permission)?;
            (<&str>::from_datum(known.constvalue, known.constisnull), known_level(self.level)?)
        };
        signals::absorb();
        let (Some(permission), Some(level), Some(principal)) = (permission, level, session::current_principal()) else {
            return Some(Rc::default());
        };
        permitted_scope_keys(&principal, permission, level).ok()
    }

    /// The share of rows with one of the keys, see `KeyType::estimate`.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn share(
        &self,
        root: *mut pg_sys::PlannerInfo,
        permitted: &KeyedScopes,
        comparison: [pg_sys::Oid; 2],
        share: impl Fn(*mut pg_sys::Node) -> f64,
    ) -> Option<f64> {
        let [operator, _] = comparison;
        let keys = || permitted.iter().map(|(_, key)| &**key);
        // SAFETY: see the caller.
        unsafe {
            share_once(root, self.key, operator, permitted, || self.kind.estimate(self.key, keys(), comparison, share))
        }
    }

    /// `function(permission, level)`.
    ///
    /// # Safety
    /// The nodes are the planner's.
    unsafe fn array_by(&self, function: &'static CStr) -> Option<*mut pg_sys::Node> {
        // SAFETY: nodes are made in the planner's context; copies of the call's own nodes are what it expects.
        unsafe {
            let permission = pg_sys::lappend(std::ptr::null_mut(), copy(self.permission).cast());
            let arguments = pg_sys::lappend(permission, copy(self.level).cast());
            call(function, &[pg_sys::TEXTOID; 2], arguments, self.kind.array_type)
        }
    }
}

/// # Safety
/// The list is one of nodes, or null.
unsafe fn nodes(list: *mut pg_sys::List) -> Vec<*mut pg_sys::Node> {
    // SAFETY: a list holds `length` pointers to nodes.
    unsafe {
        let Some(list) = list.as_ref() else { return Vec::new() };
        (0..list.length as usize).map(|place| (*list.elements.add(place)).ptr_value.cast()).collect()
    }
}
