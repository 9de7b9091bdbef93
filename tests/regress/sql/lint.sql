-- lint(): silent where all is well, and a statement that mends each finding.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
SET timezone = 'UTC';
SET datestyle = 'ISO';
\o /dev/null
SELECT create_scope('lint', default_access => 'none'), create_user('lint', 'ana'), create_role('lint', 'Custom', '{core_connector_view}');
CREATE ROLE regress_owner LOGIN;
CREATE ROLE regress_app;
CREATE ROLE regress_gateway LOGIN;
CREATE TABLE lint_good (scope_id bigint, name text);
CREATE INDEX ON lint_good (scope_id); CREATE INDEX ON lint_good (name);
SELECT protect_table('lint_good', 'CONNECTOR', 'scope_id', 'name');
SELECT create_api_key('user:ana@lint', 'laptop');
SELECT assign_role('user:ana@lint', 'Custom', '_all_account_level_resources', 'lint', 'temporary', valid_until => now() + interval '1 hour');
\o
SELECT * FROM lint();

-- Tables.
\o /dev/null
CREATE TABLE lint_bad (scope_id bigint, name text);
ALTER TABLE lint_bad OWNER TO regress_owner;
SELECT protect_table('lint_bad', 'CONNECTOR', 'scope_id', 'name', force => false);
CREATE POLICY leak ON lint_bad USING (name = 'public');
CREATE TABLE lint_off (scope_id bigint PRIMARY KEY);
SELECT protect_table('lint_off', 'CONNECTOR', 'scope_id');
ALTER TABLE lint_off DISABLE ROW LEVEL SECURITY;
CREATE TABLE lint_parts (scope_id bigint PRIMARY KEY) PARTITION BY LIST (scope_id);
CREATE TABLE lint_part PARTITION OF lint_parts DEFAULT;
SELECT protect_table('lint_parts', 'CONNECTOR', 'scope_id');
GRANT SELECT, UPDATE ON lint_part TO regress_app;
CREATE TABLE lint_early (scope_id bigint);
CREATE POLICY early ON lint_early USING (scope_id = ANY ((SELECT permitted_scope_ids('core_connector_view'))::bigint[]));
CREATE POLICY late ON lint_early USING (has_permission('core_connector_view', scope_id));
-- Named like ours.
CREATE TABLE lint_false (scope_id bigint);
CREATE POLICY harness_rbac_select ON lint_false USING (true);
-- Whose policies these are nobody knows until somebody stands for them.
SELECT confirm_protected_table('lint_false');
CREATE POLICY harness_rbac_mine ON lint_good USING (true);
GRANT SELECT ON lint_good TO regress_app;
ALTER ROLE regress_app BYPASSRLS;
\o
SELECT severity, object, finding, mend FROM lint();

-- What it says mends it.
\o /dev/null
SELECT format('%s', mend) FROM lint() WHERE mend NOT LIKE 'Write %' \gexec
DROP POLICY early ON lint_early;
\o
SELECT severity, object, finding, mend FROM lint();

-- The extension's own tables, and who may act for whom.
\o /dev/null
ALTER TABLE role_assignments DISABLE TRIGGER signal_before;
ALTER TABLE roles ENABLE TRIGGER signal_after_truncate;
ALTER TABLE role_assignments ENABLE TRIGGER forget_use;
ALTER TABLE principals ENABLE TRIGGER drop_unpublished;
ALTER TABLE resources ENABLE REPLICA TRIGGER check_resource;
ALTER TABLE api_key_uses OWNER TO regress_owner;
ALTER FUNCTION scope_path(bigint) OWNER TO regress_owner;
CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER planted BEFORE INSERT ON principals FOR EACH ROW EXECUTE FUNCTION planted();
GRANT INSERT, SELECT ON api_keys TO regress_app;
GRANT INSERT ON audit_log, audit_entries TO regress_app;
GRANT CREATE ON SCHEMA harness_rbac TO regress_app;
GRANT SET ON PARAMETER harness_rbac.principal TO PUBLIC, regress_gateway;
GRANT EXECUTE ON FUNCTION begin_session(text) TO PUBLIC;
ALTER ROLE regress_gateway SET harness_rbac.principal = 'user:ana@lint';
SELECT map_database_role('regress_app', 'user:ana@lint');
UPDATE database_roles SET role = 4711;
UPDATE role_assignments SET valid_until = '2020-01-01';
UPDATE api_keys SET expires_at = '2020-01-01';
SELECT create_api_key('user:ana@lint', 'forever', NULL);
\o
SELECT severity, object, finding, mend FROM lint();
\o /dev/null
SELECT format('%s', mend) FROM lint() \gexec
\o
SELECT severity, object, finding, mend FROM lint();
SELECT role, can_login, functions FROM database_administrators WHERE role LIKE 'regress\_%';
-- Who has EXECUTE by now.
\o /dev/null
SELECT format('%s', mend) FROM lint() \gexec
\o
SELECT severity, object, finding, mend FROM lint();
SELECT format('GRANT TEMPORARY ON DATABASE %I TO PUBLIC', current_database()) \gexec

-- Not for everybody.
SET ROLE regress_app;
SELECT * FROM lint();
RESET ROLE;
DROP TABLE lint_false, lint_good, lint_bad, lint_off, lint_parts, lint_early;
DROP FUNCTION planted();
DROP OWNED BY regress_owner, regress_app, regress_gateway;
DROP ROLE regress_owner, regress_app, regress_gateway;
SELECT drop_scope('lint');
