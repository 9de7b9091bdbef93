//! Where nobody is bound and that is an error, a query fails whatever rows there are, or not at all: an operator that looks at a row
//! before its policy does must not tell by an error that somebody's row matches it.

use harness_rbac_tests::server::{connect, connect_as, fresh_database};
use postgres::Client;

const WORLD: &str = "
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a,acme/o/b}'::text[]) s;
SELECT harness_rbac.create_user('acme', 'one'), harness_rbac.assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/a');
DO $$ BEGIN CREATE ROLE before_reader LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
GRANT USAGE ON SCHEMA harness_rbac TO before_reader;
CREATE TABLE note (id bigint PRIMARY KEY, scope_id bigint, body text, words tsvector GENERATED ALWAYS AS (to_tsvector('simple', body)) STORED);
CREATE INDEX ON note (scope_id);
CREATE INDEX ON note USING gin (words);
INSERT INTO note VALUES (1, harness_rbac.scope_id('acme/o/a'), 'mine'), (2, harness_rbac.scope_id('acme/o/b'), 'secret');
SELECT harness_rbac.protect_table('note', 'PIPELINE', 'scope_id', 'id');
CREATE TABLE open AS SELECT 1 AS id;
-- A policy that asks in a function of the application.
CREATE FUNCTION sees(scope_id bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN (SELECT harness_rbac.has_permission('core_pipeline_view', scope_id)); END $$;
CREATE TABLE letter AS TABLE note;
ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY sees ON letter USING (sees(scope_id));
CREATE FUNCTION leave() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'RESET ALL'; RETURN 1; END $$;
GRANT ALL ON note, letter, open TO before_reader;
";

const NOBODY: &str = "SET LOCAL ROLE before_reader";
const BOUND: &str = "SET LOCAL harness_rbac.principal = 'user:one@acme'; SET LOCAL ROLE before_reader";

/// A session in a database where it is an error, also after RESET ALL.
fn session() -> (Client, String) {
    let (mut client, database) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute(&format!("ALTER DATABASE {database} SET harness_rbac.unbound = 'error'")).unwrap();
    (connect(&database), database)
}

/// The SQLSTATE of what is done by somebody, 00000 if it does not fail. Leaves no transaction behind.
fn code(client: &mut Client, who: &str, sql: &str) -> String {
    client.batch_execute(&format!("BEGIN; {who}")).unwrap();
    let outcome = client.batch_execute(sql);
    client.batch_execute("ROLLBACK").unwrap();
    outcome.err().map_or("00000".to_owned(), |error| error.code().unwrap().code().to_owned())
}

/// What matches the row of others, and what matches none.
const CONDITIONS: [[&str; 2]; 3] = [
    ["id = 2", "id = 99"],
    ["body LIKE 'secret%'", "body LIKE 'nothing%'"],
    ["words @@ 'secret'::tsquery", "words @@ 'nothing'::tsquery"],
];

#[test]
fn nobody_learns_by_an_error_whether_a_row_matches() {
    let (mut client, _) = session();
    let statements = [
        "SELECT count(*) FROM note WHERE {}",
        "SELECT (SELECT count(*) FROM note WHERE {}) FROM open",
        "UPDATE note SET scope_id = scope_id WHERE {}",
        "DELETE FROM note WHERE {}",
        "WITH gone AS (DELETE FROM note WHERE {} RETURNING id) SELECT FROM open",
        "SELECT FROM note WHERE {} FOR UPDATE",
        "DECLARE c CURSOR FOR SELECT FROM note WHERE {}; FETCH c",
        "DO $$ BEGIN PERFORM FROM note WHERE {}; END $$",
    ];
    for off in ["track_grant_uses", "indexes_by_reason", "search_under_policies"] {
        client.batch_execute(&format!("SET harness_rbac.{off} = off")).unwrap();
        for statement in statements {
            for condition in CONDITIONS.as_flattened() {
                let sql = statement.replace("{}", condition);
                assert_eq!(code(&mut client, NOBODY, &sql), "42501", "without {off}: {sql}");
                assert_eq!(code(&mut client, BOUND, &sql), "00000", "without {off}: {sql}");
            }
        }
        client.batch_execute("RESET ALL").unwrap();
    }
}

#[test]
fn whoever_leaves_amid_a_query_sees_no_more_rows() {
    let (mut client, _) = session();
    let statements = [
        "WITH gone AS MATERIALIZED (SELECT leave()) SELECT count(*) FROM gone, note WHERE {}",
        "WITH one AS (DELETE FROM note WHERE {} RETURNING id), gone AS MATERIALIZED (SELECT leave()) SELECT FROM gone",
        // Functions that policies call may fail by themselves.
        "WITH gone AS MATERIALIZED (SELECT leave()) SELECT count(*) FROM gone, letter WHERE {}",
    ];
    for statement in statements {
        for condition in CONDITIONS.as_flattened() {
            let sql = statement.replace("{}", condition);
            assert_eq!(code(&mut client, BOUND, &sql), "00000", "{sql}");
        }
    }
    for condition in CONDITIONS.as_flattened() {
        let sql = format!("SELECT count(*) FROM letter WHERE {condition}");
        assert_eq!(code(&mut client, NOBODY, &sql), "00000", "{sql}");
        // A cursor that is open goes on as nobody's.
        let sql = format!("DECLARE c CURSOR FOR SELECT FROM note WHERE {condition}; RESET ALL; FETCH c");
        assert_eq!(code(&mut client, BOUND, &sql), "42501", "{sql}");
    }
}

#[test]
fn plans_that_are_kept_fail_as_well() {
    let (mut client, _) = session();
    let prepare = "SET plan_cache_mode = force_generic_plan; PREPARE by_id AS SELECT FROM note WHERE id = $1; PREPARE by_body AS SELECT FROM note WHERE body LIKE $1";
    let executed =
        ["by_id(2)", "by_id(99)", "by_body('secret%')", "by_body('nothing%')"].map(|call| format!("EXECUTE {call}"));
    client.batch_execute(&format!("BEGIN; {BOUND}; {prepare}; {}; COMMIT", executed.join("; "))).unwrap();
    for sql in &executed {
        assert_eq!(code(&mut client, NOBODY, sql), "42501", "{sql}");
        assert_eq!(code(&mut client, BOUND, sql), "00000", "{sql}");
    }
}

#[test]
fn who_asks_nothing_of_the_kind_is_not_refused() {
    let (mut client, database) = session();
    let named = "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme', principal => 'user:one@acme')";
    for sql in ["SELECT * FROM open", "EXPLAIN SELECT * FROM note", named, "SELECT leave()"] {
        assert_eq!(code(&mut client, NOBODY, sql), "00000", "{sql}");
    }
    // Without a row, too; and where PostgreSQL asks no table.
    for sql in [
        "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme') FROM open WHERE id = 2",
        "DO $$ BEGIN IF harness_rbac.has_permission('core_pipeline_view', 'acme') THEN END IF; END $$",
        "SELECT sees(1)",
        // By its indexes no row reaches a question.
        "SET LOCAL enable_seqscan = off; SELECT count(*) FROM note",
    ] {
        assert_eq!(code(&mut client, NOBODY, sql), "42501", "{sql}");
    }
    // Nothing is hidden from a superuser, who gets the error amid rows as well; and whoever binds may ask in the same statement.
    for (sql, expected) in [
        ("SELECT count(*) FILTER (WHERE sees(note.scope_id)) FROM note, harness_rbac.scope_tree", "42501"),
        (
            "SELECT harness_rbac.begin_session('user:one@acme'), harness_rbac.has_permission('core_pipeline_view', 'acme')",
            "00000",
        ),
    ] {
        assert_eq!(code(&mut client, "SELECT", sql), expected, "{sql}");
    }
    // The extension's own views ask about the rows of all tenants, and nothing of who may see the whole policy.
    let view = "SELECT count(*) FROM harness_rbac.visible_principals WHERE identifier = {}";
    for name in ["'one'", "'none'"] {
        let sql = view.replace("{}", name);
        assert_eq!(code(&mut client, NOBODY, &sql), "42501", "{sql}");
        assert_eq!(code(&mut client, BOUND, &sql), "00000", "{sql}");
        assert_eq!(client.query_one(&sql, &[]).unwrap().get::<_, i64>(0), i64::from(name == "'one'"));
    }
    // No policy holds a superuser, and a role that is mapped is somebody.
    assert_eq!(client.query("SELECT FROM note", &[]).unwrap().len(), 2);
    client.batch_execute("SELECT harness_rbac.map_database_role('before_reader', 'user:one@acme')").unwrap();
    let mut mapped = connect_as(&database, "before_reader");
    assert_eq!(mapped.query("SELECT FROM note", &[]).unwrap().len(), 1);
}
