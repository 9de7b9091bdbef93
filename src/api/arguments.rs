use crate::model::{RbacError, Result, SqlState};

/// An argument that must not be NULL.
///
/// # Errors
/// 22023 if it is.
pub fn required<T>(argument: &str, value: Option<T>) -> Result<T> {
    value.ok_or_else(|| {
        RbacError::new(
            SqlState::InvalidParameterValue,
            format!("argument \"{argument}\" must not be null"),
            "A null says nothing about what is meant.",
            format!("Give a value for \"{argument}\"."),
        )
    })
}

/// An array argument of names, itself and its elements not NULL.
///
/// # Errors
/// 22023 if one is.
pub fn names(argument: &str, value: Option<Vec<Option<String>>>) -> Result<Vec<String>> {
    required(argument, value)?.into_iter().map(|name| required(argument, name)).collect()
}
