//! Which of several grants that would do gives least.

use crate::catalog::Registry;
use crate::engine::first_beyond;
use crate::model::{Assignment, Map, Moment, PermissionSet, Policy, ResourceFilter, Result, Selection, push};
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

/// Of so many principals it is remembered what they hold.
const KNOWN: usize = 16;

/// What a principal holds, and by whom.
struct Holding {
    holders: Vec<i64>,
    assignments: Vec<Assignment>,
}

/// What those hold to whom something is given.
#[derive(Default)]
struct Holdings {
    /// A group of one is that one.
    alone: Map<i64, i64>,
    /// None of who is disabled or gone.
    known: Map<i64, Option<Holding>>,
}

impl Holdings {
    fn of(&mut self, to: i64, registry: &Registry<'_>) -> Result<Option<&mut Holding>> {
        if self.alone.len() >= KNOWN {
            (self.alone, self.known) = (Map::default(), Map::default());
        }
        let to = match self.alone.get(&to) {
            Some(known) => *known,
            None => {
                let one = match registry.people(to)?.as_slice() {
                    [one] => *one,
                    _ => to,
                };
                self.alone.try_reserve(1)?;
                *self.alone.entry(to).or_insert(one)
            }
        };
        if !self.known.contains_key(&to) {
            let holding = Holding::of(to, registry)?;
            self.known.try_reserve(1)?;
            self.known.insert(to, holding);
        }
        Ok(self.known.get_mut(&to).and_then(Option::as_mut))
    }
}

impl Holding {
    fn of(to: i64, registry: &Registry<'_>) -> Result<Option<Holding>> {
        let Some(to) = registry.principal_by_id(to)?.filter(|known| !known.is_disabled) else { return Ok(None) };
        let holders = registry.holders(&to)?;
        let assignments = registry.add_enabled(&holders, Policy::as_written(None))?.into_assignments();
        Ok(Some(Holding { holders, assignments }))
    }
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
    let mut holdings = Holdings::default();
    for _ in 0..found.len() {
        let Some((first, others)) = found.split_first() else { break };
        let mut less = None;
        for (place, other) in others.iter().enumerate() {
            if other.is_within(first, &mut holdings, registry, now)?
                && !first.is_within(other, &mut holdings, registry, now)?
            {
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
        PermissionSet::count_of_all(self.gives.iter().map(|gift| &*gift.assignment.role))
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
    fn is_within(
        &self,
        other: &Candidate,
        holdings: &mut Holdings,
        registry: &Registry<'_>,
        now: Moment,
    ) -> Result<bool> {
        for gift in &self.gives {
            pgrx::check_for_interrupts!();
            let Some(Holding { holders, assignments }) = holdings.of(gift.to, registry)? else { continue };
            let before = assignments.len();
            for given in other.gives.iter().filter(|given| holders.contains(&given.to)) {
                push(assignments, given.assignment.clone())?;
            }
            let beyond = first_beyond(assignments, &gift.assignment, registry.catalogue, now)?;
            assignments.truncate(before);
            if beyond.is_some() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
