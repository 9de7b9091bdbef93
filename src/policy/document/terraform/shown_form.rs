//! What `terraform show -json` prints of a plan or a state: everything resolved, the modules below one another.

use super::fault::at;
use super::known_kinds::kind_of;
use super::provider_accounts;
use super::resource::{Resource, Resources};
use super::shown_unknowns::unknowns;
use crate::model::Result;
use serde_json::Value;
use std::collections::BTreeMap;

/// The resources of a plan or a state; `None` for what is neither.
///
/// # Errors
/// 22023 for a plan that failed, for several providers of which one does not say which account it is for, and for another
/// shape.
pub fn read(shown: &Value) -> Result<Option<Resources<'_>>> {
    let (part, values) = match (shown.get("planned_values"), shown.get("values")) {
        (Some(planned), _) => ("planned_values", planned),
        (None, Some(values)) if shown.get("resource").is_none() => ("values", values),
        _ => return Ok(None),
    };
    if shown.get("errored").and_then(Value::as_bool) == Some(true) {
        return Err(at("errored", "The plan failed, and says only a part of what the configuration does."));
    }
    let plan = Plan::of(shown);
    let mut found = Resources { accounts: provider_accounts::of_shown(shown)?, ..Resources::default() };
    if let Some(module) = values.get("root_module") {
        walk(&format!("{part}.root_module"), module, &plan, &mut found)?;
    }
    Ok(Some(found))
}

/// What a plan says beside its values.
struct Plan<'a> {
    configuration: Option<&'a Value>,
    /// By addresses: what is known after the apply.
    after_apply: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Plan<'a> {
    fn of(shown: &'a Value) -> Plan<'a> {
        let changes = shown.get("resource_changes").and_then(Value::as_array);
        let unknown =
            |change: &'a Value| Some((change.get("address")?.as_str()?, change.pointer("/change/after_unknown")?));
        Plan {
            configuration: shown.pointer("/configuration/root_module"),
            after_apply: changes.into_iter().flatten().filter_map(unknown).collect(),
        }
    }

    fn unknowns(&self, address: &str, values: &Value) -> BTreeMap<String, String> {
        let written = self.configuration.and_then(|root| written(root, address));
        unknowns(values, written, self.after_apply.get(address).copied())
    }
}

fn walk<'a>(place: &str, module: &'a Value, plan: &Plan<'a>, found: &mut Resources<'a>) -> Result<()> {
    for (number, resource) in list(place, module, "resources")?.iter().enumerate() {
        let place = format!("{place}.resources[{number}]");
        let text = |key: &str| resource.get(key).and_then(Value::as_str);
        let (Some(kind), Some(address)) = (text("type"), text("address")) else {
            return Err(at(&place, "It has no type or no address."));
        };
        // What is only looked at is another's.
        if text("mode").is_some_and(|mode| mode != "managed") || kind_of(kind).is_none() {
            found.left_out.push(address.to_owned());
            continue;
        }
        let values = resource.get("values").filter(|values| values.is_object());
        let Some(arguments) = values.and_then(Value::as_object) else {
            return Err(at(address, "It has no values."));
        };
        let unknown = values.map_or_else(BTreeMap::new, |values| plan.unknowns(address, values));
        found.list.push(Resource { kind, place: address.to_owned(), arguments, unknown });
    }
    for (number, module) in list(place, module, "child_modules")?.iter().enumerate() {
        walk(&format!("{place}.child_modules[{number}]"), module, plan, found)?;
    }
    Ok(())
}

fn list<'a>(place: &str, module: &'a Value, key: &str) -> Result<&'a [Value]> {
    match module.get(key) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(list)) => Ok(list),
        Some(_) => Err(at(&format!("{place}.{key}"), "It is not a list.")),
    }
}

/// The arguments of a resource as they are written, found by its address.
fn written<'a>(root: &'a Value, address: &str) -> Option<&'a Value> {
    let address = without_indexes(address);
    let mut rest = address.as_str();
    let mut module = root;
    while let Some(after) = rest.strip_prefix("module.") {
        let (name, after) = after.split_once('.')?;
        module = module.get("module_calls")?.get(name)?.get("module")?;
        rest = after;
    }
    let resources = module.get("resources")?.as_array()?;
    resources.iter().find(|one| one.get("address").and_then(Value::as_str) == Some(rest))?.get("expressions")
}

/// `module.a["x"].b.c[0]` is one of `module.a.b.c`.
fn without_indexes(address: &str) -> String {
    let mut plain = String::new();
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for character in address.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' if depth > 0 => in_text = !in_text,
            '[' if !in_text => depth += 1,
            ']' if !in_text => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(character),
            _ => {}
        }
    }
    plain
}
