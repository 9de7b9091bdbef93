//! What is granted of a type in one scope where it is not all of it.

use super::reason::Reason;
use crate::model::{AttributeFilter, Attributes, Set};
use std::rc::Rc;

/// The resources that are granted by name in one scope, and by attribute.
#[derive(Debug, Default)]
pub struct Names {
    pub(super) listed: Vec<Rc<Set<Box<str>>>>,
    /// What is granted by attribute there.
    pub(super) matching: Vec<Rc<AttributeFilter>>,
    /// Whether nothing but names and attributes can say yes.
    pub(super) without_rules: bool,
}

impl Names {
    /// Whether the resource is among them.
    pub fn list(&self, resource: Option<&str>) -> bool {
        resource.is_some_and(|resource| self.listed.iter().any(|identifiers| identifiers.contains(resource)))
    }

    /// The decision for one reason; `None` if what is registered or the rules for scope types have a say.
    pub fn decide_by(
        &self,
        reason: Reason<'_>,
        resource: Option<&str>,
        given: Option<&dyn Attributes>,
    ) -> Option<bool> {
        let by = |counts: &dyn Fn(&AttributeFilter) -> bool| {
            let mut filters = self.matching.iter().filter(|filter| counts(filter)).peekable();
            match given {
                _ if filters.peek().is_none() => Some(false),
                Some(given) => Some(filters.any(|filter| given.match_filter(filter))),
                None => None,
            }
        };
        match reason {
            Reason::Any => self.decide(resource),
            _ if !self.without_rules => None,
            Reason::Scope(apart) => by(&|filter| apart != Some(&*filter.name)),
            Reason::Name => Some(self.list(resource)),
            Reason::Attribute(name) => by(&|filter| *filter.name == *name),
        }
    }

    /// Whether something is granted for the reason, on whatever; also where that is not known.
    pub fn may_have(&self, reason: Reason<'_>) -> bool {
        match reason {
            Reason::Name => self.without_rules && !self.listed.is_empty(),
            Reason::Attribute(name) => self.without_rules && self.matching.iter().any(|filter| *filter.name == *name),
            Reason::Any | Reason::Scope(_) => true,
        }
    }

    /// The decision; `None` if attributes or the rules for scope types have a say as well.
    pub fn decide(&self, resource: Option<&str>) -> Option<bool> {
        if self.without_rules && self.matching.is_empty() { Some(self.list(resource)) } else { None }
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        (self.listed.capacity() + self.matching.capacity()) * size_of::<Rc<Set<Box<str>>>>()
    }
}
