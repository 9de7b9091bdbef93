-- An application whose tables are protected: pipelines, connectors and environments of the account acme, and three
-- callers who run the same query. Run it after examples/acme.sql, in the same database.
\set ON_ERROR_STOP 1
\set QUIET 1
\pset footer off
SET client_min_messages = warning;
SET search_path = public, harness_rbac;

\echo
\echo An application keeps its own tables. Each row says which scope it belongs to:
CREATE TABLE pipelines (
    scope_id   bigint NOT NULL,
    identifier text   NOT NULL,
    runs       int    NOT NULL DEFAULT 0,
    PRIMARY KEY (scope_id, identifier)
);
CREATE TABLE connectors (
    scope_id   bigint NOT NULL,
    identifier text   NOT NULL,
    url        text   NOT NULL,
    PRIMARY KEY (scope_id, identifier)
);
CREATE TABLE environments (
    scope_id   bigint NOT NULL,
    identifier text   NOT NULL,
    type       text   NOT NULL CHECK (type IN ('Production', 'PreProduction')),
    PRIMARY KEY (scope_id, identifier)
);
\echo '  pipelines, connectors, environments'

\echo One statement protects a table; the type of an environment decides with it:
\o /dev/null
SELECT protect_table('pipelines', 'PIPELINE', 'scope_id', 'identifier');
SELECT protect_table('connectors', 'CONNECTOR', 'scope_id', 'identifier');
SELECT protect_table('environments', 'ENVIRONMENT', 'scope_id', 'identifier', attributes => '{"type": "type"}');
\o
SELECT target, string_agg(command || ': ' || permission, ', ' ORDER BY command) AS needs FROM protected_tables GROUP BY target ORDER BY target;

\o /dev/null
SELECT create_scope('acme/payments/ledger', 'Ledger', default_access => 'none');
INSERT INTO pipelines
SELECT scope_id(s), p FROM (VALUES ('acme/payments/checkout', 'deploy'), ('acme/payments/checkout', 'rollback'), ('acme/payments/ledger', 'close')) v (s, p);
INSERT INTO connectors
SELECT scope_id(s), c, 'https://' || c || '.example.com'
  FROM (VALUES ('acme', 'vault'), ('acme/payments', 'registry'), ('acme/payments/checkout', 'github'), ('acme/payments/ledger', 'bank')) v (s, c);
INSERT INTO environments
SELECT scope_id(s), e, t FROM (VALUES ('acme/payments/checkout', 'staging', 'PreProduction'), ('acme/payments/checkout', 'live', 'Production'),
                                      ('acme/payments/ledger', 'books', 'Production')) v (s, e, t);

-- Without the default, users see what they are given.
SELECT revoke_role('user_group:_account_all_users@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
-- Ana is a viewer of checkout; Ben looks after environments before production; the service account ci reads connectors everywhere.
SELECT assign_role('user:ana@example.com@acme', '_project_viewer', '_all_project_level_resources', 'acme/payments/checkout');
SELECT create_role('acme/payments/checkout', 'Keeper', '{core_environment_view,core_environment_edit}');
SELECT create_resource_group('acme/payments/checkout', 'BeforeProduction', '{"resources": [{"resourceType": "ENVIRONMENT",
    "attributeFilter": {"attributeName": "type", "attributeValues": ["PreProduction"]}}]}');
SELECT assign_role('user:ben@example.com@acme', 'Keeper', 'BeforeProduction', 'acme/payments/checkout');
SELECT create_service_account('acme', 'ci');
SELECT create_role('acme', 'ConnectorReader', '{core_connector_view}');
SELECT create_resource_group('acme', 'Connectors', '{"resources": [{"resourceType": "CONNECTOR"}]}', '[{"scope": "acme", "filter": "INCLUDING_CHILD_SCOPES"}]');
SELECT assign_role('service_account:ci@acme', 'ConnectorReader', 'Connectors', 'acme');

-- The application's role may use the tables; what it sees is the principal's.
CREATE ROLE delivery_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON pipelines, connectors, environments TO delivery_app;
\o

\echo Three callers, one query. Each binds its principal and asks for everything:
\echo
PREPARE everything AS
SELECT 'pipeline' AS kind, identifier FROM pipelines UNION ALL SELECT 'connector', identifier FROM connectors
UNION ALL SELECT 'environment', identifier FROM environments ORDER BY kind, identifier;

\echo Ana:
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ana@example.com@acme';
SET LOCAL ROLE delivery_app;
EXECUTE everything;
COMMIT;

\echo Ben:
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ben@example.com@acme';
SET LOCAL ROLE delivery_app;
EXECUTE everything;
COMMIT;

\echo The service account ci:
BEGIN;
SET LOCAL harness_rbac.principal = 'service_account:ci@acme';
SET LOCAL ROLE delivery_app;
EXECUTE everything;
COMMIT;
