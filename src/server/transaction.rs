//! What the transaction in progress can do.
#![allow(unsafe_code)]

use pgrx::pg_sys;

/// Whether this transaction can write, and fails for no conflict.
pub fn may_write_aside() -> bool {
    // SAFETY: reads variables of the backend.
    unsafe {
        !pg_sys::XactReadOnly
            && pg_sys::XactIsoLevel < pg_sys::XACT_REPEATABLE_READ as i32
            && !pg_sys::RecoveryInProgress()
            && !pg_sys::IsInParallelMode()
    }
}

/// Whether this transaction may write nothing at all.
pub fn is_read_only() -> bool {
    // SAFETY: reads variables of the backend.
    unsafe { pg_sys::XactReadOnly || pg_sys::RecoveryInProgress() || pg_sys::IsInParallelMode() }
}

/// Whether a transaction is in progress, its savepoints that are being rolled back included; no longer when its end takes
/// back what it set.
pub fn is_in_transaction() -> bool {
    // SAFETY: reads variables of the backend.
    unsafe { pg_sys::IsTransactionState() || pg_sys::GetCurrentTransactionNestLevel() > 1 }
}
