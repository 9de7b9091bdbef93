//! The scopes that a report shows.

use crate::authority::Caller;
use crate::catalog::{JsonbAttributes, View, load_scope_by_path, load_scopes_of_account};
use crate::engine::Facts;
use crate::model::{
    Level, Map, RbacError, Result, Scope, ScopeId, ScopePath, Set, SqlState, TypeIndex, boxed, counted, push, quoted,
};
use crate::server::progress;
use std::rc::Rc;

/// What shows the parts of a report.
const VIEWING: [&str; 5] =
    ["core_user_view", "core_usergroup_view", "core_serviceaccount_view", "core_role_view", "core_resourcegroup_view"];

/// The scope of a report, what lies below it as far as the caller may see it, and what lies above.
pub struct Tree {
    pub root: Rc<Scope>,
    /// From the top down, the root left out: what is assigned there reaches down.
    pub above: Vec<Rc<Scope>>,
    /// The root first, each before those below it.
    pub shown: Vec<Rc<Scope>>,
    places: Map<ScopeId, u32>,
    paths: Set<Box<str>>,
    children: Map<ScopeId, Vec<Rc<Scope>>>,
}

/// Whether the caller may see a report about the scope.
///
/// # Errors
/// 42602 for a malformed path, 42501 without one of the permissions to view.
pub fn require_report(caller: &Caller, path: &str) -> Result<()> {
    ScopePath::parse(path)?;
    VIEWING.iter().try_for_each(|permission| caller.require(permission, path, None))
}

impl Tree {
    /// Whether the caller may is asked before anything is looked up, so that "may not" and "does not exist" look alike.
    ///
    /// # Errors
    /// Those of [`super::access_report`].
    pub fn load(caller: &Caller, path: &str) -> Result<Tree> {
        require_report(caller, path)?;
        let root = load_scope_by_path(View::Newest, path)?.ok_or_else(|| missing(path)).and_then(counted)?;
        let mut all = load_scopes_of_account(View::Newest, root.account())?;
        // By the parts of the path: a character of an identifier may sort before the slash.
        all.sort_by(|one, other| one.path().split('/').cmp(other.path().split('/')));
        let mut tree = Tree {
            above: Vec::new(),
            shown: Vec::new(),
            places: Map::default(),
            paths: Set::default(),
            children: Map::default(),
            root: Rc::clone(&root),
        };
        let total = all.len();
        for (number, scope) in all.into_iter().enumerate() {
            progress::show_part("access_report: scopes", number, total);
            if root.is_within(scope.id()) && scope.id() != root.id() {
                push(&mut tree.above, counted(scope)?)?;
            } else if scope.id() == root.id() || (scope.is_within(root.id()) && shows(caller, &scope)?) {
                tree.add(counted(scope)?)?;
            }
        }
        Ok(tree)
    }

    fn add(&mut self, scope: Rc<Scope>) -> Result<()> {
        let place = self.shown.len() as u32;
        self.places.try_reserve(1)?;
        self.paths.try_reserve(1)?;
        self.children.try_reserve(1)?;
        self.places.insert(scope.id(), place);
        self.paths.insert(boxed(scope.path())?);
        if let Some(parent) = parent(&scope) {
            push(self.children.entry(parent).or_default(), Rc::clone(&scope))?;
        }
        push(&mut self.shown, scope)
    }

    /// The place of a scope among those shown.
    pub fn place(&self, id: ScopeId) -> Option<u32> {
        self.places.get(&id).copied()
    }

    /// Whether a scope is shown, by its path.
    pub fn shows(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// A scope that is shown.
    pub fn scope(&self, id: ScopeId) -> Option<&Rc<Scope>> {
        self.shown.get(self.place(id)? as usize)
    }

    pub fn children(&self, of: ScopeId) -> &[Rc<Scope>] {
        self.children.get(&of).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a scope is shown and lies below the root.
    pub fn is_below(&self, scope: &Scope) -> bool {
        scope.id() != self.root.id() && self.places.contains_key(&scope.id())
    }

    /// Some scope of a level below another one, that one left out.
    pub fn first_below(&self, above: &Scope, level: Level) -> Option<&Rc<Scope>> {
        let mut children = self.children(above.id()).iter();
        children.find_map(|child| {
            if child.level() == level {
                Some(child)
            } else {
                self.children(child.id()).iter().find(|c| c.level() == level)
            }
        })
    }
}

/// What a decision looks up on its way, out of the scopes that are shown. Attributes are always given.
impl Facts for Tree {
    type Registered = JsonbAttributes;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        self.children(parent.id()).iter().find(|child| child.identifier() == identifier).cloned()
    }

    fn registered(&self, _: ScopeId, _: TypeIndex, _: &str) -> Option<JsonbAttributes> {
        None
    }
}

/// The scope directly above.
pub fn parent(scope: &Scope) -> Option<ScopeId> {
    scope.lineage().filter(|id| *id != scope.id()).last()
}

fn shows(caller: &Caller, scope: &Scope) -> Result<bool> {
    pgrx::check_for_interrupts!();
    for permission in VIEWING.into_iter().chain([scope.level().view_permission()]) {
        if !caller.holds(permission, scope.path(), None, None, None)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn missing(path: &str) -> RbacError {
    RbacError::new(
        SqlState::UndefinedObject,
        format!("scope {} does not exist", quoted(path)),
        "There is no scope of that path.",
        "See harness_rbac.scope_tree for those there are.",
    )
}
