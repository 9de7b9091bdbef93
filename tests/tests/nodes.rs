//! One publisher of the policy and several nodes that hold rows: who a transaction acts for is carried to each, signed, and rows
//! and answers there are those of the publisher. Also while policy changes as fast as it can, and when servers stop at once.
//!
//! `WORLDS` sets the number of random worlds, `FLIPS` that of revocations, `ROUNDS` that of crashes, `NODES` and `CHANGES` the size of
//! the storm.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::cluster::{Cluster, write_as_server};
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::{Client, NoTls};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::thread::sleep;
use std::time::{Duration, Instant};

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const LOCAL: &str = "
CREATE EXTENSION harness_rbac;
CREATE ROLE app LOGIN;
CREATE TABLE docs (scope_id bigint, name text);
CREATE INDEX ON docs (scope_id, name);
GRANT SELECT ON docs TO app;
SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id', 'name')";
const SEEN: &str = "SELECT coalesce(string_agg(scope_id || ' ' || name, ',' ORDER BY scope_id, name), '') FROM docs";

struct Nodes {
    // Clients are dropped before their servers.
    writer: Client,
    admins: Vec<Client>,
    apps: Vec<Client>,
    publisher: Cluster,
    subscribers: Vec<Cluster>,
}

fn start() -> Cluster {
    let server = Cluster::start(&[
        "wal_level=logical",
        "wal_retrieve_retry_interval=20ms",
        "max_replication_slots=30",
        "max_wal_senders=30",
        "shared_buffers=8MB",
    ]);
    let file = server.data().join("harness_rbac.cluster_key");
    write_as_server(&file, KEY.as_bytes());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    server.connect("postgres").batch_execute(LOCAL).unwrap();
    server
}

impl Nodes {
    fn new(count: u64) -> Nodes {
        let publisher = start();
        let mut writer = publisher.connect("postgres");
        writer.batch_execute(&own_types().sql()).unwrap();
        writer.batch_execute("SELECT harness_rbac.create_publication()").unwrap();
        let subscribers: Vec<Cluster> = (0..count).map(|_| start()).collect();
        let mut admins: Vec<Client> = subscribers.iter().map(|server| server.connect("postgres")).collect();
        let connection = publisher.connection_string("postgres");
        for (number, admin) in admins.iter_mut().enumerate() {
            let subscribe =
                format!("CREATE SUBSCRIPTION policy_{number} CONNECTION '{connection}' PUBLICATION harness_rbac");
            admin.batch_execute(&subscribe).unwrap();
        }
        let ready = "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel";
        for admin in &mut admins {
            while !admin.query_one(ready, &[]).unwrap().get::<_, bool>(0) {
                sleep(Duration::from_millis(5));
            }
            // A worker does not wait until its commits are on disk. If the server stops before the end of an initial copy
            // is there, PostgreSQL asks for the copy's slot for ever, which is gone.
            admin.batch_execute("CHECKPOINT").unwrap();
        }
        let app = |server: &Cluster| server.config("postgres").user("app").connect(NoTls).unwrap();
        let apps = subscribers.iter().map(app).collect();
        let mut nodes = Nodes { writer, admins, apps, publisher, subscribers };
        nodes.wait();
        nodes
    }

    fn wait(&mut self) {
        self.writer.batch_execute("SELECT harness_rbac.wait_for_replicas('1 min')").unwrap();
    }

    /// A worker that finds no publisher may be started again by PostgreSQL only minutes later, unless somebody asks for it.
    fn wait_after_crash(&mut self) {
        for _ in 0..30 {
            self.admins[0].batch_execute("ALTER SUBSCRIPTION policy_0 ENABLE").unwrap();
            if self.writer.batch_execute("SELECT harness_rbac.wait_for_replicas('2 s')").is_ok() {
                return;
            }
        }
        panic!("the subscriber does not get on:\n{}", self.subscribers[0].log());
    }

    /// The same rows at every node, of every scope of the policy there.
    fn fill(&mut self) {
        let fill = "TRUNCATE docs; INSERT INTO docs SELECT id, n FROM harness_rbac.scopes, unnest('{deploy,docker,build}'::text[]) n";
        self.writer.batch_execute(fill).unwrap();
        self.admins.iter_mut().for_each(|admin| admin.batch_execute(fill).unwrap());
    }
}

/// What the session of a transaction sees and may, as long as it is somebody's.
fn answers(client: &mut Client, beginning: &str, questions: &[Question]) -> Vec<String> {
    const ASK: &str = "SELECT coalesce(string_agg(harness_rbac.has_permission(p, s, r, NULL, a::jsonb, t)::text, ' ' ORDER BY n), '')
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS q (p, s, r, a, t, n)";
    let column = |f: fn(&Question) -> Option<String>| questions.iter().map(f).collect::<Vec<_>>();
    let arguments = [
        column(|q| Some(q.permission.clone())),
        column(|q| Some(q.scope.clone())),
        column(|q| q.resource.clone()),
        column(|q| q.attributes.as_ref().map(ToString::to_string)),
        column(|q| q.resource_type.clone()),
    ];
    let arguments = arguments.each_ref().map(|column| column as &(dyn postgres::types::ToSql + Sync));
    let mut transaction = client.transaction().unwrap();
    transaction.batch_execute(beginning).unwrap();
    let told = transaction.query_one(ASK, &arguments).unwrap().get(0);
    transaction.batch_execute("SET LOCAL enable_seqscan = off").unwrap();
    let seen = transaction.query_one(SEEN, &[]).unwrap().get(0);
    vec![told, seen]
}

#[derive(Default)]
struct Tally {
    sessions: u64,
    rows: usize,
    yes: usize,
}

/// Each principal of the world, at the publisher and at every node. What they see differs in nothing.
fn compare(nodes: &mut Nodes, principals: &[String], questions: &[Question], what: &str, tally: &mut Tally) {
    nodes.wait();
    nodes.fill();
    for principal in principals {
        let begin = "SELECT harness_rbac.begin_session($1)";
        let mut transaction = nodes.writer.transaction().unwrap();
        if transaction.execute(begin, &[principal]).is_err() {
            // It was dropped.
            continue;
        }
        let signed: String = transaction.query_one("SELECT harness_rbac.signed_session('app')", &[]).unwrap().get(0);
        transaction.rollback().unwrap();
        let here = format!("SELECT harness_rbac.begin_session({}); SET LOCAL ROLE app", postgres_literal(principal));
        let expected = answers(&mut nodes.writer, &here, questions);
        for (number, app) in nodes.apps.iter_mut().enumerate() {
            assert_eq!(answers(app, &signed, questions), expected, "node {number}, {principal}, {what}");
            tally.sessions += 1;
        }
        tally.rows += expected[1].split(',').filter(|row| !row.is_empty()).count();
        tally.yes += expected[0].matches("true").count();
    }
}

fn postgres_literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

#[test]
fn rows_and_answers_at_every_node_are_those_of_the_publisher() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut nodes, mut tally) = (Nodes::new(2), Tally::default());
    for seed in 1..=worlds {
        let mut generator = Generator::new(seed, &shipped);
        let mut world = generator.world();
        nodes
            .writer
            .batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql())
            .unwrap();
        let questions: Vec<Question> = (0..20).map(|_| generator.question(&world)).collect();
        let mut principals = world.principals();
        principals.retain(|principal| !principal.starts_with("user_group:"));
        generator.rng.shuffle(&mut principals);
        principals.truncate(5);
        compare(&mut nodes, &principals, &questions, &format!("seed {seed}, as built"), &mut tally);
        for _ in 0..6 {
            let before = world.clone();
            if mutate(&mut generator, &mut world).is_none_or(|sql| nodes.writer.batch_execute(&sql).is_err()) {
                world = before;
            }
        }
        compare(&mut nodes, &principals, &questions, &format!("seed {seed}, changed"), &mut tally);
        let drop = format!("SELECT harness_rbac.drop_scope(s, true) FROM unnest('{{w{seed},w{seed}x}}'::text[]) s");
        nodes.writer.batch_execute(&drop).unwrap();
    }
    println!(
        "nodes: {worlds} worlds, {} sessions at two nodes, {} rows, {} times yes, 0 differences",
        tally.sessions, tally.rows, tally.yes
    );
    assert!(tally.rows > 0 && tally.yes > 0 && tally.sessions > worlds);
}

const WORLD: &str =
    "SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana')";
const HELD: &str = "SELECT harness_rbac.has_permission('core_account_view', 'acme', NULL, 'user:ana@acme')";

fn flip(to: bool) -> String {
    let verb = if to { "assign_role" } else { "revoke_role" };
    format!("SELECT harness_rbac.{verb}('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')")
}

#[test]
fn a_revocation_that_was_waited_for_holds_at_every_node() {
    let flips = size!("FLIPS");
    let mut nodes = Nodes::new(2);
    nodes.writer.batch_execute(WORLD).unwrap();
    nodes.wait();
    let (mut at_once, mut stale, mut lags) = (0_u64, 0_u64, Vec::new());
    for number in 0..flips {
        nodes.writer.batch_execute(&flip(true)).unwrap();
        nodes.wait();
        nodes.writer.batch_execute(&flip(false)).unwrap();
        let revoked = Instant::now();
        // Every other time nobody waits, to see what waiting is good for.
        if number % 2 == 0 {
            nodes.wait();
            stale += nodes
                .admins
                .iter_mut()
                .map(|node| u64::from(node.query_one(HELD, &[]).unwrap().get::<_, bool>(0)))
                .sum::<u64>();
            continue;
        }
        for node in &mut nodes.admins {
            let mut is_first = true;
            while node.query_one(HELD, &[]).unwrap().get(0) {
                at_once += u64::from(is_first);
                is_first = false;
            }
            lags.push(revoked.elapsed());
        }
    }
    lags.sort_unstable();
    let at = |share: usize| lags.get((lags.len().saturating_sub(1)) * share / 100).copied().unwrap_or_default();
    println!(
        "nodes: {flips} revocations, {stale} stale answers after waiting; without, {at_once} of {} first answers were still yes, and it took {:?} in the middle, {:?} of 99 in 100, {:?} at worst",
        lags.len(),
        at(50),
        at(99),
        at(100)
    );
    assert_eq!(stale, 0);
}

/// The rows of the policy that are published, as one hash.
fn policy(client: &mut Client) -> String {
    let sql = "SELECT md5(string_agg(t, '' ORDER BY t)) FROM (SELECT p::text FROM harness_rbac.principals p UNION ALL SELECT a::text FROM harness_rbac.role_assignments a
        UNION ALL SELECT s::text FROM harness_rbac.scopes s UNION ALL SELECT k::text FROM harness_rbac._published_api_keys k) AS r (t)";
    client.query_one(sql, &[]).unwrap().get(0)
}

#[test]
fn a_server_that_stops_at_once_loses_nothing() {
    let rounds = size!("ROUNDS");
    let mut nodes = Nodes::new(1);
    nodes.writer.batch_execute(WORLD).unwrap();
    let (mut held, mut early) = (false, 0);
    for round in 0..rounds {
        held = !held;
        nodes.writer.batch_execute(&flip(held)).unwrap();
        let server = if round % 2 == 0 { &mut nodes.subscribers[0] } else { &mut nodes.publisher };
        server.stop();
        server.start_again();
        nodes.writer = nodes.publisher.connect("postgres");
        nodes.admins = vec![nodes.subscribers[0].connect("postgres")];
        // What is not there yet is the policy of before, and never another.
        early += u64::from(nodes.admins[0].query_one(HELD, &[]).unwrap().get::<_, bool>(0) != held);
        nodes.wait_after_crash();
        // What was applied and not yet on disk is applied again, and the publisher may not have noticed that it has to be.
        let until = Instant::now() + Duration::from_secs(60);
        while nodes.admins[0].query_one(HELD, &[]).unwrap().get::<_, bool>(0) != held {
            assert!(Instant::now() < until, "lost in round {round}:\n{}", nodes.subscribers[0].log());
            nodes.admins[0].batch_execute("ALTER SUBSCRIPTION policy_0 ENABLE").unwrap();
            sleep(Duration::from_millis(50));
        }
        assert_eq!(nodes.writer.query_one(HELD, &[]).unwrap().get::<_, bool>(0), held, "round {round}");
    }
    assert_eq!(policy(&mut nodes.writer), policy(&mut nodes.admins[0]));
    println!(
        "nodes: {rounds} times a server was stopped at once after a commit, {early} times before it was applied; nothing is lost"
    );
}

#[test]
fn after_a_storm_of_changes_all_nodes_have_the_same_policy() {
    let (count, changes) = (size!("NODES"), size!("CHANGES"));
    let mut nodes = Nodes::new(count);
    nodes.writer.batch_execute(WORLD).unwrap();
    nodes.wait();
    let began = Instant::now();
    for number in 0..changes {
        let change = match number % 4 {
            0 => format!("SELECT harness_rbac.create_user('acme', 'u{number}')"),
            1 => format!(
                "SELECT harness_rbac.assign_role('user:u{}@acme', '_account_viewer', '_all_account_level_resources', 'acme')",
                number - 1
            ),
            2 => format!("SELECT harness_rbac.create_api_key('user:u{}@acme', 'k')", number - 2),
            _ => format!(
                "SELECT harness_rbac.revoke_role('user:u{}@acme', '_account_viewer', '_all_account_level_resources', 'acme')",
                number - 3
            ),
        };
        nodes.writer.batch_execute(&change).unwrap();
    }
    let made = began.elapsed();
    nodes.wait();
    let lag = began.elapsed() - made;
    let expected = policy(&mut nodes.writer);
    for (number, admin) in nodes.admins.iter_mut().enumerate() {
        assert_eq!(policy(admin), expected, "node {number}");
    }
    let rate = changes as f64 / made.as_secs_f64();
    println!(
        "nodes: {count} nodes, {changes} changes at {rate:.0} a second, the last of them at every node {lag:?} later; the same policy everywhere"
    );
}
