//! The examples run as `make demo` runs them, and end as their text says.

use harness_rbac_tests::demo::Demo;
use harness_rbac_tests::documents::{Documents, SERVER};
use harness_rbac_tests::server::{connect, connect_as};
use postgres::Client;

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

const TOUR: &str = "\
Who searches for apples finds what it may read, and the comments on it. Ana administers the orchard:
Festival|0
Harvest|1
Budget|1
Cleo has what is in the folder Press:
Festival|0
Harvest|1
With Dan one document is shared for a week, and he may comment on it, and on no other:
Budget|1
Fine with me.
Eve has another organization:
Cargo|0
Whoever opens the link:
Festival|0
And nobody:
Drafts are seen by their authors alone, except that who administers sees all of the organization. Ben:
Raise
Ana shares a document herself, for a day:
d0000000-0000-4000-8000-000000000001|account.Commenter|7 days
d0000000-0000-4000-8000-000000000002|account.Reader|1 day
Cleo loses the folder when the document leaves it:
Harvest
Festival|0
Why may Dan not read the harvest, and what is the least that would let him?
not permitted
this would do:
    SELECT harness_rbac.share_resource('user:dan@example.com@app', 'account.Reader',
        'app/orchard', 'DOCUMENT', 'd0000000-0000-4000-8000-000000000003')
    it gives 1 permission on 1 resource to 1 principal
";

/// What comes of a statement in a transaction of somebody, which is rolled back: a count, or the SQLSTATE.
fn done(server: &mut Client, who: &str, sql: &str) -> String {
    let mut transaction = server.transaction().unwrap();
    transaction.execute("SELECT harness_rbac.begin_session($1)", &[&format!("user:{who}@example.com@app")]).unwrap();
    match transaction.execute(sql, &[]) {
        Ok(rows) => rows.to_string(),
        Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
    }
}

/// How it would be read.
fn plan(server: &mut Client, who: &str, sql: &str) -> String {
    let mut transaction = server.transaction().unwrap();
    transaction.execute("SELECT harness_rbac.begin_session($1)", &[&format!("user:{who}@example.com@app")]).unwrap();
    let lines = transaction.query(&format!("EXPLAIN (COSTS OFF) {sql}"), &[]).unwrap();
    lines.iter().map(|line| line.get::<_, String>(0)).collect::<Vec<_>>().join("\n")
}

#[test]
fn documents_are_shared() {
    let documents = Documents::run(&["schema.sql", "policy.sql", "data.sql", "tour.sql"]);
    assert_eq!(documents.printed, TOUR);

    // Who may do what, after the tour: Harvest lies with Budget and Minutes now, Dan has Budget and Minutes.
    let mut server = connect_as(&documents.database, SERVER);
    let new = |folder: &str| {
        format!(
            "INSERT INTO documents (organization_id, folder_id, author, title)
             SELECT 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-00000000000{folder}', 'x', 'new'"
        )
    };
    let comment = "INSERT INTO comments (document_id, folder_id, author, said) VALUES
        ('d0000000-0000-4000-8000-000000000002', 'f0000000-0000-4000-8000-000000000001', 'x', 'x')";
    let draft = |author: &str| {
        format!(
            "INSERT INTO drafts (organization_id, author, title) VALUES ('a0000000-0000-4000-8000-000000000001', '{author}@example.com', 'x')"
        )
    };
    for (sql, outcomes) in [
        //                                              ana      ben      cleo     dan      eve
        ("SELECT title FROM documents", ["4", "4", "1", "2", "1"]),
        ("SELECT name FROM folders", ["2", "2", "0", "0", "1"]),
        ("SELECT said FROM comments", ["3", "3", "0", "2", "0"]),
        ("SELECT title FROM drafts", ["2", "1", "0", "0", "1"]),
        ("UPDATE documents SET body = 'x'", ["4", "4", "0", "0", "1"]),
        ("DELETE FROM documents WHERE title = 'Budget'", ["1", "0", "0", "0", "0"]),
        (
            "UPDATE documents SET organization_id = 'a0000000-0000-4000-8000-000000000002' WHERE title <> 'Cargo'",
            ["42501", "42501", "0", "0", "0"],
        ),
        (&new("1"), ["1", "1", "42501", "42501", "42501"]),
        (&new("3"), ["23503", "23503", "42501", "42501", "42501"]),
        (comment, ["1", "1", "42501", "42501", "42501"]),
        (&draft("ana"), ["1", "42501", "42501", "42501", "42501"]),
        (&draft("ben"), ["1", "1", "42501", "42501", "42501"]),
        ("UPDATE comments SET said = 'x'", ["0", "0", "0", "0", "0"]),
        ("SELECT open_organization(gen_random_uuid(), 'x', 'x', 'user:dan@example.com@app')", ["42501"; 5]),
    ] {
        for (who, outcome) in ["ana", "ben", "cleo", "dan", "eve"].iter().zip(outcomes) {
            assert_eq!(done(&mut server, who, sql), outcome, "{who}: {sql}");
        }
    }
    // Among many documents a guest is led to the two that he has.
    let mut owner = connect(&documents.database);
    owner
        .batch_execute(
            "INSERT INTO documents (organization_id, folder_id, author, title)
             SELECT 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000002', 'x', 'new' FROM generate_series(1, 20000);
             ANALYZE documents",
        )
        .unwrap();
    assert_eq!(done(&mut server, "dan", "SELECT title FROM documents"), "2");
    let plan = plan(&mut server, "dan", "SELECT title FROM documents ORDER BY changed_at DESC LIMIT 20");
    assert!(
        plan.contains("Index Cond: (id = ANY (harness_rbac._named_resources") && !plan.contains("Seq Scan"),
        "{plan}"
    );
    // A week later nothing is left of what was shared.
    owner
        .batch_execute("SELECT harness_rbac.alter_assignment(scope, identifier, valid_until => now() - interval '1 s') FROM harness_rbac.shares")
        .unwrap();
    assert_eq!(done(&mut server, "dan", "SELECT title FROM documents"), "0");
    println!("examples: documents ran as described");
}
