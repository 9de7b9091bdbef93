//! What a policy document says is checked before anything is looked up: names, levels, and that each thing stands in it
//! once and lies where the document may speak of it.

use super::assertions::Assertion;
use super::entries::{AssignmentEntry, RawJson, ScopeEntry, ShareEntry};
use super::policy_document::{POLICY_VERSION, PolicyDocument};
use crate::model::{
    Level, Levels, PrincipalRef, RbacError, Result, RoleRef, ScopePath, SqlState, check_email, check_free_identifier,
    check_identifier, check_json, check_list, check_name, check_new_identifier, check_note, quoted, wrong_document,
};
use std::collections::BTreeSet;

impl PolicyDocument {
    pub(super) fn check(&mut self) -> Result<()> {
        if self.version != POLICY_VERSION {
            return Err(wrong_document(
                format!("unknown version {} of a policy document", self.version),
                format!("This release reads version {POLICY_VERSION}."),
                r#"Write "version": 1, or use a release that knows the other."#,
            ));
        }
        let scope = ScopePath::parse(&self.scope)?;
        if self.users.is_some() && scope.level() != Level::Account {
            return Err(wrong_document(
                "users do not live below an account",
                format!("The document is about scope \"{}\".", self.scope),
                "Leave the section out, or make it a document of the account.",
            ));
        }
        self.check_catalogue()?;
        self.add_organizations_of_projects();
        self.check_scopes()?;
        self.check_principals()?;
        self.check_roles_and_groups()?;
        self.check_assignments()?;
        let account = ScopePath::parse(&self.scope)?.account();
        self.must.iter().enumerate().try_for_each(|(n, one)| at("must", n, one.check(account)))?;
        self.must_not.iter().enumerate().try_for_each(|(n, one)| at("must_not", n, one.check(account)))
    }

    fn check_catalogue(&self) -> Result<()> {
        each("resourceTypes", &self.resource_types, |entry| {
            check_new_identifier("resource type", &entry.identifier, true)?;
            check_name(entry.name.as_deref())?;
            check_list("scopes", &entry.scopes)?;
            Levels::parse(entry.scopes.iter().map(String::as_str)).map(|_| ())
        })?;
        each("permissions", &self.permissions, |entry| {
            check_new_identifier("permission", &entry.identifier, true)?;
            check_identifier("resource type", &entry.resource_type)?;
            check_new_identifier("action", &entry.action, false)?;
            check_list("scopes", &entry.scopes)?;
            Levels::parse(entry.scopes.iter().map(String::as_str)).map(|_| ())
        })?;
        once("resourceTypes", &self.resource_types, |entry| entry.identifier.as_str())?;
        once("permissions", &self.permissions, |entry| entry.identifier.as_str())
    }

    /// The users of a project are users of its organization.
    fn add_organizations_of_projects(&mut self) {
        let is_project = |entry: &&ScopeEntry| entry.scope.matches('/').count() == 2;
        let of_project = |entry: &ScopeEntry| Some((entry.scope.rsplit_once('/')?.0.to_owned(), entry.users.clone()?));
        let added: Vec<(String, Vec<String>)> =
            self.scopes.iter().flatten().filter(is_project).filter_map(of_project).collect();
        let mut by_organization: std::collections::BTreeMap<String, Vec<String>> = Default::default();
        added.into_iter().for_each(|(scope, users)| by_organization.entry(scope).or_default().extend(users));
        for entry in self.scopes.iter_mut().flatten() {
            if let (Some(users), Some(more)) = (&mut entry.users, by_organization.remove(&entry.scope)) {
                users.extend(more);
            }
        }
    }

    fn check_scopes(&self) -> Result<()> {
        each("scopes", &self.scopes, |entry| {
            self.check_scope(&entry.scope)?;
            let path = ScopePath::parse(&entry.scope)?;
            check_new_identifier("scope", path.identifier(), false)?;
            if path.level() == Level::Account && entry.users.is_some() {
                return Err(wrong_document(
                    "users are not added to accounts",
                    "Every user of an account belongs to it already.",
                    "List them in the section users.",
                ));
            }
            check_name(entry.name.as_deref())?;
            check_note("description", entry.description.as_deref())?;
            check_object("tags", entry.tags.as_ref())?;
            entry.key().map_or(Ok(()), |key| check_free_identifier("key", key))?;
            check_users(entry.users.as_deref())
        })?;
        let mut keys = BTreeSet::new();
        each("scopes", &self.scopes, |entry| {
            let is_new = entry.key().is_none_or(|key| keys.insert((entry.scope.matches('/').count(), key)));
            if is_new { Ok(()) } else { Err(twice()) }
        })?;
        once("scopes", &self.scopes, |entry| entry.scope.as_str())
    }

    fn check_principals(&self) -> Result<()> {
        each("users", &self.users, |entry| {
            check_free_identifier("user", &entry.identifier)?;
            check_name(entry.name.as_deref())?;
            check_email(entry.email.as_deref())
        })?;
        each("userGroups", &self.user_groups, |entry| {
            self.check_scope(&entry.scope)?;
            check_new_identifier("user group", &entry.identifier, true)?;
            check_name(entry.name.as_deref())?;
            check_users(entry.users.as_deref())
        })?;
        each("serviceAccounts", &self.service_accounts, |entry| {
            self.check_scope(&entry.scope)?;
            check_new_identifier("service account", &entry.identifier, false)?;
            check_name(entry.name.as_deref())
        })?;
        once("users", &self.users, |entry| entry.identifier.as_str())?;
        once("userGroups", &self.user_groups, |entry| (entry.scope.as_str(), entry.identifier.as_str()))?;
        once("serviceAccounts", &self.service_accounts, |entry| (entry.scope.as_str(), entry.identifier.as_str()))
    }

    fn check_roles_and_groups(&self) -> Result<()> {
        each("roles", &self.roles, |entry| {
            self.check_scope(&entry.scope)?;
            check_new_identifier("role", &entry.identifier, true)?;
            check_name(entry.name.as_deref())?;
            check_note("description", entry.description.as_deref())?;
            check_list("permissions", &entry.permissions)?;
            entry.permissions.iter().try_for_each(|name| check_identifier("permission", name))
        })?;
        each("resourceGroups", &self.resource_groups, |entry| {
            self.check_scope(&entry.scope)?;
            check_new_identifier("resource group", &entry.identifier, true)?;
            check_name(entry.name.as_deref())?;
            check_note("description", entry.description.as_deref())?;
            entry.resource_filter.check_accepted_values()
        })?;
        each("resources", &self.resources, |entry| {
            self.check_scope(&entry.scope)?;
            check_identifier("resource type", &entry.resource_type)?;
            check_free_identifier("resource", &entry.identifier)?;
            check_object("attributes", Some(&entry.attributes))
        })?;
        once("roles", &self.roles, |entry| (entry.scope.as_str(), entry.identifier.as_str()))?;
        once("resourceGroups", &self.resource_groups, |entry| (entry.scope.as_str(), entry.identifier.as_str()))?;
        once("resources", &self.resources, |entry| {
            (entry.scope.as_str(), entry.resource_type.as_str(), entry.identifier.as_str())
        })
    }

    fn check_assignments(&self) -> Result<()> {
        each("roleAssignments", &self.role_assignments, |entry| {
            self.check_scope(&entry.scope)?;
            check_identifier("resource group", &entry.resource_group_identifier)?;
            Grant::of_assignment(entry).check()
        })?;
        each("shares", &self.shares, |entry| {
            self.check_scope(&entry.scope)?;
            check_identifier("resource type", &entry.resource_type)?;
            check_free_identifier("resource", &entry.resource_identifier)?;
            Grant::of_share(entry).check()
        })?;
        once("roleAssignments", &self.role_assignments, AssignmentEntry::key)?;
        once("shares", &self.shares, ShareEntry::key)?;
        // Both have their names from the same scope.
        let mut names = BTreeSet::new();
        let mut is_new = |scope, name| names.insert((scope, name));
        each("roleAssignments", &self.role_assignments, |entry| {
            let is_new = entry.identifier.as_ref().is_none_or(|name| is_new(&entry.scope, name));
            if is_new { Ok(()) } else { Err(twice()) }
        })?;
        each("shares", &self.shares, |entry| {
            let is_new = entry.identifier.as_ref().is_none_or(|name| is_new(&entry.scope, name));
            if is_new { Ok(()) } else { Err(twice()) }
        })
    }

    fn check_scope(&self, path: &str) -> Result<()> {
        ScopePath::parse(path)?;
        if self.owns(path) {
            return Ok(());
        }
        Err(wrong_document(
            format!("scope {} lies outside of the policy document", quoted(path)),
            format!("The document is about scope \"{}\".", self.scope),
            "Leave it out, or make it a document of a scope above both.",
        ))
    }
}

/// What assignments and shares have in common.
struct Grant<'a> {
    scope: &'a str,
    identifier: Option<&'a str>,
    principal: &'a str,
    role: &'a str,
    times: [Option<&'a str>; 2],
    reason: Option<&'a str>,
}

impl<'a> Grant<'a> {
    fn of_assignment(entry: &'a AssignmentEntry) -> Grant<'a> {
        Grant {
            scope: &entry.scope,
            identifier: entry.identifier.as_deref(),
            principal: &entry.principal,
            role: &entry.role_identifier,
            times: [entry.valid_from.as_deref(), entry.valid_until.as_deref()],
            reason: entry.reason.as_deref(),
        }
    }

    fn of_share(entry: &'a ShareEntry) -> Grant<'a> {
        Grant {
            scope: &entry.scope,
            identifier: entry.identifier.as_deref(),
            principal: &entry.principal,
            role: &entry.role_identifier,
            times: [entry.valid_from.as_deref(), entry.valid_until.as_deref()],
            reason: entry.reason.as_deref(),
        }
    }

    fn check(&self) -> Result<()> {
        if let Some(identifier) = self.identifier {
            check_new_identifier("assignment", identifier, false)?;
        }
        check_note("reason", self.reason)?;
        let principal = PrincipalRef::parse(self.principal)?;
        let scope = ScopePath::parse(self.scope)?;
        if principal.home.account() != scope.account() {
            return Err(RbacError::new(
                SqlState::InvalidGrantOperation,
                format!("principal {} belongs to another account", quoted(self.principal)),
                format!("Scope \"{}\" is not in that account.", self.scope),
                "Use a principal of the scope's own account.",
            ));
        }
        RoleRef::parse(self.role)?;
        self.times.into_iter().flatten().try_for_each(check_time)
    }
}

impl Assertion {
    /// Within the account of the document: what holds in another is nobody's business here.
    fn check(&self, account: &str) -> Result<()> {
        let principal = PrincipalRef::parse(&self.principal)?;
        check_identifier("permission", &self.permission)?;
        if principal.home.account() != account || ScopePath::parse(&self.scope)?.account() != account {
            return Err(wrong_document(
                "assertion lies outside of the policy document",
                format!("The document is about account \"{account}\"."),
                "Assert what holds of its own principals at its own scopes.",
            ));
        }
        self.resource_type.iter().try_for_each(|name| check_identifier("resource type", name))?;
        self.resource_identifier.iter().try_for_each(|name| check_free_identifier("resource", name))?;
        check_object("resourceAttributes", self.resource_attributes.as_ref())
    }
}

fn check_users(users: Option<&[String]>) -> Result<()> {
    users.into_iter().flatten().try_for_each(|user| check_free_identifier("user", user))
}

fn check_object(what: &str, json: Option<&RawJson>) -> Result<()> {
    if json.is_none_or(|json| json.text().starts_with('{')) {
        return json.map_or(Ok(()), |json| check_json(what, json.text()));
    }
    Err(wrong_document(
        format!("{what} must be a JSON object"),
        "Found another value.",
        r#"Write {"team": "payments"}."#,
    ))
}

/// Only its form: whether there is such a day PostgreSQL knows.
fn check_time(text: &str) -> Result<()> {
    let has_zone = text.ends_with('Z') || text.len() > 10 && text.rfind(['+', '-']).is_some_and(|place| place > 10);
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.contains('T') && has_zone && text.is_ascii() {
        return Ok(());
    }
    Err(wrong_document(
        format!("invalid time {}", quoted(text)),
        "A time is a date, T, a time of day and a zone.",
        "Write 2027-01-31T00:00:00Z.",
    ))
}

fn each<'a, T>(section: &str, entries: &'a Option<Vec<T>>, mut check: impl FnMut(&'a T) -> Result<()>) -> Result<()> {
    for (place, entry) in entries.iter().flatten().enumerate() {
        at(section, place, check(entry))?;
    }
    Ok(())
}

fn once<'a, T, K: Ord>(section: &str, entries: &'a Option<Vec<T>>, key: impl Fn(&'a T) -> K) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (place, entry) in entries.iter().flatten().enumerate() {
        let is_new = seen.insert(key(entry));
        at(section, place, if is_new { Ok(()) } else { Err(twice()) })?;
    }
    Ok(())
}

fn twice() -> RbacError {
    wrong_document(
        "policy document names something twice",
        "An entry of that name stands before it.",
        "Leave one of them out.",
    )
}

/// Says where in the document the error is.
fn at(section: &str, place: usize, checked: Result<()>) -> Result<()> {
    checked.map_err(|error| RbacError { detail: format!("At {section}[{place}]: {}", error.detail), ..error })
}
