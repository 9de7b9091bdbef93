//! What keys may mean, and where.

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
    /// What is given to another pipeline that is run, or asked of it.
    Given,
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

impl Place {
    pub fn is(self, around: Around<'_>) -> bool {
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
