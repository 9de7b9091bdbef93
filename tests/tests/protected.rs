//! `drop_scope()` asks the rows of the tables that a DBA stands for, and nobody else's: no table, policy, lock or function of
//! somebody else keeps a scope from being dropped, or anybody waiting.

use harness_rbac_tests::server::{connect, connect_as, fresh_database};
use postgres::Client;

const WORLD: &str = "
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p,beta,beta/dv,beta/dv/prj}'::text[]) s;
SELECT harness_rbac.create_user('beta', 'badmin'), harness_rbac.create_user('acme', 'low');
SELECT harness_rbac.assign_role('user:badmin@beta', '_account_admin', '_all_resources_including_child_scopes', 'beta');
DO $$ BEGIN CREATE ROLE protected_inj LOGIN; CREATE ROLE protected_dba LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
CREATE SCHEMA inj AUTHORIZATION protected_inj;
CREATE SCHEMA dba AUTHORIZATION protected_dba;
GRANT EXECUTE ON FUNCTION harness_rbac.protect_table(regclass, text, name, name, jsonb, jsonb, boolean, text, boolean) TO protected_dba;
CREATE TABLE docs (scope_id bigint, name text);
CREATE INDEX ON docs (scope_id);
";

const DROP: &str = "SELECT harness_rbac.drop_scope('beta/dv/prj')";

/// The SQLSTATE and DETAIL of a statement that is rolled back; 57014 for one that waits for what never comes.
fn outcome(client: &mut Client, sql: &str) -> (String, String) {
    let outcome = client.batch_execute(&format!("BEGIN; SET LOCAL statement_timeout = '60s'; {sql}"));
    client.batch_execute("ROLLBACK").unwrap();
    match outcome {
        Ok(()) => ("00000".into(), String::new()),
        Err(error) => {
            let error = error.as_db_error().unwrap();
            (error.code().code().into(), error.detail().unwrap_or_default().into())
        }
    }
}

fn set_up() -> (Client, String) {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    (client, database)
}

#[test]
fn what_is_planted_is_nobodys_protected_table() {
    let (mut owner, database) = set_up();
    let mut inj = connect_as(&database, "protected_inj");
    // By hand, temporary and not, with a row of the other tenant's scope; and by the function itself.
    inj.batch_execute(
        "CREATE TEMP TABLE tf (scope_id bigint);
         CREATE TABLE inj.fake (scope_id bigint);
         CREATE SEQUENCE inj.ran;
         CREATE FUNCTION inj.traced(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM nextval('inj.ran'); RETURN 0; END $$;
         CREATE INDEX ON inj.fake (scope_id) WHERE inj.traced(0) = 0;
         CREATE TABLE inj.own (scope_id bigint);
         INSERT INTO inj.own SELECT generate_series(1, 100)",
    )
    .unwrap();
    for table in ["tf", "inj.fake"] {
        inj.batch_execute(&format!(
            "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
             CREATE POLICY harness_rbac_select ON {table} USING (harness_rbac.has_permission('core_pipeline_view'::text, scope_id))"
        ))
        .unwrap();
    }
    // By a session of its own: what it finds about the index, it keeps.
    connect(&database).batch_execute("INSERT INTO inj.fake SELECT generate_series(1, 100)").unwrap();
    let ran = |client: &mut Client| -> i64 { client.query_one("SELECT last_value FROM inj.ran", &[]).unwrap().get(0) };
    let before = ran(&mut owner);
    inj.batch_execute("SELECT harness_rbac.protect_table('inj.own', 'PIPELINE', 'scope_id')").unwrap();
    let error = inj.batch_execute("SELECT harness_rbac.protect_table('tf', 'PIPELINE', 'scope_id')").unwrap_err();
    assert_eq!(error.code().unwrap().code(), "22023", "a temporary table");

    let (code, detail) = outcome(&mut owner, DROP);
    assert_eq!(code, "00000", "{detail}");
    assert_eq!(ran(&mut owner), before, "a function of another's index ran");
    let shown = "SELECT count(*) FILTER (WHERE target = 'inj.own'::regclass), count(*) FILTER (WHERE target <> 'inj.own'::regclass) FROM harness_rbac.protected_tables";
    let row = owner.query_one(shown, &[]).unwrap();
    assert_eq!([row.get::<_, i64>(0), row.get(1)], [4, 0], "what is noted is shown, and nothing else");
    let lint = "SELECT count(*) FILTER (WHERE object ~ 'fake|tf'), count(*) FILTER (WHERE object = 'inj.own' AND mend ~ 'confirm_protected_table') FROM harness_rbac.lint()";
    let row = owner.query_one(lint, &[]).unwrap();
    assert_eq!([row.get::<_, i64>(0), row.get(1)], [0, 1]);

    // Whoever is called for stands for it; a principal or a role with nothing of its own cannot.
    for who in [
        "SET LOCAL ROLE protected_inj",
        "SET LOCAL harness_rbac.principal = 'user:badmin@beta'; SET LOCAL ROLE protected_inj",
    ] {
        let confirm = format!("{who}; SELECT harness_rbac.confirm_protected_table('inj.own')");
        assert_eq!(outcome(&mut owner, &confirm).0, "42501", "{who}");
    }
    assert_eq!(outcome(&mut owner, "SELECT harness_rbac.confirm_protected_table('docs')").0, "42704");
    owner.batch_execute("SELECT harness_rbac.confirm_protected_table('inj.own')").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "2BP01");
    println!(
        "protected: a temporary, a planted and an unconfirmed table hold up no drop_scope(), a confirmed one does"
    );
}

#[test]
fn the_tables_of_the_application_are_asked() {
    let (mut owner, database) = set_up();
    owner
        .batch_execute("SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id'); INSERT INTO docs VALUES (harness_rbac.scope_id('beta/dv/prj'), 'x')")
        .unwrap();
    let (code, detail) = outcome(&mut owner, DROP);
    assert_eq!((code.as_str(), detail.contains("public.docs")), ("2BP01", true), "{detail}");
    // A principal is not told which tables there are.
    let as_principal = |sql: &str| {
        format!("SET LOCAL harness_rbac.principal = 'user:badmin@beta'; SET LOCAL ROLE protected_inj; {sql}")
    };
    let (code, detail) = outcome(&mut owner, &as_principal(DROP));
    assert_eq!((code.as_str(), detail.contains("docs")), ("2BP01", false), "{detail}");
    // Renamed, in another schema, it is the same table.
    owner.batch_execute("ALTER TABLE docs RENAME TO papers; ALTER TABLE papers SET SCHEMA dba; ALTER TABLE dba.papers RENAME scope_id TO place").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "2BP01");
    owner.batch_execute("SELECT harness_rbac.unprotect_table('dba.papers')").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "00000");
    // By a role that is granted EXECUTE on the function itself.
    let mut dba = connect_as(&database, "protected_dba");
    dba.batch_execute("CREATE TABLE dba.more (scope_id bigint); SELECT harness_rbac.protect_table('dba.more', 'PIPELINE', 'scope_id')").unwrap();
    owner.batch_execute("INSERT INTO dba.more VALUES (harness_rbac.scope_id('beta/dv/prj'))").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "2BP01");
    // What is gone is asked no more, and its note goes with the next.
    owner.batch_execute("DROP TABLE dba.more").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "00000");
    owner.batch_execute("SELECT harness_rbac.protect_table('dba.papers', 'PIPELINE', 'place')").unwrap();
    let notes: i64 = owner.query_one("SELECT count(*) FROM harness_rbac._protected_tables", &[]).unwrap().get(0);
    assert_eq!(notes, 1);
    println!("protected: tables of superusers and of roles with EXECUTE are asked, by whatever name");
}

#[test]
fn nobody_waits_for_the_locks_of_others() {
    let (mut owner, database) = set_up();
    owner.batch_execute("SELECT harness_rbac.protect_table('docs', 'PIPELINE', 'scope_id')").unwrap();
    let mut inj = connect_as(&database, "protected_inj");
    inj.batch_execute(
        "CREATE TABLE inj.own (scope_id bigint); SELECT harness_rbac.protect_table('inj.own', 'PIPELINE', 'scope_id')",
    )
    .unwrap();
    // One's own table, which is noted but not confirmed.
    inj.batch_execute("BEGIN; LOCK TABLE inj.own").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "00000");
    let lint = "SELECT 1 FROM harness_rbac.lint() WHERE object = 'inj.own' AND finding ~ 'lock'";
    owner.batch_execute("SET statement_timeout = '60s'").unwrap();
    assert_eq!(owner.query(lint, &[]).unwrap().len(), 1);
    inj.batch_execute("ROLLBACK").unwrap();
    // One of the application: it is not known whether there are rows.
    let mut locker = connect(&database);
    locker.batch_execute("BEGIN; LOCK TABLE docs").unwrap();
    let (code, detail) = outcome(&mut owner, DROP);
    assert!(code == "2BP01" && detail.contains("docs"), "{code} {detail}");
    let shown: String = owner.query_one("SELECT current_setting('lock_timeout')", &[]).unwrap().get(0);
    assert_eq!(shown, "0", "the time limit is for the look alone");
    assert_eq!(outcome(&mut owner, "SELECT harness_rbac.drop_scope('beta/dv/prj', true)").0, "00000");
    locker.batch_execute("ROLLBACK").unwrap();
    assert_eq!(outcome(&mut owner, DROP).0, "00000");
    println!("protected: locks of others keep neither drop_scope() nor lint() waiting");
}

/// However the session has PostgreSQL write names, the same tables are protected.
#[test]
fn quoted_names_hide_no_table() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET quote_all_identifiers = on;
             SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/payments}'::text[]) s;
             CREATE TABLE note (id bigint PRIMARY KEY, scope_id bigint, owner text);
             CREATE TABLE part (id bigint REFERENCES note);
             SELECT harness_rbac.protect_table('note', 'PIPELINE', 'scope_id', 'owner');
             SELECT harness_rbac.carry_scope('part', 'note');
             INSERT INTO note SELECT 1, harness_rbac.scope_id('acme/payments'), 'x';
             CREATE TABLE keyed (id bigint PRIMARY KEY, \"The \"\" Key\" text);
             SELECT harness_rbac.protect_table('keyed', 'PIPELINE', 'The \" Key', 'id', scope_level => 'project', guard => true)",
        )
        .unwrap();
    let shown = "SELECT string_agg(concat_ws(' ', target = 'keyed'::regclass, permission, scope_column, scope_level, guarded), ', ' ORDER BY scope_column, command)
                   FROM harness_rbac.protected_tables WHERE command IN ('insert', 'select')";
    let quoted: String = client.query_one(shown, &[]).unwrap().get(0);
    assert_eq!(
        quoted,
        "t core_pipeline_create The \" Key project t, t core_pipeline_view The \" Key project t, \
         f core_pipeline_create scope_id f, f core_pipeline_view scope_id f"
    );
    let findings = "SELECT count(*) FROM harness_rbac.lint() WHERE finding ~ 'not one that protect_table'";
    assert_eq!(client.query_one(findings, &[]).unwrap().get::<_, i64>(0), 0);
    let error = client.batch_execute("SELECT harness_rbac.drop_scope('acme/payments')").unwrap_err();
    assert_eq!(error.code().unwrap().code(), "2BP01");
}
