//! A registry for the time of one review.

use super::review_registry::Registry;
use super::shared_parts::Shared;
use super::snapshot::View;
use super::with_reader::with_reader_of;
use crate::model::{Catalogue, Result};

/// Runs `ask` on the newest state, and on that of the statement's snapshot as well if that has not seen all that was
/// read: what both say holds, see [`super::snapshot`].
///
/// # Errors
/// Those of `ask`.
pub fn with_registry<T>(
    catalogue: &Catalogue,
    absent: impl Fn() -> T,
    ask: impl Fn(&Registry<'_>) -> Result<T>,
) -> Result<(T, Option<T>)> {
    let on = |view| {
        with_reader_of(view, (absent(), true), |reader| {
            let registry = Registry::over(reader, Shared::default(), catalogue);
            let found = ask(&registry)?;
            registry.failure.into_inner().map_or(Ok(()), Err)?;
            let is_seen = registry.reader.borrow().writers().are_visible();
            Ok((found, is_seen))
        })
    };
    let (newest, is_seen) = on(View::Newest)?;
    let of_statement = if is_seen { None } else { Some(on(View::Statement)?.0) };
    Ok((newest, of_statement))
}

/// Runs `ask` on the newest state alone, with these parts; what it compiles is added to them.
///
/// # Errors
/// Those of `ask`.
pub fn with_registry_of_parts<T>(
    catalogue: &Catalogue,
    parts: &mut Shared,
    absent: T,
    ask: impl FnOnce(&Registry<'_>) -> Result<T>,
) -> Result<T> {
    with_reader_of(View::Newest, absent, |reader| {
        let registry = Registry::over(reader, std::mem::take(parts), catalogue);
        let found = ask(&registry);
        *parts = registry.shared.into_inner();
        registry.failure.into_inner().map_or(found, Err)
    })
}

/// Runs `ask` on the policy as it was, see [`super::former_rows`].
///
/// # Errors
/// Those of `ask`.
pub fn with_registry_of_then<T>(
    catalogue: &Catalogue,
    absent: impl Fn() -> T,
    ask: impl Fn(&Registry<'_>) -> Result<T>,
) -> Result<T> {
    with_reader_of(View::Then, absent(), |reader| {
        let registry = Registry::over(reader, Shared::default(), catalogue);
        let found = ask(&registry)?;
        registry.failure.into_inner().map_or(Ok(found), Err)
    })
}
