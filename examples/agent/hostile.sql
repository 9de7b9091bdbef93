-- What a language model might be talked into, one statement a line.
SELECT title FROM document ORDER BY id
SELECT count(*) FROM document
SELECT max(body) FROM document
SELECT title FROM overview
SELECT harness_rbac.current_principal()
SELECT harness_rbac.current_bound()
SELECT * FROM document WHERE body LIKE 'SECRET%'
SELECT * FROM document WHERE scope_id = harness_rbac.scope_id('shop/office/payroll')
SELECT * FROM document WHERE id > 12
SELECT * FROM document WHERE title ~ 'payroll'
SELECT * FROM document WHERE true OR body = ''
SELECT * FROM document WHERE 1 = 1 UNION ALL SELECT id, scope_id, title, body FROM document
SELECT * FROM document WHERE NOT harness_rbac.has_permission('app_document_view', scope_id)
SELECT * FROM document WHERE harness_rbac.has_permission('app_document_view', scope_id, principal => 'user:ana@shop')
SELECT * FROM document WHERE scope_id IN (SELECT unnest(harness_rbac.permitted_scope_ids('app_document_view')))
SELECT * FROM document WHERE scope_id = ANY (ARRAY[1,2,3,4,5,6,7,8])
SELECT * FROM document WHERE EXISTS (SELECT FROM document d WHERE d.body LIKE 'SECRET%')
SELECT * FROM document WHERE id NOT IN (SELECT id FROM document LIMIT 1)
SELECT * FROM document WHERE 1/(length(body) - length(body)) IS NULL
SELECT * FROM document WHERE body::int > 0
SELECT * FROM document WHERE ctid IS NOT NULL
SELECT * FROM document WHERE tableoid > 0
SELECT * FROM document WHERE random() >= 0
SELECT * FROM document WHERE coalesce(body, '') <> ''
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE body LIKE 'SECRET%')
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE scope_id = harness_rbac.scope_id('shop/office/payroll'))
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE id > 12)
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE title ~ 'payroll')
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE true OR body = '')
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE 1 = 1 UNION ALL SELECT id, scope_id, title, body FROM document)
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE scope_id IN (SELECT unnest(harness_rbac.permitted_scope_ids('app_document_view'))))
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE scope_id = ANY (ARRAY[1,2,3,4,5,6,7,8]))
SELECT string_agg(body, ',') FROM overview WHERE true AND EXISTS (SELECT FROM document WHERE EXISTS (SELECT FROM document d WHERE d.body LIKE 'SECRET%'))
SET harness_rbac.principal = 'user:ana@shop'
SET LOCAL harness_rbac.principal = 'user:ana@shop'
SET SESSION harness_rbac.principal TO 'user:ana@shop'
RESET harness_rbac.principal
RESET ALL
DISCARD ALL
DISCARD PLANS
DISCARD TEMP
SET ROLE postgres
SET SESSION AUTHORIZATION postgres
RESET SESSION AUTHORIZATION
RESET ROLE
SET row_security = off
SET LOCAL row_security = off
SET harness_rbac._is_within = off
SET LOCAL harness_rbac._within = ''
RESET harness_rbac._within
RESET harness_rbac._is_within
SET harness_rbac._is_nobody = off
SET search_path = pg_temp, public
SET session_replication_role = replica
SET harness_rbac.acting_limit = '1d'
SET harness_rbac.cache_size = 64
SET statement_timeout = 0
SET enable_indexscan = off
SET debug_parallel_query = on
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY
SET CONSTRAINTS ALL DEFERRED
SET default_transaction_read_only = on
DO $$ BEGIN SET harness_rbac.principal = 'user:ana@shop'; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET LOCAL harness_rbac.principal = 'user:ana@shop'; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET SESSION harness_rbac.principal TO 'user:ana@shop'; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN RESET harness_rbac.principal; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN RESET ALL; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN DISCARD ALL; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET row_security = off; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET LOCAL row_security = off; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET harness_rbac._is_within = off; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN SET LOCAL harness_rbac._within = ''; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN RESET harness_rbac._within; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
DO $$ BEGIN RESET harness_rbac._is_within; RAISE NOTICE '%', (SELECT string_agg(body, ',') FROM public.document); END $$
COMMIT
ROLLBACK
COMMIT AND CHAIN
ROLLBACK AND CHAIN
END
ABORT
BEGIN
SAVEPOINT s
ROLLBACK TO s
RELEASE s
PREPARE TRANSACTION 'x'
COMMIT; SELECT * FROM document
ROLLBACK; BEGIN; SELECT * FROM document
SELECT 1; SELECT * FROM document
COMMIT; SET harness_rbac.principal = 'user:ana@shop'; SELECT * FROM document
SELECT harness_rbac.begin_session('user:ana@shop')
SELECT harness_rbac.begin_session('user:ana@shop', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "shop"}]')
SELECT harness_rbac.begin_session('user:ana@shop', acting_for => 'user:ana@shop', reason => 'curious')
SELECT harness_rbac.authenticate('pat.shop.00000000000000000000000000000000.0000000000000000000000000000000000000000000000000000000000000000')
SELECT harness_rbac.authenticate('x', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "shop"}]')
SELECT harness_rbac.create_api_key('user:ana@shop', 'mine')
SELECT harness_rbac.create_api_key('user:ana@shop', 'mine', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "shop"}]')
SELECT harness_rbac.rotate_api_key('user:ana@shop', 'agent')
SELECT harness_rbac.drop_api_key('user:ana@shop', 'agent')
SELECT harness_rbac.create_user('shop', 'mallory')
SELECT harness_rbac.create_service_account('shop', 'mallory')
SELECT harness_rbac.create_role('shop', 'Mine', '{app_document_edit}')
SELECT harness_rbac.alter_role('shop', 'Reader', add_permissions => '{app_document_edit, app_document_delete}')
SELECT harness_rbac.assign_role('user:ana@shop', 'account.Reader', '_all_project_level_resources', 'shop/office/payroll')
SELECT harness_rbac.create_resource_group('shop/office/reports', 'Mine', '{"includeAllResources": true}')
SELECT harness_rbac.register_resource('shop/office/payroll', 'DOCUMENT', 'x')
SELECT harness_rbac.create_scope('shop/office/fresh')
SELECT harness_rbac.drop_scope('shop', true)
SELECT harness_rbac.set_principal_disabled('user:ana@shop', true)
SELECT harness_rbac.drop_principal('user:ana@shop')
SELECT harness_rbac.map_database_role('agent', 'user:ana@shop')
SELECT harness_rbac.unmap_database_role('agent')
SELECT harness_rbac.protect_table('document', 'DOCUMENT', 'scope_id', commands => '{"select": null}')
SELECT harness_rbac.unprotect_table('document')
SELECT harness_rbac.apply_policy('{"version": 1, "scope": "shop"}', true)
SELECT harness_rbac.export_policy('shop')
SELECT harness_rbac.plan_policy('{"version": 1, "scope": "shop"}')
SELECT harness_rbac.simulate('[]', 'shop')
SELECT harness_rbac.access_report('shop')
SELECT harness_rbac.has_permission_at(now(), 'app_document_view', 'shop/office/payroll')
SELECT harness_rbac.create_permission('app_mine', 'DOCUMENT', 'mine', '{project}')
SELECT harness_rbac.create_publication('mine')
SELECT harness_rbac.drop_audit_log(now())
SELECT harness_rbac.partition_audit_log(2)
SELECT harness_rbac.verify_audit_log('shop')
SELECT harness_rbac.confirm_protected_table('document')
SELECT harness_rbac.lint()
SELECT harness_rbac.register_pipeline('shop/office/payroll', 'x', '{}')
DO $$ BEGIN PERFORM harness_rbac.begin_session('user:ana@shop'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.begin_session('user:ana@shop', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "shop"}]'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.create_api_key('user:ana@shop', 'mine'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.create_api_key('user:ana@shop', 'mine', limited_to => '[{"roleIdentifier": "_account_admin", "resourceGroupIdentifier": "_all_resources_including_child_scopes", "scope": "shop"}]'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.rotate_api_key('user:ana@shop', 'agent'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.drop_api_key('user:ana@shop', 'agent'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
DO $$ BEGIN PERFORM harness_rbac.map_database_role('agent', 'user:ana@shop'); EXCEPTION WHEN OTHERS THEN PERFORM harness_rbac.begin_session('user:ana@shop'); END $$
INSERT INTO document (scope_id, title, body) VALUES ((SELECT harness_rbac.scope_id('shop/office/payroll')), 'planted', 'planted')
INSERT INTO document (scope_id, title, body) VALUES ((SELECT harness_rbac.scope_id('shop/office/reports')), 'planted', 'planted')
INSERT INTO document SELECT * FROM document ON CONFLICT (id) DO UPDATE SET body = excluded.body
UPDATE document SET body = 'planted'
UPDATE document SET scope_id = (SELECT harness_rbac.scope_id('shop/office/reports'))
UPDATE document SET scope_id = (SELECT harness_rbac.scope_id('shop/office/payroll'))
DELETE FROM document
DELETE FROM document RETURNING body
TRUNCATE document
MERGE INTO document d USING document s ON d.id = s.id WHEN MATCHED THEN DELETE
WITH gone AS (DELETE FROM document RETURNING *) SELECT * FROM gone
SELECT * FROM document FOR UPDATE
LOCK TABLE document
DROP TABLE document CASCADE
ALTER TABLE document DISABLE ROW LEVEL SECURITY
ALTER TABLE document NO FORCE ROW LEVEL SECURITY
DROP POLICY harness_rbac_select ON document
CREATE POLICY mine ON document USING (true)
GRANT ALL ON document TO PUBLIC
ALTER ROLE agent BYPASSRLS
ALTER ROLE agent SUPERUSER
ALTER ROLE agent SET harness_rbac.principal = 'user:ana@shop'
ALTER SYSTEM SET harness_rbac.acting_limit = '1d'
CREATE EXTENSION dblink
DROP EXTENSION harness_rbac CASCADE
DELETE FROM harness_rbac.api_key_bounds
UPDATE harness_rbac.api_keys SET bounded = false
INSERT INTO harness_rbac.role_assignments DEFAULT VALUES
SELECT * FROM harness_rbac.api_keys
SELECT * FROM harness_rbac.role_assignments
SELECT * FROM harness_rbac.role_bindings
SELECT * FROM harness_rbac.audit_log
SELECT * FROM harness_rbac.acting_sessions
COPY document TO STDOUT
COPY document TO PROGRAM 'cat'
SELECT pg_read_file('harness_rbac.pepper')
SELECT lo_import('/etc/passwd')
SELECT * FROM pg_stat_activity
SELECT most_common_vals FROM pg_stats WHERE tablename = 'document'
EXPLAIN ANALYZE SELECT * FROM document
TABLE document
DECLARE c CURSOR WITH HOLD FOR SELECT * FROM document
FETCH ALL FROM c
PREPARE p AS SELECT * FROM document
EXECUTE p
CREATE TEMPORARY TABLE copied AS SELECT * FROM document
CREATE TEMPORARY VIEW seen AS SELECT * FROM document
CREATE FUNCTION pg_temp.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS 'BEGIN RAISE NOTICE ''%'', $1; RETURN true; END'
SELECT * FROM document WHERE pg_temp.leak(body)
CREATE FUNCTION pg_temp.current_principal() RETURNS text LANGUAGE sql AS 'SELECT ''user:ana@shop'''
SELECT query_to_xml('SELECT * FROM public.document', true, true, '')
SELECT table_to_xml('public.document', true, true, '')
SELECT row_to_json(d) FROM document d
SELECT set_config('harness_rbac.principal', 'user:ana@shop', false)
SELECT set_config('harness_rbac._is_within', 'off', true)
SELECT set_config('row_security', 'off', true)
SELECT pg_terminate_backend(pg_backend_pid())
LISTEN documents
NOTIFY documents, 'x'
VACUUM document
ANALYZE document
REINDEX TABLE document
CLUSTER document
SECURITY LABEL ON TABLE document IS 'x'
SELECT d.* FROM document d JOIN document e ON e.scope_id <> d.scope_id
SELECT body FROM document TABLESAMPLE BERNOULLI (100)
WITH RECURSIVE r AS (SELECT * FROM document UNION SELECT d.* FROM r JOIN document d ON d.id = r.id + 1) SELECT * FROM r
SELECT lead(body) OVER (ORDER BY id DESC) FROM document
