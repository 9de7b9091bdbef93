//! pg_upgrade from every former PostgreSQL that is built beside this one keeps every decision, row, protected table and API key, of this version of the extension
//! and of former ones. The pepper of the keys it leaves behind: without it no key proves anything, and no other is made.

use harness_rbac_tests::cluster::{Cluster, write_as_server};
use harness_rbac_tests::frozen;
use harness_rbac_tests::record::{CREATE_APPLICATION, PEPPER, PEPPER_FILE, compare, record};
use postgres::Client;

fn lint(client: &mut Client) -> Vec<String> {
    let found = client.query("SELECT object FROM harness_rbac.lint() WHERE severity = 'error'", &[]).unwrap();
    found.iter().map(|row| row.get(0)).collect()
}

/// Whether pg_upgrade works at all: a newer minor version of the old server may write what the new one cannot read.
fn upgrade_of_a_table(old: &str) -> Result<(), String> {
    let mut before = Cluster::create(old);
    before.start_again();
    before.connect("postgres").batch_execute("CREATE TABLE of_no_extension (x int)").unwrap();
    before.shut_down();
    Cluster::create(&std::env::var("PGBIN").unwrap()).upgrade_from(&before)
}

#[test]
fn an_upgraded_server_answers_as_before() {
    let old = std::env::var("OLD_PGBIN").unwrap_or_default();
    if old.is_empty() {
        println!(
            "pg_upgrade: LEFT OUT. It starts from a former PostgreSQL: make test, then make test PG=17; or make test-all"
        );
    }
    old.split_whitespace().for_each(upgrade_from);
}

fn upgrade_from(old: &str) {
    let mut before = Cluster::create(old);
    write_as_server(&before.data().join(PEPPER_FILE), &PEPPER);
    before.start_again();
    let mut owner = before.connect("postgres");
    owner.batch_execute(CREATE_APPLICATION).unwrap();
    owner.batch_execute("CREATE DATABASE recorded").unwrap();
    let mut client = before.connect("recorded");
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    record(&mut client, 100..120, 200);
    let former: Vec<(String, String)> = frozen::versions()
        .into_iter()
        .enumerate()
        .map(|(number, version)| (format!("former{number}"), version))
        .collect();
    former.iter().for_each(|(database, version)| frozen::restore(&before, database, version));
    drop((owner, client));
    before.shut_down();

    let mut after = Cluster::create(&std::env::var("PGBIN").unwrap());
    if let Err(failure) = after.upgrade_from(&before) {
        let reason = upgrade_of_a_table(old).expect_err(&failure);
        let reason = reason.lines().find(|line| line.contains("error:")).unwrap_or_default();
        println!("pg_upgrade from {old}: LEFT OUT. The two PostgreSQL do not go together, with any table: {reason}");
        return;
    }
    after.start_again();
    let mut client = after.connect("recorded");
    let without = compare(&mut client);
    assert_eq!(without.differences.len(), 2, "without the pepper the two keys are lost, and nothing else: {without:?}");
    assert!(without.differences.iter().all(|difference| difference.starts_with("the key of")), "{without:?}");
    assert_eq!(lint(&mut client), ["harness_rbac.pepper"]);
    let make = "SELECT harness_rbac.create_api_key('user:boss@administered', 'another')";
    let error = client.batch_execute(make).unwrap_err();
    assert_eq!(error.code().unwrap().code(), "54000", "{error:?}");

    let pepper = std::fs::read(before.data().join(PEPPER_FILE)).unwrap();
    write_as_server(&after.data().join(PEPPER_FILE), &pepper);
    let found = compare(&mut client);
    assert!(found.differences.is_empty(), "{}", found.differences.join("\n"));
    assert!(found.yes * 10 > found.decisions && found.rows > 500, "{found:?}");
    assert!(lint(&mut client).is_empty());
    client.batch_execute(make).unwrap();

    after.connect("postgres").batch_execute("CREATE DATABASE fresh").unwrap();
    after.connect("fresh").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    // Expressions that were dumped and read again are written differently, with casts that were implicit.
    let kinds = [": member ", ": dumps ", ": column ", ": privilege ", ": comment ", "row of "];
    let catalogue = |database: &str| {
        let mut lines = frozen::catalogue(&after, database);
        lines.retain(|line| kinds.iter().any(|kind| line.contains(kind)));
        lines
    };
    let fresh = catalogue("fresh");
    assert!(fresh.len() > 1500, "{}", fresh.len());
    let assert_fresh = |database: &str| {
        let difference = frozen::difference(&fresh, &catalogue(database));
        assert!(difference.is_empty(), "{database}:\n{}", difference.join("\n"));
    };
    assert_fresh("recorded");
    for (database, version) in &former {
        let mut client = after.connect(database);
        client.batch_execute("ALTER EXTENSION harness_rbac UPDATE").unwrap();
        let found = compare(&mut client);
        assert!(found.differences.is_empty(), "{version}: {}", found.differences.join("\n"));
        assert_fresh(database);
    }
    println!(
        "pg_upgrade from {old}: {} decisions ({} of them yes), {} rows, {} identities kept, and {} databases of former versions",
        found.decisions,
        found.yes,
        found.rows,
        found.identities,
        former.len()
    );
}
