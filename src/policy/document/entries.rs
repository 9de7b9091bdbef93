//! What stands in the sections of a policy document.

use crate::model::{DefaultAccess, IncludedScopeDocument, Level, ResourceFilterDocument, ScopePath};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A piece of JSON that is passed on as it is written.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    pub fn text(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &RawJson) -> bool {
        self.text() == other.text()
    }
}

/// A resource type of the application.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResourceTypeEntry {
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The levels its resources live at.
    pub scopes: Vec<String>,
}

/// A permission of the application.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PermissionEntry {
    pub identifier: String,
    pub resource_type: String,
    pub action: String,
    /// The levels whose roles may hold it.
    pub scopes: Vec<String>,
}

/// A scope, with the users added to it; `None` leaves them as they are.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScopeEntry {
    pub scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<RawJson>,
    /// What the application calls it; left out, it stays as it is, and null takes it away.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub key: Option<Option<String>>,
    /// What all its users may do there once the document makes it; left out: nothing. It says nothing of a scope that is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_access: Option<DefaultAccess>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<String>>,
}

/// What is given, be it null.
fn given<'a, D: serde::Deserializer<'a>>(value: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(value).map(Some)
}

impl ScopeEntry {
    /// The key that it says the scope has.
    pub fn key(&self) -> Option<&str> {
        self.key.as_ref()?.as_deref()
    }

    /// The assignment by which all its users have their default access.
    pub fn default_grant(&self) -> Option<AssignmentEntry> {
        let level = ScopePath::parse(&self.scope).ok()?.level();
        let (role, group) = self.default_access?.grant(level)?;
        let all_users = match level {
            Level::Account => "_account_all_users",
            Level::Organization => "_organization_all_users",
            Level::Project => "_project_all_users",
        };
        Some(AssignmentEntry {
            scope: self.scope.clone(),
            identifier: Some(DefaultAccess::IDENTIFIER.into()),
            principal: format!("user_group:{all_users}@{}", self.scope),
            role_identifier: role.into(),
            resource_group_identifier: group.into(),
            disabled: false,
            valid_from: None,
            valid_until: None,
            reason: Some(DefaultAccess::REASON.into()),
        })
    }

    pub(super) fn tidy(&mut self) {
        self.tags.take_if(|tags| tags.text() == "{}");
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserEntry {
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub disabled: bool,
}

/// A user group, with the users in it; `None` leaves them as they are.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupEntry {
    pub scope: String,
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServiceAccountEntry {
    pub scope: String,
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub disabled: bool,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoleEntry {
    pub scope: String,
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub permissions: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResourceGroupEntry {
    pub scope: String,
    pub identifier: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub resource_filter: ResourceFilterDocument,
    /// Left out: the group's own scope without children. An empty list includes nothing: all that was included is dropped.
    #[serde(default, deserialize_with = "given_list")]
    pub included_scopes: Option<Vec<IncludedScopeDocument>>,
}

/// A list, where anything is given: null says neither "own scope" nor "nothing".
fn given_list<'de, D: serde::Deserializer<'de>>(
    from: D,
) -> std::result::Result<Option<Vec<IncludedScopeDocument>>, D::Error> {
    Vec::deserialize(from).map(Some)
}

impl ResourceGroupEntry {
    pub(super) fn tidy(&mut self) {
        let own = || vec![IncludedScopeDocument { scope: self.scope.clone(), with_children: false }];
        let included = self.included_scopes.get_or_insert_with(own);
        included.sort();
        included.dedup();
    }

    pub fn included_scopes(&self) -> &[IncludedScopeDocument] {
        self.included_scopes.as_deref().unwrap_or_default()
    }

    /// Whether it grants nothing, whatever role is assigned on it.
    pub fn selects_nothing(&self) -> bool {
        self.included_scopes().is_empty() || self.resource_filter.selects_nothing()
    }
}

/// A resource whose attributes take part in decisions.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResourceEntry {
    pub scope: String,
    pub resource_type: String,
    pub identifier: String,
    pub attributes: RawJson,
}

/// A role assignment. The scope and the three parts say which one it is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignmentEntry {
    pub scope: String,
    /// Left out: any will do, and a new one gets a name of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    pub principal: String,
    pub role_identifier: String,
    pub resource_group_identifier: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub disabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl AssignmentEntry {
    pub fn key(&self) -> (&str, &str, &str, &str) {
        (&self.scope, &self.principal, &self.role_identifier, &self.resource_group_identifier)
    }
}

/// A share of one resource. The scope, the principal, the role and the resource say which one it is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareEntry {
    pub scope: String,
    /// Left out: any will do, and a new one gets a name of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    pub principal: String,
    pub role_identifier: String,
    pub resource_type: String,
    pub resource_identifier: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub disabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl ShareEntry {
    pub fn key(&self) -> (&str, &str, &str, &str, &str) {
        (&self.scope, &self.resource_type, &self.resource_identifier, &self.principal, &self.role_identifier)
    }
}

fn is_false(value: &bool) -> bool {
    !value
}
