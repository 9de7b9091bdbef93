//! Configurations of the product's Terraform provider, in Terraform's JSON form, as a policy document.

use super::policy_document::{POLICY_VERSION, PolicyDocument};
use crate::model::{RbacError, Result, quoted, wrong_document};
use serde_json::{Map, Value, json};

const RESOURCES: [&str; 5] = [
    "harness_platform_roles",
    "harness_platform_resource_group",
    "harness_platform_usergroup",
    "harness_platform_service_account",
    "harness_platform_role_assignments",
];

/// The document that says the same as a configuration: roles, resource groups, user groups, service accounts and role
/// assignments. What lies in scopes or belongs to users must be there, or stand in another document.
///
/// # Errors
/// 22023 for another kind of resource, an argument that means nothing here, or a reference that leads nowhere; what
/// [`PolicyDocument::parse`] raises.
pub fn policy_from_terraform(configuration: &Value) -> Result<PolicyDocument> {
    let Some(resources) = configuration.get("resource").and_then(Value::as_object) else {
        return Err(at("resource", "It is not an object of resource types."));
    };
    if let Some(unknown) = resources.keys().find(|kind| !RESOURCES.contains(&kind.as_str())) {
        return Err(at(unknown, &format!("Only {} can be imported.", RESOURCES.join(", "))));
    }
    let reader = Reader { resources };
    let mut accounts: Vec<String> = Vec::new();
    let mut sections = Map::new();
    for (kind, section) in
        RESOURCES.iter().zip(["roles", "resourceGroups", "userGroups", "serviceAccounts", "roleAssignments"])
    {
        let mut entries = Vec::new();
        for (name, block) in reader.blocks(kind)? {
            let place = format!("{kind}.{name}");
            let block = Block { reader: &reader, place, arguments: block };
            accounts.push(block.scope()?.split('/').next().unwrap_or_default().to_owned());
            entries.push(block.entry(kind)?);
        }
        sections.insert(section.to_owned(), Value::Array(entries));
    }
    accounts.sort();
    accounts.dedup();
    let [account] = accounts.as_slice() else {
        return Err(at("account_id", &format!("It names {} accounts, and a document is about one.", accounts.len())));
    };
    sections.insert("version".into(), json!(POLICY_VERSION));
    sections.insert("scope".into(), json!(account));
    // What the configuration has nothing of is not its business.
    sections.retain(|_, section| section.as_array().is_none_or(|entries| !entries.is_empty()));
    PolicyDocument::parse(&Value::Object(sections).to_string())
}

struct Reader<'a> {
    resources: &'a Map<String, Value>,
}

/// One resource of the configuration.
struct Block<'a> {
    reader: &'a Reader<'a>,
    place: String,
    arguments: &'a Map<String, Value>,
}

impl<'a> Reader<'a> {
    fn blocks(&self, kind: &str) -> Result<Vec<(&'a String, &'a Map<String, Value>)>> {
        let Some(blocks) = self.resources.get(kind) else { return Ok(Vec::new()) };
        let blocks = blocks.as_object().ok_or_else(|| at(kind, "It is not an object of resources."))?;
        blocks.iter().map(|(name, block)| Ok((name, only(&format!("{kind}.{name}"), block)?))).collect()
    }

    /// The text with `${harness_platform_roles.NAME.id}` and the like put in.
    fn resolve(&self, place: &str, text: &str) -> Result<String> {
        let mut resolved = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (expression, after) =
                after.split_once('}').ok_or_else(|| at(place, &format!("{} does not end.", quoted(text))))?;
            resolved.push_str(before);
            resolved.push_str(&self.look_up(place, expression.trim())?);
            rest = after;
        }
        resolved.push_str(rest);
        Ok(resolved)
    }

    fn look_up(&self, place: &str, expression: &str) -> Result<String> {
        let mut parts = expression.splitn(3, '.');
        let (kind, name, attribute) = (parts.next(), parts.next(), parts.next());
        // The id of each of these resources is its identifier.
        let attribute = attribute.map(|attribute| if attribute == "id" { "identifier" } else { attribute });
        let found = || {
            let block = self.resources.get(kind?)?.get(name?)?;
            let block = block.as_array().map_or(Some(block), |list| list.first())?;
            block.get(attribute?)?.as_str().filter(|text| !text.contains("${"))
        };
        found().map(str::to_owned).ok_or_else(|| at(place, &format!("{} leads nowhere.", quoted(expression))))
    }
}

impl Block<'_> {
    fn entry(&self, kind: &str) -> Result<Value> {
        let scope = self.scope()?;
        let (identifier, name) = (self.text("identifier")?, self.text("name")?);
        match kind {
            "harness_platform_roles" => {
                self.only(&["permissions", "allowed_scope_levels", "description"])?;
                Ok(
                    json!({"scope": scope, "identifier": identifier, "name": name, "description": self.text("description")?,
                    "permissions": self.texts("permissions")?}),
                )
            }
            "harness_platform_resource_group" => {
                self.only(&["description", "allowed_scope_levels", "included_scopes", "resource_filter", "color"])?;
                Ok(
                    json!({"scope": scope, "identifier": identifier, "name": name, "description": self.text("description")?,
                    "includedScopes": self.included_scopes()?, "resourceFilter": self.resource_filter()?}),
                )
            }
            "harness_platform_usergroup" => {
                self.only(&["description", "users", "user_emails", "externally_managed", "sso_linked"])?;
                let users = match self.arguments.get("users") {
                    Some(_) => Some(self.texts("users")?),
                    None => self.arguments.get("user_emails").map(|_| self.texts("user_emails")).transpose()?,
                };
                Ok(json!({"scope": scope, "identifier": identifier, "name": name, "users": users}))
            }
            "harness_platform_service_account" => {
                self.only(&["description", "email"])?;
                Ok(json!({"scope": scope, "identifier": identifier, "name": name}))
            }
            _ => self.assignment(&scope, identifier),
        }
    }

    fn assignment(&self, scope: &str, identifier: Option<String>) -> Result<Value> {
        let own =
            ["resource_group_identifier", "role_identifier", "principal", "disabled", "managed", "role_reference"];
        self.only(&own)?;
        let place = format!("{}.principal", self.place);
        let principal = only(&place, self.arguments.get("principal").unwrap_or(&Value::Null))?;
        let inner = Block { reader: self.reader, place: place.clone(), arguments: principal };
        let kind = match inner.text("type")?.as_deref() {
            Some("USER") => "user",
            Some("USER_GROUP") => "user_group",
            Some("SERVICE_ACCOUNT") => "service_account",
            _ => return Err(at(&place, "Its type is not USER, USER_GROUP or SERVICE_ACCOUNT.")),
        };
        let level = inner.text("scope_level")?;
        let home = match (kind, level.as_deref()) {
            ("user", _) => above(scope, 1),
            (_, None) => scope.to_owned(),
            (_, Some("account")) => above(scope, 1),
            (_, Some("organization" | "org")) => above(scope, 2),
            (_, Some("project")) => scope.to_owned(),
            (_, Some(other)) => return Err(at(&place, &format!("There is no scope level {}.", quoted(other)))),
        };
        let name = inner.text("identifier")?.ok_or_else(|| at(&place, "It has no identifier."))?;
        let disabled = match self.arguments.get("disabled") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(disabled)) => *disabled,
            Some(other) => other.as_str() == Some("true"),
        };
        Ok(json!({"scope": scope, "identifier": identifier, "principal": format!("{kind}:{name}@{home}"),
            "roleIdentifier": self.text("role_identifier")?, "disabled": disabled,
            "resourceGroupIdentifier": self.text("resource_group_identifier")?}))
    }

    fn included_scopes(&self) -> Result<Vec<Value>> {
        let place = format!("{}.included_scopes", self.place);
        self.list("included_scopes")
            .into_iter()
            .map(|row| {
                let arguments = only(&place, row)?;
                let inner = Block { reader: self.reader, place: place.clone(), arguments };
                Ok(json!({"scope": inner.scope()?, "filter": inner.text("filter")?}))
            })
            .collect()
    }

    fn resource_filter(&self) -> Result<Value> {
        let place = format!("{}.resource_filter", self.place);
        let Some(filter) = self.list("resource_filter").into_iter().next() else { return Ok(json!({})) };
        let inner = Block { reader: self.reader, place: place.clone(), arguments: only(&place, filter)? };
        let mut resources = Vec::new();
        for row in inner.list("resources") {
            let row = Block { reader: self.reader, place: place.clone(), arguments: only(&place, row)? };
            let has_names = |list: &Value| list.as_array().is_none_or(|list| !list.is_empty());
            let identifiers = match row.arguments.get("identifiers").filter(|list| has_names(list)) {
                Some(_) => Some(row.texts("identifiers")?),
                None => None,
            };
            let attribute_filter = match row.list("attribute_filter").into_iter().next() {
                None => Value::Null,
                Some(filter) => {
                    let filter = Block { reader: self.reader, place: place.clone(), arguments: only(&place, filter)? };
                    json!({"attributeName": filter.text("attribute_name")?, "attributeValues": filter.texts("attribute_values")?})
                }
            };
            let selector = json!({"resourceType": row.text("resource_type")?, "identifiers": identifiers,
                "attributeFilter": attribute_filter});
            resources.push(selector);
        }
        match inner.arguments.get("include_all_resources") {
            Some(Value::Bool(true)) => Ok(json!({"includeAllResources": true, "resources": resources})),
            _ => Ok(json!({"resources": resources})),
        }
    }

    /// Where it lives: `account_id`, `org_id`, `project_id`.
    fn scope(&self) -> Result<String> {
        let account = self.text("account_id")?.ok_or_else(|| at(&self.place, "It has no account_id."))?;
        let parts = [Some(account), self.text("org_id")?, self.text("project_id")?];
        Ok(parts.into_iter().flatten().collect::<Vec<_>>().join("/"))
    }

    fn text(&self, argument: &str) -> Result<Option<String>> {
        match self.arguments.get(argument) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => self.reader.resolve(&self.place, text).map(Some),
            Some(_) => Err(at(&self.place, &format!("{argument} is not text."))),
        }
    }

    fn texts(&self, argument: &str) -> Result<Vec<String>> {
        let text = |value: &Value| {
            let text = value.as_str().ok_or_else(|| at(&self.place, &format!("{argument} is not a list of texts.")))?;
            self.reader.resolve(&self.place, text)
        };
        self.list(argument).into_iter().map(text).collect()
    }

    /// A block may stand alone, in a list, or not at all.
    fn list(&self, argument: &str) -> Vec<&Value> {
        match self.arguments.get(argument) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(list)) => list.iter().collect(),
            Some(one) => vec![one],
        }
    }

    /// Arguments that mean nothing here are refused, those of Terraform itself are not.
    fn only(&self, own: &[&str]) -> Result<()> {
        const ALL: [&str; 10] = [
            "account_id",
            "org_id",
            "project_id",
            "identifier",
            "name",
            "tags",
            "depends_on",
            "lifecycle",
            "provider",
            "id",
        ];
        match self.arguments.keys().find(|key| !ALL.contains(&key.as_str()) && !own.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(at(&self.place, &format!("The argument {} means nothing here.", quoted(key)))),
        }
    }
}

fn above(scope: &str, parts: usize) -> String {
    scope.split('/').take(parts).collect::<Vec<_>>().join("/")
}

/// Terraform writes a block as an object, or as a list of one.
fn only<'a>(place: &str, block: &'a Value) -> Result<&'a Map<String, Value>> {
    let one = match block.as_array().map(Vec::as_slice) {
        None => Some(block),
        Some([one]) => Some(one),
        Some(_) => None,
    };
    one.and_then(Value::as_object).ok_or_else(|| at(place, "It is not one object."))
}

fn at(place: &str, fault: &str) -> RbacError {
    wrong_document(
        "Terraform configuration cannot be imported",
        format!("At {place}: {fault}"),
        "Import what terraform writes as JSON, with variables and loops resolved.",
    )
}
