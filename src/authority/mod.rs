//! Who may call, and that who hands out hands out no more than it holds.

mod administering;
mod caller;
mod hand_out;
mod registered_resources;
mod scope_lock;
mod scopes_within;
mod since;

pub use administering::{administer, as_owner, consult, propose};
pub use caller::{Caller, Permit, managing};
pub use hand_out::HandingOut;
pub use scope_lock::{lock_for_change, lock_path, lock_scope};
pub use scopes_within::scopes_within;
pub use since::Since;
