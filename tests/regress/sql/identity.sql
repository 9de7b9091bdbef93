-- Who asks: the parameter, one binding per transaction, roles that log in directly.
SELECT harness_rbac.create_scope('ident', default_access => 'none') > 0;
SELECT harness_rbac.create_user('ident', u) > 0 FROM unnest('{ana,ben}'::text[]) u;
SELECT harness_rbac.create_user_group('ident', 'G') > 0, harness_rbac.create_service_account('ident', 'ci') > 0;
SELECT harness_rbac.assign_role('user:ana@ident', '_account_viewer', '_all_account_level_resources', 'ident', 'held') > 0;
CREATE VIEW who AS SELECT harness_rbac.current_principal() AS principal, harness_rbac.has_permission('core_connector_view', 'ident') AS by_path,
    harness_rbac.has_permission('core_connector_view', harness_rbac.scope_id('ident')) AS by_id,
    harness_rbac.check_access('{"permissions": [{"resourceScope": {"accountIdentifier": "ident"}, "permission": "core_connector_view"}]}')
        -> 'accessControlList' -> 0 -> 'permitted' AS checked;
GRANT SELECT ON who TO PUBLIC;

-- Nobody, then somebody, until the transaction ends.
TABLE who;
SELECT harness_rbac.require_permission('core_connector_view', 'ident');
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@ident';
TABLE who;
SELECT harness_rbac.require_permission('core_connector_view', 'ident');
SELECT harness_rbac.has_permission('core_connector_view', 'ident', principal => 'user:ben@ident') AS another;
SET LOCAL harness_rbac.principal = 'user:ben@ident';
TABLE who;
SET LOCAL harness_rbac.principal = '';
TABLE who;
SET LOCAL harness_rbac.principal = 'user:nobody@ident';
TABLE who;
COMMIT;
TABLE who;
SET harness_rbac.principal = 'ana';
SET harness_rbac.principal = 'user_group:G@ident';
-- One expression, the identity changing between its rows.
SELECT p, set_config('harness_rbac.principal', p, false) IS NOT NULL AND harness_rbac.has_permission('core_connector_view', 'ident') AS permitted
  FROM unnest('{user:ana@ident,user:ben@ident,"",user:ana@ident}'::text[]) p;
DISCARD ALL;
TABLE who;

-- A binding cannot be exchanged within the transaction, by whichever means.
BEGIN;
SAVEPOINT before;
SELECT harness_rbac.begin_session('user:ana@ident');
SELECT harness_rbac.begin_session('user:ana@ident');
TABLE who;
SAVEPOINT bound;
SELECT harness_rbac.begin_session('user:ben@ident');
ROLLBACK TO bound;
SET LOCAL harness_rbac.principal = 'user:ben@ident';
ROLLBACK TO bound;
TABLE who;
ROLLBACK TO before;
TABLE who;
SELECT harness_rbac.begin_session('user:ben@ident');
ROLLBACK;
TABLE who;
BEGIN;
SELECT harness_rbac.begin_session('service_account:ci@ident');
TABLE who;
COMMIT;
TABLE who;
SELECT harness_rbac.begin_session(NULL);
SELECT harness_rbac.begin_session('ana');
SELECT harness_rbac.begin_session('user:nobody@ident');
SELECT harness_rbac.begin_session('user_group:G@ident');
SELECT harness_rbac.begin_session('');

-- A gateway: SET on the parameter, or EXECUTE on begin_session().
CREATE ROLE regress_setter;
CREATE ROLE regress_binder;
CREATE ROLE regress_app LOGIN;
GRANT SET ON PARAMETER harness_rbac.principal TO regress_setter;
GRANT EXECUTE ON FUNCTION harness_rbac.begin_session(text) TO regress_binder;
SET ROLE regress_setter;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@ident';
SET LOCAL ROLE regress_app;
TABLE who;
SET LOCAL harness_rbac.principal = 'user:ben@ident';
ROLLBACK;
SELECT harness_rbac.begin_session('user:ana@ident');
SET ROLE regress_binder;
BEGIN;
SELECT harness_rbac.begin_session('user:ana@ident');
TABLE who;
SET LOCAL harness_rbac.principal = 'user:ana@ident';
ROLLBACK;
RESET ROLE;

-- Parallel workers act for the same principal.
CREATE TABLE many AS SELECT harness_rbac.scope_id('ident') AS scope_id FROM generate_series(1, 500);
BEGIN;
SET LOCAL parallel_setup_cost = 0; SET LOCAL parallel_tuple_cost = 0; SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL harness_rbac.principal = 'user:ana@ident';
EXPLAIN (COSTS OFF) SELECT count(*) FROM many WHERE harness_rbac.has_permission('core_connector_view', scope_id);
SELECT count(*) FROM many WHERE harness_rbac.has_permission('core_connector_view', scope_id);
COMMIT;
DROP TABLE many;

-- A role that logs in to PostgreSQL directly; session_user counts, whatever SET ROLE says.
SELECT harness_rbac.map_database_role('regress_app', 'user:ben@ident');
SELECT role FROM harness_rbac.database_roles;
SET SESSION AUTHORIZATION regress_app;
TABLE who;
RESET SESSION AUTHORIZATION;
SELECT harness_rbac.map_database_role('regress_app', 'user:ana@ident');
SET SESSION AUTHORIZATION regress_app;
TABLE who;
RESET SESSION AUTHORIZATION;
SET ROLE regress_app;
TABLE who;
RESET ROLE;
-- The parameter comes first.
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ben@ident';
SET LOCAL SESSION AUTHORIZATION regress_app;
TABLE who;
ROLLBACK;
-- In one transaction, each change at once, also taken back.
BEGIN;
SET LOCAL SESSION AUTHORIZATION regress_app;
TABLE who;
RESET SESSION AUTHORIZATION;
SAVEPOINT mapped;
SELECT harness_rbac.unmap_database_role('regress_app');
SET LOCAL SESSION AUTHORIZATION regress_app;
TABLE who;
ROLLBACK TO mapped;
SET LOCAL SESSION AUTHORIZATION regress_app;
TABLE who;
COMMIT;
SELECT harness_rbac.map_database_role('regress_app', 'user_group:G@ident');
SELECT harness_rbac.map_database_role('regress_app', 'user:nobody@ident');
SELECT harness_rbac.map_database_role('regress_app', NULL);
SELECT harness_rbac.map_database_role(NULL, 'user:ana@ident');
SELECT harness_rbac.map_database_role('4711', 'user:ana@ident');
SELECT harness_rbac.unmap_database_role('regress_setter');
SELECT harness_rbac.unmap_database_role(NULL);
-- A row that the functions would not make acts for nobody.
UPDATE harness_rbac.database_roles SET principal_id = (SELECT id FROM harness_rbac.principals WHERE identifier = 'G');
SET SESSION AUTHORIZATION regress_app;
TABLE who;
RESET SESSION AUTHORIZATION;
-- A mapping goes with its principal.
SELECT harness_rbac.drop_principal('user_group:G@ident');
SELECT count(*) FROM harness_rbac.database_roles;

DROP VIEW who;
REVOKE SET ON PARAMETER harness_rbac.principal FROM regress_setter;
REVOKE EXECUTE ON FUNCTION harness_rbac.begin_session(text) FROM regress_binder;
DROP ROLE regress_setter, regress_binder, regress_app;
SELECT harness_rbac.drop_scope('ident');
