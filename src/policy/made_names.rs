//! What the changes of a plan may name: what is there, and what the plan makes itself.

use super::document::{ResourceGroupEntry, RoleEntry};
use super::plan::{Action, Change, rows_of};
use super::statements;
use crate::admin::find_by_name::{self, Found::Seen, ScopeRow};
use crate::authority::Caller;
use crate::model::{PrincipalKind, PrincipalRef, Result, ScopePath, Set, is_within};
use crate::server::read;
use serde::Deserialize;
use std::cell::RefCell;

/// What was found, or is made: its kind, where, and its name.
type Name = (&'static str, String, String);

/// Where in a row the name of a principal stands; a member is a user of the account.
#[derive(Deserialize)]
struct Named<'a> {
    kind: Option<&'a str>,
    home: Option<&'a str>,
    scope: &'a str,
}

#[derive(Default)]
pub struct Made<'a> {
    names: RefCell<Set<Name>>,
    /// Who looks, and the scope that it may look into with all that is below.
    looks: Option<(&'a Caller, &'a str)>,
}

impl<'a> Made<'a> {
    /// What these changes make. Principals that they name are looked up together, because there may be a great many.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn of(caller: &'a Caller, document: &'a str, changes: &[Change]) -> Result<Made<'a>> {
        let made = Made { looks: Some((caller, document)), ..Made::default() };
        for change in changes {
            made.note(change)?;
        }
        let of = |one: Action, other: Action| -> Result<String> {
            let mut concerned = Vec::new();
            for change in changes.iter().filter(|change| change.action == one || change.action == other) {
                if made.may_look_for_principal_of(change)? {
                    concerned.push(change);
                }
            }
            Ok(rows_of(concerned.into_iter()))
        };
        let rows = [
            (statements::references_of_holders(), of(Action::AssignRole, Action::ShareResource)?),
            (statements::references_of_members(), of(Action::AddGroupMember, Action::AddScopeUser)?),
        ];
        for (sql, rows) in rows {
            for reference in read::rows(&sql, &[rows.into()], |row| row.get::<String>(1)).into_iter().flatten() {
                made.add("principal", "", &reference)?;
            }
        }
        Ok(made)
    }

    fn has(&self, kind: &'static str, scope: &str, name: &str) -> bool {
        let names = self.names.borrow();
        !names.is_empty() && names.contains(&(kind, scope.to_owned(), name.to_owned()))
    }

    fn add(&self, kind: &'static str, scope: &str, name: &str) -> Result<()> {
        let mut names = self.names.borrow_mut();
        names.try_reserve(1)?;
        names.insert((kind, scope.to_owned(), name.to_owned()));
        Ok(())
    }

    fn note(&self, change: &Change) -> Result<()> {
        match change.action {
            Action::CreateResourceType => self.add("type", "", &change.object),
            Action::CreatePermission => self.add("permission", "", &change.object),
            Action::CreateAccount | Action::CreateOrganization | Action::CreateProject => {
                self.add("made scope", "", &change.object)
            }
            Action::CreatePrincipal(_) => self.add("principal", "", &change.object),
            Action::CreateRole => match serde_json::from_str::<RoleEntry>(&change.row) {
                Ok(entry) => self.add("role", &entry.scope, &entry.identifier),
                Err(_) => Ok(()),
            },
            Action::CreateResourceGroup => match serde_json::from_str::<ResourceGroupEntry>(&change.row) {
                Ok(entry) => self.add("group", &entry.scope, &entry.identifier),
                Err(_) => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Whether it is told what there is at a scope.
    fn may_look(&self, permission: &str, scope: &str) -> Result<bool> {
        match self.looks {
            Some((caller, document)) if !is_within(scope, document) => {
                caller.holds(permission, scope, None, None, None)
            }
            _ => Ok(true),
        }
    }

    /// Whether it is told if the principal exists that a change names. One that it is not told of is not looked up either, since
    /// the rows that are fetched are counted where anybody may read it.
    fn may_look_for_principal_of(&self, change: &Change) -> Result<bool> {
        let Ok(row) = serde_json::from_str::<Named<'_>>(&change.row) else { return Ok(false) };
        let (kind, home) = match change.action {
            Action::AddGroupMember | Action::AddScopeUser => ("user", row.scope.split('/').next()),
            _ => (row.kind.unwrap_or_default(), row.home),
        };
        let permission = PrincipalKind::from_name(kind).map(PrincipalKind::viewing_permission);
        match (permission, home) {
            (Some(permission), Some(home)) => self.may_look(permission, home),
            _ => Ok(false),
        }
    }

    /// # Errors
    /// 42602 for a malformed path, 42704 if there will be no such scope.
    pub fn scope(&self, path: &str) -> Result<()> {
        let view = ScopePath::parse(path)?.level().view_permission();
        if self.has("made scope", "", path) || self.has("scope", "", path) || !self.may_look(view, path)? {
            return Ok(());
        }
        find_by_name::known_scope(path)?;
        self.add("scope", "", path)
    }

    /// # Errors
    /// 42602 for a malformed reference, 42704 if there will be no such principal.
    pub fn principal(&self, reference: &str) -> Result<()> {
        let parsed = PrincipalRef::parse(reference)?;
        let home = parsed.home.as_str();
        if self.has("principal", "", reference)
            || parsed.identifier.starts_with('_') && self.has("made scope", "", home)
            || !self.may_look(parsed.kind.viewing_permission(), home)?
        {
            return Ok(());
        }
        find_by_name::principal_as(Seen, reference)?;
        self.add("principal", "", reference)
    }

    /// # Errors
    /// 42704 if there will be no such type.
    pub fn resource_type(&self, identifier: &str) -> Result<()> {
        if self.has("type", "", identifier) {
            return Ok(());
        }
        find_by_name::resource_type_as(Seen, identifier)?;
        self.add("type", "", identifier)
    }

    /// # Errors
    /// 42704 for the first that there will not be.
    pub fn permissions(&self, identifiers: &[String]) -> Result<()> {
        let there: Vec<String> = identifiers.iter().filter(|name| !self.has("permission", "", name)).cloned().collect();
        if !there.is_empty() {
            find_by_name::permissions_as(Seen, &there)?;
        }
        there.iter().try_for_each(|name| self.add("permission", "", name))
    }

    /// The scope to look a role or resource group up in; one that is yet to be made has none.
    fn place(&self, path: &str) -> Result<ScopeRow> {
        if self.has("made scope", "", path) {
            let level = ScopePath::parse(path)?.level();
            return Ok(ScopeRow { id: 0, account_id: 0, parent_id: None, level, path: path.to_owned() });
        }
        find_by_name::known_scope(path)
    }

    /// # Errors
    /// 42704 if there will be no such role.
    pub fn role(&self, identifier: &str, scope: &str) -> Result<()> {
        if self.has("role", scope, identifier)
            || !identifier.starts_with('_') && !self.may_look("core_role_view", scope)?
        {
            return Ok(());
        }
        find_by_name::role_as(Seen, identifier, &self.place(scope)?)?;
        self.add("role", scope, identifier)
    }

    /// # Errors
    /// 42704 if there will be no such group.
    pub fn resource_group(&self, identifier: &str, scope: &str) -> Result<()> {
        if self.has("group", scope, identifier) {
            return Ok(());
        }
        find_by_name::resource_group_as(Seen, identifier, &self.place(scope)?)?;
        self.add("group", scope, identifier)
    }
}
