//! How an assignment is written for people.

use crate::catalog::{Held, Registry};
use crate::engine::{Cover, Granted, Reach};
use crate::model::{AttributeFilter, Result};
use serde_json::{Value, json};
use std::fmt;

/// An assignment by the names of its parts.
#[derive(Clone, Debug)]
pub struct Chain {
    pub holder: String,
    pub assignment: String,
    pub scope: String,
    /// As `assign_role()` takes it.
    pub role: String,
    /// Empty for a share.
    pub resource_group: String,
    /// Type and name of the resource that is shared.
    pub shared: Option<(String, String)>,
}

impl Chain {
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn of(held: &Held, registry: &Registry<'_>) -> Result<Chain> {
        let holder = registry.principal_by_id(held.holder)?.map(|holder| holder.reference());
        Chain::held_by(holder.unwrap_or_default(), held, registry)
    }

    /// The same where it is known how the holder is written.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn held_by(holder: String, held: &Held, registry: &Registry<'_>) -> Result<Chain> {
        let at = &held.assignment.scope;
        let role = registry.role(held.role_id)?.map(|role| {
            let prefix = match role.scope_id {
                Some(home) if home != at.id().0 && home == at.account().0 => "account.",
                Some(home) if home != at.id().0 => "org.",
                _ => "",
            };
            format!("{prefix}{}", role.identifier)
        });
        let shared = held.assignment.shared().and_then(|(resource_type, names)| {
            let resource_type = registry.catalogue.type_identifier(resource_type).to_owned();
            Some((resource_type, names.iter().next()?.to_string()))
        });
        let group = match shared {
            Some(_) => None,
            None => registry.resource_group_name(held.resource_group_id)?,
        };
        Ok(Chain {
            holder,
            assignment: registry.assignment_name(held.assignment.id)?.unwrap_or_default().into(),
            scope: at.path().to_owned(),
            role: role.unwrap_or_default(),
            resource_group: group.map(|group| group.identifier.into()).unwrap_or_default(),
            shared,
        })
    }

    /// What it is on: the resource group, or the resource that is shared.
    pub fn on(&self) -> String {
        match &self.shared {
            Some((resource_type, resource)) => format!("{resource_type} {resource}"),
            None => self.resource_group.clone(),
        }
    }

    /// As members of an object.
    pub fn to_json(&self, principal: &str) -> Value {
        let mut members = json!({
            "principal": principal,
            "user_group": Some(&self.holder).filter(|holder| *holder != principal),
            "assignment": self.assignment,
            "scope": self.scope,
            "role": self.role,
            "resource_group": Some(&self.resource_group).filter(|_| self.shared.is_none()),
        });
        if let (Some(members), Some((resource_type, resource))) = (members.as_object_mut(), &self.shared) {
            members.insert("resource_type".into(), json!(resource_type));
            members.insert("resource".into(), json!(resource));
        }
        members
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Chain { holder, assignment, scope, role, .. } = self;
        let what = if self.shared.is_some() { "share" } else { "assignment" };
        write!(f, "{holder} has {role} on {} at {scope} ({what} {assignment})", self.on())
    }
}

/// Adds how the assignment grants it.
pub fn add_grant(grant: &mut Value, permission: &str, how: &Granted) {
    let Some(members) = grant.as_object_mut() else { return };
    members.insert("permission".into(), json!(permission));
    members.insert("rule".into(), json!(how.rule.to_string()));
    members.insert("included_scope".into(), json!(how.reach.as_ref().map(|reach| reach.included.path())));
    members.insert("with_children".into(), json!(how.reach.as_ref().map(|reach| reach.with_children)));
    members.insert("selector".into(), how.reach.as_ref().map_or(Value::Null, selector));
}

/// Which resources of its type an assignment selects, in Harness's shape.
pub fn selector(reach: &Reach) -> Value {
    match &reach.cover {
        Cover::Whole => json!("all"),
        Cover::OtherType => json!("any"),
        Cover::Named(identifiers) => json!({ "identifiers": sorted(identifiers.iter().map(|name| &**name)) }),
        Cover::Matching(filter) => attribute_filter(filter),
    }
}

/// In Harness's shape.
pub fn attribute_filter(filter: &AttributeFilter) -> Value {
    json!({ "attributeName": filter.name, "attributeValues": sorted(filter.written()) })
}

fn sorted<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts
}
