//! What it costs to change who may: grants and their revocations, each committed, beside what one writes by hand, in turn.

use super::{median, percentile};
use harness_rbac_tests::server::{connect, fresh_database, setting};
use std::collections::BTreeMap;
use std::time::Instant;

const CANDIDATES: [(&str, &str); 3] = [
    ("ours", "grants_ours"),
    ("by hand, audit trigger", "grants_by_hand"),
    ("by hand, chain of hashes", "grants_chained"),
];

/// Clients, pairs each makes in a round, and how many times the hand-written pair ours may take.
const RUNS: [(u64, u64, f64); 2] = [(1, 400, 5.0), (8, 100, 6.0)];

/// Prints a table; how many figures are over their budget.
pub fn measure() -> usize {
    let (mut client, database) = fresh_database();
    client.batch_execute(include_str!("grants.sql")).unwrap();
    println!("\nA grant and its revocation, each committed, microseconds a pair; in brackets the least of the rounds");
    let mut missed = 0;
    for (clients, pairs, most) in RUNS {
        let mut figures: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for round in 0..setting("ROUNDS", 7) + 1 {
            for (what, procedure) in CANDIDATES {
                let took = pair(&database, procedure, clients, pairs, round);
                // The first round warms up.
                if round > 0 {
                    figures.entry(what).or_default().push(took);
                }
            }
        }
        let mut shown = |what: &str| (median(figures[what].clone()), percentile(figures.get_mut(what).unwrap(), 0.0));
        let by_hand = shown("by hand, audit trigger");
        for (what, _) in CANDIDATES {
            let figure = shown(what);
            let times = figure.0 / by_hand.0;
            let is_over = what == "ours" && times > most;
            missed += usize::from(is_over);
            let mark = if is_over { "!" } else { " " };
            println!("{mark} {clients} at once, {what:<26} {:>8.0} ({:.0})  {times:.1} times", figure.0, figure.1);
        }
        println!("  budget: {most} times");
    }
    missed
}

/// Microseconds a pair takes, with so many clients that make pairs at the same time, each of its own.
fn pair(database: &str, procedure: &str, clients: u64, pairs: u64, round: u64) -> f64 {
    let mut connections: Vec<_> = (0..clients).map(|_| connect(database)).collect();
    // What a session does once, plans and all.
    for (worker, client) in connections.iter_mut().enumerate() {
        client.batch_execute(&format!("CALL {procedure}(5, {})", 100 * (worker + 1))).unwrap();
    }
    let start = Instant::now();
    std::thread::scope(|scope| {
        for (worker, client) in connections.iter_mut().enumerate() {
            let call = format!("CALL {procedure}({pairs}, {})", 100 * (worker + 1) as u64 + round);
            scope.spawn(move || client.batch_execute(&call).unwrap());
        }
    });
    start.elapsed().as_secs_f64() * 1e6 / (clients * pairs) as f64
}
