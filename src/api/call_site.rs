//! What one place in a query remembers from row to row: where in the cache it found its question.
//!
//! Kept in `fn_extra`. Only names and a hint, never an answer: a hint to a question that the cache has
//! forgotten finds nothing. The names are compared on every call, because an expression in a PL/pgSQL loop is one
//! call site with changing arguments; unless they are constants, and the session's principal is asked about, who is
//! known by the stamp.
#![allow(unsafe_code)]

use crate::cache::Hint;
use pgrx::pg_sys;

const ROOM: usize = 256;

/// Lives in palloc'd memory that nobody drops: plain data only.
#[derive(Clone, Copy)]
pub struct CallSite {
    hint: Hint,
    is_kept: bool,
    /// Whether permission and resource type are constants of the query.
    is_fixed: bool,
    /// Of the session's principal, if the hint is for that.
    stamp: Option<u64>,
    lengths: [usize; 3],
    names: [u8; ROOM],
}

/// The names in a question.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    pub principal: &'a str,
    pub permission: &'a str,
    pub resource_type: Option<&'a str>,
}

impl<'a> Names<'a> {
    /// No type and an empty one differ in length.
    #[inline]
    fn lengths(self) -> [usize; 3] {
        [self.principal.len(), self.permission.len(), self.resource_type.map_or(usize::MAX, str::len)]
    }

    #[inline]
    fn parts(self) -> [&'a [u8]; 3] {
        [self.principal, self.permission, self.resource_type.unwrap_or_default()].map(str::as_bytes)
    }
}

impl CallSite {
    pub const EMPTY: CallSite =
        CallSite { hint: Hint::EMPTY, is_kept: false, is_fixed: false, stamp: None, lengths: [0; 3], names: [0; ROOM] };

    /// One where permission and resource type, if there is one, are at these places among the arguments.
    ///
    /// # Safety
    /// `flinfo` is that of a call.
    pub unsafe fn with_names_at(flinfo: *mut pg_sys::FmgrInfo, places: &[usize]) -> CallSite {
        // SAFETY: see the caller; the expression of a call, if there is one, has the arguments as a list of nodes.
        let is_constant = |place: &usize| unsafe {
            let call: *mut pg_sys::FuncExpr = (*flinfo).fn_expr.cast();
            let arguments =
                call.as_ref().filter(|call| call.xpr.type_ == pg_sys::NodeTag::T_FuncExpr)?.args.as_ref()?;
            (*place < arguments.length as usize).then_some(())?;
            let argument: *mut pg_sys::Node = (*arguments.elements.add(*place)).ptr_value.cast();
            Some(argument.as_ref()?.type_ == pg_sys::NodeTag::T_Const)
        };
        CallSite { is_fixed: places.iter().all(|place| is_constant(place) == Some(true)), ..CallSite::EMPTY }
    }

    /// The call site behind a function call, made on its first call.
    ///
    /// # Safety
    /// `fcinfo` is the call in progress; no other use of `fn_extra` is made.
    #[inline]
    pub unsafe fn of_call<'a>(fcinfo: pg_sys::FunctionCallInfo, names: &[usize]) -> Option<&'a mut CallSite> {
        // SAFETY: flinfo, where there is one, outlives the call and is used by one call at a time.
        unsafe {
            let flinfo = (*fcinfo).flinfo.as_mut()?;
            if flinfo.fn_extra.is_null() {
                flinfo.fn_extra = pg_sys::MemoryContextAllocZero(flinfo.fn_mcxt, size_of::<CallSite>());
                flinfo.fn_extra.cast::<CallSite>().write(CallSite::with_names_at(flinfo, names));
            }
            flinfo.fn_extra.cast::<CallSite>().as_mut()
        }
    }

    /// The hint kept for these names; else one that says nothing.
    #[inline]
    pub fn recall(&self, names: Names<'_>) -> Hint {
        if self.is_for(names) { self.hint } else { Hint::default() }
    }

    /// The stamp, if it tells all that may change from call to call.
    #[inline(always)]
    pub fn usable(&self, stamp: Option<u64>) -> Option<u64> {
        stamp.filter(|_| self.is_fixed)
    }

    /// The hint, if it was kept for the session's principal and that is still the same.
    #[inline(always)]
    pub fn recall_same(&self, stamp: Option<u64>) -> Option<&Hint> {
        (self.is_kept && stamp.is_some() && self.stamp == stamp).then_some(&self.hint)
    }

    #[inline(always)]
    fn is_for(&self, names: Names<'_>) -> bool {
        if !self.is_kept || self.lengths != names.lengths() {
            return false;
        }
        let mut start = 0;
        for part in names.parts() {
            if !self.names.get(start..start + part.len()).is_some_and(|kept| is_same(kept, part)) {
                return false;
            }
            start += part.len();
        }
        true
    }

    /// Keeps the hint for these names, if there is room, and with the stamp if it is for the session's principal.
    #[inline(always)]
    pub fn remember(&mut self, names: Names<'_>, hint: Hint, stamp: Option<u64>) {
        let stamp = self.usable(stamp);
        if hint.is_new() || stamp.is_some() && self.stamp != stamp {
            self.keep(names, hint, stamp);
        }
    }

    #[cold]
    fn keep(&mut self, names: Names<'_>, hint: Hint, stamp: Option<u64>) {
        self.is_kept = false;
        self.stamp = stamp;
        let mut start = 0;
        for part in names.parts() {
            let Some(place) = self.names.get_mut(start..start + part.len()) else {
                return;
            };
            place.copy_from_slice(part);
            start += part.len();
        }
        self.lengths = names.lengths();
        self.hint = hint.kept();
        self.is_kept = true;
    }
}

/// Whether two names of the same length are equal: eight bytes at a time and in place, as names are too short to
/// repay a call of the C library.
#[inline]
fn is_same(kept: &[u8], name: &[u8]) -> bool {
    let (Some(kept_end), Some(name_end)) = (kept.last_chunk::<8>(), name.last_chunk::<8>()) else {
        return kept.iter().zip(name).all(|(one, other)| one == other);
    };
    let words = |bytes: &[u8; 8]| u64::from_ne_bytes(*bytes);
    let (kept, name) = (kept.as_chunks::<8>().0, name.as_chunks::<8>().0);
    let differences = kept.iter().zip(name).fold(0, |all, (one, other)| all | (words(one) ^ words(other)));
    differences | (words(kept_end) ^ words(name_end)) == 0
}
