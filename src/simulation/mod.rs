//! What if: changes are made in a savepoint that is rolled back, and who would hold what is compared.
//!
//! Before is what the statement's snapshot sees, after is the newest state; both are read within the savepoint. Only
//! principals that hold something that was touched are looked at, only for permissions of assignments that differ, and
//! only where those reach.

mod concerned_principals;
mod differences;
mod sql_calls;
pub mod touched;

pub use differences::{Difference, differences, require_asking};
pub use sql_calls::run as run_calls;
