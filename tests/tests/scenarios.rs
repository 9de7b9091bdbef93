//! The scenario files: each through the engine alone, the second evaluator, `has_permission` and `check_access`.

use harness_rbac_tests::catalogue::Catalogue;
use harness_rbac_tests::oracle;
use harness_rbac_tests::pure::PureWorld;
use harness_rbac_tests::server::fresh_database;
use harness_rbac_tests::world::{Question, World};
use postgres::Client;
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    #[allow(dead_code)]
    about: String,
    world: World,
    questions: Vec<Question>,
}

/// The question in Harness's JSON, identifiers level by level.
fn request(q: &Question) -> Value {
    let mut scope = json!({});
    for (key, part) in ["accountIdentifier", "orgIdentifier", "projectIdentifier"].iter().zip(q.scope.split('/')) {
        scope[*key] = json!(part);
    }
    let mut permission = json!({"resourceScope": scope, "permission": q.permission});
    for (key, value) in [
        ("resourceType", q.resource_type.clone().map(Value::from)),
        ("resourceIdentifier", q.resource.clone().map(Value::from)),
        ("resourceAttributes", q.attributes.clone()),
    ] {
        if let Some(value) = value {
            permission[key] = value;
        }
    }
    permission
}

fn has_permission(client: &mut Client, q: &Question) -> [bool; 2] {
    let sql = "SELECT harness_rbac.has_permission($1, $2::text, $3, $4, $5::text::jsonb, $6),
                      harness_rbac.has_permission($1, harness_rbac.scope_id($2), $3, $4, $5::text::jsonb, $6)";
    let attributes = q.attributes.as_ref().map(ToString::to_string);
    let row =
        client.query_one(sql, &[&q.permission, &q.scope, &q.resource, &q.principal, &attributes, &q.resource_type]);
    let row = row.unwrap_or_else(|error| panic!("{error:?}: {}", q.sql()));
    [row.get(0), row.get(1)]
}

/// All questions of one principal in one request; the answers in order.
fn check_access(client: &mut Client, principal: &str, questions: &[&Question]) -> Vec<bool> {
    let request =
        json!({"principal": principal, "permissions": questions.iter().map(|q| request(q)).collect::<Vec<_>>()});
    let row =
        client.query_one("SELECT harness_rbac.check_access($1::text::jsonb)::text", &[&request.to_string()]).unwrap();
    let answer: Value = serde_json::from_str(row.get(0)).unwrap();
    assert_eq!(answer["principal"], request["principal"]);
    let list = answer["accessControlList"].as_array().unwrap();
    for (asked, answered) in request["permissions"].as_array().unwrap().iter().zip(list) {
        let mut echo = answered.clone();
        echo.as_object_mut().unwrap().remove("permitted");
        assert_eq!(*asked, echo, "the answer repeats the question");
    }
    list.iter().map(|one| one["permitted"].as_bool().unwrap()).collect()
}

#[test]
fn every_scenario_answers_as_it_says() {
    let (mut client, _) = fresh_database();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut answers, mut wrong) = (0, Vec::new());
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let scenario: Scenario = serde_json::from_str(&std::fs::read_to_string(file).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let shipped = Catalogue::shipped().with_own_of(&scenario.world);
        let pure = PureWorld::new(&scenario.world, &shipped);
        client
            .batch_execute(&format!("BEGIN;\n{}", scenario.world.sql()))
            .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        for question in &scenario.questions {
            let expected = question.expect.unwrap_or_else(|| panic!("{name}: a question without expectation"));
            let checked = check_access(&mut client, &question.principal, &[question]);
            let [by_path, by_id] = has_permission(&mut client, question);
            for (who, answer) in [
                ("the engine", pure.permitted(question)),
                ("the second evaluator", oracle::permitted(&scenario.world, &shipped, question)),
                ("has_permission by path", by_path),
                ("has_permission by id", by_id),
                ("check_access", checked[0]),
            ] {
                answers += 1;
                if answer != expected {
                    let because = question.because.as_deref().unwrap_or_default();
                    wrong.push(format!("{name}: {who} says {answer}, but: {because}\n  {}", question.sql()));
                }
            }
        }
        let mut principals: Vec<&str> = scenario.questions.iter().map(|q| q.principal.as_str()).collect();
        principals.sort_unstable();
        principals.dedup();
        for principal in principals {
            let asked: Vec<&Question> = scenario.questions.iter().filter(|q| q.principal == principal).collect();
            let expected: Vec<bool> = asked.iter().filter_map(|q| q.expect).collect();
            assert_eq!(check_access(&mut client, principal, &asked), expected, "{name}: {principal} in one request");
        }
        client.batch_execute("ROLLBACK").unwrap();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("scenarios: {} files, {answers} answers as expected", files.len());
}
