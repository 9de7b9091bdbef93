//! A policy in parts: documents that make the same policy when they are applied one after the other.

use super::entries::ScopeEntry;
use super::policy_document::{POLICY_VERSION, PolicyDocument};
use serde::Serialize;

/// What one part has at most: entries, and bytes of them, unless one entry alone has more.
const MOST_ENTRIES: usize = 10_000;
const MOST_BYTES: usize = 16 * 1024 * 1024;

impl PolicyDocument {
    /// The parts, each a document of one section or few, in an order in which what an entry names is there before it. Sections with
    /// nothing in them are left out, and so are assertions.
    pub fn into_parts(mut self) -> Vec<PolicyDocument> {
        let mut parts = Parts { scope: std::mem::take(&mut self.scope), parts: Vec::new() };
        // Users live in accounts that are there, and are added to scopes that are.
        let has_users = |entry: &&ScopeEntry| entry.users.as_ref().is_some_and(|users| !users.is_empty());
        let with_users = self.scopes.iter().flatten().filter(has_users).cloned().collect();
        self.scopes.iter_mut().flatten().for_each(|entry| entry.users = None);
        parts.cut(self.resource_types, |part| &mut part.resource_types);
        parts.cut(self.permissions, |part| &mut part.permissions);
        parts.cut(self.scopes, |part| &mut part.scopes);
        parts.cut(self.users, |part| &mut part.users);
        parts.cut(Some(with_users), |part| &mut part.scopes);
        parts.cut(self.user_groups, |part| &mut part.user_groups);
        parts.cut(self.service_accounts, |part| &mut part.service_accounts);
        parts.cut(self.roles, |part| &mut part.roles);
        parts.cut(self.resource_groups, |part| &mut part.resource_groups);
        parts.cut(self.resources, |part| &mut part.resources);
        parts.cut(self.role_assignments, |part| &mut part.role_assignments);
        parts.cut(self.shares, |part| &mut part.shares);
        parts.parts
    }
}

struct Parts {
    scope: String,
    parts: Vec<PolicyDocument>,
}

impl Parts {
    fn cut<T: Serialize>(
        &mut self,
        entries: Option<Vec<T>>,
        section: impl Fn(&mut PolicyDocument) -> &mut Option<Vec<T>>,
    ) {
        let (mut some, mut bytes) = (Vec::new(), 0);
        for entry in entries.into_iter().flatten() {
            let of_entry = serde_json::to_string(&entry).map_or(0, |text| text.len());
            if !some.is_empty() && (some.len() == MOST_ENTRIES || bytes + of_entry > MOST_BYTES) {
                self.add(std::mem::take(&mut some), &section);
                bytes = 0;
            }
            bytes += of_entry;
            some.push(entry);
        }
        if !some.is_empty() {
            self.add(some, &section);
        }
    }

    fn add<T>(&mut self, entries: Vec<T>, section: &impl Fn(&mut PolicyDocument) -> &mut Option<Vec<T>>) {
        let mut part =
            PolicyDocument { version: POLICY_VERSION, scope: self.scope.clone(), ..PolicyDocument::default() };
        *section(&mut part) = Some(entries);
        self.parts.push(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_everything_once_and_in_order() {
        let users: Vec<String> = (0..25_000).map(|n| format!(r#"{{"identifier": "u{n:05}"}}"#)).collect();
        let text = format!(
            r#"{{"version": 1, "scope": "acme", "users": [{}], "userGroups": [], "scopes": [{{"scope": "acme"}}, {{"scope": "acme/o", "users": ["u00001"]}}]}}"#,
            users.join(",")
        );
        let whole = PolicyDocument::parse(&text).unwrap();
        let parts = whole.clone().into_parts();
        let sections: Vec<(bool, usize)> = parts
            .iter()
            .map(|part| {
                (part.scopes.is_some(), part.scopes.iter().flatten().count() + part.users.iter().flatten().count())
            })
            .collect();
        assert_eq!(sections, [(true, 2), (false, 10_000), (false, 10_000), (false, 5_000), (true, 1)]);
        assert!(parts.iter().all(|part| part.scope == "acme" && part.user_groups.is_none()));
        let all = parts.iter().flat_map(|part| part.users.iter().flatten()).cloned().collect::<Vec<_>>();
        assert_eq!(Some(all), whole.users);
        assert_eq!(parts.last().map(|part| &part.scopes), Some(&whole.scopes.map(|scopes| scopes[1..].to_vec())));
        assert!(
            parts.iter().all(|part| PolicyDocument::parse(&serde_json::to_string(part).unwrap()).unwrap() == *part)
        );
    }

    #[test]
    fn what_is_large_makes_small_parts() {
        let members = (0..20_000).map(|n| format!(r#""user{n:06}""#)).collect::<Vec<_>>().join(",");
        let groups: Vec<String> = (0..300)
            .map(|n| format!(r#"{{"scope": "acme", "identifier": "g{n:03}", "users": [{members}]}}"#))
            .collect();
        let text = format!(r#"{{"version": 1, "scope": "acme", "userGroups": [{}]}}"#, groups.join(","));
        let parts = PolicyDocument::parse(&text).unwrap().into_parts();
        let bytes: Vec<usize> = parts.iter().map(|part| serde_json::to_string(part).unwrap().len()).collect();
        assert!(bytes.len() > 3 && bytes.iter().all(|bytes| *bytes < MOST_BYTES + 1000), "{bytes:?}");
        assert_eq!(parts.iter().flat_map(|part| part.user_groups.iter().flatten()).count(), 300);
    }
}
