//! Row-level security on the tables of applications: the policies, and what the planner is told about their calls.

mod advice;
mod carried_scope;
mod carrying_tables;
mod command_permission;
mod foreign_key;
mod guard;
mod has_permission_call;
mod noted_tables;
mod planner;
mod protected_rows;
mod table_policies;
mod target_table;
mod wanted_protection;

pub use advice::{owner_attributes, warn_without_owner_indexes};
pub use carried_scope::{Carrying, carry_scope, scope_columns_of};
pub use noted_tables::{confirm_table, current_role, forget_table, note_table};
pub use planner::listen;
pub use protected_rows::{Found, State, rows_in, rows_without_scope, table_with_rows_in};
pub use table_policies::{protect_table, unprotect_table};
pub use wanted_protection::Protection;
