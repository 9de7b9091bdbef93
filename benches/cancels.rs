//! How long a call goes on once it is cancelled: every public function, at random moments, in the world of the product's size.

use harness_rbac_tests::cancel::{Cancelled, cancel};
use harness_rbac_tests::server::setting;
use harness_rbac_tests::surface::{WORLD, functions};
use postgres::Client;

/// A line of the table. What the functions work with is put into the account that is there.
pub fn measure(client: &mut Client) -> String {
    let world = WORLD.replacen("{acme,", "{", 1).replace("acme", "big");
    client.batch_execute(&world).unwrap_or_else(|error| panic!("{error:?}"));
    client.batch_execute("SET client_min_messages = error").unwrap_or_else(|error| panic!("{error:?}"));
    let functions = functions(client);
    let Cancelled { calls, late, wrong } = cancel(client, &functions, setting("CANCELS", 20), |function| {
        function.call(function.working).replace("acme", "big")
    });
    assert!(wrong.is_empty(), "{wrong:?}");
    let milliseconds = |place: usize| late.get(place).map_or(f64::NAN, |(late, _)| late.as_secs_f64() * 1e3);
    let worst = late.last().map_or("", |(_, call)| call.as_str());
    format!(
        "\n{calls} calls of {} functions cancelled, {} of them within: they end after {:.1} ms (median), {:.1} ms (worst: {worst:.80})\n",
        functions.len(),
        late.len(),
        milliseconds(late.len() / 2),
        milliseconds(late.len().wrapping_sub(1))
    )
}
