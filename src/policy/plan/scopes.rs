//! The catalogue, which comes before everything, and the scopes.

use super::change::{Action, Change, Right, renamed};
use super::planner::{Planner, pairs};
use crate::model::{Level, RbacError, Result, SqlState, quoted};
use crate::policy::document::{AssignmentEntry, ScopeEntry};
use serde_json::json;

impl Planner<'_> {
    /// Resource types and permissions are the whole database's: they come, and never go.
    pub(super) fn catalogue(&mut self) -> Result<()> {
        let (current, wanted) = (self.current, self.wanted);
        for (there, asked) in pairs(&current.resource_types, &wanted.resource_types, |entry| &entry.identifier) {
            match (there, asked) {
                (None, Some(asked)) => {
                    let right = Right::OfDatabase("create resource types");
                    let change = Change::new(Action::CreateResourceType, asked.identifier.clone(), right, asked);
                    self.changes.push(change.detail(format!("lives at {}", asked.scopes.join(", "))));
                }
                (Some(there), Some(asked)) if there != asked => return Err(other("resource type", &asked.identifier)),
                _ => {}
            }
        }
        for (there, asked) in pairs(&current.permissions, &wanted.permissions, |entry| &entry.identifier) {
            match (there, asked) {
                (None, Some(asked)) => {
                    let right = Right::OfDatabase("create permissions");
                    let change = Change::new(Action::CreatePermission, asked.identifier.clone(), right, asked);
                    let detail = format!("{} of {} at {}", asked.action, asked.resource_type, asked.scopes.join(", "));
                    self.changes.push(change.detail(detail));
                }
                (Some(there), Some(asked)) if there != asked => return Err(other("permission", &asked.identifier)),
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn scopes(&mut self) -> Result<()> {
        for (there, asked) in pairs(&self.current.scopes, &self.wanted.scopes, |entry| &entry.scope) {
            match (there, asked) {
                (None, Some(asked)) => {
                    self.create_scope(asked);
                    self.set_key(None, asked);
                }
                (Some(there), Some(asked)) => {
                    self.describe_scope(there, asked);
                    self.set_key(there.key(), asked);
                }
                (Some(there), None) if self.prune && there.scope != self.wanted.scope => self.drop_scope(there),
                _ => {}
            }
        }
        let above = |entry: &&ScopeEntry| entry.scope.rsplit_once('/').is_some_and(|(above, _)| self.is_gone(above));
        match self.wanted.scopes.iter().flatten().find(above) {
            None => Ok(()),
            Some(entry) => Err(RbacError::new(
                SqlState::InvalidParameterValue,
                format!("the scope above {} is not in the policy document", quoted(&entry.scope)),
                "It would be pruned, and everything below it.",
                "Add the scope above to the section scopes.",
            )),
        }
    }

    fn create_scope(&mut self, asked: &ScopeEntry) {
        let (parent, identifier) = asked.scope.rsplit_once('/').unwrap_or(("", &asked.scope));
        let (action, right) = match level(&asked.scope) {
            Level::Account => (Action::CreateAccount, Right::OfDatabase("create accounts")),
            Level::Organization => (Action::CreateOrganization, Right::held("core_organization_create", parent, None)),
            Level::Project => (Action::CreateProject, Right::held("core_project_create", parent, None)),
        };
        let row = json!({"scope": asked.scope, "parent": Some(parent).filter(|parent| !parent.is_empty()),
            "identifier": identifier, "name": asked.name, "description": asked.description, "tags": asked.tags});
        self.changes.push(Change::new(action, asked.scope.clone(), right, &row));
        // Where the document lists that assignment, it stands there.
        let listed = |grant: &AssignmentEntry| {
            self.wanted.role_assignments.iter().flatten().any(|entry| entry.key() == grant.key())
        };
        if let Some(grant) = asked.default_grant().filter(|grant| !listed(grant)) {
            self.assign(&grant);
        }
    }

    fn describe_scope(&mut self, there: &ScopeEntry, asked: &ScopeEntry) {
        let mut detail: Vec<String> = renamed(&[
            ("name", there.name.as_deref(), asked.name.as_deref()),
            ("description", there.description.as_deref(), asked.description.as_deref()),
        ])
        .into_iter()
        .collect();
        if there.tags != asked.tags {
            detail.push(format!("tags become {}", asked.tags.as_ref().map_or("{}", |tags| tags.text())));
        }
        if detail.is_empty() {
            return;
        }
        let permission = format!("core_{}_edit", level(&asked.scope).as_str());
        let right = Right::held(permission, &asked.scope, asked.scope.rsplit('/').next());
        let change = Change::new(Action::DescribeScope, asked.scope.clone(), right, asked);
        self.changes.push(change.detail(detail.join("; ")));
    }

    /// Keys tie rows of the application to scopes, which no permission is about.
    fn set_key(&mut self, there: Option<&str>, asked: &ScopeEntry) {
        let Some(wanted) = asked.key.as_ref().map(|key| key.as_deref()).filter(|wanted| *wanted != there) else {
            return;
        };
        let row = json!({"scope": asked.scope, "key": wanted});
        let right = Right::OfDatabase("set the keys of scopes");
        let change = Change::new(Action::SetScopeKey, asked.scope.clone(), right, &row);
        self.changes.push(change.detail(renamed(&[("key", there, wanted)]).unwrap_or_default()));
    }

    fn drop_scope(&mut self, there: &ScopeEntry) {
        self.dropped.insert(there.scope.clone());
        let (parent, identifier) = there.scope.rsplit_once('/').unwrap_or_default();
        if self.is_gone(parent) {
            return;
        }
        let level = level(&there.scope);
        self.forgotten.insert((parent.to_owned(), level.resource_type().to_owned(), identifier.to_owned()));
        let right = Right::held(format!("core_{}_delete", level.as_str()), &there.scope, Some(identifier));
        let change = Change::new(Action::DropScope, there.scope.clone(), right, &json!({"scope": there.scope}));
        // What goes with it is not counted.
        self.changes.push(change.detail("with everything in it").writes(0));
    }
}

fn other(what: &str, identifier: &str) -> RbacError {
    RbacError::new(
        SqlState::DuplicateObject,
        format!("{what} {} already exists, and is another", quoted(identifier)),
        "Types and permissions belong to the whole database: a document adds to them, and changes none.",
        "Write what is there, as export_policy() does, or choose another identifier.",
    )
}

fn level(path: &str) -> Level {
    match path.matches('/').count() {
        0 => Level::Account,
        1 => Level::Organization,
        _ => Level::Project,
    }
}
