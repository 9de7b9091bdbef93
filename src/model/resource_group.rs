use super::attributes::AttributeFilter;
use super::catalogue_index::TypeIndex;
use super::collections::Set;
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
    fn size(&self) -> usize {
        size_of::<Selector>()
            + match &self.selection {
                Selection::All => 0,
                Selection::Named(identifiers) => texts_size(identifiers),
                Selection::Matching(filter) => filter.name.len() + texts_size(&filter.values),
            }
    }
}

fn texts_size(set: &Set<Box<str>>) -> usize {
    set.capacity() * 24 + set.iter().map(|text| text.len()).sum::<usize>()
}
