//! Who changed what, and when: entries are written with each change, and sealed when its transaction ends.

mod changes;
mod record;
mod recording;
mod restore;
mod seal;
mod transition_tables;

pub use changes::policy_changes;
pub use record::{Operation, Recorded, record};
pub use recording::is_recording;
pub use restore::begin_restore;
pub use seal::seal;
pub use transition_tables::TransitionTables;
