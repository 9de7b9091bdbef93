//! The compiled policy of this backend, and how it stays right.
//!
//! Every change of policy sends PostgreSQL's relation-cache message for an index of `_signals` (see [`signals`]).
//! A decision first lets PostgreSQL take in pending messages, then forgets whatever they touched, and only then
//! looks. What is missing is loaded on a snapshot taken after that, aside, and put in place when complete; an error
//! or a cancel on the way leaves nothing behind. A message that arrives while something loads is newer than the
//! mark the store stands at, so the next decision forgets the result if it may be affected. Commits whose messages
//! are still to come are known beforehand (see [`in_flight`]).
//!
//! That is the newest side of a decision. A yes is only given if the statement's own snapshot says so, too: see
//! [`crate::catalog::Writers`].
//!
//! What a warm row runs through is marked `inline(always)`: as functions of their own those few steps cost a tenth more.

mod answers_by_scope;
mod arms;
mod ask;
pub mod bounds_in_force;
mod compiled_questions;
mod counters;
mod decision;
mod hint;
mod in_flight;
mod known_catalogue;
mod known_principals;
mod lent_parts;
mod message_counts;
mod moment;
mod permitted_scope_ids;
mod policy_store;
mod recall;
mod scope_by_key;
mod scope_keys;
mod scope_table;
pub mod signals;
mod stores;

pub use arms::arms;
pub use ask::{Ask, AskedScope, Target};
pub use compiled_questions::{Arms, KeyedScopes, keys_at};
pub use counters::{Counts, Forgotten, count_for_server};
pub use decision::{decide, decide_unbounded, decide_under, is_within_bounds, recall, recall_whatever_resource};
pub use hint::Hint;
pub use known_catalogue::catalogue;
pub use lent_parts::with_parts;
pub use moment::Moment;
pub use permitted_scope_ids::{keys_of, permitted_scope_ids, permitted_scope_keys};
pub use scope_by_key::scope_by_key;
pub use scope_keys::{ScopeKey, number_of_key, uuid_of_key};
pub use stores::{forget_answers, size};
