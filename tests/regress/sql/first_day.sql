-- Names that one may see, and errors that lead to them.
CREATE EXTENSION IF NOT EXISTS harness_rbac;
SET search_path = harness_rbac, public;
SET client_min_messages = warning;
\pset format unaligned
\pset footer off
\o /dev/null
SELECT create_scope(s, default_access => 'none') FROM unnest('{day,day/south,day/south/website,day/north,dusk}'::text[]) s;
SELECT create_user('day', u) FROM unnest('{ana,ben,cid,dan}'::text[]) u;
SELECT create_user('dusk', 'eve'), create_user_group('day/south', 'Writers'), create_service_account('day/south', 'robot');
SELECT add_scope_user('day/south', 'user:ben@day'), add_group_member('user_group:Writers@day/south', 'user:cid@day');
SELECT create_resource_type('DAY_DOCUMENT', '{project}'), create_permission('day_document_view', 'DAY_DOCUMENT', 'view', '{account,organization,project}');
SELECT create_role('day', 'reader', '{day_document_view}'), create_role('day/south', 'publisher', '{day_document_view}');
SELECT create_resource_group('day/south', 'Website', '{"resources": [{"resourceType": "DAY_DOCUMENT"}, {"resourceType": "PIPELINE", "attributeFilter": {"attributeName": "stage", "attributeValues": ["live"]}}]}',
    '[{"scope": "day/south/website", "filter": "EXCLUDING_CHILD_SCOPES"}]');
SELECT register_resource('day/south/website', 'DAY_DOCUMENT', '1', '{"owner": "user:ana@day"}');
-- ana administers the organization; ben may nothing; cid is in a group that reads.
SELECT assign_role('user:ana@day', '_organization_admin', '_all_resources_including_child_scopes', 'day/south', 'chief');
SELECT assign_role('user_group:Writers@day/south', 'publisher', 'Website', 'day/south', 'writers');
SELECT create_api_key('service_account:robot@day/south', 'deploys', '[{"roleIdentifier": "account.reader", "resourceGroupIdentifier": "Website", "scope": "day/south"}]'::jsonb);
SELECT create_api_key('user:ben@day', 'laptop');
CREATE ROLE regress_day_app; CREATE ROLE regress_day_dba; CREATE ROLE regress_day_login LOGIN IN ROLE regress_day_dba;
GRANT SET ON PARAMETER harness_rbac.principal TO regress_day_app;
GRANT EXECUTE ON FUNCTION create_scope, drop_scope TO regress_day_dba;
SELECT map_database_role('regress_day_login', 'user:ben@day');
\o

-- All of it, for who may review.
SELECT principal, kind, scope, identifier, disabled, built_in FROM visible_principals WHERE scope LIKE 'day%' ORDER BY principal COLLATE "C";
SELECT * FROM visible_group_members WHERE user_group LIKE '%@day/%';
SELECT * FROM visible_scope_users WHERE scope LIKE 'day%';
SELECT scope, role, levels, permissions FROM visible_roles WHERE scope LIKE 'day%' ORDER BY 1, 2;
SELECT scope, resource_group, levels, resource_filter, included_scopes, child_scopes FROM visible_resource_groups WHERE scope LIKE 'day%' OR scope IS NULL ORDER BY 1, 2;
SELECT resource_type, levels, shipped, permissions FROM visible_resource_types WHERE resource_type IN ('DAY_DOCUMENT', 'RESOURCEGROUP');
SELECT * FROM visible_permissions WHERE permission IN ('day_document_view', 'core_role_view');
SELECT * FROM visible_resources WHERE scope LIKE 'day%';
SELECT principal, identifier, expires_at > now() AS ends, in_force, replaced, last_used_at, limited_to FROM visible_api_keys WHERE principal LIKE '%@day%' ORDER BY 1;
SELECT role, principal FROM visible_database_roles WHERE principal LIKE '%@day';
SELECT * FROM database_administrators WHERE role LIKE 'regress\_day\_%';

-- What built-in roles hold is what decisions say they do.
SELECT r.role, cardinality(r.permissions) AS listed, count(*) AS held
  FROM visible_roles r, effective_permissions('user:ana@day', 'day/south') e
 WHERE r.role = '_organization_admin' AND e.permission = ANY (r.permissions)
   AND e.resource IS NULL AND e.resource_type = (SELECT p.resource_type FROM visible_permissions p WHERE p.permission = e.permission) GROUP BY 1, 2;
SELECT role, levels, cardinality(permissions) AS permissions FROM visible_roles WHERE role ~ '^_(account|project)_(admin|viewer|basic)$' ORDER BY 1;

-- A principal: what concerns itself, what ships, and what it may view.
CREATE FUNCTION pg_temp.seen() RETURNS TABLE (view text, seen text) LANGUAGE sql AS $$
    SELECT 'principals', string_agg(principal, ' ' ORDER BY principal COLLATE "C") FROM harness_rbac.visible_principals
    UNION ALL SELECT 'members', string_agg(user_group || '=' || member, ' ') FROM harness_rbac.visible_group_members
    UNION ALL SELECT 'scope users', string_agg(scope || '=' || member, ' ') FROM harness_rbac.visible_scope_users
    UNION ALL SELECT 'roles', string_agg(scope || '/' || role, ' ' ORDER BY role) FROM harness_rbac.visible_roles WHERE scope IS NOT NULL
    UNION ALL SELECT 'shipped roles', count(*)::text FROM harness_rbac.visible_roles WHERE scope IS NULL AND role = '_account_admin'
    UNION ALL SELECT 'groups', string_agg(scope || '/' || resource_group, ' ') FROM harness_rbac.visible_resource_groups WHERE scope IS NOT NULL
    UNION ALL SELECT 'resources', string_agg(resource, ' ') FROM harness_rbac.visible_resources
    UNION ALL SELECT 'keys', string_agg(principal || '=' || identifier, ' ' ORDER BY principal) FROM harness_rbac.visible_api_keys
    UNION ALL SELECT 'database roles', string_agg(role || '=' || principal, ' ') FROM harness_rbac.visible_database_roles $$;
GRANT USAGE ON SCHEMA public TO regress_day_app;
\o /dev/null
DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %s TO regress_day_app', pg_my_temp_schema()::regnamespace); END $$;
\o
SET ROLE regress_day_app;
SELECT * FROM pg_temp.seen() WHERE seen IS NOT NULL;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@day'; SELECT * FROM pg_temp.seen(); ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ben@day'; SELECT * FROM pg_temp.seen(); ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:cid@day'; SELECT * FROM pg_temp.seen(); ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:eve@dusk'; SELECT * FROM pg_temp.seen(); ROLLBACK;
RESET ROLE;

-- Errors that lead.
\set VERBOSITY default
\pset tuples_only on
SELECT assign_role('user:ben@day', 'reader', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:ben@day', 'publisher', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:ben@day', 'account.raeder', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:ben@day', '_project_admn', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resource', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:bne@day', 'account.reader', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resources', 'day/south/webiste'); \echo :SQLSTATE
SELECT create_role('day', 'other', '{core_pipeline_execut}'); \echo :SQLSTATE
SELECT create_permission('day_document_edit', 'day_document', 'edit', '{project}'); \echo :SQLSTATE
CREATE TABLE public.day_rows (scope_id bigint, id bigint);
SELECT protect_table('public.day_rows', 'DAY_DOCMENT', 'scope_id'); \echo :SQLSTATE
SELECT protect_table('public.day_rows', 'DAY_DOCUMENT', 'scope_id', commands => '{"select": "day_document_veiw"}'); \echo :SQLSTATE
DROP TABLE public.day_rows;
SELECT require_permission('day_document_view', 'day/south/website', '1'); \echo :SQLSTATE
SELECT require_permission('day_document_veiw', 'day/south/website', '1', 'user:ben@day'); \echo :SQLSTATE
SELECT require_permission('day_document_view', 'day/south/website', '1', 'user:ben@day', resource_type => 'DAY_DOCUMNET'); \echo :SQLSTATE
SELECT remove_scope_user('day/south', 'user:dan@day'); \echo :SQLSTATE

-- To who may not look, nothing nearer is said.
SELECT create_role('day/south/website', 'Inviter', '{core_user_manage}') > 0, assign_role('user:dan@day', 'Inviter', '_all_project_level_resources', 'day/south/website') > 0;
GRANT USAGE ON SCHEMA harness_rbac TO regress_day_app;
SET ROLE regress_day_app;
BEGIN; SET LOCAL harness_rbac.principal = 'user:dan@day';
SELECT assign_role('user:ben@day', 'account.raeder', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:dan@day';
SELECT assign_role('user:bne@day', 'Inviter', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:dan@day';
SELECT assign_role('user:ben@day', 'reader', '_all_project_level_resources', 'day/south/website'); \echo :SQLSTATE
ROLLBACK;
RESET ROLE;

-- What has ended makes room; what is there or disabled is said with the statement that changes it.
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resources', 'day/south/website', 'first', valid_until => now() + interval '1 hour') > 0;
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resources', 'day/south/website', 'second'); \echo :SQLSTATE
SELECT alter_assignment('day/south/website', 'first', disabled => true);
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resources', 'day/south/website', 'second'); \echo :SQLSTATE
SELECT alter_assignment('day/south/website', 'first', disabled => false, valid_until => now() - interval '1 hour');
SELECT assign_role('user:ben@day', 'account.reader', '_all_project_level_resources', 'day/south/website', 'second') > 0;
SELECT identifier, in_force FROM role_bindings WHERE principal = 'user:ben@day';
SELECT action, object FROM audit_log WHERE object LIKE 'user:ben@day: account.reader%' ORDER BY id;
SELECT assign_role('user:dan@day', 'account.reader', '_all_project_level_resources', 'day/south/website', valid_until => '2020-01-01') > 0;

-- A principal that does not exist is set, and said not to.
SET harness_rbac.principal = 'user:typo@day';
RESET harness_rbac.principal;
-- To look for the principal takes no snapshot that the transaction then is held to.
BEGIN; SET LOCAL harness_rbac.principal = 'user:typo@day'; SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; SHOW transaction_isolation; ROLLBACK;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ben@day'; SELECT current_principal(); ROLLBACK;

-- Numbers.
SELECT has_permission('day_document_view', 'day/south/website', 11, 'user:cid@day'), has_permission('day_document_view', 'day/south/website', 11, 'user:dan@day');
SELECT has_permission('day_document_view', scope_id('day/south/website'), 11, principal => 'user:cid@day');
SELECT require_permission('day_document_view', 'day/south/website', 11, 'user:dan@day'); \echo :SQLSTATE
SELECT has_permission('day_document_view', 'day/south/website'), has_permission('day_document_view', 'day/south/website', NULL), has_permission('day_document_view', 'day/south/website', '11');
CREATE TABLE public.day_rows (id bigint, scope_id bigint);
EXPLAIN (COSTS off) SELECT FROM public.day_rows WHERE has_permission('day_document_view', scope_id, id);
DROP TABLE public.day_rows;

-- What everything says of itself fits into a terminal; the rest is a call away, and every text of it belongs to something.
SELECT object, length(comment) FROM (
    SELECT p.oid::regprocedure::text, obj_description(p.oid, 'pg_proc') FROM pg_proc p WHERE p.pronamespace = 'harness_rbac'::regnamespace AND p.proname !~ '^_'
    UNION ALL SELECT c.oid::regclass::text, obj_description(c.oid, 'pg_class') FROM pg_class c WHERE c.relnamespace = 'harness_rbac'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_'
    UNION ALL SELECT a.attrelid::regclass || '.' || a.attname, col_description(a.attrelid, a.attnum) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'harness_rbac'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^_' AND a.attnum > 0 AND NOT a.attisdropped) AS described (object, comment)
 WHERE comment IS NULL OR length(comment) NOT BETWEEN 1 AND 300;
SELECT function FROM _manual() WHERE function NOT IN (SELECT proname || '(' || oidvectortypes(proargtypes) || ')' FROM pg_proc WHERE pronamespace = 'harness_rbac'::regnamespace);
SELECT * FROM help('revoke_role');
SELECT count(*) > 5 FROM help('assign_role');
SELECT * FROM help('visible_scope_users');
SELECT * FROM help('assignment');
SELECT * FROM help(NULL);

-- A plan fails where applying it would, with the same words.
SELECT plan_policy('{"version": 1, "scope": "day/south", "roleAssignments": [{"scope": "day/south/website", "principal": "user:ben@day", "roleIdentifier": "NoSuchRole", "resourceGroupIdentifier": "_all_project_level_resources"}]}'); \echo :SQLSTATE
SELECT apply_policy('{"version": 1, "scope": "day/south", "roleAssignments": [{"scope": "day/south/website", "principal": "user:ben@day", "roleIdentifier": "NoSuchRole", "resourceGroupIdentifier": "_all_project_level_resources"}]}'); \echo :SQLSTATE
SELECT plan_policy('{"version": 1, "scope": "day/south", "roleAssignments": [{"scope": "day/south/website", "principal": "user:nobody@day", "roleIdentifier": "account.reader", "resourceGroupIdentifier": "_all_project_level_resources"}]}'); \echo :SQLSTATE
SELECT plan_policy('{"version": 1, "scope": "day/south", "roles": [{"scope": "day/south/website", "identifier": "Fresh", "permissions": ["day_document_veiw"]}]}'); \echo :SQLSTATE
-- What it makes itself, it may name.
SELECT plan_policy('{"version": 1, "scope": "day", "scopes": [{"scope": "day/east"}], "users": [{"identifier": "fay"}], "roles": [{"scope": "day/east", "identifier": "Fresh", "permissions": ["day_document_view"]}],
    "resourceGroups": [{"scope": "day/east", "identifier": "All", "resourceFilter": {"includeAllResources": true}}],
    "roleAssignments": [{"scope": "day/east", "principal": "user:fay@day", "roleIdentifier": "Fresh", "resourceGroupIdentifier": "All"},
        {"scope": "day/east", "principal": "user_group:_organization_all_users@day/east", "roleIdentifier": "account.reader", "resourceGroupIdentifier": "_all_organization_level_resources"}]}');
BEGIN READ ONLY;
SELECT plan_policy('{"version": 1, "scope": "day/south", "roleAssignments": [{"scope": "day/south/website", "principal": "user:ben@day", "roleIdentifier": "reader", "resourceGroupIdentifier": "_all_project_level_resources"}]}'); \echo :SQLSTATE
ROLLBACK;

-- What all users may view is said, and a document may give it.
SET client_min_messages = notice;
SELECT create_scope('dawn') > 0; SELECT create_scope('dawn/one') > 0; SELECT create_scope('gloom', default_access => 'basic') > 0;
SELECT plan_policy('{"version": 1, "scope": "dawn", "scopes": [{"scope": "dawn/two", "defaultAccess": "viewer"}, {"scope": "dawn/three"}, {"scope": "dawn/one", "defaultAccess": "none"}]}');
SELECT count(*) FROM apply_policy('{"version": 1, "scope": "dawn", "scopes": [{"scope": "dawn/two", "defaultAccess": "viewer"}, {"scope": "dawn/three"}, {"scope": "dawn/one"}], "roleAssignments": []}');
SELECT principal, role, resource_group, identifier FROM role_bindings WHERE scope ~ '^dawn/' ORDER BY 1;
-- Pruning leaves what the document itself gives.
SELECT action, object FROM plan_policy('{"version": 1, "scope": "dawn", "scopes": [{"scope": "dawn"}, {"scope": "dawn/two", "defaultAccess": "viewer"}, {"scope": "dawn/three"}, {"scope": "dawn/one"}], "roleAssignments": []}', prune => true);
SELECT plan_policy('{"version": 1, "scope": "dawn", "scopes": [{"scope": "dawn/two", "defaultAccess": "all"}]}'); \echo :SQLSTATE

-- What goes along is counted.
SELECT create_role('dawn', 'Watcher', '{core_role_view}') > 0, create_user('dawn', 'una') > 0, create_user_group('dawn/two', 'Team') > 0, create_resource_group('dawn', 'Some', '{"includeAllResources": true}') > 0;
SELECT add_scope_user('dawn/two', 'user:una@dawn'), add_group_member('user_group:Team@dawn/two', 'user:una@dawn');
SELECT assign_role('user:una@dawn', 'account.Watcher', '_all_organization_level_resources', 'dawn/two') > 0, assign_role('user:una@dawn', 'Watcher', 'Some', 'dawn') > 0;
SELECT remove_scope_user('dawn/two', 'user:una@dawn');
SELECT drop_resource_group('dawn', 'Some');
SELECT assign_role('user:una@dawn', 'Watcher', '_all_account_level_resources', 'dawn') > 0;
BEGIN; SELECT drop_role('dawn', 'Watcher'); ROLLBACK;
SELECT create_api_key('user:una@dawn', 'k') IS NOT NULL;
SELECT drop_principal('user:una@dawn');
CREATE TABLE public.dawn_rows (scope_id bigint);
CREATE TABLE public.dawn_keyed (scope_id bigint REFERENCES harness_rbac.scopes ON DELETE CASCADE);
CREATE INDEX ON public.dawn_rows (scope_id); CREATE INDEX ON public.dawn_keyed (scope_id);
SELECT protect_table('public.dawn_rows', 'CONNECTOR', 'scope_id'), protect_table('public.dawn_keyed', 'CONNECTOR', 'scope_id');
INSERT INTO public.dawn_rows SELECT scope_id('dawn/two') FROM generate_series(1, 3);
INSERT INTO public.dawn_keyed SELECT scope_id('dawn/two');
SELECT drop_scope('dawn/two', true);
INSERT INTO public.dawn_rows VALUES (NULL);
SELECT severity, object, finding, replace(mend, current_database(), '') AS mend FROM lint() WHERE object LIKE '%dawn\_%';
SELECT count(*) FROM public.dawn_keyed;
DROP TABLE public.dawn_rows, public.dawn_keyed;
SET client_min_messages = warning;

-- A policy of one's own: one that asks is none, one that somebody stands for is none.
CREATE TABLE public.dawn_own (scope_id bigint, owner text);
CREATE INDEX ON public.dawn_own (scope_id);
SELECT protect_table('public.dawn_own', 'CONNECTOR', 'scope_id');
CREATE POLICY asks ON public.dawn_own FOR INSERT WITH CHECK (has_permission('core_connector_edit', scope_id));
CREATE POLICY mine ON public.dawn_own FOR SELECT USING (owner = current_principal());
CREATE FUNCTION public.has_permission(text, bigint, name) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY lookalike ON public.dawn_own FOR SELECT USING (public.has_permission('core_connector_view', scope_id, 'x'::name));
CREATE POLICY half ON public.dawn_own FOR UPDATE USING (true) WITH CHECK (has_permission('core_connector_edit', scope_id));
SELECT finding FROM lint() WHERE object ~ 'dawn_own' ORDER BY 1;
COMMENT ON POLICY mine ON public.dawn_own IS 'accepted: everybody sees what is their own';
COMMENT ON POLICY half ON public.dawn_own IS 'accepted:';
SELECT finding FROM lint() WHERE object ~ 'dawn_own' ORDER BY 1;
DROP TABLE public.dawn_own; DROP FUNCTION public.has_permission(text, bigint, name);

-- Tenants without administrator are named where principals administer; that nothing is noted is said once there is something to note.
SELECT object, finding, mend FROM lint() WHERE finding ~ 'administrator' AND object LIKE 'day%';
UPDATE role_assignments SET created_at = now() - interval '2 days' WHERE scope_id = scope_id('day/south') AND identifier = 'chief';
SELECT severity, object, finding, mend FROM lint() WHERE object ~ 'track';
SELECT drop_scope('dawn', true), drop_scope('gloom', true);

-- An auditor's questions.
SELECT create_user('day', 'gil') > 0, assign_role('user:gil@day', 'account.reader', '_all_project_level_resources', 'day/south/website', 'gils') > 0;
SELECT clock_timestamp() AS then \gset
SELECT drop_principal('user:gil@day'), alter_role('day', 'reader', remove_permissions => '{day_document_view}');
SELECT principal, via FROM permitted_principals_at(:'then', 'day_document_view', 'day/south/website', '1') ORDER BY 1;
SELECT principal FROM permitted_principals('day_document_view', 'day/south/website', '1') ORDER BY 1;
SELECT explain_permission_at(:'then', 'day_document_view', 'day/south/website', '1', 'user:gil@day') - 'touches';
SELECT explain_permission_at(:'then', 'day_document_view', 'day/south/website', '1', 'user:dan@day') -> 'near_misses' -> 0 -> 'failed';
SELECT explain_permission_at(:'then', 'day_document_view', 'day/south/website', '1') ->> 'permitted';
SELECT permitted_principals_at(NULL, 'day_document_view', 'day/south/website'); \echo :SQLSTATE

-- And the way back.
SELECT step, action, object, undo, remark FROM policy_changes_undo('day', :'then');
\o /dev/null
SELECT undo FROM policy_changes_undo('day', :'then') WHERE undo IS NOT NULL ORDER BY step \gexec
\o
SELECT principal FROM permitted_principals('day_document_view', 'day/south/website', '1') ORDER BY 1;

-- Who has only to be woken up is not shared with.
SELECT alter_assignment('day/south/website', 'gils', disabled => true);
SELECT explain_permission('day_document_view', 'day/south/website', '1', 'user:gil@day') ->> 'suggestion';
-- Where much would be given beside, a role of its own is offered; what each touches is said.
SELECT * FROM explain_permission_text('core_pipeline_delete', 'day/south/website', 'deploy', 'user:gil@day') WITH ORDINALITY AS t (line, n) WHERE line ~ '^(this|    (SELECT|it gives|    ))' ORDER BY n;
SELECT jsonb_array_length(e -> 'touches') = 1 + jsonb_array_length(e -> 'alternatives') FROM explain_permission('core_pipeline_delete', 'day/south/website', 'deploy', 'user:gil@day') AS e;

-- All that somebody holds, everywhere: of others what one may view where it is assigned.
SELECT share_resource('user:cid@day', 'account.reader', 'day/south/website', 'DAY_DOCUMENT', '1', identifier => 'shown') > 0;
SELECT scope, role, resource_group, resource_type, resource, through, identifier, in_force FROM role_bindings_everywhere('user:cid@day');
SELECT count(*) FROM role_bindings_everywhere('user:nobody@day');
SELECT role_bindings_everywhere('nobody'); \echo :SQLSTATE
CREATE FUNCTION pg_temp.held(of text) RETURNS text LANGUAGE sql AS $$ SELECT string_agg(identifier, ' ') FROM harness_rbac.role_bindings_everywhere(of) $$;
BEGIN; SET LOCAL harness_rbac.principal = 'user:cid@day'; SET LOCAL ROLE regress_day_app;
SELECT pg_temp.held(NULL) AS own, pg_temp.held('user:ana@day') AS of_ana; COMMIT;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@day'; SET LOCAL ROLE regress_day_app;
SELECT pg_temp.held('user:cid@day') AS of_cid, pg_temp.held('user:eve@dusk') AS of_eve; COMMIT;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ben@day'; SET LOCAL ROLE regress_day_app;
SELECT pg_temp.held('user:cid@day') AS of_cid; COMMIT;

-- One rule for what may_review() opens: all that only looks, and nothing else.
CREATE ROLE regress_day_auditor;
GRANT USAGE ON SCHEMA harness_rbac TO regress_day_auditor;
SET ROLE regress_day_auditor;
SELECT pg_temp.held('user:cid@day');
SELECT permitted_principals('day_document_view', 'day/south/website'); \echo :SQLSTATE
SELECT permitted_principals_at(now(), 'day_document_view', 'day/south/website'); \echo :SQLSTATE
SELECT export_policy('day'); \echo :SQLSTATE
RESET ROLE;
GRANT EXECUTE ON FUNCTION may_review() TO regress_day_auditor;
SET ROLE regress_day_auditor;
SELECT pg_temp.held('user:cid@day');
SELECT count(*) FROM permitted_principals('day_document_view', 'day/south/website', '1');
SELECT count(*) FROM permitted_principals_at(now(), 'day_document_view', 'day/south/website', '1');
SELECT has_permission_at(now(), 'day_document_view', 'day/south/website', '1', 'user:cid@day');
SELECT explain_permission('day_document_view', 'day/south/website', '1', 'user:cid@day') ->> 'permitted' AS permitted;
SELECT count(*) > 0 AS some FROM effective_permissions('user:ana@day', 'day/south');
SELECT export_policy('day') ->> 'scope' AS exported, access_report('day') ~ '^<!doctype' AS reported;
SELECT count(*) FROM verify_audit_log('day');
SELECT plan_policy('{"version": 1, "scope": "day", "users": []}'); \echo :SQLSTATE
SELECT simulate('[]', 'day'); \echo :SQLSTATE
SELECT create_user('day', 'more'); \echo :SQLSTATE
RESET ROLE;
REVOKE EXECUTE ON FUNCTION may_review() FROM regress_day_auditor;
DROP OWNED BY regress_day_auditor;
DROP ROLE regress_day_auditor;

-- A plan fails where applying it would, with the same error, and changes nothing.
CREATE FUNCTION pg_temp.outcome(call text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE call;
    RETURN 'made';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
SELECT assign_role('user:dan@day', '_account_admin', '_all_resources_including_child_scopes', 'day', 'only') > 0 AS administered;
SELECT count(*) AS entries FROM audit_log \gset
CREATE TEMP TABLE document (number int, policy jsonb);
INSERT INTO document VALUES
    (1, '{"version": 1, "scope": "day", "must": [{"principal": "user:ben@day", "permission": "core_account_edit", "scope": "day"}]}'),
    (2, '{"version": 1, "scope": "day", "must_not": [{"principal": "user:dan@day", "permission": "core_account_edit", "scope": "day"}]}'),
    (3, '{"version": 1, "scope": "day", "roleAssignments": []}'),
    (4, '{"version": 1, "scope": "day", "roles": [{"scope": "day", "identifier": "Planned", "permissions": ["core_role_view"]}]}');
GRANT SELECT ON document TO regress_day_app;
SELECT number, pg_temp.outcome(format('SELECT plan_policy(%L, true)', policy)) AS planned FROM document WHERE number < 4 ORDER BY 1;
SELECT number, pg_temp.outcome(format('SELECT plan_policy(%L, true)', policy)) = pg_temp.outcome(format('SELECT apply_policy(%L, true)', policy)) AS same FROM document WHERE number < 4 ORDER BY 1;
SELECT count(*) - :entries AS changed FROM audit_log;
SELECT action, object FROM document, plan_policy(policy) WHERE number = 4;
SELECT count(*) - :entries AS changed FROM audit_log;
BEGIN; SET LOCAL harness_rbac.principal = 'user:ana@day'; SET LOCAL ROLE regress_day_app;
SELECT pg_temp.outcome(format('SELECT plan_policy(%L)', policy)) = pg_temp.outcome(format('SELECT apply_policy(%L)', policy)) AS same FROM document WHERE number = 4; COMMIT;
BEGIN READ ONLY;
SELECT count(*) FROM document, plan_policy(policy) WHERE number = 4; COMMIT;
DROP TABLE document;

\o /dev/null
SELECT unmap_database_role('regress_day_login'), drop_scope('day', true), drop_scope('dusk', true);
DELETE FROM permissions WHERE identifier = 'day_document_view';
DELETE FROM resource_types WHERE identifier = 'DAY_DOCUMENT';
\o
REVOKE EXECUTE ON FUNCTION create_scope, drop_scope FROM regress_day_dba;
REVOKE SET ON PARAMETER harness_rbac.principal FROM regress_day_app;
REVOKE USAGE ON SCHEMA public FROM regress_day_app; REVOKE USAGE ON SCHEMA harness_rbac FROM regress_day_app;
DROP OWNED BY regress_day_app;
DROP ROLE regress_day_app, regress_day_login, regress_day_dba;
