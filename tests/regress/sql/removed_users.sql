-- Who is removed from an organization or project: what is its own there and below goes, what comes from above stays.
\set VERBOSITY terse
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{leave, leave/o, leave/o/p, leave/o/q, leave/x, leave/x/p}'::text[]) AS s;
SELECT create_user('leave', u) FROM unnest('{root, mia, boss, helper}'::text[]) AS u;
SELECT add_scope_user(s, 'user:mia@leave') FROM unnest('{leave/o/p, leave/o/q, leave/x/p}'::text[]) AS s;
SELECT create_user_group(s, 'Team') FROM unnest('{leave, leave/o, leave/o/p, leave/o/q, leave/x/p}'::text[]) AS s;
SELECT add_group_member('user_group:Team@' || s, 'user:mia@leave') FROM unnest('{leave, leave/o, leave/o/p, leave/o/q, leave/x/p}'::text[]) AS s;
-- By herself, through groups, and as one of all users.
SELECT assign_role('user:mia@leave', '_pipeline_executor', '_all_project_level_resources', s, 'mine') FROM unnest('{leave/o/p, leave/o/q, leave/x/p}'::text[]) AS s;
SELECT assign_role('user:mia@leave', '_account_basic', '_all_account_level_resources', 'leave', 'above');
SELECT assign_role('user:root@leave', '_account_admin', '_all_resources_including_child_scopes', 'leave', 'root'), add_scope_user('leave/o', 'user:root@leave');
SELECT assign_role('user:mia@leave', '_organization_viewer', '_all_organization_level_resources', 'leave/o', 'mine');
SELECT assign_role('user_group:Team@' || s, '_project_admin', '_all_project_level_resources', s, 'team') FROM unnest('{leave/o/p, leave/o/q, leave/x/p}'::text[]) AS s;
SELECT assign_role('user_group:Team@leave', '_project_viewer', '_all_project_level_resources', 'leave/o/p', 'from_above');
SELECT assign_role('user_group:_project_all_users@leave/o/p', '_project_viewer', '_all_project_level_resources', 'leave/o/p', 'all');
-- Who manages users of one project, and nothing else.
SELECT create_role('leave/o/p', 'Desk', '{core_user_manage}'), create_resource_group('leave/o/p', 'Users', '{"resources": [{"resourceType": "USER"}]}');
SELECT assign_role('user:helper@leave', 'Desk', 'Users', 'leave/o/p');
CREATE ROLE regress_leave;
GRANT SELECT ON audit_log TO regress_leave;
CREATE TEMPORARY VIEW held AS
    SELECT 'assignment' AS what, s.path AS scope, a.identifier::text AS name FROM role_assignments a JOIN principals p ON p.id = a.principal_id JOIN scopes s ON s.id = a.scope_id WHERE p.identifier = 'mia'
    UNION ALL SELECT 'group', s.path, g.identifier FROM group_members m JOIN principals g ON g.id = m.group_id JOIN scopes s ON s.id = g.scope_id JOIN principals p ON p.id = m.user_id WHERE p.identifier = 'mia'
    UNION ALL SELECT 'user of', s.path, NULL FROM scope_users u JOIN scopes s ON s.id = u.scope_id JOIN principals p ON p.id = u.user_id WHERE p.identifier = 'mia';
\o
SELECT * FROM held ORDER BY 1, 2, 3;

-- What it would do, before it is done.
SELECT principal, scope, change, count(*) AS permissions FROM simulate('[{"call": "remove_scope_user", "scope": "leave/o/p", "member": "user:mia@leave"}]', 'leave') GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT count(*) FROM held;

-- From one project, by whoever manages its users.
BEGIN;
SET LOCAL harness_rbac.principal = 'user:helper@leave';
SET LOCAL ROLE regress_leave;
SELECT revoke_role('user_group:Team@leave/o/p', '_project_admin', '_all_project_level_resources', 'leave/o/p');
ROLLBACK;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:helper@leave';
SET LOCAL ROLE regress_leave;
SELECT remove_scope_user('leave/o/p', 'user:mia@leave');
COMMIT;
SELECT * FROM held ORDER BY 1, 2, 3;
SELECT action, object, scope, principal FROM audit_log ORDER BY id DESC LIMIT 3;
SELECT has_permission('core_pipeline_execute', 'leave/o/p', 'x', 'user:mia@leave') AS by_herself, has_permission('core_pipeline_delete', 'leave/o/p', 'x', 'user:mia@leave') AS by_its_group,
       has_permission('core_pipeline_view', 'leave/o/p', 'x', 'user:mia@leave') AS from_above, has_permission('core_pipeline_execute', 'leave/o/q', 'x', 'user:mia@leave') AS elsewhere;

-- Being added again brings nothing back.
SELECT add_scope_user('leave/o/p', 'user:mia@leave');
SELECT has_permission('core_pipeline_execute', 'leave/o/p', 'x', 'user:mia@leave') AS by_herself, has_permission('core_pipeline_delete', 'leave/o/p', 'x', 'user:mia@leave') AS by_its_group;

-- From the organization: from its projects as well, and nowhere else.
SELECT assign_role('user:mia@leave', '_pipeline_executor', '_all_project_level_resources', 'leave/o/p', 'mine') IS NOT NULL AS assigned;
SELECT remove_scope_user('leave/o', 'user:mia@leave');
SELECT * FROM held ORDER BY 1, 2, 3;
SELECT remove_scope_user('leave/o', 'user:mia@leave');
SELECT remove_scope_user('leave', 'user:mia@leave');
-- An administrator of the account stays one.
SELECT remove_scope_user('leave/o', 'user:root@leave'), has_permission('core_pipeline_delete', 'leave/o/p', 'x', 'user:root@leave') AS stays;

-- A row that goes by itself takes the same along; one that goes with its scope, only what goes in any case.
DELETE FROM scope_users u USING scopes s WHERE s.id = u.scope_id AND s.path = 'leave/x';
SELECT * FROM held ORDER BY 1, 2, 3;
SELECT add_scope_user('leave/x/p', 'user:mia@leave');
SELECT assign_role('user:mia@leave', '_organization_viewer', '_all_organization_level_resources', 'leave/x', 'mine') IS NOT NULL AS assigned;
SELECT drop_scope('leave/x/p');
SELECT * FROM held ORDER BY 1, 2, 3;

-- A document that removes her.
SELECT create_user_group('leave/x', 'Team') IS NOT NULL AS made, add_group_member('user_group:Team@leave/x', 'user:mia@leave');
SELECT * FROM plan_policy('{"version": 1, "scope": "leave", "scopes": [{"scope": "leave/x", "users": []}]}');
BEGIN;
SELECT action, object FROM apply_policy('{"version": 1, "scope": "leave", "scopes": [{"scope": "leave/x", "users": []}]}');
SELECT * FROM held ORDER BY 1, 2, 3;
SELECT count(*) FROM plan_policy('{"version": 1, "scope": "leave", "scopes": [{"scope": "leave/x", "users": []}]}');
ROLLBACK;
-- One that lists all the same what she holds gives it to her anew.
SELECT jsonb_set(export_policy('leave'), '{scopes}', (SELECT jsonb_agg(s || CASE WHEN s ? 'users' THEN '{"users": []}'::jsonb ELSE '{}' END) FROM jsonb_array_elements(export_policy('leave') -> 'scopes') AS s)) AS wanted \gset
SELECT action, object, detail FROM apply_policy(:'wanted', prune => true);
SELECT * FROM held ORDER BY 1, 2, 3;
SELECT count(*) FROM plan_policy(:'wanted', prune => true);
SELECT export_policy('leave') = :'wanted' AS is_as_the_document_says;
SELECT drop_scope('leave', "cascade" => true);
DROP OWNED BY regress_leave;
DROP ROLE regress_leave;
