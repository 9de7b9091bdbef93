//! Nobody holds up those who take their rights away: whatever a user does in a transaction and leaves open, its revocation
//! goes through.

mod attempts;

use attempts::{ATTEMPTS, BIND, HANDING_OUT, KEY, REVOCATIONS};
use harness_rbac_tests::cluster::Cluster;
use postgres::{Client, NoTls};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// An account with two administrators, `ana` and `bob`, and `low`, who may look at one project: by itself, and in a group. `ci` may
/// also register resources, `sharer` share one of them, and `lead` administers the project. The role `app` binds them for itself.
const WORLD: &str = r#"
CREATE EXTENSION harness_rbac;
SET search_path = public, harness_rbac;
SELECT create_scope(s) FROM unnest('{acme, acme/pay, acme/pay/web}'::text[]) s;
SELECT create_user('acme', u) FROM unnest('{ana, low, other, sharer, lead}'::text[]) u;
SELECT create_resource_type('DOCUMENT', '{project}'), create_permission('app_document_view', 'DOCUMENT', 'view', '{project}'),
       create_permission('app_document_share', 'DOCUMENT', 'share', '{project}');
SELECT create_role('acme/pay/web', 'Reader', '{app_document_view}'), create_role('acme/pay/web', 'Sharer', '{app_document_view, app_document_share}');
SELECT share_resource('user:sharer@acme', 'Sharer', 'acme/pay/web', 'DOCUMENT', 'x', identifier => 'shares');
SELECT assign_role('user:lead@acme', '_project_admin', '_all_project_level_resources', 'acme/pay/web', 'leads');
SELECT create_service_account('acme', 'ci');
SELECT create_user_group('acme', 'Lookers');
SELECT add_group_member('user_group:Lookers@acme', 'user:low@acme');
SELECT assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', 'boss');
SELECT assign_role('user_group:Lookers@acme', '_project_viewer', '_all_project_level_resources', 'acme/pay/web', 'lookers');
SELECT create_role('acme/pay/web', 'Registrar', '{core_connector_edit, core_connector_view}');
SELECT create_role('acme/pay/web', 'Looker', '{core_connector_view}');
SELECT create_resource_group('acme/pay/web', 'Some', '{"resources": [{"resourceType": "CONNECTOR", "attributeFilter": {"attributeName": "type", "attributeValues": ["x"]}}]}');
SELECT create_api_key(p, 'kept') FROM unnest('{user:low@acme, service_account:ci@acme}'::text[]) p;
CREATE TABLE token AS SELECT create_api_key('user:low@acme', 'used') AS token;
CREATE ROLE app LOGIN;
GRANT EXECUTE ON FUNCTION begin_session(text) TO app;
GRANT SELECT ON token TO app;
GRANT CREATE, TEMP ON DATABASE postgres TO app;
CREATE SCHEMA own AUTHORIZATION app;
"#;

/// What is taken away by the revocations is given again, and what was made meanwhile goes.
const GIVEN: &str = r#"
SET search_path = public, harness_rbac;
DELETE FROM api_keys WHERE identifier <> ALL ('{kept, used}');
DELETE FROM resources;
DO $$
DECLARE
    who text;
    again text;
BEGIN
    FOREACH again IN ARRAY ARRAY[
        $q$SELECT create_user('acme', 'bob')$q$, $q$SELECT create_scope('acme/other')$q$, $q$SELECT create_role('acme/other', 'Unseen', '{}')$q$,
        $q$SELECT create_resource_group('acme/other', 'Unseen', '{"includeAllResources": true}')$q$,
        $q$SELECT assign_role('user:bob@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', 'deputy')$q$,
        $q$SELECT alter_role('acme/pay/web', 'Sharer', '{app_document_share}')$q$,
        $q$SELECT alter_assignment('acme/pay/web', 'leads', valid_until => 'infinity')$q$] LOOP
        BEGIN EXECUTE again; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
    END LOOP;
    PERFORM set_principal_disabled(p, false) FROM unnest('{user:sharer@acme, user:lead@acme, user:bob@acme}'::text[]) p;
    FOREACH who IN ARRAY '{user:low@acme, service_account:ci@acme}'::text[] LOOP
        PERFORM set_principal_disabled(who, false);
        FOREACH again IN ARRAY ARRAY[
            format('SELECT assign_role(%L, %L, %L, %L, %L)', who, 'Looker', '_all_project_level_resources', 'acme/pay/web', 'looks_' || left(md5(who), 9)),
            format('SELECT assign_role(%L, %L, %L, %L)', 'service_account:ci@acme', 'Registrar', '_all_project_level_resources', 'acme/pay/web'),
            format('SELECT create_api_key(%L, %L)', who, 'kept'),
            format('SELECT add_group_member(%L, %L)', 'user_group:Lookers@acme', 'user:low@acme')] LOOP
            BEGIN EXECUTE again; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END;
        END LOOP;
        UPDATE role_assignments SET disabled = false WHERE disabled;
    END LOOP;
    DELETE FROM role_assignments WHERE principal_id = (SELECT id FROM principals WHERE identifier = 'other');
END
$$;
"#;

/// A session of `app` that runs the statements, and stays until it is ended and let go.
struct Attempt {
    process: i32,
    stays: Sender<()>,
    session: thread::JoinHandle<()>,
}

impl Attempt {
    fn begin(server: &Cluster, statements: &'static [&'static str]) -> Attempt {
        let mut client = server.config("postgres").user("app").connect(NoTls).unwrap();
        let process = client.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
        let (stays, goes) = channel();
        let session = thread::spawn(move || {
            for statement in statements {
                let _ = client.batch_execute(statement);
            }
            let _ = goes.recv();
        });
        Attempt { process, stays, session }
    }

    fn end(self, client: &mut Client) {
        client.execute("SELECT pg_terminate_backend($1, 5000)", &[&self.process]).unwrap();
        drop(self.stays);
        self.session.join().unwrap();
    }
}

/// Until the session has done what it can: it sleeps, or waits for its client for a while.
fn wait_for(client: &mut Client, process: i32) {
    let sql = format!(
        "SELECT coalesce(wait_event, '') = 'PgSleep' OR state ~ '^idle' AND query_start < clock_timestamp() - interval '20 ms'
           FROM pg_stat_activity WHERE pid = {process}"
    );
    let begun = Instant::now();
    while !client.query_one(&sql, &[]).unwrap().get::<_, bool>(0) {
        assert!(begun.elapsed() < Duration::from_secs(60), "the attempt does not come to rest");
        thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn a_revocation_goes_through_whatever_is_left_open() {
    let server = Cluster::start(&["max_prepared_transactions=5", "autovacuum=off"]);
    let mut client = server.connect("postgres");
    client.batch_execute(WORLD).unwrap();
    let mut other = server.connect("postgres");
    other.batch_execute("SET lock_timeout = '2s'; SET deadlock_timeout = '10s'").unwrap();
    let (mut tried, mut slowest) = (0, Duration::ZERO);
    let mut held_up = Vec::new();
    for (number, (name, statements)) in ATTEMPTS.iter().chain(HANDING_OUT).enumerate() {
        // All of them for some, and a few each for the others. Who hands out waits for others who do.
        let hands_out = number >= ATTEMPTS.len();
        let some = REVOCATIONS.iter().enumerate().filter(|(place, (_, revocation))| match hands_out {
            true => !revocation.contains("assign_role"),
            false => number < 2 || (place + number) % 6 == 0,
        });
        for (_, (who, revocation)) in some {
            client.batch_execute(GIVEN).unwrap();
            let attempt = Attempt::begin(&server, statements);
            wait_for(&mut client, attempt.process);
            let bind = match *who {
                "ana" => "SELECT harness_rbac.begin_session('user:ana@acme');",
                _ => "",
            };
            let begun = Instant::now();
            let role = if *who == "ana" { "SET LOCAL ROLE app;" } else { "" };
            let done = other.batch_execute(&format!("BEGIN; {role} {bind} {revocation}; COMMIT"));
            slowest = slowest.max(begun.elapsed());
            if let Err(error) = done {
                let _ = other.batch_execute("ROLLBACK");
                held_up.push(format!("{name}; {who}: {revocation}: {error:?}"));
            }
            tried += 1;
            attempt.end(&mut client);
            let prepared = client.query("SELECT gid FROM pg_prepared_xacts", &[]).unwrap();
            for row in &prepared {
                client.batch_execute(&format!("ROLLBACK PREPARED '{}'", row.get::<_, &str>(0))).unwrap();
            }
            assert!(prepared.is_empty() || !held_up.is_empty(), "{name}: prepared in the name of a principal");
        }
    }
    let findings = "SELECT finding FROM harness_rbac.verify_audit_log()";
    let findings: Vec<String> = client.query(findings, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    println!(
        "holding_up: {} attempts left open, {tried} revocations, {} held up, the slowest took {slowest:?}",
        ATTEMPTS.len() + HANDING_OUT.len(),
        held_up.len()
    );
    assert!(held_up.is_empty(), "{held_up:#?}");
    assert_eq!(findings, [""; 0]);
    assert!(tried > 50);
}

#[test]
fn only_who_acts_for_nobody_prepares_a_change() {
    let server = Cluster::start(&["max_prepared_transactions=5"]);
    let mut client = server.connect("postgres");
    client.batch_execute(WORLD).unwrap();
    let mut app = server.config("postgres").user("app").connect(NoTls).unwrap();
    app.batch_execute(&format!("{BIND}; {KEY}")).unwrap();
    let error = app.batch_execute("PREPARE TRANSACTION 'held'").unwrap_err();
    assert_eq!(error.code().unwrap().code(), "0A000", "{error:?}");
    let count = |client: &mut Client, sql: &str| client.query_one(sql, &[]).unwrap().get::<_, i64>(0);
    assert_eq!(count(&mut client, "SELECT count(*) FROM harness_rbac.api_keys WHERE identifier = 'k1'"), 0);
    // Who changes nothing may, and a superuser; what that prepares is sealed.
    let later = "SELECT harness_rbac.create_user('acme', 'later')";
    app.batch_execute(&format!("{BIND}; PREPARE TRANSACTION 'looked'")).unwrap();
    app.batch_execute("ROLLBACK PREPARED 'looked'").unwrap();
    client.batch_execute(&format!("BEGIN; {later}; PREPARE TRANSACTION 'made'")).unwrap();
    client.batch_execute("COMMIT PREPARED 'made'").unwrap();
    assert_eq!(count(&mut client, "SELECT count(*) FROM harness_rbac.verify_audit_log()"), 0);
    assert_eq!(count(&mut client, "SELECT count(*) FROM harness_rbac.audit_log WHERE object = 'user:later@acme'"), 1);
}

#[test]
fn keys_have_a_limit() {
    let server = Cluster::start(&[]);
    let mut client = server.connect("postgres");
    client.batch_execute(WORLD).unwrap();
    let make = "SELECT count(harness_rbac.create_api_key('user:other@acme', 'k' || n)) FROM generate_series(1, 100) n";
    client.batch_execute(make).unwrap();
    let one_more = "SELECT harness_rbac.create_api_key('user:other@acme', 'one_more')";
    assert_eq!(client.batch_execute(one_more).unwrap_err().code().unwrap().code(), "54000");
    // Rotating goes on, as long as not too much of the old lasts on.
    client.batch_execute("SELECT harness_rbac.rotate_api_key('user:other@acme', 'k1')").unwrap();
    let rotate = "SELECT harness_rbac.rotate_api_key('user:other@acme', 'k1', '1 year') FROM generate_series(1, 100)";
    client.batch_execute(rotate).unwrap();
    let error =
        client.batch_execute("SELECT harness_rbac.rotate_api_key('user:other@acme', 'k1', '1 year')").unwrap_err();
    assert_eq!(error.code().unwrap().code(), "54000", "{error:?}");
    client.batch_execute(&format!("SELECT harness_rbac.drop_api_key('user:other@acme', 'k1'); {one_more}")).unwrap();
}
