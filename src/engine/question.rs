use super::evidence::Evidence;
use super::facts::Facts;
use super::names::Names;
use super::rules::{self, Cover, Part, Reach};
use super::shared_names::SharedNames;
use crate::model::{
    Attributes, Catalogue, IncludedScopes, Level, Moment, NextChange, PermissionIndex, Policy, ResourceFilter, Result,
    Scope, ScopeId, Selection, Set, TypeIndex, push,
};
use std::rc::Rc;

/// What is known of a scope before a resource is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// No, whatever the resource.
    No,
    /// Yes, whatever the resource, and for the type as a whole.
    Yes,
    /// The resource or its attributes decide.
    Depends,
}

/// Why a decision is yes.
#[derive(Clone, Copy, Debug)]
pub struct Proof<'a> {
    /// The case, a to f.
    pub rule: char,
    /// What grants it; `None` for case f where a scope below is what is reached.
    pub reach: Option<&'a Reach>,
}

impl<'a> Proof<'a> {
    fn of(rule: char, reach: &'a Reach) -> Proof<'a> {
        Proof { rule, reach: Some(reach) }
    }
}

/// "Does this principal hold this permission on resources of this type": a policy narrowed down to the assignments
/// that can say yes at one moment.
#[derive(Debug)]
pub struct Question {
    account: Option<ScopeId>,
    resource_type: TypeIndex,
    /// Set if the resource type is a scope type.
    pub(super) scope_level: Option<Level>,
    /// Set if the permission is the view permission of a level.
    views_scopes_of: Option<Level>,
    /// Sorted by included scope.
    pub(super) reaches: Vec<Reach>,
    /// The scopes that rule f makes visible upwards; filled if the permission is the view permission of a level.
    visible_upwards: Set<ScopeId>,
    next_change: NextChange,
    /// What names take that were put together for this question.
    gathered_bytes: usize,
}

impl Question {
    /// Narrows a policy down.
    ///
    /// `resource_type` defaults to the permission's own; `now` is when that is asked.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn new(
        policy: &Policy,
        catalogue: &Catalogue,
        permission: PermissionIndex,
        resource_type: TypeIndex,
        now: Moment,
    ) -> Result<Question> {
        let mut question = Question {
            account: policy.account,
            resource_type,
            scope_level: catalogue.resource_type(resource_type).and_then(|known| known.scope_level),
            views_scopes_of: catalogue.permission(permission).and_then(|known| known.views_scopes_of),
            reaches: Vec::new(),
            visible_upwards: Set::default(),
            next_change: NextChange::NEVER,
            gathered_bytes: 0,
        };
        if !catalogue.counts_on(permission, resource_type) {
            return Ok(question);
        }
        let mut shared = SharedNames::default();
        for assignment in policy.assignments() {
            if !assignment.role.contains(permission) {
                continue;
            }
            question.next_change.add(assignment.validity, now);
            if !assignment.validity.contains(now) {
                continue;
            }
            let filter = &assignment.resource_group.filter;
            if let ResourceFilter::Shared { resource_type: of_type, identifiers } = filter {
                // a, and nothing else: what is shared shows no scope.
                if *of_type == resource_type {
                    shared.add(&assignment.scope, identifiers)?;
                }
                continue;
            }
            match &assignment.resource_group.included_scopes {
                IncludedScopes::OfAssignment { with_children } => {
                    question.add_reaches(&assignment.scope, *with_children, filter)?;
                }
                IncludedScopes::Listed(scopes) => {
                    for (included, with_children) in scopes {
                        question.add_reaches(included, *with_children, filter)?;
                    }
                }
            }
        }
        question.gathered_bytes = shared.add_to(&mut question.reaches)?;
        question.reaches.sort_unstable_by_key(|reach| reach.included.id());
        if question.views_scopes_of.is_some() {
            for q in question.reaches.iter().flat_map(rules::f_upwards) {
                question.visible_upwards.try_reserve(1)?;
                question.visible_upwards.insert(q);
            }
        }
        Ok(question)
    }

    fn add_reaches(&mut self, included: &Rc<Scope>, with_children: bool, filter: &ResourceFilter) -> Result<()> {
        let mut add = |cover| push(&mut self.reaches, Reach { included: Rc::clone(included), with_children, cover });
        match filter {
            ResourceFilter::Everything => add(Cover::Whole)?,
            ResourceFilter::Shared { .. } => {}
            ResourceFilter::Selectors(selectors) => {
                for selector in selectors {
                    if selector.resource_type != self.resource_type {
                        if self.views_scopes_of.is_some() {
                            add(Cover::OtherType)?;
                        }
                        continue;
                    }
                    add(match &selector.selection {
                        Selection::All => Cover::Whole,
                        Selection::Named(identifiers) => Cover::Named(Rc::clone(identifiers)),
                        // Nothing is its own of who is asked about; only case f takes any selector.
                        Selection::Matching(filter) if filter.accepts_nothing() => {
                            if self.views_scopes_of.is_none() {
                                continue;
                            }
                            Cover::OtherType
                        }
                        Selection::Matching(filter) => Cover::Matching(Rc::clone(filter)),
                    })?;
                }
            }
        }
        Ok(())
    }

    /// Whether time has changed the answer, so that the question must be put anew. The clock is only read if it matters.
    #[inline]
    pub fn has_ended(&self, now: impl Fn() -> Moment) -> bool {
        self.next_change.has_come(now)
    }

    /// What is known for a scope before a resource is named.
    pub fn answer_in(&self, scope: &Scope) -> Answer {
        if !self.is_of_account(scope) || self.reaches.is_empty() {
            return Answer::No;
        }
        if self.scope_level.is_some() {
            return Answer::Depends;
        }
        let mut answer = Answer::No;
        for reach in self.reaches_above(scope) {
            match rules::a_to_c(reach, scope) {
                Part::Whole => return Answer::Yes,
                Part::Named(_) | Part::Matching(_) => answer = Answer::Depends,
                Part::Nothing => {}
            }
        }
        answer
    }

    /// What named grants say in a scope where [`Self::answer_in`] depends on the resource.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn names_in(&self, scope: &Scope) -> Result<Names> {
        let (mut listed, mut matching) = (Vec::new(), Vec::new());
        for reach in self.reaches_above(scope) {
            match (rules::a_to_c(reach, scope), &reach.cover) {
                (Part::Named(_), Cover::Named(identifiers)) => push(&mut listed, Rc::clone(identifiers))?,
                (Part::Matching(_), Cover::Matching(filter)) => push(&mut matching, Rc::clone(filter))?,
                _ => {}
            }
        }
        Names::new(listed, matching, self.scope_level.is_none())
    }

    /// The resources that the question knows by name in one scope.
    pub fn listed_in<'a>(&'a self, scope: &'a Scope) -> impl Iterator<Item = &'a str> {
        self.reaches_in(scope.id())
            .iter()
            .flat_map(|reach| match &reach.cover {
                Cover::Named(identifiers) => Some(identifiers.iter().map(|name| &**name)),
                _ => None,
            })
            .flatten()
    }

    /// Set if the resource type is a scope type.
    pub fn scope_level(&self) -> Option<Level> {
        self.scope_level
    }

    /// The decision: whether the permission is held in `scope` on `resource`, or on the type as a whole without one.
    /// Given attributes stand in for the registered ones.
    pub fn decide<F: Facts>(
        &self,
        scope: &Scope,
        resource: Option<&str>,
        attributes: Option<&dyn Attributes>,
        facts: &F,
    ) -> bool {
        self.prove(scope, resource, attributes, facts).is_some()
    }

    /// The same, with the first reason found for a yes.
    pub fn prove<F: Facts>(
        &self,
        scope: &Scope,
        resource: Option<&str>,
        attributes: Option<&dyn Attributes>,
        facts: &F,
    ) -> Option<Proof<'_>> {
        if !self.is_of_account(scope) {
            return None;
        }
        match self.scope_level {
            None => {
                let evidence = Evidence::new(scope.id(), self.resource_type, resource, attributes, facts);
                let proving = self.reaches_above(scope).find(|reach| evidence.proves(rules::a_to_c(reach, scope)));
                proving.map(|reach| Proof::of(reach.case(), reach))
            }
            Some(level) => self.prove_scope_type(scope, level, resource, attributes, facts),
        }
    }

    fn prove_scope_type<F: Facts>(
        &self,
        scope: &Scope,
        level: Level,
        resource: Option<&str>,
        attributes: Option<&dyn Attributes>,
        facts: &F,
    ) -> Option<Proof<'_>> {
        let asked_in = |scope: &Scope| {
            let evidence = Evidence::new(scope.id(), self.resource_type, resource, attributes, facts);
            let part = |reach| rules::a_to_c_of_scope_type(reach, scope, level, resource);
            self.reaches_above(scope).find(|reach| evidence.proves(part(reach)))
        };
        if let Some(reach) = asked_in(scope) {
            return Some(Proof::of(reach.case(), reach));
        }
        let whole_level = || self.reaches_in(scope.id()).iter().find(|reach| rules::e(reach, scope));
        if let Some(reach) = Some(()).filter(|()| resource.is_none()).and_then(|()| whole_level()) {
            return Some(Proof::of('e', reach));
        }
        // d, and f: both speak of Q, the scope of level T that is S itself or a child of S.
        let child;
        let q = match resource {
            None if level == scope.level() => Some(scope),
            None => None,
            Some(identifier) if level == scope.level() => Some(scope).filter(|scope| scope.identifier() == identifier),
            Some(identifier) => {
                child = facts.child(scope, identifier).filter(|child| child.level() == level);
                child.as_deref()
            }
        }?;
        let in_q = Some(q).filter(|q| q.id() != scope.id()).and_then(asked_in);
        in_q.map(|reach| Proof::of('d', reach)).or_else(|| self.prove_visible(q))
    }

    /// Rule f.
    fn prove_visible(&self, q: &Scope) -> Option<Proof<'_>> {
        if self.views_scopes_of != Some(q.level()) {
            return None;
        }
        if self.visible_upwards.contains(&q.id()) {
            return Some(Proof { rule: 'f', reach: None });
        }
        self.reaches_above(q).find(|reach| rules::f_downwards(reach, q)).map(|reach| Proof::of('f', reach))
    }

    /// Tenant first.
    pub(super) fn is_of_account(&self, scope: &Scope) -> bool {
        self.account == Some(scope.account())
    }

    /// Whether its resources are scopes, so that case d to f have a say.
    pub fn is_about_scopes(&self) -> bool {
        self.scope_level.is_some()
    }

    /// What is granted in a scope, where resources are no scopes.
    pub fn parts_in(&self, scope: &Scope) -> impl Iterator<Item = Part<'_>> {
        self.grants_in(scope).map(|(_, part)| part)
    }

    /// The same, each with what grants it.
    pub fn grants_in(&self, scope: &Scope) -> impl Iterator<Item = (&Reach, Part<'_>)> {
        self.reaches_above(scope).map(move |reach| (reach, rules::a_to_c(reach, scope)))
    }

    /// Every way in which something is reached.
    pub fn reaches(&self) -> &[Reach] {
        &self.reaches
    }

    /// The reaches whose included scope is `scope` or one above it: all that a to e can need.
    pub(super) fn reaches_above<'a>(&'a self, scope: &Scope) -> impl Iterator<Item = &'a Reach> {
        scope.lineage().flat_map(|id| self.reaches_in(id))
    }

    fn reaches_in(&self, id: ScopeId) -> &[Reach] {
        let start = self.reaches.partition_point(|reach| reach.included.id() < id);
        let rest = self.reaches.get(start..).unwrap_or_default();
        let end = rest.partition_point(|reach| reach.included.id() == id);
        rest.get(..end).unwrap_or_default()
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        self.reaches.capacity() * size_of::<Reach>()
            + self.visible_upwards.capacity() * size_of::<ScopeId>()
            + self.gathered_bytes
    }
}
