//! The application with shared documents, in a database of its own.

use crate::server::{connect, empty_database};
use std::process::Command;

pub const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");

/// What its server logs in as.
pub const SERVER: &str = "docs_server";

/// `examples/documents` has run in `database`, all of it or all but the tour.
pub struct Documents {
    pub database: String,
    /// What it printed.
    pub printed: String,
}

impl Documents {
    pub fn run(files: &[&str]) -> Self {
        let mut documents = Self { database: empty_database(), printed: String::new() };
        let mut psql = Command::new("psql");
        psql.args(["-X", "-q", "-A", "-t", "-d", &documents.database]);
        for file in files {
            psql.arg("-f").arg(format!("{EXAMPLES}/documents/{file}"));
        }
        let output = psql.output().expect("psql runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{errors}");
        documents.printed = String::from_utf8_lossy(&output.stdout).into_owned();
        documents
    }
}

/// Roles belong to all databases of the server, where the next one makes it again.
impl Drop for Documents {
    fn drop(&mut self) {
        let mut owner = connect("postgres");
        let _ = owner.batch_execute(&format!("DROP DATABASE {} WITH (FORCE)", self.database));
        let _ = owner.batch_execute(&format!("DROP ROLE IF EXISTS {SERVER}"));
    }
}
