//! How much an assignment gives, to compare one with another: what gives more is never the smaller one.

use crate::catalog::Registry;
use crate::engine::Extent;
use crate::model::{
    Assignment, Catalogue, IncludedScopes, Map, PermissionIndex, ResourceFilter, Result, Scope, ScopeId, Selection,
    Selector,
};
use std::cell::RefCell;
use std::rc::Rc;

/// Of all resources of a type, against one that is named.
const WHOLE_TYPE: f64 = 1000.0;

/// Of a permission that does more than show, against one to view.
const MORE_THAN_VIEW: f64 = 20.0;

/// Measures assignments; remembers how many scopes lie below each.
pub struct Scale<'a, 'r> {
    registry: &'a Registry<'r>,
    below: RefCell<Map<ScopeId, f64>>,
}

impl<'a, 'r> Scale<'a, 'r> {
    pub fn new(registry: &'a Registry<'r>) -> Scale<'a, 'r> {
        Scale { registry, below: RefCell::default() }
    }

    /// Permissions times resources times scopes of an assignment; of one permission alone if it is given.
    ///
    /// # Errors
    /// 54000 if there is no memory to count.
    pub fn size(&self, assignment: &Assignment, only: Option<PermissionIndex>) -> Result<f64> {
        let scopes = match &assignment.resource_group.included_scopes {
            IncludedScopes::OfAssignment { with_children } => self.scopes(&assignment.scope, *with_children)?,
            IncludedScopes::Listed(listed) => {
                let counts = listed.iter().map(|(scope, with_children)| self.scopes(scope, *with_children));
                counts.sum::<Result<f64>>()?
            }
        };
        let permissions = assignment.role.iter().filter(|permission| only.is_none_or(|only| only == *permission));
        let catalogue = self.registry.catalogue;
        let resources = permissions.map(|permission| {
            let is_view = catalogue.permission(permission).is_some_and(|known| known.is_view);
            let each = if is_view { 1.0 } else { MORE_THAN_VIEW };
            each * match &assignment.resource_group.filter {
                ResourceFilter::Everything => WHOLE_TYPE,
                ResourceFilter::Selectors(selectors) => {
                    selectors.iter().map(|selector| selected(selector, permission, catalogue)).sum()
                }
            }
        });
        Ok(scopes * resources.sum::<f64>())
    }

    fn scopes(&self, scope: &Rc<Scope>, with_children: bool) -> Result<f64> {
        if !with_children {
            return Ok(1.0);
        }
        if let Some(known) = self.below.borrow().get(&scope.id()) {
            return Ok(*known);
        }
        let count = self.registry.scopes_within(&[Extent::Subtree(Rc::clone(scope))])?.len() as f64;
        // One to come at any time.
        let count = count + 1.0;
        self.below.borrow_mut().insert(scope.id(), count);
        Ok(count)
    }
}

fn selected(selector: &Selector, permission: PermissionIndex, catalogue: &Catalogue) -> f64 {
    if !catalogue.counts_on(permission, selector.resource_type) {
        return 0.0;
    }
    match &selector.selection {
        Selection::All => WHOLE_TYPE,
        Selection::Named(identifiers) => (identifiers.len() as f64).min(WHOLE_TYPE - 1.0),
        Selection::Matching(filter) => (filter.values.len() as f64 * 10.0).min(WHOLE_TYPE - 1.0),
    }
}
