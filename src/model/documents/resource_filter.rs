use super::json_object::Object;
use super::reading::{read, wrong_document};
use crate::model::error::{RbacError, Result, quoted};
use crate::model::identifier::check_free_identifier;
use crate::model::own::check_accepted_value;
use crate::model::text_limit::{check_list, check_values};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    include_all_resources: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<Vec<Object<RawSelector>>>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawSelector {
    resource_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifiers: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attribute_filter: Option<Object<RawAttributeFilter>>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawAttributeFilter {
    attribute_name: String,
    attribute_values: Vec<String>,
}

/// A resource filter: `{"includeAllResources": true}` or `{"resources": [...]}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Object<RawFilter>", into = "RawFilter")]
pub enum ResourceFilterDocument {
    Everything,
    Selectors(Vec<SelectorDocument>),
}

/// One entry of `resources`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectorDocument {
    pub resource_type: String,
    /// Named resources, at least one.
    pub identifiers: Option<Vec<String>>,
    /// Attribute name and accepted values, at least one.
    pub attribute_filter: Option<(String, Vec<String>)>,
}

impl ResourceFilterDocument {
    /// Reads a resource filter that somebody asks for. An empty `resources` counts as absent, as Harness writes it beside
    /// `"includeAllResources": true`.
    ///
    /// # Errors
    /// 22023 for an unknown shape, for everything and a list together, for neither, and for an entry that is
    /// half said or has both identifiers and an attribute filter; 42602 for an identifier no resource can have;
    /// 54000 for a list that is too long.
    pub fn parse(document: &Value) -> Result<ResourceFilterDocument> {
        let Object::<RawFilter>(raw) = read("resource filter", document, HINT)?;
        let filter = raw.check()?;
        if filter.selects_nothing() {
            return Err(neither());
        }
        filter.check_accepted_values()?;
        Ok(filter)
    }

    /// Whether nothing is left of it, since all that it named was dropped.
    pub fn selects_nothing(&self) -> bool {
        matches!(self, ResourceFilterDocument::Selectors(selectors) if selectors.is_empty())
    }

    /// That nothing is accepted that stands for nothing. Apart from the rest: the tables may have such values of former
    /// versions, and must be readable.
    ///
    /// # Errors
    /// 22023 for such a value.
    pub fn check_accepted_values(&self) -> Result<()> {
        let ResourceFilterDocument::Selectors(selectors) = self else { return Ok(()) };
        let values = selectors.iter().filter_map(|selector| selector.attribute_filter.as_ref());
        values.flat_map(|(_, values)| values).try_for_each(|value| check_accepted_value(value))
    }
}

const HINT: &str = r#"Write {"includeAllResources": true} or {"resources": [{"resourceType": "PIPELINE"}]}; an entry may add "identifiers" or "attributeFilter"."#;

fn neither() -> RbacError {
    wrong_document("invalid resource filter", "It neither includes all resources nor lists any.", HINT)
}

impl RawFilter {
    /// A policy document says `{"resources": []}` of a group whose filter has nothing left.
    fn check(self) -> Result<ResourceFilterDocument> {
        let is_left_empty = self.include_all_resources.is_none() && self.resources.is_some();
        let selectors = self.resources.unwrap_or_default();
        match (self.include_all_resources.unwrap_or(false), selectors.is_empty()) {
            (true, true) => Ok(ResourceFilterDocument::Everything),
            (true, false) => Err(wrong_document(
                "invalid resource filter",
                "It includes all resources and lists some as well.",
                "Leave out one of includeAllResources and resources.",
            )),
            (false, true) if is_left_empty => Ok(ResourceFilterDocument::Selectors(Vec::new())),
            (false, true) => Err(neither()),
            (false, false) => {
                let selectors = selectors.into_iter().enumerate().map(|(place, Object(raw))| raw.check(place + 1));
                Ok(ResourceFilterDocument::Selectors(selectors.collect::<Result<_>>()?))
            }
        }
    }
}

impl TryFrom<Object<RawFilter>> for ResourceFilterDocument {
    type Error = String;

    fn try_from(Object(raw): Object<RawFilter>) -> std::result::Result<Self, String> {
        raw.check().map_err(|error| format!("{}: {}", error.message, error.detail))
    }
}

impl From<ResourceFilterDocument> for RawFilter {
    fn from(filter: ResourceFilterDocument) -> RawFilter {
        match filter {
            ResourceFilterDocument::Everything => RawFilter { include_all_resources: Some(true), resources: None },
            ResourceFilterDocument::Selectors(selectors) => RawFilter {
                include_all_resources: None,
                resources: Some(selectors.into_iter().map(|selector| Object(selector.into())).collect()),
            },
        }
    }
}

impl From<SelectorDocument> for RawSelector {
    fn from(selector: SelectorDocument) -> RawSelector {
        let filter =
            |(attribute_name, attribute_values)| Object(RawAttributeFilter { attribute_name, attribute_values });
        RawSelector {
            resource_type: selector.resource_type,
            identifiers: selector.identifiers,
            attribute_filter: selector.attribute_filter.map(filter),
        }
    }
}

impl RawSelector {
    fn check(self, place: usize) -> Result<SelectorDocument> {
        let message = || format!("invalid entry {place} ({}) of the resource filter", quoted(&self.resource_type));
        if self.identifiers.is_some() && self.attribute_filter.is_some() {
            return Err(wrong_document(
                message(),
                "It has identifiers and an attribute filter.",
                "Make two entries of it: they add up.",
            ));
        }
        if self.identifiers.as_ref().is_some_and(Vec::is_empty) {
            return Err(wrong_document(
                message(),
                "Its list of identifiers is empty.",
                "List at least one identifier, or leave the list out for every resource of the type.",
            ));
        }
        check_list("identifiers", self.identifiers.as_deref().unwrap_or_default())?;
        for identifier in self.identifiers.iter().flatten() {
            check_free_identifier("resource", identifier)?;
        }
        if let Some(Object(filter)) = &self.attribute_filter {
            check_free_identifier("attribute", &filter.attribute_name)?;
            check_values("attributeValues", &filter.attribute_values)?;
            if filter.attribute_values.is_empty() {
                return Err(wrong_document(
                    message(),
                    "Its attribute filter accepts no value.",
                    "List at least one value in attributeValues.",
                ));
            }
        }
        Ok(SelectorDocument {
            resource_type: self.resource_type,
            identifiers: self.identifiers,
            attribute_filter: self
                .attribute_filter
                .map(|Object(filter)| (filter.attribute_name, filter.attribute_values)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SqlState;
    use serde_json::json;

    fn filter_error(document: Value) -> SqlState {
        ResourceFilterDocument::parse(&document).unwrap_err().sqlstate
    }

    #[test]
    fn filters_of_the_product_paste_in() {
        assert_eq!(
            ResourceFilterDocument::parse(&json!({"includeAllResources": true, "resources": []})),
            Ok(ResourceFilterDocument::Everything)
        );
        let filter = ResourceFilterDocument::parse(&json!({"includeAllResources": false, "resources": [
            {"resourceType": "CONNECTOR", "identifiers": ["docker"], "attributeFilter": null},
            {"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["Production"]}},
            {"resourceType": "PIPELINE"}]}));
        let Ok(ResourceFilterDocument::Selectors(selectors)) = filter else { unreachable!("{filter:?}") };
        assert_eq!(selectors.len(), 3);
        assert_eq!(selectors[1].attribute_filter, Some(("type".into(), vec!["Production".into()])));
    }

    #[test]
    fn half_said_filters_are_refused() {
        let bad = SqlState::InvalidParameterValue;
        let pipeline = json!({"resourceType": "PIPELINE"});
        assert_eq!(filter_error(json!({})), bad);
        assert_eq!(filter_error(json!([])), bad);
        assert_eq!(filter_error(json!("all")), bad);
        assert_eq!(filter_error(json!({"includeAllResources": false, "resources": []})), bad);
        assert_eq!(filter_error(json!({"resources": []})), bad);
        assert_eq!(filter_error(json!({"includeAllResources": true, "resources": [pipeline]})), bad);
        assert_eq!(filter_error(json!({"resources": [pipeline], "extra": 1})), bad);
        assert_eq!(filter_error(json!({"resources": [{"resourceType": "PIPELINE", "identifiers": []}]})), bad);
        assert_eq!(filter_error(json!({"resources": [{"resourceType": "PIPELINE", "identifier": ["a"]}]})), bad);
        assert_eq!(filter_error(json!({"resources": [{"resourceType": "PIPELINE", "identifiers": [1]}]})), bad);
        assert_eq!(
            filter_error(json!({"resources": [{"resourceType": "PIPELINE", "identifiers": [""]}]})),
            SqlState::InvalidName
        );
        let values = |values: Value| json!({"attributeName": "type", "attributeValues": values});
        for filter in [values(json!([])), values(json!([1])), values(json!("x")), json!({"attributeName": "type"})] {
            assert_eq!(
                filter_error(json!({"resources": [{"resourceType": "PIPELINE", "attributeFilter": filter}]})),
                bad
            );
        }
        let both = json!({"resourceType": "PIPELINE", "identifiers": ["a"], "attributeFilter": values(json!(["x"]))});
        assert_eq!(filter_error(json!({"resources": [both]})), bad);
    }
}
