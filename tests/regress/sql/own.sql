-- Values of attribute filters that stand for who is asked about.
SET search_path = harness_rbac;
\pset tuples_only on
SELECT create_scope(s, default_access => 'none') > 0 FROM unnest('{own,own/o,own/o/p}'::text[]) s;
SELECT create_user('own', u) > 0 FROM unnest('{ana,bo,boss}'::text[]) u;
SELECT create_service_account('own/o/p', 'ana') > 0;
SELECT create_user_group('own/o/p', 'Team') > 0;
SELECT add_group_member('user_group:Team@own/o/p', m) FROM unnest('{user:ana@own,user:bo@own}'::text[]) m;
SELECT create_role('own/o/p', 'Role', '{core_environment_view,core_environment_edit}') > 0;
SELECT create_resource_group('own/o/p', 'Own', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${principal}", "all"]}}]}') > 0;
SELECT create_resource_group('own/o/p', 'Mine', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "by", "attributeValues": ["${principal.identifier}"]}}]}') > 0;
SELECT assign_role('user_group:Team@own/o/p', 'Role', 'Own', 'own/o/p', 'team') > 0;
SELECT register_resource('own/o/p', 'ENVIRONMENT', name, attributes) > 0
  FROM (VALUES ('of_ana', '{"owner": "user:ana@own"}'::jsonb), ('of_bo', '{"owner": ["x", "user:bo@own"]}'), ('of_all', '{"owner": "all"}'), ('of_ci', '{"owner": "service_account:ana@own/o/p"}'),
               ('by_ana', '{"by": "ana"}'), ('odd', '{"owner": "${principal}", "by": "${principal.identifier}"}')) AS r (name, attributes);

-- Decisions about users, service accounts, and the members of a group whoever they are.
SELECT principal, string_agg(name, ' ' ORDER BY name)
  FROM unnest('{user:ana@own,user:bo@own,user:boss@own,service_account:ana@own/o/p,user_group:Team@own/o/p}'::text[]) principal,
       unnest('{of_ana,of_bo,of_all,of_ci,by_ana,odd}'::text[]) name
 WHERE has_permission('core_environment_view', 'own/o/p', name, principal) GROUP BY principal ORDER BY principal;
SELECT assign_role(p, 'Role', g, 'own/o/p') > 0 FROM unnest('{user:ana@own,service_account:ana@own/o/p}'::text[]) p, unnest('{Own,Mine}'::text[]) g;
SELECT principal, string_agg(name, ' ' ORDER BY name)
  FROM unnest('{user:ana@own,user:bo@own,service_account:ana@own/o/p}'::text[]) principal, unnest('{of_ana,of_bo,of_all,of_ci,by_ana,odd}'::text[]) name
 WHERE has_permission('core_environment_view', 'own/o/p', name, principal) GROUP BY principal ORDER BY principal;
-- With attributes given; what is said about the type as a whole, is not about somebody's own.
SELECT has_permission('core_environment_view', 'own/o/p', 'new', 'user:bo@own', '{"owner": "user:bo@own"}'),
       has_permission('core_environment_view', 'own/o/p', 'new', 'user:bo@own', '{"owner": "user:ana@own"}'),
       has_permission('core_environment_view', 'own/o/p', NULL, 'user:bo@own'),
       has_permission('core_environment_view', 'own/o/p', NULL, 'user:bo@own', '{"owner": "user:bo@own"}');

-- Lists, and why.
SELECT resource FROM permitted_resources('core_environment_view', 'own/o/p', 'user:bo@own');
SELECT resource FROM permitted_resources('core_environment_view', 'own/o/p', 'user_group:Team@own/o/p');
SELECT scope, whole FROM permitted_scopes('core_environment_view', 'user:bo@own');
SELECT resource, string_agg(principal, ' ' ORDER BY principal) FROM unnest('{of_ana,of_bo,of_all,of_ci,by_ana}'::text[]) resource, permitted_principals('core_environment_view', 'own/o/p', resource) GROUP BY resource ORDER BY resource;
SELECT permission, attributes FROM effective_permissions('user:bo@own', 'own/o/p') WHERE attributes IS NOT NULL;
SELECT permission, attributes FROM effective_permissions('user_group:Team@own/o/p', 'own/o/p') WHERE attributes IS NOT NULL;
SELECT explain_permission('core_environment_view', 'own/o/p', 'of_bo', 'user:bo@own') #> '{grants,0,selector}';
SELECT explain_permission('core_environment_view', 'own/o/p', 'of_ana', 'user:bo@own') #>> '{near_misses,0,failed,0,detail}';


-- Rows.
CREATE TABLE public.own_thing AS SELECT n AS name, scope_id('own/o/p') AS scope_id, o AS owner FROM (VALUES ('a', 'user:ana@own'), ('b', 'user:bo@own'), ('c', 'all'), ('d', '${principal}'), ('e', NULL)) AS t (n, o);
SELECT protect_table('public.own_thing', 'ENVIRONMENT', 'scope_id', 'name', '{"owner": "owner"}');
CREATE ROLE own_app;
GRANT SELECT ON public.own_thing TO own_app;
GRANT USAGE ON SCHEMA harness_rbac TO own_app;
PREPARE visible AS SELECT string_agg(name, '' ORDER BY name) FROM public.own_thing;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@own'; SET LOCAL ROLE own_app; EXECUTE visible; COMMIT;
BEGIN; SET LOCAL harness_rbac.principal = 'user:bo@own'; SET LOCAL ROLE own_app; EXECUTE visible; COMMIT;
BEGIN; SET LOCAL harness_rbac.principal = 'user:boss@own'; SET LOCAL ROLE own_app; EXECUTE visible; COMMIT;

-- What if, and as it was.
SELECT principal, resource, change FROM simulate('[{"call": "alter_resource_group", "scope": "own/o/p", "identifier": "Own", "resource_filter": {"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "owner", "attributeValues": ["all", "user:bo@own"]}}]}}]', 'own/o/p') WHERE permission = 'core_environment_view';
SELECT clock_timestamp() AS then \gset
SELECT pg_sleep(0.01);
SELECT revoke_role('user_group:Team@own/o/p', 'Role', 'Own', 'own/o/p');
SELECT has_permission('core_environment_view', 'own/o/p', 'of_bo', 'user:bo@own'), has_permission_at(:'then', 'core_environment_view', 'own/o/p', 'of_bo', 'user:bo@own'),
       has_permission_at(:'then', 'core_environment_view', 'own/o/p', 'of_ana', 'user:bo@own');

-- Documents bring it along.
SELECT export_policy('own/o/p') #> '{resourceGroups}' @> '[{"identifier": "Own", "resourceFilter": {"resources": [{"attributeFilter": {"attributeValues": ["${principal}", "all"]}}]}}]';
SELECT count(*) FROM plan_policy(export_policy('own'));
SELECT policy_to_terraform('own') #>> '{resource,harness_platform_resource_group,o-p-Own,resource_filter,0,resources,0,attribute_filter,0,attribute_values,0}';
SELECT count(*) FROM plan_policy(policy_from_terraform(policy_to_terraform('own'), 'own')) WHERE action LIKE '%resource_group%';

-- Nothing else stands for something.
\set VERBOSITY default
SELECT create_resource_group('own/o/p', 'Bad', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "owner", "attributeValues": ["x", "${principal.name}"]}}]}');
\set VERBOSITY sqlstate
SELECT alter_resource_group('own/o/p', 'Own', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${"]}}]}');
SELECT plan_policy(jsonb_set(export_policy('own/o/p'), '{resourceGroups,0,resourceFilter,resources,0,attributeFilter,attributeValues}', '["${x}"]'));
SELECT policy_from_terraform(replace(policy_to_terraform('own')::text, '$${principal}', '$${principal.email}')::jsonb, 'own');
SELECT policy_from_terraform(replace(policy_to_terraform('own')::text, '$${principal}', '${principal}')::jsonb, 'own');
UPDATE resource_group_selectors SET attribute_values = '{x,"${y}"}' WHERE attribute_name = 'owner';
INSERT INTO resource_group_selectors SELECT account_id, resource_group_id, 9, resource_type_id, NULL, 'owner', '{"${now()}"}' FROM resource_group_selectors WHERE attribute_name = 'owner';
-- What a former version let in matches nothing, and can be read and mended.
SET session_replication_role = replica;
UPDATE resource_group_selectors SET attribute_values = '{"${y}"}' WHERE attribute_name = 'by';
RESET session_replication_role;
SELECT has_permission('core_environment_view', 'own/o/p', 'x', 'user:ana@own', '{"by": "${y}"}'), has_permission('core_environment_view', 'own/o/p', 'by_ana', 'user:ana@own');
SELECT count(*) FROM jsonb_path_query(export_policy('own'), '$.resourceGroups[*].resourceFilter.resources[*].attributeFilter.attributeValues[*] ? (@ == "${y}")');
SELECT alter_resource_group('own/o/p', 'Mine', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "by", "attributeValues": ["${principal.identifier}"]}}]}');
SELECT has_permission('core_environment_view', 'own/o/p', 'by_ana', 'user:ana@own');

-- Holding one's own is not enough to hand it out, nor to open resources to others; holding the type is.
\set VERBOSITY default
SELECT create_role('own/o/p', 'Boss', '{core_role_view,core_usergroup_manage,core_user_manage,core_resourcegroup_edit,core_environment_edit}') > 0;
SELECT assign_role('user:ana@own', 'Boss', '_all_project_level_resources', 'own/o/p') > 0;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@own'; SET LOCAL ROLE own_app;
SAVEPOINT s;
SELECT assign_role('user:boss@own', 'Role', 'Own', 'own/o/p') > 0;
ROLLBACK TO s;
SELECT register_resource('own/o/p', 'ENVIRONMENT', 'of_bo', '{"owner": "user:boss@own"}') > 0;
ROLLBACK TO s;
-- This falls to nobody.
SELECT register_resource('own/o/p', 'ENVIRONMENT', 'of_bo', '{"owner": "nobody", "size": 1}') > 0;
ROLLBACK;
SELECT assign_role('user:ana@own', 'Role', '_all_project_level_resources', 'own/o/p') > 0;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@own'; SET LOCAL ROLE own_app;
SELECT assign_role('user:boss@own', 'Role', 'Own', 'own/o/p') > 0;
ROLLBACK;
DROP TABLE public.own_thing;
REVOKE USAGE ON SCHEMA harness_rbac FROM own_app;
DROP ROLE own_app;
SELECT drop_scope('own', true);
