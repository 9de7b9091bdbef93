//! What is granted by name and by attribute, wherever that is.
//!
//! Where resources are scopes names are no reason of their own: all is by scope.

use super::question::Question;
use super::rules::Cover;
use crate::model::{Map, Result, Set, boxed, push};

impl Question {
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
