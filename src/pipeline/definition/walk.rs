//! The walk through a definition.

use super::expression::{Secret, is_expression, secrets};
use super::key_meaning::{Meaning, meaning};
use super::node::{Node, Value};
use super::reference::{Reference, secret_or_manager};
use super::variables::Variables;
use super::walk_state::{Context, Step, Walk};
use crate::model::{Result, ScopePath, SqlState};

/// Everything that the document refers to.
///
/// # Errors
/// 22023 if it is no pipeline, 42602 and 54000 as in [`super::references`].
pub fn walk(document: &Node, scope: ScopePath<'_>) -> Result<Vec<Reference>> {
    let pipeline = document.get("pipeline");
    let is_pipeline = |node: &&Node| node.get("stages").or_else(|| node.get("template")).is_some();
    let Some(pipeline) = pipeline.filter(is_pipeline) else {
        return Err(pipeline.unwrap_or(document).wrong(
            SqlState::InvalidParameterValue,
            "definition is no pipeline",
            "A pipeline stands under the key \"pipeline\", and has stages or a template.",
            "Give the pipeline as the product shows it, in YAML or JSON.",
        ));
    };
    let mut walk =
        Walk { scope, variables: Variables::default(), path: vec![Step::Key("pipeline")], found: Vec::new() };
    walk.variables.enter(pipeline, Some("pipeline.variables"));
    walk.node(pipeline, Context::default())?;
    Ok(walk.found)
}

impl<'a> Walk<'a> {
    fn node(&mut self, node: &'a Node, context: Context<'a>) -> Result<()> {
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
        let family = (context.parent == "stage").then_some("stage.variables");
        let before = self.variables.enter(node, family);
        let environment = node.text_of("environmentRef").unwrap_or(context.environment);
        let in_stage = node.get("execution").or_else(|| node.get("deploymentType")).is_some();
        match node.text_of("type") {
            Some("Secret") if !context.is_output => self.named(node, "value", "SECRET")?,
            Some("Pipeline") => self.chained(node)?,
            Some("Harness") => self.files(node)?,
            _ => {}
        }
        if node.get("store").and_then(|store| store.text_of("type")) == Some("Harness") {
            self.file_lists(node, &["valuesPaths", "paramsPaths", "patchesPaths"])?;
        }
        if context.parent == "codebase" && node.text_of("connectorRef").is_none_or(str::is_empty) {
            self.named(node, "repoName", "CODE_REPOSITORY")?;
        }
        for (key, value) in entries {
            self.text(node, key)?;
            let meaning = meaning(key, context.parent, in_stage);
            let context = Context { environment, parent: key, ..context };
            self.below(Step::Key(key), |walk| walk.entry(value, meaning, context))?;
        }
        self.variables.leave(before);
        Ok(())
    }

    fn entry(&mut self, node: &'a Node, meaning: Meaning, context: Context<'a>) -> Result<()> {
        match meaning {
            Meaning::Reference(resource_type) => self.reference(node, resource_type)?,
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
            Meaning::Clusters => {
                self.late(node, "GITOPS_CLUSTER")?;
                self.each(node.items(), |walk, item| {
                    walk.named(item, "identifier", "GITOPS_CLUSTER")?;
                    walk.named(item, "agentIdentifier", "GITOPS_AGENT")
                })?;
            }
            Meaning::Applications => {
                self.late(node, "GITOPS_APP")?;
                self.each(node.items(), |walk, item| {
                    walk.named(item, "applicationName", "GITOPS_APP")?;
                    walk.named(item, "agentId", "GITOPS_AGENT")
                })?;
            }
            Meaning::Filters => self.filters(node)?,
            Meaning::Outputs => return self.node(node, Context { is_output: true, ..context }),
            Meaning::Free => return self.node(node, Context { is_free: true, ..context }),
            Meaning::Other => {}
        }
        self.node(node, context)
    }

    /// Lists of stages or steps hold nothing but these, so that a misspelt one does not pass unread.
    fn parts(&mut self, node: &'a Node) -> Result<()> {
        const KINDS: [&str; 5] = ["stage", "step", "stepGroup", "parallel", "insert"];
        for item in node.items() {
            if !KINDS.iter().any(|kind| item.get(kind).is_some()) {
                return Err(item.wrong(
                    SqlState::InvalidParameterValue,
                    "neither a stage nor a step",
                    "The items of stages, steps, rollbackSteps and parallel are mappings of stage, step, stepGroup or parallel.",
                    "Give the pipeline as the product shows it, in YAML or JSON.",
                ));
            }
        }
        self.late(node, "TEMPLATE")
    }

    /// A part that comes with the run, and refers to nobody knows what.
    fn late(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
        match node.text() {
            Some(text) if is_expression(text) => self.add(node, resource_type, text, None, None),
            _ => Ok(()),
        }
    }

    /// The reference under a key of a mapping, if it has it.
    fn named(&mut self, node: &'a Node, key: &'static str, resource_type: &'static str) -> Result<()> {
        let Some(value) = node.get(key) else { return Ok(()) };
        self.below(Step::Key(key), |walk| walk.reference(value, resource_type))
    }

    fn reference(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
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
