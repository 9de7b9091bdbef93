-- Statements that write and read: what they need beside the permission of their command.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\set VERBOSITY terse
\pset footer off
\o /dev/null
SELECT create_scope('readers', default_access => 'none'), create_user('readers', 'writer'), create_user('readers', 'both'), create_resource_type('PARCEL', '{account}');
SELECT create_permission('readers_parcel_' || a, 'PARCEL', a, '{account}') FROM unnest('{view,create,edit,delete}'::text[]) AS a;
SELECT create_role('readers', 'Writer', '{readers_parcel_create,readers_parcel_edit,readers_parcel_delete}'), create_role('readers', 'Viewer', '{readers_parcel_view}');
SELECT assign_role(u, 'Writer', '_all_account_level_resources', 'readers') FROM unnest('{user:writer@readers, user:both@readers}'::text[]) AS u;
SELECT assign_role('user:both@readers', 'Viewer', '_all_account_level_resources', 'readers');
CREATE ROLE regress_readers;
CREATE TABLE parcels (scope_id bigint, id bigint PRIMARY KEY, note text);
SELECT protect_table('parcels', 'PARCEL', 'scope_id');
GRANT EXECUTE ON FUNCTION scope_id(text) TO regress_readers;
GRANT SELECT, INSERT, UPDATE, DELETE ON parcels TO regress_readers;
INSERT INTO parcels VALUES (scope_id('readers'), 1, 'there');
CREATE PROCEDURE try(principal text, statement text) LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM parcels WHERE id = 2;
    PERFORM set_config('harness_rbac.principal', principal, true), set_config('role', 'regress_readers', true);
    EXECUTE statement;
    RAISE WARNING '%: permitted: %', principal, statement;
EXCEPTION WHEN OTHERS THEN
    RAISE WARNING '%: %: %', principal, SQLSTATE, statement;
END
$$;
CREATE TABLE statements (place int, text text);
INSERT INTO statements VALUES
    (1, 'INSERT INTO parcels VALUES (scope_id(''readers''), 2)'),
    (2, 'INSERT INTO parcels VALUES (scope_id(''readers''), 2) RETURNING id'),
    (3, 'INSERT INTO parcels VALUES (scope_id(''readers''), 1) ON CONFLICT DO NOTHING'),
    (4, 'INSERT INTO parcels VALUES (scope_id(''readers''), 2) ON CONFLICT (id) DO NOTHING'),
    (5, 'INSERT INTO parcels VALUES (scope_id(''readers''), 1) ON CONFLICT (id) DO UPDATE SET note = ''again'''),
    (6, 'INSERT INTO parcels VALUES (scope_id(''readers''), 2) ON CONFLICT (id) DO UPDATE SET note = ''again''');
\o
SELECT format('CALL try(%L, %L)', u, text) FROM statements, unnest('{user:writer@readers, user:both@readers}'::text[]) AS u ORDER BY place, u DESC \gexec
-- UPDATE and DELETE that read find what may be viewed.
BEGIN;
SET LOCAL harness_rbac.principal = 'user:writer@readers';
SET LOCAL ROLE regress_readers;
WITH changed AS (UPDATE parcels SET note = 'x' WHERE id = 1 RETURNING 1) SELECT count(*) AS changed FROM changed;
UPDATE parcels SET note = 'blind';
RESET ROLE;
SELECT note FROM parcels ORDER BY id;
ROLLBACK;

\o /dev/null
DROP PROCEDURE try(text, text);
DROP TABLE parcels, statements;
DROP OWNED BY regress_readers;
DROP ROLE regress_readers;
SELECT drop_scope('readers');
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;
