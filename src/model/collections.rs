//! Collections whose size data decides: they grow fallibly, because a failed allocation in Rust would
//! abort the backend and with it every session of the cluster.

use super::error::Result;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::hint::black_box;
use std::rc::Rc;

pub type Map<K, V> = HashMap<K, V, foldhash::fast::RandomState>;
pub type Set<K> = HashSet<K, foldhash::fast::RandomState>;

/// What must be left for what cannot fail: the words of an error, and what small things come between two checks.
const MARGIN: usize = 32 * 1024;

/// Whether there is memory for so many bytes, and some to spare. A backend has one thread: what is given back here is
/// there for the next to ask.
///
/// # Errors
/// 54000 if there is not.
pub fn has_room(bytes: usize) -> Result<()> {
    let mut room: Vec<u8> = Vec::new();
    room.try_reserve_exact(bytes + MARGIN)?;
    // Or the compiler would leave out both the allocation and the check.
    black_box(&room);
    Ok(())
}

/// The value, counted by its references. `Rc` itself has no fallible constructor.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn counted<T>(value: T) -> Result<Rc<T>> {
    has_room(size_of::<T>())?;
    Ok(Rc::new(value))
}

/// A copy of `text` on the heap.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn boxed(text: &str) -> Result<Box<str>> {
    has_room(text.len())?;
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
    if list.len() == list.capacity() {
        has_room(size_of::<T>())?;
        list.try_reserve(1)?;
    }
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
