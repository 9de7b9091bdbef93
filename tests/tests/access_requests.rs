//! `check_access()` reads requests of the usual shape where they lie, and all others as JSON: both give the same answers and
//! the same errors, and repeat what they were asked.

use fastrand::Rng;
use harness_rbac_tests::server::fresh_database;
use postgres::Client;
use serde_json::{Value, json};

const WORLD: &str = "
    SET search_path = harness_rbac;
    SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/p,acme/o/q,globex}'::text[]) s;
    SELECT create_user('acme', 'ana'), create_service_account('acme/o', 'ci'), create_service_account('acme', 'ci'), create_service_account('acme/o', 'own');
    SELECT create_resource_group('acme/o/p', 'Some', '{\"resources\": [{\"resourceType\": \"CONNECTOR\", \"identifiers\": [\"docker\"]},
        {\"resourceType\": \"ENVIRONMENT\", \"attributeFilter\": {\"attributeName\": \"type\", \"attributeValues\": [\"Production\"]}}]}');
    SELECT assign_role(p, '_project_viewer', g, s) FROM unnest('{user:ana@acme,service_account:own@acme/o}'::text[]) p,
        (VALUES ('Some', 'acme/o/p'), ('_all_project_level_resources', 'acme/o/q')) AS at (g, s);
    SELECT assign_role('service_account:ci@acme/o', '_organization_viewer', '_all_resources_including_child_scopes', 'acme/o')";

fn answer(client: &mut Client, request: &Value) -> Result<Value, (String, String)> {
    match client.query_one("SELECT harness_rbac.check_access($1::text::jsonb)::text", &[&request.to_string()]) {
        Ok(row) => Ok(serde_json::from_str(row.get(0)).unwrap()),
        Err(error) => {
            let error = error.as_db_error().unwrap();
            Err((error.code().code().to_owned(), error.message().to_owned()))
        }
    }
}

fn check(rng: &mut Rng) -> Value {
    let one = |rng: &mut Rng, of: &[Value]| of[rng.usize(..of.len())].clone();
    let scope = [
        json!({"accountIdentifier": "acme", "orgIdentifier": "o", "projectIdentifier": "p"}),
        json!({"accountIdentifier": "acme", "orgIdentifier": "o", "projectIdentifier": "q"}),
        json!({"accountIdentifier": "acme", "orgIdentifier": "o", "projectIdentifier": null}),
        json!({"scope": "acme/o/p"}),
        json!({"scope": "acme/o/p", "accountIdentifier": "acme"}),
        json!({"orgIdentifier": "o"}),
        json!({"accountIdentifier": "globex"}),
        json!({}),
        Value::Null,
    ];
    let attributes = [
        json!({"type": "Production"}),
        json!({"type": ["Other", "Production", 7]}),
        json!({"type": 1.50, "size": null, "live": true}),
        json!({}),
        Value::Null,
    ];
    let mut check = json!({});
    for (key, values, often) in [
        ("resourceScope", &scope[..], 9),
        (
            "permission",
            &[json!("core_connector_view"), json!("core_environment_view"), json!("nothing"), Value::Null],
            9,
        ),
        ("resourceType", &[json!("CONNECTOR"), json!("ENVIRONMENT"), Value::Null], 6),
        ("resourceIdentifier", &[json!("docker"), json!("git \u{e4}\""), Value::Null], 7),
        ("resourceAttributes", &attributes[..], 4),
    ] {
        if rng.usize(..10) < often {
            check[key] = one(rng, values);
        }
    }
    check
}

fn path(scope: &Value) -> Option<String> {
    match (scope.get("scope"), scope.get("accountIdentifier")) {
        (Some(path), None) => Some(path.as_str()?.to_owned()),
        (None, Some(account)) => {
            let parts = [Some(account), scope.get("orgIdentifier"), scope.get("projectIdentifier")];
            Some(parts.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join("/"))
        }
        _ => None,
    }
}

#[test]
fn both_ways_say_the_same() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let mut rng = Rng::with_seed(11);
    let (mut yes, mut no) = (0, 0);
    for principal in [
        json!("user:ana@acme"),
        json!({"principalIdentifier": "ana", "principalType": "USER"}),
        json!({"principalIdentifier": "own", "principalType": "SERVICE_ACCOUNT"}),
        // Two are called so: it is nobody's name.
        json!({"principalIdentifier": "ci", "principalType": "SERVICE_ACCOUNT"}),
        json!({"principalIdentifier": "ci@acme/o", "principalType": "SERVICE_ACCOUNT"}),
        Value::Null,
    ] {
        let checks: Vec<Value> = (0..200).map(|_| check(&mut rng)).collect();
        let asked = json!({"principal": principal, "permissions": checks});
        let plain = answer(&mut client, &asked).unwrap();
        // What lies deeper is read the other way.
        let mut deep = asked.clone();
        deep["permissions"].as_array_mut().unwrap().push(json!({"resourceAttributes": {"a": {"b": {"c": 1}}}}));
        let other = answer(&mut client, &deep).unwrap();
        assert_eq!(plain["principal"], principal);
        let list = plain["accessControlList"].as_array().unwrap();
        assert_eq!(list[..], other["accessControlList"].as_array().unwrap()[..checks.len()]);
        for (answer, check) in list.iter().zip(&checks) {
            let mut repeated = answer.clone();
            let permitted = repeated.as_object_mut().unwrap().remove("permitted").unwrap().as_bool().unwrap();
            assert_eq!(repeated, *check);
            *(if permitted { &mut yes } else { &mut no }) += 1;
            let Some(reference) = principal.as_str() else { continue };
            let text = |key: &str| check[key].as_str().map(str::to_owned);
            let attributes = check.get("resourceAttributes").filter(|value| !value.is_null()).map(Value::to_string);
            let expected: bool = client
                .query_one(
                    "SELECT harness_rbac.has_permission($1::text, $2::text, $3::text, $4::text, $5::text::jsonb, $6::text)",
                    &[
                        &text("permission"),
                        &check.get("resourceScope").and_then(path),
                        &text("resourceIdentifier"),
                        &reference,
                        &attributes,
                        &text("resourceType"),
                    ],
                )
                .unwrap()
                .get(0);
            assert_eq!(permitted, expected, "{check}");
        }
    }
    assert!(yes > 20 && no > 40, "{yes} yes, {no} no");
}

/// Who asks about an account as a resource need not say that it lives in itself.
#[test]
fn an_account_is_its_own_scope() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    client
        .batch_execute("SELECT assign_role('user:ana@acme', '_account_viewer', '_all_account_level_resources', 'acme')")
        .unwrap();
    let asked = |keys: Value| {
        let mut check =
            json!({"permission": "core_account_view", "resourceType": "ACCOUNT", "resourceIdentifier": "acme"});
        keys.as_object().unwrap().iter().for_each(|(key, value)| check[key] = value.clone());
        check
    };
    let checks = [
        (asked(json!({})), true),
        (asked(json!({"resourceScope": null})), true),
        (asked(json!({"resourceScope": {"accountIdentifier": "acme"}})), true),
        (asked(json!({"resourceScope": {}})), false),
        (asked(json!({"resourceScope": {"accountIdentifier": "globex"}})), false),
        (asked(json!({"resourceIdentifier": "globex"})), false),
        (asked(json!({"resourceIdentifier": "acme/o"})), false),
        (asked(json!({"resourceIdentifier": null})), false),
        (asked(json!({"resourceType": null})), false),
        (asked(json!({"resourceType": "ORGANIZATION"})), false),
    ];
    // With what is appended all of them are read the other way.
    for extra in [vec![], vec![json!({"resourceAttributes": {"a": {"b": {"c": 1}}}})]] {
        for principal in [json!("user:ana@acme"), json!({"principalIdentifier": "ana", "principalType": "USER"})] {
            let list: Vec<Value> = checks.iter().map(|(check, _)| check.clone()).chain(extra.clone()).collect();
            let answers = answer(&mut client, &json!({"principal": principal, "permissions": list})).unwrap();
            for (place, (check, expected)) in checks.iter().enumerate() {
                assert_eq!(answers["accessControlList"][place]["permitted"], *expected, "{check} {principal}");
            }
        }
    }
}

/// Whatever is not of the shape is an error, wherever it stands.
#[test]
fn what_is_wrong_is_said() {
    let (mut client, _) = fresh_database();
    client.batch_execute(WORLD).unwrap();
    let right = json!({"resourceScope": {"accountIdentifier": "acme"}, "permission": "core_account_view"});
    for (wrong, message) in [
        (json!({"permision": "x"}), "invalid permission 2 of the access request"),
        (json!({"permission": 1}), "invalid permission 2 of the access request"),
        (json!({"resourceScope": "acme"}), "invalid permission 2 of the access request"),
        (json!({"resourceScope": ["acme"]}), "invalid permission 2 of the access request"),
        (json!({"resourceScope": {"account": "acme"}}), "invalid permission 2 of the access request"),
        (json!({"permitted": true}), "invalid permission 2 of the access request"),
        (json!(["x"]), "invalid permission 2 of the access request"),
        (json!("x"), "invalid permission 2 of the access request"),
        (Value::Null, "invalid permission 2 of the access request"),
    ] {
        let request = json!({"principal": "user:ana@acme", "permissions": [right, wrong, right]});
        assert_eq!(answer(&mut client, &request), Err(("22023".to_owned(), message.to_owned())), "{request}");
    }
    for wrong in [
        json!({"principal": "user:ana@acme"}),
        json!({"permissions": {}}),
        json!({"permissions": [], "x": 1}),
        json!({"principal": ["user:ana@acme"], "permissions": []}),
        json!({"principal": {"principalIdentifier": "ana"}, "permissions": []}),
        json!({"principal": {"principalIdentifier": "ana", "principalType": "ROBOT"}, "permissions": []}),
        json!([]),
        json!(1),
    ] {
        assert_eq!(answer(&mut client, &wrong).unwrap_err().0, "22023", "{wrong}");
    }
    let many = vec![right; 10_001];
    assert_eq!(answer(&mut client, &json!({"permissions": many})).unwrap_err().0, "54000");
}
