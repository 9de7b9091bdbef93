//! Server settings.

use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting};

/// Kilobytes. The product's largest account with 100 principals in use takes about 3 MB; beyond the limit the
/// principals not asked about for longest are compiled anew when they come back.
static CACHE_SIZE: GucSetting<i32> = GucSetting::<i32>::new(32 * 1024);

/// Off, because it writes.
static TRACK_GRANT_USES: GucSetting<bool> = GucSetting::<bool>::new(false);

/// Milliseconds.
static ACTING_LIMIT: GucSetting<i32> = GucSetting::<i32>::new(30 * 60 * 1000);

pub fn define() {
    GucRegistry::define_int_guc(
        c"harness_rbac.acting_limit",
        c"How long one principal acts for another at most.",
        c"From then on the transaction acts for nobody.",
        &ACTING_LIMIT,
        1,
        24 * 60 * 60 * 1000,
        GucContext::Suset,
        GucFlags::UNIT_MS,
    );
    GucRegistry::define_int_guc(
        c"harness_rbac.cache_size",
        c"Memory for compiled policy in each session.",
        c"Principals not asked about for longest are forgotten first; one that is in use always stays.",
        &CACHE_SIZE,
        64,
        1024 * 1024,
        GucContext::Suset,
        GucFlags::UNIT_KB,
    );
    GucRegistry::define_bool_guc(
        c"harness_rbac.track_grant_uses",
        c"Notes when each role assignment was last used.",
        c"At most once an hour for each, at the end of transactions that may write. The view unused_role_bindings shows it.",
        &TRACK_GRANT_USES,
        GucContext::Suset,
        GucFlags::default(),
    );
}

/// Makes a misspelt `harness_rbac.` setting an error instead of a silent placeholder.
#[allow(unsafe_code)]
pub fn reserve_prefix() {
    // SAFETY: called once, while the library loads; the name is copied.
    unsafe { pgrx::pg_sys::MarkGUCPrefixReserved(c"harness_rbac".as_ptr()) };
}

pub fn tracks_grant_uses() -> bool {
    TRACK_GRANT_USES.get()
}

pub fn cache_bytes() -> usize {
    CACHE_SIZE.get().unsigned_abs() as usize * 1024
}

/// In microseconds.
pub fn acting_limit() -> i64 {
    i64::from(ACTING_LIMIT.get()) * 1000
}
