//! The server that this runs in: SQL, subtransactions, roles, settings, its clock, and where our relations are.
//!
//! SPI is used here and nowhere else, through two doors: [`read`] for what only looks, [`write`] for the rest.

mod as_role;
mod backend_local;
mod clock;
mod installed;
mod object_ids;
mod policy_index;
pub mod progress;
mod raise;
pub mod read;
pub mod settings;
mod signal;
mod sql_row;
mod subtransaction;
mod transaction;
mod transaction_end;
mod transition_tables;
mod tuples;
pub mod write;

pub use as_role::AsRole;
pub use backend_local::BackendLocal;
pub use clock::{statement_time, wall_time};
pub use installed::{is_extension_script, is_installed};
pub use pgrx::spi::{quote_identifier, quote_literal};
pub use policy_index::Index;
pub use raise::{notice, or_raise, raise, warn};
pub use signal::{Signal, SignalSet, each_signal_oid, signal_oid};
pub use sql_row::Row;
pub use subtransaction::{attempt, rehearse};
pub use transaction::{has_taken_effect, may_write_aside, transaction_id};
pub use transaction_end::{Ending, at_transaction_end, call_function};
pub use transition_tables::TransitionTables;
pub use tuples::{KeptTuples, Tuple, each_tuple};
