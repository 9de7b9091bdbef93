//! When role assignments were last used: noted by decisions, written when the transaction ends.

mod at_commit;
mod noted_grants;

pub use at_commit::{forget_grant_uses, note_grant_uses_at_commit};
pub use noted_grants::note;
