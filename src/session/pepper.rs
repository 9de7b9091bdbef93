//! The key under which secrets are hashed. It lies in a file that only the server reads, so that whoever gets hold of
//! the tables, by a dump or otherwise, can neither use nor make tokens.
#![allow(unsafe_code)]

use crate::model::{RbacError, Result, SqlState};
use crate::server::in_data_directory;
use pgrx::pg_sys;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

const NAME: &str = "harness_rbac.pepper";
const BYTES: usize = 32;

/// The pepper; `None` if there is none yet, and then no token was ever made.
///
/// # Errors
/// 54000 if the file cannot be read or holds something else.
pub fn read() -> Result<Option<Vec<u8>>> {
    let mut pepper = Vec::new();
    let outcome = File::open(path()).and_then(|file| file.take(BYTES as u64 + 1).read_to_end(&mut pepper));
    match outcome {
        Ok(BYTES) => Ok(Some(pepper)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Ok(_) => Err(unusable("It does not hold 32 bytes.".into())),
        Err(error) => Err(unusable(format!("{error}."))),
    }
}

/// The pepper, made on first use: as long as there are no keys that were made with another.
///
/// # Errors
/// 54000 if the file can be neither read nor written, or is missing.
pub fn read_or_make(are_there_keys: impl FnOnce() -> bool) -> Result<Vec<u8>> {
    if let Some(pepper) = read()? {
        return Ok(pepper);
    }
    if are_there_keys() {
        return Err(RbacError {
            hint: "Copy it from the data directory where the keys were made: pg_upgrade and dumps leave it out. \
                Where it is lost, so are the keys: DELETE FROM harness_rbac.api_keys."
                .into(),
            ..unusable("It is not there, and there are keys that were made with it.".into())
        });
    }
    // Complete under another name first: nobody must read half of it.
    let draft = path().with_extension(format!("new.{}", std::process::id()));
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
        file.write_all(&random::<BYTES>().ok_or_else(|| std::io::Error::other("no random numbers"))?)?;
        file.sync_all()?;
        // Unlike a rename this leaves alone what another session has put there meanwhile.
        match std::fs::hard_link(&draft, path()) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    };
    let outcome = write();
    let _ = std::fs::remove_file(&draft);
    outcome.map_err(|error| unusable(format!("{error}.")))?;
    read()?.ok_or_else(|| unusable("It is not there.".into()))
}

/// Random bytes for secrets, from PostgreSQL's source.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    // SAFETY: fills the array.
    unsafe { pg_sys::pg_strong_random(bytes.as_mut_ptr().cast(), N) }.then_some(bytes)
}

fn path() -> PathBuf {
    in_data_directory(NAME)
}

fn unusable(detail: String) -> RbacError {
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        format!("the pepper of API keys in file {NAME} of the data directory cannot be used"),
        detail,
        "Restore the file from a backup of the data directory; without it no API key can be verified.",
    )
}
