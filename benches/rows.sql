-- 1,000,000 rows in 10,000 scopes, and callers who see 0.4 %, 10 % and all of them.
SELECT harness_rbac.create_scope(s, default_access => 'none') FROM unnest('{rows,rows/o}'::text[]) s;
SELECT harness_rbac.create_scope('rows/o/p' || n, default_access => 'none') FROM generate_series(1, 10000) n;
SELECT harness_rbac.create_user('rows', u) FROM unnest('{few,ten,all}'::text[]) u;
SELECT harness_rbac.assign_role('user:few@rows', '_project_viewer', '_all_project_level_resources', 'rows/o/p' || 250 * n) FROM generate_series(1, 40) n;
SELECT harness_rbac.assign_role('user:ten@rows', '_project_viewer', '_all_project_level_resources', 'rows/o/p' || 10 * n) FROM generate_series(1, 1000) n;
SELECT harness_rbac.assign_role('user:all@rows', '_organization_viewer', '_all_resources_including_child_scopes', 'rows/o');

CREATE TABLE doc (id bigint PRIMARY KEY, scope_id bigint NOT NULL, identifier text NOT NULL, created_at timestamptz NOT NULL, payload text NOT NULL);
INSERT INTO doc
SELECT n, s.id, 'doc' || n, timestamptz '2026-01-01' + (n::bigint * 7919 % 1000000) * interval '1 second', md5(n::text)
  FROM generate_series(0, 999999) n
  JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM harness_rbac.scopes WHERE level = 'project') s ON s.place = n / 100;
CREATE INDEX doc_scope ON doc (scope_id, created_at);
CREATE INDEX doc_created ON doc (created_at);
CREATE TABLE tag AS SELECT DISTINCT scope_id, scope_id % 100 AS label FROM doc;
-- The same rows, few enough for a check written by hand.
CREATE TABLE some_doc AS SELECT * FROM doc WHERE id % 100 = 0;
CREATE INDEX ON some_doc (scope_id);
CREATE TABLE by_hand AS TABLE some_doc;
CREATE INDEX ON by_hand (scope_id);
SELECT harness_rbac.protect_table(t, 'PIPELINE', 'scope_id', 'identifier') FROM unnest('{doc,some_doc}'::regclass[]) t;
ALTER TABLE by_hand ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_hand ON by_hand USING (hand_written('core_pipeline_view', scope_id, identifier, current_setting('bench.asker')::bigint));
CREATE ROLE bench_rows;
GRANT SELECT ON doc, tag, some_doc, by_hand TO bench_rows;
GRANT SELECT ON ALL TABLES IN SCHEMA harness_rbac TO bench_rows;
VACUUM ANALYZE;
