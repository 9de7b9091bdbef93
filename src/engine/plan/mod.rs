//! What has to be done so that what lives at a scope and below it becomes what a policy document says.

mod assignments;
mod change;
mod principals;
mod resource_groups;
mod roles;
mod scopes;

pub use change::{Action, Change, Kind, Right};

use crate::model::{AssignmentEntry, Map, PolicyDocument, Result, Set};
use std::cmp::Ordering;

/// The changes that make `current` into `wanted`, in an order in which none stands in the way of another: what goes
/// first, from the assignments down to the scopes, then what comes, the other way round.
///
/// What the document does not mention stays, unless it shall be pruned: then everything goes that the sections it has do
/// not mention. Both documents are about the same scope.
///
/// # Errors
/// 42710 if a resource type or permission exists and is another; 22023 if a scope would go from above another.
pub fn plan(current: &PolicyDocument, wanted: &PolicyDocument, prune: bool) -> Result<Vec<Change>> {
    let mut planner = Planner {
        current,
        wanted,
        prune,
        held: [current, wanted].map(held),
        changes: Vec::new(),
        dropped: Set::default(),
        forgotten: Set::default(),
    };
    planner.catalogue()?;
    planner.scopes()?;
    planner.users();
    planner.service_accounts();
    planner.groups();
    planner.members();
    planner.roles();
    planner.resources();
    planner.resource_groups();
    planner.assignments();
    planner.changes.sort_by_key(|change| change.action);
    Ok(planner.changes)
}

struct Planner<'a> {
    current: &'a PolicyDocument,
    wanted: &'a PolicyDocument,
    prune: bool,
    /// The assignments of each principal: those there are, and those the document wants.
    held: [Map<&'a str, Vec<&'a AssignmentEntry>>; 2],
    changes: Vec<Change>,
    /// What is dropped with all that hangs on it, as `kind:identifier@scope`; scopes by their path.
    dropped: Set<String>,
    /// Names that leave the selectors that list them: scope, resource type, identifier.
    forgotten: Set<(String, String, String)>,
}

impl Planner<'_> {
    /// Whether something goes with its scope.
    fn is_gone(&self, scope: &str) -> bool {
        self.dropped.contains(scope)
    }

    fn drops(&self, kind: &str, identifier: &str, scope: &str) -> bool {
        self.dropped.contains(&reference(kind, identifier, scope))
    }

    /// What somebody holds, for people: as it is, or as the document wants it if it speaks of assignments.
    fn grants_of(&self, principal: &str, wanted: bool) -> Vec<String> {
        let [there, asked] = &self.held;
        let held = if wanted && self.wanted.role_assignments.is_some() { asked } else { there };
        held.get(principal).into_iter().flatten().map(|entry| entry.grant()).collect()
    }
}

fn held(document: &PolicyDocument) -> Map<&str, Vec<&AssignmentEntry>> {
    let mut held: Map<&str, Vec<&AssignmentEntry>> = Map::default();
    for entry in document.role_assignments.iter().flatten() {
        held.entry(&entry.principal).or_default().push(entry);
    }
    held
}

/// The entries of two sections that belong together. Nothing, if the document has no such section.
fn pairs<'a, T, K: Ord>(
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
fn without<'a>(list: &'a [String], other: &[String]) -> Vec<&'a str> {
    list.iter().filter(|one| other.binary_search(one).is_err()).map(String::as_str).collect()
}

fn reference(kind: &str, identifier: &str, scope: &str) -> String {
    format!("{kind}:{identifier}@{scope}")
}

#[cfg(test)]
mod tests;
