//! A policy in Terraform's JSON syntax.

use super::export_blocks::{GROUP, Names, RESOURCE_GROUP, ROLE, SERVICE_ACCOUNT};
use crate::policy::document::entries::{AssignmentEntry, ServiceAccountEntry, ShareEntry};
use crate::policy::document::policy_document::PolicyDocument;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The roles, resource groups, user groups, service accounts and role assignments of a document, for Harness's provider.
///
/// What Terraform cannot say is left out, and a comment names it: assignments with a time limit, shares, and service accounts
/// that are disabled and resource groups of which all is dropped, with what is assigned to or on them. Written without that
/// they would grant more. `at_each` is called for each block: there may be many, and somebody may want to cancel.
pub fn policy_to_terraform(document: &PolicyDocument, at_each: &dyn Fn()) -> Value {
    let mut names = Names::default();
    let mut resources = Map::new();
    let mut add = |kind: &str, label: String, block: Value| {
        at_each();
        let blocks = resources.entry(kind).or_insert_with(|| json!({}));
        if let Value::Object(blocks) = blocks {
            blocks.insert(label, block);
        }
    };
    let is_written = |one: &&ServiceAccountEntry| !one.disabled;
    for role in document.roles.iter().flatten() {
        add(ROLE, names.label(ROLE, &role.scope, &role.identifier), names.role(role));
    }
    let nothing: BTreeSet<(&str, &str)> = document
        .resource_groups
        .iter()
        .flatten()
        .filter(|group| group.selects_nothing())
        .map(|group| (&*group.scope, &*group.identifier))
        .collect();
    for group in document.resource_groups.iter().flatten().filter(|group| !group.selects_nothing()) {
        add(RESOURCE_GROUP, names.label(RESOURCE_GROUP, &group.scope, &group.identifier), names.resource_group(group));
    }
    for group in document.user_groups.iter().flatten() {
        add(GROUP, names.label(GROUP, &group.scope, &group.identifier), names.user_group(group));
    }
    for account in document.service_accounts.iter().flatten().filter(is_written) {
        let label = names.label(SERVICE_ACCOUNT, &account.scope, &account.identifier);
        add(SERVICE_ACCOUNT, label, names.service_account(account));
    }
    let disabled: BTreeSet<String> =
        document.service_accounts.iter().flatten().filter(|one| !is_written(one)).map(reference).collect();
    let mut left_out: Vec<String> = disabled.iter().map(|name| format!("{name} is disabled")).collect();
    left_out.extend(nothing.iter().map(|(scope, group)| format!("resource group {group} at {scope} selects nothing")));
    for (number, entry) in document.role_assignments.iter().flatten().enumerate() {
        let is_on_nothing = nothing.contains(&(&*entry.scope, &*entry.resource_group_identifier));
        if is_on_nothing
            || disabled.contains(&entry.principal)
            || entry.valid_from.is_some()
            || entry.valid_until.is_some()
        {
            left_out.push(words(entry));
            continue;
        }
        let name = entry.identifier.clone().unwrap_or_else(|| format!("assignment_{number}"));
        let label = names.label("harness_platform_role_assignments", &entry.scope, &name);
        add("harness_platform_role_assignments", label, names.assignment(entry));
    }
    left_out.extend(document.shares.iter().flatten().map(|share| {
        let ShareEntry { principal, role_identifier, resource_type, resource_identifier, scope, .. } = share;
        format!("{principal} has {role_identifier} on {resource_type} {resource_identifier} at {scope}")
    }));
    let account = document.scope.split('/').next().unwrap_or_default();
    let mut configuration = json!({
        "terraform": {"required_providers": {"harness": {"source": "harness/harness"}}},
        "provider": {"harness": {"account_id": account}}, "resource": resources});
    if let (Value::Object(parts), false) = (&mut configuration, left_out.is_empty()) {
        parts.insert("//".into(), json!({"Terraform cannot say this, and it is left out": left_out}));
    }
    configuration
}

fn reference(account: &ServiceAccountEntry) -> String {
    format!("service_account:{}@{}", account.identifier, account.scope)
}

fn words(entry: &AssignmentEntry) -> String {
    let (principal, role, group, scope) =
        (&entry.principal, &entry.role_identifier, &entry.resource_group_identifier, &entry.scope);
    let limit =
        |word: &str, time: &Option<String>| time.as_ref().map_or_else(String::new, |time| format!(" {word} {time}"));
    let (from, until) = (limit("from", &entry.valid_from), limit("until", &entry.valid_until));
    format!("{principal} has {role} on {group} at {scope}{from}{until}")
}
