//! Who is assigned what. The scope and the three parts of an assignment never change, nor does its identifier.

use super::change::{Action, Change, Right};
use super::planner::{Planner, pairs};
use crate::model::{Level, PrincipalKind, PrincipalRef, RoleRef, ScopePath, Set, quoted};
use crate::policy::document::{AssignmentEntry, ScopeEntry};
use serde::Serialize;

/// What the statements have to know.
#[derive(Serialize)]
struct Row<'a> {
    scope: &'a str,
    identifier: Option<&'a str>,
    kind: &'static str,
    home: &'a str,
    principal: &'a str,
    /// Where the role lives; a built-in one nowhere.
    role_scope: Option<&'a str>,
    role: &'a str,
    resource_group: &'a str,
    disabled: bool,
    valid_from: Option<&'a str>,
    valid_until: Option<&'a str>,
    reason: Option<&'a str>,
}

impl Planner<'_> {
    pub(super) fn assignments(&mut self) {
        let (current, wanted) = (self.current, self.wanted);
        let names: Set<(&str, &str)> =
            wanted.role_assignments.iter().flatten().filter_map(AssignmentEntry::name).collect();
        for (there, asked) in pairs(&current.role_assignments, &wanted.role_assignments, AssignmentEntry::key) {
            match (there, asked) {
                (None, Some(asked)) => self.assign(asked),
                // Gone with the user's place in the scope; the document wants it all the same.
                (Some(there), Some(asked)) if self.goes_with_user(there) => {
                    let identifier = asked.identifier.clone().or_else(|| there.identifier.clone());
                    self.assign(&AssignmentEntry { identifier, ..asked.clone() });
                }
                (Some(there), Some(asked)) if asked.identifier.is_some() && asked.identifier != there.identifier => {
                    self.revoke(there);
                    self.assign(asked);
                }
                (Some(there), Some(asked)) => self.alter(there, asked),
                // The document's own under that name is another one.
                (Some(there), None)
                    if (self.prune && !self.is_default_access(there)
                        || there.name().is_some_and(|name| names.contains(&name)))
                        && !self.goes_anyway(there) =>
                {
                    self.revoke(there);
                }
                _ => {}
            }
        }
    }

    /// Whether it is what the document gives to all users of its scope.
    fn is_default_access(&self, there: &AssignmentEntry) -> bool {
        let scopes = self.wanted.scopes.as_deref().unwrap_or_default();
        let place = scopes.binary_search_by(|entry| entry.scope.cmp(&there.scope)).ok();
        let entry = place.and_then(|place| scopes.get(place));
        entry.and_then(ScopeEntry::default_grant).is_some_and(|grant| grant.key() == there.key())
    }

    /// Whether one of its parts takes it along.
    fn goes_anyway(&self, there: &AssignmentEntry) -> bool {
        let row = row(there);
        self.is_gone(&there.scope)
            || self.goes_with_user(there)
            || self.drops(row.kind, row.principal, row.home)
            || row.role_scope.is_some_and(|scope| self.drops("role", row.role, scope))
            || self.drops("resource_group", row.resource_group, &there.scope)
    }

    /// Whether its holder is removed from where it is held.
    fn goes_with_user(&self, there: &AssignmentEntry) -> bool {
        let row = row(there);
        row.kind == PrincipalKind::User.as_str() && self.is_removed(row.principal, &there.scope)
    }

    pub(super) fn assign(&mut self, asked: &AssignmentEntry) {
        let change = Change::new(Action::AssignRole, asked.object(), right(asked), &row(asked));
        self.changes.push(change.detail(format!("gains {}{}", asked.grant(), asked.conditions())));
    }

    fn revoke(&mut self, there: &AssignmentEntry) {
        let change = Change::new(Action::RevokeRole, there.object(), right(there), &row(there));
        self.changes.push(change.detail(format!("loses {}{}", there.grant(), there.conditions())));
    }

    fn alter(&mut self, there: &AssignmentEntry, asked: &AssignmentEntry) {
        let conditions = |entry: &AssignmentEntry| {
            (entry.disabled, entry.valid_from.clone(), entry.valid_until.clone(), entry.reason.clone())
        };
        if conditions(there) == conditions(asked) {
            return;
        }
        let mut detail = format!("{}: {}", asked.grant(), becomes(there.conditions(), asked.conditions()));
        if there.reason != asked.reason {
            detail.push_str(&format!(", reason {}", quoted(asked.reason.as_deref().unwrap_or_default())));
        }
        let change = Change::new(Action::AlterAssignment, asked.object(), right(asked), &row(asked));
        self.changes.push(change.detail(detail));
    }
}

impl AssignmentEntry {
    /// `Runner on Connectors at acme/payments`.
    pub(super) fn grant(&self) -> String {
        format!("{} on {} at {}", self.role_identifier, self.resource_group_identifier, self.scope)
    }

    fn object(&self) -> String {
        self.principal.clone()
    }

    fn name(&self) -> Option<(&str, &str)> {
        Some((&self.scope, self.identifier.as_deref()?))
    }

    fn conditions(&self) -> String {
        conditions(&self.valid_from, &self.valid_until, self.disabled)
    }
}

/// When and whether a grant holds, for people.
pub(super) fn conditions(from: &Option<String>, until: &Option<String>, disabled: bool) -> String {
    let mut text = String::new();
    let times = [("from", from), ("until", until)];
    times.iter().filter_map(|(word, time)| Some((word, time.as_ref()?))).for_each(|(word, time)| {
        text.push_str(&format!(", {word} {time}"));
    });
    if disabled {
        text.push_str(", disabled");
    }
    text
}

/// The same where one becomes another.
pub(super) fn becomes(there: String, asked: String) -> String {
    let said = |text: String| match text {
        text if text.is_empty() => "always".to_owned(),
        text => text.trim_start_matches(", ").to_owned(),
    };
    format!("{} becomes {}", said(there), said(asked))
}

fn right(entry: &AssignmentEntry) -> Right {
    right_to_manage(&entry.principal, &entry.scope)
}

/// As for whoever manages what the principal is assigned there. In another scope the name may be somebody else's.
pub(super) fn right_to_manage(principal: &str, scope: &str) -> Right {
    let Ok(principal) = PrincipalRef::parse(principal) else {
        return Right::OfDatabase("assign roles to nobody");
    };
    let resource = Some(principal.identifier).filter(|_| principal.home.as_str() == scope);
    Right::held(principal.kind.managing_permission(), scope, resource)
}

fn row(entry: &AssignmentEntry) -> Row<'_> {
    let Holding { kind, home, principal, role_scope, role } =
        Holding::of(&entry.scope, &entry.principal, &entry.role_identifier);
    Row {
        scope: &entry.scope,
        identifier: entry.identifier.as_deref(),
        kind,
        home,
        principal,
        role_scope,
        role,
        resource_group: &entry.resource_group_identifier,
        disabled: entry.disabled,
        valid_from: entry.valid_from.as_deref(),
        valid_until: entry.valid_until.as_deref(),
        reason: entry.reason.as_deref(),
    }
}

/// Who holds which role, as statements look both up.
pub(super) struct Holding<'a> {
    pub kind: &'static str,
    pub home: &'a str,
    pub principal: &'a str,
    /// Where the role lives; a built-in one nowhere.
    pub role_scope: Option<&'a str>,
    pub role: &'a str,
}

impl<'a> Holding<'a> {
    /// All of it parses: the document has been checked, and the tables hold nothing else.
    pub fn of(scope: &'a str, principal: &'a str, role: &'a str) -> Holding<'a> {
        let principal = PrincipalRef::parse(principal).ok();
        let (role_scope, role) = match RoleRef::parse(role) {
            Ok(RoleRef::Above(level, role)) => (above(scope, level), role),
            Ok(RoleRef::Here(role)) if role.starts_with('_') => (None, role),
            _ => (Some(scope), role),
        };
        Holding {
            kind: principal.map_or(PrincipalKind::User, |known| known.kind).as_str(),
            home: principal.map_or("", |known| known.home.as_str()),
            principal: principal.map_or("", |known| known.identifier),
            role_scope,
            role,
        }
    }
}

/// The scope of a level above this one; an empty path, which nothing has, if that is not above.
fn above(path: &str, level: Level) -> Option<&str> {
    let mut next = ScopePath::parse(path).ok().and_then(ScopePath::parent);
    while let Some(scope) = next {
        if scope.level() == level {
            return Some(scope.as_str());
        }
        next = scope.parent();
    }
    Some("")
}
