//! Role assignments, and the roles that users come with.

use super::block::Block;
use crate::model::{Level, PrincipalRef, Result, RoleRef, ScopePath, quoted};
use serde_json::{Value, json};

impl Block<'_> {
    /// The entry of an assignment.
    pub fn assignment(&self) -> Result<Value> {
        let scope = self.scope()?;
        let resource_group = self.required("resource_group_identifier")?;
        self.lives_in(&scope, "resource_group_identifier", "harness_platform_resource_group")?;
        Ok(json!({"scope": scope, "identifier": self.text("identifier")?, "principal": self.principal(&scope)?,
            "roleIdentifier": self.role(&scope)?, "resourceGroupIdentifier": resource_group,
            "disabled": self.truth("disabled")?}))
    }

    /// The entries of the roles that a user comes with. Who is disabled holds none of them.
    pub fn bindings(&self) -> Result<Vec<Value>> {
        let scope = self.scope()?;
        let principal = format!("user:{}@{}", self.required("email")?, self.account);
        let is_disabled = self.truth("disabled")?;
        const KNOWN: [&str; 5] =
            ["resource_group_identifier", "role_identifier", "role_name", "resource_group_name", "managed_role"];
        let entry = |binding: Block<'_>| {
            binding.lives_in(&scope, "role_identifier", "harness_platform_roles")?;
            binding.lives_in(&scope, "resource_group_identifier", "harness_platform_resource_group")?;
            Ok(json!({"scope": scope, "principal": principal, "roleIdentifier": binding.required("role_identifier")?,
                "resourceGroupIdentifier": binding.required("resource_group_identifier")?, "disabled": is_disabled}))
        };
        self.blocks("role_bindings", &KNOWN)?.into_iter().map(entry).collect()
    }

    fn principal(&self, scope: &str) -> Result<String> {
        let Some(principal) = self.block("principal", &["identifier", "type", "scope_level"])? else {
            return self.wrong("principal", "It is not there.");
        };
        let kind = match principal.required("type")?.as_str() {
            "USER" => "user",
            "USER_GROUP" => "user_group",
            "SERVICE_ACCOUNT" => "service_account",
            _ => return principal.wrong("type", "It is not USER, USER_GROUP or SERVICE_ACCOUNT."),
        };
        let name = principal.required("identifier")?;
        let home = match principal.level(scope)? {
            _ if kind == "user" => self.account.to_owned(),
            level => above(scope, level),
        };
        let name = if kind == "user" { self.texts.user(name) } else { name };
        let resource = match kind {
            "user_group" => "harness_platform_usergroup",
            "service_account" => "harness_platform_service_account",
            _ => super::known_kinds::USER,
        };
        if kind != "user" {
            principal.lives_in(&home, "identifier", resource)?;
        }
        let reference = format!("{kind}:{name}@{home}");
        match PrincipalRef::parse(&reference) {
            Ok(found) if found.identifier == name => Ok(reference),
            Ok(_) => principal.wrong("identifier", "No principal has such a name."),
            Err(error) => principal.wrong("identifier", &error.detail),
        }
    }

    /// The role as assignments of documents write it: built-in ones and those of the own scope by their identifier.
    fn role(&self, scope: &str) -> Result<String> {
        let Some(reference) = self.block("role_reference", &["identifier", "scope_level"])? else {
            let role = self.required("role_identifier")?;
            self.lives_in(scope, "role_identifier", "harness_platform_roles")?;
            return match RoleRef::parse(&role) {
                Ok(_) => Ok(role),
                Err(error) => self.wrong("role_identifier", &error.detail),
            };
        };
        let (beside, identifier) = (self.text("role_identifier")?, reference.text("identifier")?);
        let Some(role) = identifier.clone().or_else(|| beside.clone()) else {
            return reference.wrong("identifier", "It is not there.");
        };
        if beside.as_ref().is_some_and(|beside| *beside != role) {
            let other = beside.unwrap_or_default();
            return self
                .wrong("role_identifier", &format!("It is {}, and role_reference names another.", quoted(&other)));
        }
        let level = reference.level(scope)?;
        let (holder, argument) =
            if identifier.is_some() { (&reference, "identifier") } else { (self, "role_identifier") };
        holder.lives_in(&above(scope, level), argument, "harness_platform_roles")?;
        let written = match level {
            _ if role.starts_with('_') => role,
            own if own == level_of(scope) => role,
            Level::Account => format!("account.{role}"),
            _ => format!("org.{role}"),
        };
        match RoleRef::parse(&written) {
            Ok(_) => Ok(written),
            Err(error) => holder.wrong(argument, &error.detail),
        }
    }

    /// The level that `scope_level` names, or that of the scope.
    fn level(&self, scope: &str) -> Result<Level> {
        let Some(named) = self.text("scope_level")? else { return Ok(level_of(scope)) };
        match named.as_str() {
            "account" => Ok(Level::Account),
            "organization" | "org" if scope.contains('/') => Ok(Level::Organization),
            "project" if level_of(scope) == Level::Project => Ok(Level::Project),
            "organization" | "org" | "project" => {
                self.wrong("scope_level", &format!("The assignment lives above, at {}.", quoted(scope)))
            }
            other => self.wrong("scope_level", &format!("There is no scope level {}.", quoted(other))),
        }
    }

    /// What an argument refers to must live where it is looked for.
    fn lives_in(&self, scope: &str, argument: &str, kind: &str) -> Result<()> {
        let written = self.arguments.get(argument).and_then(Value::as_str);
        let Some(arguments) = written.and_then(|text| self.texts.referred(kind, text)) else { return Ok(()) };
        let home = Block { place: format!("{}.{argument}", self.place), arguments, unknown: None, ..*self }.scope()?;
        if home == scope {
            return Ok(());
        }
        self.wrong(argument, &format!("What it refers to lives at {}, not at {}.", quoted(&home), quoted(scope)))
    }
}

fn level_of(scope: &str) -> Level {
    ScopePath::parse(scope).map_or(Level::Project, ScopePath::level)
}

fn above(scope: &str, level: Level) -> String {
    let parts = match level {
        Level::Account => 1,
        Level::Organization => 2,
        Level::Project => 3,
    };
    scope.split('/').take(parts).collect::<Vec<_>>().join("/")
}
