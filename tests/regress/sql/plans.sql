-- What the planner makes of has_permission: the index on the scope column, and never a wrong row.
SET search_path = public, harness_rbac;
\pset footer off
-- Thousands of small queries, which gain nothing by a worker each where the whole file runs in workers.
SET max_parallel_workers_per_gather = 0;
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{plan,plan/o}'::text[]) s;
SELECT create_scope('plan/o/p' || i, default_access => 'none') FROM generate_series(1, 1600) i;
SELECT create_user('plan', u) FROM unnest('{few,many,most,all,nobody,named}'::text[]) u;
SELECT assign_role('user:few@plan', '_project_viewer', '_all_project_level_resources', 'plan/o/p' || i) FROM generate_series(1, 5) i;
SELECT assign_role('user:many@plan', '_project_viewer', '_all_project_level_resources', 'plan/o/p' || i) FROM generate_series(1, 600) i;
SELECT assign_role('user:most@plan', '_project_viewer', '_all_project_level_resources', 'plan/o/p' || i) FROM generate_series(1, 1500) i;
SELECT assign_role('user:all@plan', '_organization_viewer', '_all_resources_including_child_scopes', 'plan/o');
SELECT create_resource_group('plan/o/p13', 'Named', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["x6003"]}]}');
SELECT assign_role('user:named@plan', '_project_viewer', 'Named', 'plan/o/p13');
\o
RESET max_parallel_workers_per_gather;
CREATE TABLE doc AS SELECT i AS id, scope_id('plan/o/p' || i / 10 + 1) AS scope_id, 'x' || i AS name, timestamptz '2026-01-01' + i * interval '1 minute' AS created_at
  FROM generate_series(0, 15999) i;
-- Rows of nobody's, in more scopes than there are. Not more rows than ANALYZE looks at, so that estimates stay the same.
INSERT INTO doc SELECT 100000 + i, - i / 2 - 1, 'x' || i, timestamptz '2027-01-01' FROM generate_series(0, 11999) i;
UPDATE doc SET name = 'x6003' WHERE id = 125;
ALTER TABLE doc ADD PRIMARY KEY (id), ADD COLUMN scope_number int;
UPDATE doc SET scope_number = scope_id;
CREATE INDEX doc_scope ON doc (scope_id);
CREATE INDEX doc_scope_number ON doc (scope_number);
CREATE INDEX doc_created ON doc (created_at, scope_id);
CREATE INDEX doc_scope_created ON doc (scope_id, created_at);
VACUUM ANALYZE doc;
ANALYZE harness_rbac.scopes;
SELECT protect_table('doc', 'PIPELINE', 'scope_id', 'name');
CREATE ROLE regress_app;
GRANT SELECT ON doc TO regress_app;
GRANT SET ON PARAMETER harness_rbac.principal TO regress_app;
SET max_parallel_workers_per_gather = 0;
SET ROLE regress_app;

-- Few scopes: the index. Many, but few of the rows: the index, asked for only when the query runs. Most of the
-- rows: the whole table. Nobody: the index, which has nothing for nobody.
SET harness_rbac.principal = 'user:few@plan';
EXPLAIN (COSTS OFF) SELECT * FROM doc;
SELECT count(*) FROM doc;
SET harness_rbac.principal = 'user:all@plan';
EXPLAIN (COSTS OFF) SELECT * FROM doc;
SELECT count(*) FROM doc;
SET harness_rbac.principal = 'user:many@plan';
EXPLAIN (COSTS OFF) SELECT * FROM doc;
SELECT count(*) FROM doc;
SET harness_rbac.principal = 'user:most@plan';
EXPLAIN (COSTS OFF) SELECT * FROM doc;
SELECT count(*) FROM doc;
RESET harness_rbac.principal;
EXPLAIN (COSTS OFF) SELECT * FROM doc;
SELECT count(*) FROM doc;
-- A named resource is found through its scope, and the others there are not.
SET harness_rbac.principal = 'user:named@plan';
SELECT id, name FROM doc;

-- Estimates follow the principal.
CREATE FUNCTION pg_temp.plan(query text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE plan jsonb; BEGIN EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan; RETURN plan -> 0 -> 'Plan'; END $$;
CREATE FUNCTION pg_temp.estimate(query text) RETURNS int LANGUAGE sql AS $$ SELECT round((pg_temp.plan(query) -> 'Plan Rows')::numeric, -2) $$;
SET harness_rbac.principal = 'user:few@plan';
SELECT pg_temp.estimate('SELECT * FROM doc');
SET harness_rbac.principal = 'user:all@plan';
SELECT pg_temp.estimate('SELECT * FROM doc');
RESET harness_rbac.principal;
SELECT pg_temp.estimate('SELECT * FROM doc');

-- A plan kept for one principal is right for every other.
SET plan_cache_mode = force_generic_plan;
PREPARE mine AS SELECT count(*) FROM doc;
SET harness_rbac.principal = 'user:few@plan';
EXECUTE mine;
EXPLAIN (COSTS OFF) EXECUTE mine;
SET harness_rbac.principal = 'user:all@plan';
EXECUTE mine;
SET harness_rbac.principal = 'user:many@plan';
EXECUTE mine;
RESET harness_rbac.principal;
EXECUTE mine;
SET harness_rbac.principal = 'user:few@plan';
EXECUTE mine;
DEALLOCATE mine;
-- The permission as a parameter.
RESET ROLE;
PREPARE asked (text) AS SELECT count(*) FROM doc WHERE has_permission($1, scope_id, name);
EXPLAIN (COSTS OFF) EXECUTE asked ('core_pipeline_view');
EXECUTE asked ('core_pipeline_view');
EXECUTE asked ('core_pipeline_edit');
EXECUTE asked (NULL);
DEALLOCATE asked;
RESET plan_cache_mode;
SET ROLE regress_app;

-- On a lower column of an index the condition would break the order that PostgreSQL believes in up to 16.
SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off;
SELECT scan ->> 'Index Name' AS index, scan -> 'Filter' IS NOT NULL AS filter,
       (scan -> 'Index Cond' IS NOT NULL) = (current_setting('server_version_num')::int >= 170000) AS condition_from_17_on
  FROM jsonb_path_query(pg_temp.plan('SELECT id FROM doc ORDER BY created_at LIMIT 3'), '$.Plans[0]') AS scan;
SELECT id FROM doc ORDER BY created_at LIMIT 3;
SELECT id FROM doc ORDER BY created_at DESC LIMIT 3;
EXPLAIN (COSTS OFF) SELECT id FROM doc ORDER BY scope_id, created_at LIMIT 3;
SELECT id FROM doc ORDER BY scope_id DESC, created_at DESC LIMIT 3;
RESET enable_seqscan; RESET enable_sort; RESET enable_bitmapscan;

-- Workers share no scan of the index, since each would evaluate its own array; a bitmap they do share.
SET harness_rbac.principal = 'user:many@plan';
SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0; SET min_parallel_index_scan_size = 0;
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET enable_seqscan = off; SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(name) FROM doc;
RESET ROLE;
EXPLAIN (COSTS OFF) SELECT count(name) FROM doc WHERE scope_id = ANY (permitted_scope_ids('core_pipeline_view'));
SET ROLE regress_app;
RESET enable_bitmapscan; SET enable_indexscan = off;
EXPLAIN (COSTS OFF) SELECT count(name) FROM doc;
SELECT count(name) FROM doc;
RESET enable_seqscan; RESET enable_indexscan; RESET parallel_setup_cost; RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size; RESET min_parallel_index_scan_size;
SET max_parallel_workers_per_gather = 0;

RESET ROLE;
SET harness_rbac.principal = 'user:few@plan';
-- Integer columns; OR; AND; IS TRUE; a principal or type named in the call is not the current one.
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE has_permission('core_pipeline_view', scope_number, name);
SELECT count(*) FROM doc WHERE has_permission('core_pipeline_view', scope_number, name);
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE has_permission('core_pipeline_view', scope_id, name) OR has_permission('core_pipeline_edit', scope_id, name);
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE has_permission('core_pipeline_view', scope_id, name) AND id BETWEEN 5 AND 9;
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE has_permission('core_pipeline_view', scope_id, name, principal => 'user:all@plan');
SELECT count(*) FROM doc WHERE has_permission('core_pipeline_view', scope_id, name, principal => 'user:all@plan');
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE has_permission('core_environment_view', scope_id, name, resource_type => 'PIPELINE');
EXPLAIN (COSTS OFF) SELECT * FROM doc WHERE NOT has_permission('core_pipeline_view', scope_id, name);
SELECT count(*) FROM doc WHERE NOT has_permission('core_pipeline_view', scope_id, name);

-- Joins: the inner side asks once more for each outer row, and stays right.
EXPLAIN (COSTS OFF) SELECT count(*) FROM generate_series(1, 3) g JOIN doc ON doc.id = g WHERE has_permission('core_pipeline_view', doc.scope_id, doc.name);
SET enable_hashjoin = off; SET enable_mergejoin = off;
SELECT count(*) FROM scopes s JOIN doc ON doc.scope_id = s.id WHERE s.path LIKE 'plan/o/p_' AND has_permission('core_pipeline_view', doc.scope_id, doc.name);
RESET enable_hashjoin; RESET enable_mergejoin;
-- Outer joins: rows of the inner side that are not permitted are as if they were not there.
SELECT count(*), count(d.id) FROM doc e LEFT JOIN doc d ON d.id = e.id AND has_permission('core_pipeline_view', d.scope_id, d.name);

-- The array behind it.
SELECT cardinality(permitted_scope_ids('core_pipeline_view')) AS few, permitted_scope_ids('core_pipeline_fly') AS unknown, permitted_scope_ids(NULL) AS null;
RESET harness_rbac.principal;
SELECT permitted_scope_ids('core_pipeline_view') AS nobody;

REVOKE SET ON PARAMETER harness_rbac.principal FROM regress_app;
DROP FUNCTION pg_temp.estimate(text), pg_temp.plan(text);
DROP TABLE doc;
DROP ROLE regress_app;
SELECT drop_scope('plan', true);
