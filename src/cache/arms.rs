//! What an index is asked for, reason by reason.

use super::ask::{Ask, AskedScope};
use super::bounds_in_force;
use super::compiled_questions::{Arms, AttributeArm};
use super::decision::need_policy;
use super::known_catalogue::need_catalogue;
use super::permitted_scope_ids::ids_of;
use super::policy_store::Step;
use super::stores::{refresh, with_store};
use crate::catalog::{View, Wanted, load_scopes_within_of};
use crate::engine::Reason;
use crate::fault::Fault;
use crate::model::{Map, Result, boxed, counted, push};
use std::rc::Rc;

/// Where a yes may be found for each reason, within what the session is limited to. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn arms(principal: &str, permission: &str) -> Result<Rc<Arms>> {
    let own = own_arms(principal, permission)?;
    if !bounds_in_force::are_there() {
        return Ok(own);
    }
    let mut narrowed = Arms::clone(&own);
    for name in bounds_in_force::get()?.names_about(principal)?.iter() {
        narrowed.narrow(&ids_of(name, permission)?);
    }
    counted(narrowed)
}

/// The same of the principal's policy. Whatever the statement's snapshot permits is in it, for a reason that it has; what it does
/// not is no for any.
fn own_arms(principal: &str, permission: &str) -> Result<Rc<Arms>> {
    let Some((newest, is_visible)) = arms_in(View::Newest, principal, permission)? else { return Ok(Rc::default()) };
    if is_visible || Fault::OnePolicy.is_in() {
        return Ok(newest);
    }
    // What moves from one reason to another while the statement runs stays where the statement looks for it.
    let Some((other, _)) = arms_in(View::Statement, principal, permission)? else { return Ok(newest) };
    let mut all = Arms::default();
    for arms in [&newest, &other] {
        arms.scopes.iter().try_for_each(|id| push(&mut all.scopes, *id))?;
        arms.named_scopes.iter().try_for_each(|id| push(&mut all.named_scopes, *id))?;
        arms.names.iter().try_for_each(|name| push(&mut all.names, boxed(name)?))?;
    }
    for ids in [&mut all.scopes, &mut all.named_scopes] {
        ids.sort_unstable();
        ids.dedup();
    }
    all.names.sort_unstable();
    all.names.dedup();
    for attribute in newest.attributes.keys().chain(other.attributes.keys()) {
        all.attributes.try_reserve(1)?;
        all.attributes.insert(boxed(attribute)?, of_both(attribute, &newest, &other)?);
    }
    counted(all)
}

/// What either says of an attribute. Who says nothing of it grants nothing by it, and whatever it grants for other reasons.
fn of_both(attribute: &str, one: &Arms, other: &Arms) -> Result<AttributeArm> {
    let mut all = AttributeArm::default();
    for arms in [one, other] {
        let arm = arms.attributes.get(attribute);
        let others = arm.map_or(&arms.scopes, |arm| &arm.other_scopes);
        others.iter().try_for_each(|id| push(&mut all.other_scopes, *id))?;
        let Some(arm) = arm else { continue };
        arm.scopes.iter().try_for_each(|id| push(&mut all.scopes, *id))?;
        arm.values.iter().try_for_each(|value| push(&mut all.values, boxed(value)?))?;
    }
    for ids in [&mut all.other_scopes, &mut all.scopes] {
        ids.sort_unstable();
        ids.dedup();
    }
    all.values.sort_unstable();
    all.values.dedup();
    Ok(all)
}

/// One side of it, and whether the statement's snapshot sees all that it was made from; `None` where there is nothing.
fn arms_in(view: View, principal: &str, permission: &str) -> Result<Option<(Rc<Arms>, bool)>> {
    let scope = AskedScope::Id(0);
    let ask = Ask { principal, permission, scope, resource: None, attributes: None, resource_type: None };
    if !refresh(view) {
        return Ok(None);
    }
    // Catalogue, the application's own, policy, and a spare one for each should the limit on memory have made room.
    for _ in 0..7 {
        let Some(found) = with_store(view, |store| store.find_whole_question(&ask)) else { return Ok(None) };
        let handle = match found? {
            Ok(handle) => handle,
            Err(Step::NeedsCatalogue) if need_catalogue(view)? => continue,
            Err(Step::NeedsPolicy(catalogue) | Step::NeedsWholePolicy(catalogue))
                if need_policy(view, principal, Wanted::All, &catalogue)? =>
            {
                continue;
            }
            Err(_) => return Ok(None),
        };
        let known = with_store(view, |store| {
            let compiled = store.question(handle)?;
            Some((compiled.arms.clone(), Rc::clone(&compiled.question), compiled.is_visible()))
        });
        return Ok(match known.flatten() {
            None => None,
            Some((Some(arms), _, is_visible)) => Some((arms, is_visible)),
            Some((None, question, is_visible)) => {
                let scopes = |reason: Reason<'_>| load_scopes_within_of(view, &question.territory_by(reason)?);
                let mut named_scopes = question.named_scopes()?;
                named_scopes.sort_unstable();
                let mut arms = Arms {
                    scopes: scopes(Reason::Scope(None))?,
                    named_scopes,
                    names: question.all_names()?,
                    attributes: Map::default(),
                };
                for (attribute, values) in question.accepted_values()? {
                    let other_scopes = scopes(Reason::Scope(Some(&attribute)))?;
                    let arm = AttributeArm { other_scopes, scopes: scopes(Reason::Attribute(&attribute))?, values };
                    arms.attributes.try_reserve(1)?;
                    arms.attributes.insert(attribute, arm);
                }
                let arms = counted(arms)?;
                with_store(view, |store| store.keep_arms(handle, Rc::clone(&arms)));
                Some((arms, is_visible))
            }
        });
    }
    Ok(None)
}
