-- Every administrative function doing what it is for. Own schema path, no privileges needed beyond EXECUTE.
SET search_path = harness_rbac;
\pset null '-'

-- scopes
SELECT create_scope('admin', 'Administration', 'For this test', '{"team": "core"}') > 0 AS created;
SELECT create_scope('admin/payments', default_access => 'basic') > 0 AS created;
SELECT create_scope('admin/payments/checkout', default_access => 'none') > 0 AS created;
SELECT path, level, name, description, tags FROM scopes ORDER BY path;
SELECT scope_path(scope_id('admin/payments/checkout')), scope_id('nowhere'), scope_path(0), scope_id(NULL);
CREATE VIEW pg_temp.bindings AS
SELECT p.kind || ':' || p.identifier AS principal, r.identifier AS role, g.identifier AS resource_group, s.path AS scope,
       a.disabled, a.valid_from, a.valid_until, a.reason
  FROM role_assignments a JOIN principals p ON p.id = a.principal_id JOIN roles r ON r.id = a.role_id
  JOIN resource_groups g ON g.id = a.resource_group_id JOIN scopes s ON s.id = a.scope_id;
SELECT principal, role, resource_group, scope, reason FROM pg_temp.bindings ORDER BY scope;

-- principals and memberships
SELECT create_user('admin', 'ana@example.com', 'Ana', 'ana@example.com') > 0 AS created;
SELECT create_user('admin', 'ben') > 0 AS created;
SELECT create_user_group('admin', 'Developers', 'All developers') > 0 AS created;
SELECT create_service_account('admin/payments', 'ci') > 0 AS created;
SELECT kind, identifier, name, email, disabled FROM principals WHERE id > 0 ORDER BY kind, identifier;
SELECT add_group_member('user_group:Developers@admin', 'user:ana@example.com@admin');
SELECT add_scope_user('admin/payments/checkout', 'user:ben@admin');
SELECT g.identifier AS user_group, u.identifier AS member FROM group_members m
  JOIN principals g ON g.id = m.group_id JOIN principals u ON u.id = m.user_id;
SELECT s.path, u.identifier AS member FROM scope_users x JOIN scopes s ON s.id = x.scope_id JOIN principals u ON u.id = x.user_id ORDER BY s.path;

-- the application's own types and permissions
SELECT create_resource_type('INVOICE', '{project}', 'Invoices') > 10000 AS created;
SELECT create_permission('app_invoice_view', 'INVOICE', 'view', '{account,project}') > 10000 AS created;
SELECT create_permission('app_invoice_pay', 'INVOICE', 'pay', '{project}') > 10000 AS created;

-- roles
SELECT create_role('admin/payments/checkout', 'Cashier', '{app_invoice_view,app_invoice_pay,app_invoice_pay}', 'Cashier') > 10000 AS created;
SELECT alter_role('admin/payments/checkout', 'Cashier', '{core_pipeline_view,app_invoice_view}', '{app_invoice_pay,core_pipeline_edit}');
SELECT p.identifier FROM role_permissions x JOIN roles r ON r.id = x.role_id JOIN permissions p ON p.id = x.permission_id
 WHERE r.identifier = 'Cashier' ORDER BY 1;

-- resource groups
SELECT create_resource_group('admin/payments/checkout', 'Some',
    '{"includeAllResources": false, "resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "it''s", "deploy"]},
      {"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["Production"]}},
      {"resourceType": "INVOICE"}]}') > 10000 AS created;
SELECT create_resource_group('admin', 'Everything', '{"includeAllResources": true}',
    '[{"accountIdentifier": "admin", "orgIdentifier": "payments", "filter": "INCLUDING_CHILD_SCOPES"}, {"scope": "admin"}]') > 10000 AS created;
SELECT g.identifier, s.path, x.include_child_scopes FROM resource_group_scopes x
  JOIN resource_groups g ON g.id = x.resource_group_id JOIN scopes s ON s.id = x.scope_id ORDER BY 1, 2;
SELECT x.ordinal, t.identifier AS type, x.identifiers, x.attribute_name, x.attribute_values
  FROM resource_group_selectors x JOIN resource_types t ON t.id = x.resource_type_id ORDER BY 1;
SELECT alter_resource_group('admin', 'Everything', '{"resources": [{"resourceType": "SECRET"}]}');
SELECT alter_resource_group('admin', 'Everything', included_scopes => '[{"scope": "admin/payments/checkout"}]');
SELECT g.identifier, g.include_all_resources, s.path, x.include_child_scopes FROM resource_group_scopes x
  JOIN resource_groups g ON g.id = x.resource_group_id JOIN scopes s ON s.id = x.scope_id WHERE g.identifier = 'Everything';

-- assignments
SELECT assign_role('user_group:Developers@admin', 'Cashier', 'Some', 'admin/payments/checkout', 'till', reason => 'shift 1') > 0 AS assigned;
SELECT assign_role('service_account:ci@admin/payments', '_pipeline_executor', '_all_project_level_resources', 'admin/payments/checkout') > 0 AS assigned;
SELECT identifier ~ '^role_assignment_[0-9a-f]{32}$' AS generated FROM role_assignments WHERE identifier LIKE 'role%';
SELECT alter_assignment('admin/payments/checkout', 'till', disabled => true, valid_until => '2030-01-01Z', reason => 'shift 2');
SELECT principal, disabled, valid_from, valid_until = '2030-01-01Z' AS until_2030, reason FROM pg_temp.bindings WHERE role = 'Cashier';
SELECT alter_assignment('admin/payments/checkout', 'till', disabled => false, valid_until => 'infinity');
SELECT principal, disabled, valid_from, valid_until, reason FROM pg_temp.bindings WHERE role = 'Cashier';
SELECT has_permission('core_pipeline_view', 'admin/payments/checkout', 'deploy', 'user:ana@example.com@admin');

-- resources
SELECT register_resource('admin/payments/checkout', 'ENVIRONMENT', 'prod', '{"type": "Production"}') = register_resource('admin/payments/checkout', 'ENVIRONMENT', 'prod', '{"type": "Other"}') AS same_row;
SELECT identifier, attributes FROM resources;
SELECT drop_resource('admin/payments/checkout', 'ENVIRONMENT', 'prod');
SELECT drop_resource('admin/payments/checkout', 'PIPELINE', 'deploy');
SELECT drop_resource('admin/payments/checkout', 'PIPELINE', 'it''s');
SELECT x.ordinal, t.identifier AS type, x.identifiers FROM resource_group_selectors x JOIN resource_types t ON t.id = x.resource_type_id ORDER BY 2;

-- What is dropped takes its assignments along, at home and below.
SELECT set_principal_disabled('user:ben@admin', true);
SELECT disabled FROM principals WHERE identifier = 'ben';
SELECT set_principal_disabled('user:ben@admin', false);
SELECT revoke_role('user_group:Developers@admin', 'Cashier', 'Some', 'admin/payments/checkout');
SELECT count(*) FROM pg_temp.bindings WHERE role = 'Cashier';
SELECT assign_role('user:ana@example.com@admin', 'Cashier', 'Some', 'admin/payments/checkout') > 0 AS assigned;
SELECT drop_role('admin/payments/checkout', 'Cashier');
SELECT assign_role('user:ana@example.com@admin', '_project_viewer', 'Some', 'admin/payments/checkout') > 0 AS assigned;
SELECT drop_resource_group('admin/payments/checkout', 'Some');
SELECT drop_principal('service_account:ci@admin/payments');
SELECT remove_group_member('user_group:Developers@admin', 'user:ana@example.com@admin');
SELECT drop_principal('user_group:Developers@admin');
SELECT remove_scope_user('admin/payments/checkout', 'user:ben@admin');
SELECT drop_principal('user:ben@admin');
SELECT principal, role, scope FROM pg_temp.bindings ORDER BY scope;
SELECT count(*) FROM scope_users;
SELECT drop_scope('admin/payments/checkout');
SELECT drop_scope('admin', "cascade" => true);
SELECT (SELECT count(*) FROM scopes) AS scopes, (SELECT count(*) FROM principals) AS principals, (SELECT count(*) FROM role_assignments) AS assignments,
       (SELECT count(*) FROM resource_groups WHERE id > 10000) AS resource_groups, (SELECT count(*) FROM resources) AS resources;
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;

-- An organization of the same name as a dropped one starts without rights: named selectors have forgotten it.
SELECT create_scope('admin', default_access => 'none') > 0, create_scope('admin/payments', default_access => 'none') > 0;
SELECT create_user('admin', 'ana') > 0;
SELECT create_resource_group('admin', 'Named', '{"resources": [{"resourceType": "ORGANIZATION", "identifiers": ["payments"]}]}') > 0;
SELECT assign_role('user:ana@admin', '_account_admin', 'Named', 'admin') > 0;
SELECT has_permission('core_organization_edit', 'admin', 'payments', 'user:ana@admin');
SELECT drop_scope('admin/payments');
SELECT create_scope('admin/payments', default_access => 'none') > 0;
SELECT has_permission('core_organization_edit', 'admin', 'payments', 'user:ana@admin');
SELECT drop_scope('admin', true);
