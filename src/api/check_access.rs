use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::cache::{Ask, AskedScope, Hint, decide, signals};
use crate::catalog::JsonbAttributes;
use crate::model::{AccessCheck, AccessRequest, RbacError, Result, SqlState};
use crate::server::or_raise;
use crate::session;
use pgrx::JsonB;
use pgrx::prelude::*;
use serde_json::{Value, json};

/// More than any page asks at once. Each is a decision, and reading the document cannot be cancelled.
const MOST_CHECKS: usize = 10_000;
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Harness's access check: answers each permission of the request, in order.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn check_access(request: Option<JsonDocument>) -> JsonB {
    signals::absorb_to_answer();
    JsonB(or_raise((|| answer(&required("request", request)?))()))
}

fn answer(request: &JsonDocument) -> Result<Value> {
    if request.0.len() > MOST_BYTES {
        return Err(too_large(&format!("It is {} bytes long", request.0.len()), &format!("{MOST_BYTES} bytes")));
    }
    let mut document = request.parse()?;
    let asked = document.get("permissions").and_then(Value::as_array).map_or(0, Vec::len);
    if asked > MOST_CHECKS {
        return Err(too_large(&format!("It has {asked} permissions"), &format!("{MOST_CHECKS} permissions")));
    }
    pgrx::check_for_interrupts!();
    let request = AccessRequest::parse(&document)?;
    let mut answers = document.get_mut("permissions").map(Value::take).unwrap_or_default();
    for (check, answer) in request.checks.iter().zip(answers.as_array_mut().into_iter().flatten()) {
        pgrx::check_for_interrupts!();
        let permitted = permitted(&request, check)?;
        if let Some(answer) = answer.as_object_mut() {
            answer.insert("permitted".into(), Value::Bool(permitted));
        }
    }
    let principal = document.get_mut("principal").map(Value::take).unwrap_or_default();
    Ok(json!({ "principal": principal, "accessControlList": answers }))
}

fn too_large(found: &str, limit: &str) -> RbacError {
    let hint = "Ask in several calls.";
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        "access request is too large",
        format!("{found}; the limit is {limit}."),
        hint,
    )
}

fn permitted(request: &AccessRequest, check: &AccessCheck) -> Result<bool> {
    let (Some(scope), Some(permission)) = (&check.scope, &check.permission) else {
        return Ok(false);
    };
    let attributes = check.attributes.as_ref().map(|value| JsonbAttributes::of_text(&value.to_string()));
    let Some(principal) = session::meant_principal(request, check)? else { return Ok(false) };
    let ask = Ask {
        principal: &principal,
        permission,
        scope: AskedScope::Path(scope),
        resource: check.resource.as_deref(),
        attributes: attributes.as_ref(),
        resource_type: check.resource_type.as_deref(),
    };
    decide(&ask, &mut Hint::default())
}
