//! Everyday calls find their function, whatever type a driver gives to a number or a NULL, and columns of small numbers use their
//! index as others do.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;

const WORLD: &str = "SET search_path = public, harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/one}'::text[]) s;
    SELECT create_scope('acme/o' || n, default_access => 'none', key => (100 + n)::text) FROM generate_series(1, 50) n;
    SELECT create_user('acme', 'ana'), create_role('acme', 'Reader', '{core_connector_view}');
    SELECT assign_role('user:ana@acme', 'account.Reader', '_all_organization_level_resources', s) FROM unnest('{acme/one,acme/o1}'::text[]) s";

fn outcome(client: &mut Client, sql: &str) -> String {
    match client.query_one(&format!("SELECT ({sql})::text"), &[]) {
        Ok(row) => row.get::<_, Option<String>>(0).unwrap_or_else(|| "NULL".into()),
        Err(error) => error.code().map_or_else(|| format!("{error:?}"), |code| code.code().to_owned()),
    }
}

#[test]
fn every_call_finds_its_function() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client.batch_execute("BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@acme'").unwrap();
    let id: i64 = client.query_one("SELECT scope_id('acme/one')", &[]).unwrap().get(0);
    let scopes = [
        "'acme/one'".to_owned(),
        "'acme/one'::text".to_owned(),
        id.to_string(),
        format!("{id}::smallint"),
        format!("{id}::bigint"),
    ];
    let numbers = [format!("'{id}'"), id.to_string(), format!("{id}::smallint"), format!("{id}::bigint")];
    let resources = ["NULL", "NULL::text", "'7'", "7", "7::smallint", "7::bigint"];
    let mut calls = 0;
    let mut ask = |arguments: String, expected: &str| {
        calls += 1;
        assert_eq!(
            outcome(&mut client, &format!("has_permission('core_connector_view', {arguments})")),
            expected,
            "{arguments}"
        );
        let required = if expected == "true" { "" } else { "42501" };
        let sql = format!("require_permission('core_connector_view', {arguments})");
        client.batch_execute("SAVEPOINT required").unwrap();
        assert_eq!(outcome(&mut client, &sql), required, "{sql}");
        client.batch_execute("ROLLBACK TO required").unwrap();
    };
    for resource in resources {
        for scope in &scopes {
            ask(format!("{scope}, {resource}"), "true");
            ask(format!("{scope}, resource => {resource}, principal => NULL"), "true");
        }
        for number in &numbers {
            ask(format!("scope_id => {number}, resource => {resource}"), "true");
        }
        for nowhere in ["NULL", "NULL::text", "scope => NULL", "scope_id => NULL"] {
            let named = if nowhere.contains("=>") { "resource => " } else { "" };
            ask(format!("{nowhere}, {named}{resource}"), "false");
        }
    }
    scopes.into_iter().for_each(|scope| ask(scope, "true"));
    numbers.iter().for_each(|number| ask(format!("scope_id => {number}"), "true"));
    assert!(calls > 100);

    // As drivers prepare them: texts and NULLs without a type, numbers with the smallest that holds them.
    for scope in ["unknown", "text", "smallint", "integer", "bigint"] {
        for resource in ["unknown", "text", "smallint", "integer", "bigint"] {
            let value = if scope == "unknown" || scope == "text" { "'acme/one'".to_owned() } else { id.to_string() };
            let prepared = format!(
                "PREPARE asked (unknown, {scope}, {resource}) AS SELECT has_permission($1, $2, $3);
                 PREPARE required (unknown, {scope}, {resource}) AS SELECT require_permission($1, $2, $3)"
            );
            client.batch_execute(&prepared).unwrap_or_else(|error| panic!("{prepared}: {error:?}"));
            let asked = format!("EXECUTE asked ('core_connector_view', {value}, '7')");
            assert!(client.query_one(&asked, &[]).unwrap().get::<_, bool>(0), "{scope} {resource}");
            client.batch_execute("DEALLOCATE asked; DEALLOCATE required").unwrap();
        }
    }
    for named in ["unknown", "smallint", "integer", "bigint"] {
        let prepared = format!(
            "PREPARE asked (unknown, {named}, unknown) AS SELECT has_permission($1, scope_id => $2, principal => $3);
             PREPARE of_key (unknown, {named}) AS SELECT scope_of($1, $2)"
        );
        client.batch_execute(&prepared).unwrap_or_else(|error| panic!("{prepared}: {error:?}"));
        let asked = format!("EXECUTE asked ('core_connector_view', {id}, NULL)");
        assert!(client.query_one(&asked, &[]).unwrap().get::<_, bool>(0), "{named}");
        let found: Option<i64> = client.query_one("EXECUTE of_key ('organization', 101)", &[]).unwrap().get(0);
        assert!(found.is_some(), "{named}");
        client.batch_execute("DEALLOCATE asked; DEALLOCATE of_key").unwrap();
    }
    for key in ["'101'", "101", "101::smallint", "101::bigint"] {
        assert_eq!(
            outcome(&mut client, &format!("scope_of('organization', {key}) = scope_id('acme/o1')")),
            "true",
            "{key}"
        );
    }
    assert_eq!(outcome(&mut client, "scope_of('organization', NULL::smallint)"), "NULL");
}

#[test]
fn columns_of_small_numbers_use_their_index() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute(
            "CREATE TABLE small (scope smallint, tenant smallint, name text);
             INSERT INTO small SELECT scope_id('acme/o' || n % 50 + 1), 101 + n % 50, n FROM generate_series(1, 20000) n;
             INSERT INTO small VALUES (NULL, NULL, 'x'), (-1, -1, 'x');
             CREATE INDEX ON small (scope); CREATE INDEX ON small (tenant); ANALYZE small;
             SELECT create_resource_group('acme/o2', 'Seven', '{\"resources\": [{\"resourceType\": \"CONNECTOR\", \"identifiers\": [\"51\"]}]}');
             SELECT assign_role('user:ana@acme', 'account.Reader', 'Seven', 'acme/o2')",
        )
        .unwrap();
    client.batch_execute("BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@acme'").unwrap();
    let conditions = [
        ("scope", "has_permission('core_connector_view', scope, name)"),
        ("tenant", "has_permission('core_connector_view', scope_of('organization', tenant), name)"),
    ];
    for (column, condition) in conditions {
        let plan = client.query(&format!("EXPLAIN (COSTS OFF) SELECT FROM small WHERE {condition}"), &[]).unwrap();
        let plan: Vec<String> = plan.iter().map(|row| row.get(0)).collect();
        let leads = format!("Index Cond: ({column} = ANY");
        assert!(plan.iter().any(|line| line.contains(&leads)), "{}", plan.join("\n"));
    }
    // The second time each reason has a condition of its own.
    for index in ["", "CREATE INDEX ON small (name)"] {
        client.batch_execute(index).unwrap();
        for (_, condition) in conditions {
            for how in ["on", "off"] {
                client.batch_execute(&format!("SET LOCAL enable_seqscan = {how}")).unwrap();
                let count = format!("SELECT count(*) FROM small WHERE {condition}");
                assert_eq!(client.query_one(&count, &[]).unwrap().get::<_, i64>(0), 401, "{count}; {index}");
            }
        }
    }
}
