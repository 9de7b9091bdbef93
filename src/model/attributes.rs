use super::collections::{Set, boxed};
use super::error::Result;
use super::own::{OwnValues, Owner};

/// So many attributes of a row are read as columns; more have JSON made of them. The planner and what it calls agree on it.
pub const MOST_COLUMNS: usize = 8;

/// "The resource's value for `name` is one of `values`."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttributeFilter {
    pub name: Box<str>,
    pub values: Set<Box<str>>,
    /// What stands for whoever is asked about. As long as nobody is put in, it matches nothing.
    pub own: OwnValues,
}

impl AttributeFilter {
    /// From the accepted values as they are written.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn new<'a>(name: &str, written: impl Iterator<Item = &'a str>) -> Result<AttributeFilter> {
        let mut filter = AttributeFilter { name: boxed(name)?, values: Set::default(), own: OwnValues::NONE };
        for value in written {
            if !filter.own.take(value) {
                filter.accept(value)?;
            }
        }
        Ok(filter)
    }

    /// One that accepts just this value, whatever it looks like.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn exactly(name: &str, value: &str) -> Result<AttributeFilter> {
        let mut filter = AttributeFilter::new(name, std::iter::empty())?;
        filter.accept(value)?;
        Ok(filter)
    }

    /// The same about somebody: with the values that are its own.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn about(&self, owner: &Owner) -> Result<AttributeFilter> {
        let mut filter = AttributeFilter { name: boxed(&self.name)?, values: Set::default(), own: OwnValues::NONE };
        for value in self.values.iter().map(|value| &**value).chain(owner.values(self.own)) {
            filter.accept(value)?;
        }
        Ok(filter)
    }

    fn accept(&mut self, value: &str) -> Result<()> {
        self.values.try_reserve(1)?;
        self.values.insert(boxed(value)?);
        Ok(())
    }

    /// Whether it accepts the value. A single one is compared, as the caller's own is on each row: that costs less than a hash.
    #[inline]
    pub fn accepts(&self, value: &str) -> bool {
        match self.values.len() {
            1 => self.values.iter().all(|accepted| **accepted == *value),
            _ => self.values.contains(value),
        }
    }

    /// Whether it accepts nothing at all, whoever is asked about.
    pub fn accepts_nothing(&self) -> bool {
        self.values.is_empty() && self.own == OwnValues::NONE
    }

    /// The accepted values as they are written.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|value| &**value).chain(self.own.written().map(|value| -> &str { value }))
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        self.name.len() + self.values.capacity() * 24 + self.values.iter().map(|text| text.len()).sum::<usize>()
    }
}

/// The attributes of one resource, in whatever form they are at hand.
pub trait Attributes {
    /// Whether they are attributes at all: a JSON object, where they are JSON.
    fn are_attributes(&self) -> bool {
        true
    }

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
    fn are_attributes(&self) -> bool {
        self.is_object()
    }

    fn match_filter(&self, filter: &AttributeFilter) -> bool {
        let accepted = |value: &serde_json::Value| value.as_str().is_some_and(|text| filter.accepts(text));
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
    use crate::model::written_reference::PrincipalKind;
    use serde_json::json;

    #[test]
    fn strings_and_arrays_of_strings_match() {
        let filter = AttributeFilter::new("type", ["Production", "3", "${principal}", "${else}"].into_iter()).unwrap();
        for yes in [json!({"type": "Production"}), json!({"type": ["x", "Production"]}), json!({"type": "3"})] {
            assert!(yes.match_filter(&filter), "{yes}");
        }
        for no in [
            json!({}),
            json!({"type": null}),
            json!({"type": 3}),
            json!({"type": "production"}),
            json!({"type": []}),
            json!({"type": "${principal}"}),
            json!({"type": "${else}"}),
            json!({"type": {"Production": true}}),
            json!({"type": [["Production"]]}),
            json!({"Type": "Production"}),
            json!([]),
            json!("Production"),
        ] {
            assert!(!no.match_filter(&filter), "{no}");
        }
    }

    #[test]
    fn one_value_is_accepted_as_one_of_several_is() {
        let filter = |values: &[&str]| AttributeFilter::new("type", values.iter().copied()).unwrap();
        assert!(filter(&["a"]).accepts("a") && filter(&["a", "b"]).accepts("a"));
        assert!(!filter(&["a"]).accepts("b") && !filter(&["a", "b"]).accepts("") && !filter(&[]).accepts("a"));
    }

    #[test]
    fn who_is_asked_about_is_put_in() {
        let filter = AttributeFilter::new("owner", ["${principal}", "all"].into_iter()).unwrap();
        let ana = Owner::of(PrincipalKind::User, "ana", "acme").unwrap();
        let about = filter.about(&ana).unwrap();
        assert!(json!({"owner": "user:ana@acme"}).match_filter(&about) && json!({"owner": "all"}).match_filter(&about));
        for no in ["ana", "user:bo@acme", "${principal}"] {
            assert!(!json!({"owner": no}).match_filter(&about), "{no}");
        }
        let alone = AttributeFilter::new("owner", ["${principal}"].into_iter()).unwrap();
        assert!(!alone.accepts_nothing() && alone.about(&Owner::NOBODY).unwrap().accepts_nothing());
    }
}
