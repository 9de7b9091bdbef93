//! Whatever stands in the caller's search path, nothing of it is used: not by a function, a trigger, a view, a policy or
//! the install script.

use harness_rbac_tests::server::{connect, connect_as, empty_database, fresh_database};
use harness_rbac_tests::surface::{WORLD, functions};
use harness_rbac_tests::trap::{self, hits, planted};
use postgres::Client;

/// Every table that has triggers, and what goes in and out of it by hand.
const DIRECT: &[&str] = &[
    "INSERT INTO harness_rbac.scopes (account_id, parent_id, parent_path, identifier) SELECT s.account_id, s.id, s.path, 'byhand'::harness_rbac.identifier FROM harness_rbac.scopes s WHERE s.path OPERATOR(pg_catalog.=) 'acme'",
    "UPDATE harness_rbac.scopes SET name = 'x' WHERE path OPERATOR(pg_catalog.=) 'acme/payments'",
    "DELETE FROM harness_rbac.scopes WHERE path OPERATOR(pg_catalog.=) 'acme/payments/refund'",
    "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier) SELECT s.id, s.id, 'user', 'byhand'::harness_rbac.free_identifier FROM harness_rbac.scopes s WHERE s.path OPERATOR(pg_catalog.=) 'acme'",
    "UPDATE harness_rbac.principals SET disabled = true WHERE identifier OPERATOR(pg_catalog.=) 'ben'",
    "DELETE FROM harness_rbac.principals WHERE identifier OPERATOR(pg_catalog.=) 'ci'",
    "DELETE FROM harness_rbac.group_members",
    "DELETE FROM harness_rbac.scope_users",
    "UPDATE harness_rbac.role_assignments SET reason = 'x'",
    "DELETE FROM harness_rbac.role_assignments WHERE identifier OPERATOR(pg_catalog.=) 'held'",
    "DELETE FROM harness_rbac.role_permissions WHERE role_id OPERATOR(pg_catalog.>) 10000",
    "DELETE FROM harness_rbac.roles WHERE identifier OPERATOR(pg_catalog.=) 'Role'",
    "UPDATE harness_rbac.resource_group_selectors SET ordinal = 7",
    "DELETE FROM harness_rbac.resource_group_selectors",
    "DELETE FROM harness_rbac.resource_group_scopes",
    "DELETE FROM harness_rbac.resource_groups WHERE identifier OPERATOR(pg_catalog.=) 'Resources'",
    "UPDATE harness_rbac.resources SET attributes = '{}'::pg_catalog.jsonb",
    "DELETE FROM harness_rbac.resources",
    "DELETE FROM harness_rbac.permissions WHERE id OPERATOR(pg_catalog.>) 10000",
    "UPDATE harness_rbac.api_keys SET replaced = true",
    "DELETE FROM harness_rbac.api_keys",
    "DELETE FROM harness_rbac.database_roles",
    "TRUNCATE harness_rbac.role_assignments",
    "SET LOCAL session_replication_role = replica; DELETE FROM harness_rbac.principals WHERE identifier OPERATOR(pg_catalog.=) 'ci'",
    "SET LOCAL session_replication_role = replica; DELETE FROM harness_rbac.scopes WHERE path OPERATOR(pg_catalog.=) 'acme/payments/refund'",
    "TABLE harness_rbac.protected_tables",
    "SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE pg_monitor; TABLE public.guarded",
    "SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE pg_monitor; UPDATE public.guarded SET kind = 'y'",
    "SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE pg_monitor; DELETE FROM public.guarded",
    "SET LOCAL harness_rbac.principal = 'user:ana@acme'; SET LOCAL ROLE pg_monitor; INSERT INTO public.guarded SELECT scope_id, 'new', 'x' FROM public.guarded",
];

/// Runs a statement in a transaction that is rolled back; whether it succeeded, and the hits.
fn run(client: &mut Client, sql: &str) -> (Result<(), String>, i64) {
    let before = hits(client);
    let outcome = client.batch_execute(&format!("BEGIN; {sql}"));
    client.batch_execute("ROLLBACK").unwrap();
    (outcome.map_err(|error| format!("{:?}", error.as_db_error())), hits(client) - before)
}

#[test]
fn nothing_planted_is_used() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let functions = functions(&mut client);
    trap::set(&mut client);
    let planted = planted(&mut client);
    assert!(planted > 3000, "{planted}");

    // The trap works: for a body without a path of its own, a trigger, a name of a relation, an operator, a type.
    for bait in [
        "SELECT count(*) FROM pg_class",
        "SELECT 1::int8 OPERATOR(trap.=) 1::int8",
        "DO $$ BEGIN PERFORM 1::pg_catalog.int8 = 1::pg_catalog.int8; END $$",
        "SELECT lower('X'::pg_catalog.text)",
        "SELECT 'x'::text",
        "TABLE scopes",
        "SELECT scope_id('acme'::pg_catalog.text)",
    ] {
        let (_, hits) = run(&mut client, bait);
        assert!(hits > 0, "the trap does not work: {bait}");
    }

    let (mut calls, mut wrong) = (0, Vec::new());
    let statements = functions.iter().map(|function| function.call(&qualified(function.working)));
    for sql in statements.chain(DIRECT.iter().map(ToString::to_string)) {
        let (outcome, hits) = run(&mut client, &sql);
        calls += 1;
        let is_fine = outcome.is_ok() || sql.contains("authenticate") || sql.contains("signed_session");
        if hits > 0 || !is_fine {
            wrong.push(format!("{hits} hits: {sql}: {outcome:?}"));
        }
    }
    println!("hijack: {planted} objects planted, {calls} calls and statements, {} of them hijacked", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The arguments are the test's own: they must not step into the trap.
fn qualified(arguments: &[&str]) -> Vec<String> {
    let one = |argument: &&str| {
        let types = ["text[]", "text", "jsonb", "interval", "bigint", "integer", "smallint", "regclass", "uuid"];
        let of_type =
            types.iter().find_map(|name| argument.strip_suffix(&format!("::{name}")).map(|value| (value, name)));
        match of_type {
            Some((value, name)) => {
                let name = name.replace("bigint", "int8").replace("integer", "int4").replace("smallint", "int2");
                format!("{value}::pg_catalog.{name}")
            }
            None => argument
                .replace("now()", "pg_catalog.now()")
                .replace(" - interval '1 hour'", "")
                .replace(" + interval '1 hour'", " OPERATOR(pg_catalog.+) pg_catalog.make_interval(hours => 1)"),
        }
    };
    arguments.iter().map(one).collect()
}

#[test]
fn the_install_script_uses_nothing_planted() {
    let database = empty_database();
    let mut client = connect(&database);
    trap::set(&mut client);
    client.batch_execute("SET search_path = trap, pg_temp, public, pg_catalog; CREATE EXTENSION harness_rbac").unwrap();
    assert_eq!(hits(&mut client), 0, "the install script is hijacked");
    let again = "DROP EXTENSION harness_rbac; SET search_path = pg_temp; CREATE EXTENSION harness_rbac";
    // PostgreSQL may refuse that of itself.
    if let Err(error) = client.batch_execute(again) {
        assert_eq!(error.code().unwrap().code(), "42939", "{error:?}");
        client
            .batch_execute("ROLLBACK; SET search_path = pg_catalog; CREATE EXTENSION IF NOT EXISTS harness_rbac")
            .unwrap();
    }
    client.batch_execute(trap::PATH).unwrap();
    assert_eq!(hits(&mut client), 0, "the install script is hijacked");
    let strangers = "SELECT pg_catalog.count(*) FROM pg_catalog.pg_depend d
         WHERE d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype OPERATOR(pg_catalog.=) 'e'
           AND d.refobjid OPERATOR(pg_catalog.=) (SELECT e.oid FROM pg_catalog.pg_extension e WHERE e.extname OPERATOR(pg_catalog.=) 'harness_rbac')
           AND d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_proc'::pg_catalog.regclass
           AND d.objid OPERATOR(pg_catalog.<>) ALL (SELECT p.oid FROM pg_catalog.pg_proc p WHERE p.pronamespace OPERATOR(pg_catalog.=) 'harness_rbac'::pg_catalog.regnamespace)";
    assert_eq!(client.query_one(strangers, &[]).unwrap().get::<_, i64>(0), 0);
}

#[test]
fn a_squatted_schema_is_refused() {
    let database = empty_database();
    let mut owner = connect(&database);
    owner
        .batch_execute(&format!(
            "DO $$ BEGIN CREATE ROLE squatter LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT CREATE ON DATABASE {database} TO squatter"
        ))
        .unwrap();
    let mut squatter = connect_as(&database, "squatter");
    squatter
        .batch_execute(
            "CREATE SCHEMA harness_rbac;
             CREATE TABLE harness_rbac.scopes (id int);
             CREATE DOMAIN harness_rbac.identifier AS text;
             CREATE FUNCTION harness_rbac.has_permission(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
             CREATE FUNCTION harness_rbac.scope_id(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
        )
        .unwrap();
    for path in ["public", "harness_rbac", "harness_rbac, pg_catalog"] {
        owner.batch_execute(&format!("SET search_path = {path}")).unwrap();
        let error = owner.batch_execute("CREATE EXTENSION harness_rbac").unwrap_err();
        assert_eq!(error.code().unwrap().code(), "42P06", "{error:?}");
    }
    // A schema is named, with everything in it or empty.
    for schema in ["SCHEMA harness_rbac", "SCHEMA public"] {
        let error = owner.batch_execute(&format!("CREATE EXTENSION harness_rbac {schema}")).unwrap_err();
        assert_eq!(error.code().unwrap().code(), "42P06", "{schema}: {error:?}");
    }
    squatter.batch_execute("DROP SCHEMA harness_rbac CASCADE; CREATE SCHEMA harness_rbac").unwrap();
    assert_eq!(owner.batch_execute("CREATE EXTENSION harness_rbac").unwrap_err().code().unwrap().code(), "42P06");
    squatter.batch_execute("DROP SCHEMA harness_rbac").unwrap();
    owner.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    // And then the squatter has no part in it.
    for sql in [
        "CREATE TABLE harness_rbac.planted (x int)",
        "CREATE FUNCTION harness_rbac.has_permission(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "ALTER SCHEMA harness_rbac RENAME TO mine",
        "DROP SCHEMA harness_rbac CASCADE",
        "CREATE TRIGGER planted BEFORE INSERT ON harness_rbac.roles EXECUTE FUNCTION suppress_redundant_updates_trigger()",
        "CREATE POLICY planted ON harness_rbac.roles",
        "CREATE RULE planted AS ON INSERT TO harness_rbac.roles DO INSTEAD NOTHING",
        "ALTER EXTENSION harness_rbac ADD TABLE pg_temp.planted",
        "CREATE CAST (harness_rbac.identifier AS bigint) WITH INOUT AS IMPLICIT",
        "CREATE TABLE planted () INHERITS (harness_rbac.roles)",
        "CREATE TABLE planted (x bigint REFERENCES harness_rbac.scopes)",
    ] {
        let error = squatter.batch_execute(sql).unwrap_err();
        assert!(["42501", "42P01"].contains(&error.code().unwrap().code()), "{sql}: {error:?}");
    }
    owner.batch_execute("DROP OWNED BY squatter CASCADE").unwrap();
    connect("postgres").batch_execute("DROP ROLE squatter").unwrap();
}

/// drop_scope() runs as the owner of the extension and looks into tables that anybody may have protected.
#[test]
fn a_table_is_read_as_its_owner() {
    let (mut owner, database) = fresh_database();
    owner
        .batch_execute(
            "SELECT harness_rbac.create_scope(s) FROM unnest('{acme,acme/payments,acme/sales}'::text[]) s;
             DO $$ BEGIN CREATE ROLE planter LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             CREATE SCHEMA planted AUTHORIZATION planter",
        )
        .unwrap();
    // A predicate is evaluated when a query is planned, by whoever asks.
    connect_as(&database, "planter")
        .batch_execute(
            "CREATE SEQUENCE planted.as_planter; CREATE SEQUENCE planted.as_others; GRANT USAGE ON ALL SEQUENCES IN SCHEMA planted TO PUBLIC;
             CREATE FUNCTION planted.f(int) RETURNS boolean IMMUTABLE LANGUAGE plpgsql AS
                 'BEGIN PERFORM nextval(CASE WHEN current_user = ''planter'' THEN ''planted.as_planter'' ELSE ''planted.as_others'' END); RETURN true; END';
             CREATE TABLE planted.t (scope_id bigint PRIMARY KEY);
             CREATE INDEX ON planted.t (scope_id) WHERE planted.f(1);
             SELECT harness_rbac.protect_table('planted.t', 'PIPELINE', 'scope_id');
             SELECT setval('planted.as_planter', 1)",
        )
        .unwrap();
    // A table that a DBA does not stand for is not looked into at all.
    owner.batch_execute("SELECT harness_rbac.confirm_protected_table('planted.t')").unwrap();
    let counted = |client: &mut Client, sequence: &str| -> i64 {
        client
            .query_one(&format!("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM planted.{sequence}"), &[])
            .unwrap()
            .get(0)
    };
    let drop =
        |client: &mut Client, scope: &str| client.batch_execute(&format!("SELECT harness_rbac.drop_scope('{scope}')"));
    drop(&mut owner, "acme/payments").unwrap();
    assert_eq!(counted(&mut owner, "as_others"), 0, "a function of a table's owner runs as the owner of the extension");
    assert!(counted(&mut owner, "as_planter") > 1, "nothing was planted");
    // Rows are found behind policies that hold for the owner, too, and a table that its owner cannot read is not passed over.
    let insert = "INSERT INTO planted.t SELECT harness_rbac.scope_id('acme/sales')";
    owner.batch_execute(insert).unwrap();
    assert_eq!(drop(&mut owner, "acme/sales").unwrap_err().code().unwrap().code(), "2BP01");
    owner.batch_execute("DELETE FROM planted.t; REVOKE ALL ON planted.t FROM planter").unwrap();
    assert_eq!(drop(&mut owner, "acme/sales").unwrap_err().code().unwrap().code(), "2BP01");
    owner.batch_execute("GRANT ALL ON planted.t TO planter").unwrap();
    drop(&mut owner, "acme/sales").unwrap();
    owner.batch_execute("DROP OWNED BY planter CASCADE").unwrap();
    connect("postgres").batch_execute("DROP ROLE planter").unwrap();
}

/// What a foreign key takes along has triggers of its owner, and those that wait for the end of the statement would run as whoever
/// sent that.
#[test]
fn a_trigger_behind_a_foreign_key_runs_as_nobody_else() {
    let (mut owner, database) = fresh_database();
    owner
        .batch_execute(
            "SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{acme,acme/payments,acme/sales}'::text[]) s;
             SELECT harness_rbac.create_user('acme', 'root');
             SELECT harness_rbac.assign_role('user:root@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme');
             DO $$ BEGIN CREATE ROLE tabler LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             CREATE SCHEMA tables AUTHORIZATION tabler;
             GRANT REFERENCES (id) ON harness_rbac.scopes TO tabler",
        )
        .unwrap();
    let mut tabler = connect_as(&database, "tabler");
    tabler
        .batch_execute(
            "CREATE TABLE tables.seen (by_whom name DEFAULT current_user); GRANT ALL ON tables.seen TO PUBLIC; GRANT USAGE ON SCHEMA tables TO PUBLIC;
             CREATE FUNCTION tables.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO tables.seen DEFAULT VALUES; RETURN OLD; END';
             CREATE TABLE tables.t (id int PRIMARY KEY, scope_id bigint);
             CREATE TABLE tables.child (id int REFERENCES tables.t ON DELETE CASCADE);
             INSERT INTO tables.t SELECT 1, harness_rbac.scope_id('acme/payments'); INSERT INTO tables.child VALUES (1)",
        )
        .unwrap();
    let drop = "SELECT harness_rbac.drop_scope('acme/payments', true)";
    let ways = [
        drop.to_owned(),
        format!("SELECT harness_rbac.begin_session('user:root@acme'); SET LOCAL ROLE tabler; {drop}"),
        "SELECT * FROM harness_rbac.simulate('[{\"call\": \"drop_scope\", \"scope\": \"acme/payments\", \"cascade\": true}]', 'acme')".to_owned(),
    ];
    for action in ["CASCADE", "SET NULL"] {
        let event = if action == "CASCADE" { "DELETE" } else { "UPDATE" };
        let refused = [
            format!("CREATE TRIGGER x AFTER {event} ON tables.t FOR EACH ROW EXECUTE FUNCTION tables.f()"),
            format!("CREATE TRIGGER x AFTER {event} ON tables.t FOR EACH STATEMENT EXECUTE FUNCTION tables.f()"),
            format!(
                "CREATE CONSTRAINT TRIGGER x AFTER {event} ON tables.t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION tables.f()"
            ),
            "CREATE TRIGGER x AFTER DELETE ON tables.child FOR EACH ROW EXECUTE FUNCTION tables.f()".to_owned(),
        ];
        tabler
            .batch_execute(&format!(
                "ALTER TABLE tables.t DROP CONSTRAINT IF EXISTS k, ADD CONSTRAINT k FOREIGN KEY (scope_id) REFERENCES harness_rbac.scopes ON DELETE {action}"
            ))
            .unwrap();
        let reaches = |trigger: &&String| action == "CASCADE" || !trigger.contains("child");
        for trigger in refused.iter().filter(reaches) {
            tabler.batch_execute(trigger).unwrap();
            for way in &ways {
                let error = owner.batch_execute(&format!("BEGIN; {way}")).expect_err(way);
                owner.batch_execute("ROLLBACK").unwrap();
                assert_eq!(error.code().unwrap().code(), "2BP01", "{trigger}: {way}: {error:?}");
            }
            let table = if trigger.contains("child") { "child" } else { "t" };
            tabler.batch_execute(&format!("DROP TRIGGER x ON tables.{table}")).unwrap();
        }
        let allowed = format!("CREATE TRIGGER x BEFORE {event} ON tables.t FOR EACH ROW EXECUTE FUNCTION tables.f()");
        tabler.batch_execute(&allowed).unwrap();
        owner.batch_execute(&format!("BEGIN; {drop}")).unwrap();
        let whom: Vec<String> =
            owner.query("SELECT by_whom::text FROM tables.seen", &[]).unwrap().iter().map(|row| row.get(0)).collect();
        assert_eq!(whom, ["tabler"]);
        owner.batch_execute("ROLLBACK").unwrap();
        tabler.batch_execute("DROP TRIGGER x ON tables.t").unwrap();
    }
    // Rules add queries, a row that leaves its partition is deleted and inserted, and deferrable keys are checked at the end.
    tabler
        .batch_execute(
            "DROP TABLE tables.child, tables.t; CREATE TABLE tables.log (x int);
             CREATE FUNCTION tables.key(bigint, int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN $2; END'",
        )
        .unwrap();
    let table = |action: &str, rest: &str| {
        format!(
            "CREATE TABLE tables.t (id int, scope_id bigint REFERENCES harness_rbac.scopes ON DELETE {action}) {rest}"
        )
    };
    let fires = |event: &str, table: &str| {
        format!("CREATE TRIGGER x AFTER {event} ON tables.{table} FOR EACH ROW EXECUTE FUNCTION tables.f()")
    };
    let rule = |action: &str| format!("CREATE RULE r AS ON DELETE TO tables.t DO ALSO {action}");
    let hidden = [
        format!("{}; {}; {}", table("CASCADE", ""), rule("INSERT INTO tables.log VALUES (1)"), fires("INSERT", "log")),
        format!("{}; {}; {}", table("CASCADE", ""), rule("DELETE FROM tables.log"), fires("DELETE", "log")),
        format!(
            "{}; {}; {}",
            table("CASCADE", ""),
            rule("WITH w AS (INSERT INTO tables.log VALUES (1) RETURNING x) DELETE FROM tables.log USING w"),
            fires("INSERT", "log")
        ),
        format!(
            "{}; CREATE TABLE tables.none PARTITION OF tables.t FOR VALUES IN (NULL); CREATE TABLE tables.rest PARTITION OF tables.t DEFAULT; {}",
            table("SET NULL", "PARTITION BY LIST (scope_id)"),
            fires("INSERT", "none")
        ),
        format!(
            "{}; ALTER TABLE tables.t ADD EXCLUDE USING btree (tables.key(scope_id, id) WITH =) DEFERRABLE",
            table("SET NULL", "")
        ),
    ];
    for made in hidden {
        let sql = format!(
            "{made}; INSERT INTO tables.log VALUES (1); INSERT INTO tables.t SELECT 1, harness_rbac.scope_id('acme/payments')"
        );
        tabler.batch_execute(&sql).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        let error = owner.batch_execute(drop).expect_err(&made);
        assert_eq!(error.code().unwrap().code(), "2BP01", "{made}: {error:?}");
        tabler.batch_execute("DROP TABLE tables.t; DROP TABLE tables.log; CREATE TABLE tables.log (x int)").unwrap();
    }
    tabler.batch_execute(&table("CASCADE", "")).unwrap();
    // Where nothing is taken along, a trigger of rows is in nobody's way.
    tabler
        .batch_execute("CREATE TRIGGER x AFTER UPDATE OR DELETE ON tables.t FOR EACH ROW EXECUTE FUNCTION tables.f()")
        .unwrap();
    owner.batch_execute("SELECT harness_rbac.drop_scope('acme/sales', true)").unwrap();
    drop_role(tabler, owner, "tabler");
}

fn drop_role(session: Client, mut owner: Client, role: &str) {
    std::mem::drop(session);
    owner.batch_execute(&format!("DROP OWNED BY {role} CASCADE")).unwrap();
    connect("postgres").batch_execute(&format!("DROP ROLE {role}")).unwrap();
}

/// A superuser may call for the owner of the tables, whose casts and triggers have no part in that.
#[test]
fn a_scope_is_carried_with_the_rights_of_the_owner() {
    let (mut owner, database) = fresh_database();
    owner
        .batch_execute(
            "SELECT harness_rbac.create_scope('acme', default_access => 'none');
             DO $$ BEGIN CREATE ROLE carrier LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             CREATE SCHEMA tables AUTHORIZATION carrier",
        )
        .unwrap();
    let mut carrier = connect_as(&database, "carrier");
    carrier
        .batch_execute(
            "CREATE TABLE tables.seen (by_whom name DEFAULT current_user); GRANT ALL ON tables.seen TO PUBLIC;
             CREATE FUNCTION tables.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO tables.seen DEFAULT VALUES; RETURN NEW; END';
             CREATE TYPE tables.k AS ENUM ('1');
             CREATE FUNCTION tables.to8(tables.k) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS 'BEGIN INSERT INTO tables.seen DEFAULT VALUES; RETURN 1; END';
             ALTER FUNCTION tables.to8 VOLATILE;
             CREATE CAST (tables.k AS bigint) WITH FUNCTION tables.to8 AS IMPLICIT;
             CREATE TABLE tables.parent (id bigint PRIMARY KEY, scope_id bigint);
             CREATE TABLE tables.child (parent tables.k REFERENCES tables.parent);
             INSERT INTO tables.parent SELECT 1, harness_rbac.scope_id('acme'); INSERT INTO tables.child VALUES ('1');
             CREATE CONSTRAINT TRIGGER x AFTER UPDATE ON tables.child DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tables.f();
             SELECT harness_rbac.protect_table('tables.parent', 'PIPELINE', 'scope_id')",
        )
        .unwrap();
    let carry = "SELECT harness_rbac.carry_scope('tables.child', 'tables.parent')";
    // What waits for the end of the transaction is refused.
    assert_eq!(owner.batch_execute(carry).unwrap_err().code().unwrap().code(), "42501");
    carrier.batch_execute("DROP TRIGGER x ON tables.child").unwrap();
    owner.batch_execute(carry).unwrap();
    let whom = "SELECT string_agg(DISTINCT by_whom::text, ' ') FROM tables.seen";
    assert_eq!(owner.query_one(whom, &[]).unwrap().get::<_, Option<String>>(0).as_deref(), Some("carrier"));
    drop_role(carrier, owner, "carrier");
}
