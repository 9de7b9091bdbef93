//! Why questions cannot be answered now, which queries that ask one are told before they read a row.

use super::current_identity::{current_principal, is_bound, nobody_is_bound};
use crate::cache::signals;
use crate::model::RbacError;
use crate::server::{AsRole, Unanswerable, is_installed, may_execute_may_review, require_fresh, settings};

/// Why they cannot be; `None` if they can.
pub fn why_unanswerable() -> Option<Unanswerable> {
    let all = |error| Some(because(error, false));
    match is_installed() {
        Ok(true) => {}
        Ok(false) => return None,
        Err(error) => return all(error),
    }
    if let Err(error) = require_fresh() {
        return all(error);
    }
    if !settings::nobody_is_an_error() {
        return None;
    }
    signals::absorb();
    current_principal().is_none().then(|| because(nobody_is_bound(), true))
}

fn because(error: RbacError, but_named: bool) -> Unanswerable {
    // As `may_review()` says it to the views.
    let sees_policy = AsRole::is_superuser() || !is_bound() && may_execute_may_review();
    Unanswerable { error, but_named, sees_policy }
}
