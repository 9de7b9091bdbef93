//! One decision, from the question to yes or no.

use super::backend_local::BackendLocal;
use super::questions::Handle;
use super::signals;
use super::store::{Step, Store};
use crate::catalog::{
    JsonbAttributes, load_catalogue, load_policy, load_registered_attributes, load_scope_by_id, load_scope_by_path,
};
use crate::engine::Facts;
use crate::model::{Attributes, Catalogue, RbacError, Result, Scope, ScopeId, TypeIndex, counted, is_free_identifier};
use crate::settings;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

static STORE: BackendLocal<OnceCell<RefCell<Store>>> = BackendLocal::new(OnceCell::new());

/// A question as SQL puts it. Who asks without a principal gets no further than the API.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    pub principal: &'a str,
    pub permission: &'a str,
    pub scope: AskedScope<'a>,
    /// `None` asks about the type as a whole.
    pub resource: Option<&'a str>,
    /// Stand in for the registered attributes.
    pub attributes: Option<&'a JsonbAttributes>,
    /// `None` is the permission's own.
    pub resource_type: Option<&'a str>,
}

/// A scope by its key or its path.
#[derive(Clone, Copy, Debug)]
pub enum AskedScope<'a> {
    Id(i64),
    Path(&'a str),
}

/// Decides. The caller has absorbed pending messages.
///
/// This is the newest policy's side of the decision. The side of the statement's own snapshot belongs here too: an
/// answer that differs between the two must be no.
///
/// # Errors
/// 54000 if there is no memory to compile the policy; anything doubtful is no error but a no.
#[inline(always)]
pub fn decide(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    let answer = match hint.and_then(|handle| with_store(|store| store.recall(ask, handle)).flatten()) {
        Some(answer) => answer,
        None => look_and_decide(ask, hint)?,
    };
    // Nothing has a name that nothing can have.
    Ok(answer && ask.resource.is_none_or(is_free_identifier) && ask.attributes.is_none_or(JsonbAttributes::is_object))
}

#[cold]
fn look_and_decide(ask: &Ask<'_>, hint: &mut Option<Handle>) -> Result<bool> {
    // Inside another decision of this backend: no.
    let Some(step) = with_store(|store| {
        store.refresh();
        store.look(ask, hint)
    }) else {
        return Ok(false);
    };
    match step? {
        Step::Decided(decision) => Ok(decision),
        step => load_and_decide(ask, hint, step),
    }
}

/// The long way: load what is missing, look again. Nothing of the store is borrowed while PostgreSQL is called.
fn load_and_decide(ask: &Ask<'_>, hint: &mut Option<Handle>, mut step: Step) -> Result<bool> {
    // Catalogue, policy, scope, and a spare one for each should the limit on memory have made room.
    for _ in 0..8 {
        let found = match step {
            Step::Decided(decision) => return Ok(decision),
            Step::Deliberate(question, scope) => {
                let facts = Lookup { failure: OnceCell::new() };
                let attributes = ask.attributes.map(|attributes| attributes as &dyn Attributes);
                let decision = question.decide(&scope, ask.resource, attributes, &facts);
                return facts.failure.into_inner().map_or(Ok(decision), Err);
            }
            Step::NeedsCatalogue => need_catalogue()?,
            Step::NeedsPolicy(catalogue) => need_policy(ask.principal, &catalogue)?,
            Step::NeedsScope => find_scope(ask.scope)?.is_some(),
        };
        if !found {
            return Ok(false);
        }
        match with_store(|store| store.look(ask, hint)) {
            Some(next) => step = next?,
            None => return Ok(false),
        }
    }
    Ok(false)
}

/// `None` inside another decision of this backend.
pub(super) fn with_store<T>(f: impl FnOnce(&mut Store) -> T) -> Option<T> {
    STORE.get().get_or_init(RefCell::default).try_borrow_mut().ok().map(|mut store| f(&mut store))
}

/// The resource types and permissions that exist. The caller has absorbed pending messages.
///
/// # Errors
/// 54000 if there is no memory for them.
pub fn catalogue() -> Result<Rc<Catalogue>> {
    let known = || {
        with_store(|store| {
            store.refresh();
            store.catalogue().cloned()
        })
    };
    if known().flatten().is_none() {
        need_catalogue()?;
    }
    // There is none to be kept inside another decision of this backend.
    known().flatten().map_or_else(|| load_catalogue().map(Rc::new), Ok)
}

pub(super) fn need_catalogue() -> Result<bool> {
    if !signals::listen() {
        return Ok(false);
    }
    let catalogue = load_catalogue()?;
    Ok(with_store(|store| store.put_catalogue(catalogue)).is_some())
}

pub(super) fn need_policy(principal: &str, catalogue: &Catalogue) -> Result<bool> {
    let Some(mut shared) = with_store(Store::lend_shared) else { return Ok(false) };
    let loaded = load_policy(principal, catalogue, &mut shared)?;
    with_store(|store| store.put_policy(principal, loaded, shared, settings::cache_bytes()))
        .transpose()
        .map(|done| done.is_some())
}

/// The scope, from the store or the tables; `None` if there is none.
fn find_scope(asked: AskedScope<'_>) -> Result<Option<Rc<Scope>>> {
    if let Some(Some(known)) = with_store(|store| store.scope(asked).cloned()) {
        return Ok(Some(known));
    }
    let loaded = match asked {
        AskedScope::Id(id) => load_scope_by_id(ScopeId(id))?,
        AskedScope::Path(path) => load_scope_by_path(path)?,
    };
    let Some(scope) = loaded.map(counted).transpose()? else {
        return Ok(None);
    };
    with_store(|store| store.put_scope(Rc::clone(&scope), settings::cache_bytes())).transpose()?;
    Ok(Some(scope))
}

/// What the engine looks up while it deliberates. A failure counts as "not found" and is raised afterwards.
struct Lookup {
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
        self.keep_failure(find_scope(AskedScope::Path(&format!("{}/{identifier}", parent.path()))))
    }

    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        let id = with_store(|store| {
            let known = store.catalogue().and_then(|catalogue| catalogue.resource_type(resource_type));
            known.map(|known| known.id)
        })??;
        self.keep_failure(load_registered_attributes(scope, id, resource))
    }
}
