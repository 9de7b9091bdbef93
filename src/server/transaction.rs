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

/// Whether this transaction can write at all.
pub fn may_log() -> bool {
    // SAFETY: reads variables of the backend.
    unsafe { !pg_sys::XactReadOnly && !pg_sys::RecoveryInProgress() && !pg_sys::IsInParallelMode() }
}

/// Whether every statement of this transaction sees what the first one saw, and nothing that was committed since.
pub fn has_one_snapshot() -> bool {
    // SAFETY: reads a variable of the backend.
    unsafe { pg_sys::XactIsoLevel >= pg_sys::XACT_REPEATABLE_READ as i32 }
}

/// The id of this transaction or savepoint.
pub fn transaction_id() -> u32 {
    // SAFETY: within a transaction that may write.
    unsafe { pg_sys::GetCurrentTransactionId() }.into_inner()
}

/// The cluster that counts transactions so: another one begins anew, also where it was loaded from a dump of this one.
pub fn cluster() -> String {
    // SAFETY: reads what the server has read of its control file long before.
    unsafe { pg_sys::GetSystemIdentifier() }.to_string()
}

/// Whether what this transaction or savepoint of the session did is there: it is a part of the one in progress, or has
/// committed.
pub fn has_taken_effect(transaction: u32) -> bool {
    // SAFETY: the first compares with the backend's own transactions; the second looks into the commit log, which reaches
    // back as far as sessions do.
    unsafe {
        pg_sys::TransactionIdIsCurrentTransactionId(transaction.into())
            || pg_sys::TransactionIdDidCommit(transaction.into())
    }
}

/// Whether a transaction is in progress, its savepoints that are being rolled back included; no longer when its end takes
/// back what it set.
pub fn is_in_transaction() -> bool {
    // SAFETY: reads variables of the backend.
    unsafe { pg_sys::IsTransactionState() || pg_sys::GetCurrentTransactionNestLevel() > 1 }
}
