//! What stages name in a way of their own: pipelines they run, files, infrastructure, environments by their tags.

use super::node::{Node, Value};
use super::reference::{Home, locate, locate_file};
use super::walk_state::{Context, Step, Walk};
use crate::model::{Level, Result, ScopePath};
use std::mem::take;

impl<'a> Walk<'a> {
    /// A stage that runs another pipeline, with input sets that lie beside it.
    pub(super) fn chained(&mut self, stage: &'a Node) -> Result<()> {
        let Some(spec) = stage.get("spec").filter(|spec| spec.text_of("pipeline").is_some()) else { return Ok(()) };
        let scope = self.chained_home(spec);
        let named = |walk: &mut Self, node: &'a Node, resource_type| {
            let Some(written) = node.text().filter(|text| !text.is_empty()) else { return Ok(()) };
            // The scope may come at run time as well.
            for both in walk.variables.expand(&format!("{scope}/{written}")) {
                let found = both.as_deref().and_then(|both| both.rsplit_once('/'));
                match found.filter(|(scope, _)| ScopePath::parse(scope).is_ok()) {
                    Some((scope, name)) => walk.resolved(node, resource_type, written, scope.to_owned(), name)?,
                    None => walk.add(node, resource_type, written, None, None)?,
                }
            }
            Ok(())
        };
        self.below(Step::Key("spec"), |walk| {
            for (key, resource_type) in [("pipeline", "PIPELINE"), ("inputSetReferences", "INPUT_SET")] {
                let Some(node) = spec.get(key) else { continue };
                walk.below(Step::Key(key), |walk| match &node.value {
                    Value::List(items) => walk.each(items, |walk, item| named(walk, item, resource_type)),
                    _ => named(walk, node, resource_type),
                })?;
            }
            Ok(())
        })
    }

    /// The path of the project whose pipeline a stage runs, as far as the stage says it.
    fn chained_home(&self, spec: &Node) -> String {
        let own = self.home.parts();
        let part = |key: &str, number: usize| {
            let said = spec.get(key).filter(|node| !matches!(node.value, Value::Null));
            // What is no text names nothing, and not the own project either.
            said.map_or_else(|| own.get(number).copied(), Node::text).unwrap_or_default()
        };
        format!("{}/{}/{}", self.home.account(), part("org", 1), part("project", 2))
    }

    /// What `runs` gives to the pipeline that it runs, or asks of it: this refers to what lives beside that one.
    pub(super) fn given(&mut self, runs: &'a Node, node: &'a Node, context: Context<'a>) -> Result<()> {
        self.late(node, "PIPELINE")?;
        let paths = if context.parent == "with" {
            self.chain_homes(runs.text_of("uses").unwrap_or_default())
        } else if runs.text_of("pipeline").is_some() {
            self.variables.expand(&self.chained_home(runs))
        } else {
            // The inputs of a template, which alone says where its pipeline is.
            Vec::new()
        };
        let only = match paths.as_slice() {
            [Some(path)] => ScopePath::parse(path).ok().filter(|scope| scope.level() == Level::Project),
            _ => None,
        };
        let mut walk = Walk {
            home: only.map_or(Home::Within(self.home.account()), Home::At),
            is_simplified: self.is_simplified,
            variables: take(&mut self.variables),
            path: self.path.clone(),
            found: take(&mut self.found),
        };
        let is_output = context.is_output || context.parent == "outputs";
        walk.node(node, Context { parent: context.parent, is_output, ..Context::default() })?;
        (self.variables, self.found) = (walk.variables, walk.found);
        Ok(())
    }

    /// Files of Harness's own store.
    pub(super) fn files(&mut self, store: &'a Node) -> Result<()> {
        let Some(spec) = store.get("spec") else { return Ok(()) };
        self.below(Step::Key("spec"), |walk| walk.file_lists(spec, &["file", "files"]))
    }

    pub(super) fn file_lists(&mut self, node: &'a Node, keys: &[&'static str]) -> Result<()> {
        keys.iter().try_for_each(|key| {
            let Some(node) = node.get(key) else { return Ok(()) };
            self.below(Step::Key(key), |walk| match &node.value {
                Value::List(items) => walk.each(items, Self::file),
                _ => walk.file(node),
            })
        })
    }

    pub(super) fn file(&mut self, node: &'a Node) -> Result<()> {
        let Some(written) = node.text().filter(|text| !text.is_empty()) else { return Ok(()) };
        for value in self.variables.expand(written) {
            match value.as_deref().and_then(|value| locate_file(value, self.home)) {
                Some((scope, path)) => self.resolved(node, "FILE", written, scope, path)?,
                None => self.add(node, "FILE", written, None, None)?,
            }
        }
        Ok(())
    }

    pub(super) fn infrastructure(&mut self, node: &'a Node, context: Context<'a>) -> Result<()> {
        let Some(identifier) = node.get("identifier").or_else(|| node.get("id")).or(Some(node)) else { return Ok(()) };
        let Some(written) = identifier.text().filter(|text| !text.is_empty()) else { return Ok(()) };
        let prefix = ["account.", "org."].into_iter().find(|prefix| context.environment.starts_with(prefix));
        for value in self.variables.expand(written) {
            let value = value.map(|value| format!("{}{value}", prefix.unwrap_or_default()));
            self.located(identifier, "INFRASTRUCTURE", written, value.as_deref())?;
        }
        Ok(())
    }

    /// Environments chosen by their tags when the pipeline runs: any of where their group lives.
    pub(super) fn filters(&mut self, node: &'a Node, context: Context<'a>) -> Result<()> {
        let chooses = |filter: &Node| match filter.get("entities").map(|entities| &entities.value) {
            Some(Value::List(entities)) => entities.iter().any(|entity| entity.text() == Some("environments")),
            _ => true,
        };
        if !matches!(node.value, Value::Text(_)) && !node.items().iter().any(chooses) {
            return Ok(());
        }
        for group in self.variables.expand(context.group) {
            let scope = group.as_deref().and_then(|group| locate(group, self.home)).map(|(scope, _)| scope);
            let is_known = scope.is_some() || context.group.is_empty();
            let written = if is_known { "filters" } else { context.group };
            self.add(node, "ENVIRONMENT", written, scope, None)?;
        }
        Ok(())
    }
}
