use super::catalogue_index::PermissionIndex;
use super::error::Result;

/// A set of permissions, one bit for each permission of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PermissionSet(Vec<u64>);

impl PermissionSet {
    pub fn contains(&self, permission: PermissionIndex) -> bool {
        let (word, bit) = place(permission);
        self.0.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// The permissions in order.
    pub fn iter(&self) -> impl Iterator<Item = PermissionIndex> + '_ {
        let last = self.0.len() as u32 * u64::BITS;
        (0..last).map(PermissionIndex).filter(|permission| self.contains(*permission))
    }

    /// How many permissions are in any of these sets.
    pub fn count_of_all<'a>(sets: impl Iterator<Item = &'a PermissionSet> + Clone) -> usize {
        let words = sets.clone().map(|set| set.0.len()).max().unwrap_or(0);
        let all = |word| sets.clone().filter_map(|set| set.0.get(word)).fold(0, |all: u64, bits| all | bits);
        (0..words).map(|word| all(word).count_ones() as usize).sum()
    }

    /// Adds a permission.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn insert(&mut self, permission: PermissionIndex) -> Result<()> {
        let (word, bit) = place(permission);
        if word >= self.0.len() {
            self.0.try_reserve(word + 1 - self.0.len())?;
            self.0.resize(word + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(word) {
            *bits |= bit;
        }
        Ok(())
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        self.0.capacity() * size_of::<u64>()
    }
}

fn place(PermissionIndex(index): PermissionIndex) -> (usize, u64) {
    (index as usize / 64, 1 << (index % 64))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn holds_what_was_put_in(indexes in proptest::collection::btree_set(0u32..2000, 0..100), asked in 0u32..2000) {
            let mut set = PermissionSet::default();
            for index in &indexes {
                set.insert(PermissionIndex(*index)).unwrap();
            }
            prop_assert_eq!(set.contains(PermissionIndex(asked)), indexes.contains(&asked));
            prop_assert_eq!(PermissionSet::count_of_all([&PermissionSet::default(), &set, &set].into_iter()), indexes.len());
            prop_assert!(set.iter().map(|permission| permission.0).eq(indexes));
        }
    }
}
