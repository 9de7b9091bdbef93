-- Policy as code: a document out, a document in, what it would do, and what must hold.
\set VERBOSITY terse
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{code, code/o, code/o/p}'::text[]) AS s;
SELECT create_user('code', u) FROM unnest('{root, lead, ana, ben}'::text[]) AS u;
SELECT assign_role('user:root@code', '_account_admin', '_all_resources_including_child_scopes', 'code', 'root');
SELECT create_user_group('code', 'Team', 'The team'), add_group_member('user_group:Team@code', 'user:ana@code');
SELECT create_role('code/o/p', 'Runner', '{core_pipeline_view, core_pipeline_execute}');
SELECT create_resource_group('code/o/p', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy"]}]}');
SELECT assign_role('user_group:Team@code', 'Runner', 'Deploy', 'code/o/p', 'team_runs', valid_until => '2999-01-01');
SELECT add_scope_user('code/o/p', 'user:ben@code');
SELECT create_service_account('code/o', 'ci');
SELECT register_resource('code/o/p', 'ENVIRONMENT', 'live', '{"type": "Production", "n": 1.10}');
\o
SELECT jsonb_pretty(export_policy('code'));
SELECT jsonb_pretty(export_policy('code/o/p'));

-- What is there needs nothing. What is not mentioned stays, or is pruned.
SELECT count(*) FROM plan_policy(export_policy('code'), true);
SELECT count(*) FROM plan_policy('{"version": 1, "scope": "code"}', true);
SELECT * FROM plan_policy('{"version": 1, "scope": "code", "userGroups": []}');
SELECT * FROM plan_policy('{"version": 1, "scope": "code", "userGroups": []}', prune => true);
SELECT * FROM plan_policy('{"version": 1, "scope": "code",
    "scopes": [{"scope": "code/o/q", "name": "New", "users": ["ana"]}, {"scope": "code/o/p", "users": []}],
    "userGroups": [{"scope": "code", "identifier": "Team", "name": "Team", "users": ["ben"]}],
    "roles": [{"scope": "code/o/p", "identifier": "Runner", "permissions": ["core_pipeline_execute", "core_pipeline_edit"]}],
    "resourceGroups": [{"scope": "code/o/p", "identifier": "Deploy", "resourceFilter": {"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "rollback"]}]}}],
    "roleAssignments": [
        {"scope": "code/o/p", "principal": "user_group:Team@code", "roleIdentifier": "Runner", "resourceGroupIdentifier": "Deploy"},
        {"scope": "code/o", "identifier": "ci", "principal": "service_account:ci@code/o", "roleIdentifier": "_organization_viewer",
         "resourceGroupIdentifier": "_all_organization_level_resources", "disabled": true}]}');

-- Assertions decide whether it holds.
SELECT * FROM check_policy('{"version": 1, "scope": "code", "must": [
    {"principal": "user:ana@code", "permission": "core_pipeline_execute", "scope": "code/o/p", "resourceIdentifier": "deploy"},
    {"principal": "user:ana@code", "permission": "core_pipeline_execute", "scope": "code/o/p", "resourceIdentifier": "# other"}],
  "must_not": [
    {"principal": "user:ben@code", "permission": "core_pipeline_execute", "scope": "code/o/p"},
    {"principal": "user:nobody@code", "permission": "core_pipeline_execute", "scope": "code/o/p"},
    {"principal": "user:root@code", "permission": "core_account_edit", "scope": "code"}]}');
SELECT * FROM apply_policy('{"version": 1, "scope": "code", "users": [{"identifier": "new"}],
    "must_not": [{"principal": "user:root@code", "permission": "core_account_edit", "scope": "code"}]}');
SELECT count(*) FROM principals WHERE identifier = 'new';
-- One administrator for another, in one statement; and none at all.
SELECT action, object FROM apply_policy('{"version": 1, "scope": "code", "roleAssignments": [{"scope": "code", "identifier": "root", "principal": "user:lead@code",
    "roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes"}]}');
SELECT * FROM apply_policy('{"version": 1, "scope": "code", "users": [{"identifier": "root"}, {"identifier": "ana"}, {"identifier": "ben"}]}', prune => true);
SELECT action, object FROM apply_policy('{"version": 1, "scope": "code", "roleAssignments": [{"scope": "code", "identifier": "root", "principal": "user:root@code",
    "roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes"}]}');

-- What is wrong is said with its place; what is missing, by its name.
\set VERBOSITY default
\set SHOW_CONTEXT never
SELECT plan_policy('{"version": 1, "scope": "code", "roles": [{"scope": "code", "identifier": "R", "permisions": []}]}');
SELECT plan_policy('{"version": 1, "scope": "code", "roles": [{"scope": "code", "identifier": "_R", "permissions": []}]}');
\set VERBOSITY terse
SELECT plan_policy('{"version": 2, "scope": "code"}');
SELECT plan_policy(NULL);
SELECT export_policy('nowhere');
SELECT export_policy('code//');
SELECT apply_policy('{"version": 1, "scope": "code", "roles": [{"scope": "code", "identifier": "R", "permissions": ["core_nothing_view"]}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "userGroups": [{"scope": "code", "identifier": "Team", "users": ["nobody"]}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "roleAssignments": [{"scope": "code", "principal": "user:ana@code", "roleIdentifier": "R", "resourceGroupIdentifier": "_all_account_level_resources"}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "roleAssignments": [{"scope": "code", "principal": "user:ana@code", "roleIdentifier": "_project_viewer", "resourceGroupIdentifier": "_all_account_level_resources"}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "resourceTypes": [{"identifier": "PIPELINE", "scopes": ["project"]}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "scopes": [{"scope": "code/x/y"}]}');
SELECT apply_policy('{"version": 1, "scope": "code", "scopes": [{"scope": "code"}, {"scope": "code/o/p"}]}', true);

-- YAML, and what Terraform has.
SELECT policy_from_yaml(E'version: 1\nscope: code\nusers:\n  - identifier: ana\n');
SELECT policy_from_yaml('version: [');
SELECT policy_from_terraform('{"provider": {"harness": {"account_id": "code"}}, "resource": {"harness_platform_usergroup": {"t": {"identifier": "Team", "name": "Team", "user_emails": ["ana"]}},
    "harness_platform_role_assignments": {"a": {"role_identifier": "_account_basic", "resource_group_identifier": "_all_account_level_resources",
        "principal": {"type": "USER_GROUP", "identifier": "${harness_platform_usergroup.t.id}"}}}}}');

-- A principal applies what it may do by hand, and sees what it may see.
\o /dev/null
SELECT create_role('code/o/p', 'Lead', '{core_project_view, core_role_view, core_role_edit, core_pipeline_view}');
SELECT assign_role('user:lead@code', 'Lead', '_all_project_level_resources', 'code/o/p');
CREATE ROLE regress_app;
GRANT USAGE ON SCHEMA harness_rbac TO regress_app;
\o
SET ROLE regress_app;
SELECT export_policy('code');
SELECT simulate('[]', 'code');
SET SESSION AUTHORIZATION DEFAULT;
SET harness_rbac.principal = 'user:lead@code';
SET ROLE regress_app;
SELECT export_policy('code/o/p');
SELECT export_policy('nowhere');
SELECT action, object, detail FROM apply_policy('{"version": 1, "scope": "code/o/p", "roles": [{"scope": "code/o/p", "identifier": "Own", "permissions": ["core_pipeline_delete"]}]}');
-- The role is held by others: what the lead does not hold is not handed out; nor does it manage users.
SELECT apply_policy('{"version": 1, "scope": "code/o/p", "roles": [{"scope": "code/o/p", "identifier": "Runner", "permissions": ["core_pipeline_delete"]}]}');
SELECT apply_policy('{"version": 1, "scope": "code/o/p", "roles": []}', true);
SELECT apply_policy('{"version": 1, "scope": "code/o/p", "scopes": [{"scope": "code/o/p", "users": []}]}');
SELECT apply_policy('{"version": 1, "scope": "code/o/p", "permissions": [{"identifier": "x_y", "resourceType": "PIPELINE", "action": "y", "scopes": ["project"]}]}');
RESET ROLE;
SET harness_rbac.principal = 'user:root@code';
SET ROLE regress_app;
SELECT count(*) > 0 AS exported FROM jsonb_object_keys(export_policy('code'));
-- What if.
SELECT * FROM simulate('[{"call": "drop_principal", "principal": "user_group:Team@code"}]', 'code');
SELECT * FROM simulate('[{"call": "assign_role", "principal": "user:ben@code", "role": "Runner", "resource_group": "Deploy", "scope": "code/o/p"},
                         {"call": "alter_role", "scope": "code/o/p", "identifier": "Runner", "remove_permissions": ["core_pipeline_view"]}]', 'code/o');
SELECT * FROM simulate('[{"call": "apply_policy", "policy": {"version": 1, "scope": "code", "userGroups": [{"scope": "code", "identifier": "Team", "users": ["ben"]}]}}]', 'code');
SELECT * FROM simulate('[{"call": "create_scope", "scope": "another"}]', 'code');
SELECT * FROM simulate('[{"call": "begin_session", "principal": "user:lead@code"}]', 'code');
SELECT * FROM simulate('[]', 'nowhere');
RESET ROLE;
RESET harness_rbac.principal;
DROP OWNED BY regress_app;
DROP ROLE regress_app;
