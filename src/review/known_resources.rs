//! Which resources there are to ask about.

use crate::catalog::Registry;
use crate::model::{Result, Scope, TypeIndex, boxed, push};
use std::rc::Rc;

/// What can be asked about in the scope: resources that are registered, that its resource groups list, and the scope and
/// its children where resources are scopes. Sorted, each once.
pub fn known_resources(scope: &Rc<Scope>, resource_type: TypeIndex, registry: &Registry<'_>) -> Result<Vec<Box<str>>> {
    let mut known = registry.resources(scope, resource_type)?;
    let level = registry.catalogue.resource_type(resource_type).and_then(|known| known.scope_level);
    if level == Some(scope.level()) {
        push(&mut known, boxed(scope.identifier())?)?;
    } else if level.is_some() {
        for child in registry.children(scope)?.iter().filter(|child| Some(child.level()) == level) {
            push(&mut known, boxed(child.identifier())?)?;
        }
    }
    known.sort_unstable();
    known.dedup();
    Ok(known)
}
