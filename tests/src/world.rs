//! A world: everything that decisions depend on, as data. Read from scenario files, made up by [`crate::generate`],
//! written as the SQL that builds it.

use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct World {
    pub resource_types: Vec<ResourceType>,
    pub permissions: Vec<Permission>,
    pub scopes: Vec<Scope>,
    pub users: Vec<Principal>,
    pub user_groups: Vec<UserGroup>,
    pub service_accounts: Vec<Principal>,
    pub scope_users: Vec<ScopeUser>,
    pub roles: Vec<Role>,
    pub resource_groups: Vec<ResourceGroup>,
    pub resources: Vec<Resource>,
    pub assignments: Vec<Assignment>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceType {
    pub identifier: String,
    pub scopes: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permission {
    pub identifier: String,
    pub resource_type: String,
    pub action: String,
    pub scopes: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    pub scope: String,
    /// What all its users may do: viewer, basic or none.
    #[serde(default = "none")]
    pub default_access: String,
    /// What the application calls it.
    #[serde(default)]
    pub key: Option<String>,
}

fn none() -> String {
    "none".into()
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principal {
    pub scope: String,
    pub identifier: String,
    #[serde(default)]
    pub disabled: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserGroup {
    pub scope: String,
    pub identifier: String,
    #[serde(default)]
    pub members: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScopeUser {
    pub scope: String,
    pub member: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub scope: String,
    pub identifier: String,
    pub permissions: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceGroup {
    pub scope: String,
    pub identifier: String,
    pub resource_filter: Value,
    #[serde(default)]
    pub included_scopes: Option<Value>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    pub scope: String,
    pub resource_type: String,
    pub identifier: String,
    #[serde(default)]
    pub attributes: Value,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    pub principal: String,
    pub role: String,
    /// Empty for a share.
    #[serde(default)]
    pub resource_group: String,
    /// Of a share: the type of the resource and the resource.
    #[serde(default)]
    pub resource: Option<(String, String)>,
    pub scope: String,
    #[serde(default)]
    pub identifier: Option<String>,
    #[serde(default)]
    pub disabled: bool,
    /// Seconds from now.
    #[serde(default)]
    pub valid_from: Option<i64>,
    /// Seconds from now.
    #[serde(default)]
    pub valid_until: Option<i64>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub principal: String,
    pub permission: String,
    pub scope: String,
    #[serde(default)]
    pub resource: Option<String>,
    #[serde(default)]
    pub attributes: Option<Value>,
    #[serde(default)]
    pub resource_type: Option<String>,
    /// What a scenario file expects.
    #[serde(default)]
    pub expect: Option<bool>,
    /// Why, for the reader.
    #[serde(default)]
    pub because: Option<String>,
}

pub fn level(path: &str) -> &'static str {
    match path.matches('/').count() {
        0 => "account",
        1 => "organization",
        _ => "project",
    }
}

pub fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

pub fn array(texts: &[String]) -> String {
    let quoted: Vec<_> = texts.iter().map(|text| literal(text)).collect();
    format!("ARRAY[{}]::text[]", quoted.join(","))
}

fn json(value: &Value) -> String {
    format!("{}::jsonb", literal(&value.to_string()))
}

fn seconds(from_now: Option<i64>) -> String {
    from_now.map_or("NULL".into(), |seconds| format!("now() + interval '{seconds} seconds'"))
}

impl World {
    /// The names that resource groups and shares list for a type.
    pub fn names_of(&self, resource_type: &str) -> Vec<String> {
        let filters = self.resource_groups.iter().flat_map(|group| group.resource_filter["resources"].as_array());
        let selectors = filters.flatten().filter(|selector| selector["resourceType"] == resource_type);
        let names = selectors.filter_map(|selector| selector["identifiers"].as_array()).flatten();
        let shared = self.assignments.iter().filter_map(|assignment| assignment.resource.as_ref());
        let shared = shared.filter(|(of, _)| of == resource_type).map(|(_, resource)| resource.clone());
        names.filter_map(Value::as_str).map(str::to_owned).chain(shared).collect()
    }

    /// The statements that build the world, one a line.
    pub fn sql(&self) -> String {
        let mut sql = String::new();
        let mut call = |text: String| writeln!(sql, "SELECT harness_rbac.{text};").unwrap_or_default();
        for t in &self.resource_types {
            call(format!("create_resource_type({}, {})", literal(&t.identifier), array(&t.scopes)));
        }
        for p in &self.permissions {
            let (identifier, action) = (literal(&p.identifier), literal(&p.action));
            call(format!(
                "create_permission({identifier}, {}, {action}, {})",
                literal(&p.resource_type),
                array(&p.scopes)
            ));
        }
        for s in &self.scopes {
            let key = s.key.as_deref().map_or("NULL".into(), literal);
            let access = literal(&s.default_access);
            call(format!("create_scope({}, default_access => {access}, key => {key})", literal(&s.scope)));
        }
        for u in &self.users {
            call(format!("create_user({}, {})", literal(&u.scope), literal(&u.identifier)));
        }
        for g in &self.user_groups {
            call(format!("create_user_group({}, {})", literal(&g.scope), literal(&g.identifier)));
            let group = literal(&format!("user_group:{}@{}", g.identifier, g.scope));
            g.members.iter().for_each(|member| call(format!("add_group_member({group}, {})", literal(member))));
        }
        for a in &self.service_accounts {
            call(format!("create_service_account({}, {})", literal(&a.scope), literal(&a.identifier)));
        }
        for u in &self.scope_users {
            call(format!("add_scope_user({}, {})", literal(&u.scope), literal(&u.member)));
        }
        for r in &self.roles {
            call(format!("create_role({}, {}, {})", literal(&r.scope), literal(&r.identifier), array(&r.permissions)));
        }
        for g in &self.resource_groups {
            let included = g.included_scopes.as_ref().map_or("NULL".into(), json);
            let (scope, identifier) = (literal(&g.scope), literal(&g.identifier));
            call(format!("create_resource_group({scope}, {identifier}, {}, {included})", json(&g.resource_filter)));
        }
        for r in &self.resources {
            let (scope, identifier) = (literal(&r.scope), literal(&r.identifier));
            call(format!(
                "register_resource({scope}, {}, {identifier}, {})",
                literal(&r.resource_type),
                json(&r.attributes)
            ));
        }
        for (kind, principals) in [("user", &self.users), ("service_account", &self.service_accounts)] {
            for p in principals.iter().filter(|p| p.disabled) {
                let principal = format!("{kind}:{}@{}", p.identifier, p.scope);
                call(format!("set_principal_disabled({}, true)", literal(&principal)));
            }
        }
        for a in &self.assignments {
            call(a.sql());
            if a.disabled {
                let identifier = literal(a.identifier.as_deref().unwrap_or_default());
                call(format!("alter_assignment({}, {identifier}, disabled => true)", literal(&a.scope)));
            }
        }
        sql
    }

    /// The given assignments and those that default access makes.
    pub fn all_assignments(&self) -> Vec<Assignment> {
        let mut all = self.assignments.clone();
        for scope in &self.scopes {
            let level = level(&scope.scope);
            let everything = "_all_resources_including_child_scopes".to_owned();
            let own = format!("_all_{level}_level_resources");
            let (role, resource_group) = match (scope.default_access.as_str(), level) {
                ("viewer", "project") => ("viewer", own),
                ("viewer", _) => ("viewer", everything),
                ("basic", _) => ("basic", own),
                _ => continue,
            };
            all.push(Assignment {
                principal: format!("user_group:_{level}_all_users@{}", scope.scope),
                role: format!("_{level}_{role}"),
                resource_group,
                resource: None,
                scope: scope.scope.clone(),
                identifier: Some("_default_access".into()),
                disabled: false,
                valid_from: None,
                valid_until: None,
            });
        }
        all
    }

    pub fn principals(&self) -> Vec<String> {
        let written = |kind: &str, scope: &str, identifier: &str| format!("{kind}:{identifier}@{scope}");
        let users = self.users.iter().map(|p| written("user", &p.scope, &p.identifier));
        let groups = self.user_groups.iter().map(|g| written("user_group", &g.scope, &g.identifier));
        let service_accounts =
            self.service_accounts.iter().map(|p| written("service_account", &p.scope, &p.identifier));
        users.chain(groups).chain(service_accounts).collect()
    }
}

impl Assignment {
    /// The call that makes it.
    pub fn sql(&self) -> String {
        let identifier = self.identifier.as_deref().map_or("NULL".into(), literal);
        let (verb, parts) = self.parts("assign_role", "share_resource");
        let (from, until) = (seconds(self.valid_from), seconds(self.valid_until));
        format!("{verb}({parts}, identifier => {identifier}, valid_from => {from}, valid_until => {until})")
    }

    /// The call that takes it away.
    pub fn revoking_sql(&self) -> String {
        let (verb, parts) = self.parts("revoke_role", "unshare_resource");
        format!("{verb}({parts})")
    }

    fn parts(&self, of_group: &'static str, of_share: &'static str) -> (&'static str, String) {
        let (principal, role, scope) = (literal(&self.principal), literal(&self.role), literal(&self.scope));
        match &self.resource {
            None => (of_group, format!("{principal}, {role}, {}, {scope}", literal(&self.resource_group))),
            Some((resource_type, resource)) => {
                let resource = format!("{}, {}", literal(resource_type), literal(resource));
                (of_share, format!("{principal}, {role}, {scope}, {resource}"))
            }
        }
    }
}

impl Question {
    /// The question as one would type it.
    pub fn sql(&self) -> String {
        let mut sql = format!(
            "SELECT harness_rbac.has_permission({}, {}, principal => {}",
            literal(&self.permission),
            literal(&self.scope),
            literal(&self.principal)
        );
        for (argument, value) in [
            ("resource", self.resource.as_deref().map(literal)),
            ("attributes", self.attributes.as_ref().map(json)),
            ("resource_type", self.resource_type.as_deref().map(literal)),
        ] {
            if let Some(value) = value {
                write!(sql, ", {argument} => {value}").unwrap_or_default();
            }
        }
        sql + ");"
    }
}
