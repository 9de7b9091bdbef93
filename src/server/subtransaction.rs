//! Doing something in a savepoint of its own.
#![allow(unsafe_code)]

use super::write;
use pgrx::pg_sys::panic::CaughtError;
use pgrx::{PgSqlErrorCode, PgTryBuilder, pg_sys};
use std::panic::AssertUnwindSafe;

/// Runs `act` and rolls it back in any case: rows, locks, and what the backend knows of both.
pub fn rehearse<T>(act: impl FnOnce() -> T) -> T {
    let savepoint = Savepoint::begin();
    PgTryBuilder::new(AssertUnwindSafe(act)).finally(|| savepoint.end(false)).execute()
}

/// As [`rehearse`], with no wait for a lock of more than a second; `None` if there was one.
pub fn rehearse_without_waiting<T>(act: impl FnOnce() -> T) -> Option<T> {
    rehearse(|| {
        PgTryBuilder::new(AssertUnwindSafe(|| {
            // Rolled back with the rest. Who waits less by itself goes on to.
            write::execute(
                "SELECT pg_catalog.set_config('lock_timeout', '1s', true)
                  WHERE pg_catalog.current_setting('lock_timeout')::pg_catalog.interval NOT BETWEEN '1 ms' AND '1 s'",
                &[],
            );
            Some(act())
        }))
        .catch_when(PgSqlErrorCode::ERRCODE_LOCK_NOT_AVAILABLE, |_| None)
        .execute()
    })
}

/// Runs `act`, and rolls it back if it fails.
///
/// # Errors
/// What the error says.
pub fn attempt(act: impl FnOnce()) -> Result<(), String> {
    let savepoint = Savepoint::begin();
    let attempted = PgTryBuilder::new(AssertUnwindSafe(|| {
        act();
        Ok(())
    }))
    .catch_others(|error| Err(message_of(&error)))
    .execute();
    savepoint.end(attempted.is_ok());
    attempted
}

/// Runs `read`, which reads times or intervals that somebody else has written, and changes nothing.
///
/// # Errors
/// What PostgreSQL says of one that is none, or that it cannot compute with. All other errors are raised.
pub fn read_times<T>(read: impl FnOnce() -> T) -> Result<T, String> {
    const OF_TIMES: [PgSqlErrorCode; 5] = [
        PgSqlErrorCode::ERRCODE_INVALID_DATETIME_FORMAT,
        PgSqlErrorCode::ERRCODE_DATETIME_FIELD_OVERFLOW,
        PgSqlErrorCode::ERRCODE_INTERVAL_FIELD_OVERFLOW,
        PgSqlErrorCode::ERRCODE_INVALID_TIME_ZONE_DISPLACEMENT_VALUE,
        // An unknown time zone.
        PgSqlErrorCode::ERRCODE_INVALID_PARAMETER_VALUE,
    ];
    rehearse(|| {
        let mut reading = PgTryBuilder::new(AssertUnwindSafe(|| Ok(read())));
        for code in OF_TIMES {
            reading = reading.catch_when(code, |error| Err(message_of(&error)));
        }
        reading.execute()
    })
}

fn message_of(error: &CaughtError) -> String {
    let (CaughtError::PostgresError(report)
    | CaughtError::ErrorReport(report)
    | CaughtError::RustPanic { ereport: report, .. }) = error;
    report.message().to_owned()
}

/// As PostgreSQL's own procedural languages make it.
struct Savepoint {
    context: pg_sys::MemoryContext,
    owner: pg_sys::ResourceOwner,
}

impl Savepoint {
    fn begin() -> Savepoint {
        // SAFETY: within a transaction. The memory context is the caller's again.
        unsafe {
            let savepoint = Savepoint { context: pg_sys::CurrentMemoryContext, owner: pg_sys::CurrentResourceOwner };
            pg_sys::BeginInternalSubTransaction(std::ptr::null());
            pg_sys::MemoryContextSwitchTo(savepoint.context);
            savepoint
        }
    }

    /// Context and resource owner are those of the caller again.
    fn end(&self, is_kept: bool) {
        // SAFETY: the subtransaction is the one that `begin` made; what ran in it has ended its own.
        unsafe {
            if is_kept {
                pg_sys::ReleaseCurrentSubTransaction();
            } else {
                pg_sys::RollbackAndReleaseCurrentSubTransaction();
            }
            pg_sys::MemoryContextSwitchTo(self.context);
            pg_sys::CurrentResourceOwner = self.owner;
        }
    }
}
