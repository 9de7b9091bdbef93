use super::*;
use crate::model::{Result, SqlState};

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

#[test]
fn terraform_says_the_same() {
    let configuration = serde_json::json!({"provider": {"harness": {"account_id": "acme"}}, "resource": {
        "harness_platform_roles": {"runner": {"identifier": "Runner", "name": "Runner", "org_id": "o",
            "permissions": ["core_pipeline_execute"], "allowed_scope_levels": ["organization"]}},
        "harness_platform_resource_group": {"all": [{"identifier": "All", "name": "All", "account_id": "acme", "org_id": "o",
            "allowed_scope_levels": ["organization"],
            "included_scopes": [{"filter": "INCLUDING_CHILD_SCOPES", "account_id": "acme", "org_id": "o"}],
            "resource_filter": [{"include_all_resources": false, "resources": [
                {"resource_type": "PIPELINE"},
                {"resource_type": "ENVIRONMENT", "attribute_filter": [{"attribute_name": "type", "attribute_values": ["Production"]}]}]}]}]},
        "harness_platform_usergroup": {"team": {"identifier": "Team", "name": "Team", "users": ["ana"]}},
        "harness_platform_role_assignments": {"team_runs": {"identifier": "team_runs", "org_id": "o",
            "resource_group_identifier": "${harness_platform_resource_group.all.id}",
            "role_identifier": "${harness_platform_roles.runner.id}", "disabled": false, "managed": false,
            "principal": [{"identifier": "${harness_platform_usergroup.team.id}", "type": "USER_GROUP", "scope_level": "account"}]}}}});
    let document = policy_from_terraform(&configuration, None).unwrap();
    let expected = parse(
        r#", "roles": [{"scope": "acme/o", "identifier": "Runner", "name": "Runner", "permissions": ["core_pipeline_execute"]}],
            "resourceGroups": [{"scope": "acme/o", "identifier": "All", "name": "All",
                "resourceFilter": {"resources": [{"resourceType": "PIPELINE"}, {"resourceType": "ENVIRONMENT",
                    "attributeFilter": {"attributeName": "type", "attributeValues": ["Production"]}}]},
                "includedScopes": [{"scope": "acme/o", "filter": "INCLUDING_CHILD_SCOPES"}]}],
            "userGroups": [{"scope": "acme", "identifier": "Team", "name": "Team", "users": ["ana"]}],
            "roleAssignments": [{"scope": "acme/o", "identifier": "team_runs", "principal": "user_group:Team@acme",
                "roleIdentifier": "Runner", "resourceGroupIdentifier": "All"}]"#,
    );
    assert_eq!(document, expected.unwrap());
    for (pointer, value, place) in [
        ("/resource/harness_platform_roles/runner/colour", "x", "harness_platform_roles.runner"),
        (
            "/resource/harness_platform_role_assignments/team_runs/role_identifier",
            "${harness_platform_roles.none.id}",
            "none",
        ),
        ("/resource/harness_platform_resource_group/all/0/account_id", "other", "2 accounts"),
        ("/resource/harness_platform_secret", "x", "harness_platform_secret"),
    ] {
        let mut broken = configuration.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        broken.pointer_mut(parent).unwrap()[key] = value.into();
        let error = policy_from_terraform(&broken, None).unwrap_err();
        assert_eq!(error.sqlstate, SqlState::InvalidParameterValue, "{error:?}");
        assert!(error.detail.contains(place), "{error:?}");
    }
}

#[test]
fn yaml_says_the_same() {
    let yaml = "
version: 1
scope: acme
users:
  - {identifier: ana, email: ana@example.com}
  - identifier: 'no'
    disabled: true
roles:
  - scope: acme
    identifier: R
    permissions: [core_account_view]
";
    let document = parse(
        r#", "users": [{"identifier": "ana", "email": "ana@example.com"}, {"identifier": "no", "disabled": true}],
            "roles": [{"scope": "acme", "identifier": "R", "permissions": ["core_account_view"]}]"#,
    );
    assert_eq!(policy_from_yaml(yaml), document);
    for bad in ["", "version: [", "version: 1\nversion: 1\nscope: acme", "version: 1\nscope: acme\nx: 1", "&a [*a, *a]"]
    {
        assert_eq!(policy_from_yaml(bad).unwrap_err().sqlstate, SqlState::InvalidParameterValue, "{bad}");
    }
}
