//! Why one assignment grants what is asked, or what keeps it from doing so.

use super::facts::Facts;
use super::question::Question;
use super::rules::Reach;
use crate::model::{
    Assignment, AttributeFilter, Attributes, Catalogue, IncludedScopes, Moment, Owner, PermissionIndex, PermissionSet,
    Policy, ResourceFilter, ResourceGroup, Result, Scope, Selection, Set, ShownAttribute, TypeIndex, Validity, counted,
    push,
};
use std::rc::Rc;

/// A question with everything in it known.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub permission: PermissionIndex,
    pub resource_type: TypeIndex,
    pub scope: &'a Rc<Scope>,
    /// Where a grant is expected: the scope, or the child of it that the resource names.
    pub target: &'a Rc<Scope>,
    pub resource: Option<&'a str>,
    pub attributes: Option<&'a dyn Attributes>,
    /// Who is asked about.
    pub owner: &'a Owner,
    /// The time of the statement.
    pub now: Moment,
}

/// How an assignment grants what is asked.
pub struct Granted {
    /// The case, a to f.
    pub rule: char,
    /// What does; `None` for case f where a scope below is what is reached.
    pub reach: Option<Reach>,
}

/// What keeps an assignment from granting what is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    Disabled,
    NotYetValid,
    Expired,
    RoleLacksPermission,
    ScopeNotIncluded,
    /// The resource group selects other types.
    TypeNotSelected,
    /// It selects some resources, and the question is about the type as a whole.
    NotWholeType,
    /// It lists resources, and not this one.
    NotListed,
    AttributeMissing(Rc<AttributeFilter>),
    AttributeDiffers(Rc<AttributeFilter>, ShownAttribute),
}

impl Asked<'_> {
    /// Whether it asks about one of these resources of a scope.
    pub fn is_about(&self, scope: &Scope, (resource_type, identifiers): (TypeIndex, &Set<Box<str>>)) -> bool {
        self.scope.id() == scope.id()
            && self.resource_type == resource_type
            && self.resource.is_some_and(|resource| identifiers.contains(resource))
    }

    /// How this assignment alone grants it, if it does.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn granted_by<F: Facts>(
        &self,
        assignment: &Assignment,
        catalogue: &Catalogue,
        facts: &F,
    ) -> Result<Option<Granted>> {
        let mut policy = Policy::as_written(Some(assignment.scope.account()));
        policy.add(assignment.about(self.owner)?)?;
        let question = Question::new(&policy, catalogue, self.permission, self.resource_type, self.now)?;
        let proof = question.prove(self.scope, self.resource, self.attributes, facts);
        Ok(proof.map(|proof| Granted { rule: proof.rule, reach: proof.reach.cloned() }))
    }

    /// Everything that keeps this assignment from granting it. Each respect is judged as if the others were in order.
    ///
    /// # Errors
    /// 54000 if there is no memory to decide.
    pub fn obstacles<F: Facts>(
        &self,
        assignment: &Assignment,
        is_disabled: bool,
        catalogue: &Catalogue,
        facts: &F,
    ) -> Result<Vec<Obstacle>> {
        let mut obstacles = Vec::new();
        if is_disabled {
            push(&mut obstacles, Obstacle::Disabled)?;
        }
        if assignment.validity.is_to_come(self.now) {
            push(&mut obstacles, Obstacle::NotYetValid)?;
        } else if !assignment.validity.contains(self.now) {
            push(&mut obstacles, Obstacle::Expired)?;
        }
        if !assignment.role.contains(self.permission) {
            push(&mut obstacles, Obstacle::RoleLacksPermission)?;
        }
        let assignment = &assignment.about(self.owner)?;
        let group = &assignment.resource_group;
        let would_grant = |group: ResourceGroup| -> Result<bool> {
            let mended = self.with_right_role(assignment, group)?;
            Ok(self.granted_by(&mended, catalogue, facts)?.is_some())
        };
        let everything =
            ResourceGroup { included_scopes: group.included_scopes.clone(), filter: ResourceFilter::Everything };
        if !would_grant(everything)? {
            push(&mut obstacles, Obstacle::ScopeNotIncluded)?;
        }
        let mut target = Vec::new();
        push(&mut target, (Rc::clone(self.target), false))?;
        let there = ResourceGroup { included_scopes: IncludedScopes::Listed(target), filter: group.filter.clone() };
        if !would_grant(there)? {
            push(&mut obstacles, self.what_is_not_selected(&group.filter, facts))?;
        }
        Ok(obstacles)
    }

    fn with_right_role(&self, assignment: &Assignment, group: ResourceGroup) -> Result<Assignment> {
        let mut role = PermissionSet::default();
        role.insert(self.permission)?;
        Ok(Assignment {
            id: assignment.id,
            scope: Rc::clone(&assignment.scope),
            role: counted(role)?,
            resource_group: counted(group)?,
            validity: Validity::ALWAYS,
        })
    }

    fn what_is_not_selected<F: Facts>(&self, filter: &ResourceFilter, facts: &F) -> Obstacle {
        let selectors = match filter {
            ResourceFilter::Everything => return Obstacle::ScopeNotIncluded,
            ResourceFilter::Shared { resource_type, .. } => {
                return match (*resource_type == self.resource_type, self.resource) {
                    (false, _) => Obstacle::TypeNotSelected,
                    (true, None) => Obstacle::NotWholeType,
                    (true, Some(_)) => Obstacle::NotListed,
                };
            }
            ResourceFilter::Selectors(selectors) => selectors,
        };
        let of_type = || selectors.iter().filter(|selector| selector.resource_type == self.resource_type);
        if of_type().next().is_none() {
            return Obstacle::TypeNotSelected;
        }
        let attribute = of_type().find_map(|selector| match &selector.selection {
            Selection::Matching(filter) => Some(filter),
            Selection::All | Selection::Named(_) => None,
        });
        match (attribute, self.resource, self.attributes) {
            (None, Some(_), _) => Obstacle::NotListed,
            (None, None, _) | (Some(_), None, None) => Obstacle::NotWholeType,
            (Some(filter), resource, given) => {
                let registered = |resource| {
                    facts
                        .registered(self.target.id(), self.resource_type, resource)
                        .and_then(|found| found.shown(&filter.name))
                };
                let shown = match given {
                    Some(given) => given.shown(&filter.name),
                    None => resource.and_then(registered),
                };
                match shown {
                    Some(shown) => Obstacle::AttributeDiffers(Rc::clone(filter), shown),
                    None => Obstacle::AttributeMissing(Rc::clone(filter)),
                }
            }
        }
    }
}
