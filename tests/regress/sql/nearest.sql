-- No index that only approximates orders the rows of a table under a policy: here GiST stands for one.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\pset footer off
\pset tuples_only on
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{near,near/o,near/o/p}'::text[]) s;
SELECT create_user('near', 'ana');
SELECT assign_role('user:ana@near', '_project_viewer', '_all_project_level_resources', 'near/o/p');
CREATE TABLE spot (scope_id bigint, place point);
INSERT INTO spot SELECT CASE WHEN n % 2 = 0 THEN scope_id('near/o/p') ELSE -n END, point(n, n % 100) FROM generate_series(1, 20000) n;
CREATE INDEX spot_place ON spot USING gist (place);
CREATE INDEX ON spot (scope_id);
VACUUM ANALYZE spot;
SELECT protect_table('spot', 'ENVIRONMENT', 'scope_id');
CREATE TABLE area (scope_id bigint, place point) PARTITION BY LIST (scope_id);
CREATE TABLE area_rest PARTITION OF area DEFAULT;
INSERT INTO area SELECT * FROM spot;
CREATE INDEX area_place ON area USING gist (place);
ANALYZE area;
SELECT protect_table('area', 'ENVIRONMENT', 'scope_id');
CREATE ROLE near_app;
GRANT SELECT ON spot, area TO near_app;
GRANT SET ON PARAMETER harness_rbac.principal TO near_app;
\o
SET max_parallel_workers_per_gather = 0;
CREATE FUNCTION pg_temp.index_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE line text; BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
        IF line ~ 'place_idx|_place' AND line !~ 'Order By|Sort Key' THEN RETURN regexp_replace(line, '^[ >-]*', ''); END IF;
    END LOOP;
    RETURN 'no index on the place'; END $$;
GRANT EXECUTE ON FUNCTION pg_temp.index_of(text) TO near_app;

-- An exact one is used, an approximate one not; in partitions likewise.
SET ROLE near_app; SET harness_rbac.principal = 'user:ana@near';
SELECT pg_temp.index_of('SELECT * FROM spot ORDER BY place <-> point(7, 7) LIMIT 5');
SELECT pg_temp.index_of('SELECT * FROM area ORDER BY place <-> point(7, 7) LIMIT 5');
RESET ROLE; SET harness_rbac.approximate_indexes = 'hnsw , gist'; SET ROLE near_app;
SELECT pg_temp.index_of('SELECT * FROM spot ORDER BY place <-> point(7, 7) LIMIT 5');
SELECT pg_temp.index_of('SELECT * FROM area ORDER BY place <-> point(7, 7) LIMIT 5');
SELECT place FROM spot ORDER BY place <-> point(7, 7) LIMIT 3;
-- One that goes on looking is.
SET gist.iterative_scan = strict_order;
SELECT pg_temp.index_of('SELECT * FROM spot ORDER BY place <-> point(7, 7) LIMIT 5');
SET gist.iterative_scan = off;
SELECT pg_temp.index_of('SELECT * FROM spot ORDER BY place <-> point(7, 7) LIMIT 5');
-- protect_table() and lint() say so; whose rows are found by an attribute, too, has an index for that.
RESET ROLE; SET client_min_messages = notice;
SELECT protect_table('spot', 'ENVIRONMENT', 'scope_id');
ALTER TABLE spot ADD owner text;
\o /dev/null
SELECT create_resource_group('near/o/p', 'Own', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "it''s", "attributeValues": ["${principal}"]}}]}');
\o
SELECT protect_table('spot', 'ENVIRONMENT', 'scope_id', attributes => '{"it''s": "owner"}');
SELECT severity, object, finding, regexp_replace(mend, 'DATABASE \w+', 'DATABASE ...') FROM lint() WHERE object IN ('spot', 'area') AND finding ~ 'index' ORDER BY 2, 3;
CREATE INDEX ON spot (owner);
SELECT count(*) FROM lint() WHERE finding ~ 'callers own';
SET client_min_messages = warning; SET ROLE near_app;
-- Nobody but a superuser says which are.
SET harness_rbac.approximate_indexes = '';
-- Where no policy holds, nothing is left out.
RESET ROLE;
SELECT pg_temp.index_of('SELECT * FROM spot ORDER BY place <-> point(7, 7) LIMIT 5');
RESET harness_rbac.approximate_indexes; RESET harness_rbac.principal;

\o /dev/null
DROP TABLE spot, area;
DROP OWNED BY near_app; DROP ROLE near_app;
SELECT drop_scope('near', true);
