//! What a document says must, or must not, be permitted, held against what is.

use super::document::{Expectation, PolicyDocument};
use crate::authority::Caller;
use crate::cache::{Ask, AskedScope, Hint, catalogue, decide};
use crate::catalog::{JsonbAttributes, View, load_principal_account, load_scope_by_path};
use crate::model::{PrincipalRef, RbacError, Result, ScopePath, SqlState};

/// # Errors
/// 22023 if an assertion of the document fails.
pub fn check_expectations(caller: &Caller, document: &PolicyDocument) -> Result<()> {
    let mut failed = Vec::new();
    for expectation in document.expectations() {
        if let Some(why) = fault(Some(caller), expectation)? {
            failed.push(format!("{expectation}: {why}"));
        }
    }
    let all = document.expectations().count();
    if failed.is_empty() {
        return Ok(());
    }
    Err(RbacError::new(
        SqlState::InvalidParameterValue,
        format!("{} of {all} assertions of the policy document fail", failed.len()),
        failed.join("\n"),
        "Nothing was changed. simulate() says who gains and loses what.",
    ))
}

/// The assertions of the document as lines in the Test Anything Protocol, for a caller, or for nobody.
///
/// # Errors
/// 54000 if there is no memory to decide.
pub fn tap(caller: Option<&Caller>, document: &PolicyDocument) -> Result<Vec<String>> {
    let mut lines = vec!["TAP version 13".to_owned(), format!("1..{}", document.expectations().count())];
    for (place, expectation) in document.expectations().enumerate() {
        // In a description a number sign begins a directive.
        let description = expectation.to_string().replace('#', "\\#");
        pgrx::check_for_interrupts!();
        match fault(caller, expectation)? {
            None => lines.push(format!("ok {} - {description}", place + 1)),
            Some(why) => {
                lines.push(format!("not ok {} - {description}", place + 1));
                lines.push(format!("# {why}"));
            }
        }
    }
    Ok(lines)
}

/// Why an assertion fails; a name that nothing has fails it either way, or a slip of the pen would let it pass for ever.
/// To who may not look there it is as if nobody held anything, as it is for decisions.
fn fault(caller: Option<&Caller>, expectation: Expectation<'_>) -> Result<Option<String>> {
    let asked = expectation.assertion;
    let catalogue = catalogue()?;
    if may_look_for_principal(caller, &asked.principal)? && load_principal_account(&asked.principal)?.is_none() {
        return Ok(Some("there is no such principal".into()));
    }
    let Some(permission) = catalogue.permission_by_identifier(&asked.permission) else {
        return Ok(Some("there is no such permission".into()));
    };
    if may_look_for_scope(caller, &asked.scope)? && load_scope_by_path(View::Newest, &asked.scope)?.is_none() {
        return Ok(Some("there is no such scope".into()));
    }
    let resource_type = match &asked.resource_type {
        Some(name) => catalogue.type_by_identifier(name),
        None => catalogue.permission(permission).map(|known| known.resource_type),
    };
    if !resource_type.is_some_and(|resource_type| catalogue.counts_on(permission, resource_type)) {
        return Ok(Some("the permission says nothing about such resources".into()));
    }
    let attributes = asked.resource_attributes.as_ref().map(|given| JsonbAttributes::of_text(given.text()));
    let permitted = decide(
        &Ask {
            principal: &asked.principal,
            permission: &asked.permission,
            scope: AskedScope::Path(&asked.scope),
            resource: asked.resource_identifier.as_deref(),
            attributes: attributes.as_ref().map(JsonbAttributes::given),
            resource_type: asked.resource_type.as_deref(),
        },
        &mut Hint::default(),
    )?;
    Ok(match (expectation.permitted, permitted) {
        (true, false) => Some("no assignment in force permits it".into()),
        (false, true) => Some("it is permitted".into()),
        _ => None,
    })
}

/// Before the look.
fn may_look_for_principal(caller: Option<&Caller>, principal: &str) -> Result<bool> {
    let asked = PrincipalRef::parse(principal)?;
    may_see(caller, asked.kind.viewing_permission(), asked.home.as_str())
}

/// The same for a scope: who sees it, or the one that it would lie in.
fn may_look_for_scope(caller: Option<&Caller>, scope: &str) -> Result<bool> {
    let asked = ScopePath::parse(scope)?;
    for place in [Some(asked), asked.parent()].into_iter().flatten() {
        if may_see(caller, place.level().view_permission(), place.as_str())? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn may_see(caller: Option<&Caller>, permission: &str, scope: &str) -> Result<bool> {
    caller.map_or(Ok(false), |caller| caller.holds(permission, scope, None, None, None))
}
