//! By what something may be granted, where each has an index of its own.

use super::rules::Cover;

/// By what something may be granted.
#[derive(Clone, Copy, Debug)]
pub enum Reason<'a> {
    Any,
    /// By anything but names, and but the attribute of that name if there is one.
    Scope(Option<&'a str>),
    /// By the attribute of that name.
    Attribute(&'a str),
}

impl Reason<'_> {
    /// Whether it grants what a reach covers.
    pub(super) fn counts(self, cover: &Cover) -> bool {
        match (self, cover) {
            (Reason::Any, _) => true,
            (Reason::Scope(apart), Cover::Matching(filter)) => apart != Some(&*filter.name),
            (Reason::Scope(_), cover) => !matches!(cover, Cover::Named(_)),
            (Reason::Attribute(name), cover) => matches!(cover, Cover::Matching(filter) if *filter.name == *name),
        }
    }
}
