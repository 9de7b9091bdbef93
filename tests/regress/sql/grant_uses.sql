-- When a grant was last used.
SET search_path = harness_rbac, public;
SET client_min_messages = warning;
CREATE ROLE regress_uses_app;
\o /dev/null
SELECT create_scope('uses', default_access => 'none'), create_scope('uses_other', default_access => 'none');
SELECT create_scope('uses/payments', default_access => 'none');
SELECT create_scope('uses/payments/checkout', default_access => 'none'), create_scope('uses/payments/ledger', default_access => 'none');
SELECT create_user('uses', 'ana'), create_user('uses', 'ben');
SELECT assign_role('user:ana@uses', '_project_viewer', '_all_project_level_resources', 'uses/payments/checkout', 'checkout_views');
SELECT assign_role('user:ana@uses', '_pipeline_executor', '_all_project_level_resources', 'uses/payments/checkout', 'checkout_runs');
SELECT assign_role('user:ana@uses', '_project_viewer', '_all_project_level_resources', 'uses/payments/ledger', 'ledger_views');
SELECT assign_role('user:ana@uses', '_organization_viewer', '_all_organization_level_resources', 'uses/payments', 'organization_views');
SELECT assign_role('user:ben@uses', '_project_viewer', '_all_project_level_resources', 'uses/payments/checkout', 'ben_views');
\o
UPDATE role_assignments SET created_at = created_at - interval '1 year' WHERE account_id = scope_id('uses');
CREATE VIEW public.uses AS
SELECT a.identifier, u.last_used_at IS NOT NULL AS used, u.last_used_at > statement_timestamp() - interval '1 minute' AS just_now
  FROM role_assignments a LEFT JOIN role_assignment_uses u ON u.role_assignment_id = a.id WHERE a.account_id = scope_id('uses') ORDER BY 1;

-- Nothing is noted unless somebody wants to know.
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ana@uses');
SELECT count(*) FROM role_assignment_uses;
\c -
SET search_path = harness_rbac, public;
SET max_parallel_workers_per_gather = 0; -- workers note nothing
SET client_min_messages = warning;
SET harness_rbac.track_grant_uses = on;

-- Where they reach, for what is asked; yes or no. What was not asked about is not used.
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ana@uses'),
       has_permission('core_connector_view', 'uses_other', principal => 'user:ana@uses'),
       has_permission('core_connector_edit', 'uses/payments/ledger', principal => 'user:ana@uses');
SELECT * FROM uses;
SELECT identifier, last_used_at FROM unused_role_bindings WHERE scope LIKE 'uses/%' ORDER BY 1;
SELECT object, finding, mend FROM lint() WHERE object LIKE 'assignment%uses/%';
SELECT access_report('uses/payments') ~ '"idle":\[\["user:ana@uses",' AS is_reported;
SET harness_rbac.track_grant_uses = off;
SELECT count(*) FROM lint() WHERE object LIKE 'assignment%uses/%';
SELECT access_report('uses/payments') ~ '"idle":\[\["user:ana@uses",' AS is_reported;
SET harness_rbac.track_grant_uses = on;

-- Not by transactions that may not write, nor by those that fail for conflicts.
BEGIN READ ONLY;
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ben@uses');
COMMIT;
SELECT count(*) FROM role_assignment_uses;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ben@uses');
COMMIT;
SELECT count(*) FROM role_assignment_uses WHERE last_used_at > statement_timestamp() - interval '1 minute';

-- It is an hour's precision that is kept.
UPDATE role_assignment_uses SET last_used_at = last_used_at - interval '50 minutes' WHERE true;
\c -
SET search_path = harness_rbac, public;
SET max_parallel_workers_per_gather = 0; -- workers note nothing
SET harness_rbac.track_grant_uses = on;
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ana@uses');
SELECT identifier, just_now FROM uses WHERE used;
UPDATE role_assignment_uses SET last_used_at = last_used_at - interval '50 minutes' WHERE true;
\c -
SET search_path = harness_rbac, public;
SET max_parallel_workers_per_gather = 0; -- workers note nothing
SET harness_rbac.track_grant_uses = on;
SELECT has_permission('core_connector_view', 'uses/payments/checkout', principal => 'user:ana@uses');
SELECT identifier, just_now FROM uses WHERE used;

-- A role of the application uses grants, and neither notes nor reads that by itself.
SET harness_rbac.principal = 'user:ana@uses';
SET ROLE regress_uses_app;
SELECT has_permission('core_connector_view', 'uses/payments/ledger');
SELECT harness_rbac._note_grant_uses('{1}');
SELECT count(*) FROM role_assignment_uses;
SET harness_rbac.track_grant_uses = off;
RESET ROLE;
RESET harness_rbac.principal;
SELECT identifier FROM uses WHERE used;

-- What cannot be noted keeps nobody from committing.
ALTER TABLE role_assignment_uses ADD CONSTRAINT no_more CHECK (last_used_at < '2000-01-01') NOT VALID;
CREATE TABLE public.kept (n integer);
BEGIN;
INSERT INTO kept VALUES (1);
SELECT has_permission('core_connector_view', 'uses/payments', principal => 'user:ana@uses');
COMMIT;
SELECT * FROM kept;
ALTER TABLE role_assignment_uses DROP CONSTRAINT no_more;

-- It goes with the grant.
SELECT revoke_role('user:ana@uses', '_project_viewer', '_all_project_level_resources', 'uses/payments/ledger');
SELECT count(*) FROM role_assignment_uses;
BEGIN;
TRUNCATE role_assignments;
SELECT count(*) FROM role_assignment_uses;
ROLLBACK;

SELECT count(*) FROM role_assignment_uses;
DROP VIEW public.uses;
\o /dev/null
SELECT drop_scope('uses', true), drop_scope('uses_other', true);
\o
DROP TABLE public.kept;
DROP ROLE regress_uses_app;
