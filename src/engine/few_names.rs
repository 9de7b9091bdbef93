use crate::model::{Result, Set, has_room};
use std::rc::Rc;

/// More bytes are looked up by a hash, which is then worth its detours.
const MOST_BYTES: usize = 192;

/// A few short names, one behind the other, each after its length: found by looking at one place in memory.
#[derive(Debug)]
pub(super) struct FewNames(Vec<u8>);

impl FewNames {
    /// Those in the sets; `None` if they are too many or too long.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn of(sets: &[Rc<Set<Box<str>>>]) -> Result<Option<FewNames>> {
        let count: usize = sets.iter().map(|set| set.len()).sum();
        if count > MOST_BYTES {
            return Ok(None);
        }
        let names = || sets.iter().flat_map(|set| set.iter());
        let bytes: usize = names().map(|name| 1 + name.len()).sum();
        if bytes > MOST_BYTES {
            return Ok(None);
        }
        has_room(bytes)?;
        let mut all = Vec::new();
        all.try_reserve_exact(bytes)?;
        for name in names() {
            all.extend(u8::try_from(name.len()).ok());
            all.extend_from_slice(name.as_bytes());
        }
        Ok(Some(FewNames(all)))
    }

    /// Whether the name is among them.
    pub fn contain(&self, name: &str) -> bool {
        let (name, mut rest) = (name.as_bytes(), self.0.as_slice());
        while let Some((length, after)) = rest.split_first() {
            let Some((one, others)) = after.split_at_checked(usize::from(*length)) else { return false };
            // Names of one kind are often as long and begin alike.
            if one.last() == name.last() && one == name {
                return true;
            }
            rest = others;
        }
        false
    }

    /// Bytes on the heap.
    pub fn heap_size(&self) -> usize {
        self.0.capacity()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> Rc<Set<Box<str>>> {
        Rc::new(names.iter().map(|name| Box::from(*name)).collect())
    }

    #[test]
    fn they_are_found_as_a_whole() {
        let few = FewNames::of(&[set(&["a", "ab"]), set(&["\u{fc}", ""]), set(&[])]).unwrap().unwrap();
        for name in ["a", "ab", "\u{fc}", ""] {
            assert!(few.contain(name), "{name:?}");
        }
        for name in ["b", "abc", "\u{1}a", "a\u{2}ab", "u"] {
            assert!(!few.contain(name), "{name:?}");
        }
        assert!(!FewNames::of(&[]).unwrap().unwrap().contain(""));
    }

    #[test]
    fn many_and_long_ones_are_left_to_their_sets() {
        let long = "x".repeat(MOST_BYTES);
        assert!(FewNames::of(&[set(&[&long])]).unwrap().is_none());
        assert!(FewNames::of(&[set(&[&long[1..]])]).unwrap().unwrap().contain(&long[1..]));
        let many: Vec<String> = (0..MOST_BYTES).map(|number| number.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(FewNames::of(&[set(&many)]).unwrap().is_none());
    }
}
