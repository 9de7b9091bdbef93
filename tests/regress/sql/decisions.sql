-- Where and how a decision is asked makes no difference.
SET search_path = harness_rbac;
\pset tuples_only on
SELECT create_scope(s, default_access => 'none') > 0 FROM unnest('{dec,dec/o,dec/o/p}'::text[]) s;
SELECT create_user('dec', 'ana') > 0;
SELECT create_role('dec/o/p', 'Role', '{core_pipeline_view,core_connector_view}') > 0;
SELECT create_resource_group('dec/o/p', 'Named', '{"resources": [{"resourceType": "PIPELINE", "identifiers": ["a", "b"]}, {"resourceType": "CONNECTOR"}]}') > 0;
SELECT assign_role('user:ana@dec', 'Role', 'Named', 'dec/o/p', 'held') > 0;
CREATE TABLE pg_temp.thing AS SELECT i, CASE i % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' ELSE 'c' END AS name, scope_id('dec/o/p') AS scope_id, 'dec/o/p' AS scope FROM generate_series(1, 30) i;

-- Per row, by id and by path, with and without resource.
SELECT name, count(*) FROM pg_temp.thing WHERE has_permission('core_pipeline_view', scope_id, name, 'user:ana@dec') GROUP BY name ORDER BY name;
SELECT name, count(*) FROM pg_temp.thing WHERE has_permission('core_pipeline_view', scope, name, 'user:ana@dec') GROUP BY name ORDER BY name;
SELECT count(*) FROM pg_temp.thing WHERE has_permission('core_connector_view', scope_id, principal => 'user:ana@dec');
SELECT count(*) FROM pg_temp.thing WHERE has_permission('core_pipeline_view', scope_id, principal => 'user:ana@dec');
-- An integer is an id, an untyped literal a path.
SELECT has_permission('core_connector_view', scope_id::int, principal => 'user:ana@dec') FROM pg_temp.thing LIMIT 1;
-- One expression with changing names: a loop in PL/pgSQL, a list of questions.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY '{core_connector_view,core_connector_edit,core_connector_view,core_secret_view,core_nothing_view}'::text[] LOOP
        RAISE NOTICE '% %', name, harness_rbac.has_permission(name, 'dec/o/p', 'x', 'user:ana@dec');
    END LOOP;
END
$$;
SELECT q.permission, q.principal, has_permission(q.permission, 'dec/o/p', 'x', q.principal, NULL, q.type)
  FROM (VALUES ('core_connector_view', 'user:ana@dec', NULL), ('core_connector_view', 'user:ana@dec', ''), ('core_connector_view', 'user:ana@dec', 'CONNECTOR'),
               ('core_connector_view', 'user:anb@dec', NULL), ('core_connector_viex', 'user:ana@dec', NULL), ('core_connector_view', 'user:ana@dec', 'SECRET'),
               ('core_connector_view', 'user:ana@dec', NULL)) AS q (permission, principal, type);
-- Names too long to be remembered from row to row.
SELECT count(*) FROM pg_temp.thing WHERE has_permission(repeat('x', 300), scope_id, principal => 'user:ana@dec') OR has_permission('core_connector_view', scope_id, principal => 'user:ana@dec' || repeat(' ', 300));

-- Read-only, in a parallel worker, with a generic plan, in an index expression's place: a check constraint.
BEGIN READ ONLY;
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec'), pg_current_xact_id_if_assigned() IS NULL AS no_transaction_id;
COMMIT;
CREATE TABLE public.parallel_thing AS SELECT scope_id, name FROM pg_temp.thing, generate_series(1, 200);
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.parallel_thing WHERE has_permission('core_pipeline_view', scope_id, name, 'user:ana@dec');
SELECT count(*) FROM public.parallel_thing WHERE has_permission('core_pipeline_view', scope_id, name, 'user:ana@dec');
BEGIN;
SELECT alter_assignment('dec/o/p', 'held', disabled => true);
SELECT count(*) AS own_change FROM public.parallel_thing WHERE has_permission('core_pipeline_view', scope_id, name, 'user:ana@dec');
ROLLBACK;
SELECT count(*) FROM public.parallel_thing WHERE has_permission('core_pipeline_view', scope_id, name, 'user:ana@dec');
RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size; RESET max_parallel_workers_per_gather;
DROP TABLE public.parallel_thing;

-- Time alone changes the answer: no message tells of it.
SELECT alter_assignment('dec/o/p', 'held', valid_until => clock_timestamp() + interval '1 second');
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec');
SELECT pg_sleep(1.1);
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec');
SELECT alter_assignment('dec/o/p', 'held', valid_from => clock_timestamp() + interval '1 second', valid_until => 'infinity');
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec');
SELECT pg_sleep(1.1);
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec');
-- The statement's start is its time, however long it takes.
SELECT alter_assignment('dec/o/p', 'held', valid_from => '-infinity', valid_until => clock_timestamp() + interval '1 second');
SELECT bool_and(has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec')) AS throughout FROM generate_series(1, 5) i, LATERAL pg_sleep(0.3 + 0 * i);
SELECT has_permission('core_connector_view', 'dec/o/p', 'x', 'user:ana@dec');
SELECT alter_assignment('dec/o/p', 'held', valid_until => 'infinity');

-- With hardly any memory for compiled policy.
SET harness_rbac.cache_size = '64kB';
SELECT count(*) FROM generate_series(1, 200) i, LATERAL create_user('dec', 'u' || i) WHERE create_user IS NOT NULL;
SELECT count(assign_role('user:u' || i || '@dec', 'Role', 'Named', 'dec/o/p')) FROM generate_series(1, 200, 2) i;
SELECT count(*) FILTER (WHERE has_permission('core_connector_view', 'dec/o/p', 'x', 'user:u' || i || '@dec')) AS permitted, count(*) FROM generate_series(1, 200) i;
SELECT count(*) FILTER (WHERE has_permission('core_connector_view', 'dec/o/p', 'x', 'user:u' || i || '@dec')) AS permitted, count(*) FROM generate_series(1, 200) i;
RESET harness_rbac.cache_size;
-- A misspelt setting is an error.
SET harness_rbac.cashe_size = '64kB';
SET ROLE pg_read_all_data;
SET harness_rbac.cache_size = '1GB';
RESET ROLE;
SELECT drop_scope('dec', true);
