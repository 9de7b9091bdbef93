//! Which name of a change nothing has, once it has turned out that one has not.

use super::document::{PermissionEntry, ResourceEntry, ResourceGroupEntry, RoleEntry};
use super::plan::{Action, Change};
use crate::admin::{find_by_name, key_is_taken};
use crate::model::{
    IncludedScopeDocument, RbacError, ResourceFilterDocument, Result, SqlState, duplicate, quoted, undefined,
};
use crate::server::write;
use serde::Deserialize;
use serde::de::DeserializeOwned;

#[derive(Deserialize)]
struct Assignment {
    scope: String,
    kind: String,
    home: String,
    principal: String,
    role_scope: Option<String>,
    role: String,
    resource_group: Option<String>,
    resource_type: Option<String>,
}

#[derive(Deserialize)]
struct Member {
    scope: String,
    identifier: Option<String>,
    user: String,
}

#[derive(Deserialize)]
struct Altered {
    add: Vec<String>,
    remove: Vec<String>,
}

#[derive(Deserialize)]
struct Keyed {
    scope: String,
    key: Option<String>,
}

#[derive(Deserialize)]
struct Somewhere {
    scope: String,
    parent: Option<String>,
}

/// The error for the first of these changes, all of one kind, that could not be made in full.
///
/// # Errors
/// 42704 for what does not exist, 42710 for what does.
pub fn explain(changes: &[Change]) -> Result<()> {
    changes.iter().try_for_each(names_exist)?;
    let object = changes.first().map_or("", |change| change.object.as_str());
    let all = changes.len();
    let Some(created) = changes.first().and_then(|change| created(change.action)) else {
        return Err(undefined(
            "object of the plan",
            object,
            format!("Of {all} such changes some could not be made."),
            CHANGED,
        ));
    };
    Err(duplicate(created, object, format!("Or one of {all} that the plan creates does."), CHANGED))
}

const CHANGED: &str = "Somebody else changes the policy at the same time, or it is shipped. Plan again.";

fn created(action: Action) -> Option<&'static str> {
    match action {
        Action::CreateResourceType => Some("resource type"),
        Action::CreatePermission => Some("permission"),
        Action::CreateAccount | Action::CreateOrganization | Action::CreateProject => Some("scope"),
        Action::CreatePrincipal(_) => Some("principal"),
        Action::CreateRole => Some("role"),
        Action::CreateResourceGroup => Some("resource group"),
        Action::AssignRole => Some("assignment of"),
        Action::ShareResource => Some("share of"),
        _ => None,
    }
}

fn names_exist(change: &Change) -> Result<()> {
    match change.action {
        Action::CreateResourceType => Ok(()),
        Action::CreatePermission => {
            find_by_name::resource_type(&row::<PermissionEntry>(change)?.resource_type).map(|_| ())
        }
        Action::CreateAccount | Action::CreateOrganization | Action::CreateProject => {
            row::<Somewhere>(change)?.parent.iter().try_for_each(|parent| find_by_name::scope(parent).map(|_| ()))
        }
        Action::SetScopeKey => key(&row(change)?),
        Action::AddGroupMember | Action::AddScopeUser => member(&row(change)?),
        Action::CreateRole => {
            let entry = row::<RoleEntry>(change)?;
            find_by_name::scope(&entry.scope)?;
            find_by_name::permissions(&entry.permissions).map(|_| ())
        }
        Action::AlterRole => {
            let Altered { add, remove } = row(change)?;
            find_by_name::permissions(&add)?;
            find_by_name::permissions(&remove).map(|_| ())
        }
        Action::CreateResourceGroup | Action::AlterResourceGroup => resource_group(&row(change)?),
        Action::RegisterResource => {
            let entry = row::<ResourceEntry>(change)?;
            find_by_name::scope(&entry.scope)?;
            find_by_name::resource_type(&entry.resource_type).map(|_| ())
        }
        Action::AssignRole | Action::ShareResource => assignment(&row(change)?),
        _ => find_by_name::scope(&row::<Somewhere>(change)?.scope).map(|_| ()),
    }
}

/// Rows are our own JSON.
fn row<T: DeserializeOwned>(change: &Change) -> Result<T> {
    serde_json::from_str(&change.row).map_err(|error| {
        RbacError::new(
            SqlState::InvalidParameterValue,
            format!("change of {} cannot be made", quoted(&change.object)),
            format!("{error}."),
            CHANGED,
        )
    })
}

fn key(row: &Keyed) -> Result<()> {
    let level = find_by_name::scope(&row.scope)?.level;
    let others = "SELECT FROM harness_rbac.scopes WHERE level = $1 AND key = $2 AND path <> $3";
    match &row.key {
        Some(key)
            if write::execute(others, &[level.as_str().into(), key.as_str().into(), row.scope.as_str().into()]) > 0 =>
        {
            Err(key_is_taken(level, key))
        }
        _ => Ok(()),
    }
}

fn member(row: &Member) -> Result<()> {
    find_by_name::scope(&row.scope)?;
    let account = row.scope.split('/').next().unwrap_or_default();
    find_by_name::principal(&format!("user:{}@{account}", row.user))?;
    let group = row.identifier.iter().map(|group| format!("user_group:{group}@{}", row.scope));
    group.into_iter().try_for_each(|group| find_by_name::principal(&group).map(|_| ()))
}

fn resource_group(entry: &ResourceGroupEntry) -> Result<()> {
    find_by_name::scope(&entry.scope)?;
    let account = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    for IncludedScopeDocument { scope, .. } in &entry.included_scopes {
        // Whether another account has the scope is nobody's business here.
        if account(scope) != account(&entry.scope) {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("included scope {} lies outside of the resource group's own", quoted(scope)),
                format!("The group lives at scope \"{}\".", entry.scope),
                "Include that scope or scopes below it.",
            ));
        }
        find_by_name::scope(scope)?;
    }
    match &entry.resource_filter {
        ResourceFilterDocument::Everything => Ok(()),
        ResourceFilterDocument::Selectors(selectors) => {
            selectors.iter().try_for_each(|selector| find_by_name::resource_type(&selector.resource_type).map(|_| ()))
        }
    }
}

fn assignment(row: &Assignment) -> Result<()> {
    let scope = find_by_name::scope(&row.scope)?;
    find_by_name::principal(&format!("{}:{}@{}", row.kind, row.principal, row.home))?;
    let role_scope = row.role_scope.as_deref().unwrap_or(&row.scope);
    if role_scope.is_empty() {
        return Err(RbacError::new(
            SqlState::InvalidGrantOperation,
            format!("role {} does not lie above the assignment", quoted(&row.role)),
            format!("Scope \"{}\" is of level {}.", scope.path, scope.level.as_str()),
            "Write the bare identifier for a role of the scope itself.",
        ));
    }
    find_by_name::role(&row.role, &find_by_name::scope(role_scope)?)?;
    if let Some(resource_type) = &row.resource_type {
        find_by_name::resource_type(resource_type)?;
    }
    row.resource_group.iter().try_for_each(|group| find_by_name::resource_group(group, &scope).map(|_| ()))
}
