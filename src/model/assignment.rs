use super::catalogue_index::TypeIndex;
use super::collections::{Set, counted, push};
use super::error::Result;
use super::own::Owner;
use super::permission_set::PermissionSet;
use super::resource_group::{IncludedScopes, ResourceFilter, ResourceGroup};
use super::scope::{Scope, ScopeId};
use std::rc::Rc;

/// When an assignment grants: from `from` on and before `until`, in microseconds of PostgreSQL's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    pub from: i64,
    pub until: i64,
}

impl Validity {
    pub const ALWAYS: Validity = Validity { from: i64::MIN, until: i64::MAX };

    /// What has not begun when the statement did grants nothing yet, and what has ended when the query did nothing any more.
    pub fn contains(self, now: Moment) -> bool {
        self.from <= now.statement && now.query < self.until
    }

    /// Whether it has yet to begin.
    pub fn is_to_come(self, now: Moment) -> bool {
        now.statement < self.from
    }
}

/// When something is asked, in microseconds of PostgreSQL's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// When the statement began.
    pub statement: i64,
    /// When the query began that asks, inside the statement: not before it.
    pub query: i64,
}

impl Moment {
    /// One that is both.
    pub const fn at(time: i64) -> Moment {
        Moment { statement: time, query: time }
    }
}

/// The first moment at which an answer may be another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextChange {
    /// By the start of statements: something begins.
    begins: i64,
    /// By the start of queries: something ends.
    ends: i64,
}

impl NextChange {
    pub const NEVER: NextChange = NextChange { begins: i64::MAX, ends: i64::MAX };

    /// Takes into account what begins and ends after `now`.
    pub fn add(&mut self, validity: Validity, now: Moment) {
        if validity.is_to_come(now) {
            self.begins = self.begins.min(validity.from);
        } else if validity.contains(now) {
            self.ends = self.ends.min(validity.until);
        }
    }

    /// Whether it has come. The clock is only read if there is one.
    #[inline]
    pub fn has_come(self, now: impl Fn() -> Moment) -> bool {
        self.begins.min(self.ends) != i64::MAX && {
            let now = now();
            self.begins <= now.statement || self.ends <= now.query
        }
    }
}

/// A role on a resource group at a scope, held by the principal in question or a group it is in.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// Key of its row; 0 for one that is only thought of.
    pub id: i64,
    pub scope: Rc<Scope>,
    pub role: Rc<PermissionSet>,
    pub resource_group: Rc<ResourceGroup>,
    pub validity: Validity,
}

impl Assignment {
    /// The resources that are shared by it, and their type; `None` if it is on a resource group.
    pub fn shared(&self) -> Option<(TypeIndex, &Set<Box<str>>)> {
        match &self.resource_group.filter {
            ResourceFilter::Shared { resource_type, identifiers } => Some((*resource_type, identifiers)),
            ResourceFilter::Everything | ResourceFilter::Selectors(_) => None,
        }
    }

    /// The same about somebody: see [`ResourceGroup::about`].
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn about(&self, owner: &Owner) -> Result<Assignment> {
        let mut about = self.clone();
        if let Some(group) = self.resource_group.about(owner)? {
            about.resource_group = counted(group)?;
        }
        Ok(about)
    }

    /// Whether its resource group includes the scope, whatever the role is and the group selects there.
    pub fn reaches(&self, scope: &Scope) -> bool {
        let covers = |included: &Scope, with_children| {
            scope.id() == included.id() || with_children && scope.is_within(included.id())
        };
        match &self.resource_group.included_scopes {
            IncludedScopes::OfAssignment { with_children } => covers(&self.scope, *with_children),
            IncludedScopes::Listed(scopes) => {
                scopes.iter().any(|(included, with_children)| covers(included, *with_children))
            }
        }
    }
}

/// Everything one principal holds: the enabled assignments, its own and those of its groups.
///
/// A policy without assignments is what an unknown or disabled principal holds.
#[derive(Clone, Debug)]
pub struct Policy {
    /// The principal's tenant; `None` for an unknown principal.
    pub account: Option<ScopeId>,
    /// Whose it is; `None` leaves what stands for somebody as it is written, where it matches nothing.
    owner: Option<Owner>,
    assignments: Vec<Assignment>,
    /// What resource groups take that are nobody else's.
    own_bytes: usize,
}

impl Policy {
    /// What an unknown principal holds.
    pub const NOTHING: Policy = Policy { account: None, owner: None, assignments: Vec::new(), own_bytes: 0 };

    /// With nothing in it yet, of the one who is asked about.
    pub fn of(account: ScopeId, owner: Owner) -> Policy {
        Policy { account: Some(account), owner: Some(owner), ..Policy::NOTHING }
    }

    /// With nothing in it yet, about nobody in particular.
    pub fn as_written(account: Option<ScopeId>) -> Policy {
        Policy { account, ..Policy::NOTHING }
    }

    /// Adds what is held, with what is the owner's own put in.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn add(&mut self, mut held: Assignment) -> Result<()> {
        if let Some(owner) = &self.owner
            && let Some(group) = held.resource_group.about(owner)?
        {
            // With what the allocator adds.
            self.own_bytes += 96 + size_of::<ResourceGroup>() + group.heap_size();
            held.resource_group = counted(group)?;
        }
        push(&mut self.assignments, held)
    }

    /// With all in it that is held: what is the owner's own has been put in.
    pub fn settled(self) -> Policy {
        Policy { owner: None, ..self }
    }

    pub fn assignments(&self) -> &[Assignment] {
        &self.assignments
    }

    pub fn into_assignments(self) -> Vec<Assignment> {
        self.assignments
    }

    /// Bytes on the heap, roles and resource groups not counted, which principals have in common.
    pub fn heap_size(&self) -> usize {
        let shares = self.assignments.iter().filter(|assignment| assignment.shared().is_some());
        let of_share = |share: &Assignment| 96 + size_of::<ResourceGroup>() + share.resource_group.heap_size();
        self.assignments.capacity() * size_of::<Assignment>()
            + shares.map(of_share).sum::<usize>()
            + self.owner.as_ref().map_or(0, Owner::heap_size)
            + self.own_bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn validity_is_half_open() {
        let validity = Validity { from: 10, until: 20 };
        assert_eq!([9, 10, 19, 20].map(|now| validity.contains(Moment::at(now))), [false, true, true, false]);
        // Within a statement nothing begins, and things end.
        let within = |statement, query| validity.contains(Moment { statement, query });
        assert_eq!([within(9, 10), within(9, 20), within(10, 19), within(10, 20)], [false, false, true, false]);
    }

    #[test]
    fn the_next_change_is_the_first() {
        let change_after = |now| {
            let mut change = NextChange::NEVER;
            change.add(Validity { from: 10, until: 20 }, now);
            change
        };
        let (before, within, after) = (Moment::at(9), Moment::at(10), Moment::at(20));
        assert_eq!([before, within, after].map(|now| change_after(before).has_come(|| now)), [false, true, true]);
        assert_eq!([within, after].map(|now| change_after(within).has_come(|| now)), [false, true]);
        assert_eq!(change_after(after), NextChange::NEVER);
        // A query that runs when something begins has it begin with the next statement.
        assert!(!change_after(before).has_come(|| Moment { statement: 9, query: 15 }));
        let mut always = NextChange::NEVER;
        always.add(Validity::ALWAYS, before);
        assert_eq!(always, NextChange::NEVER);
    }
}
