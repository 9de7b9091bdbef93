use super::change::{Action, Change, Right, gains_and_loses, renamed};
use super::planner::{Planner, pairs, reference, without};
use crate::policy::document::RoleEntry;
use serde_json::json;

impl Planner<'_> {
    pub(super) fn roles(&mut self) {
        let (current, wanted) = (self.current, self.wanted);
        for (there, asked) in pairs(&current.roles, &wanted.roles, |entry| (&entry.scope, &entry.identifier)) {
            match (there, asked) {
                (None, Some(asked)) => {
                    let right = Right::held("core_role_edit", &asked.scope, None);
                    let change = Change::new(Action::CreateRole, named(asked), right, asked);
                    let change = change.detail(gains_and_loses(&asked.permissions, &[]));
                    self.changes.push(change.writes(1 + asked.permissions.len()));
                }
                (Some(there), Some(asked)) => self.alter_role(there, asked),
                (Some(there), None) if self.prune && !self.is_gone(&there.scope) => {
                    self.dropped.insert(reference("role", &there.identifier, &there.scope));
                    self.forgotten.insert((there.scope.clone(), "ROLE".into(), there.identifier.clone()));
                    let right = Right::held("core_role_delete", &there.scope, Some(&there.identifier));
                    let change = Change::new(Action::DropRole, named(there), right, there);
                    self.changes.push(change.detail(gains_and_loses(&[], &there.permissions)));
                }
                _ => {}
            }
        }
    }

    fn alter_role(&mut self, there: &RoleEntry, asked: &RoleEntry) {
        let right = || Right::held("core_role_edit", &asked.scope, Some(&asked.identifier));
        let gained = without(&asked.permissions, &there.permissions);
        let lost = without(&there.permissions, &asked.permissions);
        if !gained.is_empty() || !lost.is_empty() {
            let row = json!({"scope": asked.scope, "identifier": asked.identifier, "add": gained, "remove": lost});
            let change = Change::new(Action::AlterRole, named(asked), right(), &row);
            let change = change.detail(gains_and_loses(&gained, &lost));
            self.changes.push(change.writes(gained.len() + lost.len()));
        }
        let name = ("name", there.name.as_deref(), asked.name.as_deref());
        let description = ("description", there.description.as_deref(), asked.description.as_deref());
        if let Some(detail) = renamed(&[name, description]) {
            let change = Change::new(Action::DescribeRole, named(asked), right(), asked);
            self.changes.push(change.detail(detail));
        }
    }
}

fn named(entry: &RoleEntry) -> String {
    format!("{} at {}", entry.identifier, entry.scope)
}
