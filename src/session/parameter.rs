//! The parameter `harness_rbac.principal`.
//!
//! A parameter, because PostgreSQL ends it with the transaction or savepoint that set it, and hands it to parallel
//! workers. Only superusers and roles that hold SET on it may set it.
#![allow(unsafe_code)]

use super::binding::{self, Change, Only};
use super::token;
use crate::cache::bounds_in_force::{self, Acting};
use crate::catalog::is_unknown_principal;
use crate::model::{PrincipalKind, PrincipalRef, RbacError, Result, SqlState, quoted};
use crate::server::{BackendLocal, warn};
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, c_char, c_void};
use std::rc::Rc;

const NAME: &CStr = c"harness_rbac.principal";

/// What the parameter says: `user:ana@acme`, and behind a `#` the public id of the API key that proved it.
pub struct Identity {
    pub principal: Rc<str>,
    pub key: Option<Box<str>>,
}

/// Written by PostgreSQL.
static TEXT: BackendLocal<Cell<*mut c_char>> = BackendLocal::new(Cell::new(std::ptr::null_mut()));
/// Counts assignments, so that the text need not be compared on every row.
static ASSIGNMENTS: BackendLocal<Cell<u64>> = BackendLocal::new(Cell::new(0));
static KNOWN: BackendLocal<RefCell<(u64, Option<Rc<Identity>>)>> = BackendLocal::new(RefCell::new((0, None)));
/// The assignment that named a principal, if no API key has a say in it.
static PLAIN: BackendLocal<Cell<Option<u64>>> = BackendLocal::new(Cell::new(None));
/// Whether the parameter is set by this library, which has looked for the principal.
static IS_BINDING: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));
/// The value that was found good for a SET, and may be assigned next.
static CHECKED: BackendLocal<Cell<*const c_char>> = BackendLocal::new(Cell::new(std::ptr::null()));
/// PostgreSQL's own record of the parameter.
static RECORD: BackendLocal<Cell<*mut pg_sys::config_generic>> = BackendLocal::new(Cell::new(std::ptr::null_mut()));

/// Defines the parameter; once per backend, while the library loads.
pub fn define() {
    // SAFETY: all strings are static; PostgreSQL keeps the address of `TEXT`, which is static too.
    unsafe {
        pg_sys::DefineCustomStringVariable(
            NAME.as_ptr(),
            c"Principal whose permissions are asked for where none is named.".as_ptr(),
            c"Such as user:ana@acme or service_account:ci@acme/payments; empty for none. Set it with SET LOCAL."
                .as_ptr(),
            TEXT.get().as_ptr(),
            c"".as_ptr(),
            pg_sys::GucContext::PGC_SUSET,
            pg_sys::GUC_NOT_WHILE_SEC_REST as i32,
            Some(check),
            Some(assign),
            None,
        );
        RECORD.get().set(find_record(NAME));
        pg_sys::RegisterXactCallback(Some(at_transaction_end), std::ptr::null_mut());
    }
}

/// PostgreSQL's record of a parameter; null if there is none.
pub(super) fn find_record(name: &CStr) -> *mut pg_sys::config_generic {
    // SAFETY: the parameter is defined; PostgreSQL never frees the record of one that is.
    #[cfg(not(feature = "pg15"))]
    unsafe {
        pg_sys::find_option(name.as_ptr(), false, true, 0)
    }
    // SAFETY: the same; the list has as many records as PostgreSQL says.
    #[cfg(feature = "pg15")]
    unsafe {
        let length = usize::try_from(pg_sys::GetNumConfigOptions()).unwrap_or(0);
        let records = std::slice::from_raw_parts(pg_sys::get_guc_variables(), length);
        let named = |record: &&*mut pg_sys::config_generic| CStr::from_ptr((***record).name) == name;
        records.iter().find(named).copied().unwrap_or(std::ptr::null_mut())
    }
}

/// The identity that is set, if any.
#[inline(always)]
pub fn get() -> Option<Rc<Identity>> {
    let assignments = ASSIGNMENTS.get().get();
    let known = KNOWN.get().try_borrow().ok().filter(|known| known.0 == assignments).map(|known| known.1.clone());
    known.unwrap_or_else(|| read(assignments))
}

/// The assignment that names the principal of this session, if nothing but it has a say in that.
#[inline(always)]
pub fn stamp() -> Option<u64> {
    PLAIN.get().get().filter(|plain| *plain == ASSIGNMENTS.get().get())
}

#[cold]
fn read(assignments: u64) -> Option<Rc<Identity>> {
    // SAFETY: what PostgreSQL has assigned.
    let text = unsafe { text_of(TEXT.get().get()) };
    let identity = Some(text).filter(|text| !text.is_empty()).map(|text| {
        let (principal, key) = split(text);
        Rc::new(Identity { principal: principal.into(), key: key.map(Box::from) })
    });
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        *known = (assignments, identity.clone());
    }
    PLAIN.get().set(identity.as_ref().filter(|identity| identity.key.is_none()).map(|_| assignments));
    identity
}

/// The text of a value, empty if it is none.
///
/// # Safety
/// A value of a string parameter: null, or NUL-terminated until after the next assignment.
unsafe fn text_of<'a>(value: *const c_char) -> &'a str {
    // SAFETY: see above.
    (!value.is_null()).then(|| unsafe { CStr::from_ptr(value) }.to_str().ok()).flatten().unwrap_or_default()
}

/// Principal and key. No scope path has a `#`, so one behind the last `@` is ours.
pub fn split(value: &str) -> (&str, Option<&str>) {
    match value.rsplit_once('#') {
        Some((principal, key)) if !key.contains('@') => (principal, Some(key)),
        _ => (value, None),
    }
}

/// Binds a principal until the transaction ends, as long as the API key holds if it was proved by one, within the bounds
/// and for whom it is acted for. It must be of the right form.
///
/// # Errors
/// 42501 if something else was bound in this transaction before; 54000 if there is no memory for it.
pub fn bind(only: Only, key: Option<&str>, acting: Option<Acting>) -> Result<()> {
    if binding::is_for_another(&only.principal) && binding::is_taken_back() {
        return Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("cannot bind {}: whom this transaction was bound to has been taken back", quoted(&only.principal)),
            "It was bound within a savepoint that was rolled back, or was reset; it acts for nobody since, and can act for nobody else.",
            "Bind before the first savepoint. To go on, bind the same principal again, or end the transaction.",
        ));
    }
    if binding::is_something_else(&only) {
        let is_other = binding::is_for_another(&only.principal);
        return Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!(
                "cannot bind {}: this transaction acts {}",
                quoted(&only.principal),
                if is_other { "for another principal" } else { "within other bounds, or by somebody else" }
            ),
            "A transaction is bound once.",
            "End the transaction, and bind the next one.",
        ));
    }
    let value = key.map_or_else(|| only.principal.to_string(), |key| format!("{}#{key}", only.principal));
    let value = CString::new(value).unwrap_or_default();
    // Before there is anybody that they limit.
    if acting.is_some() || !only.bounds.is_empty() {
        bounds_in_force::begin(only.bounds.clone(), acting)?;
    }
    let _binding = Binding::begin();
    // SAFETY: both strings are NUL-terminated. Who may get here is guarded by the EXECUTE privilege on begin_session(),
    // and by the secret that authenticate() wants.
    unsafe {
        pg_sys::set_config_option(
            NAME.as_ptr(),
            value.as_ptr(),
            pg_sys::GucContext::PGC_SUSET,
            pg_sys::GucSource::PGC_S_SESSION,
            pg_sys::GucAction::GUC_ACTION_LOCAL,
            true,
            pgrx::PgLogLevel::ERROR as i32,
            false,
        );
    }
    binding::fix(only);
    Ok(())
}

/// While it lives, the parameter is set by this library.
struct Binding;

impl Binding {
    fn begin() -> Binding {
        IS_BINDING.get().set(true);
        Binding
    }
}

impl Drop for Binding {
    fn drop(&mut self) {
        IS_BINDING.get().set(false);
    }
}

/// Says so where a session is told to act for somebody whom there is not: everything would be empty, and nobody would know why.
fn warn_if_unknown(value: &str) {
    // SAFETY: both only look at the state of the backend.
    let may_look = unsafe { pg_sys::IsTransactionState() && pg_sys::ParallelWorkerNumber < 0 };
    let (principal, key) = split(value);
    if value.is_empty() || key.is_some() || IS_BINDING.get().get() || !may_look {
        return;
    }
    if let Ok(true) = is_unknown_principal(principal) {
        warn(
            format!("principal {} does not exist", quoted(principal)),
            "Nobody of that name holds a permission: every answer is no, and every list is empty.",
            "Create it, or look for its name in harness_rbac.visible_principals.",
        );
    }
}

/// Why a value cannot be the principal of a session.
fn objection(value: &str, is_set: bool) -> Option<&'static CStr> {
    let (principal, key) = split(value);
    match PrincipalRef::parse(principal) {
        _ if value.is_empty() => None,
        Err(_) => Some(c"Write user:NAME@ACCOUNT or service_account:NAME@SCOPE."),
        Ok(reference) if reference.kind == PrincipalKind::UserGroup => Some(c"A user group does not act."),
        Ok(_) if key.is_some_and(|key| !token::is_public_id(key)) => Some(c"There is no API key of that form."),
        Ok(_) if is_set && binding::is_for_another(principal) && binding::is_taken_back() => {
            Some(c"Whom this transaction was bound to has been taken back, with a savepoint or by RESET; it can act for nobody else.")
        }
        Ok(_) if is_set && binding::is_for_another(principal) => {
            Some(c"This transaction is bound to another principal.")
        }
        Ok(_) => None,
    }
}

/// PostgreSQL's check hook. May run outside of a transaction, so what it refuses it tells by the form alone.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn check(
    value: *mut *mut c_char,
    _extra: *mut *mut c_void,
    source: pg_sys::GucSource::Type,
) -> bool {
    // SAFETY: PostgreSQL passes a string; the detail is static and only read.
    unsafe {
        if value.is_null() || (*value).is_null() {
            return true;
        }
        // By SET and its kin, not by a file or what is set for a role.
        let is_set = source >= pg_sys::GucSource::PGC_S_INTERACTIVE;
        let text = CStr::from_ptr(*value).to_str();
        let objection = text.as_ref().map_or(Some(c"It is no text."), |text| objection(text, is_set));
        let is_told = objection.is_none() && source == pg_sys::GucSource::PGC_S_SESSION;
        if is_told && let Ok(text) = text {
            warn_if_unknown(text);
        }
        CHECKED.get().set(if is_told { *value } else { std::ptr::null() });
        if let Some(objection) = objection {
            pg_sys::GUC_check_errdetail_string = objection.as_ptr().cast_mut();
        }
        objection.is_none()
    }
}

/// PostgreSQL's assign hook: counts, also when a transaction or savepoint takes a value back, and has the binding know.
unsafe extern "C-unwind" fn assign(value: *const c_char, _extra: *mut c_void) {
    let assignments = ASSIGNMENTS.get();
    assignments.set(assignments.get().wrapping_add(1));
    let is_told = CHECKED.get().replace(std::ptr::null()) == value && !value.is_null();
    let change = match () {
        () if is_told => Change::Told,
        () if is_end_of_function() => Change::FunctionEnded,
        () => Change::Fell,
    };
    // SAFETY: the former value is let go of after this.
    let (old, new) = unsafe { (text_of(TEXT.get().get()), text_of(value)) };
    binding::note(old, new, change);
}

/// Whether a value is taken back that the SET clause of a function covered. RESET within it is noted in another way.
fn is_end_of_function() -> bool {
    // SAFETY: reads PostgreSQL's record of the parameter, and its newest note of a former value.
    unsafe {
        let stack = RECORD.get().get().as_ref().and_then(|record| record.stack.as_ref());
        stack.is_some_and(|stack| stack.state == pg_sys::GucStackState::GUC_SAVE) && pg_sys::IsTransactionState()
    }
}

/// Forgets the binding when the transaction is over.
unsafe extern "C-unwind" fn at_transaction_end(event: pg_sys::XactEvent::Type, _argument: *mut c_void) {
    use pg_sys::XactEvent::{XACT_EVENT_ABORT, XACT_EVENT_COMMIT, XACT_EVENT_PREPARE};
    if matches!(event, XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE) {
        binding::end();
    }
}
