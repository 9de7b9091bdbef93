//! pg_dump and restore keep every row and every decision, in every format.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::compare::{answers, contents};
use harness_rbac_tests::generate::{Generator, own_types};
use harness_rbac_tests::server::{connect, fresh_database};
use harness_rbac_tests::world::World;
use std::path::PathBuf;
use std::process::Command;

fn run(program: &str, arguments: &[&str]) {
    run_with("", program, arguments);
}

fn run_with(server_options: &str, program: &str, arguments: &[&str]) {
    let output = Command::new(program)
        .env("PGOPTIONS", server_options)
        .args(arguments)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_restored_database_decides_as_the_dumped_one() {
    let shipped = Catalogue::shipped().with_own_of(&own_types());
    let (mut client, database) = fresh_database();
    client.batch_execute(&own_types().sql()).unwrap();
    let mut questions = Vec::new();
    for seed in 0..25 {
        let mut generator = Generator::new(seed, &shipped);
        let world = generator.world();
        client.batch_execute(&World { resource_types: vec![], permissions: vec![], ..world.clone() }.sql()).unwrap();
        questions.extend((0..200).map(|_| generator.question(&world)));
    }
    // An account that is bound to keep its administrator.
    client
        .batch_execute(
            "SELECT harness_rbac.create_scope('administered'), harness_rbac.create_user('administered', 'boss'),
                    harness_rbac.create_user('administered', 'other');
             SELECT harness_rbac.assign_role(p, '_account_admin', '_all_resources_including_child_scopes', 'administered')
               FROM unnest('{user:boss@administered,user:other@administered}'::text[]) p;
             SELECT harness_rbac.drop_principal('user:other@administered')",
        )
        .unwrap();
    // A pipeline and what it refers to.
    client
        .batch_execute(
            "SELECT harness_rbac.create_scope(s) FROM unnest('{administered/o,administered/o/p}'::text[]) AS s;
             SELECT harness_rbac.register_pipeline('administered/o/p', 'deploy',
                 'pipeline: {stages: [{step: {connectorRef: account.docker}}, {step: {connectorRef: <+input>}}]}')",
        )
        .unwrap();
    // A protected table, which is noted by name. The copy of the data alone finds it made.
    client
        .batch_execute(
            "CREATE TABLE docs (scope_id bigint); INSERT INTO docs VALUES (1);
             SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id', guard => true);
             CREATE TABLE parted (scope_id bigint) PARTITION BY RANGE (scope_id);
             CREATE TABLE parted_first PARTITION OF parted FOR VALUES FROM (0) TO (10);
             SELECT harness_rbac.protect_table('parted', 'PIPELINE', 'scope_id', guard => true);
             CREATE TABLE parted_second PARTITION OF parted FOR VALUES FROM (10) TO (20);
             INSERT INTO parted VALUES (1), (11)",
        )
        .unwrap();
    // Who asks: a role that logs in, and an API key.
    client.batch_execute("SELECT harness_rbac.map_database_role('postgres', 'user:boss@administered')").unwrap();
    let make = "SELECT harness_rbac.create_api_key('user:boss@administered', 'laptop')";
    let token: String = client.query_one(make, &[]).unwrap().get(0);
    let everything = |client: &mut _| [contents(client, "r"), contents(client, "S")].concat();
    let (rows, decisions) = (everything(&mut client), answers(&mut client, &questions));
    // The note of one that is dropped is a number, which may be another table's elsewhere: it stays behind.
    client
        .batch_execute(
            "CREATE TABLE gone (scope_id bigint); SELECT harness_rbac.protect_table('gone', 'PIPELINE', 'scope_id'); DROP TABLE gone",
        )
        .unwrap();

    let folder: PathBuf = std::env::temp_dir().join(format!("harness_rbac_dump_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    run("pg_dump", &["-d", &database, "-f", &path("plain.sql")]);
    run("pg_dump", &["-d", &database, "-Fc", "-f", &path("custom")]);
    run("pg_dump", &["-d", &database, "-Fd", "-j4", "-f", &path("directory")]);
    run("pg_dump", &["-d", &database, "-a", "-f", &path("data.sql")]);

    for form in ["plain", "custom", "directory", "data_only"] {
        let copy = format!("{database}_{form}");
        connect("postgres").batch_execute(&format!("CREATE DATABASE {copy}")).unwrap();
        match form {
            "plain" => run("psql", &["-qX", "-v", "ON_ERROR_STOP=1", "-d", &copy, "-f", &path("plain.sql")]),
            "custom" => run("pg_restore", &["-e", "-d", &copy, &path("custom")]),
            // In parallel pg_restore does not keep to the order that foreign keys ask for.
            // Nor does it know that a constraint of a partitioned table waits for the rows of its partitions.
            "directory" => {
                for sections in [["-j4", "--section=pre-data", "--section=data"].as_slice(), &["--section=post-data"]] {
                    let directory = path("directory");
                    let arguments = [&["-e", "-d", &copy, &directory], sections].concat();
                    run_with("-c session_replication_role=replica", "pg_restore", &arguments);
                }
            }
            _ => {
                connect(&copy)
                    .batch_execute(
                        "CREATE EXTENSION harness_rbac; CREATE TABLE docs (scope_id bigint);
                         CREATE TABLE parted (scope_id bigint) PARTITION BY RANGE (scope_id);
                         CREATE TABLE parted_first PARTITION OF parted FOR VALUES FROM (0) TO (10);
                         CREATE TABLE parted_second PARTITION OF parted FOR VALUES FROM (10) TO (20)",
                    )
                    .unwrap();
                run("psql", &["-qX", "-v", "ON_ERROR_STOP=1", "-d", &copy, "-f", &path("data.sql")]);
            }
        }
        let mut restored = connect(&copy);
        for (before, after) in rows.iter().zip(everything(&mut restored)) {
            assert_eq!(before, &after, "{form}");
        }
        assert_eq!(decisions, answers(&mut restored, &questions), "{form}");
        let who = "SELECT harness_rbac.current_principal(), harness_rbac.authenticate($1)";
        let who = restored.query_one(who, &[&token]).unwrap();
        assert_eq!([who.get::<_, &str>(0), who.get(1)], ["user:boss@administered"; 2], "{form}");
        let guards = "SELECT count(*) FROM pg_constraint WHERE conname = 'harness_rbac_guard'";
        let expected = if form == "data_only" { 0 } else { 4 };
        assert_eq!(restored.query_one(guards, &[]).unwrap().get::<_, i64>(0), expected, "{form}");
        let error = restored.batch_execute("SELECT harness_rbac.drop_principal('user:boss@administered')").unwrap_err();
        assert_eq!(error.code().unwrap().code(), "2BP01", "{form}");
        // What many do to begin anew takes the application's tables, and leaves the policy.
        restored.batch_execute("DROP SCHEMA public CASCADE").unwrap();
        assert_eq!(decisions, answers(&mut restored, &questions), "{form}, without the schema public");
    }
    std::fs::remove_dir_all(&folder).unwrap();
    let yes = decisions.iter().filter(|yes| **yes).count();
    println!("dump and restore: 4 forms, {} decisions ({yes} of them yes) each as before", decisions.len());
    assert!(yes * 10 > decisions.len());
}

/// Findings about the log, and how many changes of user `name` it has.
fn log_of(client: &mut postgres::Client, name: &str) -> (Vec<String>, i64) {
    let findings = "SELECT finding FROM harness_rbac.verify_audit_log() UNION ALL
        SELECT 'lint: ' || finding FROM harness_rbac.lint() WHERE object = 'harness_rbac.audit_log'";
    let findings = client.query(findings, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    let entries = format!("SELECT count(*) FROM harness_rbac.audit_log WHERE object = 'user:{name}@acme'");
    (findings, client.query_one(&entries, &[]).unwrap().get(0))
}

#[test]
fn only_what_loads_a_dump_is_not_recorded_and_it_shows() {
    const LOAD: &str = "INSERT INTO harness_rbac._audit_chains VALUES (4711, now())";
    let create = |name: &str| format!("SELECT harness_rbac.create_user('acme', '{name}')");
    let (mut client, database) = fresh_database();
    let mut other = connect(&database);
    client.batch_execute("SELECT harness_rbac.create_scope('acme')").unwrap();

    // Rolled back, it has not begun; neither here nor elsewhere.
    client.batch_execute(&format!("BEGIN; {LOAD}; ROLLBACK")).unwrap();
    client.batch_execute(&format!("BEGIN; SAVEPOINT s; {LOAD}; ROLLBACK TO s; {}; COMMIT", create("a"))).unwrap();
    other.batch_execute(&create("b")).unwrap();
    client.batch_execute(&create("c")).unwrap();
    for name in ["a", "b", "c"] {
        assert_eq!(log_of(&mut other, name), (vec![], 1), "{name}");
    }

    // The session that loads is not recorded, others are; and it shows until somebody says that it is well.
    let mut loading = connect(&database);
    loading.batch_execute(LOAD).unwrap();
    loading.batch_execute(&create("d")).unwrap();
    other.batch_execute(&create("e")).unwrap();
    let (findings, entries) = log_of(&mut other, "d");
    assert_eq!((findings.len(), entries), (2, 0), "{findings:?}");
    assert_eq!(log_of(&mut other, "e").1, 1);
    // With the session it ends; what it left out is seen by the next one.
    drop(loading);
    let mut next = connect(&database);
    next.batch_execute(&create("f")).unwrap();
    let (findings, entries) = log_of(&mut next, "f");
    assert_eq!((findings.len(), entries), (2, 1), "{findings:?}");
    next.batch_execute("SELECT setval('harness_rbac._audit_restore', 1)").unwrap();
    assert_eq!(log_of(&mut next, "f"), (vec![], 1));

    // A dump that is loaded to its end ends it within the session.
    next.batch_execute(&format!("{LOAD} ON CONFLICT DO NOTHING; {}", create("g"))).unwrap();
    next.batch_execute("SELECT setval('harness_rbac._audit_restore', 1, false)").unwrap();
    next.batch_execute(&create("h")).unwrap();
    assert_eq!((log_of(&mut next, "g"), log_of(&mut next, "h")), ((vec![], 0), (vec![], 1)));
    println!("dump and restore: only the session that loads is not recorded, until it ends or the dump does");
}

/// What pg_dump says of a database, and whether it went well.
fn dump(user: &str, database: &str, file: &str, more: &[&str]) -> (bool, String) {
    let output = Command::new("pg_dump").args(["-U", user, "-d", database, "-f", file]).args(more).output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn who_dumps_is_held_by_no_policy_and_is_warned_twice() {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "DO $$ BEGIN CREATE ROLE dump_owner LOGIN; CREATE ROLE dump_backup LOGIN BYPASSRLS; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
             GRANT pg_read_all_data TO dump_backup;
             SELECT harness_rbac.create_scope(s) FROM unnest('{acme,acme/o,acme/o/p}'::text[]) AS s;
             SELECT harness_rbac.create_user('acme', 'ana'), harness_rbac.add_scope_user('acme/o/p', 'user:ana@acme');
             CREATE TABLE docs (id bigint PRIMARY KEY, scope_id bigint NOT NULL REFERENCES harness_rbac.scopes ON DELETE CASCADE);
             CREATE TABLE notes (id bigint PRIMARY KEY, doc bigint REFERENCES docs ON DELETE CASCADE);
             INSERT INTO docs VALUES (1, harness_rbac.scope_id('acme/o/p'));
             INSERT INTO notes VALUES (10, 1), (11, NULL);
             SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id', 'id');
             SELECT harness_rbac.carry_scope('notes', 'docs');
             SELECT harness_rbac.protect_table('notes', 'PIPELINE', 'scope_id', 'doc');
             ALTER TABLE docs OWNER TO dump_owner; ALTER TABLE notes OWNER TO dump_owner",
        )
        .unwrap();
    let folder = std::env::temp_dir().join(format!("harness_rbac_dumps_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("backup.sql").to_string_lossy().into_owned();
    let (went_well, said) = dump("dump_owner", &database, &file, &["-t", "docs"]);
    assert!(!went_well && said.contains("would be affected by row-level security policy"), "{said}");
    let (went_well, said) = dump("dump_backup", &database, &file, &[]);
    assert!(went_well, "{said}");
    let details: Vec<&str> = said.lines().filter(|line| line.contains("warning") || line.contains("detail")).collect();
    let warning = "pg_dump: warning: there are circular foreign-key constraints on this table:";
    assert_eq!(details, [warning, "pg_dump: detail: scopes", warning, "pg_dump: detail: scope_users"], "{said}");
    // What it has restores, with the rows that follow their parents.
    let copy = format!("{database}_backup");
    connect("postgres").batch_execute(&format!("CREATE DATABASE {copy}")).unwrap();
    run("psql", &["-qX", "-v", "ON_ERROR_STOP=1", "-d", &copy, "-f", &file]);
    std::fs::remove_dir_all(&folder).unwrap();
    let mut restored = connect(&copy);
    restored
        .batch_execute("UPDATE docs SET scope_id = harness_rbac.scope_id('acme/o'); INSERT INTO notes VALUES (12, 1)")
        .unwrap();
    let rows = "SELECT id, harness_rbac.scope_path(scope_id) FROM notes ORDER BY id";
    let rows: Vec<(i64, Option<String>)> =
        restored.query(rows, &[]).unwrap().iter().map(|row| (row.get(0), row.get(1))).collect();
    assert_eq!(rows, [(10, Some("acme/o".into())), (11, None), (12, Some("acme/o".into()))]);
}

#[test]
fn months_of_the_log_restore_and_mappings_of_dropped_roles_do_not() {
    let (mut client, database) = fresh_database();
    let gone = format!("{database}_gone");
    for sql in [
        "SELECT harness_rbac.create_scope('acme'); SELECT harness_rbac.create_user('acme', 'ana')",
        &format!(
            "CREATE ROLE {gone}; SELECT harness_rbac.map_database_role('{gone}', 'user:ana@acme'); DROP ROLE {gone}"
        ),
        "SELECT harness_rbac.map_database_role('postgres', 'user:ana@acme')",
        "SELECT harness_rbac.partition_audit_log(2)",
        "CREATE TABLE docs (scope_id bigint PRIMARY KEY); SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id')",
    ] {
        client.batch_execute(sql).unwrap();
    }
    let warned = "SELECT severity FROM harness_rbac.lint() WHERE object LIKE 'database role with oid%'";
    assert_eq!(client.query_one(warned, &[]).unwrap().get::<_, &str>(0), "warning");
    let state = "SELECT format('%s with %s indexes', c.relname, (SELECT count(*) FROM pg_index i WHERE i.indrelid = c.oid))
          FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relname LIKE 'audit\\_entries%'
        UNION ALL SELECT format('%s entries in %s', count(*), tableoid::regclass) FROM harness_rbac.audit_entries GROUP BY tableoid
        UNION ALL SELECT format('%s may do as %s', role, principal_id) FROM harness_rbac.database_roles WHERE role::text !~ '^[0-9]+$'
        UNION ALL SELECT polname::text FROM pg_policy
        UNION ALL SELECT finding FROM harness_rbac.verify_audit_log()
        UNION ALL SELECT finding FROM harness_rbac.lint() WHERE severity = 'error' ORDER BY 1";
    let state_of = |client: &mut postgres::Client| -> Vec<String> {
        client.query(state, &[]).unwrap().iter().map(|row| row.get(0)).collect()
    };
    let before = state_of(&mut client);
    assert_eq!(before.len(), 10, "{before:?}");

    let folder = std::env::temp_dir().join(format!("harness_rbac_months_{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    run("pg_dump", &["-d", &database, "-f", &path("plain.sql")]);
    run("pg_dump", &["-d", &database, "-Fc", "-f", &path("custom")]);
    for form in ["plain", "custom"] {
        let copy = format!("{database}_{form}");
        connect("postgres").batch_execute(&format!("CREATE DATABASE {copy}")).unwrap();
        match form {
            "plain" => run("psql", &["-qX", "-v", "ON_ERROR_STOP=1", "-d", &copy, "-f", &path("plain.sql")]),
            _ => run("pg_restore", &["-1", "-e", "-d", &copy, &path("custom")]),
        }
        let mut restored = connect(&copy);
        assert_eq!(state_of(&mut restored), before, "{form}");
        let mappings = "SELECT count(*) FROM harness_rbac.database_roles";
        assert_eq!(restored.query_one(mappings, &[]).unwrap().get::<_, i64>(0), 1, "{form}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_a_load_without_triggers_leaves_is_found_and_mended() {
    let (mut client, database) = fresh_database();
    client
        .batch_execute(
            "SELECT harness_rbac.create_scope(s) FROM unnest('{acme,acme/o}'::text[]) AS s;
             SELECT harness_rbac.create_user('acme', 'ana'), harness_rbac.create_service_account('acme', 'ci');
             SELECT harness_rbac.create_api_key('service_account:ci@acme', 'key')",
        )
        .unwrap();
    let file = std::env::temp_dir().join(format!("harness_rbac_without_triggers_{}.sql", std::process::id()));
    let file = file.to_string_lossy().into_owned();
    run("pg_dump", &["-d", &database, "-a", "--disable-triggers", "-f", &file]);
    let (mut loaded, copy) = fresh_database();
    run("psql", &["-qX", "-v", "ON_ERROR_STOP=1", "-d", &copy, "-f", &file]);
    std::fs::remove_file(&file).unwrap();

    let see = "SELECT harness_rbac.has_permission('core_user_view', 'acme', principal => 'user:ana@acme')";
    let errors = "SELECT mend FROM harness_rbac.lint() WHERE severity = 'error'";
    let mends: Vec<String> = loaded.query(errors, &[]).unwrap().iter().map(|row| row.get(0)).collect();
    for part in [
        "TRIGGER create_all_users_group",
        "REPLICA TRIGGER drop_unpublished",
        "TRIGGER forget_use",
        "TRIGGER publish",
        "INTO harness_rbac.principals",
        "INTO harness_rbac._published_api_keys",
    ] {
        assert!(mends.iter().any(|mend| mend.contains(part)), "{part}: {mends:?}");
    }
    mends.iter().for_each(|mend| loaded.batch_execute(mend).unwrap());
    assert_eq!(loaded.query(errors, &[]).unwrap().len(), 0);
    assert!(loaded.query_one(see, &[]).unwrap().get::<_, bool>(0));
    for table in ["principals", "_published_api_keys"] {
        let rows = format!("SELECT string_agg(t::text, ' ' ORDER BY t::text) FROM harness_rbac.{table} AS t");
        let [before, after] =
            [&mut client, &mut loaded].map(|client| client.query_one(&rows, &[]).unwrap().get::<_, String>(0));
        assert_eq!(before, after, "{table}");
    }
}
