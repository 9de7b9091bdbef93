//! The walk through a definition.

use super::document::Found;
use super::expression::{Secret, is_expression, secrets};
use super::key_kinds::{Around, Meaning};
use super::key_meaning::meaning;
use super::node::{Node, Value};
use super::reference::{Home, Reference, STEP_TYPE, secret_or_manager};
use super::simplified::{SIMPLIFIED_PARTS, SIMPLIFIED_STEP_TYPES};
use super::variables::Variables;
use super::walk_state::{Context, Step, Walk};
use crate::model::{Result, ScopePath, SqlState};

/// The types of steps of Harness's published schema.
const STEP_TYPES: &str = include_str!("step_types");

/// Everything that the pipeline refers to.
///
/// # Errors
/// 22023 if it is no pipeline, 42602 and 54000 as in [`super::references`].
pub fn walk<'a>(found: &Found<'a>, scope: ScopePath<'a>) -> Result<Vec<Reference>> {
    let path = vec![found.under];
    let (home, is_simplified) = (Home::At(scope), found.is_simplified);
    let mut walk = Walk { home, is_simplified, variables: Variables::default(), path, found: Vec::new() };
    walk.variables.enter(found.pipeline, Some("pipeline.variables"), false);
    walk.node(found.pipeline, Context::default())?;
    Ok(walk.found)
}

impl<'a> Walk<'a> {
    pub(super) fn node(&mut self, node: &'a Node, context: Context<'a>) -> Result<()> {
        match &node.value {
            Value::Null | Value::Scalar => Ok(()),
            Value::Text(text) => self.text(node, text),
            Value::List(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(number, item)| self.below(Step::Item(number), |walk| walk.node(item, context))),
            Value::Map(entries) if context.is_free => entries.iter().try_for_each(|(key, value)| {
                self.text(node, key)?;
                self.below(Step::Key(key), |walk| walk.node(value, context))
            }),
            Value::Map(entries) => self.map(node, entries, context),
        }
    }

    fn map(&mut self, node: &'a Node, entries: &'a [(String, Node)], context: Context<'a>) -> Result<()> {
        let is_stage = context.parent == "stage" || self.is_simplified && context.parent == "stages";
        let before = self.variables.enter(node, is_stage.then_some("stage.variables"), self.repeats(context.parent));
        let (environment, group) = (self.environment(node, context), self.group(node, context));
        let in_stage = node.get("execution").or_else(|| node.get("deploymentType")).is_some()
            || self.is_simplified && node.get("steps").is_some();
        self.typed(node, context)?;
        if node.get("store").and_then(|store| store.text_of("type")) == Some("Harness") {
            self.file_lists(node, &["valuesPaths", "paramsPaths", "patchesPaths"])?;
        }
        if context.parent == "codebase" && node.text_of("connectorRef").is_none_or(str::is_empty) {
            self.named(node, "repoName", "CODE_REPOSITORY")?;
        }
        if context.kind == "Chaos" && context.parent == "spec" && node.text_of("kind") == Some("experiment") {
            self.named(node, "identifier", "CHAOS_EXPERIMENT")?;
        }
        if self.is_simplified {
            self.repository(node, context.parent)?;
        }
        let (parent, is_simplified) = (context.parent, self.is_simplified);
        for (key, value) in entries {
            self.text(node, key)?;
            let meaning = meaning(key, Around { parent, beside: node, in_stage, kind: context.kind, is_simplified });
            let kind = if matches!(key.as_str(), "spec" | "with") { node.text_of("type") } else { None };
            let context = Context { environment, group, parent: key, kind: kind.unwrap_or(context.kind), ..context };
            self.below(Step::Key(key), |walk| match meaning {
                Meaning::Given => walk.given(node, value, context),
                _ => walk.entry(value, meaning, context),
            })?;
        }
        self.variables.leave(before);
        Ok(())
    }

    /// What a mapping refers to because of its type.
    fn typed(&mut self, node: &'a Node, context: Context<'a>) -> Result<()> {
        let Some(kind) = node.text_of("type") else { return Ok(()) };
        let is_variable = matches!(context.parent, "variables" | "inputs" | "configVariables" | "serviceVariables");
        match kind {
            "Secret" if !context.is_output => self.named(node, "value", "SECRET")?,
            _ if context.is_output => {}
            _ if is_variable => self.declared(node)?,
            "Connector" if node.get("name").is_some() => self.declared(node)?,
            "Pipeline" => self.chained(node)?,
            "Harness" => self.files(node)?,
            _ => {}
        }
        let is_step = context.parent == "step" || self.is_simplified && context.parent == "steps";
        let is_known = STEP_TYPES.lines().any(|known| known == kind)
            || self.is_simplified && SIMPLIFIED_STEP_TYPES.iter().any(|known| known.eq_ignore_ascii_case(kind));
        if is_step && !is_known && !is_expression(kind) {
            self.below(Step::Key("type"), |walk| walk.add(node, STEP_TYPE, kind, None, None))?;
        }
        Ok(())
    }

    /// Whether what stands under this key is a stage, a step or several steps, which alone have a strategy.
    fn repeats(&self, parent: &str) -> bool {
        matches!(parent, "stage" | "step" | "stepGroup")
            || self.is_simplified && matches!(parent, "stages" | "steps" | "rollback" | "parallel" | "group")
    }

    /// The group that environments within are chosen from.
    fn group(&self, node: &'a Node, context: Context<'a>) -> &'a str {
        let name = |group: &'a Node| group.text().or_else(|| group.text_of("id")).or_else(|| group.text_of("name"));
        let named = match context.parent {
            "environmentGroup" => node.text_of("envGroupRef"),
            "environment" if self.is_simplified => node.get("group").and_then(name),
            "group" if self.is_simplified && node.get("steps").is_none() => name(node),
            _ => None,
        };
        named.unwrap_or(context.group)
    }

    /// The environment that infrastructure within belongs to.
    fn environment(&self, node: &'a Node, context: Context<'a>) -> &'a str {
        let is_called = self.is_simplified && matches!(context.parent, "environment" | "items");
        let id = if is_called { node.text_of("id").or_else(|| node.text_of("name")) } else { None };
        node.text_of("environmentRef").or(id).unwrap_or(context.environment)
    }

    fn entry(&mut self, node: &'a Node, meaning: Meaning, context: Context<'a>) -> Result<()> {
        match meaning {
            Meaning::Reference(resource_type) => self.reference(node, resource_type)?,
            Meaning::Named(resource_type) => match &node.value {
                Value::Text(_) => self.reference(node, resource_type)?,
                Value::List(items) => {
                    let names = |item: &&Node| item.text().is_some();
                    if items.iter().all(|item| names(&item)) {
                        self.each(items, |walk, item| walk.reference(item, resource_type))?;
                    }
                }
                _ => {}
            },
            Meaning::References(resource_type) => match &node.value {
                Value::List(items) => self.each(items, |walk, item| walk.reference(item, resource_type))?,
                _ => self.reference(node, resource_type)?,
            },
            Meaning::Infrastructures => match &node.value {
                Value::List(items) => self.each(items, |walk, item| walk.infrastructure(item, context))?,
                _ => self.infrastructure(node, context)?,
            },
            Meaning::Parts => self.parts(node)?,
            Meaning::Holder(resource_type) => self.late(node, resource_type)?,
            Meaning::Called(resource_type) => self.called(node, resource_type)?,
            Meaning::Uses(resource_type) => self.uses(node, resource_type)?,
            Meaning::Chain => self.chain(node)?,
            Meaning::Inputs => {
                self.late(node, "CONNECTOR")?;
                self.inputs(node)?;
                let is_free = matches!(node.value, Value::Map(_));
                return self.node(node, Context { is_free, ..context });
            }
            Meaning::Dynamic => self.add(node, "PIPELINE", "dynamic", None, None)?,
            Meaning::Clusters => {
                self.late(node, "GITOPS_CLUSTER")?;
                self.each(node.items(), |walk, item| walk.named(item, "identifier", "GITOPS_CLUSTER"))?;
            }
            Meaning::Applications => self.late(node, "GITOPS_APP")?,
            Meaning::Filters => self.filters(node, context)?,
            Meaning::Outputs => return self.node(node, Context { is_output: true, ..context }),
            Meaning::Free => return self.node(node, Context { is_free: true, ..context }),
            Meaning::Given | Meaning::Other => {}
        }
        self.node(node, context)
    }

    /// Lists of stages or steps hold nothing but these, so that a misspelt one does not pass unread.
    fn parts(&mut self, node: &'a Node) -> Result<()> {
        const KINDS: [&str; 5] = ["stage", "step", "stepGroup", "parallel", "insert"];
        let alone: &[&str] = if self.is_simplified { &SIMPLIFIED_PARTS } else { &[] };
        for item in node.items() {
            if !KINDS.iter().chain(alone).any(|kind| item.get(kind).is_some()) {
                return Err(item.wrong(
                    SqlState::InvalidParameterValue,
                    "neither a stage nor a step",
                    "The items of stages, steps, rollbackSteps and parallel are mappings of stage, step, stepGroup or parallel.",
                    "Give the pipeline as Harness shows it, in YAML or JSON.",
                ));
            }
        }
        self.late(node, "TEMPLATE")
    }

    /// A part that comes with the run, and refers to nobody knows what.
    pub(super) fn late(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
        match node.text() {
            Some(text) if is_expression(text) => self.add(node, resource_type, text, None, None),
            _ => Ok(()),
        }
    }

    /// The reference under a key of a mapping, if it has it.
    pub(super) fn named(&mut self, node: &'a Node, key: &'static str, resource_type: &'static str) -> Result<()> {
        let Some(value) = node.get(key) else { return Ok(()) };
        self.below(Step::Key(key), |walk| walk.reference(value, resource_type))
    }

    pub(super) fn reference(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
        let written = match &node.value {
            Value::Null => return Ok(()),
            Value::Text(text) if text.is_empty() => return Ok(()),
            // The secret itself instead of its name: found with all others.
            Value::Text(text) if resource_type == "SECRET" && !secrets(text).is_empty() => return Ok(()),
            Value::Text(text) => text,
            _ => {
                return Err(node.wrong(
                    SqlState::InvalidParameterValue,
                    &format!("reference to {resource_type} is no text"),
                    "The identifier of a resource is text.",
                    "Put it in quotes.",
                ));
            }
        };
        for value in self.variables.expand(written) {
            self.located(node, resource_type, written, value.as_deref())?;
        }
        Ok(())
    }

    /// The secrets in a text.
    fn text(&mut self, node: &Node, text: &str) -> Result<()> {
        for secret in secrets(text) {
            match secret {
                Secret::Computed(written) => self.add(node, "SECRET", written, None, None)?,
                Secret::Named(written) => {
                    for value in self.variables.expand(written) {
                        let (resource_type, name) = value.as_deref().map_or(("SECRET", None), |value| {
                            let (resource_type, name) = secret_or_manager(value);
                            (resource_type, Some(name))
                        });
                        self.located(node, resource_type, written, name.as_deref())?;
                    }
                }
            }
        }
        Ok(())
    }
}
