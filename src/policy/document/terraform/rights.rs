//! Entries of everything but assignments.

use super::block::Block;
use super::fault::at;
use crate::model::{Result, check_identifier, quoted};
use serde_json::{Map, Value, json};

/// Says that the name beside it was made up, because the provider wants one.
pub const NO_NAME: &str = "It has no name of its own.";

const IGNORED: [&str; 2] = ["users", "user_emails"];

impl Block<'_> {
    /// The entry of a scope, role, resource group, user group or service account.
    pub fn entry(&self, kind: &str) -> Result<Value> {
        let identifier = self.required("identifier")?;
        if let Err(error) = check_identifier("resource", &identifier) {
            return self.wrong("identifier", &error.detail);
        }
        let name =
            if self.arguments.get("//").and_then(Value::as_str) == Some(NO_NAME) { None } else { self.text("name")? };
        let scope = self.scope()?;
        match kind {
            "harness_platform_organization" | "harness_platform_project" => {
                if kind == "harness_platform_project" && !scope.contains('/') {
                    return self.wrong("org_id", "A project lives in an organization.");
                }
                Ok(json!({"scope": format!("{scope}/{identifier}"), "name": name,
                    "description": self.text("description")?, "tags": self.tags()?}))
            }
            "harness_platform_roles" => Ok(json!({"scope": scope, "identifier": identifier, "name": name,
                "description": self.text("description")?, "permissions": self.texts("permissions")?.unwrap_or_default()})),
            "harness_platform_resource_group" => Ok(json!({"scope": scope, "identifier": identifier, "name": name,
                "description": self.text("description")?, "includedScopes": self.included_scopes()?,
                "resourceFilter": self.resource_filter()?})),
            "harness_platform_usergroup" => {
                Ok(json!({"scope": scope, "identifier": identifier, "name": name, "users": self.users()?}))
            }
            _ => Ok(json!({"scope": scope, "identifier": identifier, "name": name})),
        }
    }

    /// The members; `None` if they come from elsewhere, or if nothing is said about them.
    fn users(&self) -> Result<Option<Vec<String>>> {
        if self.truth("sso_linked")? || self.truth("externally_managed")? || self.ignores_users()? {
            return Ok(None);
        }
        let (users, emails) = (self.texts("users")?, self.texts("user_emails")?);
        let is_filled = |list: &Option<Vec<String>>| list.as_ref().is_some_and(|list| !list.is_empty());
        if is_filled(&users) && is_filled(&emails) {
            return self.wrong("users", "There are user_emails beside it, and Terraform takes one of them.");
        }
        let meant = if is_filled(&emails) { emails } else { users.or(emails) };
        Ok(meant.map(|meant| meant.into_iter().map(|user| self.texts.user(user)).collect()))
    }

    /// Whether `lifecycle` leaves the members as they are.
    fn ignores_users(&self) -> Result<bool> {
        let Some(lifecycle) = self.arguments.get("lifecycle").filter(|_| !self.texts.are_final()) else {
            return Ok(false);
        };
        let blocks = lifecycle.as_array().map_or_else(|| vec![lifecycle], |list| list.iter().collect());
        let mut ignored = Vec::new();
        for block in blocks {
            match block.as_object().map(|block| block.get("ignore_changes")) {
                None => return self.wrong("lifecycle", "It is not a block."),
                Some(None | Some(Value::Null)) => {}
                Some(Some(Value::Array(list))) => ignored.extend(list),
                Some(Some(one)) => ignored.push(one),
            }
        }
        let mut ignores = false;
        for one in ignored {
            let Some(text) = one.as_str() else {
                return self.wrong("lifecycle.ignore_changes", "It is not a list of arguments.");
            };
            let text = text.strip_prefix("${").and_then(|text| text.strip_suffix('}')).unwrap_or(text);
            let argument = text.split('[').next().unwrap_or_default().trim();
            ignores |= argument == "all" || IGNORED.contains(&argument);
        }
        Ok(ignores)
    }

    /// `["team:payments", "critical"]` as an object.
    fn tags(&self) -> Result<Option<Value>> {
        let Some(tags) = self.texts("tags")? else { return Ok(None) };
        let tag = |tag: String| {
            let (key, value) = tag.split_once(':').unwrap_or((&tag, ""));
            (key.trim().to_owned(), Value::from(value.trim()))
        };
        Ok(Some(Value::Object(tags.into_iter().map(tag).collect::<Map<_, _>>())))
    }

    /// Without any it is the group's own scope, which is said: an empty list includes nothing.
    fn included_scopes(&self) -> Result<Vec<Value>> {
        self.filled("included_scopes")?;
        let own = self.scope()?;
        let scope = |row: Block<'_>| {
            let filter = row.required("filter")?;
            if !matches!(filter.as_str(), "INCLUDING_CHILD_SCOPES" | "EXCLUDING_CHILD_SCOPES") {
                return row.wrong("filter", &format!("There is no filter {}.", quoted(&filter)));
            }
            let included = row.scope()?;
            if included.strip_prefix(own.as_str()).is_none_or(|rest| !rest.is_empty() && !rest.starts_with('/')) {
                return Err(at(
                    &row.place,
                    &format!("It is {}, which the group at {} cannot include.", quoted(&included), quoted(&own)),
                ));
            }
            Ok(json!({"scope": included, "filter": filter}))
        };
        let known = ["account_id", "org_id", "project_id", "filter"];
        let mut included: Vec<Value> =
            self.blocks("included_scopes", &known)?.into_iter().map(scope).collect::<Result<_>>()?;
        if included.is_empty() {
            included.push(json!({"scope": own, "filter": "EXCLUDING_CHILD_SCOPES"}));
        }
        Ok(included)
    }

    fn resource_filter(&self) -> Result<Value> {
        let Some(filter) = self.block("resource_filter", &["include_all_resources", "resources"])? else {
            return Ok(json!({}));
        };
        let rows = filter.blocks("resources", &["resource_type", "identifiers", "attribute_filter"])?;
        let resources = rows.into_iter().map(|row| row.selector()).collect::<Result<Vec<_>>>()?;
        match filter.truth("include_all_resources")? {
            true if resources.is_empty() => Ok(json!({"includeAllResources": true})),
            true => filter.wrong("include_all_resources", "It includes all resources and lists some as well."),
            false if resources.is_empty() => {
                filter.wrong("resources", "It neither includes all resources nor lists any.")
            }
            false => Ok(json!({"resources": resources})),
        }
    }

    fn selector(&self) -> Result<Value> {
        self.filled("identifiers")?;
        self.filled("attribute_filter")?;
        let resource_type = self.required("resource_type")?;
        let identifiers = self.texts("identifiers")?.filter(|list| !list.is_empty());
        let attributes = match self.block("attribute_filter", &["attribute_name", "attribute_values"])? {
            None => Value::Null,
            Some(filter) => json!({"attributeName": filter.required("attribute_name")?,
                "attributeValues": filter.texts("attribute_values")?.unwrap_or_default()}),
        };
        Ok(json!({"resourceType": resource_type, "identifiers": identifiers, "attributeFilter": attributes}))
    }

    /// Where all is meant by what is left out, an empty list is refused: who takes the last name out of a list does not
    /// mean everything. What Terraform prints has empty lists for what is left out.
    fn filled(&self, argument: &str) -> Result<()> {
        match self.value(argument)? {
            Some(Value::Array(list)) if list.is_empty() && !self.texts.are_final() => {
                self.wrong(argument, "It is empty, which for Terraform is as if it were not there; leave it out.")
            }
            _ => Ok(()),
        }
    }
}
