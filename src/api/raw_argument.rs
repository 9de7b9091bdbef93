//! Arguments read where they lie.
#![allow(unsafe_code)]

pub use crate::server::text_in_place as text;
use pgrx::pg_sys;

/// # Safety
/// `fcinfo` is a call with more than `place` arguments.
#[inline]
pub unsafe fn argument(fcinfo: pg_sys::FunctionCallInfo, place: usize) -> Option<pg_sys::Datum> {
    // SAFETY: the caller vouches for the place; args is a C flexible array.
    unsafe {
        let argument = &*(*fcinfo).args.as_ptr().add(place);
        (!argument.isnull).then_some(argument.value)
    }
}
