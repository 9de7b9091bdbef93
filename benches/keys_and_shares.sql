-- What keys and shares cost, beside what they replace: PROFILE=release tests/bin/with-server psql -Xq -f benches/keys_and_shares.sql
-- Promised: a row by key takes at most 1.5 times a row by id; 10,000 shares are compiled within 10 ms, and a decision does not
-- grow with them; sharing costs what assigning costs.
\pset tuples_only on
CREATE EXTENSION harness_rbac;
SET search_path = public, harness_rbac;
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
SELECT create_scope('acme', default_access => 'none');
SELECT create_scope('acme/o' || n, default_access => 'none', key => md5(n::text)::uuid::text) FROM generate_series(1, 1000) n;
SELECT create_user('acme', 'ana'), create_user('acme', 'guest'), create_user('acme', 'other');
SELECT create_resource_type('DOCUMENT', '{account, organization}'), create_permission('app_document_view', 'DOCUMENT', 'view', '{account, organization}');
SELECT create_role('acme', 'Viewer', '{app_document_view}');
SELECT assign_role('user:ana@acme', 'account.Viewer', '_all_organization_level_resources', 'acme/o' || n) FROM generate_series(1, 900) n;
CREATE TABLE document AS
SELECT md5((n % 1000 + 1)::text)::uuid AS tenant, scope_of('organization', md5((n % 1000 + 1)::text)::uuid) AS scope
  FROM generate_series(1, 500000) n ORDER BY random();
VACUUM ANALYZE document;
BEGIN;
SELECT begin_session('user:ana@acme');
\o
SELECT 'ms for 500,000 rows by id', least_of(7, $$SELECT count(*) FROM document WHERE has_permission('app_document_view', scope)$$)
UNION ALL
SELECT 'ms for 500,000 rows by key', least_of(7, $$SELECT count(*) FROM document WHERE has_permission('app_document_view', scope_of('organization', tenant))$$);
COMMIT;

\o /dev/null
SELECT share_resource('user:guest@acme', 'account.Viewer', 'acme/o1', 'DOCUMENT', 'd' || n) FROM generate_series(1, 10000) n;
SELECT share_resource('user:other@acme', 'account.Viewer', 'acme/o1', 'DOCUMENT', 'd1');
VACUUM ANALYZE role_assignments;
\o
-- A change of the catalogue makes every principal be compiled anew; who has one share costs what is not the shares.
CREATE FUNCTION first_question(who text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE best numeric; started timestamptz; taken numeric;
BEGIN
    FOR run IN 1..15 LOOP
        PERFORM set_principal_disabled('user:ana@acme', run % 2 = 1), set_principal_disabled(who, true), set_principal_disabled(who, false);
        started := clock_timestamp();
        PERFORM has_permission('app_document_view', 'acme/o1'::text, 'd1', who);
        taken := 1000 * extract(epoch FROM clock_timestamp() - started);
        best := least(best, taken);
    END LOOP;
    RETURN round(best, 3);
END $$;
SELECT 'ms to the first answer with 10,000 shares', first_question('user:guest@acme')
UNION ALL SELECT 'ms to the first answer with 1 share', first_question('user:other@acme');
SELECT 'ms for 100,000 decisions with 10,000 shares',
       least_of(5, $$SELECT count(*) FROM generate_series(1, 100000) n WHERE has_permission('app_document_view', 'acme/o1'::text, 'd' || n, 'user:guest@acme')$$)
UNION ALL
SELECT 'ms for 100,000 decisions with 1 share',
       least_of(5, $$SELECT count(*) FROM generate_series(1, 100000) n WHERE has_permission('app_document_view', 'acme/o1'::text, 'd' || n, 'user:other@acme')$$);
\o /dev/null
SELECT create_scope('acme/fresh', default_access => 'none');
SELECT create_user('acme', 'u' || n) FROM generate_series(1, 2000) n;
\o
SELECT 'ms for 2,000 assignments', least_of(1, $$SELECT assign_role('user:u' || n || '@acme', 'account.Viewer', '_all_organization_level_resources', 'acme/fresh') FROM generate_series(1, 2000) n$$)
UNION ALL SELECT 'ms for 2,000 shares', least_of(1, $$SELECT share_resource('user:u' || n || '@acme', 'account.Viewer', 'acme/fresh', 'DOCUMENT', 'd' || n) FROM generate_series(1, 2000) n$$)
UNION ALL SELECT 'ms to revoke them', least_of(1, $$SELECT revoke_role('user:u' || n || '@acme', 'account.Viewer', '_all_organization_level_resources', 'acme/fresh') FROM generate_series(1, 2000) n$$)
UNION ALL SELECT 'ms to unshare them', least_of(1, $$SELECT unshare_resource('user:u' || n || '@acme', 'account.Viewer', 'acme/fresh', 'DOCUMENT', 'd' || n) FROM generate_series(1, 2000) n$$);
