//! One decision, from the question to yes or no.

use super::ask::{Ask, AskedScope, Target};
use super::bounds_in_force;
use super::compiled_questions::Handle;
use super::counters::{compiles, decided, reads, watch};
use super::hint::Hint;
use super::known_catalogue::need_catalogue;
use super::moment::is_asked_about;
use super::policy_store::{Step, Store};
use super::scope_table::Written;
use super::stores::{limit, refresh, with_store};
use crate::catalog::{
    JsonbAttributes, View, Wanted, Writers, load_bound, load_policy, load_registered_attributes,
    load_written_scope_by_id, load_written_scope_by_path,
};
use crate::engine::Facts;
use crate::fault::Fault;
use crate::model::{
    Bound, Catalogue, PrincipalRef, RbacError, Result, Scope, ScopeId, TypeIndex, counted, is_free_identifier,
};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// Decides: yes if the principal's policy says so, and every bound in force as well. The caller has absorbed pending
/// messages.
///
/// # Errors
/// 54000 if there is no memory to compile the policy; anything doubtful is no error but a no.
#[inline(always)]
pub fn decide(ask: &Ask<'_>, hint: &mut Hint) -> Result<bool> {
    match recall(&ask.target(), hint) {
        Some(answer) => Ok(answer),
        None => decide_anew(ask, hint),
    }
}

/// The decision where it is known already: what almost every row comes down to. The hint is for who asks now, and whatever for.
#[inline(always)]
pub fn recall(target: &Target<'_>, hint: &Hint) -> Option<bool> {
    let own = hint.own?;
    let answer = if bounds_in_force::are_there() {
        recall_within(target, own, hint)?
    } else {
        with_store(View::Newest, |store| store.recall(target, own)).flatten()?
    };
    decided();
    Some(answer && can_be(target))
}

#[inline(never)]
fn recall_within(target: &Target<'_>, own: Handle, hint: &Hint) -> Option<bool> {
    let (number, count) = bounds_in_force::known()?;
    let bounds = hint.of_bounds(number, count)?;
    with_store(View::Newest, |store| store.recall_within(target, own, bounds)).flatten()
}

/// The decision, and where it is found the next time.
#[cold]
fn decide_anew(ask: &Ask<'_>, hint: &mut Hint) -> Result<bool> {
    let before = hint.own;
    let answer = decide_alone(ask, &mut hint.own)?;
    hint.is_new |= hint.own != before;
    let answer = answer && (!bounds_in_force::are_there() || is_within_bounds(ask, hint)?);
    Ok(answer && can_be(&ask.target()))
}

/// Whether there can be such a resource: nothing has a name that nothing can have.
#[inline(always)]
fn can_be(target: &Target<'_>) -> bool {
    !(Fault::WholeTypes.is_in() && target.resource.is_none())
        && target.resource.is_none_or(is_free_identifier)
        && target.attributes.is_none_or(|given| given.are_attributes())
}

/// The same whatever the session is limited to: what the principal itself holds.
///
/// # Errors
/// As for [`decide`].
pub fn decide_unbounded(ask: &Ask<'_>) -> Result<bool> {
    Ok(decide_alone(ask, &mut None)? && can_be(&ask.target()))
}

/// The same within these bounds.
///
/// # Errors
/// As for [`decide`].
pub fn decide_under(ask: &Ask<'_>, bounds: &[Bound]) -> Result<bool> {
    if !decide_unbounded(ask)? {
        return Ok(false);
    }
    for bound in bounds {
        if !decide_policy(&Ask { principal: &bound.name_about(ask.principal), ..*ask }, &mut None)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether every bound in force says yes to the question, whoever it is about.
///
/// # Errors
/// As for [`decide`].
pub fn is_within_bounds(ask: &Ask<'_>, hint: &mut Hint) -> Result<bool> {
    let bounds = bounds_in_force::get()?;
    hint.use_for(bounds.number());
    for (place, name) in bounds.names_about(ask.principal)?.iter().enumerate() {
        let of_bound = Ask { principal: name, ..*ask };
        let kept = hint.within.get(place).copied().flatten();
        let mut handle = kept;
        let is_permitted = decide_policy(&of_bound, &mut handle)?;
        if handle != kept {
            hint.is_new = true;
            hint.within.iter_mut().skip(place).take(1).for_each(|place| *place = handle);
        }
        if !is_permitted {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What one policy says, by itself. No principal is called as bounds are.
fn decide_alone(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    decide_kept(
        ask,
        hint,
        |ask, hint| if Bound::is_name(ask.principal) { Ok(false) } else { look_and_decide(ask, hint) },
    )
}

/// The same of a bound.
fn decide_policy(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    decide_kept(ask, hint, look_and_decide)
}

/// Yes if both the newest policy and the policy as the statement's snapshot has it say so.
fn decide_kept(
    ask: &Ask<'_>,
    hint: &mut Option<Handle>,
    look: impl Fn(&Ask<'_>, &mut Option<Handle>) -> Result<bool>,
) -> Result<bool> {
    decided();
    let recall = |handle| with_store(View::Newest, |store| store.recall(&ask.target(), handle)).flatten();
    match hint.and_then(recall) {
        Some(answer) => Ok(answer),
        None => watch(|| look(ask, hint)),
    }
}

/// The same where it is known already, and does not depend on what the resource is called.
#[inline(always)]
pub fn recall_whatever_resource(target: &Target<'_>, hint: &Hint) -> Option<bool> {
    // What a session is limited to may depend on it.
    let is_one = !bounds_in_force::are_there() && target.attributes.is_none_or(|given| given.are_attributes());
    let recall = |handle| with_store(View::Newest, |store| store.recall_whatever_resource(target, handle)).flatten();
    hint.own.filter(|_| is_one).and_then(recall).inspect(|_| decided())
}

#[cold]
fn look_and_decide(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    // Some ask for many in one call.
    pgrx::check_for_interrupts!();
    // Then the snapshot is the newest one.
    if is_asked_about() {
        return decide_in(View::Statement, ask, &mut None);
    }
    if !decide_in(View::Newest, ask, hint)? {
        return Ok(false);
    }
    let is_visible = |handle| with_store(View::Newest, |store| store.is_visible(handle)) == Some(true);
    if hint.is_some_and(is_visible) {
        return Ok(true);
    }
    decide_in(View::Statement, ask, &mut None)
}

/// One side of a decision. A yes that depends on rows which the question was not compiled from leaves no hint, unless
/// both sides see them.
fn decide_in(view: View, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    // Inside another decision of this backend, or without a snapshot: no.
    if !refresh(view) {
        return Ok(false);
    }
    // The shipped catalogue, the application's, scope, policy, all of it, and a spare one for each should the limit on
    // memory have made room.
    for _ in 0..11 {
        let Some(step) = with_store(view, |store| store.look(ask, hint)) else { return Ok(false) };
        let found = match step? {
            Step::Decided(decision) => return Ok(decision),
            Step::Deliberate(question, scope) => {
                let facts = Lookup { view, writers: Cell::default(), failure: OnceCell::new() };
                let decision = question.decide(&scope, ask.resource, ask.attributes, &facts);
                if decision && view == View::Newest && !facts.writers.get().are_visible() {
                    *hint = None;
                }
                return facts.failure.into_inner().map_or(Ok(decision), Err);
            }
            Step::NeedsCatalogue => need_catalogue(view)?,
            Step::NeedsPolicy(catalogue) => {
                let scope = find_scope(view, ask.scope)?.map(|(scope, _)| scope);
                need_policy(view, ask.principal, Wanted::In(scope.as_ref()), &catalogue)? && scope.is_some()
            }
            Step::NeedsWholePolicy(catalogue) => need_policy(view, ask.principal, Wanted::All, &catalogue)?,
            Step::NeedsScope => find_scope(view, ask.scope)?.is_some(),
        };
        if !found {
            return Ok(false);
        }
    }
    Ok(false)
}

/// Compiles what is wanted of what the principal holds; false if there is nobody of that name.
pub(super) fn need_policy(view: View, principal: &str, wanted: Wanted<'_>, catalogue: &Catalogue) -> Result<bool> {
    let bound = Bound::of_name(principal);
    if bound.is_none() && PrincipalRef::parse(principal).is_err() {
        return Ok(false);
    }
    let Some(mut shared) = with_store(view, Store::lend_shared) else { return Ok(false) };
    compiles();
    let loaded = match bound {
        Some((bound, about)) => load_bound(view, &bound, about, catalogue, &mut shared)?,
        None => load_policy(view, principal, wanted, catalogue, &mut shared)?,
    };
    with_store(view, |store| store.put_policy(principal, loaded, shared, limit(view)))
        .transpose()
        .map(|is_known| is_known == Some(true))
}

/// The scope, from the store or the tables, and who wrote it: a statement that does not see it sees no rows of it either, but
/// may see some that were left there before. `None` if there is none.
fn find_scope(view: View, asked: AskedScope<'_>) -> Result<Option<Written>> {
    if let Some(Some(known)) = with_store(view, |store| store.scope(asked).cloned()) {
        return Ok(Some(known));
    }
    reads();
    let loaded = match asked {
        AskedScope::Id(id) => load_written_scope_by_id(view, ScopeId(id))?,
        AskedScope::Path(path) => load_written_scope_by_path(view, path)?,
    };
    let Some((scope, writer)) = loaded else { return Ok(None) };
    let written = (counted(scope)?, writer);
    with_store(view, |store| store.put_scope(written.clone(), limit(view))).transpose()?;
    Ok(Some(written))
}

/// What the engine looks up while it deliberates. A failure counts as "not found" and is raised afterwards.
struct Lookup {
    view: View,
    /// Who wrote what was found.
    writers: Cell<Writers>,
    failure: OnceCell<RbacError>,
}

impl Lookup {
    fn keep_failure<T>(&self, found: Result<Option<T>>) -> Option<T> {
        found.unwrap_or_else(|error| {
            let _ = self.failure.set(error);
            None
        })
    }

    fn note_writers(&self, add: impl FnOnce(&mut Writers)) {
        let mut all = self.writers.get();
        add(&mut all);
        self.writers.set(all);
    }
}

impl Facts for Lookup {
    type Registered = JsonbAttributes;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        // An identifier with a slash would name a scope further down.
        if identifier.contains('/') {
            return None;
        }
        let path = format!("{}/{identifier}", parent.path());
        let (child, writer) = self.keep_failure(find_scope(self.view, AskedScope::Path(&path)))?;
        self.note_writers(|all| all.add(writer));
        Some(child)
    }

    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        let id = with_store(self.view, |store| {
            let known = store.catalogue().and_then(|catalogue| catalogue.resource_type(resource_type));
            known.map(|known| known.id)
        })??;
        reads();
        let (attributes, writers) = self.keep_failure(load_registered_attributes(self.view, scope, id, resource))?;
        self.note_writers(|all| all.add_all(&writers));
        Some(attributes)
    }
}
