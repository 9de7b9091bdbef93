//! Collections whose size data decides: they grow fallibly, because a failed allocation in Rust would
//! abort the backend and with it every session of the cluster.

use super::error::Result;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

pub type Map<K, V> = HashMap<K, V, foldhash::fast::RandomState>;
pub type Set<K> = HashSet<K, foldhash::fast::RandomState>;

/// A copy of `text` on the heap.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn boxed(text: &str) -> Result<Box<str>> {
    let mut copy = String::new();
    copy.try_reserve_exact(text.len())?;
    copy.push_str(text);
    Ok(copy.into_boxed_str())
}

/// Appends to a vector.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn push<T>(list: &mut Vec<T>, item: T) -> Result<()> {
    list.try_reserve(1)?;
    list.push(item);
    Ok(())
}

/// A set of the given items.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn try_boxed_set<K: Eq + Hash>(items: impl ExactSizeIterator<Item = Result<K>>) -> Result<Set<K>> {
    let mut set = Set::default();
    set.try_reserve(items.len())?;
    for item in items {
        set.insert(item?);
    }
    Ok(set)
}
