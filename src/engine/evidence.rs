use super::facts::Facts;
use super::rules::Part;
use crate::model::{Attributes, ScopeId, Set, TypeIndex};
use std::cell::OnceCell;

/// What is known of the resource asked about.
pub struct Evidence<'a, F: Facts> {
    scope: ScopeId,
    resource_type: TypeIndex,
    resource: Option<&'a str>,
    given: Option<&'a dyn Attributes>,
    facts: &'a F,
    registered: OnceCell<Option<F::Registered>>,
}

impl<'a, F: Facts> Evidence<'a, F> {
    pub fn new(
        scope: ScopeId,
        resource_type: TypeIndex,
        resource: Option<&'a str>,
        given: Option<&'a dyn Attributes>,
        facts: &'a F,
    ) -> Self {
        Evidence { scope, resource_type, resource, given, facts, registered: OnceCell::new() }
    }

    pub fn proves(&self, part: Part<'_>) -> bool {
        match part {
            Part::Nothing => false,
            Part::Whole => true,
            Part::Named(identifiers) => self.is_named(identifiers),
            Part::Matching(filter) => match (self.given, self.resource) {
                (Some(given), _) => given.match_filter(filter),
                (None, Some(resource)) => {
                    let look_up = || self.facts.registered(self.scope, self.resource_type, resource);
                    self.registered.get_or_init(look_up).as_ref().is_some_and(|found| found.match_filter(filter))
                }
                (None, None) => false,
            },
        }
    }

    fn is_named(&self, identifiers: &Set<Box<str>>) -> bool {
        self.resource.is_some_and(|resource| identifiers.contains(resource))
    }
}
