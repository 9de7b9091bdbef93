//! Who changed what, and when: entries are written with each change, and sealed when its transaction commits. In the place
//! of what has changed since, what they say shows the policy as it was.

mod acting_entry;
mod as_of;
mod chain_of_entry;
mod change_words;
mod commit_seal;
mod entry_writing;
mod former_policy;
mod log_verification;
mod month_retention;
mod open_log;
mod past_rows;
mod restore_mode;
mod seal_chain;
mod undo_words;
mod written_entries;

pub use acting_entry::record_acting;
pub use as_of::as_of;
pub use change_words::{policy_changes, recent_changes};
pub use commit_seal::seal_at_commit;
pub use entry_writing::{Operation, Recorded, record};
pub use former_policy::{AskedThen, BindingThen, answer_of_then, role_bindings_of_then};
pub use log_verification::{Finding, verify};
pub use month_retention::{DroppedMonth, drop_audit_log, partition_audit_log};
pub use open_log::is_recording;
pub use past_rows::accounts_of;
pub use restore_mode::{begin_restore, is_restoring};
pub use undo_words::{Undo, policy_changes_undo};
