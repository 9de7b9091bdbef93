use super::json_object::Object;
use super::reading::{read, scope_path, wrong_document};
use crate::model::error::Result;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawIncludedScope {
    #[serde(skip_serializing_if = "Option::is_none")]
    account_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    org_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project_identifier: Option<String>,
    scope: Option<String>,
    filter: Option<RawScopeFilter>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum RawScopeFilter {
    ExcludingChildScopes,
    IncludingChildScopes,
}

/// One entry of `included_scopes`: a path, with or without its children.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(try_from = "Object<RawIncludedScope>", into = "RawIncludedScope")]
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
        const HINT: &str = r#"Write [{"scope": "acme/payments", "filter": "INCLUDING_CHILD_SCOPES"}] or, as in Harness, accountIdentifier, orgIdentifier and projectIdentifier."#;
        let raw: Vec<Object<RawIncludedScope>> = read("list of included scopes", document, HINT)?;
        if raw.is_empty() {
            return Err(wrong_document(
                "invalid list of included scopes",
                "The list is empty.",
                "Leave it out to include the resource group's own scope without children.",
            ));
        }
        raw.into_iter().map(|Object(raw)| raw.check()).collect()
    }
}

impl RawIncludedScope {
    fn check(self) -> Result<IncludedScopeDocument> {
        let scope = scope_path(self.scope, self.account_identifier, self.org_identifier, self.project_identifier)?;
        let with_children = matches!(self.filter, Some(RawScopeFilter::IncludingChildScopes));
        Ok(IncludedScopeDocument { scope, with_children })
    }
}

impl TryFrom<Object<RawIncludedScope>> for IncludedScopeDocument {
    type Error = String;

    fn try_from(Object(raw): Object<RawIncludedScope>) -> std::result::Result<Self, String> {
        raw.check().map_err(|error| format!("{}: {}", error.message, error.detail))
    }
}

impl From<IncludedScopeDocument> for RawIncludedScope {
    fn from(included: IncludedScopeDocument) -> RawIncludedScope {
        let filter = match included.with_children {
            true => RawScopeFilter::IncludingChildScopes,
            false => RawScopeFilter::ExcludingChildScopes,
        };
        RawIncludedScope { scope: Some(included.scope), filter: Some(filter), ..RawIncludedScope::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SqlState;
    use serde_json::json;

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
}
