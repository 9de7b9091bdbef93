//! ALTER EXTENSION UPDATE from every former version: the catalogue becomes that of a fresh installation, every recorded
//! decision, row and key stays, and the result can be dumped and restored. Before it, and in sessions of another version
//! after it, nothing is answered.

use harness_rbac_tests::cluster::{Cluster, succeed, write_as_server};
use harness_rbac_tests::frozen;
use harness_rbac_tests::record::{CREATE_APPLICATION, Comparison, PEPPER, PEPPER_FILE, compare};
use postgres::Client;
use postgres::error::SqlState;

/// Whatever asks or changes policy; `{yes}` is a question with the answer yes, `{token}` a good token.
const CLOSED: [&str; 15] = [
    "SELECT {yes}",
    "SELECT has_permission('core_account_view', 1, principal => 'user:boss@administered')",
    "SELECT require_permission('core_account_view', 'administered', principal => 'user:boss@administered')",
    r#"SELECT check_access('{"principal": "user:boss@administered", "permissions": [{"resourceScope": {"scope": "administered"}, "permission": "core_account_view"}]}')"#,
    "SELECT permitted_scope_ids('core_account_view')",
    "SELECT current_principal()",
    "SELECT authenticate('{token}')",
    "SELECT begin_session('user:boss@administered')",
    "SET LOCAL harness_rbac.principal = 'user:boss@administered'; SET LOCAL ROLE recorded_app; SELECT * FROM public.pipelines",
    // Whatever rows there are.
    "SET LOCAL harness_rbac.principal = 'user:boss@administered'; SET LOCAL ROLE recorded_app; SELECT * FROM public.pipelines WHERE name = 'none'",
    "SELECT create_scope('late')",
    "SELECT assign_role('user:boss@administered', '_account_viewer', '_all_account_level_resources', 'administered')",
    "DELETE FROM role_assignments",
    "UPDATE principals SET disabled = true WHERE kind = 'user'",
    "TRUNCATE role_assignments",
];

const YES: &str =
    "SELECT harness_rbac.has_permission('core_account_view', 'administered', principal => 'user:boss@administered')";

/// The statements of [`CLOSED`] that do not fail for the version; nothing of any stays.
fn answered(client: &mut Client) -> Vec<String> {
    client.batch_execute("SET search_path = harness_rbac").unwrap();
    let yes = client
        .query_one(
            "SELECT format('has_permission(%L, %L, %L, %L, %L, %L)', permission, scope, resource, principal, attributes, resource_type)
               FROM recorded.decisions WHERE answer ORDER BY number LIMIT 1",
            &[],
        )
        .unwrap();
    let token = client.query_one("SELECT token FROM recorded.identities ORDER BY 1 LIMIT 1", &[]).unwrap();
    let (yes, token): (String, String) = (yes.get(0), token.get(0));
    let mut answered = Vec::new();
    for statement in CLOSED {
        let statement = statement.replace("{yes}", &yes).replace("{token}", &token);
        let outcome = client.batch_execute(&format!("BEGIN; {statement}"));
        client.batch_execute("ROLLBACK").unwrap();
        match outcome {
            Err(error) if error.code() == Some(&SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE) => {}
            other => answered.push(format!("{statement}: {other:?}")),
        }
    }
    client.batch_execute("RESET search_path").unwrap();
    answered
}

fn assert_closed(client: &mut Client, when: &str) {
    let answered = answered(client);
    assert!(answered.is_empty(), "{when}, answered in spite of the version:\n{}", answered.join("\n"));
}

fn assert_kept(client: &mut Client, when: &str) -> Comparison {
    let found = compare(client);
    assert!(found.differences.is_empty(), "{when}:\n{}", found.differences.join("\n"));
    assert!(found.yes * 10 > found.decisions && found.rows > 100 && found.identities == 3, "{found:?}");
    found
}

/// In the name of the next version: what its upgrade script does first, and what undoes it.
const RENAME_VERSION: [&str; 2] = [
    "ALTER INDEX harness_rbac._signal_version_{this} RENAME TO _signal_version_next",
    "ALTER INDEX harness_rbac._signal_version_next RENAME TO _signal_version_{this}",
];

#[test]
fn an_upgraded_database_is_like_a_fresh_one_and_answers_as_before() {
    let cluster = Cluster::start(&[]);
    write_as_server(&cluster.data().join(PEPPER_FILE), &PEPPER);
    let mut owner = cluster.connect("postgres");
    owner.batch_execute(CREATE_APPLICATION).unwrap();
    owner.batch_execute("CREATE DATABASE fresh").unwrap();
    cluster.connect("fresh").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    let fresh = frozen::catalogue(&cluster, "fresh");
    assert!(fresh.len() > 2000, "{} lines", fresh.len());
    for (number, version) in frozen::versions().iter().enumerate() {
        let database = format!("upgraded{number}");
        frozen::restore(&cluster, &database, version);

        // The file of the library is replaced, the extension not yet updated.
        let mut open = cluster.connect(&database);
        assert_closed(&mut open, &format!("before the upgrade from {version}"));
        let upgrade = "ALTER EXTENSION harness_rbac UPDATE";
        let mut other = cluster.connect(&database);
        other.batch_execute(&format!("BEGIN; {upgrade}")).unwrap();
        assert!(other.query_one(YES, &[]).unwrap().get::<_, bool>(0), "within the upgrade");
        other.batch_execute("ROLLBACK").unwrap();
        assert_closed(&mut other, "after an upgrade that was rolled back");
        // What is published follows, whatever the publication is called.
        let publish = "CREATE PUBLICATION ours FOR TABLE harness_rbac.scopes, harness_rbac.role_assignments";
        other.batch_execute(publish).unwrap();
        other.batch_execute(upgrade).unwrap();
        let published = "SELECT count(*) FROM pg_publication_tables WHERE pubname = 'ours'
            AND tablename = ANY ('{pipelines,pipeline_references,_published_api_keys,api_key_bounds}'::name[])";
        assert_eq!(other.query_one(published, &[]).unwrap().get::<_, i64>(0), 4);
        other.batch_execute("DROP PUBLICATION ours").unwrap();
        // The session has this version's library, and needs no new connection.
        let kept = assert_kept(&mut open, &format!("upgraded from {version}"));

        let upgraded = frozen::catalogue(&cluster, &database);
        let difference = frozen::difference(&fresh, &upgraded);
        assert!(difference.is_empty(), "tests/bin/upgrade-difference says:\n{}", difference.join("\n"));
        assert_eq!(upgraded.len(), fresh.len());

        let dump = succeed(cluster.client_program("pg_dump").arg(&database));
        let file = cluster.path().join("dump.sql");
        std::fs::write(&file, dump).unwrap();
        owner.batch_execute("CREATE DATABASE restored").unwrap();
        let options = ["-qX", "-v", "ON_ERROR_STOP=1", "-d", "restored", "-f"];
        succeed(cluster.client_program("psql").args(options).arg(&file));
        assert_kept(&mut cluster.connect("restored"), "restored from a dump of the upgraded");
        owner.batch_execute("DROP DATABASE restored").unwrap();

        // The other way: into a fresh installation, from a dump of the former version.
        owner.batch_execute("CREATE DATABASE migrated").unwrap();
        let mut psql = cluster.client_program("psql");
        psql.args(["-qX", "-v", "ON_ERROR_STOP=1", "-d", "migrated", "-f"]);
        succeed(psql.arg(frozen::folder().join(version).join("database.sql")));
        assert_kept(&mut cluster.connect("migrated"), "restored from a dump of the former version");
        owner.batch_execute("DROP DATABASE migrated").unwrap();

        // Sessions that have answered all of that, across an upgrade that their library does not know.
        let this: String = open
            .query_one(
                "SELECT substr(relname::text, 17) FROM pg_class WHERE relname LIKE '\\_signal\\_version\\_%'",
                &[],
            )
            .unwrap()
            .get(0);
        let rename = RENAME_VERSION.map(|sql| sql.replace("{this}", &this));
        let mut within = cluster.connect(&database);
        within.batch_execute(&format!("PREPARE yes AS {YES}")).unwrap();
        within.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ").unwrap();
        assert!(within.query_one("EXECUTE yes", &[]).unwrap().get::<_, bool>(0));
        other.batch_execute(&rename[0]).unwrap();
        assert_closed(&mut open, "after the upgrade to another version");
        let outcome = within.query_one("EXECUTE yes", &[]).map(|row| row.get::<_, bool>(0));
        let code = outcome.as_ref().err().and_then(postgres::Error::code);
        assert_eq!(
            code,
            Some(&SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE),
            "answered in spite of the version: {outcome:?}"
        );
        other.batch_execute(&rename[1]).unwrap();
        assert_kept(&mut open, "back again");
        println!(
            "upgrade from {version}: {} lines of catalogue as fresh, {} decisions ({} of them yes), {} rows, {} identities kept; {} statements refused before it and by sessions of another version",
            fresh.len(),
            kept.decisions,
            kept.yes,
            kept.rows,
            kept.identities,
            CLOSED.len()
        );
    }
}

#[test]
fn keys_of_another_data_directory_are_not_mixed_with_new_ones() {
    let cluster = Cluster::start(&[]);
    let mut client = cluster.connect("postgres");
    let pepper = cluster.data().join(PEPPER_FILE);
    let set_up = "CREATE EXTENSION harness_rbac; SELECT harness_rbac.create_scope('acme'), harness_rbac.create_service_account('acme', 'ci')";
    client.batch_execute(set_up).unwrap();
    let make = "SELECT harness_rbac.create_api_key('service_account:ci@acme', $1)";
    let rotate = "SELECT harness_rbac.rotate_api_key('service_account:ci@acme', $1)";
    let token: String = client.query_one(make, &[&"first"]).unwrap().get(0);
    let errors = "SELECT count(*) FROM harness_rbac.lint() WHERE (severity, object) = ('error', 'harness_rbac.pepper')";
    let code = |outcome: Result<postgres::Row, postgres::Error>| outcome.err().and_then(|error| error.code().cloned());
    let authenticate = "SELECT harness_rbac.authenticate($1)";
    assert_eq!(client.query_one(errors, &[]).unwrap().get::<_, i64>(0), 0);
    assert_eq!(code(client.query_one(authenticate, &[&token])), None);

    // As after pg_upgrade, or where a dump was restored.
    let away = pepper.with_extension("away");
    std::fs::rename(&pepper, &away).unwrap();
    assert_eq!(client.query_one(errors, &[]).unwrap().get::<_, i64>(0), 1);
    assert_eq!(code(client.query_one(authenticate, &[&token])), Some(SqlState::INVALID_AUTHORIZATION_SPECIFICATION));
    for refused in [client.query_one(make, &[&"second"]), client.query_one(rotate, &[&"first"])] {
        assert_eq!(code(refused), Some(SqlState::PROGRAM_LIMIT_EXCEEDED));
    }
    assert!(!pepper.exists());
    std::fs::rename(&away, &pepper).unwrap();
    assert_eq!(client.query_one(errors, &[]).unwrap().get::<_, i64>(0), 0);
    for allowed in [client.query_one(authenticate, &[&token]), client.query_one(rotate, &[&"first"])] {
        assert_eq!(code(allowed), None);
    }

    // Where the pepper is lost the keys go, and others come.
    std::fs::remove_file(&pepper).unwrap();
    client.batch_execute("DELETE FROM harness_rbac.api_keys").unwrap();
    let token: String = client.query_one(make, &[&"first"]).unwrap().get(0);
    assert_eq!(code(client.query_one(authenticate, &[&token])), None);
}

#[test]
fn values_that_begin_to_stand_for_something_are_reported() {
    let cluster = Cluster::start(&[]);
    cluster.connect("postgres").batch_execute(CREATE_APPLICATION).unwrap();
    frozen::restore(&cluster, "former", "0.2.0");
    let mut client = cluster.connect("former");
    // As 0.2 lets them in.
    let former = "
        WITH own AS (SELECT id, account_id FROM harness_rbac.scopes WHERE path = 'administered'), made AS (
            INSERT INTO harness_rbac.resource_groups (account_id, scope_id, identifier, include_all_resources)
            SELECT account_id, id, 'Former', false FROM own RETURNING id, account_id, scope_id), scoped AS (
            INSERT INTO harness_rbac.resource_group_scopes SELECT account_id, id, scope_id, false FROM made)
        INSERT INTO harness_rbac.resource_group_selectors (account_id, resource_group_id, ordinal, resource_type_id, attribute_name, attribute_values)
        SELECT m.account_id, m.id, v.ordinal, t.id, 'owner', v.accepted
          FROM made m, harness_rbac.resource_types t,
               (VALUES (1, '{\"${user}\",x}'::text[]), (2, '{\"${principal}\"}'), (3, '{plain,\"$x\"}')) AS v (ordinal, accepted)
         WHERE t.identifier = 'CONNECTOR'";
    frozen::write(&mut client, former);
    let mut psql = cluster.client_program("psql");
    psql.args(["-qX", "-v", "ON_ERROR_STOP=1", "-d", "former", "-c", "ALTER EXTENSION harness_rbac UPDATE"]);
    let output = psql.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<&str> = said.lines().filter(|line| line.contains("of resource group Former at")).collect();
    assert_eq!(lines.len(), 2, "{said}");
    assert!(lines[0].ends_with("accepts '${user}': from now on that matches nothing"), "{}", lines[0]);
    assert!(
        lines[1].ends_with("accepts '${principal}': from now on that stands for the principal that is asked about"),
        "{}",
        lines[1]
    );

    let mut client = cluster.connect("former");
    let asked = "SELECT count(*) FILTER (WHERE has_permission('core_connector_view', 'administered', 'new', 'user:own@administered', jsonb_build_object('owner', v)))
        FROM unnest(ARRAY['${user}', '${principal}', 'x', 'user:own@administered']) v";
    client
        .batch_execute(
            "SET search_path = harness_rbac; SELECT create_user('administered', 'own');
             SELECT create_role('administered', 'Former', '{core_connector_view}');
             DELETE FROM role_assignments a USING principals p WHERE p.id = a.principal_id AND p.identifier = '_account_all_users';
             SELECT assign_role('user:own@administered', 'Former', 'Former', 'administered')",
        )
        .unwrap();
    assert_eq!(client.query_one(asked, &[]).unwrap().get::<_, i64>(0), 2);
    // It can be dumped and restored as it is, and altered.
    let dump = succeed(cluster.client_program("pg_dump").arg("former"));
    let file = cluster.path().join("former.sql");
    std::fs::write(&file, dump).unwrap();
    client.batch_execute("CREATE DATABASE restored").unwrap();
    let options = ["-qX", "-v", "ON_ERROR_STOP=1", "-d", "restored", "-f"];
    succeed(cluster.client_program("psql").args(options).arg(&file));
    let mut restored = cluster.connect("restored");
    restored.batch_execute("SET search_path = harness_rbac").unwrap();
    assert_eq!(restored.query_one(asked, &[]).unwrap().get::<_, i64>(0), 2);
    restored
        .batch_execute("SELECT alter_resource_group('administered', 'Former', '{\"includeAllResources\": true}')")
        .unwrap();
    assert_eq!(restored.query_one(asked, &[]).unwrap().get::<_, i64>(0), 4);
}
