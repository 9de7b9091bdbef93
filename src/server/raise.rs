//! Errors of the model as PostgreSQL raises them.

use crate::fault::Fault;
use crate::model::{RbacError, Result, SqlState};
use pgrx::{PgLogLevel, PgSqlErrorCode, pg_sys::panic::ErrorReport};

/// Raises the error with its SQLSTATE, detail and hint.
pub fn raise(error: RbacError) -> ! {
    let code = match error.sqlstate {
        SqlState::InvalidName => PgSqlErrorCode::ERRCODE_INVALID_NAME,
        SqlState::UndefinedObject => PgSqlErrorCode::ERRCODE_UNDEFINED_OBJECT,
        SqlState::DuplicateObject => PgSqlErrorCode::ERRCODE_DUPLICATE_OBJECT,
        SqlState::InsufficientPrivilege => PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE,
        SqlState::InvalidParameterValue if Fault::Refusals.is_in() => PgSqlErrorCode::ERRCODE_INTERNAL_ERROR,
        SqlState::InvalidParameterValue => PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE,
        SqlState::InvalidGrantOperation => PgSqlErrorCode::ERRCODE_INVALID_GRANT_OPERATION,
        SqlState::DependentObjectsStillExist => PgSqlErrorCode::ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST,
        SqlState::ReservedName => PgSqlErrorCode::ERRCODE_RESERVED_NAME,
        SqlState::ReadOnlyTransaction => PgSqlErrorCode::ERRCODE_READ_ONLY_SQL_TRANSACTION,
        SqlState::InvalidAuthorization => PgSqlErrorCode::ERRCODE_INVALID_AUTHORIZATION_SPECIFICATION,
        SqlState::ObjectNotInPrerequisiteState => PgSqlErrorCode::ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE,
        SqlState::FeatureNotSupported => PgSqlErrorCode::ERRCODE_FEATURE_NOT_SUPPORTED,
        SqlState::ProgramLimitExceeded => PgSqlErrorCode::ERRCODE_PROGRAM_LIMIT_EXCEEDED,
        SqlState::QueryCanceled => PgSqlErrorCode::ERRCODE_QUERY_CANCELED,
    };
    ErrorReport::new(code, error.message, "harness_rbac")
        .set_detail(error.detail)
        .set_hint(error.hint)
        .report(PgLogLevel::ERROR);
    unreachable!("an ERROR does not return")
}

/// Tells the caller about something that is done, and may not be what was meant.
pub fn warn(message: impl Into<String>, detail: impl Into<String>, hint: impl Into<String>) {
    tell(PgLogLevel::WARNING, message.into(), detail.into(), hint.into());
}

/// Tells the caller what may be good to know.
pub fn notice(message: impl Into<String>, detail: impl Into<String>, hint: impl Into<String>) {
    tell(PgLogLevel::NOTICE, message.into(), detail.into(), hint.into());
}

fn tell(level: PgLogLevel, message: String, detail: String, hint: String) {
    let code = match level {
        PgLogLevel::WARNING => PgSqlErrorCode::ERRCODE_WARNING,
        _ => PgSqlErrorCode::ERRCODE_SUCCESSFUL_COMPLETION,
    };
    ErrorReport::new(code, message, "harness_rbac").set_detail(detail).set_hint(hint).report(level);
}

/// The value, or the error raised.
pub fn or_raise<T>(result: Result<T>) -> T {
    result.unwrap_or_else(|error| raise(error))
}

/// Writes a line into the server's log, and to no client.
pub fn log(message: impl Into<String>) {
    let code = PgSqlErrorCode::ERRCODE_SUCCESSFUL_COMPLETION;
    ErrorReport::new(code, message.into(), "harness_rbac").report(PgLogLevel::LOG_SERVER_ONLY);
}
