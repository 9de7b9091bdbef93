//! The parameter `harness_rbac.principal`.
//!
//! A parameter, because PostgreSQL ends it with the transaction or savepoint that set it, and hands it to parallel
//! workers. Only superusers and roles that hold SET on it may set it.
#![allow(unsafe_code)]

use super::token;
use crate::model::{PrincipalKind, PrincipalRef, RbacError, Result, SqlState, quoted};
use crate::server::BackendLocal;
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
/// Who is bound in this transaction, by `begin_session` or `authenticate`. Survives ROLLBACK TO, unlike the parameter.
static BOUND: BackendLocal<RefCell<Option<Box<str>>>> = BackendLocal::new(RefCell::new(None));

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
        pg_sys::RegisterXactCallback(Some(at_transaction_end), std::ptr::null_mut());
    }
}

/// The identity that is set, if any.
#[inline(always)]
pub fn get() -> Option<Rc<Identity>> {
    let assignments = ASSIGNMENTS.get().get();
    let known = KNOWN.get().try_borrow().ok().filter(|known| known.0 == assignments).map(|known| known.1.clone());
    known.unwrap_or_else(|| read(assignments))
}

#[cold]
fn read(assignments: u64) -> Option<Rc<Identity>> {
    let text = TEXT.get().get();
    // SAFETY: the value of a string parameter is null or a NUL-terminated string until the next assignment.
    let text = (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_str().ok()).flatten();
    let identity = text.filter(|text| !text.is_empty()).map(|text| {
        let (principal, key) = split(text);
        Rc::new(Identity { principal: principal.into(), key: key.map(Box::from) })
    });
    if let Ok(mut known) = KNOWN.get().try_borrow_mut() {
        *known = (assignments, identity.clone());
    }
    identity
}

/// Principal and key. No scope path has a `#`, so one behind the last `@` is ours.
fn split(value: &str) -> (&str, Option<&str>) {
    match value.rsplit_once('#') {
        Some((principal, key)) if !key.contains('@') => (principal, Some(key)),
        _ => (value, None),
    }
}

/// Binds a principal until the transaction ends, as long as the API key holds if it was proved by one. It must be of
/// the right form.
///
/// # Errors
/// 42501 if another one was bound in this transaction before.
pub fn bind(principal: &str, key: Option<&str>) -> Result<()> {
    if is_bound_to_another(principal) {
        return Err(RbacError::new(
            SqlState::InsufficientPrivilege,
            format!("cannot bind {}: this transaction acts for another principal", quoted(principal)),
            "A transaction is bound once.",
            "End the transaction, and bind the next one.",
        ));
    }
    let value = key.map_or_else(|| principal.to_owned(), |key| format!("{principal}#{key}"));
    let value = CString::new(value).unwrap_or_default();
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
    BOUND.get().replace(Some(Box::from(principal)));
    Ok(())
}

/// Whether `begin_session` or `authenticate` has bound somebody in this transaction.
pub fn is_bound() -> bool {
    // In doubt somebody is.
    !BOUND.get().try_borrow().is_ok_and(|bound| bound.is_none())
}

fn is_bound_to_another(principal: &str) -> bool {
    BOUND.get().try_borrow().is_ok_and(|bound| bound.as_deref().is_some_and(|bound| bound != principal))
}

/// Why a value cannot be the principal of a session.
fn objection(value: &str) -> Option<&'static CStr> {
    let (principal, key) = split(value);
    match PrincipalRef::parse(principal) {
        _ if value.is_empty() => None,
        Err(_) => Some(c"Write user:NAME@ACCOUNT or service_account:NAME@SCOPE."),
        Ok(reference) if reference.kind == PrincipalKind::UserGroup => Some(c"A user group does not act."),
        Ok(_) if key.is_some_and(|key| !token::is_public_id(key)) => Some(c"There is no API key of that form."),
        Ok(_) if is_bound_to_another(principal) => Some(c"This transaction is bound to another principal."),
        Ok(_) => None,
    }
}

/// PostgreSQL's check hook. May run outside of a transaction, so it looks at the form alone.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn check(
    value: *mut *mut c_char,
    _extra: *mut *mut c_void,
    _source: pg_sys::GucSource::Type,
) -> bool {
    // SAFETY: PostgreSQL passes a string; the detail is static and only read.
    unsafe {
        if value.is_null() || (*value).is_null() {
            return true;
        }
        let objection = CStr::from_ptr(*value).to_str().map_or(Some(c"It is no text."), objection);
        if let Some(objection) = objection {
            pg_sys::GUC_check_errdetail_string = objection.as_ptr().cast_mut();
        }
        objection.is_none()
    }
}

/// PostgreSQL's assign hook: counts, also when a transaction or savepoint takes a value back.
unsafe extern "C-unwind" fn assign(_value: *const c_char, _extra: *mut c_void) {
    let assignments = ASSIGNMENTS.get();
    assignments.set(assignments.get().wrapping_add(1));
}

/// Forgets the binding when the transaction is over.
unsafe extern "C-unwind" fn at_transaction_end(event: pg_sys::XactEvent::Type, _argument: *mut c_void) {
    use pg_sys::XactEvent::{XACT_EVENT_ABORT, XACT_EVENT_COMMIT, XACT_EVENT_PREPARE};
    if matches!(event, XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE)
        && let Ok(mut bound) = BOUND.get().try_borrow_mut()
    {
        *bound = None;
    }
}
