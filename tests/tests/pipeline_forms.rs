//! Pipelines in all their forms: steps of Harness's modules are read, what is another document is said to be, and what
//! nobody knows is not permitted.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;
use postgres::error::SqlState;

const PROJECT: &str = "acme/payments/checkout";

fn world() -> Client {
    let (mut client, _) = fresh_database();
    client
        .batch_execute(
            "SET search_path = harness_rbac;
             SELECT create_scope(scope, default_access => 'none')
               FROM unnest('{acme,acme/payments,acme/payments/checkout,acme/payments/ledger}'::text[]) AS scope;
             SELECT create_user('acme', 'ana'), create_role('acme/payments/checkout', 'Runner', '{core_pipeline_execute}');
             SELECT assign_role('user:ana@acme', 'Runner', '_all_project_level_resources', 'acme/payments/checkout')",
        )
        .unwrap();
    client
}

fn register(client: &mut Client, identifier: &str, definition: &str) -> Result<Vec<(String, String)>, postgres::Error> {
    let sql = "SELECT resource_type, reference FROM register_pipeline($1, $2, $3)";
    let rows = client.query(sql, &[&PROJECT, &identifier, &definition])?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

fn may(client: &mut Client, identifier: &str) -> bool {
    let sql = "SELECT may_execute_pipeline($1, $2, 'user:ana@acme')";
    client.query_one(sql, &[&PROJECT, &identifier]).unwrap().get(0)
}

/// Permission, resource and reason of what is not held.
fn missing(client: &mut Client, identifier: &str) -> Vec<(Option<String>, Option<String>, String)> {
    let sql = "SELECT permission, resource, reason FROM check_pipeline_execution($1, $2, 'user:ana@acme') WHERE NOT permitted";
    let rows = client.query(sql, &[&PROJECT, &identifier]).unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2))).collect()
}

#[test]
fn each_step_of_the_product_is_read() {
    let mut client = world();
    register(&mut client, "product_steps", include_str!("../pipelines/product_steps.yaml")).unwrap();
    let places: i64 = client.query_one("SELECT count(*) FROM pipeline_resources", &[]).unwrap().get(0);
    println!("pipelines: {places} of 22 references of Harness's steps");
    assert_eq!(places, 22);
    let permissions: Vec<Option<String>> = missing(&mut client, "product_steps").into_iter().map(|row| row.0).collect();
    for permission in [
        "gitops_agent_view",
        "artifact_artregistry_view",
        "core_secret_access",
        "ff_featureflag_view",
        "core_environment_access",
        "chaos_chaosexperiment_view",
        "dbops_schema_view",
        "dbops_instance_view",
        "core_usergroup_view",
    ] {
        assert!(permissions.iter().flatten().any(|one| one == permission), "{permission}: {permissions:?}");
    }
}

#[test]
fn a_pipeline_that_runs_an_unknown_one_is_not_permitted() {
    let mut client = world();
    let outer = r#"{"pipeline": {"stages": [{"stage": {"type": "Pipeline", "spec": {"org": "payments", "project": "checkout", "pipeline": "inner"}}}]}}"#;
    register(&mut client, "outer", outer).unwrap();
    assert!(!may(&mut client, "outer"));
    let why = missing(&mut client, "outer");
    assert_eq!(why.len(), 1, "{why:?}");
    assert!(why[0].2.contains("pipeline \"inner\" at acme/payments/checkout is not registered"), "{why:?}");
    let executors = client.query("SELECT FROM pipeline_executors($1, 'outer')", &[&PROJECT]).unwrap();
    assert_eq!(executors.len(), 0);
    let inner = |with: &str| {
        format!(
            r#"{{"pipeline": {{"stages": [{{"stage": {{"type": "CI", "spec": {{"execution": {{"steps": [{{"step": {{"type": "Run", "spec": {{{with}}}}}}}]}}}}}}}}]}}}}"#
        )
    };
    register(&mut client, "inner", &inner(r#""connectorRef": "account.hub""#)).unwrap();
    assert!(!may(&mut client, "outer"));
    assert_eq!(missing(&mut client, "outer")[0].0.as_deref(), Some("core_connector_access"));
    register(&mut client, "inner", &inner("")).unwrap();
    assert!(may(&mut client, "outer"));
    client.execute("SELECT drop_pipeline($1, 'inner')", &[&PROJECT]).unwrap();
    assert!(!may(&mut client, "outer"));
}

#[test]
fn approvers_and_unknown_steps_are_listed_and_deny_nothing() {
    let mut client = world();
    let steps = |step: &str| {
        format!(
            "pipeline: {{stages: [{{stage: {{type: Approval, spec: {{execution: {{steps: [{{step: {step}}}]}}}}}}}}]}}"
        )
    };
    let approval = steps(
        "{type: HarnessApproval, spec: {approvers: {userGroups: [account._account_all_users], serviceAccounts: [robot]}}}",
    );
    let found = register(&mut client, "approve", &approval).unwrap();
    let pair = |kind: &str, name: &str| (kind.to_owned(), name.to_owned());
    assert_eq!(found, [pair("USERGROUP", "account._account_all_users"), pair("SERVICEACCOUNT", "robot")]);
    assert!(may(&mut client, "approve"));
    assert_eq!(missing(&mut client, "approve"), []);
    let found = register(&mut client, "new", &steps("{type: BrandNew, spec: {}}")).unwrap();
    assert_eq!(found, [pair("STEP_TYPE", "BrandNew")]);
    assert!(may(&mut client, "new"));
    // Who is mailed to is asked for, also where it approves as well.
    let mailed = steps(
        "{type: Email, spec: {toUserGroups: [account._account_all_users], approvers: {userGroups: [account._account_all_users]}}}",
    );
    register(&mut client, "mail", &mailed).unwrap();
    assert!(!may(&mut client, "mail"));
    assert_eq!(missing(&mut client, "mail")[0].0.as_deref(), Some("core_usergroup_view"));
}

#[test]
fn keys_of_the_author_hide_no_references() {
    let mut client = world();
    let step = |step: &str| {
        format!("pipeline: {{stages: [{{stage: {{type: CI, spec: {{execution: {{steps: [{{step: {step}}}]}}}}}}}}]}}")
    };
    let secret = "<+secrets.getValue('account.prod')>";
    for (definition, permission) in [
        (
            step(&format!("{{type: Plugin, spec: {{settings: {{'t.approvers.userGroups': [\"{secret}\"]}}}}}}")),
            "core_secret_access",
        ),
        (
            step(&format!("{{type: HarnessApproval, spec: {{approvers: {{userGroups: [\"{secret}\"]}}}}}}")),
            "core_secret_access",
        ),
        (
            format!(
                "{{version: 1, kind: pipeline, spec: {{stages: [{{steps: [{{run: {{script: x, env: {{'T.approvers.userGroups[': \"{secret}\"}}}}}}]}}]}}}}"
            ),
            "core_secret_access",
        ),
        (step("{type: Email, spec: {'x.approvers': {userGroups: [payers]}}}"), "core_usergroup_view"),
        (step(r#"{type: Run, spec: {command: "<+secrets./**/getValue('account.prod')>"}}"#), "core_secret_access"),
    ] {
        register(&mut client, "sly", &definition).unwrap();
        assert!(!may(&mut client, "sly"), "{definition}");
        assert!(missing(&mut client, "sly").iter().any(|row| row.0.is_none() || row.0.as_deref() == Some(permission)));
    }
    let settings = step(&format!("{{type: Plugin, spec: {{settings: {{a.b: \"{secret}\"}}}}}}"));
    register(&mut client, "sly", &settings).unwrap();
    let sql = "SELECT location FROM pipeline_resources WHERE resource_type = 'SECRET'";
    let location: String = client.query_one(sql, &[]).unwrap().get(0);
    assert!(location.ends_with(".spec.settings[\"a.b\"]"), "{location}");
}

#[test]
fn executors_are_those_that_may_be_viewed() {
    let mut client = world();
    register(&mut client, "plain", "pipeline: {stages: []}").unwrap();
    client
        .batch_execute(
            "SELECT create_service_account('acme', 'robot'), create_user('acme', 'ben'),
                    create_role('acme/payments/checkout', 'Looks', '{core_user_view, core_pipeline_view}'),
                    create_role('acme/payments/checkout', 'Accounts', '{core_serviceaccount_view}');
             SELECT assign_role('service_account:robot@acme', 'Runner', '_all_project_level_resources', 'acme/payments/checkout'),
                    assign_role('user:ben@acme', 'Looks', '_all_project_level_resources', 'acme/payments/checkout');
             DO $$ BEGIN CREATE ROLE forms_app; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT USAGE ON SCHEMA harness_rbac TO forms_app",
        )
        .unwrap();
    for (give, expected) in [
        ("", &["user:ana@acme"][..]),
        (
            "SELECT assign_role('user:ben@acme', 'Accounts', '_all_project_level_resources', 'acme/payments/checkout')",
            &["service_account:robot@acme", "user:ana@acme"],
        ),
    ] {
        client.batch_execute(give).unwrap();
        client.batch_execute("SET harness_rbac.principal = 'user:ben@acme'; SET ROLE forms_app").unwrap();
        let rows = client.query("SELECT principal FROM pipeline_executors($1, 'plain')", &[&PROJECT]).unwrap();
        client.batch_execute("RESET ROLE; RESET harness_rbac.principal").unwrap();
        let executors: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        assert_eq!(executors, expected);
    }
    client.batch_execute("DROP OWNED BY forms_app; DROP ROLE forms_app").unwrap();
}

#[test]
fn what_is_another_document_is_said_to_be() {
    let mut client = world();
    for (definition, words) in [
        ("template: {name: t, identifier: t, type: Pipeline, spec: {stages: []}}", "is a template"),
        ("{version: 1, kind: template, spec: {stages: []}}", "is a template"),
        ("inputSet: {identifier: i, pipeline: {identifier: p}}", "is an input set"),
        ("overlayInputSet: {identifier: i, inputSetReferences: [a]}", "is an overlay of input sets"),
        ("{version: 1, kind: input-set, spec: {}}", "is an input set"),
        ("{kind: trigger, spec: {stages: []}, trigger: {}}", "kind trigger"),
        ("{version: 1, kind: pipeline, spec: {stages: [{nme: x}]}}", "neither a stage nor a step"),
        ("service: {identifier: s}", "no pipeline"),
    ] {
        let error = register(&mut client, "x", definition).unwrap_err();
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code(), &SqlState::INVALID_PARAMETER_VALUE, "{definition}: {error:?}");
        assert!(error.message().contains(words) || words == "kind trigger", "{definition}: {error:?}");
    }
}

#[test]
fn a_definition_is_registered_where_it_belongs() {
    let mut client = world();
    let of = |organization: &str, project: &str, identifier: &str| {
        format!(
            "pipeline: {{identifier: {identifier}, orgIdentifier: {organization}, projectIdentifier: {project}, stages: []}}"
        )
    };
    assert!(register(&mut client, "deploy", &of("payments", "checkout", "deploy")).is_ok());
    assert!(register(&mut client, "deploy", &of("<+input>", "''", "deploy")).is_ok());
    assert!(register(&mut client, "x", "pipeline: {identifier: deploy, stages: []}").is_ok());
    for (definition, said, registered) in [
        (of("elsewhere", "checkout", "deploy"), "elsewhere", "payments"),
        (of("payments", "other", "deploy"), "other", "checkout"),
        (of("payments", "checkout", "release"), "release", "deploy"),
    ] {
        let error = register(&mut client, "deploy", &definition).unwrap_err();
        let error = error.as_db_error().unwrap();
        assert_eq!(error.code(), &SqlState::INVALID_PARAMETER_VALUE);
        let detail = error.detail().unwrap();
        assert!(detail.contains(&format!("{said:?}")) && detail.contains(&format!("{registered:?}")), "{error:?}");
    }
}

#[test]
fn what_stands_beside_the_truth_does_not_hide_it() {
    let mut client = world();
    let run = |strategy: &str, spec: &str| {
        format!(
            "pipeline: {{stages: [{{stage: {{type: CI, {strategy} spec: {{execution: {{steps: [{{step: {{type: Run, spec: {{{spec}}}}}}}]}}}}}}}}]}}"
        )
    };
    let stage = "strategy: {matrix: {conn: [account.prod]}},";
    let reference = "connectorRef: <+matrix.conn>";
    let pair = |kind: &str, name: &str| (kind.to_owned(), name.to_owned());
    for (definition, resource, reason) in [
        (run(stage, reference), Some("prod"), "lacks core_connector_access"),
        (
            run(stage, &format!("strategy: {{matrix: {{conn: [harmless]}}}}, {reference}")),
            None,
            "unresolved expression <+matrix.conn>",
        ),
        (run("strategy: <+input>,", reference), None, "unresolved expression <+matrix.conn>"),
        (
            run("", r#"command: 'echo <+<+"secrets">.getValue("account.prod")>'"#),
            None,
            r#"unresolved expression <+"secrets">.getValue("account.prod")"#,
        ),
    ] {
        register(&mut client, "sly", &definition).unwrap();
        assert!(!may(&mut client, "sly"), "{definition}");
        let why = missing(&mut client, "sly");
        assert_eq!(why.len(), 1, "{why:?}");
        assert_eq!(why[0].1.as_deref(), resource);
        assert!(why[0].2.contains(reason), "{why:?}");
    }
    // What is said there and nowhere else stands.
    let template = "template: {templateRef: t, templateInputs: {strategy: {matrix: {conn: [a]}}, spec: {connectorRef: <+matrix.conn>}}}";
    let definition = format!("pipeline: {{stages: [{{stage: {{{template}}}}}]}}");
    assert_eq!(
        register(&mut client, "inputs", &definition).unwrap(),
        [pair("TEMPLATE", "t"), pair("CONNECTOR", "<+matrix.conn>")]
    );
    assert_eq!(missing(&mut client, "inputs")[1].1.as_deref(), Some("a"));
}

#[test]
fn what_lives_elsewhere_is_asked_for_there() {
    let mut client = world();
    let filters = |group: &str| {
        format!(
            "pipeline: {{stages: [{{stage: {{type: Deployment, spec: {{deploymentType: Kubernetes, environmentGroup: {{envGroupRef: {group}, environments: {{filters: [{{type: all, entities: [environments]}}]}}}}}}}}}}]}}"
        )
    };
    let simplified = "{version: 1, pipeline: {stages: [{steps: [], environment: {group: {id: account.eg, filters: [{type: all, entities: [environments]}]}}}]}}";
    let chained = "pipeline: {stages: [{stage: {type: Pipeline, spec: {org: payments, project: ledger, pipeline: close, inputSetReferences: [nightly]}}}]}";
    for (definition, resource_type, expected) in [
        (filters("account.eg"), "ENVIRONMENT", Some("acme")),
        (filters("org.eg"), "ENVIRONMENT", Some("acme/payments")),
        (filters("eg"), "ENVIRONMENT", Some(PROJECT)),
        (filters("<+input>"), "ENVIRONMENT", None),
        (simplified.to_owned(), "ENVIRONMENT", Some("acme")),
        (chained.to_owned(), "INPUT_SET", Some("acme/payments/ledger")),
    ] {
        let sql = "SELECT scope FROM register_pipeline($1, 'elsewhere', $2) WHERE resource_type = $3";
        let rows = client.query(sql, &[&PROJECT, &definition, &resource_type]).unwrap();
        let scopes: Vec<Option<String>> = rows.iter().map(|row| row.get(0)).collect();
        assert_eq!(scopes, [expected.map(str::to_owned)], "{definition}");
    }
}

#[test]
fn what_may_not_be_seen_is_not_said_to_be_permitted() {
    let mut client = world();
    let outer = "pipeline: {stages: [{stage: {type: Pipeline, spec: {pipeline: inner}}}]}";
    register(&mut client, "outer", outer).unwrap();
    register(&mut client, "inner", "pipeline: {stages: [{step: {type: Run, spec: {connectorRef: hub}}}]}").unwrap();
    client
        .batch_execute(
            r#"SELECT create_user('acme', 'ben'), create_user('acme', 'cleo'),
                      create_role('acme/payments/checkout', 'Asks', '{core_user_view}'),
                      create_role('acme/payments/checkout', 'Looks', '{core_pipeline_view}'),
                      create_resource_group('acme/payments/checkout', 'Outer',
                        '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["outer"]}]}');
             SELECT assign_role('user:ben@acme', 'Asks', '_all_project_level_resources', 'acme/payments/checkout'),
                    assign_role('user:ben@acme', 'Looks', 'Outer', 'acme/payments/checkout');
             DO $$ BEGIN CREATE ROLE forms_asker; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
             GRANT USAGE ON SCHEMA harness_rbac TO forms_asker"#,
        )
        .unwrap();
    assert!(!may(&mut client, "outer"));
    let lacks = |pipeline: &str| format!("user:cleo@acme lacks core_pipeline_execute on PIPELINE \"{pipeline}\"");
    let unseen = |pipeline: &str| format!("what pipeline \"{pipeline}\" at {PROJECT} refers to may not be seen");
    for (who, pipeline, expected) in [
        ("user:ana@acme", "outer", vec![None, Some(unseen("inner"))]),
        ("user:ana@acme", "inner", vec![Some(unseen("inner"))]),
        ("user:cleo@acme", "outer", vec![Some(lacks("outer")), Some(lacks("inner"))]),
        ("user:cleo@acme", "inner", vec![Some(lacks("inner"))]),
    ] {
        client.batch_execute("SET harness_rbac.principal = 'user:ben@acme'; SET ROLE forms_asker").unwrap();
        let sql = "SELECT permitted, reason FROM check_pipeline_execution($1, $2, $3)";
        let rows = client.query(sql, &[&PROJECT, &pipeline, &who]).unwrap();
        client.batch_execute("RESET ROLE; RESET harness_rbac.principal").unwrap();
        let reasons: Vec<Option<String>> = rows.iter().map(|row| row.get(1)).collect();
        assert_eq!(reasons.len(), expected.len(), "{who} {pipeline}: {reasons:?}");
        for (row, expected) in rows.iter().zip(expected) {
            let (permitted, reason): (bool, Option<String>) = (row.get(0), row.get(1));
            assert_eq!(permitted, expected.is_none());
            assert!(reason.unwrap_or_default().starts_with(&expected.unwrap_or_default()), "{who} {pipeline}");
        }
    }
    client.batch_execute("DROP OWNED BY forms_asker; DROP ROLE forms_asker").unwrap();
}
