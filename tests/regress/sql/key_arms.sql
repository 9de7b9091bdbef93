-- Each reason of a yes has an index of its own where rows have keys of the application in the place of our scopes' ids, too.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
LOAD 'harness_rbac';
\pset footer off
\o /dev/null
SELECT create_scope('keyed', default_access => 'none');
SELECT create_scope('keyed/o' || n, default_access => 'none', key => ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))) FROM generate_series(1, 60) n;
SELECT create_scope('keyed/big', default_access => 'none', key => 'a0000000-0000-4000-8000-000000000000'), create_scope('keyed/other', default_access => 'none');
SELECT create_resource_type('PAPER', '{organization}'), create_permission('app_paper_view', 'PAPER', 'view', '{account, organization}');
SELECT create_user('keyed', u) FROM unnest('{named,scoped,both,all,nobody,many,ana}'::text[]) u;
SELECT create_role('keyed', 'Reader', '{app_paper_view}');
SELECT create_resource_group('keyed/big', 'Twenty', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PAPER',
    'identifiers', (SELECT jsonb_agg('d0000000-0000-4000-8000-' || lpad((i * 997 + 13)::text, 12, '0')) FROM generate_series(1, 20) i) || '["x", "D0000000-0000-4000-8000-000000000001", "17"]'))));
SELECT create_resource_group('keyed/big', 'Many', jsonb_build_object('resources', jsonb_build_array(jsonb_build_object('resourceType', 'PAPER',
    'identifiers', (SELECT jsonb_agg('d0000000-0000-4000-8000-' || lpad(i::text, 12, '0')) FROM generate_series(1, 2000) i)))));
SELECT create_resource_group('keyed', 'Own', '{"resources": [{"resourceType": "PAPER", "attributeFilter": {"attributeName": "owner", "attributeValues": ["${principal.identifier}"]}}]}', '[{"scope": "keyed", "filter": "INCLUDING_CHILD_SCOPES"}]');
SELECT assign_role('user:' || u || '@keyed', 'account.Reader', 'Twenty', 'keyed/big') FROM unnest('{named,both}'::text[]) u;
SELECT assign_role('user:' || u || '@keyed', 'account.Reader', '_all_organization_level_resources', 'keyed/o7') FROM unnest('{scoped,both}'::text[]) u;
-- A scope without a key has rows nowhere.
SELECT assign_role('user:both@keyed', 'account.Reader', '_all_organization_level_resources', 'keyed/other');
SELECT assign_role('user:all@keyed', 'Reader', '_all_resources_including_child_scopes', 'keyed');
SELECT assign_role('user:many@keyed', 'account.Reader', 'Many', 'keyed/big'), assign_role('user:ana@keyed', 'Reader', 'Own', 'keyed');
CREATE ROLE keyed_app;
GRANT SET ON PARAMETER harness_rbac.principal TO keyed_app;
CREATE TABLE paper AS SELECT ('d0000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid AS id, i AS number,
    CASE WHEN i % 400 = 0 THEN '00000000-0000-4000-8000-' || lpad((i / 400 % 60 + 1)::text, 12, '0') ELSE 'a0000000-0000-4000-8000-000000000000' END::uuid AS org_id,
    CASE WHEN i % 3000 = 1 THEN 'ana' ELSE 'u' || i END AS owner, timestamptz '2026-01-01' + i * interval '1 minute' AS created_at
  FROM generate_series(1, 30000) i;
CREATE INDEX ON paper (org_id);
VACUUM ANALYZE paper;
SELECT protect_table('paper', 'PAPER', 'org_id', 'id', '{"owner": "owner"}', scope_level => 'organization');
GRANT SELECT ON paper TO keyed_app;
\o
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE line text; BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP RETURN NEXT replace(line, 'harness_rbac.', ''); END LOOP; END $$;
SET max_parallel_workers_per_gather = 0;
\pset tuples_only on

-- No index leads to the resource: one call.
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@keyed'; SET LOCAL ROLE keyed_app;
SELECT pg_temp.plan('SELECT * FROM paper');
SELECT count(*) FROM paper; COMMIT;
-- One does, behind the key: for who holds names, and nobody else.
CREATE INDEX paper_key_and_id ON paper (org_id, id);
BEGIN; SET LOCAL harness_rbac.principal = 'user:named@keyed'; SET LOCAL ROLE keyed_app;
SELECT pg_temp.plan('SELECT * FROM paper');
SELECT count(*), min(number), max(number) FROM paper;
SET LOCAL harness_rbac.principal = 'user:scoped@keyed';
SELECT pg_temp.plan('SELECT * FROM paper');
SELECT count(*) FROM paper; COMMIT;
-- By itself: for everybody, because a plan may be kept.
DROP INDEX paper_key_and_id;
CREATE UNIQUE INDEX paper_id ON paper (id);
BEGIN; SET LOCAL harness_rbac.principal = 'user:scoped@keyed'; SET LOCAL ROLE keyed_app;
SET LOCAL plan_cache_mode = force_generic_plan;
PREPARE counted AS SELECT count(*) FROM paper;
EXPLAIN (COSTS OFF) EXECUTE counted;
EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:named@keyed'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:both@keyed'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:all@keyed'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:nobody@keyed'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:many@keyed'; EXECUTE counted;
SET LOCAL harness_rbac.principal = 'user:ana@keyed'; EXECUTE counted;
RESET harness_rbac.principal; EXECUTE counted;
DEALLOCATE counted;
SET LOCAL harness_rbac.principal = 'user:all@keyed';
SELECT pg_temp.plan('SELECT * FROM paper');
SET LOCAL harness_rbac.principal = 'user:many@keyed';
SELECT pg_temp.plan('SELECT * FROM paper');
-- The newest of them; a point; more than one condition.
SET LOCAL harness_rbac.principal = 'user:named@keyed';
SELECT pg_temp.plan('SELECT number FROM paper ORDER BY created_at DESC LIMIT 3');
SELECT number FROM paper ORDER BY created_at DESC LIMIT 3;
SELECT number FROM paper WHERE number IN (1010, 1011);
COMMIT;
-- By an attribute: who owns the row.
CREATE INDEX ON paper (owner);
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@keyed'; SET LOCAL ROLE keyed_app;
SELECT pg_temp.plan('SELECT * FROM paper');
SELECT count(*), min(owner), max(owner) FROM paper; COMMIT;

-- Keys and resources of each type. What is no value of it is no member.
\o /dev/null
SELECT set_scope_key('keyed/o' || n, n::text) FROM generate_series(1, 60) n;
SELECT set_scope_key('keyed/big', '1000');
\o
CREATE FUNCTION pg_temp.of_types(key text, resource text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TABLE typed AS SELECT CASE WHEN number %% 400 = 0 THEN number / 400 %% 60 + 1 ELSE 1000 END::%s AS org, number::%s AS id FROM paper', key, resource);
    CREATE INDEX ON typed (org); CREATE INDEX ON typed (id); ANALYZE typed;
    PERFORM harness_rbac.protect_table('typed', 'PAPER', 'org', 'id', scope_level => 'organization');
    GRANT SELECT ON typed TO keyed_app;
    PERFORM set_config('harness_rbac.principal', 'user:both@keyed', true);
    SET LOCAL ROLE keyed_app;
    RETURN QUERY SELECT pg_temp.plan('SELECT * FROM typed');
    RETURN QUERY SELECT array_agg(id::int ORDER BY id::int)::text FROM typed;
    RESET ROLE;
    DROP TABLE typed;
    PERFORM set_config('harness_rbac.principal', NULL, true);
END $$;
SELECT pg_temp.of_types('text', 'text');
SELECT pg_temp.of_types('varchar', 'varchar');
SELECT pg_temp.of_types('bigint', 'bigint');
SELECT pg_temp.of_types('integer', 'integer');

-- On a lower column no order is lost.
CREATE TABLE ordered AS SELECT i % 100 AS place, i::text AS id, '1000' AS org FROM generate_series(1, 30000) i;
CREATE INDEX ON ordered (place, id); CREATE INDEX ON ordered (place, org); CREATE INDEX ON ordered (id);
ANALYZE ordered;
SET enable_seqscan = off; SET enable_sort = off; SET enable_bitmapscan = off;
BEGIN; SET LOCAL harness_rbac.principal = 'user:all@keyed';
SELECT array_agg(place) = (SELECT array_agg(place ORDER BY place) FROM (SELECT place FROM ordered WHERE has_permission('app_paper_view', scope_of('organization', org), id)) o)
  FROM (SELECT place FROM ordered WHERE _permits('app_paper_view', org, id, NULL, NULL, 'organization') ORDER BY place) o;
COMMIT;
RESET enable_seqscan; RESET enable_sort; RESET enable_bitmapscan;

-- Called by hand: no error, no NULL.
SELECT _permits(NULL, NULL::text, NULL::text, NULL, NULL, NULL), _permits('x', 1::numeric, 1::numeric, NULL, NULL, 'organization'), _permits('app_paper_view', '1'::text, 'a'::text, NULL, NULL, 'team'),
       _names_in_scope('x', NULL::int, NULL), _matches_in_scope('x', 1, NULL, NULL), _whole_scope_keys(NULL, NULL, NULL, NULL::text), _whole_scope_keys_later('x', 'y', 'team', NULL::date),
       _named_scope_keys('app_paper_view', 'organization', NULL::uuid), _named_scope_keys_later(NULL, 'project', 1), _matching_scope_keys('x', NULL, 'account', 1::bigint), _matching_scope_keys_later('x', 'y', 'z', ''::text);
SELECT _permits('app_paper_view', 1::bigint, 'a'::text, NULL, NULL, NULL, 'owner'::text), _permits('app_paper_view', 1::bigint, 'a'::text, NULL, NULL, NULL, 1, 2), _permits('app_paper_view', 1::bigint, 'a'::text, NULL, NULL, NULL, 'owner', 'x'),
       _permits('app_paper_view', 1::bigint, 'a'::text, NULL, NULL, NULL, VARIADIC ARRAY['owner', 'x']), _permits(NULL, 'a'::text, NULL::uuid, NULL, NULL, 'team', NULL::text, NULL::uuid);
DROP TABLE paper, ordered;
REVOKE SET ON PARAMETER harness_rbac.principal FROM keyed_app;
DROP ROLE keyed_app;
\o /dev/null
SELECT drop_scope('keyed', true);
DELETE FROM permissions WHERE identifier = 'app_paper_view';
DELETE FROM resource_types WHERE identifier = 'PAPER';
