//! Shares of rows that were estimated: planning one query asks for the same ones again and again, each from the statistics of the
//! column.
#![allow(unsafe_code)]

use crate::cache::signals;
use crate::server::{BackendLocal, statement_time};
use pgrx::pg_sys;
use std::cell::RefCell;

/// What a share is of. Estimates go by it, and nothing else.
#[derive(PartialEq, Eq)]
struct Asked {
    /// The statement, and the messages until then.
    now: (i64, u64),
    table: pg_sys::Oid,
    column: i16,
    operator: pg_sys::Oid,
    /// Where the scopes are kept, and how many they are.
    scopes: (usize, usize),
}

/// As many as the reasons of a yes with scopes, for a join of two tables.
const MOST: usize = 6;

static KNOWN: BackendLocal<RefCell<Vec<(Asked, f64)>>> = BackendLocal::new(RefCell::new(Vec::new()));

/// The share of rows in one of the scopes, as it was estimated before, or is now.
///
/// # Safety
/// The nodes are the planner's.
pub(super) unsafe fn share_once<T>(
    root: *mut pg_sys::PlannerInfo,
    column: *mut pg_sys::Node,
    operator: pg_sys::Oid,
    scopes: &[T],
    estimate: impl FnOnce() -> Option<f64>,
) -> Option<f64> {
    // SAFETY: see the caller.
    let Some((table, column)) = (unsafe { table_column(root, column) }) else { return estimate() };
    let now = (statement_time(), signals::sequence());
    let asked = Asked { now, table, column, operator, scopes: (scopes.as_ptr().addr(), scopes.len()) };
    if let Some((_, known)) = KNOWN.get().borrow().iter().find(|(known, _)| *known == asked) {
        return Some(*known);
    }
    let share = estimate()?;
    let mut known = KNOWN.get().borrow_mut();
    known.retain(|(known, _)| known.now == now);
    if known.len() < MOST {
        known.push((asked, share));
    }
    Some(share)
}

/// Which column of which table it is.
///
/// # Safety
/// The nodes are the planner's.
unsafe fn table_column(root: *mut pg_sys::PlannerInfo, node: *mut pg_sys::Node) -> Option<(pg_sys::Oid, i16)> {
    // SAFETY: see the caller; the array holds as many entries as is said.
    unsafe {
        let (root, column) = (root.as_ref()?, &*variable(node)?);
        let place = usize::try_from(column.varno).ok()?;
        if column.varlevelsup != 0 || place >= root.simple_rel_array_size as usize || root.simple_rte_array.is_null() {
            return None;
        }
        let entry = (*root.simple_rte_array.add(place)).as_ref()?;
        (entry.rtekind == pg_sys::RTEKind::RTE_RELATION).then_some((entry.relid, column.varattno))
    }
}

/// The variable, whatever it is taken for.
///
/// # Safety
/// `node` is a node.
pub(super) unsafe fn variable(node: *mut pg_sys::Node) -> Option<*const pg_sys::Var> {
    // SAFETY: the tag says what the node is.
    unsafe {
        match (*node).type_ {
            pg_sys::NodeTag::T_RelabelType => variable((*node.cast::<pg_sys::RelabelType>()).arg.cast()),
            pg_sys::NodeTag::T_Var => Some(node.cast::<pg_sys::Var>().cast_const()),
            _ => None,
        }
    }
}
