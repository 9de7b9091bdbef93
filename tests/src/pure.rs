//! A world decided by the engine alone, without a server.

use crate::catalogue::Catalogue as Shipped;
use crate::engine::{Answer, Facts, Question as Compiled, first_beyond_share};
use crate::model::{
    Assignment, AttributeFilter, Breadth, Catalogue, IncludedScopeDocument, IncludedScopes, Level, Levels, Moment,
    Owner, PermissionSet, Policy, PrincipalRef, ResourceFilter, ResourceFilterDocument, ResourceGroup, RoleRef, Scope,
    ScopeId, Selection, Selector, TypeIndex, Validity, is_free_identifier,
};
use crate::world::{Question, World};
use serde_json::Value;
use std::collections::BTreeMap;
use std::rc::Rc;

pub struct PureWorld<'a> {
    world: &'a World,
    shipped: &'a Shipped,
    catalogue: Catalogue,
    type_names: BTreeMap<u32, String>,
    scopes: BTreeMap<String, Rc<Scope>>,
}

fn levels(names: &[String]) -> Levels {
    names.iter().filter_map(|name| Level::from_name(name)).collect()
}

impl<'a> PureWorld<'a> {
    pub fn new(world: &'a World, shipped: &'a Shipped) -> PureWorld<'a> {
        let mut catalogue = Catalogue::default();
        let mut type_names = BTreeMap::new();
        for (name, id) in &shipped.type_ids {
            let index = catalogue.add_type(*id, name.clone()).unwrap();
            type_names.insert(index.0, name.clone());
        }
        for (place, (name, permission)) in shipped.permissions.iter().enumerate() {
            let resource_type = shipped.type_ids[&permission.resource_type];
            let levels = levels(&permission.levels);
            let is_view = permission.action == "view";
            catalogue.add_permission(place as i64, name.clone(), resource_type, is_view, levels).unwrap();
        }
        for (permission, resource_type) in &shipped.cross_types {
            let permission = catalogue.permission_by_identifier(permission).unwrap();
            catalogue.add_cross_type(permission, catalogue.type_by_identifier(resource_type).unwrap()).unwrap();
        }
        let mut scopes: BTreeMap<String, Rc<Scope>> = BTreeMap::new();
        for (place, scope) in world.scopes.iter().enumerate() {
            let id = ScopeId(place as i64 + 1);
            let parent = scope.scope.rsplit_once('/').and_then(|(parent, _)| scopes.get(parent));
            let made = match parent {
                None => Scope::new(id, None, None, scope.scope.as_str().into()),
                Some(parent) if parent.level() == Level::Account => {
                    Scope::new(parent.account(), Some(id), None, scope.scope.as_str().into())
                }
                Some(parent) => Scope::new(parent.account(), Some(parent.id()), Some(id), scope.scope.as_str().into()),
            };
            scopes.insert(scope.scope.clone(), Rc::new(made));
        }
        PureWorld { world, shipped, catalogue, type_names, scopes }
    }

    pub fn permitted(&self, q: &Question) -> bool {
        let fits = q.resource.as_deref().is_none_or(is_free_identifier);
        if !fits || q.attributes.as_ref().is_some_and(|attributes| !attributes.is_object()) {
            return false;
        }
        let Some(scope) = self.scopes.get(&q.scope) else {
            return false;
        };
        let Some(permission) = self.catalogue.permission_by_identifier(&q.permission) else {
            return false;
        };
        let resource_type = match &q.resource_type {
            Some(name) => self.catalogue.type_by_identifier(name),
            None => self.catalogue.permission(permission).map(|known| known.resource_type),
        };
        let Some(resource_type) = resource_type else {
            return false;
        };
        let question =
            Compiled::new(&self.policy(&q.principal), &self.catalogue, permission, resource_type, Moment::at(0))
                .unwrap();
        let attributes = q.attributes.as_ref().map(|attributes| attributes as &dyn crate::model::Attributes);
        let decision = question.decide(scope, q.resource.as_deref(), attributes, self);
        // The short cuts must say the same as the long way.
        match question.answer_in(scope) {
            Answer::Yes => assert!(decision, "answer_in says yes: {q:?}"),
            Answer::No => assert!(!decision, "answer_in says no: {q:?}"),
            Answer::Depends => {
                if let Some(by_name) = question.names_in(scope).unwrap().decide(q.resource.as_deref(), attributes) {
                    assert_eq!(by_name, decision, "names_in: {q:?}");
                }
            }
        }
        decision
    }

    /// Whether the principal holds all that the assignment grants, as long as it grants it.
    pub fn may_hand_out(&self, principal: &str, assignment: &crate::world::Assignment) -> bool {
        let held = self.policy(principal).into_assignments();
        self.assignment(assignment).is_some_and(|assignment| {
            first_beyond_share(&held, &assignment, &self.catalogue, Moment::at(0), self).unwrap().is_none()
        })
    }

    fn policy(&self, principal: &str) -> Policy {
        let Ok(reference) = PrincipalRef::parse(principal) else {
            return Policy::NOTHING;
        };
        let (home, identifier) = (reference.home.as_str(), reference.identifier);
        let Some(account) = self.scopes.get(home).map(|home| home.account()) else {
            return Policy::NOTHING;
        };
        let world = self.world;
        let found = match reference.kind.as_str() {
            "user" => world.users.iter().find(|p| p.scope == home && p.identifier == identifier).map(|p| p.disabled),
            "service_account" => world
                .service_accounts
                .iter()
                .find(|p| p.scope == home && p.identifier == identifier)
                .map(|p| p.disabled),
            _ => {
                let known = world.user_groups.iter().any(|g| g.scope == home && g.identifier == identifier);
                let built_in = identifier == format!("_{}_all_users", reference.home.level().as_str());
                (known || built_in).then_some(false)
            }
        };
        if found != Some(false) {
            return Policy::as_written(found.map(|_| account));
        }
        let mut holders = vec![principal.to_owned()];
        if reference.kind.as_str() == "user" {
            holders.push(format!("user_group:_account_all_users@{home}"));
            for group in world.user_groups.iter().filter(|group| group.members.iter().any(|m| m == principal)) {
                holders.push(format!("user_group:{}@{}", group.identifier, group.scope));
            }
            for added in world.scope_users.iter().filter(|added| added.member == principal) {
                let path = crate::model::ScopePath::parse(&added.scope).unwrap();
                for scope in [Some(path), path.parent()].into_iter().flatten().filter(|s| s.level() != Level::Account) {
                    holders.push(format!("user_group:_{}_all_users@{}", scope.level().as_str(), scope.as_str()));
                }
            }
        }
        let all = world.all_assignments();
        let held = all.iter().filter(|held| !held.disabled && holders.contains(&held.principal));
        let mut policy = Policy::of(account, Owner::of(reference.kind, identifier, home).unwrap());
        held.filter_map(|held| self.assignment(held)).for_each(|held| policy.add(held).unwrap());
        policy
    }

    fn assignment(&self, held: &crate::world::Assignment) -> Option<Assignment> {
        let scope = Rc::clone(self.scopes.get(&held.scope)?);
        let validity = Validity {
            from: held.valid_from.unwrap_or(Validity::ALWAYS.from),
            until: held.valid_until.unwrap_or(Validity::ALWAYS.until),
        };
        let (role, resource_group) = (self.role(held, &scope)?, self.resource_group(held, &scope)?);
        Some(Assignment { id: 0, scope, role: Rc::new(role), resource_group: Rc::new(resource_group), validity })
    }

    fn role(&self, held: &crate::world::Assignment, scope: &Scope) -> Option<PermissionSet> {
        let (home, identifier) = match RoleRef::parse(&held.role).ok()? {
            RoleRef::Here(identifier) => (held.scope.clone(), identifier),
            RoleRef::Above(level, identifier) => {
                let above = self.scopes.values().find(|above| Some(above.id()) == scope.at(level))?;
                (above.path().to_owned(), identifier)
            }
        };
        let (mut set, listed) = if identifier.starts_with('_') {
            let (names, listed) = self.shipped.roles.get(identifier)?;
            let breadth = match identifier {
                "_account_admin" | "_organization_admin" | "_project_admin" => Breadth::Every,
                "_account_viewer" | "_organization_viewer" | "_project_viewer" => Breadth::Views,
                _ => Breadth::Listed,
            };
            (self.catalogue.implied_permissions(breadth, levels(names)).unwrap(), listed)
        } else {
            let role = self.world.roles.iter().find(|role| role.scope == home && role.identifier == identifier)?;
            (PermissionSet::default(), &role.permissions)
        };
        for permission in listed {
            set.insert(self.catalogue.permission_by_identifier(permission)?).unwrap();
        }
        Some(set)
    }

    fn resource_group(&self, held: &crate::world::Assignment, scope: &Rc<Scope>) -> Option<ResourceGroup> {
        if let Some((resource_type, resource)) = &held.resource {
            let resource_type = self.catalogue.type_by_identifier(resource_type)?;
            let identifiers = Rc::new([resource.as_str().into()].into_iter().collect());
            return Some(ResourceGroup {
                included_scopes: IncludedScopes::OfAssignment { with_children: false },
                filter: ResourceFilter::Shared { resource_type, identifiers },
            });
        }
        if held.resource_group.starts_with('_') {
            let with_children = held.resource_group == "_all_resources_including_child_scopes";
            let included_scopes = IncludedScopes::OfAssignment { with_children };
            return Some(ResourceGroup { included_scopes, filter: ResourceFilter::Everything });
        }
        let groups = &self.world.resource_groups;
        let group = groups.iter().find(|g| g.scope == held.scope && g.identifier == held.resource_group)?;
        let included = match &group.included_scopes {
            None => vec![(Rc::clone(scope), false)],
            Some(rows) => {
                let rows = IncludedScopeDocument::parse_list(rows).ok()?;
                rows.iter()
                    .map(|row| Some((Rc::clone(self.scopes.get(&row.scope)?), row.with_children)))
                    .collect::<Option<_>>()?
            }
        };
        let filter = match ResourceFilterDocument::parse(&group.resource_filter).ok()? {
            ResourceFilterDocument::Everything => ResourceFilter::Everything,
            ResourceFilterDocument::Selectors(selectors) => {
                let compiled = selectors.iter().map(|document| {
                    let selection = match (&document.identifiers, &document.attribute_filter) {
                        (Some(names), _) => {
                            Selection::Named(Rc::new(names.iter().map(|name| name.as_str().into()).collect()))
                        }
                        (None, Some((name, values))) => Selection::Matching(Rc::new(
                            AttributeFilter::new(name, values.iter().map(String::as_str)).ok()?,
                        )),
                        (None, None) => Selection::All,
                    };
                    Some(Selector {
                        resource_type: self.catalogue.type_by_identifier(&document.resource_type)?,
                        selection,
                    })
                });
                ResourceFilter::Selectors(compiled.collect::<Option<_>>()?)
            }
        };
        Some(ResourceGroup { included_scopes: IncludedScopes::Listed(included), filter })
    }
}

impl Facts for PureWorld<'_> {
    type Registered = Value;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        let path = format!("{}/{identifier}", parent.path());
        self.scopes.get(&path).filter(|_| !identifier.contains('/')).cloned()
    }

    fn registered(&self, scope: ScopeId, TypeIndex(resource_type): TypeIndex, resource: &str) -> Option<Value> {
        let path = self.scopes.values().find(|known| known.id() == scope)?.path();
        let name = self.type_names.get(&resource_type)?;
        let resources = &self.world.resources;
        let found =
            resources.iter().find(|r| r.scope == path && r.resource_type == *name && r.identifier == resource)?;
        Some(found.attributes.clone())
    }
}
