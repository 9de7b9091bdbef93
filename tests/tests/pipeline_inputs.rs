//! What a definition leaves to others: inputs of the pipelines that it runs, and parts that come with the run.

use harness_rbac_tests::server::fresh_database;
use postgres::Client;

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

fn register(client: &mut Client, identifier: &str, definition: &str) {
    client.execute("SELECT register_pipeline($1, $2, $3)", &[&PROJECT, &identifier, &definition]).unwrap();
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
fn what_another_pipeline_is_given_is_asked_for_beside_it() {
    let mut client = world();
    client
        .batch_execute(
            r#"SELECT create_role('acme/payments/checkout', 'Connects', '{core_connector_access}');
               SELECT assign_role('user:ana@acme', 'Connects', '_all_project_level_resources', 'acme/payments/checkout');
               SELECT register_pipeline('acme/payments/ledger', 'close', 'pipeline: {stages: []}')"#,
        )
        .unwrap();
    let chained = |project: &str| {
        let inputs = "{properties: {ci: {codebase: {connectorRef: hub}}}}";
        format!(
            "pipeline: {{stages: [{{stage: {{type: Pipeline, spec: {{{project}pipeline: close, inputs: {inputs}}}}}}}]}}"
        )
    };
    let simplified = |uses: &str| {
        format!(
            "{{version: 1, pipeline: {{stages: [{{chain: {{uses: {uses}, with: {{inputs: {{c: {{type: connector, value: hub}}}}}}}}}}]}}}}"
        )
    };
    let template = "pipeline: {stages: [{stage: {template: {templateRef: t, templateInputs: {type: Pipeline, spec: {inputs: {a: {connectorRef: hub}}}}}}}]}";
    for (definition, scope, reason) in [
        (
            chained("project: ledger, "),
            Some("acme/payments/ledger"),
            Some("lacks core_connector_access on CONNECTOR \"hub\""),
        ),
        (
            simplified("ledger/close"),
            Some("acme/payments/ledger"),
            Some("lacks core_connector_access on CONNECTOR \"hub\""),
        ),
        (chained(""), Some(PROJECT), None),
        (simplified("close"), Some(PROJECT), None),
        (chained("project: <+input>, "), None, Some("unresolved expression hub")),
        (chained("project: 12, "), None, Some("unresolved expression hub")),
        (simplified("<+input>"), None, Some("unresolved expression hub")),
        (template.to_owned(), None, Some("unresolved expression hub")),
    ] {
        let sql = "SELECT scope FROM register_pipeline($1, 'outer', $2) WHERE resource_type = 'CONNECTOR'";
        let rows = client.query(sql, &[&PROJECT, &definition]).unwrap();
        let scopes: Vec<Option<String>> = rows.iter().map(|row| row.get(0)).collect();
        assert_eq!(scopes, [scope.map(str::to_owned)], "{definition}");
        let why = missing(&mut client, "outer");
        let of_connector = why.iter().find(|row| row.0.as_deref() == Some("core_connector_access"));
        assert_eq!(of_connector.is_some(), reason.is_some(), "{definition}: {why:?}");
        assert!(of_connector.is_none_or(|row| row.2.contains(reason.unwrap())), "{definition}: {why:?}");
    }
}

#[test]
fn what_comes_with_the_run_as_a_whole_is_not_known() {
    let mut client = world();
    register(&mut client, "plain", "pipeline: {stages: []}");
    let stage = |stage: &str| format!("pipeline: {{stages: [{{stage: {{type: Deployment, {stage}}}}}]}}");
    let deploys = |spec: &str| stage(&format!("spec: {{deploymentType: Kubernetes, {spec}}}"));
    for definition in [
        stage("spec: <+input>"),
        deploys("execution: <+input>"),
        deploys("service: {serviceInputs: <+input>}"),
        deploys("environment: {environmentInputs: <+input>}"),
        deploys("environment: {infrastructureDefinitions: <+input>}"),
        deploys("execution: {steps: [{step: <+input>}]}"),
        deploys("execution: {steps: [{step: {type: ShellScript, spec: {environmentVariables: <+input>}}}]}"),
        deploys("execution: {steps: [{step: {type: Run, spec: {command: 'echo <+<+pipeline.variables.s>>'}}}]}"),
        "pipeline: {stages: [{stage: {type: Pipeline, spec: {pipeline: plain, inputs: <+input>}}}]}".to_owned(),
        "{version: 1, pipeline: {stages: [{chain: {uses: plain, with: <+input>}}]}}".to_owned(),
    ] {
        register(&mut client, "late", &definition);
        assert!(!may(&mut client, "late"), "{definition}");
        let why = missing(&mut client, "late");
        assert!(why.len() == 1 && why[0].2.starts_with("unresolved expression <+"), "{definition}: {why:?}");
    }
}
