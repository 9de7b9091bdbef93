//! Who may ask about whom: everyone about themselves; about others who may view them, as in Harness.

use crate::authority::{Caller, Permit};
use crate::model::{PrincipalKind, PrincipalRef, RbacError, Result, ScopePath, SqlState, quoted};
use crate::session;
use pgrx::pg_sys;
use std::rc::Rc;

/// Who asks.
pub struct Inquirer {
    /// `None` for a role that neither holds EXECUTE of its own nor acts for a principal.
    caller: Option<Caller>,
}

impl Inquirer {
    /// The caller of the function with this oid, which only looks.
    pub fn of_function(function: pg_sys::Oid) -> Inquirer {
        Inquirer { caller: Permit::for_question(function).ok().map(|permit| permit.caller) }
    }

    /// Whether it acts for this principal.
    pub fn is(&self, principal: &str) -> bool {
        session::current_principal().as_deref() == Some(principal)
    }

    /// Whom a question is about that names nobody.
    ///
    /// # Errors
    /// 42501 if that is nobody, where `harness_rbac.unbound` says so.
    pub fn principal(&self) -> Result<Option<Rc<str>>> {
        session::asked_principal()
    }

    /// Whether it is the database's own: a superuser, or a role that is granted EXECUTE and acts for no principal.
    pub fn may_review(&self) -> bool {
        matches!(self.caller, Some(Caller::Database))
    }

    /// Whether it may see what this permission shows at a scope.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn may_see(&self, permission: &str, scope: &str) -> Result<bool> {
        self.caller.as_ref().map_or(Ok(false), |caller| caller.holds(permission, scope, None, None, None))
    }

    /// Whether it may see principals of that kind at a scope.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn may_see_principals(&self, kind: PrincipalKind, scope: &str) -> Result<bool> {
        self.may_see(kind.viewing_permission(), scope)
    }

    /// For questions about whoever it may be.
    ///
    /// # Errors
    /// 42602 for a malformed path, 42501 if the caller may view neither users nor service accounts there.
    pub fn require_any(&self, scope: &str) -> Result<()> {
        ScopePath::parse(scope)?;
        for kind in [PrincipalKind::User, PrincipalKind::ServiceAccount] {
            if self.may_see_principals(kind, scope)? {
                return Ok(());
            }
        }
        Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission denied to ask who may do what at scope {}", quoted(scope)),
            format!("That takes {} there.", quoted(PrincipalKind::User.viewing_permission())),
            "Have an administrator of the scope ask.",
        ))
    }

    /// Comes before anything is looked up, so that "may not" and "does not exist" look alike.
    ///
    /// # Errors
    /// 42602 for a malformed reference, 42501 if the caller may not ask about this principal at that scope.
    pub fn require_about(&self, principal: &str, scope: Option<&str>) -> Result<()> {
        let asked = match PrincipalRef::parse(principal) {
            // To be told that nobody is written like that.
            Err(_) if self.may_review() => return Ok(()),
            asked => asked?,
        };
        let home = asked.home.as_str();
        let at = scope.unwrap_or(home);
        // Whoever lives above a scope may act there. Of anybody else not even the existence is told to those who may not
        // look where they live.
        if self.is(principal)
            || self.may_see_principals(asked.kind, at)?
                && (lies_within(at, home) || self.may_see_principals(asked.kind, home)?)
        {
            return Ok(());
        }
        Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission denied to ask about {}", quoted(principal)),
            format!("That takes {} at the scope.", quoted(asked.kind.viewing_permission())),
            "Ask about yourself, or have an administrator of the scope ask.",
        ))
    }
}

/// Whether the scope of this path is the other one or lies below it.
fn lies_within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
