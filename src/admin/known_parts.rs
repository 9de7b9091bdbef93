//! Which custom roles and resource groups a caller may be told of: those that it may view, or change, which tells as well. Another one
//! is to it as if it was not there, unless it holds all that it hands out by it.

use super::find_by_name::ScopeRow;
use crate::authority::Caller;
use crate::model::{Level, RbacError, Result, RoleRef, ScopePath, SqlState};

/// Whether the caller may be told if an assignment at the scope finds that role.
///
/// # Errors
/// 42602 for a malformed reference, 54000 if there is no memory to decide.
pub fn may_know_role(caller: &Caller, reference: &str, scope: &ScopeRow) -> Result<bool> {
    let path = ScopePath::parse(&scope.path)?;
    let (place, identifier) = match RoleRef::parse(reference)? {
        RoleRef::Here(identifier) if is_shipped(identifier) => return Ok(true),
        RoleRef::Here(identifier) => (path.as_str(), identifier),
        RoleRef::Above(Level::Account, identifier) => (path.account(), identifier),
        RoleRef::Above(_, identifier) => (path.organization().unwrap_or(path.as_str()), identifier),
    };
    holds_one(caller, ["core_role_view", "core_role_edit"], place, identifier)
}

/// The same of a resource group.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn may_know_resource_group(caller: &Caller, identifier: &str, scope: &ScopeRow) -> Result<bool> {
    Ok(is_shipped(identifier)
        || holds_one(caller, ["core_resourcegroup_view", "core_resourcegroup_edit"], &scope.path, identifier)?)
}

/// Whether the error tells if there is something of that name, or what is in it.
pub fn tells_of_parts(error: &RbacError) -> bool {
    matches!(error.sqlstate, SqlState::UndefinedObject | SqlState::InsufficientPrivilege)
}

fn is_shipped(identifier: &str) -> bool {
    identifier.starts_with('_')
}

fn holds_one(caller: &Caller, permissions: [&str; 2], scope: &str, identifier: &str) -> Result<bool> {
    for permission in permissions {
        if caller.holds(permission, scope, Some(identifier), None, None)? {
            return Ok(true);
        }
    }
    Ok(false)
}
