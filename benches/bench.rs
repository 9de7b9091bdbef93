//! `make bench`: what a decision costs, beside named rivals, in one run on one server.
//!
//! Figures are medians of several rounds in which the candidates take turns. `ROUNDS` sets how many; `WORLDS` picks
//! worlds by name (small, product, million, rows, policy, grants; huge, which takes 12 minutes and 30 GB, only by name).

mod bounds;
mod cancels;
mod grants;
mod large_group;
mod loads;
mod policy;
mod reviews;
mod rows;

use harness_rbac_tests::server::{connect, connect_as, fresh_database, setting};
use postgres::Client;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};

struct Size {
    name: &'static str,
    about: &'static str,
    numbers: [(&'static str, u64); 8],
}

/// The product's documented limits, and the same with ten and with a hundred times the assignments.
fn sizes() -> Vec<Size> {
    let product = |assignments| {
        [
            ("projects", 12_500),
            ("users", 90_000),
            ("groups", 50_000),
            ("memberships", 5),
            ("roles", 21_000),
            ("resource_groups", 15_000),
            ("assignments", assignments),
            ("rows", 1_000_000),
        ]
    };
    vec![
        Size {
            name: "small",
            about: "10 projects, 20 users, 10 groups, 50 assignments",
            numbers: [
                ("projects", 10),
                ("users", 20),
                ("groups", 10),
                ("memberships", 2),
                ("roles", 10),
                ("resource_groups", 10),
                ("assignments", 50),
                ("rows", 1_000_000),
            ],
        },
        Size {
            name: "product",
            about: "12,500 projects, 90,000 users, 50,000 groups, 95,000 assignments",
            numbers: product(95_000),
        },
        Size { name: "million", about: "the same with 1,000,000 assignments", numbers: product(1_000_000) },
        Size { name: "huge", about: "the same with 9,500,000 assignments", numbers: product(9_500_000) },
    ]
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn percentile(values: &mut [f64], part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get((values.len() as f64 * part) as usize).copied().unwrap_or(f64::NAN)
}

fn timed(client: &mut Client, sql: &str) -> f64 {
    let start = Instant::now();
    client.simple_query(sql).unwrap_or_else(|error| panic!("{sql}: {error:?}"));
    start.elapsed().as_secs_f64()
}

/// The typical user: 5 groups, 60 assignments.
const PROBE: &str = "'user:probe@big'";
const VIEWER: &str = "'service_account:viewer@big'";
const NAMED: &str = "'service_account:named@big'";
const ATTRIBUTE: &str = "'service_account:attribute@big'";

type Figures = BTreeMap<&'static str, f64>;

/// Nanoseconds a row over the bare scan of the same table.
fn per_row(client: &mut Client, figures: &mut Figures) {
    let has = |arguments: &str| format!("harness_rbac.has_permission('core_pipeline_view', {arguments})");
    let by_hand = |who: &str| {
        let id = format!("(SELECT id FROM harness_rbac.principals WHERE identifier = '{who}')");
        format!("hand_written('core_pipeline_view', scope_id, name, {id})")
    };
    let candidates: Vec<(&'static str, &str, f64, String)> = vec![
        ("has_table_privilege", "item", 1e6, "has_table_privilege(10::oid, relation, 'SELECT')".into()),
        ("bigint scope, resource", "item", 1e6, has(&format!("scope_id, name, {VIEWER}"))),
        ("bigint scope, type as a whole", "item", 1e6, has(&format!("scope_id, NULL, {VIEWER}"))),
        ("text scope, resource", "item", 1e6, has(&format!("scope, name, {VIEWER}"))),
        ("attributes passed", "item", 1e6, has(&format!("scope_id, name, {ATTRIBUTE}, attributes"))),
        ("resource granted by name", "named_item", 1e5, has(&format!("scope_id, name, {NAMED}"))),
        ("attributes registered", "registered_item", 0.0, has(&format!("scope_id, name, {ATTRIBUTE}"))),
        ("60 assignments, resource", "item", 1e6, has(&format!("scope_id, name, {PROBE}"))),
        ("hand-written PL/pgSQL", "few", 2e3, by_hand("viewer")),
        ("hand-written PL/pgSQL, 60 assignments", "few", 2e3, by_hand("probe")),
    ];
    client.batch_execute("CREATE TEMP TABLE few AS SELECT * FROM item LIMIT 2000; SET max_parallel_workers_per_gather = 0; SET jit = off").unwrap();
    let mut seconds: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for round in 0..setting("ROUNDS", 7) + 1 {
        let mut note = |what: String, value: f64| {
            // The first round warms up.
            if round > 0 {
                seconds.entry(what).or_default().push(value);
            }
        };
        for table in ["item", "named_item", "registered_item", "few"] {
            note(format!("bare {table}"), timed(client, &format!("SELECT count(name) FROM {table}")));
        }
        for (what, table, _, check) in &candidates {
            note((*what).into(), timed(client, &format!("SELECT count(name) FROM {table} WHERE {check}")));
        }
    }
    let registered: i64 = client.query_one("SELECT count(*) FROM registered_item", &[]).unwrap().get(0);
    let named: i64 = client.query_one("SELECT count(*) FROM named_item", &[]).unwrap().get(0);
    let bare = median(seconds["bare item"].clone());
    figures.insert("bare scan", bare * 1e9 / 1e6);
    for (what, table, rows, _) in candidates {
        let rows = match table {
            "registered_item" => registered as f64,
            "named_item" => named as f64,
            _ => rows,
        };
        let over = median(seconds[what].clone()) - median(seconds[&format!("bare {table}")].clone());
        figures.insert(what, over * 1e9 / rows);
    }
}

/// A scope in which the principal that is measured holds something.
fn scope_of_probe(client: &mut Client, number: i64) -> String {
    client.query_one("SELECT path FROM project WHERE n = $1", &[&number]).unwrap().get(0)
}

fn ask_in(scope: &str) -> String {
    format!("SELECT harness_rbac.has_permission('core_pipeline_view', '{scope}', 'x', 'user:probe@big')")
}

/// Microseconds from inside the server, between the statements of a loop; what disturbs is committed first, and `first` is
/// run before what is measured.
fn in_server(client: &mut Client, disturbed: &str, disturb: &str, first: &str) -> f64 {
    let ask = ask_in(&scope_of_probe(client, 1)).replace("SELECT", "PERFORM");
    client.batch_execute("CREATE TEMP TABLE took (microseconds float8)").unwrap();
    client
        .batch_execute(&format!(
            "DO $$
             DECLARE
                 disturbed bigint := (SELECT id FROM harness_rbac.principals WHERE identifier = '{disturbed}');
                 start timestamptz;
             BEGIN
                 FOR turn IN 1..300 LOOP
                     {disturb};
                     COMMIT;
                     {first};
                     start := clock_timestamp();
                     {ask};
                     INSERT INTO took VALUES (extract(epoch FROM clock_timestamp() - start) * 1e6);
                 END LOOP;
             END $$"
        ))
        .unwrap();
    let sql = "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY microseconds) FROM took";
    let figure = client.query_one(sql, &[]).unwrap().get(0);
    client.batch_execute("DROP TABLE took").unwrap();
    figure
}

fn first_decisions(database: &str, client: &mut Client, figures: &mut Figures) {
    let touch = "UPDATE harness_rbac.role_assignments SET reason = NULL WHERE principal_id = disturbed";
    figures.insert("warm decision, one statement", in_server(client, "probe", "NULL", "NULL"));
    figures.insert("rebuild after a change to the principal", in_server(client, "probe", touch, "NULL"));
    let elsewhere = ask_in(&scope_of_probe(client, 2)).replace("SELECT", "PERFORM");
    figures.insert("decision in a second scope after that", in_server(client, "probe", touch, &elsewhere));
    figures.insert("decision after a change to another principal", in_server(client, "viewer", touch, "NULL"));
    let ask = &ask_in(&scope_of_probe(client, 1));
    let mut fresh = Vec::new();
    let mut loaded = Vec::new();
    let mut rival = Vec::new();
    for _ in 0..31 {
        fresh.push(timed(&mut connect(database), ask) * 1e6);
        let mut session = connect(database);
        session.batch_execute("LOAD 'harness_rbac'").unwrap();
        loaded.push(timed(&mut session, ask) * 1e6);
        rival.push(timed(&mut connect(database), "SELECT has_table_privilege('postgres', 'item', 'SELECT')") * 1e6);
    }
    figures.insert("first decision in a fresh backend", median(fresh));
    figures.insert("the same where the library is preloaded", median(loaded));
    figures.insert("first has_table_privilege in a fresh backend", median(rival));
}

/// Latency of single statements, quiet and while another session changes 100 grants a second.
fn under_change(database: &str, figures: &mut Figures) {
    let mut client = connect(database);
    let ask = ask_in(&scope_of_probe(&mut client, 1));
    let statement = client.prepare(&ask).unwrap();
    let mut run = |time: Duration| {
        let mut took = Vec::new();
        let end = Instant::now() + time;
        while Instant::now() < end {
            let start = Instant::now();
            client.query_one(&statement, &[]).unwrap();
            took.push(start.elapsed().as_secs_f64() * 1e6);
        }
        took
    };
    run(Duration::from_secs(1));
    let mut quiet = run(Duration::from_secs(4));
    let done = AtomicBool::new(false);
    let mut busy = std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut writer = connect(database);
            let change = writer
                .prepare("UPDATE harness_rbac.role_assignments SET disabled = NOT disabled WHERE id = $1")
                .unwrap();
            let ids: Vec<i64> = writer
                .query("SELECT id FROM harness_rbac.role_assignments WHERE identifier LIKE 'a%' LIMIT 1000", &[])
                .unwrap()
                .iter()
                .map(|row| row.get(0))
                .collect();
            let mut next = Instant::now();
            for id in ids.iter().cycle() {
                if done.load(SeqCst) {
                    break;
                }
                writer.execute(&change, &[id]).unwrap();
                next += Duration::from_millis(10);
                std::thread::sleep(next.saturating_duration_since(Instant::now()));
            }
        });
        let busy = run(Duration::from_secs(4));
        done.store(true, SeqCst);
        busy
    });
    figures.insert("latency, quiet, median", percentile(&mut quiet, 0.5));
    figures.insert("latency, 100 grants/s elsewhere, median", percentile(&mut busy, 0.5));
    figures.insert("latency, quiet, 99 %", percentile(&mut quiet, 0.99));
    figures.insert("latency, 100 grants/s elsewhere, 99 %", percentile(&mut busy, 0.99));
}

/// Private memory of the backend in megabytes.
fn private_megabytes(client: &mut Client) -> f64 {
    let pid: i32 = client.query_one("SELECT pg_backend_pid()", &[]).unwrap().get(0);
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(0.0) / 1024.0
}

/// What 100 principals add to a backend, each asked about every project.
fn memory(database: &str, figures: &mut Figures) {
    let mut client = connect(database);
    client.batch_execute("SELECT count(*) FROM project; SET max_parallel_workers_per_gather = 0").unwrap();
    let principals: Vec<String> = client
        .query("SELECT 'user:' || identifier || '@big' FROM harness_rbac.principals WHERE kind = 'user' ORDER BY id LIMIT 100", &[])
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    let before = private_megabytes(&mut client);
    for principal in &principals {
        let sql =
            "SELECT count(*) FROM project WHERE harness_rbac.has_permission('core_pipeline_view', id, 'thing1', $1)";
        client.query_one(sql, &[principal]).unwrap();
    }
    figures.insert("memory for 100 principals", private_megabytes(&mut client) - before);
}

/// The world of that size.
fn build(client: &mut Client, size: &Size) {
    let mut sql = include_str!("world.sql").to_owned();
    for (name, number) in size.numbers {
        sql = sql.replace(&format!("{{{name}}}"), &number.to_string());
    }
    client.batch_execute(&sql).unwrap_or_else(|error| panic!("{error:?}"));
}

/// The figures of the table of decisions, and tables of their own.
fn measure(size: &Size) -> (Figures, String) {
    eprintln!("    {}: {}", size.name, size.about);
    let (mut client, database) = fresh_database();
    let start = Instant::now();
    build(&mut client, size);
    client.batch_execute(include_str!("rival.sql")).unwrap();
    client.batch_execute("VACUUM ANALYZE").unwrap();
    client.batch_execute("CHECKPOINT").unwrap();
    let assignments: i64 = client.query_one("SELECT count(*) FROM harness_rbac.role_assignments", &[]).unwrap().get(0);
    eprintln!("    built in {:.0} s, {assignments} assignments; measuring", start.elapsed().as_secs_f64());
    let mut figures = Figures::new();
    // A role like an application's: has_table_privilege is quicker for superusers, and nobody should work as one.
    client
        .batch_execute(
            "DO $$ BEGIN
                 IF to_regrole('bench_app') IS NULL THEN CREATE ROLE bench_app LOGIN; END IF;
             END $$;
             GRANT USAGE ON SCHEMA harness_rbac TO bench_app;
             GRANT SELECT ON ALL TABLES IN SCHEMA public, harness_rbac TO bench_app",
        )
        .unwrap();
    per_row(&mut connect_as(&database, "bench_app"), &mut figures);
    bounds::measure(&mut client, &database, &mut figures);
    first_decisions(&database, &mut client, &mut figures);
    under_change(&database, &mut figures);
    memory(&database, &mut figures);
    let mut tables = String::new();
    if matches!(size.name, "product" | "huge") {
        tables += &large_group::measure(&mut client, &database, size.name);
    }
    if size.name == "product" {
        tables += &reviews::measure(&mut client);
        tables += &cancels::measure(&mut client);
    }
    drop(client);
    let mut admin = connect("postgres");
    admin.batch_execute(&format!("DROP DATABASE {database} WITH (FORCE)")).unwrap();
    (figures, tables)
}

/// A line of the table: what, unit, budget as text, and the ratio it is judged by, with its limit.
struct Line {
    what: &'static str,
    unit: &'static str,
    against: Option<&'static str>,
    must: Option<(f64, &'static str)>,
}

fn lines() -> Vec<Line> {
    let rival = "has_table_privilege";
    let line = |what, unit, against, must| Line { what, unit, against, must };
    vec![
        line("bare scan", "ns/row", None, None),
        line(rival, "ns/row", None, None),
        line("hand-written PL/pgSQL", "ns/row", Some(rival), None),
        line("hand-written PL/pgSQL, 60 assignments", "ns/row", Some(rival), None),
        line("60 assignments, resource", "ns/row", Some(rival), Some((1.0, "1 x has_table_privilege, aim 0.5"))),
        line("bigint scope, resource", "ns/row", Some(rival), Some((1.0, "1 x has_table_privilege, aim 0.5"))),
        line("bigint scope, type as a whole", "ns/row", Some(rival), Some((1.0, "1 x has_table_privilege, aim 0.5"))),
        line("text scope, resource", "ns/row", Some(rival), Some((1.0, "1 x has_table_privilege"))),
        line("resource granted by name", "ns/row", Some(rival), Some((1.0, "1 x has_table_privilege"))),
        line("attributes passed", "ns/row", Some(rival), None),
        line("attributes registered", "ns/row", Some(rival), None),
        line("a bound, over a decision without", "ns/row", None, Some((10.0, "10 ns, aim 3"))),
        line("rows of the bound's holder", "us", None, None),
        line("rows of a bounded session", "us", Some("rows of the bound's holder"), Some((1.1, "no slower"))),
        line("warm decision, one statement", "us", None, None),
        line("decision after a change to another principal", "us", Some("warm decision, one statement"), None),
        line("rebuild after a change to the principal", "us", None, Some((500.0, "500 us, aim 150"))),
        line("decision in a second scope after that", "us", None, Some((500.0, "500 us, aim 150"))),
        line("first has_table_privilege in a fresh backend", "us", None, None),
        line(
            "first decision in a fresh backend",
            "us",
            Some("first has_table_privilege in a fresh backend"),
            Some((3000.0, "3000 us, aim 1500")),
        ),
        line("the same where the library is preloaded", "us", None, None),
        line("latency, quiet, median", "us", None, None),
        line(
            "latency, 100 grants/s elsewhere, median",
            "us",
            Some("latency, quiet, median"),
            Some((2.0, "2 x quiet, aim 1.1")),
        ),
        line("latency, quiet, 99 %", "us", None, None),
        line("latency, 100 grants/s elsewhere, 99 %", "us", Some("latency, quiet, 99 %"), None),
        line("memory for 100 principals", "MB", None, Some((32.0, "32 MB, aim 8"))),
    ]
}

fn main() {
    let wanted = std::env::var("WORLDS").unwrap_or_else(|_| "small,product,million,rows,policy,grants".into());
    let sizes: Vec<Size> = sizes().into_iter().filter(|size| wanted.split(',').any(|name| name == size.name)).collect();
    let mut tables = String::new();
    let measured: Vec<(Size, Figures)> = sizes
        .into_iter()
        .map(|size| {
            let (figures, of_world) = measure(&size);
            tables += &of_world;
            (size, figures)
        })
        .collect();

    let mut missed = if measured.is_empty() { 0 } else { report(&measured) };
    print!("{tables}");
    if wanted.split(',').any(|name| name == "rows") {
        missed += rows::measure();
    }
    if wanted.split(',').any(|name| name == "policy") {
        let of_product = crate::sizes().into_iter().find(|size| size.name == "product");
        of_product.iter().for_each(policy::measure);
    }
    if wanted.split(',').any(|name| name == "grants") {
        missed += grants::measure() + loads::measure();
    }
    println!(
        "{}",
        if missed == 0 { "\nEvery figure is within its budget." } else { "\n! marks a figure over its budget." }
    );
}

/// Prints the table of decisions; how many figures are over their budget.
fn report(measured: &[(Size, Figures)]) -> usize {
    println!(
        "\nMedians; ns a row are over a bare scan of the same rows; x is the ratio to the rival named in the last column.\n"
    );
    for (size, _) in measured {
        println!("{:>8}: {}", size.name, size.about);
    }
    print!("\n{:<46}{:>7}", "", "");
    measured.iter().for_each(|(size, _)| print!("{:>18}", size.name));
    println!("  must");
    let mut missed = 0;
    for line in lines() {
        print!("{:<46}{:>7}", line.what, line.unit);
        for (_, figures) in measured {
            let value = figures[line.what];
            let ratio = line.against.map(|rival| value / figures[rival]);
            let shown = if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.1}") };
            let judged = ratio.filter(|_| line.must.is_some_and(|(limit, _)| limit <= 2.0)).unwrap_or(value);
            let over = line.must.is_some_and(|(limit, _)| judged > limit);
            missed += usize::from(over);
            let mark = if over { "!" } else { "" };
            let ratio = ratio.map_or(String::new(), |ratio| {
                if ratio >= 100.0 { format!(" {ratio:.0}x") } else { format!(" {ratio:.2}x") }
            });
            print!("{:>18}", format!("{shown}{ratio}{mark}"));
        }
        println!("  {}", line.must.map(|(_, text)| text).or(line.against).unwrap_or(""));
    }
    for (size, figures) in measured {
        let times = |by_hand: &str, ours: &str| figures[by_hand] / figures[ours];
        println!(
            "\n{}: by hand a check takes {:.0} times as long; for a user of 60 assignments {:.0} times.",
            size.name,
            times("hand-written PL/pgSQL", "bigint scope, resource"),
            times("hand-written PL/pgSQL, 60 assignments", "60 assignments, resource")
        );
    }
    missed
}
