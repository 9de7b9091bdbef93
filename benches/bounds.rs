//! What it costs that a session is limited: decisions, and rows, each beside the same without a bound, in turn.

use super::{Figures, median, timed};
use harness_rbac_tests::server::{connect_as, setting};
use postgres::Client;
use std::collections::BTreeMap;

/// One organization. Who holds just that is `holder`; the session that is limited to it is of who views everything.
const SET_UP: &str = "
    SELECT harness_rbac.create_service_account('big', 'holder'),
           harness_rbac.assign_role('service_account:holder@big', '_organization_viewer', '_all_resources_including_child_scopes', 'big/o1');
    CREATE TABLE bounded_item AS SELECT * FROM item WHERE id < 200000;
    CREATE INDEX ON bounded_item (scope_id);
    SELECT harness_rbac.protect_table('bounded_item', 'PIPELINE', 'scope_id', 'name');
    ANALYZE bounded_item;
    GRANT SELECT ON bounded_item TO bench_app;
    GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text), harness_rbac.begin_session(text, jsonb, text, text) TO bench_app";

const DECISIONS: &str =
    "SELECT count(name) FROM item WHERE harness_rbac.has_permission('core_pipeline_view', scope_id, name)";
const ROWS: &str = "SELECT count(name) FROM bounded_item";

fn viewer_within(role: &str, scope: &str) -> String {
    format!(
        "harness_rbac.begin_session('service_account:viewer@big', '[{{\"roleIdentifier\": \"{role}\",
         \"resourceGroupIdentifier\": \"_all_resources_including_child_scopes\", \"scope\": \"{scope}\"}}]')"
    )
}

/// Adds its figures.
pub fn measure(owner: &mut Client, database: &str, figures: &mut Figures) {
    owner.batch_execute(SET_UP).unwrap();
    let session = |principal: &str| format!("harness_rbac.begin_session('service_account:{principal}@big')");
    let candidates = [
        ("free decision", session("viewer"), DECISIONS),
        ("bounded decision", viewer_within("_account_viewer", "big"), DECISIONS),
        ("rows of the bound's holder", session("holder"), ROWS),
        ("rows of a bounded session", viewer_within("_organization_viewer", "big/o1"), ROWS),
    ];
    let mut client = connect_as(database, "bench_app");
    client.batch_execute("SET max_parallel_workers_per_gather = 0; SET jit = off").unwrap();
    let mut seconds: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for round in 0..setting("ROUNDS", 7) + 1 {
        for (what, begin, query) in &candidates {
            client.batch_execute(&format!("BEGIN; SELECT {begin}")).unwrap();
            // What a session does once.
            counts.insert(what, client.query_one(*query, &[]).unwrap().get(0));
            let took = timed(&mut client, query);
            client.batch_execute("COMMIT").unwrap();
            // The first round warms up.
            if round > 0 {
                seconds.entry(what).or_default().push(took);
            }
        }
    }
    assert_eq!(counts["free decision"], counts["bounded decision"]);
    assert_eq!(counts["rows of the bound's holder"], counts["rows of a bounded session"]);
    let of = |what: &str| median(seconds[what].clone());
    figures.insert("a bound, over a decision without", (of("bounded decision") - of("free decision")) * 1e9 / 1e6);
    for what in ["rows of the bound's holder", "rows of a bounded session"] {
        figures.insert(what, of(what) * 1e6);
    }
}
