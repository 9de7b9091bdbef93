use super::permission_set::PermissionSet;
use super::resource_group::{IncludedScopes, ResourceGroup};
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

    pub fn contains(self, now: i64) -> bool {
        self.from <= now && now < self.until
    }

    /// The first moment after `now` at which the answer of [`Self::contains`] changes; `i64::MAX` if never.
    pub fn next_change(self, now: i64) -> i64 {
        if now < self.from {
            self.from
        } else if now < self.until {
            self.until
        } else {
            i64::MAX
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
    pub assignments: Vec<Assignment>,
}

impl Policy {
    /// What an unknown principal holds.
    pub const NOTHING: Policy = Policy { account: None, assignments: Vec::new() };

    /// Bytes on the heap, shared roles and resource groups not counted.
    pub fn heap_size(&self) -> usize {
        self.assignments.capacity() * size_of::<Assignment>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn validity_is_half_open() {
        let validity = Validity { from: 10, until: 20 };
        assert_eq!([9, 10, 19, 20].map(|now| validity.contains(now)), [false, true, true, false]);
        assert_eq!([9, 10, 19, 20].map(|now| validity.next_change(now)), [10, 20, 20, i64::MAX]);
        assert_eq!(Validity::ALWAYS.next_change(0), i64::MAX);
    }
}
