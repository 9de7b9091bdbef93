//! The document as a whole.

use super::assertions::{Assertion, Expectation};
use super::entries::{
    AssignmentEntry, GroupEntry, PermissionEntry, ResourceEntry, ResourceGroupEntry, ResourceTypeEntry, RoleEntry,
    ScopeEntry, ServiceAccountEntry, ShareEntry, UserEntry,
};
use crate::model::{Result, brief, wrong_document};

use serde::{Deserialize, Serialize};

/// The version of the document that is written, and the only one that is read.
pub const POLICY_VERSION: u32 = 1;

/// A policy. A section that is absent is not the document's business; one that is empty says that there is nothing.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyDocument {
    pub version: u32,
    /// An account, or a scope below it.
    pub scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_types: Option<Vec<ResourceTypeEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<PermissionEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ScopeEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_groups: Option<Vec<GroupEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_accounts: Option<Vec<ServiceAccountEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<RoleEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_groups: Option<Vec<ResourceGroupEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<Vec<ResourceEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_assignments: Option<Vec<AssignmentEntry>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shares: Option<Vec<ShareEntry>>,
    /// What must be permitted once the document is applied.
    #[serde(rename = "must", default, skip_serializing_if = "Vec::is_empty")]
    pub must: Vec<Assertion>,
    /// What must not.
    #[serde(rename = "must_not", default, skip_serializing_if = "Vec::is_empty")]
    pub must_not: Vec<Assertion>,
    /// Where it comes from a configuration: what stands there, has no place in a document and gives nobody any rights.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
}

impl PolicyDocument {
    /// Reads a document, checks it, and puts it into its one form: sorted, without what says nothing.
    ///
    /// # Errors
    /// 22023 for an unknown shape, with the place in the document, for another version, for something outside of the
    /// document's scope and for what stands in it twice; 42602, 42939 for names; 0LP01 for an assignment whose parts do
    /// not fit.
    pub fn parse(text: &str) -> Result<PolicyDocument> {
        let mut document: PolicyDocument = read(text)?;
        document.check()?;
        document.sort();
        Ok(document)
    }

    /// Whether a path is the document's scope or lies below it.
    pub fn owns(&self, path: &str) -> bool {
        path.strip_prefix(self.scope.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// What must and what must not be permitted, in that order.
    pub fn expectations(&self) -> impl Iterator<Item = Expectation<'_>> {
        let expect = |permitted| move |assertion| Expectation { assertion, permitted };
        self.must.iter().map(expect(true)).chain(self.must_not.iter().map(expect(false)))
    }

    /// Puts everything into the order of its names. Also what the tables hold comes in this order.
    pub fn sort(&mut self) {
        fn by<T, K: Ord>(section: &mut Option<Vec<T>>, key: impl Fn(&T) -> K) {
            if let Some(entries) = section {
                entries.sort_by_cached_key(key);
            }
        }
        by(&mut self.resource_types, |entry| entry.identifier.clone());
        by(&mut self.permissions, |entry| entry.identifier.clone());
        by(&mut self.scopes, |entry| entry.scope.clone());
        by(&mut self.users, |entry| entry.identifier.clone());
        by(&mut self.user_groups, |entry| (entry.scope.clone(), entry.identifier.clone()));
        by(&mut self.service_accounts, |entry| (entry.scope.clone(), entry.identifier.clone()));
        by(&mut self.roles, |entry| (entry.scope.clone(), entry.identifier.clone()));
        by(&mut self.resource_groups, |entry| (entry.scope.clone(), entry.identifier.clone()));
        by(&mut self.resources, |entry| (entry.scope.clone(), entry.resource_type.clone(), entry.identifier.clone()));
        if let Some(entries) = &mut self.role_assignments {
            // By reference: there may be many.
            entries.sort_by(|one, other| one.key().cmp(&other.key()));
        }
        if let Some(entries) = &mut self.shares {
            entries.sort_by(|one, other| one.key().cmp(&other.key()));
        }
        self.sort_lists();
    }

    fn sort_lists(&mut self) {
        fn tidy<T: Ord>(list: &mut Vec<T>) {
            list.sort();
            list.dedup();
        }
        self.user_groups.iter_mut().flatten().filter_map(|entry| entry.users.as_mut()).for_each(tidy);
        self.scopes.iter_mut().flatten().filter_map(|entry| entry.users.as_mut()).for_each(tidy);
        self.scopes.iter_mut().flatten().for_each(ScopeEntry::tidy);
        self.resource_types.iter_mut().flatten().for_each(|entry| tidy(&mut entry.scopes));
        self.permissions.iter_mut().flatten().for_each(|entry| tidy(&mut entry.scopes));
        self.roles.iter_mut().flatten().for_each(|entry| tidy(&mut entry.permissions));
        self.resource_groups.iter_mut().flatten().for_each(ResourceGroupEntry::tidy);
    }
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    let mut reader = serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        wrong_document(
            "invalid policy document",
            format!("At {}: {}.", brief(&error.path().to_string(), 300), brief(&error.inner().to_string(), 300)),
            "See docs/policy.schema.json for its shape, or start from what export_policy() returns.",
        )
    })
}
