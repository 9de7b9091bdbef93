use super::json_object::Object;
use super::reading::{read, scope_path};
use crate::model::error::Result;
use crate::model::written_reference::{PrincipalKind, PrincipalRef, ScopePath};
use serde::Deserialize;
use serde_json::Value;

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

impl RawPrincipalType {
    fn kind(self) -> PrincipalKind {
        match self {
            RawPrincipalType::User => PrincipalKind::User,
            RawPrincipalType::UserGroup => PrincipalKind::UserGroup,
            RawPrincipalType::ServiceAccount => PrincipalKind::ServiceAccount,
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct RawCheck {
    resource_scope: Option<Object<RawScope>>,
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
pub enum Asker {
    Current,
    Named(String),
    /// Harness's form: kind and identifier, the home left to the scope that is asked about.
    InScope(PrincipalKind, String),
}

/// A request of Harness's access check API.
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

impl AccessCheck {
    /// The path of a scope as a request has it; `None` for what is none.
    pub fn path(
        path: Option<String>,
        account: Option<String>,
        organization: Option<String>,
        project: Option<String>,
    ) -> Option<String> {
        scope_path(path, account, organization, project).ok()
    }

    /// Where an account is asked about without a scope, as in Harness: the account itself.
    pub fn account_as_scope(&self) -> Option<String> {
        let account = self.resource.clone().filter(|_| self.resource_type.as_deref() == Some("ACCOUNT"))?;
        AccessCheck::path(None, Some(account), None, None)
    }
}

impl AccessRequest {
    /// A request whose checks stand elsewhere.
    pub fn by(asker: Asker) -> AccessRequest {
        AccessRequest { asker, checks: Vec::new() }
    }

    /// Reads a request.
    ///
    /// # Errors
    /// 22023 for an unknown shape. Unknown names are no error: they are not permitted.
    pub fn parse(document: &Value) -> Result<AccessRequest> {
        const HINT: &str = r#"Write {"principal": "user:ana@acme", "permissions": [{"resourceScope": {"accountIdentifier": "acme"}, "permission": "core_account_view"}]}."#;
        let Object::<RawRequest>(raw) = read("access request", document, HINT)?;
        let asker = match raw.principal {
            None | Some(Value::Null) => Asker::Current,
            Some(Value::String(reference)) => Asker::Named(reference),
            Some(object) => {
                let Object::<RawPrincipal>(raw) = read("principal of the access request", &object, HINT)?;
                Asker::InScope(raw.principal_type.kind(), raw.principal_identifier)
            }
        };
        let read_check = |(place, document): (usize, &Value)| {
            let Object::<RawCheck>(raw) =
                read(&format!("permission {} of the access request", place + 1), document, HINT)?;
            let path = |Object(raw): Object<RawScope>| {
                AccessCheck::path(raw.scope, raw.account_identifier, raw.org_identifier, raw.project_identifier)
            };
            let check = AccessCheck {
                scope: None,
                resource_type: raw.resource_type,
                resource: raw.resource_identifier,
                attributes: raw.resource_attributes.filter(|attributes| !attributes.is_null()),
                permission: raw.permission,
            };
            let scope = raw.resource_scope.map_or_else(|| check.account_as_scope(), path);
            Ok(AccessCheck { scope, ..check })
        };
        let checks = raw.permissions.iter().enumerate().map(read_check).collect::<Result<_>>()?;
        Ok(AccessRequest { asker, checks })
    }

    /// The part of a check's scope that says who is meant: a user is at home in the account.
    pub fn home<'a>(&self, check: &'a AccessCheck) -> Option<&'a str> {
        let scope = check.scope.as_deref()?;
        match self.asker {
            Asker::InScope(PrincipalKind::User, _) => scope.split('/').next(),
            _ => Some(scope),
        }
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
    use crate::model::SqlState;
    use serde_json::json;

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
