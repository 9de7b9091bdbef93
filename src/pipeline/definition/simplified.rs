//! The simplified form: stages and steps stand by themselves, and are what one of their keys says.

use super::node::{Node, Value};
use super::walk_state::{Step, Walk};
use crate::model::{Level, Result, ScopePath};

/// The keys of which a stage or step of the simplified form has one.
pub const SIMPLIFIED_PARTS: [&str; 26] = [
    "steps",
    "chain",
    "parallel",
    "group",
    "dynamic",
    "run",
    "run-test",
    "background",
    "clone",
    "wait",
    "barrier",
    "queue",
    "policy",
    "change-advisor",
    "approval",
    "template",
    "agent",
    "action",
    "deploy",
    "build",
    "test",
    "chaos",
    "idp",
    "iacm",
    "sto",
    "spec",
];

/// The types that a step has where it says its type and what it specifies.
pub const SIMPLIFIED_STEP_TYPES: [&str; 15] = [
    "run",
    "run-test",
    "background",
    "plugin",
    "group",
    "parallel",
    "action",
    "bitrise",
    "template",
    "test",
    "script",
    "clone",
    "wait",
    "barrier",
    "approval",
];

impl<'a> Walk<'a> {
    /// An identifier, a mapping with it, or several of either.
    pub(super) fn called(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
        match &node.value {
            Value::Text(_) => self.reference(node, resource_type),
            Value::List(items) => self.each(items, |walk, item| walk.called(item, resource_type)),
            Value::Map(_) => {
                let key = ["id", "name"].into_iter().find(|key| node.text_of(key).is_some());
                key.map_or(Ok(()), |key| self.named(node, key, resource_type))?;
                let Some(items) = node.get("items").filter(|_| resource_type != "ENVIRONMENT_GROUP") else {
                    return Ok(());
                };
                self.below(Step::Key("items"), |walk| walk.called(items, resource_type))
            }
            Value::Null | Value::Scalar => Ok(()),
        }
    }

    /// What `uses` names, whatever its version.
    pub(super) fn uses(&mut self, node: &'a Node, resource_type: &'static str) -> Result<()> {
        self.late(node, resource_type)?;
        let Some((used, text)) = node.get("uses").and_then(|used| Some((used, used.text()?))) else { return Ok(()) };
        let name = text.split('@').next().unwrap_or_default();
        self.below(Step::Key("uses"), |walk| {
            for value in walk.variables.expand(name).into_iter().filter(|_| !name.is_empty()) {
                walk.located(used, resource_type, text, value.as_deref())?;
            }
            Ok(())
        })
    }

    /// Another pipeline: of this project, or `project/pipeline`, or `organization/project/pipeline`.
    pub(super) fn chain(&mut self, node: &'a Node) -> Result<()> {
        self.late(node, "PIPELINE")?;
        let (home, name) = self.chain_home(node.text_of("uses").unwrap_or_default());
        let is_home = ScopePath::parse(&home).is_ok_and(|home| home.level() == Level::Project);
        let mut referred = Vec::new();
        if let Some(used) = node.get("uses") {
            referred.push((vec![Step::Key("uses")], used, "PIPELINE", name));
        }
        let sets = node.get("with").and_then(|with| with.get("input-sets"));
        for (number, set) in sets.map(Node::items).unwrap_or_default().iter().enumerate() {
            let path = vec![Step::Key("with"), Step::Key("input-sets"), Step::Item(number)];
            referred.push((path, set, "INPUT_SET", set.text().unwrap_or_default()));
        }
        for (path, node, resource_type, name) in referred.into_iter().filter(|(.., name)| !name.is_empty()) {
            let depth = self.path.len();
            self.path.extend(path);
            let written = node.text().unwrap_or_default();
            for value in self.variables.expand(name) {
                match value.filter(|_| is_home) {
                    Some(value) => self.resolved(node, resource_type, written, home.clone(), &value)?,
                    None => self.add(node, resource_type, written, None, None)?,
                }
            }
            self.path.truncate(depth);
        }
        Ok(())
    }

    /// Where a chained pipeline is, and its name there.
    fn chain_home<'t>(&self, written: &'t str) -> (String, &'t str) {
        let own = self.home.parts();
        let mut parts: Vec<&str> = written.split('/').collect();
        let count = parts.len().min(own.len());
        let above = own.get(..own.len().saturating_sub(count - 1)).unwrap_or_default();
        let name = parts.pop().unwrap_or_default();
        ([above, &parts].concat().join("/"), name)
    }

    /// The path of the project of a chained pipeline; `None` where the run may name another one with it.
    pub(super) fn chain_homes(&self, written: &str) -> Vec<Option<String>> {
        let (home, name) = self.chain_home(written);
        let is_name = |value: &Option<String>| value.as_ref().is_some_and(|it| !it.is_empty() && !it.contains('/'));
        vec![self.variables.expand(name).iter().all(is_name).then_some(home)]
    }

    /// Inputs by their names, each with its type and its value.
    pub(super) fn inputs(&mut self, node: &'a Node) -> Result<()> {
        let Value::Map(entries) = &node.value else { return Ok(()) };
        entries.iter().try_for_each(|(name, input)| self.below(Step::Key(name), |walk| walk.declared(input)))
    }

    /// A variable or an input whose value names a resource of its type.
    pub(super) fn declared(&mut self, node: &'a Node) -> Result<()> {
        let resource_type = match node.text_of("type").unwrap_or_default().to_ascii_lowercase().as_str() {
            "connector" => "CONNECTOR",
            "secret" => "SECRET",
            "service" => "SERVICE",
            "environment" => "ENVIRONMENT",
            "environmentgroup" | "environment-group" => "ENVIRONMENT_GROUP",
            "template" => "TEMPLATE",
            "usergroup" | "user-group" => "USERGROUP",
            _ => return Ok(()),
        };
        let key = if node.get("value").is_some() { "value" } else { "default" };
        // A list to choose from, or what is no name, names nothing yet.
        let is_name = node.get(key).is_some_and(|value| value.text().is_some());
        if is_name { self.named(node, key, resource_type) } else { Ok(()) }
    }

    /// A repository without a connector is one of Harness's own.
    pub(super) fn repository(&mut self, node: &'a Node, parent: &str) -> Result<()> {
        let key = match parent {
            "repo" => "name",
            "clone" => "repo",
            _ => return Ok(()),
        };
        if node.text_of("connector").is_some_and(|connector| !connector.is_empty()) {
            return Ok(());
        }
        match node.get(key).and_then(Node::text) {
            Some(_) => self.named(node, key, "CODE_REPOSITORY"),
            None => Ok(()),
        }
    }
}
