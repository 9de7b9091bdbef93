//! What single resources are shared with whom. The parts of a share never change, nor does its identifier.

use super::assignments::{Holding, becomes, conditions, right_to_manage};
use super::change::{Action, Change};
use super::planner::{Planner, pairs};
use crate::model::{PrincipalKind, Set, quoted};
use crate::policy::document::ShareEntry;
use serde::Serialize;

/// What the statements have to know.
#[derive(Serialize)]
struct Row<'a> {
    scope: &'a str,
    identifier: Option<&'a str>,
    kind: &'static str,
    home: &'a str,
    principal: &'a str,
    role_scope: Option<&'a str>,
    role: &'a str,
    resource_type: &'a str,
    resource: &'a str,
    disabled: bool,
    valid_from: Option<&'a str>,
    valid_until: Option<&'a str>,
    reason: Option<&'a str>,
}

impl Planner<'_> {
    pub(super) fn shares(&mut self) {
        let (current, wanted) = (self.current, self.wanted);
        let names: Set<(&str, &str)> = wanted.shares.iter().flatten().filter_map(ShareEntry::name).collect();
        for (there, asked) in pairs(&current.shares, &wanted.shares, ShareEntry::key) {
            match (there, asked) {
                // What goes with its resource comes anew.
                (Some(there), Some(asked)) if self.forgets_resource(there) => self.share(asked),
                // Gone with the user's place in the scope; the document wants it all the same.
                (Some(there), Some(asked)) if self.share_goes_with_user(there) => {
                    let identifier = asked.identifier.clone().or_else(|| there.identifier.clone());
                    self.share(&ShareEntry { identifier, ..asked.clone() });
                }
                (None, Some(asked)) => self.share(asked),
                (Some(there), Some(asked)) if asked.identifier.is_some() && asked.identifier != there.identifier => {
                    self.unshare(there);
                    self.share(asked);
                }
                (Some(there), Some(asked)) => self.alter_share(there, asked),
                // The document's own under that name is another one.
                (Some(there), None)
                    if (self.prune || there.name().is_some_and(|name| names.contains(&name)))
                        && !self.share_goes_anyway(there) =>
                {
                    self.unshare(there);
                }
                _ => {}
            }
        }
    }

    /// Whether one of its parts takes it along.
    fn share_goes_anyway(&self, there: &ShareEntry) -> bool {
        let row = row(there);
        self.is_gone(&there.scope)
            || self.drops(row.kind, row.principal, row.home)
            || row.role_scope.is_some_and(|scope| self.drops("role", row.role, scope))
            || self.forgets_resource(there)
            || self.share_goes_with_user(there)
    }

    /// Whether who it is shared with is removed from where the resource lives.
    fn share_goes_with_user(&self, there: &ShareEntry) -> bool {
        let row = row(there);
        row.kind == PrincipalKind::User.as_str() && self.is_removed(row.principal, &there.scope)
    }

    fn forgets_resource(&self, there: &ShareEntry) -> bool {
        self.forgets_name(&there.scope, &there.resource_type, &there.resource_identifier)
    }

    fn share(&mut self, asked: &ShareEntry) {
        let detail = format!("gains {}{}", asked.grant(), asked.conditions());
        self.changes.push(asked.change(Action::ShareResource).detail(detail));
    }

    fn unshare(&mut self, there: &ShareEntry) {
        let detail = format!("loses {}{}", there.grant(), there.conditions());
        self.changes.push(there.change(Action::UnshareResource).detail(detail));
    }

    fn alter_share(&mut self, there: &ShareEntry, asked: &ShareEntry) {
        let (old, new) = (there.conditions(), asked.conditions());
        if old == new && there.reason == asked.reason {
            return;
        }
        let mut detail = format!("{}: {}", asked.grant(), becomes(old, new));
        if there.reason != asked.reason {
            detail.push_str(&format!(", reason {}", quoted(asked.reason.as_deref().unwrap_or_default())));
        }
        self.changes.push(asked.change(Action::AlterShare).detail(detail));
    }
}

impl ShareEntry {
    /// `Reader on DOCUMENT d1 at acme/payments`.
    pub(super) fn grant(&self) -> String {
        let ShareEntry { role_identifier, resource_type, resource_identifier, scope, .. } = self;
        format!("{role_identifier} on {resource_type} {resource_identifier} at {scope}")
    }

    fn name(&self) -> Option<(&str, &str)> {
        Some((&self.scope, self.identifier.as_deref()?))
    }

    fn conditions(&self) -> String {
        conditions(&self.valid_from, &self.valid_until, self.disabled)
    }

    fn change(&self, action: Action) -> Change {
        Change::new(action, self.principal.clone(), right_to_manage(&self.principal, &self.scope), &row(self))
    }
}

fn row(entry: &ShareEntry) -> Row<'_> {
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
        resource_type: &entry.resource_type,
        resource: &entry.resource_identifier,
        disabled: entry.disabled,
        valid_from: entry.valid_from.as_deref(),
        valid_until: entry.valid_until.as_deref(),
        reason: entry.reason.as_deref(),
    }
}
