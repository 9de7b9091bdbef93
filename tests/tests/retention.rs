//! The log over months: each grows in a partition of its own or in that of all others, old ones go out, kept or not, and
//! what stays is still a chain.

use harness_rbac_tests::cluster::Cluster;
use postgres::Client;
use std::env;

const GRANT: &str =
    "SELECT harness_rbac.assign_role('user:bo@acme', '_account_viewer', '_all_account_level_resources', 'acme')";
const REVOKE: &str =
    "SELECT harness_rbac.revoke_role('user:bo@acme', '_account_viewer', '_all_account_level_resources', 'acme')";

fn texts(client: &mut Client, sql: &str) -> Vec<String> {
    client.query(sql, &[]).unwrap_or_else(|error| panic!("{sql}: {error:?}")).iter().map(|row| row.get(0)).collect()
}

fn partitions(client: &mut Client) -> Vec<String> {
    texts(
        client,
        "SELECT concat_ws(' ', tableoid::regclass, month) FROM harness_rbac.audit_entries GROUP BY tableoid, month ORDER BY month",
    )
}

fn findings(client: &mut Client) -> Vec<String> {
    texts(client, "SELECT finding FROM harness_rbac.verify_audit_log()")
}

/// Whether bo could see users then, or the SQLSTATE.
fn answer_of(client: &mut Client, month: &str) -> String {
    let sql = format!(
        "SELECT harness_rbac.has_permission_at('2031-{month}-20', 'core_user_view', 'acme', NULL, 'user:bo@acme')::text"
    );
    let answer = client.query_one(&sql, &[]).map(|row| row.get(0));
    answer.unwrap_or_else(|error| error.code().unwrap().code().into())
}

fn dropped(client: &mut Client, before: &str, keep: bool) -> Vec<String> {
    texts(
        client,
        &format!("SELECT concat_ws(' ', month, kept_in) FROM harness_rbac.drop_audit_log('{before}', {keep})"),
    )
}

/// Something that the organization's own chain has.
fn in_organization(client: &mut Client, month: &str) {
    client.batch_execute(&format!("SELECT harness_rbac.create_user_group('acme/o', 'g{month}')")).unwrap();
}

#[test]
fn old_months_go_and_the_chain_holds() {
    let mut server = Cluster::create(&env::var("PGBIN").unwrap());
    let mut in_month = |month: &str, work: &dyn Fn(&mut Client)| {
        server.set_clock(&format!("2031-{month}-15 12:00:00"));
        server.start_again();
        work(&mut server.connect("postgres"));
        server.shut_down();
    };
    in_month("01", &|client| {
        let create = "CREATE EXTENSION harness_rbac;
            SELECT harness_rbac.create_scope('acme', default_access => 'none'), harness_rbac.create_scope('other');
            SELECT harness_rbac.create_user('acme', 'bo')";
        client.batch_execute(create).unwrap();
        client.batch_execute("SELECT harness_rbac.create_scope('acme/o', default_access => 'none')").unwrap();
        in_organization(client, "01");
    });
    in_month("02", &|client| {
        client.batch_execute(GRANT).unwrap();
        // So far all is in the partition of whatever has none.
        let both = ["01", "02"].map(|month| format!("harness_rbac.audit_entries_default 2031-{month}-01"));
        assert_eq!(partitions(client), both);
        assert_eq!(texts(client, "SELECT harness_rbac.partition_audit_log(2)::text"), ["2"]);
    });
    in_month("03", &|client| {
        client.batch_execute(REVOKE).unwrap();
        in_organization(client, "03");
    });
    in_month("04", &|client| {
        client.batch_execute(GRANT).unwrap();
        in_organization(client, "04");
        let each = ["default 2031-01", "2031_02 2031-02", "2031_03 2031-03", "default 2031-04"];
        assert_eq!(partitions(client), each.map(|part| format!("harness_rbac.audit_entries_{part}-01")));
        assert_eq!(findings(client), [""; 0]);
        assert_eq!(["01", "02", "03", "04"].map(|month| answer_of(client, month)), ["false", "true", "false", "true"]);
    });
    in_month("05", &|client| {
        // The month of "before" stays.
        let kept = ["01", "02", "03"].map(|month| format!("2031-{month}-01 harness_rbac.audit_entries_2031_{month}"));
        assert_eq!(dropped(client, "2031-04-30", true), kept);
        assert_eq!(texts(client, "SELECT count(*)::text FROM harness_rbac.audit_entries_2031_02"), ["1"]);
        assert_eq!(findings(client), [""; 0]);
        // What was so when the last of them ended is known.
        assert_eq!(["02", "03", "04"].map(|month| answer_of(client, month)), ["22023", "false", "true"]);
        assert_eq!(dropped(client, "2031-04-30", true), [""; 0]);
    });
    in_month("06", &|client| {
        // With what the last time left behind, which is then said anew.
        assert_eq!(dropped(client, "2031-06-01", false), ["2031-04-01", "2031-05-01"]);
        assert_eq!(partitions(client), ["harness_rbac.audit_entries_default 2031-06-01"]);
        assert_eq!(findings(client), [""; 0]);
        client.batch_execute(REVOKE).unwrap();
        in_organization(client, "06");
        assert_eq!(findings(client), [""; 0]);
    });
    in_month("07", &|client| {
        assert_eq!(["04", "05", "06"].map(|month| answer_of(client, month)), ["22023", "true", "false"]);
        // Nobody takes away more than that unseen, and no entry changes its month.
        for fault in [
            "DELETE FROM harness_rbac.audit_seals s WHERE number = (SELECT min(number) FROM harness_rbac.audit_seals t WHERE t.account_id = s.account_id)",
            "DELETE FROM harness_rbac.audit_entries WHERE kind = 'audit_entries'",
            "DELETE FROM harness_rbac.audit_entries WHERE kind = 'audit_entries' AND organization_id <> 0",
            "UPDATE harness_rbac.audit_entries SET month = '2031-07-01' WHERE kind = 'role_assignments'",
        ] {
            client.batch_execute(&format!("BEGIN; {fault}")).unwrap();
            assert_ne!(findings(client), [""; 0], "{fault}");
            client.batch_execute("ROLLBACK").unwrap();
        }
        assert_eq!(findings(client), [""; 0]);
    });
    println!("retention: seven months, three set aside and two dropped, the chain holds");
}
