-- Install, drop and install again, with sessions that have compiled policy.
-- Where in the install script an error was raised, PostgreSQL says since 18.
\set SHOW_CONTEXT never
CREATE DATABASE regress_lifecycle;
\c regress_lifecycle
-- A schema of that name that is there already is refused, not adopted.
CREATE SCHEMA harness_rbac;
CREATE EXTENSION harness_rbac;
DROP SCHEMA harness_rbac;
-- What somebody planted in the search path is not called while installing.
CREATE FUNCTION public.format(text, text) RETURNS text LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''planted''; END';
CREATE FUNCTION public.concat_int(text, int) RETURNS text LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''planted''; END';
CREATE OPERATOR public.|| (LEFTARG = text, RIGHTARG = int, FUNCTION = public.concat_int);
CREATE EXTENSION harness_rbac;
SELECT extnamespace::regnamespace <> 'harness_rbac'::regnamespace AS owns_its_schema, extrelocatable FROM pg_extension WHERE extname = 'harness_rbac';

SELECT harness_rbac.create_scope('life') > 0 AS created, harness_rbac.create_user('life', 'ana') > 0 AS created;
PREPARE ask AS SELECT harness_rbac.has_permission('core_account_view', 'life', principal => 'user:ana@life');
EXECUTE ask;
-- Dropped in the middle of a session, and back again, empty.
DROP EXTENSION harness_rbac;
EXECUTE ask;
CREATE EXTENSION harness_rbac;
SELECT harness_rbac.has_permission('core_account_view', 'life', principal => 'user:ana@life');
SELECT harness_rbac.create_scope('life') > 0 AS created, harness_rbac.create_user('life', 'ana') > 0 AS created;
SELECT harness_rbac.has_permission('core_account_view', 'life', principal => 'user:ana@life');
BEGIN;
DROP EXTENSION harness_rbac;
ROLLBACK;
SELECT harness_rbac.has_permission('core_account_view', 'life', principal => 'user:ana@life');
-- Replaced between two administrative statements, with no decision in between.
DROP EXTENSION harness_rbac;
CREATE EXTENSION harness_rbac;
SELECT harness_rbac.create_scope('life') > 0 AS created, harness_rbac.create_user('life', 'ana') > 0 AS created;
SELECT harness_rbac.assign_role('user:ana@life', '_account_viewer', '_all_account_level_resources', 'life') > 0 AS assigned;
-- The schema goes with the extension only.
DROP SCHEMA harness_rbac CASCADE;
\c regress
DROP DATABASE regress_lifecycle;
-- Names are compared byte by byte and stored as UTF-8: any other encoding is refused.
CREATE DATABASE regress_ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0;
\c regress_ascii
CREATE EXTENSION harness_rbac;
\c regress
DROP DATABASE regress_ascii;
