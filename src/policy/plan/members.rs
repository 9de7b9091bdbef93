//! Who is in which group, and added to which scope; and what somebody loses who is removed from a scope.

use super::change::{Action, Change, Right, gains_and_loses};
use super::planner::{Planner, pairs, reference, without};
use crate::model::{Level, ScopePath, Set};
use crate::policy::document::{AssignmentEntry, GroupEntry, PolicyDocument, ShareEntry};
use serde::Serialize;
use serde_json::json;

/// The users that the document removes from organizations and projects, each with the scope.
pub(super) fn removed_users<'a>(current: &'a PolicyDocument, wanted: &'a PolicyDocument) -> Set<(&'a str, &'a str)> {
    let mut removed = Set::default();
    for (there, asked) in pairs(&current.scopes, &wanted.scopes, |entry| &entry.scope) {
        if let (Some(there), Some(users)) = (there, asked.and_then(|entry| entry.users.as_deref())) {
            let known = there.users.as_deref().unwrap_or_default();
            removed.extend(without(known, users).into_iter().map(|user| (user, there.scope.as_str())));
        }
    }
    removed
}

impl Planner<'_> {
    /// Whether a user is removed from this scope or the one above it, and so loses what is its own there.
    pub(super) fn is_removed(&self, user: &str, scope: &str) -> bool {
        let above = scope.rsplit_once('/').map(|(above, _)| above);
        [Some(scope), above].into_iter().flatten().any(|scope| self.removed.contains(&(user, scope)))
            && !self.drops("user", user, self.account())
    }

    pub(super) fn account(&self) -> &str {
        self.wanted.scope.split('/').next().unwrap_or_default()
    }

    /// The members of a group but those that leave it because they are removed from its scope.
    fn staying_members<'a>(&self, group: &'a GroupEntry) -> impl Iterator<Item = &'a String> {
        group.users.iter().flatten().filter(|user| !self.is_removed(user, &group.scope))
    }

    /// What a user loses who is removed from a scope: what all users of it hold, what is its own there and below, and what
    /// it holds through groups that live there or below.
    fn loses_with_scope(&self, user: &str, scope: &str, of_all_users: &[String]) -> String {
        let is_there =
            |path: &str| path.strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let [there, _] = &self.held;
        let object = reference("user", user, self.account());
        let own = there.get(object.as_str()).into_iter().flatten().filter(|entry| is_there(&entry.scope));
        let groups: Vec<String> = (self.current.user_groups.iter().flatten())
            .filter(|group| is_there(&group.scope) && group.users.iter().flatten().any(|member| member == user))
            .map(|group| reference("user_group", &group.identifier, &group.scope))
            .collect();
        let mut lost = of_all_users.to_vec();
        lost.extend(own.map(|entry| AssignmentEntry::grant(entry)));
        let shared = self.current.shares.iter().flatten().filter(|share| share.principal == object);
        lost.extend(shared.filter(|share| is_there(&share.scope)).map(ShareEntry::grant));
        lost.extend(groups.iter().flat_map(|group| self.grants_of(group, false)));
        let losses = gains_and_loses(&[], &lost);
        match groups.as_slice() {
            [] => losses,
            _ if losses.is_empty() => format!("leaves {}", groups.join(", ")),
            _ => format!("{losses}; leaves {}", groups.join(", ")),
        }
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
            let known: Vec<String> = there.into_iter().flat_map(|entry| self.staying_members(entry)).cloned().collect();
            let right = || Right::held("core_usergroup_manage", scope, Some(identifier));
            let row = |user: &str| json!({"scope": scope, "identifier": identifier, "user": user});
            let actions = (Action::AddGroupMember, Action::RemoveGroupMember);
            self.member_changes(actions, &group, &group, (&known, users), right, row);
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
            let detail = match remove {
                Action::RemoveScopeUser => self.loses_with_scope(user, place, &lost),
                _ => gains_and_loses(&[], &lost),
            };
            self.changes.push(change.detail(detail));
        }
    }
}
