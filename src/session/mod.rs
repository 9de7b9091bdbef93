//! Who asks: the principal of this session, where a question names none.
//!
//! The parameter `harness_rbac.principal` comes first; without it, the principal that the role which logged in is
//! mapped to. Nothing else counts: neither `current_user`, which a view or a SECURITY DEFINER function changes, nor
//! anything an unprivileged role can set.

mod database_role;
pub mod parameter;

use std::rc::Rc;

/// The principal of this session; `None` if it has none, and then every answer is no.
#[inline]
pub fn current_principal() -> Option<Rc<str>> {
    parameter::get().or_else(database_role::principal)
}
