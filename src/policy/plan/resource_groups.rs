//! Resource groups, and the resources that they select by attribute.

use super::change::{Action, Change, Right, gains_and_loses, renamed};
use super::planner::{Planner, pairs, reference, without};
use crate::model::{ResourceFilterDocument, SelectorDocument};
use crate::policy::document::{PolicyDocument, ResourceGroupEntry};

impl Planner<'_> {
    pub(super) fn resources(&mut self) {
        for (there, asked) in pairs(&self.current.resources, &self.wanted.resources, |entry| {
            (&entry.scope, &entry.resource_type, &entry.identifier)
        }) {
            let Some(entry) = asked.or(there).filter(|entry| !self.is_gone(&entry.scope)) else { continue };
            let object = format!("{} {} at {}", entry.resource_type, entry.identifier, entry.scope);
            let change = |action| Change::new(action, object.clone(), Right::OfResourceType, entry);
            match (there, asked) {
                // What goes with what has its name comes anew.
                (there, Some(asked))
                    if there != Some(asked)
                        || self.forgets_name(&asked.scope, &asked.resource_type, &asked.identifier) =>
                {
                    let detail = format!("attributes become {}", asked.attributes.text());
                    self.changes.push(change(Action::RegisterResource).detail(detail));
                }
                (Some(there), None) if self.prune => {
                    let names = (there.scope.clone(), there.resource_type.clone(), there.identifier.clone());
                    self.forgotten.insert(names);
                    self.changes.push(change(Action::DropResource));
                }
                _ => {}
            }
        }
    }

    /// Those that go, before the resources and before those that come: their names may stand among them.
    pub(super) fn dropped_resource_groups(&mut self) {
        for (there, asked) in groups(self.current, self.wanted) {
            if let (Some(there), None) = (there, asked)
                && self.prune
                && !self.is_gone(&there.scope)
            {
                self.dropped.insert(reference("resource_group", &there.identifier, &there.scope));
                self.forgotten.insert((there.scope.clone(), "RESOURCEGROUP".into(), there.identifier.clone()));
                let right = Right::held("core_resourcegroup_delete", &there.scope, Some(&there.identifier));
                let change = Change::new(Action::DropResourceGroup, named(there), right, there);
                self.changes.push(change.detail(gains_and_loses(&[], &parts(there))));
            }
        }
    }

    pub(super) fn resource_groups(&mut self) {
        for (there, asked) in groups(self.current, self.wanted) {
            match (there, asked) {
                (None, Some(asked)) => {
                    let right = Right::held("core_resourcegroup_edit", &asked.scope, None);
                    let change = Change::new(Action::CreateResourceGroup, named(asked), right, asked);
                    self.changes.push(change.detail(gains_and_loses(&parts(asked), &[])).writes(1 + rows(asked)));
                }
                (Some(there), Some(asked)) => self.alter_resource_group(there, asked),
                _ => {}
            }
        }
    }

    fn alter_resource_group(&mut self, there: &ResourceGroupEntry, asked: &ResourceGroupEntry) {
        let right = || Right::held("core_resourcegroup_edit", &asked.scope, Some(&asked.identifier));
        let is_same = there.resource_filter == asked.resource_filter && there.included_scopes == asked.included_scopes;
        if !is_same || self.forgets(asked) {
            let (mut old, mut new) = (parts(there), parts(asked));
            old.sort();
            new.sort();
            let change = Change::new(Action::AlterResourceGroup, named(asked), right(), asked);
            let change = change.detail(gains_and_loses(&without(&new, &old), &without(&old, &new)));
            self.changes.push(change.writes(1 + rows(asked)));
        }
        let name = ("name", there.name.as_deref(), asked.name.as_deref());
        let description = ("description", there.description.as_deref(), asked.description.as_deref());
        if let Some(detail) = renamed(&[name, description]) {
            let change = Change::new(Action::DescribeResourceGroup, named(asked), right(), asked);
            self.changes.push(change.detail(detail));
        }
    }

    /// Whether a name that the group lists leaves it because what has it is dropped.
    fn forgets(&self, asked: &ResourceGroupEntry) -> bool {
        let ResourceFilterDocument::Selectors(selectors) = &asked.resource_filter else { return false };
        selectors.iter().any(|selector| {
            let mut names = selector.identifiers.iter().flatten();
            names.any(|identifier| self.forgets_name(&asked.scope, &selector.resource_type, identifier))
        })
    }
}

type Pair<'a> = (Option<&'a ResourceGroupEntry>, Option<&'a ResourceGroupEntry>);

fn groups<'a>(current: &'a PolicyDocument, wanted: &'a PolicyDocument) -> Vec<Pair<'a>> {
    pairs(&current.resource_groups, &wanted.resource_groups, |entry| (&entry.scope, &entry.identifier))
}

fn named(entry: &ResourceGroupEntry) -> String {
    format!("{} at {}", entry.identifier, entry.scope)
}

/// How many rows belong to a group.
fn rows(entry: &ResourceGroupEntry) -> usize {
    let selectors = match &entry.resource_filter {
        ResourceFilterDocument::Everything => 0,
        ResourceFilterDocument::Selectors(selectors) => selectors.len(),
    };
    entry.included_scopes().len() + selectors
}

/// What a group takes in, part by part, for people.
fn parts(entry: &ResourceGroupEntry) -> Vec<String> {
    let scopes = entry.included_scopes().iter().map(|included| match included.with_children {
        true => format!("scope {} and below", included.scope),
        false => format!("scope {}", included.scope),
    });
    let filter = match &entry.resource_filter {
        ResourceFilterDocument::Everything => vec!["all resources".to_owned()],
        ResourceFilterDocument::Selectors(selectors) => selectors.iter().flat_map(selected).collect(),
    };
    filter.into_iter().chain(scopes).collect()
}

fn selected(selector: &SelectorDocument) -> Vec<String> {
    let SelectorDocument { resource_type, identifiers, attribute_filter } = selector;
    match (identifiers, attribute_filter) {
        (Some(identifiers), _) => identifiers.iter().map(|name| format!("{resource_type} {name}")).collect(),
        (None, Some((name, values))) => {
            values.iter().map(|value| format!("{resource_type} with {name} {value}")).collect()
        }
        (None, None) => vec![format!("every {resource_type}")],
    }
}
