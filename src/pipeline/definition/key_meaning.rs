//! What the keys of a definition mean.

use super::key_table::{KEYS, SIMPLIFIED_KEYS};
use super::node::Node;

/// What the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The identifier of a resource of a type.
    Reference(&'static str),
    /// The same where the key may stand for something else as well: only a text names a resource.
    Named(&'static str),
    /// A list of identifiers.
    References(&'static str),
    /// Infrastructure definitions, which belong to the environment beside them.
    Infrastructures,
    /// A list of parts of a pipeline, each a mapping of what it is.
    Parts,
    /// A part whose keys name what it refers to; as a whole a runtime input, it is a reference of the type.
    Holder(&'static str),
    /// In the simplified form: an identifier, a mapping with it, or several of either.
    Called(&'static str),
    /// In the simplified form: a mapping that says what it uses.
    Uses(&'static str),
    /// In the simplified form: a pipeline that is run, with its input sets.
    Chain,
    /// In the simplified form: inputs by their names.
    Inputs,
    /// A pipeline that comes with the run, and of which nothing is known.
    Dynamic,
    /// Clusters of an environment under GitOps.
    Clusters,
    /// Applications of a GitOps step.
    Applications,
    /// Which of the environments, or of their infrastructure.
    Filters,
    /// What a step gives back: names of its own, no references.
    Outputs,
    /// A mapping whose keys the author of the pipeline makes up.
    Free,
    /// Anything else.
    Other,
}

/// Where a key has a meaning.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    Anywhere,
    /// Below this key.
    Below(&'static str),
    /// Beside this key.
    Beside(&'static str),
    /// Where it describes what a stage works on.
    InStage,
    /// In what is specified for one of these types; a star at the end stands for the rest.
    OfKind(&'static [&'static str]),
}

/// What stands around a key.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    pub parent: &'a str,
    /// The mapping that the key is in.
    pub beside: &'a Node,
    pub in_stage: bool,
    /// The type of what is specified here.
    pub kind: &'a str,
    pub is_simplified: bool,
}

/// What a key means where it stands.
pub fn meaning(key: &str, around: Around<'_>) -> Meaning {
    if around.is_simplified && key == "with" {
        return if is_of_the_product(around) { Meaning::Other } else { Meaning::Free };
    }
    let simplified = SIMPLIFIED_KEYS.iter().filter(|_| around.is_simplified);
    let found = simplified.chain(&KEYS).find(|(name, place, _)| *name == key && place.is(around));
    match found {
        Some((_, _, meaning)) => *meaning,
        None if is_kind_of(key, "ConnectorRef") => Meaning::Reference("CONNECTOR"),
        None if is_kind_of(key, "ConnectorRefs") => Meaning::References("CONNECTOR"),
        None => Meaning::Other,
    }
}

/// Whether a key means something somewhere.
#[cfg_attr(not(test), allow(dead_code, reason = "asked by the tests that know the product's schema"))]
pub fn is_known(key: &str) -> bool {
    let simplified = SIMPLIFIED_KEYS.iter().chain(&KEYS);
    simplified.map(|(name, ..)| *name).any(|name| name == key)
        || is_kind_of(key, "ConnectorRef")
        || is_kind_of(key, "ConnectorRefs")
}

impl Place {
    fn is(self, around: Around<'_>) -> bool {
        match self {
            Place::Anywhere => true,
            Place::Below(parent) => around.parent == parent,
            Place::Beside(key) => around.beside.get(key).is_some(),
            Place::InStage => around.in_stage,
            Place::OfKind(kinds) => kinds.iter().any(|kind| match kind.strip_suffix('*') {
                Some(start) => around.kind.starts_with(start),
                None => around.kind.eq_ignore_ascii_case(kind),
            }),
        }
    }
}

/// In the simplified form `with` has inputs of the author's own, but for these.
fn is_of_the_product(around: Around<'_>) -> bool {
    const CHANNELS: [&str; 6] = ["email", "webhook", "pager-duty", "ms-teams", "slack", "datadog"];
    matches!(around.parent, "approval" | "chain" | "source-config")
        || around.parent == "notifications" && CHANNELS.contains(&around.beside.text_of("uses").unwrap_or_default())
}

/// Whether a key says which kind, such as `harnessImageConnectorRef`.
fn is_kind_of(key: &str, end: &str) -> bool {
    key.strip_suffix(end).is_some_and(|kind| !kind.is_empty())
}
