//! What reading the shapes has in common.

use crate::model::error::{RbacError, Result, SqlState, brief};
use crate::model::identifier::check_identifier;
use crate::model::written_reference::ScopePath;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The error for a document of another shape.
pub fn wrong_document(message: impl Into<String>, detail: impl Into<String>, hint: &str) -> RbacError {
    RbacError::new(SqlState::InvalidParameterValue, message, detail, hint)
}

pub(super) fn read<T: DeserializeOwned>(what: &str, document: &Value, hint: &str) -> Result<T> {
    // By reference: the document may be large.
    // And the error may repeat it.
    let detail = |error: serde_json::Error| format!("{}.", brief(&error.to_string(), 300));
    T::deserialize(document).map_err(|error| wrong_document(format!("invalid {what}"), detail(error), hint))
}

/// A scope as Harness writes it (identifiers of each level) or as a path.
pub(super) fn scope_path(
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
        return Err(wrong_document(
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
