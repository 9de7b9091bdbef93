//! Numbers that all sessions of a server add to, where the library is loaded with the server.
#![allow(unsafe_code)]

use super::backend_local::BackendLocal;
use super::clock::wall_time;
use pgrx::prelude::*;
use pgrx::{PgAtomic, pg_shmem_init};
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many there are.
pub const SHARED_NUMBERS: usize = 11;

/// The first is since when, in microseconds of PostgreSQL's clock.
type Shared = [AtomicU64; 1 + SHARED_NUMBERS];

// SAFETY: nothing else has that name.
static SHARED: PgAtomic<Shared> = unsafe { PgAtomic::new(c"harness_rbac.numbers") };
/// Whether they are there: what the server has found out while it started, its sessions inherit.
static ARE_THERE: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

/// Makes room for them, if the library is being loaded with the server; whether it is.
// The macro asks for versions of PostgreSQL that this is not for.
#[expect(unexpected_cfgs)]
pub fn share_numbers() -> bool {
    // SAFETY: reads a variable of the server.
    let is_starting = unsafe { pg_sys::process_shared_preload_libraries_in_progress };
    if is_starting {
        pg_shmem_init!(SHARED = zeros());
        ARE_THERE.get().set(true);
    }
    is_starting
}

/// As they are when the server has started, or has recovered.
fn zeros() -> Shared {
    let mut zeros: Shared = std::array::from_fn(|_| AtomicU64::new(0));
    zeros.iter_mut().take(1).for_each(|since| *since = AtomicU64::new(wall_time().cast_unsigned()));
    zeros
}

/// Adds to them. Does nothing where they are not there.
pub fn add_to_shared(more: [u64; SHARED_NUMBERS]) {
    if ARE_THERE.get().get() {
        for (number, more) in SHARED.get().iter().skip(1).zip(more) {
            if more != 0 {
                number.fetch_add(more, Ordering::Relaxed);
            }
        }
    }
}

/// Since when they are counted, in microseconds of PostgreSQL's clock, and the numbers; `None` where they are not there.
pub fn shared_numbers() -> Option<(i64, [u64; SHARED_NUMBERS])> {
    if !ARE_THERE.get().get() {
        return None;
    }
    let [since, numbers @ ..] = SHARED.get();
    let read = |number: &AtomicU64| number.load(Ordering::Relaxed);
    Some((read(since).cast_signed(), numbers.each_ref().map(read)))
}
