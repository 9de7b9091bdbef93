//! What callers plant looks at no row before its policy: functions, operators, casts, domains, operator classes and views, cheap
//! ones that note what they see or raise an error, with the names of those that may, in every schema of the path.

use harness_rbac_tests::server::{connect_as, fresh_database};
use postgres::Client;

const WORLD: &str = "SET search_path = public, harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a,acme/o/b}'::text[]) s;
    SELECT create_user('acme', u) FROM unnest('{one,none}'::text[]) u;
    SELECT assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/a');
    DO $$ BEGIN CREATE ROLE planter LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
    CREATE TABLE note AS SELECT scope_id(CASE WHEN n % 100 = 0 THEN 'acme/o/a' ELSE 'acme/o/b' END) AS scope_id, 'word' || n % 50 AS body, ARRAY[n % 50] AS numbers,
        to_tsvector('simple', 'word' || n % 50) AS words, jsonb_build_object('n', n % 50) AS data, int4range(n, n + 2) AS span FROM generate_series(1, 1000) n;
    CREATE INDEX ON note USING gin (words); CREATE INDEX ON note USING gin (data); CREATE INDEX ON note USING gin (numbers);
    CREATE INDEX ON note USING gist (span); CREATE INDEX ON note (lower(body) text_pattern_ops); CREATE INDEX ON note (scope_id);
    ANALYZE note;
    SELECT protect_table('note', 'PIPELINE', 'scope_id');
    GRANT SELECT ON note TO planter; GRANT CREATE ON SCHEMA public TO planter; GRANT CREATE, TEMPORARY ON DATABASE %DATABASE% TO planter;
    GRANT SET ON PARAMETER harness_rbac.principal TO planter;
    CREATE SEQUENCE seen; GRANT ALL ON seen TO planter";

/// What is let through, and a column that it is asked of: operator, types, column, another value.
const LISTED: [[&str; 5]; 8] = [
    ["@@", "tsvector", "tsquery", "words", "'word7'"],
    ["@>", "jsonb", "jsonb", "data", "'{\"n\": 7}'"],
    ["?", "jsonb", "text", "data", "'n'"],
    ["~~", "text", "text", "body", "'word%'"],
    ["~~*", "text", "text", "body", "'word%'"],
    ["&&", "int4[]", "int4[]", "numbers", "'{7}'"],
    ["@>", "int4range", "int4", "span", "500"],
    ["&&", "int4range", "int4range", "span", "'[500,510)'"],
];
/// By an index, where nothing is left to ask about; and row by row, where only the order keeps it from being asked.
const SCANS: [&str; 2] =
    ["SET LOCAL enable_seqscan = off", "SET LOCAL enable_indexscan = off; SET LOCAL enable_bitmapscan = off"];
const SCHEMAS: [&str; 3] = ["planted", "public", "pg_temp"];

/// The body of a function that gives something away: it notes that it was called; another raises an error besides.
fn body(place: usize, result: &str) -> String {
    let raised = if place % 2 == 1 { "RAISE division_by_zero;" } else { "" };
    format!("AS $$ BEGIN PERFORM nextval('public.seen'); {raised} RETURN {result}; END $$")
}

/// What is planted, and a condition on rows that uses it.
fn everything() -> Vec<(String, String)> {
    let cheap = "LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 0.0001";
    let mut all = Vec::new();
    for schema in SCHEMAS {
        for (place, [operator, left, right, column, value]) in LISTED.into_iter().enumerate() {
            let named = format!("{schema}.leak_{place}");
            let restrict = ["", ", restrict = contsel", ", restrict = eqsel"][place % 3];
            all.push((
                format!(
                    "CREATE FUNCTION {named}({left}, {right}) RETURNS boolean {cheap} {};
                     CREATE OPERATOR {schema}.{operator} (leftarg = {left}, rightarg = {right}, function = {named}{restrict})",
                    body(place, "true")
                ),
                format!("{column} OPERATOR({schema}.{operator}) {value}::{right}"),
            ));
        }
        for (place, fold) in ["lower", "upper"].into_iter().enumerate() {
            all.push((
                format!("CREATE FUNCTION {schema}.{fold}(text) RETURNS text {cheap} {}", body(place, "$1")),
                format!("{schema}.{fold}(body) OPERATOR(pg_catalog.~~) 'word%'"),
            ));
        }
    }
    let leak = |name: &str, types: &str, place| {
        format!("CREATE FUNCTION planted.{name}({types}) RETURNS boolean {cheap} {}", body(place, "true"))
    };
    for (place, (base, column, asked)) in [
        ("text", "body", "OPERATOR(pg_catalog.~~) 'word%'"),
        ("jsonb", "data", "@> '{}'"),
        ("int4[]", "numbers", "&& '{7}'::int4[]"),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("domain_{place}");
        all.push((
            format!(
                "{}; CREATE DOMAIN planted.{name} AS {base} CHECK (planted.of_{name}(VALUE))",
                leak(&format!("of_{name}"), base, place)
            ),
            format!("(CASE WHEN body IS NOT NULL THEN {column} END)::planted.{name} {asked}"),
        ));
        all.push((String::new(), format!("{column}::planted.{name} {asked}")));
    }
    let class = |name: &str, method: &str, operators: &str| {
        format!("CREATE OPERATOR CLASS planted.{name} FOR TYPE text USING {method} AS {operators}")
    };
    all.extend(
        [
            (leak("plain", "text", 0), "planted.plain(body)"),
            (leak("raising", "text", 1), "planted.raising(body)"),
            (String::new(), "planted.plain(body) IS TRUE"),
            (String::new(), "CASE WHEN planted.plain(body) THEN true END"),
            (String::new(), "coalesce(planted.plain(body), false)"),
            (String::new(), "NOT planted.raising(body)"),
            (String::new(), "words @@ 'word7'::tsquery AND planted.plain(body)"),
            (String::new(), "words @@ 'word7'::tsquery OR planted.plain(body)"),
            (String::new(), "body OPERATOR(planted.~~) ANY (ARRAY['a', 'word%'])"),
            (String::new(), "EXISTS (SELECT FROM public.note AS other WHERE planted.plain(note.body))"),
            (
                format!("CREATE FUNCTION planted.query(text) RETURNS tsquery {cheap} {}", body(0, "'a'::tsquery")),
                "words @@ planted.query(body)",
            ),
            (
                format!(
                    "CREATE TYPE planted.word AS ENUM ('a'); CREATE FUNCTION planted.to_word(text) RETURNS planted.word {cheap} {};
                     CREATE CAST (text AS planted.word) WITH FUNCTION planted.to_word(text) AS IMPLICIT",
                    body(0, "'a'::planted.word")
                ),
                "body::planted.word = 'a'",
            ),
            (
                format!(
                    "CREATE TYPE planted.pair AS (a text); CREATE FUNCTION planted.to_pair(text) RETURNS planted.pair {cheap} {};
                     CREATE CAST (text AS planted.pair) WITH FUNCTION planted.to_pair(text) AS ASSIGNMENT",
                    body(1, "ROW($1)::planted.pair")
                ),
                "(body::planted.pair).a OPERATOR(pg_catalog.~~) 'word%'",
            ),
            (
                "CREATE VIEW planted.seen_through WITH (security_invoker) AS SELECT planted.plain(body) AS b, planted.lower(body) AS low, scope_id FROM public.note".into(),
                "(SELECT bool_or(b) FROM planted.seen_through AS v WHERE v.b AND v.low OPERATOR(pg_catalog.~~) 'word%' AND v.scope_id = note.scope_id)",
            ),
            (leak("same", "text, text", 0) + "; CREATE OPERATOR planted.=== (leftarg = text, rightarg = text, function = planted.same, restrict = eqsel, hashes, merges)", "body OPERATOR(planted.===) 'word7'"),
        ]
        .map(|(sql, condition)| (sql, condition.to_owned())),
    );
    // A superuser's, as a careless extension would have them.
    all.push((
        format!("superuser: {}", class("hashed", "hash", "OPERATOR 1 planted.===")),
        "body OPERATOR(planted.===) 'word8'".into(),
    ));
    all.push((
        format!(
            "superuser: CREATE FUNCTION pg_catalog.planted(jsonb, text) RETURNS boolean {cheap} {}; ALTER FUNCTION pg_catalog.planted OWNER TO planter;
             CREATE OPERATOR pg_catalog.~~ (leftarg = jsonb, rightarg = text, function = pg_catalog.planted)",
            body(0, "true")
        ),
        "data OPERATOR(pg_catalog.~~) 'word%'::text".into(),
    ));
    all
}

/// How often something that is planted was called, so far. A sequence keeps it whatever becomes of the transaction.
fn seen(client: &mut Client) -> i64 {
    client.query_one("SELECT last_value - 1 + is_called::int FROM public.seen", &[]).unwrap().get(0)
}

/// How often it is called, and whether the query raised an error.
fn called(client: &mut Client, settings: &str, query: &str) -> (i64, bool) {
    let before = seen(client);
    client.batch_execute(&format!("BEGIN; {settings}")).unwrap();
    let outcome = client.simple_query(query);
    if let Err(error) = &outcome {
        let code = error.code().map_or("", |code| code.code());
        assert_eq!(code, "22012", "{query}: {error:?}");
    }
    client.batch_execute("ROLLBACK").unwrap();
    (seen(client) - before, outcome.is_err())
}

#[test]
fn what_is_planted_sees_nothing_before_the_policy() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(&WORLD.replace("%DATABASE%", &database)).unwrap();
    let mut client = connect_as(&database, "planter");
    client.batch_execute("CREATE SCHEMA planted; SET search_path = planted, public, pg_temp").unwrap();
    let mut conditions = Vec::new();
    for (sql, condition) in everything() {
        let planter = if sql.starts_with("superuser: ") { &mut owner } else { &mut client };
        planter.batch_execute(sql.trim_start_matches("superuser: ")).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
        conditions.push(condition);
    }
    let visible: i64 = 10;
    let (mut asked, mut controls) = (0, 0);
    for condition in &conditions {
        // Where there is no policy it is called: the trap works.
        owner.batch_execute("ALTER TABLE note DISABLE ROW LEVEL SECURITY").unwrap();
        let (control, _) = called(&mut client, "", &format!("SELECT count(*) FROM public.note WHERE {condition}"));
        assert!(control > 0, "the trap does not work: {condition}");
        controls += control;
        owner.batch_execute("ALTER TABLE note ENABLE ROW LEVEL SECURITY").unwrap();
        for more in ["", " AND numbers && '{0}'::int4[]", " AND data @> '{\"n\": 0}' AND words @@ 'word0'::tsquery"] {
            let query = format!("SELECT count(*) FROM public.note WHERE {condition}{more}");
            for scan in SCANS {
                let settings = |who: &str| format!("SET LOCAL harness_rbac.principal = 'user:{who}@acme'; {scan}");
                let (leaked, raised) = called(&mut client, &settings("none"), &query);
                assert!(leaked == 0 && !raised, "{query} saw {leaked} rows of others, and raised an error: {raised}");
                // Who sees ten rows has it called for those, and for each by a view or a subquery.
                let (calls, _) = called(&mut client, &settings("one"), &query);
                assert!(calls <= 4 * visible * visible, "{query} saw more than its caller: {calls} calls");
                asked += 2;
            }
        }
        // An index of all that is let through, made for another.
        let query = format!(
            "PREPARE kept AS SELECT count(*) FROM public.note WHERE {condition}; EXECUTE kept; DEALLOCATE kept"
        );
        for scan in SCANS {
            let settings = format!(
                "SET LOCAL harness_rbac.principal = 'user:none@acme'; SET LOCAL plan_cache_mode = force_generic_plan; {scan}"
            );
            assert_eq!(called(&mut client, &settings, &query), (0, false), "{condition}, by a kept plan");
        }
    }
    println!(
        "planted: {} of them, called {controls} times without a policy, 0 times before it in {asked} queries",
        conditions.len()
    );
    assert!(conditions.len() >= 40);
}
