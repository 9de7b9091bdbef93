use super::attributes::AttributeFilter;
use super::catalogue_index::TypeIndex;
use super::collections::{Set, counted, push};
use super::error::Result;
use super::own::{OwnValues, Owner};
use super::scope::Scope;
use std::rc::Rc;

/// A set of resources: included scopes, and a filter on what lives in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceGroup {
    pub included_scopes: IncludedScopes,
    pub filter: ResourceFilter,
}

/// Which scopes a resource group reaches into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncludedScopes {
    /// A built-in group: the scope of the assignment.
    OfAssignment { with_children: bool },
    /// A custom group: these, each with or without its children.
    Listed(Vec<(Rc<Scope>, bool)>),
}

/// Which resources of the included scopes belong to a resource group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResourceFilter {
    Everything,
    Selectors(Vec<Selector>),
    /// Of a share: these resources by name, and nothing that scopes as resources could follow from.
    Shared {
        resource_type: TypeIndex,
        identifiers: Rc<Set<Box<str>>>,
    },
}

/// One row of a resource filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    pub resource_type: TypeIndex,
    pub selection: Selection,
}

/// Which resources of its type a selector selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    All,
    Named(Rc<Set<Box<str>>>),
    Matching(Rc<AttributeFilter>),
}

impl ResourceGroup {
    /// Whether something in it stands for who is asked about.
    pub fn has_own(&self) -> bool {
        match &self.filter {
            ResourceFilter::Everything | ResourceFilter::Shared { .. } => false,
            ResourceFilter::Selectors(selectors) => selectors.iter().any(Selector::has_own),
        }
    }

    /// The same about somebody, where that makes a difference: with what is its own in place of what stands for it.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn about(&self, owner: &Owner) -> Result<Option<ResourceGroup>> {
        let ResourceFilter::Selectors(written) = &self.filter else { return Ok(None) };
        if !self.has_own() {
            return Ok(None);
        }
        let mut selectors = Vec::new();
        for selector in written {
            let selection = match &selector.selection {
                Selection::Matching(filter) if selector.has_own() => {
                    Selection::Matching(counted(filter.about(owner)?)?)
                }
                other => other.clone(),
            };
            push(&mut selectors, Selector { resource_type: selector.resource_type, selection })?;
        }
        let mut included_scopes = Vec::new();
        if let IncludedScopes::Listed(scopes) = &self.included_scopes {
            for (scope, with_children) in scopes {
                push(&mut included_scopes, (Rc::clone(scope), *with_children))?;
            }
        }
        let included_scopes = match self.included_scopes {
            IncludedScopes::OfAssignment { with_children } => IncludedScopes::OfAssignment { with_children },
            IncludedScopes::Listed(_) => IncludedScopes::Listed(included_scopes),
        };
        Ok(Some(ResourceGroup { included_scopes, filter: ResourceFilter::Selectors(selectors) }))
    }

    /// Bytes on the heap, roughly.
    pub fn heap_size(&self) -> usize {
        let scopes = match &self.included_scopes {
            IncludedScopes::OfAssignment { .. } => 0,
            IncludedScopes::Listed(scopes) => scopes.capacity() * size_of::<(Rc<Scope>, bool)>(),
        };
        let selectors = match &self.filter {
            ResourceFilter::Everything => 0,
            ResourceFilter::Selectors(selectors) => selectors.iter().map(Selector::size).sum(),
            ResourceFilter::Shared { identifiers, .. } => texts_size(identifiers),
        };
        scopes + selectors
    }
}

impl Selector {
    fn has_own(&self) -> bool {
        matches!(&self.selection, Selection::Matching(filter) if filter.own != OwnValues::NONE)
    }

    fn size(&self) -> usize {
        size_of::<Selector>()
            + match &self.selection {
                Selection::All => 0,
                Selection::Named(identifiers) => texts_size(identifiers),
                Selection::Matching(filter) => filter.heap_size(),
            }
    }
}

fn texts_size(set: &Set<Box<str>>) -> usize {
    set.capacity() * 24 + set.iter().map(|text| text.len()).sum::<usize>()
}
