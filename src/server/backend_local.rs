//! State of one backend.
#![allow(unsafe_code)]

/// A value that belongs to the backend process.
///
/// A `thread_local!` in a shared library costs a function call on every access, several times per row. A backend
/// has one thread, and pgrx refuses calls from any other, so a plain static does.
pub struct BackendLocal<T>(T);

// SAFETY: only the backend's main thread ever gets here.
unsafe impl<T> Sync for BackendLocal<T> {}

impl<T> BackendLocal<T> {
    pub const fn new(value: T) -> Self {
        BackendLocal(value)
    }

    #[inline]
    pub fn get(&self) -> &T {
        &self.0
    }
}
