//! One policy for all indexes that an execution of a query reads.
//!
//! Each is asked when its scan begins. Were each asked for what is newest then, a right that moves from one reason to another in
//! between would be in none of the answers, and its rows were lost. Which rows are seen is decided row by row, as ever.
#![allow(unsafe_code)]

use crate::cache::{Arms, arms, bounds_in_force, signals};
use crate::fault::Fault;
use crate::model::{counted, push};
use crate::server::{BackendLocal, or_raise};
use crate::session;
use pgrx::{PgMemoryContexts, pg_sys};
use std::cell::RefCell;
use std::rc::{Rc, Weak};

/// What an execution has asked for. Its memory holds the value, and lets go of it when it ends.
struct Asked {
    memory: pg_sys::MemoryContext,
    principal: Rc<str>,
    permission: Box<str>,
    bounds: u64,
    arms: Rc<Arms>,
}

static ASKED: BackendLocal<RefCell<Vec<Weak<Asked>>>> = BackendLocal::new(RefCell::new(Vec::new()));

/// Where the current principal holds the permission for each reason, as the execution that the call belongs to has asked for it
/// at first.
pub(super) fn arms_of_execution(permission: Option<&str>, call: pg_sys::FunctionCallInfo) -> Rc<Arms> {
    // SAFETY: the call is in progress; what is called lives in the memory of the execution.
    let memory = unsafe { call.as_ref().and_then(|call| call.flinfo.as_ref()).map(|called| called.fn_mcxt) };
    let (Some(permission), Some(principal), Some(memory)) = (permission, session::current_principal(), memory) else {
        return Rc::default();
    };
    let bounds = if bounds_in_force::are_there() { or_raise(bounds_in_force::get()).number() } else { 0 };
    let is_same = |asked: &Rc<Asked>| {
        asked.memory == memory
            && asked.bounds == bounds
            && *asked.permission == *permission
            && asked.principal == principal
            && !Fault::OnePolicy.is_in()
    };
    if let Ok(mut all) = ASKED.get().try_borrow_mut() {
        all.retain(|asked| asked.strong_count() > 0);
        if let Some(known) = all.iter().filter_map(Weak::upgrade).find(is_same) {
            return Rc::clone(&known.arms);
        }
    }
    signals::absorb();
    let arms = or_raise(arms(&principal, permission));
    let now = Asked { memory, principal, permission: permission.into(), bounds, arms: Rc::clone(&arms) };
    let now = or_raise(counted(now));
    let known = Rc::downgrade(&now);
    PgMemoryContexts::For(memory).leak_and_drop_on_delete(now);
    if let Ok(mut all) = ASKED.get().try_borrow_mut() {
        or_raise(push(&mut all, known));
    }
    arms
}
