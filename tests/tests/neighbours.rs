//! What changes policy disturbs nobody whom it does not concern: sessions that use full text search load no dictionary
//! anew, sessions of another tenant compile nothing anew, and a prepared transaction that nobody ends costs them nothing.
//!
//! `COMMITS` sets the size.

use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::flip::{SET_UP, flip};
use harness_rbac_tests::server::{connect, empty_database};
use harness_rbac_tests::size;
use postgres::Client;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;

/// Of what the signals of one account and principal are kept apart from others'.
const ACCOUNTS: i64 = 8;
const PRINCIPALS: i64 = 32;

/// A session of the other tenant, in a transaction of its own whose counters it reads.
struct Bystander {
    client: Client,
    /// The principals whose signals it has to heed.
    heeds: Vec<i64>,
}

impl Bystander {
    fn new(mut client: Client) -> Self {
        let sql = "SELECT id FROM harness_rbac.principals WHERE identifier = 'eve' UNION SELECT -id FROM harness_rbac.scopes WHERE path LIKE 'globex%'";
        let heeds =
            client.query(sql, &[]).unwrap().iter().map(|row| row.get::<_, i64>(0).rem_euclid(PRINCIPALS)).collect();
        client
            .batch_execute("BEGIN; SELECT harness_rbac.begin_session('user:eve@globex'); SET LOCAL ROLE flip_reader")
            .unwrap();
        let mut bystander = Self { client, heeds };
        (0..20).for_each(|_| bystander.scan());
        bystander
    }

    fn scan(&mut self) {
        let rows: i64 = self.client.query_one("SELECT count(*) FROM thing", &[]).unwrap().get(0);
        assert!(rows > 1000, "{rows} rows");
    }

    /// How often it has read assignments, which is done to compile a policy and nothing else; and permissions.
    fn compiled(&mut self) -> (i64, i64) {
        let sql = "SELECT sum(idx_scan) FILTER (WHERE relname = 'role_assignments')::int8, sum(seq_scan) FILTER (WHERE relname = 'permissions')::int8
                     FROM pg_stat_xact_all_tables WHERE schemaname = 'harness_rbac'";
        let row = self.client.query_one(sql, &[]).unwrap();
        (row.get(0), row.get(1))
    }

    /// How many principals it has forgotten with everything else, because messages were lost or came late.
    fn forgot_everything(&mut self) -> i64 {
        self.client.batch_execute("SET LOCAL ROLE postgres").unwrap();
        let row = self.client.query_one("SELECT changed_unknown FROM harness_rbac.session_stats()", &[]).unwrap();
        self.client.batch_execute("SET LOCAL ROLE flip_reader").unwrap();
        row.get(0)
    }
}

/// The next ids are none whose signals the bystander heeds.
fn pass_by(writer: &mut Client, heeds: &[i64]) {
    for (table, sign) in [("principals", 1), ("scopes", -1)] {
        loop {
            let sequence = format!("pg_get_serial_sequence('harness_rbac.{table}', 'id')::regclass");
            let next: i64 = writer
                .query_one(&format!("SELECT coalesce(pg_sequence_last_value({sequence}), 0) + 1"), &[])
                .unwrap()
                .get(0);
            if !heeds.contains(&(sign * next).rem_euclid(PRINCIPALS)) {
                break;
            }
            writer.batch_execute(&format!("SELECT nextval({sequence})")).unwrap();
        }
    }
}

/// Every kind of change to the policy of acme, each a commit, and back.
const KINDS: [&str; 18] = [
    "SELECT harness_rbac.create_role('acme', 'r', '{core_pipeline_view}')",
    "SELECT harness_rbac.create_resource_group('acme', 'g', '{\"resources\": [{\"resourceType\": \"PIPELINE\"}]}')",
    "SELECT harness_rbac.create_user('acme', 'passer')",
    "SELECT harness_rbac.create_user_group('acme', 'crowd')",
    "SELECT harness_rbac.add_group_member('user_group:crowd@acme', 'user:ben@acme')",
    "SELECT harness_rbac.assign_role('user:ben@acme', 'r', 'g', 'acme')",
    "SELECT harness_rbac.assign_role('user_group:crowd@acme', 'r', 'g', 'acme')",
    "SELECT harness_rbac.create_scope('acme/other', default_access => 'none')",
    "SELECT harness_rbac.register_resource('acme/payments/checkout', 'PIPELINE', 'p1')",
    "SELECT harness_rbac.create_api_key('user:ben@acme', 'laptop')",
    "SELECT harness_rbac.set_principal_disabled('user:ben@acme', true)",
    "SELECT harness_rbac.set_principal_disabled('user:ben@acme', false)",
    "SELECT harness_rbac.drop_api_key('user:ben@acme', 'laptop')",
    "SELECT harness_rbac.drop_scope('acme/other')",
    "SELECT harness_rbac.drop_principal('user_group:crowd@acme')",
    "SELECT harness_rbac.drop_principal('user:passer@acme')",
    "SELECT harness_rbac.revoke_role('user:ben@acme', 'r', 'g', 'acme')",
    "SELECT harness_rbac.drop_role('acme', 'r'), harness_rbac.drop_resource_group('acme', 'g')",
];

/// A tenant beside acme whose signals are its own, and rows for it to scan.
fn world(mut writer: Client) -> Client {
    writer.batch_execute(SET_UP).unwrap();
    let ids = "SELECT a.id, g.id FROM harness_rbac.scopes a, harness_rbac.scopes g WHERE a.path = 'acme' AND g.path = 'globex'";
    let row = writer.query_one(ids, &[]).unwrap();
    assert_ne!(
        row.get::<_, i64>(0).rem_euclid(ACCOUNTS),
        row.get::<_, i64>(1).rem_euclid(ACCOUNTS),
        "the accounts share a signal"
    );
    writer
        .batch_execute(&format!(
            "{}; INSERT INTO thing SELECT harness_rbac.scope_id('globex/payments/checkout'), 'x' || n FROM generate_series(1, 5000) n; ANALYZE thing",
            flip("eve", true)
        ))
        .unwrap();
    writer
}

/// Has the bystander scan as long as the work takes. Returns how often it did.
fn scan_beside(bystander: &mut Bystander, work: impl FnOnce()) -> u64 {
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        let scanner = scope.spawn(|| {
            let mut scans = 0;
            while !done.load(SeqCst) {
                bystander.scan();
                scans += 1;
            }
            scans
        });
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
        done.store(true, SeqCst);
        outcome.unwrap();
        scanner.join().unwrap()
    })
}

#[test]
fn another_tenant_compiles_nothing_anew() {
    // Whole rounds, since the last kind takes back what the first made.
    let commits = size!("COMMITS").next_multiple_of(KINDS.len() as u64);
    // A server of its own: what other tests create is so much that messages get lost, after which everything is read anew.
    let server = Cluster::start(&["autovacuum=off"]);
    let mut writer = world(server.connect("postgres"));
    let mut bystander = Bystander::new(server.connect("postgres"));
    let heeds = bystander.heeds.clone();
    assert!(!heeds.is_empty());
    // Where the processor is given to others amid a commit, the session cannot know what it misses, and forgets everything: that
    // says nothing of neighbours, and is tried again.
    let is_quiet = |_| {
        let (compiled, late) = (bystander.compiled(), bystander.forgot_everything());
        let scans = scan_beside(&mut bystander, || {
            for commit in 0..commits {
                pass_by(&mut writer, &heeds);
                writer.batch_execute(KINDS[commit as usize % KINDS.len()]).unwrap();
            }
        });
        let (after, late) = (bystander.compiled(), bystander.forgot_everything() - late);
        println!(
            "neighbours: {commits} commits beside {scans} scans of another tenant, {} policies and {} catalogues compiled anew, {late} for late messages",
            after.0 - compiled.0,
            after.1 - compiled.1
        );
        assert!(scans > 1);
        assert!(late > 0 || after == compiled, "compiled anew without need");
        late == 0
    };
    assert!((0..5).any(is_quiet), "messages were late each time");
    // What does concern it is seen.
    writer.batch_execute("SELECT harness_rbac.create_role('globex', 'r', '{core_pipeline_view}')").unwrap();
    let before = bystander.compiled();
    bystander.scan();
    assert!(bystander.compiled().0 > before.0);
}

/// A trigger runs before PostgreSQL finds that there is nothing to write. A transaction without a number that announced itself
/// would be taken for messages that were lost: sessions then heed whatever runs, and forget everything when that ends.
#[test]
fn what_writes_nothing_has_nobody_forget() {
    let server = Cluster::start(&["autovacuum=off"]);
    let mut writer = world(server.connect("postgres"));
    for kind in ["create_user_group('acme', 'crowd')", "add_group_member('user_group:crowd@acme', 'user:ben@acme')"] {
        writer.batch_execute(&format!("SELECT harness_rbac.{kind}")).unwrap();
    }
    let mut other = server.connect("postgres");
    other.batch_execute("CREATE TABLE unrelated ()").unwrap();
    let mut bystander = Bystander::new(server.connect("postgres"));
    let before = bystander.forgot_everything();
    other.batch_execute("BEGIN; INSERT INTO unrelated DEFAULT VALUES").unwrap();
    writer
        .batch_execute("BEGIN; INSERT INTO harness_rbac.group_members SELECT * FROM harness_rbac.group_members ON CONFLICT DO NOTHING")
        .unwrap();
    let number: Option<String> = writer.query_one("SELECT pg_current_xact_id_if_assigned()::text", &[]).unwrap().get(0);
    assert_eq!(number, None, "it has written");
    writer.batch_execute("COMMIT").unwrap();
    bystander.scan();
    other.batch_execute("COMMIT").unwrap();
    bystander.scan();
    assert_eq!(bystander.forgot_everything(), before, "everything was forgotten for nothing");
}

/// Bytes that the process has read from files.
fn read_from_files(client: &mut Client) -> u64 {
    let process: i32 = client.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let io = std::fs::read_to_string(format!("/proc/{process}/io")).unwrap();
    io.lines().find_map(|line| line.strip_prefix("rchar: ")).unwrap().parse().unwrap()
}

#[test]
fn no_dictionary_is_loaded_anew() {
    let commits = size!("COMMITS");
    let database = empty_database();
    let mut writer = world(connect(&database));
    let mut searcher = connect(&database);
    let search = |searcher: &mut Client| {
        let sql = "SELECT to_tsvector('english', 'the quick brown foxes')::text";
        assert_eq!(searcher.query_one(sql, &[]).unwrap().get::<_, &str>(0), "'brown':3 'fox':4 'quick':2");
    };
    (0..3).for_each(|_| search(&mut searcher));
    let before = read_from_files(&mut searcher);
    for commit in 0..commits / 10 * 10 {
        writer.batch_execute(&flip("ana", commit.is_multiple_of(2))).unwrap();
        search(&mut searcher);
    }
    let read = read_from_files(&mut searcher) - before;
    // Whoever changes a dictionary has everybody load it anew: the file of its stop words.
    writer.batch_execute("CREATE TEXT SEARCH DICTIONARY ours (TEMPLATE = simple)").unwrap();
    let before = read_from_files(&mut searcher);
    search(&mut searcher);
    let of_one_load = read_from_files(&mut searcher) - before;
    println!(
        "neighbours: {commits} commits beside full text search, {read} bytes read from files ({of_one_load} by one load)"
    );
    assert!(of_one_load > 100);
    assert!(read < of_one_load, "dictionaries were loaded anew");
}

#[test]
fn a_forgotten_prepared_change_costs_nothing_and_is_named() {
    let server = Cluster::start(&["max_prepared_transactions=5", "jit=off"]);
    let mut writer = server.connect("postgres");
    writer.batch_execute(SET_UP).unwrap();
    let ask = "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'globex/payments/checkout', 'x', 'user:eve@globex'))
                 FROM generate_series(1, 300000)";
    let mut reader = server.connect("postgres");
    // The tables and indexes that a query read; a decision from what is kept reads none.
    let mut reads = || {
        let sql = "SELECT coalesce(sum(seq_scan) + sum(idx_scan), 0)::int8 FROM pg_stat_xact_all_tables WHERE schemaname = 'harness_rbac'";
        let mut transaction = reader.transaction().unwrap();
        assert_eq!(transaction.query_one(ask, &[]).unwrap().get::<_, i64>(0), 0);
        transaction.query_one(sql, &[]).unwrap().get::<_, i64>(0)
    };
    assert!(reads() > 0, "the first compiles");
    let before = reads();
    writer.batch_execute(&format!("BEGIN; {}; PREPARE TRANSACTION 'it''s late'", flip("ana", true))).unwrap();
    let beside = reads();
    let found = writer
        .query_one("SELECT severity, object, finding, mend FROM harness_rbac.lint() WHERE object LIKE 'prepared%'", &[])
        .unwrap();
    assert_eq!(found.get::<_, &str>(0), "notice");
    assert_eq!(found.get::<_, &str>(1), "prepared transaction it's late");
    assert_eq!(found.get::<_, &str>(3), "COMMIT PREPARED 'it''s late', or ROLLBACK PREPARED 'it''s late'");
    writer.batch_execute("ROLLBACK PREPARED 'it''s late'").unwrap();
    println!("neighbours: 300000 decisions read {before} tables and indexes, beside a prepared change {beside}");
    assert!(beside <= before + 100, "a prepared change has others read anew");
}
