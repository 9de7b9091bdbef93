//! What deciding has to look up.

use crate::model::{Attributes, Scope, ScopeId, TypeIndex};
use std::rc::Rc;

/// What a decision may have to look up on its way.
pub trait Facts {
    type Registered: Attributes;

    /// The child of a scope with that identifier.
    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>>;

    /// The attributes registered for a resource.
    fn registered(&self, scope: ScopeId, resource_type: TypeIndex, resource: &str) -> Option<Self::Registered>;
}
