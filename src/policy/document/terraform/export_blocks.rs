//! The blocks of single entries.

use super::rights::NO_NAME;
use crate::model::{
    IncludedScopeDocument, Level, PrincipalKind, PrincipalRef, ResourceFilterDocument, RoleRef, ScopePath,
};
use crate::policy::document::entries::{
    AssignmentEntry, GroupEntry, ResourceGroupEntry, RoleEntry, ServiceAccountEntry,
};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub const ROLE: &str = "harness_platform_roles";
pub const RESOURCE_GROUP: &str = "harness_platform_resource_group";
pub const GROUP: &str = "harness_platform_usergroup";
pub const SERVICE_ACCOUNT: &str = "harness_platform_service_account";

/// What the resources are called in the configuration.
#[derive(Default)]
pub struct Names {
    /// By kind, scope and identifier.
    labels: BTreeMap<(String, String, String), String>,
    taken: BTreeSet<(String, String)>,
}

impl Names {
    /// A name that no other resource of the kind has.
    pub fn label(&mut self, kind: &str, scope: &str, identifier: &str) -> String {
        let fits = |character: char| character.is_ascii_alphanumeric() || character == '_';
        let below = scope.split_once('/').map_or(String::new(), |(_, below)| format!("{below}-"));
        let plain: String =
            format!("{below}{identifier}").chars().map(|one| if fits(one) { one } else { '-' }).collect();
        let mut label = plain.clone();
        let mut number = 1;
        while !self.taken.insert((kind.to_owned(), label.clone())) {
            number += 1;
            label = format!("{plain}-{number}");
        }
        self.labels.insert((kind.to_owned(), scope.to_owned(), identifier.to_owned()), label.clone());
        label
    }

    /// The identifier of something that this configuration makes, as a reference to it: then Terraform makes it before.
    fn identifier(&self, kind: &str, scope: &str, identifier: &str) -> String {
        match self.labels.get(&(kind.to_owned(), scope.to_owned(), identifier.to_owned())) {
            Some(label) => format!("${{{kind}.{label}.id}}"),
            None => literal(identifier),
        }
    }

    pub fn role(&self, entry: &RoleEntry) -> Value {
        let mut block = block(&entry.scope, &entry.identifier, entry.name.as_deref());
        describe(&mut block, entry.description.as_deref());
        block.insert("permissions".into(), json!(entry.permissions));
        block.insert("allowed_scope_levels".into(), json!([level_of(&entry.scope).as_str()]));
        block.into()
    }

    pub fn resource_group(&self, entry: &ResourceGroupEntry) -> Value {
        let mut block = block(&entry.scope, &entry.identifier, entry.name.as_deref());
        describe(&mut block, entry.description.as_deref());
        block.insert("account_id".into(), json!(account_of(&entry.scope)));
        block.insert("allowed_scope_levels".into(), json!([level_of(&entry.scope).as_str()]));
        let included: Vec<Value> = entry.included_scopes().iter().map(included_scope).collect();
        block.insert("included_scopes".into(), json!(included));
        block.insert("resource_filter".into(), json!([resource_filter(&entry.resource_filter)]));
        block.into()
    }

    pub fn user_group(&self, entry: &GroupEntry) -> Value {
        let mut block = block(&entry.scope, &entry.identifier, entry.name.as_deref());
        if let Some(users) = &entry.users {
            block.insert("user_emails".into(), users.iter().map(|user| literal(user)).collect());
        }
        block.into()
    }

    pub fn service_account(&self, entry: &ServiceAccountEntry) -> Value {
        let mut block = block(&entry.scope, &entry.identifier, entry.name.as_deref());
        block.insert("account_id".into(), json!(account_of(&entry.scope)));
        block.insert("email".into(), json!(format!("{}@service.harness.io", entry.identifier)));
        block.into()
    }

    pub fn assignment(&self, entry: &AssignmentEntry) -> Value {
        let mut block = place(&entry.scope);
        if let Some(identifier) = &entry.identifier {
            block.insert("identifier".into(), json!(literal(identifier)));
        }
        let group = &entry.resource_group_identifier;
        block.insert("resource_group_identifier".into(), json!(self.identifier(RESOURCE_GROUP, &entry.scope, group)));
        let role = |scope: &str, role: &str| self.identifier(ROLE, scope, role);
        match RoleRef::parse(&entry.role_identifier) {
            Ok(RoleRef::Above(level, identifier)) => {
                let identifier = role(&above(&entry.scope, level), identifier);
                let reference = json!([{"identifier": identifier, "scope_level": level.as_str()}]);
                block.insert("role_reference".into(), reference);
            }
            _ => _ = block.insert("role_identifier".into(), json!(role(&entry.scope, &entry.role_identifier))),
        }
        if let Ok(principal) = PrincipalRef::parse(&entry.principal) {
            block.insert("principal".into(), json!([self.principal(&principal)]));
        }
        block.insert("disabled".into(), json!(entry.disabled));
        block.into()
    }

    fn principal(&self, principal: &PrincipalRef<'_>) -> Value {
        let (identifier, home) = (principal.identifier, principal.home.as_str());
        let (kind, identifier) = match principal.kind {
            PrincipalKind::User => ("USER", literal(identifier)),
            PrincipalKind::UserGroup => ("USER_GROUP", self.identifier(GROUP, home, identifier)),
            PrincipalKind::ServiceAccount => ("SERVICE_ACCOUNT", self.identifier(SERVICE_ACCOUNT, home, identifier)),
        };
        json!({"type": kind, "identifier": identifier, "scope_level": principal.home.level().as_str()})
    }
}

/// What every resource says of itself.
fn block(scope: &str, identifier: &str, name: Option<&str>) -> Map<String, Value> {
    let mut block = place(scope);
    block.insert("identifier".into(), json!(literal(identifier)));
    block.insert("name".into(), json!(literal(name.unwrap_or(identifier))));
    if name.is_none() {
        block.insert("//".into(), json!(NO_NAME));
    }
    block
}

fn describe(block: &mut Map<String, Value>, description: Option<&str>) {
    if let Some(description) = description {
        block.insert("description".into(), json!(literal(description)));
    }
}

/// `org_id` and `project_id`.
fn place(scope: &str) -> Map<String, Value> {
    let parts = scope.split('/').skip(1);
    ["org_id", "project_id"].into_iter().zip(parts).map(|(key, part)| (key.to_owned(), json!(literal(part)))).collect()
}

fn included_scope(included: &IncludedScopeDocument) -> Value {
    let mut block = place(&included.scope);
    block.insert("account_id".into(), json!(account_of(&included.scope)));
    let filter = if included.with_children { "INCLUDING_CHILD_SCOPES" } else { "EXCLUDING_CHILD_SCOPES" };
    block.insert("filter".into(), json!(filter));
    block.into()
}

fn resource_filter(filter: &ResourceFilterDocument) -> Value {
    let ResourceFilterDocument::Selectors(selectors) = filter else { return json!({"include_all_resources": true}) };
    let literals = |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>();
    let resource = |selector: &crate::model::SelectorDocument| {
        let mut block = Map::new();
        block.insert("resource_type".into(), json!(selector.resource_type));
        if let Some(identifiers) = &selector.identifiers {
            block.insert("identifiers".into(), json!(literals(identifiers)));
        }
        if let Some((name, values)) = &selector.attribute_filter {
            let filter = json!([{"attribute_name": literal(name), "attribute_values": literals(values)}]);
            block.insert("attribute_filter".into(), filter);
        }
        Value::from(block)
    };
    json!({"include_all_resources": false, "resources": selectors.iter().map(resource).collect::<Vec<_>>()})
}

/// A text that Terraform takes as it is.
fn literal(text: &str) -> String {
    text.replace("${", "$${").replace("%{", "%%{")
}

fn account_of(scope: &str) -> String {
    literal(scope.split('/').next().unwrap_or_default())
}

fn level_of(scope: &str) -> Level {
    ScopePath::parse(scope).map_or(Level::Project, ScopePath::level)
}

fn above(scope: &str, level: Level) -> String {
    let parts = if level == Level::Account { 1 } else { 2 };
    scope.split('/').take(parts).collect::<Vec<_>>().join("/")
}
