//! Policy as code at the product's limits: one statement each, beside a plain COPY of the same rows.

use crate::{Size, build, timed};
use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;
use std::time::Instant;

const COLUMNS: &str = "account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason";

/// A statement with the document as its parameter.
fn with_document(client: &mut Client, sql: &str, document: &str) -> (f64, i64) {
    let start = Instant::now();
    let rows: i64 = client.query_one(sql, &[&document]).unwrap_or_else(|error| panic!("{error:?}")).get(0);
    (start.elapsed().as_secs_f64(), rows)
}

/// Prints the table.
pub fn measure(size: &Size) {
    eprintln!("==> Policy as code: {}", size.about);
    let (mut client, database) = fresh_database();
    build(&mut client, size);
    client.batch_execute("VACUUM ANALYZE").unwrap();
    let export = |client: &mut Client| -> String {
        client.query_one("SELECT harness_rbac.export_policy('big')::text", &[]).unwrap().get(0)
    };
    let start = Instant::now();
    let document = export(&mut client);
    let exporting = start.elapsed().as_secs_f64();

    // The assignments alone: gone, copied back, gone, and back by the document.
    let file = format!("{}/assignments.copy", std::env::var("PGDATA").unwrap());
    client.batch_execute(&format!("COPY harness_rbac.role_assignments ({COLUMNS}) TO '{file}'")).unwrap();
    let mut copying = f64::NAN;
    let mut planned = (f64::NAN, 0);
    let mut applied = (f64::NAN, 0);
    for _ in 0..2 {
        empty_assignments(&mut client);
        let copy = format!("COPY harness_rbac.role_assignments ({COLUMNS}) FROM '{file}'");
        copying = copying.min(timed(&mut client, &copy));
        empty_assignments(&mut client);
        let plan =
            with_document(&mut client, "SELECT count(*) FROM harness_rbac.plan_policy($1::text::jsonb)", &document);
        let apply =
            with_document(&mut client, "SELECT count(*) FROM harness_rbac.apply_policy($1::text::jsonb)", &document);
        planned = (planned.0.min(plan.0), plan.1);
        applied = (applied.0.min(apply.0), apply.1);
    }
    let nothing =
        with_document(&mut client, "SELECT count(*) FROM harness_rbac.plan_policy($1::text::jsonb, true)", &document);
    assert_eq!((applied.1, nothing.1), (planned.1, 0), "what was applied is not what was planned");
    let calls = r#"[{"call": "drop_principal", "principal": "user_group:g10@big"}, {"call": "drop_principal", "principal": "user:u1@big"}]"#;
    let simulated =
        with_document(&mut client, "SELECT count(*) FROM harness_rbac.simulate($1::text::jsonb, 'big')", calls);

    println!(
        "\nPolicy as code, {} in a document of {:.0} MB; seconds, the better of two.\n",
        size.about,
        document.len() as f64 / 1e6
    );
    println!("  export_policy                                {exporting:>8.2}");
    println!("  plan_policy, {:>6} assignments missing      {:>8.2}", planned.1, planned.0);
    println!("  apply_policy of the same                     {:>8.2}", applied.0);
    println!("  COPY of the same rows                        {copying:>8.2}   apply is {:.1} x", applied.0 / copying);
    println!("  plan_policy with nothing to do               {:>8.2}", nothing.0);
    println!("  simulate dropping a group and a user, {:>7} rows {:>4.2}", simulated.1, simulated.0);

    // The longest, so last.
    let (mut empty, other) = fresh_database();
    let all = with_document(&mut empty, "SELECT count(*) FROM harness_rbac.apply_policy($1::text::jsonb)", &document);
    assert!(export(&mut empty) == document, "the document did not come back");
    drop_databases([(client, database), (empty, other)]);

    println!("  apply_policy of all {:>7} into nothing      {:>8.2}", all.1, all.0);
}

fn empty_assignments(client: &mut Client) {
    client.batch_execute("DELETE FROM harness_rbac.role_assignments").unwrap();
    client.batch_execute("VACUUM ANALYZE harness_rbac.role_assignments").unwrap();
}

fn drop_databases(databases: [(Client, String); 2]) {
    for (client, name) in databases {
        drop(client);
        connect("postgres").batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")).unwrap();
    }
}
