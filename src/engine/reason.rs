//! By what a decision may be yes, where each has an index of its own.

use super::rules::{Cover, Part};

/// By what a decision may be yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    Any,
    /// By anything but names, and but the attribute of that name if there is one.
    Scope(Option<&'a str>),
    Name,
    /// By the attribute of that name.
    Attribute(&'a str),
}

impl Reason<'_> {
    /// Whether a part is granted for this reason.
    pub(super) fn includes(self, part: Part<'_>) -> bool {
        match (self, part) {
            (_, Part::Nothing) => false,
            (Reason::Any, _) => true,
            (Reason::Scope(apart), Part::Matching(filter)) => apart != Some(&*filter.name),
            (Reason::Scope(_), part) => !matches!(part, Part::Named(_)),
            (Reason::Name, part) => matches!(part, Part::Named(_)),
            (Reason::Attribute(name), part) => matches!(part, Part::Matching(filter) if *filter.name == *name),
        }
    }

    /// The same of what a reach covers, wherever that is.
    pub(super) fn counts(self, cover: &Cover) -> bool {
        match cover {
            Cover::Whole | Cover::OtherType => self.includes(Part::Whole),
            Cover::Named(identifiers) => self.includes(Part::Named(identifiers)),
            Cover::Matching(filter) => self.includes(Part::Matching(filter)),
        }
    }
}
