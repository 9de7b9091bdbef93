//! Where a question can be answered with yes: what an index is asked for before each row is decided.

use super::question::Question;
use super::reason::Reason;
use super::rules::Reach;
use crate::model::{Level, Result, Scope, ScopeId, Set, push};
use std::rc::Rc;

/// A part of the tree of scopes.
#[derive(Clone, Debug)]
pub enum Extent {
    Only(ScopeId),
    /// The scope and everything below it.
    Subtree(Rc<Scope>),
}

impl Question {
    /// Extents that leave out no scope in which some resource, or the type as a whole, is permitted, and rather name
    /// too many than too few: each row is decided for itself.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn territory(&self) -> Result<Vec<Extent>> {
        self.territory_by(Reason::Any)
    }

    /// The same for what is permitted for one reason.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn territory_by(&self, reason: Reason<'_>) -> Result<Vec<Extent>> {
        // Where resources are scopes there is one reason.
        let counts = |reach: &&Reach| match self.is_about_scopes() {
            true => matches!(reason, Reason::Any | Reason::Scope(_)),
            false => reason.counts(&reach.cover),
        };
        let mut extents = Vec::new();
        // From the top down, so that a subtree within another is left out.
        let mut whole: Set<ScopeId> = Set::default();
        for level in Level::ALL {
            for included in
                self.reaches.iter().filter(counts).filter(|reach| reach.with_children).map(|reach| &reach.included)
            {
                if included.level() == level && !included.lineage().any(|id| whole.contains(&id)) {
                    whole.try_reserve(1)?;
                    whole.insert(included.id());
                    push(&mut extents, Extent::Subtree(Rc::clone(included)))?;
                }
            }
        }
        for reach in self.reaches.iter().filter(counts) {
            // Rules d and f speak of a scope that is the one asked about or a child of it, so they reach up, too.
            let (included, reaches_up) = (&reach.included, self.scope_level.is_some());
            for id in included.lineage().filter(|id| reaches_up || *id == included.id()) {
                push(&mut extents, Extent::Only(id))?;
            }
        }
        Ok(extents)
    }
}
