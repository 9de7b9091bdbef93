-- One place in a query remembers where it found its question. Whatever changes from row to row, or between two calls, each row is
-- answered for itself.
\pset tuples_only on
SET client_min_messages = warning;
SET search_path = public, harness_rbac;
SELECT count(create_scope(s, default_access => 'none')) FROM unnest('{places,places/o,places/o/p}'::text[]) s;
SELECT count(create_user('places', u)) FROM unnest('{ana,bo}'::text[]) u;
SELECT create_resource_type('OWN_THING', '{project}') > 10000, create_permission('own_thing_view', 'OWN_THING', 'view', '{project}') > 10000;
SELECT create_role('places/o/p', 'Both', '{core_pipeline_view, own_thing_view}') > 0;
SELECT assign_role('user:ana@places', 'Both', '_all_project_level_resources', 'places/o/p') > 0;

-- What is shipped first, then the application's own, which only then are read; and again.
\connect
\pset tuples_only on
SET search_path = public, harness_rbac;
SELECT permission, has_permission(permission, 'places/o/p', 'x', 'user:ana@places')
  FROM unnest('{core_pipeline_view, core_pipeline_edit, own_thing_view, nothing_view, core_pipeline_view, own_thing_view}'::text[]) permission;
\connect
\pset tuples_only on
SET search_path = public, harness_rbac;
SELECT type, has_permission('core_pipeline_view', 'places/o/p', 'x', 'user:ana@places', resource_type => type) FROM unnest('{PIPELINE, OWN_THING, NOTHING, PIPELINE}'::text[]) type;
SELECT has_permission('own_thing_view', 'places/o/p', 'x', 'user:ana@places');

-- The session's principal, changed from row to row: by the parameter, and for nobody.
CREATE TABLE place (id bigint PRIMARY KEY, scope_id bigint, name text);
INSERT INTO place SELECT n, scope_id('places/o/p'), 'x' FROM generate_series(1, 8) n;
CREATE FUNCTION acts_for(who text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$ BEGIN PERFORM set_config('harness_rbac.principal', who, false); RETURN who; END $$;
SELECT acts_for((ARRAY['user:ana@places', 'user:bo@places', '', 'user:none@places'])[1 + id % 4]) AS who, has_permission('core_pipeline_view', scope_id, name), has_permission('core_pipeline_view', scope_id)
  FROM place ORDER BY id;
SELECT acts_for((ARRAY['user:ana@places', 'user:bo@places'])[1 + id % 2]) AS who, has_permission((ARRAY['core_pipeline_view', 'core_pipeline_edit'])[1 + id / 2 % 2], scope_id, name)
  FROM place ORDER BY id;

-- The same beneath a policy, where the rows before have been let through for somebody else.
CREATE ROLE regress_places;
GRANT SELECT ON place TO regress_places;
GRANT SET ON PARAMETER harness_rbac.principal TO regress_places;
SELECT protect_table('place', 'PIPELINE', 'scope_id', 'name');
SET enable_indexscan = off; SET enable_bitmapscan = off;
SET ROLE regress_places;
SELECT acts_for('user:ana@places');
SELECT id, acts_for(CASE WHEN id < 4 THEN 'user:ana@places' ELSE 'user:bo@places' END) FROM place;
RESET ROLE;
-- With an index for each reason.
CREATE INDEX ON place (scope_id);
CREATE INDEX ON place (name);
SET ROLE regress_places;
SELECT acts_for('user:ana@places');
EXPLAIN (COSTS off) SELECT id, acts_for(CASE WHEN id < 4 THEN 'user:ana@places' ELSE 'user:bo@places' END) FROM place;
SELECT id, acts_for(CASE WHEN id < 4 THEN 'user:ana@places' ELSE 'user:bo@places' END) FROM place;
SELECT acts_for('user:ana@places');
SELECT id, acts_for(CASE WHEN id < 4 THEN 'user:ana@places' ELSE '' END) FROM place;
SELECT acts_for('user:ana@places');
PREPARE rows_of_now AS SELECT count(*) FROM place;
EXECUTE rows_of_now;
SELECT acts_for('user:bo@places');
EXECUTE rows_of_now;
SELECT acts_for('');
EXECUTE rows_of_now;
RESET ROLE;

-- A loop is one place: the plan of an expression outlives the principal.
DO $$
DECLARE who text; answers text := '';
BEGIN
    FOREACH who IN ARRAY '{user:ana@places,user:bo@places,user:ana@places,user:ana@places}'::text[] LOOP
        PERFORM set_config('harness_rbac.principal', who, true);
        answers := answers || has_permission('core_pipeline_view', 'places/o/p', 'x') || ' ';
    END LOOP;
    RAISE INFO '%', answers;
END $$;

-- A right that is taken away in the middle of it.
CREATE FUNCTION takes_away(id bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    IF id = 5 THEN PERFORM harness_rbac.revoke_role('user:ana@places', 'Both', '_all_project_level_resources', 'places/o/p'); END IF;
    RETURN id;
END $$;
SET harness_rbac.principal = '';
BEGIN;
SELECT takes_away(id), has_permission('core_pipeline_view', 'places/o/p', 'x', 'user:ana@places') FROM generate_series(1, 8) id;
ROLLBACK;

DROP TABLE place;
DROP FUNCTION acts_for, takes_away;
REVOKE SET ON PARAMETER harness_rbac.principal FROM regress_places;
REVOKE USAGE ON SCHEMA harness_rbac FROM regress_places;
DROP ROLE regress_places;
SELECT count(drop_scope(s)) FROM unnest('{places/o/p,places/o,places}'::text[]) s;
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;
