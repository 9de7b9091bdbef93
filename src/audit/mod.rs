//! Who changed what, and when: entries are written with each change, and sealed when its transaction ends. What they say
//! can be taken back, and then the policy is what it was.

mod as_of;
mod change_words;
mod entry_writing;
mod former_policy;
mod log_verification;
mod month_retention;
mod open_log;
mod restore_mode;
mod rewound_rows;
mod seal_chain;

pub use as_of::as_of;
pub use change_words::{policy_changes, recent_changes};
pub use entry_writing::{Operation, Recorded, record};
pub use former_policy::{AskedThen, BindingThen, answer_of_then, role_bindings_of_then};
pub use log_verification::{Finding, verify};
pub use month_retention::{DroppedMonth, drop_audit_log, partition_audit_log};
pub use open_log::is_recording;
pub use restore_mode::begin_restore;
pub use rewound_rows::accounts_of;
pub use seal_chain::seal;
