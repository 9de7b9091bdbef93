//! Who changed what, and when: entries are written with each change, and sealed when its transaction ends. What they say
//! can be taken back, and then the policy is what it was.

mod changes;
mod history;
mod record;
mod recording;
mod restore;
mod retention;
mod rewind;
mod seal;
mod verify;

pub use changes::{policy_changes, recent_changes};
pub use history::{AskedThen, BindingThen, answer_of_then, role_bindings_of_then};
pub use record::{Operation, Recorded, record};
pub use recording::is_recording;
pub use restore::begin_restore;
pub use retention::{DroppedMonth, drop_audit_log, partition_audit_log};
pub use rewind::{accounts_of, path_ever, require_known, rewind};
pub use seal::seal;
pub use verify::{Finding, verify};
