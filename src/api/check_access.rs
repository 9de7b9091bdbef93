use super::arguments::required;
use super::call_site::{CallSite, Names};
use super::json_argument::{JsonDocument, JsonbDocument, JsonbResult};
use super::plain_request::{PlainCheck, PlainRequest};
use crate::cache::{Ask, AskedScope, Hint, decide, signals};
use crate::catalog::JsonbAttributes;
use crate::model::{AccessCheck, AccessRequest, RbacError, Result, SqlState};
use crate::server::{JsonWriter, or_raise};
use crate::session;
use pgrx::prelude::*;
use serde_json::{Value, json};

/// More than any page asks at once. Each is a decision, and reading the document cannot be cancelled.
const MOST_CHECKS: usize = 10_000;
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// In PostgreSQL's form, which may be smaller than the text that is limited.
const MOST_PLAIN_BYTES: usize = MOST_BYTES / 8;

/// Harness's access check: answers each permission of the request, in order.
#[pg_extern(schema = "harness_rbac", stable, parallel_safe)]
fn check_access(request: Option<JsonbDocument>) -> JsonbResult {
    signals::absorb_to_answer();
    or_raise((|| {
        let request = required("request", request)?;
        let is_small = request.bytes() <= MOST_PLAIN_BYTES;
        match is_small.then(|| PlainRequest::read(request.list(), MOST_CHECKS)).flatten() {
            Some(plain) => answer_plain(plain),
            None => answer(&request.text()).map(JsonbResult::of_value),
        }
    })())
}

/// The answer to a request of the usual shape, written as it is read.
fn answer_plain(asked: PlainRequest<'_>) -> Result<JsonbResult> {
    let PlainRequest { principal, asker, checks } = asked;
    let request = AccessRequest::by(asker);
    let mut known = Known::default();
    let mut answers = Vec::new();
    answers.try_reserve_exact(checks.len())?;
    for check in &checks {
        pgrx::check_for_interrupts!();
        answers.push(known.permitted(&request, check)?);
    }
    let mut writer = JsonWriter::new();
    writer.object(|writer| {
        writer.key("principal");
        match principal {
            Some(principal) => writer.value(principal),
            None => writer.null(),
        }
        writer.key("accessControlList");
        writer.array(|writer| {
            for (check, permitted) in checks.iter().zip(answers) {
                writer.object_with(check.written, "permitted", permitted);
            }
        });
    });
    Ok(JsonbResult::of(writer))
}

/// What the check before needed as well.
#[derive(Default)]
struct Known {
    /// Who is meant, by what says so of the scope.
    meant: Option<(String, Option<String>)>,
    site: Option<CallSite>,
}

impl Known {
    fn permitted(&mut self, request: &AccessRequest, asked: &PlainCheck<'_>) -> Result<bool> {
        let check = &asked.check;
        let (Some(scope), Some(permission)) = (&check.scope, &check.permission) else { return Ok(false) };
        let home = request.home(check).unwrap_or_default();
        if self.meant.as_ref().is_none_or(|(of, _)| of != home) {
            self.meant = Some((home.to_owned(), session::meant_principal(request, check)?));
        }
        let Some((_, Some(principal))) = &self.meant else { return Ok(false) };
        let resource_type = check.resource_type.as_deref();
        let ask = Ask {
            principal,
            permission,
            scope: AskedScope::Path(scope),
            resource: check.resource.as_deref(),
            attributes: asked.attributes.as_ref().map(JsonbAttributes::given),
            resource_type,
        };
        let names = Names { principal, permission, resource_type };
        let site = self.site.get_or_insert(CallSite::EMPTY);
        let mut hint = site.recall(names);
        let permitted = decide(&ask, &mut hint)?;
        site.remember(names, hint, None);
        Ok(permitted)
    }
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
        attributes: attributes.as_ref().map(JsonbAttributes::given),
        resource_type: check.resource_type.as_deref(),
    };
    decide(&ask, &mut Hint::default())
}
