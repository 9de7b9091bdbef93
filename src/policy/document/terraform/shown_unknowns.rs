//! What a plan does not know yet. Terraform leaves it out of the values, where it would look like a default.

use serde_json::Value;
use std::collections::BTreeMap;

/// What the provider fills in where nothing is written.
const COMPUTED: [&str; 10] = [
    "id",
    "identifier",
    "name",
    "color",
    "modules",
    "allowed_scope_levels",
    "sso_linked",
    "send_email_to_all_users",
    "role_reference",
    "scope_level",
];

/// The arguments that are written and whose value is not known, with where in them. `written` is how the configuration
/// writes the arguments; without it everything counts as written that the provider does not fill in.
pub fn unknowns(values: &Value, written: Option<&Value>, after_apply: Option<&Value>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (argument, expression) in written.and_then(Value::as_object).into_iter().flatten() {
        if let Some(within) = missing(values.get(argument), expression) {
            found.insert(argument.clone(), within);
        }
    }
    for (argument, unknown) in after_apply.and_then(Value::as_object).into_iter().flatten() {
        let expression = written.and_then(|written| written.get(argument));
        let mut leaves = Vec::new();
        leaves_of(unknown, argument, "", &mut leaves);
        let is_meant = |leaf: &&(&str, String)| match (written, expression) {
            (None, _) => !COMPUTED.contains(&leaf.0),
            (Some(_), None) => false,
            (Some(_), Some(expression)) => {
                is_expression(expression) || leaf.0 == argument.as_str() || mentions(expression, leaf.0)
            }
        };
        if let Some((_, within)) = leaves.iter().find(is_meant) {
            found.entry(argument.clone()).or_insert_with(|| within.clone());
        }
    }
    found
}

/// An expression, in contrast to a block of them.
fn is_expression(written: &Value) -> bool {
    written.get("constant_value").is_some() || written.get("references").is_some()
}

/// Where something is written that the value does not have.
fn missing(value: Option<&Value>, written: &Value) -> Option<String> {
    let Some(value) = value else { return Some(String::new()) };
    if is_expression(written) {
        return None;
    }
    let blocks: Vec<&Value> = written.as_array().map_or_else(|| vec![written], |list| list.iter().collect());
    let values: Vec<&Value> = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
    // Which block made which value is not said.
    for (key, expression) in blocks.iter().filter_map(|block| block.as_object()).flatten() {
        for value in values.iter().filter(|value| value.is_object()) {
            if let Some(within) = missing(value.get(key), expression) {
                return Some(format!(".{key}{within}"));
            }
        }
    }
    None
}

/// The keys whose value is not known, with where they stand.
fn leaves_of<'a>(unknown: &'a Value, key: &'a str, within: &str, leaves: &mut Vec<(&'a str, String)>) {
    match unknown {
        Value::Bool(true) => leaves.push((key, within.to_owned())),
        Value::Array(list) => list.iter().for_each(|one| leaves_of(one, key, within, leaves)),
        Value::Object(map) => map.iter().for_each(|(key, one)| leaves_of(one, key, &format!("{within}.{key}"), leaves)),
        _ => {}
    }
}

fn mentions(written: &Value, key: &str) -> bool {
    match written {
        Value::Array(list) => list.iter().any(|one| mentions(one, key)),
        Value::Object(map) => map.iter().any(|(name, one)| name == key || mentions(one, key)),
        _ => false,
    }
}
