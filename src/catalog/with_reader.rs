//! A reader for the time of one look-up.

use super::index_scan::Reader;
use super::snapshot::View;
use crate::model::Result;
use pgrx::PgMemoryContexts;

/// What a look-up takes at most of PostgreSQL's memory, as a rule.
const ROOM: usize = 1 << 20;

/// Whether there is memory to begin with. Where PostgreSQL has none left for a few hundred bytes, nobody can be told of
/// the error either, and it takes the server down.
fn require_room() -> Result<()> {
    let mut room: Vec<u8> = Vec::new();
    room.try_reserve_exact(ROOM)?;
    std::hint::black_box(&room);
    Ok(())
}

/// Runs `load` on the newest state, its scratch memory freed afterwards. `absent` where the extension is not installed.
pub(super) fn with_reader<T>(absent: T, load: impl FnOnce(&mut Reader) -> Result<T>) -> Result<T> {
    with_reader_of(View::Newest, absent, load)
}

/// The same on either state.
///
/// # Errors
/// Those of `load`.
pub fn with_reader_of<T>(view: View, absent: T, load: impl FnOnce(&mut Reader) -> Result<T>) -> Result<T> {
    require_room()?;
    let scratch = || match Reader::of(view)? {
        Some(mut reader) => load(&mut reader),
        None => Ok(absent),
    };
    #[allow(unsafe_code)]
    // SAFETY: what `load` returns is Rust's own memory; nothing palloc'd leaves the context.
    unsafe {
        PgMemoryContexts::new("harness_rbac load").switch_to(|_| scratch())
    }
}
