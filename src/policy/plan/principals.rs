//! Users, service accounts, user groups, and who is in what.

use super::change::{Action, Change, Kind, Right, gains_and_loses, renamed};
use super::planner::{Planner, pairs, reference, without};
use crate::model::{Level, PrincipalKind, ScopePath};
use serde::Serialize;
use serde_json::json;

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
        let (permission, type_name) = match kind {
            PrincipalKind::User => (kind.managing_permission(), "USER"),
            PrincipalKind::UserGroup => (kind.managing_permission(), "USERGROUP"),
            PrincipalKind::ServiceAccount => ("core_serviceaccount_delete", "SERVICEACCOUNT"),
        };
        self.forgotten.insert((there.scope.to_owned(), type_name.to_owned(), there.identifier.to_owned()));
        let right = Right::held(permission, there.scope, Some(there.identifier));
        let object = there.reference();
        let detail = gains_and_loses(&[], &self.grants_of(&object, false));
        self.dropped.insert(object.clone());
        let change = Change::new(Action::DropPrincipal(Kind::from(kind)), object, right, &there);
        self.changes.push(change.detail(detail));
    }

    /// Who is in which group, and added to which scope.
    pub(super) fn members(&mut self) {
        let (current, wanted) = (self.current, self.wanted);
        for (there, asked) in
            pairs(&current.user_groups, &wanted.user_groups, |entry| (&entry.scope, &entry.identifier))
        {
            let Some((scope, identifier, users)) =
                asked.and_then(|asked| Some((&asked.scope, &asked.identifier, asked.users.as_ref()?)))
            else {
                continue;
            };
            let group = reference("user_group", identifier, scope);
            let known = there.and_then(|entry| entry.users.as_deref()).unwrap_or_default();
            let right = || Right::held("core_usergroup_manage", scope, Some(identifier));
            let row = |user: &str| json!({"scope": scope, "identifier": identifier, "user": user});
            let actions = (Action::AddGroupMember, Action::RemoveGroupMember);
            self.member_changes(actions, &group, &group, (known, users), right, row);
        }
        for (there, asked) in pairs(&current.scopes, &wanted.scopes, |entry| &entry.scope) {
            let Some((scope, users)) = asked.and_then(|asked| Some((&asked.scope, asked.users.as_ref()?))) else {
                continue;
            };
            let level = ScopePath::parse(scope).map_or(Level::Account, ScopePath::level).as_str();
            let all_users = reference("user_group", &format!("_{level}_all_users"), scope);
            let known = there.and_then(|entry| entry.users.as_deref()).unwrap_or_default();
            let right = || Right::held("core_user_manage", scope, None);
            let row = |user: &str| json!({"scope": scope, "user": user});
            let actions = (Action::AddScopeUser, Action::RemoveScopeUser);
            self.member_changes(actions, scope, &all_users, (known, users), right, row);
        }
    }

    fn member_changes<R: Serialize>(
        &mut self,
        (add, remove): (Action, Action),
        place: &str,
        holder: &str,
        (known, users): (&[String], &[String]),
        right: impl Fn() -> Right,
        row: impl Fn(&str) -> R,
    ) {
        let (added, removed) = (without(users, known), without(known, users));
        if added.is_empty() && removed.is_empty() {
            return;
        }
        let account = self.wanted.scope.split('/').next().unwrap_or_default();
        let gained = self.grants_of(holder, true);
        for user in added {
            let object = format!("{} in {place}", reference("user", user, account));
            let change = Change::new(add, object, right(), &row(user));
            // A user of a project may be one of its organization already: those are not counted.
            let writes = usize::from(add == Action::AddGroupMember);
            self.changes.push(change.detail(gains_and_loses(&gained, &[])).writes(writes));
        }
        let lost = self.grants_of(holder, false);
        for user in removed {
            if self.drops("user", user, account) {
                continue;
            }
            let object = format!("{} in {place}", reference("user", user, account));
            let change = Change::new(remove, object, right(), &row(user));
            self.changes.push(change.detail(gains_and_loses(&[], &lost)));
        }
    }
}
