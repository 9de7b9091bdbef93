//! The key that the nodes of a cluster share, under which they tell each other for whom a session acts. It lies in a file
//! that only the server reads, which whoever sets up the nodes makes and copies; without it nothing is told.

use super::assertion::ClusterKeys;
use crate::model::{RbacError, Result, SqlState};
use crate::server::in_data_directory;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::PermissionsExt;

const NAME: &str = "harness_rbac.cluster_key";
/// Two lines, and some space around them.
const MOST_BYTES: u64 = 256;
/// Of a file that others may write, or everybody may read.
const TOO_OPEN: u32 = 0o027;

/// The keys; `None` if there is no file. Read anew each time, so that another key counts at once.
///
/// # Errors
/// 54000 if the file cannot be read, holds something else, or is not the server's alone.
pub fn read() -> Result<Option<ClusterKeys>> {
    let file = match File::open(in_data_directory(NAME)) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unusable(format!("{error}."))),
    };
    let mode = file.metadata().map_err(|error| unusable(format!("{error}.")))?.permissions().mode();
    if mode & TOO_OPEN != 0 {
        return Err(unusable(format!("Others than the server may read or write it: its mode is {:o}.", mode & 0o777)));
    }
    let mut text = String::new();
    file.take(MOST_BYTES).read_to_string(&mut text).map_err(|error| unusable(format!("{error}.")))?;
    let keys = ClusterKeys::parse(&text);
    keys.map(Some)
        .ok_or_else(|| unusable("It holds something else than one or two lines of 64 hexadecimal digits.".into()))
}

fn unusable(detail: String) -> RbacError {
    RbacError::new(
        SqlState::ProgramLimitExceeded,
        format!("the key of the cluster in file {NAME} of the data directory cannot be used"),
        detail,
        "Write it with openssl rand -hex 32, for the server alone to read (chmod 600), and copy it to every node.",
    )
}
