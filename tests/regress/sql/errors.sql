-- What people are told: message, detail, hint, SQLSTATE.
SET search_path = harness_rbac;
\pset tuples_only on
SELECT create_scope(s, default_access => 'none') > 0 FROM unnest('{err,err/payments,err/payments/checkout,other}'::text[]) s;
SELECT create_user('err', 'ana') > 0, create_user('err', 'ben') > 0, create_user('other', 'eve') > 0;
SELECT create_user_group('err', 'Group') > 0, create_service_account('err/payments/checkout', 'ci') > 0;
SELECT create_role('err', 'Role', '{core_pipeline_view}') > 0, create_role('err/payments', 'OrgRole', '{core_pipeline_view}') > 0;
SELECT create_resource_group('err', 'Resources', '{"includeAllResources": true}') > 0;
SELECT assign_role('user:ana@err', '_account_admin', '_all_resources_including_child_scopes', 'err', 'boss') > 0;

-- 42602 invalid_name
SELECT create_scope('no spaces'); \echo :SQLSTATE
SELECT create_scope('a/b/c/d'); \echo :SQLSTATE
SELECT create_user('err', E'tab\there'); \echo :SQLSTATE
SELECT drop_principal('ana'); \echo :SQLSTATE
SELECT drop_principal('robot:r2@err'); \echo :SQLSTATE
SELECT drop_principal('user:ana@err/payments'); \echo :SQLSTATE
SELECT assign_role('user:ana@err', 'team.Role', 'Resources', 'err'); \echo :SQLSTATE

-- 42704 undefined_object
SELECT create_scope('nowhere/x'); \echo :SQLSTATE
SELECT drop_scope('err/nowhere'); \echo :SQLSTATE
SELECT drop_principal('user:zoe@err'); \echo :SQLSTATE
SELECT create_role('err', 'R2', '{core_pipeline_view,core_pipeline_fly}'); \echo :SQLSTATE
SELECT assign_role('user:ana@err', 'Nothing', 'Resources', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ana@err', '_nothing', 'Resources', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ana@err', 'Role', 'Nothing', 'err'); \echo :SQLSTATE
SELECT revoke_role('user:ben@err', 'Role', 'Resources', 'err'); \echo :SQLSTATE
SELECT remove_group_member('user_group:Group@err', 'user:ben@err'); \echo :SQLSTATE
SELECT remove_scope_user('err/payments', 'user:ben@err'); \echo :SQLSTATE
SELECT alter_assignment('err', 'nothing', disabled => true); \echo :SQLSTATE
SELECT drop_resource('err', 'CONNECTOR', 'x'); \echo :SQLSTATE
SELECT register_resource('err', 'GADGET', 'x'); \echo :SQLSTATE

-- 42710 duplicate_object
SELECT create_scope('err'); \echo :SQLSTATE
SELECT create_user('err', 'ana'); \echo :SQLSTATE
SELECT create_role('err', 'Role', '{}'); \echo :SQLSTATE
SELECT create_resource_type('PIPELINE', '{project}'); \echo :SQLSTATE
SELECT assign_role('user:ana@err', '_account_admin', '_all_resources_including_child_scopes', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', '_account_viewer', 'Resources', 'err', 'boss'); \echo :SQLSTATE

-- 22023 invalid_parameter_value
SELECT create_scope(NULL); \echo :SQLSTATE
SELECT create_scope('err/x', tags => '[1]'); \echo :SQLSTATE
SELECT create_scope('err/x', default_access => 'everything'); \echo :SQLSTATE
SELECT create_user('err/payments', 'zoe'); \echo :SQLSTATE
SELECT add_scope_user('err', 'user:ben@err'); \echo :SQLSTATE
SELECT add_scope_user('err/payments', 'user:eve@other'); \echo :SQLSTATE
SELECT add_group_member('user_group:Group@err', 'service_account:ci@err/payments/checkout'); \echo :SQLSTATE
SELECT add_group_member('user_group:Group@err', 'user:eve@other'); \echo :SQLSTATE
SELECT set_principal_disabled('user_group:Group@err', true); \echo :SQLSTATE
SELECT create_resource_type('GADGET', '{galaxy}'); \echo :SQLSTATE
SELECT create_role('err/payments', 'R2', '{core_account_edit}'); \echo :SQLSTATE
SELECT alter_role('err', 'Role', '{core_pipeline_edit}', '{core_pipeline_edit}'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"resources": [{"resourceType": "PIPELINE", "identifier": "x"}]}'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"includeAllResources": true, "resources": [{"resourceType": "PIPELINE"}]}'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{}'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"resources": [{"resourceType": "SECRET"}, {"resourceType": "PIPELINE", "identifiers": ["deploy"]}]}'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"resources": [{"resourceType": "SECRET", "identifiers": ["s"]}]}', '[{"scope": "err", "filter": "INCLUDING_CHILD_SCOPES"}]'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"resources": [{"resourceType": "SECRET", "identifiers": ["s"]}]}', '[{"scope": "err"}, {"scope": "err/payments"}]'); \echo :SQLSTATE
SELECT create_resource_group('err/payments', 'G2', '{"includeAllResources": true}', '[{"scope": "err"}]'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"includeAllResources": true}', '[{"scope": "other"}]'); \echo :SQLSTATE
SELECT create_resource_group('err', 'G2', '{"resources": [{"resourceType": "SECRET", "identifiers": ["s"], "attributeFilter": {"attributeName": "type", "attributeValues": ["x"]}}]}'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', 'Role', 'Resources', 'err', valid_from => '2030-01-01', valid_until => '2029-01-01'); \echo :SQLSTATE
SELECT register_resource('err', 'PIPELINE', 'x'); \echo :SQLSTATE
SELECT register_resource('err', 'CONNECTOR', 'x', '[]'); \echo :SQLSTATE
SELECT check_access('{"permission": []}'); \echo :SQLSTATE

-- 0LP01 invalid_grant_operation
SELECT assign_role('user:eve@other', 'Role', 'Resources', 'err'); \echo :SQLSTATE
SELECT assign_role('service_account:ci@err/payments/checkout', 'Role', 'Resources', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', '_project_admin', 'Resources', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', 'Role', '_all_project_level_resources', 'err'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', 'org.OrgRole', '_all_organization_level_resources', 'err/payments'); \echo :SQLSTATE
SELECT assign_role('user:ben@err', 'account.Role', 'Resources', 'err'); \echo :SQLSTATE

-- 2BP01 dependent_objects_still_exist
SELECT drop_scope('err'); \echo :SQLSTATE
SELECT revoke_role('user:ana@err', '_account_admin', '_all_resources_including_child_scopes', 'err'); \echo :SQLSTATE
SELECT set_principal_disabled('user:ana@err', true); \echo :SQLSTATE
SELECT drop_principal('user:ana@err'); \echo :SQLSTATE
SELECT alter_assignment('err', 'boss', disabled => true); \echo :SQLSTATE
SELECT alter_assignment('err', 'boss', valid_until => '2030-01-01'); \echo :SQLSTATE

-- 42939 reserved_name
SELECT create_scope('org'); \echo :SQLSTATE
SELECT create_role('err', '_mine', '{}'); \echo :SQLSTATE
SELECT drop_role('err', '_account_admin'); \echo :SQLSTATE
SELECT alter_resource_group('err', '_all_account_level_resources', '{"includeAllResources": true}'); \echo :SQLSTATE
SELECT add_group_member('user_group:_account_all_users@err', 'user:ben@err'); \echo :SQLSTATE
SELECT drop_principal('user_group:_account_all_users@err'); \echo :SQLSTATE

-- 42501 insufficient_privilege: what was unknown is said, but nothing of other accounts.
SELECT require_permission('core_pipeline_view', 'err/payments/checkout', 'x', 'user:ana@err') IS NOT NULL; \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'err/payments/checkout', 'x', 'user:ben@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_fly', 'err', NULL, 'user:ben@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'err', NULL, 'user:ben@err', resource_type => 'GADGET'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'err', NULL, 'user:zoe@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'err', NULL, 'zoe'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'other', NULL, 'user:ben@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'neverwas', NULL, 'user:ben@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 0, NULL, 'user:ben@err'); \echo :SQLSTATE
SELECT require_permission('core_pipeline_view', 'err'); \echo :SQLSTATE
SELECT require_permission(NULL, 'err', NULL, 'user:ben@err'); \echo :SQLSTATE

-- An administrator can go when there is another, however the other holds it.
SELECT add_group_member('user_group:Group@err', 'user:ben@err');
SELECT assign_role('user_group:Group@err', '_account_admin', '_all_resources_including_child_scopes', 'err', 'bosses') > 0;
SELECT drop_principal('user:ana@err');
SELECT remove_group_member('user_group:Group@err', 'user:ben@err'); \echo :SQLSTATE
SELECT set_principal_disabled('user:ben@err', true); \echo :SQLSTATE
SELECT drop_principal('user_group:Group@err'); \echo :SQLSTATE
SELECT assign_role('user_group:_account_all_users@err', '_account_admin', '_all_resources_including_child_scopes', 'err') > 0;
SELECT drop_principal('user_group:Group@err');
SELECT drop_principal('user:ben@err'); \echo :SQLSTATE

-- One that was never effective is not kept, and the whole account may go.
SELECT create_user_group('other', 'Empty') > 0, assign_role('user_group:Empty@other', '_account_admin', '_all_resources_including_child_scopes', 'other') > 0;
SELECT revoke_role('user_group:Empty@other', '_account_admin', '_all_resources_including_child_scopes', 'other');
SELECT drop_scope('err', true), drop_scope('other', true);

-- Publications.
SET client_min_messages = error; -- Servers that publish run with wal_level = logical; this one need not.
SELECT create_publication('err');
SELECT create_publication('err'); \echo :SQLSTATE
SELECT create_publication(''); \echo :SQLSTATE
SELECT create_publication(NULL); \echo :SQLSTATE
SELECT tablename, rowfilter FROM pg_publication_tables WHERE pubname = 'err' ORDER BY 1;
DROP PUBLICATION err;
