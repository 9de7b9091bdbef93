//! How much an assignment gives, to compare one with another: what gives more is never the smaller one.

use crate::catalog::Registry;
use crate::engine::Extent;
use crate::model::{
    Assignment, IncludedScopes, Level, Map, ResourceFilter, Result, Scope, ScopeId, Selection, TypeIndex,
};
use std::cell::RefCell;
use std::rc::Rc;

/// Of all resources of a type, against one that is named.
const WHOLE_TYPE: f64 = 1000.0;

/// Scopes that are more are not counted: it would take longer than all the rest of an answer.
const MANY_SCOPES: usize = 1000;

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

    /// Permissions times resources times scopes of an assignment.
    ///
    /// # Errors
    /// 54000 if there is no memory to count.
    pub fn size(&self, assignment: &Assignment) -> Result<f64> {
        let scopes = match &assignment.resource_group.included_scopes {
            IncludedScopes::OfAssignment { with_children } => {
                self.scopes(&[(Rc::clone(&assignment.scope), *with_children)])?
            }
            IncludedScopes::Listed(listed) => self.scopes(listed)?,
        };
        let catalogue = self.registry.catalogue;
        let resources = assignment.role.iter().map(|permission| {
            let is_view = catalogue.permission(permission).is_some_and(|known| known.is_view);
            let each = if is_view { 1.0 } else { MORE_THAN_VIEW };
            let types = catalogue.types_of(permission);
            each * types.map(|counted| selected(&assignment.resource_group.filter, counted)).sum::<f64>()
        });
        Ok(scopes * resources.sum::<f64>())
    }

    fn scopes(&self, included: &[(Rc<Scope>, bool)]) -> Result<f64> {
        if let [(scope, true)] = included
            && let Some(known) = self.below.borrow().get(&scope.id())
        {
            return Ok(*known);
        }
        let extents = included.iter().map(|(scope, with_children)| match with_children {
            true => Extent::Subtree(Rc::clone(scope)),
            false => Extent::Only(scope.id()),
        });
        let count = self.registry.count_scopes_within(&extents.collect::<Vec<_>>(), MANY_SCOPES)? as f64;
        // Others may come at any time, below all but projects; below an account most.
        let growth = included.iter().map(|(scope, with_children)| match (with_children, scope.level()) {
            (false, _) | (true, Level::Project) => 0.0,
            (true, Level::Organization) => 1.0,
            (true, Level::Account) => 2.0,
        });
        let count = count + growth.fold(0.0, f64::max);
        if let [(scope, true)] = included {
            self.below.borrow_mut().insert(scope.id(), count);
        }
        Ok(count)
    }
}

/// How many resources of the type, at most all.
fn selected(filter: &ResourceFilter, resource_type: TypeIndex) -> f64 {
    let selectors = match filter {
        ResourceFilter::Everything => return WHOLE_TYPE,
        ResourceFilter::Shared { resource_type: shared, identifiers } => {
            return if *shared == resource_type { identifiers.len() as f64 } else { 0.0 };
        }
        ResourceFilter::Selectors(selectors) => selectors,
    };
    let of_type = selectors.iter().filter(|selector| selector.resource_type == resource_type);
    let sum: f64 = of_type
        .map(|selector| match &selector.selection {
            Selection::All => WHOLE_TYPE,
            Selection::Named(identifiers) => identifiers.len() as f64,
            Selection::Matching(filter) => (filter.values.len() + filter.own.count()) as f64 * 10.0,
        })
        .sum();
    sum.min(WHOLE_TYPE)
}
