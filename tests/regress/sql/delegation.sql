-- Principals administer what their permissions say, and hand out no more than they hold.
\set VERBOSITY terse
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{team, team/o, team/o/p, team/o/q, alien}'::text[]) AS s;
SELECT create_user('team', u) FROM unnest('{lead, dev, root, off}'::text[]) AS u;
SELECT create_user('alien', 'et');
SELECT assign_role('user:root@team', '_account_admin', '_all_resources_including_child_scopes', 'team');
-- The lead administers the project p and holds two of its permissions on pipelines, one of them for named ones only.
SELECT create_role('team/o/p', 'Lead', '{core_role_edit, core_role_delete, core_resourcegroup_edit, core_resourcegroup_delete, core_usergroup_manage,
    core_user_manage, core_serviceaccount_edit, core_serviceaccount_delete, core_serviceaccount_manageapikey, core_pipeline_view}');
SELECT assign_role('user:lead@team', 'Lead', '_all_project_level_resources', 'team/o/p', 'lead');
SELECT create_role('team/o/p', 'Runner', '{core_pipeline_execute}');
SELECT create_resource_group('team/o/p', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "rollback"]}]}');
SELECT assign_role('user:lead@team', 'Runner', 'Deploy', 'team/o/p');
SELECT create_user_group('team/o/p', 'Strong'), create_user_group('team', 'Accountwide');
SELECT assign_role('user_group:Strong@team/o/p', '_project_admin', '_all_project_level_resources', 'team/o/p');
SELECT create_service_account('team/o/p', 'robot'), create_service_account('team/o/p', 'strongbot');
SELECT assign_role('service_account:strongbot@team/o/p', '_project_admin', '_all_project_level_resources', 'team/o/p');
SELECT create_api_key('service_account:strongbot@team/o/p', 'old');
SELECT assign_role('user:off@team', '_project_admin', '_all_project_level_resources', 'team/o/p'), set_principal_disabled('user:off@team', true);
CREATE ROLE regress_app;
GRANT USAGE ON SCHEMA harness_rbac TO regress_app;
\o

-- Nobody is bound: nobody may.
SET ROLE regress_app;
SELECT create_role('team/o/p', 'Mine', '{core_pipeline_view}');
RESET ROLE;

SET harness_rbac.principal = 'user:lead@team';
SET ROLE regress_app;
-- Roles: at home, not above, not beside, not in another account; what is not there looks the same.
SELECT create_role('team/o/p', 'Mine', '{core_pipeline_view, core_pipeline_edit}') > 0 AS created;
SELECT create_role('team/o', 'Mine', '{core_pipeline_view}');
SELECT create_role('team/o/q', 'Mine', '{core_pipeline_view}');
SELECT create_role('alien', 'Mine', '{core_pipeline_view}');
SELECT create_role('nobody/there', 'Mine', '{core_pipeline_view}');
SELECT alter_role('team/o/p', 'Missing', '{core_pipeline_view}');
SELECT drop_role('team/o', 'Missing');

-- Assignments: what the lead holds, on what, where, and for how long.
SELECT assign_role('user:dev@team', 'Mine', 'Deploy', 'team/o/p');
SELECT alter_role('team/o/p', 'Mine', remove_permissions => '{core_pipeline_edit}');
SELECT assign_role('user:dev@team', 'Mine', '_all_project_level_resources', 'team/o/p') > 0 AS view_on_all;
SELECT assign_role('user:dev@team', 'Runner', '_all_project_level_resources', 'team/o/p');
SELECT assign_role('user:dev@team', 'Runner', 'Deploy', 'team/o/p', 'runs') > 0 AS execute_on_named;
SELECT assign_role('user:dev@team', '_project_viewer', '_all_project_level_resources', 'team/o/p');
SELECT assign_role('user:dev@team', 'Mine', '_all_project_level_resources', 'team/o/q');
SELECT assign_role('user_group:Accountwide@team', 'Mine', 'Deploy', 'team/o/p') > 0 AS a_group_from_above;
SELECT assign_role('user:et@alien', 'Mine', 'Deploy', 'team/o/p');
SELECT assign_role('user:nobody@alien', 'Mine', 'Deploy', 'team/o/p');

-- A role or a resource group that somebody is assigned.
SELECT alter_role('team/o/p', 'Mine', '{core_pipeline_edit}');
SELECT alter_role('team/o/p', 'Mine', '{core_role_edit}');
SELECT alter_resource_group('team/o/p', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "rollback", "destroy"]}]}');
SELECT alter_resource_group('team/o/p', 'Deploy', '{"includeAllResources": true}');
SELECT alter_resource_group('team/o/p', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy"]}]}');
-- That was the lead's own group, too: what is given away is gone.
SELECT alter_resource_group('team/o/p', 'Deploy', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["deploy", "rollback"]}]}');
SELECT create_resource_group('team/o/p', 'Elsewhere', '{"includeAllResources": true}', '[{"scope": "alien"}]');
SELECT create_resource_group('team/o/p', 'Elsewhere', '{"includeAllResources": true}', '[{"scope": "nobody"}]');

-- Groups, service accounts and their keys, the disabled: whoever gets hold of them gets all they hold.
SELECT add_group_member('user_group:Strong@team/o/p', 'user:lead@team');
SELECT add_group_member('user_group:Accountwide@team', 'user:lead@team');
SELECT create_user_group('team/o/p', 'Weak') > 0 AS created;
SELECT add_group_member('user_group:Weak@team/o/p', 'user:dev@team');
SELECT assign_role('user_group:Weak@team/o/p', 'Mine', '_all_project_level_resources', 'team/o/p') > 0 AS assigned;
SELECT add_group_member('user_group:Weak@team/o/p', 'user:lead@team');
SELECT create_api_key('service_account:strongbot@team/o/p', 'fresh');
SELECT rotate_api_key('service_account:strongbot@team/o/p', 'old');
SELECT drop_api_key('service_account:strongbot@team/o/p', 'old');
SELECT create_api_key('service_account:robot@team/o/p', 'fresh') IS NOT NULL AS of_a_weak_one;
SELECT create_api_key('user:lead@team', 'own') IS NOT NULL AS of_oneself;
SELECT create_api_key('user:root@team', 'others');
SELECT create_api_key('user:nobody@team', 'others');
SELECT set_principal_disabled('service_account:strongbot@team/o/p', true);
SELECT set_principal_disabled('service_account:strongbot@team/o/p', false);
SELECT set_principal_disabled('user:off@team', false);
SELECT drop_principal('service_account:strongbot@team/o/p');
SELECT create_user('team', 'friend');

-- What no permission is about, and what is not there.
SELECT create_scope('mine');
SELECT create_scope('team/mine');
SELECT drop_scope('team/o/p');
SELECT create_resource_type('THING', '{project}');
SELECT map_database_role('regress_app', 'user:lead@team');
SELECT create_publication();
SELECT begin_session('user:root@team');
SELECT alter_assignment('team/o/p', 'lead', valid_until => 'infinity');
SELECT alter_assignment('team/o/p', 'runs', disabled => true);
SELECT alter_assignment('team/o', 'lead', disabled => true);
SELECT alter_assignment('team/o/p', 'missing', disabled => true);
RESET ROLE;
RESET harness_rbac.principal;

-- Held for a time, handed out for no longer.
SELECT alter_assignment('team/o/p', 'lead', valid_until => '2999-01-01');
SET harness_rbac.principal = 'user:lead@team';
SET ROLE regress_app;
SELECT create_user_group('team/o/p', 'Timely') > 0 AS created;
SELECT create_role('team/o/p', 'Timer', '{core_user_manage}') > 0 AS created;
SELECT assign_role('user_group:Timely@team/o/p', 'Timer', '_all_project_level_resources', 'team/o/p');
SELECT assign_role('user_group:Timely@team/o/p', 'Timer', '_all_project_level_resources', 'team/o/p', 't', valid_until => '2998-01-01') > 0 AS assigned;
SELECT alter_assignment('team/o/p', 't', valid_until => '2999-01-02');
SELECT alter_assignment('team/o/p', 't', valid_until => '2999-01-01');
SELECT alter_assignment('team/o/p', 'lead', valid_until => 'infinity');
-- What is disabled grants nothing, until it is enabled.
RESET ROLE;
SELECT assign_role('user_group:Timely@team/o/p', '_project_admin', '_all_project_level_resources', 'team/o/p', 'asleep') > 0 AS assigned;
SELECT alter_assignment('team/o/p', 'asleep', disabled => true);
SET ROLE regress_app;
SELECT add_group_member('user_group:Timely@team/o/p', 'user:dev@team');
SELECT alter_assignment('team/o/p', 'asleep', disabled => false);
SELECT alter_assignment('team/o/p', 'asleep', reason => 'still asleep');
RESET ROLE;
RESET harness_rbac.principal;

-- New scopes: their default access is handed out, too.
\o /dev/null
SELECT create_role('team', 'Founder', '{core_organization_create, core_organization_delete, core_project_create, core_user_manage}');
SELECT create_resource_group('team', 'Whole', '{"includeAllResources": true}', '[{"scope": "team", "filter": "INCLUDING_CHILD_SCOPES"}]');
SELECT assign_role('user:dev@team', 'Founder', 'Whole', 'team');
\o
SET harness_rbac.principal = 'user:dev@team';
SET ROLE regress_app;
SELECT create_scope('team/n');
SELECT create_scope('team/n', default_access => 'none') > 0 AS created;
SELECT create_scope('team/n/project', default_access => 'none') > 0 AS created;
SELECT add_scope_user('team/n/project', 'user:dev@team');
SELECT add_scope_user('team/o', 'user:off@team');
SELECT drop_scope('team/n/project');
SELECT drop_scope('team/n', true);
SELECT create_scope('alien/n', default_access => 'none');
SELECT create_user('team', 'fresh') > 0 AS created;
RESET ROLE;
RESET harness_rbac.principal;
SELECT assign_role('user_group:_account_all_users@team', '_account_basic', '_all_account_level_resources', 'team') > 0 AS assigned,
       assign_role('user_group:_organization_all_users@team/o', '_organization_viewer', '_all_organization_level_resources', 'team/o') > 0 AS assigned,
       create_service_account('team', 'inviter') > 0 AS created, assign_role('service_account:inviter@team', 'Founder', 'Whole', 'team') > 0 AS assigned;
SET harness_rbac.principal = 'service_account:inviter@team';
SET ROLE regress_app;
SELECT create_user('team', 'other');
SELECT add_scope_user('team/o/p', 'user:dev@team');
RESET ROLE;
RESET harness_rbac.principal;

-- Resources: the permissions of their type, and no attributes that open them to others.
\o /dev/null
SELECT create_role('team/o/p', 'Keeper', '{core_environment_edit, core_environment_delete}');
SELECT assign_role('user:dev@team', 'Keeper', '_all_project_level_resources', 'team/o/p');
SELECT create_resource_group('team/o/p', 'Tests', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["Test"]}}]}');
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'live', '{"type": "Production"}');
\o
SET harness_rbac.principal = 'user:dev@team';
SET ROLE regress_app;
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'live', '{"type": "Production", "tags": ["x"]}') > 0 AS registered;
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'live', '{"type": "Test"}');
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'lab', '{"type": "Test"}');
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'lab', '{"type": "Lab"}') > 0 AS registered;
SELECT register_resource('team/o/p', 'SERVICE', 'cart');
SELECT register_resource('team/o/q', 'ENVIRONMENT', 'lab');
SELECT drop_resource('team/o/p', 'ENVIRONMENT', 'lab');
SELECT drop_resource('team/o/p', 'SERVICE', 'cart');
RESET ROLE;
SET harness_rbac.principal = 'user:root@team';
SET ROLE regress_app;
SELECT register_resource('team/o/p', 'ENVIRONMENT', 'live', '{"type": "Test"}') > 0 AS by_an_administrator;
-- An administrator hands out everything.
SELECT add_group_member('user_group:Strong@team/o/p', 'user:dev@team');
SELECT assign_role('user:dev@team', '_account_admin', '_all_resources_including_child_scopes', 'team') > 0 AS assigned;
RESET ROLE;
RESET harness_rbac.principal;

-- EXECUTE of one's own is for who acts for nobody. A binding that a savepoint undid is still one.
GRANT EXECUTE ON FUNCTION create_role(text, text, text[], text), begin_session(text) TO regress_app;
SET ROLE regress_app;
SELECT create_role('team/o', 'ByTheApplication', '{core_pipeline_view}') > 0 AS created;
BEGIN;
SAVEPOINT before;
SELECT begin_session('user:lead@team');
SELECT create_role('team/o', 'ByTheLead', '{core_pipeline_view}');
ROLLBACK TO before;
SELECT current_principal();
SELECT create_role('team/o', 'ByNobody', '{core_pipeline_view}');
ROLLBACK;
RESET ROLE;
-- A superuser may, whomever it looks through.
SET harness_rbac.principal = 'user:lead@team';
SELECT create_role('team/o', 'BySuperuser', '{core_pipeline_view}') > 0 AS created;
RESET harness_rbac.principal;
-- The caller of a function is the role it runs as.
CREATE ROLE regress_helper;
GRANT USAGE ON SCHEMA harness_rbac TO regress_helper;
GRANT EXECUTE ON FUNCTION create_user(text, text, text, text) TO regress_helper;
CREATE FUNCTION sign_up(name text) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    RETURN harness_rbac.create_user('team', name);
ALTER FUNCTION sign_up(text) OWNER TO regress_helper;
SET ROLE regress_app;
SELECT sign_up('walk-in') > 0 AS created;
SELECT create_user('team', 'walk-out');
RESET ROLE;
-- Nothing of it runs within ANALYZE and its like, where code of others runs with the rights of the owner.
CREATE FUNCTION plant(i int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM harness_rbac.create_user(''team'', ''planted''); RETURN i; END';
CREATE TABLE bait (i int);
INSERT INTO bait VALUES (1);
CREATE INDEX ON bait (plant(i));
DROP TABLE bait;
DROP FUNCTION plant(int), sign_up(text);
DROP OWNED BY regress_app, regress_helper;
DROP ROLE regress_app, regress_helper;
