//! Operators that may look at a row before its policy: fed hostile values, they raise nothing and say nothing; and with them a
//! query returns what it returns without them.
//!
//! `PAIRS` sets the number of pairs of values for each operator.

use fastrand::Rng;
use harness_rbac_tests::server::{fresh_database, is_available};
use harness_rbac_tests::size;
use postgres::Client;
use serde_json::{Value, json};

const TEXTS: [&str; 14] =
    ["", " ", "a", "abc", "ABC", "%", "_", "\\\\", "a\\%b", "é", "ﬃ", "İ", "\u{200d}👩\u{200d}👧", "x\ty\nz"];

fn text(rng: &mut Rng) -> String {
    match rng.u32(..12) {
        0 => TEXTS[rng.usize(..TEXTS.len())].repeat(rng.usize(1..400)),
        1..8 => (0..rng.usize(..6)).map(|_| TEXTS[rng.usize(..TEXTS.len())]).collect(),
        _ => (0..rng.usize(..20)).map(|_| rng.char('\u{1}'..'\u{d7ff}')).collect(),
    }
}

/// One that does not end in the middle of an escape, and no longer than one may be.
fn pattern(rng: &mut Rng) -> String {
    let mut pattern: String = text(rng).chars().take(100).collect();
    for _ in 0..rng.usize(..4) {
        pattern.insert_str(0, ["%", "_", "%%", "a"][rng.usize(..4)]);
    }
    let escapes = pattern.chars().rev().take_while(|character| *character == '\\').count();
    if escapes % 2 == 1 {
        pattern.push('%');
    }
    pattern
}

fn json(rng: &mut Rng, depth: u32) -> Value {
    match rng.u32(..if depth == 0 { 6 } else { 9 }) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(f64::from(rng.u32(..)) * 1e-300),
        4 | 5 => json!(text(rng).replace('\u{0}', "")),
        6 => (0..rng.usize(..4)).map(|_| json(rng, depth - 1)).collect(),
        7 => {
            (0..rng.usize(..4)).map(|_| (text(rng).chars().take(9).collect::<String>(), json(rng, depth - 1))).collect()
        }
        _ => (0..rng.u32(..200))
            .fold(json!("x"), |inner, n| if n % 2 == 0 { json!([inner]) } else { json!({"a": inner}) }),
    }
}

fn lexemes(rng: &mut Rng) -> String {
    let quoted = |text: String| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "''"));
    let words =
        (0..rng.usize(..8)).map(|_| text(rng).chars().take(60).collect::<String>()).filter(|word| !word.is_empty());
    let places = [":1", ":1A,3B,16383C", "", ":2,4,6,8"];
    words
        .collect::<Vec<_>>()
        .into_iter()
        .map(|word| quoted(word) + places[rng.usize(..places.len())])
        .collect::<Vec<_>>()
        .join(" ")
}

fn query(rng: &mut Rng, depth: u32) -> String {
    let mut word = || {
        let word: String = text(rng).chars().take(20).collect();
        let word = if word.is_empty() { "a".to_owned() } else { word };
        format!("'{}'{}", word.replace('\\', "\\\\").replace('\'', "''"), ["", ":*", ":A", ":*BC"][rng.usize(..4)])
    };
    let leaf = word();
    if depth == 0 || rng.u32(..3) == 0 {
        return leaf;
    }
    let (left, right) = (query(rng, depth - 1), query(rng, depth - 1));
    match rng.u32(..4) {
        0 => format!("!({left})"),
        1 => format!("({left}) <{}> ({right})", rng.u32(1..5)),
        2 => format!("({left}) | ({right})"),
        _ => format!("({left}) & ({right})"),
    }
}

/// Values of a type from the least to the greatest, as PostgreSQL orders them.
fn ordered(of_type: &str) -> &'static [&'static str] {
    match of_type {
        "int2" => &["-32768", "-1", "0", "1", "7", "32767"],
        "int4" => &["-2147483648", "-1", "0", "1", "7", "2147483646"],
        "int8" => &["-9223372036854775808", "-1", "0", "1", "7", "9223372036854775806"],
        "num" => &["-1e300", "-0.5", "0", "1e-300", "12345678901234567890123456789.5", "NaN"],
        "date" => &["-infinity", "4713-01-01 BC", "0001-01-01", "2026-11-29", "5874897-12-30", "infinity"],
        "ts" => &["-infinity", "4713-01-01 BC", "2026-11-29 01:02:03.000001", "294276-12-31 23:59:59", "infinity"],
        "tstz" => &["-infinity", "4713-01-01 BC +0", "2026-11-29 01:02:03+14", "294276-12-31 23:59:59+0", "infinity"],
        _ => &[
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-4000-8000-000000000001",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ],
    }
}

fn element(rng: &mut Rng, of_type: &str) -> String {
    match of_type {
        "text" | "varchar" => text(rng),
        _ => ordered(of_type)[rng.usize(..ordered(of_type).len())].to_owned(),
    }
}

fn array(rng: &mut Rng, of_type: &str) -> String {
    let one = |rng: &mut Rng| match rng.u32(..6) {
        0 => "NULL".to_owned(),
        _ => format!("\"{}\"", element(rng, of_type).replace('\\', "\\\\").replace('"', "\\\"")),
    };
    let row = |rng: &mut Rng| format!("{{{},{}}}", one(rng), one(rng));
    match rng.u32(..6) {
        0 => "{}".into(),
        1 => format!("{{{},{}}}", row(rng), row(rng)),
        2 => format!("[-2:-1]={}", row(rng)),
        _ => format!("{{{}}}", (0..rng.usize(1..6)).map(|_| one(rng)).collect::<Vec<_>>().join(",")),
    }
}

fn range(rng: &mut Rng, of_type: &str) -> String {
    let values = ordered(of_type);
    let mut bounds = [rng.usize(..values.len()), rng.usize(..values.len())];
    bounds.sort_unstable();
    let bound = |rng: &mut Rng, place: usize| {
        if rng.u32(..5) == 0 { String::new() } else { format!("\"{}\"", values[place]) }
    };
    match rng.u32(..8) {
        0 => "empty".into(),
        1 => format!("({},{}]", bound(rng, bounds[0]), bound(rng, bounds[1])),
        2 => format!("[{},{}]", bound(rng, bounds[0]), bound(rng, bounds[1])),
        _ => format!("[{},{})", bound(rng, bounds[0]), bound(rng, bounds[1])),
    }
}

type Make = Box<dyn Fn(&mut Rng) -> String>;

/// An operator that is let through: the column as it may stand there, its type, the type of the other side, and what makes values
/// of both.
struct Operator {
    column: &'static str,
    of_column: String,
    operator: &'static str,
    of_other: String,
    make: [Make; 2],
}

fn operators() -> Vec<Operator> {
    let mut all = Vec::new();
    let mut add = |column, of_column: &str, operator, of_other: &str, make: [Make; 2]| {
        all.push(Operator { column, of_column: of_column.into(), operator, of_other: of_other.into(), make });
    };
    let text = || -> Make { Box::new(text) };
    let data = |depth| -> Make { Box::new(move |rng| json(rng, depth).to_string()) };
    let of_type =
        |make: fn(&mut Rng, &str) -> String, name: &'static str| -> Make { Box::new(move |rng| make(rng, name)) };
    add("a", "tsvector", "@@", "tsquery", [Box::new(lexemes), Box::new(|rng| query(rng, 4))]);
    add("a", "jsonb", "@>", "jsonb", [data(3), data(2)]);
    add("a", "jsonb", "?", "text", [data(3), text()]);
    for operator in ["?|", "?&"] {
        add("a", "jsonb", operator, "text[]", [data(3), of_type(array, "text")]);
    }
    for column in ["a", "lower(a)", "upper(a)"] {
        for operator in ["~~", "~~*"] {
            add(column, "text", operator, "text", [text(), Box::new(pattern)]);
        }
    }
    for name in ["int2", "int4", "int8", "text", "varchar", "uuid", "date"] {
        let array_type = format!("{name}[]");
        for operator in ["@>", "<@", "&&"] {
            add("a", &array_type, operator, &array_type, [of_type(array, name), of_type(array, name)]);
        }
    }
    for (name, subtype) in [
        ("int4", "int4"),
        ("int8", "int8"),
        ("num", "numeric"),
        ("date", "date"),
        ("ts", "timestamp"),
        ("tstz", "timestamptz"),
    ] {
        let range_type = format!("{name}range");
        add("a", &range_type, "@>", subtype, [of_type(range, name), of_type(element, name)]);
        for operator in ["@>", "<@", "&&"] {
            add("a", &range_type, operator, &range_type, [of_type(range, name), of_type(range, name)]);
        }
    }
    all
}

#[test]
fn vetted_operators_raise_nothing_and_say_nothing() {
    let pairs = size!("PAIRS");
    let (mut client, _) = fresh_database();
    client.batch_execute("SET client_min_messages = error").unwrap();
    let mut rng = Rng::with_seed(7);
    let (mut fed, mut matched) = (0, 0);
    let mut all = operators();
    // A superuser may list those of pg_trgm.
    if is_available("pg_trgm") {
        client.batch_execute("CREATE EXTENSION pg_trgm").unwrap();
        for operator in ["%", "<%", "%>", "<<%", "%>>"] {
            let make: [Make; 2] = [Box::new(text), Box::new(text)];
            all.push(Operator { column: "a", of_column: "text".into(), operator, of_other: "text".into(), make });
        }
    }
    for Operator { column, of_column, operator, of_other, make: [one, other] } in &all {
        for start in (0..pairs).step_by(1000) {
            let batch = 1000.min(pairs - start);
            let columns: Vec<String> = (0..batch).map(|_| one(&mut rng)).collect();
            let others: Vec<String> = (0..batch).map(|_| other(&mut rng)).collect();
            // What is no value of its type never stands in a row; what is, is compared with what another is.
            let sql = format!(
                "SELECT count(*), count(*) FILTER (WHERE {column} {operator} b) FROM (SELECT a::{of_column}, b::{of_other} FROM unnest($1::text[], $2::text[]) AS v (a, b)) AS v"
            );
            let row = client.query_one(&sql, &[&columns, &others]).unwrap_or_else(|error| {
                panic!("{of_column} {operator} {of_other}: {error:?}\n{columns:?}\n{others:?}");
            });
            fed += row.get::<_, i64>(0);
            matched += row.get::<_, i64>(1);
        }
    }
    println!("search: {} operators fed {fed} pairs, {matched} of them match, 0 errors", all.len());
    assert!(matched * 100 > fed && matched < fed);
}

#[test]
fn search_finds_what_the_policy_shows() {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = public, harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a,acme/o/b}'::text[]) s;
             SELECT create_user('acme', u) FROM unnest('{all,one,none}'::text[]) u;
             SELECT assign_role('user:all@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
             SELECT assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/a');
             CREATE TABLE note (scope_id bigint, words tsvector, data jsonb, body text, tags int4[], span int4range);
             SELECT protect_table('note', 'PIPELINE', 'scope_id');
             CREATE INDEX ON note USING gin (words); CREATE INDEX ON note USING gin (data); CREATE INDEX ON note USING gin (tags);
             CREATE INDEX ON note USING gist (span); CREATE INDEX ON note (lower(body) text_pattern_ops); CREATE INDEX ON note (scope_id);
             DO $$ BEGIN CREATE ROLE search_reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT SELECT ON note TO search_reader",
        )
        .unwrap();
    let mut rng = Rng::with_seed(11);
    let rows: Vec<[String; 5]> = (0..3000)
        .map(|n| {
            [
                lexemes(&mut rng) + &format!(" w{}", n % 7),
                json!({"n": n % 11, "x": json(&mut rng, 2)}).to_string(),
                format!("Word{} ", n % 13) + &text(&mut rng),
                array(&mut rng, "int4"),
                range(&mut rng, "int4"),
            ]
        })
        .collect();
    let column = |place: usize| rows.iter().map(|row| row[place].clone()).collect::<Vec<_>>();
    client
        .execute(
            "INSERT INTO note SELECT scope_id(CASE WHEN n % 20 = 0 THEN 'acme/o/a' ELSE 'acme/o/b' END), w::tsvector, d::jsonb, b, t::int4[], s::int4range
               FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS r (w, d, b, t, s, n)",
            &[&column(0), &column(1), &column(2), &column(3), &column(4)],
        )
        .unwrap();
    client.batch_execute("ANALYZE note").unwrap();
    let (mut compared, mut found) = (0, 0);
    for _ in 0..200 {
        let literal = harness_rbac_tests::world::literal;
        let condition = match rng.u32(..6) {
            0 => format!("words @@ 'w{}'::tsquery", rng.u32(..9)),
            1 => format!("data @> '{{\"n\": {}}}'", rng.u32(..13)),
            2 => format!("lower(body) LIKE {}", literal(&format!("word{}%", rng.u32(..15)))),
            3 => format!("tags && {}::int4[]", literal(&array(&mut rng, "int4"))),
            4 => format!("span @> {}", rng.i32(-9..9)),
            _ => format!("data ? 'x' AND words @@ 'w{}'::tsquery", rng.u32(..9)),
        };
        for who in ["all", "one", "none"] {
            let mut counted = |setting: &str| -> i64 {
                client
                    .batch_execute(&format!(
                        "BEGIN; SET LOCAL harness_rbac.search_under_policies = {setting}; SET LOCAL harness_rbac.principal = 'user:{who}@acme'; SET LOCAL ROLE search_reader"
                    ))
                    .unwrap();
                let sql = format!(
                    "SELECT coalesce(sum(hashtext(body)::bigint), 0)::bigint + count(*) FROM note WHERE {condition}"
                );
                let count = client.query_one(&sql, &[]).unwrap().get(0);
                client.batch_execute("ROLLBACK").unwrap();
                count
            };
            let (with, without) = (counted("on"), counted("off"));
            assert_eq!(with, without, "{who}: {condition}");
            compared += 1;
            found += i64::from(with != 0);
        }
    }
    println!("search: {compared} queries compared, {found} of them find something, 0 differences");
    assert!(found * 4 > compared && found < compared);
}

/// Trigrams serve LIKE as it is, and `%` once a superuser has listed it.
#[test]
fn an_operator_of_an_extension_is_let_through_once_it_is_listed() {
    if !is_available("pg_trgm") {
        return;
    }
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "CREATE EXTENSION pg_trgm; SET search_path = public, harness_rbac;
             SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/a,acme/o/b}'::text[]) s;
             SELECT create_user('acme', 'one'), assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/a');
             CREATE TABLE note AS SELECT scope_id(CASE WHEN n % 2 = 0 THEN 'acme/o/a' ELSE 'acme/o/b' END) AS scope_id, md5(n::text) || ' needle' || n % 1000 AS body FROM generate_series(1, 20000) n;
             CREATE INDEX trigrams ON note USING gin (body gin_trgm_ops); ANALYZE note;
             SELECT protect_table('note', 'PIPELINE', 'scope_id');
             DO $$ BEGIN CREATE ROLE search_reader; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT SELECT ON note TO search_reader",
        )
        .unwrap();
    for (listed, condition, is_led) in [
        ("", "body LIKE '%needle124%'", true),
        ("", "body ILIKE '%NEEDLE124%'", true),
        ("", "body % 'needle124'", false),
        ("public.%(text,text)", "body % 'needle124'", true),
        ("public.%(text,text)", "body %> 'needle124'", false),
        ("public.%(text,text); public.%>(text,text)", "body %> 'needle124'", true),
        ("public.%(text,text)", "body ~ 'needle124'", false),
    ] {
        client
            .batch_execute(&format!(
                "BEGIN; SET LOCAL harness_rbac.search_operators = '{listed}'; SET LOCAL harness_rbac.principal = 'user:one@acme'; SET LOCAL ROLE search_reader"
            ))
            .unwrap();
        let plan = client.query(&format!("EXPLAIN (COSTS OFF) SELECT * FROM note WHERE {condition}"), &[]).unwrap();
        let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
        assert_eq!(plan.iter().any(|line| line.contains("trigrams")), is_led, "{condition}: {}", plan.join("\n"));
        let query = |client: &mut Client| -> i64 {
            client.query_one(&format!("SELECT count(*) FROM note WHERE {condition}"), &[]).unwrap().get(0)
        };
        let found = query(&mut client);
        client.batch_execute("SET LOCAL enable_bitmapscan = off").unwrap();
        assert_eq!(query(&mut client), found, "{condition}");
        assert!(found > 0 || condition.contains(" % "), "{condition}");
        client.batch_execute("ROLLBACK").unwrap();
    }
}
