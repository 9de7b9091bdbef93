//! Configurations of Harness's Terraform provider: read as they are, or refused with the place; never more than they say.
//!
//! What is written here is held against the provider's arguments first.

use harness_rbac_tests::model::{RbacError, SqlState};
use harness_rbac_tests::policy::document::policy_from_terraform;
use harness_rbac_tests::terraform::{plan, refused_as_shown, refused_as_written, state, written};
use serde_json::{Value, json};

/// The document, as JSON.
fn imported(configuration: &Value, account: Option<&str>) -> Result<Value, RbacError> {
    policy_from_terraform(configuration, account).map(|document| serde_json::to_value(document).unwrap())
}

/// A configuration of these resources with a provider for acme. Terraform must take it.
fn of(resources: Value) -> Value {
    let configuration = json!({"provider": {"harness": {"account_id": "acme"}}, "resource": resources});
    assert_eq!(refused_as_written(&configuration), Vec::<String>::new());
    configuration
}

fn import(resources: Value) -> Value {
    imported(&of(resources), None).unwrap()
}

/// The detail of a refusal.
fn refusal(configuration: &Value, account: Option<&str>) -> String {
    let error = imported(configuration, account).unwrap_err();
    assert_eq!(error.sqlstate, SqlState::InvalidParameterValue, "{error:?}");
    assert!(error.detail.starts_with("At "), "{error:?}");
    error.detail
}

fn left_out(document: &mut Value) -> Value {
    document.as_object_mut().unwrap().remove("leftOut").unwrap_or_default()
}

fn assignment(arguments: Value) -> Value {
    let mut block = json!({"role_identifier": "_account_viewer", "resource_group_identifier": "_all_account_level_resources",
        "principal": {"identifier": "ana@example.com", "type": "USER"}});
    block.as_object_mut().unwrap().extend(arguments.as_object().unwrap().clone());
    json!({"harness_platform_role_assignments": {"one": block}})
}

#[test]
fn a_plan_a_state_and_what_is_written_say_the_same() {
    assert_eq!(refused_as_shown(&plan()), Vec::<String>::new());
    assert_eq!(refused_as_shown(&state()), Vec::<String>::new());
    assert_eq!(refused_as_written(&written()), Vec::<String>::new());
    let mut of_plan = imported(&plan(), None).unwrap();
    let of_state = imported(&state(), Some("acme")).unwrap();
    assert_eq!(of_plan, of_state);
    assert_eq!(imported(&state(), None).unwrap(), of_state, "its resource groups name the account");
    assert!(left_out(&mut of_plan).as_array().unwrap().contains(&json!("harness_platform_connector_github.source")));
    let mut of_written = imported(&written(), Some("acme")).unwrap();
    assert!(
        left_out(&mut of_written)
            .as_array()
            .unwrap()
            .contains(&json!("harness_platform_usergroup.team.notification_configs"))
    );
    assert_eq!(of_written, of_plan);
    assert_eq!(
        of_plan["scopes"],
        json!([
        {"scope": "acme/payments", "name": "Payments", "tags": {"owner": "fin"}},
        {"scope": "acme/payments/checkout", "name": "Checkout", "description": "The cart"}])
    );
    assert_eq!(
        of_plan["userGroups"],
        json!([
        {"scope": "acme", "identifier": "guests", "name": "Guests"},
        {"scope": "acme", "identifier": "team", "name": "Team", "users": ["ana@example.com", "cy@example.com"]}])
    );
    let roles: Vec<&str> = of_plan["roleAssignments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["roleIdentifier"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["_account_viewer", "_account_admin", "_pipeline_executor", "org.deployer", "runner"]);
}

#[test]
fn the_account_comes_from_the_argument_else_from_the_provider() {
    let resources = json!({"harness_platform_roles": {"runner": {"identifier": "runner", "name": "runner", "permissions": ["core_pipeline_view"]}}});
    let nobody = json!({"resource": resources});
    assert_eq!(refused_as_written(&nobody), Vec::<String>::new());
    assert!(refusal(&nobody, None).contains("account_id"));
    assert_eq!(imported(&nobody, Some("acme")).unwrap()["roles"][0]["scope"], "acme");
    assert_eq!(import(resources.clone())["scope"], "acme");
    // Harness's name of the account need not be the one that it has here.
    assert_eq!(imported(&of(resources.clone()), Some("here")).unwrap()["roles"][0]["scope"], "here");
    let computed = json!({"provider": {"harness": {"account_id": "${var.account}"}}, "resource": resources});
    assert!(refusal(&computed, None).contains("account_id"));
    assert!(imported(&computed, Some("acme")).is_ok());
    let group = |account: &str| json!({"harness_platform_service_account": {"ci": {"identifier": "ci", "name": "ci", "email": "ci@x", "account_id": account}}});
    assert!(refusal(&of(group("globex")), None).contains("2 accounts"));
    assert!(refusal(&of(group("globex")), Some("acme")).contains("2 accounts"));
    // What nothing resolves may be another account than that of the provider.
    assert!(refusal(&of(group("${var.account}")), None).contains("harness_platform_service_account.ci.account_id:"));
    let told = imported(&of(group("${var.account}")), Some("acme")).unwrap();
    assert_eq!(told["serviceAccounts"][0]["scope"], "acme");
    assert!(imported(&of(group("acme")), Some("acme/o")).is_err());
    let two = json!({"provider": {"harness": [{"account_id": "acme"}, {"alias": "b", "account_id": "globex"}]}, "resource": {}});
    assert!(refusal(&two, None).contains("2 accounts"));
}

/// An account that nobody knows is not taken for the one beside it, whatever the argument says.
#[test]
fn one_of_several_providers_must_not_be_of_an_unknown_account() {
    let admin = |provider: Value| assignment(json!({"provider": provider, "role_identifier": "_account_admin"}));
    let of =
        |providers: Value, provider: Value| json!({"provider": {"harness": providers}, "resource": admin(provider)});
    let (acme, other) = (json!({"account_id": "acme"}), json!({"alias": "b", "account_id": "${var.b}"}));
    let default = Value::Null;
    for (providers, provider, place) in [
        (json!([acme, other]), json!("harness.b"), "provider.harness.b.account_id:"),
        (json!([acme, other]), default.clone(), "provider.harness.b.account_id:"),
        (json!([acme, {"alias": "b"}]), json!("${harness.b}"), "provider.harness.b.account_id:"),
        (json!([{"account_id": "${var.a}"}, other]), json!("harness.b"), ".account_id:"),
        // The default one is then of an account that the environment names.
        (json!([{"alias": "b", "account_id": "acme"}]), default.clone(), "provider.harness.account_id:"),
        (json!(acme), json!("globex"), "provider.globex.account_id:"),
        (
            json!([{"alias": "b", "for_each": "${var.all}", "account_id": "${each.value}"}]),
            json!("harness.b"),
            "for_each:",
        ),
        (json!(acme), json!(["harness"]), "harness_platform_role_assignments.one.provider:"),
    ] {
        for account in [None, Some("acme")] {
            let detail = refusal(&of(providers.clone(), provider.clone()), account);
            assert!(detail.contains(place), "{detail}");
        }
    }
    let here = |providers: Value, provider: Value, account: Option<&str>| {
        imported(&of(providers, provider), account).unwrap()["roleAssignments"][0]["scope"].clone()
    };
    assert_eq!(here(json!({"account_id": "${var.a}"}), default.clone(), Some("acme")), "acme");
    assert_eq!(here(json!([other]), json!("harness.b"), Some("acme")), "acme");
    assert_eq!(here(json!([{"account_id": "${var.b}"}, other]), json!("harness.b"), Some("acme")), "acme");
    let same = json!({"alias": "b", "account_id": "acme"});
    assert_eq!(here(json!([acme, same]), json!("harness.b"), None), "acme");
    assert_eq!(here(json!([same]), json!("harness.b"), None), "acme");

    let shown = |key: &str, provider: Value| {
        let mut shown = plan();
        shown["configuration"]["provider_config"][key] = provider;
        shown
    };
    let of_b = |account: Value| {
        json!({"name": "harness", "full_name": "registry.terraform.io/harness/harness", "alias": "b",
            "expressions": {"account_id": account}})
    };
    let unknown = json!({"references": ["var.b"]});
    for account in [None, Some("acme")] {
        let detail = refusal(&shown("harness.b", of_b(unknown.clone())), account);
        assert!(detail.contains("provider_config.harness.b.account_id:"), "{detail}");
    }
    assert!(
        refusal(&shown("harness", of_b(json!({"references": ["each.value"]}))), Some("acme")).contains("account_id:")
    );
    assert!(imported(&shown("harness", of_b(unknown)), Some("acme")).is_ok());
    assert!(imported(&shown("harness.b", of_b(json!({"constant_value": "acme"}))), None).is_ok());
    // Required, without a block: it is of whichever account the environment names, which matters once a resource is its.
    let mut bare = shown("harness.b", json!({"name": "harness", "full_name": "registry.terraform.io/harness/harness"}));
    assert!(imported(&bare, None).is_ok());
    bare["configuration"]["root_module"]["resources"][0]["provider_config_key"] = json!("harness.b");
    assert!(refusal(&bare, Some("acme")).contains("provider_config.harness.b.account_id:"));
}

#[test]
fn the_roles_of_a_disabled_user_are_disabled() {
    let ben = |disabled: Value| {
        let mut shown = state();
        let resources = shown["values"]["root_module"]["resources"].as_array_mut().unwrap();
        resources.iter_mut().find(|one| one["type"] == "harness_platform_user").unwrap()["values"]["disabled"] =
            disabled;
        let document = imported(&shown, Some("acme")).unwrap();
        let entries = document["roleAssignments"].as_array().unwrap();
        entries.iter().find(|entry| entry["principal"] == "user:ben@example.com@acme").unwrap()["disabled"].clone()
    };
    assert_eq!(ben(json!(true)), json!(true));
    assert_ne!(ben(json!(false)), json!(true));
}

#[test]
fn the_json_syntax_has_two_forms_and_comments() {
    let account = json!({"account_id": "acme", "identifier": "ci", "name": "ci", "email": "ci@x", "org_id": "", "//": "no organization"});
    let object = import(json!({"//": "all", "harness_platform_service_account": {"//": "some", "ci": account}}));
    let list = import(json!([{"harness_platform_service_account": [{"ci": [account]}]}]));
    assert_eq!(object, list);
    assert_eq!(object["serviceAccounts"], json!([{"scope": "acme", "identifier": "ci", "name": "ci"}]));
    let off = import(assignment(json!({"disabled": "true"})));
    assert_eq!(off["roleAssignments"][0]["disabled"], json!(true));
    assert_eq!(import(assignment(json!({"disabled": "false"}))), import(assignment(json!({}))));
    let twice = of(
        json!([{"harness_platform_service_account": {"ci": account}}, {"harness_platform_service_account": {"ci": account}}]),
    );
    assert!(refusal(&twice, None).contains("twice"));
}

#[test]
fn what_nothing_resolves_is_refused_with_its_place() {
    let group = |arguments: Value| {
        let mut block = json!({"account_id": "acme", "identifier": "some", "name": "some",
            "resource_filter": {"resources": {"resource_type": "PIPELINE"}}});
        block.as_object_mut().unwrap().extend(arguments.as_object().unwrap().clone());
        json!({"harness_platform_resource_group": {"some": block}})
    };
    let one = "harness_platform_role_assignments.one";
    for (resources, place) in [
        (assignment(json!({"disabled": "${!var.enabled}"})), format!("{one}.disabled")),
        (assignment(json!({"role_identifier": "${var.role}"})), format!("{one}.role_identifier")),
        (
            assignment(json!({"role_identifier": "%{ if true }_account_admin%{ endif }"})),
            format!("{one}.role_identifier"),
        ),
        (assignment(json!({"role_identifier": "${local.a[\"}\"]}"})), format!("{one}.role_identifier")),
        (assignment(json!({"org_id": "${var.organization}"})), format!("{one}.org_id")),
        (assignment(json!({"principal": "${var.principal}"})), format!("{one}.principal")),
        (
            assignment(json!({"principal": {"type": "USER", "identifier": "${var.ana}"}})),
            format!("{one}.principal.identifier"),
        ),
        (
            group(
                json!({"resource_filter": {"include_all_resources": "${var.all}", "resources": {"resource_type": "PIPELINE"}}}),
            ),
            "resource_filter.include_all_resources".into(),
        ),
        (
            group(
                json!({"resource_filter": {"resources": {"resource_type": "PIPELINE", "identifiers": "${var.names}"}}}),
            ),
            "resource_filter.resources.identifiers".into(),
        ),
        (group(json!({"included_scopes": {"filter": "${var.filter}"}})), "included_scopes.filter".into()),
        (
            json!({"harness_platform_roles": {"r": {"identifier": "r", "name": "r", "permissions": ["${var.p}"]}}}),
            "permissions[0]".into(),
        ),
        (
            json!({"harness_platform_usergroup": {"g": {"identifier": "g", "name": "g", "sso_linked": "${var.sso}"}}}),
            "sso_linked".into(),
        ),
    ] {
        let detail = refusal(&of(resources), None);
        assert!(detail.contains(&format!("{place}:")), "{detail}");
    }
    for (part, value, place) in [
        ("module", json!({"teams": {"source": "./teams"}}), "module.teams"),
        ("modul", json!({"teams": {}}), "modul"),
        (
            "resource",
            json!({"harness_platform_roles": {"r": {"count": 0, "identifier": "r", "name": "r"}}}),
            "roles.r.count",
        ),
        (
            "resource",
            json!({"harness_platform_roles": {"r": {"for_each": {}, "identifier": "r", "name": "r"}}}),
            "roles.r.for_each",
        ),
        (
            "resource",
            json!({"harness_platform_role_assignments": {"a": {"dynamic": {"principal": {}}, "role_identifier": "r"}}}),
            "assignments.a.dynamic",
        ),
        (
            "resource",
            json!({"harness_platform_roles": {"r": {"identifier": "r", "name": "r", "colour": "x"}}}),
            "roles.r",
        ),
        ("resource", json!({"harness_platform_secret": "x"}), "harness_platform_secret"),
        ("resource", json!({"harness_platform_secret": {"x": "y"}}), "harness_platform_secret.x"),
    ] {
        let mut configuration = of(json!({}));
        configuration[part] = value;
        let detail = refusal(&configuration, None);
        assert!(detail.contains(place), "{detail}");
    }
}

/// What widens when it is misunderstood.
#[test]
fn nothing_is_widened() {
    for (resources, place) in [
        (assignment(json!({"project_id": "p"})), "project_id"),
        (assignment(json!({"org_id": "o/p"})), "org_id"),
        (
            assignment(json!({"principal": {"type": "USER_GROUP", "identifier": "g", "scope_level": "organization"}})),
            "principal.scope_level",
        ),
        (assignment(json!({"principal": {"type": "USER_GROUP", "identifier": "g@acme/o"}})), "principal.identifier"),
        (
            assignment(
                json!({"principal": [{"type": "USER", "identifier": "a"}, {"type": "USER", "identifier": "b"}]}),
            ),
            "principal",
        ),
        (assignment(json!({"principal": {"type": "API_KEY", "identifier": "k"}})), "principal.type"),
        (
            assignment(json!({"role_reference": {"identifier": "deployer", "scope_level": "organization"}})),
            "role_identifier",
        ),
        (
            json!({"harness_platform_resource_group": {"g": {"account_id": "acme", "identifier": "g", "name": "g",
            "resource_filter": {"resources": [{"resource_type": "PIPELINE", "identifiers": []}]}}}}),
            "identifiers",
        ),
        (
            json!({"harness_platform_resource_group": {"g": {"account_id": "acme", "org_id": "o", "identifier": "g", "name": "g",
            "included_scopes": {"account_id": "acme", "filter": "INCLUDING_CHILD_SCOPES"},
            "resource_filter": {"include_all_resources": true}}}}),
            "included_scopes",
        ),
        (
            json!({"harness_platform_usergroup": {"g": {"identifier": "g", "name": "g", "users": ["a"], "user_emails": ["b"]}}}),
            "users",
        ),
    ] {
        let detail = refusal(&of(resources), None);
        assert!(detail.contains(place), "{detail}");
    }
    // A role of another scope is no role of this one.
    let mut elsewhere = assignment(json!({"org_id": "o", "role_identifier": "${harness_platform_roles.r.id}"}));
    elsewhere["harness_platform_roles"] = json!({"r": {"identifier": "r", "name": "r", "permissions": []}});
    assert!(refusal(&of(elsewhere), None).contains("role_identifier: What it refers to lives at"));
}

#[test]
fn a_role_may_be_one_of_a_scope_above() {
    let role = |arguments: Value| {
        let mut block = json!({"org_id": "o", "project_id": "p", "resource_group_identifier": "_all_project_level_resources",
            "principal": {"identifier": "ana@example.com", "type": "USER"}});
        block.as_object_mut().unwrap().extend(arguments.as_object().unwrap().clone());
        import(json!({"harness_platform_role_assignments": {"one": block}}))["roleAssignments"][0]["roleIdentifier"]
            .clone()
    };
    let reference = |identifier: &str, level: &str| json!([{"identifier": identifier, "scope_level": level}]);
    assert_eq!(role(json!({"role_reference": reference("deployer", "organization")})), "org.deployer");
    assert_eq!(role(json!({"role_reference": reference("deployer", "account")})), "account.deployer");
    assert_eq!(role(json!({"role_reference": reference("deployer", "project")})), "deployer");
    assert_eq!(
        role(json!({"role_reference": reference("deployer", "organization"), "role_identifier": "deployer"})),
        "org.deployer"
    );
    assert_eq!(role(json!({"role_reference": reference("_project_viewer", "account")})), "_project_viewer");
    assert_eq!(role(json!({"role_reference": [], "role_identifier": "deployer"})), "deployer");
}

#[test]
fn members_that_come_from_elsewhere_are_left_alone() {
    let group = |arguments: Value| {
        let mut block = json!({"identifier": "team", "name": "team", "user_emails": ["ana@example.com"]});
        block.as_object_mut().unwrap().extend(arguments.as_object().unwrap().clone());
        import(json!({"harness_platform_usergroup": {"team": block}}))["userGroups"][0].get("users").cloned()
    };
    for elsewhere in [
        json!({"lifecycle": [{"ignore_changes": ["users", "user_emails"]}]}),
        json!({"lifecycle": {"ignore_changes": "all"}}),
        json!({"lifecycle": {"ignore_changes": ["${user_emails}"]}}),
        json!({"sso_linked": true}),
        json!({"externally_managed": "true"}),
        json!({"user_emails": null}),
    ] {
        assert_eq!(group(elsewhere.clone()), None, "{elsewhere}");
    }
    for here in [
        json!({}),
        json!({"users": []}),
        json!({"lifecycle": {"ignore_changes": ["notification_configs"], "prevent_destroy": true}}),
        json!({"sso_linked": false}),
    ] {
        assert_eq!(group(here.clone()), Some(json!(["ana@example.com"])), "{here}");
    }
    assert_eq!(group(json!({"user_emails": []})), Some(json!([])));
}

#[test]
fn what_bears_on_no_right_is_passed_over_and_listed() {
    let mut document = import(json!({
        "harness_platform_usergroup": {"team": {"identifier": "team", "name": "team", "description": "", "sso_linked": true,
            "notification_configs": [{"type": "EMAIL"}], "linked_sso_id": "okta", "sso_group_name": "eng", "tags": []}},
        "harness_platform_user": {"ben": {"email": "ben@example.com", "user_groups": ["team"]}},
        "harness_platform_pipeline": {"deploy": {"identifier": "deploy"}},
        "aws_s3_bucket": {"logs": [{"count": 3}]}}));
    assert_eq!(
        left_out(&mut document),
        json!([
            "aws_s3_bucket.logs",
            "harness_platform_pipeline.deploy",
            "harness_platform_user.ben.user_groups",
            "harness_platform_usergroup.team.linked_sso_id",
            "harness_platform_usergroup.team.notification_configs",
            "harness_platform_usergroup.team.sso_group_name"
        ])
    );
    assert_eq!(
        document,
        json!({"version": 1, "scope": "acme", "userGroups": [{"scope": "acme", "identifier": "team", "name": "team"}]})
    );
}

/// Terraform leaves out of a plan what it does not know yet, where it would look like a default.
#[test]
fn what_is_known_after_the_apply_is_refused() {
    let place = |plan: &Value, name: &str| {
        let resources = plan["planned_values"]["root_module"]["resources"].as_array().unwrap();
        resources.iter().position(|one| one["name"] == name).unwrap()
    };
    for (name, argument) in [
        ("off", "disabled"),
        ("team_runs", "role_identifier"),
        ("team_runs", "org_id"),
        ("pipelines", "resource_filter"),
        ("team_deploys", "role_reference"),
    ] {
        let mut unknown = plan();
        let number = place(&unknown, name);
        unknown["planned_values"]["root_module"]["resources"][number]["values"]
            .as_object_mut()
            .unwrap()
            .remove(argument);
        // With what the plan says of it, with what the configuration says alone, and with the former alone.
        let mut told = unknown.clone();
        told["resource_changes"][number]["change"]["after_unknown"][argument] = json!(true);
        let mut untold = told.clone();
        untold["configuration"]["root_module"] = json!({});
        for plan in [&unknown, &told] {
            let detail = refusal(plan, None);
            assert!(detail.contains(argument) && detail.contains("after the apply"), "{detail}");
        }
        if argument != "role_reference" {
            assert!(refusal(&untold, None).contains(argument));
        }
    }
    // Within a block.
    let mut within = plan();
    let number = place(&within, "pipelines");
    let pointer = format!("/planned_values/root_module/resources/{number}/values/resource_filter/0/resources/0");
    within.pointer_mut(&pointer).unwrap().as_object_mut().unwrap().remove("identifiers");
    assert!(refusal(&within, None).contains("pipelines.resource_filter.resources.identifiers:"));
    let mut failed = plan();
    failed["errored"] = json!(true);
    assert!(refusal(&failed, None).contains("errored"));
}
