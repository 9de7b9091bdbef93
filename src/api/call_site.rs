//! What one place in a query remembers from row to row: where in the cache it found its question.
//!
//! Kept in `fn_extra`. Only names and a handle, never an answer: a handle of a question that the cache has
//! forgotten finds nothing. The names are compared on every call, because an expression in a PL/pgSQL loop is one
//! call site with changing arguments.
#![allow(unsafe_code)]

use crate::cache::Handle;
use pgrx::pg_sys;

const ROOM: usize = 256;

/// Lives in palloc'd memory that nobody drops: plain data only.
#[derive(Clone, Copy)]
pub struct CallSite {
    handle: Option<Handle>,
    lengths: [usize; 3],
    names: [u8; ROOM],
}

/// Principal, permission and resource type of a question.
pub type Names<'a> = [&'a [u8]; 3];

impl CallSite {
    /// The call site behind a function call, made on its first call.
    ///
    /// # Safety
    /// `fcinfo` is the call in progress; no other use of `fn_extra` is made.
    #[inline]
    pub unsafe fn of_call<'a>(fcinfo: pg_sys::FunctionCallInfo) -> Option<&'a mut CallSite> {
        // SAFETY: flinfo, where there is one, outlives the call and is used by one call at a time.
        unsafe {
            let flinfo = (*fcinfo).flinfo.as_mut()?;
            if flinfo.fn_extra.is_null() {
                flinfo.fn_extra = pg_sys::MemoryContextAllocZero(flinfo.fn_mcxt, size_of::<CallSite>());
                flinfo.fn_extra.cast::<CallSite>().write(CallSite { handle: None, lengths: [0; 3], names: [0; ROOM] });
            }
            flinfo.fn_extra.cast::<CallSite>().as_mut()
        }
    }

    /// The handle kept for these names.
    #[inline]
    pub fn recall(&self, names: Names<'_>) -> Option<Handle> {
        self.handle?;
        let mut rest: &[u8] = &self.names;
        for (name, length) in names.iter().zip(self.lengths) {
            let (kept, after) = rest.split_at_checked(length)?;
            if kept != *name {
                return None;
            }
            rest = after;
        }
        self.handle
    }

    /// Keeps the handle for these names, if there is room.
    #[cold]
    pub fn remember(&mut self, names: Names<'_>, handle: Option<Handle>) {
        self.handle = None;
        let mut rest: &mut [u8] = &mut self.names;
        for (name, length) in names.iter().zip(&mut self.lengths) {
            let Some((place, after)) = rest.split_at_mut_checked(name.len()) else { return };
            place.copy_from_slice(name);
            *length = name.len();
            rest = after;
        }
        self.handle = handle;
    }
}
