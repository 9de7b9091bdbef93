//! The examples run as `make demo` runs them, and end as their text says.

use harness_rbac_tests::demo::Demo;

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
    let demo = Demo::run();
    let printed = &demo.printed;
    assert!(printed.contains("\nt|f\n"), "the walkthrough ends otherwise:\n{printed}");
    assert!(printed.contains("\nuser:ana@example.com@acme\n"), "somebody else may run the pipeline:\n{printed}");
    assert!(
        printed.contains("\ndocker|acme/payments/checkout|user_group:SampleUG@acme lacks core_connector_access"),
        "{printed}"
    );
    assert!(printed.ends_with(CALLERS), "the callers see something else:\n{printed}");
    println!("examples: acme.sql and delivery.sql ran as described");
}
