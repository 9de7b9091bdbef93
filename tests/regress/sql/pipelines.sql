-- Pipelines: what they refer to, and who may run them.
SET search_path = harness_rbac, public;
\pset null -
\o /dev/null
SELECT create_scope('acme', default_access => 'none'), create_scope('acme/pay', default_access => 'none'),
       create_scope('acme/pay/shop', default_access => 'none'), create_scope('acme/pay/books', default_access => 'none'),
       create_scope('other');
SELECT create_user('acme', 'ana'), create_user('acme', 'ben'), create_user('acme', 'cleo'), create_user('other', 'eve');
SELECT create_service_account('acme/pay/shop', 'ci');
SELECT create_role('acme/pay/shop', 'Executor', '{core_pipeline_execute, core_connector_access, core_secret_access, core_service_access, core_environment_access}'),
       create_role('acme', 'ConnectorUser', '{core_connector_access}'), create_role('acme/pay', 'SecretUser', '{core_secret_access}'),
       create_role('acme/pay/shop', 'Author', '{core_pipeline_create, core_pipeline_edit, core_pipeline_view, core_pipeline_delete}');
SELECT assign_role('service_account:ci@acme/pay/shop', 'Executor', '_all_project_level_resources', 'acme/pay/shop');
SELECT assign_role('user:ben@acme', 'Author', '_all_project_level_resources', 'acme/pay/shop');
\o

\set deploy '{"pipeline": {"stages": [{"stage": {"spec": {"deploymentType": "Kubernetes", "service": {"serviceRef": "cart"}, "environment": {"environmentRef": "live"}, "execution": {"steps": [{"step": {"spec": {"connectorRef": "account.docker", "command": "<+secrets.getValue(\\"org.token\\")>"}}}]}}}}]}}'
SELECT * FROM register_pipeline('acme/pay/shop', 'deploy', :'deploy');
SELECT resource_type, reference, resource_scope, resource, location FROM pipeline_resources;

-- What is missing is named, with the scope where it is asked. Rights above come from assignments above.
\set who 'service_account:ci@acme/pay/shop'
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'deploy', :'who');
SELECT may_execute_pipeline('acme/pay/shop', 'deploy', :'who');
\o /dev/null
SELECT create_service_account('acme', 'runner');
SELECT assign_role('service_account:runner@acme', 'Executor', '_all_project_level_resources', 'acme/pay/shop'),
       assign_role('service_account:runner@acme', 'ConnectorUser', '_all_account_level_resources', 'acme'),
       assign_role('service_account:runner@acme', 'SecretUser', '_all_organization_level_resources', 'acme/pay');
\o
SELECT count(*), bool_and(permitted) FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'service_account:runner@acme');
SELECT may_execute_pipeline('acme/pay/shop', 'deploy', 'service_account:runner@acme'), may_execute_pipeline(scope_id('acme/pay/shop'), 'deploy', 'service_account:runner@acme');
SELECT pipeline_executors('acme/pay/shop', 'deploy');

-- Attributes of registered resources decide as they do elsewhere.
\o /dev/null
SELECT create_role('acme/pay/shop', 'Deployer', '{core_pipeline_execute, core_service_access}');
SELECT create_resource_group('acme/pay/shop', 'NotLive', '{"resources": [{"resourceType": "PIPELINE"}, {"resourceType": "SERVICE"},
    {"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["PreProduction"]}}]}');
SELECT assign_role('user:ana@acme', 'Executor', 'NotLive', 'acme/pay/shop');
SELECT register_resource('acme/pay/shop', 'ENVIRONMENT', 'live', '{"type": "Production"}');
\o
SELECT permitted FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'user:ana@acme') WHERE resource_type = 'ENVIRONMENT';
SELECT register_resource('acme/pay/shop', 'ENVIRONMENT', 'live', '{"type": "PreProduction"}') IS NOT NULL AS registered;
SELECT permitted FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'user:ana@acme') WHERE resource_type = 'ENVIRONMENT';

-- What only the run will tell counts as not permitted; every environment is asked about as a whole.
SELECT * FROM register_pipeline('acme/pay/shop', 'late', $$
pipeline:
  stages:
    - stage:
        spec:
          service: {serviceRef: <+input>}
          environments: {filters: [{entities: [environments], type: all}]}
          execution:
            steps:
              - step: {spec: {connectorRef: docker, delegateSelectors: [linux]}}
$$);
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'late', :'who');
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'late', 'user:ana@acme') WHERE resource_type = 'ENVIRONMENT';
-- With the input filled in:
SELECT count(*) FROM register_pipeline('acme/pay/shop', 'late', 'pipeline: {stages: [{stage: {spec: {service: {serviceRef: cart}}}}]}');
SELECT permission, resource, permitted FROM check_pipeline_execution('acme/pay/shop', 'late', :'who');

-- Pipelines that run pipelines need what those need, also in circles.
SELECT count(*) FROM register_pipeline('acme/pay/shop', 'first', 'pipeline: {stages: [{stage: {type: Pipeline, spec: {pipeline: second}}}, {stage: {type: Pipeline, spec: {org: pay, project: books, pipeline: close}}}]}');
SELECT count(*) FROM register_pipeline('acme/pay/shop', 'second', 'pipeline: {stages: [{stage: {type: Pipeline, spec: {pipeline: first}}}, {step: {connectorRef: account.docker}}]}');
SELECT permission, resource_type, scope, resource, permitted FROM check_pipeline_execution('acme/pay/shop', 'first', 'service_account:runner@acme');
SELECT may_execute_pipeline('acme/pay/shop', 'second', 'service_account:runner@acme');
-- A scope that goes leaves a reference that nobody can have.
SELECT drop_scope('acme/pay/books');
SELECT resource_type, reference, resource_scope, resource FROM pipeline_resources WHERE pipeline = 'first';
SELECT resource, permitted, reason FROM check_pipeline_execution('acme/pay/shop', 'first', 'service_account:runner@acme') WHERE scope IS NULL;

-- Registering again replaces, or leaves everything as it was.
SELECT * FROM register_pipeline('acme/pay/shop', 'second', 'pipeline: {stages: []}');
SELECT * FROM register_pipeline('acme/pay/shop', 'deploy', E'pipeline:\n  stages:\n    - step:\n        connectorRef: [docker]\n');
SELECT count(*) FROM pipeline_resources WHERE pipeline = 'deploy';
SELECT r.identifier, r.attributes FROM pipelines p JOIN resources r ON r.id = p.resource_id ORDER BY 1;
-- Attributes of the pipeline stay.
SELECT register_resource('acme/pay/shop', 'PIPELINE', 'second', '{"tags": ["nightly"]}') IS NOT NULL AS registered;
SELECT * FROM register_pipeline('acme/pay/shop', 'second', 'pipeline: {stages: [{step: {connectorRef: git}}]}');
SELECT attributes FROM resources WHERE identifier = 'second';

-- Plain SQL joins what was found: which pipelines need a connector?
SELECT scope, pipeline FROM pipeline_resources WHERE (resource_type, resource_scope, resource) = ('CONNECTOR', 'acme', 'docker');

-- Boolean answers are never errors.
SELECT may_execute_pipeline('acme/pay/shop', 'nothing', :'who'), may_execute_pipeline('no/where', 'deploy', :'who'), may_execute_pipeline('', '', ''),
       may_execute_pipeline('acme/pay/shop', 'deploy', 'user:nobody@acme'), may_execute_pipeline('acme/pay/shop', 'deploy', 'user:eve@other'),
       may_execute_pipeline('acme/pay/shop', 'deploy'), may_execute_pipeline(NULL::text, NULL, NULL), may_execute_pipeline(-1, 'deploy', :'who'),
       may_execute_pipeline('acme/pay/shop', repeat('x', 1000), :'who');

-- Who asks. Ben may view pipelines; ana may execute them; cleo may do neither, and learns nothing.
CREATE ROLE regress_pipelines;
SET ROLE regress_pipelines;
SELECT count(*) FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'user:ana@acme');
RESET ROLE;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:cleo@acme';
SET LOCAL ROLE regress_pipelines;
SELECT permission, resource, permitted FROM check_pipeline_execution('acme/pay/shop', 'deploy');
SELECT permission, resource, permitted FROM check_pipeline_execution('acme/pay/shop', 'nothing');
SAVEPOINT s;
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'user:ana@acme');
ROLLBACK TO s;
SELECT * FROM register_pipeline('acme/pay/shop', 'deploy', 'pipeline: {stages: []}');
ROLLBACK TO s;
SELECT drop_pipeline('acme/pay/shop', 'nothing');
ROLLBACK TO s;
SELECT pipeline_executors('acme/pay/shop', 'deploy');
ROLLBACK TO s;
SELECT * FROM pipeline_resources;
ROLLBACK;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:ben@acme';
SET LOCAL ROLE regress_pipelines;
SELECT permission, resource, permitted FROM check_pipeline_execution('acme/pay/shop', 'deploy');
SELECT * FROM register_pipeline('acme/pay/shop', 'mine', 'pipeline: {stages: [{step: {connectorRef: docker}}]}');
SELECT drop_pipeline('acme/pay/shop', 'mine');
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'mine');
ROLLBACK;

-- In a policy: who may run a pipeline sees its runs.
CREATE TABLE runs (scope_id bigint, pipeline text, number int);
INSERT INTO runs SELECT scope_id('acme/pay/shop'), pipeline, n FROM unnest('{deploy,late,first}'::text[]) AS pipeline, generate_series(1, 2) AS n;
ALTER TABLE runs ENABLE ROW LEVEL SECURITY;
CREATE POLICY runnable ON runs USING (may_execute_pipeline(scope_id, pipeline));
GRANT SELECT ON runs TO regress_pipelines;
BEGIN;
SET LOCAL harness_rbac.principal = 'service_account:runner@acme';
SET LOCAL ROLE regress_pipelines;
SELECT DISTINCT pipeline FROM runs ORDER BY 1;
ROLLBACK;
BEGIN;
SET LOCAL harness_rbac.principal = 'user:cleo@acme';
SET LOCAL ROLE regress_pipelines;
SELECT DISTINCT pipeline FROM runs ORDER BY 1;
ROLLBACK;
DROP TABLE runs;

-- Errors.
SELECT * FROM register_pipeline('acme/pay', 'deploy', 'pipeline: {stages: []}');
SELECT * FROM register_pipeline('acme/pay/none', 'deploy', 'pipeline: {stages: []}');
SELECT * FROM register_pipeline('acme/pay/shop', E'a\nb', 'pipeline: {stages: []}');
SELECT * FROM register_pipeline('acme/pay/shop', 'deploy', NULL);
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'nothing', :'who');
SELECT * FROM check_pipeline_execution('acme/pay/none', 'deploy', :'who');
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'user:nobody@acme');
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'deploy', 'nobody');
SELECT * FROM check_pipeline_execution('acme/pay/shop', 'deploy');
SELECT drop_pipeline('acme/pay/shop', 'nothing');

-- A pipeline that goes leaves nothing; nor does its scope.
SELECT drop_pipeline('acme/pay/shop', 'late');
SELECT drop_resource('acme/pay/shop', 'PIPELINE', 'first');
SELECT count(*) FROM resources r JOIN resource_types t ON t.id = r.resource_type_id AND t.identifier = 'PIPELINE';
SELECT count(*) FROM pipelines;
SELECT drop_scope('acme', true);
SELECT count(*) FROM pipeline_references;
SELECT drop_scope('other');
DROP ROLE regress_pipelines;
