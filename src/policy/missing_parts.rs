//! Which name of a change nothing has: before a plan is shown, and once it has turned out that one has not.

use super::document::{PermissionEntry, ResourceEntry, ResourceGroupEntry, RoleEntry};
use super::made_names::Made;
use super::plan::{Action, Change};
use crate::admin::{find_by_name, key_is_taken};
use crate::authority::Caller;
use crate::model::{
    IncludedScopeDocument, RbacError, ResourceFilterDocument, Result, ScopePath, SqlState, duplicate, quoted, undefined,
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
    let nothing = Made::default();
    changes.iter().try_for_each(|change| names_exist(change, &nothing))?;
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

/// That everything exists that these changes name, or is made by an earlier one of them: what applying them would find.
/// Of what lies elsewhere than the document a principal is told as far as it may look there.
///
/// # Errors
/// 42704 for the first that does not; 0LP01 for a role of a scope that is not above the assignment.
pub fn require_names(caller: &Caller, changes: &[Change], document: &str) -> Result<()> {
    let made = Made::of(caller, document, changes)?;
    for change in changes.iter().filter(|change| names_others(change.action)) {
        pgrx::check_for_interrupts!();
        names_exist(change, &made)?;
    }
    Ok(())
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

/// Whether such a change comes to name what it did not name before. What scopes have as keys is not told here.
fn names_others(action: Action) -> bool {
    matches!(
        action,
        Action::CreatePermission
            | Action::CreateAccount
            | Action::CreateOrganization
            | Action::CreateProject
            | Action::AddGroupMember
            | Action::AddScopeUser
            | Action::CreateRole
            | Action::AlterRole
            | Action::CreateResourceGroup
            | Action::AlterResourceGroup
            | Action::RegisterResource
            | Action::AssignRole
            | Action::ShareResource
    )
}

fn names_exist(change: &Change, made: &Made<'_>) -> Result<()> {
    match change.action {
        Action::CreateResourceType => Ok(()),
        Action::CreatePermission => made.resource_type(&row::<PermissionEntry>(change)?.resource_type),
        Action::CreateAccount | Action::CreateOrganization | Action::CreateProject => {
            row::<Somewhere>(change)?.parent.iter().try_for_each(|parent| made.scope(parent))
        }
        Action::SetScopeKey => key(&row(change)?),
        Action::AddGroupMember | Action::AddScopeUser => member(&row(change)?, made),
        Action::CreateRole => {
            let entry = row::<RoleEntry>(change)?;
            made.scope(&entry.scope)?;
            made.permissions(&entry.permissions)
        }
        Action::AlterRole => {
            let Altered { add, remove } = row(change)?;
            made.permissions(&add)?;
            made.permissions(&remove)
        }
        Action::CreateResourceGroup | Action::AlterResourceGroup => resource_group(&row(change)?, made),
        Action::RegisterResource => {
            let entry = row::<ResourceEntry>(change)?;
            made.scope(&entry.scope)?;
            made.resource_type(&entry.resource_type)
        }
        Action::AssignRole | Action::ShareResource => assignment(&row(change)?, made),
        _ => made.scope(&row::<Somewhere>(change)?.scope),
    }
}

/// What a change has to know. Rows are our own JSON.
///
/// # Errors
/// 22023 for one that is not.
pub fn row<T: DeserializeOwned>(change: &Change) -> Result<T> {
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

fn member(row: &Member, made: &Made<'_>) -> Result<()> {
    made.scope(&row.scope)?;
    let account = row.scope.split('/').next().unwrap_or_default();
    made.principal(&format!("user:{}@{account}", row.user))?;
    let group = row.identifier.iter().map(|group| format!("user_group:{group}@{}", row.scope));
    group.into_iter().try_for_each(|group| made.principal(&group))
}

fn resource_group(entry: &ResourceGroupEntry, made: &Made<'_>) -> Result<()> {
    made.scope(&entry.scope)?;
    let account = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    for IncludedScopeDocument { scope, .. } in entry.included_scopes() {
        // Whether another account has the scope is nobody's business here.
        if account(scope) != account(&entry.scope) {
            return Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("included scope {} lies outside of the resource group's own", quoted(scope)),
                format!("The group lives at scope \"{}\".", entry.scope),
                "Include that scope or scopes below it.",
            ));
        }
        made.scope(scope)?;
    }
    match &entry.resource_filter {
        ResourceFilterDocument::Everything => Ok(()),
        ResourceFilterDocument::Selectors(selectors) => {
            selectors.iter().try_for_each(|selector| made.resource_type(&selector.resource_type))
        }
    }
}

fn assignment(row: &Assignment, made: &Made<'_>) -> Result<()> {
    made.scope(&row.scope)?;
    made.principal(&format!("{}:{}@{}", row.kind, row.principal, row.home))?;
    let role_scope = row.role_scope.as_deref().unwrap_or(&row.scope);
    if role_scope.is_empty() {
        return Err(RbacError::new(
            SqlState::InvalidGrantOperation,
            format!("role {} does not lie above the assignment", quoted(&row.role)),
            format!("Scope \"{}\" is of level {}.", row.scope, ScopePath::parse(&row.scope)?.level().as_str()),
            "Write the bare identifier for a role of the scope itself.",
        ));
    }
    made.role(&row.role, role_scope)?;
    if let Some(resource_type) = &row.resource_type {
        made.resource_type(resource_type)?;
    }
    row.resource_group.iter().try_for_each(|group| made.resource_group(group, &row.scope))
}
