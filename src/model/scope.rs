use super::collections::boxed;
use super::error::Result;
use super::level::Level;

/// Key of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeId(pub i64);

/// The key of the built-in group of all users of the scope with this key.
pub fn all_users_of(scope_id: i64) -> i64 {
    -scope_id
}

/// A scope and where it stands in the tree. None of this ever changes while the scope exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// From the account down to the scope itself.
    lineage: [Option<ScopeId>; 3],
    path: Box<str>,
}

impl Scope {
    /// A scope from its keys: the account's, the organization's, the project's as far as it has them.
    pub fn new(account: ScopeId, organization: Option<ScopeId>, project: Option<ScopeId>, path: Box<str>) -> Scope {
        Scope { lineage: [Some(account), organization, project], path }
    }

    pub fn id(&self) -> ScopeId {
        self.lineage.iter().rev().find_map(|id| *id).unwrap_or(ScopeId(0))
    }

    /// The tenant.
    pub fn account(&self) -> ScopeId {
        self.at(Level::Account).unwrap_or(ScopeId(0))
    }

    pub fn level(&self) -> Level {
        match self.lineage {
            [_, _, Some(_)] => Level::Project,
            [_, Some(_), None] => Level::Organization,
            [_, None, None] => Level::Account,
        }
    }

    /// The scope of that level among this one and those above it.
    pub fn at(&self, level: Level) -> Option<ScopeId> {
        self.lineage.get(level as usize).copied().flatten()
    }

    /// This scope and those above it, from the top down.
    pub fn lineage(&self) -> impl Iterator<Item = ScopeId> + '_ {
        self.lineage.iter().flatten().copied()
    }

    /// Whether this scope is `other` or lies below it.
    pub fn is_within(&self, other: ScopeId) -> bool {
        self.lineage.contains(&Some(other))
    }

    /// This scope or the one above it that has the key; `None` if neither has.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn up_to(&self, key: ScopeId) -> Result<Option<Scope>> {
        let Some(level) = self.lineage.iter().position(|id| *id == Some(key)) else { return Ok(None) };
        let beyond = self.path.match_indices('/').nth(level).map_or(self.path.len(), |(place, _)| place);
        let path = boxed(self.path.get(..beyond).unwrap_or_default())?;
        let mut lineage = [None; 3];
        lineage.iter_mut().zip(self.lineage).take(level + 1).for_each(|(above, id)| *above = id);
        Ok(Some(Scope { lineage, path }))
    }

    pub fn path(&self) -> &str {
        &self.path
    }

    /// The last part of the path.
    pub fn identifier(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        self.path.len()
    }
}

/// Whether a scope is another one or lies below it, by their paths.
pub fn is_within(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_knows_its_place() {
        let project = Scope::new(ScopeId(1), Some(ScopeId(2)), Some(ScopeId(3)), "acme/payments/checkout".into());
        assert_eq!((project.id(), project.account(), project.level()), (ScopeId(3), ScopeId(1), Level::Project));
        assert_eq!(project.identifier(), "checkout");
        assert_eq!(project.at(Level::Organization), Some(ScopeId(2)));
        assert!(project.is_within(ScopeId(1)) && project.is_within(ScopeId(3)) && !project.is_within(ScopeId(4)));

        let organization = Scope::new(ScopeId(1), Some(ScopeId(2)), None, "acme/payments".into());
        let account = Scope::new(ScopeId(1), None, None, "acme".into());
        for (id, expected) in [(1, Some(&account)), (2, Some(&organization)), (3, Some(&project)), (4, None)] {
            assert_eq!(project.up_to(ScopeId(id)).unwrap().as_ref(), expected);
        }
        assert_eq!(account.up_to(ScopeId(1)).unwrap().as_ref(), Some(&account));
        assert_eq!((account.id(), account.level(), account.identifier()), (ScopeId(1), Level::Account, "acme"));
        assert!(!account.is_within(ScopeId(3)));
    }
}
