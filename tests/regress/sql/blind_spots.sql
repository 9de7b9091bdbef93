-- What goes around the policies of a protected table: lint() names each way, and its mend closes it.
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\o /dev/null
SELECT create_scope('blind', default_access => 'none'), create_scope('blind/o', default_access => 'none'), create_scope('blind/o/p', default_access => 'none');
SELECT create_user('blind', 'ben'), create_resource_type('PAPER', '{project}', 'Papers');
SELECT create_permission('blind_paper_' || a, 'PAPER', a, '{project}') FROM unnest('{view,edit,delete}'::text[]) AS a;
CREATE ROLE regress_blind_app;
CREATE ROLE regress_blind_owner;
CREATE ROLE regress_blind_report;
GRANT CREATE ON SCHEMA public TO regress_blind_owner, regress_blind_app;
CREATE TABLE papers (scope_id bigint, name text, PRIMARY KEY (scope_id, name));
INSERT INTO papers VALUES (scope_id('blind/o/p'), 'a');
SELECT protect_table('papers', 'PAPER', 'scope_id', 'name');
GRANT SELECT, INSERT, UPDATE, DELETE ON papers TO regress_blind_app;
\o
SELECT * FROM lint();

\o /dev/null
-- Everything, as frameworks grant it; and everything of a table that is not there for all.
GRANT ALL ON papers TO regress_blind_app;
-- Views of somebody whom policies do not hold: for all, for nobody yet, and one that another one reads.
CREATE VIEW papers_seen AS SELECT * FROM papers;
GRANT SELECT ON papers_seen TO regress_blind_app;
CREATE VIEW papers_for_nobody AS SELECT * FROM papers;
CREATE VIEW papers_below AS SELECT name FROM papers;
CREATE VIEW papers_above WITH (security_invoker = true) AS SELECT * FROM papers_below;
-- Those that policies hold: of the invoker, and of an owner that they hold.
CREATE VIEW papers_invoked WITH (security_invoker = on) AS SELECT * FROM papers;
CREATE VIEW papers_of_app AS SELECT * FROM papers;
ALTER VIEW papers_of_app OWNER TO regress_blind_app;
GRANT SELECT ON papers_invoked, papers_of_app, papers_above TO regress_blind_report;
-- Copies, from the table and through a view; a column of one is enough.
CREATE MATERIALIZED VIEW papers_copied AS SELECT * FROM papers;
CREATE MATERIALIZED VIEW papers_copied_again AS SELECT * FROM papers_invoked;
CREATE MATERIALIZED VIEW papers_copied_for_nobody AS SELECT * FROM papers;
GRANT SELECT ON papers_copied TO regress_blind_app;
GRANT SELECT (name) ON papers_copied_again TO PUBLIC;
-- Children by inheritance, and a child of a child.
CREATE TABLE papers_2026 () INHERITS (papers);
CREATE TABLE papers_2026_01 () INHERITS (papers_2026);
INSERT INTO papers_2026 VALUES (scope_id('blind/o/p'), 'b');
GRANT SELECT ON papers_2026 TO regress_blind_app;
GRANT INSERT (name) ON papers_2026_01 TO regress_blind_app;
-- A table beside it that was forgotten; one of another column, one of nobody, one with policies of its own.
CREATE TABLE "Draft papers" (scope_id bigint, name text);
CREATE TABLE other_column (scope bigint);
CREATE TABLE of_nobody (scope_id bigint);
CREATE TABLE other_type (scope_id text);
CREATE TABLE with_policies (scope_id bigint);
ALTER TABLE with_policies ENABLE ROW LEVEL SECURITY;
CREATE TABLE of_others (scope_id bigint);
GRANT SELECT ON "Draft papers", other_column, other_type, with_policies TO regress_blind_app;
GRANT SELECT ON of_others TO regress_blind_report;
\o
SELECT severity, object, finding, mend FROM lint();

-- What shows today, and what still does once each is mended.
BEGIN;
SELECT begin_session('user:ben@blind');
SET LOCAL ROLE regress_blind_app;
SELECT 'table' AS what, count(*) FROM papers UNION ALL SELECT 'view', count(*) FROM papers_seen
    UNION ALL SELECT 'copy', count(*) FROM papers_copied UNION ALL SELECT 'child', count(*) FROM papers_2026;
TRUNCATE papers;
ROLLBACK;
\o /dev/null
SELECT mend FROM lint() \gexec
CREATE INDEX ON "Draft papers" (scope_id);
\o
SELECT severity, object, finding, mend FROM lint();
BEGIN;
SELECT begin_session('user:ben@blind');
SET LOCAL ROLE regress_blind_app;
SAVEPOINT tried;
TRUNCATE papers;
ROLLBACK TO tried;
SELECT count(*) FROM papers_copied;
ROLLBACK TO tried;
SELECT count(*) FROM papers_2026;
ROLLBACK TO tried;
SELECT count(*) FROM papers_seen;
SELECT count(*) FROM "Draft papers";
ROLLBACK;

-- An owner whom policies do not hold on its own tables, until they are forced.
\o /dev/null
CREATE TABLE owned (scope_id bigint PRIMARY KEY);
ALTER TABLE owned OWNER TO regress_blind_owner;
CREATE VIEW owned_seen AS SELECT * FROM owned;
ALTER VIEW owned_seen OWNER TO regress_blind_owner;
GRANT SELECT ON owned_seen TO regress_blind_report;
SELECT protect_table('owned', 'PAPER', 'scope_id', force => false);
\o
SELECT severity, object, finding, mend FROM lint();
ALTER TABLE owned FORCE ROW LEVEL SECURITY;
SELECT severity, object, finding, mend FROM lint();

\o /dev/null
SET client_min_messages = error;
DROP TABLE papers, owned, "Draft papers", other_column, other_type, with_policies, of_nobody, of_others CASCADE;
SELECT drop_scope('blind', "cascade" => true);
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;
DROP OWNED BY regress_blind_app, regress_blind_owner, regress_blind_report;
DROP ROLE regress_blind_app, regress_blind_owner, regress_blind_report;
