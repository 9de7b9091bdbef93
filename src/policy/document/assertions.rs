//! What a policy document says must, or must not, be permitted.

use super::entries::RawJson;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One question, in the words of Harness's access check.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Assertion {
    pub principal: String,
    pub permission: String,
    pub scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_attributes: Option<RawJson>,
}

/// An assertion, and the answer it expects.
#[derive(Clone, Copy, Debug)]
pub struct Expectation<'a> {
    pub assertion: &'a Assertion,
    pub permitted: bool,
}

/// `user:ana@acme must hold core_pipeline_execute at acme/payments on deploy`.
impl fmt::Display for Expectation<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Assertion { principal, permission, scope, resource_type, resource_identifier, resource_attributes } =
            self.assertion;
        let verb = if self.permitted { "must" } else { "must not" };
        let (principal, permission, scope) =
            (principal.escape_debug(), permission.escape_debug(), scope.escape_debug());
        write!(out, "{principal} {verb} hold {permission} at {scope}")?;
        if resource_type.is_some() || resource_identifier.is_some() {
            let words: Vec<&str> = resource_type.as_deref().into_iter().chain(resource_identifier.as_deref()).collect();
            write!(out, " on {}", words.join(" ").escape_debug())?;
        }
        match resource_attributes {
            Some(attributes) => write!(out, " with {}", attributes.text()),
            None => Ok(()),
        }
    }
}
