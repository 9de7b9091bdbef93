//! A definition as a tree that remembers where its parts stand.

use crate::model::{RbacError, Result, SqlState, has_room, quoted};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};
use serde_saphyr::{Error, Spanned};
use std::fmt;

/// A definition may be this long. The longest in use have some hundred kilobytes.
pub const MOST_BYTES: usize = 4 << 20;
/// And nested this deeply; reading and walking it recurse. Pipelines come to about 30 levels.
const MOST_LEVELS: usize = 100;
/// And have this many parts, aliases counted as what they stand for.
const MOST_NODES: usize = 150_000;

/// As much memory as reading takes, at most.
const ROOM_FOR_EACH_BYTE: usize = 32;

/// A part of a document, with where it begins.
#[derive(Debug)]
pub struct Node {
    pub at: Position,
    pub value: Value,
}

/// Line and column, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    line: u64,
    column: u64,
}

#[derive(Debug)]
pub enum Value {
    /// Null, or an empty value.
    Null,
    /// A number or a truth value.
    Scalar,
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// Reads a definition in YAML, of which JSON is a part.
    ///
    /// # Errors
    /// 22023 with line and column for what is no YAML, has a key twice or several documents; 54000 for what is too long,
    /// too deep, or too large with its aliases expanded.
    pub fn read(definition: &str) -> Result<Node> {
        if definition.len() > MOST_BYTES {
            return Err(RbacError::new(
                SqlState::ProgramLimitExceeded,
                "pipeline definition is too long",
                format!("It has {} bytes, of at most {MOST_BYTES}.", definition.len()),
                "Split the pipeline, or move parts of it into templates.",
            ));
        }
        // The reader does not ask whether there is memory.
        has_room(ROOM_FOR_EACH_BYTE * definition.len())?;
        let options = serde_saphyr::options! {
            budget: serde_saphyr::budget! {
                max_depth: MOST_LEVELS,
                max_nodes: MOST_NODES,
                max_documents: 1,
                max_total_scalar_bytes: 2 * MOST_BYTES,
            },
            duplicate_keys: DuplicateKeyPolicy::Error,
            non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
            // `no` and `on` are text, as for Harness.
            strict_booleans: true,
            with_snippet: false,
        };
        serde_saphyr::from_str_with_options(definition, options).map_err(|error| unreadable(&error))
    }

    /// The value of a key; `None` also for what is no mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The text of a key.
    pub fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items; none for what is no list.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The error for a part that is not what it should be.
    pub fn wrong(&self, sqlstate: SqlState, message: &str, detail: &str, hint: &str) -> RbacError {
        RbacError::new(sqlstate, format!("{message} at {}", self.at), detail, hint)
    }
}

impl fmt::Display for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}", self.line, self.column)
    }
}

fn unreadable(error: &Error) -> RbacError {
    let at = error.location().map_or_else(String::new, |at| {
        let (line, column) = (at.line(), at.column());
        format!(" at {}", Position { line, column })
    });
    let wrong = |detail: String| {
        RbacError::new(
            SqlState::InvalidParameterValue,
            format!("pipeline definition cannot be read{at}"),
            detail,
            "Give the pipeline as Harness shows it, in YAML or JSON.",
        )
    };
    let mut cause = error.without_snippet();
    while let Error::AliasError { error, .. } = cause {
        cause = error;
    }
    match cause {
        Error::DuplicateMappingKey { key, .. } => {
            wrong(format!("The key {} is there twice.", quoted(key.as_deref().unwrap_or_default())))
        }
        Error::Budget { breach: serde_saphyr::budget::BudgetBreach::Documents { .. }, .. }
        | Error::MultipleDocuments { .. } => wrong("There is more than one document.".into()),
        Error::Budget { .. } | Error::AliasReplayLimitExceeded { .. } | Error::AliasReplayStackDepthExceeded { .. } => {
            too_large(&at)
        }
        Error::ExternalMessage { msg, .. } if msg.contains("recursion limit") => too_large(&at),
        error => wrong(format!("The reader says {}.", quoted(&error.to_string()))),
    }
}

fn too_large(at: &str) -> RbacError {
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        format!("pipeline definition is too large{at}"),
        format!(
            "A definition has at most {MOST_LEVELS} levels, {MOST_NODES} parts and {} bytes of text, what aliases \
             repeat included.",
            2 * MOST_BYTES
        ),
        "Split the pipeline, or move parts of it into templates.",
    )
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Node, D::Error> {
        let spanned: Spanned<Value> = Spanned::deserialize(deserializer)?;
        let (line, column) = (spanned.referenced.line(), spanned.referenced.column());
        Ok(Node { at: Position { line, column }, value: spanned.value })
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Value, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value")
    }

    fn visit_unit<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> std::result::Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, _: bool) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_i128<E>(self, _: i128) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_u128<E>(self, _: u128) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<Value, E> {
        Ok(Value::Scalar)
    }

    fn visit_str<E>(self, text: &str) -> std::result::Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> std::result::Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> std::result::Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.try_reserve(1).map_err(A::Error::custom)?;
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> std::result::Result<Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.try_reserve(1).map_err(A::Error::custom)?;
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}
