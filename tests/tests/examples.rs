//! The examples run as `make demo` runs them, and end as their text says.

use harness_rbac_tests::server::empty_database;
use std::process::Command;

const CALLERS: &str = "\
Ana:
connector|github
environment|live
environment|staging
pipeline|deploy
pipeline|rollback
Ben:
environment|staging
The service account ci:
connector|bank
connector|github
connector|registry
connector|vault
";

#[test]
fn three_callers_see_three_results() {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples");
    let output = Command::new("psql")
        .args(["-X", "-A", "-t", "-d", &empty_database()])
        .args(["-f", &format!("{examples}/acme.sql"), "-f", &format!("{examples}/delivery.sql")])
        .output()
        .expect("psql runs");
    let (printed, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && errors.is_empty(), "{errors}");
    assert!(printed.contains("\nt|f\n"), "the walkthrough ends otherwise:\n{printed}");
    assert!(printed.ends_with(CALLERS), "the callers see something else:\n{printed}");
    println!("examples: acme.sql and delivery.sql ran as described");
}
