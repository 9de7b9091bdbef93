-- Why, who and what.
CREATE EXTENSION harness_rbac;
SET search_path = harness_rbac, public;
SET client_min_messages = warning;
\pset format unaligned
\pset footer off
\o /dev/null
SELECT create_scope('acme', default_access => 'none');
SELECT create_scope('acme/payments', default_access => 'none');
SELECT create_scope('acme/payments/checkout', default_access => 'none');
SELECT create_scope('acme/payments/ledger', default_access => 'none');
SELECT create_scope('globex');
SELECT create_user('acme', 'ana'), create_user('acme', 'ben'), create_user('acme', 'eve'), create_user('globex', 'mallory');
SELECT create_service_account('acme/payments', 'ci');
SELECT create_user_group('acme', 'SampleUG'), create_user_group('acme/payments', 'Releasers');
SELECT add_group_member('user_group:SampleUG@acme', 'user:ana@acme');
SELECT create_role('acme/payments/checkout', 'SampleRole', '{core_pipeline_execute,core_connector_access}');
SELECT create_role('acme', 'Reader', '{core_pipeline_view}');
SELECT create_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{"resources": [
    {"resourceType": "PIPELINE", "identifiers": ["deploy"]}, {"resourceType": "CONNECTOR", "identifiers": ["github", "docker"]}]}');
SELECT create_resource_group('acme/payments/checkout', 'ProductionEnvironments', '{"resources": [
    {"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["Production"]}}]}');
SELECT register_resource('acme/payments/checkout', 'ENVIRONMENT', 'prod', '{"type": "Production"}');
SELECT register_resource('acme/payments/checkout', 'ENVIRONMENT', 'qa', '{"type": "PreProduction"}');
SELECT register_resource('acme/payments/checkout', 'ENVIRONMENT', 'bare');
SELECT register_resource('acme/payments/checkout', 'PIPELINE', 'deploy');
SELECT register_resource('acme/payments/checkout', 'PIPELINE', 'rollback');
SELECT assign_role('user_group:SampleUG@acme', 'SampleRole', 'SampleResourceGroup', 'acme/payments/checkout', 'sample');
SELECT assign_role('service_account:ci@acme/payments', '_organization_viewer', '_all_resources_including_child_scopes', 'acme/payments', 'ci_views');
SELECT assign_role('user:ben@acme', '_project_viewer', 'ProductionEnvironments', 'acme/payments/checkout', 'ben_views');
SELECT assign_role('user_group:Releasers@acme/payments', '_pipeline_executor', '_all_project_level_resources', 'acme/payments/checkout', 'releasers');
\o

-- Yes: the chain.
SELECT jsonb_pretty(explain_permission('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme'));
SELECT * FROM explain_permission_text('core_pipeline_view', 'acme/payments/ledger', 'x', principal => 'service_account:ci@acme/payments');
SELECT * FROM explain_permission_text('core_environment_view', 'acme/payments/checkout', 'prod', principal => 'user:ben@acme');
SELECT * FROM explain_permission_text('core_project_view', 'acme/payments/checkout', principal => 'user:ben@acme');
SELECT * FROM explain_permission_text('core_organization_view', 'acme/payments', principal => 'user:ben@acme');

-- No: what failed, one thing at a time.
SELECT jsonb_pretty(explain_permission('core_pipeline_edit', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme'));
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'rollback', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/ledger', 'deploy', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_secret_access', 'acme/payments/checkout', 's', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_environment_view', 'acme/payments/checkout', 'qa', principal => 'user:ben@acme');
SELECT * FROM explain_permission_text('core_environment_view', 'acme/payments/checkout', 'bare', principal => 'user:ben@acme');
SELECT * FROM explain_permission_text('core_environment_view', 'acme/payments/checkout', principal => 'user:ben@acme');
\o /dev/null
SELECT alter_assignment('acme/payments/checkout', 'sample', disabled => true);
\o
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme');
\o /dev/null
SELECT alter_assignment('acme/payments/checkout', 'sample', disabled => false, valid_until => now() - interval '1 day');
\o
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme');
\o /dev/null
SELECT alter_assignment('acme/payments/checkout', 'sample', valid_from => now() + interval '1 day', valid_until => 'infinity');
\o
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme');
\o /dev/null
SELECT alter_assignment('acme/payments/checkout', 'sample', valid_from => '-infinity');
SELECT set_principal_disabled('user:ana@acme', true);
\o
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_pipeline_edit', 'acme/payments/checkout', 'deploy', principal => 'user:ana@acme');
\o /dev/null
SELECT set_principal_disabled('user:ana@acme', false);
\o
SELECT * FROM explain_permission_text('core_pipelin_execute', 'acme/payments/chekout', principal => 'user:anna@acme', resource_type => 'PIPELINES');
SELECT * FROM explain_permission_text('core_pipeline_execute', 'globex', principal => 'user:ana@acme');
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme');
SELECT * FROM explain_permission_text(NULL, 'acme');
SELECT explain_permission('core_pipeline_execute', 0, principal => 'user:ana@acme');
SELECT explain_permission('core_pipeline_execute', scope_id('acme/payments/checkout'), 'deploy', 'user:ana@acme') -> 'permitted' AS permitted;

-- Who and what.
SELECT * FROM effective_permissions('user:ana@acme', 'acme/payments/checkout');
SELECT permission, resource_type, resource, attributes FROM effective_permissions('user:ben@acme', 'acme/payments/checkout');
SELECT scope, whole FROM permitted_scopes('core_pipeline_view', 'service_account:ci@acme/payments');
SELECT scope, whole FROM permitted_scopes('core_pipeline_execute', 'user:ana@acme');
SELECT * FROM permitted_resources('core_environment_view', 'acme/payments/checkout', 'user:ben@acme');
SELECT * FROM permitted_resources('core_pipeline_execute', 'acme/payments/checkout', 'user:ana@acme');
SELECT * FROM permitted_resources('core_project_view', 'acme/payments', 'service_account:ci@acme/payments');
SELECT permitted_resources('core_environment_view', 'acme/payments/checkout', 'user:ben@acme') LIMIT 1;
SELECT name, resource FROM (VALUES ('user:ben@acme'), ('user:ana@acme')) v (name), LATERAL permitted_resources('core_pipeline_execute', 'acme/payments/checkout', name);
SELECT * FROM permitted_principals('core_pipeline_execute', 'acme/payments/checkout', 'deploy');
SELECT principal FROM permitted_principals('core_project_view', 'acme/payments/checkout');
SELECT count(*) FROM permitted_principals('no_such', 'acme');
SELECT principal, role, resource_group, scope, identifier, in_force FROM role_bindings WHERE scope LIKE 'acme%' ORDER BY scope, identifier;
SELECT scope, tree, level, children, users, user_groups, service_accounts, assignments FROM scope_tree;
SELECT * FROM unused_definitions;
SELECT * FROM principals_without_roles;
\o /dev/null
SELECT assign_role('user:ana@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout', 'wide', valid_until => now() + interval '1 week');
SELECT assign_role('user:ana@acme', '_project_viewer', 'ProductionEnvironments', 'acme/payments/checkout', 'narrow', valid_until => now() + interval '1 day');
SELECT assign_role('user:ana@acme', '_account_admin', '_all_resources_including_child_scopes', 'acme', 'admin');
\o
SELECT identifier FROM expiring_role_bindings;
SELECT * FROM administrators;
SELECT identifier FROM redundant_role_bindings('acme') ORDER BY 1;

-- Who may ask: everyone about themselves, about others who may view them.
CREATE ROLE review_app;
GRANT SET ON PARAMETER harness_rbac.principal TO review_app;
SET ROLE review_app;
SELECT explain_permission('core_pipeline_execute', 'acme/payments/checkout', 'deploy') ->> 'permitted' AS permitted;
SELECT * FROM permitted_scopes('core_pipeline_execute');
SELECT explain_permission('core_pipeline_execute', 'acme/payments/checkout', 'deploy', 'user:ana@acme');
SELECT explain_permission('core_pipeline_execute', 'acme/payments/checkout', 'deploy', 'user:nobody@acme');
SELECT * FROM permitted_principals('core_pipeline_execute', 'acme/payments/checkout');
SELECT * FROM role_bindings;
SELECT * FROM scope_tree;
SET harness_rbac.principal = 'user:ben@acme';
SELECT explain_permission('core_environment_view', 'acme/payments/checkout', 'prod') ->> 'permitted' AS permitted;
SELECT * FROM explain_permission_text('core_environment_view', 'acme/payments/checkout', 'qa');
SELECT scope, whole FROM permitted_scopes('core_environment_view');
SELECT * FROM effective_permissions('user:ana@acme', 'acme/payments/checkout');
SELECT principal, identifier FROM role_bindings;
SELECT scope FROM scope_tree;
SET harness_rbac.principal = 'user:ana@acme';
SELECT principal FROM permitted_principals('core_environment_view', 'acme/payments/checkout', 'prod');
SELECT count(*) FROM role_bindings;
SELECT scope FROM scope_tree;
SELECT explain_permission('core_pipeline_execute', 'globex', principal => 'user:mallory@globex');
RESET ROLE;
RESET harness_rbac.principal;
DROP EXTENSION harness_rbac;
DROP OWNED BY review_app;
DROP ROLE review_app;
