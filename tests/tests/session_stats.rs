//! `session_stats()` counts what happens in its own session, gives each reason its own number, and is not for everybody;
//! `server_stats()` adds up those of all sessions.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::server::{connect, fresh_database};
use postgres::Client;

const WORLD: &str = "
    SET search_path = harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/payments}'::text[]) s;
    SELECT create_user('acme', 'u' || n) FROM generate_series(1, 40) n;
    SELECT create_role('acme', 'Reader', '{core_connector_view}');
    SELECT create_resource_group('acme', 'Some', '{\"resources\": [{\"resourceType\": \"CONNECTOR\", \"identifiers\": [\"docker\"]}]}');
    SELECT assign_role('user:u' || n || '@acme', 'Reader', 'Some', 'acme') FROM generate_series(1, 40) n";

fn of(client: &mut Client, column: &str) -> i64 {
    client.query_one(&format!("SELECT {column} FROM harness_rbac.session_stats()"), &[]).unwrap().get(0)
}

/// The columns have these numbers, but for what was forgotten because messages of the server were late: in its other databases,
/// too, much happens at the same time.
fn assert_counted<const N: usize>(client: &mut Client, columns: [&str; N], expected: [i64; N]) {
    let found = columns.map(|column| of(client, column));
    let late = of(client, "changed_unknown");
    let is_near = |(found, expected): (&i64, &i64)| (found - expected).abs() <= late;
    assert!(
        found.iter().zip(&expected).all(is_near),
        "{columns:?} are {found:?}, not {expected:?}; {late} were forgotten with everything"
    );
}

/// Asks about the first so many users, in one statement; how many of them hold the permission.
fn ask(client: &mut Client, users: i32) -> i64 {
    let sql = "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_connector_view', 'acme', 'docker', 'user:u' || n || '@acme'))
        FROM generate_series(1, $1::int4) n";
    client.query_one(sql, &[&users]).unwrap().get(0)
}

const REASONS: [&str; 8] = [
    "evicted",
    "changed_principals",
    "changed_roles",
    "changed_resource_groups",
    "changed_scopes",
    "changed_catalogue",
    "changed_unknown",
    "older_snapshots",
];

#[test]
fn decisions_are_hits_or_misses() {
    let (mut writer, database) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    let mut client = connect(&database);
    for column in ["principals", "questions", "scopes", "bytes", "hits", "misses", "compiled"].iter().chain(&REASONS) {
        // Nothing is known of what the session was opened with.
        assert_eq!(of(&mut client, column), 0, "{column}");
    }
    assert_eq!(ask(&mut client, 5), 5);
    let columns = ["principals", "compiled", "misses", "hits"];
    assert_counted(&mut client, columns, [5, 5, 5, 0]);
    assert_eq!(ask(&mut client, 7), 7);
    assert_counted(&mut client, columns, [7, 7, 7, 5]);
    assert_eq!([of(&mut client, "questions"), of(&mut client, "scopes")], [7, 1]);
    assert!(of(&mut client, "bytes") > 7 * 200);
    assert_eq!(of(&mut client, "most_bytes"), 32 << 20);
    // Each session has its own.
    assert_eq!(of(&mut connect(&database), "compiled"), 0);
}

/// Each kind of change is counted under its own name, as often as there are principals that it concerns.
#[test]
fn what_is_forgotten_has_a_reason() {
    let (mut writer, database) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    let mut client = connect(&database);
    let changes = [
        (
            "changed_principals",
            "UPDATE role_assignments SET reason = 'x' WHERE principal_id = (SELECT id FROM principals WHERE identifier = 'u1' AND kind = 'user')",
            1,
        ),
        ("changed_roles", "SELECT alter_role('acme', 'Reader', '{core_secret_view}')", 5),
        (
            "changed_resource_groups",
            "SELECT alter_resource_group('acme', 'Some', '{\"resources\": [{\"resourceType\": \"CONNECTOR\", \"identifiers\": [\"docker\", \"git\"]}]}')",
            5,
        ),
        ("changed_scopes", "SELECT set_scope_key('acme/payments', 'pay')", 5),
        (
            "changed_catalogue",
            "SELECT create_resource_type('INVOICE', '{account}'); SELECT create_permission('shop_invoice_view', 'INVOICE', 'view', '{account}')",
            5,
        ),
    ];
    for (reason, change, expected) in changes {
        assert_eq!(ask(&mut client, 5), 5);
        let before = REASONS.map(|column| of(&mut client, column));
        writer.batch_execute(change).unwrap();
        assert_eq!(ask(&mut client, 5), 5);
        let after = REASONS.map(|column| of(&mut client, column));
        let late = REASONS.iter().position(|column| *column == "changed_unknown").unwrap();
        if after[late] > before[late] {
            // What was forgotten with everything is not forgotten for its own reason.
            continue;
        }
        for ((column, before), after) in REASONS.iter().zip(before).zip(after) {
            let grown = after - before;
            assert_eq!(grown, if *column == reason { expected } else { 0 }, "{column} after: {change}");
        }
    }
    client.batch_execute("SET harness_rbac.cache_size = 64").unwrap();
    assert_eq!(ask(&mut client, 40), 40);
    assert!(of(&mut client, "evicted") > 0);
    assert!(of(&mut client, "principals") < 40);
}

/// A statement that began before a grant was made decides on its own snapshot as well.
#[test]
fn what_a_snapshot_needed_is_counted_apart() {
    let (mut writer, database) = fresh_database();
    writer.batch_execute(WORLD).unwrap();
    let mut client = connect(&database);
    client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM pg_class").unwrap();
    writer
        .batch_execute("SELECT assign_role('user:u1@acme', '_account_viewer', '_all_account_level_resources', 'acme')")
        .unwrap();
    let sql = "SELECT harness_rbac.has_permission('core_secret_view', 'acme', 'x', 'user:u1@acme')";
    assert!(!client.query_one(sql, &[]).unwrap().get::<_, bool>(0));
    client.batch_execute("COMMIT").unwrap();
    assert!(client.query_one(sql, &[]).unwrap().get::<_, bool>(0));
    assert_counted(&mut client, ["compiled", "older_snapshots"], [2, 0]);
    // Another such statement has another snapshot.
    client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM pg_class").unwrap();
    writer
        .batch_execute("SELECT assign_role('user:u1@acme', '_account_basic', '_all_account_level_resources', 'acme')")
        .unwrap();
    assert!(client.query_one(sql, &[]).unwrap().get::<_, bool>(0));
    client.batch_execute("COMMIT").unwrap();
    assert_counted(&mut client, ["compiled", "older_snapshots"], [4, 1]);
}

#[test]
fn it_is_closed() {
    let (mut client, _) = fresh_database();
    for function in ["harness_rbac.session_stats()", "harness_rbac.server_stats()"] {
        let ask = format!("SELECT FROM {function}");
        client.batch_execute("BEGIN; CREATE ROLE watching; SET LOCAL ROLE watching").unwrap();
        assert_eq!(client.batch_execute(&ask).unwrap_err().code().unwrap().code(), "42501");
        client
            .batch_execute(&format!(
                "ROLLBACK; BEGIN; CREATE ROLE watching; GRANT EXECUTE ON FUNCTION {function} TO watching"
            ))
            .unwrap();
        client.batch_execute("SET LOCAL ROLE watching").unwrap();
        client.batch_execute(&ask).unwrap();
        client.batch_execute("ROLLBACK").unwrap();
    }
}

/// Hits, misses and compiled principals of the server, and since when it counts.
fn of_server(client: &mut Client) -> (i64, i64, i64, String) {
    let sql = "SELECT hits, misses, compiled, since::text FROM harness_rbac.server_stats()";
    let row = client.query_one(sql, &[]).unwrap();
    (row.get(0), row.get(1), row.get(2), row.get(3))
}

/// What sessions have counted is kept when they are gone: those that committed, rolled back or failed, and parallel workers.
#[test]
fn the_server_adds_all_sessions_up() {
    let mut server =
        Cluster::start(&["shared_preload_libraries=harness_rbac", "autovacuum=off", "max_parallel_workers=4"]);
    server.connect("postgres").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    server.connect("postgres").batch_execute(WORLD).unwrap();
    let mut watching = server.connect("postgres");
    let before = of_server(&mut watching);
    assert_eq!(ask(&mut server.connect("postgres"), 5), 5);
    let mut second = server.connect("postgres");
    assert_eq!(ask(&mut second, 5), 5);
    assert_eq!(ask(&mut second, 5), 5);
    second.batch_execute("BEGIN").unwrap();
    assert_eq!(ask(&mut second, 6), 6);
    // Not before the transaction is over.
    let between = of_server(&mut watching);
    assert_eq!((between.0 - before.0, between.1 - before.1, between.2 - before.2), (5, 10, 10));
    second.batch_execute("ROLLBACK").unwrap();
    let failing = "SELECT harness_rbac.require_permission('core_secret_view', 'acme', 'x', 'user:u1@acme')";
    assert_eq!(second.batch_execute(failing).unwrap_err().code().unwrap().code(), "42501");
    let after = of_server(&mut watching);
    assert!(after.0 - before.0 >= 10 && after.1 - before.1 >= 11 && after.2 - before.2 >= 11, "{before:?} {after:?}");
    // Each worker compiles for itself.
    let mut parallel = server.connect("postgres");
    parallel
        .batch_execute(
            "CREATE TABLE many AS SELECT n FROM generate_series(1, 100000) n; ANALYZE many;
             SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0",
        )
        .unwrap();
    let before = of_server(&mut watching);
    let sql = "SELECT count(*) FROM many WHERE harness_rbac.has_permission('core_connector_view', 'acme', 'docker', 'user:u' || 1 + n % 5 || '@acme')";
    assert_eq!(parallel.query_one(sql, &[]).unwrap().get::<_, i64>(0), 100_000);
    let own = of(&mut parallel, "hits") + of(&mut parallel, "misses");
    let after = of_server(&mut watching);
    assert!(own < 100_000, "no worker decided anything");
    assert!(after.0 + after.1 - before.0 - before.1 >= 100_000, "{before:?} {after:?}");
    assert_eq!(before.3, after.3);
    // From then on, as after a crash, it begins anew.
    server.stop();
    server.start_again();
    let anew = of_server(&mut server.connect("postgres"));
    assert!((anew.0, anew.1, anew.2) == (0, 0, 0) && anew.3 > after.3, "{anew:?}");
}

#[test]
fn a_server_that_does_not_load_the_library_says_nothing() {
    let (mut client, _) = fresh_database();
    assert_eq!(client.query("SELECT FROM harness_rbac.server_stats()", &[]).unwrap().len(), 0);
}
