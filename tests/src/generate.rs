//! Random worlds and questions. A seed brings the same one back.

use crate::catalogue::Catalogue;
use crate::world::*;
use fastrand::Rng;
use serde_json::{Value, json};

/// Permissions worth asking about: every kind of type and level, scope types, a cross type, the application's own.
pub const PERMISSIONS: [&str; 25] = [
    "core_pipeline_view",
    "core_pipeline_edit",
    "core_pipeline_execute",
    "core_pipeline_create",
    "core_connector_access",
    "core_connector_view",
    "core_environment_access",
    "core_environment_view",
    "core_secret_access",
    "core_project_view",
    "core_project_edit",
    "core_project_create",
    "core_organization_view",
    "core_organization_edit",
    "core_organization_create",
    "core_account_view",
    "core_account_edit",
    "ff_featureflag_edit",
    "core_usergroup_manage",
    "core_role_view",
    "core_license_view",
    "app_invoice_view",
    "app_invoice_pay",
    "app_invoice_share",
    "app_ledger_view",
];
const TYPES: [&str; 12] = [
    "PIPELINE",
    "CONNECTOR",
    "ENVIRONMENT",
    "SECRET",
    "PROJECT",
    "ORGANIZATION",
    "ACCOUNT",
    "FEATUREFLAG",
    "USERGROUP",
    "ROLE",
    "INVOICE",
    "LEDGER",
];
const SCOPE_TYPES: [&str; 3] = ["PROJECT", "ORGANIZATION", "ACCOUNT"];
const BUILT_IN_ROLES: [(&str, &str); 12] = [
    ("_account_admin", "account"),
    ("_account_viewer", "account"),
    ("_account_basic", "account"),
    ("_organization_admin", "organization"),
    ("_organization_viewer", "organization"),
    ("_organization_basic", "organization"),
    ("_project_admin", "project"),
    ("_project_viewer", "project"),
    ("_project_basic", "project"),
    ("_pipeline_executor", "project"),
    ("_feature_flag_manage_role", "any"),
    ("_gitops_admin_role", "any"),
];
/// Free text, as unpleasant as the rules allow.
const HOSTILE: [&str; 16] = [
    "o'brien@example.com",
    "a@b@c",
    "\"quoted\"",
    "x'); DROP TABLE scopes; --",
    "back\\slash",
    "$$dollar$$",
    "é",
    "e\u{301}",
    "\u{202e}olleh",
    "zero\u{200b}width",
    "with space",
    " lead",
    "100%_",
    "user:ana@acme",
    "a/b",
    "日本語",
];
const PLAIN: [&str; 8] = ["ana", "ben", "deploy", "docker", "prod", "Prod", "build", "test"];

pub struct Generator<'a> {
    pub rng: Rng,
    pub catalogue: &'a Catalogue,
    prefix: String,
}

impl<'a> Generator<'a> {
    /// `catalogue` is the shipped one with [`own_types`].
    pub fn new(seed: u64, catalogue: &'a Catalogue) -> Generator<'a> {
        Generator { rng: Rng::with_seed(seed), catalogue, prefix: format!("w{seed}") }
    }

    pub fn pick<'b, T: ?Sized>(&mut self, from: &'b [&'b T]) -> &'b T {
        from[self.rng.usize(..from.len())]
    }

    pub fn one_of<'b, T>(&mut self, from: &'b [T]) -> Option<&'b T> {
        if from.is_empty() { None } else { from.get(self.rng.usize(..from.len())) }
    }

    pub fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(..100) < percent
    }

    pub fn free_identifier(&mut self) -> String {
        match self.rng.u32(..20) {
            0 => "é".repeat(256),
            1..6 => self.pick(&HOSTILE).to_owned(),
            _ => self.pick(&PLAIN).to_owned(),
        }
    }

    fn identifier(&mut self, place: usize) -> String {
        match self.rng.u32(..12) {
            0 => format!("{}{place}", "x".repeat(120)),
            1 => format!("A$_{place}"),
            _ => format!("{}{place}", self.pick(&PLAIN)),
        }
    }

    /// A world of two accounts.
    pub fn world(&mut self) -> World {
        let mut world = own_types();
        for account in [self.prefix.clone(), format!("{}x", self.prefix)] {
            self.add_scopes(&mut world, &account);
            self.add_principals(&mut world, &account);
        }
        self.add_roles(&mut world);
        self.add_resource_groups(&mut world);
        self.add_resources(&mut world);
        for _ in 0..self.rng.usize(20..60) {
            if let Some(assignment) = self.assignment(&world) {
                world.assignments.push(assignment);
            }
        }
        world
    }

    fn add_scopes(&mut self, world: &mut World, account: &str) {
        let mut add = |rng: &mut Rng, scope: String| {
            let access = ["viewer", "basic", "none", "none"][rng.usize(..4)];
            let place = world.scopes.len();
            let key = match rng.u32(..4) {
                0 => Some(format!("{:08x}-0000-4000-8000-{place:012}", rng.u32(..))),
                1 => Some(format!("{}{place:03}", rng.u32(1..1_000_000_000))),
                2 => Some(format!("{} {place} {account}", HOSTILE[rng.usize(..HOSTILE.len())])),
                _ => None,
            };
            world.scopes.push(Scope { scope, default_access: access.into(), key });
        };
        add(&mut self.rng, account.to_owned());
        // The same identifiers at several levels, and some that start like others.
        for organization in ["pay", "payments", account].into_iter().take(self.rng.usize(1..4)) {
            add(&mut self.rng, format!("{account}/{organization}"));
            for project in ["pay", "_shop", "payments"].into_iter().take(self.rng.usize(..4)) {
                add(&mut self.rng, format!("{account}/{organization}/{project}"));
            }
        }
    }

    fn add_principals(&mut self, world: &mut World, account: &str) {
        let scopes: Vec<String> =
            world.scopes.iter().map(|s| s.scope.clone()).filter(|s| in_account(s, account)).collect();
        for _ in 0..self.rng.usize(2..7) {
            let identifier = self.free_identifier();
            if !world.users.iter().any(|u| u.scope == account && u.identifier == identifier) {
                let disabled = self.chance(10);
                world.users.push(Principal { scope: account.into(), identifier, disabled });
            }
        }
        let users: Vec<String> = world
            .users
            .iter()
            .filter(|u| u.scope == account)
            .map(|u| format!("user:{}@{account}", u.identifier))
            .collect();
        for place in 0..self.rng.usize(1..5) {
            let scope = self.one_of(&scopes).cloned().unwrap_or_default();
            let members = users.iter().filter(|_| self.rng.u32(..100) < 50).cloned().collect();
            let identifier = self.identifier(place);
            world.user_groups.push(UserGroup { scope, identifier, members });
        }
        for place in 0..self.rng.usize(1..4) {
            let scope = self.one_of(&scopes).cloned().unwrap_or_default();
            let (identifier, disabled) = (self.identifier(place), self.chance(10));
            world.service_accounts.push(Principal { scope, identifier, disabled });
        }
        for scope in scopes.iter().filter(|s| level(s) != "account") {
            for member in &users {
                // Through its projects an organization may have the user already.
                let already = world
                    .scope_users
                    .iter()
                    .any(|u| u.member == *member && (u.scope == *scope || u.scope.starts_with(&format!("{scope}/"))));
                if self.chance(25) && !already {
                    world.scope_users.push(ScopeUser { scope: scope.clone(), member: member.clone() });
                }
            }
        }
    }

    pub fn permissions_of(&mut self, wanted: &str, most: usize) -> Vec<String> {
        let fitting: Vec<&str> = PERMISSIONS
            .into_iter()
            .filter(|name| self.catalogue.permissions[*name].levels.iter().any(|l| l == wanted))
            .collect();
        (0..self.rng.usize(1..=most)).map(|_| self.pick(&fitting).to_owned()).collect()
    }

    fn add_roles(&mut self, world: &mut World) {
        for (place, scope) in world.scopes.clone().into_iter().enumerate() {
            for extra in 0..self.rng.usize(..3) {
                let identifier = self.identifier(place * 3 + extra);
                let permissions = self.permissions_of(level(&scope.scope), 8);
                world.roles.push(Role { scope: scope.scope.clone(), identifier, permissions });
            }
        }
    }

    fn add_resource_groups(&mut self, world: &mut World) {
        for (place, scope) in world.scopes.clone().into_iter().enumerate() {
            for extra in 0..self.rng.usize(..4) {
                let identifier = self.identifier(place * 4 + extra);
                let (resource_filter, included_scopes) = self.filter_and_scopes(world, &scope.scope);
                world.resource_groups.push(ResourceGroup {
                    scope: scope.scope.clone(),
                    identifier,
                    resource_filter,
                    included_scopes,
                });
            }
        }
    }

    /// A filter and included scopes that fit each other and the group's own scope.
    pub fn filter_and_scopes(&mut self, world: &World, own: &str) -> (Value, Option<Value>) {
        let inside: Vec<&str> = world
            .scopes
            .iter()
            .map(|s| s.scope.as_str())
            .filter(|s| *s == own || s.starts_with(&format!("{own}/")))
            .collect();
        let exact = self.chance(40);
        let included = if exact {
            if self.chance(50) { None } else { Some(json!([{"scope": own, "filter": "EXCLUDING_CHILD_SCOPES"}])) }
        } else {
            let rows: Vec<Value> = (0..self.rng.usize(1..4)).map(|_| self.included_scope(&inside)).collect();
            Some(Value::Array(rows))
        };
        if self.chance(15) {
            return (json!({"includeAllResources": true, "resources": []}), included);
        }
        let selectors: Vec<Value> = (0..self.rng.usize(1..4)).map(|_| self.selector(own, exact)).collect();
        (json!({"includeAllResources": false, "resources": selectors}), included)
    }

    fn included_scope(&mut self, inside: &[&str]) -> Value {
        let path = self.pick(inside).to_owned();
        let filter = if self.chance(50) { "INCLUDING_CHILD_SCOPES" } else { "EXCLUDING_CHILD_SCOPES" };
        if self.chance(50) {
            return json!({"scope": path, "filter": filter});
        }
        let mut row = json!({"filter": filter});
        for (key, part) in ["accountIdentifier", "orgIdentifier", "projectIdentifier"].iter().zip(path.split('/')) {
            row[*key] = json!(part);
        }
        row
    }

    fn selector(&mut self, own: &str, may_name: bool) -> Value {
        let name = self.pick(&TYPES);
        let lives_here = self.catalogue.type_levels[name].iter().any(|l| l == level(own));
        match self.rng.u32(..4) {
            0 | 1 if may_name && lives_here => {
                let identifiers: Vec<String> = (0..self.rng.usize(1..4)).map(|_| self.resource_of(name)).collect();
                json!({"resourceType": name, "identifiers": identifiers})
            }
            2 => json!({"resourceType": name, "attributeFilter": {
                "attributeName": self.pick(&["type", "tags", "it's"]), "attributeValues": [self.pick(&["Production", "x", "é", "${principal}", "${principal.identifier}"]), "y"]}}),
            _ => json!({"resourceType": name}),
        }
    }

    /// A resource's name; for scope types one that a scope may have.
    fn resource_of(&mut self, name: &str) -> String {
        match name {
            "ACCOUNT" | "ORGANIZATION" | "PROJECT" => {
                let own = self.prefix.clone();
                self.pick(&["pay", "payments", "_shop", own.as_str()]).to_owned()
            }
            _ => self.free_identifier(),
        }
    }

    fn attributes(&mut self, world: &World) -> Value {
        let owner = self.one_of(&world.principals()).cloned().unwrap_or_default();
        let identifier = owner.split_once(':').and_then(|(_, rest)| rest.rsplit_once('@')).map_or("", |(name, _)| name);
        match self.rng.u32(..9) {
            6 => json!({"type": owner, "tags": ["z", identifier]}),
            7 => json!({"type": identifier, "tags": owner, "it's": [owner]}),
            8 => json!({"type": "${principal}", "tags": ["${principal.identifier}"], "it's": identifier}),
            0 => json!({}),
            1 => json!({"type": "Production"}),
            2 => json!({"type": "PreProduction", "tags": ["x", "z"]}),
            3 => json!({"tags": ["y", 3, null]}),
            4 => json!({"it's": "é", "type": 3}),
            _ => json!({"type": ["Production"], "tags": "y", "it's": {"x": "y"}}),
        }
    }

    fn add_resources(&mut self, world: &mut World) {
        for scope in world.scopes.clone() {
            for _ in 0..self.rng.usize(..4) {
                let name = self.pick(&TYPES);
                if self.catalogue.type_levels[name].iter().any(|l| l == level(&scope.scope)) {
                    let (identifier, attributes) = (self.resource_of(name), self.attributes(world));
                    let same =
                        |r: &Resource| r.scope == scope.scope && r.resource_type == name && r.identifier == identifier;
                    if !world.resources.iter().any(same) {
                        world.resources.push(Resource {
                            scope: scope.scope.clone(),
                            resource_type: name.into(),
                            identifier,
                            attributes,
                        });
                    }
                }
            }
        }
    }

    /// An assignment that fits its scope and is not there yet.
    pub fn assignment(&mut self, world: &World) -> Option<Assignment> {
        let scope = self.one_of(&world.scopes)?.scope.clone();
        let wanted = level(&scope);
        let principal = self.principal_for(world, &scope)?;
        let role = if self.chance(30) {
            let fitting: Vec<&str> =
                BUILT_IN_ROLES.iter().filter(|(_, at)| *at == wanted || *at == "any").map(|(name, _)| *name).collect();
            self.pick(&fitting).to_owned()
        } else {
            let roles: Vec<String> = world.roles.iter().filter_map(|role| reference_from(&scope, role)).collect();
            self.one_of(&roles)?.clone()
        };
        let (resource_group, resource) = match self.chance(25) {
            true => (String::new(), Some(self.shared_resource(world, &scope)?)),
            false => (self.group_at(world, &scope)?, None),
        };
        let exists = |a: &Assignment| {
            let on_the_same = a.resource_group == resource_group && a.resource == resource;
            a.principal == principal && a.role == role && on_the_same && a.scope == scope
        };
        if world.all_assignments().iter().any(exists) {
            return None;
        }
        let (valid_from, valid_until) = match self.rng.u32(..12) {
            0 => (None, Some(-3600)),
            1 => (Some(3600), None),
            2 => (Some(-3600), Some(3600)),
            3 => (Some(-7200), Some(-3600)),
            _ => (None, None),
        };
        // An administrator cannot be disabled once it is one.
        let disabled = self.chance(8) && role != "_account_admin";
        let identifier = Some(format!("a{}", self.rng.u64(..)));
        Some(Assignment {
            principal,
            role,
            resource_group,
            resource,
            scope,
            identifier,
            disabled,
            valid_from,
            valid_until,
        })
    }

    /// A resource group that assignments at the scope may have.
    fn group_at(&mut self, world: &World, scope: &str) -> Option<String> {
        let wanted = level(scope);
        let mut groups: Vec<String> =
            world.resource_groups.iter().filter(|g| g.scope == scope).map(|g| g.identifier.clone()).collect();
        groups.push(format!("_all_{wanted}_level_resources"));
        if wanted != "project" {
            groups.push("_all_resources_including_child_scopes".into());
        }
        self.one_of(&groups).cloned()
    }

    /// A resource that may be shared at the scope: one that is registered there, or any.
    pub fn shared_resource(&mut self, world: &World, scope: &str) -> Option<(String, String)> {
        let may_be = |name: &str| {
            !SCOPE_TYPES.contains(&name) && self.catalogue.type_levels[name].iter().any(|l| l == level(scope))
        };
        let here: Vec<&Resource> =
            world.resources.iter().filter(|r| r.scope == scope && may_be(&r.resource_type)).collect();
        let types: Vec<&str> = TYPES.into_iter().filter(|name| may_be(name)).collect();
        if self.chance(50)
            && let Some(resource) = self.one_of(&here)
        {
            return Some((resource.resource_type.clone(), resource.identifier.clone()));
        }
        let name = *self.one_of(&types)?;
        Some((name.to_owned(), self.resource_of(name)))
    }

    /// A principal that lives in the scope or above it.
    fn principal_for(&mut self, world: &World, scope: &str) -> Option<String> {
        let reaches = |home: &str| home == scope || scope.starts_with(&format!("{home}/"));
        let account = scope.split('/').next()?;
        let mut fitting: Vec<String> = Vec::new();
        fitting.extend(
            world.users.iter().filter(|u| u.scope == account).map(|u| format!("user:{}@{account}", u.identifier)),
        );
        fitting.extend(
            world
                .user_groups
                .iter()
                .filter(|g| reaches(&g.scope))
                .map(|g| format!("user_group:{}@{}", g.identifier, g.scope)),
        );
        fitting.extend(
            world
                .service_accounts
                .iter()
                .filter(|s| reaches(&s.scope))
                .map(|s| format!("service_account:{}@{}", s.identifier, s.scope)),
        );
        let all_users = world.scopes.iter().filter(|s| reaches(&s.scope));
        fitting.extend(all_users.map(|s| format!("user_group:_{}_all_users@{}", level(&s.scope), s.scope)));
        self.one_of(&fitting).cloned()
    }

    /// A question; half of them close to an assignment, because most others are simply no.
    pub fn question(&mut self, world: &World) -> Question {
        let mut question = self.any_question(world);
        if self.chance(50) {
            self.approach(world, &mut question);
        }
        question
    }

    /// Moves a question to where an assignment may answer it: its holder or a member, its scope or one nearby, a
    /// permission of its role, a resource its group lists.
    fn approach(&mut self, world: &World, question: &mut Question) -> Option<()> {
        let all = world.all_assignments();
        let near = self.one_of(&all)?;
        let group =
            world.user_groups.iter().find(|g| near.principal == format!("user_group:{}@{}", g.identifier, g.scope));
        let added = world.scope_users.iter().filter(|u| near.principal.ends_with(&format!("_all_users@{}", u.scope)));
        let mut members: Vec<String> = added.map(|u| u.member.clone()).collect();
        members.extend(group.iter().flat_map(|group| group.members.clone()));
        members.push(near.principal.clone());
        question.principal = self.one_of(&members)?.clone();

        let nearby = |s: &&Scope| s.scope.starts_with(&near.scope) || near.scope.starts_with(&s.scope);
        let scopes: Vec<&str> = world.scopes.iter().filter(nearby).map(|s| s.scope.as_str()).collect();
        question.scope = if self.chance(60) { near.scope.clone() } else { self.pick(&scopes).to_owned() };

        let role = world.roles.iter().find(|role| reference_from(&near.scope, role).as_ref() == Some(&near.role));
        let permissions = role
            .map_or_else(|| self.catalogue.roles.get(&near.role).map(|r| r.1.clone()), |r| Some(r.permissions.clone()));
        if let Some(permission) = permissions.and_then(|list| self.one_of(&list).cloned()) {
            question.permission = permission;
        }
        if let Some((resource_type, resource)) = &near.resource {
            question.resource = Some(resource.clone());
            let fitting: Vec<&str> = PERMISSIONS
                .into_iter()
                .filter(|name| self.catalogue.permissions[*name].resource_type == *resource_type)
                .collect();
            if self.chance(60) && !fitting.is_empty() {
                question.permission = self.pick(&fitting).to_owned();
            }
            return Some(());
        }
        let filter =
            world.resource_groups.iter().find(|g| g.scope == near.scope && g.identifier == near.resource_group);
        let selectors = filter.and_then(|g| g.resource_filter["resources"].as_array().cloned()).unwrap_or_default();
        let selector = self.one_of(&selectors)?.clone();
        let listed: Vec<Value> = selector["identifiers"].as_array().cloned().unwrap_or_default();
        if let Some(name) = self.one_of(&listed).and_then(Value::as_str) {
            question.resource = Some(name.to_owned());
        }
        Some(())
    }

    fn any_question(&mut self, world: &World) -> Question {
        let principals = world.principals();
        let scope = self.one_of(&world.scopes).map(|s| s.scope.clone()).unwrap_or_default();
        // Mostly of the same account, or everything would be no.
        let account = scope.split('/').next().unwrap_or_default().to_owned();
        let own: Vec<String> = principals
            .iter()
            .filter(|p| in_account(p.rsplit('@').next().unwrap_or_default(), &account))
            .cloned()
            .collect();
        let principal = match self.rng.u32(..30) {
            0 => self.one_of(&principals).cloned(),
            1 => Some(format!("user:nobody@{account}")),
            2 => Some("nonsense".into()),
            3 => Some(format!("user_group:_account_all_users@{account}")),
            _ => self.one_of(&own).cloned(),
        };
        let permission = if self.chance(2) { "core_nothing_view" } else { self.pick(&PERMISSIONS) };
        let resource_type = match self.rng.u32(..20) {
            0 => Some(self.pick(&TYPES).to_owned()),
            1 if permission == "ff_featureflag_edit" => Some("ENVIRONMENT".into()),
            2..8 if permission == "ff_featureflag_edit" => Some("ENVIRONMENT".into()),
            2 => Some("NO_SUCH_TYPE".into()),
            _ => None,
        };
        let own_type = self
            .catalogue
            .permissions
            .get(permission)
            .map_or("PIPELINE", |known| known.resource_type.as_str())
            .to_owned();
        let asked_type = resource_type.clone().unwrap_or(own_type);
        let resource = match self.rng.u32(..20) {
            0..6 => None,
            6 => Some(["", "tab\there", &"x".repeat(257)][self.rng.usize(..3)].to_owned()),
            7..12 => world.resources.get(self.rng.usize(..world.resources.len().max(1))).map(|r| r.identifier.clone()),
            12 => Some(scope.rsplit('/').next().unwrap_or_default().into()),
            _ => Some(self.resource_of(&asked_type)),
        };
        let attributes = match self.rng.u32(..20) {
            0..4 => Some(self.attributes(world)),
            4 => Some(json!([])),
            _ => None,
        };
        let scope = match self.rng.u32(..40) {
            0 => format!("{scope}/nowhere"),
            1 => String::new(),
            _ => scope,
        };
        let (permission, principal) = (permission.to_owned(), principal.unwrap_or_default());
        Question { principal, permission, scope, resource, attributes, resource_type, ..Question::default() }
    }
}

pub fn in_account(path: &str, account: &str) -> bool {
    path.split('/').next() == Some(account)
}

/// How an assignment at `scope` writes the role, if it may use it.
pub fn reference_from(scope: &str, role: &Role) -> Option<String> {
    match level(&role.scope) {
        _ if role.scope == scope => Some(role.identifier.clone()),
        "account" if scope.starts_with(&format!("{}/", role.scope)) => Some(format!("account.{}", role.identifier)),
        "organization" if scope.starts_with(&format!("{}/", role.scope)) => Some(format!("org.{}", role.identifier)),
        _ => None,
    }
}

/// The application's own types and permissions, the same in every world.
pub fn own_types() -> World {
    let all = ["account", "organization", "project"].map(str::to_owned);
    World {
        resource_types: vec![
            ResourceType { identifier: "INVOICE".into(), scopes: all.to_vec() },
            ResourceType { identifier: "LEDGER".into(), scopes: vec!["organization".into()] },
        ],
        permissions: [
            ("app_invoice_view", "INVOICE", "view"),
            ("app_invoice_pay", "INVOICE", "pay"),
            ("app_invoice_share", "INVOICE", "share"),
            ("app_ledger_view", "LEDGER", "view"),
        ]
        .map(|(identifier, resource_type, action)| Permission {
            identifier: identifier.into(),
            resource_type: resource_type.into(),
            action: action.into(),
            scopes: all.to_vec(),
        })
        .to_vec(),
        ..World::default()
    }
}
