-- carry_scope(): rows of child tables get the scope of their parent's row, and keep it.
SET search_path = public, harness_rbac;
SET client_min_messages = notice;
\set SHOW_CONTEXT never
\pset footer off
\o /dev/null
SET client_min_messages = warning;
SELECT create_scope(s, default_access => 'none') FROM unnest('{kids, kids/o, kids/o/a, kids/o/b}'::text[]) AS s;
SELECT create_user('kids', u) FROM unnest('{reader, talker, mover, stranger}'::text[]) AS u;
SELECT create_resource_type('KIDS_DOC', '{project}');
SELECT create_permission('kids_doc_' || a, 'KIDS_DOC', a, '{project}') FROM unnest('{view,create,edit,delete,comment}'::text[]) AS a;
SELECT create_role(s, 'Reader', '{kids_doc_view}'), create_role(s, 'Talker', '{kids_doc_view,kids_doc_comment}'), create_role(s, 'Editor', '{kids_doc_view,kids_doc_create,kids_doc_edit,kids_doc_delete}')
  FROM unnest('{kids/o/a, kids/o/b}'::text[]) AS s;
SELECT create_resource_group('kids/o/a', 'One', '{"resources": [{"resourceType": "KIDS_DOC", "identifiers": ["1"]}]}');
SELECT assign_role('user:reader@kids', 'Reader', '_all_project_level_resources', 'kids/o/a'), assign_role('user:talker@kids', 'Talker', 'One', 'kids/o/a');
SELECT assign_role('user:mover@kids', 'Editor', '_all_project_level_resources', s) FROM unnest('{kids/o/a, kids/o/b}'::text[]) AS s;
CREATE ROLE regress_kids_owner;
CREATE ROLE regress_kids_other;
CREATE ROLE regress_kids_app;
GRANT CREATE ON SCHEMA public TO regress_kids_owner, regress_kids_other;
GRANT EXECUTE ON FUNCTION scope_path(bigint), scope_id(text), begin_session(text) TO regress_kids_owner, regress_kids_app, regress_kids_other;
\o
SET client_min_messages = notice;
SET ROLE regress_kids_owner;
CREATE TABLE documents (id bigint PRIMARY KEY, scope_id bigint, title text);
CREATE TABLE comments (id bigint PRIMARY KEY, document_id bigint REFERENCES documents ON DELETE CASCADE, said text);
CREATE TABLE reactions (comment_id bigint REFERENCES comments ON DELETE CASCADE, mark text, PRIMARY KEY (comment_id, mark));
INSERT INTO documents VALUES (1, scope_id('kids/o/a'), 'first'), (2, scope_id('kids/o/a'), 'second'), (3, scope_id('kids/o/b'), 'third'), (4, NULL, 'nowhere');
INSERT INTO comments VALUES (11, 1, 'a'), (12, 1, 'b'), (21, 2, 'c'), (31, 3, 'd'), (41, 4, 'e'), (91, NULL, 'f');
INSERT INTO reactions VALUES (11, '+'), (31, '+'), (41, '+');

-- From the top: a parent without scope has nothing to carry.
SELECT carry_scope('comments', 'documents');
SELECT protect_table('documents', 'KIDS_DOC', 'scope_id', 'id');
SELECT carry_scope('reactions', 'comments');
SELECT carry_scope('comments', 'documents');
SELECT carry_scope('reactions', 'comments');
\d comments
-- What is left to do.
SELECT protect_table('comments', 'KIDS_DOC', 'scope_id', 'document_id', commands => '{"insert": {"permission": "kids_doc_comment", "on": "resource"}, "update": null, "delete": "kids_doc_comment"}');
SELECT protect_table('reactions', 'KIDS_DOC', 'scope_id', commands => '{"insert": "kids_doc_view"}');
SELECT command, condition FROM protected_tables WHERE target = 'comments'::regclass ORDER BY command;
GRANT SELECT, INSERT, UPDATE, DELETE ON documents, comments, reactions TO regress_kids_app;
RESET ROLE;
CREATE VIEW placed AS
    SELECT 'document' AS what, id, scope_path(scope_id) FROM documents UNION ALL SELECT 'comment', id, scope_path(scope_id) FROM comments
    UNION ALL SELECT 'reaction', comment_id, scope_path(scope_id) FROM reactions;
SELECT * FROM placed ORDER BY what DESC, id;
GRANT SELECT ON placed TO regress_kids_app;
ALTER VIEW placed SET (security_invoker = true);

-- Who may comment on one document inserts its comments, with no scope of its own, and no others.
BEGIN;
SELECT begin_session('user:talker@kids');
SET LOCAL ROLE regress_kids_app;
SELECT * FROM placed ORDER BY what DESC, id;
INSERT INTO comments VALUES (13, 1, 'mine') RETURNING id, scope_path(scope_id);
-- What is written into the column by hand counts for nothing.
INSERT INTO comments (id, document_id, scope_id) VALUES (14, 1, scope_id('kids/o/b')) RETURNING id, scope_path(scope_id);
SAVEPOINT tried;
INSERT INTO comments VALUES (22, 2, 'on another one');
ROLLBACK TO tried;
INSERT INTO comments (id, document_id, scope_id) VALUES (32, 3, scope_id('kids/o/a'));
ROLLBACK TO tried;
-- What is not there looks like what one may not comment on.
INSERT INTO comments VALUES (92, 99, 'on nothing');
ROLLBACK TO tried;
INSERT INTO comments (id, scope_id) VALUES (93, scope_id('kids/o/a'));
ROLLBACK;

-- Moving the parent moves the children, and theirs, in the same statement; by whoever may move the parent.
BEGIN;
SELECT begin_session('user:mover@kids');
SET LOCAL ROLE regress_kids_app;
UPDATE documents SET scope_id = scope_id('kids/o/b') WHERE id = 1;
SELECT * FROM placed ORDER BY what DESC, id;
COMMIT;
SELECT * FROM placed ORDER BY what DESC, id;
-- Into a scope, out of it, and into it again.
UPDATE documents SET scope_id = scope_id('kids/o/a') WHERE id = 4;
SELECT * FROM placed WHERE id IN (4, 41) ORDER BY what DESC;
UPDATE documents SET scope_id = NULL WHERE id = 4;
SELECT * FROM placed WHERE id IN (4, 41) ORDER BY what DESC;
UPDATE documents SET scope_id = scope_id('kids/o/b') WHERE id = 4;
SELECT * FROM placed WHERE id IN (4, 41) ORDER BY what DESC;
-- Another parent, another scope; no parent, none. By hand it does not change.
UPDATE comments SET document_id = 2 WHERE id = 31;
UPDATE comments SET scope_id = scope_id('kids') WHERE id = 21;
UPDATE comments SET document_id = NULL WHERE id = 12;
UPDATE comments SET scope_id = NULL WHERE id = 11;
UPDATE comments SET document_id = 1 WHERE id = 91;
SELECT * FROM placed ORDER BY what DESC, id;
INSERT INTO comments VALUES (99, 99, 'on nothing');
-- A parent that goes takes them along, or leaves them without scope, as the foreign key says.
DELETE FROM documents WHERE id = 4;
SELECT * FROM placed WHERE id IN (4, 41);
COPY comments (id, document_id) FROM STDIN;
51	2
\.
SELECT * FROM placed WHERE id = 51;

-- What is refused, in words.
SET ROLE regress_kids_owner;
SELECT carry_scope('comments', 'documents');
SELECT carry_scope('documents', 'documents');
SELECT carry_scope('documents', 'comments');
SELECT carry_scope('comments', 'documents', 'no_such_key');
CREATE TABLE twice (scope_from bigint CONSTRAINT from_key REFERENCES documents, scope_to bigint CONSTRAINT to_key REFERENCES documents ON DELETE SET NULL);
INSERT INTO twice VALUES (1, 2), (NULL, 3);
SELECT carry_scope('twice', 'documents');
SELECT carry_scope('twice', 'documents', 'other_key');
SELECT carry_scope('twice', 'documents', 'to_key');
SELECT scope_from, scope_to, scope_path(scope_id) FROM twice ORDER BY scope_to;
CREATE TABLE known (document_id bigint REFERENCES documents, scope_id integer);
SELECT carry_scope('known', 'documents');
ALTER TABLE known ALTER scope_id TYPE bigint;
INSERT INTO known VALUES (1, 4711), (2, NULL);
SELECT carry_scope('known', 'documents');
UPDATE known SET scope_id = NULL;
SELECT carry_scope('known', 'documents');
SELECT document_id, scope_path(scope_id) FROM known ORDER BY 1;
CREATE TABLE above (document_id bigint REFERENCES documents);
CREATE TABLE below () INHERITS (above);
SELECT carry_scope('above', 'documents');
CREATE TABLE parts (document_id bigint REFERENCES documents, day integer, PRIMARY KEY (document_id, day)) PARTITION BY RANGE (day);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE TABLE parts_2 (extra integer, day integer NOT NULL, document_id bigint NOT NULL);
ALTER TABLE parts_2 DROP extra;
ALTER TABLE parts ATTACH PARTITION parts_2 FOR VALUES FROM (10) TO (20);
INSERT INTO parts VALUES (1, 1), (2, 11);
SELECT carry_scope('parts_1', 'documents');
SELECT carry_scope('parts', 'documents');
-- What its owner makes and attaches from then on carries it as well.
CREATE TABLE parts_3 PARTITION OF parts FOR VALUES FROM (20) TO (30);
CREATE TABLE parts_4 (LIKE parts);
ALTER TABLE parts ATTACH PARTITION parts_4 FOR VALUES FROM (30) TO (40);
INSERT INTO parts VALUES (3, 2), (3, 12), (1, 22), (2, 32);
UPDATE parts SET day = 13 WHERE day = 1;
UPDATE documents SET scope_id = scope_id WHERE false;
SELECT tableoid::regclass, document_id, day, scope_path(scope_id) FROM parts ORDER BY day;
CREATE TABLE by_scope (document_id bigint REFERENCES documents, scope_id bigint) PARTITION BY LIST (scope_id);
SELECT carry_scope('by_scope', 'documents');
CREATE VIEW seen AS SELECT * FROM comments;
SELECT carry_scope('seen', 'documents');
CREATE TABLE keyed (scope_id bigint, id bigint, PRIMARY KEY (scope_id, id));
SELECT protect_table('keyed', 'KIDS_DOC', 'scope_id', 'id');
CREATE TABLE keyed_child (scope_id bigint, id bigint, FOREIGN KEY (scope_id, id) REFERENCES keyed);
SELECT carry_scope('keyed_child', 'keyed');
RESET ROLE;
-- Tables of somebody else.
SET ROLE regress_kids_other;
CREATE TABLE of_others (document_id bigint);
SELECT carry_scope('of_others', 'documents');
RESET ROLE;
GRANT REFERENCES ON documents TO regress_kids_other;
ALTER TABLE of_others ADD FOREIGN KEY (document_id) REFERENCES documents;
INSERT INTO of_others VALUES (1);
SET ROLE regress_kids_other;
SELECT carry_scope('of_others', 'documents');
RESET ROLE;
SET ROLE regress_kids_owner;
SELECT carry_scope('of_others', 'documents');
RESET ROLE;
-- A superuser may; and the other owner's rows find their parents, whoever may see those.
SELECT carry_scope('of_others', 'documents');
SET ROLE regress_kids_other;
INSERT INTO of_others VALUES (2);
SELECT document_id, scope_path(scope_id) FROM of_others ORDER BY 1;
SELECT * FROM documents;
RESET ROLE;
SELECT carry_scope(NULL, 'documents');
SELECT carry_scope(4711, 'documents');
-- Anybody makes the trigger by hand: without its foreign key it does nothing, and of a parent it tells nothing but the scope.
ALTER TABLE documents ADD UNIQUE (id, title);
INSERT INTO documents VALUES (5, NULL, 'fifth');
SET ROLE regress_kids_other;
CREATE TABLE anywhere (id bigint);
CREATE TRIGGER planted AFTER INSERT OR UPDATE OR DELETE ON anywhere FOR EACH ROW EXECUTE FUNCTION harness_rbac._carry_scope('x');
CREATE TRIGGER planted_too BEFORE INSERT OR TRUNCATE ON anywhere FOR EACH STATEMENT EXECUTE FUNCTION harness_rbac._carry_scope();
INSERT INTO anywhere VALUES (1);
TRUNCATE anywhere;
CREATE TABLE curious (id bigint, title text, CONSTRAINT harness_rbac_carry_scope FOREIGN KEY (id, title) REFERENCES documents (id, title));
INSERT INTO curious VALUES (5);
CREATE TRIGGER planted BEFORE INSERT ON curious FOR EACH ROW EXECUTE FUNCTION harness_rbac._carry_scope();
INSERT INTO curious VALUES (2);
RESET ROLE;
UPDATE documents SET scope_id = scope_id('kids/o/a') WHERE id = 5;
SELECT title FROM curious;
ALTER TABLE known DROP CONSTRAINT harness_rbac_carry_scope;
INSERT INTO known VALUES (1);

-- Keys of other types, deferred checks, names that have to be quoted.
SET ROLE regress_kids_owner;
CREATE TABLE "Big Docs" ("Doc Key" uuid, part integer, "Scope's Id" bigint NOT NULL, PRIMARY KEY ("Doc Key", part));
INSERT INTO "Big Docs" VALUES ('00000000-0000-4000-8000-000000000001', 1, scope_id('kids/o/a'));
SELECT protect_table('"Big Docs"', 'KIDS_DOC', 'Scope''s Id');
CREATE TABLE "Big Notes" (part smallint, "of doc" uuid, FOREIGN KEY ("of doc", part) REFERENCES "Big Docs" DEFERRABLE INITIALLY DEFERRED);
SELECT carry_scope('"Big Notes"', '"Big Docs"');
INSERT INTO "Big Notes" VALUES (1, '00000000-0000-4000-8000-000000000001');
SELECT part, scope_path("Scope's Id") FROM "Big Notes";
BEGIN;
INSERT INTO "Big Notes" VALUES (2, '00000000-0000-4000-8000-000000000001');
COMMIT;
ALTER TABLE "Big Docs" RENAME TO "Bigger Docs";
ALTER TABLE "Bigger Docs" RENAME part TO "Part";
INSERT INTO "Big Notes" VALUES (1, '00000000-0000-4000-8000-000000000001');
RESET ROLE;
UPDATE "Bigger Docs" SET "Scope's Id" = scope_id('kids/o/b');
SELECT part, scope_path("Scope's Id") FROM "Big Notes";

-- Parents in partitions, ids of type integer, children that stay when their parent goes.
SET ROLE regress_kids_owner;
SET client_min_messages = warning;
CREATE TABLE parted (id integer, day integer, scope_id integer, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (10);
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (10) TO (20);
CREATE INDEX ON parted (scope_id);
SELECT protect_table('parted', 'KIDS_DOC', 'scope_id', 'id');
INSERT INTO parted_1 VALUES (1, 1, scope_id('kids/o/a')), (2, 2, NULL);
CREATE TABLE of_parted (id integer, day integer, FOREIGN KEY (id, day) REFERENCES parted ON UPDATE CASCADE ON DELETE SET NULL (day));
INSERT INTO of_parted VALUES (1, 1), (2, 2);
SELECT carry_scope('of_parted', 'parted');
INSERT INTO of_parted VALUES (1, 1);
CREATE TABLE parted_3 PARTITION OF parted FOR VALUES FROM (20) TO (30);
CREATE TABLE parted_4 (LIKE parted);
ALTER TABLE parted ATTACH PARTITION parted_4 FOR VALUES FROM (30) TO (40);
INSERT INTO parted_4 VALUES (3, 33, NULL);
INSERT INTO of_parted VALUES (3, 33);
RESET ROLE;
UPDATE parted SET scope_id = scope_id('kids/o/b') WHERE id IN (2, 3);
UPDATE parted SET day = 11, scope_id = scope_id('kids/o/b') WHERE id = 1;
SELECT id, day, scope_path(scope_id) FROM of_parted ORDER BY 1, 2;
DELETE FROM parted WHERE id = 1;
SELECT id, day, scope_path(scope_id) FROM of_parted ORDER BY 1, 2;
DELETE FROM twice WHERE scope_from IS NOT NULL;
UPDATE parts SET document_id = 1 WHERE document_id = 3;
DELETE FROM documents WHERE id = 3;
SELECT scope_from, scope_to, scope_path(scope_id) FROM twice;

-- Keys of a fixed length are compared whole, both ways.
SET ROLE regress_kids_owner;
CREATE TABLE fixed (country char(2), code char(36), bits bit(4), scope_id bigint, PRIMARY KEY (country, code, bits));
CREATE INDEX ON fixed (scope_id);
INSERT INTO fixed VALUES ('DE', 'one', B'1010', scope_id('kids/o/a')), ('DK', 'one', B'1011', NULL);
SELECT protect_table('fixed', 'KIDS_DOC', 'scope_id');
CREATE TABLE of_fixed (country char(2), code char(36), bits bit(4), FOREIGN KEY (country, code, bits) REFERENCES fixed);
SELECT carry_scope('of_fixed', 'fixed');
INSERT INTO of_fixed VALUES ('DE', 'one', B'1010'), ('DK', 'one', B'1011');
RESET ROLE;
UPDATE fixed SET scope_id = scope_id('kids/o/b') WHERE country = 'DK';
SELECT country, bits, scope_path(scope_id) FROM of_fixed ORDER BY country;

-- A schema that changes its name takes the parent along; one that takes the name does not become it.
CREATE SCHEMA regress_kids_1 AUTHORIZATION regress_kids_owner;
CREATE SCHEMA regress_kids_2 AUTHORIZATION regress_kids_owner;
SET ROLE regress_kids_owner;
CREATE TABLE regress_kids_1.docs (id bigint PRIMARY KEY, scope_id bigint);
CREATE INDEX ON regress_kids_1.docs (scope_id);
SELECT protect_table('regress_kids_1.docs', 'KIDS_DOC', 'scope_id', 'id');
CREATE TABLE renamed (id bigint REFERENCES regress_kids_1.docs);
SELECT carry_scope('renamed', 'regress_kids_1.docs');
CREATE TABLE regress_kids_2.docs (id bigint PRIMARY KEY, scope_id bigint);
INSERT INTO regress_kids_2.docs VALUES (1, scope_id('kids/o/b'));
INSERT INTO renamed VALUES (NULL);
RESET ROLE;
INSERT INTO regress_kids_1.docs VALUES (1, scope_id('kids/o/a'));
INSERT INTO renamed VALUES (1);
ALTER SCHEMA regress_kids_1 RENAME TO regress_kids_3;
ALTER SCHEMA regress_kids_2 RENAME TO regress_kids_1;
INSERT INTO renamed VALUES (1);
SELECT id, scope_path(scope_id) FROM renamed ORDER BY id;

-- Rows go with their scope, and a tenant that is dropped leaves none behind.
CREATE TABLE tenants_rows (id bigint PRIMARY KEY, scope_id bigint NOT NULL REFERENCES harness_rbac.scopes ON DELETE CASCADE);
INSERT INTO tenants_rows VALUES (1, scope_id('kids/o/a')), (2, scope_id('kids/o/b'));
SELECT drop_scope('kids/o/b', "cascade" => true);
SELECT id FROM tenants_rows;
INSERT INTO tenants_rows VALUES (3, 4711);

\o /dev/null
SET client_min_messages = error;
DROP OWNED BY regress_kids_owner, regress_kids_other, regress_kids_app CASCADE;
DROP TABLE tenants_rows;
DROP ROLE regress_kids_owner, regress_kids_other, regress_kids_app;
SELECT drop_scope('kids', "cascade" => true);
DELETE FROM permissions WHERE id > 10000;
DELETE FROM resource_types WHERE id > 10000;
