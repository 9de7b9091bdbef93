//! Rows under `protect_table`, beside a bare scan, a constant array, the hand-tuned InitPlan, and a policy by hand.

use crate::{median, timed};
use harness_rbac_tests::server::{fresh_database, setting};
use postgres::{Client, SimpleQueryMessage};

const CALLERS: [(&str, &str); 3] = [("few", "0.4 %"), ("ten", "10 %"), ("all", "all")];

/// Queries over a table expression that stands for the rows of the caller, and how they are prepared.
const QUERIES: [(&str, &str, &str); 5] = [
    ("count", "", "SELECT count(payload) FROM {rows}"),
    ("ORDER BY created_at LIMIT 20", "", "SELECT * FROM {rows} ORDER BY created_at DESC LIMIT 20"),
    ("join", "", "SELECT count(payload) FROM tag JOIN {rows} USING (scope_id) WHERE label < 10"),
    ("count, prepared", "SET plan_cache_mode = force_generic_plan", "SELECT count(payload) FROM {rows}"),
    (
        "count, 2 workers",
        "SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 10; SET min_parallel_table_scan_size = 0",
        "SELECT count(payload) FROM {rows}",
    ),
];

/// What the rows of the caller are, without any policy.
fn rivals(scopes: &str) -> [(&'static str, String); 3] {
    [
        ("bare", "doc".into()),
        ("constant array", format!("(SELECT * FROM doc WHERE scope_id = ANY ('{{{scopes}}}'::bigint[])) d")),
        (
            "InitPlan",
            "(SELECT * FROM doc WHERE scope_id = ANY ((SELECT harness_rbac.permitted_scope_ids('core_pipeline_view'))::bigint[])) d"
                .into(),
        ),
    ]
}

fn act_for(client: &mut Client, caller: &str) {
    client.batch_execute(&format!("RESET ROLE; SET harness_rbac.principal = 'user:{caller}@rows'")).unwrap();
}

/// Milliseconds that planning takes, as PostgreSQL says.
fn planning(client: &mut Client, sql: &str) -> f64 {
    let explained = client.simple_query(&format!("EXPLAIN (SUMMARY) {sql}")).unwrap();
    let lines = explained.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    let time = lines.filter_map(|line| line.strip_prefix("Planning Time: ")).next().unwrap_or("nan ms");
    time.trim_end_matches(" ms").parse().unwrap_or(f64::NAN)
}

/// Medians in milliseconds for each rival and, last, for the protected table.
fn compare(client: &mut Client, caller: &str, setup: &str, query: &str) -> Vec<f64> {
    act_for(client, caller);
    let ids = "SELECT array_to_string(harness_rbac.permitted_scope_ids('core_pipeline_view'), ',')";
    let scopes: String = client.query_one(ids, &[]).unwrap().get(0);
    client.batch_execute(&format!("SET max_parallel_workers_per_gather = 0; SET jit = off; {setup}")).unwrap();
    let mut statements: Vec<String> = rivals(&scopes).iter().map(|(_, rows)| query.replace("{rows}", rows)).collect();
    statements.push(query.replace("{rows}", "doc"));
    let protected = statements.len() - 1;
    let mut took = vec![Vec::new(); statements.len()];
    for (place, sql) in statements.iter().enumerate() {
        let role = if place == protected { "SET ROLE bench_rows" } else { "RESET ROLE" };
        client.batch_execute(&format!("{role}; PREPARE s{place} AS {sql}")).unwrap();
    }
    for round in 0..setting("ROUNDS", 7) + 1 {
        for (place, took) in took.iter_mut().enumerate() {
            client.batch_execute(if place == protected { "SET ROLE bench_rows" } else { "RESET ROLE" }).unwrap();
            let time = timed(client, &format!("EXECUTE s{place}")) * 1e3;
            // The first round warms up.
            if round > 0 {
                took.push(time);
            }
        }
    }
    client.batch_execute("RESET ROLE; DEALLOCATE ALL; RESET ALL").unwrap();
    took.into_iter().map(median).collect()
}

/// Prints the table; how many figures are over their budget.
pub fn measure() -> usize {
    eprintln!("==> 1,000,000 rows in 10,000 scopes");
    let (mut client, database) = fresh_database();
    client.batch_execute(include_str!("rival.sql")).unwrap();
    client.batch_execute(&format!("ALTER DATABASE {database} SET client_min_messages = error")).unwrap();
    for statement in include_str!("rows.sql").split_inclusive(";\n") {
        client.batch_execute(statement).unwrap();
    }
    println!("\nRows of a caller under protect_table, milliseconds; x is the ratio to the rival.\n");
    println!(
        "{:<8}{:<32}{:>9}{:>16}{:>10}{:>11}{:>10}{:>18}  must",
        "sees", "query", "bare", "constant array", "InitPlan", "protected", "x bare", "x constant array"
    );
    let mut missed = 0;
    for (caller, sees) in CALLERS {
        for (what, setup, query) in QUERIES {
            let took = compare(&mut client, caller, setup, query);
            let [bare, constant, init_plan, protected] = took.as_slice() else { panic!("four candidates") };
            let must = match (caller, what) {
                ("few", _) => Some((protected / constant, 1.3, "1.3 x constant array, aim 1.0")),
                ("all", "count" | "count, prepared") => Some((protected / bare, 2.0, "2 x bare, aim 1.4")),
                _ => None,
            };
            let over = must.is_some_and(|(ratio, limit, _)| ratio > limit);
            missed += usize::from(over);
            println!(
                "{sees:<8}{what:<32}{bare:>9.2}{constant:>16.2}{init_plan:>10.2}{protected:>11.2}{:>10.2}{:>18.2}  {}{}",
                protected / bare,
                protected / constant,
                must.map_or("", |(_, _, text)| text),
                if over { " !" } else { "" }
            );
        }
    }
    missed + measure_planning(&mut client) + measure_by_hand(&mut client)
}

fn measure_planning(client: &mut Client) -> usize {
    let point = "SELECT * FROM doc WHERE id = 5";
    let mut median_of = |role: &str, caller: &str| {
        act_for(client, caller);
        client.batch_execute(role).unwrap();
        median((0..51).map(|_| planning(client, point)).collect())
    };
    let bare = median_of("RESET ROLE", "all");
    let mut missed = 0;
    println!("\nPlanning a point query: {bare:.3} ms without a policy");
    for (caller, sees) in CALLERS {
        let more = median_of("SET ROLE bench_rows", caller) - bare;
        missed += usize::from(more > 0.3);
        println!("  caller of {sees:<6} {more:>6.3} ms more, must 0.3, aim 0.05{}", if more > 0.3 { " !" } else { "" });
    }
    missed
}

fn measure_by_hand(client: &mut Client) -> usize {
    act_for(client, "all");
    client
        .batch_execute(
            "SELECT set_config('bench.asker', id::text, false) FROM harness_rbac.principals WHERE identifier = 'all';
             SET ROLE bench_rows; SET max_parallel_workers_per_gather = 0; SET jit = off",
        )
        .unwrap();
    let mut time = |table: &str| {
        let sql = format!("SELECT count(payload) FROM {table}");
        timed(client, &sql);
        median((0..5).map(|_| timed(client, &sql) * 1e3).collect())
    };
    let (by_hand, ours) = (time("by_hand"), time("some_doc"));
    client.batch_execute("RESET ROLE").unwrap();
    let bare = {
        let sql = "SELECT count(payload) FROM some_doc";
        median((0..5).map(|_| timed(client, sql) * 1e3).collect())
    };
    let times = (by_hand - bare) / (ours - bare);
    println!(
        "\nA policy in PL/pgSQL, 10,000 rows: {by_hand:.0} ms; protect_table {ours:.2} ms; bare {bare:.2} ms: its check takes {times:.0} times as long, must 1000"
    );
    usize::from(times < 1000.0)
}
