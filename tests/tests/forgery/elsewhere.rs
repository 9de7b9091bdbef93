//! SQL that a limited session has run later or elsewhere: by a prepared transaction, as another role of the session, over another
//! connection. What it began with stays, and nothing of it goes along.

use super::bound::row;
use super::set_up;
use super::within::{ASK, KEPT, NARROW, WORLD, is_kept};
use harness_rbac_tests::cluster::Cluster;
use harness_rbac_tests::server::is_available;
use postgres::{Client, NoTls};

/// A role that serves: it is nobody by itself.
const SERVING: &str = "
    CREATE ROLE keep_serving LOGIN;
    GRANT EXECUTE ON FUNCTION begin_session(text, jsonb, text, text), begin_session(text, text, text) TO keep_serving;
    GRANT SELECT ON public.many TO keep_serving";

fn start(settings: &[&str]) -> (Cluster, Client) {
    let server = Cluster::start(settings);
    let mut owner = server.connect("postgres");
    owner.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    set_up(&mut owner, WORLD);
    owner.batch_execute(SERVING).unwrap();
    (server, owner)
}

fn begin(client: &mut Client, binding: &str) {
    client.batch_execute(&format!("BEGIN; SELECT {}", binding.replace("NARROW", NARROW))).unwrap();
}

fn assert_nobody(client: &mut Client) {
    let found = row(client, ASK);
    assert_eq!((found[0].as_deref(), found[1].as_deref(), found[2].as_deref()), (None, None, Some("f")));
}

#[test]
fn a_prepared_transaction_leaves_nobody_behind() {
    let (server, _owner) = start(&["max_prepared_transactions=5"]);
    let mut client = server.config("postgres").user("keep_serving").connect(NoTls).unwrap();
    for kept in KEPT.iter().filter(|kept| kept.binding.starts_with("harness_rbac.begin_session")) {
        begin(&mut client, kept.binding);
        match client.batch_execute("PREPARE TRANSACTION 'later'") {
            Ok(()) => assert!(kept.actor.is_empty(), "who acts has an entry in the log, which cannot be prepared"),
            Err(error) => {
                assert_eq!(error.code().unwrap().code(), "0A000", "{error:?}");
                assert!(!kept.actor.is_empty());
                client.batch_execute("ROLLBACK").unwrap();
                continue;
            }
        }
        assert_nobody(&mut client);
        client.batch_execute("COMMIT PREPARED 'later'").unwrap();
        assert_nobody(&mut client);
        // The next transaction may be bound, to less as well.
        begin(&mut client, kept.binding);
        is_kept(&mut client, kept).unwrap();
        client.batch_execute("COMMIT").unwrap();
    }
}

#[test]
fn another_role_of_the_session_has_no_more() {
    let (server, mut owner) = start(&[]);
    for statement in [
        "SET SESSION AUTHORIZATION keep_mapped",
        "SET SESSION AUTHORIZATION keep_default",
        "SET LOCAL SESSION AUTHORIZATION keep_mapped",
        "SET LOCAL ROLE keep_mapped",
    ] {
        for kept in KEPT.iter().filter(|kept| kept.binding.starts_with("harness_rbac.begin_session")) {
            begin(&mut owner, kept.binding);
            owner.batch_execute(statement).unwrap();
            is_kept(&mut owner, kept).unwrap_or_else(|what| panic!("{statement}, {}: {what}", kept.binding));
            owner.batch_execute("ROLLBACK; RESET SESSION AUTHORIZATION").unwrap();
        }
    }
    drop(server);
}

#[test]
fn another_connection_is_somebody_by_itself() {
    let (server, mut owner) = start(&[]);
    if !is_available("dblink") {
        return;
    }
    owner.batch_execute("CREATE EXTENSION dblink SCHEMA public; GRANT EXECUTE ON FUNCTION public.dblink_connect_u(text, text) TO keep_serving").unwrap();
    let mut client = server.config("postgres").user("keep_serving").connect(NoTls).unwrap();
    let connection = server.connection_string("postgres").replace("user=postgres", "user=keep_serving");
    let ask =
        format!("SELECT * FROM public.dblink('back', $$ {ASK} $$) AS t (principal text, actor text, may boolean)");
    for kept in KEPT.iter().filter(|kept| kept.binding.starts_with("harness_rbac.begin_session")) {
        begin(&mut client, kept.binding);
        row(&mut client, &format!("SELECT public.dblink_connect_u('back', '{connection}')"));
        let found = row(&mut client, &ask);
        assert_eq!((found[0].as_deref(), found[1].as_deref(), found[2].as_deref()), (None, None, Some("f")), "{ask}");
        is_kept(&mut client, kept).unwrap_or_else(|what| panic!("{}: {what}", kept.binding));
        row(&mut client, "SELECT public.dblink_disconnect('back')");
        client.batch_execute("ROLLBACK").unwrap();
    }
}
