use super::arguments::required;
use super::json_argument::JsonDocument;
use crate::cache::{Ask, AskedScope, decide, signals};
use crate::catalog::{JsonbAttributes, load_principal_account};
use crate::model::{AccessCheck, AccessRequest, Result};
use crate::server::or_raise;
use crate::session;
use pgrx::JsonB;
use pgrx::prelude::*;
use serde_json::{Value, json};

/// The product's access check: answers each permission of the request, in order.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn check_access(request: Option<JsonDocument>) -> JsonB {
    signals::absorb();
    JsonB(or_raise((|| answer(required("request", request)?.parse()?))()))
}

fn answer(mut document: Value) -> Result<Value> {
    let request = AccessRequest::parse(&document)?;
    let mut answers = document.get_mut("permissions").map(Value::take).unwrap_or_default();
    for (check, answer) in request.checks.iter().zip(answers.as_array_mut().into_iter().flatten()) {
        let permitted = permitted(&request, check)?;
        if let Some(answer) = answer.as_object_mut() {
            answer.insert("permitted".into(), Value::Bool(permitted));
        }
    }
    let principal = document.get_mut("principal").map(Value::take).unwrap_or_default();
    Ok(json!({ "principal": principal, "accessControlList": answers }))
}

fn permitted(request: &AccessRequest, check: &AccessCheck) -> Result<bool> {
    let (Some(scope), Some(permission)) = (&check.scope, &check.permission) else {
        return Ok(false);
    };
    let attributes = check.attributes.as_ref().map(|value| JsonbAttributes::of_text(&value.to_string()));
    // Without a principal: the current one, if there is one.
    let current = || session::current_principal().iter().map(|principal| principal.to_string()).collect();
    let mut known = request.candidates(check).unwrap_or_else(current);
    if known.len() > 1 {
        let exists = |reference: &String| load_principal_account(reference).map(|account| account.is_some());
        let found = known.iter().map(exists).collect::<Result<Vec<bool>>>()?;
        let mut found = found.into_iter();
        known.retain(|_| found.next() == Some(true));
    }
    // A name that fits several principals is nobody's.
    let [principal] = known.as_slice() else {
        return Ok(false);
    };
    let ask = Ask {
        principal,
        permission,
        scope: AskedScope::Path(scope),
        resource: check.resource.as_deref(),
        attributes: attributes.as_ref(),
        resource_type: check.resource_type.as_deref(),
    };
    decide(&ask, &mut None)
}
