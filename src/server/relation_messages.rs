//! What PostgreSQL says of relations. A backend has ten places for those who listen, so all of us share one.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::policy_index;
use pgrx::pg_sys;
use std::cell::Cell;

struct Hearing {
    registered: Cell<bool>,
    observer: Cell<Option<fn(pg_sys::Oid)>>,
}

static HEARING: BackendLocal<Hearing> =
    BackendLocal::new(Hearing { registered: Cell::new(false), observer: Cell::new(None) });

/// Begins to listen, once per backend.
pub(super) fn listen() {
    if !HEARING.get().registered.replace(true) {
        // SAFETY: once per backend, as there is no way to unregister; the callback is a plain function.
        unsafe { pg_sys::CacheRegisterRelcacheCallback(Some(on_message), pg_sys::Datum::from(0)) };
    }
}

/// Has `observer` called with the relation of each message, `InvalidOid` when messages were lost; from inside PostgreSQL's
/// message loop: no allocation, no look-up, no panic. Whether nobody did before.
pub fn observe_relations(observer: fn(pg_sys::Oid)) -> bool {
    listen();
    HEARING.get().observer.replace(Some(observer)).is_none()
}

extern "C-unwind" fn on_message(_argument: pg_sys::Datum, relation: pg_sys::Oid) {
    policy_index::on_message(relation);
    if let Some(observer) = HEARING.get().observer.get() {
        observer(relation);
    }
}
