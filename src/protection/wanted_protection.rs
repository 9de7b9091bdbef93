//! What to protect, and how.

use crate::model::{AttributeColumnsDocument, CommandsDocument, Level, RbacError, SqlState};
use pgrx::pg_sys;

/// What to protect, and how.
pub struct Protection<'a> {
    pub target: pg_sys::Oid,
    pub resource_type: &'a str,
    pub scope_column: &'a str,
    /// Set if the column has the keys of scopes of this level in place of ids.
    pub scope_level: Option<Level>,
    pub resource_column: Option<&'a str>,
    pub attributes: AttributeColumnsDocument,
    pub commands: CommandsDocument,
    pub force: bool,
    /// Whether a constraint asks as well; `None`: where the table is one of Citus.
    pub guard: Option<bool>,
}

/// The error for what cannot be protected so.
pub(super) fn refused(message: String, detail: impl Into<String>, hint: impl Into<String>) -> RbacError {
    RbacError::new(SqlState::InvalidParameterValue, message, detail, hint)
}
