//! What the planner's advice goes by: bounds, and operators by the ids that they have in every version.

/// Up to here the array is evaluated while planning, which gives exact estimates and costs up to 3 µs for an element, where the
/// most common values of the column are many.
pub const SHORT_LIST: usize = 64;
/// A longer list is worth an index up to this share of the rows; beyond it, reading the whole table is as fast.
pub const SMALL_SHARE: f64 = 0.15;

/// `bigint = bigint`, `integer = bigint`, `smallint = bigint`.
pub const INT8_EQUAL_OPERATOR: u32 = 410;
pub const INT48_EQUAL_OPERATOR: u32 = 15;
pub const INT28_EQUAL_OPERATOR: u32 = 1868;

/// `text = text`, `integer = integer`, `uuid = uuid`.
pub const TEXT_EQUAL_OPERATOR: u32 = 98;
pub const INT4_EQUAL_OPERATOR: u32 = 96;
pub const UUID_EQUAL_OPERATOR: u32 = 2972;
