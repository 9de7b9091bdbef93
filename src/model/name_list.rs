//! Many names in one piece of memory.

use super::collections::{has_room, push};
use super::error::Result;

/// Names, one after the other in one text: an allocation for each would take longer than reading it.
#[derive(Debug, Default)]
pub struct NameList {
    text: String,
    /// Where each ends, and the next one begins.
    ends: Vec<usize>,
}

impl NameList {
    /// Appends one.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn push(&mut self, name: &str) -> Result<()> {
        if self.text.capacity() - self.text.len() < name.len() {
            // What it grows to, while what it was is still there.
            has_room(2 * self.text.len() + name.len())?;
            self.text.try_reserve(name.len())?;
        }
        self.text.push_str(name);
        push(&mut self.ends, self.text.len())
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| self.text.get(*start..*end).unwrap_or_default())
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Whether it has this one. The list is sorted.
    pub fn contains(&self, name: &str) -> bool {
        self.search(name).is_some()
    }

    fn search(&self, name: &str) -> Option<usize> {
        let at = |place: usize| {
            let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
            self.text.get(start?..self.ends.get(place).copied()?)
        };
        let (mut from, mut until) = (0, self.ends.len());
        while from < until {
            let middle = from.midpoint(until);
            match at(middle)?.cmp(name) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Greater => until = middle,
            }
        }
        None
    }

    /// Those for which `keep` is true.
    ///
    /// # Errors
    /// 54000 if there is no memory for them.
    pub fn filtered(&self, mut keep: impl FnMut(&str) -> bool) -> Result<NameList> {
        let mut kept = NameList::default();
        self.iter().filter(|name| keep(name)).try_for_each(|name| kept.push(name))?;
        Ok(kept)
    }

    /// Sorted, each once. Those of an index are already.
    ///
    /// # Errors
    /// 54000 if there is no memory for it.
    pub fn sorted(self) -> Result<NameList> {
        if self.iter().is_sorted_by(|one, next| one < next) {
            return Ok(self);
        }
        let mut names = Vec::new();
        self.iter().try_for_each(|name| push(&mut names, name))?;
        names.sort_unstable();
        names.dedup();
        let mut sorted = NameList::default();
        names.into_iter().try_for_each(|name| sorted.push(name))?;
        Ok(sorted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> NameList {
        let mut list = NameList::default();
        names.iter().for_each(|name| list.push(name).unwrap());
        list
    }

    #[test]
    fn names_are_sorted_and_found() {
        let sorted = list(&["b", "", "ab", "b", "a", "ä"]).sorted().unwrap();
        assert_eq!(sorted.iter().collect::<Vec<_>>(), ["", "a", "ab", "b", "ä"]);
        assert!(sorted.iter().all(|name| sorted.contains(name)));
        assert!(["aa", "c", "z"].iter().all(|name| !sorted.contains(name)));
        assert!(!NameList::default().contains("") && NameList::default().is_empty());
        assert_eq!(sorted.filtered(|name| name.len() == 1).unwrap().iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}
