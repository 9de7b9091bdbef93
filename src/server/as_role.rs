//! Acting as another role of the database for a while.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use crate::model::{RbacError, Result, SqlState};
use pgrx::pg_sys;
use std::cell::Cell;

/// While it lives, the current user is another one.
pub struct AsRole {
    user: pg_sys::Oid,
    context: i32,
    /// The owner of the extension that was in effect before.
    owner: Option<pg_sys::Oid>,
    /// The level of settings that began with it, where the other's code may run: what that sets, the path above all, is undone
    /// before anything runs as anybody else.
    settings: Option<i32>,
}

/// The owner of the extension, while something runs as that.
static OWNER: BackendLocal<Cell<Option<pg_sys::Oid>>> = BackendLocal::new(Cell::new(None));

impl AsRole {
    /// As the owner of the extension, like a SECURITY DEFINER function.
    ///
    /// # Errors
    /// 42501 within a security-restricted operation.
    pub fn owner_of_extension(owner: pg_sys::Oid) -> Result<AsRole> {
        let caller = AsRole::current();
        if caller.context & pg_sys::SECURITY_RESTRICTED_OPERATION as i32 != 0 {
            return Err(RbacError::new(
                SqlState::InsufficientPrivilege,
                "cannot administer within a security-restricted operation",
                "ANALYZE, REINDEX, REFRESH and their like run code of table owners.",
                "Call the function by itself.",
            ));
        }
        caller.set(owner, caller.context | pg_sys::SECURITY_LOCAL_USERID_CHANGE as i32);
        OWNER.get().set(Some(owner));
        Ok(caller)
    }

    /// The owner of the extension, if the statement under way runs as that; with what follows from it.
    pub(super) fn owner_in_effect() -> Option<pg_sys::Oid> {
        OWNER.get().get()
    }

    /// As the owner of a table of the application, whose indexes and constraints may call functions of that owner: these
    /// must not run with more than the owner's rights. Policies do not hide the rows, as in the checks of foreign keys.
    pub fn owner_of_table(owner: pg_sys::Oid) -> AsRole {
        let caller = AsRole::current().keeping_settings();
        let restricted =
            pg_sys::SECURITY_LOCAL_USERID_CHANGE | pg_sys::SECURITY_RESTRICTED_OPERATION | pg_sys::SECURITY_NOFORCE_RLS;
        caller.set(owner, caller.context | restricted as i32);
        OWNER.get().set(None);
        caller
    }

    /// As the owner of a table of the application, for changes that follow a foreign key: like PostgreSQL's own, with the triggers of
    /// the table as at any change of its owner.
    pub fn owner_in_foreign_key(owner: pg_sys::Oid) -> AsRole {
        let caller = AsRole::current().keeping_settings();
        let follows = pg_sys::SECURITY_LOCAL_USERID_CHANGE | pg_sys::SECURITY_NOFORCE_RLS;
        caller.set(owner, caller.context | follows as i32);
        OWNER.get().set(None);
        caller
    }

    /// The current user.
    pub fn current_user() -> pg_sys::Oid {
        AsRole::current().user
    }

    /// Whether the current user is a superuser.
    pub fn is_superuser() -> bool {
        // SAFETY: reads a cache of the backend.
        unsafe { pg_sys::superuser() }
    }

    /// Whether the role in effect outside of functions that act as another one is a superuser's, as SET ROLE made it.
    pub fn is_session_of_superuser() -> bool {
        // SAFETY: reads variables and a cache of the backend.
        unsafe { pg_sys::superuser_arg(pg_sys::GetOuterUserId()) }
    }

    fn current() -> AsRole {
        let mut current = AsRole { user: pg_sys::InvalidOid, context: 0, owner: OWNER.get().get(), settings: None };
        // SAFETY: reads variables of the backend.
        unsafe { pg_sys::GetUserIdAndSecContext(&raw mut current.user, &raw mut current.context) };
        current
    }

    fn keeping_settings(mut self) -> AsRole {
        // SAFETY: counts a variable of the backend. `drop` undoes it, and so does the end of a transaction or savepoint.
        self.settings = Some(unsafe { pg_sys::NewGUCNestLevel() });
        self
    }

    fn set(&self, user: pg_sys::Oid, context: i32) {
        // SAFETY: as for SECURITY DEFINER. `drop` undoes it, and so does the end of a transaction or savepoint.
        unsafe { pg_sys::SetUserIdAndSecContext(user, context) };
    }
}

impl Drop for AsRole {
    fn drop(&mut self) {
        // While an error passes, nothing of PostgreSQL's that may fail is called: the end of the transaction or savepoint does it.
        if let Some(level) = self.settings.filter(|_| !std::thread::panicking()) {
            // SAFETY: the level began with this, and those within it have ended.
            unsafe { pg_sys::AtEOXact_GUC(false, level) };
        }
        self.set(self.user, self.context);
        OWNER.get().set(self.owner);
    }
}
