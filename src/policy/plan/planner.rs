//! What the sections share while they are planned.

use super::change::Change;
use crate::model::{Map, Set};
use crate::policy::document::{AssignmentEntry, PolicyDocument};
use std::cmp::Ordering;

/// What is planned so far.
pub(super) struct Planner<'a> {
    pub current: &'a PolicyDocument,
    pub wanted: &'a PolicyDocument,
    pub prune: bool,
    /// The assignments of each principal: those there are, and those the document wants.
    pub held: [Map<&'a str, Vec<&'a AssignmentEntry>>; 2],
    pub changes: Vec<Change>,
    /// What is dropped with all that hangs on it, as `kind:identifier@scope`; scopes by their path.
    pub dropped: Set<String>,
    /// Users who are removed from a scope, with it: what is their own there and below goes along.
    pub removed: Set<(&'a str, &'a str)>,
    /// Names that leave the selectors that list them: scope, resource type, identifier.
    pub forgotten: Set<(String, String, String)>,
}

impl Planner<'_> {
    /// Whether something goes with its scope.
    pub fn is_gone(&self, scope: &str) -> bool {
        self.dropped.contains(scope)
    }

    pub fn drops(&self, kind: &str, identifier: &str, scope: &str) -> bool {
        self.dropped.contains(&reference(kind, identifier, scope))
    }

    /// What somebody holds, for people: as it is, or as the document wants it if it speaks of assignments.
    pub fn grants_of(&self, principal: &str, wanted: bool) -> Vec<String> {
        let [there, asked] = &self.held;
        let held = if wanted && self.wanted.role_assignments.is_some() { asked } else { there };
        held.get(principal).into_iter().flatten().map(|entry| entry.grant()).collect()
    }
}

pub(super) fn held(document: &PolicyDocument) -> Map<&str, Vec<&AssignmentEntry>> {
    let mut held: Map<&str, Vec<&AssignmentEntry>> = Map::default();
    for entry in document.role_assignments.iter().flatten() {
        held.entry(&entry.principal).or_default().push(entry);
    }
    held
}

/// The entries of two sections that belong together. Nothing, if the document has no such section.
pub(super) fn pairs<'a, T, K: Ord>(
    current: &'a Option<Vec<T>>,
    wanted: &'a Option<Vec<T>>,
    key: impl Fn(&'a T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let Some(wanted) = wanted else { return Vec::new() };
    let (mut there, mut asked) = (current.iter().flatten().peekable(), wanted.iter().peekable());
    let mut pairs = Vec::with_capacity(wanted.len());
    loop {
        let order = match (there.peek(), asked.peek()) {
            (None, None) => return pairs,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(one), Some(other)) => key(one).cmp(&key(other)),
        };
        let one = if order.is_le() { there.next() } else { None };
        pairs.push((one, if order.is_ge() { asked.next() } else { None }));
    }
}

/// What of a sorted list is not in another.
pub(super) fn without<'a>(list: &'a [String], other: &[String]) -> Vec<&'a str> {
    list.iter().filter(|one| other.binary_search(one).is_err()).map(String::as_str).collect()
}

pub(super) fn reference(kind: &str, identifier: &str, scope: &str) -> String {
    format!("{kind}:{identifier}@{scope}")
}
