//! Which accounts the providers of a configuration are for.

use super::fault::at;
use super::known_kinds::kind_of;
use super::resource::Resource;
use crate::model::Result;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What resources mean that name no provider.
const DEFAULT: &str = "harness";
const LOOP: &str = "Nothing resolves it: how many providers there are is not known.";

/// A provider that is there, or that is meant without being there.
struct Provider {
    place: String,
    /// `None` unless it is said in so many words.
    account: Option<String>,
}

/// The accounts that the blocks of a configuration name in so many words.
///
/// # Errors
/// 22023 if one of several providers names none.
pub fn of_written(blocks: &[(&str, &Value)], resources: &[Resource<'_>]) -> Result<Vec<String>> {
    let mut used = BTreeSet::new();
    for resource in resources {
        used.insert(provider_of(resource)?);
    }
    let mut there = BTreeSet::new();
    // By what is written: in one module an expression has one value.
    let mut found = BTreeMap::new();
    for (name, given) in blocks {
        for block in given.as_array().map_or_else(|| vec![*given], |list| list.iter().collect()) {
            let alias = block.get("alias").and_then(Value::as_str);
            let key = alias.map_or_else(|| (*name).to_owned(), |alias| format!("{name}.{alias}"));
            if *name == DEFAULT || used.contains(&key) {
                let place = format!("provider.{key}");
                let written = block.get("account_id").filter(|account| account.as_str() != Some(""));
                let is_plain = |text: &&str| !text.contains("${") && !text.contains("%{");
                let account = written.and_then(Value::as_str).filter(is_plain);
                if account.is_none() && block.get("for_each").is_some() {
                    return Err(at(&format!("{place}.for_each"), LOOP));
                }
                let provider = Provider { place, account: account.map(str::to_owned) };
                found.entry(written.unwrap_or(&Value::Null).to_string()).or_insert(provider);
            }
            there.insert(key);
        }
    }
    for key in used.difference(&there) {
        let provider = Provider { place: format!("provider.{key}"), account: None };
        found.entry(Value::Null.to_string()).or_insert(provider);
    }
    named(found.into_values().collect())
}

/// The same of what a plan shows of its configuration. A state says nothing about providers.
///
/// # Errors
/// 22023 if one of several providers names none.
pub fn of_shown(shown: &Value) -> Result<Vec<String>> {
    let root = shown.pointer("/configuration/root_module");
    let providers = shown.pointer("/configuration/provider_config").and_then(Value::as_object);
    let mut found = Vec::new();
    for (key, provider) in providers.into_iter().flatten() {
        let text = |part: &str| provider.get(part).and_then(Value::as_str);
        let is_ours =
            text("name") == Some(DEFAULT) || text("full_name").is_some_and(|name| name.ends_with("/harness/harness"));
        let written = provider.pointer("/expressions/account_id");
        // One that is only required is shown as well.
        if !is_ours || written.is_none() && !root.is_some_and(|root| is_used(root, key)) {
            continue;
        }
        let place = format!("configuration.provider_config.{key}");
        let references = written.and_then(|written| written.get("references")).and_then(Value::as_array);
        let is_each = |reference: &Value| reference.as_str().is_some_and(|text| text.starts_with("each."));
        if references.into_iter().flatten().any(is_each) {
            return Err(at(&format!("{place}.account_id"), LOOP));
        }
        let account = written.and_then(|written| written.get("constant_value")).and_then(Value::as_str);
        found.push(Provider { place, account: account.filter(|text| !text.is_empty()).map(str::to_owned) });
    }
    named(found)
}

/// Which resources are of which account is not known where one of several is not; no argument can tell.
fn named(providers: Vec<Provider>) -> Result<Vec<String>> {
    match providers.iter().find(|one| one.account.is_none()) {
        Some(unknown) if providers.len() > 1 => Err(at(
            &format!("{}.account_id", unknown.place),
            "It is not said in so many words, and there are other providers: they may be for several accounts.",
        )),
        _ => Ok(providers.into_iter().filter_map(|one| one.account).collect()),
    }
}

/// `harness.alias`, or what it is without one.
fn provider_of(resource: &Resource<'_>) -> Result<String> {
    match resource.arguments.get("provider") {
        None | Some(Value::Null) => Ok(DEFAULT.to_owned()),
        Some(Value::String(text)) => {
            let plain = text.strip_prefix("${").and_then(|text| text.strip_suffix('}')).unwrap_or(text);
            Ok(plain.trim().to_owned())
        }
        Some(_) => Err(at(&format!("{}.provider", resource.place), "It is not text.")),
    }
}

/// Whether a resource that is read belongs to the provider, in the module or below it.
fn is_used(module: &Value, key: &str) -> bool {
    let resources = module.get("resources").and_then(Value::as_array);
    let calls = module.get("module_calls").and_then(Value::as_object);
    let is_of = |resource: &Value| {
        let kind = resource.get("type").and_then(Value::as_str);
        kind.is_some_and(|kind| kind_of(kind).is_some())
            && resource.get("provider_config_key").is_none_or(|used| used == key)
    };
    resources.into_iter().flatten().any(is_of)
        || calls.into_iter().flatten().filter_map(|(_, call)| call.get("module")).any(|module| is_used(module, key))
}
