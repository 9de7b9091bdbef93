//! What Terraform would say of a configuration: arguments that the provider has, in the form that they have.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Arguments of every resource, and comments.
const TERRAFORM: [&str; 6] = ["//", "provider", "depends_on", "lifecycle", "provisioner", "connection"];

struct Argument {
    form: &'static str,
    is: &'static str,
}

/// By kind and path, such as `principal.type`.
type Schema = BTreeMap<(&'static str, &'static str), Argument>;

fn schema() -> Schema {
    let lines = include_str!("../terraform/provider_arguments").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let columns: Vec<&str> = line.split_whitespace().collect();
            let [kind, argument, form, is] = columns[..] else { panic!("{line}") };
            ((kind, argument), Argument { form, is })
        })
        .collect()
}

/// What Terraform would refuse of a configuration in its JSON syntax; nothing about kinds that the table does not have.
pub fn refused_as_written(configuration: &Value) -> Vec<String> {
    let schema = schema();
    let mut faults = Vec::new();
    for (kind, resources) in configuration.get("resource").map(labelled).unwrap_or_default() {
        for (name, body) in labelled(resources) {
            let body = body.as_array().map_or(body, |list| &list[0]);
            check(&schema, kind, "", body, true, &format!("{kind}.{name}"), &mut faults);
        }
    }
    faults
}

/// The same of what `terraform show -json` prints.
pub fn refused_as_shown(shown: &Value) -> Vec<String> {
    let schema = schema();
    let mut faults = Vec::new();
    let mut modules: Vec<&Value> =
        ["/planned_values/root_module", "/values/root_module"].iter().filter_map(|root| shown.pointer(root)).collect();
    assert!(!modules.is_empty(), "neither a plan nor a state");
    while let Some(module) = modules.pop() {
        modules.extend(module.get("child_modules").and_then(Value::as_array).into_iter().flatten());
        for resource in module["resources"].as_array().into_iter().flatten() {
            let kind = resource["type"].as_str().unwrap();
            check(&schema, kind, "", &resource["values"], false, resource["address"].as_str().unwrap(), &mut faults);
        }
    }
    faults
}

fn check(schema: &Schema, kind: &str, path: &str, block: &Value, written: bool, place: &str, faults: &mut Vec<String>) {
    let below = schema.iter().filter(|((known, _), _)| *known == kind).filter_map(|((_, argument), about)| {
        let rest = if path.is_empty() { argument } else { argument.strip_prefix(path)?.strip_prefix('.')? };
        (!rest.contains('.')).then_some((rest, about))
    });
    let known: BTreeMap<&str, &Argument> = below.collect();
    if known.is_empty() {
        return;
    }
    let nothing = Map::new();
    let block = block.as_object().unwrap_or(&nothing);
    for (name, argument) in &known {
        if argument.is == "required" && block.get(*name).is_none_or(Value::is_null) {
            faults.push(format!("{place} has no {name}"));
        }
    }
    for (name, value) in block.iter().filter(|(name, _)| !written || !TERRAFORM.contains(&name.as_str())) {
        let Some(argument) = known.get(name.as_str()).filter(|argument| !written || argument.is != "computed") else {
            faults.push(format!("{place} may have no {name}"));
            continue;
        };
        let is_expression = written && value.as_str().is_some_and(|text| text.starts_with("${"));
        let is_text = |value: &Value| value.is_string() || written && (value.is_number() || value.is_boolean());
        let fits = match argument.form {
            _ if value.is_null() || is_expression => true,
            "text" => is_text(value),
            "truth" => value.is_boolean() || written && matches!(value.as_str(), Some("true" | "false")),
            "texts" => value.as_array().is_some_and(|list| list.iter().all(is_text)),
            _ => value.is_array() || written && value.is_object(),
        };
        if !fits {
            faults.push(format!("{place}.{name} is {value}"));
        }
        if argument.form == "blocks" {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            for block in value.as_array().map_or_else(|| vec![value], |list| list.iter().collect()) {
                if !block.is_null() && !is_expression {
                    check(schema, kind, &path, block, written, &format!("{place}.{name}"), faults);
                }
            }
        }
    }
}

/// What stands below labels: an object, or a list of objects.
fn labelled(blocks: &Value) -> Vec<(&String, &Value)> {
    let list = blocks.as_array().map_or_else(|| vec![blocks], |list| list.iter().collect());
    let objects = list.into_iter().filter_map(Value::as_object);
    objects.flatten().filter(|(label, _)| *label != "//").collect()
}

/// One configuration, as Terraform shows a plan of it.
pub fn plan() -> Value {
    serde_json::from_str(include_str!("../terraform/plan.json")).unwrap()
}

/// As Terraform shows its state.
pub fn state() -> Value {
    serde_json::from_str(include_str!("../terraform/state.json")).unwrap()
}

/// As one writes it in JSON, without loops.
pub fn written() -> Value {
    serde_json::from_str(include_str!("../terraform/written.json")).unwrap()
}
