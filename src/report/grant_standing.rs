//! What one assignment grants of one permission, seen from the scope of the report: one cell for one holder.

use super::scope_tree::Tree;
use crate::engine::{Cover, Part, Question, Reach};
use crate::model::{Level, Result, Scope, push};
use crate::review::{WhateverMatches, attribute_filter, selector};
use serde::Serialize;
use serde_json::json;
use std::rc::Rc;

/// How much is held at the scope of the report. More is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Standing {
    /// Nothing there, but something in a scope below.
    Below = 1,
    /// Some resources of the type: those that are named, or that have an attribute.
    Some = 2,
    /// The type as a whole.
    All = 3,
}

impl Serialize for Standing {
    fn serialize<S: serde::Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.serialize_u8(*self as u8)
    }
}

/// How an assignment grants it, as `explain_permission()` says it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct How {
    pub standing: Standing,
    pub rule: char,
    /// The included scope; `None` for that of the assignment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<Box<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_children: Option<bool>,
    /// In Harness's shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selector: Option<Box<str>>,
    /// On which resource, where resources are scopes and it is not the scope of the assignment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<Box<str>>,
    /// On the scope of the assignment, whose name those that are alike do not have in common.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own_scope: bool,
    /// Where below, if that is not the included scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Box<str>>,
}

impl How {
    fn of(standing: Standing, rule: char, reach: Option<&Reach>, assigned_at: &Scope) -> How {
        let included = reach.filter(|reach| reach.included.id() != assigned_at.id());
        How {
            standing,
            rule,
            included: included.map(|reach| reach.included.path().into()),
            with_children: reach.map(|reach| reach.with_children),
            selector: reach.map(|reach| selector(reach).to_string().into()),
            resource: None,
            own_scope: false,
            at: None,
        }
    }
}

/// So many scopes below are named for one assignment; the rest of them say nothing new.
const NAMED: usize = 8;

/// All that the question, put to a single assignment, is answered with at the root of the tree and below it.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn standings(question: &Question, assigned_at: &Scope, tree: &Tree) -> Result<Vec<How>> {
    let mut found = Vec::new();
    if question.reaches().is_empty() {
        return Ok(found);
    }
    if let Some(proof) = question.prove(&tree.root, None, None, tree) {
        push(&mut found, How::of(Standing::All, proof.rule, proof.reach, assigned_at))?;
    }
    match question.scope_level() {
        None => of_resources(question, assigned_at, tree, &mut found)?,
        Some(level) => of_scopes(question, level, assigned_at, tree, &mut found)?,
    }
    Ok(found)
}

fn of_resources(question: &Question, assigned_at: &Scope, tree: &Tree, found: &mut Vec<How>) -> Result<()> {
    if found.is_empty() {
        for (reach, part) in question.grants_in(&tree.root) {
            let selected = match part {
                Part::Named(identifiers) if !identifiers.is_empty() => None,
                Part::Matching(filter) => Some(attribute_filter(filter)),
                _ => continue,
            };
            let mut how = How::of(Standing::Some, reach.case(), Some(reach), assigned_at);
            if let Some(filter) = selected {
                how.selector = Some(json!(filter).to_string().into());
            }
            push(found, how)?;
        }
    }
    let below = |reach: &&Reach| tree.is_below(&reach.included) && !matches!(reach.cover, Cover::OtherType);
    for reach in question.reaches().iter().filter(below).take(NAMED) {
        push(found, How::of(Standing::Below, reach.case(), Some(reach), assigned_at))?;
    }
    Ok(())
}

/// Where resources are scopes, rules d to f have a say. Of what they make visible, the first is enough for a cell.
fn of_scopes(question: &Question, level: Level, assigned_at: &Scope, tree: &Tree, found: &mut Vec<How>) -> Result<()> {
    if !found.is_empty() {
        return Ok(());
    }
    if let Some(how) = in_scope(question, level, &tree.root, assigned_at, tree) {
        return push(found, How { standing: Standing::Some, ..how });
    }
    for reach in question.reaches() {
        // Above what is reached, in it, and in something below it.
        let next = tree
            .first_below(if tree.root.is_within(reach.included.id()) { &tree.root } else { &reach.included }, level);
        let beneath = next.filter(|_| reach.with_children);
        let lineage = reach.included.lineage().filter_map(|id| tree.scope(id));
        for scope in lineage.chain(beneath).filter(|scope| tree.is_below(scope)) {
            if let Some(mut how) = in_scope(question, level, scope, assigned_at, tree) {
                how.at = Some(scope.path().into()).filter(|_| scope.id() != assigned_at.id());
                return push(found, How { standing: Standing::Below, ..how });
            }
        }
    }
    Ok(())
}

/// What is permitted in a scope: on the type as a whole, on whatever has the attributes, or on some scope by its name.
fn in_scope(question: &Question, level: Level, scope: &Rc<Scope>, assigned_at: &Scope, tree: &Tree) -> Option<How> {
    let prove = |resource: Option<&str>| {
        let proof = question.prove(scope, resource, Some(&WhateverMatches), tree)?;
        let mut how = How::of(Standing::Some, proof.rule, proof.reach, assigned_at);
        how.resource = resource.map(Into::into);
        Some(how)
    };
    if let Some(how) = prove(None) {
        return Some(how);
    }
    let prove_scope = |named: &Scope| {
        let how = prove(Some(named.identifier()))?;
        let own_scope = named.id() == assigned_at.id();
        Some(How { own_scope, resource: how.resource.filter(|_| !own_scope), ..how })
    };
    let own = Some(scope).filter(|scope| level == scope.level());
    if let Some(how) = own.and_then(|own| prove_scope(own)) {
        return Some(how);
    }
    if let Some(how) = question.listed_in(scope).find_map(|listed| prove(Some(listed))) {
        return Some(how);
    }
    let children = || tree.children(scope.id()).iter().filter(|child| child.level() == level);
    let mut reached = question.reaches().iter().filter_map(|reach| {
        let child = children().find(|child| reach.included.is_within(child.id()));
        child.or_else(|| children().next().filter(|_| reach.with_children && scope.is_within(reach.included.id())))
    });
    reached.find_map(|child| prove_scope(child))
}
