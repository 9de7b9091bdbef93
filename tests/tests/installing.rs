//! What somebody has set before gets nowhere into what CREATE EXTENSION and ALTER EXTENSION UPDATE make.

use harness_rbac_tests::cluster::{Cluster, succeed};
use harness_rbac_tests::frozen;
use harness_rbac_tests::record::CREATE_APPLICATION;
use harness_rbac_tests::server::{connect, empty_database};
use postgres::Client;
use postgres::error::SqlState;

const GIVE: &str = "
    ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO stranger, PUBLIC;
    ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO stranger, PUBLIC;
    ALTER DEFAULT PRIVILEGES GRANT ALL ON FUNCTIONS TO stranger WITH GRANT OPTION;
    ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO stranger, PUBLIC";

/// A month in a table of its own, as 0.2.0 makes it.
const FORMER_MONTH: &str = "
    CREATE TABLE harness_rbac.audit_entries_2031_01 (LIKE harness_rbac.audit_entries INCLUDING ALL);
    ALTER TABLE harness_rbac.audit_entries ATTACH PARTITION harness_rbac.audit_entries_2031_01
        FOR VALUES FROM ('2031-01-01') TO ('2031-02-01')";

const BACKSLASHES_ESCAPE: &str = "SET standard_conforming_strings = off; SET escape_string_warning = off";

fn refused(client: &mut Client, statement: &str) {
    client.batch_execute(BACKSLASHES_ESCAPE).unwrap();
    let error = client.batch_execute(statement).unwrap_err();
    assert_eq!(error.code(), Some(&SqlState::OBJECT_NOT_IN_PREREQUISITE_STATE), "{error:?}");
    client.batch_execute("RESET standard_conforming_strings; RESET escape_string_warning").unwrap();
}

#[test]
fn a_script_is_not_read_with_other_backslashes() {
    let database = empty_database();
    let mut client = connect(&database);
    refused(&mut client, "CREATE EXTENSION harness_rbac");
    client.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
}

#[test]
fn default_privileges_give_nothing_and_former_months_restore() {
    let mut cluster = Cluster::start(&[]);
    let mut owner = cluster.connect("postgres");
    for statement in [
        CREATE_APPLICATION,
        "CREATE ROLE stranger",
        "CREATE DATABASE fresh",
        "CREATE DATABASE given",
        "CREATE DATABASE restored",
    ] {
        owner.batch_execute(statement).unwrap();
    }
    cluster.connect("fresh").batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    let fresh = frozen::catalogue(&cluster, "fresh");

    let mut given = cluster.connect("given");
    given.batch_execute(GIVE).unwrap();
    given.batch_execute("CREATE EXTENSION harness_rbac").unwrap();
    assert_eq!(frozen::difference(&fresh, &frozen::catalogue(&cluster, "given")), [""; 0]);
    // Nor of what it makes later.
    given.batch_execute("SELECT harness_rbac.partition_audit_log(1)").unwrap();
    let on_log = "SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid, aclexplode(c.relacl) AS a
        WHERE i.inhparent = 'harness_rbac.audit_entries'::regclass AND a.grantee <> c.relowner";
    assert_eq!(given.query_one(on_log, &[]).unwrap().get::<_, i64>(0), 0);

    frozen::restore(&cluster, "upgraded", "0.2.0");
    let mut upgraded = cluster.connect("upgraded");
    frozen::write(&mut upgraded, FORMER_MONTH);
    let on_purpose = "GRANT EXECUTE ON FUNCTION harness_rbac.drop_scope(text, boolean) TO stranger";
    upgraded.batch_execute(on_purpose).unwrap();
    upgraded.batch_execute(GIVE).unwrap();
    refused(&mut upgraded, "ALTER EXTENSION harness_rbac UPDATE");
    upgraded.batch_execute("ALTER EXTENSION harness_rbac UPDATE").unwrap();
    let mut difference = frozen::difference(&fresh, &frozen::catalogue(&cluster, "upgraded"));
    difference.retain(|line| !line.contains("audit_entries_2031_01"));
    assert_eq!(difference, ["+function harness_rbac.drop_scope(text,boolean): privilege stranger=X/postgres"]);

    // The month of the former version has the key and the indexes of the others, and a dump of it loads.
    let indexes = "SELECT count(*) FROM pg_indexes WHERE tablename = 'audit_entries_2031_01'";
    let file = cluster.path().join("dump.sql");
    std::fs::write(&file, succeed(cluster.client_program("pg_dump").arg("upgraded"))).unwrap();
    let options = ["-qX", "-v", "ON_ERROR_STOP=1", "-d", "restored", "-f"];
    succeed(cluster.client_program("psql").args(options).arg(&file));
    for mut client in [upgraded, cluster.connect("restored")] {
        assert_eq!(client.query_one(indexes, &[]).unwrap().get::<_, i64>(0), 5);
    }

    // Whom every session of the server acts for. A session that has not loaded the library knows no such setting.
    owner.batch_execute("LOAD 'harness_rbac'").unwrap();
    owner.batch_execute("ALTER SYSTEM SET harness_rbac.principal = 'user:ana@acme'").unwrap();
    drop((owner, given));
    cluster.shut_down();
    cluster.start_again();
    let mends = "SELECT mend FROM harness_rbac.lint() WHERE object = 'harness_rbac.principal'";
    let row = cluster.connect("fresh").query_one(mends, &[]).unwrap();
    assert_eq!(row.get::<_, &str>(0), "ALTER SYSTEM RESET harness_rbac.principal");
}
