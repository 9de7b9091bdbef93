//! One side of the policy: an account as one state of the tables has it, asked by the engine.

use super::bound_rows::load_bound;
use super::jsonb_attributes::JsonbAttributes;
use super::policy_of_principal::load_policy;
use super::resource_rows::{load_registered_attributes, load_registered_names};
use super::scope_rows::{load_scope_by_path, load_scopes_of_account};
use super::shared_parts::Shared;
use super::snapshot::View;
use super::wanted_assignments::Wanted;
use crate::engine::{Answer, Extent, Facts, Question};
use crate::model::{
    Assignment, Attributes, Bound, Catalogue, Map, Moment, Policy, RbacError, Result, Scope, ScopeId, TypeIndex,
    counted,
};
use crate::server::moment;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

/// One of the states that are compared: the newest, or the one that a statement sees.
pub struct Side {
    view: View,
    pub catalogue: Rc<Catalogue>,
    shared: Shared,
    /// The scopes that are asked about, by path.
    pub scopes: Map<String, Rc<Scope>>,
    paths: Map<ScopeId, String>,
}

/// What one principal holds on that side, narrowed down to one permission.
pub struct Asked<'a> {
    side: &'a Side,
    question: Option<Question>,
    type_id: i64,
}

impl Side {
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn new(view: View, catalogue: Rc<Catalogue>, scope: &str) -> Result<Side> {
        let account = scope.split('/').next().unwrap_or_default();
        let mut side =
            Side { view, catalogue, shared: Shared::default(), scopes: Map::default(), paths: Map::default() };
        let Some(account) = load_scope_by_path(view, account)? else { return Ok(side) };
        for found in load_scopes_of_account(view, account.id())? {
            let is_below =
                found.path().strip_prefix(scope).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            if is_below {
                side.paths.insert(found.id(), found.path().to_owned());
                side.scopes.insert(found.path().to_owned(), counted(found)?);
            }
        }
        Ok(side)
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn policy(&mut self, principal: &str) -> Result<Policy> {
        Ok(load_policy(self.view, principal, Wanted::All, &self.catalogue, &mut self.shared)?.policy)
    }

    /// What a bound permits by itself.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn policy_of_bound(&mut self, bound: &Bound, about: &str) -> Result<Policy> {
        Ok(load_bound(self.view, bound, about, &self.catalogue, &mut self.shared)?.policy)
    }

    /// The permissions that these assignments grant.
    pub fn permissions(&self, names: &Map<u32, String>, assignments: &[Assignment]) -> BTreeSet<String> {
        let granted = assignments.iter().flat_map(|assignment| assignment.role.iter());
        granted.filter_map(|permission| names.get(&permission.0).cloned()).collect()
    }

    /// The names of the permissions by their places.
    pub fn names(&self) -> Map<u32, String> {
        self.catalogue.permissions().map(|(name, index)| (index.0, name.to_owned())).collect()
    }

    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn ask(&self, policy: &Policy, permission: &str) -> Result<Asked<'_>> {
        self.ask_at(policy, permission, None, moment())
    }

    /// About a type other than the permission's own, and at another time than now.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn ask_at(
        &self,
        policy: &Policy,
        permission: &str,
        resource_type: Option<&str>,
        time: Moment,
    ) -> Result<Asked<'_>> {
        let known = self.catalogue.permission_by_identifier(permission).and_then(|index| {
            let resource_type = match resource_type {
                Some(name) => self.catalogue.type_by_identifier(name)?,
                None => self.catalogue.permission(index)?.resource_type,
            };
            Some((index, resource_type))
        });
        let Some((permission, resource_type)) = known else {
            return Ok(Asked { side: self, question: None, type_id: 0 });
        };
        let question = Question::new(policy, &self.catalogue, permission, resource_type, time)?;
        let type_id = self.catalogue.resource_type(resource_type).map_or(0, |known| known.id);
        Ok(Asked { side: self, question: Some(question), type_id })
    }

    /// Where these assignments can make a difference to the permission.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn reached(&self, differing: &Policy, permission: &str, paths: &mut BTreeSet<String>) -> Result<()> {
        let Some(question) = self.ask(differing, permission)?.question else { return Ok(()) };
        for extent in question.territory()? {
            match extent {
                Extent::Only(id) => paths.extend(self.paths.get(&id).cloned()),
                Extent::Subtree(top) => {
                    let below = self.scopes.values().filter(|scope| scope.is_within(top.id()));
                    paths.extend(below.map(|scope| scope.path().to_owned()));
                }
            }
        }
        Ok(())
    }
}

impl Asked<'_> {
    /// The answer at a scope that may not exist on this side.
    ///
    /// # Errors
    /// 54000 if there is no memory for what is looked up.
    pub fn answer(&self, path: &str, resource: Option<&str>) -> Result<bool> {
        self.answer_about(path, resource, None)
    }

    /// The same with attributes that stand in for the registered ones.
    ///
    /// # Errors
    /// 54000 if there is no memory for what is looked up.
    pub fn answer_about(
        &self,
        path: &str,
        resource: Option<&str>,
        attributes: Option<&dyn Attributes>,
    ) -> Result<bool> {
        let (Some(question), Some(scope)) = (&self.question, self.side.scopes.get(path)) else { return Ok(false) };
        match question.answer_in(scope) {
            Answer::Yes => return Ok(true),
            Answer::No => return Ok(false),
            Answer::Depends => {}
        }
        let facts = Lookup { side: self.side, type_id: self.type_id, failure: OnceCell::new() };
        let answer = question.decide(scope, resource, attributes, &facts);
        facts.failure.into_inner().map_or(Ok(answer), Err)
    }

    /// The resources that may have an answer of their own there: listed by name, registered, or scopes themselves.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn resources(&self, path: &str, names: &mut BTreeSet<String>) -> Result<()> {
        let (Some(question), Some(scope)) = (&self.question, self.side.scopes.get(path)) else { return Ok(()) };
        if question.answer_in(scope) != Answer::Depends {
            return Ok(());
        }
        names.extend(question.listed_in(scope).map(str::to_owned));
        names.extend(load_registered_names(self.side.view, scope.id(), self.type_id)?);
        if let Some(level) = question.scope_level() {
            let prefix = format!("{path}/");
            let is_one = |known: &&Rc<Scope>| {
                let at = known.path();
                known.level() == level
                    && (at == path || at.strip_prefix(&prefix).is_some_and(|rest| !rest.contains('/')))
            };
            names.extend(self.side.scopes.values().filter(is_one).map(|known| known.identifier().to_owned()));
        }
        Ok(())
    }
}

/// What the engine looks up, on one side.
struct Lookup<'a> {
    side: &'a Side,
    type_id: i64,
    failure: OnceCell<RbacError>,
}

impl Facts for Lookup<'_> {
    type Registered = JsonbAttributes;

    fn child(&self, parent: &Scope, identifier: &str) -> Option<Rc<Scope>> {
        self.side.scopes.get(&format!("{}/{identifier}", parent.path())).filter(|_| !identifier.contains('/')).cloned()
    }

    fn registered(&self, scope: ScopeId, _: TypeIndex, resource: &str) -> Option<JsonbAttributes> {
        match load_registered_attributes(self.side.view, scope, self.type_id, resource) {
            Ok(found) => found.map(|(attributes, _)| attributes),
            Err(error) => {
                let _ = self.failure.set(error);
                None
            }
        }
    }
}
