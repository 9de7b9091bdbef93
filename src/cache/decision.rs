//! One decision, from the question to yes or no.

use super::ask::{Ask, AskedScope};
use super::compiled_questions::Handle;
use super::policy_store::{Step, Store};
use super::signals;
use crate::catalog::{
    JsonbAttributes, SnapshotId, View, Writers, load_catalogue, load_policy, load_registered_attributes,
    load_scope_by_id, load_scope_by_path,
};
use crate::engine::{Facts, Reason};
use crate::fault::Fault;
use crate::model::{
    Attributes, Catalogue, PrincipalRef, RbacError, Result, Scope, ScopeId, TypeIndex, counted, is_free_identifier,
};
use crate::server::{BackendLocal, settings};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

/// What is compiled from the newest state, and what from the statement's snapshot.
static STORES: [BackendLocal<OnceCell<RefCell<Store>>>; 2] = [const { BackendLocal::new(OnceCell::new()) }; 2];

/// Decides: yes if both the newest policy and the policy as the statement's snapshot has it say so. The caller has
/// absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory to compile the policy; anything doubtful is no error but a no.
#[inline(always)]
pub fn decide(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    decide_by(Reason::Any, ask, hint)
}

/// The same, if the newest policy says so for this reason; the statement's snapshot may have another one.
///
/// # Errors
/// As for [`decide`].
#[inline(always)]
pub fn decide_by(reason: Reason<'_>, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    let recall = |handle| with_store(View::Newest, |store| store.recall(reason, ask, handle)).flatten();
    let answer = match hint.and_then(recall) {
        Some(answer) => answer,
        None => look_and_decide(reason, ask, hint)?,
    };
    if Fault::Leak.is_in() {
        std::mem::forget(vec![1_u8; 64]);
    }
    let answer = answer && !(Fault::WholeTypes.is_in() && ask.resource.is_none());
    // Nothing has a name that nothing can have.
    Ok(answer && ask.resource.is_none_or(is_free_identifier) && ask.attributes.is_none_or(JsonbAttributes::is_object))
}

/// The same where it is known already, and does not depend on what the resource is called.
#[inline(always)]
pub fn recall_whatever_resource(reason: Reason<'_>, ask: &Ask<'_>, hint: Option<Handle>) -> Option<bool> {
    let is_one = matches!(reason, Reason::Scope(_)) && ask.attributes.is_none_or(JsonbAttributes::is_object);
    hint.filter(|_| is_one)
        .and_then(|handle| with_store(View::Newest, |store| store.recall(reason, ask, handle)).flatten())
}

#[cold]
fn look_and_decide(reason: Reason<'_>, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    // Some ask for many in one call.
    pgrx::check_for_interrupts!();
    if !decide_in(View::Newest, reason, ask, hint)? {
        return Ok(false);
    }
    let is_visible = |handle| with_store(View::Newest, |store| store.is_visible(handle)) == Some(true);
    if hint.is_some_and(is_visible) {
        return Ok(true);
    }
    decide_in(View::Statement, Reason::Any, ask, &mut None)
}

/// One side of a decision. A yes that depends on rows which the question was not compiled from leaves no hint, unless
/// both sides see them.
fn decide_in(view: View, reason: Reason<'_>, ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    // Inside another decision of this backend, or without a snapshot: no.
    if !refresh(view) {
        return Ok(false);
    }
    // Catalogue, policy, scope, and a spare one for each should the limit on memory have made room.
    for _ in 0..9 {
        let Some(step) = with_store(view, |store| store.look(reason, ask, hint)) else { return Ok(false) };
        let found = match step? {
            Step::Decided(decision) => return Ok(decision),
            Step::Deliberate(question, scope) => {
                let facts = Lookup { view, writers: Cell::default(), failure: OnceCell::new() };
                let attributes = ask.attributes.map(|attributes| attributes as &dyn Attributes);
                let decision = question.decide_by(reason, &scope, ask.resource, attributes, &facts);
                if decision && view == View::Newest && !facts.writers.get().are_visible() {
                    *hint = None;
                }
                return facts.failure.into_inner().map_or(Ok(decision), Err);
            }
            Step::NeedsCatalogue => need_catalogue(view)?,
            Step::NeedsPolicy(catalogue) => need_policy(view, ask.principal, &catalogue)?,
            Step::NeedsScope => find_scope(view, ask.scope)?.is_some(),
        };
        if !found {
            return Ok(false);
        }
    }
    Ok(false)
}

/// Has every question be answered anew. Whether it does: not inside another decision of this backend.
pub fn forget_answers() -> bool {
    with_store(View::Newest, Store::forget_answers).is_some()
}

/// Nothing of a store is borrowed while PostgreSQL is called. `None` inside another decision of this backend.
#[inline(always)]
pub(super) fn with_store<T>(view: View, f: impl FnOnce(&mut Store) -> T) -> Option<T> {
    let [newest, of_statement] = &STORES;
    let store = match view {
        View::Newest => newest,
        View::Statement => of_statement,
        // Nothing is kept of the past.
        View::Then => return None,
    };
    store.get().get_or_init(RefCell::default).try_borrow_mut().ok().map(|mut store| f(&mut store))
}

/// Lets the store forget what no longer holds; whether it can be used.
pub(super) fn refresh(view: View) -> bool {
    match (view, SnapshotId::of_statement()) {
        (View::Newest, _) => with_store(view, Store::refresh).is_some(),
        (View::Statement, Some(snapshot)) => with_store(view, |store| store.refresh_to(snapshot)).is_some(),
        (View::Statement, None) | (View::Then, _) => false,
    }
}

/// The resource types and permissions that exist. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn catalogue() -> Result<Rc<Catalogue>> {
    let view = View::Newest;
    let known = || with_store(view, |store| store.catalogue().cloned()).flatten();
    if refresh(view) && known().is_none() {
        need_catalogue(view)?;
    }
    // There is none to be kept inside another decision of this backend.
    known().map_or_else(|| load_catalogue(view).map(|(catalogue, _)| Rc::new(catalogue)), Ok)
}

pub(super) fn need_catalogue(view: View) -> Result<bool> {
    if !signals::listen()? {
        return Ok(false);
    }
    let catalogue = load_catalogue(view)?;
    Ok(with_store(view, |store| store.put_catalogue(catalogue)).is_some())
}

/// Compiles what the principal holds; false if there is nobody of that name.
pub(super) fn need_policy(view: View, principal: &str, catalogue: &Catalogue) -> Result<bool> {
    if PrincipalRef::parse(principal).is_err() {
        return Ok(false);
    }
    let Some(mut shared) = with_store(view, Store::lend_shared) else { return Ok(false) };
    let loaded = load_policy(view, principal, catalogue, &mut shared)?;
    with_store(view, |store| store.put_policy(principal, loaded, shared, limit(view)))
        .transpose()
        .map(|is_known| is_known == Some(true))
}

/// How many bytes a side may take. Few statements need the older one, and none for long.
fn limit(view: View) -> usize {
    match view {
        View::Newest => settings::cache_bytes(),
        View::Statement | View::Then => settings::cache_bytes() / 16,
    }
}

/// The scope, from the store or the tables; `None` if there is none.
fn find_scope(view: View, asked: AskedScope<'_>) -> Result<Option<Rc<Scope>>> {
    if let Some(Some(known)) = with_store(view, |store| store.scope(asked).cloned()) {
        return Ok(Some(known));
    }
    let loaded = match asked {
        AskedScope::Id(id) => load_scope_by_id(view, ScopeId(id))?,
        AskedScope::Path(path) => load_scope_by_path(view, path)?,
    };
    let Some(scope) = loaded.map(counted).transpose()? else {
        return Ok(None);
    };
    with_store(view, |store| store.put_scope(Rc::clone(&scope), limit(view))).transpose()?;
    Ok(Some(scope))
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
}

impl Facts for Lookup {
    type Registered = JsonbAttributes;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        // An identifier with a slash would name a scope further down.
        if identifier.contains('/') {
            return None;
        }
        self.keep_failure(find_scope(self.view, AskedScope::Path(&format!("{}/{identifier}", parent.path()))))
    }

    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        let id = with_store(self.view, |store| {
            let known = store.catalogue().and_then(|catalogue| catalogue.resource_type(resource_type));
            known.map(|known| known.id)
        })??;
        let (attributes, writers) = self.keep_failure(load_registered_attributes(self.view, scope, id, resource))?;
        let mut all = self.writers.get();
        all.add_all(&writers);
        self.writers.set(all);
        Some(attributes)
    }
}
