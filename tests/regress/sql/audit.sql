-- The log, as its readers meet it.
\set VERBOSITY default
SELECT harness_rbac.create_scope('logged', default_access => 'none') > 0 AS created, harness_rbac.create_user('logged', 'boss') > 0 AS created,
       harness_rbac.create_user('logged', 'ana') > 0 AS created;
SELECT harness_rbac.create_scope('logged/pay', default_access => 'none') > 0 AS created;
SELECT harness_rbac.create_scope('other', default_access => 'none') > 0 AS created, harness_rbac.create_user('other', 'eve') > 0 AS created;
SELECT harness_rbac.assign_role('user:boss@logged', '_account_admin', '_all_resources_including_child_scopes', 'logged', 'boss') > 0 AS assigned;
SELECT harness_rbac.assign_role('user:eve@other', '_account_admin', '_all_resources_including_child_scopes', 'other', 'eve') > 0 AS assigned;

-- By function, by SQL, by COPY, by cascade, by TRUNCATE, by a document.
SELECT harness_rbac.create_role('logged', 'Runner', '{core_pipeline_view, core_pipeline_execute}') > 0 AS created;
SELECT harness_rbac.assign_role('user:ana@logged', 'Runner', '_all_resources_including_child_scopes', 'logged', 'runs', reason => 'she asked') > 0 AS assigned;
UPDATE harness_rbac.role_assignments SET disabled = true WHERE identifier = 'runs';
UPDATE harness_rbac.role_assignments SET disabled = true WHERE identifier = 'runs';
SELECT harness_rbac.scope_id('logged') AS id \gset
CREATE TEMPORARY TABLE keys AS SELECT :id AS account, id FROM harness_rbac.resource_types WHERE identifier = 'CONNECTOR';
INSERT INTO harness_rbac.resources (account_id, scope_id, resource_type_id, identifier) SELECT account, account, id, 'docker' FROM keys
    ON CONFLICT (scope_id, resource_type_id, identifier) DO UPDATE SET attributes = '{}';
COPY harness_rbac.resource_types (identifier, levels) FROM stdin;
LOGGED_COPY	{account}
\.
SELECT harness_rbac.drop_role('logged', 'Runner');
SELECT harness_rbac.create_user_group('logged/pay', 'Team') > 0 AS created;
SELECT harness_rbac.add_group_member('user_group:Team@logged/pay', 'user:ana@logged');
SELECT harness_rbac.drop_scope('logged/pay', true);
SELECT count(*) > 0 AS applied FROM harness_rbac.apply_policy('{"version": 1, "scope": "logged", "users": [{"identifier": "cy"}]}');
SELECT harness_rbac.create_resource_type('LOGGED_THING', '{account}') > 0 AS created;

-- What is rolled back, in a savepoint or a simulation, leaves nothing.
BEGIN;
SAVEPOINT s;
SELECT harness_rbac.create_user('logged', 'never') > 0 AS created;
ROLLBACK TO s;
COMMIT;
SELECT count(*) FROM harness_rbac.simulate('[{"call": "create_user", "account": "logged", "identifier": "never"}]', 'logged');
SELECT count(*) FROM harness_rbac.audit_log WHERE object ~ 'never';

SELECT who, action, object, scope, change FROM harness_rbac.policy_changes('logged');
SELECT action, object, scope FROM harness_rbac.audit_log WHERE object ~ '^LOGGED_';
SELECT login_role = session_user AS login, role = current_user AS role, principal, token, reason, before, after - '{id,account_id,scope_id,principal_id,role_id,created_at}'::text[] AS after
  FROM harness_rbac.audit_log WHERE action = 'insert role assignment' AND after ->> 'identifier' = 'runs';
-- In its own transaction a change is seen before it is sealed.
BEGIN;
SELECT harness_rbac.set_principal_disabled('user:ana@logged', true);
SELECT action, object, at = now() AS now FROM harness_rbac.audit_log WHERE transaction = pg_current_xact_id_if_assigned();
-- Nothing seals it before the commit.
SET CONSTRAINTS ALL IMMEDIATE;
SELECT action, object, at > now() AS sealed FROM harness_rbac.audit_log WHERE transaction = pg_current_xact_id_if_assigned();
SELECT harness_rbac.set_principal_disabled('user:ana@logged', false);
COMMIT;
SELECT * FROM harness_rbac.verify_audit_log('logged');

-- Reading follows core_audit_view. What is of another account is as if it were not.
SELECT count(*) > 10 AS whole, count(DISTINCT account_id) AS accounts FROM harness_rbac.audit_entries WHERE account_id = harness_rbac.scope_id('logged');
CREATE ROLE regress_reader;
SET ROLE regress_reader;
SELECT count(*) FROM harness_rbac.audit_log;
SELECT count(*) FROM harness_rbac.policy_changes(NULL);
SELECT harness_rbac.has_permission_at(now(), 'core_account_view', 'logged', principal => 'user:ana@logged');
SELECT * FROM harness_rbac.verify_audit_log('logged');
SELECT * FROM harness_rbac.audit_entries;
SELECT harness_rbac.partition_audit_log();
SELECT * FROM harness_rbac.drop_audit_log(now());
RESET ROLE;
\set VERBOSITY terse
BEGIN;
SET LOCAL harness_rbac.principal = 'user:boss@logged';
SET LOCAL ROLE regress_reader;
SELECT count(*) > 10 AS all_of_the_own, count(*) FILTER (WHERE scope !~ '^logged') AS of_others FROM harness_rbac.audit_log;
SELECT action, object FROM harness_rbac.policy_changes('logged/pay') ORDER BY 1, 2 COLLATE "C";
SELECT count(*) FROM harness_rbac.policy_changes('other');
SELECT harness_rbac.has_permission_at(now(), 'core_user_view', 'logged');
SELECT * FROM harness_rbac.verify_audit_log('logged');
SAVEPOINT s;
SELECT harness_rbac.has_permission_at(now(), 'core_user_view', 'other', principal => 'user:eve@other');
ROLLBACK TO s;
SELECT harness_rbac.has_permission_at(now(), 'core_user_view', 'nowhere', principal => 'user:eve@other');
ROLLBACK TO s;
SELECT * FROM harness_rbac.role_bindings_at(now(), 'other');
ROLLBACK TO s;
SELECT * FROM harness_rbac.verify_audit_log('other');
ROLLBACK TO s;
SELECT * FROM harness_rbac.verify_audit_log();
ROLLBACK TO s;
SELECT * FROM harness_rbac.drop_audit_log(now());
ROLLBACK;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@logged';
SET LOCAL ROLE regress_reader;
SELECT count(*) FROM harness_rbac.audit_log;
SELECT count(*) FROM harness_rbac.policy_changes(NULL);
ROLLBACK;

-- The policy as it was.
SELECT clock_timestamp() AS then \gset
SELECT harness_rbac.has_permission('core_role_edit', 'logged', principal => 'user:boss@logged');
SELECT harness_rbac.assign_role('user:ana@logged', '_account_admin', '_all_resources_including_child_scopes', 'logged', 'next') > 0 AS assigned;
SELECT harness_rbac.drop_principal('user:boss@logged');
SELECT harness_rbac.has_permission('core_role_edit', 'logged', principal => p) AS now, harness_rbac.has_permission_at(:'then', 'core_role_edit', 'logged', principal => p) AS then,
       harness_rbac.has_permission_at(:'then', 'core_role_edit', harness_rbac.scope_id('logged'), principal => p) AS by_id
  FROM unnest('{user:boss@logged,user:ana@logged,user:eve@other}'::text[]) AS p;
SELECT principal, role, resource_group, identifier, in_force, reason FROM harness_rbac.role_bindings_at(:'then', 'logged');
SELECT harness_rbac.has_permission_at('2001-01-01', 'core_role_edit', 'logged', principal => 'user:boss@logged') AS before_all,
       harness_rbac.has_permission_at(now() + interval '1 year', 'core_role_edit', 'logged', principal => 'user:ana@logged') AS to_come;
\set VERBOSITY default
SELECT harness_rbac.has_permission_at(NULL, 'core_role_edit', 'logged', principal => 'user:boss@logged');
SELECT harness_rbac.has_permission_at(now(), 'core_role_edit', 'not a path', principal => 'user:boss@logged');
BEGIN READ ONLY;
SELECT harness_rbac.has_permission_at(now(), 'core_role_edit', 'logged', principal => 'user:boss@logged');
ROLLBACK;
SELECT * FROM harness_rbac.verify_audit_log('logged/pay');
-- A dropped account leaves its log.
SELECT harness_rbac.drop_scope('logged', true);
SELECT action, object, scope FROM harness_rbac.policy_changes('logged', since => :'then') WHERE action ~ 'account';
SELECT harness_rbac.has_permission_at(:'then', 'core_role_edit', 'logged', principal => 'user:boss@logged') AS then;
SELECT * FROM harness_rbac.verify_audit_log();
SELECT harness_rbac.partition_audit_log(0);
SELECT * FROM harness_rbac.drop_audit_log(now() + interval '1 day');
-- A report tells of changes what the log shows: not below where it may be viewed, nor of a former account of that name.
\o /dev/null
SELECT harness_rbac.create_scope('logged', default_access => 'none'), harness_rbac.create_scope('logged/pay', default_access => 'none'),
       harness_rbac.create_user('logged', 'ana');
SELECT harness_rbac.create_role('logged', 'Auditor', '{core_audit_view}'), harness_rbac.create_role('logged/pay', 'Hidden_role', '{}'),
       harness_rbac.create_role('logged', 'Looker', '{core_account_view,core_organization_view,core_user_view,core_usergroup_view,core_serviceaccount_view,core_role_view,core_resourcegroup_view}');
SELECT harness_rbac.assign_role('user:ana@logged', 'Auditor', '_all_account_level_resources', 'logged'),
       harness_rbac.assign_role('user:ana@logged', 'Looker', '_all_resources_including_child_scopes', 'logged');
\o
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@logged';
SET LOCAL ROLE regress_reader;
SELECT page ~ '"insert role","Auditor' AS own, page ~ 'Hidden_role' AS below_is_shown, page ~ '"insert role","Hidden_role' AS below, page ~ 'user:boss@logged' AS former
  FROM harness_rbac.access_report('logged') AS page;
ROLLBACK;
SELECT harness_rbac.drop_scope('logged', true);
SELECT harness_rbac.drop_scope('other', true);
DROP ROLE regress_reader;
DELETE FROM harness_rbac.resource_types WHERE identifier ~ '^LOGGED_';
