//! Why a decision is what it is.

use super::grant_chain::{Chain, add_grant};
use super::inquirer::Inquirer;
use super::near_miss_words::{AskedWords, Miss, describe};
use super::resolved_names::{Resolved, resolve};
use super::suggestion::{Suggestion, suggest};
use super::within_bounds;
use crate::cache::{Ask, Hint, catalogue, decide_unbounded, is_within_bounds, with_parts};
use crate::catalog::{Held, Registry, View, load_catalogue, with_registry_of_parts, with_registry_of_then};
use crate::engine::{Asked, Granted};
use crate::model::{Attributes, Map, Moment, Result, push};
use crate::server::{Index, moment};
use serde_json::{Value, json};

type Grants = Vec<(Held, Granted)>;

/// More respects than this, and a miss is not a near one.
const NEAR: usize = 2;

/// The decision with all that speaks for it; for a refusal the near misses and the smallest grant that would do.
///
/// # Errors
/// 42602 and 42501 as for [`Inquirer::require_about`], 54000 if there is no memory for it.
pub fn explain(ask: &Ask<'_>, inquirer: &Inquirer) -> Result<Value> {
    let is_held = decide_unbounded(ask)?;
    // Of others it is told what they hold, to who may ask about them.
    let is_within = !inquirer.is(ask.principal) || is_within_bounds(ask, &mut Hint::default())?;
    let known = catalogue()?;
    let found = with_parts(&known, |parts| {
        with_registry_of_parts(&known, parts, Explanation::default(), |registry| {
            match resolve(ask, inquirer, registry)? {
                Ok(resolved) => Explanation::of(ask, &resolved, moment(), inquirer, registry),
                Err(unknown) => Ok(Explanation { near_misses: unknown, ..Explanation::default() }),
            }
        })
    })?;
    if is_held && !is_within {
        return found.outside_bound(ask.principal);
    }
    Ok(found.into_json(is_held))
}

/// The decision as it was at that time, with all that spoke for it. What would have to be given now is another question.
/// Within the policy as it was; `is_held`: the answer of then, bounds included.
///
/// # Errors
/// 54000 if there is no memory for it.
pub fn explain_then(ask: &Ask<'_>, at: Moment, is_held: bool, inquirer: &Inquirer) -> Result<Value> {
    let known = load_catalogue(View::Then)?.0;
    let mut found =
        with_registry_of_then(&known, Explanation::default, |registry| match resolve(ask, inquirer, registry)? {
            Ok(resolved) => Explanation::of(ask, &resolved, at, inquirer, registry),
            Err(unknown) => Ok(Explanation { near_misses: unknown, ..Explanation::default() }),
        })?;
    found.suggestions.clear();
    if !is_held && !found.grants.is_empty() {
        found.grants.clear();
        push(&mut found.near_misses, within_bounds::miss())?;
    }
    Ok(found.into_json(is_held))
}

#[derive(Default)]
struct Explanation {
    grants: Vec<Value>,
    near_misses: Vec<Value>,
    suggestions: Vec<Suggestion>,
}

impl Explanation {
    fn of(
        ask: &Ask<'_>,
        resolved: &Resolved,
        now: Moment,
        inquirer: &Inquirer,
        registry: &Registry<'_>,
    ) -> Result<Explanation> {
        let owner = resolved.principal.owner()?;
        let asked = Asked {
            permission: resolved.permission,
            resource_type: resolved.resource_type,
            scope: &resolved.scope,
            target: &resolved.target,
            resource: ask.resource,
            attributes: ask.attributes.map(|attributes| attributes as &dyn Attributes),
            owner: &owner,
            now,
        };
        let (grants, misses) = sort(&asked, resolved, registry)?;
        let misses = shown(misses, ask, resolved, inquirer)?;
        let mut explanation = Explanation::default();
        let is_disabled = resolved.principal.is_disabled;
        if is_disabled {
            let detail = format!("{} is disabled and holds nothing", ask.principal);
            explanation.near_misses.push(json!({ "failed": [{ "what": "principal_disabled", "detail": detail }] }));
        }
        let would_do = !grants.is_empty();
        for (held, how) in grants.iter().filter(|_| !is_disabled) {
            let mut grant = Chain::of(held, registry)?.to_json(ask.principal);
            add_grant(&mut grant, ask.permission, how);
            explanation.grants.push(grant);
        }
        // Many are of the same few.
        let mut holders: Map<i64, String> = Map::default();
        for miss in misses.iter().filter(|miss| miss.obstacles.len() <= NEAR) {
            let chain = match holders.get(&miss.held.holder) {
                Some(holder) => Chain::held_by(holder.clone(), &miss.held, registry)?,
                None => Chain::of(&miss.held, registry)?,
            };
            holders.try_reserve(1)?;
            holders.entry(miss.held.holder).or_insert_with(|| chain.holder.clone());
            let words = AskedWords {
                permission: ask.permission,
                scope: resolved.target.path(),
                resource: ask.resource,
                may_see_values: ask.attributes.is_some() || inquirer.may_review(),
            };
            let in_words = |obstacle| describe(obstacle, &chain, &words);
            let mut near = chain.to_json(ask.principal);
            if let Some(members) = near.as_object_mut() {
                members.insert("failed".into(), miss.obstacles.iter().map(in_words).collect());
            }
            explanation.near_misses.push(near);
        }
        if is_disabled || !would_do {
            explanation.suggestions = suggest(&asked, resolved, would_do, &misses, inquirer, registry)?;
        }
        Ok(explanation)
    }

    /// For who holds it, and not in this session.
    fn outside_bound(self, principal: &str) -> Result<Value> {
        let suggestion = match self.grants.first() {
            Some(grant) => within_bounds::suggestion(principal, grant)?,
            None => None,
        };
        let miss = [within_bounds::miss()];
        Ok(json!({
            "permitted": false, "grants": [], "near_misses": miss, "suggestion": suggestion, "alternatives": [],
        }))
    }

    fn into_json(mut self, permitted: bool) -> Value {
        if !permitted && !self.grants.is_empty() {
            let detail = "the grant is newer than the snapshot of this statement";
            self.near_misses.push(json!({ "failed": [{ "what": "newer_than_snapshot", "detail": detail }] }));
            self.grants.clear();
        }
        let shown = self.suggestions.iter().filter(|_| !permitted);
        let touched: Vec<Value> = shown.clone().map(touches).collect();
        let mut suggestions = shown.map(|one| one.statement.clone());
        let mut found = json!({
            "permitted": permitted,
            "suggestion": suggestions.next(),
            "alternatives": suggestions.collect::<Vec<_>>(),
        });
        // There may be many: the macro would copy them.
        if let Some(members) = found.as_object_mut() {
            members.insert("grants".into(), self.grants.into());
            members.insert("near_misses".into(), if permitted { Vec::new() } else { self.near_misses }.into());
            members.insert("touches".into(), touched.into());
        }
        found
    }
}

/// How much a suggestion touches: the first of these is the suggestion's, the others those of the alternatives.
fn touches(suggestion: &Suggestion) -> Value {
    let Suggestion { permissions, resources, people, .. } = suggestion;
    json!({ "permissions": permissions, "resources": resources, "people": people })
}

/// Those of them that the asker may know of: what is given at the scope or above it, and where it may look.
fn shown(misses: Vec<Miss>, ask: &Ask<'_>, of: &Resolved, inquirer: &Inquirer) -> Result<Vec<Miss>> {
    let mut found = Vec::new();
    for miss in misses {
        let at = &miss.held.assignment.scope;
        if of.target.is_within(at.id())
            || inquirer.is(ask.principal)
            || inquirer.may_see_principals(of.principal.kind, at.path())?
        {
            push(&mut found, miss)?;
        }
    }
    Ok(found)
}

/// What grants it, and what does not, the nearest first.
fn sort(asked: &Asked<'_>, of: &Resolved, registry: &Registry<'_>) -> Result<(Grants, Vec<Miss>)> {
    let (mut grants, mut misses) = (Vec::new(), Vec::new());
    for holder in registry.holders(&of.principal)? {
        for held in registry.assignments(Index::AssignmentsOfPrincipal, holder)? {
            pgrx::check_for_interrupts!();
            // Of many shares those of other resources are not near.
            if held.assignment.shared().is_some_and(|shared| !asked.is_about(&held.assignment.scope, shared)) {
                continue;
            }
            let how = asked.granted_by(&held.assignment, registry.catalogue, registry)?;
            if let Some(how) = how.filter(|_| !held.is_disabled) {
                grants.push((held, how));
                continue;
            }
            let obstacles = asked.obstacles(&held.assignment, held.is_disabled, registry.catalogue, registry)?;
            misses.push(Miss { held, obstacles });
        }
    }
    misses.sort_by_key(|miss| (miss.obstacles.len(), miss.held.assignment.id));
    Ok((grants, misses))
}
