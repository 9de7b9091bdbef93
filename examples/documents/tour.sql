-- What each of them sees and may do. All of it, in a database of its own:
--   createdb documents && cd examples/documents && psql -d documents -f schema.sql -f policy.sql -f data.sql -f tour.sql
SET search_path = public, harness_rbac;
SET client_min_messages = warning;
\pset footer off
\set QUIET 1

-- As the server does it: each transaction says first for whom it is.
PREPARE found AS
SELECT title, (SELECT count(*) FROM comments WHERE document_id = documents.id) AS comments
  FROM documents WHERE words @@ to_tsquery('english', 'apples') ORDER BY changed_at DESC;

\echo Who searches for apples finds what it may read, and the comments on it. Ana administers the orchard:
SET ROLE docs_server;
BEGIN;
SELECT begin_session('user:ana@example.com@app') \g /dev/null
EXECUTE found;
COMMIT;
\echo Cleo has what is in the folder Press:
BEGIN;
SELECT begin_session('user:cleo@example.com@app') \g /dev/null
EXECUTE found;
COMMIT;
\echo With Dan one document is shared for a week, and he may comment on it, and on no other:
BEGIN;
SELECT begin_session('user:dan@example.com@app') \g /dev/null
EXECUTE found;
INSERT INTO comments (document_id, folder_id, author, said) SELECT id, folder_id, 'dan@example.com', 'Fine with me.' FROM documents RETURNING said;
COMMIT;
\echo Eve has another organization:
BEGIN;
SELECT begin_session('user:eve@example.com@app') \g /dev/null
EXECUTE found;
COMMIT;
\echo Whoever opens the link:
BEGIN;
SELECT authenticate(:'link') \g /dev/null
EXECUTE found;
COMMIT;
\echo And nobody:
EXECUTE found;

\echo Drafts are seen by their authors alone, except that who administers sees all of the organization. Ben:
BEGIN;
SELECT begin_session('user:ben@example.com@app') \g /dev/null
SELECT title FROM drafts;
COMMIT;

\echo Ana shares a document herself, for a day:
BEGIN;
SELECT begin_session('user:ana@example.com@app') \g /dev/null
SELECT share_resource('user:dan@example.com@app', 'account.Reader', 'app/orchard', 'DOCUMENT', 'd0000000-0000-4000-8000-000000000002',
                      valid_until => now() + interval '1 day') \g /dev/null
SELECT resource, role, date_trunc('day', justify_hours(valid_until - now() + interval '1 hour')) AS "for" FROM shares WHERE principal = 'user:dan@example.com@app' ORDER BY resource;
COMMIT;
\echo Cleo loses the folder when the document leaves it:
BEGIN;
SELECT begin_session('user:ben@example.com@app') \g /dev/null
UPDATE documents SET folder_id = 'f0000000-0000-4000-8000-000000000001' WHERE title = 'Harvest' RETURNING title AS moved;
COMMIT;
BEGIN;
SELECT begin_session('user:cleo@example.com@app') \g /dev/null
EXECUTE found;
COMMIT;
\echo Why may Dan not read the harvest, and what is the least that would let him?
RESET ROLE;
SELECT * FROM explain_permission_text('app_document_view', 'app/orchard', 'd0000000-0000-4000-8000-000000000003', principal => 'user:dan@example.com@app');
