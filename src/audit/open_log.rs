//! Whether the log writes of itself.

use crate::server::BackendLocal;
use std::cell::Cell;

static IS_RECORDING: BackendLocal<Cell<bool>> = BackendLocal::new(Cell::new(false));

/// Runs `write`, for which the log is open.
pub fn while_recording<T>(write: impl FnOnce() -> T) -> T {
    /// Ends it also when an error passes.
    struct Recording(bool);
    impl Drop for Recording {
        fn drop(&mut self) {
            IS_RECORDING.get().set(self.0);
        }
    }
    let _before = Recording(IS_RECORDING.get().replace(true));
    write()
}

/// Whether the log is open.
pub fn is_recording() -> bool {
    IS_RECORDING.get().get()
}
