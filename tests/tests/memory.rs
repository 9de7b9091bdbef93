//! A session that decides and compiles for as long as it likes takes no more memory than when it began.
//!
//! `DECISIONS` and `RECOMPILES` set the sizes.

use harness_rbac_tests::flip::SET_UP;
use harness_rbac_tests::server::{connect, empty_database};
use harness_rbac_tests::size;
use postgres::Client;

/// Fifty users with assignments in twenty projects.
const CROWD: &str = "
    SET search_path = harness_rbac;
    SELECT create_scope('acme/payments/p' || n, default_access => 'none') FROM generate_series(1, 20) n;
    SELECT create_user('acme', 'u' || n) FROM generate_series(1, 50) n;
    SELECT assign_role('user:u' || n || '@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/p' || (n % 20 + 1))
      FROM generate_series(1, 50) n;
    SELECT create_resource_group('acme/payments/p1', 'Some', '{\"resources\": [{\"resourceType\": \"CONNECTOR\",
        \"attributeFilter\": {\"attributeName\": \"type\", \"attributeValues\": [\"x\"]}}, {\"resourceType\": \"PIPELINE\", \"identifiers\": [\"r1\", \"r2\"]}]}');
    SELECT assign_role('user:u' || n || '@acme', '_project_admin', 'Some', 'acme/payments/p1') FROM generate_series(1, 50) n;
    SELECT register_resource('acme/payments/p1', 'CONNECTOR', 'r' || n, '{\"type\": \"x\"}') FROM generate_series(1, 100) n";
const SAMPLES: u64 = 40;
/// What a session may grow by from the second quarter on, in bytes: a page here and there.
const SLACK: f64 = 384.0 * 1024.0;

/// Memory of its own that the session has, and of that what PostgreSQL's memory contexts have.
fn memory(client: &mut Client) -> (u64, u64) {
    let sql = "SELECT pg_backend_pid(), (SELECT sum(total_bytes)::int8 FROM pg_backend_memory_contexts)";
    let row = client.query_one(sql, &[]).unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/status", row.get::<_, i32>(0))).unwrap();
    let kilobytes = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
    (kilobytes.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024, row.get::<_, i64>(1) as u64)
}

/// The line through the points, as growth from the first to the last.
fn growth(samples: &[u64]) -> f64 {
    let count = samples.len() as f64;
    let (mean_x, mean_y) = ((count - 1.0) / 2.0, samples.iter().sum::<u64>() as f64 / count);
    let of = |(x, y): (usize, &u64)| ((x as f64 - mean_x) * (*y as f64 - mean_y), (x as f64 - mean_x).powi(2));
    let (above, below) = samples.iter().enumerate().map(of).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    above / below * (count - 1.0)
}

/// Runs `work` in many parts; the growth of both kinds of memory after the first quarter.
fn watch(client: &mut Client, what: &str, count: u64, mut work: impl FnMut(&mut Client, u64)) -> f64 {
    let mut samples = Vec::new();
    for part in 0..SAMPLES {
        work(client, part);
        samples.push(memory(client));
    }
    let settled = &samples[SAMPLES as usize / 4..];
    let (own, contexts): (Vec<u64>, Vec<u64>) = settled.iter().copied().unzip();
    let worst = growth(&own).max(growth(&contexts));
    println!(
        "memory: {count} {what}, {} kB at the end, grown by {:.0} kB (contexts {:.0} kB), {:.3} bytes each",
        own.last().unwrap() / 1024,
        growth(&own) / 1024.0,
        growth(&contexts) / 1024.0,
        growth(&own) / (count as f64 * 0.75)
    );
    worst
}

#[test]
fn a_session_does_not_grow() {
    let database = empty_database();
    let [mut client, mut writer] = [0; 2].map(|_| connect(&database));
    writer.batch_execute(SET_UP).unwrap();
    writer.batch_execute(CROWD).unwrap();

    let decisions = size!("DECISIONS");
    // Every question another resource, by path and by id, with attributes and without.
    let ask = format!(
        "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p' || (n % 20 + 1), 'r' || n, 'user:u' || (n % 50 + 1) || '@acme')),
                count(*) FILTER (WHERE harness_rbac.has_permission('core_connector_edit', 'acme/payments/p1', 'r' || n, 'user:u' || (n % 50 + 1) || '@acme',
                                       CASE WHEN n % 2 = 0 THEN jsonb_build_object('type', 'x', 'n', n) END))
           FROM generate_series($1::int8, $1 + {}) n",
        decisions / SAMPLES / 2 - 1
    );
    let grown = watch(&mut client, "decisions", decisions, |client, part| {
        client.query_one(&ask, &[&(part as i64 * 1_000_000)]).unwrap();
    });
    assert!(grown < SLACK, "decisions leak: {grown} bytes");

    let recompiles = size!("RECOMPILES");
    // What was compiled is forgotten because somebody changed it, or because there is no room for it.
    let change = "UPDATE harness_rbac.role_assignments SET reason = $1 WHERE principal_id = (SELECT id FROM harness_rbac.principals WHERE identifier = 'u1')";
    let ask = "SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p2', 'x', 'user:u1@acme')";
    let (change, ask) = (writer.prepare(change).unwrap(), client.prepare(ask).unwrap());
    let changed = recompiles / 2;
    let grown = watch(&mut client, "recompiles after changes", changed, |client, part| {
        for n in 0..changed / SAMPLES {
            writer.execute(&change, &[&format!("{part} {n}")]).unwrap();
            assert!(client.query_one(&ask, &[]).unwrap().get::<_, bool>(0));
        }
    });
    assert!(grown < SLACK, "recompiles leak: {grown} bytes");
    client.batch_execute("SET harness_rbac.cache_size = 64").unwrap();
    let ask = format!(
        "SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p1', 'x', 'user:u' || (n % 50 + 1) || '@acme'))
           FROM generate_series(1, {}) n",
        changed / SAMPLES
    );
    let grown = watch(&mut client, "recompiles without room", changed, |client, _| {
        client.query_one(&ask, &[]).unwrap();
    });
    assert!(grown < SLACK, "recompiles without room leak: {grown} bytes");

    // What does grow is seen.
    let grown = watch(&mut client, "statements prepared", SAMPLES * 20, |client, part| {
        (0..20).for_each(|n| client.batch_execute(&format!("PREPARE kept_{part}_{n} AS SELECT {part}")).unwrap());
    });
    assert!(grown > SLACK);
}

/// What a session takes for policy at most, in kilobytes, and what may come on top.
const SETTING: u64 = 8 * 1024;
const ON_TOP: f64 = 1.1;

/// Asks about so many principals of which nobody is asked about twice: some exist, of others nobody has the name, and the
/// rest are no names at all; now and then a very long one.
const STRANGERS: &str = "
    SELECT count(*) FILTER (WHERE harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p1', NULL,
        CASE WHEN n % 2 = 0 THEN 'user:known' || n || '@acme'
             WHEN n % 1000 = 1 THEN 'user:' || repeat('x', (n * 7919 % 1000000)::int) || n || '@acme'
             WHEN n % 1000 = 3 THEN repeat('y', (n * 7919 % 1000000)::int) || n
             WHEN n % 4 = 1 THEN 'user:' || repeat('z', (n % 200)::int) || n || '@acme'
             ELSE chr(97 + (n % 26)::int) || n END))
      FROM (SELECT generate_series($1::int8, $2) AS n) AS one_by_one";

#[test]
fn strangers_take_no_more_than_the_setting_says() {
    let strangers = size!("STRANGERS") as i64;
    let database = empty_database();
    let [mut client, mut writer] = [0; 2].map(|_| connect(&database));
    writer.batch_execute(SET_UP).unwrap();
    writer.batch_execute(CROWD).unwrap();
    writer
        .batch_execute(&format!(
            "INSERT INTO harness_rbac.principals (account_id, scope_id, kind, identifier)
             SELECT s.id, s.id, 'user', 'known' || n FROM harness_rbac.scopes s, generate_series(2, {strangers}, 2) n WHERE s.path = 'acme';
             INSERT INTO harness_rbac.role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_group_id)
             SELECT s.account_id, s.id, 'k' || p.id, p.id, r.id, g.id FROM harness_rbac.scopes s, harness_rbac.principals p, harness_rbac.roles r, harness_rbac.resource_groups g
              WHERE s.path = 'acme/payments/p1' AND p.identifier LIKE 'known%0' AND r.identifier = '_project_viewer' AND r.scope_id IS NULL
                AND g.identifier = '_all_project_level_resources' AND g.scope_id IS NULL;
             ANALYZE harness_rbac.principals; ANALYZE harness_rbac.role_assignments"
        ))
        .unwrap();
    client.batch_execute(&format!("SET harness_rbac.cache_size = {SETTING}; SET jit = off")).unwrap();
    let ask = client.prepare(STRANGERS).unwrap();
    // What PostgreSQL takes for a long argument it keeps for the next.
    for name in ["'user:' || repeat('x', 1000000) || '@acme'", "repeat('y', 1000000)"] {
        let sql = format!("SELECT harness_rbac.has_permission('core_pipeline_view', 'acme/payments/p1', NULL, {name})");
        client.batch_execute(&sql).unwrap();
    }
    client.query_one(&ask, &[&0_i64, &0_i64]).unwrap();
    let before = memory(&mut client).0;
    let (mut most, mut times, part) = (0, Vec::new(), strangers / SAMPLES as i64);
    for sample in 0..SAMPLES as i64 {
        let start = std::time::Instant::now();
        client.query_one(&ask, &[&(sample * part + 1), &((sample + 1) * part)]).unwrap();
        times.push(start.elapsed() / part as u32);
        most = most.max(memory(&mut client).0 - before.min(memory(&mut client).0));
    }
    println!(
        "memory: {strangers} strangers, {} kB at most of {SETTING} kB, {:?} each at first and {:?} at last",
        most / 1024,
        times[0],
        times[times.len() - 1]
    );
    assert!((most as f64) < SETTING as f64 * 1024.0 * ON_TOP, "strangers take {most} bytes");
}
