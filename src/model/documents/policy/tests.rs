use super::*;
use crate::model::error::SqlState;

fn parse(sections: &str) -> Result<PolicyDocument> {
    PolicyDocument::parse(&format!(r#"{{"version": 1, "scope": "acme"{sections}}}"#))
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (sections, sqlstate, place) in [
        (r#", "role": []"#, SqlState::InvalidParameterValue, "role"),
        (
            r#", "roles": [{"scope": "acme", "identifier": "R", "permisions": []}]"#,
            SqlState::InvalidParameterValue,
            "roles[0].permisions",
        ),
        (
            r#", "roles": [{"scope": "acme", "identifier": "_R", "permissions": []}]"#,
            SqlState::ReservedName,
            "roles[0]",
        ),
        (
            r#", "roles": [{"scope": "acmex", "identifier": "R", "permissions": []}]"#,
            SqlState::InvalidParameterValue,
            "\"acme\"",
        ),
        (r#", "users": [{"identifier": "a"}, {"identifier": "a"}]"#, SqlState::InvalidParameterValue, "users[1]"),
        (r#", "users": [{"identifier": ""}]"#, SqlState::InvalidName, "users[0]"),
        (r#", "scopes": [{"scope": "acme", "users": []}]"#, SqlState::InvalidParameterValue, "scopes[0]"),
        (r#", "scopes": [{"scope": "acme", "tags": []}]"#, SqlState::InvalidParameterValue, "scopes[0]"),
        (
            r#", "roleAssignments": [{"scope": "acme", "principal": "user:a@b", "roleIdentifier": "R", "resourceGroupIdentifier": "G"}]"#,
            SqlState::InvalidGrantOperation,
            "\"acme\"",
        ),
        (
            r#", "roleAssignments": [{"scope": "acme", "principal": "user:a@acme", "roleIdentifier": "R", "resourceGroupIdentifier": "G", "validFrom": "now"}]"#,
            SqlState::InvalidParameterValue,
            "roleAssignments[0]",
        ),
        (
            r#", "resourceGroups": [{"scope": "acme", "identifier": "G", "resourceFilter": {}}]"#,
            SqlState::InvalidParameterValue,
            "resourceGroups[0].resourceFilter",
        ),
        (r#", "must": [{"principal": "ana", "permission": "x", "scope": "acme"}]"#, SqlState::InvalidName, "must[0]"),
    ] {
        let error = parse(sections).unwrap_err();
        assert_eq!(error.sqlstate, sqlstate, "{sections}: {error:?}");
        assert!(error.detail.contains(place), "{sections}: {error:?}");
    }
    assert!(PolicyDocument::parse(r#"{"version": 2, "scope": "acme"}"#).is_err());
    assert!(PolicyDocument::parse(r#"{"scope": "acme"}"#).is_err());
    assert!(PolicyDocument::parse(r#"{"version": 1, "scope": "acme/o", "users": []}"#).is_err());
}

#[test]
fn a_document_has_one_form() {
    let one = parse(
        r#", "scopes": [{"scope": "acme/o/p", "users": ["b", "a", "b"]}, {"scope": "acme/o", "users": [], "tags": {}}],
            "resourceGroups": [{"scope": "acme", "identifier": "G", "resourceFilter": {"includeAllResources": true, "resources": []}}]"#,
    );
    let other = parse(
        r#", "scopes": [{"scope": "acme/o", "users": ["a", "b"]}, {"scope": "acme/o/p", "users": ["a", "b"]}],
            "resourceGroups": [{"scope": "acme", "identifier": "G", "resourceFilter": {"includeAllResources": true},
                                "includedScopes": [{"accountIdentifier": "acme", "filter": "EXCLUDING_CHILD_SCOPES"}]}]"#,
    );
    assert_eq!(one, other);
    let text = serde_json::to_string(&one.unwrap()).unwrap();
    assert_eq!(PolicyDocument::parse(&text), other);
}
