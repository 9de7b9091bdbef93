//! A document that prunes keeps what it lists itself: applied a second time it says the same.

use super::assignments::Holding;
use super::planner::Planner;
use crate::model::{RbacError, Result, SqlState, quoted};

impl Planner<'_> {
    /// # Errors
    /// 42704 for the first entry that would lose what it names, because that is pruned.
    pub(super) fn require_kept(&self) -> Result<()> {
        if self.dropped.is_empty() {
            return Ok(());
        }
        let wanted = self.wanted;
        let scope = |path: &str| self.is_gone(path).then(|| format!("scope {}", quoted(path)));
        let users = |listed: &Option<Vec<String>>| {
            listed.iter().flatten().find_map(|user| self.pruned("user", user, self.account()))
        };
        each("scopes", &wanted.scopes, |entry| users(&entry.users))?;
        each("userGroups", &wanted.user_groups, |entry| scope(&entry.scope).or_else(|| users(&entry.users)))?;
        each("serviceAccounts", &wanted.service_accounts, |entry| scope(&entry.scope))?;
        each("roles", &wanted.roles, |entry| scope(&entry.scope))?;
        each("resourceGroups", &wanted.resource_groups, |entry| {
            let included = || entry.included_scopes().iter().find_map(|included| scope(&included.scope));
            scope(&entry.scope).or_else(included)
        })?;
        each("resources", &wanted.resources, |entry| scope(&entry.scope))?;
        each("roleAssignments", &wanted.role_assignments, |entry| {
            let holding = Holding::of(&entry.scope, &entry.principal, &entry.role_identifier);
            let group = || self.pruned("resource_group", &entry.resource_group_identifier, &entry.scope);
            scope(&entry.scope).or_else(|| self.pruned_part(&holding)).or_else(group)
        })?;
        each("shares", &wanted.shares, |entry| {
            let holding = Holding::of(&entry.scope, &entry.principal, &entry.role_identifier);
            scope(&entry.scope).or_else(|| self.pruned_part(&holding))
        })
    }

    /// Of a grant the one who holds it, or the role.
    fn pruned_part(&self, holding: &Holding<'_>) -> Option<String> {
        let role = || self.pruned("role", holding.role, holding.role_scope?);
        self.pruned(holding.kind, holding.principal, holding.home).or_else(role)
    }

    /// What it is called, if it goes, or where it lives does.
    fn pruned(&self, kind: &str, identifier: &str, home: &str) -> Option<String> {
        let goes = self.is_gone(home) || self.drops(kind, identifier, home);
        goes.then(|| format!("{} {}", kind.replace('_', " "), quoted(&format!("{identifier}@{home}"))))
    }
}

fn each<T>(section: &str, entries: &Option<Vec<T>>, pruned: impl Fn(&T) -> Option<String>) -> Result<()> {
    let mut entries = entries.iter().flatten().enumerate();
    match entries.find_map(|(place, entry)| Some((place, pruned(entry)?))) {
        None => Ok(()),
        Some((place, what)) => Err(RbacError::new(
            SqlState::UndefinedObject,
            format!("{what} is not in the policy document"),
            format!("At {section}[{place}]: it would be pruned, and is named here."),
            "Add it to its section, or leave out what names it.",
        )),
    }
}
