-- The queries of examples/documents on many rows, beside what one writes by hand, and a million shares beside COPY:
--   PROFILE=release tests/bin/with-server psql -Xq -f benches/documents.sql
-- Promised: the newest 20 documents that are shared with somebody who has 10,000 shares take at most twice what a join with an indexed
-- table of shares takes.
\pset tuples_only on
\set shares 1000000
\ir ../examples/documents/schema.sql
\ir ../examples/documents/policy.sql
\ir ../examples/documents/data.sql
SET max_parallel_workers_per_gather = 0; SET jit = off;

-- The least of so many runs, in milliseconds. The answers are not returned.
CREATE FUNCTION least_of(runs int, statement text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE best numeric; started timestamptz; taken numeric;
BEGIN
    FOR run IN 1..runs LOOP
        started := clock_timestamp();
        EXECUTE statement;
        taken := 1000 * extract(epoch FROM clock_timestamp() - started);
        best := least(best, taken);
    END LOOP;
    RETURN round(best, 3);
END $$;

\o /dev/null
-- 200,000 documents of the orchard; one in twenty of them is shared with Dan.
INSERT INTO documents (id, organization_id, folder_id, author, title, body, changed_at)
SELECT md5('d' || n)::uuid, 'a0000000-0000-4000-8000-000000000001', 'f0000000-0000-4000-8000-000000000001', 'u' || n % 100, 'document ' || n,
       CASE WHEN n % 20000 = 0 THEN 'a rare pear' ELSE 'apples' END, '2026-01-01'::timestamptz + n * interval '1 minute'
  FROM generate_series(1, 200000) AS n;
SELECT share_resource('user:dan@example.com@app', 'account.Reader', 'app/orchard', 'DOCUMENT', md5('d' || n * 20)::uuid::text) FROM generate_series(1, 10000) AS n;
CREATE TABLE by_hand (who text, document_id uuid, PRIMARY KEY (who, document_id));
INSERT INTO by_hand SELECT 'dan@example.com', md5('d' || n * 20)::uuid FROM generate_series(1, 10000) AS n;
VACUUM ANALYZE documents; VACUUM ANALYZE by_hand; VACUUM ANALYZE role_assignments;
\o
CREATE FUNCTION as_dan(runs int, statement text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE taken numeric;
BEGIN
    PERFORM set_config('harness_rbac.principal', 'user:dan@example.com@app', true), set_config('role', 'docs_server', true);
    taken := least_of(runs, statement);
    PERFORM set_config('role', 'none', true), set_config('harness_rbac.principal', '', true);
    RETURN taken;
END $$;
SELECT 'ms for the newest 20 shared with Dan, by hand', least_of(9, $$SELECT title FROM documents WHERE EXISTS (SELECT FROM by_hand WHERE who = 'dan@example.com' AND document_id = id) ORDER BY changed_at DESC LIMIT 20$$)
UNION ALL
SELECT 'ms for the newest 20 shared with Dan, joined by hand', least_of(9, $$SELECT title FROM by_hand JOIN documents ON id = document_id WHERE who = 'dan@example.com' ORDER BY changed_at DESC LIMIT 20$$)
UNION ALL
SELECT 'ms for the newest 20 shared with Dan, under the policy', as_dan(9, $$SELECT title FROM documents ORDER BY changed_at DESC LIMIT 20$$)
UNION ALL
SELECT 'ms for the same of one organization, by hand', least_of(9, $$SELECT title FROM documents WHERE organization_id = 'a0000000-0000-4000-8000-000000000001' AND EXISTS (SELECT FROM by_hand WHERE who = 'dan@example.com' AND document_id = id) ORDER BY changed_at DESC LIMIT 20$$)
UNION ALL
SELECT 'ms for the same of one organization, under the policy', as_dan(9, $$SELECT title FROM documents WHERE organization_id = 'a0000000-0000-4000-8000-000000000001' ORDER BY changed_at DESC LIMIT 20$$)
UNION ALL
SELECT 'ms for a search with 10 hits, without policy', least_of(9, $$SELECT title FROM documents WHERE words @@ 'pear'$$)
UNION ALL
SELECT 'ms for a search with 10 hits, under the policy', as_dan(9, $$SELECT title FROM documents WHERE words @@ 'pear'$$)
UNION ALL
SELECT 'ms for one document by its key, without policy', least_of(9, $$SELECT title FROM documents WHERE id = 'd0000000-0000-4000-8000-000000000001'$$)
UNION ALL
SELECT 'ms for one document by its key, under the policy', as_dan(9, $$SELECT title FROM documents WHERE id = 'd0000000-0000-4000-8000-000000000001'$$);

-- A million shares in one statement, each of a document with one of 10,000 users, by who owns the database; the same rows into a plain
-- table with as many indexes. share_resource() asks and checks for each share, and writes it down in the log.
\o /dev/null
SELECT create_user('app', 'u' || n) FROM generate_series(1, 10000) AS n;
\o
SELECT 'ms for 2,000 calls of share_resource()', least_of(1, $$SELECT share_resource('user:u' || n || '@app', 'account.Reader', 'app/orchard', 'DOCUMENT', 'y' || n) FROM generate_series(1, 2000) AS n$$);
SELECT 's for ' || :shares || ' shares in one statement',
       round(least_of(1, format($$INSERT INTO role_assignments (account_id, scope_id, identifier, principal_id, role_id, resource_type_id, resource)
           SELECT s.account_id, s.id, 'x' || n, p.id, r.id, t.id, 'x' || n
             FROM generate_series(1, %s) AS n JOIN principals p ON p.identifier = 'u' || 1 + n %% 10000, scopes s, roles r, resource_types t
            WHERE s.path = 'app/orchard' AND r.identifier = 'Reader' AND t.identifier = 'DOCUMENT'$$, :shares)) / 1000, 1);
CREATE TABLE plain (LIKE role_assignments INCLUDING ALL);
\copy (SELECT id, account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason, created_at, resource_type_id, resource, created_by FROM role_assignments WHERE identifier LIKE 'x%') TO target/shares.copy
\echo COPY of the same rows:
\timing on
\copy plain (id, account_id, scope_id, identifier, principal_id, role_id, resource_group_id, disabled, valid_from, valid_until, reason, created_at, resource_type_id, resource, created_by) FROM target/shares.copy
\timing off
\! rm target/shares.copy
SELECT 'ms to the first answer of a user with 100 of them', least_of(1, $$SELECT has_permission('app_document_view', 'app/orchard'::text, 'x5', 'user:u6@app')$$);
