//! In which scopes a principal holds a permission on anything at all.

use super::ask::{Ask, AskedScope};
use super::bounds_in_force;
use super::decision::{need_catalogue, need_policy, refresh, with_store};
use super::policy_store::Step;
use crate::catalog::{View, load_scopes_within};
use crate::fault::Fault;
use crate::model::{Bound, Result, counted};
use crate::server::BackendLocal;
use std::cell::RefCell;
use std::rc::Rc;

/// The last lists that were narrowed down, and what came of it.
type Narrowed = [Rc<Vec<i64>>; 3];

static NARROWED: BackendLocal<RefCell<Option<Narrowed>>> = BackendLocal::new(RefCell::new(None));

/// The ids of the scopes where the permission may be held on some resource of its type, or on the type as a whole;
/// sorted. No scope is left out for which a decision says yes. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn permitted_scope_ids(principal: &str, permission: &str) -> Result<Rc<Vec<i64>>> {
    if Bound::is_name(principal) {
        return Ok(Rc::default());
    }
    let mut ids = ids_of(principal, permission)?;
    if bounds_in_force::are_there() {
        for name in bounds_in_force::get()?.names() {
            ids = narrowed(&ids, &ids_of(name, permission)?)?;
        }
    }
    Ok(ids)
}

/// What both lists have. Scans begin again and again with the same lists, which are kept where they came from.
fn narrowed(ids: &Rc<Vec<i64>>, others: &Rc<Vec<i64>>) -> Result<Rc<Vec<i64>>> {
    if let Ok(known) = NARROWED.get().try_borrow()
        && let Some([one, other, both]) = known.as_ref()
        && Rc::ptr_eq(one, ids)
        && Rc::ptr_eq(other, others)
    {
        return Ok(Rc::clone(both));
    }
    let mut both = Vec::new();
    both.try_reserve_exact(ids.len().min(others.len()))?;
    both.extend(ids.iter().filter(|id| others.binary_search(id).is_ok()));
    let both = counted(both)?;
    if let Ok(mut known) = NARROWED.get().try_borrow_mut() {
        *known = Some([ids, others, &both].map(Rc::clone));
    }
    Ok(both)
}

/// The same for one policy, of a principal or of a bound.
fn ids_of(principal: &str, permission: &str) -> Result<Rc<Vec<i64>>> {
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
