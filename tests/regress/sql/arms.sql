-- Each reason of a yes has an index of its own: scopes as a whole, and resources by their names.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
LOAD 'harness_rbac';
\pset footer off
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{arm,arm/o,arm/o/big,arm/o/small,arm/o/none}'::text[]) s;
SELECT create_user('arm', u) FROM unnest('{named,scoped,both,all,nobody,many}'::text[]) u;
SELECT create_resource_group('arm/o/big', 'Twenty', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PIPELINE',
    'identifiers', (SELECT jsonb_agg((i * 997 + 13)::text) FROM generate_series(1, 20) i) || '["x", "00000000-0000-0000-0000-0000000003e7", "007"]'))));
SELECT create_resource_group('arm/o/big', 'Many', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PIPELINE',
    'identifiers', (SELECT jsonb_agg(i::text) FROM generate_series(1, 2000) i)))));
SELECT assign_role('user:' || u || '@arm', '_project_viewer', 'Twenty', 'arm/o/big') FROM unnest('{named,both}'::text[]) u;
SELECT assign_role('user:' || u || '@arm', '_project_viewer', '_all_project_level_resources', 'arm/o/small') FROM unnest('{scoped,both}'::text[]) u;
SELECT assign_role('user:all@arm', '_account_viewer', '_all_resources_including_child_scopes', 'arm');
SELECT assign_role('user:many@arm', '_project_viewer', 'Many', 'arm/o/big');
CREATE ROLE arm_app;
GRANT SET ON PARAMETER harness_rbac.principal TO arm_app;
CREATE TABLE doc AS SELECT i AS id, i::text AS name, i::text::varchar(20) AS label, ('00000000-0000-0000-0000-' || lpad(to_hex(i), 12, '0'))::uuid AS key, i::int AS number,
    scope_id(CASE WHEN i % 400 = 0 THEN 'arm/o/small' ELSE 'arm/o/big' END) AS scope_id, timestamptz '2026-01-01' + i * interval '1 minute' AS created_at
  FROM generate_series(1::bigint, 30000) i;
CREATE INDEX ON doc (scope_id);
VACUUM ANALYZE doc;
SELECT protect_table('doc', 'PIPELINE', 'scope_id', 'id');
GRANT SELECT ON doc TO arm_app;
\o
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE line text; BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP RETURN NEXT replace(line, 'harness_rbac.', ''); END LOOP; END $$;
SET max_parallel_workers_per_gather = 0;
\pset tuples_only on

-- No index leads to the resource: one call.
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc');
SELECT count(*) FROM doc; COMMIT;
-- One does, behind the scope: for who holds names, and nobody else.
CREATE INDEX doc_scope_and_id ON doc (scope_id, id);
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc');
SELECT count(*), min(id), max(id) FROM doc;
SET LOCAL harness_rbac.principal = 'user:both@arm';
SELECT pg_temp.plan('SELECT * FROM doc');
SELECT count(*) FROM doc;
SET LOCAL harness_rbac.principal = 'user:scoped@arm';
SELECT pg_temp.plan('SELECT * FROM doc');
SELECT count(*) FROM doc; COMMIT;
-- By itself: for everybody, because a plan may be kept.
CREATE INDEX doc_id ON doc (id);
DROP INDEX doc_scope_and_id;
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@arm'; SET LOCAL ROLE arm_app;
SET LOCAL plan_cache_mode = force_generic_plan;
PREPARE counted AS SELECT count(*) FROM doc;
EXPLAIN (COSTS OFF) EXECUTE counted;
EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:named@arm'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:both@arm'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:all@arm'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:nobody@arm'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:many@arm'; EXECUTE counted;
RESET harness_rbac.principal; EXECUTE counted;
DEALLOCATE counted;
-- Who sees everything reads everything, and asks once; a long list of names costs as many look-ups as it has, and a table this small is read instead.
SET LOCAL harness_rbac.principal = 'user:all@arm';
SELECT pg_temp.plan('SELECT * FROM doc');
SET LOCAL harness_rbac.principal = 'user:many@arm';
SELECT pg_temp.plan('SELECT * FROM doc');
SELECT count(*) FROM doc;
-- The newest of them; a point; a join; more than one condition.
SET LOCAL harness_rbac.principal = 'user:named@arm';
SELECT pg_temp.plan('SELECT id FROM doc ORDER BY created_at DESC LIMIT 3');
SELECT id FROM doc ORDER BY created_at DESC LIMIT 3;
SELECT pg_temp.plan('SELECT id FROM doc WHERE id = 1010');
SELECT id FROM doc WHERE id IN (1010, 1011);
SELECT pg_temp.plan('SELECT count(*) FROM doc a JOIN doc b USING (id) WHERE a.number < 5000');
SELECT count(*) FROM doc a JOIN doc b USING (id) WHERE a.number < 5000;
COMMIT;

-- What was estimated for one statement serves the next, until statistics change.
CREATE TABLE moved AS SELECT i AS id, scope_id(CASE WHEN i <= 75 THEN 'arm/o/small' ELSE 'arm/o/big' END) AS scope_id, repeat('x', 300) AS body FROM generate_series(1, 30000) i;
CREATE INDEX ON moved (scope_id); CREATE INDEX ON moved (id);
ANALYZE moved;
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@arm';
SELECT pg_temp.plan($$SELECT * FROM moved WHERE has_permission('core_pipeline_view', scope_id, id::text)$$);
COMMIT;
UPDATE moved SET scope_id = CASE scope_id WHEN scope_id('arm/o/small') THEN scope_id('arm/o/big') ELSE scope_id('arm/o/small') END;
VACUUM ANALYZE moved;
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@arm';
SELECT pg_temp.plan($$SELECT * FROM moved WHERE has_permission('core_pipeline_view', scope_id, id::text)$$);
COMMIT;

-- In the type of the column: what is no value of it is no member.
ALTER TABLE doc DROP COLUMN created_at;
CREATE FUNCTION pg_temp.by(resource name) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM harness_rbac.unprotect_table('public.doc');
    PERFORM harness_rbac.protect_table('public.doc', 'PIPELINE', 'scope_id', resource);
END $$;
CREATE INDEX ON doc (name); CREATE INDEX ON doc (label); CREATE INDEX ON doc (key); CREATE INDEX ON doc (number);
ANALYZE doc;
\o /dev/null
SELECT pg_temp.by('name');
\o
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc'); SELECT count(*) FROM doc; COMMIT;
\o /dev/null
SELECT pg_temp.by('label');
\o
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc'); SELECT count(*) FROM doc; COMMIT;
\o /dev/null
SELECT pg_temp.by('key');
\o
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc'); SELECT key FROM doc; COMMIT;
\o /dev/null
SELECT pg_temp.by('number');
\o
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM doc'); SELECT count(*), count(*) FILTER (WHERE number = 7) FROM doc; COMMIT;

-- Changing rows; partitions; integer scopes.
GRANT UPDATE, DELETE ON doc TO arm_app;
\o /dev/null
SELECT create_role('arm/o/big', 'Editor', '{core_pipeline_view,core_pipeline_edit,core_pipeline_delete}');
SELECT assign_role('user:named@arm', 'Editor', 'Twenty', 'arm/o/big');
\o
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('DELETE FROM doc WHERE label <> ''1''');
WITH changed AS (UPDATE doc SET name = name RETURNING id) SELECT count(*) FROM changed;
WITH gone AS (DELETE FROM doc RETURNING id) SELECT count(*) FROM gone;
ROLLBACK;
CREATE TABLE parted (id bigint, scope_id int) PARTITION BY RANGE (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (15000);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (15000) TO (MAXVALUE);
INSERT INTO parted SELECT id, scope_id FROM doc;
CREATE INDEX ON parted (id); CREATE INDEX ON parted (scope_id);
ANALYZE parted;
\o /dev/null
SELECT protect_table('parted', 'PIPELINE', 'scope_id', 'id');
\o
GRANT SELECT ON parted TO arm_app;
BEGIN; SET LOCAL harness_rbac.principal = 'user:both@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM parted');
SELECT count(*) FROM parted; COMMIT;

-- By an attribute: who owns the row, in a scope or below it.
\o /dev/null
SELECT create_user('arm', u) FROM unnest('{ana,bo,boss,busy}'::text[]) u;
SELECT create_resource_group('arm', 'Own', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${principal.identifier}"]}}]}', '[{"scope": "arm", "filter": "INCLUDING_CHILD_SCOPES"}]');
SELECT create_resource_group('arm/o/small', 'Marked', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "mark", "attributeValues": ["blue"]}}]}');
SELECT create_role('arm', 'Viewer', '{core_pipeline_view}');
SELECT assign_role('user_group:_account_all_users@arm', 'Viewer', 'Own', 'arm');
SELECT assign_role('user:bo@arm', '_project_viewer', 'Marked', 'arm/o/small'), assign_role('user:bo@arm', '_project_viewer', 'Twenty', 'arm/o/big');
CREATE TABLE owned AS SELECT i AS id, scope_id(CASE WHEN i % 400 = 0 THEN 'arm/o/small' ELSE 'arm/o/big' END) AS scope_id, CASE WHEN i % 10 = 5 THEN 'busy' WHEN i % 1000 = 1 THEN 'ana' WHEN i % 1000 = 2 THEN 'bo' ELSE 'u' || i END AS owner,
    CASE WHEN i % 800 = 0 THEN 'blue' ELSE 'red' END AS mark, -i AS place FROM generate_series(1, 30000) i;
CREATE INDEX ON owned (scope_id); CREATE INDEX ON owned (owner); CREATE INDEX ON owned (place);
ANALYZE owned;
SELECT protect_table('owned', 'PIPELINE', 'scope_id', 'id', '{"owner": "owner", "mark": "mark"}');
\o
GRANT SELECT ON owned TO arm_app;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@arm'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT * FROM owned');
PREPARE owned_ones AS SELECT count(*), count(*) FILTER (WHERE owner = 'ana'), count(*) FILTER (WHERE owner = 'bo'), count(*) FILTER (WHERE mark = 'blue') FROM owned;
EXECUTE owned_ones;
SET LOCAL harness_rbac.principal = 'user:bo@arm'; EXECUTE owned_ones;
SELECT pg_temp.plan('SELECT * FROM owned');
SET LOCAL enable_bitmapscan = off; EXECUTE owned_ones; RESET enable_bitmapscan;
SET LOCAL harness_rbac.principal = 'user:boss@arm'; EXECUTE owned_ones;
SET LOCAL harness_rbac.principal = 'user:all@arm'; EXECUTE owned_ones;
DEALLOCATE owned_ones;
-- The first of few rows are found among them, those of many on the way.
SET LOCAL harness_rbac.principal = 'user:ana@arm';
SELECT pg_temp.plan('SELECT id FROM owned ORDER BY place LIMIT 20');
SELECT id FROM owned ORDER BY place LIMIT 2;
SET LOCAL harness_rbac.principal = 'user:busy@arm';
SELECT pg_temp.plan('SELECT id FROM owned ORDER BY place LIMIT 20');
SELECT id FROM owned ORDER BY place LIMIT 2;
COMMIT;

-- Of several attributes with an index the one is taken by which the caller holds something; a value of an enum is its name.
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{crew,crew/o,crew/o/big,crew/o/small}'::text[]) s;
SELECT create_user('crew', u) FROM unnest('{mate,idle,scoped,all}'::text[]) u;
SELECT create_resource_group('crew/o/big', 'Team', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "team", "attributeValues": ["red"]}}]}');
SELECT create_resource_group('crew/o/small', 'Waiting', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "state", "attributeValues": ["waiting"]}}]}');
SELECT assign_role('user:mate@crew', '_project_viewer', 'Team', 'crew/o/big'), assign_role('user:mate@crew', '_project_viewer', 'Waiting', 'crew/o/small'),
       assign_role('user:scoped@crew', '_project_viewer', '_all_project_level_resources', 'crew/o/small'), assign_role('user:all@crew', '_account_viewer', '_all_resources_including_child_scopes', 'crew');
CREATE TYPE state AS ENUM ('waiting', 'done');
CREATE TABLE job AS SELECT i AS id, scope_id(CASE WHEN i % 400 = 0 THEN 'crew/o/small' ELSE 'crew/o/big' END) AS scope_id, 'u' || i % 3000 AS owner, CASE i % 500 WHEN 7 THEN 'red' ELSE 't' || i END AS team,
    (CASE i % 4000 WHEN 0 THEN 'waiting' ELSE 'done' END)::state AS state, -i AS place FROM generate_series(1, 30000) i;
CREATE INDEX ON job (scope_id); CREATE INDEX ON job (owner); CREATE INDEX ON job (team); CREATE INDEX ON job (id);
ANALYZE job;
SELECT protect_table('job', 'PIPELINE', 'scope_id', 'id', '{"owner": "owner", "team": "team", "state": "state"}');
\o
GRANT SELECT ON job TO arm_app;
BEGIN; SET LOCAL harness_rbac.principal = 'user:mate@crew'; SET LOCAL ROLE arm_app;
PREPARE jobs AS SELECT count(*), count(*) FILTER (WHERE team = 'red'), count(*) FILTER (WHERE state = 'waiting') FROM job;
EXECUTE jobs;
SELECT pg_temp.plan('SELECT * FROM job');
SET LOCAL harness_rbac.principal = 'user:idle@crew'; EXECUTE jobs;
SET LOCAL harness_rbac.principal = 'user:all@crew'; EXECUTE jobs;
SET LOCAL harness_rbac.principal = 'user:scoped@crew'; EXECUTE jobs;
DEALLOCATE jobs;
SELECT pg_temp.plan('SELECT * FROM job');
COMMIT;
-- Of two attributes of one name the last one counts, and a cast to JSON is heeded.
CREATE FUNCTION as_json(state) RETURNS json LANGUAGE sql IMMUTABLE AS $$SELECT to_json('is ' || $1::text)$$;
BEGIN; SET LOCAL harness_rbac.principal = 'user:mate@crew'; SET LOCAL enable_seqscan = off;
SELECT count(*) FROM job WHERE has_permission('core_pipeline_view', scope_id, id::text, NULL, jsonb_build_object('team', owner, 'team', team));
SELECT count(*) FROM job WHERE has_permission('core_pipeline_view', scope_id, id::text, NULL, jsonb_build_object('team', team, 'team', owner));
SELECT count(*) FROM job WHERE has_permission('core_pipeline_view', scope_id, id::text, NULL, jsonb_build_object('team', team, lower('TEAM'), owner));
SELECT count(*) FROM job WHERE has_permission('core_pipeline_view', scope_id, id::text, NULL, jsonb_build_object('state', state));
CREATE CAST (state AS json) WITH FUNCTION as_json(state);
SELECT count(*) FROM job WHERE has_permission('core_pipeline_view', scope_id, id::text, NULL, jsonb_build_object('state', state));
ROLLBACK;
DROP FUNCTION as_json(state);
-- Where no row is expected none is looked for along an order: not in the parts of other tenants.
CREATE TABLE apart (id bigint, scope_id bigint, place int) PARTITION BY LIST (scope_id);
DO $$ DECLARE part text; BEGIN
    FOREACH part IN ARRAY '{big,small}'::text[] LOOP
        EXECUTE format('CREATE TABLE apart_%s PARTITION OF apart FOR VALUES IN (%s)', part, harness_rbac.scope_id('crew/o/' || part));
    END LOOP; END $$;
INSERT INTO apart SELECT id, scope_id('crew/o/' || CASE id % 2 WHEN 0 THEN 'small' ELSE 'big' END), place FROM job;
CREATE INDEX ON apart (place); CREATE INDEX ON apart (scope_id); CREATE INDEX ON apart (id);
ANALYZE apart;
\o /dev/null
SELECT protect_table('apart', 'PIPELINE', 'scope_id', 'id');
\o
GRANT SELECT ON apart TO arm_app;
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@crew'; SET LOCAL ROLE arm_app;
SELECT pg_temp.plan('SELECT id FROM apart ORDER BY place LIMIT 2');
SELECT id FROM apart ORDER BY place LIMIT 2;
-- But where sorting is turned off.
SET LOCAL enable_sort = off;
SELECT pg_temp.plan('SELECT id FROM apart ORDER BY place LIMIT 2');
SET LOCAL enable_sort = on;
SET LOCAL harness_rbac.principal = 'user:all@crew';
SELECT pg_temp.plan('SELECT id FROM apart ORDER BY place LIMIT 2');
SELECT id FROM apart ORDER BY place LIMIT 2;
COMMIT;

-- On a lower column no order is lost: what stands below an OR is a bitmap, and calls that somebody writes get no condition.
CREATE TABLE ordered AS SELECT i % 100 AS place, i AS id, scope_id('arm/o/big') AS scope_id FROM generate_series(1, 30000) i;
CREATE INDEX ON ordered (place, id); CREATE INDEX ON ordered (id);
ANALYZE ordered;
SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off;
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@arm';
SELECT array_agg(place) = (SELECT array_agg(place ORDER BY place) FROM (SELECT place FROM ordered WHERE has_permission('core_pipeline_view', scope_id, id::text)) o)
  FROM (SELECT place FROM ordered WHERE _permits('core_pipeline_view', scope_id, id, NULL, NULL) ORDER BY place) o;
COMMIT;
RESET enable_seqscan; RESET enable_sort; RESET enable_bitmapscan;

-- Called by hand: no error, no NULL.
SELECT _permits(NULL, NULL::bigint, NULL::text, NULL, NULL), _permits('x', 'y'::text, 1::numeric, NULL, NULL), _names_in_scope('x', NULL::int), _names_resource('x', 1::bigint, 'a'::text),
       _named_resources(NULL, NULL::text), _named_resources('core_pipeline_view', NULL::date), _whole_scope_ids(NULL, NULL), _matches_in_scope('x', 1, NULL), _matches('x', 1, 'a'::text, '[]', 'b', 'c'::text), _matching_values('x', NULL, NULL::uuid), _matching_scope_ids_later('x', 'y'), _named_scope_ids_later('x');
DROP TABLE doc, parted, ordered, owned, moved, job, apart;
DROP TYPE state;
REVOKE SET ON PARAMETER harness_rbac.principal FROM arm_app;
DROP ROLE arm_app;
\o /dev/null
SELECT drop_scope('arm', true), drop_scope('crew', true);
