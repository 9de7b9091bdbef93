//! Errors as users meet them: what was wrong, what was found, what to do next.

use std::collections::TryReserveError;
use std::fmt::Write;

pub type Result<T> = std::result::Result<T, RbacError>;

/// The SQLSTATEs of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SqlState {
    /// 42602: an identifier, path or reference that does not parse.
    InvalidName,
    /// 42704: names something that does not exist.
    UndefinedObject,
    /// 42710: exists already.
    DuplicateObject,
    /// 42501: not permitted.
    InsufficientPrivilege,
    /// 22023: well-formed but wrong.
    InvalidParameterValue,
    /// 0LP01: an assignment that the rules for assignments forbid.
    InvalidGrantOperation,
    /// 2BP01: something else needs it.
    DependentObjectsStillExist,
    /// 42939: a reserved identifier, or a change to what is shipped.
    ReservedName,
    /// 25006: it has to write, and the transaction may not.
    ReadOnlyTransaction,
    /// 28000: a bad, expired or unknown token.
    InvalidAuthorization,
    /// 54000: a documented limit.
    ProgramLimitExceeded,
    QueryCanceled,
    /// 55000: library and tables are of different versions.
    ObjectNotInPrerequisiteState,
    /// 0A000: what PostgreSQL can do, and principals may not.
    FeatureNotSupported,
}

/// An error of this extension. Message without full stop, detail and hint as sentences.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RbacError {
    pub sqlstate: SqlState,
    pub message: String,
    pub detail: String,
    pub hint: String,
}

impl RbacError {
    pub fn new(
        sqlstate: SqlState,
        message: impl Into<String>,
        detail: impl Into<String>,
        hint: impl Into<String>,
    ) -> RbacError {
        RbacError { sqlstate, message: message.into(), detail: detail.into(), hint: hint.into() }
    }
}

impl From<TryReserveError> for RbacError {
    fn from(error: TryReserveError) -> RbacError {
        out_of_memory(error.to_string())
    }
}

/// 54000: something could not be allocated.
pub fn out_of_memory(what: String) -> RbacError {
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        "not enough memory to compile the policy",
        what,
        "Give the server more memory, or split what one principal holds.",
    )
}

/// A name in double quotes for a message, cut to a readable length, control characters escaped.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", brief(name, 100))
}

/// Text that somebody else may have written, for a message: at most so many characters, control characters escaped.
pub fn brief(text: &str, most: usize) -> String {
    let mut brief = String::new();
    for character in text.chars().take(most) {
        if character.is_control() {
            // Writing to a String cannot fail.
            let _ = write!(brief, "{}", character.escape_default());
        } else {
            brief.push(character);
        }
    }
    if text.chars().nth(most).is_some() {
        brief.push_str("...");
    }
    brief
}

/// The error for a name that nothing has.
pub fn undefined(what: &str, name: &str, detail: impl Into<String>, hint: &str) -> RbacError {
    RbacError::new(SqlState::UndefinedObject, format!("{what} {} does not exist", quoted(name)), detail, hint)
}

/// The error for a name that is taken.
pub fn duplicate(what: &str, name: &str, detail: impl Into<String>, hint: &str) -> RbacError {
    RbacError::new(SqlState::DuplicateObject, format!("{what} {} already exists", quoted(name)), detail, hint)
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn names_in_messages_are_short_and_printable() {
        assert_eq!(quoted("a\nb"), "\"a\\nb\"");
        assert_eq!(quoted(&"x".repeat(1_000_000)).len(), 105);
    }
}
