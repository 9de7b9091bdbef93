//! Who a transaction acts for travels to other nodes signed, and nothing else does: replayed, shortened, for another role, late,
//! beyond its transaction or under another key it is refused. Two servers; a client carries the statement as Citus would.

use harness_rbac_tests::cluster::{Cluster, write_as_server};
use postgres::{Client, NoTls};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

const KEY: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const OTHER_KEY: &str = "ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100";

/// What both nodes have beside the policy.
const LOCAL: &str = "
CREATE ROLE app LOGIN; CREATE ROLE other LOGIN; CREATE ROLE gateway LOGIN;
GRANT app TO other;
CREATE TABLE docs (scope_id bigint, name text);
CREATE INDEX ON docs (scope_id, name);
GRANT SELECT, INSERT ON docs TO app, other, gateway;";

const POLICY: &str = "
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p,acme/o/q}'::text[]) s;
SELECT harness_rbac.create_user('acme', u) FROM unnest('{ana,ben,boss}'::text[]) u;
SELECT harness_rbac.create_role('acme/o/p', 'Reader', '{core_environment_view}'), harness_rbac.create_role('acme/o/q', 'Reader', '{core_environment_view}');
SELECT harness_rbac.create_role('acme', 'Support', '{core_user_impersonate}');
SELECT harness_rbac.assign_role('user:ana@acme', 'Reader', '_all_project_level_resources', s) FROM unnest('{acme/o/p,acme/o/q}'::text[]) s;
SELECT harness_rbac.assign_role('user:ben@acme', 'Reader', '_all_project_level_resources', 'acme/o/q');
SELECT harness_rbac.assign_role('user:boss@acme', 'Support', '_all_account_level_resources', 'acme');";

const PROTECT: &str = "
SELECT harness_rbac.protect_table('docs', 'ENVIRONMENT', 'scope_id', 'name');
INSERT INTO docs SELECT harness_rbac.scope_id(s), n FROM unnest('{acme/o/p,acme/o/q}'::text[]) s, generate_series(1, 10) n;
GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO gateway;";

struct Nodes {
    // Clients are dropped before their servers.
    publisher: Client,
    subscriber: Client,
    first: Cluster,
    second: Cluster,
}

fn put_key(server: &Cluster, text: &str) {
    let file = server.data().join("harness_rbac.cluster_key");
    write_as_server(&file, text.as_bytes());
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
}

impl Nodes {
    fn new() -> Nodes {
        let settings = ["wal_level=logical", "wal_retrieve_retry_interval=20ms"];
        let [first, second] = [(), ()].map(|()| Cluster::start(&settings));
        let preload = "ALTER SYSTEM SET session_preload_libraries = 'harness_rbac'";
        second.connect("postgres").simple_query(preload).unwrap();
        second.connect("postgres").simple_query("SELECT pg_reload_conf()").unwrap();
        let (mut publisher, mut subscriber) = (first.connect("postgres"), second.connect("postgres"));
        for (client, server) in [(&mut publisher, &first), (&mut subscriber, &second)] {
            client.batch_execute(&format!("CREATE EXTENSION harness_rbac; {LOCAL}")).unwrap();
            put_key(server, KEY);
        }
        publisher.batch_execute(&format!("{POLICY} SELECT harness_rbac.create_publication()")).unwrap();
        let subscribe = format!(
            "CREATE SUBSCRIPTION policy CONNECTION '{}' PUBLICATION harness_rbac",
            first.connection_string("postgres")
        );
        subscriber.batch_execute(&subscribe).unwrap();
        let ready = "SELECT bool_and(srsubstate = 'r') FROM pg_subscription_rel";
        while !subscriber.query_one(ready, &[]).unwrap().get::<_, bool>(0) {
            sleep(Duration::from_millis(5));
        }
        for client in [&mut publisher, &mut subscriber] {
            client.batch_execute(PROTECT).unwrap();
        }
        Nodes { publisher, subscriber, first, second }
    }

    fn wait_until_applied(&mut self) {
        self.publisher.batch_execute("SELECT harness_rbac.wait_for_replicas('30 s')").unwrap();
    }

    /// What the publisher signs for sessions of a role, in a transaction that begins so.
    fn signed(&mut self, beginning: &str, role: &str) -> String {
        let mut transaction = self.publisher.transaction().unwrap();
        transaction.batch_execute(beginning).unwrap();
        let statement = transaction.query_one("SELECT harness_rbac.signed_session($1)", &[&role]).unwrap().get(0);
        transaction.commit().unwrap();
        statement
    }

    fn session_of(&mut self, role: &str) -> Client {
        self.second.config("postgres").user(role).connect(NoTls).unwrap()
    }

    /// What comes of the statements in a new session of the role: the last value, or the SQLSTATE of what fails.
    fn outcome(&mut self, role: &str, statements: &str) -> String {
        run(&mut self.session_of(role), statements)
    }
}

/// Each statement, separated by lines, is a message of its own.
fn run(client: &mut Client, statements: &str) -> String {
    let mut last = String::new();
    for statement in statements.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match client.simple_query(statement) {
            Ok(messages) => {
                for message in messages {
                    if let postgres::SimpleQueryMessage::Row(row) = message {
                        last = row.get(0).unwrap_or("nobody").to_owned();
                    }
                }
            }
            Err(error) => {
                last = error.code().map_or_else(|| error.to_string(), |code| code.code().to_owned());
                if !statement.contains("FAILS") {
                    return last;
                }
            }
        }
    }
    last
}

const WHO: &str = "SELECT harness_rbac.current_principal()";
const SEEN: &str = "SELECT count(*) FROM docs";

fn begin(who: &str) -> String {
    format!("SELECT harness_rbac.begin_session('user:{who}@acme')")
}

#[test]
fn a_signed_identity_binds_one_transaction_and_no_forgery_does() {
    let mut nodes = Nodes::new();
    let ana = nodes.signed(&begin("ana"), "app");
    let ben = nodes.signed(&begin("ben"), "app");
    let for_other = nodes.signed(&begin("ana"), "other");
    let long = ana.len();
    let shortened = format!("{}'", &ana[..long - 2]);
    let digit = if ana.as_bytes()[long - 2] == b'0' { '1' } else { '0' };
    let changed = format!("{}{digit}'", &ana[..long - 2]);
    // ana in hexadecimal digits, and ben.
    let renamed = ana.replacen("616e61", "62656e", 1);
    let unsigned = format!("{}'", &ana[..ana.rfind('.').unwrap()]);
    let value = ana.split('\'').nth(1).unwrap().to_owned();
    put_key(&nodes.first, OTHER_KEY);
    let of_another = nodes.signed(&begin("ana"), "app");
    put_key(&nodes.first, KEY);
    assert!(renamed != ana && value.len() > 150);

    // What is done, and what comes of it: an answer, or a refusal.
    let table: Vec<(&str, &str, String, &str)> = vec![
        ("it binds", "app", format!("BEGIN\n{ana}\n{WHO}"), "user:ana@acme"),
        ("and rows follow", "app", format!("BEGIN\n{ana}\n{SEEN}"), "20"),
        ("as for another", "app", format!("BEGIN\n{ben}\n{SEEN}"), "10"),
        ("by the same again", "app", format!("BEGIN\n{ana}\n{ana}\n{SEEN}"), "20"),
        ("it ends with the transaction", "app", format!("BEGIN\n{ana}\nCOMMIT\n{WHO}"), "nobody"),
        ("and shows nothing then", "app", format!("BEGIN\n{ana}\nCOMMIT\n{SEEN}"), "0"),
        ("by itself it is nothing", "app", format!("{ana}\n{SEEN}"), "0"),
        ("with a rollback", "app", format!("BEGIN\n{ana}\nROLLBACK\n{WHO}"), "nobody"),
        ("and from the one that follows at once", "app", format!("BEGIN\n{ana}\nROLLBACK AND CHAIN\n{WHO}"), "nobody"),
        ("with a savepoint", "app", format!("BEGIN\nSAVEPOINT s\n{ana}\n{SEEN}\nROLLBACK TO s\n{WHO}"), "nobody"),
        ("after which nobody else", "app", format!("BEGIN\nSAVEPOINT s\n{ana}\nROLLBACK TO s\n{ben}"), "42501"),
        ("but the same one again", "app", format!("BEGIN\nSAVEPOINT s\n{ana}\nROLLBACK TO s\n{ana}\n{SEEN}"), "20"),
        ("replayed onto another", "app", format!("BEGIN\n{ana}\n{ben}"), "42501"),
        ("replayed onto one begun here", "gateway", format!("BEGIN\n{}\n{ben}", begin("ana")), "42501"),
        ("begun here upon it", "gateway", format!("BEGIN\n{{gateway}}\n{}", begin("ben")), "42501"),
        ("for another role", "app", format!("BEGIN\n{for_other}"), "42501"),
        ("by another role", "other", format!("BEGIN\n{ana}"), "42501"),
        ("by a member that became it", "other", format!("BEGIN\nSET LOCAL ROLE app\n{ana}"), "42501"),
        ("by a superuser", "postgres", format!("BEGIN\n{ana}"), "42501"),
        (
            "who logged in as the role, as it were",
            "postgres",
            format!("SET SESSION AUTHORIZATION app\nBEGIN\n{ana}\n{WHO}"),
            "user:ana@acme",
        ),
        (
            "until it ends",
            "postgres",
            format!("SET SESSION AUTHORIZATION app\nBEGIN\n{ana}\nCOMMIT\nRESET SESSION AUTHORIZATION\n{WHO}"),
            "nobody",
        ),
        ("shortened", "app", format!("BEGIN\n{shortened}"), "42501"),
        ("changed at its end", "app", format!("BEGIN\n{changed}"), "42501"),
        ("with another name", "app", format!("BEGIN\n{renamed}"), "42501"),
        ("without its signature", "app", format!("BEGIN\n{unsigned}"), "42501"),
        (
            "in capitals",
            "app",
            format!("BEGIN\nSET LOCAL harness_rbac.assertion = '{}'", value.to_uppercase()),
            "42501",
        ),
        ("of another form", "app", "BEGIN\nSET LOCAL harness_rbac.assertion = 'user:ana@acme'".into(), "42501"),
        ("under another key", "app", format!("BEGIN\n{of_another}"), "42501"),
        ("for a session", "app", format!("{WHO}\nSET harness_rbac.assertion = '{value}'"), "42501"),
        (
            "for a session, in a transaction",
            "app",
            format!("{WHO}\nBEGIN\nSET harness_rbac.assertion = '{value}'"),
            "42501",
        ),
        (
            "for one after a local one",
            "app",
            format!("{WHO}\nBEGIN\n{ana}\nSET harness_rbac.assertion = '{value}'"),
            "42501",
        ),
        (
            "nothing stays of that",
            "app",
            format!("{WHO}\nSET harness_rbac.assertion = '{value}' --FAILS\n{WHO}"),
            "nobody",
        ),
        (
            "by set_config",
            "app",
            format!("{WHO}\nSELECT set_config('harness_rbac.assertion', '{value}', false)"),
            "42501",
        ),
        ("for a role", "postgres", format!("ALTER ROLE app SET harness_rbac.assertion = '{value}'"), "22023"),
        (
            "for a function",
            "app",
            format!(
                "{WHO}\nCREATE FUNCTION pg_temp.f() RETURNS text LANGUAGE sql SET harness_rbac.assertion = '{value}' AS 'SELECT 1'"
            ),
            "22023",
        ),
        ("reset", "app", format!("BEGIN\n{ana}\nRESET ALL\n{WHO}"), "nobody"),
        ("and another after that", "app", format!("BEGIN\n{ana}\nRESET ALL\n{ben}"), "42501"),
        (
            "by the parameter instead",
            "app",
            format!("BEGIN\n{ana}\nSET LOCAL harness_rbac.principal = 'user:ben@acme'"),
            "42501",
        ),
        ("and it shows the principal", "app", format!("BEGIN\n{ana}\nSHOW harness_rbac.assertion"), "user:ana@acme"),
        (
            "and keeps no more",
            "app",
            format!("BEGIN\n{ana}\nSELECT count(*) FROM pg_settings WHERE setting LIKE 'v1%' OR reset_val LIKE 'v1%'"),
            "0",
        ),
        (
            "in workers",
            "app",
            format!(
                "BEGIN\n{ana}\nSET LOCAL max_parallel_workers_per_gather = 2\nSET LOCAL parallel_setup_cost = 0\nSET LOCAL parallel_tuple_cost = 0\nSET LOCAL min_parallel_table_scan_size = 0\n{SEEN}"
            ),
            "20",
        ),
    ];
    let gateway = nodes.signed(&begin("ana"), "gateway");
    let count = table.len();
    for (what, role, statements, expected) in table {
        let statements = statements.replace("{gateway}", &gateway);
        assert_eq!(nodes.outcome(role, &statements), expected, "{what}:\n{statements}");
    }
    // Whoever has the same role may look at what others run.
    let mut session = nodes.session_of("app");
    run(&mut session, &format!("BEGIN\n{ana}"));
    let seen = "SELECT string_agg(query, '') FROM pg_stat_activity WHERE usename = 'app'";
    let seen: String = nodes.subscriber.query_one(seen, &[]).unwrap().get(0);
    assert_eq!(seen, "SET LOCAL harness_rbac.assertion");

    // Where the library is not loaded yet what is set is looked at once it is; it cannot be an error then.
    nodes.subscriber.simple_query("ALTER SYSTEM RESET session_preload_libraries").unwrap();
    nodes.subscriber.simple_query("SELECT pg_reload_conf()").unwrap();
    while !nodes.outcome("postgres", "SHOW session_preload_libraries").is_empty() {
        sleep(Duration::from_millis(5));
    }
    for (what, statements, expected) in [
        ("signed", format!("BEGIN\n{ben}\nSELECT 1\n{SEEN}"), "10"),
        ("until the end", format!("BEGIN\n{ben}\n{SEEN}\nCOMMIT\n{WHO}"), "nobody"),
        ("forged", format!("BEGIN\n{changed}\n{SEEN}"), "0"),
        ("for the session", format!("SET harness_rbac.assertion = '{value}'\n{WHO}"), "nobody"),
        ("for the session, later", format!("SET harness_rbac.assertion = '{value}'\n{WHO}\n{SEEN}"), "0"),
        (
            "from the start of a transaction that goes on",
            format!("BEGIN\nSET harness_rbac.assertion = '{value}'\n{SEEN}"),
            "0",
        ),
    ] {
        assert_eq!(nodes.outcome("app", &statements), expected, "before the library is loaded, {what}:\n{statements}");
    }
    // The client learns why, and not what was signed, which PostgreSQL's own warning would quote.
    let told = Arc::new(Mutex::new(String::new()));
    let notices = told.clone();
    let mut config = nodes.second.config("postgres");
    config.notice_callback(move |notice| notices.lock().unwrap().push_str(notice.message()));
    let mut session = config.user("app").connect(NoTls).unwrap();
    run(&mut session, &format!("BEGIN\n{changed}\n{SEEN}"));
    assert_eq!(*told.lock().unwrap(), "invalid assertion of identity");
    println!("assertions: {count} ways, of which every forgery is refused");
}

#[test]
fn what_limits_a_session_and_who_acts_travel_along() {
    let mut nodes = Nodes::new();
    let limited = r#"[{"roleIdentifier": "Reader", "resourceGroupIdentifier": "_all_project_level_resources", "scope": "acme/o/p"}]"#;
    let bounded =
        nodes.signed(&format!("SELECT harness_rbac.begin_session('user:ana@acme', limited_to => '{limited}')"), "app");
    let whole = nodes.signed(&begin("ana"), "app");
    let acting = nodes.signed(
        "SELECT harness_rbac.begin_session('user:boss@acme', acting_for => 'user:ben@acme', reason => 'ticket 7')",
        "app",
    );
    let table = [
        ("a bound limits", format!("BEGIN\n{bounded}\n{SEEN}"), "10"),
        (
            "and is told",
            format!("BEGIN\n{bounded}\nSELECT harness_rbac.current_bound() #>> '{{0,0,scope}}'"),
            "acme/o/p",
        ),
        ("and is not left", format!("BEGIN\n{bounded}\n{whole}"), "42501"),
        ("nor put on later", format!("BEGIN\n{whole}\n{bounded}"), "42501"),
        ("who is acted for", format!("BEGIN\n{acting}\n{WHO}"), "user:ben@acme"),
        ("who acts", format!("BEGIN\n{acting}\nSELECT harness_rbac.acting_principal()"), "user:boss@acme"),
        ("sees what that one sees", format!("BEGIN\n{acting}\n{SEEN}"), "10"),
        (
            "and does nothing in that name",
            format!("BEGIN\n{acting}\nSELECT harness_rbac.create_api_key('user:ben@acme', 'k')"),
            "42501",
        ),
    ];
    for (what, statements, expected) in table {
        assert_eq!(nodes.outcome("app", &statements), expected, "{what}:\n{statements}");
    }
    // The right to act is taken away at the publisher, in the middle.
    let mut session = nodes.session_of("app");
    assert_eq!(run(&mut session, &format!("BEGIN\n{acting}\n{WHO}")), "user:ben@acme");
    nodes
        .publisher
        .batch_execute(
            "SELECT harness_rbac.revoke_role('user:boss@acme', 'Support', '_all_account_level_resources', 'acme')",
        )
        .unwrap();
    nodes.wait_until_applied();
    assert_eq!(run(&mut session, &format!("{WHO}\n{SEEN}")), "0");

    // A key that is dropped at the publisher ends here what it has begun, in the middle and for good.
    let make = "SELECT harness_rbac.create_api_key('user:ana@acme', 'laptop')";
    let token: String = nodes.publisher.query_one(make, &[]).unwrap().get(0);
    nodes.wait_until_applied();
    let keyed = nodes.signed(&format!("SELECT harness_rbac.authenticate('{token}')"), "app");
    let mut session = nodes.session_of("app");
    assert_eq!(run(&mut session, &format!("BEGIN\n{keyed}\n{SEEN}")), "20");
    let own = "SELECT count(*) FROM harness_rbac.api_keys";
    assert_eq!(
        nodes.subscriber.query_one(own, &[]).unwrap().get::<_, i64>(0),
        0,
        "no key is published, but that it holds"
    );
    nodes.publisher.batch_execute("SELECT harness_rbac.drop_api_key('user:ana@acme', 'laptop')").unwrap();
    nodes.wait_until_applied();
    assert_eq!(run(&mut session, SEEN), "0");
    assert_eq!(nodes.outcome("app", &format!("BEGIN\n{keyed}\n{WHO}")), "nobody");
    println!("assertions: bounds, who acts, and the end of keys are known at the other node");
}

#[test]
fn keys_are_rotated_without_a_stop_and_nothing_is_signed_without() {
    let mut nodes = Nodes::new();
    let before = nodes.signed(&begin("ana"), "app");
    let read = |nodes: &mut Nodes, statement: &str| nodes.outcome("app", &format!("BEGIN\n{statement}\n{SEEN}"));
    // The subscriber learns the new key first; then the publisher signs with it; then the old one goes.
    put_key(&nodes.second, &format!("{KEY}\n{OTHER_KEY}\n"));
    assert_eq!(read(&mut nodes, &before), "20");
    put_key(&nodes.first, &format!("{OTHER_KEY}\n{KEY}\n"));
    let after = nodes.signed(&begin("ana"), "app");
    assert_eq!([read(&mut nodes, &before), read(&mut nodes, &after)], ["20", "20"]);
    put_key(&nodes.second, OTHER_KEY);
    assert_eq!([read(&mut nodes, &before), read(&mut nodes, &after)], ["42501", "20"]);

    // Late, by the clock of whoever is told.
    nodes.subscriber.batch_execute("ALTER DATABASE postgres SET harness_rbac.assertion_lifetime = '1 s'").unwrap();
    let late = nodes.signed(&begin("ana"), "app");
    sleep(Duration::from_millis(1100));
    assert_eq!(read(&mut nodes, &late), "42501");
    let fresh = nodes.signed(&begin("ana"), "app");
    assert_eq!(read(&mut nodes, &fresh), "20");
    nodes.subscriber.batch_execute("ALTER DATABASE postgres RESET harness_rbac.assertion_lifetime").unwrap();

    // In another database of the same server, under the same key.
    nodes.subscriber.batch_execute("CREATE DATABASE elsewhere").unwrap();
    nodes.second.connect("elsewhere").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    let mut session = nodes.second.config("elsewhere").user("app").connect(NoTls).unwrap();
    assert_eq!(run(&mut session, &format!("BEGIN\n{WHO}\n{fresh}")), "42501");

    let file = nodes.second.data().join("harness_rbac.cluster_key");
    let lint = |nodes: &mut Nodes| -> i64 {
        let sql =
            "SELECT count(*) FROM harness_rbac.lint() WHERE object = 'harness_rbac.cluster_key' AND severity = 'error'";
        nodes.subscriber.query_one(sql, &[]).unwrap().get(0)
    };
    assert_eq!(lint(&mut nodes), 0);
    for (text, mode) in [
        (OTHER_KEY.to_owned(), 0o604),
        (OTHER_KEY.to_owned(), 0o620),
        ("no key".into(), 0o600),
        (format!("{KEY}\n{KEY}\n{KEY}"), 0o600),
        (String::new(), 0o600),
    ] {
        write_as_server(&file, text.as_bytes());
        fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!((read(&mut nodes, &fresh).as_str(), lint(&mut nodes)), ("54000", 1), "{text}, {mode:o}");
    }
    fs::remove_file(&file).unwrap();
    assert_eq!((read(&mut nodes, &fresh).as_str(), lint(&mut nodes)), ("42501", 0));

    // Nobody but a superuser has anything signed, and nobody is signed for.
    let mut app = nodes.first.config("postgres").user("gateway").connect(NoTls).unwrap();
    assert_eq!(run(&mut app, &format!("BEGIN\n{}\nSELECT harness_rbac.signed_session('app')", begin("ana"))), "42501");
    let mut superuser = nodes.first.connect("postgres");
    assert_eq!(run(&mut superuser, "SELECT harness_rbac.signed_session('app')"), "55000");
    fs::remove_file(nodes.first.data().join("harness_rbac.cluster_key")).unwrap();
    assert_eq!(
        run(&mut superuser, &format!("BEGIN\n{}\nSELECT harness_rbac.signed_session('app')", begin("ana"))),
        "55000"
    );
    println!("assertions: keys rotate without a stop; late, elsewhere, and without a key nothing is taken");
}

/// Citus is known by its parameter, which has settings of a transaction passed on.
#[test]
fn sessions_tell_the_nodes_that_citus_reaches() {
    let nodes = Nodes::new();
    let told = "SELECT concat_ws(' ', current_setting('harness_rbac.assertion'), current_setting('citus.propagate_set_commands'))";
    let mut session = nodes.first.config("postgres").user("gateway").connect(NoTls).unwrap();
    assert_eq!(
        run(
            &mut session,
            &format!("BEGIN\n{}\nSELECT current_setting('harness_rbac.assertion')\nROLLBACK", begin("ana"))
        ),
        "",
        "where there is no Citus, nothing"
    );
    run(&mut session, "SET citus.propagate_set_commands = 'none'");
    assert_eq!(run(&mut session, &format!("BEGIN\n{}\n{told}", begin("ana"))), "user:ana@acme local");
    assert_eq!(run(&mut session, &format!("COMMIT\n{told}")), " none");
    // As somebody else now, here and there.
    assert_eq!(run(&mut session, &format!("BEGIN\n{}\n{told}", begin("ben"))), "user:ben@acme local");
    assert_eq!(run(&mut session, "ROLLBACK\nSELECT 1"), "1");
    fs::remove_file(nodes.first.data().join("harness_rbac.cluster_key")).unwrap();
    assert_eq!(
        run(&mut session, &format!("BEGIN\n{}\n{told}", begin("ana"))),
        " none",
        "without a key, nothing either"
    );
    println!("assertions: a session tells the nodes that its transaction reaches");
}
