//! What a document is: a pipeline in one of its forms, or something else that looks like one.

use super::expression::is_expression;
use super::node::Node;
use super::walk_state::Step;
use crate::model::{RbacError, Result, ScopePath, SqlState, quoted};

const HINT: &str = "Give the pipeline as Harness shows it, in YAML or JSON.";

/// A pipeline in its document.
pub struct Found<'a> {
    pub pipeline: &'a Node,
    /// The key that it stands under.
    pub under: Step<'a>,
    /// Whether its stages and steps stand by themselves, without a mapping of `stage` and `step` around them.
    pub is_simplified: bool,
}

/// Finds the pipeline.
///
/// # Errors
/// 22023 for a template, an input set, and for what is no pipeline.
pub fn pipeline_of(document: &Node) -> Result<Found<'_>> {
    let kind = document.text_of("kind");
    for (key, kinds, what) in [
        ("template", &["template"][..], "a template"),
        ("inputSet", &["input-set", "inputSet", "inputset"], "an input set"),
        ("overlayInputSet", &["overlay-input-set", "overlayInputSet", "overlay"], "an overlay of input sets"),
    ] {
        let stands_alone = document.get("pipeline").is_none() && document.get(key).is_some();
        if stands_alone || kind.is_some_and(|kind| kinds.contains(&kind)) {
            return Err(document.wrong(
                SqlState::InvalidParameterValue,
                &format!("definition is {what}, no pipeline"),
                &format!("Running a pipeline reads {what}; by itself it is not run."),
                "Register the pipeline as it is with everything put in, as Harness shows it when it compiles it.",
            ));
        }
    }
    let has_parts = |node: &&Node| node.get("stages").or_else(|| node.get("template")).is_some();
    let under = if kind == Some("pipeline") && document.get("pipeline").is_none() { "spec" } else { "pipeline" };
    let pipeline = document.get(under);
    let Some(found) = pipeline.filter(has_parts) else {
        return Err(pipeline.unwrap_or(document).wrong(
            SqlState::InvalidParameterValue,
            "definition is no pipeline",
            "A pipeline stands under the key \"pipeline\", or \"spec\" beside \"kind: pipeline\", and has stages or a template.",
            HINT,
        ));
    };
    let is_simplified =
        kind.is_some() || document.get("version").is_some() || found.get("stages").is_some_and(stand_alone);
    Ok(Found { pipeline: found, under: Step::Key(under), is_simplified })
}

/// Whether these are stages of the simplified form.
fn stand_alone(stages: &Node) -> bool {
    const WRAPPED: [&str; 4] = ["stage", "parallel", "insert", "template"];
    const ALONE: [&str; 5] = ["steps", "chain", "group", "dynamic", "spec"];
    let is_alone = |stage: &Node| {
        !WRAPPED.iter().any(|key| stage.get(key).is_some()) && ALONE.iter().any(|key| stage.get(key).is_some())
    };
    stages.items().iter().any(is_alone)
}

/// What a definition says of itself must be where it is registered. One that is written by hand and names neither its
/// organization nor its project may be registered by another name.
///
/// # Errors
/// 22023 with both names.
pub fn check_home(pipeline: &Node, scope: ScopePath<'_>, identifier: &str) -> Result<()> {
    let said = |key: &str| {
        pipeline.get(key).filter(|node| node.text().is_some_and(|text| !text.is_empty() && !is_expression(text)))
    };
    let (organization, project) = (said("orgIdentifier"), said("projectIdentifier"));
    let mut parts = scope.as_str().split('/').skip(1);
    check(organization, "organization", parts.next().unwrap_or_default())?;
    check(project, "project", parts.next().unwrap_or_default())?;
    match organization.or(project) {
        Some(_) => check(said("identifier"), "pipeline", identifier),
        None => Ok(()),
    }
    .map_err(|error| RbacError {
        detail: format!("{} It is registered in {}.", error.detail, quoted(scope.as_str())),
        ..error
    })
}

fn check(said: Option<&Node>, what: &str, registered: &str) -> Result<()> {
    let Some((node, text)) = said.and_then(|node| node.text().map(|text| (node, text))) else { return Ok(()) };
    if text == registered {
        return Ok(());
    }
    Err(node.wrong(
        SqlState::InvalidParameterValue,
        "definition is that of another pipeline",
        &format!("It names {what} {}, and is to be registered as that of {what} {}.", quoted(text), quoted(registered)),
        "Register it where it belongs, or correct what it says.",
    ))
}
