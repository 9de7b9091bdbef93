//! The application of the examples, in a database of its own.

use crate::server::{connect, empty_database};
use std::process::Command;

/// `examples/acme.sql` and `examples/delivery.sql` have run in `database`.
pub struct Demo {
    pub database: String,
    /// What they printed.
    pub printed: String,
}

impl Demo {
    pub fn run() -> Self {
        let mut demo = Self { database: empty_database(), printed: String::new() };
        let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
        let output = Command::new("psql")
            .args(["-X", "-A", "-t", "-d", &demo.database])
            .args(["-f", &format!("{examples}/acme.sql"), "-f", &format!("{examples}/delivery.sql")])
            .output()
            .expect("psql runs");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{errors}");
        demo.printed = String::from_utf8_lossy(&output.stdout).into_owned();
        demo
    }
}

/// The role of the application belongs to all databases of the server, where the next demo makes it again.
impl Drop for Demo {
    fn drop(&mut self) {
        let mut owner = connect("postgres");
        let _ = owner.batch_execute(&format!("DROP DATABASE {} WITH (FORCE)", self.database));
        let _ = owner.batch_execute("DROP ROLE IF EXISTS delivery_app");
    }
}
