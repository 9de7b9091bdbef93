//! Expressions whose value the definition itself says: variables with a fixed value, and what a strategy repeats over.

use super::expression::is_expression;
use super::node::{Node, Value};
use crate::model::Map;

/// The variables in sight.
#[derive(Default)]
pub struct Variables {
    frames: Vec<Frame>,
}

/// What one part of the definition declares.
struct Frame {
    /// `pipeline.variables`, `stage.variables`, `matrix` or `repeat`: within it, an outer one is out of sight.
    family: &'static str,
    /// By names without the family, the values each may have.
    values: Map<String, Values>,
}

/// What something may be; `None` for what only the run will tell.
type Values = Vec<Option<String>>;

/// Longer texts and larger matrices are left to the run: nobody's names are like that, and every value makes a copy.
const LONGEST: usize = 1000;
const MOST_VALUES: usize = 1000;
const MOST_KEYS: usize = 100;

impl Variables {
    /// Puts what `node` declares in sight; the number of frames to [`Self::leave`] with. `family` is that of its variables;
    /// `repeats` where it may have a strategy.
    pub fn enter(&mut self, node: &Node, family: Option<&'static str>, repeats: bool) -> usize {
        let before = self.frames.len();
        if let (Some(family), Some(variables)) = (family, node.get("variables")) {
            self.frames.push(Frame { family, values: by_name(variables.items().iter().filter_map(variable)) });
        }
        for mut frame in node.get("strategy").map(repeated).unwrap_or_default() {
            if !repeats {
                self.doubt(&mut frame);
            }
            self.frames.push(frame);
        }
        before
    }

    /// Where no strategy belongs, it is none, or it is that of a template: what an outer one says otherwise, only the run
    /// will tell.
    fn doubt(&self, frame: &mut Frame) {
        let Some(outer) = self.frames.iter().rev().find(|outer| outer.family == frame.family) else { return };
        for (name, values) in &mut frame.values {
            if outer.values.get(name) != Some(&*values) {
                *values = vec![None];
            }
        }
    }

    pub fn leave(&mut self, before: usize) {
        self.frames.truncate(before);
    }

    /// Every text that the run may make of this one; `None` among them if only the run will tell.
    pub fn expand(&self, text: &str) -> Values {
        if !is_expression(text) {
            return vec![Some(text.to_owned())];
        }
        let expansion = || {
            let (before, rest) = text.split_once("<+")?;
            let (name, after) = rest.split_once('>')?;
            // What follows a dot is a function.
            let is_simple =
                text.len() <= LONGEST && !is_expression(before) && !is_expression(after) && !after.contains(['.', '(']);
            let values = self.values(name.trim()).filter(|_| is_simple)?;
            let around = |value: &Option<String>| value.as_ref().map(|value| format!("{before}{value}{after}"));
            Some(values.iter().map(around).collect())
        };
        expansion().unwrap_or_else(|| vec![None])
    }

    fn values(&self, name: &str) -> Option<&Values> {
        self.frames.iter().rev().find_map(|frame| {
            let name = name.strip_prefix(frame.family)?.strip_prefix('.')?;
            Some(frame.values.get(name).filter(|values| values.len() <= MOST_VALUES))
        })?
    }
}

/// Of a name that is declared twice, only the run will tell.
fn by_name(declared: impl IntoIterator<Item = (String, Values)>) -> Map<String, Values> {
    let mut values = Map::default();
    for (name, its) in declared {
        values.entry(name).and_modify(|known| *known = vec![None]).or_insert(its);
    }
    values
}

/// What a strategy repeats over. Of what comes with the run, nothing is known.
fn repeated(strategy: &Node) -> Vec<Frame> {
    let is_late = |node: &Node| node.text().is_some_and(is_expression);
    let late = |family| Frame { family, values: Map::default() };
    if is_late(strategy) {
        return vec![late("matrix"), late("repeat")];
    }
    let matrix = strategy.get("matrix").map(|matrix| Frame { family: "matrix", values: by_name(axes(matrix)) });
    let repeat = strategy.get("repeat").and_then(|repeat| match repeat.get("items") {
        Some(items) => Some(Frame { family: "repeat", values: by_name([("item".into(), each_text(items))]) }),
        None => is_late(repeat).then(|| late("repeat")),
    });
    matrix.into_iter().chain(repeat).collect()
}

/// A variable and its value, if that is a fixed text.
fn variable(declared: &Node) -> Option<(String, Values)> {
    let is_text = declared.text_of("type").is_none_or(|kind| matches!(kind, "String" | "Connector"));
    let value = declared.get("value").map_or(Some(None), |value| is_text.then(|| fixed(value)));
    Some((declared.text_of("name")?.to_owned(), vec![value.flatten()]))
}

/// The axes of a matrix. An axis of mappings has a value for each key as well.
fn axes(matrix: &Node) -> Vec<(String, Values)> {
    let Value::Map(entries) = &matrix.value else { return Vec::new() };
    let mut axes = Vec::new();
    for (name, axis) in entries.iter().filter(|(name, _)| !matches!(name.as_str(), "exclude" | "maxConcurrency")) {
        axes.push((name.clone(), each_text(axis)));
        let Some(Value::Map(keys)) = axis.items().first().map(|item| &item.value) else { continue };
        for (key, _) in keys.iter().take(MOST_KEYS) {
            let value = |item: &Node| item.get(key).and_then(fixed);
            axes.push((format!("{name}.{key}"), axis.items().iter().map(value).collect()));
        }
    }
    axes
}

/// The items of a list; one that only the run will tell for what is no list.
fn each_text(list: &Node) -> Values {
    match &list.value {
        Value::List(items) => items.iter().map(fixed).collect(),
        _ => vec![None],
    }
}

fn fixed(value: &Node) -> Option<String> {
    value.text().filter(|text| !is_expression(text)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(definition: &str, family: Option<&'static str>, text: &str) -> Values {
        let mut variables = Variables::default();
        variables.enter(&Node::read(definition).unwrap(), family, true);
        variables.expand(text)
    }

    #[test]
    fn fixed_values_are_known() {
        let declared =
            "variables: [{name: registry, type: String, value: account.docker}, {name: late, value: <+input>},
            {name: hidden, type: Secret, value: token}]";
        let expanded = |text| expanded(declared, Some("pipeline.variables"), text);
        assert_eq!(expanded("<+pipeline.variables.registry>"), [Some("account.docker".into())]);
        assert_eq!(expanded("x_<+ pipeline.variables.registry >_y"), [Some("x_account.docker_y".into())]);
        for unknown in [
            "<+pipeline.variables.late>",
            "<+pipeline.variables.hidden>",
            "<+pipeline.variables.other>",
            "<+pipeline.variables.registry>.default(x)",
            "<+stage.variables.registry>",
            "<+<+pipeline.variables.registry>>",
            "<+input>",
            "${registry}",
            "<+",
        ] {
            assert_eq!(expanded(unknown), [None], "{unknown}");
        }
    }

    #[test]
    fn a_strategy_has_several() {
        let matrix = "strategy: {matrix: {env: [dev, qa], target: [{conn: a}, {conn: <+input>}], maxConcurrency: 2}}";
        assert_eq!(expanded(matrix, None, "<+matrix.env>_k8s"), [Some("dev_k8s".into()), Some("qa_k8s".into())]);
        assert_eq!(expanded(matrix, None, "<+matrix.target.conn>"), [Some("a".into()), None]);
        assert_eq!(expanded(matrix, None, "<+matrix.target>"), [None, None]);
        let repeat = "strategy: {repeat: {items: [a]}}";
        assert_eq!(expanded(repeat, None, "<+repeat.item>"), [Some("a".into())]);
    }

    #[test]
    fn what_is_out_of_all_proportion_is_left_to_the_run() {
        let axis = |values: usize| format!("strategy: {{matrix: {{x: [{}]}}}}", "a, ".repeat(values));
        assert_eq!(expanded(&axis(1000), None, "<+matrix.x>").len(), 1000);
        assert_eq!(expanded(&axis(1001), None, "<+matrix.x>"), [None]);
        assert_eq!(expanded(&axis(1), None, &format!("<+matrix.x>{}", "x".repeat(1000))), [None]);
        assert_eq!(expanded("variables: [{name: x, value: a}, {name: x, value: b}]", Some("v"), "<+v.x>"), [None]);
    }

    #[test]
    fn an_inner_matrix_hides_the_outer() {
        let mut variables = Variables::default();
        variables.enter(&Node::read("strategy: {matrix: {env: [dev]}}").unwrap(), None, true);
        for inner in ["strategy: {matrix: {os: [linux]}}", "strategy: <+input>"] {
            let before = variables.enter(&Node::read(inner).unwrap(), None, true);
            assert_eq!(variables.expand("<+matrix.env>"), [None]);
            variables.leave(before);
            assert_eq!(variables.expand("<+matrix.env>"), [Some("dev".into())]);
        }
    }

    #[test]
    fn a_strategy_out_of_place_is_no_word_against_another() {
        let mut variables = Variables::default();
        let [dev, qa, text] = ["{matrix: {env: [dev]}}", "{matrix: {env: [qa]}}", "Rolling"]
            .map(|strategy| Node::read(&format!("strategy: {strategy}")).unwrap());
        let known = [Some("dev".to_owned())];
        variables.enter(&dev, None, false);
        assert_eq!(variables.expand("<+matrix.env>"), known);
        variables.enter(&dev, None, false);
        variables.enter(&text, None, false);
        assert_eq!(variables.expand("<+matrix.env>"), known);
        variables.enter(&qa, None, false);
        assert_eq!(variables.expand("<+matrix.env>"), [None]);
        variables.enter(&qa, None, true);
        assert_eq!(variables.expand("<+matrix.env>"), [Some("qa".into())]);
    }
}
