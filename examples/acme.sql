-- The example of the access control overview: a user group, a role and a resource group let some people run a
-- pipeline with what it needs, and nothing else. Run it in a database of its own:
--   createdb acme && psql -d acme -f examples/acme.sql
\set ON_ERROR_STOP 1
\set QUIET 1
\pset footer off
SET client_min_messages = warning;

CREATE EXTENSION harness_rbac;
SET search_path = harness_rbac, public;
\o /dev/null

\echo Account acme holds organization payments, which holds project checkout. By default users view everything.
SELECT create_scope('acme', 'Acme Corp');
SELECT create_scope('acme/payments', 'Payments');
SELECT create_scope('acme/payments/checkout', 'Checkout');

\echo Ana and Ben work here; Ana is in the user group SampleUG of the account.
SELECT create_user('acme', 'ana@example.com', 'Ana');
SELECT create_user('acme', 'ben@example.com', 'Ben');
SELECT create_user_group('acme', 'SampleUG', 'Sample user group');
SELECT add_group_member('user_group:SampleUG@acme', 'user:ana@example.com@acme');

\echo SampleRole in the project: execute pipelines, access connectors.
SELECT create_role('acme/payments/checkout', 'SampleRole', '{core_pipeline_execute,core_connector_access}');

\echo SampleResourceGroup in the project: pipeline deploy and the connectors it refers to.
SELECT create_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{
    "includeAllResources": false,
    "resources": [
        {"resourceType": "PIPELINE", "identifiers": ["deploy"]},
        {"resourceType": "CONNECTOR", "identifiers": ["github", "docker", "aws"]}
    ]}');

\echo SampleUG gets SampleRole on SampleResourceGroup.
SELECT assign_role('user_group:SampleUG@acme', 'SampleRole', 'SampleResourceGroup', 'acme/payments/checkout');

\o
\echo
\echo Who may do what with pipeline deploy and its connectors?
\echo
CREATE TEMPORARY VIEW asked AS
SELECT person, verb, resource, has_permission(permission, 'acme/payments/checkout', resource, 'user:' || person || '@example.com@acme') AS permitted
  FROM (VALUES (1, 'execute', 'core_pipeline_execute', 'deploy'), (2, 'access', 'core_connector_access', 'github'),
               (3, 'access', 'core_connector_access', 'docker'), (4, 'access', 'core_connector_access', 'aws'),
               (5, 'view', 'core_pipeline_view', 'deploy'), (6, 'edit', 'core_pipeline_edit', 'deploy'),
               (7, 'execute', 'core_pipeline_execute', 'rollback')) AS q (place, verb, permission, resource),
       unnest('{ana,ben}'::text[]) AS person
 ORDER BY person, place;
SELECT person, verb, resource, CASE WHEN permitted THEN 'yes' ELSE 'no' END AS "permitted?" FROM asked;

\echo Ana leaves the group. At the next statement she is like everybody else:
\o /dev/null
SELECT remove_group_member('user_group:SampleUG@acme', 'user:ana@example.com@acme');
\o
SELECT person, verb, resource, CASE WHEN permitted THEN 'yes' ELSE 'no' END AS "permitted?" FROM asked
 WHERE person = 'ana' AND verb IN ('execute', 'view') AND resource = 'deploy';
\o /dev/null
SELECT add_group_member('user_group:SampleUG@acme', 'user:ana@example.com@acme');
\o

\echo Back in the group: members of SampleUG may execute the pipeline and access its connectors, and may not edit it.
SELECT bool_and(permitted) FILTER (WHERE verb IN ('execute', 'access') AND resource <> 'rollback') AS "execute and access",
       bool_or(permitted) FILTER (WHERE verb = 'edit') AS edit
  FROM asked WHERE person = 'ana';

\echo What the pipeline refers to is read from its definition:
SELECT resource_type, reference, scope FROM register_pipeline('acme/payments/checkout', 'deploy', $$
pipeline:
  name: deploy
  identifier: deploy
  properties:
    ci:
      codebase: {connectorRef: github, repoName: checkout, build: <+input>}
  stages:
    - stage:
        name: Build
        type: CI
        spec:
          execution:
            steps:
              - step: {type: BuildAndPushDockerRegistry, spec: {connectorRef: docker, repo: acme/checkout}}
    - stage:
        name: Deploy
        type: Custom
        spec:
          execution:
            steps:
              - step: {type: TerraformApply, spec: {configuration: {providerCredential: {type: Aws, spec: {connectorRef: aws}}}}}
$$);
\echo Who may run it, from its first step to its last?
SELECT pipeline_executors AS principal FROM pipeline_executors('acme/payments/checkout', 'deploy');
\echo Without access to one of the connectors, the answer says which, where, and what is missing:
\o /dev/null
SELECT alter_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{
    "resources": [
        {"resourceType": "PIPELINE", "identifiers": ["deploy"]},
        {"resourceType": "CONNECTOR", "identifiers": ["github", "aws"]}
    ]}');
\o
SELECT resource, scope, reason FROM check_pipeline_execution('acme/payments/checkout', 'deploy', 'user_group:SampleUG@acme') WHERE NOT permitted;
\o /dev/null
SELECT alter_resource_group('acme/payments/checkout', 'SampleResourceGroup', '{
    "resources": [
        {"resourceType": "PIPELINE", "identifiers": ["deploy"]},
        {"resourceType": "CONNECTOR", "identifiers": ["github", "docker", "aws"]}
    ]}');
\o

\echo Why may Ben not run the pipeline, and what is the least that would let him?
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ben@example.com@acme');
\echo The suggested grant, made:
\o /dev/null
SELECT explain_permission('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ben@example.com@acme') ->> 'suggestion' \gexec
\o
SELECT * FROM explain_permission_text('core_pipeline_execute', 'acme/payments/checkout', 'deploy', principal => 'user:ben@example.com@acme');
