-- The log to read. Entries hold keys; names never change and keys are never used twice, so both the rows that are there and the
-- entries of those that are gone tell what was meant.

CREATE VIEW harness_rbac._audit_names WITH (security_barrier = true) AS
SELECT 'scopes' AS kind, s.id, s.id AS scope_id, s.path::text AS name, s.level AS detail, s.parent_id FROM harness_rbac.scopes s
UNION ALL SELECT 'principals', p.id, p.scope_id, p.kind || ':' || p.identifier, p.kind, NULL FROM harness_rbac.principals p
UNION ALL SELECT 'roles', r.id, r.scope_id, r.identifier, NULL, NULL FROM harness_rbac.roles r
UNION ALL SELECT 'resource_groups', g.id, g.scope_id, g.identifier, NULL, NULL FROM harness_rbac.resource_groups g
UNION ALL SELECT 'permissions', p.id, NULL, p.identifier, NULL, NULL FROM harness_rbac.permissions p
UNION ALL SELECT 'resource_types', t.id, NULL, t.identifier, NULL, NULL FROM harness_rbac.resource_types t
UNION ALL
SELECT e.kind, (e.before ->> 'id')::bigint, CASE e.kind WHEN 'scopes' THEN (e.before ->> 'id')::bigint ELSE (e.before ->> 'scope_id')::bigint END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'path' WHEN 'principals' THEN (e.before ->> 'kind') || ':' || (e.before ->> 'identifier') ELSE e.before ->> 'identifier' END,
       CASE e.kind WHEN 'scopes' THEN e.before ->> 'level' WHEN 'principals' THEN e.before ->> 'kind' END,
       CASE e.kind WHEN 'scopes' THEN (e.before ->> 'parent_id')::bigint END
  FROM harness_rbac.audit_entries e WHERE e.after IS NULL;
COMMENT ON VIEW harness_rbac._audit_names IS 'What the keys in audit_entries mean, also of what is gone.';
COMMENT ON COLUMN harness_rbac._audit_names.kind IS 'The table.';
COMMENT ON COLUMN harness_rbac._audit_names.id IS 'The key.';
COMMENT ON COLUMN harness_rbac._audit_names.scope_id IS 'Where it lives.';
COMMENT ON COLUMN harness_rbac._audit_names.name IS 'Its name.';
COMMENT ON COLUMN harness_rbac._audit_names.detail IS 'Level of a scope, kind of a principal.';
COMMENT ON COLUMN harness_rbac._audit_names.parent_id IS 'Of a scope, the one above it.';

-- Sealed ones, and those of the transaction in progress.
CREATE VIEW harness_rbac._audit_dated WITH (security_barrier = true) AS
SELECT e.*,
       -- Keys as columns: what is looked up by a column finds its index, also behind a barrier.
       CASE WHEN e.account_id = 0 THEN NULL WHEN e.kind = 'scopes' THEN (e.content ->> 'id')::bigint WHEN e.kind = 'audit_entries' THEN e.account_id
            ELSE (e.content ->> 'scope_id')::bigint END AS scope_key,
       CASE WHEN e.kind IN ('group_members', 'api_keys', 'database_roles') THEN 'principals' WHEN e.kind = 'role_permissions' THEN 'roles'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN 'resource_groups' END AS owner_kind,
       CASE WHEN e.kind = 'group_members' THEN e.content ->> 'group_id' WHEN e.kind IN ('api_keys', 'database_roles') THEN e.content ->> 'principal_id'
            WHEN e.kind = 'role_permissions' THEN e.content ->> 'role_id'
            WHEN e.kind IN ('resource_group_scopes', 'resource_group_selectors') THEN e.content ->> 'resource_group_id' END::bigint AS owner_key,
       (e.content ->> 'user_id')::bigint AS user_key,
       (e.content ->> 'principal_id')::bigint AS principal_key,
       (e.content ->> 'role_id')::bigint AS role_key,
       (e.content ->> 'resource_group_id')::bigint AS resource_group_key,
       (e.content ->> 'resource_type_id')::bigint AS resource_type_key,
       (e.content ->> 'permission_id')::bigint AS permission_key
  FROM (SELECT s.sealed_at AS at, s.number, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before) AS content
          FROM harness_rbac.audit_seals s
          JOIN harness_rbac.audit_entries d ON d.transaction = s.transaction AND d.account_id = s.account_id AND d.organization_id = s.organization_id
               AND d.id BETWEEN s.first_entry AND s.last_entry
        UNION ALL
        SELECT d.recorded_at, NULL, d.id, d.month, d.account_id, d.transaction, d.recorded_at, d.login_role, d.role, d.principal, d.token, d.kind, d.operation, d.before, d.after, d.opens,
               coalesce(d.after, d.before)
          FROM harness_rbac.audit_entries d
         WHERE d.transaction = pg_current_xact_id_if_assigned()
           AND NOT EXISTS (SELECT FROM harness_rbac.audit_seals s
                            WHERE s.transaction = d.transaction AND s.account_id = d.account_id AND s.organization_id = d.organization_id
                              AND d.id BETWEEN s.first_entry AND s.last_entry)) AS e;
COMMENT ON VIEW harness_rbac._audit_dated IS 'audit_entries with the time of their seal.';
DO $$
DECLARE
    part record;
BEGIN
    FOR part IN SELECT a.attname, coalesce(col_description('harness_rbac.audit_entries'::regclass,
                           (SELECT e.attnum FROM pg_attribute e WHERE e.attrelid = 'harness_rbac.audit_entries'::regclass AND e.attname = a.attname)),
                       CASE a.attname WHEN 'at' THEN 'When the transaction ended; of the own one, when it began.'
                            WHEN 'number' THEN 'The seal; NULL before it is.' WHEN 'content' THEN 'The row after, or else before.'
                            WHEN 'owner_kind' THEN 'The table of what it is a part of.' ELSE 'A key in it.' END) AS text
                  FROM pg_attribute a WHERE a.attrelid = 'harness_rbac._audit_dated'::regclass AND a.attnum > 0
    LOOP
        EXECUTE format('COMMENT ON COLUMN harness_rbac._audit_dated.%I IS %L', part.attname, part.text);
    END LOOP;
END
$$;

CREATE VIEW harness_rbac.audit_log WITH (security_barrier = true) AS
SELECT e.at, e.login_role, e.role, e.principal, e.token,
       CASE e.kind WHEN 'acting_sessions' THEN 'begin' ELSE e.operation END || ' ' || CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'level'
           WHEN 'principals' THEN replace(e.content ->> 'kind', '_', ' ')
           WHEN 'group_members' THEN 'user group member' WHEN 'scope_users' THEN 'scope user' WHEN 'role_permissions' THEN 'role permission'
           WHEN 'resource_group_scopes' THEN 'included scope' WHEN 'resource_group_selectors' THEN 'selector' WHEN 'api_keys' THEN 'API key'
           WHEN 'api_key_bounds' THEN 'API key bound'
           WHEN 'audit_entries' THEN 'audit log'
           WHEN 'role_assignments' THEN CASE WHEN e.resource_type_key IS NULL THEN 'role assignment' ELSE 'share' END
           ELSE replace(regexp_replace(e.kind, 's$', ''), '_', ' ') END AS action,
       CASE e.kind
           WHEN 'scopes' THEN e.content ->> 'path'
           WHEN 'principals' THEN (e.content ->> 'kind') || ':' || (e.content ->> 'identifier') || '@' || home.name
           WHEN 'group_members' THEN member.name || '@' || account.name || ' in ' || owner.name || '@' || home.name
           WHEN 'scope_users' THEN member.name || '@' || account.name
           WHEN 'role_permissions' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'permissions' AND n.id = e.permission_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_scopes' THEN (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.scope_key LIMIT 1) || ' in ' || owner.name
           WHEN 'resource_group_selectors' THEN type.name || ' in ' || owner.name
           WHEN 'resources' THEN type.name || ' ' || (e.content ->> 'identifier')
           WHEN 'role_assignments' THEN (SELECT n.name || '@' || (SELECT s.name FROM harness_rbac._audit_names s WHERE s.kind = 'scopes' AND s.id = n.scope_id LIMIT 1)
                                           FROM harness_rbac._audit_names n WHERE n.kind = 'principals' AND n.id = e.principal_key LIMIT 1)
               || ': ' || (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || coalesce(type.name || ' ' || (e.content ->> 'resource'),
                                     (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1))
           WHEN 'api_keys' THEN (e.content ->> 'identifier') || ' of ' || owner.name || '@' || home.name
           WHEN 'api_key_bounds' THEN (SELECT CASE WHEN n.scope_id IS NULL OR n.scope_id = home.id THEN '' WHEN n.scope_id = e.account_id THEN 'account.' ELSE 'org.' END || n.name
                             FROM harness_rbac._audit_names n WHERE n.kind = 'roles' AND n.id = e.role_key LIMIT 1)
               || ' on ' || (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'resource_groups' AND n.id = e.resource_group_key LIMIT 1)
               || ' for ' || coalesce((SELECT k.identifier FROM harness_rbac.api_keys k WHERE k.public_id = e.content ->> 'public_id'),
                                      (SELECT d.before ->> 'identifier' FROM harness_rbac.audit_entries d
                                        WHERE d.kind = 'api_keys' AND d.after IS NULL AND d.before ->> 'public_id' = e.content ->> 'public_id' LIMIT 1))
           WHEN 'acting_sessions' THEN e.content ->> 'acting_for'
           WHEN 'database_roles' THEN e.content ->> 'role'
           WHEN 'audit_entries' THEN 'entries up to ' || (e.content ->> 'up_to')
           ELSE e.content ->> 'identifier' END AS object,
       home.name AS scope, e.before, e.after,
       CASE WHEN e.kind IN ('role_assignments', 'acting_sessions') THEN e.content ->> 'reason' END AS reason,
       e.id, e.transaction
  FROM harness_rbac._audit_dated e
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n WHERE n.kind = 'scopes' AND n.id = e.account_id LIMIT 1) AS account ON true
  -- What it is a part of: a principal, role or resource group, which says where it belongs.
  LEFT JOIN LATERAL (SELECT n.name, n.scope_id FROM harness_rbac._audit_names n
                      WHERE n.kind = e.owner_kind AND n.id = e.owner_key LIMIT 1) AS owner ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'principals' AND n.id = e.user_key LIMIT 1) AS member ON true
  LEFT JOIN LATERAL (SELECT n.name FROM harness_rbac._audit_names n
                      WHERE n.kind = 'resource_types' AND n.id = e.resource_type_key LIMIT 1) AS type ON true
  LEFT JOIN LATERAL (SELECT n.id, n.name, n.parent_id FROM harness_rbac._audit_names n
                      WHERE n.kind = 'scopes'
                        AND n.id = CASE WHEN e.account_id = 0 THEN NULL WHEN e.owner_key IS NULL THEN e.scope_key ELSE owner.scope_id END LIMIT 1) AS home ON true
 WHERE -- First of all, so that nothing is named for who may see none of it.
       ((SELECT harness_rbac.may_review()) OR cardinality((SELECT harness_rbac.permitted_scope_ids('core_audit_view'))) > 0)
   AND ((SELECT harness_rbac.may_review())
    -- Principals look at their own account alone; of a scope that is gone, the nearest above it that is there decides. By their
    -- ids: whatever has the path of one that is gone is another one.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND harness_rbac.has_permission('core_audit_view', (SELECT s.id FROM harness_rbac.scopes s
           WHERE s.account_id = e.account_id AND s.id IN (home.id, home.parent_id, CASE WHEN home.id IS NOT NULL THEN e.account_id END)
           ORDER BY length(s.path) DESC LIMIT 1)));
COMMENT ON VIEW harness_rbac.audit_log IS 'Every change of policy. Shows the entries of scopes where the caller holds core_audit_view.';
COMMENT ON COLUMN harness_rbac.audit_log.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.audit_log.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.audit_log.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.audit_log.principal IS 'For whom the session acted, or the one that began to act for somebody; NULL for nobody.';
COMMENT ON COLUMN harness_rbac.audit_log.token IS 'Identifier of the API key that proved it; NULL for another way.';
COMMENT ON COLUMN harness_rbac.audit_log.action IS 'insert, update, delete or truncate, and the kind of object; begin acting session.';
COMMENT ON COLUMN harness_rbac.audit_log.object IS 'What was changed, by name.';
COMMENT ON COLUMN harness_rbac.audit_log.scope IS 'Where it belongs; NULL for what belongs to no account.';
COMMENT ON COLUMN harness_rbac.audit_log.before IS 'The row before; NULL for insert.';
COMMENT ON COLUMN harness_rbac.audit_log.after IS 'The row after; NULL for delete and truncate.';
COMMENT ON COLUMN harness_rbac.audit_log.reason IS 'The reason of the assignment, or of acting for somebody.';
COMMENT ON COLUMN harness_rbac.audit_log.id IS 'Number of the entry.';
COMMENT ON COLUMN harness_rbac.audit_log.transaction IS 'The transaction that made the change.';

-- Who acted for whom: entries of the log that are about no row.
CREATE VIEW harness_rbac.acting_sessions WITH (security_barrier = true) AS
SELECT e.at, e.principal, e.content ->> 'acting_for' AS acting_for, e.content ->> 'reason' AS reason, e.login_role, e.role, e.id, e.transaction
  FROM harness_rbac._audit_dated e
 WHERE e.kind = 'acting_sessions'
   AND ((SELECT harness_rbac.may_review())
    -- As in audit_log; and whoever it was done to.
    OR e.account_id = (SELECT s.id FROM harness_rbac.scopes s WHERE s.path = split_part(substring(harness_rbac.current_principal() FROM '[^@]*$'), '/', 1))
       AND (harness_rbac.has_permission('core_audit_view', e.account_id)
            OR (e.content ->> 'acting_for_id')::bigint = (SELECT p.id FROM harness_rbac.principals p JOIN harness_rbac.scopes s ON s.id = p.scope_id
                                                           WHERE p.kind || ':' || p.identifier || '@' || s.path = harness_rbac.current_principal())));
COMMENT ON VIEW harness_rbac.acting_sessions IS 'Which user acted for which other, when and why. Shows what the caller may see of the log, and to every user who acted for it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.at IS 'When the transaction ended; of the own one, when it began.';
COMMENT ON COLUMN harness_rbac.acting_sessions.principal IS 'The user who acted.';
COMMENT ON COLUMN harness_rbac.acting_sessions.acting_for IS 'For whom.';
COMMENT ON COLUMN harness_rbac.acting_sessions.reason IS 'Why, as was said.';
COMMENT ON COLUMN harness_rbac.acting_sessions.login_role IS 'The database role that logged in (session_user).';
COMMENT ON COLUMN harness_rbac.acting_sessions.role IS 'The database role in effect, as SET ROLE made it.';
COMMENT ON COLUMN harness_rbac.acting_sessions.id IS 'Number of the entry in audit_log.';
COMMENT ON COLUMN harness_rbac.acting_sessions.transaction IS 'The transaction.';
