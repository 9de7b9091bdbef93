//! Fifty clients behind pgbouncer, which has one connection to the server for all of them. Each acts for a principal of
//! its own, makes errors and vanishes amid transactions; none ever acts for another or sees another's rows.
//!
//! `TRANSACTIONS` sets the size.

mod client;

use client::{BEGIN_SESSION, Caller, Client, Tally};
use harness_rbac_tests::pooler::Pooler;
use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::size;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use tokio_postgres::Config;

const CLIENTS: usize = 50;

/// Every client's principal has a project, and in it notes that say whose they are. The gateway binds as it should; the
/// careless role may do what it should not.
const WORLD: &str = "
    SELECT create_scope('acme', default_access => 'none'), create_scope('acme/shop', default_access => 'none');
    CREATE TABLE callers AS
        SELECT n, 'user:u' || n || '@acme' AS principal, 'acme/shop/p' || n AS scope, 1 + n % 7 AS notes
          FROM generate_series(0, 49) AS n;
    SELECT create_scope(scope, default_access => 'none'), create_user('acme', 'u' || n) FROM callers;
    SELECT assign_role(principal, '_project_admin', '_all_project_level_resources', scope) FROM callers;
    ALTER TABLE callers ADD token text;
    UPDATE callers SET token = create_api_key(principal, 'k');

    CREATE TABLE notes (scope_id bigint, name text, owner text, changes int DEFAULT 0, PRIMARY KEY (scope_id, name));
    INSERT INTO notes SELECT scope_id(scope), 'n' || i, principal FROM callers, generate_series(1, notes) AS i;
    SELECT protect_table('notes', 'PIPELINE', 'scope_id', 'name');
    -- The connection keeps the plan of this one, whoever made it.
    CREATE FUNCTION look(OUT text, OUT text[], OUT bigint) LANGUAGE plpgsql AS 'BEGIN
        SELECT harness_rbac.current_principal(), array_agg(DISTINCT owner), count(*) FROM notes INTO $1, $2, $3;
    END';

    CREATE ROLE pooler_gateway LOGIN;
    GRANT EXECUTE ON FUNCTION begin_session(text) TO pooler_gateway;
    CREATE ROLE pooler_careless LOGIN;
    GRANT SET ON PARAMETER harness_rbac.principal TO pooler_careless;
    GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO pooler_gateway, pooler_careless;
";

/// How nobody may bind behind a pooler: this outlives the transaction.
const CARELESSLY: &str = "SELECT set_config('harness_rbac.principal', $1, false)";

/// Everybody's transactions, as `user` on the server.
fn run(database: &str, callers: &[Caller], user: &str, bind: &'static str, transactions: u64) -> Arc<Tally> {
    let pooler = Pooler::start(user);
    let mut config = Config::new();
    config.host_path(pooler.host()).port(Pooler::PORT).dbname(database).user(user);
    let tally = Arc::new(Tally::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let mut clients = Vec::new();
        for number in 0..CLIENTS {
            let client = Client::new(&config, callers, number, bind, tally.clone()).await;
            clients.push(tokio::spawn(client.run(transactions.div_ceil(CLIENTS as u64))));
        }
        for client in clients {
            client.await.unwrap();
        }
    });
    tally
}

fn report(what: &str, tally: &Tally) {
    let Tally { transactions, answers, errors, disconnects, foreign, wrong } = tally;
    println!(
        "pooler: {transactions:?} transactions of {CLIENTS} clients {what}, {errors:?} errors and {disconnects:?} \
         disconnects: {answers:?} answers, {foreign:?} foreign, {wrong:?} otherwise wrong"
    );
}

#[test]
fn identities_never_cross() {
    let (mut owner, database) = fresh_database();
    owner.batch_execute(&format!("SET search_path = public, harness_rbac; {WORLD}")).unwrap();
    let callers: Vec<Caller> = owner
        .query("SELECT principal, scope, notes::bigint, token FROM callers ORDER BY n", &[])
        .unwrap()
        .iter()
        .map(|row| Caller { principal: row.get(0), scope: row.get(1), notes: row.get(2), token: row.get(3) })
        .collect();
    let tally = run(&database, &callers, "pooler_gateway", BEGIN_SESSION, size!("TRANSACTIONS"));
    report("through a pool of one", &tally);
    assert_eq!((tally.foreign.load(Relaxed), tally.wrong.load(Relaxed)), (0, 0));

    // The test can fail: this is what happens where a client leaves its identity on the connection.
    let tally = run(&database, &callers, "pooler_careless", CARELESSLY, 1000);
    report("that bind carelessly", &tally);
    assert!(
        tally.foreign.load(Relaxed) > 0,
        "careless clients must meet foreign identities, or this test proves nothing"
    );
    // Roles belong to the whole server.
    owner
        .batch_execute("DROP OWNED BY pooler_gateway, pooler_careless; DROP ROLE pooler_gateway, pooler_careless")
        .unwrap();
}
