//! An explanation as lines for people.

use serde_json::Value;

/// The lines of what [`super::answer_why`] answers.
pub fn render(explanation: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |name: &str| explanation.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let permitted = explanation.get("permitted") == Some(&Value::Bool(true));
    let mut lines = vec![if permitted { "permitted" } else { "not permitted" }.to_owned()];
    let chain = |value: &Value| {
        let part = |name: &str| value.get(name).map(text).unwrap_or_default();
        let through = value.get("user_group").and_then(Value::as_str).map(|group| format!(", through {group}"));
        let through = through.unwrap_or_default();
        let on = match value.get("resource_group").and_then(Value::as_str) {
            Some(group) => group.to_owned(),
            None => format!("{} {}", part("resource_type"), part("resource")),
        };
        format!("{} on {on} at {}{through}", part("role"), part("scope"))
    };
    for grant in list("grants") {
        lines.push(format!("by {} (rule {})", chain(&grant), grant.get("rule").map(text).unwrap_or_default()));
    }
    for miss in list("near_misses") {
        if miss.get("assignment").is_some() {
            lines.push(format!("not by {}:", chain(&miss)));
        }
        for failed in miss.get("failed").and_then(Value::as_array).into_iter().flatten() {
            lines.push(format!("    {}", failed.get("detail").map(text).unwrap_or_default()));
        }
    }
    if let Some(suggestion) = explanation.get("suggestion").and_then(Value::as_str) {
        lines.push("this would do:".into());
        // A role is made first: neither scopes nor permissions have such characters in their names.
        match suggestion.split_once("]); ") {
            Some((first, second)) if first.starts_with("SELECT harness_rbac.create_role(") => {
                lines.push(format!("    {first}]);"));
                lines.push(format!("    {second}"));
            }
            _ => lines.push(format!("    {suggestion}")),
        }
        lines.extend(list("touches").first().map(touched));
    }
    lines
}

/// How much the suggestion touches.
fn touched(touches: &Value) -> String {
    let count = |name: &str| touches.get(name).and_then(Value::as_u64);
    let number = |count: u64, one: &str, several: &str| format!("{count} {}", if count == 1 { one } else { several });
    let permissions = number(count("permissions").unwrap_or(0), "permission", "permissions");
    let people = number(count("people").unwrap_or(0), "principal", "principals");
    let resources = match count("resources") {
        Some(count) => number(count, "resource", "resources"),
        None => "resources that it does not name".into(),
    };
    format!("    it gives {permissions} on {resources} to {people}")
}
