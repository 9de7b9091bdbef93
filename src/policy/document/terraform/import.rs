//! What a configuration says, as a document.

use super::block::Block;
use super::fault::at;
use super::known_kinds::{KINDS, Kind, USER};
use super::resource::{Resource, Resources};
use super::texts::Texts;
use super::{shown_form, written_form};
use crate::model::{Result, check_identifier, quoted};
use crate::policy::document::policy_document::{POLICY_VERSION, PolicyDocument};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Arguments of every resource: what is read of it, and Terraform's own.
const ALL: [&str; 8] =
    ["id", "account_id", "provider", "depends_on", "lifecycle", "provisioner", "connection", "timeouts"];

/// The document that says the same as a configuration: in Terraform's JSON syntax, or as `terraform show -json` prints a
/// plan or a state. Users, and what the configuration does not make, must be there or stand in another document. `account`
/// is what its account is called here; left out, it is called as the configuration does.
///
/// # Errors
/// 22023 with the place for what cannot be understood: an argument that means nothing, a module, a loop, or an expression
/// where a value is needed; for several accounts, or none; what [`PolicyDocument::parse`] raises.
pub fn policy_from_terraform(configuration: &Value, account: Option<&str>) -> Result<PolicyDocument> {
    if let Some(account) = account {
        check_identifier("account", account)?;
    }
    let shown = shown_form::read(configuration)?;
    let is_shown = shown.is_some();
    let resources = shown.map_or_else(|| written_form::read(configuration), Ok)?;
    let texts = if is_shown { Texts::shown(&resources) } else { Texts::written(&resources) };
    let account = account_of(&resources, &texts, account)?;
    let mut sections = Map::new();
    let mut left_out = resources.left_out.clone();
    for kind in &KINDS {
        for resource in resources.list.iter().filter(|resource| resource.kind == kind.name) {
            let block = Block {
                texts: &texts,
                account: &account,
                place: resource.place.clone(),
                arguments: resource.arguments,
                unknown: Some(&resource.unknown),
            };
            block.knows(&[&ALL, kind.read, kind.passed_over].concat())?;
            left_out.extend(passed_over(kind, resource));
            let section = sections.entry(kind.section).or_insert_with(|| json!([]));
            let Value::Array(entries) = section else { continue };
            match kind.name {
                "harness_platform_role_assignments" => entries.push(block.assignment()?),
                USER => entries.extend(block.bindings()?),
                _ => entries.push(block.entry(kind.name)?),
            }
        }
    }
    left_out.sort();
    left_out.dedup();
    // What the configuration has nothing of is not its business.
    sections.retain(|_, section| section.as_array().is_none_or(|entries| !entries.is_empty()));
    sections.insert("version".into(), json!(POLICY_VERSION));
    sections.insert("scope".into(), json!(account));
    sections.insert("leftOut".into(), json!(left_out));
    PolicyDocument::parse(&Value::Object(sections).to_string())
}

/// What the account is called here. However many it names, a document is about one.
fn account_of(resources: &Resources<'_>, texts: &Texts<'_>, given: Option<&str>) -> Result<String> {
    let mut named: BTreeSet<String> = resources.accounts.iter().cloned().collect();
    for resource in &resources.list {
        let included = resource.arguments.get("included_scopes");
        let included =
            included.and_then(Value::as_array).into_iter().flatten().chain(included).filter_map(Value::as_object);
        for arguments in included.chain([resource.arguments]) {
            let Some(text) = arguments.get("account_id").and_then(Value::as_str).filter(|text| !text.is_empty()) else {
                continue;
            };
            let place = format!("{}.account_id", resource.place);
            match (texts.resolve(&place, text), given) {
                (Ok(account), _) => _ = named.insert(account),
                // It need not be the account of the provider; who gives the argument says that it is.
                (Err(_), Some(_)) => {}
                (Err(_), None) => {
                    let fault = format!("Nothing resolves {}, and the argument account is not there.", quoted(text));
                    return Err(at(&place, &fault));
                }
            }
        }
    }
    if named.len() > 1 {
        return Err(at("account_id", &format!("It names {} accounts, and a document is about one.", named.len())));
    }
    match given.map(str::to_owned).or_else(|| named.into_iter().next()) {
        Some(account) => {
            check_identifier("account", &account).map(|()| account).map_err(|error| at("account_id", &error.detail))
        }
        None => Err(at("account_id", "Neither its provider says which account it is about, nor the argument account.")),
    }
}

/// The arguments of a resource that bear on nobody's rights, as far as they say anything.
fn passed_over(kind: &Kind, resource: &Resource<'_>) -> Vec<String> {
    let says = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => true,
    };
    let given = kind.passed_over.iter().filter(|name| resource.arguments.get(**name).is_some_and(says));
    given.map(|name| format!("{}.{name}", resource.place)).collect()
}
