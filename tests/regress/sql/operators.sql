-- Search under a policy: vetted operators use their indexes, and nothing else looks at a row before its policy.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\pset footer off
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{search,search/o,search/o/mine,search/o/theirs}'::text[]) s;
SELECT create_user('search', u) FROM unnest('{all,one,none}'::text[]) u;
SELECT assign_role('user:all@search', '_account_viewer', '_all_resources_including_child_scopes', 'search');
SELECT assign_role('user:one@search', '_project_viewer', '_all_project_level_resources', 'search/o/mine');
CREATE ROLE search_app;
GRANT SET ON PARAMETER harness_rbac.principal TO search_app;
CREATE TABLE note AS SELECT i AS id, scope_id(CASE WHEN i % 50 = 0 THEN 'search/o/mine' ELSE 'search/o/theirs' END) AS scope_id, 'word' || i % 1000 || ' text' AS body,
    to_tsvector('simple', 'word' || i % 1000 || ' text') AS words, jsonb_build_object('n', i % 1000) AS data, ARRAY[i % 1000, -1] AS numbers, int4range(i, i + 2) AS span
  FROM generate_series(1, 20000) i;
CREATE INDEX note_words ON note USING gin (words);
CREATE INDEX note_data ON note USING gin (data);
CREATE INDEX note_numbers ON note USING gin (numbers);
CREATE INDEX note_span ON note USING gist (span);
CREATE INDEX note_body ON note (lower(body) text_pattern_ops);
CREATE INDEX note_id ON note (id);
VACUUM ANALYZE note;
SELECT protect_table('note', 'PIPELINE', 'scope_id');
GRANT SELECT ON note TO search_app;
\o
SET max_parallel_workers_per_gather = 0;
\pset tuples_only on
-- Which index, if any.
CREATE FUNCTION pg_temp.index_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE line text; found text; BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP found := concat_ws(', ', found, substring(line FROM '(?:on|using) (note_\w+)')); END LOOP;
    RETURN coalesce(found, 'none'); END $$;
CREATE TABLE asked (place int, condition text);
INSERT INTO asked VALUES (1, $$words @@ to_tsquery('simple', 'word7')$$), (2, $$'word7'::tsquery @@ words$$), (3, $$data @> '{"n": 7}'$$), (4, $$numbers && ARRAY[7]$$), (5, $$numbers @> ARRAY[7, -1]$$),
    (6, $$span @> 500$$), (7, $$span && int4range(500, 501)$$), (8, $$lower(body) LIKE 'word7 %'$$);
GRANT SELECT ON asked TO search_app;
CREATE FUNCTION pg_temp.tried(as_who text) RETURNS TABLE (condition text, index text, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('harness_rbac.principal', as_who, true);
    FOR condition IN SELECT a.condition FROM asked a ORDER BY place LOOP
        index := pg_temp.index_of('SELECT * FROM note WHERE ' || condition);
        EXECUTE 'SELECT count(*) FROM note WHERE ' || condition INTO rows;
        RETURN NEXT;
    END LOOP;
END $$;
BEGIN; SET LOCAL ROLE search_app;
SELECT * FROM pg_temp.tried('user:all@search');
SELECT * FROM pg_temp.tried('user:one@search');
SELECT * FROM pg_temp.tried('user:none@search');
ROLLBACK;
-- Without the setting, and without a policy of ours, all is as PostgreSQL has it. It is a superuser's.
BEGIN; SET LOCAL harness_rbac.search_under_policies = off; SET LOCAL harness_rbac.principal = 'user:all@search'; SET LOCAL ROLE search_app;
SELECT pg_temp.index_of($$SELECT * FROM note WHERE words @@ 'word7'$$);
SAVEPOINT s;
SET LOCAL harness_rbac.search_under_policies = on;
ROLLBACK TO s;
SET LOCAL harness_rbac.search_operators = 'public.=(text,text)';
ROLLBACK;
CREATE TABLE apart AS TABLE note;
CREATE INDEX note_apart ON apart USING gin (words);
ALTER TABLE apart ENABLE ROW LEVEL SECURITY;
CREATE POLICY theirs ON apart USING (id > 10);
GRANT SELECT ON apart TO search_app;
BEGIN; SET LOCAL ROLE search_app; SET LOCAL enable_seqscan = off;
SELECT pg_temp.index_of($$SELECT * FROM apart WHERE words @@ 'word7'$$);
ROLLBACK;
-- A plan that is kept.
BEGIN; SET LOCAL harness_rbac.principal = 'user:one@search'; SET LOCAL ROLE search_app; SET LOCAL plan_cache_mode = force_generic_plan;
PREPARE tagged(int[]) AS SELECT count(*) FROM note WHERE numbers @> $1;
SELECT pg_temp.index_of('EXECUTE tagged(''{0}'')');
EXECUTE tagged('{0}');
SET LOCAL harness_rbac.principal = 'user:all@search'; EXECUTE tagged('{0}');
SET LOCAL harness_rbac.principal = 'user:none@search'; EXECUTE tagged('{0}');
DEALLOCATE tagged;
COMMIT;

-- What is doubtful waits: other columns, functions, patterns that may end in an escape, long constants, domains, other operators.
BEGIN; SET LOCAL harness_rbac.principal = 'user:all@search'; SET LOCAL ROLE search_app; SET LOCAL enable_seqscan = off;
SELECT condition, pg_temp.index_of('SELECT * FROM note WHERE ' || condition) FROM (VALUES (1, $$words @@ to_tsquery('simple', body)$$), (2, $$lower(body) LIKE 'word7\'$$), (3, $$lower(body) LIKE body$$),
    (4, $$data @> data$$), (5, $$lower(body) ~ '^word7'$$), (6, $$data @> jsonb_build_object('n', repeat('x', 2000))$$), (7, $$numbers @> ARRAY[id]$$), (8, $$data @? '$.n ? (@ > 1)'$$), (9, 'id = 7')) AS v (place, condition) ORDER BY place;
ROLLBACK;
-- Planted ones see nothing of a row that their caller may not see.
CREATE SCHEMA planted;
GRANT ALL ON SCHEMA planted TO search_app;
SET ROLE search_app;
CREATE TABLE planted.seen (what text);
CREATE FUNCTION planted.leak(text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'leaked %', $1; RETURN true; END $$;
CREATE FUNCTION planted.leak(tsvector, tsquery) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'leaked %', $1; RETURN true; END $$;
CREATE FUNCTION planted.leak(text, text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'leaked % %', $1, $2; RETURN true; END $$;
CREATE FUNCTION planted.leak(jsonb, jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'leaked %', $1; RETURN true; END $$;
CREATE FUNCTION planted.lower(text) RETURNS text LANGUAGE plpgsql IMMUTABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'leaked %', $1; RETURN $1; END $$;
CREATE FUNCTION planted.query(text) RETURNS tsquery LANGUAGE plpgsql STABLE COST 0.0001 AS $$ BEGIN RAISE NOTICE 'counted'; RETURN $1::tsquery; END $$;
CREATE OPERATOR planted.@@ (leftarg = tsvector, rightarg = tsquery, function = planted.leak);
CREATE OPERATOR planted.~~ (leftarg = text, rightarg = text, function = planted.leak);
CREATE OPERATOR planted.@> (leftarg = jsonb, rightarg = jsonb, function = planted.leak);
CREATE DOMAIN planted.text AS text CHECK (planted.leak(VALUE));
RESET ROLE;
SET client_min_messages = notice;
BEGIN; SET LOCAL harness_rbac.principal = 'user:none@search'; SET LOCAL ROLE search_app; SET LOCAL search_path = planted, pg_catalog, public;
SELECT count(*) FROM public.note WHERE words @@ 'word7'::tsquery;
SELECT count(*) FROM public.note WHERE body ~~ 'word%';
SELECT count(*) FROM public.note WHERE data @> '{"n": 7}';
SELECT count(*) FROM public.note WHERE lower(body) OPERATOR(pg_catalog.~~) 'word%';
SELECT count(*) FROM public.note WHERE planted.leak(body);
SELECT count(*) FROM public.note WHERE body::planted.text OPERATOR(pg_catalog.~~) 'word%';
SELECT count(*) FROM public.note WHERE words OPERATOR(pg_catalog.@@) planted.query(body);
SELECT count(*) FROM public.note WHERE words OPERATOR(pg_catalog.@@) 'word7'::tsquery AND planted.leak(body);
SELECT count(*) FROM public.note WHERE words OPERATOR(pg_catalog.@@) 'word7'::tsquery OR planted.leak(body);
-- Beside one that is let through, the others wait.
SET LOCAL harness_rbac.principal = 'user:one@search';
SELECT count(*) FROM public.note WHERE words OPERATOR(pg_catalog.@@) 'word7'::tsquery AND planted.leak(body);
ROLLBACK;
-- A superuser lists operators by their whole names.
BEGIN; SET LOCAL harness_rbac.principal = 'user:none@search'; SET LOCAL harness_rbac.search_operators = 'public.~~(text,text); planted.@>(text,text)'; SET LOCAL ROLE search_app;
SELECT count(*) FROM public.note WHERE body OPERATOR(planted.~~) 'word%';
ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:none@search'; SET LOCAL harness_rbac.search_operators = 'pg_catalog.?(jsonb,text) ; planted.~~(text,text)'; SET LOCAL ROLE search_app;
SET LOCAL client_min_messages = warning;
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.note WHERE body OPERATOR(planted.~~) 'word%';
ROLLBACK;
SET client_min_messages = warning;
DROP SCHEMA planted CASCADE;
DROP TABLE note, apart, asked;
REVOKE SET ON PARAMETER harness_rbac.principal FROM search_app;
DROP ROLE search_app;
\o /dev/null
SELECT drop_scope('search', true);
