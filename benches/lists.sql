-- What is asked for as a list, beside a query by hand over the same tables: objects of a caller over all scopes, subjects of an object,
-- many questions at once, and why not. PROFILE=release tests/bin/with-server psql -Xq -f benches/lists.sql
-- Promised: 20,000 objects within 20 ms; few principals, and all, at most 2 times by hand; 1,000 checks as JSON at most 5 times
-- the same in SQL; the explanation of a no within 2 ms.
\pset tuples_only on
CREATE EXTENSION IF NOT EXISTS harness_rbac;
SET search_path = public, harness_rbac;
SET max_parallel_workers_per_gather = 0; SET jit = off;
\o /dev/null
SELECT create_scope('acme', default_access => 'none');
SELECT create_scope('acme/o' || n, default_access => 'none') FROM generate_series(1, 20) n;
SELECT create_scope('acme/o' || n % 20 + 1 || '/p' || n, default_access => 'none') FROM generate_series(1, 400) n;
INSERT INTO principals (account_id, scope_id, kind, identifier) SELECT id, id, 'user', 'u' || n FROM scopes, generate_series(1, 30000) n WHERE level = 'account';
INSERT INTO resources (account_id, scope_id, resource_type_id, identifier)
SELECT s.account_id, s.id, t.id, 'pipeline' || n FROM scopes s, resource_types t, generate_series(1, 50) n WHERE s.level = 'project' AND t.identifier = 'PIPELINE';
SELECT assign_role('user:u1@acme', '_account_viewer', '_all_resources_including_child_scopes', 'acme');
SELECT assign_role('user:u2@acme', '_organization_viewer', '_all_resources_including_child_scopes', 'acme/o1');
SELECT create_user_group('acme', 'all');
INSERT INTO group_members (account_id, group_id, user_id)
SELECT g.account_id, g.id, u.id FROM principals g, principals u WHERE g.identifier = 'all' AND u.kind = 'user';
SELECT assign_role('user_group:all@acme', '_project_viewer', '_all_project_level_resources', 'acme/o2/p1');
SELECT assign_role('user:u' || n || '@acme', '_project_viewer', '_all_project_level_resources', 'acme/o3/p2') FROM generate_series(1, 65) n;
SELECT register_pipeline('acme/o2/p1', 'deploy', $y$pipeline: { identifier: deploy, stages: [] }$y$);
SELECT assign_role('user_group:all@acme', '_pipeline_executor', '_all_project_level_resources', 'acme/o2/p1');
-- The same questions as rows, and as the document that a client sends.
CREATE TABLE asked AS SELECT n, 'o' || (n + 1) % 20 + 1 AS organization, 'p' || n % 400 + 1 AS project, 'pipeline' || n % 50 + 1 AS resource FROM generate_series(1, 1000) n;
ALTER TABLE asked ADD scope text; UPDATE asked SET scope = 'acme/' || organization || '/' || project;
CREATE TABLE request AS SELECT jsonb_build_object('principal', jsonb_build_object('principalIdentifier', 'u2', 'principalType', 'USER'),
    'permissions', jsonb_agg(jsonb_build_object('resourceScope', jsonb_build_object('accountIdentifier', 'acme', 'orgIdentifier', organization, 'projectIdentifier', project),
                                                'resourceType', 'PIPELINE', 'resourceIdentifier', resource, 'permission', 'core_pipeline_view') ORDER BY n)) AS document FROM asked;
ANALYZE;

CREATE FUNCTION objects_by_hand(wanted text, asker text) RETURNS TABLE (scope text, resource text) LANGUAGE sql STABLE AS $$
    WITH me AS (SELECT p.id, p.account_id FROM principals p WHERE p.identifier = asker AND p.kind = 'user'),
         held AS (SELECT a.scope_id, g.include_child_scopes FROM me JOIN role_assignments a ON a.principal_id IN
                      (SELECT me.id UNION ALL SELECT m.group_id FROM group_members m WHERE m.user_id = me.id)
                    JOIN roles r ON r.id = a.role_id JOIN resource_groups g ON g.id = a.resource_group_id
                    JOIN permissions p ON p.identifier = wanted
                   WHERE NOT a.disabled AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view'
                      OR EXISTS (SELECT FROM role_permissions x WHERE x.role_id = r.id AND x.permission_id = p.id)))
    SELECT s.path, r.identifier
      FROM scopes s JOIN resources r ON r.scope_id = s.id JOIN resource_types t ON t.id = r.resource_type_id AND t.identifier = 'PIPELINE'
     WHERE EXISTS (SELECT FROM held h WHERE h.scope_id = s.id OR h.include_child_scopes AND h.scope_id IN (s.parent_id, s.account_id))
     ORDER BY 1, 2
$$;
CREATE FUNCTION subjects_by_hand(wanted text, place text) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    WITH held AS (SELECT a.principal_id FROM scopes s JOIN role_assignments a ON a.scope_id IN (s.id, s.parent_id, s.account_id)
                    JOIN roles r ON r.id = a.role_id JOIN resource_groups g ON g.id = a.resource_group_id
                    JOIN permissions p ON p.identifier = wanted
                   WHERE s.path = place AND NOT a.disabled AND (a.scope_id = s.id OR g.include_child_scopes)
                     AND (r.breadth = 'every' OR r.breadth = 'views' AND p.action = 'view'
                      OR EXISTS (SELECT FROM role_permissions x WHERE x.role_id = r.id AND x.permission_id = p.id)))
    SELECT p.identifier::text FROM principals p
     WHERE p.kind <> 'user_group' AND NOT p.disabled AND p.id IN (SELECT principal_id FROM held
                      UNION ALL SELECT m.user_id FROM held h JOIN group_members m ON m.group_id = h.principal_id)
     ORDER BY 1
$$;
-- Both in turn, so many times; the time on the processor, in milliseconds, and how many times the second it takes.
CREATE FUNCTION on_processor() RETURNS float8 LANGUAGE sql VOLATILE AS $$ SELECT split_part(pg_read_file('/proc/self/schedstat', 0, 100), ' ', 1)::float8 / 1e6 $$;
CREATE FUNCTION beside(what text, runs int, each int, ours text, other text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE a float8[]; b float8[]; started float8; rows_ours bigint; rows_other bigint;
BEGIN
    FOR run IN 0..runs LOOP
        started := on_processor();
        FOR turn IN 1..each LOOP EXECUTE 'SELECT count(x) FROM (' || ours || ') AS x' INTO rows_ours; END LOOP;
        IF run > 0 THEN a := a || (on_processor() - started) / each; END IF;
        started := on_processor();
        FOR turn IN 1..each LOOP EXECUTE 'SELECT count(x) FROM (' || other || ') AS x' INTO rows_other; END LOOP;
        IF run > 0 THEN b := b || (on_processor() - started) / each; END IF;
    END LOOP;
    SELECT array_agg(x ORDER BY x) INTO a FROM unnest(a) x; SELECT array_agg(x ORDER BY x) INTO b FROM unnest(b) x;
    RETURN format('%s: %s ms, by hand %s ms, %s times (%s and %s rows)', what, round(a[runs / 2 + 1]::numeric, 3), round(b[runs / 2 + 1]::numeric, 3),
                  round((a[runs / 2 + 1] / nullif(b[runs / 2 + 1], 0))::numeric, 2), rows_ours, rows_other);
END $$;
\o
SELECT beside('20,000 objects', 7, 2, $$SELECT * FROM permitted_resources_everywhere('core_pipeline_view', 'user:u1@acme')$$, $$SELECT * FROM objects_by_hand('core_pipeline_view', 'u1')$$)
UNION ALL SELECT beside('1,000 objects', 7, 10, $$SELECT * FROM permitted_resources_everywhere('core_pipeline_view', 'user:u2@acme')$$, $$SELECT * FROM objects_by_hand('core_pipeline_view', 'u2')$$)
UNION ALL SELECT beside('few subjects', 7, 50, $$SELECT * FROM permitted_principals('core_pipeline_view', 'acme/o3/p2')$$, $$SELECT * FROM subjects_by_hand('core_pipeline_view', 'acme/o3/p2')$$)
UNION ALL SELECT beside('30,000 subjects', 5, 1, $$SELECT * FROM permitted_principals('core_pipeline_view', 'acme/o2/p1')$$, $$SELECT * FROM subjects_by_hand('core_pipeline_view', 'acme/o2/p1')$$)
UNION ALL SELECT beside('executors, 30,000', 3, 1, $$SELECT * FROM pipeline_executors('acme/o2/p1', 'deploy')$$, $$SELECT * FROM subjects_by_hand('core_pipeline_execute', 'acme/o2/p1')$$);
SELECT beside('check_access of 1,000', 7, 10, $$SELECT check_access(document) FROM request$$,
    $$SELECT has_permission('core_pipeline_view', scope, resource, 'user:u2@acme') FROM asked OFFSET 0$$)
UNION ALL SELECT beside('a no explained', 7, 50, $$SELECT explain_permission('core_pipeline_edit', 'acme/o1/p20'::text, 'pipeline1', 'user:u2@acme')$$, $$SELECT has_permission('core_pipeline_edit', 'acme/o1/p20'::text, 'pipeline1', 'user:u2@acme')$$);
