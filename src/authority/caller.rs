//! On whose authority an administrative function acts, and what that allows.

use crate::cache::{Ask, AskedScope, Hint, decide, permitted_scope_ids};
use crate::catalog::{JsonbAttributes, View, load_scope_by_path};
use crate::model::{PrincipalKind, PrincipalRef, RbacError, Result, ScopePath, SqlState, quoted};
use crate::server::{AsRole, FunctionRights, function_rights, may_execute_may_review};
use crate::session;
use pgrx::pg_sys;
use std::rc::Rc;

/// Who administers.
pub enum Caller {
    /// A superuser, or a role that a DBA has granted EXECUTE on the function: may do whatever the function does.
    Database,
    /// The principal of the session: may do what its permissions say, and hand out no more than it holds.
    Principal(Rc<str>),
}

/// An administrative function, called by somebody who may.
pub struct Permit {
    pub caller: Caller,
    /// The owner of the function and of the tables.
    pub owner: pg_sys::Oid,
}

impl Permit {
    /// Whether and how the current role may call the function with this oid.
    ///
    /// A principal that is bound counts before EXECUTE: an application may hold that for its own purposes, and its
    /// users must not borrow it. What PUBLIC may execute says nothing.
    ///
    /// # Errors
    /// 42501 for a role without EXECUTE of its own that acts for no principal, and for one whose API key is gone.
    pub fn for_function(function: pg_sys::Oid) -> Result<Permit> {
        Permit::of(function, || false)
    }

    /// The same for a function that only looks: who may review everything, and acts for no principal, may ask everything.
    ///
    /// # Errors
    /// As above.
    pub fn for_question(function: pg_sys::Oid) -> Result<Permit> {
        Permit::of(function, may_execute_may_review)
    }

    fn of(function: pg_sys::Oid, or: impl FnOnce() -> bool) -> Result<Permit> {
        let Some(FunctionRights { owner, name, is_granted }) = function_rights(function) else {
            return Err(refused("an administrative function", "It is not in pg_proc."));
        };
        let principal = || session::current_principal().map(Caller::Principal);
        let caller = match () {
            () if AsRole::is_superuser() => Some(Caller::Database),
            () if session::is_bound() => principal(),
            () if is_granted || or() => Some(Caller::Database),
            () => principal(),
        };
        let caller = caller.ok_or_else(|| {
            let name = format!("function {name}");
            let detail = match session::is_taken_back() {
                true => "Whom the transaction was bound to has been taken back, with a savepoint or by RESET: it acts for nobody.",
                false => "The role has no EXECUTE of its own, and acts for no principal.",
            };
            refused(&name, detail)
        })?;
        Ok(Permit { caller, owner })
    }
}

/// The owner of a function.
///
/// # Errors
/// 42501 if there is none.
pub fn owner_of(function: pg_sys::Oid) -> Result<pg_sys::Oid> {
    let owner = function_rights(function).map(|rights| rights.owner);
    owner.ok_or_else(|| refused("a function of harness_rbac", "It is not in pg_proc."))
}

fn refused(what: &str, detail: &str) -> RbacError {
    RbacError::new(
        SqlState::InsufficientPrivilege,
        format!("permission denied for {what}"),
        detail,
        "Bind a principal that holds the permission, or have EXECUTE granted to the role itself.",
    )
}

/// The permission to manage principals of a kind and what they are assigned.
pub fn managing(kind: PrincipalKind) -> &'static str {
    kind.managing_permission()
}

impl Caller {
    /// Whether the caller may, at this scope, on this resource, or on the type as a whole without one. Comes before
    /// anything is looked up, so that "may not" and "does not exist" look alike.
    ///
    /// # Errors
    /// 42602 for a malformed path, 42501 for a principal without the permission.
    pub fn require(&self, permission: &str, scope: &str, resource: Option<&str>) -> Result<()> {
        ScopePath::parse(scope)?;
        if self.holds(permission, scope, resource, None, None)? {
            return Ok(());
        }
        let Caller::Principal(principal) = self else { return Ok(()) };
        let on = resource.map_or_else(String::new, |resource| format!(" on {}", quoted(resource)));
        Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("permission {} denied", quoted(permission)),
            format!("{} does not hold it{on} at scope {}.", quoted(principal), quoted(scope)),
            "Ask an administrator of the scope for a role that holds the permission.",
        ))
    }

    /// Whether the caller is no principal, or one that holds the permission. The arguments are those of `has_permission`.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn holds(
        &self,
        permission: &str,
        scope: &str,
        resource: Option<&str>,
        attributes: Option<&JsonbAttributes>,
        resource_type: Option<&str>,
    ) -> Result<bool> {
        let Caller::Principal(principal) = self else { return Ok(true) };
        let (scope, attributes) = (AskedScope::Path(scope), attributes.map(JsonbAttributes::given));
        decide(&Ask { permission, scope, principal, resource, attributes, resource_type }, &mut Hint::default())
    }

    /// Whether the caller is no principal, or one that may hold the permission at this scope, on one resource at least.
    ///
    /// # Errors
    /// 42602 for a malformed path, 54000 if there is no memory to decide.
    pub fn holds_anywhere_in(&self, permission: &str, scope: &str) -> Result<bool> {
        ScopePath::parse(scope)?;
        let Caller::Principal(principal) = self else { return Ok(true) };
        let Some(scope) = load_scope_by_path(View::Newest, scope)? else { return Ok(false) };
        Ok(permitted_scope_ids(principal, permission)?.binary_search(&scope.id().0).is_ok())
    }

    /// Whether the caller may manage a principal, or what it is assigned, at a scope that may lie below its home.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn manages(&self, managed: &PrincipalRef<'_>, scope: &str) -> Result<bool> {
        self.holds(managing(managed.kind), scope, named_at(managed, scope), None, None)
    }

    /// The same, for who has to.
    ///
    /// # Errors
    /// As for [`Self::require`].
    pub fn require_managing(&self, managed: &PrincipalRef<'_>, scope: &str) -> Result<()> {
        self.require(managing(managed.kind), scope, named_at(managed, scope))
    }

    /// For what no permission of the catalogue is about.
    ///
    /// # Errors
    /// 42501 for a principal.
    pub fn require_database(&self, what: &str) -> Result<()> {
        match self {
            Caller::Database => Ok(()),
            Caller::Principal(principal) => Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                format!("principals may not {what}"),
                format!("The session acts for {}.", quoted(principal)),
                "Do it as a superuser, or as a role that is granted EXECUTE and acts for no principal.",
            )),
        }
    }
}

/// The principal as a resource of the scope. In another scope than its home the name may be somebody else's.
fn named_at<'a>(managed: &PrincipalRef<'a>, scope: &str) -> Option<&'a str> {
    Some(managed.identifier).filter(|_| managed.home.as_str() == scope)
}
