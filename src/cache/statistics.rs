//! How much this backend keeps, as `session_stats()` shows it.

use super::decision::with_store;
use super::policy_store::{Size, Store};
use crate::catalog::View;

/// Of both sides together; nothing inside a decision of this backend.
pub fn size() -> Size {
    let mut all = Size::default();
    for of_side in [View::Newest, View::Statement]
        .into_iter()
        .filter_map(|view| with_store(view, |store: &mut Store| store.size()))
    {
        all.principals += of_side.principals;
        all.questions += of_side.questions;
        all.scopes += of_side.scopes;
        all.bytes += of_side.bytes;
    }
    all
}
