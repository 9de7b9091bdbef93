//! A configuration in Terraform's JSON syntax, in its object and its list form.

use super::fault::at;
use super::known_kinds::kind_of;
use super::provider_accounts;
use super::resource::{Resource, Resources};
use crate::model::{Result, quoted};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What may stand in a configuration.
const PARTS: [&str; 13] = [
    "//",
    "resource",
    "provider",
    "terraform",
    "variable",
    "locals",
    "output",
    "data",
    "moved",
    "import",
    "check",
    "removed",
    "ephemeral",
];
/// What makes several resources of one, or none.
const MAKERS: [&str; 3] = ["count", "for_each", "dynamic"];

/// Reads it.
///
/// # Errors
/// 22023 for what is no configuration, for modules and loops, which nobody here can see into, and for several providers
/// of which one does not say which account it is for.
pub fn read(configuration: &Value) -> Result<Resources<'_>> {
    let Some(parts) = configuration.as_object().filter(|parts| {
        parts.contains_key("resource") || parts.contains_key("provider") || parts.contains_key("module")
    }) else {
        return Err(at("resource", "There is no resource, nor what terraform show -json prints."));
    };
    let mut found = Resources::default();
    let modules = parts.get("module").map_or(Ok(Vec::new()), |modules| labelled("module", modules))?;
    if let Some((name, _)) = modules.first() {
        return Err(at(&format!("module.{name}"), "What is in a module cannot be seen in the configuration."));
    }
    if let Some(other) = parts.keys().find(|part| *part != "module" && !PARTS.contains(&part.as_str())) {
        return Err(at(other, "No configuration has such a part."));
    }
    let mut seen = BTreeSet::new();
    let kinds = parts.get("resource").map_or(Ok(Vec::new()), |resources| labelled("resource", resources))?;
    for (kind, resources) in kinds {
        for (name, body) in labelled(kind, resources)? {
            let place = format!("{kind}.{name}");
            let arguments = body_of(&place, body)?;
            if !seen.insert(place.clone()) {
                return Err(at(&place, "It is there twice."));
            }
            if kind_of(kind).is_none() {
                found.left_out.push(place);
                continue;
            }
            if let Some(maker) = MAKERS.iter().find(|maker| arguments.contains_key(**maker)) {
                return Err(at(&format!("{place}.{maker}"), "Nothing resolves it: how many there are is not known."));
            }
            found.list.push(Resource { kind, place, arguments, unknown: BTreeMap::new() });
        }
    }
    let providers = parts.get("provider").map_or(Ok(Vec::new()), |providers| labelled("provider", providers))?;
    found.accounts = provider_accounts::of_written(&providers, &found.list)?;
    Ok(found)
}

/// What stands below the labels of a block: an object, or a list of objects.
fn labelled<'a>(place: &str, blocks: &'a Value) -> Result<Vec<(&'a str, &'a Value)>> {
    let list = blocks.as_array().map_or_else(|| vec![blocks], |list| list.iter().collect());
    let mut found = Vec::new();
    for one in list {
        let labels = one.as_object().ok_or_else(|| at(place, "It is no object of blocks."))?;
        found.extend(labels.iter().filter(|(label, _)| *label != "//").map(|(label, block)| (label.as_str(), block)));
    }
    Ok(found)
}

/// Terraform writes a block as an object, or as a list of one.
fn body_of<'a>(place: &str, block: &'a Value) -> Result<&'a Map<String, Value>> {
    let one = match block.as_array().map(Vec::as_slice) {
        None => Some(block),
        Some([one]) => Some(one),
        Some(several) => return Err(at(place, &format!("There are {} blocks of that name.", several.len()))),
    };
    one.and_then(Value::as_object).ok_or_else(|| at(place, &format!("It is no block: {}.", quoted(&block.to_string()))))
}
