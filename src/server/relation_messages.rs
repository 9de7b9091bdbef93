//! What PostgreSQL says of relations. A backend has ten places for those who listen, so all of us share one.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use pgrx::pg_sys;
use std::cell::Cell;

/// Who listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listener {
    ObjectIds,
    Signals,
    Parents,
}

type Observer = fn(pg_sys::Oid);

struct Hearing {
    registered: Cell<bool>,
    /// In the order of [`Listener`].
    observers: [Cell<Option<Observer>>; 3],
}

static HEARING: BackendLocal<Hearing> =
    BackendLocal::new(Hearing { registered: Cell::new(false), observers: [const { Cell::new(None) }; 3] });

/// Has `observer` called with the relation of each message, `InvalidOid` when messages were lost; from inside PostgreSQL's
/// message loop: no allocation, no look-up, no panic. Whether nobody did before.
pub fn observe_relations(listener: Listener, observer: Observer) -> bool {
    let hearing = HEARING.get();
    let before = hearing.observers.get(listener as usize).and_then(|place| place.replace(Some(observer)));
    if !hearing.registered.replace(true) {
        // SAFETY: once per backend, as there is no way to unregister; the callback is a plain function.
        unsafe { pg_sys::CacheRegisterRelcacheCallback(Some(on_message), pg_sys::Datum::from(0)) };
    }
    before.is_none()
}

extern "C-unwind" fn on_message(_argument: pg_sys::Datum, relation: pg_sys::Oid) {
    HEARING.get().observers.iter().filter_map(Cell::get).for_each(|observer| observer(relation));
}
