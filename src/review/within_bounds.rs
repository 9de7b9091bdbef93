//! What a session that is limited is told about itself: what it holds is what its principal holds and its bounds permit.
//! About others it is told what they hold.

use crate::cache::bounds_in_force::{self, Bounds};
use crate::catalog::{KnownPrincipal, Registry, describe_bound};
use crate::engine::{Answer, Part, Question};
use crate::model::{BoundEntryDocument, PermissionIndex, Result, Scope, TypeIndex, push};
use crate::server::{moment, quote_literal};
use crate::session;
use serde_json::{Value, json};
use std::rc::Rc;

/// The bounds that count in a question about this principal.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn bounds_about(principal: &str) -> Result<Rc<Bounds>> {
    let is_about_itself = bounds_in_force::are_there() && session::current_principal().as_deref() == Some(principal);
    if is_about_itself { bounds_in_force::get() } else { Ok(Rc::default()) }
}

/// What each of the bounds permits to the principal, narrowed down to the permission.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn questions(
    bounds: &Bounds,
    principal: &KnownPrincipal,
    permission: PermissionIndex,
    resource_type: TypeIndex,
    registry: &Registry<'_>,
) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for bound in bounds.each() {
        let policy = registry.policy_of_bound(bound, &principal.owner()?)?;
        push(&mut questions, Question::new(&policy, registry.catalogue, permission, resource_type, moment())?)?;
    }
    Ok(questions)
}

/// `None` if nothing is permitted in the scope by all of these, else whether the type as a whole is. Resources are no scopes.
pub fn common_extent(questions: &[&Question], scope: &Scope, registry: &Registry<'_>) -> Option<bool> {
    let mut depending = Vec::new();
    for question in questions {
        match question.answer_in(scope) {
            Answer::No => return None,
            Answer::Yes => {}
            Answer::Depends => depending.push(*question),
        }
    }
    if depending.len() < 2 {
        return Some(depending.is_empty());
    }
    // What all of them know by its attributes may be there one day.
    let matches = |question: &&Question| question.parts_in(scope).any(|part| matches!(part, Part::Matching(_)));
    let permit = |name: &str| depending.iter().all(|question| question.decide(scope, Some(name), None, registry));
    let is_some =
        depending.iter().all(matches) || depending.iter().flat_map(|question| question.listed_in(scope)).any(permit);
    is_some.then_some(false)
}

/// What a refusal says of who holds it itself.
pub const HELD: &str = "held, but not by this token: what the session is limited to does not permit it";

/// The miss of who holds it, in a session that is limited to less.
pub fn miss() -> Value {
    json!({ "failed": [{ "what": "outside_bound", "detail": HELD }] })
}

/// What would do: the session or key that is limited to this grant as well. `None` where that cannot be written.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn suggestion(principal: &str, grant: &Value) -> Result<Option<String>> {
    let part = |name: &str| grant.get(name).and_then(Value::as_str).map(str::to_owned);
    let (Some(role_identifier), Some(resource_group_identifier), Some(scope)) =
        (part("role"), part("resource_group"), part("scope"))
    else {
        return Ok(None);
    };
    let bounds = bounds_in_force::get()?;
    let mut entries = bounds.each().next().map(describe_bound).transpose()?.unwrap_or_default();
    push(&mut entries, BoundEntryDocument { role_identifier, resource_group_identifier, scope })?;
    let limited_to = quote_literal(json!(entries).to_string());
    let principal = quote_literal(principal);
    let (_, key) = session::told_identity();
    Ok(Some(match key {
        Some(_) => {
            format!("SELECT harness_rbac.create_api_key({principal}, 'another_key', limited_to => {limited_to})")
        }
        None => format!("SELECT harness_rbac.begin_session({principal}, limited_to => {limited_to})"),
    }))
}
