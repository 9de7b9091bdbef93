//! Why, who and what, in the world of the product's size: medians of single statements beside what one writes by hand.

use super::{median, timed};
use harness_rbac_tests::server::setting;
use postgres::Client;
use std::fmt::Write;

/// 150 pipelines in one project, 20,000 in another, and one with 20 references.
const SET_UP: &str = "
    INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier)
    SELECT s.account_id, s.id, t.id, 'listed' || i
      FROM (VALUES (100, 150), (200, 20000)) AS l (n, most), project p, harness_rbac.scopes s, harness_rbac.resource_types t, generate_series(1, l.most) i
     WHERE p.n = l.n AND s.id = p.id AND t.identifier = 'PIPELINE';
    ANALYZE harness_rbac.resources;
    SELECT harness_rbac.register_pipeline(
        (SELECT path FROM project WHERE n = 1), 'bench',
        '{\"pipeline\": {\"identifier\": \"bench\", \"stages\": [' || string_agg(format(
            '{\"stage\": {\"identifier\": \"s%s\", \"type\": \"Custom\", \"spec\": {\"execution\": {\"steps\": [{\"step\": {\"identifier\": \"r\", \"type\": \"Run\", \"spec\": {\"connectorRef\": \"account.c%s\"}}}]}}}}', i, i), ', ') || ']}}')
      FROM generate_series(1, 20) i";

/// What a rival says of itself, on another machine: context, no comparison.
const MELANGE: &str = "
Melange 0.8.6 publishes, of one call over a pooled connection on an Apple M2 Pro with PostgreSQL 16: objects listed in 0.17 to 212 ms,
subjects in 41 ms (1,000 tuples) to 17-18 s (840,000 tuples, 25,000 users), an explanation in about 0.29 ms.
";

struct Line {
    what: &'static str,
    ours: String,
    by_hand: Option<String>,
}

fn lines() -> Vec<Line> {
    let place = |n: u32| format!("(SELECT path FROM project WHERE n = {n})");
    let id = |n: u32| format!("(SELECT id FROM project WHERE n = {n})");
    let asker = "(SELECT id FROM harness_rbac.principals WHERE identifier = 'probe')";
    let resources = |n: u32| Line {
        what: if n == 100 { "permitted_resources, 160 results" } else { "permitted_resources, 20,010 results" },
        ours: format!(
            "SELECT count(*) FROM harness_rbac.permitted_resources('core_pipeline_view', {}, 'user:probe@big')",
            place(n)
        ),
        by_hand: Some(format!(
            "SELECT count(*) FROM harness_rbac.resources r WHERE r.scope_id = {} AND hand_written('core_pipeline_view', r.scope_id, r.identifier, {asker})",
            id(n)
        )),
    };
    let principals = |what, permission: &str| Line {
        what,
        ours: format!("SELECT count(*) FROM harness_rbac.permitted_principals('{permission}', {}, 'thing1')", place(1)),
        by_hand: Some(format!("SELECT count(*) FROM hand_written_principals('{permission}', {}, 'thing1')", id(1))),
    };
    let explain = |what, permission: &str| Line {
        what,
        ours: format!("SELECT harness_rbac.explain_permission('{permission}', {}, 'x', 'user:probe@big')", place(1)),
        by_hand: None,
    };
    vec![
        resources(100),
        resources(200),
        principals("permitted_principals, all of 90,000 users", "core_pipeline_view"),
        principals("permitted_principals, few of 90,000 users", "core_pipeline_edit"),
        Line {
            what: "permitted_scopes, all of 12,551",
            ours: "SELECT count(*) FROM harness_rbac.permitted_scopes('core_pipeline_view', 'user:probe@big')".into(),
            by_hand: Some(format!(
                "SELECT count(*) FROM project p WHERE hand_written('core_pipeline_view', p.id, NULL, {asker})"
            )),
        },
        explain("explain_permission, yes", "core_pipeline_view"),
        explain("explain_permission, no", "core_pipeline_delete"),
        Line {
            what: "redundant_role_bindings, all of 95,000",
            ours: "SELECT count(*) FROM harness_rbac.redundant_role_bindings('big')".into(),
            by_hand: None,
        },
        Line {
            what: "access_report, 90,000 users, 12,551 scopes",
            ours: "SELECT length(harness_rbac.access_report('big'))".into(),
            by_hand: None,
        },
        Line {
            what: "check_pipeline_execution, 20 references",
            ours: format!(
                "SELECT count(*) FROM harness_rbac.check_pipeline_execution({}, 'bench', 'user:probe@big')",
                place(1)
            ),
            by_hand: None,
        },
    ]
}

/// The table.
pub fn measure(client: &mut Client) -> String {
    client.batch_execute(SET_UP).unwrap_or_else(|error| panic!("{error:?}"));
    let mut table = format!("\n{:<46}{:>12}{:>14}\n", "Reviews, milliseconds a statement", "ours", "by hand");
    for line in lines() {
        let mut run = |sql: &str| {
            let took = (0..=setting("ROUNDS", 7)).map(|_| timed(client, sql) * 1e3);
            median(took.skip(1).collect())
        };
        let ours = run(&line.ours);
        let by_hand = line.by_hand.map(|sql| run(&sql));
        let rival = by_hand.map_or(String::new(), |by_hand| format!("{by_hand:.2} {:.1}x", by_hand / ours));
        let _ = writeln!(table, "{:<46}{ours:>12.2}{rival:>20}", line.what);
    }
    table + &misses(client) + MELANGE
}

/// What the first question about another principal takes, in a session that has been asked about ever more: every second is
/// a user, the others nobody. However many there were, the thousandth and the last are alike.
fn misses(client: &mut Client) -> String {
    const PART: u64 = 1000;
    let last = setting("MISSES", 1_000_000) / PART * PART;
    client.batch_execute("SET harness_rbac.cache_size = '4MB'").unwrap_or_else(|error| panic!("{error:?}"));
    let mut ask = |from: u64, to: u64| {
        let sql = format!(
            "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'big', NULL,
                        CASE WHEN n % 2 = 0 THEN 'user:u' || 1 + n / 2 % users || '@big' ELSE 'user:stranger' || n || '@big' END))
               FROM (SELECT count(*) AS users FROM person) AS known, generate_series({from}, {to}) n"
        );
        timed(client, &sql) * 1e6 / (to - from + 1) as f64
    };
    let thousandth = ask(1, PART);
    ask(PART + 1, last - PART);
    let millionth = ask(last - PART + 1, last);
    client.batch_execute("RESET harness_rbac.cache_size").unwrap_or_else(|error| panic!("{error:?}"));
    format!(
        "{:<46}{thousandth:>12.1}{millionth:>12.1} {:.1}x\n",
        format!("A miss, microseconds, the {PART}th and {last}th"),
        millionth / thousandth
    )
}
