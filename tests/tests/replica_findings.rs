//! What `lint()` says of replicas and nodes: each finding is there as long as what it is about, at the end that can see it, and
//! is gone when its mend was run.

use harness_rbac_tests::cluster::{Cluster, signal, write_as_server};
use harness_rbac_tests::server::is_available;
use postgres::Client;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::thread::sleep;
use std::time::{Duration, Instant};

const FOUND: &str = "SELECT object || ': ' || finding, mend FROM harness_rbac.lint()
    WHERE object ~ '^(subscription|publication|replication slot|harness_rbac[.](cluster_key|assertion))' ORDER BY 1";

const DISABLED: &str = "subscription policy: it is disabled";
const STOPPED: &str = "subscription policy: no worker of it runs";
const LATE: &str = "subscription policy: its publisher was last heard";
const NOT_COPIED: &str = "subscription policy: 1 of its tables are not copied yet";
const NOT_FILLED: &str = "subscription policy: it does not fill resources";
const NOT_PUBLISHED: &str = "publication harness_rbac: it does not publish resources";
const LEFT: &str = "replication slot policy: its subscriber is not connected";
const NO_KEY: &str = "harness_rbac.cluster_key: the file is not in the data directory";
const SHOWN: &str = "harness_rbac.assertion: the library is loaded by what first uses it";
const KEPT: &str = "harness_rbac.cluster_key: pg_stat_statements keeps";

/// Waits until what is found begins so, and there is nothing else. Returns the mends.
fn wait_for(client: &mut Client, expected: &[&str]) -> Vec<String> {
    let began = Instant::now();
    loop {
        let found: Vec<(String, String)> =
            client.query(FOUND, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
        if found.len() == expected.len() && found.iter().zip(expected).all(|((found, _), text)| found.starts_with(text))
        {
            return found.into_iter().map(|(_, mend)| mend).collect();
        }
        assert!(began.elapsed() < Duration::from_secs(30), "found is {found:#?}, and expected {expected:#?}");
        sleep(Duration::from_millis(20));
    }
}

fn run(client: &mut Client, mends: &[String]) {
    // Some are several statements, each of which wants a transaction of its own.
    mends.iter().flat_map(|mend| mend.split("; ")).for_each(|mend| client.batch_execute(mend).unwrap());
}

/// As lint() adds what is missing, so create_publication() has it: both know of each table, and of what is taken of it.
fn publications_are_completed(publisher: &mut Client) {
    publisher
        .batch_execute("SELECT harness_rbac.create_publication(), harness_rbac.create_publication('other')")
        .unwrap();
    wait_for(publisher, &[]);
    let published = |client: &mut Client, name: &str| -> Vec<String> {
        let sql =
            "SELECT concat_ws(' ', tablename, rowfilter) FROM pg_publication_tables WHERE pubname = $1 ORDER BY 1";
        client.query(sql, &[&name]).unwrap().iter().map(|row| row.get(0)).collect()
    };
    let whole = published(publisher, "other");
    for table in &whole {
        let table = table.split(' ').next().unwrap_or_default();
        // By this one lint() knows that it is a publication of the policy.
        if table != "role_assignments" {
            publisher.batch_execute(&format!("ALTER PUBLICATION other DROP TABLE harness_rbac.{table}")).unwrap();
        }
    }
    assert_eq!(published(publisher, "other"), ["role_assignments"]);
    let mends = wait_for(publisher, &["publication other: it does not publish _published_api_keys, api_key_bounds, "]);
    run(publisher, &mends);
    wait_for(publisher, &[]);
    assert_eq!(published(publisher, "other"), whole);
    publisher.batch_execute("DROP PUBLICATION other").unwrap();
}

fn subscriptions_are_completed(publisher: &mut Client, subscriber: &mut Client, mut locker: Client, connection: &str) {
    publisher.batch_execute("ALTER PUBLICATION harness_rbac DROP TABLE harness_rbac.resources").unwrap();
    // The initial copy waits for this.
    locker.batch_execute("BEGIN; LOCK TABLE harness_rbac.scopes IN SHARE MODE").unwrap();
    let subscribe = format!("CREATE SUBSCRIPTION policy CONNECTION '{connection}' PUBLICATION harness_rbac");
    subscriber.batch_execute(&subscribe).unwrap();
    wait_for(subscriber, &[NOT_COPIED, NOT_FILLED]);
    // Nobody is told to drop the slot of a copy.
    publisher.batch_execute("SELECT pg_create_logical_replication_slot('pg_1_sync_2_3', 'pgoutput')").unwrap();
    wait_for(publisher, &[NOT_PUBLISHED]);
    publisher.batch_execute("SELECT pg_drop_replication_slot('pg_1_sync_2_3')").unwrap();
    locker.batch_execute("COMMIT").unwrap();
    let refresh = wait_for(subscriber, &[NOT_FILLED]);
    let add = wait_for(publisher, &[NOT_PUBLISHED]);
    run(publisher, &add);
    run(subscriber, &refresh);
    wait_for(publisher, &[]);
    wait_for(subscriber, &[]);
}

#[test]
fn lint_finds_what_is_wrong_with_replicas_until_it_is_mended() {
    let settings = ["wal_level=logical", "wal_retrieve_retry_interval=20ms", "wal_receiver_timeout=0"];
    let (mut first, mut second) = (Cluster::start(&settings), Cluster::start(&settings));
    second.shut_down();
    second.let_clock_move();
    second.start_again();
    let [mut publisher, mut subscriber] = [&first, &second].map(|server| {
        let mut client = server.connect("postgres");
        client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
        client
    });
    publications_are_completed(&mut publisher);
    let (locker, connection) = (second.connect("postgres"), first.connection_string("postgres"));
    subscriptions_are_completed(&mut publisher, &mut subscriber, locker, &connection);

    subscriber.batch_execute("ALTER SUBSCRIPTION policy DISABLE").unwrap();
    wait_for(&mut publisher, &[LEFT]);
    let enable = wait_for(&mut subscriber, &[DISABLED]);
    run(&mut subscriber, &enable);
    wait_for(&mut subscriber, &[]);
    wait_for(&mut publisher, &[]);

    // The worker runs, and the process that sends to it stands still.
    let sender = "SELECT pid FROM pg_stat_replication WHERE application_name = 'policy'";
    let sender: i32 = publisher.query_one(sender, &[]).unwrap().get(0);
    signal("STOP", sender as u32);
    wait_for(&mut subscriber, &[]);
    second.put_clock_ahead(180);
    wait_for(&mut subscriber, &[LATE]);
    signal("CONT", sender as u32);
    // The worker of 15 does not see the clock that moved, and would note when it heard something by the other one.
    second.put_clock_ahead(0);
    publisher.batch_execute("SELECT harness_rbac.create_scope('acme')").unwrap();
    wait_for(&mut subscriber, &[]);

    first.stop();
    wait_for(&mut subscriber, &[STOPPED]);
    first.start_again();
    // PostgreSQL itself may wait for minutes before it tries again.
    run(&mut subscriber, &enable);
    wait_for(&mut subscriber, &[]);
    println!("replica findings: each came and went");
}

#[test]
fn lint_finds_what_is_wrong_with_nodes_until_it_is_mended() {
    let has_statements = is_available("pg_stat_statements");
    let server =
        Cluster::start(&[if has_statements { "shared_preload_libraries=pg_stat_statements" } else { "jit=off" }]);
    let mut client = server.connect("postgres");
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    wait_for(&mut client, &[]);
    // Citus is known by its catalogue.
    let citus = "SET allow_system_table_mods = on;
        CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass, partmethod \"char\", repmodel \"char\", colocationid integer);
        CREATE TABLE pg_catalog.pg_dist_shard (logicalrelid regclass, shardid bigint)";
    client.batch_execute(citus).unwrap();
    wait_for(&mut client, &[NO_KEY]);
    let file = server.data().join("harness_rbac.cluster_key");
    write_as_server(&file, "07".repeat(32).as_bytes());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    if has_statements {
        client.batch_execute("CREATE EXTENSION pg_stat_statements").unwrap();
        let mends = wait_for(&mut client, &[SHOWN, KEPT]);
        run(&mut client, &mends[1..]);
    }
    wait_for(&mut client, &[SHOWN]);
    run(&mut client, &["ALTER SYSTEM SET session_preload_libraries = 'harness_rbac'; SELECT pg_reload_conf()".into()]);
    wait_for(&mut client, &[]);
    println!("node findings: each came and went");
}
