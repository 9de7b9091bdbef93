//! The cases of a decision, a to f.
//!
//! A *reach* is what one assignment grants through one included scope and one row of its resource filter, for the
//! permission and resource type of one question. S is the scope asked about, T the resource type, I the resource
//! identifier, IS the included scope.

use crate::model::{AttributeFilter, Level, Scope, ScopeId, Set};
use std::rc::Rc;

/// One way in which an assignment reaches resources.
#[derive(Clone, Debug)]
pub struct Reach {
    /// IS.
    pub included: Rc<Scope>,
    pub with_children: bool,
    pub cover: Cover,
}

impl Reach {
    /// Which of a to c it can prove.
    pub fn case(&self) -> char {
        match (self.with_children, &self.cover) {
            (true, _) => 'c',
            (false, Cover::Named(_)) => 'a',
            (false, _) => 'b',
        }
    }
}

/// What of T a row of the resource filter selects, wherever it reaches.
#[derive(Clone, Debug)]
pub enum Cover {
    /// All of T, or everything.
    Whole,
    Named(Rc<Set<Box<str>>>),
    Matching(Rc<AttributeFilter>),
    /// Another type. Only case f asks for "any selector".
    OtherType,
}

/// What of T a reach grants in one scope.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    Nothing,
    Whole,
    Named(&'a Set<Box<str>>),
    Matching(&'a AttributeFilter),
}

impl Part<'_> {
    fn or(self, other: Self) -> Self {
        if let Part::Nothing = self { other } else { self }
    }
}

/// a: IS = S, without children; the selector names T and lists identifiers.
pub fn a<'a>(reach: &'a Reach, scope: &Scope) -> Part<'a> {
    match &reach.cover {
        Cover::Named(identifiers) if !reach.with_children && reach.included.id() == scope.id() => {
            Part::Named(identifiers)
        }
        _ => Part::Nothing,
    }
}

/// b: IS = S, without children; the selector covers all of T, everything, or the part whose attributes match.
/// The restriction for scope types is [`b_fits_scope_type`].
pub fn b<'a>(reach: &'a Reach, scope: &Scope) -> Part<'a> {
    if !reach.with_children && reach.included.id() == scope.id() { covered(reach) } else { Part::Nothing }
}

/// b, where T is a scope type: only when T is the level of S, and I is S's own identifier or none.
pub fn b_fits_scope_type(scope: &Scope, level: Level, resource: Option<&str>) -> bool {
    level == scope.level() && resource.is_none_or(|identifier| identifier == scope.identifier())
}

/// c: IS = S or an ancestor of S, with children; the selector covers as in b.
pub fn c<'a>(reach: &'a Reach, scope: &Scope) -> Part<'a> {
    if reach.with_children && scope.is_within(reach.included.id()) { covered(reach) } else { Part::Nothing }
}

/// a to c, for a resource type that is no scope type.
pub fn a_to_c<'a>(reach: &'a Reach, scope: &Scope) -> Part<'a> {
    a(reach, scope).or(b(reach, scope)).or(c(reach, scope))
}

/// a to c, for a scope type; d asks the same of Q in place of S.
pub fn a_to_c_of_scope_type<'a>(reach: &'a Reach, scope: &Scope, level: Level, resource: Option<&str>) -> Part<'a> {
    let b = if b_fits_scope_type(scope, level, resource) { b(reach, scope) } else { Part::Nothing };
    a(reach, scope).or(b).or(c(reach, scope))
}

/// e: T is a scope type and there is no I; IS = S, without children; the selector covers all of T or everything.
pub fn e(reach: &Reach, scope: &Scope) -> bool {
    !reach.with_children && reach.included.id() == scope.id() && matches!(reach.cover, Cover::Whole)
}

/// f, upwards, for any selector: Q is visible where IS is Q or lies below Q. These are the Qs of a reach.
pub fn f_upwards(reach: &Reach) -> impl Iterator<Item = ScopeId> + '_ {
    reach.included.lineage()
}

/// f, downwards, for any selector: with children, Q lies below IS.
pub fn f_downwards(reach: &Reach, q: &Scope) -> bool {
    reach.with_children && q.is_within(reach.included.id())
}

/// All of T, everything, or the part whose attributes match.
fn covered(reach: &Reach) -> Part<'_> {
    match &reach.cover {
        Cover::Whole => Part::Whole,
        Cover::Matching(filter) => Part::Matching(filter),
        Cover::Named(_) | Cover::OtherType => Part::Nothing,
    }
}
