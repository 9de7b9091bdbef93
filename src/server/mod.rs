//! The server that this runs in: SQL, subtransactions, roles, settings, its clock, and where our relations are.
//!
//! SPI is used here and nowhere else, through three doors: [`mod@read`] for what only looks, [`mod@kept`] for what every change
//! runs and finds by its key, [`mod@write`] for the rest.

mod as_role;
mod backend_local;
mod backtraces;
pub mod carried;
mod catalogue_watch;
mod clock;
mod data_directory;
mod executor_hooks;
mod foreign_triggers;
mod function_rights;
mod hidden_rows;
mod installed;
mod jsonb;
pub mod kept;
mod nodes;
mod object_ids;
mod plain_names;
mod policy_index;
pub mod progress;
mod query_start;
mod raise;
pub mod read;
mod relation_messages;
mod row_security;
pub mod settings;
mod settings_list;
mod shared_numbers;
mod signal;
mod sql_row;
mod subscription;
mod subtransaction;
mod text_in_place;
mod transaction;
mod transaction_end;
mod transition_tables;
mod tuples;
mod unanswerable;
mod wait;
pub mod write;
mod written_calls;

pub use as_role::AsRole;
pub use backend_local::BackendLocal;
pub use backtraces::withhold as withhold_backtraces;
pub use catalogue_watch::CatalogueWatch;
pub use clock::{moment, statement_time, wall_time};
pub use data_directory::in_data_directory;
pub use executor_hooks::watch as watch_queries;
pub use function_rights::{FunctionRights, function_rights, may_execute_may_review};
pub use hidden_rows::are_read as are_hidden_rows_read;
pub use installed::{is_extension_script, is_installed, is_usable};
pub use jsonb::{JsonList, JsonPart, JsonWriter};
pub use nodes::{database, reaches_nodes, role_at_nodes, role_of_session, tell_nodes};
pub use object_ids::{hold as hold_relation, is_named};
pub use pgrx::spi::{quote_identifier, quote_literal};
pub use plain_names::PlainNames;
pub use policy_index::Index;
pub use raise::{log, notice, or_raise, raise, warn};
pub use relation_messages::{Listener, observe_relations};
pub use row_security::is_past_policies;
pub use shared_numbers::{SHARED_NUMBERS, add_to_shared, share_numbers, shared_numbers};
pub use signal::{Signal, SignalSet, each_signal_target, signal_target};
pub use sql_row::Row;
pub use subscription::{is_replica, require_fresh};
pub use subtransaction::{attempt, read_times, rehearse, rehearse_without_waiting};
pub use text_in_place::text_in_place;
pub use transaction::{
    cluster, has_one_snapshot, has_taken_effect, is_in_transaction, may_log, may_write_aside, transaction_id,
};
pub use transaction_end::{Ending, at_transaction_end, call_function};
pub use transition_tables::TransitionTables;
pub use tuples::{KeptTuples, Tuple, each_tuple};
pub use unanswerable::{Unanswerable, refuse_by as refuse_queries_by};
pub use wait::{flush_log, pause};
