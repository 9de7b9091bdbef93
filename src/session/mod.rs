//! Who asks: the principal of this session, where a question names none.
//!
//! The parameter `harness_rbac.principal` comes first; without it, the principal that the role which logged in is
//! mapped to. Once the parameter has said who, it is that one or nobody until the transaction ends. Nothing else counts:
//! neither `current_user`, which a view or a SECURITY DEFINER function changes, nor
//! anything an unprivileged role can set.

pub mod acting;
mod api_key;
pub mod asserted;
pub mod assertion;
mod authenticate;
mod begin_session;
mod binding;
pub mod cluster_key;
mod current_identity;
mod database_role;
mod meant_principal;
pub mod parameter;
pub mod pepper;
pub mod token;
mod unanswerable;

pub use authenticate::authenticate;
pub use begin_session::{Beginning, begin_session};
pub use binding::is_taken_back;
pub use current_identity::{acting_principal, asked_principal, current_principal, is_bound, stamp, told_identity};
pub use meant_principal::meant_principal;
pub use unanswerable::why_unanswerable;
