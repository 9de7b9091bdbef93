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
    /// Names that leave the selectors that list them, with what is registered under them: scope, resource type, identifier.
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

    /// Whether all is forgotten that hangs on a name.
    pub fn forgets_name(&self, scope: &str, resource_type: &str, identifier: &str) -> bool {
        // Who is dropped is among the forgotten: without either there is nothing to look for.
        if self.forgotten.is_empty() && self.removed.is_empty() {
            return false;
        }
        self.forgotten.contains(&(scope.to_owned(), resource_type.to_owned(), identifier.to_owned()))
            || match resource_type {
                "USER" => self.leaves("user", identifier, scope) || self.is_removed(identifier, scope),
                "USERGROUP" => self.leaves("user_group", identifier, scope),
                "SERVICEACCOUNT" => self.leaves("service_account", identifier, scope),
                _ => false,
            }
    }

    /// Whether the principal is dropped that a name means in a scope: of those of the name the one that lives nearest.
    fn leaves(&self, kind: &str, identifier: &str, scope: &str) -> bool {
        let is_there = |home: &str| match kind {
            "user_group" => is_listed(&self.current.user_groups, |entry| {
                (entry.scope.as_str(), entry.identifier.as_str()).cmp(&(home, identifier))
            }),
            "service_account" => is_listed(&self.current.service_accounts, |entry| {
                (entry.scope.as_str(), entry.identifier.as_str()).cmp(&(home, identifier))
            }),
            _ => false,
        };
        let mut homes = std::iter::successors(Some(scope), |home| home.rsplit_once('/').map(|(above, _)| above));
        let nearest = homes.find(|home| self.drops(kind, identifier, home) || is_there(home));
        nearest.is_some_and(|home| self.drops(kind, identifier, home))
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

/// Whether a sorted section has an entry.
fn is_listed<T>(section: &Option<Vec<T>>, order: impl Fn(&T) -> Ordering) -> bool {
    section.as_deref().is_some_and(|entries| entries.binary_search_by(order).is_ok())
}

/// What of a sorted list is not in another.
pub(super) fn without<'a>(list: &'a [String], other: &[String]) -> Vec<&'a str> {
    list.iter().filter(|one| other.binary_search(one).is_err()).map(String::as_str).collect()
}

pub(super) fn reference(kind: &str, identifier: &str, scope: &str) -> String {
    format!("{kind}:{identifier}@{scope}")
}
