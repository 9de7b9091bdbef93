use super::json_object::Object;
use super::reading::{read, wrong_document};
use crate::model::error::{RbacError, Result, SqlState};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a key or a session is limited to: a role on a resource group at a scope, with the keys of a policy document's role
/// assignments.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BoundEntryDocument {
    pub role_identifier: String,
    pub resource_group_identifier: String,
    pub scope: String,
}

/// More than anybody reviews. Each is compiled like an assignment.
const MOST_ENTRIES: usize = 1000;

impl BoundEntryDocument {
    /// Reads the argument `limited_to`.
    ///
    /// # Errors
    /// 22023 for another shape and for an empty list, which must never be read as no limit; 54000 for too long a one.
    pub fn parse_list(document: &Value) -> Result<Vec<BoundEntryDocument>> {
        const HINT: &str = r#"Write [{"roleIdentifier": "Reader", "resourceGroupIdentifier": "_all_project_level_resources", "scope": "acme/payments/checkout"}]."#;
        let Some(list) = document.as_array().filter(|list| !list.is_empty()) else {
            let found = match document {
                Value::Array(_) => "It is an empty list, which would limit to nothing.",
                Value::Null => "It is null, which says nothing.",
                _ => "It is no list.",
            };
            return Err(wrong_document("invalid limited_to", found, HINT));
        };
        if list.len() > MOST_ENTRIES {
            return Err(RbacError::new(
                SqlState::ProgramLimitExceeded,
                "limited_to is too long",
                format!("It has {} entries; the limit is {MOST_ENTRIES}.", list.len()),
                "Name a resource group that holds more, or a role.",
            ));
        }
        let entry = |value| read::<Object<BoundEntryDocument>>("limited_to", value, HINT).map(|object| object.0);
        list.iter().map(entry).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_limits_is_written_in_full() {
        let entry = json!({"roleIdentifier": "R", "resourceGroupIdentifier": "G", "scope": "acme"});
        let read = BoundEntryDocument::parse_list(&json!([entry])).unwrap_or_default();
        assert_eq!(serde_json::to_value(read).ok(), Some(json!([entry])));
        for wrong in [
            json!([]),
            json!(null),
            json!({}),
            json!("all"),
            json!([null]),
            json!([["R", "G", "acme"]]),
            json!([{}]),
            json!([{"roleIdentifier": "R", "resourceGroupIdentifier": "G"}]),
            json!([{"roleIdentifier": "R", "resourceGroupIdentifier": null, "scope": "acme"}]),
            json!([{"roleIdentifier": "R", "resourceGroupIdentifier": "G", "scope": "acme", "disabled": true}]),
        ] {
            let state = BoundEntryDocument::parse_list(&wrong).err().map(|error| error.sqlstate);
            assert_eq!(state, Some(SqlState::InvalidParameterValue), "{wrong}");
        }
        let long = vec![entry; MOST_ENTRIES + 1];
        assert!(BoundEntryDocument::parse_list(&json!(long)).is_err());
    }
}
