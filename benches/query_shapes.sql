-- What queries cost under a policy, beside the same query without one, or with the condition that one would write by hand.
-- PROFILE=release tests/bin/build && PROFILE=release tests/bin/with-server -c shared_buffers=1GB psql -Xq -f benches/query_shapes.sql
-- Each pair is run in turn; printed are the medians in milliseconds and the median of the ratios, with what is promised.
\pset footer off
CREATE EXTENSION harness_rbac;
SET search_path = public, harness_rbac;
SET client_min_messages = warning; SET max_parallel_workers_per_gather = 0; SET jit = off;

\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{acme,acme/o,acme/o/big,acme/o/all}'::text[]) s;
SELECT create_scope('acme/o/p' || n, default_access => 'none') FROM generate_series(1, 200) n;
SELECT create_user('acme', u) FROM unnest('{named,many,all,one,owner100,owner1000,owner10000,owner100000}'::text[]) u;
SELECT create_resource_group('acme/o/big', 'Twenty', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PIPELINE',
    'identifiers', (SELECT jsonb_agg((n * 49999)::text) FROM generate_series(1, 20) n)))));
SELECT create_resource_group('acme/o/big', 'Many', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PIPELINE',
    'identifiers', (SELECT jsonb_agg((n * 97)::text) FROM generate_series(1, 10000) n)))));
SELECT create_resource_group('acme/o/big', 'Own', '{"resources": [{"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${principal.identifier}"]}}]}');
SELECT assign_role('user:named@acme', '_project_viewer', 'Twenty', 'acme/o/big'), assign_role('user:many@acme', '_project_viewer', 'Many', 'acme/o/big'),
       assign_role('user:all@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme'),
       assign_role('user:one@acme', '_project_viewer', '_all_project_level_resources', 'acme/o/p7');
SELECT assign_role('user:owner' || n || '@acme', '_project_viewer', 'Own', 'acme/o/big') FROM unnest('{100,1000,10000,100000}'::int[]) n;
-- All in one scope, and the same rows over two hundred. Owners are called by how many rows are theirs, all over the table.
CREATE TABLE one AS
SELECT n AS id, scope_id('acme/o/big') AS scope_id, timestamptz '2026-01-01' + n * interval '1 second' AS created_at,
       CASE WHEN n % 10 = 5 THEN 'owner100000' WHEN n % 100 = 7 THEN 'owner10000' WHEN n % 1000 = 3 THEN 'owner1000' WHEN n % 10000 = 0 THEN 'owner100'
            ELSE 'user' || n % 50000 END AS owner
  FROM generate_series(1::bigint, 1000000) n;
ALTER TABLE one ADD PRIMARY KEY (id);
CREATE INDEX ON one (scope_id); CREATE INDEX ON one (owner); CREATE INDEX ON one (created_at);
-- The same with a key of the application for the scope.
CREATE TABLE keyed AS SELECT id, 'big'::text AS project, created_at FROM one;
ALTER TABLE keyed ADD PRIMARY KEY (id);
CREATE INDEX ON keyed (project); CREATE INDEX ON keyed (created_at);
SELECT set_scope_key('acme/o/big', 'big');
CREATE TABLE part (one_id bigint, name text);
INSERT INTO part SELECT n, 'part ' || n FROM generate_series(1, 200000) n;
CREATE INDEX ON part (one_id);
CREATE TABLE shared (who text, one_id bigint, PRIMARY KEY (who, one_id));
INSERT INTO shared SELECT 'many', n * 97 FROM generate_series(1, 10000) n;
CREATE TABLE spread AS
SELECT n AS id, scope_id('acme/o/p' || n % 200 + 1) AS scope_id, to_tsvector('simple', 'word' || n % 20000) AS words, jsonb_build_object('k', n % 20000) AS facts,
       'label ' || n % 20000 AS label, ARRAY[n % 20000, -n % 500] AS numbers, int8range(n, n + 10) AS span
  FROM generate_series(1::bigint, 1000000) n;
ALTER TABLE spread ADD PRIMARY KEY (id);
CREATE INDEX ON spread (scope_id); CREATE INDEX ON spread USING gin (words); CREATE INDEX ON spread USING gin (facts jsonb_path_ops);
CREATE INDEX ON spread (label text_pattern_ops); CREATE INDEX ON spread USING gin (numbers); CREATE INDEX ON spread USING gist (span);
VACUUM ANALYZE;
SELECT protect_table('keyed', 'PIPELINE', 'project', 'id', scope_level => 'project');
SELECT protect_table('one', 'PIPELINE', 'scope_id', 'id', '{"owner": "owner"}'), protect_table('spread', 'PIPELINE', 'scope_id', 'id');
CREATE ROLE app;
GRANT SELECT ON one, keyed, part, shared, spread TO app;
GRANT SET ON PARAMETER harness_rbac.principal TO app;
GRANT USAGE ON SCHEMA harness_rbac TO app;
\o

CREATE FUNCTION median_of(numbers numeric[]) RETURNS numeric LANGUAGE sql AS $$ SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY n)::numeric FROM unnest(numbers) n $$;
CREATE AGGREGATE median(numeric) (SFUNC = array_append, STYPE = numeric[], INITCOND = '{}', FINALFUNC = median_of);
-- Milliseconds of a statement; with a name, of the kept plan of that name.
CREATE FUNCTION ms(statement text, who text, kept text DEFAULT NULL) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE started timestamptz; taken numeric;
BEGIN
    PERFORM set_config('harness_rbac.principal', 'user:' || who || '@acme', true);
    IF who IS NOT NULL THEN SET LOCAL ROLE app; END IF;
    IF kept IS NOT NULL AND NOT EXISTS (SELECT FROM pg_prepared_statements WHERE name = kept) THEN
        EXECUTE format('PREPARE %I AS %s', kept, statement);
    END IF;
    statement := coalesce('EXECUTE ' || quote_ident(kept), statement);
    started := clock_timestamp();
    EXECUTE statement;
    taken := 1000 * extract(epoch FROM clock_timestamp() - started);
    RESET ROLE;
    RETURN taken;
END $$;
CREATE FUNCTION pair(what text, who text, ours text, rival text, must numeric, runs int DEFAULT 15)
RETURNS TABLE (query text, ours_ms numeric, rival_ms numeric, ratio numeric, ratio_of_kept_plans numeric, promised numeric) LANGUAGE plpgsql AS $$
DECLARE mine numeric[] := '{}'; theirs numeric[] := '{}'; mine_kept numeric[] := '{}'; theirs_kept numeric[] := '{}'; name text := left(what, 50);
BEGIN
    FOR run IN 0..runs LOOP
        -- The first is a warm-up.
        IF run = 1 THEN mine := '{}'; theirs := '{}'; mine_kept := '{}'; theirs_kept := '{}'; END IF;
        mine := mine || ms(ours, who);
        theirs := theirs || ms(rival, NULL);
        mine_kept := mine_kept || ms(ours, who, name);
        theirs_kept := theirs_kept || ms(rival, NULL, 'rival, ' || name);
    END LOOP;
    RETURN QUERY SELECT what, round(median(m), 3), round(median(t), 3), round(median(m / t), 2), round(median(mk / tk), 2), must
                   FROM unnest(mine, theirs, mine_kept, theirs_kept) AS x (m, t, mk, tk);
END $$;

SELECT * FROM pair('20 named of 1,000,000: count', 'named', 'SELECT count(*) FROM one', 'SELECT count(*) FROM one WHERE id = ANY ' || $$('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}')$$, 2)
UNION ALL
SELECT * FROM pair('20 named: newest 20', 'named', 'SELECT * FROM one ORDER BY created_at DESC LIMIT 20', $$SELECT * FROM one WHERE id = ANY ('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}') ORDER BY created_at DESC LIMIT 20$$, 2)
UNION ALL
SELECT * FROM pair('20 named: one of them', 'named', 'SELECT * FROM one WHERE id = 49999', $$SELECT * FROM one WHERE id = 49999 AND id = ANY ('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}')$$, 2)
UNION ALL
SELECT * FROM pair('20 named: join', 'named', 'SELECT * FROM one JOIN part ON one_id = id', $$SELECT * FROM one JOIN part ON one_id = id WHERE id = ANY ('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}')$$, 2)
UNION ALL
SELECT * FROM pair('20 named, by the application''s keys: count', 'named', 'SELECT count(*) FROM keyed', $$SELECT count(*) FROM keyed WHERE id = ANY ('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}')$$, 2)
UNION ALL
SELECT * FROM pair('20 named, by keys: newest 20', 'named', 'SELECT * FROM keyed ORDER BY created_at DESC LIMIT 20', $$SELECT * FROM keyed WHERE id = ANY ('{49999,99998,149997,199996,249995,299994,349993,399992,449991,499990,549989,599988,649987,699986,749985,799984,849983,899982,949981,999980}') ORDER BY created_at DESC LIMIT 20$$, 2)
UNION ALL
SELECT * FROM pair('10,000 named: newest 20', 'many', 'SELECT * FROM one ORDER BY created_at DESC LIMIT 20', $$SELECT one.* FROM one JOIN shared ON one_id = id AND who = 'many' ORDER BY created_at DESC LIMIT 20$$, 2)
UNION ALL
SELECT p.* FROM unnest('{100,1000,10000,100000}'::int[]) AS rows,
    LATERAL (VALUES ('count', 'SELECT count(created_at) FROM one', 1.5), ('newest 20', 'SELECT * FROM one ORDER BY created_at DESC LIMIT 20', 1.5),
                    ('count(*), which without policy needs the index alone', 'SELECT count(*) FROM one', NULL)) AS q (what, query, must),
    pair('own rows, ' || rows || ': ' || what, 'owner' || rows, query, replace(query, 'FROM one', 'FROM one WHERE owner = ' || quote_literal('owner' || rows)), must) AS p
UNION ALL
SELECT * FROM pair('all of 1,000,000: count', 'all', 'SELECT count(label) FROM spread', 'SELECT count(label) FROM spread', 2, 5)
UNION ALL
SELECT * FROM pair('all: count(*), which without policy needs the index alone', 'all', 'SELECT count(*) FROM spread', 'SELECT count(*) FROM spread', NULL, 5)
UNION ALL
SELECT p.* FROM (VALUES ('all', 1.5), ('one', 10)) AS c (who, must),
    (VALUES ('full text', $$words @@ to_tsquery('simple', 'word4206')$$), ('jsonb', $$facts @> '{"k": 4206}'$$), ('LIKE prefix', $$label LIKE 'label 4206%'$$), ('array', $$numbers @> '{4206}'$$),
            ('range', $$span && '[4206,4216)'$$)) AS s (what, condition),
    pair(what || CASE c.who WHEN 'all' THEN ', by a caller of all' ELSE ', by a caller of one scope in 200' END, c.who, 'SELECT id FROM spread WHERE ' || condition, 'SELECT id FROM spread WHERE ' || condition, must) AS p;
