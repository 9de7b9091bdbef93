//! Shares of rows that were estimated: planning one query asks for the same ones again and again, and so does the next query, each
//! from the statistics of the column.
#![allow(unsafe_code)]

use crate::cache::signals;
use crate::server::{BackendLocal, CatalogueWatch};
use pgrx::pg_sys;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::hash::{BuildHasher, Hash};

/// How many values an estimate looks at.
const SAMPLE: usize = 32;

/// What a share is of. Estimates go by it, and nothing else; so two that look alike may be taken for one.
#[derive(PartialEq, Eq)]
struct Asked {
    column: Column,
    operator: pg_sys::Oid,
    /// How many values, and what a sample of them is.
    values: (usize, u64),
    /// The messages until then.
    messages: u64,
}

/// A column of a table that has grown to some size.
#[derive(PartialEq, Eq)]
struct Column {
    table: pg_sys::Oid,
    number: i16,
    with_children: bool,
    /// Four times the logarithm of its rows.
    size: i32,
}

/// Few tables matter to a session, with few reasons of a yes each.
const MOST: usize = 32;

static KNOWN: BackendLocal<RefCell<VecDeque<(Asked, f64)>>> = BackendLocal::new(RefCell::new(VecDeque::new()));
static STATISTICS: BackendLocal<CatalogueWatch> =
    BackendLocal::new(CatalogueWatch::new(pg_sys::SysCacheIdentifier::STATRELATTINH));

/// The share of rows with one of the values, as it was estimated before, or is now.
///
/// # Safety
/// The nodes are the planner's.
pub(super) unsafe fn share_once<T: Hash>(
    root: *mut pg_sys::PlannerInfo,
    column: *mut pg_sys::Node,
    operator: pg_sys::Oid,
    values: &[T],
    estimate: impl FnOnce() -> Option<f64>,
) -> Option<f64> {
    if values.is_empty() {
        return Some(0.0);
    }
    // SAFETY: see the caller.
    let Some(column) = (unsafe { table_column(root, column) }) else { return estimate() };
    let sample: Vec<&T> = sample(values.iter(), values.len()).collect();
    let values = (values.len(), foldhash::fast::FixedState::default().hash_one(sample));
    let asked = Asked { column, operator, values, messages: signals::sequence() };
    let mut known = KNOWN.get().borrow_mut();
    if STATISTICS.get().has_changed() {
        known.clear();
    }
    if let Some((_, share)) = known.iter().find(|(known, _)| *known == asked) {
        return Some(*share);
    }
    drop(known);
    let share = estimate()?;
    let mut known = KNOWN.get().borrow_mut();
    if known.len() == MOST {
        known.pop_front();
    }
    known.push_back((asked, share));
    Some(share)
}

/// The share of rows that a condition lets through, from the statistics.
///
/// # Safety
/// `root` and the clause are the planner's.
pub(super) unsafe fn share_of(root: *mut pg_sys::PlannerInfo, of: i32, clause: *mut pg_sys::Node) -> f64 {
    // SAFETY: see the caller.
    unsafe { pg_sys::clause_selectivity(root, clause, of, pg_sys::JoinType::JOIN_INNER, std::ptr::null_mut()) }
}

/// Some of the values, from first to last.
pub(super) fn sample<T>(values: impl Iterator<Item = T>, count: usize) -> impl Iterator<Item = T> {
    values.step_by(count.div_ceil(SAMPLE).max(1))
}

/// Which column of which table it is.
///
/// # Safety
/// The nodes are the planner's.
unsafe fn table_column(root: *mut pg_sys::PlannerInfo, node: *mut pg_sys::Node) -> Option<Column> {
    // SAFETY: see the caller; the arrays hold as many entries as is said.
    unsafe {
        let (root, column) = (root.as_ref()?, &*variable(node)?);
        let place = usize::try_from(column.varno).ok()?;
        let is_known = !root.simple_rte_array.is_null() && !root.simple_rel_array.is_null();
        if column.varlevelsup != 0 || place >= root.simple_rel_array_size as usize || !is_known {
            return None;
        }
        let entry = (*root.simple_rte_array.add(place)).as_ref()?;
        let rows = (*root.simple_rel_array.add(place)).as_ref().map_or(0.0, |rel| rel.tuples);
        (entry.rtekind == pg_sys::RTEKind::RTE_RELATION).then_some(Column {
            table: entry.relid,
            number: column.varattno,
            with_children: entry.inh,
            size: (4.0 * rows.max(1.0).log2()) as i32,
        })
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
