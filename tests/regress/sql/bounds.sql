-- Less than the owner: what keys and sessions are limited to.
\set VERBOSITY terse
\set SHOW_CONTEXT never
SET client_min_messages = warning;
SET search_path = public, harness_rbac;
SELECT count(create_scope(s)) FROM unnest('{less,less/shop,less/shop/one,less/shop/two,other}'::text[]) s;
SELECT count(create_user('less', u)) FROM unnest('{boss,ana,ben}'::text[]) u;
SELECT create_role('less', 'Reader', '{core_connector_view, core_secret_view}') > 0, create_role('less/shop/one', 'Editor', '{core_connector_edit}') > 0;
SELECT create_resource_group('less/shop/one', 'Some', '{"resources": [{"resourceType": "CONNECTOR", "identifiers": ["a", "b"]}]}') > 0;
SELECT assign_role('user:boss@less', '_account_admin', '_all_resources_including_child_scopes', 'less') > 0;
SELECT assign_role('user:ana@less', '_account_admin', '_all_resources_including_child_scopes', 'less') > 0;
SELECT count(register_resource('less/shop/one', 'CONNECTOR', c)) FROM unnest('{a,b,c}'::text[]) c;
CREATE TABLE item (id serial PRIMARY KEY, scope_id bigint, name text);
INSERT INTO item (scope_id, name) SELECT scope_id(s), n FROM unnest('{less/shop/one,less/shop/two}'::text[]) s, unnest('{a,b,c}'::text[]) n;
CREATE INDEX ON item (scope_id);
SELECT protect_table('item', 'CONNECTOR', 'scope_id', 'name');
CREATE ROLE regress_less LOGIN;
GRANT SELECT, INSERT, UPDATE, DELETE ON item TO regress_less;
GRANT USAGE ON SEQUENCE item_id_seq TO regress_less;
GRANT EXECUTE ON FUNCTION begin_session(text), begin_session(text, jsonb, text, text), begin_session(text, text, text) TO regress_less;

-- What is refused, and never read as no limit.
SELECT begin_session('user:ana@less', limited_to => NULL);
SELECT begin_session('user:ana@less', limited_to => 'null');
SELECT begin_session('user:ana@less', limited_to => '[]');
SELECT begin_session('user:ana@less', limited_to => '{}');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less", "principal": "user:ana@less"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "Nothing", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "Nothing", "scope": "less"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less/none"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "other"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_project_viewer", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less"}]');
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "account.Reader", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less"}]');
SELECT current_bound() IS NULL, current_principal() IS NULL;

-- A session within a project, asked in every way.
\set bound '''[{"roleIdentifier": "account.Reader", "resourceGroupIdentifier": "_all_project_level_resources", "scope": "less/shop/one"}]'''
SET ROLE regress_less;
BEGIN;
SELECT begin_session('user:ana@less', limited_to => :bound);
SELECT current_principal(), current_bound(), acting_principal();
SELECT p, s, has_permission(p, s), has_permission(p, s, principal => 'user:boss@less')
  FROM unnest('{core_connector_view, core_connector_edit}'::text[]) p, unnest('{less/shop/one, less/shop/two}'::text[]) s;
SELECT id, name FROM item ORDER BY id;
SELECT permitted_scope_ids('core_connector_view') = ARRAY[scope_id('less/shop/one')];
SELECT scope, whole FROM permitted_scopes('core_connector_view');
SELECT * FROM permitted_resources('core_connector_view', 'less/shop/one');
SELECT count(*) FROM permitted_resources('core_connector_view', 'less/shop/two');
SELECT permission, resource_type, resource FROM effective_permissions(NULL, 'less/shop/one');
SELECT check_access('{"permissions": [{"resourceScope": {"scope": "less/shop/two"}, "permission": "core_connector_view"}, {"resourceScope": {"scope": "less/shop/one"}, "permission": "core_connector_view"}]}');
SELECT explain_permission('core_connector_edit', 'less/shop/one');
SAVEPOINT s;
SELECT require_permission('core_connector_edit', 'less/shop/one');
ROLLBACK TO s;
SELECT create_user('less', 'planted');
ROLLBACK TO s;
SELECT create_api_key('user:ana@less', 'planted');
ROLLBACK TO s;
UPDATE item SET name = 'z';
ROLLBACK TO s;
-- Bound once.
SELECT begin_session('user:ana@less');
ROLLBACK TO s;
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "less"}]');
ROLLBACK TO s;
SELECT begin_session('user:ana@less', limited_to => :bound);
COMMIT;
SELECT current_principal() IS NULL, current_bound() IS NULL;
-- What a savepoint takes back is the principal, not what limits.
BEGIN;
SAVEPOINT s;
SELECT begin_session('user:ana@less', limited_to => :bound);
ROLLBACK TO s;
SELECT current_principal(), has_permission('core_connector_edit', 'less/shop/one', principal => 'user:boss@less');
COMMIT;
SELECT has_permission('core_connector_edit', 'less/shop/one', principal => 'user:boss@less');
RESET ROLE;

-- Handing out within the bound.
BEGIN;
SELECT begin_session('user:ana@less', limited_to => '[{"roleIdentifier": "_project_admin", "resourceGroupIdentifier": "_all_project_level_resources", "scope": "less/shop/one"}]');
SET LOCAL ROLE regress_less;
SELECT assign_role('user:ben@less', '_project_viewer', '_all_project_level_resources', 'less/shop/one') > 0;
SAVEPOINT s;
SELECT assign_role('user:ben@less', '_project_viewer', '_all_project_level_resources', 'less/shop/two') > 0;
ROLLBACK TO s;
SELECT assign_role('user:ben@less', '_account_viewer', '_all_account_level_resources', 'less') > 0;
ROLLBACK;

-- Keys.
SELECT create_api_key('user:ana@less', 'part', limited_to => :bound) AS token \gset
SELECT identifier, bounded FROM api_keys;
SELECT r.identifier AS role, g.identifier AS resource_group, s.path FROM api_key_bounds b JOIN roles r ON r.id = b.role_id JOIN resource_groups g ON g.id = b.resource_group_id JOIN scopes s ON s.id = b.scope_id;
SELECT action, object, scope FROM audit_log WHERE action LIKE '%API key%' AND scope LIKE 'less%' ORDER BY id;
SET ROLE regress_less;
BEGIN;
SELECT authenticate(:'token');
SELECT current_bound(), has_permission('core_connector_view', 'less/shop/one') AS inside, has_permission('core_connector_view', 'less/shop/two') AS outside;
SELECT explain_permission('core_connector_view', 'less/shop/two') -> 'suggestion';
COMMIT;
BEGIN;
SELECT authenticate(:'token', limited_to => '[{"roleIdentifier": "Editor", "resourceGroupIdentifier": "Some", "scope": "less/shop/one"}, {"roleIdentifier": "account.Reader", "resourceGroupIdentifier": "Some", "scope": "less/shop/one"}]');
SELECT current_bound();
SELECT p, r, has_permission(p, 'less/shop/one', r) FROM unnest('{core_connector_view, core_connector_edit}'::text[]) p, unnest('{a, c, NULL}'::text[]) r;
SELECT id, name FROM item ORDER BY id;
SELECT scope, whole FROM permitted_scopes('core_connector_view');
SELECT * FROM permitted_resources('core_connector_view', 'less/shop/one');
SELECT permission, resource_type, resource FROM effective_permissions(NULL, 'less/shop/one');
SAVEPOINT s;
SELECT begin_session('user:ana@less');
ROLLBACK;
-- A wrong token is told before a wrong bound.
SELECT authenticate('pat.less.x.y', limited_to => '[]');
SELECT authenticate(:'token', limited_to => '[]');
RESET ROLE;
SELECT rotate_api_key('user:ana@less', 'part') AS token \gset
BEGIN; SELECT authenticate(:'token'); SELECT current_bound(); COMMIT;
-- What is dropped is out of it, also when it is made again.
SELECT drop_role('less', 'Reader');
SELECT create_role('less', 'Reader', '{core_connector_view, core_secret_view}') > 0;
BEGIN; SELECT authenticate(:'token'); SELECT current_bound(), has_permission('core_connector_view', 'less/shop/one'); COMMIT;
SELECT bounded, (SELECT count(*) FROM api_key_bounds) FROM api_keys;
-- An interval without its type.
SELECT create_api_key('user:ana@less', 'plain', '1 day') IS NOT NULL, create_api_key('user:ana@less', 'endless', NULL) IS NOT NULL;
SELECT identifier, lifetime, bounded FROM api_keys ORDER BY 1;
SELECT severity, object, finding FROM lint() WHERE object LIKE 'API key%';
SELECT drop_api_key('user:ana@less', k) FROM unnest('{part,plain,endless}'::text[]) k;

-- Acting for somebody.
SELECT begin_session('user:boss@less', acting_for => 'user:ana@less', reason => ' ');
SELECT begin_session('user:boss@less', acting_for => 'user:boss@less', reason => 'why');
SELECT begin_session('user:boss@less', acting_for => 'user:nobody@less', reason => 'why');
SELECT begin_session('user:ben@less', acting_for => 'user:nobody@less', reason => 'why');
SELECT begin_session('user:ben@less', acting_for => 'user:ana@less', reason => 'why');
SELECT begin_session('user:boss@less', acting_for => 'service_account:ana@less', reason => 'why');
SELECT begin_session('user:boss@less', acting_for => 'user:ana@other', reason => 'why');
BEGIN READ ONLY;
SELECT begin_session('user:boss@less', acting_for => 'user:ben@less', reason => 'why');
ROLLBACK;
BEGIN;
SET LOCAL client_min_messages = log;
SELECT begin_session('user:boss@less', acting_for => 'user:ben@less', reason => 'cannot see a pipeline');
SET LOCAL client_min_messages = warning;
SELECT current_principal(), acting_principal(), has_permission('core_user_manage', 'less');
SELECT principal, acting_for, reason FROM acting_sessions;
SAVEPOINT s;
SELECT create_user('less', 'planted');
ROLLBACK TO s;
DELETE FROM principals WHERE identifier = 'ana';
ROLLBACK TO s;
SELECT * FROM simulate('[]', 'less');
ROLLBACK TO s;
SELECT apply_policy('{"version": 1, "scope": "less"}');
ROLLBACK TO s;
SELECT authenticate('x');
ROLLBACK TO s;
SELECT begin_session('user:ben@less', acting_for => 'user:ana@less', reason => 'a third');
ROLLBACK TO s;
SELECT begin_session('user:ben@less');
ROLLBACK TO s;
SELECT register_pipeline('less/shop/one', 'p', '{}');
ROLLBACK TO s;
SELECT unprotect_table('item');
ROLLBACK TO s;
SELECT carry_scope('item', 'item');
ROLLBACK TO s;
COMMIT;
SELECT principal, acting_for, reason FROM acting_sessions;
SELECT who, action, object, scope, change FROM policy_changes('less') WHERE action LIKE '%acting%';
-- Within a bound the first one has to have the permission, too.
SELECT begin_session('user:boss@less', limited_to => '[{"roleIdentifier": "_account_viewer", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "less"}]', acting_for => 'user:ana@less', reason => 'why');
BEGIN;
SELECT create_role('less', 'Support', '{core_user_impersonate, core_account_view}') > 0;
SELECT begin_session('user:boss@less', limited_to => '[{"roleIdentifier": "Support", "resourceGroupIdentifier": "_all_account_level_resources", "scope": "less"}]', acting_for => 'user:ana@less', reason => 'why');
SELECT current_principal(), acting_principal(), has_permission('core_account_view', 'less'), has_permission('core_account_edit', 'less');
ROLLBACK;
-- It ends.
BEGIN;
SET LOCAL harness_rbac.acting_limit = '200ms';
SELECT begin_session('user:boss@less', acting_for => 'user:ana@less', reason => 'why');
SELECT pg_sleep(0.3);
SELECT current_principal(), acting_principal(), has_permission('core_account_view', 'less');
SELECT create_user('less', 'planted');
COMMIT;
SHOW harness_rbac.acting_limit;
-- The person concerned sees it, and others do not.
BEGIN; SELECT begin_session('user:ben@less'); SET LOCAL ROLE regress_less; SET LOCAL search_path = pg_catalog; SELECT acting_for, reason FROM harness_rbac.acting_sessions; ROLLBACK;
SELECT * FROM verify_audit_log('less');
DROP TABLE item;
SELECT drop_scope('less', true), drop_scope('other');
DROP OWNED BY regress_less;
DROP ROLE regress_less;
