//! A logical subscriber of the policy answers as its publisher does, as soon as it has applied what was committed
//! there: initial copy, row operations, streamed and two-phase transactions, TRUNCATE.
//!
//! `WORLDS` sets the number of random worlds.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::compare::{answers, contents};
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::mutate::mutate;
use harness_rbac_tests::size;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use postgres::error::SqlState;
use std::thread;
use std::time::Duration;

/// Not published: of this database alone, all shipped, never read by decisions, always empty.
const UNPUBLISHED: [&str; 5] =
    ["_protected_tables", "_signals", "api_key_uses", "cross_type_permissions", "role_assignment_uses"];
/// The log is each server's own: a subscriber has no statements to record.
const LOG: [&str; 3] = ["_audit_chains", "audit_entries_default", "audit_seals"];

/// Two servers, and sessions of theirs that stay open.
struct Pair {
    // Clients are dropped before their servers.
    writer: Client,
    at_publisher: Client,
    at_subscriber: Client,
    answers: u64,
    yes: u64,
    publisher: Cluster,
    subscriber: Cluster,
}

impl Pair {
    fn new() -> Self {
        let settings = [
            "wal_level=logical",
            "logical_decoding_work_mem=64kB",
            "max_prepared_transactions=5",
            // How long the initial copy waits between two tables.
            "wal_retrieve_retry_interval=20ms",
        ];
        let (publisher, subscriber) = (Cluster::start(&settings), Cluster::start(&settings));
        for server in [&publisher, &subscriber] {
            server.connect("postgres").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
        }
        Pair {
            writer: publisher.connect("postgres"),
            at_publisher: publisher.connect("postgres"),
            at_subscriber: subscriber.connect("postgres"),
            answers: 0,
            yes: 0,
            publisher,
            subscriber,
        }
    }

    fn subscribe(&mut self) {
        self.writer.batch_execute("SELECT harness_rbac.create_publication()").unwrap();
        let subscribe = format!(
            "CREATE SUBSCRIPTION policy CONNECTION '{}' PUBLICATION harness_rbac WITH (streaming = on, two_phase = on)",
            self.publisher.connection_string("postgres")
        );
        self.at_subscriber.batch_execute(&subscribe).unwrap();
        let ready = "SELECT bool_and(srsubstate = 'r') AND
                            (SELECT subtwophasestate FROM pg_subscription) = 'e' FROM pg_subscription_rel";
        self.wait_for(|pair| pair.at_subscriber.query_one(ready, &[]).unwrap().get(0));
    }

    fn wait_for(&mut self, mut condition: impl FnMut(&mut Self) -> bool) {
        for _ in 0..60_000 {
            if condition(self) {
                return;
            }
            thread::sleep(Duration::from_millis(1));
        }
        panic!("the subscriber does not get on:\n{}", self.subscriber.log());
    }

    /// Until the subscriber has applied what the publisher has committed.
    fn wait_until_applied(&mut self) {
        let end: String = self.writer.query_one("SELECT pg_current_wal_lsn()::text", &[]).unwrap().get(0);
        let applied = format!(
            "SELECT EXISTS (SELECT FROM pg_stat_replication WHERE application_name = 'policy' AND replay_lsn >= '{end}')"
        );
        self.wait_for(|pair| pair.at_publisher.query_one(&applied, &[]).unwrap().get(0));
    }

    /// The two open sessions' differing answers.
    fn differences(&mut self, questions: &[Question]) -> usize {
        self.wait_until_applied();
        let [expected, found] =
            [&mut self.at_publisher, &mut self.at_subscriber].map(|client| answers(client, questions));
        self.answers += found.len() as u64;
        self.yes += found.iter().filter(|yes| **yes).count() as u64;
        expected.iter().zip(found).filter(|(expected, found)| *expected != found).count()
    }

    fn compare(&mut self, seed: u64, what: &str, questions: &[Question]) {
        let differences = self.differences(questions);
        assert_eq!(differences, 0, "differences in seed {seed}, {what}");
    }

    /// Builds a world, in one of four ways.
    fn build(&mut self, seed: u64, world: &World, questions: &[Question]) {
        let sql = World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql();
        match seed % 4 {
            0 => sql.lines().for_each(|statement| self.writer.batch_execute(statement).unwrap()),
            1 => self.writer.batch_execute(&format!("BEGIN; {sql} COMMIT")).unwrap(),
            2 => {
                // Large, so streamed before it commits; and what a savepoint takes back is streamed as well.
                let many = format!(
                    "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier)
                     SELECT id, id, 'user', n FROM harness_rbac.scopes, generate_series(1, 300) n WHERE path = 'w{seed}'"
                );
                let all = format!(
                    "BEGIN; {sql} {many}; SAVEPOINT s; TRUNCATE harness_rbac.role_assignments; ROLLBACK TO s; COMMIT"
                );
                self.writer.batch_execute(&all).unwrap();
            }
            _ => {
                self.writer.batch_execute(&format!("BEGIN; {sql} PREPARE TRANSACTION 'world'")).unwrap();
                self.compare(seed, "prepared", questions);
                self.writer.batch_execute("COMMIT PREPARED 'world'").unwrap();
            }
        }
    }
}

fn change(pair: &mut Pair, generator: &mut Generator<'_>, world: &mut World) {
    let before = world.clone();
    match mutate(generator, world).map(|sql| pair.writer.batch_execute(&sql)) {
        Some(Ok(())) => {}
        Some(Err(error)) if error.code() != Some(&SqlState::DEPENDENT_OBJECTS_STILL_EXIST) => panic!("{error:?}"),
        // Nothing fitted, or it was refused.
        _ => *world = before,
    }
}

fn one_world(pair: &mut Pair, seed: u64, shipped: &Catalogue) {
    let mut generator = Generator::new(seed, shipped);
    let mut world = generator.world();
    let ask: Vec<Question> = (0..40).map(|_| generator.question(&world)).collect();
    // So that the session has answers to forget.
    pair.compare(seed, "before", &ask);
    pair.build(seed, &world, &ask);
    pair.compare(seed, "as built", &ask);
    for round in 0..3 {
        (0..4).for_each(|_| change(pair, &mut generator, &mut world));
        pair.compare(seed, &format!("round {round}"), &ask);
    }
    match seed % 10 {
        3 => pair.writer.batch_execute("TRUNCATE harness_rbac.role_assignments").unwrap(),
        7 => {}
        _ => {
            let drop = format!("SELECT harness_rbac.drop_scope(s, true) FROM unnest('{{w{seed},w{seed}x}}'::text[]) s");
            pair.writer.batch_execute(&drop).unwrap();
        }
    }
    pair.compare(seed, "dropped", &ask);
}

fn question(principal: &str) -> Question {
    Question {
        principal: principal.into(),
        permission: "core_account_view".into(),
        scope: "acme".into(),
        ..Question::default()
    }
}

/// How often one of 20 flips is missed while `trigger` is how the subscriber's trigger fires.
fn missed(pair: &mut Pair, trigger: &str) -> usize {
    let alter = format!(
        "ALTER TABLE harness_rbac.role_assignments {trigger} TRIGGER signal_before, {trigger} TRIGGER signal_after"
    );
    pair.at_subscriber.batch_execute(&alter).unwrap();
    let flip = |verb| {
        format!(
            "SELECT harness_rbac.{verb}('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')"
        )
    };
    let verbs = ["assign_role", "revoke_role"].into_iter().cycle().take(20);
    verbs
        .map(|verb| {
            pair.writer.batch_execute(&flip(verb)).unwrap();
            pair.differences(&[question("user:ana@acme")])
        })
        .sum()
}

/// Who asks is the subscriber's own: roles and keys of its own, which end with the publisher's principals.
fn identities_are_local(pair: &mut Pair) {
    let subscriber = &mut pair.at_subscriber;
    subscriber.batch_execute("SELECT harness_rbac.map_database_role('postgres', 'user:ana@acme')").unwrap();
    let make = "SELECT harness_rbac.create_api_key('user:ana@acme', 'laptop')";
    let token: String = subscriber.query_one(make, &[]).unwrap().get(0);
    let who = "SELECT harness_rbac.current_principal(), harness_rbac.authenticate($1)";
    let row = subscriber.query_one(who, &[&token]).unwrap();
    assert_eq!([row.get::<_, &str>(0), row.get(1)], ["user:ana@acme"; 2]);

    pair.writer.batch_execute("SELECT harness_rbac.drop_principal('user:ana@acme')").unwrap();
    pair.wait_until_applied();
    let who = "SELECT harness_rbac.current_principal()";
    assert_eq!(pair.at_subscriber.query_one(who, &[]).unwrap().get::<_, Option<String>>(0), None);
    let refused = pair.at_subscriber.query_one("SELECT harness_rbac.authenticate($1)", &[&token]).unwrap_err();
    assert_eq!(refused.code().unwrap().code(), "28000");
    let left =
        "SELECT count(*) FROM (SELECT FROM harness_rbac.api_keys UNION ALL SELECT FROM harness_rbac.database_roles) t";
    assert_eq!(pair.at_subscriber.query_one(left, &[]).unwrap().get::<_, i64>(0), 0);
}

/// TRUNCATE reaches the keys and roles by their foreign keys, also those of the subscriber.
fn truncate_cascades(pair: &mut Pair) {
    pair.writer.batch_execute("SELECT harness_rbac.create_user('acme', 'ben')").unwrap();
    pair.wait_until_applied();
    let local = "SELECT harness_rbac.map_database_role('postgres', 'user:ben@acme'), harness_rbac.create_api_key('user:ben@acme', 'laptop')";
    pair.at_subscriber.batch_execute(local).unwrap();
    pair.writer.batch_execute("TRUNCATE harness_rbac.principals CASCADE").unwrap();
    pair.writer.batch_execute("SELECT harness_rbac.create_user('acme', 'eve')").unwrap();
    pair.writer
        .batch_execute(
            "SELECT harness_rbac.assign_role('user:eve@acme', '_account_viewer', '_all_account_level_resources', 'acme')",
        )
        .unwrap();
    let yes = pair.yes;
    pair.compare(0, "after TRUNCATE of the principals", &[question("user:ben@acme"), question("user:eve@acme")]);
    assert_eq!(pair.yes - yes, 1);
}

/// How many assignments there were, or why nobody can tell.
fn bindings_at(client: &mut Client, at: &str) -> String {
    match client.query_one(&format!("SELECT count(*) FROM harness_rbac.role_bindings_at({at}, 'acme')"), &[]) {
        Ok(row) => row.get::<_, i64>(0).to_string(),
        Err(error) => error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned()),
    }
}

/// The log is the publisher's: what was is unknown at the subscriber, and stays so when that goes on by itself, up to its first
/// change of policy.
fn the_past_is_the_publishers(pair: &mut Pair) {
    pair.writer.batch_execute("SELECT harness_rbac.create_scope('bare', default_access => 'none')").unwrap();
    pair.wait_until_applied();
    assert_eq!(bindings_at(&mut pair.at_publisher, "now()"), "1");
    let client = &mut pair.at_subscriber;
    let findings = |client: &mut Client| -> String {
        let sql = "SELECT coalesce(string_agg(account, ', '), '') FROM harness_rbac.verify_audit_log() WHERE account IN ('acme', 'bare')";
        client.query_one(sql, &[]).unwrap().get(0)
    };
    assert_eq!(["now()", "'2020-01-01'"].map(|at| bindings_at(client, at)), ["22023"; 2]);
    // A key is the subscriber's own, and begins a log that has nothing of what the publisher changes.
    client.batch_execute("SELECT harness_rbac.create_api_key('user:eve@acme', 'desk')").unwrap();
    assert_eq!((bindings_at(client, "now()").as_str(), findings(client).as_str()), ("22023", ""));

    client.batch_execute("DROP SUBSCRIPTION policy").unwrap();
    assert_eq!((bindings_at(client, "now()").as_str(), findings(client).as_str()), ("22023", "bare"));
    let revoke =
        "SELECT harness_rbac.revoke_role('user:eve@acme', '_account_viewer', '_all_account_level_resources', 'acme')";
    client.batch_execute(revoke).unwrap();
    let known = ["now()", "now() - interval '1 hour'"].map(|at| bindings_at(client, at));
    assert_eq!((known, findings(client).as_str()), (["0".to_owned(), "22023".to_owned()], "bare"));
}

fn same_rows(pair: &mut Pair) {
    pair.wait_until_applied();
    let policy = |client: &mut Client| -> Vec<_> {
        contents(client, "r").into_iter().filter(|(name, _)| !LOG.contains(&name.as_str())).collect()
    };
    let rows = policy(&mut pair.at_publisher);
    for (expected, found) in rows.iter().zip(policy(&mut pair.at_subscriber)) {
        assert!(*expected == found, "table {} differs", expected.0);
    }
    let published = "SELECT tablename::text FROM pg_publication_tables WHERE pubname = 'harness_rbac'";
    let published: Vec<String> = pair.writer.query(published, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let missing: Vec<&str> =
        rows.iter().map(|(name, _)| name.as_str()).filter(|name| !published.iter().any(|p| p == name)).collect();
    assert_eq!(missing, UNPUBLISHED);
}

#[test]
fn a_subscriber_answers_as_its_publisher() {
    let worlds = size!("WORLDS");
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let mut pair = Pair::new();
    pair.writer.batch_execute(&own_types().sql()).unwrap();

    // These are there when the subscription begins. The session has asked before.
    let mut generators: Vec<_> = (1_000_000..1_000_010).map(|seed| Generator::new(seed, &shipped)).collect();
    let copied: Vec<World> = generators.iter_mut().map(Generator::world).collect();
    let mut asked = Vec::new();
    for (generator, world) in generators.iter_mut().zip(&copied) {
        let sql = World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql();
        pair.writer.batch_execute(&sql).unwrap();
        asked.extend((0..40).map(|_| generator.question(world)));
    }
    assert!(!answers(&mut pair.at_subscriber, &asked).contains(&true));
    pair.subscribe();
    pair.compare(0, "copied", &asked);

    (1..=worlds).for_each(|seed| one_world(&mut pair, seed, &shipped));
    same_rows(&mut pair);

    let acme =
        "SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_user('acme', 'ana')";
    pair.writer.batch_execute(acme).unwrap();
    let (blind, seeing) = (missed(&mut pair, "ENABLE"), missed(&mut pair, "ENABLE ALWAYS"));
    identities_are_local(&mut pair);
    truncate_cascades(&mut pair);
    let streamed = "SELECT stream_txns FROM pg_stat_replication_slots WHERE slot_name = 'policy'";
    let streamed: i64 = pair.writer.query_one(streamed, &[]).unwrap().get(0);
    the_past_is_the_publishers(&mut pair);
    println!(
        "subscriber: {worlds} worlds, {} answers ({} of them yes), {streamed} streamed transactions, 0 differences; with a trigger that is not ALWAYS {blind} of 20 flips are missed",
        pair.answers, pair.yes
    );
    assert!(blind > 0 && seeing == 0 && streamed > 0 && pair.yes * 50 > pair.answers);
}
