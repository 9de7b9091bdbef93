//! Whether somebody who hands an assignment out holds all that it grants.

use super::facts::Facts;
use super::question::Question;
use super::rules::{Cover, Reach};
use crate::model::{
    Assignment, AttributeFilter, Catalogue, Level, Moment, PermissionIndex, Policy, Result, ScopeId, Validity,
};

impl Question {
    /// Whether whatever this question permits, now or once scopes, resources and attributes are others, `held`
    /// permits as well. Both ask about the same permission and resource type of one account.
    pub fn is_within(&self, held: &Question) -> bool {
        let is_scope_type = self.scope_level.is_some();
        self.reaches.iter().all(|reach| is_covered(reach, &held.reaches, is_scope_type))
    }
}

fn is_covered(reach: &Reach, held: &[Reach], is_scope_type: bool) -> bool {
    let reaching = || held.iter().filter(|wide| reaches_as_far(wide, reach, is_scope_type));
    match &reach.cover {
        Cover::Whole => reaching().any(|wide| matches!(wide.cover, Cover::Whole)),
        // What a permission says of other types is rule f, which takes any selector.
        Cover::OtherType => reaching().next().is_some(),
        Cover::Named(identifiers) => identifiers.iter().all(|identifier| {
            reaching().any(|wide| match &wide.cover {
                // b covers no scope but its own, where a covers any that is named.
                Cover::Whole => wide.with_children || !is_scope_type,
                Cover::Named(held) => !wide.with_children && held.contains(identifier),
                Cover::Matching(_) | Cover::OtherType => false,
            })
        }),
        Cover::Matching(filter) => {
            let accepts = |accepts: &dyn Fn(&AttributeFilter) -> bool| {
                reaching().any(|wide| match &wide.cover {
                    Cover::Whole => true,
                    Cover::Matching(held) => held.name == filter.name && accepts(held),
                    Cover::Named(_) | Cover::OtherType => false,
                })
            };
            filter.values.iter().all(|value| accepts(&|held| held.values.contains(value)))
                // Somebody else's own are other rows: the same is only what the same holder has by another assignment.
                && (!filter.own.principal || accepts(&|held| held.own.principal))
                && (!filter.own.identifier || accepts(&|held| held.own.identifier))
        }
    }
}

fn reaches_as_far(wide: &Reach, reach: &Reach, is_scope_type: bool) -> bool {
    if wide.with_children {
        reach.included.is_within(wide.included.id())
    } else {
        // Nothing lies below a project; what names scopes is another matter, see above.
        let goes_down = reach.with_children && (is_scope_type || reach.included.level() != Level::Project);
        !goes_down && wide.included.id() == reach.included.id()
    }
}

/// The first permission that `handed_out` grants beyond what `held` grants all that time.
///
/// In what is held by somebody else than it is handed out to, its own is put in: see [`Assignment::about`].
///
/// # Errors
/// 54000 if there is no memory to compare them.
pub fn first_beyond(
    held: &[Assignment],
    handed_out: &Assignment,
    catalogue: &Catalogue,
    now: Moment,
) -> Result<Option<PermissionIndex>> {
    let from = handed_out.validity.from.max(now.statement);
    let until = handed_out.validity.until;
    if until <= from {
        return Ok(None);
    }
    let account = handed_out.scope.account();
    let lasting = held.iter().filter(|held| held.validity.from <= from && until <= held.validity.until);
    let (held, handed_out) = (timeless(account, lasting)?, timeless(account, [handed_out].into_iter())?);
    for permission in handed_out.assignments().iter().flat_map(|assignment| assignment.role.iter()) {
        for resource_type in catalogue.types_of(permission) {
            let question = |policy| Question::new(policy, catalogue, permission, resource_type, now);
            if !question(&handed_out)?.is_within(&question(&held)?) {
                return Ok(Some(permission));
            }
        }
    }
    Ok(None)
}

/// The first permission that a share grants on its resources beyond what `held` grants on them all that time, as they are
/// registered.
///
/// # Errors
/// 54000 if there is no memory to compare them.
pub fn first_beyond_share<F: Facts>(
    held: &[Assignment],
    share: &Assignment,
    catalogue: &Catalogue,
    now: Moment,
    facts: &F,
) -> Result<Option<PermissionIndex>> {
    let Some((resource_type, identifiers)) = share.shared() else {
        return first_beyond(held, share, catalogue, now);
    };
    let (from, until) = (share.validity.from.max(now.statement), share.validity.until);
    if until <= from {
        return Ok(None);
    }
    let lasting = held.iter().filter(|held| held.validity.from <= from && until <= held.validity.until);
    let held = timeless(share.scope.account(), lasting)?;
    for permission in share.role.iter().filter(|permission| catalogue.counts_on(*permission, resource_type)) {
        let question = Question::new(&held, catalogue, permission, resource_type, now)?;
        if !identifiers.iter().all(|name| question.decide(&share.scope, Some(name), None, facts)) {
            return Ok(Some(permission));
        }
    }
    Ok(None)
}

fn timeless<'a>(account: ScopeId, assignments: impl Iterator<Item = &'a Assignment>) -> Result<Policy> {
    let mut policy = Policy::as_written(Some(account));
    for assignment in assignments {
        policy.add(Assignment { validity: Validity::ALWAYS, ..assignment.clone() })?;
    }
    Ok(policy)
}
