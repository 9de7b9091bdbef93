//! In which scopes a principal holds a permission on anything at all.

use super::ask::{Ask, AskedScope};
use super::decision::{need_catalogue, need_policy, refresh, with_store};
use super::policy_store::Step;
use crate::catalog::{View, load_scopes_within};
use crate::fault::Fault;
use crate::model::Result;
use std::rc::Rc;

/// The ids of the scopes where the permission may be held on some resource of its type, or on the type as a whole;
/// sorted. No scope is left out for which a decision says yes. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn permitted_scope_ids(principal: &str, permission: &str) -> Result<Rc<Vec<i64>>> {
    let scope = AskedScope::Id(0);
    let ask = Ask { principal, permission, scope, resource: None, attributes: None, resource_type: None };
    let nothing = Rc::default();
    // The newest side alone: what both sides permit lies within it.
    let view = View::Newest;
    if !refresh(view) {
        return Ok(nothing);
    }
    // Catalogue, policy, and a spare one for each should the limit on memory have made room.
    for _ in 0..5 {
        let Some(found) = with_store(view, |store| store.find_question(&ask)) else { return Ok(nothing) };
        let handle = match found? {
            Ok(handle) => handle,
            Err(Step::NeedsCatalogue) if need_catalogue(view)? => continue,
            Err(Step::NeedsPolicy(catalogue)) if need_policy(view, principal, &catalogue)? => continue,
            Err(_) => return Ok(nothing),
        };
        let known = with_store(view, |store| {
            let compiled = store.question(handle)?;
            Some((compiled.territory.clone(), Rc::clone(&compiled.question)))
        });
        return match known.flatten() {
            None => Ok(nothing),
            Some((Some(ids), _)) => Ok(ids),
            Some((None, question)) => {
                let mut ids = load_scopes_within(&question.territory()?)?;
                if Fault::Territory.is_in() {
                    ids.pop();
                }
                let ids = Rc::new(ids);
                with_store(view, |store| store.keep_territory(handle, Rc::clone(&ids)));
                Ok(ids)
            }
        };
    }
    Ok(nothing)
}
