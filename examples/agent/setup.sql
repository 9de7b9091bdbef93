-- A shop whose documents are protected, and a key that lets a program see one project of them, however much its owner may.
\set ON_ERROR_STOP on
\set QUIET on
CREATE EXTENSION harness_rbac;
SET search_path = public, harness_rbac;
SELECT create_scope(s, default_access => 'none') FROM unnest('{shop,shop/office,shop/office/reports,shop/office/payroll}'::text[]) s \g /dev/null
SELECT create_user('shop', 'ana') \g /dev/null
SELECT assign_role('user:ana@shop', '_account_admin', '_all_resources_including_child_scopes', 'shop') \g /dev/null
SELECT create_resource_type('DOCUMENT', '{project}') \g /dev/null
SELECT create_permission('app_document_' || action, 'DOCUMENT', action, '{account, organization, project}') FROM unnest('{view,create,edit,delete}'::text[]) action \g /dev/null
SELECT create_role('shop', 'Reader', '{app_document_view}') \g /dev/null

CREATE TABLE document (id serial PRIMARY KEY, scope_id bigint NOT NULL, title text NOT NULL, body text NOT NULL);
CREATE INDEX ON document (scope_id);
INSERT INTO document (scope_id, title, body) SELECT scope_id('shop/office/reports'), 'report ' || n, 'sales of month ' || n FROM generate_series(1, 12) n;
INSERT INTO document (scope_id, title, body) SELECT scope_id('shop/office/payroll'), 'payroll ' || n, 'SECRET salary ' || n FROM generate_series(1, 12) n;
SELECT protect_table('document', 'DOCUMENT', 'scope_id') \g /dev/null
CREATE VIEW overview WITH (security_invoker = true) AS SELECT title, body FROM document;

-- It may do with the table whatever the policies let through, and bind nobody.
CREATE ROLE agent LOGIN;
GRANT SELECT, INSERT, UPDATE, DELETE ON document TO agent;
GRANT SELECT ON overview TO agent;
GRANT USAGE ON SEQUENCE document_id_seq TO agent;

\t on
\a
SELECT create_api_key('user:ana@shop', 'agent', expires_in => '1 hour',
    limited_to => '[{"roleIdentifier": "account.Reader", "resourceGroupIdentifier": "_all_project_level_resources", "scope": "shop/office/reports"}]');
