//! The product's JSON shapes, read strictly: unknown keys and half-said rules are refused with the place and the reason.

use super::error::{RbacError, Result, SqlState, quoted};
use super::identifier::{check_free_identifier, check_identifier};
use super::reference::{PrincipalKind, PrincipalRef, ScopePath};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn wrong(message: impl Into<String>, detail: impl Into<String>, hint: &str) -> RbacError {
    RbacError::new(SqlState::InvalidParameterValue, message, detail, hint)
}

fn read<T: DeserializeOwned>(what: &str, document: &Value, hint: &str) -> Result<T> {
    // By reference: the document may be large.
    T::deserialize(document).map_err(|error| wrong(format!("invalid {what}"), format!("{error}."), hint))
}

// ---------------------------------------------------------------- resource filter

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawFilter {
    include_all_resources: Option<bool>,
    resources: Option<Vec<RawSelector>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawSelector {
    resource_type: String,
    identifiers: Option<Vec<String>>,
    attribute_filter: Option<RawAttributeFilter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawAttributeFilter {
    attribute_name: String,
    attribute_values: Vec<String>,
}

/// A resource filter: `{"includeAllResources": true}` or `{"resources": [...]}`.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Reads a resource filter. An empty `resources` counts as absent, as the product writes it beside
    /// `"includeAllResources": true`.
    ///
    /// # Errors
    /// 22023 for an unknown shape, for everything and a list together, for neither, and for an entry that is
    /// half said or has both identifiers and an attribute filter; 42602 for an identifier no resource can have.
    pub fn parse(document: &Value) -> Result<ResourceFilterDocument> {
        const HINT: &str = r#"Write {"includeAllResources": true} or {"resources": [{"resourceType": "PIPELINE"}]}; an entry may add "identifiers" or "attributeFilter"."#;
        let raw: RawFilter = read("resource filter", document, HINT)?;
        let selectors = raw.resources.unwrap_or_default();
        match (raw.include_all_resources.unwrap_or(false), selectors.is_empty()) {
            (true, true) => Ok(ResourceFilterDocument::Everything),
            (true, false) => Err(wrong(
                "invalid resource filter",
                "It includes all resources and lists some as well.",
                "Leave out one of includeAllResources and resources.",
            )),
            (false, true) => {
                Err(wrong("invalid resource filter", "It neither includes all resources nor lists any.", HINT))
            }
            (false, false) => {
                let selectors = selectors.into_iter().enumerate().map(|(place, raw)| raw.check(place + 1));
                Ok(ResourceFilterDocument::Selectors(selectors.collect::<Result<_>>()?))
            }
        }
    }
}

impl RawSelector {
    fn check(self, place: usize) -> Result<SelectorDocument> {
        let message = || format!("invalid entry {place} ({}) of the resource filter", quoted(&self.resource_type));
        if self.identifiers.is_some() && self.attribute_filter.is_some() {
            return Err(wrong(
                message(),
                "It has identifiers and an attribute filter.",
                "Make two entries of it: they add up.",
            ));
        }
        if self.identifiers.as_ref().is_some_and(Vec::is_empty) {
            return Err(wrong(
                message(),
                "Its list of identifiers is empty.",
                "List at least one identifier, or leave the list out for every resource of the type.",
            ));
        }
        for identifier in self.identifiers.iter().flatten() {
            check_free_identifier("resource", identifier)?;
        }
        if let Some(filter) = &self.attribute_filter {
            check_free_identifier("attribute", &filter.attribute_name)?;
            if filter.attribute_values.is_empty() {
                return Err(wrong(
                    message(),
                    "Its attribute filter accepts no value.",
                    "List at least one value in attributeValues.",
                ));
            }
        }
        Ok(SelectorDocument {
            resource_type: self.resource_type,
            identifiers: self.identifiers,
            attribute_filter: self.attribute_filter.map(|filter| (filter.attribute_name, filter.attribute_values)),
        })
    }
}

// ---------------------------------------------------------------- included scopes

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawIncludedScope {
    account_identifier: Option<String>,
    org_identifier: Option<String>,
    project_identifier: Option<String>,
    scope: Option<String>,
    filter: Option<RawScopeFilter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum RawScopeFilter {
    ExcludingChildScopes,
    IncludingChildScopes,
}

/// One entry of `included_scopes`: a path, with or without its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncludedScopeDocument {
    pub scope: String,
    pub with_children: bool,
}

impl IncludedScopeDocument {
    /// Reads the list of included scopes. Without `filter` the children are not included.
    ///
    /// # Errors
    /// 22023 for an unknown shape or an empty list; 42602 for a path that does not parse.
    pub fn parse_list(document: &Value) -> Result<Vec<IncludedScopeDocument>> {
        const HINT: &str = r#"Write [{"scope": "acme/payments", "filter": "INCLUDING_CHILD_SCOPES"}] or the product's accountIdentifier, orgIdentifier and projectIdentifier."#;
        let raw: Vec<RawIncludedScope> = read("list of included scopes", document, HINT)?;
        if raw.is_empty() {
            return Err(wrong(
                "invalid list of included scopes",
                "The list is empty.",
                "Leave it out to include the resource group's own scope without children.",
            ));
        }
        let read_entry = |raw: RawIncludedScope| {
            let scope = scope_path(raw.scope, raw.account_identifier, raw.org_identifier, raw.project_identifier)?;
            let with_children = matches!(raw.filter, Some(RawScopeFilter::IncludingChildScopes));
            Ok(IncludedScopeDocument { scope, with_children })
        };
        raw.into_iter().map(read_entry).collect()
    }
}

/// A scope as the product writes it (identifiers of each level) or as a path.
fn scope_path(
    path: Option<String>,
    account: Option<String>,
    organization: Option<String>,
    project: Option<String>,
) -> Result<String> {
    let fault = match (&path, &account, &organization, &project) {
        (Some(_), None, None, None) | (None, Some(_), Some(_), Some(_) | None) | (None, Some(_), None, None) => None,
        (Some(_), ..) => Some("It has a path and identifiers."),
        (None, None, ..) => Some("It has neither a path nor an accountIdentifier."),
        (None, Some(_), None, Some(_)) => Some("It has a projectIdentifier without orgIdentifier."),
    };
    if let Some(fault) = fault {
        return Err(wrong(
            "invalid scope",
            fault,
            r#"Write {"scope": "acme/payments"} or {"accountIdentifier": "acme", "orgIdentifier": "payments"}."#,
        ));
    }
    // Each identifier alone, so that none smuggles in a slash.
    for identifier in [&account, &organization, &project].into_iter().flatten() {
        check_identifier("scope", identifier)?;
    }
    let path =
        path.unwrap_or_else(|| [account, organization, project].into_iter().flatten().collect::<Vec<_>>().join("/"));
    ScopePath::parse(&path)?;
    Ok(path)
}

// ---------------------------------------------------------------- access check

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawRequest {
    principal: Option<Value>,
    permissions: Vec<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawPrincipal {
    principal_identifier: String,
    principal_type: RawPrincipalType,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum RawPrincipalType {
    User,
    UserGroup,
    ServiceAccount,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawCheck {
    resource_scope: Option<RawScope>,
    resource_type: Option<String>,
    resource_identifier: Option<String>,
    resource_attributes: Option<Value>,
    permission: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawScope {
    account_identifier: Option<String>,
    org_identifier: Option<String>,
    project_identifier: Option<String>,
    scope: Option<String>,
}

/// Who an access request asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asker {
    Current,
    Named(String),
    /// The product's form: kind and identifier, the home left to the scope that is asked about.
    InScope(PrincipalKind, String),
}

/// A request of the product's access check API.
#[derive(Clone, Debug)]
pub struct AccessRequest {
    asker: Asker,
    /// The checks, in order.
    pub checks: Vec<AccessCheck>,
}

/// One permission of an access request. What cannot be read as a scope is `None` and thus not permitted.
#[derive(Clone, Debug, Default)]
pub struct AccessCheck {
    pub scope: Option<String>,
    pub resource_type: Option<String>,
    pub resource: Option<String>,
    pub attributes: Option<Value>,
    pub permission: Option<String>,
}

impl AccessRequest {
    /// Reads a request.
    ///
    /// # Errors
    /// 22023 for an unknown shape. Unknown names are no error: they are not permitted.
    pub fn parse(document: &Value) -> Result<AccessRequest> {
        const HINT: &str = r#"Write {"principal": "user:ana@acme", "permissions": [{"resourceScope": {"accountIdentifier": "acme"}, "permission": "core_account_view"}]}."#;
        let raw: RawRequest = read("access request", document, HINT)?;
        let asker = match raw.principal {
            None | Some(Value::Null) => Asker::Current,
            Some(Value::String(reference)) => Asker::Named(reference),
            Some(object) => {
                let raw: RawPrincipal = read("principal of the access request", &object, HINT)?;
                let kind = match raw.principal_type {
                    RawPrincipalType::User => PrincipalKind::User,
                    RawPrincipalType::UserGroup => PrincipalKind::UserGroup,
                    RawPrincipalType::ServiceAccount => PrincipalKind::ServiceAccount,
                };
                Asker::InScope(kind, raw.principal_identifier)
            }
        };
        let read_check = |(place, document): (usize, &Value)| {
            let raw: RawCheck = read(&format!("permission {} of the access request", place + 1), document, HINT)?;
            let path = |raw: RawScope| {
                scope_path(raw.scope, raw.account_identifier, raw.org_identifier, raw.project_identifier).ok()
            };
            Ok(AccessCheck {
                scope: raw.resource_scope.and_then(path),
                resource_type: raw.resource_type,
                resource: raw.resource_identifier,
                attributes: raw.resource_attributes.filter(|attributes| !attributes.is_null()),
                permission: raw.permission,
            })
        };
        let checks = raw.permissions.iter().enumerate().map(read_check).collect::<Result<_>>()?;
        Ok(AccessRequest { asker, checks })
    }

    /// The principals a check may be about, as references. One, unless the request names a group or service account
    /// without its home: then the candidates are those of the check's scope and of every scope above it.
    /// `None` stands for the current principal.
    pub fn candidates(&self, check: &AccessCheck) -> Option<Vec<String>> {
        let (kind, identifier) = match &self.asker {
            Asker::Current => return None,
            Asker::Named(reference) => return Some(vec![reference.clone()]),
            Asker::InScope(kind, identifier) => (*kind, identifier),
        };
        // An identifier that brings its home along.
        let complete = format!("{}:{identifier}", kind.as_str());
        if kind != PrincipalKind::User && PrincipalRef::parse(&complete).is_ok() {
            return Some(vec![complete]);
        }
        let mut homes = Vec::new();
        let mut next = check.scope.as_deref().and_then(|path| ScopePath::parse(path).ok());
        while let Some(home) = next {
            next = home.parent();
            if kind != PrincipalKind::User || next.is_none() {
                homes.push(format!("{complete}@{}", home.as_str()));
            }
        }
        Some(homes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn included_scopes_have_two_forms() {
        let list = IncludedScopeDocument::parse_list(&json!([
            {"accountIdentifier": "acme", "orgIdentifier": "payments", "filter": "INCLUDING_CHILD_SCOPES"},
            {"scope": "acme/payments/checkout", "filter": "EXCLUDING_CHILD_SCOPES"},
            {"scope": "acme"}]))
        .unwrap();
        let list: Vec<_> = list.iter().map(|entry| (entry.scope.as_str(), entry.with_children)).collect();
        assert_eq!(list, [("acme/payments", true), ("acme/payments/checkout", false), ("acme", false)]);
        for bad in [
            json!([]),
            json!({}),
            json!([{}]),
            json!([{"scope": "acme", "accountIdentifier": "acme"}]),
            json!([{"accountIdentifier": "acme", "projectIdentifier": "p"}]),
            json!([{"orgIdentifier": "o"}]),
            json!([{"scope": "acme", "filter": "ALL"}]),
            json!([{"scope": "acme", "orgs": []}]),
        ] {
            assert_eq!(
                IncludedScopeDocument::parse_list(&bad).unwrap_err().sqlstate,
                SqlState::InvalidParameterValue,
                "{bad}"
            );
        }
        for bad in [json!([{"accountIdentifier": "acme/x"}]), json!([{"scope": "acme//x"}])] {
            assert_eq!(IncludedScopeDocument::parse_list(&bad).unwrap_err().sqlstate, SqlState::InvalidName, "{bad}");
        }
    }

    fn candidates(principal: Value, scope: Value) -> Option<Vec<String>> {
        let request = json!({"principal": principal, "permissions": [{"resourceScope": scope, "permission": "x"}]});
        let request = AccessRequest::parse(&request).unwrap();
        request.candidates(&request.checks[0])
    }

    #[test]
    fn askers_of_the_product_are_found_from_the_scope_upwards() {
        let project = json!({"accountIdentifier": "acme", "orgIdentifier": "o", "projectIdentifier": "p"});
        let object = |kind: &str, identifier: &str| json!({"principalType": kind, "principalIdentifier": identifier});
        let some = |list: &[&str]| Some(list.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(candidates(Value::Null, project.clone()), None);
        assert_eq!(candidates(json!("user:a@b"), project.clone()), some(&["user:a@b"]));
        assert_eq!(candidates(object("USER", "ana@b.c"), project.clone()), some(&["user:ana@b.c@acme"]));
        assert_eq!(
            candidates(object("SERVICE_ACCOUNT", "ci"), project.clone()),
            some(&["service_account:ci@acme/o/p", "service_account:ci@acme/o", "service_account:ci@acme"])
        );
        assert_eq!(candidates(object("SERVICE_ACCOUNT", "ci@acme"), project), some(&["service_account:ci@acme"]));
        assert_eq!(candidates(object("USER", "ana"), json!({"orgIdentifier": "o"})), some(&[]));
    }

    #[test]
    fn access_requests_are_strict_about_keys_only() {
        for bad in [
            json!({}),
            json!([]),
            json!({"permissions": {}}),
            json!({"permissions": [], "x": 1}),
            json!({"permissions": [{"permision": "x"}]}),
            json!({"principal": 1, "permissions": []}),
            json!({"principal": {"principalType": "ROBOT", "principalIdentifier": "x"}, "permissions": []}),
        ] {
            assert_eq!(AccessRequest::parse(&bad).unwrap_err().sqlstate, SqlState::InvalidParameterValue, "{bad}");
        }
        let odd = json!({"permissions": [{"permission": null, "resourceScope": {"accountIdentifier": "a b"}}]});
        assert_eq!(AccessRequest::parse(&odd).unwrap().checks[0].scope, None);
    }
}
