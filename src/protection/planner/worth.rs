//! When asking for the scopes in the index is worth it.

/// Up to here the array is evaluated while planning, which costs about 0.3 µs for a scope and gives exact estimates.
pub const SHORT_LIST: usize = 500;
/// A longer list is worth an index up to this share of the rows; beyond it, reading the whole table is as fast.
pub const SMALL_SHARE: f64 = 0.15;
