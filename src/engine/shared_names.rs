//! What is shared with a principal, put together: however many shares there are, and however long each lasts, a question has one
//! set of names for each scope.

use super::rules::{Cover, Reach};
use crate::model::{Map, Result, Scope, ScopeId, Set, boxed, counted, push};
use std::collections::hash_map::Entry;
use std::rc::Rc;

/// The names of one resource type that are shared, by scope.
#[derive(Default)]
pub(super) struct SharedNames {
    by_scope: Map<ScopeId, (Rc<Scope>, Names)>,
}

enum Names {
    /// As the one share, or those that are alike, have them.
    Theirs(Rc<Set<Box<str>>>),
    Gathered(Set<Box<str>>),
}

impl SharedNames {
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn add(&mut self, scope: &Rc<Scope>, identifiers: &Rc<Set<Box<str>>>) -> Result<()> {
        self.by_scope.try_reserve(1)?;
        match self.by_scope.entry(scope.id()) {
            Entry::Vacant(place) => {
                place.insert((Rc::clone(scope), Names::Theirs(Rc::clone(identifiers))));
                Ok(())
            }
            Entry::Occupied(mut known) => known.get_mut().1.add(identifiers),
        }
    }

    /// Adds a reach for each scope; how many bytes that takes beside what the shares have themselves.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn add_to(self, reaches: &mut Vec<Reach>) -> Result<usize> {
        let mut bytes = 0;
        for (included, names) in self.by_scope.into_values() {
            let identifiers = match names {
                Names::Theirs(identifiers) => identifiers,
                Names::Gathered(identifiers) => {
                    bytes +=
                        identifiers.capacity() * 24 + identifiers.iter().map(|name| name.len() + 16).sum::<usize>();
                    counted(identifiers)?
                }
            };
            push(reaches, Reach { included, with_children: false, cover: Cover::Named(identifiers) })?;
        }
        Ok(bytes)
    }
}

impl Names {
    fn add(&mut self, identifiers: &Set<Box<str>>) -> Result<()> {
        if let Names::Theirs(theirs) = self {
            *self = Names::Gathered(copy(theirs)?);
        }
        let Names::Gathered(all) = self else { return Ok(()) };
        all.try_reserve(identifiers.len())?;
        identifiers.iter().try_for_each(|name| {
            all.insert(boxed(name)?);
            Ok(())
        })
    }
}

fn copy(names: &Set<Box<str>>) -> Result<Set<Box<str>>> {
    let mut copy = Set::default();
    copy.try_reserve(names.len())?;
    for name in names {
        copy.insert(boxed(name)?);
    }
    Ok(copy)
}
