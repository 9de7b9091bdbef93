-- Row-level security: protect_table and what PostgreSQL's commands make of it.
SET search_path = public, harness_rbac;
\pset footer off
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{rls,rls/o,rls/o/a,rls/o/b,foreign_tenant}'::text[]) s;
SELECT create_user('rls', u) FROM unnest('{viewer,editor,both,named,preprod}'::text[]) u;
SELECT assign_role('user:viewer@rls', '_project_viewer', '_all_project_level_resources', 'rls/o/a');
SELECT assign_role('user:editor@rls', '_project_admin', '_all_project_level_resources', 'rls/o/a');
SELECT assign_role('user:both@rls', '_project_admin', '_all_project_level_resources', s) FROM unnest('{rls/o/a,rls/o/b}'::text[]) s;
SELECT create_role('rls/o/a', 'Editor', '{core_environment_view,core_environment_edit,core_environment_delete}');
SELECT create_resource_group('rls/o/a', 'One', '{"resources": [{"resourceType": "ENVIRONMENT", "identifiers": ["qa"]}]}');
SELECT create_resource_group('rls/o/a', 'PreProd', '{"resources": [{"resourceType": "ENVIRONMENT", "attributeFilter": {"attributeName": "type", "attributeValues": ["PreProduction"]}}]}');
SELECT assign_role('user:named@rls', 'Editor', 'One', 'rls/o/a');
SELECT assign_role('user:preprod@rls', 'Editor', 'PreProd', 'rls/o/a');
\o
CREATE ROLE regress_owner;
CREATE ROLE regress_app;
GRANT CREATE ON SCHEMA public TO regress_owner;
GRANT SET ON PARAMETER harness_rbac.principal TO regress_app;
SET ROLE regress_owner;
CREATE TABLE environment (scope_id bigint, name text, kind text, note text, PRIMARY KEY (scope_id, name));
GRANT SELECT, INSERT, UPDATE, DELETE ON environment TO regress_app;
INSERT INTO environment SELECT scope_id(s), n, CASE n WHEN 'prod' THEN 'Production' ELSE 'PreProduction' END
  FROM unnest('{rls/o/a,rls/o/b,foreign_tenant}'::text[]) s, unnest('{qa,dev,prod}'::text[]) n;
INSERT INTO environment VALUES (0, 'lost', 'PreProduction');
SELECT protect_table('environment', 'ENVIRONMENT', 'scope_id', 'name', attributes => '{"type": "kind"}');
\d environment
SELECT target, command, permission, scope_column, enabled, forced FROM protected_tables ORDER BY 1, 2;
-- Forced: the owner is bound as well.
SELECT count(*) AS owner_sees FROM environment;
RESET ROLE;

-- Who sees what.
SET ROLE regress_app;
SELECT count(*) AS nobody_sees FROM environment;
RESET ROLE;
GRANT EXECUTE ON FUNCTION scope_path(bigint) TO regress_app;
SET ROLE regress_app;
SELECT format('SET harness_rbac.principal = %L', 'user:' || who || '@rls') AS set, 'SELECT string_agg(right(scope_path(scope_id), 1) || ''/'' || name, '' '' ORDER BY scope_id, name) AS seen FROM environment' AS look
  FROM unnest('{viewer,editor,both,named,preprod}'::text[]) who \gexec
-- Writing: UPDATE needs edit on the old and on the new row, so moving a row needs it in both scopes.
SET harness_rbac.principal = 'user:viewer@rls';
UPDATE environment SET note = 'x';
DELETE FROM environment;
INSERT INTO environment VALUES (scope_id('rls/o/a'), 'new', 'Production');
SET harness_rbac.principal = 'user:editor@rls';
UPDATE environment SET note = 'edited' WHERE name = 'qa' RETURNING name, note;
UPDATE environment SET scope_id = scope_id('rls/o/b') WHERE name = 'dev';
UPDATE environment SET scope_id = NULL WHERE name = 'dev';
SET harness_rbac.principal = 'user:both@rls';
BEGIN;
UPDATE environment SET scope_id = scope_id('rls/o/b'), name = 'moved' WHERE scope_id = scope_id('rls/o/a') AND name = 'dev' RETURNING name;
UPDATE environment SET scope_id = scope_id('foreign_tenant'), name = 'moved too' WHERE name = 'moved';
ROLLBACK;
-- Inserting asks about the type as a whole, with the attributes of the row.
SET harness_rbac.principal = 'user:named@rls';
INSERT INTO environment VALUES (scope_id('rls/o/a'), 'qa2', 'PreProduction');
UPDATE environment SET note = 'mine' RETURNING name;
UPDATE environment SET name = 'renamed' WHERE name = 'qa';
SET harness_rbac.principal = 'user:preprod@rls';
INSERT INTO environment VALUES (scope_id('rls/o/a'), 'live', 'Production');
INSERT INTO environment VALUES (scope_id('rls/o/a'), 'test', 'PreProduction') RETURNING name;
UPDATE environment SET kind = 'Production' WHERE name = 'test';
DELETE FROM environment WHERE name IN ('test', 'prod') RETURNING name;

-- ON CONFLICT, MERGE, COPY.
SET harness_rbac.principal = 'user:editor@rls';
INSERT INTO environment VALUES (scope_id('rls/o/a'), 'qa', 'PreProduction') ON CONFLICT (scope_id, name) DO UPDATE SET note = 'upserted' RETURNING name, note;
INSERT INTO environment VALUES (scope_id('rls/o/b'), 'qa', 'PreProduction') ON CONFLICT (scope_id, name) DO UPDATE SET note = 'upserted';
INSERT INTO environment VALUES (scope_id('rls/o/b'), 'qa', 'PreProduction') ON CONFLICT DO NOTHING;
MERGE INTO environment e USING (VALUES ('qa'), ('fresh')) AS v (name) ON e.name = v.name
 WHEN MATCHED THEN UPDATE SET note = 'merged' WHEN NOT MATCHED THEN INSERT VALUES (scope_id('rls/o/a'), v.name, 'PreProduction');
MERGE INTO environment e USING (VALUES ('elsewhere')) AS v (name) ON e.name = v.name
 WHEN NOT MATCHED THEN INSERT VALUES (scope_id('rls/o/b'), v.name, 'PreProduction');
SELECT name, note FROM environment ORDER BY name;
DELETE FROM environment WHERE name = 'fresh';
RESET ROLE;
RESET harness_rbac.principal;
DO $$ BEGIN EXECUTE format('ALTER TABLE environment ALTER scope_id SET DEFAULT %s', scope_id('rls/o/a')); END $$;
SET ROLE regress_app;
SET harness_rbac.principal = 'user:preprod@rls';
COPY environment (name, kind) FROM STDIN;
copied	PreProduction
\.
COPY environment (name, kind) FROM STDIN;
fine	PreProduction
not fine	Production
\.
COPY (SELECT name, kind FROM environment ORDER BY name) TO STDOUT;
COPY environment (name) TO STDOUT;
DELETE FROM environment WHERE name = 'copied';
RESET ROLE;
RESET harness_rbac.principal;
SELECT scope_id('rls/o/a') AS a, scope_id('rls/o/b') AS b \gset

-- Joins and views: an invoker's view asks for its caller, and so does a definer's, as the principal is the session's.
SET ROLE regress_owner;
CREATE VIEW seen_by_invoker WITH (security_invoker = true) AS SELECT * FROM environment;
CREATE VIEW seen_by_owner AS SELECT * FROM environment;
GRANT SELECT ON seen_by_invoker, seen_by_owner TO regress_app;
SET ROLE regress_app;
SET harness_rbac.principal = 'user:viewer@rls';
SELECT (SELECT count(*) FROM seen_by_invoker) AS invoker, (SELECT count(*) FROM seen_by_owner) AS owner,
       (SELECT count(*) FROM environment e JOIN environment f USING (name)) AS self_join,
       (SELECT count(*) FROM environment e LEFT JOIN environment f ON f.scope_id <> e.scope_id) AS outer_join;
RESET ROLE;
RESET harness_rbac.principal;

-- Partitions: rows are guarded through the parent, and routed by PostgreSQL.
SET ROLE regress_owner;
CREATE TABLE parted (scope_id integer NOT NULL, id uuid NOT NULL DEFAULT gen_random_uuid(), amount int) PARTITION BY LIST (scope_id);
CREATE INDEX ON parted (scope_id);
DO $$ BEGIN
    EXECUTE format('CREATE TABLE parted_a PARTITION OF parted FOR VALUES IN (%s)', harness_rbac.scope_id('rls/o/a'));
    EXECUTE format('CREATE TABLE parted_b PARTITION OF parted FOR VALUES IN (%s)', harness_rbac.scope_id('rls/o/b'));
END $$;
INSERT INTO parted SELECT scope_id('rls/o/' || p), gen_random_uuid(), n FROM unnest('{a,b}'::text[]) p, generate_series(1, 2) n;
SELECT protect_table('parted', 'PIPELINE', 'scope_id', 'id');
GRANT SELECT, INSERT, UPDATE ON parted TO regress_app;
SET ROLE regress_app;
SET harness_rbac.principal = 'user:editor@rls';
SELECT tableoid::regclass, amount FROM parted ORDER BY 2;
INSERT INTO parted (scope_id, amount) VALUES (:a, 3);
INSERT INTO parted (scope_id, amount) VALUES (:b, 3);
UPDATE parted SET scope_id = :b WHERE amount = 3;
SET harness_rbac.principal = 'user:both@rls';
UPDATE parted SET scope_id = :b WHERE amount = 3 RETURNING tableoid::regclass;
RESET ROLE;
RESET harness_rbac.principal;

-- A second call replaces the first; commands name other permissions, or nobody's.
SET ROLE regress_owner;
SELECT protect_table('environment', 'ENVIRONMENT', 'scope_id', force => false, commands => '{"select": "core_environment_access", "update": "ff_environment_edit", "delete": null}');
SELECT command, permission, forced, condition FROM protected_tables WHERE target = 'environment'::regclass ORDER BY 1;
SELECT protect_table('environment', 'ENVIRONMENT', 'scope_id', commands => '{"update": "ff_featureflag_edit"}');
SELECT command, condition FROM protected_tables WHERE target = 'environment'::regclass AND command = 'update';
CREATE TABLE audited (scope_id bigint, what text);
SELECT protect_table('audited', 'AUDIT', 'scope_id');
CREATE POLICY open ON audited USING (true);
CREATE INDEX ON audited (what, scope_id);
SELECT protect_table('audited', 'AUDIT', 'scope_id', 'what');
SELECT unprotect_table('audited');
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname = 'audited';
DROP POLICY open ON audited;
SELECT unprotect_table('audited');
SELECT unprotect_table('parted');
SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE relname = 'parted';
DROP TABLE parted, audited;
-- Odd names.
CREATE TABLE "Odd ""table" ("Scope, id" bigint, "the ""name" varchar(9));
CREATE INDEX ON "Odd ""table" ("Scope, id");
SELECT protect_table('"Odd ""table"', 'PIPELINE', 'Scope, id', 'the "name', attributes => '{"it''s": "the \"name", "back\\slash": "the \"name"}');
SELECT target, scope_column, condition FROM protected_tables WHERE command = 'select' AND target = '"Odd ""table"'::regclass;
DROP TABLE "Odd ""table";

-- What is wrong, and what to do.
CREATE TABLE wrong (scope text, scope_id bigint, at timestamptz);
CREATE INDEX ON wrong (scope_id);
CREATE VIEW wrong_view AS SELECT * FROM wrong;
CREATE MATERIALIZED VIEW wrong_copy AS SELECT * FROM wrong;
CREATE SEQUENCE wrong_sequence;
SELECT protect_table('wrong', 'PIPELINE', 'scope');
SELECT protect_table('wrong', 'PIPELINE', 'nothing');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', 'at');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', 'nothing');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', attributes => '{"type": "nothing"}');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', attributes => '[]');
SELECT protect_table('wrong', 'GADGET', 'scope_id');
SELECT protect_table('wrong', 'IRO_ALERT_RULE', 'scope_id');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', commands => '{"select": "core_connector_view"}');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', commands => '{"select": "core_pipeline_fly"}');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', commands => '{"truncate": "core_pipeline_view"}');
SELECT protect_table('wrong', 'PIPELINE', 'scope_id', force => NULL);
SELECT protect_table(NULL, 'PIPELINE', 'scope_id');
SELECT protect_table('wrong', NULL, 'scope_id');
SELECT protect_table('wrong', 'PIPELINE', NULL);
SELECT protect_table('wrong_view', 'PIPELINE', 'scope_id');
SELECT protect_table('wrong_copy', 'PIPELINE', 'scope_id');
SELECT protect_table('wrong_sequence', 'PIPELINE', 'scope_id');
SELECT protect_table('pg_class', 'PIPELINE', 'oid');
SELECT protect_table(4711::oid::regclass, 'PIPELINE', 'scope_id');
SELECT unprotect_table('wrong');
SELECT unprotect_table(NULL);
SELECT count(*) AS left_half_done FROM pg_policy WHERE polrelid = 'wrong'::regclass;
SET ROLE regress_app;
SELECT protect_table('wrong', 'PIPELINE', 'scope_id');
SELECT unprotect_table('environment');
RESET ROLE;
SELECT protect_table('harness_rbac.roles', 'ROLE', 'scope_id');

-- A scope is not dropped while protected rows refer to it, once a DBA stands for the table: its owner could write anything into it.
BEGIN;
SELECT drop_scope('rls/o/b');
ROLLBACK;
SET ROLE regress_owner;
SELECT confirm_protected_table('environment');
RESET ROLE;
SELECT confirm_protected_table('environment');
SELECT drop_scope('rls/o/b');
SELECT drop_scope('rls/o/b', true);
SET ROLE regress_owner;
DROP MATERIALIZED VIEW wrong_copy;
DROP TABLE environment, wrong CASCADE;
DROP SEQUENCE wrong_sequence;
RESET ROLE;
SELECT drop_scope('rls', true);
SELECT drop_scope('foreign_tenant');
REVOKE CREATE ON SCHEMA public FROM regress_owner;
REVOKE SET ON PARAMETER harness_rbac.principal FROM regress_app;
REVOKE EXECUTE ON FUNCTION scope_path(bigint) FROM regress_app;
DROP ROLE regress_owner, regress_app;
