//! Server settings.

use super::settings_list::NamesAside;
use pgrx::{GucContext, GucFlags, GucRegistry, GucSetting, PostgresGucEnum};
use std::ffi::{CString, c_char, c_void};

/// What a question is answered that names no principal, where none is bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PostgresGucEnum)]
enum Unbound {
    /// No.
    #[name = c"nothing"]
    Nothing,
    /// An error.
    #[name = c"error"]
    Error,
}

/// Kilobytes. Harness's largest account with 100 principals in use takes about 3 MB; beyond the limit the
/// principals not asked about for longest are compiled anew when they come back.
static CACHE_SIZE: GucSetting<i32> = GucSetting::<i32>::new(32 * 1024);

/// Off, because it writes.
static TRACK_GRANT_USES: GucSetting<bool> = GucSetting::<bool>::new(false);

/// Nobody has rights, and that is what PostgreSQL's users expect of a session that was told nothing.
static UNBOUND: GucSetting<Unbound> = GucSetting::<Unbound>::new(Unbound::Nothing);

/// Seconds; 0 is off, because a replica that falls behind is often better than none.
static MAX_REPLICA_AGE: GucSetting<i32> = GucSetting::<i32>::new(0);

/// Seconds.
static ASSERTION_LIFETIME: GucSetting<i32> = GucSetting::<i32>::new(60 * 60);

/// Milliseconds.
static ACTING_LIMIT: GucSetting<i32> = GucSetting::<i32>::new(30 * 60 * 1000);
/// Off: while rights move from one reason to another, a statement that goes on may miss rows for a moment.
static INDEXES_BY_REASON: GucSetting<bool> = GucSetting::<bool>::new(true);

static SEARCH_UNDER_POLICIES: GucSetting<bool> = GucSetting::<bool>::new(true);

static SEARCH_OPERATORS: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(None);
static APPROXIMATE_INDEXES: GucSetting<Option<CString>> = GucSetting::<Option<CString>>::new(Some(c"hnsw, ivfflat"));

/// Defines them; once per backend, while the library loads.
pub fn define() {
    let mut names = NamesAside::new();
    define_search(&mut names);
    define_others(&mut names);
    names.finish();
}

fn define_others(names: &mut NamesAside) {
    GucRegistry::define_int_guc(
        names.next(c"harness_rbac.acting_limit"),
        c"How long one principal acts for another at most.",
        c"From then on the transaction acts for nobody.",
        &ACTING_LIMIT,
        1,
        24 * 60 * 60 * 1000,
        GucContext::Suset,
        GucFlags::UNIT_MS,
    );
    GucRegistry::define_int_guc(
        names.next(c"harness_rbac.cache_size"),
        c"Memory for compiled policy in each session.",
        c"Principals not asked about for longest are forgotten first; one that is in use always stays.",
        &CACHE_SIZE,
        64,
        1024 * 1024,
        GucContext::Suset,
        GucFlags::UNIT_KB,
    );
    GucRegistry::define_bool_guc(
        names.next(c"harness_rbac.track_grant_uses"),
        c"Notes when each role assignment was last used.",
        c"At most once an hour for each, at the end of transactions that may write. The view unused_role_bindings shows it.",
        &TRACK_GRANT_USES,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_enum_guc(
        names.next(c"harness_rbac.unbound"),
        c"What a question is answered that names no principal, where none is bound.",
        c"nothing: no, so that a policy hides every row. error: the question fails.",
        &UNBOUND,
        GucContext::Suset,
        GucFlags::default(),
    );
    GucRegistry::define_int_guc(
        names.next(c"harness_rbac.max_replica_age"),
        c"How long a logical subscriber of the policy answers without hearing from its publisher.",
        c"After that every question fails. 0 is for ever.",
        &MAX_REPLICA_AGE,
        0,
        i32::MAX / 1000,
        GucContext::Suset,
        GucFlags::UNIT_S,
    );
    GucRegistry::define_int_guc(
        names.next(c"harness_rbac.assertion_lifetime"),
        c"How long after it was signed another node may say for whom a transaction acts.",
        c"As long as transactions last that reach new nodes in the middle.",
        &ASSERTION_LIFETIME,
        1,
        24 * 60 * 60,
        GucContext::Suset,
        GucFlags::UNIT_S,
    );
}

/// In microseconds.
pub fn assertion_lifetime() -> i64 {
    i64::from(ASSERTION_LIFETIME.get()) * 1_000_000
}

/// Makes a misspelt `harness_rbac.` setting an error instead of a silent placeholder.
#[allow(unsafe_code)]
pub fn reserve_prefix() {
    // SAFETY: called once, while the library loads; the name is copied.
    unsafe { pgrx::pg_sys::MarkGUCPrefixReserved(c"harness_rbac".as_ptr()) };
}

/// What is planned by: the plans that are kept do not outlive a change.
#[allow(unsafe_code)]
fn define_search(names: &mut NamesAside) {
    // SAFETY: the hooks are guarded.
    unsafe {
        GucRegistry::define_bool_guc_with_hooks(
            names.next(c"harness_rbac.indexes_by_reason"),
            c"Lets policies use indexes on the columns of resource and attributes, for callers who hold single resources.",
            c"Rows are the same either way.",
            &INDEXES_BY_REASON,
            GucContext::Suset,
            GucFlags::default(),
            None,
            Some(flag_changes),
            None,
        );
        GucRegistry::define_bool_guc_with_hooks(
            names.next(c"harness_rbac.search_under_policies"),
            c"Lets full text, jsonb, LIKE, arrays and ranges use their indexes under policies.",
            c"Operators that tell nothing of a row but whether they match may look at it before the policy does.",
            &SEARCH_UNDER_POLICIES,
            GucContext::Suset,
            GucFlags::default(),
            None,
            Some(flag_changes),
            None,
        );
        GucRegistry::define_string_guc_with_hooks(
            names.next(c"harness_rbac.search_operators"),
            c"Operators of extensions that may do so, too.",
            c"Each as schema.operator(type,type), separated by semicolons. None may raise an error for any value of a row.",
            &SEARCH_OPERATORS,
            GucContext::Suset,
            GucFlags::default(),
            None,
            Some(text_changes),
            None,
        );
        GucRegistry::define_string_guc_with_hooks(
            names.next(c"harness_rbac.approximate_indexes"),
            c"Access methods whose indexes give candidates in the place of the nearest rows.",
            c"Separated by commas. Under policies they are used only while METHOD.iterative_scan is on: else rows would be missing.",
            &APPROXIMATE_INDEXES,
            GucContext::Suset,
            GucFlags::default(),
            None,
            Some(text_changes),
            None,
        );
    }
}

#[allow(unsafe_code)]
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn flag_changes(_value: bool, _extra: *mut c_void) {
    // SAFETY: marks the plans that are kept.
    unsafe { pgrx::pg_sys::ResetPlanCache() };
}

#[allow(unsafe_code)]
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn text_changes(_value: *const c_char, _extra: *mut c_void) {
    // SAFETY: marks the plans that are kept.
    unsafe { pgrx::pg_sys::ResetPlanCache() };
}

pub fn has_indexes_by_reason() -> bool {
    INDEXES_BY_REASON.get()
}

pub fn searches_under_policies() -> bool {
    SEARCH_UNDER_POLICIES.get()
}

pub fn search_operators() -> Option<CString> {
    SEARCH_OPERATORS.get()
}

pub fn approximate_indexes() -> Option<CString> {
    APPROXIMATE_INDEXES.get()
}

pub fn tracks_grant_uses() -> bool {
    TRACK_GRANT_USES.get()
}

/// Whether a question by nobody is to fail.
pub fn nobody_is_an_error() -> bool {
    UNBOUND.get() == Unbound::Error
}

/// In microseconds; `None` if it does not matter.
#[inline]
pub fn max_replica_age() -> Option<i64> {
    match MAX_REPLICA_AGE.get() {
        0 => None,
        seconds => Some(i64::from(seconds) * 1_000_000),
    }
}

pub fn cache_bytes() -> usize {
    CACHE_SIZE.get().unsigned_abs() as usize * 1024
}

/// In microseconds.
pub fn acting_limit() -> i64 {
    i64::from(ACTING_LIMIT.get()) * 1000
}
