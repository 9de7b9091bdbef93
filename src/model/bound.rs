//! What a key or a session is limited to.

use super::collections::push;
use std::fmt::{Display, Formatter};

/// A role on a resource group at a scope, by their keys: what is dropped and made again has another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BoundEntry {
    pub role: i64,
    pub resource_group: i64,
    pub scope: i64,
}

/// A policy without principal, which has to say yes beside that of the principal. Without entries it permits nothing.
///
/// It is written as `role.resource_group.scope,...`, sorted, each entry once: equal bounds are written alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound(Vec<BoundEntry>);

/// Begins the name under which a bound is kept among principals. No text of PostgreSQL has this character, so nobody can
/// ask for what a bound permits by itself.
const MARK: char = '\0';

impl Bound {
    pub fn new(mut entries: Vec<BoundEntry>) -> Bound {
        entries.sort_unstable();
        entries.dedup();
        Bound(entries)
    }

    pub fn entries(&self) -> &[BoundEntry] {
        &self.0
    }

    /// Reads what [`Display`] has written; `None` for anything else.
    pub fn parse(text: &str) -> Option<Bound> {
        let mut entries = Vec::new();
        for entry in text.split(',').filter(|_| !text.is_empty()) {
            let mut keys = entry.split('.').map(|key| key.parse::<i64>().ok());
            let (role, resource_group, scope) = (keys.next()??, keys.next()??, keys.next()??);
            if keys.next().is_some() {
                return None;
            }
            push(&mut entries, BoundEntry { role, resource_group, scope }).ok()?;
        }
        Some(Bound::new(entries))
    }

    /// The name under which it is kept among principals, for who is asked about: a filter may accept what is its own.
    pub fn name_about(&self, principal: &str) -> String {
        format!("{MARK}{self}{MARK}{principal}")
    }

    /// The bound of that name, and about whom; `None` for the name of a principal.
    pub fn of_name(name: &str) -> Option<(Bound, &str)> {
        let (bound, about) = name.strip_prefix(MARK)?.split_once(MARK)?;
        Some((Bound::parse(bound)?, about))
    }

    /// Whether this is the name of a bound.
    pub fn is_name(name: &str) -> bool {
        name.starts_with(MARK)
    }
}

impl Display for Bound {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        for (place, entry) in self.0.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            write!(formatter, "{comma}{}.{}.{}", entry.role, entry.resource_group, entry.scope)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_is_read_as_it_is_written() {
        let entry = |role| BoundEntry { role, resource_group: 2, scope: -3 };
        let bound = Bound::new(vec![entry(9), entry(1), entry(9)]);
        assert_eq!(bound.to_string(), "1.2.-3,9.2.-3");
        assert_eq!(Bound::parse("1.2.-3,9.2.-3"), Some(bound.clone()));
        let about = "user:ana@acme";
        assert_eq!(Bound::of_name(&bound.name_about(about)), Some((bound, about)));
        assert_eq!(Bound::parse(""), Some(Bound::new(Vec::new())));
        for wrong in [",", "1.2", "1.2.3.4", "1.2.x", "1.2.3,", "user:ana@acme"] {
            assert_eq!(Bound::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Bound::of_name("user:ana@acme"), None);
    }
}
