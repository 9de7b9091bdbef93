//! Which assignments decisions rely on, if the server keeps track.
//!
//! A decision that is known already costs nothing more. When a question is first answered for a scope, the principal's
//! assignments that bear on both are noted; once an hour the answers are forgotten, so that what is still asked is noted
//! again. That says too much rather than too little: an assignment is used also where another one grants the same.

use crate::model::{Assignment, Catalogue, Map, PermissionIndex, Scope, TypeIndex, push};
use crate::server::{BackendLocal, moment, statement_time};
use std::cell::{OnceCell, RefCell};

/// Microseconds: a use is noted once in this time.
const PRECISION: i64 = 3_600_000_000;
/// A backend that meets more assignments than this starts over.
const LIMIT: usize = 1 << 16;

#[derive(Default)]
struct Uses {
    /// When each was last noted.
    noted: Map<i64, i64>,
    /// Not handed over yet.
    pending: Vec<i64>,
    /// When the answers were last forgotten.
    renewed: i64,
}

static USES: BackendLocal<OnceCell<RefCell<Uses>>> = BackendLocal::new(OnceCell::new());

/// Notes those of the principal's assignments that bear on a question in a scope. Without memory for it nothing is noted.
pub fn note(
    assignments: &[Assignment],
    catalogue: &Catalogue,
    (permission, resource_type): (PermissionIndex, TypeIndex),
    scope: &Scope,
) {
    let Ok(mut uses) = USES.get().get_or_init(RefCell::default).try_borrow_mut() else { return };
    let asked = moment();
    let now = asked.statement;
    let are_scopes = catalogue.resource_type(resource_type).is_some_and(|known| known.scope_level.is_some());
    // Of shares nothing is noted: what is known of many as one does not tell which of them was relied on.
    for assignment in assignments.iter().filter(|assignment| assignment.shared().is_none()) {
        // As resources, scopes are reached from below, too.
        let reaches = assignment.reaches(scope) || are_scopes && assignment.scope.is_within(scope.id());
        let is_used = reaches && assignment.role.contains(permission) && assignment.validity.contains(asked);
        if is_used && uses.noted.get(&assignment.id).is_none_or(|at| now - at >= PRECISION) {
            if uses.noted.len() >= LIMIT {
                uses.noted.clear();
            }
            if uses.noted.try_reserve(1).is_ok() && push(&mut uses.pending, assignment.id).is_ok() {
                uses.noted.insert(assignment.id, now);
            }
        }
    }
}

/// Hands over the keys of the assignments noted since the last time. `forget_answers` is called once an hour; whether it did.
pub fn take(forget_answers: impl FnOnce() -> bool) -> Vec<i64> {
    let Some(Ok(mut uses)) = USES.get().get().map(RefCell::try_borrow_mut) else { return Vec::new() };
    let now = statement_time();
    if now - uses.renewed >= PRECISION && forget_answers() {
        uses.renewed = now;
    }
    std::mem::take(&mut uses.pending)
}
