//! Users, service accounts and user groups.

use super::change::{Action, Change, Kind, Right, gains_and_loses, renamed};
use super::planner::{Planner, pairs, reference};
use crate::model::PrincipalKind;
use serde::Serialize;

/// What the three kinds have in common. Also the row of the statements.
#[derive(Clone, Copy, PartialEq, Serialize)]
struct Principal<'a> {
    kind: &'static str,
    scope: &'a str,
    identifier: &'a str,
    name: Option<&'a str>,
    email: Option<&'a str>,
    disabled: bool,
}

impl Principal<'_> {
    fn reference(&self) -> String {
        reference(self.kind, self.identifier, self.scope)
    }
}

impl Planner<'_> {
    pub(super) fn users(&mut self) {
        let scope = self.wanted.scope.as_str();
        for (there, asked) in pairs(&self.current.users, &self.wanted.users, |entry| &entry.identifier) {
            let [there, asked] = [there, asked].map(|entry| {
                entry.map(|entry| Principal {
                    kind: "user",
                    scope,
                    identifier: &entry.identifier,
                    name: entry.name.as_deref(),
                    email: entry.email.as_deref(),
                    disabled: entry.disabled,
                })
            });
            self.principal(PrincipalKind::User, there, asked);
        }
    }

    pub(super) fn service_accounts(&mut self) {
        for (there, asked) in pairs(&self.current.service_accounts, &self.wanted.service_accounts, |entry| {
            (&entry.scope, &entry.identifier)
        }) {
            let [there, asked] = [there, asked].map(|entry| {
                entry.map(|entry| Principal {
                    kind: "service_account",
                    scope: &entry.scope,
                    identifier: &entry.identifier,
                    name: entry.name.as_deref(),
                    email: None,
                    disabled: entry.disabled,
                })
            });
            self.principal(PrincipalKind::ServiceAccount, there, asked);
        }
    }

    pub(super) fn groups(&mut self) {
        for (there, asked) in
            pairs(&self.current.user_groups, &self.wanted.user_groups, |entry| (&entry.scope, &entry.identifier))
        {
            let [there, asked] = [there, asked].map(|entry| {
                entry.map(|entry| Principal {
                    kind: "user_group",
                    scope: &entry.scope,
                    identifier: &entry.identifier,
                    name: entry.name.as_deref(),
                    email: None,
                    disabled: false,
                })
            });
            self.principal(PrincipalKind::UserGroup, there, asked);
        }
    }

    fn principal(&mut self, kind: PrincipalKind, there: Option<Principal<'_>>, asked: Option<Principal<'_>>) {
        let Some(one) = asked.or(there).filter(|one| !self.is_gone(one.scope)) else { return };
        let manage = kind.managing_permission();
        let itself = || Right::held(manage, one.scope, Some(one.identifier));
        let disable = |disabled: bool| {
            let row = Principal { disabled, ..one };
            let change = Change::new(Action::SetPrincipalDisabled, one.reference(), itself(), &row);
            change.detail(if disabled {
                "disabled: loses everything while it is"
            } else {
                "enabled: gains what it holds"
            })
        };
        match (there, asked) {
            (None, Some(asked)) => {
                let right = Right::held(manage, asked.scope, None);
                // Comes enabled, and is disabled like any other.
                let row = Principal { disabled: false, ..asked };
                self.changes.push(Change::new(Action::CreatePrincipal(kind.into()), asked.reference(), right, &row));
                if asked.disabled {
                    self.changes.push(disable(true));
                }
            }
            (Some(there), Some(asked)) => {
                if there.disabled != asked.disabled {
                    self.changes.push(disable(asked.disabled));
                }
                let texts = [("name", there.name, asked.name), ("email", there.email, asked.email)];
                if let Some(detail) = renamed(&texts) {
                    let change = Change::new(Action::DescribePrincipal, asked.reference(), itself(), &asked);
                    self.changes.push(change.detail(detail));
                }
            }
            (Some(there), None) if self.prune => self.drop_principal(kind, there),
            _ => {}
        }
    }

    fn drop_principal(&mut self, kind: PrincipalKind, there: Principal<'_>) {
        let permission = match kind {
            PrincipalKind::ServiceAccount => "core_serviceaccount_delete",
            kind => kind.managing_permission(),
        };
        let type_name = kind.resource_type().to_owned();
        self.forgotten.insert((there.scope.to_owned(), type_name, there.identifier.to_owned()));
        let right = Right::held(permission, there.scope, Some(there.identifier));
        let object = there.reference();
        let detail = gains_and_loses(&[], &self.grants_of(&object, false));
        self.dropped.insert(object.clone());
        let change = Change::new(Action::DropPrincipal(Kind::from(kind)), object, right, &there);
        self.changes.push(change.detail(detail));
    }
}
