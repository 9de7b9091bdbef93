//! In which scopes a principal holds a permission on anything at all.

use super::ask::{Ask, AskedScope};
use super::bounds_in_force;
use super::compiled_questions::{CompiledQuestion, Handle, KeyedScopes};
use super::decision::need_policy;
use super::known_catalogue::need_catalogue;
use super::policy_store::Step;
use super::stores::{refresh, with_store};
use crate::catalog::{View, Wanted, load_keys_within, load_scopes_within};
use crate::engine::Question;
use crate::fault::Fault;
use crate::model::{Bound, Level, Result, counted};
use crate::server::BackendLocal;
use std::cell::RefCell;
use std::rc::Rc;

/// The newest side alone: what both sides permit lies within it.
const VIEW: View = View::Newest;

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
        for name in bounds_in_force::get()?.names_about(principal)?.iter() {
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
pub(super) fn ids_of(principal: &str, permission: &str) -> Result<Rc<Vec<i64>>> {
    let Some((handle, question)) = find_question(principal, permission)? else { return Ok(Rc::default()) };
    if let Some(ids) = known(handle, |compiled| compiled.territory.clone()) {
        return Ok(ids);
    }
    let mut ids = load_scopes_within(&question.territory()?)?;
    if Fault::Territory.is_in() {
        ids.pop();
    }
    let ids = Rc::new(ids);
    with_store(VIEW, |store| store.keep_territory(handle, Rc::clone(&ids)));
    Ok(ids)
}

/// Those of them that are of a level and have keys, by their ids, sorted.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn permitted_scope_keys(principal: &str, permission: &str, level: Level) -> Result<Rc<KeyedScopes>> {
    if Bound::is_name(principal) {
        return Ok(Rc::default());
    }
    let keys = keys_of(principal, permission, level)?;
    if !bounds_in_force::are_there() {
        return Ok(keys);
    }
    let mut narrowed = Vec::new();
    narrowed.try_reserve_exact(keys.len())?;
    narrowed.extend(keys.iter().cloned());
    for name in bounds_in_force::get()?.names_about(principal)?.iter() {
        let others = ids_of(name, permission)?;
        narrowed.retain(|(id, _)| others.binary_search(id).is_ok());
    }
    counted(narrowed)
}

/// The same of one policy, whatever the session is limited to.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn keys_of(principal: &str, permission: &str, level: Level) -> Result<Rc<KeyedScopes>> {
    let Some((handle, question)) = find_question(principal, permission)? else { return Ok(Rc::default()) };
    if let Some(keys) = known(handle, |compiled| compiled.keys(level).cloned()) {
        return Ok(keys);
    }
    let mut keys = load_keys_within(&question.territory()?, level)?;
    if Fault::Territory.is_in() {
        keys.pop();
    }
    let keys = Rc::new(keys);
    with_store(VIEW, |store| store.keep_keys(handle, level, Rc::clone(&keys)));
    Ok(keys)
}

fn known<T>(handle: Handle, read: impl FnOnce(&CompiledQuestion) -> Option<T>) -> Option<T> {
    with_store(VIEW, |store| store.question(handle).and_then(read)).flatten()
}

/// The compiled question about the permission's own type; `None` where it cannot be held by anybody.
fn find_question(principal: &str, permission: &str) -> Result<Option<(Handle, Rc<Question>)>> {
    let scope = AskedScope::Id(0);
    let ask = Ask { principal, permission, scope, resource: None, attributes: None, resource_type: None };
    if !refresh(VIEW) {
        return Ok(None);
    }
    // Catalogue, the application's own, policy, and a spare one for each should the limit on memory have made room.
    for _ in 0..7 {
        let Some(found) = with_store(VIEW, |store| store.find_whole_question(&ask)) else { return Ok(None) };
        let handle = match found? {
            Ok(handle) => handle,
            Err(Step::NeedsCatalogue) if need_catalogue(VIEW)? => continue,
            Err(Step::NeedsPolicy(catalogue) | Step::NeedsWholePolicy(catalogue))
                if need_policy(VIEW, principal, Wanted::All, &catalogue)? =>
            {
                continue;
            }
            Err(_) => return Ok(None),
        };
        return Ok(known(handle, |compiled| Some((handle, Rc::clone(&compiled.question)))));
    }
    Ok(None)
}
