//! An explanation as lines for people.

use serde_json::Value;

/// As many characters fit beside others on a screen. Statements are broken into lines; names are left whole.
const WIDTH: usize = 88;

/// The lines of what [`super::answer_why`] answers.
pub fn render(explanation: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |name: &str| explanation.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let permitted = explanation.get("permitted") == Some(&Value::Bool(true));
    let mut lines = vec![if permitted { "permitted" } else { "not permitted" }.to_owned()];
    for grant in list("grants") {
        lines.extend(chain("by", &grant, ""));
        let rule = grant.get("rule").map(text).unwrap_or_default();
        lines.push(format!("    rule {rule}: {}", rule_words(&rule)));
    }
    for miss in list("near_misses") {
        if miss.get("assignment").is_some() {
            lines.extend(chain("not by", &miss, ":"));
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
                lines.extend(broken(&format!("{first}]);")));
                lines.extend(broken(second));
            }
            _ => lines.extend(broken(suggestion)),
        }
        lines.extend(list("touches").first().map(touched));
    }
    lines
}

/// By which assignment, and through which group, each in a line.
fn chain(by: &str, value: &Value, end: &str) -> Vec<String> {
    let part = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let on = match value.get("resource_group").and_then(Value::as_str) {
        Some(group) => group.to_owned(),
        None => format!("{} {}", part("resource_type"), part("resource")),
    };
    let own = format!("{by} {} on {on} at {}", part("role"), part("scope"));
    match value.get("user_group").and_then(Value::as_str) {
        Some(group) => vec![own, format!("    through {group}{end}")],
        None => vec![format!("{own}{end}")],
    }
}

/// What a rule says, as the table of the documentation and the report do.
fn rule_words(rule: &str) -> &'static str {
    match rule {
        "a" => "the resource group names the resource",
        "b" => "the resource group covers it in this scope",
        "c" => "the resource group includes child scopes, and reaches down to it",
        "d" => "the resource is a scope, and is held there",
        "e" => "all scopes of the level are covered, so that new ones may be made",
        _ => "something is held in that scope or below it, or above it with child scopes, so it can be seen",
    }
}

/// A statement, broken between its arguments where it is long, and nowhere within a literal.
fn broken(statement: &str) -> Vec<String> {
    let mut lines = vec!["    ".to_owned()];
    let mut quoted = false;
    let mut argument = String::new();
    for character in statement.chars() {
        quoted ^= character == '\'';
        argument.push(character);
        if character == ' ' && !quoted && argument.ends_with(", ") {
            put(&mut lines, &argument);
            argument.clear();
        }
    }
    put(&mut lines, &argument);
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    lines
}

/// An argument, behind the others if there is room.
fn put(lines: &mut Vec<String>, argument: &str) {
    match lines.last_mut() {
        Some(line) if line.trim().is_empty() || line.chars().count() + argument.trim_end().chars().count() <= WIDTH => {
            line.push_str(argument);
        }
        _ => lines.push(format!("        {argument}")),
    }
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
