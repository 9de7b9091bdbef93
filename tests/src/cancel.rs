//! Calls that are cancelled at random moments, each within a transaction that is rolled back.

use crate::surface::Function;
use fastrand::Rng;
use postgres::{Client, Error};
use std::time::{Duration, Instant};

/// The SQLSTATE of an outcome, 00000 for success.
pub fn code(outcome: &Result<(), Error>) -> String {
    match outcome {
        Ok(()) => "00000".into(),
        Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
    }
}

/// Runs the statement within a transaction that begins so, and is rolled back.
pub fn in_transaction(client: &mut Client, begin: &str, sql: &str) -> Result<(), Error> {
    let outcome = client.batch_execute(&format!("{begin}; {sql}"));
    // The limit of a call that ended just in time may meet this; by then it is gone.
    if client.batch_execute("ROLLBACK").is_err() {
        client.batch_execute("ROLLBACK").unwrap_or_else(|error| panic!("{error:?}: {sql}"));
    }
    outcome
}

/// What a call ends with that works: a token that proves nothing, and a server without the key of a cluster.
pub fn without_secret(name: &str) -> &'static str {
    match name {
        "authenticate" => "28000",
        "signed_session" => "55000",
        _ => "00000",
    }
}

/// What became of calls that were cancelled.
#[derive(Default)]
pub struct Cancelled {
    pub calls: u64,
    /// How long after it was cancelled each call ended that had not ended before, and which call.
    pub late: Vec<(Duration, String)>,
    /// Calls that ended otherwise, and their SQLSTATE.
    pub wrong: Vec<String>,
}

/// No call is waited for longer than that.
const LONGEST: &str = "10s";

/// Cancels each call so many times, somewhere within the time that it takes, or within the first ten seconds. The call is what
/// `as_called` makes of it.
pub fn cancel(
    client: &mut Client,
    functions: &[Function],
    times: u64,
    as_called: impl Fn(&Function) -> String,
) -> Cancelled {
    let mut random = Rng::with_seed(12);
    let mut all = Cancelled::default();
    for function in functions {
        let call = as_called(function);
        let start = Instant::now();
        let _ = in_transaction(client, &format!("BEGIN; SET LOCAL statement_timeout = '{LONGEST}'"), &call);
        let whole_time = start.elapsed();
        for _ in 0..times {
            let limit = random.u128(1..=whole_time.as_millis().max(1));
            let start = Instant::now();
            let begin = format!("BEGIN; SET LOCAL statement_timeout = {limit}");
            let found = code(&in_transaction(client, &begin, &call));
            let late = start.elapsed().saturating_sub(Duration::from_millis(limit as u64));
            all.calls += 1;
            match found.as_str() {
                "57014" => all.late.push((late, call.clone())),
                _ if found == without_secret(&function.name) => {}
                _ => all.wrong.push(format!("{call}: {found}")),
            }
        }
    }
    all.late.sort();
    all
}
