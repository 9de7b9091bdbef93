//! The server that this runs in: SQL, subtransactions, roles, settings, its clock, and where our relations are.
//!
//! SPI is used here and nowhere else.

mod as_role;
mod backend_local;
mod clock;
mod installed;
mod object_ids;
mod policy_index;
pub mod progress;
mod raise;
pub mod settings;
mod signal;
mod subtransaction;
mod transaction;
mod transition_tables;
pub mod write;

pub use as_role::AsRole;
pub use backend_local::BackendLocal;
pub use clock::{statement_time, wall_time};
pub use installed::{is_extension_script, is_installed};
pub use policy_index::Index;
pub use raise::{notice, or_raise, raise, warn};
pub use signal::{Signal, SignalSet, each_signal_oid, signal_oid};
pub use subtransaction::{attempt, rehearse, rehearse_without_waiting};
pub use transaction::{is_read_only, may_write_aside};
pub use transition_tables::TransitionTables;
pub use write::{quote_identifier, quote_literal};
