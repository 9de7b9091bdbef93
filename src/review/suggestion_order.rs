//! Which of several grants that would do gives least.

use crate::catalog::Registry;
use crate::engine::first_beyond;
use crate::model::{Assignment, Moment, Policy, ResourceFilter, Result, Selection, push};
use std::collections::BTreeSet;

/// So many are named.
const MOST: usize = 6;

/// What gives so many permissions beside the asked one is near enough.
pub(super) const NEAR: usize = 10;

/// A call that would do.
pub struct Candidate {
    pub size: f64,
    /// Which kind comes first among those that give the same: what changes less.
    pub rank: u8,
    pub call: String,
    pub gives: Vec<Gift>,
}

/// What a principal, or a user group for all its members, would hold by it.
pub struct Gift {
    pub to: i64,
    pub assignment: Assignment,
}

/// Keeps the smallest, the one that gives least first. Counted by itself that is the one of the smallest size. Beside what
/// is held already another may give less: then it comes first.
///
/// # Errors
/// 54000 if there is no memory to compare them.
pub fn put_least_first(found: &mut Vec<Candidate>, registry: &Registry<'_>, now: Moment) -> Result<()> {
    // Of roles that give the same there the one that says least.
    let key = |candidate: &Candidate| (candidate.rank, candidate.permissions(), candidate.call.clone());
    // What gives much beside comes after what does not, however few resources it is on.
    let is_wide = |candidate: &Candidate| !candidate.is_awakening() && candidate.permissions() > NEAR + 1;
    found.sort_by(|one, other| {
        let by_size = || one.size.total_cmp(&other.size).then_with(|| key(one).cmp(&key(other)));
        is_wide(one).cmp(&is_wide(other)).then_with(by_size)
    });
    found.truncate(MOST);
    for _ in 0..found.len() {
        let Some((first, others)) = found.split_first() else { break };
        let mut less = None;
        for (place, other) in others.iter().enumerate() {
            if other.is_within(first, registry, now)? && !first.is_within(other, registry, now)? {
                less = Some(place + 1);
                break;
            }
        }
        let Some(place) = less else { break };
        found.get_mut(..=place).into_iter().for_each(|part| part.rotate_right(1));
    }
    Ok(())
}

impl Candidate {
    /// Whether an assignment that is there is enabled, or given another time.
    pub fn is_awakening(&self) -> bool {
        self.rank == 0
    }

    /// Whether the principal itself is assigned a role.
    pub fn is_assigning(&self) -> bool {
        self.rank == 1
    }

    /// How many permissions it gives, on whatever it is.
    pub fn permissions(&self) -> usize {
        let all: BTreeSet<u32> =
            self.gives.iter().flat_map(|gift| gift.assignment.role.iter()).map(|permission| permission.0).collect();
        all.len()
    }

    /// On how many resources, if these are named.
    pub fn resources(&self) -> Option<usize> {
        let named = |gift: &Gift| match &gift.assignment.resource_group.filter {
            ResourceFilter::Everything => None,
            ResourceFilter::Shared { identifiers, .. } => Some(identifiers.len()),
            ResourceFilter::Selectors(selectors) => selectors
                .iter()
                .map(|selector| match &selector.selection {
                    Selection::Named(identifiers) => Some(identifiers.len()),
                    Selection::All | Selection::Matching(_) => None,
                })
                .sum(),
        };
        self.gives.iter().map(named).sum()
    }

    /// To how many people and service accounts.
    ///
    /// # Errors
    /// 54000 if there is no memory to count them.
    pub fn people(&self, registry: &Registry<'_>) -> Result<usize> {
        let mut all = BTreeSet::new();
        for gift in &self.gives {
            all.extend(registry.people(gift.to)?);
        }
        Ok(all.len())
    }

    /// Whether everybody to whom it gives holds all that already, or is given it by the other one.
    fn is_within(&self, other: &Candidate, registry: &Registry<'_>, now: Moment) -> Result<bool> {
        for gift in &self.gives {
            pgrx::check_for_interrupts!();
            // A group of one is that one.
            let to = match registry.people(gift.to)?.as_slice() {
                [one] => *one,
                _ => gift.to,
            };
            let Some(to) = registry.principal_by_id(to)?.filter(|known| !known.is_disabled) else { continue };
            let holders = registry.holders(&to)?;
            let mut all = registry.add_enabled(&holders, Policy::as_written(None))?.into_assignments();
            for given in other.gives.iter().filter(|given| holders.contains(&given.to)) {
                push(&mut all, given.assignment.clone())?;
            }
            if first_beyond(&all, &gift.assignment, registry.catalogue, now)?.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
