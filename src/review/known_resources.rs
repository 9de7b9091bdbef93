//! Which resources there are to ask about.

use crate::catalog::Registry;
use crate::model::{NameList, Result, Scope, TypeIndex};
use std::rc::Rc;

/// What can be asked about in the scope: resources that are registered, that its resource groups list, and the scope and
/// its children where resources are scopes. Sorted, each once.
pub fn known_resources(scope: &Rc<Scope>, resource_type: TypeIndex, registry: &Registry<'_>) -> Result<NameList> {
    let mut known = registry.resource_names(scope, resource_type)?;
    let level = registry.catalogue.resource_type(resource_type).and_then(|known| known.scope_level);
    if level == Some(scope.level()) {
        known.push(scope.identifier())?;
    } else if level.is_some() {
        for child in registry.children(scope)?.iter().filter(|child| Some(child.level()) == level) {
            known.push(child.identifier())?;
        }
    }
    known.sorted()
}
