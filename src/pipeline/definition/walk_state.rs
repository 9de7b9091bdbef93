//! Where the walk through a definition stands, and what it has found.

use super::node::Node;
use super::reference::{Home, Reference, locate};
use super::variables::Variables;
use crate::model::{RbacError, Result, SqlState, is_free_identifier, quoted};
use std::fmt::Write;

/// A pipeline may refer to this many resources, each counted as often as it does.
const MOST_REFERENCES: usize = 10_000;

/// A step down into the document.
#[derive(Clone, Copy)]
pub enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

/// A walk in progress.
pub struct Walk<'a> {
    /// The project of the pipeline, or of another one that this one runs, while what is given to that is read.
    pub(super) home: Home<'a>,
    /// The form in which stages and steps stand by themselves.
    pub(super) is_simplified: bool,
    pub(super) variables: Variables,
    /// Where the walk is.
    pub(super) path: Vec<Step<'a>>,
    pub(super) found: Vec<Reference>,
}

/// What the surroundings say about a node.
#[derive(Clone, Copy, Default)]
pub struct Context<'a> {
    /// The key of the mapping around.
    pub(super) parent: &'a str,
    /// The type of what is specified around.
    pub(super) kind: &'a str,
    /// The environment that infrastructure belongs to.
    pub(super) environment: &'a str,
    /// The group that environments are of.
    pub(super) group: &'a str,
    /// Keys mean nothing here.
    pub(super) is_free: bool,
    /// Secrets are made here, not used.
    pub(super) is_output: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn each(
        &mut self,
        items: &'a [Node],
        mut visit: impl FnMut(&mut Self, &'a Node) -> Result<()>,
    ) -> Result<()> {
        items.iter().enumerate().try_for_each(|(number, item)| self.below(Step::Item(number), |walk| visit(walk, item)))
    }

    pub(super) fn below(&mut self, step: Step<'a>, visit: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.path.push(step);
        visit(self)?;
        self.path.pop();
        Ok(())
    }
}

impl Walk<'_> {
    /// Adds a reference whose value is known, or is not.
    pub(super) fn located(
        &mut self,
        node: &Node,
        resource_type: &'static str,
        written: &str,
        value: Option<&str>,
    ) -> Result<()> {
        match value.and_then(|value| locate(value, self.home)) {
            Some((scope, name)) => self.resolved(node, resource_type, written, scope, name),
            None => self.add(node, resource_type, written, None, None),
        }
    }

    pub(super) fn resolved(
        &mut self,
        node: &Node,
        resource_type: &'static str,
        written: &str,
        scope: String,
        name: &str,
    ) -> Result<()> {
        if !is_free_identifier(name) {
            return Err(node.wrong(
                SqlState::InvalidName,
                &format!("invalid reference {} to {resource_type}", quoted(written)),
                "The identifier of a resource has 1 to 256 characters and no control characters.",
                "Name the resource as it is registered.",
            ));
        }
        self.add(node, resource_type, written, Some(scope), Some(name.to_owned()))
    }

    pub(super) fn add(
        &mut self,
        node: &Node,
        resource_type: &'static str,
        written: &str,
        scope: Option<String>,
        resource: Option<String>,
    ) -> Result<()> {
        if self.found.len() == MOST_REFERENCES {
            return Err(too_many(node));
        }
        let reference =
            Reference { resource_type, written: shown(written, 300), scope, resource, location: self.location() };
        self.found.try_reserve(1)?;
        self.found.push(reference);
        Ok(())
    }

    /// Such as `pipeline.stages[0].stage.spec.infrastructure.spec.connectorRef`. A key that would look like several is quoted,
    /// as in `settings["a.b"]`.
    fn location(&self) -> String {
        let mut location = String::new();
        for step in &self.path {
            match step {
                Step::Key(key) => {
                    let key = shown(key, 60);
                    if needs_quotes(&key) {
                        // Writing to a String cannot fail.
                        _ = write!(location, "[\"{}\"]", key.replace('"', "\\\""));
                    } else {
                        let dot = if location.is_empty() { "" } else { "." };
                        location.push_str(dot);
                        location.push_str(&key);
                    }
                }
                Step::Item(number) => _ = write!(location, "[{number}]"),
            }
        }
        location
    }
}

/// Whether a key could be taken for more, or less, than one.
fn needs_quotes(key: &str) -> bool {
    key.is_empty() || key.contains(['.', '[', ']', '"', '\'', '\\'])
}

/// Text of the document as it can be shown: cut, and its control characters escaped.
fn shown(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for character in text.chars().take(most) {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(most).is_some() {
        shown.push_str("...");
    }
    shown
}

fn too_many(node: &Node) -> RbacError {
    node.wrong(
        SqlState::ProgramLimitExceeded,
        "pipeline refers to too many resources",
        &format!("A pipeline has at most {MOST_REFERENCES} references."),
        "Split the pipeline, or move parts of it into templates.",
    )
}
