//! What is granted of a type in one scope where it is not all of it.

use super::few_names::FewNames;
use crate::model::{AttributeFilter, Attributes, Result, Set};
use std::rc::Rc;

/// The resources that are granted by name in one scope, and by attribute.
#[derive(Debug)]
pub struct Names {
    listed: Vec<Rc<Set<Box<str>>>>,
    /// The same where they are few.
    few: Option<FewNames>,
    /// What is granted by attribute there.
    matching: Vec<Rc<AttributeFilter>>,
    /// Whether nothing but names and attributes can say yes.
    without_rules: bool,
}

impl Names {
    /// What is granted by name and by attribute in a scope; `without_rules`: whether nothing else can say yes.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub(super) fn new(
        listed: Vec<Rc<Set<Box<str>>>>,
        matching: Vec<Rc<AttributeFilter>>,
        without_rules: bool,
    ) -> Result<Names> {
        let few = FewNames::of(&listed)?;
        Ok(Names { listed, few, matching, without_rules })
    }

    /// Whether the resource is among them.
    pub fn list(&self, resource: Option<&str>) -> bool {
        resource.is_some_and(|resource| match &self.few {
            Some(few) => few.contain(resource),
            None => self.listed.iter().any(|identifiers| identifiers.contains(resource)),
        })
    }

    /// The decision; `None` if what is registered or the rules for scope types have a say.
    pub fn decide(&self, resource: Option<&str>, given: Option<&dyn Attributes>) -> Option<bool> {
        if !self.without_rules {
            return None;
        }
        match given {
            _ if self.list(resource) => Some(true),
            _ if self.matching.is_empty() => Some(false),
            Some(given) => Some(self.matching.iter().any(|filter| given.match_filter(filter))),
            None => None,
        }
    }

    /// The same as far as it is one for whatever a resource is called.
    pub fn decide_whatever_resource(&self, given: Option<&dyn Attributes>) -> Option<bool> {
        let decision = self.decide(None, given)?;
        (decision || self.listed.is_empty()).then_some(decision)
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        (self.listed.capacity() + self.matching.capacity()) * size_of::<Rc<Set<Box<str>>>>()
            + self.few.as_ref().map_or(0, FewNames::heap_size)
    }
}
