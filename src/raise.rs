//! Errors of the model as PostgreSQL raises them.

use crate::model::{RbacError, Result, SqlState};
use pgrx::{PgLogLevel, PgSqlErrorCode, pg_sys::panic::ErrorReport};

/// Raises the error with its SQLSTATE, detail and hint.
pub fn raise(error: RbacError) -> ! {
    let code = match error.sqlstate {
        SqlState::InvalidName => PgSqlErrorCode::ERRCODE_INVALID_NAME,
        SqlState::UndefinedObject => PgSqlErrorCode::ERRCODE_UNDEFINED_OBJECT,
        SqlState::DuplicateObject => PgSqlErrorCode::ERRCODE_DUPLICATE_OBJECT,
        SqlState::InsufficientPrivilege => PgSqlErrorCode::ERRCODE_INSUFFICIENT_PRIVILEGE,
        SqlState::InvalidParameterValue => PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE,
        SqlState::InvalidGrantOperation => PgSqlErrorCode::ERRCODE_INVALID_GRANT_OPERATION,
        SqlState::DependentObjectsStillExist => PgSqlErrorCode::ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST,
        SqlState::ReservedName => PgSqlErrorCode::ERRCODE_RESERVED_NAME,
        SqlState::ProgramLimitExceeded => PgSqlErrorCode::ERRCODE_PROGRAM_LIMIT_EXCEEDED,
    };
    ErrorReport::new(code, error.message, "harness_rbac")
        .set_detail(error.detail)
        .set_hint(error.hint)
        .report(PgLogLevel::ERROR);
    unreachable!("an ERROR does not return")
}

/// The value, or the error raised.
pub fn or_raise<T>(result: Result<T>) -> T {
    result.unwrap_or_else(|error| raise(error))
}
