//! What it costs to change who may: grants and their revocations, each committed, beside what one writes by hand, in turn.

use super::{median, percentile};
use harness_rbac_tests::cluster::Cluster;
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
    missed + beside_each_other()
}

/// How many times the grants a second of one client eight make at least, each in an organization of its own.
const LEAST: f64 = 5.0;

/// Where a commit takes its time, as with a standby that has to confirm it: 5 ms, of which commits that wait at the same time
/// have one in common. In one organization they wait for each other; how much then is printed, and no budget.
fn beside_each_other() -> usize {
    println!("\nGrants and revocations a second, where a commit takes 5 ms");
    let server = Cluster::start(&["fsync=on", "commit_delay=5000", "commit_siblings=0", "shared_buffers=1GB"]);
    let mut client = server.connect("postgres");
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    client.batch_execute(&format!("BEGIN; {}; COMMIT", include_str!("grants.sql"))).unwrap();
    // Organizations are numbered from 1 on, projects lie in them in turn.
    let rate = |organizations: Vec<u64>| {
        let mut connections: Vec<_> = organizations.iter().map(|_| server.connect("postgres")).collect();
        for (client, organization) in connections.iter_mut().zip(&organizations) {
            let call = format!("CALL grants_in(2, {organization})");
            client.batch_execute(&call).unwrap();
        }
        let start = Instant::now();
        std::thread::scope(|scope| {
            for (worker, (client, organization)) in connections.iter_mut().zip(&organizations).enumerate() {
                let call = format!("CALL grants_in(50, {organization}, {worker})");
                scope.spawn(move || client.batch_execute(&call).unwrap());
            }
        });
        (organizations.len() * 100) as f64 / start.elapsed().as_secs_f64()
    };
    let [one, apart, together] = [vec![1], (1..=8).collect(), vec![1; 8]]
        .map(|organizations: Vec<u64>| median((0..5).map(|_| rate(organizations.clone())).collect()));
    let is_over = apart / one < LEAST;
    println!("  one client {one:>8.0}");
    println!(
        "{} 8 clients in 8 organizations {apart:>8.0}  {:.1} times, budget {LEAST} at least",
        if is_over { "!" } else { " " },
        apart / one
    );
    println!("  8 clients in one organization {together:>8.0}  {:.1} times", together / one);
    usize::from(is_over)
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
