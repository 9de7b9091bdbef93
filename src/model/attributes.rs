use super::collections::Set;

/// "The resource's value for `name` is one of `values`."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeFilter {
    pub name: Box<str>,
    pub values: Set<Box<str>>,
}

/// The attributes of one resource, in whatever form they are at hand.
pub trait Attributes {
    /// Whether the attribute's value, or one of its values when it is an array, is among the accepted ones.
    /// Only strings compare; a missing attribute or a value of another type does not match.
    fn match_filter(&self, filter: &AttributeFilter) -> bool;

    /// The attribute of that name, for people.
    fn shown(&self, name: &str) -> Option<ShownAttribute>;
}

/// An attribute's value, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownAttribute {
    /// `text`, `number`, `boolean`, `array`, `object` or `null`.
    pub type_name: &'static str,
    /// As JSON.
    pub value: String,
}

impl Attributes for serde_json::Value {
    fn match_filter(&self, filter: &AttributeFilter) -> bool {
        let accepted = |value: &serde_json::Value| value.as_str().is_some_and(|text| filter.values.contains(text));
        match self.get(&*filter.name) {
            Some(serde_json::Value::Array(values)) => values.iter().any(accepted),
            Some(value) => accepted(value),
            None => false,
        }
    }

    fn shown(&self, name: &str) -> Option<ShownAttribute> {
        let value = self.get(name)?;
        let type_name = match value {
            serde_json::Value::String(_) => "text",
            serde_json::Value::Number(_) => "number",
            serde_json::Value::Bool(_) => "boolean",
            serde_json::Value::Array(_) => "array",
            serde_json::Value::Object(_) => "object",
            serde_json::Value::Null => "null",
        };
        Some(ShownAttribute { type_name, value: value.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn strings_and_arrays_of_strings_match() {
        let filter =
            AttributeFilter { name: "type".into(), values: ["Production".into(), "3".into()].into_iter().collect() };
        for yes in [json!({"type": "Production"}), json!({"type": ["x", "Production"]}), json!({"type": "3"})] {
            assert!(yes.match_filter(&filter), "{yes}");
        }
        for no in [
            json!({}),
            json!({"type": null}),
            json!({"type": 3}),
            json!({"type": "production"}),
            json!({"type": []}),
            json!({"type": {"Production": true}}),
            json!({"type": [["Production"]]}),
            json!({"Type": "Production"}),
            json!([]),
            json!("Production"),
        ] {
            assert!(!no.match_filter(&filter), "{no}");
        }
    }
}
