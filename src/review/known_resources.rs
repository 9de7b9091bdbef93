//! Which resources there are to ask about.

use crate::catalog::Registry;
use crate::model::{Result, Scope, Set, TypeIndex, boxed};
use std::rc::Rc;

/// What can be asked about in the scope: resources that are registered, that its resource groups list, and the scope and
/// its children where resources are scopes.
pub fn known_resources(scope: &Rc<Scope>, resource_type: TypeIndex, registry: &Registry<'_>) -> Result<Set<Box<str>>> {
    let mut known: Set<Box<str>> = Set::default();
    let level = registry.catalogue.resource_type(resource_type).and_then(|known| known.scope_level);
    if level == Some(scope.level()) {
        known.insert(boxed(scope.identifier())?);
    } else if level.is_some() {
        for child in registry.children(scope)?.iter().filter(|child| Some(child.level()) == level) {
            known.try_reserve(1)?;
            known.insert(boxed(child.identifier())?);
        }
    }
    for identifier in registry.resources(scope, resource_type)? {
        known.try_reserve(1)?;
        known.insert(identifier);
    }
    Ok(known)
}
