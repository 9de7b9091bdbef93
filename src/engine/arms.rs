//! The reasons of a yes that have an index each: a scope as a whole, a resource by its name, and one by an attribute.
//!
//! Where resources are scopes names are no reason of their own: all is by scope.

use super::evidence::Evidence;
use super::facts::Facts;
use super::question::Question;
use super::reason::Reason;
use super::rules::{self, Cover};
use crate::model::{Attributes, Map, Result, Scope, Set, boxed, push};

impl Question {
    /// The decision, as far as it is yes for this reason.
    pub fn decide_by<F: Facts>(
        &self,
        reason: Reason<'_>,
        scope: &Scope,
        resource: Option<&str>,
        attributes: Option<&dyn Attributes>,
        facts: &F,
    ) -> bool {
        match reason {
            Reason::Any => return self.decide(scope, resource, attributes, facts),
            Reason::Scope(_) if self.is_about_scopes() => return self.decide(scope, resource, attributes, facts),
            _ if self.is_about_scopes() => return false,
            _ => {}
        }
        if !self.is_of_account(scope) {
            return false;
        }
        let evidence = Evidence::new(scope.id(), self.resource_type(), resource, attributes, facts);
        let parts = self.reaches_above(scope).map(|reach| rules::a_to_c(reach, scope));
        parts.filter(|part| reason.includes(*part)).any(|part| evidence.proves(part))
    }

    /// The scopes in which something is granted by name; none where resources are scopes.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn named_scopes(&self) -> Result<Vec<i64>> {
        let mut ids = Vec::new();
        for reach in self.reaches.iter().filter(|_| !self.is_about_scopes()) {
            if let Cover::Named(_) = reach.cover
                && ids.last() != Some(&reach.included.id().0)
            {
                push(&mut ids, reach.included.id().0)?;
            }
        }
        Ok(ids)
    }

    /// Every name by which something is granted somewhere; none where resources are scopes.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn all_names(&self) -> Result<Vec<Box<str>>> {
        let mut names: Set<&str> = Set::default();
        for reach in self.reaches.iter().filter(|_| !self.is_about_scopes()) {
            if let Cover::Named(identifiers) = &reach.cover {
                names.try_reserve(identifiers.len())?;
                names.extend(identifiers.iter().map(|name| &**name));
            }
        }
        let mut all = Vec::new();
        all.try_reserve_exact(names.len())?;
        for name in names {
            all.push(boxed(name)?);
        }
        all.sort_unstable();
        Ok(all)
    }

    /// The attributes by which something is granted, each with every value that is accepted somewhere; none where resources
    /// are scopes.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn accepted_values(&self) -> Result<Map<Box<str>, Vec<Box<str>>>> {
        let mut accepted: Map<Box<str>, Vec<Box<str>>> = Map::default();
        for reach in self.reaches.iter().filter(|_| !self.is_about_scopes()) {
            let Cover::Matching(filter) = &reach.cover else { continue };
            if !accepted.contains_key(&filter.name) {
                accepted.try_reserve(1)?;
                accepted.insert(boxed(&filter.name)?, Vec::new());
            }
            if let Some(values) = accepted.get_mut(&filter.name) {
                filter.values.iter().try_for_each(|value| push(values, boxed(value)?))?;
            }
        }
        for values in accepted.values_mut() {
            values.sort_unstable();
            values.dedup();
        }
        Ok(accepted)
    }
}
