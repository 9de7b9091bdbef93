//! The parameter `harness_rbac.assertion`, by which another node of the cluster says for whom a transaction acts.
//!
//! Everybody may set it, and without the signature of a node it is worth nothing. What is accepted binds the transaction as
//! `begin_session` does, and only that: the parameter itself keeps the principal, so that nobody reads a signature there.
#![allow(unsafe_code)]

use super::assertion::{Assertion, refused};
use super::binding::{self, Only};
use super::current_identity::current_principal;
use super::{cluster_key, parameter, pepper};
use crate::cache::bounds_in_force;
use crate::model::{PrincipalRef, Result};
use crate::server::{
    BackendLocal, carried, database, is_in_transaction, or_raise, raise, reaches_nodes, role_at_nodes, role_of_session,
    settings, tell_nodes, wall_time, warn,
};
use pgrx::pg_sys;
use std::cell::{Cell, RefCell};
use std::ffi::{CStr, CString, c_char, c_void};

const NAME: &CStr = c"harness_rbac.assertion";
/// How far the clocks of nodes may be apart, in microseconds.
const MOST_AHEAD: i64 = 300_000_000;

/// Written by PostgreSQL.
static TEXT: BackendLocal<Cell<*mut c_char>> = BackendLocal::new(Cell::new(std::ptr::null_mut()));
/// The value that was found good, and may be assigned next; and what it says, unless that is so already.
static CHECKED: BackendLocal<Cell<*const c_char>> = BackendLocal::new(Cell::new(std::ptr::null()));
static ACCEPTED: BackendLocal<RefCell<Option<Assertion>>> = BackendLocal::new(RefCell::new(None));
/// Whether this session itself tells others.
static IS_TELLING: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));
/// Whether the library is being loaded, when nothing may be raised.
static IS_LOADING: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

/// Defines the parameter; once per backend, after the others. What was set before the library was loaded is looked at.
pub fn define() {
    IS_LOADING.get().set(true);
    // SAFETY: all strings are static; PostgreSQL keeps the address of `TEXT`, which is static too.
    unsafe {
        pg_sys::DefineCustomStringVariable(
            NAME.as_ptr(),
            c"For whom this transaction acts, as another node of the cluster has signed it.".as_ptr(),
            c"begin_session() and authenticate() set it where the transaction reaches other nodes.".as_ptr(),
            TEXT.get().as_ptr(),
            c"".as_ptr(),
            pg_sys::GucContext::PGC_USERSET,
            (pg_sys::GUC_NO_SHOW_ALL
                | pg_sys::GUC_NOT_IN_SAMPLE
                | pg_sys::GUC_DISALLOW_IN_FILE
                | pg_sys::GUC_NOT_WHILE_SEC_REST) as i32,
            Some(check),
            Some(assign),
            None,
        );
    }
    IS_LOADING.get().set(false);
}

/// Tells the nodes that the transaction reaches, if there are any, for whom it acts; they take it if they have the same key.
///
/// # Errors
/// 54000 if the key of the cluster cannot be used.
pub fn tell() -> Result<()> {
    if !reaches_nodes() {
        return Ok(());
    }
    let Some(role) = role_at_nodes() else { return Ok(()) };
    let Some(statement) = statement(role)? else { return Ok(()) };
    let statement = CString::new(statement).unwrap_or_default();
    let _telling = Telling::begin();
    tell_nodes(&statement);
    Ok(())
}

/// The statement by which a session of that role at another node acts as this one does; `None` where there is no key of the
/// cluster, and while the session acts for nobody.
///
/// # Errors
/// 54000 if the key of the cluster cannot be used.
pub fn statement(role: String) -> Result<Option<String>> {
    let Some(keys) = cluster_key::read()? else { return Ok(None) };
    let Some(principal) = current_principal() else { return Ok(None) };
    let assertion = Assertion {
        principal: principal.to_string(),
        key: parameter::get().and_then(|identity| identity.key.clone()).map(Into::into),
        acting: bounds_in_force::acting()?,
        bounds: bounds_in_force::get()?.each().cloned().collect(),
        role,
        database: database().unwrap_or_default(),
        issued: wall_time(),
    };
    let signed = pepper::random::<16>().and_then(|nonce| assertion.sign(&keys, &nonce));
    let Some(signed) = signed else { return Err(refused("There are no random numbers.")) };
    // Digits and points: there is nothing to quote.
    Ok(Some(format!("SET LOCAL {} = '{signed}'", NAME.to_string_lossy())))
}

/// While it lives, what is set is what this session has signed.
struct Telling;

impl Telling {
    fn begin() -> Telling {
        IS_TELLING.get().set(true);
        Telling
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        IS_TELLING.get().set(false);
    }
}

/// Whether a text may bind this transaction now.
fn accept(text: &str) -> Result<Assertion> {
    let keys = cluster_key::read()?.ok_or_else(|| refused("This node has no key of a cluster."))?;
    let assertion = Assertion::verify(text, &keys)?;
    let here = role_of_session();
    if here.as_ref().is_none_or(|(role, database)| *role != assertion.role || *database != assertion.database) {
        return Err(refused("It is for a session of another database role, or in another database."));
    }
    let age = wall_time().saturating_sub(assertion.issued);
    if age > settings::assertion_lifetime() || age < -MOST_AHEAD {
        return Err(refused(format!("It was made {} seconds ago, by the clock of this node.", age / 1_000_000)));
    }
    PrincipalRef::parse_actor(&assertion.principal)?;
    let only = only(&assertion);
    if binding::is_something_else(&only) || binding::is_told(|told| parameter::split(told).0 != assertion.principal) {
        return Err(refused("This transaction acts for another principal, or within other bounds."));
    }
    Ok(assertion)
}

fn only(assertion: &Assertion) -> Only {
    let actor = assertion.acting.as_ref().map(|acting| (&*acting.principal).into());
    Only { principal: assertion.principal.as_str().into(), bounds: assertion.bounds.clone(), actor }
}

/// Binds the transaction.
fn bind(assertion: &Assertion) -> Result<()> {
    parameter::bind(only(assertion), assertion.key.as_deref(), assertion.acting.clone())?;
    // Whoever has the same role sees the text of statements; this one has done its work.
    // SAFETY: writes the session's own entry.
    unsafe {
        pg_sys::pgstat_report_activity(
            pg_sys::BackendState::STATE_RUNNING,
            c"SET LOCAL harness_rbac.assertion".as_ptr(),
        )
    };
    Ok(())
}

/// PostgreSQL's check hook.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn check(
    value: *mut *mut c_char,
    _extra: *mut *mut c_void,
    source: pg_sys::GucSource::Type,
) -> bool {
    CHECKED.get().set(std::ptr::null());
    // SAFETY: PostgreSQL passes a string that it has allocated and will keep.
    let text = unsafe {
        if value.is_null() || (*value).is_null() {
            return true;
        }
        CStr::from_ptr(*value)
    };
    // What workers of a parallel query are handed is the principal.
    if text.is_empty() || carried::is_parallel_worker() {
        return true;
    }
    if source != pg_sys::GucSource::PGC_S_SESSION || !is_in_transaction() {
        return objection(c"It is for SET LOCAL alone.");
    }
    let text = text.to_str().unwrap_or_default();
    let found = match IS_TELLING.get().get() {
        true => Ok(None),
        false => accept(text).map(Some),
    };
    let found = match found {
        // PostgreSQL's own warning would show the text.
        Err(error) if IS_LOADING.get().get() => {
            // SAFETY: see above.
            unsafe { keep_only(*value, text.len(), "") };
            warn(error.message, error.detail, error.hint);
            return true;
        }
        found => or_raise(found),
    };
    let principal = match &found {
        Some(assertion) => assertion.principal.clone(),
        None => parameter::get().map(|identity| identity.principal.to_string()).unwrap_or_default(),
    };
    // SAFETY: a signed text is longer than the principal in it, which is a part of it in twice as many digits.
    unsafe { keep_only(*value, text.len(), &principal) };
    if let Ok(mut accepted) = ACCEPTED.get().try_borrow_mut() {
        *accepted = found;
    }
    // SAFETY: see above.
    CHECKED.get().set(unsafe { *value });
    true
}

/// # Safety
/// There are so many bytes, and one more.
unsafe fn keep_only(place: *mut c_char, length: usize, principal: &str) {
    // SAFETY: see above.
    unsafe {
        std::ptr::write_bytes(place, 0, length);
        let kept = if principal.len() <= length { principal } else { "" };
        std::ptr::copy_nonoverlapping(kept.as_ptr().cast(), place, kept.len());
    }
}

fn objection(detail: &'static CStr) -> bool {
    // SAFETY: the detail is static and only read.
    unsafe { pg_sys::GUC_check_errdetail_string = detail.as_ptr().cast_mut() };
    false
}

/// PostgreSQL's assign hook. What is raised here has the transaction take back what PostgreSQL has noted of the assignment.
#[pgrx::pg_guard]
unsafe extern "C-unwind" fn assign(value: *const c_char, _extra: *mut c_void) {
    if CHECKED.get().replace(std::ptr::null()) != value || value.is_null() {
        return;
    }
    let accepted = ACCEPTED.get().try_borrow_mut().ok().and_then(|mut accepted| accepted.take());
    let outcome = match accepted {
        _ if !is_local() => Err(refused("It is for one transaction: SET LOCAL sets it, and nothing else.")),
        Some(assertion) => bind(&assertion),
        None => Ok(()),
    };
    match outcome {
        Err(error) if IS_LOADING.get().get() => warn(error.message, error.detail, error.hint),
        Err(error) => raise(error),
        Ok(()) => {}
    }
}

/// Whether what is being assigned ends with the transaction.
fn is_local() -> bool {
    use pg_sys::GucStackState::{GUC_LOCAL, GUC_SET_LOCAL};
    // SAFETY: reads PostgreSQL's record of the parameter, and its newest note of a former value.
    let stack = unsafe { parameter::find_record(NAME).as_ref().and_then(|record| record.stack.as_ref()) };
    stack.is_some_and(|stack| matches!(stack.state, GUC_LOCAL | GUC_SET_LOCAL))
}
